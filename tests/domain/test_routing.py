"""Routing: nobody is led into a dead end, nothing hidden is asked for, nothing said is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, NOT_ASKED, REFUSED, Answer
from scorefact_desktop.domain.completeness import Completeness, Status
from scorefact_desktop.domain.routing import (
    Sorted,
    change,
    completeness,
    next_question,
    relevant,
    routed_past,
    sort,
)
from tests.domain.questionnaires import SCALES, answers, conditions, contexts, questionnaire

ROUTED = questionnaire(
    ("used", "yes_no"),
    ("score", "rating", "used = 'yes'"),
    ("why", "several", "score <= 6"),
    ("partner", "yes_no", "vendor_type = 'integrator'"),
    ("said", "words"),
)
YES, NO = Answer(choices=(1,)), Answer(choices=(2,))
BAD = Answer(choices=(3,))
WHY = Answer(choices=(1,))


def test_relevant_in_the_order_asked():
    assert relevant(ROUTED, {}, {}) == ("used", "said")
    assert relevant(ROUTED, {"used": YES, "score": BAD}, {"vendor_type": "integrator"}) == ROUTED.order
    assert relevant(ROUTED, {"used": NO}, {}) == ("used", "said")


def test_an_answer_kept_aside_opens_nothing():
    assert relevant(ROUTED, {"used": NO, "score": BAD, "why": WHY}, {}) == ("used", "said")


def test_next_question_skips_what_is_answered_and_what_is_not_asked():
    assert next_question(ROUTED, {}, {}) == "used"
    assert next_question(ROUTED, {"used": YES}, {}) == "score"
    assert next_question(ROUTED, {"used": YES, "score": NOT_ASKED}, {}) == "said"
    assert next_question(ROUTED, {"used": DONT_KNOW}, {}) == "said"
    assert next_question(ROUTED, {}, {}, after="used") == "said"
    assert next_question(ROUTED, {"used": NO, "said": REFUSED}, {}) is None


def test_a_changed_answer_puts_aside_and_brings_back():
    start = Sorted({"used": YES, "score": BAD, "why": WHY}, {})
    gone = change(ROUTED, start, "used", NO, {})
    assert gone == Sorted({"used": NO}, {"score": BAD, "why": WHY})
    assert change(ROUTED, gone, "used", YES, {}) == start
    assert change(ROUTED, gone, "used", None, {}) == Sorted({}, {"score": BAD, "why": WHY})


def test_routed_past_only_where_the_filter_was_answered():
    assert routed_past(ROUTED, {}, {}) == ("partner",)
    assert routed_past(ROUTED, {"used": NO}, {}) == ("score", "why", "partner")
    assert routed_past(ROUTED, {"used": YES}, {"vendor_type": "integrator"}) == ()
    assert routed_past(ROUTED, {"used": REFUSED}, {}) == ("score", "why", "partner")


def test_completeness_counts_what_applies():
    given_answers = {"used": YES, "score": NOT_ASKED, "said": REFUSED}
    assert completeness(ROUTED, given_answers, {}) == Completeness(1, 2)
    assert completeness(ROUTED, {"used": DONT_KNOW, "said": NOT_APPLICABLE}, {}) == Completeness(1, 1)
    assert completeness(ROUTED, {}, {}).share == 0
    assert Completeness(0, 0).status() is Status.BREAK_OFF


@pytest.mark.parametrize(
    ("answered", "status"),
    [(100, Status.COMPLETE), (80, Status.COMPLETE), (79, Status.PARTIAL), (50, Status.PARTIAL), (49, Status.BREAK_OFF)],
)
def test_status(answered, status):
    assert Completeness(answered, 100).status() is status
    assert Completeness(answered, 100).status(complete=0, partial=0) is Status.COMPLETE


CODES = ("used", "stay", "score", "times", "why", "said")
SCALE = dict(zip(CODES, ("yes_no", "stay", "rating", "count", "several", "words"), strict=True))


@st.composite
def questionnaires(draw):
    """Any order of questions, any conditions: also senseless ones, which `check` would refuse."""
    order = draw(st.permutations(CODES))
    return questionnaire(
        *((code, SCALE[code], *([str(draw(conditions))] if draw(st.booleans()) else [])) for code in order),
        scales=SCALES,
    )


@given(questionnaires(), contexts, st.data())
def test_no_dead_end_and_nothing_hidden(made, context, data):
    """Answering whatever comes next always ends, with every relevant question and only those answered."""
    given_answers = {}
    steps = 0
    while (code := next_question(made, given_answers, context)) is not None:
        assert code in relevant(made, given_answers, context)
        given_answers[code] = data.draw(
            answers(made).map(lambda all_answers, code=code: all_answers.get(code, REFUSED))
        )
        steps += 1
        assert steps <= len(made.questions)
    assert set(given_answers) == set(relevant(made, given_answers, context))
    assert sort(made, given_answers, context).aside == {}
    assert set(routed_past(made, given_answers, context)).isdisjoint(given_answers)
    done = completeness(made, given_answers, context)
    assert 0 <= done.answered <= done.applicable


@given(questionnaires(), contexts, st.data())
def test_nothing_said_is_lost_and_everything_returns(made, context, data):
    everything = data.draw(answers(made))
    before = sort(made, everything, context)
    assert {**before.answers, **before.aside} == everything
    code = data.draw(st.sampled_from(CODES))
    other = data.draw(answers(made)).get(code, REFUSED)
    changed = change(made, before, code, other, context)
    assert {**changed.answers, **changed.aside} == {**everything, code: other}
    assert change(made, changed, code, everything.get(code), context) == before
