"""Every hostile file has the outcome that tests/data/hostile/expected.json says; nothing crashes or hangs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.reading import read

FOLDER = Path(__file__).parent.parent / "data" / "hostile"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text("utf-8"))
TABLES = [name for name in EXPECTED if not name.startswith("xlsform_")]


def test_every_file_is_there() -> None:
    assert {path.name for path in FOLDER.iterdir()} - {"expected.json", "secret.txt"} == set(EXPECTED)


@pytest.mark.parametrize("name", TABLES)
def test_outcome(name: str) -> None:
    expected = EXPECTED[name]
    if expected["outcome"] == "refuse":
        with pytest.raises(UserError) as refused:
            read(FOLDER / name)
        assert refused.value.code == expected["error_code"]
        return
    staged = read(FOLDER / name)
    assert staged.found.rows == expected["rows"] == sum(1 for _ in staged.rows())
    assert sorted(notice.code for notice in staged.found.notices) == sorted(expected["warnings"])


#: Reads the files named on the command line and says the largest memory of any child, in kilobytes.
_READ_ALL = """
import resource, sys
from pathlib import Path
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.reading import read
for name in sys.argv[1:]:
    try:
        read(Path(name))
    except UserError:
        pass
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_memory_of_the_children_stays_low() -> None:
    # In a process of its own: the children of this one include whatever other tests have started.
    files = [str(FOLDER / name) for name in TABLES]
    peak = subprocess.run([sys.executable, "-c", _READ_ALL, *files], capture_output=True, text=True, check=True)
    assert int(peak.stdout) < 300 * 1024  # EXPECTED.md


def columns(name: str) -> dict[str, list[str]]:
    staged = read(FOLDER / name)
    rows = [row.cells for row in staged.rows()]
    return {column.name: [cells[column.index] for cells in rows] for column in staged.found.columns}


def problems(name: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.column, one.code) for one in read(FOLDER / name).found.problems]


@pytest.mark.parametrize("name", ["duplicate_headers.xlsx", "duplicate_headers.csv"])
def test_repeated_and_blank_headers_get_names_of_their_own(name: str) -> None:
    found = columns(name)
    assert list(found)[:4] == ["id", "Comment", "Comment (2)", "comment (3)"]
    assert list(found)[-1] == "Column F"
    assert [values[0] for values in found.values()][:5] == ["R1", "a", "b", "c", "d"]


def test_dates_of_1904() -> None:
    assert columns("dates_1904.xlsx")["date"] == ["2026-03-01"]


def test_a_number_stays_a_number_until_it_is_mapped_as_a_date() -> None:
    found = columns("date_serials.xlsx")
    assert found["date as number"] == ["46082"]
    assert found["date as text"] == ["01/03/2026"]
    assert found["time"] == ["14:05:00"]
    assert found["duration"] == ["30:00:00"]


def test_mixed_types_are_kept_as_text() -> None:
    mixed = columns("mixed_types.xlsx")["mixed"]
    assert mixed == ["7", "7", "7,5", "N/A", "", "TRUE", "2026-01-01", "7", "007", "-99"]


def test_formulas_are_never_text_and_never_evaluated() -> None:
    assert columns("formulas_no_cache.xlsx")["v"] == ["", "", ""]
    assert problems("formulas_no_cache.xlsx") == [
        (2, "v", "formula_without_value"),
        (3, "v", "formula_without_value"),
        (4, "v", "error_value"),
    ]


def test_the_sheet_with_data_is_proposed_and_hidden_ones_are_named() -> None:
    found = read(FOLDER / "several_sheets.xlsx").found
    assert found.sheet == "data"
    assert found.sheets == ("Read me", "secret", "data")
    hidden = next(notice for notice in found.notices if notice.code == "hidden_content")
    assert hidden.facts == {"sheets": "secret", "rows": 1}
    assert columns_of_sheet("several_sheets.xlsx", "secret") == {"id": ["R9"], "x": ["hidden"]}


def columns_of_sheet(name: str, sheet: str) -> dict[str, list[str]]:
    staged = read(FOLDER / name, {"sheet": sheet})
    rows = [row.cells for row in staged.rows()]
    return {column.name: [cells[column.index] for cells in rows] for column in staged.found.columns}


