"""The workbook behind a chart on a slide: what it is drawn from, cell for cell, and nothing in it that is live."""

import io
from zipfile import ZipFile

import openpyxl
import pytest

from scorefact_desktop.exchange.office.deck import Deck, Graph, Series, Slide
from scorefact_desktop.exchange.office.deck_writer import write

NASTY = ("=1+1", "{=A1:A2}", "http://x.example/y", "internal:Sheet1!A1", "+33 1", "@sum", "a\x00b")


def behind(graph: Graph) -> tuple[ZipFile, str]:
    """The workbook behind the only chart of a deck, and the text of the chart itself."""
    with ZipFile(io.BytesIO(write(Deck("T", "sv", "Foot", (Slide("Title", graph=graph),))))) as package:
        name = next(one for one in package.namelist() if one.endswith(".xlsx"))
        chart = next(one for one in package.namelist() if one.startswith("ppt/charts/chart"))
        return ZipFile(io.BytesIO(package.read(name))), package.read(chart).decode()


def test_names_stay_text() -> None:
    book, _ = behind(Graph("bars", NASTY, (Series("=2+2", tuple(map(float, range(len(NASTY)))), "0B5CAD"),)))
    content = {name: book.read(name).decode() for name in book.namelist()}
    assert not [name for name, text in content.items() if "<f>" in text or "hyperlink" in text.lower()]
    page = openpyxl.load_workbook(book.fp)["Sheet1"]
    assert [page.cell(2 + at, 1).value for at in range(len(NASTY))] == [*NASTY[:-1], "a\ufffdb"]
    assert page["B1"].value == "=2+2"


@pytest.mark.parametrize("kind", ["radar", "line", "stacked", "bars", "columns"])
def test_the_cells_are_where_the_chart_looks_for_them(kind) -> None:
    series = (Series("2026", (0.5, None, 0.25), "0B5CAD"), Series("2025", (0.1, 0.2, 0.3), "7A8699"))
    book, chart = behind(Graph(kind, ("a", "b", "c"), series, share=True))
    page = openpyxl.load_workbook(book.fp)["Sheet1"]
    assert [[cell.value for cell in row] for row in page["A1:C4"]] == [
        [None, "2026", "2025"],
        ["a", 0.5, 0.1],
        ["b", None, 0.2],
        ["c", 0.25, 0.3],
    ]
    for place in ("$A$2:$A$4", "$B$1", "$B$2:$B$4", "$C$1", "$C$2:$C$4"):
        assert f"<c:f>Sheet1!{place}</c:f>" in chart
    assert page["B2"].number_format == '0"\u00a0"%'
