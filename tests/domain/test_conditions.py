"""Conditions: what they mean, that nothing makes them raise, and that they are read as they are written."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED, Answer
from scorefact_desktop.domain.condition_parser import MAX_DEPTH, MAX_LENGTH, parse
from scorefact_desktop.domain.conditions import Both, Either, Interview, Not, holds, names
from scorefact_desktop.domain.errors import UserError
from tests.domain.questionnaires import SMALL, answers, conditions, contexts

GIVEN = {
    "used": Answer(choices=(1,)),
    "stay": Answer(choices=(3,)),
    "score": Answer(choices=(8,)),
    "times": Answer(number=2),
    "why": Answer(choices=(1, 3), text="the group"),
    "said": Answer(text="fine"),
}
INTEGRATOR = {"vendor_type": "integrator"}


def true(text, given=GIVEN, context=INTEGRATOR):
    return holds(parse(text), Interview(SMALL, given, context))


@pytest.mark.parametrize(
    "text",
    [
        "used = 'yes'",
        "used != 'no'",
        "times >= 1",
        "times = 2 and score > 7.5",
        "stay != 'certainly' or dont_know(stay)",
        "stay >= 3",  # the stored rank of a choice
        "selected(why, 'price') and not selected(why, 'support')",
        "selected(used, 'yes')",
        "vendor_type = 'integrator'",
        "'integrator' = vendor_type",
        "answered(why) and answered(said) and answered(times)",
        "said = 'fine'",
        "times * 2 + 1 = 5",
        "times - 1 - 1 = 0",
        "1 + 2 * 3 = 7",
        "-times < -1",
        "score - -1 = 9",
        "not (used = 'no' or used = 'maybe')",
        "not used = 'no' and times = 2",
        "used = 'no' and times = 2 or score = 8",
        "used='yes'and(times)=2",
    ],
)
def test_holds(text):
    assert true(text)


@pytest.mark.parametrize(
    "text",
    [
        "used = 'no'",
        "used = 'no' and (times = 2 or score = 8)",
        "used = 1 and not used = 1",
        "said = 1",  # words are never a number
        "said != 1",
        "why = 'price'",  # several choices are asked for with selected()
        "nobody = 1",
        "nobody != 1",
        "selected(nobody, 'price')",
        "selected(why, 'nothing')",
        "selected(times, 'price')",
        "stay < 'certainly'",
        "answered(nobody)",
        "vendor_type = 'publisher'",
        "said + 1 = 1",
    ],
)
def test_does_not_hold(text):
    assert not true(text)


@pytest.mark.parametrize("operator", ["=", "!=", "<", "<=", ">", ">="])
@pytest.mark.parametrize("answer", [None, DONT_KNOW, REFUSED, NOT_APPLICABLE])
def test_no_answer_makes_every_comparison_false(operator, answer):
    given = {} if answer is None else {"times": answer}
    assert not true(f"times {operator} 1", given)
    assert not true("answered(times)", given)


def test_each_kind_of_missing_is_its_own():
    for function, answer in (("dont_know", DONT_KNOW), ("refused", REFUSED), ("not_applicable", NOT_APPLICABLE)):
        assert true(f"{function}(times)", {"times": answer})
        assert not true(f"{function}(times)", {"times": Answer(number=1)})
    assert not true("dont_know(times)", {"times": REFUSED})


def test_blank_words_are_no_answer():
    assert not true("answered(said)", {"said": Answer(text="  ")})


def test_names():
    assert names(parse("a = 1 and selected(b, 'x') or not -(c + 2) < d")) == {"a", "b", "c", "d"}


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "condition_unfinished", None),
        ("  ", "condition_unfinished", None),
        ("used =", "condition_unfinished", None),
        ("(used = 'yes'", "condition_unfinished", None),
        ("used = 'yes", "condition_unreadable", 8),
        ("used == 'yes'", "condition_unreadable", 7),
        ("used = 'yes' )", "condition_unreadable", 14),
        ("used & 1", "condition_unreadable", 6),
        ("used = 1 and", "condition_unfinished", None),
        ("and used = 1", "condition_unreadable", 1),
        ("used = 1 2", "condition_unreadable", 10),
        ("selected(why)", "condition_unreadable", 13),
        ("selected(why, price)", "condition_unreadable", 15),
        ("answered('why')", "condition_unreadable", 10),
        ("answered(and)", "condition_unreadable", 10),
        ("exec(why)", "condition_function_unknown", 1),
        ("used", "condition_not_yes_or_no", 1),
        ("1 + 2", "condition_not_yes_or_no", 1),
        ("used = 1 and score", "condition_not_yes_or_no", 14),
        ("not used", "condition_not_yes_or_no", 5),
        ("(used = 1) = 1", "condition_not_yes_or_no", 1),
        ("1 < times < 3", "condition_not_yes_or_no", 1),
        ("times = -(used = 1)", "condition_not_yes_or_no", 10),
        ("times = 1234567890123456", "condition_unreadable", 9),
    ],
)
def test_what_cannot_be_read_says_where(text, code, position):
    with pytest.raises(UserError) as error:
        parse(text)
    assert error.value.code == code
    assert error.value.facts.get("position") == position


def test_bounds():
    assert parse(" or ".join(["times = 1"] * 150))  # long lists stay flat
    for text in (
        "(" * (MAX_DEPTH + 2) + "a = 1" + ")" * (MAX_DEPTH + 2),
        "not " * (MAX_DEPTH + 2) + "a = 1",
        "-" * (MAX_DEPTH + 2) + "1 = 1",
        "1" + " + 1" * (MAX_DEPTH + 2) + " = 1",
    ):
        with pytest.raises(UserError, match="condition_too_deep"):
            parse(text)
    with pytest.raises(UserError, match="condition_too_long"):
        parse("a = 1" + " " * MAX_LENGTH)


PIECES = (
    *("used", "times", "why", "selected", "answered", "and", "or", "not", "(", ")", ",", "=", "!=", "<", "<=", ">"),
    *(">=", "+", "-", "*", "'yes'", "''", "'", "1", "2.5", "é"),
)


@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=15).map(" ".join))
def test_any_text_is_a_condition_or_a_user_error(text):
    condition = None
    with suppress(UserError):  # refused in words, as it may be
        condition = parse(text)
    assert condition is None or parse(str(condition)) == condition


@given(conditions)
def test_a_condition_is_read_as_it_is_written(condition):
    assert parse(str(condition)) == condition


@given(conditions, answers(SMALL), contexts)
def test_every_condition_says_yes_or_no(condition, given_answers, context):
    assert holds(condition, Interview(SMALL, given_answers, context)) in (True, False)


@given(conditions, conditions, answers(SMALL), contexts)
def test_de_morgan(one, two, given_answers, context):
    interview = Interview(SMALL, given_answers, context)
    assert holds(Not(Both((one, two))), interview) == holds(Either((Not(one), Not(two))), interview)
    assert holds(Not(Either((one, two))), interview) == holds(Both((Not(one), Not(two))), interview)
