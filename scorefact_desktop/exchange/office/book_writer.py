"""Writes a workbook: values stored, nothing live, set up for reading and for A4 paper.

Text is text also where it begins with = + - or @; the only links lead to sheets of the same workbook.
"""

import io
from functools import cache
from typing import Any

from scorefact_desktop.exchange.office.book import Book, Cell, Form, Sheet
from scorefact_desktop.exchange.office.package import clean, plain
from scorefact_desktop.exchange.preflight import column_letters

INK, MUTED, LINE, ACCENT, PAGE = "1B2333", "5B6678", "D9DEE7", "0B5CAD", "F6F7F9"
#: The row of a sheet's headings; its title and remark stand above.
HEADER = 4
_LONGEST_NAME, _LONGEST_TEXT = 31, 32_767  # what Excel allows
_NARROWEST, _WIDEST = 7.0, 58.0  # characters
_HEADING_ROOM = 13
_MARGIN = 0.5  # inches
_BROADEST = 260  # characters that one sheet of paper holds legibly


def write(book: Book) -> bytes:
    """The workbook as .xlsx, the same bytes for the same content."""
    from openpyxl import Workbook

    made = Workbook()
    made.remove(made.active)
    names = sheet_names([sheet.name for sheet in book.sheets])
    formats = _formats(book.language)
    for sheet in book.sheets:
        page = made.create_sheet(names[sheet.name])
        _head(page, sheet)
        _table(page, sheet, formats, names)
        _paper(page, sheet, book)
    if any(sheet.charts for sheet in book.sheets):
        from scorefact_desktop.exchange.office.book_charts import place

        for sheet in book.sheets:
            place(made, sheet, names, formats[Form.SHARE])
    out = io.BytesIO()
    made.save(out)
    return plain(out.getvalue(), book.title, book.language)


def sheet_names(wanted: list[str]) -> dict[str, str]:
    """Names that Excel takes for sheets: short, without its own signs, none twice."""
    found: dict[str, str] = {}
    for name in wanted:
        short = "".join(" " if sign in "[]:*?/\\" else sign for sign in clean(name)).strip("' ")[:_LONGEST_NAME]
        number = 2
        unique = short
        while unique.lower() in {one.lower() for one in found.values()}:
            unique = f"{short[: _LONGEST_NAME - 4]} ({number})"
            number += 1
        found[name] = unique
    return found


def _formats(language: str) -> dict[Form, str]:
    """Number formats: decimal and thousands signs follow the reader's Excel, the space before % is written out."""
    space = {"fr": '"\u202f"', "sv": '"\u00a0"'}.get(language, "")
    return {
        Form.TEXT: "@",
        Form.COUNT: "#,##0",
        Form.SHARE: f"0.0{space}%",
        Form.SCORE: "#,##0.0",
        Form.POINTS: '+0.0;"\u2212"0.0;0.0',
        Form.CHANCE: "0.000",
    }


@cache
def _font(colour: str = INK, size: float = 10.5, *, bold: bool = False, italic: bool = False) -> Any:
    from openpyxl.styles import Font

    return Font(name="Calibri", size=size, bold=bold, italic=italic, color=colour)


@cache
def _alignment(side: str, upright: str = "top", *, wrap: bool = False) -> Any:
    from openpyxl.styles import Alignment

    return Alignment(side, upright, wrap_text=wrap, indent=1 if side == "left" and wrap else 0)


def _put(page: Any, row: int, column: int, value: str | int | float | None) -> Any:
    cell = page.cell(row, column)
    if isinstance(value, str):
        cell.value = clean(value)[:_LONGEST_TEXT]
        cell.data_type = "s"
    elif value is not None:
        cell.value = value
    return cell


def _head(page: Any, sheet: Sheet) -> None:
    _put(page, 1, 1, sheet.title).font = _font(size=16, bold=True)
    page.row_dimensions[1].height = 24
    remark = _put(page, 2, 1, sheet.remark)
    remark.font, remark.alignment = _font(MUTED, 10), _alignment("left")
    page.sheet_view.showGridLines = False
    page.sheet_properties.tabColor = ACCENT if sheet.charts else LINE


