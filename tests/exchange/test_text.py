"""Text written in any usual encoding, delimiter and line ending comes back as it was."""

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.text import TextSource

CELL = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
TABLE = st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8)
ENCODING = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
EIGHT_BIT = st.sampled_from(["cp1252", "mac-roman"])
WESTERN = st.text("abcdefghéèàçôûäöåÉÖ ", max_size=12)


def written(rows: list[list[str]], delimiter: str, ending: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows(rows)
    return out.getvalue()


def read(content: bytes) -> list[list[str]]:
    return [record.cells for record in TextSource(io.BytesIO(content)).records()]


@given(
    TABLE,
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_round_trip(rows: list[list[str]], delimiter: str, ending: str, encoding: str) -> None:
    header = ["id", "first question", "second question"]
    cleaned = [[cell.replace("\ufeff", "") for cell in row] for row in rows]
    content = written([header, *cleaned], delimiter, ending).encode(encoding)
    assert read(content) == [header, *cleaned]


@given(
    st.lists(st.lists(WESTERN, min_size=2, max_size=2), min_size=3, max_size=10),
    st.sampled_from(["cp1252", "mac-roman"]),
)
def test_eight_bit_encodings_never_fail(rows: list[list[str]], encoding: str) -> None:
    content = written([["id", "text"], *rows], ";").encode(encoding)
    assert len(read(content)) == len(rows) + 1


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
@pytest.mark.parametrize(
    "text",
    ["Hôpital très élégant, déçu par le délai", "Mycket nöjd på det hela taget, även där", "Où étiez-vous à Noël ?"],
)
def test_western_encodings_are_told_apart(text: str, encoding: str) -> None:
    source = TextSource(io.BytesIO(written([["id", "text"], ["1", text]], ",").encode(encoding)))
    assert source.encoding.name == encoding
    assert source.encoding.guessed
    assert [record.cells for record in source.records()][1] == ["1", text]


def test_decimal_commas_are_no_delimiters() -> None:
    rows = "a;b;c;d\n" + "\n".join("1,5;2,5;3,5;4,5" for _ in range(50))
    assert TextSource(io.BytesIO(rows.encode())).delimiter == ";"


def test_a_title_line_does_not_hide_the_delimiter() -> None:
    content = b"Export of March\nid;nps;comment\nR1;9;a, b\nR2;8;c, d\n"
    assert TextSource(io.BytesIO(content)).delimiter == ";"


def test_utf16_without_mark() -> None:
    assert read("id,nps\nR1,9\nR2,8\n".encode("utf-16-le")) == [["id", "nps"], ["R1", "9"], ["R2", "8"]]


def test_lines_are_counted_as_in_the_file() -> None:
    source = TextSource(io.BytesIO(b'id,text\nR1,"one\ntwo"\n\nR2,x\n'))
    assert [record.line for record in source.records()] == [1, 2, 5]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        read(content)
    except UserError as error:
        code = error.code
    else:
        code = "csv_quote"
    assert code in ("encoding_unknown", "csv_quote")


def test_what_no_text_holds_is_no_table() -> None:
    with pytest.raises(UserError, match="not_a_table"):
        read(random.Random(5).randbytes(5000))
    assert read(b"id,note\n1,a\x0bb\n2,c\x07\n")[1][0] == "1"
