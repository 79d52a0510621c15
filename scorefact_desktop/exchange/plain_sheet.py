"""The sheet of a workbook as most tools write it, read in a single pass over its bytes and in little memory.

Everything here is strict: whatever is not plainly numbers, words and truth values in rows that say where they are
raises NotPlainError; the workbook is then checked and read by calamine as if nothing had been tried. What is read is
what calamine reads: tests compare them.
"""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import IO, NamedTuple, TypeAlias, overload
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from scorefact_desktop.domain.damaged_zip import ZIP_DAMAGED
from scorefact_desktop.exchange.limits import MAXIMUM_COLUMNS, MEGABYTE
from scorefact_desktop.exchange.preflight import column_number

#: The part that holds the only sheet.
PART = "xl/worksheets/sheet1.xml"
Value: TypeAlias = float | str | bool

_CHUNK = MEGABYTE
#: Bytes of a sheet before its rows, of a row, and of all texts of the workbook; more is not plain.
_HEAD, _ROW, _TEXTS = 64 * 1024, 4 * MEGABYTE, 64 * MEGABYTE
_ROWS, _COLUMNS = 1_048_576, 16_384
#: A larger area that is as sparse as this is for `preflight` to judge.
_AREA, _SPARSE = 1_000_000, 200
#: Layouts of rows, and different values of a kind, that are remembered.
_LAYOUTS, _VALUES = 500, 50_000
#: After so many rows alike a pattern is made for them, unless it would be longer than this.
_ALIKE, _PATTERN = 10, 20_000
_NEVER = re.compile(rb"(?!)")
_NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
#: Formats of numbers that are neither dates nor times (ECMA-376 part 1, 18.8.30), and such as a person would write.
_FORMATS = frozenset({"0", "1", "2", "3", "4", "9", "10", "11", "12", "13", "37", "38", "39", "40", "48", "49"})
_FORMAT = re.compile(r"[0#.,%]{1,40}")
_TEXT = re.compile(rb">([^<>]+)<")  # what stands between two tags
_OPENING = re.compile(rb'<row r="([1-9][0-9]{0,6})"(?: (?!r=|hidden=)[A-Za-z0-9:]{1,20}="[^"<>&]{0,40}")*>')
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="([0-9]{1,5})")?(?: t="(n|s|b|inlineStr)")?'
    rb'(?:/>|></c>|>(<v>|<is><t>|<is><t xml:space="preserve">)\1(?:</v>|</t></is>)</c>)'.replace(rb"\1", b"\1")
)
_NUMBER = re.compile(rb"-?[0-9]{1,17}(?:\.[0-9]{1,20})?(?:[eE][-+]?[0-9]{1,2})?")
_PROLOG = re.compile(
    rb"""(?:<\?xml version=["']1\.0["'](?: encoding=["'][Uu][Tt][Ff]-8["'])?"""
    rb"""(?: standalone=["']\w{2,3}["'])?\s*\?>)?\s*"""
)
_SHARED = re.compile(rb'<si><t( xml:space="preserve")?>([^<>]+)</t></si>')
_LIST = re.compile(rb"<sst(?: [^<>]{0,300})?>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_NOT_PLAIN = re.compile(r"&(?!(?:lt|gt|quot|apos|amp);)|_x|[\x00-\x08\x0b-\x1f]")


class NotPlainError(Exception):
    """This workbook is not as plain as that; nothing is said against it."""


class Reading(dict[bytes, Value]):
    """The values of texts of one kind of cell, each read once; `truth` where they are truth values."""

    def __init__(self, read: Callable[[bytes], Value], *, truth: bool = False) -> None:
        super().__init__()
        self._read = read
        self.truth = truth

    def __missing__(self, text: bytes) -> Value:
        value = self._read(text)
        if len(self) < _VALUES:
            self[text] = value
        return value


class _Layout(NamedTuple):
    """How many cells a row has, and of those with something in them the columns and the kinds."""

    cells: int
    places: list[int]
    readings: list[Reading]


class Row(Sequence[Value]):
    """A row with something in every column, whose cells are read when they are asked for.

    Rows that are alike have the very same `readings`: whoever wants a column of them may read its `texts` together.
    """

    __slots__ = ("readings", "texts")

    def __init__(self, readings: Sequence[Reading], texts: Sequence[bytes]) -> None:
        self.readings, self.texts = readings, texts

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Value]:
        return (reading[text] for reading, text in zip(self.readings, self.texts, strict=True))

    @overload
    def __getitem__(self, at: int) -> Value: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Value]: ...
    def __getitem__(self, at: int | slice) -> Value | Sequence[Value]:
        if isinstance(at, slice):
            return list(self)[at]
        return self.readings[at][self.texts[at]]


