"""The half of the optional questions: fixed, balanced, and the same for whoever recomputes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.draw import not_asked, optional_half
from tests.domain.questionnaires import questionnaire

EVEN = questionnaire(("core", "words"), *((f"q{at}", "words", {"core": False}) for at in range(6)))
ODD = questionnaire(("core", "words"), *((f"q{at}", "words", {"core": False}) for at in range(5)))
OPTIONAL = frozenset(f"q{at}" for at in range(6))


@given(st.text(max_size=20), st.integers(0, 10**6))
def test_two_successive_cases_share_the_questions_out(seed, pair):
    first, second = optional_half(EVEN, seed, 2 * pair), optional_half(EVEN, seed, 2 * pair + 1)
    assert first | second == OPTIONAL
    assert not first & second
    assert len(first) == len(second) == 3
    assert not_asked(EVEN, seed, 2 * pair) == second


@given(st.text(max_size=20))
def test_every_question_is_asked_of_half(seed):
    for count in (1, 2, 7, 40):
        asked = [optional_half(EVEN, seed, number) for number in range(count)]
        for code in OPTIONAL:
            assert abs(sum(code in half for half in asked) - count / 2) <= 0.5


def test_an_odd_number_of_questions_alternates():
    sizes = [len(optional_half(ODD, "seed", number)) for number in range(4)]
    assert sorted(sizes[:2]) == sorted(sizes[2:]) == [2, 3]
    assert sizes[0] != sizes[2]


def test_the_draw_is_the_same_in_every_year():
    assert optional_half(EVEN, "nordlicht/2026", 0) == {"q0", "q2", "q3"}
    assert optional_half(EVEN, "nordlicht/2026", 0) != optional_half(EVEN, "nordlicht/2027", 0)


def test_pairs_of_questions_meet_about_equally_often():
    """Any two optional questions are asked together of about a fifth of the cases (2 of 6 over 5)."""
    together = sum({"q0", "q1"} <= optional_half(EVEN, "s", number) for number in range(2000))
    assert 340 < together < 460


def test_cases_are_counted_from_nought():
    with pytest.raises(ValueError, match="from 0"):
        optional_half(EVEN, "s", -1)
