"""Read one sheet of a workbook as text, as a person typed it: 007 stays 007, 7.0 becomes 7, True becomes TRUE."""

import datetime
from collections.abc import Iterator, Sequence
from typing import IO, TypeAlias

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import MAXIMUM_COLUMNS, WORKBOOK_CELL
from scorefact_desktop.exchange.preflight import Container, SheetScan, column_letters
from scorefact_desktop.exchange.text import Record

Cell: TypeAlias = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
#: The letter of a cell's kind, by the type the reader gives it.
KINDS: dict[type, str] = {
    int: "n",
    float: "n",
    str: "s",
    bool: "b",
    datetime.date: "d",
    datetime.datetime: "d",
    datetime.time: "d",
    datetime.timedelta: "d",
}
_HELPERS = (
    "read me",
    "readme",
    "lisez",
    "läs mig",
    "instruction",
    "consigne",
    "cover",
    "notice",
    "guide",
    "legend",
    "codebook",
)


def cell_text(value: Cell) -> str:
    """The cell as text, as it would be typed into a text file."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(value, ".15g")
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.timedelta):
        seconds = int(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)


class WorkbookSource:
    """The rows of one sheet. `sheet` may be given; otherwise the first visible one that looks like a table is taken.

    Raises UserError: encrypted, workbook_damaged, sheet_missing, too_many_columns, empty.
    """

    def __init__(self, file: IO[bytes], container: Container | None, sheet: str | None = None) -> None:
        file.seek(0)
        try:
            self._workbook = CalamineWorkbook.from_filelike(file)
        except PasswordError as error:
            raise UserError("encrypted") from error
        except CalamineError as error:
            raise UserError("workbook_damaged") from error
        metadata = [one for one in self._workbook.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
        self._hidden = {one.name for one in metadata if one.visible is not SheetVisibleEnum.Visible}
        self._opened: dict[str, CalamineSheet] = {}
        self.sheets = tuple(one.name for one in metadata)
        if sheet is not None and sheet not in self.sheets:
            raise UserError("sheet_missing", sheet=sheet, sheets=", ".join(self.sheets))
        if not self.sheets:
            raise UserError("empty")
        self.sheet = sheet if sheet is not None else self._best()
        self._table = self._open(self.sheet)
        if self._table.end is None:
            raise UserError("empty")
        self._numbered = enumerate(self._table.iter_rows(), start=1)  # counts from the top of the sheet
        if self._table.width > MAXIMUM_COLUMNS:
            raise UserError("too_many_columns", columns=self._table.width, limit=MAXIMUM_COLUMNS)
        part = container.parts.get(self.sheet) if container is not None else None
        self.scan = container.sheets.get(part, SheetScan()) if container is not None and part else SheetScan()

    def _open(self, name: str) -> CalamineSheet:
        if name not in self._opened:
            try:
                self._opened[name] = self._workbook.get_sheet_by_name(name)
            except CalamineError as error:
                raise UserError("workbook_damaged") from error
        return self._opened[name]

    def _best(self) -> str:
        def rank(name: str) -> tuple[int, int]:
            sheet = self._open(name)
            if sheet.end is None:
                return 4, 0
            table = sheet.width > 1 and sheet.height > 1
            helper = any(word in name.lower() for word in _HELPERS)
            return (0 if table and not helper else 1 if table else 2) + (3 if name in self._hidden else 0), 0

        return min(self.sheets, key=lambda name: (rank(name), self.sheets.index(name)))

    @property
    def rows(self) -> int:
        """The number of rows of the sheet's used area."""
        return self._table.height

    @property
    def filled_sheets(self) -> tuple[str, ...]:
        """The sheets that hold something."""
        return tuple(name for name in self.sheets if self._open(name).end is not None)

    @property
    def hidden_sheets(self) -> tuple[str, ...]:
        """The hidden sheets that hold something."""
        return tuple(name for name in self.filled_sheets if name in self._hidden)

    def defines_questionnaire(self) -> bool:
        """Whether this is an XLSForm: a sheet "survey" whose first row has type and name."""
        for name in self.sheets:
            if name.strip().casefold() == "survey" and self._open(name).end is not None:
                first = next(iter(self._open(name).iter_rows()), [])
                return {"type", "name"} <= {str(cell).strip().casefold() for cell in first}
        return False

    @property
    def left(self) -> int:
        """How many columns stand before the used area."""
        return self._table.start[1] if self._table.start is not None else 0

    def values(self) -> Iterator[tuple[int, list[Cell]]]:
        """Every row that is not blank from where `records` was left, with its number on the sheet."""
        for number, values in self._numbered:
            if values[0] != "" or any(value != "" for value in values):
                yield number, values

    def records(self) -> Iterator[Record]:
        """Every row that is not blank, as text; cells begin at the used area's first column."""
        for number, values in self.values():
            yield self.record(number, values)

    def record(self, number: int, values: Sequence[Cell]) -> Record:
        """A row as text. Raises UserError cell_too_long."""
        cells = [value if type(value) is str else cell_text(value) for value in values]
        for place, text in enumerate(cells):
            if len(text) > WORKBOOK_CELL:
                raise self.too_long(number, place)
        return Record(number, cells, "".join(" " if value == "" else KINDS[type(value)] for value in values))

    def too_long(self, number: int, place: int) -> UserError:
        """The refusal of a cell with more text than a workbook can hold."""
        return UserError("cell_too_long", cell=f"{column_letters(self.left + place + 1)}{number}", limit=WORKBOOK_CELL)
