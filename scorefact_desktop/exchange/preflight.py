"""Look into a workbook's zip container before any parser does: sizes, entities, far cells, and what a parser hides.

Nothing is unpacked to disk; each part is streamed once through the zip reader, which checks sizes and checksums.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError, ParserCreate

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from scorefact_desktop.domain.damaged_zip import ZIP_DAMAGED
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import MEGABYTE

_RATIO = 200
_RATIO_FROM = 5 * MEGABYTE
_UNPACKED = 1024 * MEGABYTE
_ENTRIES = 5_000
_CHUNK = MEGABYTE
_SCANNED = 40 * MEGABYTE  # larger sheets are left to the limits of the child process
_AREA = 30_000_000  # cells a reader may have to allocate
_SPARSE = 200  # times more cells than hold something
_DEPTH = 64
_ROWS, _COLUMNS = 1_048_576, 16_384
_MARKS = ("<!DOCTYPE", "<!ENTITY")
_DOCTYPE = tuple(mark.encode(code) for mark in _MARKS for code in ("ascii", "utf-16-le", "utf-16-be"))
_CELL = re.compile(
    rb"<(?:\w{1,16}:)?(?:(row)\b([^<>]*)>|c\b([^<>]*?)(?<!/)>\s*<(?:\w{1,16}:)?(f|v|is)\b([^<>]*)>([^<]?))"
)
_REFERENCE = re.compile(rb"""\sr=["']([A-Za-z]{1,8})([0-9]{1,10})["']""")
_ROOT = re.compile(rb"<(\w{1,16}:)?worksheet\b")
_PLACE = re.compile(
    rb"""<(?:\w{1,16}:)?c\s[^<>]*?\br=["']([A-Za-z]{1,8})([0-9]{1,10})["'][^<>]*(?<!/)>\s*<(?:\w{1,16}:)?(?:v|is)\b"""
)
_ROW = re.compile(rb"<(?:\w{1,16}:)?row\b[^<>]*>")
_ROW_NUMBER = re.compile(rb'<row\b[^<>]*?\sr="([0-9]{1,7})"')
_LETTERS = re.compile(rb'<c r="([A-Z]{1,4})[0-9]')
_STORED_VALUE = re.compile(rb"\s*<(?:\w{1,16}:)?v(?:\s[^<>]*)?>[^<]")
_IS_ERROR = re.compile(rb"""\st=["']e["']""")
_IS_HIDDEN = re.compile(rb"""\shidden=["'](?:1|true)["']""")


@dataclass(slots=True)
class SheetScan:
    """What a look at one sheet's XML found; cell references as in the sheet (B3)."""

    cells: int = 0
    first_row: int = 0
    last_row: int = 0
    last_column: int = 0
    without_value: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    hidden_rows: int = 0


@dataclass(slots=True)
class Container:
    """The parts of a checked zip container, and what was seen in its worksheets by part name."""

    names: tuple[str, ...]
    sheets: dict[str, SheetScan]
    parts: dict[str, str]  # part name by sheet name, where the workbook says so


def check(file: IO[bytes], besides: str | None = None) -> Container:
    """Stream every XML part of a zip container once; one part may be left to its reader.

    Raises UserError: zip_damaged, zip_ratio, zip_too_large, encrypted, xml_doctype, sheet_too_sparse, sheet_too_large,
    cell_reference, cell_too_long.
    """
    try:
        with zipfile.ZipFile(file) as container:
            entries = container.infolist()
            _directory(entries)
            sheets = {}
            for entry in entries:
                if entry.filename.lower().endswith((".xml", ".rels", ".vml")) and entry.filename != besides:
                    scan = _part(container, entry)
                    if scan is not None:
                        sheets[entry.filename] = scan
            names = tuple(entry.filename for entry in entries)
            return Container(names, sheets, _sheet_parts(container, names))
    except ZIP_DAMAGED as error:
        raise UserError("zip_damaged") from error


def check_ole(file: IO[bytes]) -> None:
    """Tell a password-protected workbook from an old .xls. Raises UserError: encrypted, not_a_table."""
    file.seek(0)
    content = file.read()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise UserError("encrypted")
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise UserError("not_a_table")


def check_xml(file: IO[bytes]) -> str:
    """Stream an XML file once and return the name of its first element. Nothing is resolved or kept.

    Raises UserError: xml_doctype, xml_too_deep, xml_damaged.
    """
    parser = ParserCreate()
    names: list[str] = []
    depth = 0

    def start(name: str, _attributes: object) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEPTH:
            raise UserError("xml_too_deep", limit=_DEPTH)
        if not names:
            names.append(name)

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_parts: object) -> None:
        raise UserError("xml_doctype", part="")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = doctype
    file.seek(0)
    try:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except ExpatError as error:
        raise UserError("xml_damaged", line=error.lineno) from error
    except (LookupError, ValueError) as error:  # it declares an encoding that nobody knows
        raise UserError("xml_damaged", line=1) from error
    return names[0]


