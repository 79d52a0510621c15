"""Writes a response template: instructions, one row per interview to make, drop-down lists with every answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scorefact_desktop.exchange.preflight import column_letters
from scorefact_desktop.exchange.template import CHOICES, RESPONSES
from scorefact_desktop.exchange.template_marks import LEADING

#: The rows above the interviews: codes, and texts for people.
HEADER_ROWS = 2
_WIDTHS = (17, 16, 30, 9, 13)
_ANSWER_WIDTH, _PART_WIDTH = 26, 15
_TEXT_HEIGHT = 120  # points
_SHADES = ("DCE6F1", "EEF3E2")
_PROMPT = 250  # characters that Excel shows beside a cell


@dataclass(frozen=True, slots=True)
class Column:
    """One column of answers. `answers` are offered in a list, numbers as numbers; `closed` refuses any other.

    `codes` stand beside the answers on the hidden sheet, blank for those that are no choice. `group` parts the columns
    by shade, `hint` shows while a cell is filled in.
    """

    header: str
    text: str
    answers: tuple[str | int, ...]
    codes: tuple[str, ...]
    closed: bool
    group: int
    hint: str = ""
    part: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One interview to make: the texts of the leading columns, and the columns (headers) that are not asked of it."""

    leading: tuple[str, ...]
    not_asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sheets:
    """All that a template says, in one language."""

    instructions_name: str
    title: str
    instructions: tuple[str, ...]
    leading: tuple[str, ...]
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    languages: tuple[str, ...]
    refusal_title: str
    refusal: str


def save(path: Path, sheets: Sheets) -> None:
    """Writes the workbook; text stays text, also where it looks like a formula. May raise OSError."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    page.title = sheets.instructions_name
    _instructions(page, sheets)
    table = book.create_sheet(RESPONSES)
    lists = book.create_sheet(CHOICES)
    lists.sheet_state = "hidden"
    _header(table, sheets)
    _lines(table, sheets)
    _lists(table, lists, sheets)
    _protect(table, sheets)
    book.save(path)


def _put(sheet: Any, row: int, column: int, value: str | int) -> Any:
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _instructions(page: Any, sheets: Sheets) -> None:
    from openpyxl.styles import Alignment, Font

    page.column_dimensions["A"].width = 100
    _put(page, 1, 1, sheets.title).font = Font(size=15, bold=True)
    for row, text in enumerate(sheets.instructions, start=3):
        cell = _put(page, row, 1, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        page.row_dimensions[row].height = 16 * (1 + len(text) // 105)
    page.sheet_view.showGridLines = False


def _header(table: Any, sheets: Sheets) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    code_font, text_font = Font(size=6, color="8C8C8C"), Font(bold=True)
    wrapped = Alignment(wrap_text=True, vertical="top")
    texts = [*sheets.leading, *(column.text for column in sheets.columns)]
    headers = [*LEADING, *(column.header for column in sheets.columns)]
    groups = [0] * len(LEADING) + [column.group for column in sheets.columns]
    for place, (header, text, group) in enumerate(zip(headers, texts, groups, strict=True), start=1):
        _put(table, 1, place, header).font = code_font
        cell = _put(table, 2, place, text)
        cell.font, cell.alignment = text_font, wrapped
        cell.fill = PatternFill("solid", fgColor=_SHADES[group % len(_SHADES)])
    table.row_dimensions[1].height = 9
    table.row_dimensions[2].height = _TEXT_HEIGHT
    table.freeze_panes = table.cell(HEADER_ROWS + 1, 4)


def _lines(table: Any, sheets: Sheets) -> None:
    from openpyxl.styles import PatternFill, Protection

    grey, locked, free = PatternFill("solid", fgColor="BFBFBF"), Protection(locked=True), Protection(locked=False)
    for row, line in enumerate(sheets.lines, start=HEADER_ROWS + 1):
        for place, text in enumerate(line.leading, start=1):
            cell = table.cell(row, place)
            if text:
                _put(table, row, place, text)
            cell.number_format = "@" if place < len(LEADING) else "yyyy-mm-dd"
            cell.protection = locked if text and place <= 3 else free
        if line.not_asked:
            for place, column in enumerate(sheets.columns, start=len(LEADING) + 1):
                if column.header in line.not_asked:
                    cell = table.cell(row, place)
                    cell.fill, cell.protection = grey, locked


def _lists(table: Any, lists: Any, sheets: Sheets) -> None:
    """Every list once on the hidden sheet, answers beside their codes; a rule for each column that refers to one."""
    from openpyxl.worksheet.datavalidation import DataValidation

    places: dict[tuple[tuple[str | int, ...], tuple[str, ...]], str] = {}

    def reference(answers: tuple[str | int, ...], codes: tuple[str, ...]) -> str:
        if (answers, codes) not in places:
            first = 2 * len(places) + 1
            for row, (answer, code) in enumerate(zip(answers, codes, strict=True), start=1):
                _put(lists, row, first, answer)
                _put(lists, row, first + 1, code)
            letters = column_letters(first)
            places[answers, codes] = f"{CHOICES}!${letters}$1:${letters}${len(answers)}"
        return places[answers, codes]

    last = HEADER_ROWS + max(len(sheets.lines), 1)

    def add(place: int, answers: tuple[str | int, ...], codes: tuple[str, ...], closed: bool, hint: str) -> None:
        letters = column_letters(place)
        rule = DataValidation("list", formula1=reference(answers, codes), allow_blank=True)
        rule.showErrorMessage = closed
        rule.errorTitle, rule.error = sheets.refusal_title, sheets.refusal
        if hint:
            rule.showInputMessage, rule.prompt = True, hint[:_PROMPT]
        rule.add(f"{letters}{HEADER_ROWS + 1}:{letters}{last}")
        table.add_data_validation(rule)

    add(LEADING.index("interview_language") + 1, sheets.languages, ("",) * len(sheets.languages), True, "")
    for place, column in enumerate(sheets.columns, start=len(LEADING) + 1):
        if column.answers:
            add(place, column.answers, column.codes, column.closed, column.hint)


def _protect(table: Any, sheets: Sheets) -> None:
    """Headers and prefilled cells are locked, without a password: against slips, not against people."""
    from openpyxl.styles import Protection

    widths: Sequence[int] = (
        *_WIDTHS,
        *(_PART_WIDTH if column.part else _ANSWER_WIDTH for column in sheets.columns),
    )
    for place, width in enumerate(widths, start=1):
        dimension = table.column_dimensions[column_letters(place)]
        dimension.width = width
        if place > len(LEADING):
            dimension.protection = Protection(locked=False)
    for permitted in ("formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(table.protection, permitted, False)  # False: not forbidden
    table.protection.sheet = True