class PlainSheet:
    """The rows of a workbook's only sheet. Raises NotPlainError, when made and while rows are read."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._container = zipfile.ZipFile(file)
            self._entry = self._container.getinfo(PART)
            self._plain_styles = _plain_styles(self._part("xl/styles.xml"))
            texts = _shared(self._part("xl/sharedStrings.xml"))
        except KeyError as error:
            raise NotPlainError from error
        except ZIP_DAMAGED as error:
            raise NotPlainError from error
        self._readings: Mapping[bytes, Reading] = {
            b"n": Reading(_number),
            b"b": Reading(_truth, truth=True),
            b"s": Reading(lambda text: _one_of(texts, text)),
            b"inlineStr": Reading(_trimmed),
            b"preserved": Reading(_words),
        }
        self._layouts: dict[bytes, _Layout] = {}
        self._before = self._usual_layout = _Layout(0, [], [])
        self._usual, self._alike = _NEVER, 0
        self._first = self._last = self._filled = 0
        #: About how many rows there are, for telling how far the reading has come.
        self.rows = 1
        self.left = self.width = 0
        rows = self._read()
        first = next(rows, None)
        if first is None:
            raise NotPlainError
        self._first = first[0]
        self._rows = chain([first], rows)

    def values(self) -> Iterator[tuple[int, Sequence[Value]]]:
        """Every row that is not blank, with its number; its cells from the sheet's first column on, "" for a blank."""
        return self._rows

    def _part(self, name: str) -> bytes | None:
        if name not in self._container.NameToInfo:
            return None
        if self._container.getinfo(name).file_size > _TEXTS:
            raise NotPlainError
        return self._container.read(name)

    def _read(self) -> Iterator[tuple[int, Sequence[Value]]]:
        rest, size = b"", 0
        try:
            with self._container.open(self._entry) as part:
                while chunk := part.read(_CHUNK):
                    if b"\0" in chunk or b"\r" in chunk:
                        raise NotPlainError
                    rest = rest + chunk if size else _after_head(chunk)
                    size += len(chunk)
                    *rows, rest = rest.split(b"</row>")
                    if self.rows == 1:
                        self.rows = self._entry.file_size * len(rows) // size
                    if len(rest) > _ROW:
                        raise NotPlainError
                    for row in rows:
                        if (values := self._values(row)) is not None:
                            yield self._last, values
        except ZIP_DAMAGED as error:
            raise NotPlainError from error
        if size != self._entry.file_size or not rest.startswith(b"</sheetData>") or b"<!" in rest:
            raise NotPlainError
        area = (self._last - self._first + 1) * (self.left + self.width)
        if area > _AREA and area > _SPARSE * self._filled:
            raise NotPlainError

    def _values(self, row: bytes) -> Sequence[Value] | None:
        """The cells of a row, None where all are blank."""
        match = self._usual.fullmatch(row)
        if match is not None:
            mark, *found = match.groups()
            layout = self._usual_layout
        else:
            mark, found, layout = self._taken_apart(row)
        if not self._last < int(mark) <= _ROWS:
            raise NotPlainError
        self._last = int(mark)
        if not found:
            return None
        self._filled += len(found)
        row_of_cells = Row(layout.readings, found)
        if len(found) == self.width:
            return row_of_cells
        spread: list[Value] = [""] * self.width
        for place, value in zip(layout.places, row_of_cells, strict=True):
            spread[place] = value
        return spread

    def _taken_apart(self, row: bytes) -> tuple[bytes, list[bytes], _Layout]:
        """The number of a row, its texts and its layout. Rows that go on being alike are told by one pattern."""
        parts = _TEXT.split(row)
        opening = _OPENING.match(row)
        if opening is None:
            raise NotPlainError
        mark = opening[1]
        whole = b">\1<".join(parts[::2])
        key = whole.replace(mark + b'"', b'\0"')
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._layout(whole, opening.end(), mark)
            # Where this row's number is said elsewhere too, by a style say, the same key would mean another layout.
            if len(self._layouts) < _LAYOUTS and key.count(b'\0"') == layout.cells + 1:
                self._layouts[key] = layout
        elif len(key) < _PATTERN:
            self._alike = self._alike + 1 if layout is self._before else 0
            if self._alike == _ALIKE:
                self._usual, self._usual_layout = _pattern(key), layout
        self._before = layout
        return mark, parts[1::2], layout

    def _layout(self, whole: bytes, position: int, mark: bytes) -> _Layout:
        """The layout of a row whose texts are left out; the first that has any says how wide the sheet is."""
        columns: list[int] = []
        readings: list[Reading] = []
        cells = before = 0
        while position < len(whole):
            cell = _CELL.match(whole, position)
            if cell is None:
                raise NotPlainError
            letters, number, style, kind, inner = cell.groups()
            column = column_number(letters.decode("ascii"))
            if number != mark or not before < column <= _COLUMNS:
                raise NotPlainError
            cells, before, position = cells + 1, column, cell.end()
            if inner is not None:
                columns.append(column)
                readings.append(self._reading(style, kind or b"n", inner))
        if columns and not self.width:
            self.left, self.width = columns[0] - 1, columns[-1] - columns[0] + 1
        places = [column - 1 - self.left for column in columns]
        if places and (places[0] < 0 or places[-1] >= self.width or self.width > MAXIMUM_COLUMNS):
            raise NotPlainError
        return _Layout(cells, places, readings)

    def _reading(self, style: bytes | None, kind: bytes, inner: bytes) -> Reading:
        if (kind == b"inlineStr") != (inner != b"<v>"):
            raise NotPlainError
        if kind == b"n" and style is not None and int(style) not in self._plain_styles:
            raise NotPlainError  # a date, or something that may be one
        return self._readings[b"preserved" if inner.endswith(b'preserve">') else kind]


