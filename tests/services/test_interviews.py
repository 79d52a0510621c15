"""Holding an interview: routing followed, answers kept aside and back, status by what was answered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain import draw, routing
from scorefact_desktop.domain.answers import DONT_KNOW, NOT_ASKED, REFUSED, ROUTED_PAST, Answer, Missing
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, customers, interviews
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.store import history
from scorefact_desktop.store import interviews as stored
from tests.store.samples import ANSWER, QUESTIONNAIRE, new_workspace

CONTEXT = {"vendor_type": "publisher"}
FOUR = {"quality": Answer(choices=(3,)), "rating": Answer(choices=(9,)), "shifted": Answer(choices=(-200,))}


def prepared(workspace, seed=None, customers_drawn=2):
    """The ids of the cases of an open campaign."""
    name = campaigns.add_campaign(workspace, "Nordlicht", 2026, QUESTIONNAIRE, population=40, seed=seed).name
    ids = customers.add_customers(workspace, "nordlicht", [NewCustomer(f"C {one}") for one in range(customers_drawn)])
    case_ids = customers.add_cases(workspace, name, ids)
    campaigns.launch(workspace, name)
    return case_ids


@pytest.fixture
def case_ids(workspace):
    return prepared(workspace)


def refused(action, *args, **more):
    with pytest.raises(UserError) as raised:
        action(*args, **more)
    return raised.value.code


def test_an_interview_from_beginning_to_end(workspace, case_ids):
    state = interviews.start(workspace, case_ids[0], language="sv")
    assert (state.status, state.next_question, state.campaign) == ("in_progress", "quality", "nordlicht/2026")
    state = interviews.put(workspace, state.interview_id, "quality", Answer(choices=(3,)))
    assert state.next_question == "rating"
    assert state.changed == {"quality": (None, Answer(choices=(3,)))}
    for code, answer in (*FOUR.items(), ("count", Answer(number=0)), ("words", Answer(text="tack"))):
        state = interviews.put(workspace, state.interview_id, code, answer)
    assert state.answers["yes"] == state.answers["several"] == ROUTED_PAST
    assert (state.next_question, state.completeness) == (None, 1)
    state = interviews.finish(workspace, state.interview_id)
    assert state.status == "complete"
    assert campaigns.summary(workspace, "nordlicht/2026").complete == 1
    assert refused(interviews.put, workspace, state.interview_id, "rating", DONT_KNOW) == "interview_finished"
    assert refused(interviews.finish, workspace, state.interview_id) == "interview_finished"


def test_answers_made_irrelevant_are_kept_aside_and_come_back(workspace, case_ids):
    interview_id = interviews.start(workspace, case_ids[0]).interview_id
    given_ = {"count": Answer(number=2), "yes": Answer(choices=(1,), text="but"), "several": Answer(choices=(0, 2))}
    for code, answer in given_.items():
        state = interviews.put(workspace, interview_id, code, answer)
    assert state.answers == given_
    state = interviews.put(workspace, interview_id, "count", Answer(number=0))
    assert state.answers == {"count": Answer(number=0), "yes": ROUTED_PAST, "several": ROUTED_PAST}
    assert state.aside == {"yes": given_["yes"], "several": given_["several"]}
    assert state.changed["yes"] == (given_["yes"], ROUTED_PAST)
    state = interviews.put(workspace, interview_id, "count", Answer(number=1))
    assert state.answers == {**given_, "count": Answer(number=1)}
    assert state.aside == {}
    state = interviews.put(workspace, interview_id, "count", None)
    assert state.answers == {}
    assert interviews.state(workspace, interview_id).aside == state.aside


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (FOUR | {"count": Answer(number=0), "words": REFUSED}, "complete"),
        (FOUR | {"count": REFUSED}, "partial"),
        ({"quality": DONT_KNOW, "rating": REFUSED}, "break_off"),
        ({}, "break_off"),
    ],
)
def test_status_by_the_share_answered(workspace, case_ids, answers, status):
    interview_id = interviews.start(workspace, case_ids[0]).interview_id
    for code, answer in answers.items():
        interviews.put(workspace, interview_id, code, answer)
    assert interviews.finish(workspace, interview_id).status == status


def test_the_other_half_is_not_asked(workspace):
    first, second = prepared(workspace, seed="draw-1")
    left_out = []
    for number, case_id in enumerate((first, second)):
        state = interviews.start(workspace, case_id)
        expected = draw.not_asked(QUESTIONNAIRE, "draw-1", number)
        assert state.answers == dict.fromkeys(expected, NOT_ASKED)
        for code in ("count", "quality"):
            state = interviews.put(workspace, state.interview_id, code, DONT_KNOW)
        assert {code for code, answer in state.answers.items() if answer == NOT_ASKED} == expected
        left_out.append(expected)
    assert left_out[0] | left_out[1] == {"shifted", "words"}


def test_of_several_interviews_of_a_case_one_counts(workspace, case_ids):
    first = interviews.start(workspace, case_ids[0])
    second = interviews.start(workspace, case_ids[0], mode="workshop")
    with workspace.reader() as connection:
        counting = [stored.get(connection, one.interview_id).counts for one in (first, second)]
    assert counting == [True, False]


def test_a_correction_needs_a_reason_and_is_told(workspace, case_ids):
    interview_id = interviews.start(workspace, case_ids[0]).interview_id
    for code, answer in (*FOUR.items(), ("count", Answer(number=0)), ("words", Answer(text="tack"))):
        interviews.put(workspace, interview_id, code, answer)
    interviews.finish(workspace, interview_id)
    assert refused(interviews.correct, workspace, interview_id, "rating", None, reason=" ") == "reason_missing"
    state = interviews.correct(
        workspace, interview_id, "rating", Answer(choices=(2,)), reason="misheard", author="Astrid"
    )
    assert (state.status, state.answers["rating"]) == ("complete", Answer(choices=(2,)))
    interviews.correct(workspace, interview_id, "count", Answer(number=1), reason="remembered")
    state = interviews.correct(workspace, interview_id, "quality", REFUSED, reason="withdrawn")
    assert state.status == "partial"  # one more question applies, one answer is gone
    with workspace.reader() as connection:
        uid = stored.get(connection, interview_id).uid
        told = history.of_subject(connection, f"interview:{uid}")
        first = next(one for one in told if one.action == "answer_corrected")
        assert first.body["reason"] == "misheard"
        assert first.body["changed"]["rating"][0]["choices"] == [9]
        assert first.body["changed"]["rating"][1]["choices"] == [2]


def test_what_does_not_exist_is_said(workspace, case_ids):
    interview_id = interviews.start(workspace, case_ids[0]).interview_id
    assert refused(interviews.start, workspace, 99) == "case_unknown"
    assert refused(interviews.put, workspace, 99, "rating", DONT_KNOW) == "interview_unknown"
    assert refused(interviews.put, workspace, interview_id, "unheard_of", DONT_KNOW) == "question_unknown"
    assert refused(interviews.put, workspace, interview_id, "rating", Answer(choices=(11,))) == "answer_outside_scale"
    campaigns.close(workspace, "nordlicht/2026")
    assert refused(interviews.start, workspace, case_ids[1]) == "campaign_not_open"


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with new_workspace(tmp_path_factory.mktemp("shared")) as workspace:
        yield workspace, prepared(workspace, seed="draw-2", customers_drawn=2)


STEPS = st.lists(
    st.sampled_from(QUESTIONNAIRE.order).flatmap(
        lambda code: st.tuples(
            st.just(code),
            st.none() | ANSWER[code].filter(lambda one: one.missing not in (Missing.NOT_ASKED, Missing.ROUTED_PAST)),
        )
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(steps=STEPS, number=st.integers(0, 1))
def test_whatever_is_answered_the_stored_interview_is_consistent(shared, steps, number):
    workspace, case_ids = shared
    interview_id = interviews.start(workspace, case_ids[number]).interview_id
    said = {}
    for code, answer in steps:
        state = interviews.put(workspace, interview_id, code, answer)
        said.pop(code, None)
        if answer is not None:
            said[code] = answer
    state = interviews.state(workspace, interview_id)
    values = {code: one for code, one in state.answers.items() if one not in (NOT_ASKED, ROUTED_PAST)}
    # Nothing that was said is lost, and nothing else is there.
    assert {**state.aside, **values} == said
    assert not state.aside.keys() & values.keys()
    assert set(values) <= set(routing.relevant(QUESTIONNAIRE, values, CONTEXT))
    with workspace.reader() as connection:
        blob = connection.execute("SELECT blob FROM interview WHERE id = ?", (interview_id,)).fetchone()[0]
    assert blob == pack(QUESTIONNAIRE, state.answers)


#: Statements of one answer that moves no other: reading, writing, digest and the transaction around them.
MOST_STATEMENTS = 32


def test_an_answer_reads_nothing_twice(workspace, case_ids):
    """What holds the speed of the live path: the questionnaire's text and the rows of an interview are read once."""
    interview_id = interviews.start(workspace, case_ids[0]).interview_id
    interviews.put(workspace, interview_id, "quality", Answer(choices=(3,)))
    said = []
    workspace.connection.set_trace_callback(said.append)
    interviews.put(workspace, interview_id, "quality", Answer(choices=(2,)))
    workspace.connection.set_trace_callback(None)
    assert len(said) <= MOST_STATEMENTS, said
    reads = [one for one in said if one.lstrip().startswith("SELECT")]
    assert not [one for one in reads if "body" in one and "FROM questionnaire" in one]
    assert sum("FROM answer" in one for one in reads) <= 2  # the answers before, and the digest of those after
    assert sum("JOIN vendor" in one for one in reads) == 1
