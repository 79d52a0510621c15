"""What a reading of an untrusted file gives: a description, its columns, and its rows as text with line numbers.

The rows stay in compressed blocks in memory, never in a temporary file: the workspace they go to may be encrypted.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias

from scorefact_desktop.exchange.blocks import Block, unpack

Facts: TypeAlias = Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know before importing, by code, with the facts for its sentence."""

    code: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with one row or one cell. `line` is the line of the file, or the row of the sheet."""

    line: int
    column: str
    value: str
    code: str
    facts: Facts = field(default_factory=dict)
    rejects: bool = True  # the row is not imported; False where only this cell is doubtful


@dataclass(frozen=True, slots=True)
class Profile:
    """What a column holds. `distinct` is complete unless `more`; minimum, maximum and total are of its numbers."""

    filled: int = 0
    unique: bool = False
    distinct: Mapping[str, int] = field(default_factory=dict)
    more: bool = False
    numbers: int = 0
    integers: int = 0
    minimum: float | None = None
    maximum: float | None = None
    total: float = 0.0
    comma: int = 0  # numbers that prove a decimal comma, or a decimal point
    point: int = 0
    dates: int = 0
    day_first: int = 0  # dates that prove an order
    month_first: int = 0
    either: int = 0  # dates that could be read both ways
    longest: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its position, its unique name, its label where the file gives one, and what it holds.

    `choices` are the words the file itself gives for its values, `missing` the values it declares to be no answers.
    """

    index: int
    name: str
    label: str
    profile: Profile
    choices: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceSet:
    """Columns that the file declares to be one question with several answers.

    Each holds one choice, chosen where it holds `counted`; where that is None, each holds one of the same answers.
    """

    name: str
    label: str
    members: tuple[str, ...]
    counted: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the file is, with everything that a preview lets the user change."""

    form: str  # text, workbook or spss
    tool: str
    confidence: float
    reason: str  # code of the sentence that says why this tool
    sha256: str
    size: int
    rows: int
    rejected: int
    columns: tuple[Column, ...]
    header_row: int
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    decimal: str = "."
    date_order: str | None = None
    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()
    clues: Facts = field(default_factory=dict)  # for the sentence of `reason`
    sets: tuple[ChoiceSet, ...] = ()

    def column(self, name: str) -> Column | None:
        """The column called `name`, or None."""
        return next((column for column in self.columns if column.name == name), None)

    def to_json(self) -> bytes:
        """The description as JSON, for the pipe."""
        return json.dumps(asdict(self), ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def from_json(cls, raw: bytes) -> "Found":
        """The description that a child process sent."""
        data: dict[str, Any] = json.loads(raw.decode("utf-8", "surrogatepass"))
        data["columns"] = tuple(
            Column(**{**c, "profile": Profile(**c["profile"]), "missing": tuple(c["missing"])}) for c in data["columns"]
        )
        data["sets"] = tuple(ChoiceSet(**{**one, "members": tuple(one["members"])}) for one in data["sets"])
        data["notices"] = tuple(Notice(**one) for one in data["notices"])
        data["problems"] = tuple(Problem(**one) for one in data["problems"])
        data["sheets"] = tuple(data["sheets"])
        return cls(**data)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of data: its line in the file and its texts, blank where empty, at each column's `index`."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Staged:
    """A file that has been read: its description, and its rows as often as they are wanted, singly or in blocks."""

    found: Found
    packed: tuple[bytes, ...]

    def rows(self) -> Iterator[Row]:
        """Every row in the order of the file."""
        for block in self.blocks():
            for line, cells in block.rows():
                yield Row(line, cells)

    def blocks(self) -> Iterator[Block]:
        """The rows in blocks, each column by the different texts it holds."""
        return unpack(self.packed)
