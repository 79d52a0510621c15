"""The sheets of an XLSForm, from a workbook or from the one-file CSV form, as rows of text with their row numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.limits import MAXIMUM_COLUMNS
from scorefact_desktop.exchange.text import Record, TextSource
from scorefact_desktop.exchange.workbook import cell_text

MAXIMUM_ROWS = 20_000
SHEETS = ("survey", "choices", "settings", "scorefact")
#: Other spellings of a column's name.
_ALIASES = {
    "list name": "list_name",
    "listname": "list_name",
    "caption": "label",
    "calculate": "calculation",
    "readonly": "read_only",
    "relevance": "relevant",
    "constraint message": "constraint_message",
    "jr:constraintmsg": "constraint_message",
    "constraintmsg": "constraint_message",
    "choice filter": "choice_filter",
    "repeat count": "repeat_count",
    "title": "form_title",
    "id_string": "form_id",
    "default language": "default_language",
    "form title": "form_title",
    "set form title": "form_title",
    "set form id": "form_id",
    "form id": "form_id",
    "guidance": "guidance_hint",
}
_TRANSLATED = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message"})
_TRANSLATED |= {"short", "probe", "text", "low", "high"}
_COLON = re.compile(r"\s*::?\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number on the sheet, and its texts by column, blank ones left out."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """The text in a column, blank where there is none."""
        return self.cells.get(column, "")

    def texts(self, column: str) -> dict[str, str]:
        """The texts of a column by the language as the head names it, "" for the one without."""
        start = column + "::"
        found = {name[len(start) :]: text for name, text in self.cells.items() if name.startswith(start)}
        if column in self.cells:
            found[""] = self.cells[column]
        return found


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns as named here, and its rows that hold something."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def languages(self, column: str) -> tuple[str, ...]:
        """The languages in which a column is given, as the heads name them."""
        start = column + "::"
        return tuple(name[len(start) :] for name in self.columns if name.startswith(start))


def from_workbook(file: IO[bytes]) -> dict[str, Sheet]:
    """The sheets of a form by lower-case name. The file has been through `preflight`.

    Raises UserError encrypted, workbook_damaged, xlsform_duplicate_column, xlsform_too_many_rows, too_many_columns.
    """
    file.seek(0)
    try:
        workbook = CalamineWorkbook.from_filelike(file)
        found: dict[str, Sheet] = {}
        for name in workbook.sheet_names:
            wanted = name.strip().lower()
            if wanted in SHEETS and wanted not in found:
                sheet = workbook.get_sheet_by_name(name)
                if sheet.width > MAXIMUM_COLUMNS:
                    raise UserError("too_many_columns", columns=sheet.width, limit=MAXIMUM_COLUMNS)
                rows = ([cell_text(value) for value in values] for values in sheet.iter_rows())
                found[wanted] = _sheet(wanted, enumerate(rows, start=1))
    except PasswordError as error:
        raise UserError("encrypted") from error
    except CalamineError as error:
        raise UserError("workbook_damaged") from error
    return found


def from_text(file: IO[bytes]) -> dict[str, Sheet] | None:
    """The sheets of a form in one CSV file, where the first cell of a row names the sheet; None for other files."""
    source = TextSource(file)
    found: dict[str, list[tuple[int, list[str]]]] = {}
    current = ""
    for record in _records(source):
        name = record.cells[0].strip().lower() if record.cells else ""
        if name:
            if not found and name != "survey":
                return None
            current = name
            found.setdefault(current, [])
        elif not found:
            return None
        rest = record.cells[1:]
        if any(cell.strip() for cell in rest):
            found[current].append((record.line, rest))
    if "survey" not in found:
        return None
    return {name: _sheet(name, rows) for name, rows in found.items() if name in SHEETS}


def _records(source: TextSource) -> Iterator[Record]:
    for record in source.records():
        if any(cell.strip() for cell in record.cells):
            yield record


def _sheet(name: str, rows: Iterable[tuple[int, list[str]]]) -> Sheet:
    columns: list[str] | None = None
    found: list[Row] = []
    for number, cells in rows:
        filled = {place: cell.strip() for place, cell in enumerate(cells) if cell and not cell.isspace()}
        if not filled:
            continue
        if columns is None:
            columns = [column_name(filled.get(place, "")) for place in range(len(cells))]
            named = [column for column in columns if column]
            twice = next((column for column in named if named.count(column) > 1), None)
            if twice is not None:
                raise refused("xlsform", "duplicate_column", number, twice, sheet=name)
            continue
        if len(found) >= MAXIMUM_ROWS:
            raise refused("xlsform", "too_many_rows", number, name, limit=str(MAXIMUM_ROWS))
        texts = {columns[place]: cell for place, cell in filled.items() if place < len(columns) and columns[place]}
        if texts:
            found.append(Row(number, texts))
    return Sheet(tuple(column for column in columns or () if column), tuple(found))


def column_name(head: str) -> str:
    """The name of a column as written here: `Label : English (en)` is `label::English (en)`."""
    text = " ".join(head.split())
    parts = _COLON.split(text)
    first = parts[0].lower()
    if first in ("bind", "control", "media") and len(parts) > 1:
        parts = parts[1:]
        if parts[0].lower() == "jr" and len(parts) > 1:
            parts = ["jr:" + parts[1], *parts[2:]]
        if first == "media":
            return "media::" + "::".join(parts)
        first = parts[0].lower()
    elif first == "jr" and len(parts) > 1:
        first, parts = "jr:" + parts[1].lower(), parts[1:]
    first = _ALIASES.get(first, first)
    if len(parts) > 1 and first in _TRANSLATED:
        return f"{first}::{'::'.join(parts[1:])}"
    return first if len(parts) == 1 else "::".join([first, *parts[1:]])
