"""Blank cells of an imported response, settled by the draw and by the questionnaire's conditions."""

from scorefact_desktop.domain import draw
from scorefact_desktop.domain.answers import NOT_ASKED, ROUTED_PAST, Answer
from scorefact_desktop.services.import_routing import BlankCells
from scorefact_desktop.services.questionnaires import standard

CONTEXT = {"vendor_type": "publisher"}
EVERY = frozenset(standard().order)
YES, NO = Answer(choices=(1,)), Answer(choices=(2,))
GOOD = Answer(choices=(3,))


def test_the_draw_says_which_blank_optional_question_was_shown() -> None:
    blanks = BlankCells(standard(), CONTEXT, EVERY, "seed")
    left_out = draw.not_asked(standard(), "seed", 4)
    answers = blanks.settle({}, 4).answers
    shown = {q.code for q in standard().questions if not q.core and q.condition is None} - left_out
    assert all(answers[code] == NOT_ASKED for code in left_out if standard().by_code[code].condition is None)
    assert not shown & answers.keys()  # shown and left blank: no answer at all


def test_without_a_draw_a_blank_optional_question_was_not_asked() -> None:
    answers = BlankCells(standard(), CONTEXT, EVERY, None).settle({"skl_solution": GOOD}, None).answers
    assert answers["skl_sales"] == NOT_ASKED
    assert answers["skl_solution"] == GOOD
    assert "skl_consultants" not in answers


def test_an_optional_answer_outside_the_half_is_kept() -> None:
    left_out = sorted(draw.not_asked(standard(), "seed", 0))
    code = next(one for one in left_out if standard().by_code[one].scale == "agree4")
    settled = BlankCells(standard(), CONTEXT, EVERY, "seed").settle({code: GOOD}, 0)
    assert settled.answers[code] == GOOD


def test_a_false_condition_puts_the_question_outside_the_domain_and_its_answer_aside() -> None:
    settled = BlankCells(standard(), CONTEXT, EVERY, None).settle({"sup_used": NO, "sup_speed": GOOD}, None)
    assert settled.answers["sup_speed"] == ROUTED_PAST
    assert settled.aside == {"sup_speed": GOOD}


def test_an_answer_whose_filter_is_not_in_the_file_counts() -> None:
    mapped = frozenset({"sup_speed", "sup_effectiveness"})
    settled = BlankCells(standard(), CONTEXT, mapped, None).settle({"sup_speed": GOOD}, None)
    assert settled.answers["sup_speed"] == GOOD
    assert settled.answers["sup_effectiveness"] == ROUTED_PAST
    assert settled.answers["sup_used"] == NOT_ASKED
    assert not settled.aside


def test_a_question_without_a_column_was_asked_of_nobody() -> None:
    answers = (
        BlankCells(standard(), CONTEXT, frozenset({"sat_overall"}), None).settle({"sat_overall": GOOD}, None).answers
    )
    assert answers["sat_product"] == NOT_ASKED
    assert answers["nps_score"] == NOT_ASKED
