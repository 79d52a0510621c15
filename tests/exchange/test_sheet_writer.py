from pathlib import Path

import pytest
from openpyxl import load_workbook

from scorefact_desktop.exchange.sheet_writer import save_rows


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save_rows(path, "responses", [["id", "q1"], ["W-1", 3], ["W-2", None], ["W-3", 2.5]])
    book = load_workbook(path)
    assert book.sheetnames == ["responses"]
    assert [list(row) for row in book["responses"].values] == [["id", "q1"], ["W-1", 3], ["W-2", None], ["W-3", 2.5]]


@pytest.mark.parametrize("text", ["=1+1", "+33 1 23", "-3", "@name"])
def test_text_is_never_a_formula(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    save_rows(path, "s", [[text]])
    cell = load_workbook(path)["s"]["A1"]
    assert (cell.value, cell.data_type) == (text, "s")