def test_title_and_total_lines() -> None:
    found = read(FOLDER / "title_and_total_rows.xlsx").found
    assert found.header_row == 3
    assert problems("title_and_total_rows.xlsx") == [(6, "id", "total_row")]


def test_long_text_is_whole() -> None:
    assert [len(text) for text in columns("long_text.xlsx")["nps"]] == [1, 32_767]


def test_control_characters_go_and_are_reported() -> None:
    assert columns("nul_bytes.csv") == {"id": ["R1", "R2"], "nps": ["9", "8"]}
    assert [line for line, _, _ in problems("nul_bytes.csv")] == [2, 3]


def test_encodings() -> None:
    assert read(FOLDER / "cp1252_semicolon_decimal_comma.csv").found.encoding == "cp1252"
    assert columns("cp1252_semicolon_decimal_comma.csv")["commentaire"] == ['Très déçu – trop cher € "ok"', "nöjd"]
    assert read(FOLDER / "mac_roman.csv").found.encoding == "mac-roman"
    assert columns("mac_roman.csv")["texte"] == ["Hôpital très élégant", "déçu"]
    assert columns("utf16_bom_tab.csv") == {"id": ["R1"], "nps": ["9"], "text": ["nöjd"]}
    assert columns("mojibake.csv")["text"] == ["Ã©tÃ©"]


def test_a_chosen_encoding_is_obeyed() -> None:
    staged = read(FOLDER / "mac_roman.csv", {"encoding": "cp850"})
    assert staged.found.encoding == "cp850"
    with pytest.raises(UserError) as refused:
        read(FOLDER / "mac_roman.csv", {"encoding": "no such thing"})
    assert refused.value.code == "encoding_name"


def test_wrong_bytes_in_utf8_are_reported_and_read_as_windows_text() -> None:
    assert columns("utf8_then_latin1.csv")["text"] == ["été", "été"]
    assert problems("utf8_then_latin1.csv") == [(3, "text", "invalid_utf8")]


def test_decimal_mark_and_date_order_are_proven_by_the_file() -> None:
    found = read(FOLDER / "cp1252_semicolon_decimal_comma.csv").found
    assert (found.decimal, found.date_order, found.delimiter) == (",", "dmy", ";")


def test_ragged_rows_are_named() -> None:
    assert problems("ragged.csv") == [(2, "b", "row_too_short"), (4, "", "row_too_long")]


def test_the_line_of_an_unclosed_quote() -> None:
    with pytest.raises(UserError) as refused:
        read(FOLDER / "unclosed_quote.csv")
    assert refused.value.facts["line"] == 2


def test_text_is_kept_literally() -> None:
    assert columns("newlines_in_cells.csv")["text"] == ["line 1\nline 2", 'a "quoted" word, and comma']
    assert columns("formula_injection_source.csv")["name"][0] == "=cmd|'/C calc'!A0"
    assert columns("formula_injection_source.csv")["comment"] == ["ok", "-2+3", "\t=1+1", "-5", 'x";=1+1']
    assert columns("sql_and_html.csv")["text"][2] == "{{7*7}}"


def test_tools() -> None:
    tools = {
        name: read(FOLDER / name).found.tool
        for name in (
            "qualtrics_two_rows_only.csv",
            "qualtrics_newline_header.csv",
            "kobo_orphan_child.csv",
            "msforms_prefixed_dimension_A1.xlsx",
            "google_forms_fr.csv",
            "ragged.csv",
        )
    }
    assert list(tools.values()) == ["qualtrics", "qualtrics", "kobo", "microsoft_forms", "google_forms", "table"]
    labels = [column.label for column in read(FOLDER / "qualtrics_newline_header.csv").found.columns]
    assert labels == ['How likely are you, "really"?', "Why?"]


def test_orphans_are_rejected_with_their_reason() -> None:
    assert problems("kobo_orphan_child.csv") == [(3, "_parent_index", "no_parent")]


def test_nothing_of_another_file_is_shown() -> None:
    with pytest.raises(UserError) as refused:
        read(FOLDER / "xxe_file.xlsx")
    assert "TOP-SECRET-MARKER" not in str(refused.value)
