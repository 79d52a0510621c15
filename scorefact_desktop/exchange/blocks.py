"""Blocks of rows on their way from the reading process: each column as places in a table of its different texts.

Most cells of a survey hold one of a few texts, so a column is mapped, checked and counted once per text and not once
per cell. A column of many or long texts travels as it is. What arrives is checked: the sender read an untrusted file.
"""

import json
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from scorefact_desktop.domain.errors import UserError

#: Different texts of a column that are kept in its table, and the longest of them.
TABLE, TABLE_TEXT = 2_000, 200
#: Different values of a column whose places are remembered: one text may be written in many ways.
_VALUES = 50_000
#: The longest table whose places are bytes.
SHORT = 256
_BLOCK_LIMIT = 256 * 1024 * 1024
Value = TypeVar("Value")


class Places(dict[str, int]):
    """The place of each text in a column's table; blank is 0. `full` once texts are too many, or one is too long."""

    def __init__(self) -> None:
        super().__init__({"": 0})
        self.full = False
        self.fresh: list[str] = []

    def __missing__(self, text: str) -> int:
        if len(self) >= TABLE or len(text) > TABLE_TEXT:
            self.full = True
        place = self[text] = len(self)
        self.fresh.append(text)
        return place


@dataclass(slots=True)
class Coded:
    """One column of a block: places in its table, a byte each while that is short, with the texts new to the table."""

    places: "bytes | array[int]"
    fresh: list[str]


def pack(lines: Sequence[int], columns: Sequence[Coded | Sequence[str]]) -> bytes:
    """A block of rows as bytes: `lines` and, per column, its places or its texts."""
    head = {
        "lines": list(lines),
        "fresh": {str(at): one.fresh for at, one in enumerate(columns) if isinstance(one, Coded) and one.fresh},
        "texts": {str(at): list(one) for at, one in enumerate(columns) if not isinstance(one, Coded)},
        "width": len(columns),
    }
    described = json.dumps(head, ensure_ascii=False).encode("utf-8", "surrogatepass")
    parts = [len(described).to_bytes(4, "big"), described]
    parts += [bytes(one.places) for one in columns if isinstance(one, Coded)]
    return zlib.compress(b"".join(parts), 1)


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows: their lines, and each column as places in `tables`, or as texts where `places` has None."""

    lines: Sequence[int]
    places: Sequence[Sequence[int] | None]
    texts: dict[int, list[str]]
    tables: Sequence[list[str]]

    def column(self, at: int) -> Sequence[str]:
        """The texts of one column."""
        places = self.places[at]
        if places is None:
            return self.texts[at]
        return list(map(self.tables[at].__getitem__, places))

    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Each line with its cells."""
        return zip(self.lines, zip(*(self.column(at) for at in range(len(self.places))), strict=True), strict=True)


def unpack(blocks: Sequence[bytes]) -> Iterator[Block]:
    """The blocks in order; the tables they share grow from one to the next. Raises UserError reading_crashed."""
    tables: list[list[str]] = []
    for packed in blocks:
        unpacker = zlib.decompressobj()
        raw = unpacker.decompress(packed, _BLOCK_LIMIT)
        if unpacker.unconsumed_tail:
            raise UserError("reading_memory", file="")
        try:
            yield _block(raw, tables)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError("reading_crashed", file="") from error


def _block(raw: bytes, tables: list[list[str]]) -> Block:
    start = 4 + int.from_bytes(raw[:4], "big")
    head = json.loads(raw[4:start].decode("utf-8", "surrogatepass"))
    lines: list[int] = head["lines"]
    width, count = int(head["width"]), len(lines)
    while len(tables) < width:
        tables.append([""])
    for at, fresh in head["fresh"].items():
        tables[int(at)].extend(fresh)
    texts = {int(at): column for at, column in head["texts"].items()}
    if any(len(column) != count for column in texts.values()):
        raise ValueError("a column of another length")
    places: list[Sequence[int] | None] = []
    for at in range(width):
        if at in texts:
            places.append(None)
            continue
        short = len(tables[at]) <= SHORT
        part = raw[start : start + (count if short else 2 * count)]
        start += len(part)
        column = part if short else array("H", part)
        if len(column) != count or (count and max(column) >= len(tables[at])):
            raise ValueError("a column that does not fit its table")
        places.append(column)
    return Block(lines, places, texts, tables)


def coded(places: Places, column: Sequence[str]) -> Coded | Sequence[str]:
    """A column of texts by its table; as it is from the moment the table is full."""
    if places.full:
        return column
    return _coded(places, list(map(places.__getitem__, column)))


def coded_from(places: Places, keys: "Keys[Value]", column: Sequence[Value]) -> Coded:
    """A column of other values than texts, each of which `keys` turns into one once."""
    return _coded(places, list(map(keys.__getitem__, column)))


def _coded(places: Places, column: list[int]) -> Coded:
    fresh, places.fresh = places.fresh, []
    return Coded(bytes(column) if len(places) <= SHORT else array("H", column), fresh)


class Keys(dict[Value, int], Generic[Value]):
    """The place in a column's table of the text of each value met, which `text` makes of it."""

    def __init__(self, places: Places, text: Callable[[Value], str]) -> None:
        super().__init__()
        self._places, self._text = places, text

    def __missing__(self, value: Value) -> int:
        place = self._places[self._text(value)]
        if len(self) < _VALUES:
            self[value] = place
        return place