def _pattern(key: bytes) -> re.Pattern[bytes]:
    """What the rows of a layout match, `key` having a zero byte for the row's number: groups are it and the texts."""
    row, *cells = re.escape(key).split(re.escape(b'\0"'))
    pattern = row + b'([1-9][0-9]{0,6})"' + b'\\1"'.join(cells)
    return re.compile(pattern.replace(re.escape(b">\1<"), b">([^<>]+)<"))


def _after_head(start: bytes) -> bytes:
    """What follows the tag that begins the rows, where all before it is a plain sheet's."""
    head, found, rest = start[:_HEAD].partition(b"<sheetData>")
    prolog = _PROLOG.match(head)
    if not found or b"<!" in head or prolog is None or not head.startswith(b"<worksheet", prolog.end()):
        raise NotPlainError
    if _parsed(head + b"</worksheet>").tag != f"{_NAMESPACE}worksheet":
        raise NotPlainError
    return rest + start[_HEAD:]


def _parsed(xml: bytes) -> Element:
    try:
        root: Element = fromstring(xml)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise NotPlainError from error
    return root


def _plain_styles(xml: bytes | None) -> frozenset[int]:
    """The styles of cells whose numbers are numbers and no dates, by their place in the list."""
    if xml is None:
        return frozenset()
    root = _parsed(xml)
    own = {one.get("numFmtId"): one.get("formatCode") or "" for one in root.iter(f"{_NAMESPACE}numFmt")}
    plain = (_FORMATS - own.keys()) | {key for key, code in own.items() if _FORMAT.fullmatch(code)}
    styles = root.find(f"{_NAMESPACE}cellXfs")
    listed = [] if styles is None else list(styles)
    return frozenset(place for place, one in enumerate(listed) if one.get("numFmtId") in plain)


def _shared(xml: bytes | None) -> list[str]:
    """The texts that cells share."""
    if xml is None:
        return []
    prolog = _PROLOG.match(xml)
    opening = _LIST.match(xml, prolog.end() if prolog is not None else 0)
    if opening is None or b"\r" in xml:
        raise NotPlainError
    position, texts = opening.end(), []
    for one in _SHARED.finditer(xml, position):
        if one.start() != position:
            break
        position = one.end()
        texts.append(_words(one[2]) if one[1] else _trimmed(one[2]))
    if xml[position:].strip() != b"</sst>":
        raise NotPlainError
    return texts


def _one_of(texts: list[str], number: bytes) -> str:
    place = int(number) if number.isdigit() else len(texts)
    if place >= len(texts):
        raise NotPlainError
    return texts[place]


def _number(text: bytes) -> float:
    if _NUMBER.fullmatch(text) is None:
        raise NotPlainError
    return float(text)


def _truth(text: bytes) -> bool:
    if text not in (b"0", b"1"):
        raise NotPlainError
    return text == b"1"


def _trimmed(text: bytes) -> str:
    """A text without blanks around it, which not every reader keeps."""
    if text != text.strip():
        raise NotPlainError
    return _words(text)


def _words(text: bytes) -> str:
    try:
        words = text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotPlainError from error
    if _NOT_PLAIN.search(words) is not None:
        raise NotPlainError
    if "&" in words:
        for entity, character in _ENTITIES:
            words = words.replace(entity, character)
    return words
