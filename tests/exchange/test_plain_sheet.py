"""A plain sheet is read as calamine reads it, or not at all."""

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from python_calamine import CalamineWorkbook

from scorefact_desktop.exchange import staging
from scorefact_desktop.exchange.plain_sheet import PART, NotPlainError, PlainSheet
from tests.exchange.tables import staged

Rows = Sequence[Sequence[object]]
EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "data"

HEAD = (
    b'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c>'
    b'<c r="B1" t="inlineStr"><is><t>Q1</t></is></c></row>'
)
TAIL = b"</sheetData></worksheet>"


def by_openpyxl(rows: Rows, write_only: bool) -> bytes:
    book = Workbook(write_only=write_only)
    sheet = book.create_sheet("data")
    if not write_only:
        del book[book.sheetnames[0]]
    for row in rows:
        sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def by_xlsxwriter(rows: Rows) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("data")
        bold = book.add_format({"bold": True, "num_format": "0.00"})
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                sheet.write(number, place, value, bold if number % 2 else None)
    return file.getvalue()


def with_sheet(xml: bytes, also: dict[str, bytes] | None = None) -> bytes:
    """A workbook whose sheet is what is given."""
    source, made = zipfile.ZipFile(io.BytesIO(by_openpyxl([["id", "Q1"], ["R1", 4]], False))), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as container:
        for name in source.namelist():
            content = xml if name == PART else source.read(name)
            container.writestr(name, (also or {}).get(name, content))
    return made.getvalue()


def as_calamine(content: bytes) -> list[tuple[int, list[object]]]:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).iter_rows()
    return [(at, list(row)) for at, row in enumerate(rows, start=1) if any(value != "" for value in row)]


def plainly(content: bytes) -> list[tuple[int, list[object]]]:
    return [(at, list(row)) for at, row in PlainSheet(io.BytesIO(content)).values()]


def assert_same(content: bytes) -> None:
    found, expected = plainly(content), as_calamine(content)
    assert found == expected
    assert [[type(one) for one in row] for _, row in found] == [[type(one) for one in row] for _, row in expected]


