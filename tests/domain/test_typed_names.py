"""Names typed into lists and sentences: whole names are taken out, everything else stays as somebody wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.typed_names import mentions, without


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Ann Berg", ""),
        ("  ann   BERG ", ""),
        ("Ann Berg\nBo Ek", "Bo Ek"),
        ("Bo Ek, Ann Berg", "Bo Ek"),
        ("Bo Ek; ann berg;Cy", "Bo Ek; Cy"),
        ("Ann Berg, Ann Berg", ""),
        ("Ann Bergman\nJo Ann Berg", "Ann Bergman\nJo Ann Berg"),
        ("Ann Berg (IT)\n\n  Bo Ek ,Cy", "Ann Berg (IT)\n\n  Bo Ek ,Cy"),
        ("", ""),
    ],
)
def test_whole_names_are_taken_out_and_nothing_else_changes(text, rest):
    assert without(text, ["Ann Berg"]) == rest


def test_accents_are_the_same_however_they_are_written():
    assert without("Rene\u0301 Fe\u0301vrier", ["René Février"]) == ""


def test_a_name_that_is_written_with_a_comma_is_one():
    assert without("Berg, Ann\nEk, Bo", ["Berg, Ann"]) == "Ek, Bo"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ask ann  berg for it", True),
        ("Ann Berg's boss", True),
        ("Ann Bergman", False),
        ("Joann Berg", False),
        ("", False),
    ],
)
def test_a_name_in_a_sentence_is_found_as_whole_words(text, named):
    assert mentions(text, ["Ann Berg"]) is named
    assert not mentions(text, ["", " "])


NAMES = ("Ann Berg", "Bo Ek", "Cy")
LISTS = st.lists(st.sampled_from([*NAMES, "Di", " cy ", ",", ";", "\n", "\n", ", "]), max_size=12).map("".join)


@given(LISTS)
def test_the_order_in_which_people_are_erased_does_not_matter(text):
    """Two laptops that each erase one person must come to the same state."""
    one = without(without(text, NAMES[:1]), NAMES[1:2])
    other = without(without(text, NAMES[1:2]), NAMES[:1])
    assert one == other
    assert without(one, NAMES[:2]) == one
