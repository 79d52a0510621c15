"""The way through an interview, over the standard questionnaire and made-up ones: no dead end, nothing hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain import draw, routing
from scorefact_desktop.domain.answers import NOT_ASKED, Answer, Missing
from scorefact_desktop.domain.interview_flow import (
    REVIEW,
    after,
    before,
    first_unanswered,
    opened,
    resumed,
    said,
    shown,
)
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services.questionnaires import standard
from tests.domain.questionnaires import questionnaire

SAID = (Missing.DONT_KNOW, Missing.REFUSED, Missing.NOT_APPLICABLE)
TEMPLATES = (
    "{yes_no} = 'yes'", "{yes_no} != 'yes'", "{rating} <= 6", "{count} >= 1", "selected({several}, 'price')",
    "answered({words})", "dont_know({stay})", "{stay} != 'certainly' or dont_know({stay})",
    "vendor_type = 'integrator'", "not ({rating} > 3 and {yes_no} = 'no')",
)  # fmt: skip


@st.composite
def made_up(draw_):
    """A questionnaire whose conditions look at earlier questions, some of which have conditions themselves."""
    rows, known = [], {}
    for number in range(draw_(st.integers(3, 12))):
        scale = draw_(st.sampled_from(("yes_no", "stay", "rating", "count", "several", "words")))
        more = {"core": draw_(st.booleans())}
        usable = [one for one in TEMPLATES if all(part in known for part in _parts(one))]
        if usable and draw_(st.booleans()):
            names = {part: draw_(st.sampled_from(codes)) for part, codes in known.items()}
            more["condition"] = draw_(st.sampled_from(usable)).format(**names)
        rows.append((f"q{number}", scale, more))
        known.setdefault(scale, []).append(f"q{number}")
    return questionnaire(*rows)


def _parts(template):
    return [part.split("}")[0] for part in template.split("{")[1:]]


QUESTIONNAIRES = st.just(standard()) | made_up()


def answer_to(scale):
    none = st.builds(Answer, missing=st.sampled_from(SAID))
    if scale.kind is ScaleKind.TEXT:
        return none | st.just(Answer(text="words"))
    if scale.kind is ScaleKind.NUMBER:
        return none | st.builds(Answer, number=st.sampled_from((0.0, 1.0, 7.0)))
    if scale.kind is ScaleKind.MULTI:
        return none | st.sets(st.sampled_from(scale.values), min_size=1).map(lambda v: Answer(choices=tuple(sorted(v))))
    return none | st.sampled_from(scale.values).map(lambda v: Answer(choices=(v,)))


def beginning(asked, seed, number):
    return dict.fromkeys(draw.not_asked(asked, seed, number), NOT_ASKED)


@given(
    asked=QUESTIONNAIRES, vendor=st.sampled_from(("publisher", "integrator")), number=st.integers(0, 3), data=st.data()
)
def test_going_on_always_reaches_the_end_and_asks_everything_that_applies(asked, vendor, number, data):
    context, answers, visited = {"vendor_type": vendor}, beginning(asked, "seed", number), []
    place = first_unanswered(shown(asked, answers, context), answers)
    while place != REVIEW:
        assert place not in visited
        assert asked.order.index(place) > (asked.order.index(visited[-1]) if visited else -1)
        visited.append(place)
        answers[place] = data.draw(answer_to(asked.scale_of(place)), place)
        place = after(shown(asked, answers, context), asked, place)
    way = shown(asked, answers, context)
    # Nothing that applies was passed over, and nothing was asked that does not apply.
    assert tuple(visited) == way
    assert first_unanswered(way, answers) == REVIEW
    assert not [code for code in asked.order if answers.get(code) == NOT_ASKED and code in visited]
    values = {code: one for code, one in answers.items() if one.missing is None}
    if visited and len(values) == len(visited):
        assert routing.completeness(asked, answers, context).share == 1


@given(asked=QUESTIONNAIRES, data=st.data())
def test_going_back_from_the_end_reaches_the_first_question(asked, data):
    context = {"vendor_type": "integrator"}
    answers = {code: data.draw(answer_to(asked.scale_of(code)), code) for code in asked.order}
    answers = dict(routing.sort(asked, answers, context).answers)
    way, seen, place = shown(asked, answers, context), [], REVIEW
    while (place := before(way, asked, place)) is not None:
        seen.append(place)
    assert tuple(reversed(seen)) == way


@given(asked=QUESTIONNAIRES, data=st.data())
def test_aside_answers_return_when_their_condition_does(asked, data):
    context = {"vendor_type": "integrator"}
    answers = {code: data.draw(answer_to(asked.scale_of(code)), code) for code in asked.order}
    start = routing.sort(asked, answers, context)
    code = data.draw(st.sampled_from(sorted(start.answers)), "changed")
    changed = routing.change(asked, start, code, data.draw(answer_to(asked.scale_of(code)), "to"), context)
    assert {**changed.answers, **changed.aside}.keys() == answers.keys()  # nothing is lost on the way
    back = routing.change(asked, changed, code, start.answers[code], context)
    assert (dict(back.answers), dict(back.aside)) == (dict(start.answers), dict(start.aside))


@given(asked=QUESTIONNAIRES, data=st.data())
def test_what_an_answer_opens_is_asked_after_it(asked, data):
    context = {"vendor_type": "publisher"}
    answers = {code: data.draw(answer_to(asked.scale_of(code)), code) for code in asked.order[: len(asked.order) // 2]}
    answers = dict(routing.sort(asked, answers, context).answers)
    code = data.draw(st.sampled_from(shown(asked, answers, context)), "question")
    answer = data.draw(answer_to(asked.scale_of(code)), "answer")
    way = shown(asked, {**answers, code: answer}, context)
    for one in opened(asked, answers, context, code, answer):
        assert one in way
        assert asked.order.index(one) > asked.order.index(code)


def test_an_interview_resumes_at_its_place_or_at_what_stands_there_now():
    asked = questionnaire(("a", "yes_no"), ("b", "rating", "a = 'yes'"), ("c", "words"))
    yes, no = {"a": Answer(choices=(1,))}, {"a": Answer(choices=(2,))}
    assert resumed(shown(asked, yes, {}), asked, "b", yes) == "b"
    assert resumed(shown(asked, no, {}), asked, "b", no) == "c"
    assert resumed(shown(asked, no, {}), asked, REVIEW, no) == REVIEW
    assert resumed(shown(asked, no, {}), asked, None, no) == "c"
    assert resumed(shown(asked, no, {}), asked, "gone", no) == "c"


@pytest.mark.parametrize(
    ("code", "announced", "repeated", "confidential"),
    [
        ("skl_consultants", True, False, False),
        ("skl_sales", False, True, False),
        ("skl_updating", False, False, False),
        ("rec_3y", True, False, True),
        ("rec_5y", False, False, True),
        ("cmu_advice", False, False, False),
    ],
)
def test_the_scale_is_read_once_per_block_and_sensitive_blocks_are_announced(code, announced, repeated, confidential):
    asked = standard()
    way = shown(asked, {}, {"vendor_type": "publisher"})
    told = said(asked, way, code)
    assert (bool(told.announcement), told.repeated, told.confidential) == (announced, repeated, confidential)
    assert bool(told.instruction) is not repeated