def _directory(entries: list[zipfile.ZipInfo]) -> None:
    if not entries or len(entries) > _ENTRIES:
        raise UserError("zip_damaged")
    if len({entry.filename.lower() for entry in entries}) != len(entries):
        raise UserError("zip_damaged")
    if any(entry.flag_bits & 1 for entry in entries):
        raise UserError("encrypted")
    for entry in entries:
        if entry.file_size > _RATIO_FROM and entry.file_size > _RATIO * max(entry.compress_size, 1):
            unpacked, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
            raise UserError("zip_ratio", unpacked=round(unpacked / 1e6, 1), packed=round(packed / 1e6, 1))
    if sum(entry.file_size for entry in entries) > _UNPACKED:
        raise UserError("zip_too_large", limit=_UNPACKED // MEGABYTE)


def _part(container: zipfile.ZipFile, entry: zipfile.ZipInfo) -> SheetScan | None:
    kept: list[bytes] | None = [] if entry.file_size <= _SCANNED and _is_sheet(entry.filename) else None
    size, tail = 0, b""
    for chunk in _chunks(container, entry):
        size += len(chunk)
        window = tail + chunk
        if b"!" in window and any(mark in window for mark in _DOCTYPE):  # data hardly ever has the first
            raise UserError("xml_doctype", part=entry.filename)
        tail = chunk[-32:]
        if kept is not None:
            kept.append(chunk)
    if size != entry.file_size:
        raise UserError("zip_damaged")
    return None if kept is None else scan_sheet(b"".join(kept))


def _is_sheet(name: str) -> bool:
    return re.search(r"(?:^|/)worksheets/[^/]+\.xml$", name, re.IGNORECASE) is not None


def _sheet_parts(container: zipfile.ZipFile, names: tuple[str, ...]) -> dict[str, str]:
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return {}
    try:
        book = fromstring(container.read("xl/workbook.xml"))
        relations = fromstring(container.read("xl/_rels/workbook.xml.rels"))
    except (ParseError, DefusedXmlException):
        return {}  # the reader says what is wrong with it
    targets = {one.get("Id"): (one.get("Target") or "") for one in relations}
    parts = {}
    for element in book.iter():
        if element.tag.rpartition("}")[2] == "sheet":
            key = next((value for name, value in element.items() if name.endswith("}id")), None)
            target = targets.get(key, "")
            parts[element.get("name") or ""] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return parts


def _chunks(container: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with container.open(entry) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


def scan_sheet(xml: bytes) -> SheetScan:
    """Count the cells that hold something, and name the formulas without a stored value and the error values.

    Raises UserError: sheet_too_sparse (a cell far outside the data), sheet_too_large, cell_reference (no such cell).
    """
    scan = SheetScan()
    if _is_plain(xml):
        if b"hidden" in xml:
            scan.hidden_rows = sum(1 for row in _ROW.finditer(xml) if _IS_HIDDEN.search(row[0]))
        if _is_compact(xml):
            return scan
        _scan_plain(xml, scan)
    else:
        _scan_cells(xml, scan)
    area = (scan.last_row - scan.first_row + 1) * scan.last_column
    if area > 1_000_000 and area > _SPARSE * max(scan.cells, 1):
        raise UserError("sheet_too_sparse", cell=f"{column_letters(scan.last_column)}{scan.last_row}", cells=area)
    if area > _AREA:
        raise UserError("sheet_too_large", cells=area, limit=_AREA)
    return scan


def _is_plain(xml: bytes) -> bool:
    """Whether no cell has a formula or an error and every one begins with its reference: a look at bytes only."""
    root = _ROOT.search(xml, 0, 64 * 1024)
    if root is None or b't="e"' in xml or b"t='e'" in xml:
        return False
    start = b"<" + (root[1] or b"")
    if start + b"f" in xml and any(start + mark in xml for mark in (b"f>", b"f ", b"f/", b"f\n", b"f\t", b"f\r")):
        return False
    cells = xml.count(start + b"c r=")
    others = xml.count(start + b"co")  # cols, col, conditionalFormatting
    return xml.count(start + b"c") == cells + others or (
        xml.count(start + b"c ") == cells and not any(start + mark in xml for mark in (b"c>", b"c\n", b"c\t", b"c\r"))
    )


def _scan_plain(xml: bytes, scan: SheetScan) -> None:
    """The extent of a sheet without formulas, errors or cells that do not say where they are: nearly every export."""
    places = _PLACE.findall(xml)
    if places:
        columns, rows = zip(*places, strict=True)
        numbers = {int(row) for row in set(rows)}
        scan.last_column = max(column_number(column.decode()) for column in set(columns))
        scan.first_row, scan.last_row, scan.cells = min(numbers), max(numbers), len(places)
        if scan.last_column > _COLUMNS or scan.last_row > _ROWS:
            raise UserError("cell_reference", cell=f"{column_letters(scan.last_column)}{scan.last_row}")


def _is_compact(xml: bytes) -> bool:
    """Whether no cell, filled or not, can lie far outside the data: told from the last row's number and the letters.

    A quick look that answers yes for nearly every real sheet; where it cannot tell, the cells are looked at one by one.
    """
    rows = [int(number) for number in _ROW_NUMBER.findall(xml)]
    if not rows or xml.count(b"<row") != len(rows) or max(rows) > _ROWS:
        return False
    number = str(max(rows))
    filled = xml.count(b"<v>") + xml.count(b"<is>")
    ends = (_LETTERS.match(part, part.rfind(b"<c ")) for part in xml.split(b"</row>") if b"<c " in part)
    widest = max((len(end[1]) if end is not None else 4 for end in ends), default=0)
    if not 0 < widest < 3:
        return False
    # More letters than the last cells of the rows have, more digits than the last row, or a larger first digit.
    higher = f"[{int(number[0]) + 1}-9][0-9]{{{len(number) - 1}}}|" if number[0] != "9" else ""
    far = f'<c r="(?:[A-Z]{{{widest + 1}}}|[A-Z]+(?:{higher}[0-9]{{{len(number) + 1}}}))'
    if re.search(far.encode(), xml):
        return False
    area = int(f"{int(number[0]) + 1}{'0' * (len(number) - 1)}") * (26 if widest == 1 else 702)
    return area <= _AREA and area <= max(1_000_000, _SPARSE * filled)


def _scan_cells(xml: bytes, scan: SheetScan) -> None:
    """Cell by cell, naming formulas without a stored value and error values."""
    row = column = 0
    for match in _CELL.finditer(xml):
        is_row, row_attributes, attributes, content, inner, character = match.groups()
        if is_row:
            row, column = _row_number(row_attributes, row), 0
            if _IS_HIDDEN.search(row_attributes):
                scan.hidden_rows += 1
            continue
        reference = _REFERENCE.search(attributes)
        if reference is None:
            column += 1
        else:
            column, row = column_number(reference[1].decode()), int(reference[2])
        if column > _COLUMNS or row > _ROWS:
            raise UserError("cell_reference", cell=f"{column_letters(column)}{row}")
        if _IS_ERROR.search(attributes):
            scan.errors.append(f"{column_letters(column)}{row}")
        elif content == b"f" and not _has_value(xml, match.end(), inner.rstrip().endswith(b"/"), character):
            scan.without_value.append(f"{column_letters(column)}{row}")
        scan.cells += 1
        scan.first_row = min(scan.first_row or row, row)
        scan.last_row = max(scan.last_row, row)
        scan.last_column = max(scan.last_column, column)


def _has_value(xml: bytes, position: int, closed: bool, character: bytes) -> bool:
    """Whether a stored value follows the formula whose opening tag ends before `position`."""
    if not closed:
        end = xml.find(b">", xml.find(b"</", position - len(character)))
        if end < 0:
            return False
        position = end + 1
    else:
        position -= len(character)
    return _STORED_VALUE.match(xml, position) is not None


def _row_number(attributes: bytes, previous: int) -> int:
    given = re.search(rb"""\sr=["']([0-9]{1,10})["']""", attributes)
    return int(given[1]) if given else previous + 1


def column_number(letters: str) -> int:
    """A = 1, Z = 26, AA = 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 = A, 26 = Z, 27 = AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