def _table(page: Any, sheet: Sheet, formats: dict[Form, str], names: dict[str, str]) -> None:
    from openpyxl.styles import Border, PatternFill, Side

    widths = [column.width or _width(sheet, place) for place, column in enumerate(sheet.columns)]
    headed = any(column.title for column in sheet.columns)
    line = Border(bottom=Side("thin", color=LINE))
    if headed:
        for place, column in enumerate(sheet.columns, start=1):
            cell = _put(page, HEADER, place, column.title)
            cell.font, cell.fill = _font("FFFFFF", bold=True), PatternFill("solid", fgColor=INK)
            numbers = _numeric(sheet, place - 1)
            cell.alignment = _alignment("right" if numbers else "left", "center", wrap=True)
        lines = max(
            -(-len(one.title) // max(int(width) - 1, 4)) for one, width in zip(sheet.columns, widths, strict=True)
        )
        page.row_dimensions[HEADER].height = 15 * max(lines, 1) + 6
    for at, row in enumerate(sheet.rows, start=HEADER + 1):
        deepest = 1
        for place, one in enumerate(row, start=1):
            cell = _put(page, at, place, one.value)
            cell.border = line
            _dress(cell, one, formats, names)
            if isinstance(one.value, str):
                deepest = max(deepest, -(-len(one.value) // max(int(1.1 * widths[place - 1]), 1)))
        if deepest > 1:
            page.row_dimensions[at].height = 15 * deepest + 1
    for place, width in enumerate(widths, start=1):
        page.column_dimensions[column_letters(place)].width = width
    if headed:
        page.freeze_panes = page.cell(HEADER + 1, sheet.fixed + 1)
        page.print_title_rows = f"{HEADER}:{HEADER}"
        if sheet.filtered and sheet.rows:
            page.auto_filter.ref = f"A{HEADER}:{column_letters(len(widths))}{HEADER + len(sheet.rows)}"


def _dress(cell: Any, one: Cell, formats: dict[Form, str], names: dict[str, str]) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    number = not isinstance(one.value, str)
    cell.number_format = formats[one.form] if number else formats[Form.TEXT]
    right = one.form is not Form.TEXT and number
    cell.alignment = _alignment("right" if right else "left", wrap=not number)
    colour = ACCENT if one.link else MUTED if one.muted else INK
    cell.font = _font(colour, bold=one.strong, italic=one.form is not Form.TEXT and not number)
    if one.link:
        cell.hyperlink = Hyperlink(
            ref=cell.coordinate, location=f"'{names[one.link].replace(chr(39), chr(39) * 2)}'!A1"
        )


def _numeric(sheet: Sheet, place: int) -> bool:
    return any(row[place].form is not Form.TEXT for row in sheet.rows)


def _width(sheet: Sheet, place: int) -> float:
    """As wide as the longest word of the heading and the cells, within reason; longer text is broken into lines."""
    heading = sheet.columns[place].title
    longest = max((len(word) for word in heading.split()), default=0) + 4
    longest = max(longest, min(len(heading) + 3, _HEADING_ROOM))
    for row in sheet.rows:
        value = row[place].value
        longest = max(longest, len(value) + 2 if isinstance(value, str) and row[place].form is Form.TEXT else 9)
    return min(max(longest, _NARROWEST), _WIDEST)


def _paper(page: Any, sheet: Sheet, book: Book) -> None:
    """A4, as wide as one page or two, the headings on each, for whom it is and the page at the foot."""
    page.page_setup.paperSize = 9
    page.page_setup.orientation = "landscape" if sheet.landscape else "portrait"
    broad = sum(page.column_dimensions[column_letters(place + 1)].width for place in range(len(sheet.columns)))
    across = 2 if broad > _BROADEST else 1
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = across, 0
    if across > 1:
        page.print_title_cols = f"A:{column_letters(sheet.fixed)}"
    page.sheet_properties.pageSetUpPr.fitToPage = True
    for side in ("left", "right", "top"):
        setattr(page.page_margins, side, _MARGIN)
    page.page_margins.bottom = 0.7
    page.oddFooter.left.text = clean(book.footer).replace("&", "&&")[:120]
    page.oddFooter.right.text = f"{book.page} &P / &N"
