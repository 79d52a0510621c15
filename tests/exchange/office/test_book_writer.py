"""A workbook is written plainly: text stays text, nothing live, nothing of whoever wrote it, the same bytes."""

import io
import re
from zipfile import ZipFile

import openpyxl
import pytest

from scorefact_desktop.exchange.office.book import Book, Cell, Chart, ChartLine, Column, Form, Sheet
from scorefact_desktop.exchange.office.book_writer import HEADER, sheet_names, write

NASTY = ("=1+1", "+33 1", "-3", "@sum", '=HYPERLINK("http://x")', "🙂 العربية", "a\x00b\ud800c", "x" * 40_000)


def book(*rows: tuple[Cell, ...], charts: tuple[Chart, ...] = (), title: str = "T & <t>") -> Book:
    columns = (Column("Name"), Column("Value"), Column("Change"))
    sheets = [Sheet("Table", "A table", "a remark", columns, rows)]
    if charts:
        sheets.append(Sheet("Charts", "Charts", charts=charts))
    return Book(title, "sv", "Foot & note", "Sida", tuple(sheets))


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def parts(content: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(content)) as found:
        return {name: found.read(name).decode("utf-8") for name in found.namelist()}


def test_numbers_are_numbers_in_the_form_of_the_language() -> None:
    page = opened(write(book((Cell("a"), Cell(0.7917, Form.SHARE), Cell(-2.5, Form.POINTS)))))["Table"]
    row = page[HEADER + 1]
    assert [cell.value for cell in row] == ["a", 0.7917, -2.5]
    assert [cell.number_format for cell in row] == ["@", '0.0"\u00a0"%', '+0.0;"\u2212"0.0;0.0']


@pytest.mark.parametrize("text", NASTY)
def test_no_text_is_live(text: str) -> None:
    cell = opened(write(book((Cell(text), Cell(), Cell()))))["Table"].cell(HEADER + 1, 1)
    assert cell.data_type == "s"
    assert cell.value is not None
    assert cell.value[:4] == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")[:4]


def test_no_formula_no_link_out_nothing_of_the_writer() -> None:
    chart = Chart("radar", "=R", "Table", (ChartLine(1, "0B5CAD"),), 0, 2, 0, 100)
    rows = tuple((Cell(name), Cell(1.0, Form.SCORE), Cell()) for name in NASTY[:3])
    found = parts(write(book(*rows, charts=(chart,))))
    text = "".join(found.values())
    assert "<f>" not in "".join(content for name, content in found.items() if "worksheets" in name)
    assert "externalLink" not in text
    assert not [name for name, content in found.items() if 'TargetMode="External"' in content]
    assert "creator" not in found["docProps/core.xml"]
    assert "openpyxl" not in text
    assert not re.search(r"20\d\d-\d\d-\d\dT", text)
    assert "<dc:title>T &amp; &lt;t&gt;</dc:title>" in found["docProps/core.xml"]


def test_the_same_content_gives_the_same_bytes() -> None:
    rows = (Cell("a"), Cell(1, Form.COUNT), Cell())
    assert write(book(rows)) == write(book(rows))


def test_it_is_set_up_for_reading_and_for_paper() -> None:
    page = opened(write(book(*[(Cell("a"), Cell(1, Form.COUNT), Cell())] * 90)))["Table"]
    assert page.freeze_panes == f"B{HEADER + 1}"
    assert page.print_title_rows == f"${HEADER}:${HEADER}"
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "landscape")
    assert page.auto_filter.ref == f"A{HEADER}:C{HEADER + 90}"
    assert page.oddFooter.left.text == "Foot && note"


def test_links_lead_to_sheets_of_the_workbook() -> None:
    page = opened(write(book((Cell("Table", link="Table"), Cell(), Cell()))))["Table"]
    link = page.cell(HEADER + 1, 1).hyperlink
    assert (link.location, link.target) == ("'Table'!A1", None)


def test_sheets_have_names_that_excel_takes() -> None:
    names = sheet_names(["A/B: [c]*?", "x" * 50, "X" * 49, "'quoted'"])
    assert names["'quoted'"] == "quoted"
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names.values())
    assert len({name.lower() for name in names.values()}) == 4


def test_a_radar_is_a_line_radar() -> None:
    chart = Chart("radar", "R", "Table", (ChartLine(1, "0B5CAD"), ChartLine(2, "B26A00", "sysDot")), 0, 2, 0, 100)
    rows = tuple((Cell(name), Cell(1.0, Form.SCORE), Cell(2.0, Form.POINTS)) for name in "abc")
    drawn = parts(write(book(*rows, charts=(chart,))))["xl/charts/chart1.xml"]
    assert re.search(r'<radarStyle val="marker" ?/>', drawn)
    assert re.search(r'<dispBlanksAs val="gap" ?/>', drawn)
    assert drawn.count("<ser>") == 2