words = some.text(some.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
values = some.one_of(
    some.none(),
    some.integers(-(10**9), 10**9),
    some.floats(allow_nan=False, allow_infinity=False, width=32),
    some.booleans(),
    some.sampled_from(
        ["yes", "no", "a & b", "<b>", " padded ", 'say "x"', "line\nbreak", "_x000D_", "007", "é", "=1+1"]
    ),
    words,
)


@settings(max_examples=60, deadline=None)
@given(some.lists(some.lists(values, min_size=3, max_size=3), min_size=1, max_size=12), some.sampled_from("wox"))
def test_what_it_reads_is_what_calamine_reads(rows: Rows, writer: str) -> None:
    rows = [["id", "one", "two"], *rows]
    content = by_xlsxwriter(rows) if writer == "x" else by_openpyxl(rows, writer == "w")
    try:
        found = plainly(content)
    except NotPlainError:
        return  # left to the careful reader
    assert found == as_calamine(content)
    assert_same(content)


@pytest.mark.parametrize(
    "write", [by_xlsxwriter, lambda rows: by_openpyxl(rows, True), lambda rows: by_openpyxl(rows, False)]
)
def test_what_most_tools_write_is_plain(write: Callable[[Rows], bytes]) -> None:
    rows: list[list[object]] = [["id", "Q1", "Q2", "open"]]
    # Blanks in many places, styles whose number is a row's, numbers of every length.
    for number in range(1, 130):
        rows.append([f"R{number}", number % 11 or None, number / 8, f"said {number} & more" if number % 3 else None])
    rows[7] = [None, None, None, None]
    assert_same(write(rows))
    assert len(plainly(write(rows))) == 129


def test_a_sheet_that_begins_further_down_and_right() -> None:
    cells = b'<row r="3"><c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row>'
    cells += b'<row r="7"><c r="B7"/><c r="D7"><v>3.5</v></c></row>'
    content = with_sheet(HEAD[: HEAD.index(b"<row")] + cells + TAIL)
    assert_same(content)
    assert PlainSheet(io.BytesIO(content)).left == 2


def test_a_mark_that_is_a_style_and_a_row_is_not_confused() -> None:
    """Row 2 has style 2, row 3 the same letters with style 3: layouts that look alike once numbers are taken out."""
    styles = (
        b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="4">'
        b'<xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    rows = b"".join(b'<row r="%d"><c r="A%d" s="%d"><v>9</v></c></row>' % (at, at, at) for at in (2, 3))
    with pytest.raises(NotPlainError):  # the second is a date
        plainly(with_sheet(HEAD + rows + TAIL, {"xl/styles.xml": styles}))


@pytest.mark.parametrize(
    "row",
    [
        b'<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>',
        b'<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>',
        b'<row r="2"><c r="A2" t="str"><v>x</v></c></row>',
        b'<row r="2"><c r="A2" t="d"><v>2026-01-01</v></c></row>',
        b'<row r="2"><c r="A3"><v>2</v></c></row>',
        b'<row r="2"><c r="A12"><v>2</v></c></row>',
        b'<row r="2"><c><v>2</v></c></row>',
        b'<row><c r="A2"><v>2</v></c></row>',
        b'<row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
        b'<row r="2"><c r="A2"><v>2</v></c><c r="A2"><v>3</v></c></row>',
        b'<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>3</v></c></row>',
        b'<row r="2"><c r="C2"><v>2</v></c></row>',
        b'<row r="2"><c r="XFE2"/></row>',
        b'<row r="1048577"><c r="A1048577"><v>2</v></c></row>',
        b'<row r="1048576"><c r="A1048576"><v>2</v></c></row>',
        b'<row r="1"><c r="A1"><v>2</v></c></row>',
        b'<row r="2"><c r="A2" s="900"><v>2</v></c></row>',
        b'<row r="2"><c r="A2" t="s"><v>0</v></c></row>',
        b'<row r="2"><c r="A2" t="b"><v>2</v></c></row>',
        b'<row r="2"><c r="A2"><v>1 2</v></c></row>',
        b'<row r="2"><c r="A2"><v> 12</v></c></row>',
        b'<row r="2"><c r="A2"><v>nan</v></c></row>',
        b'<row r="2"><c r="A2"><v>1</v>2</c></row>',
        b'<row r="2"><c r="A2"><v>1</v></c><!-- --></row>',
        b'<row r="2"> <c r="A2"><v>1</v></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><v>1</v></c></row>',
        b'<row r="2"><c r="A2" t="n"><is><t>1</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>&what;</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>&#65;</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t> x</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>\xff</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>\x01</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>a\r\nb</t></is></c></row>',
        b'<row r="2"><c r="A2" t="inlineStr"><is><r><t>rich</t></r></is></c></row>',
        b'<row r="2"><c r="A\0"><v>1</v></c></row>',
    ],
)
def test_everything_else_is_left_to_calamine(row: bytes) -> None:
    with pytest.raises(NotPlainError):
        plainly(with_sheet(HEAD + row + TAIL))
    alike = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (at, at, at) for at in range(2, 32))
    assert len(plainly(with_sheet(HEAD + alike + TAIL))) == 31
    with pytest.raises(NotPlainError):
        plainly(with_sheet(HEAD + alike + row.replace(b'2"', b'32"') + TAIL))


def test_rows_alike_and_others_between_them() -> None:
    rows: list[list[object]] = [["id", "Q1", "Q2"], *([f"R{at}", at, at / 3] for at in range(1, 40))]
    rows[25], rows[26], rows[30] = ["R25", None, 1], ["R26", "words", 2], [None, 1, 2]
    for content in (by_xlsxwriter(rows), by_openpyxl(rows, True)):
        assert_same(content)


@pytest.mark.parametrize(
    "xml",
    [
        HEAD,
        HEAD + b"</worksheet>",
        HEAD + TAIL + b"<!DOCTYPE x>",
        b"\xef\xbb\xbf" + HEAD + TAIL,
        HEAD.replace(b"UTF-8", b"latin-1") + TAIL,
        HEAD.replace(b"<sheetData>", b"<cols><col></cols><sheetData>") + TAIL,
        HEAD.replace(b"<sheetData>", b"<!-- x --><sheetData>") + TAIL,
        HEAD.replace(b"spreadsheetml", b"other") + TAIL,
        HEAD[: HEAD.index(b"<row")] + TAIL,
        (HEAD + TAIL).decode().encode("utf-16"),
    ],
)
def test_a_sheet_that_is_framed_otherwise_is_left_to_calamine(xml: bytes) -> None:
    with pytest.raises(NotPlainError):
        plainly(with_sheet(xml))


def test_a_date_is_left_to_calamine() -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("data")
    cell = WriteOnlyCell(sheet, value=45000)
    cell.number_format = "yyyy-mm-dd"
    sheet.append(["id", "day"])
    sheet.append(["R1", cell])
    file = io.BytesIO()
    book.save(file)
    with pytest.raises(NotPlainError):
        plainly(file.getvalue())


@pytest.mark.parametrize(
    "rows",
    [
        [[f"R{at}", at % 11, None if at % 4 else "words", at / 7] for at in range(1, 2500)],
        # Without a blank: whole blocks of rows are alike; truth values beside 1 and 0, words where numbers were.
        [[f"R{at}", at % 2, at % 3 == 0, at if at < 1500 else "words"] for at in range(1, 3200)],
    ],
)
def test_a_file_says_the_same_of_itself_either_way(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = [by_xlsxwriter([["id", "Q1", "Q2", "Q3"], *rows]), by_openpyxl([["id", "Q1", "Q2", "Q3"], *rows], True)]
    quick = [staged(one, "a.xlsx") for one in contents]

    def never(*_: object) -> None:
        raise NotPlainError

    monkeypatch.setattr(staging, "PlainSource", never)
    for one, content in zip(quick, contents, strict=True):
        careful = staged(content, "a.xlsx")
        assert one.found == careful.found
        assert list(one.rows()) == list(careful.rows())


def test_what_real_tools_wrote_is_read_the_same_either_way() -> None:
    if not EXAMPLES.is_dir():
        pytest.skip("the examples are not beside this repository")
    plain = 0
    for path in EXAMPLES.rglob("*.xlsx"):
        content = path.read_bytes()
        try:
            found = plainly(content)
        except NotPlainError:
            continue  # likewise
        plain += 1
        expected = as_calamine(content)
        assert found == expected, path.name
    assert plain
