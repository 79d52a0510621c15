"""Live figures equal those computed from scratch, after any sequence of stored answers."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import figures
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.store import campaigns, interviews
from scorefact_desktop.store.interviews import NewInterview
from tests.indicators.small_questionnaire import QUESTIONNAIRE, answer_to
from tests.services.small_campaigns import SIZES, add_campaign, add_customers
from tests.services.test_figures import drawn
from tests.store.samples import new_workspace

FILTERS = [{}, {"size": frozenset({SIZES[0]})}, {"size": frozenset(SIZES[:2])}]


def two_campaigns(workspace):
    ids = add_customers(workspace, 60, currency="EUR", value=100.0)
    earlier = add_campaign(workspace, drawn(1, 40), year=2025, population=80, customer_ids=ids[:40])
    later = add_campaign(workspace, drawn(2, 40), population=90, customer_ids=ids[20:])
    with workspace.reader() as connection:
        campaign_id = campaigns.find(connection, later).id
        known = [one.id for one in interviews.of_campaign(connection, campaign_id)]
    return later, earlier, campaign_id, known


def store(workspace, interview_id, code, answer):
    with workspace.transaction() as connection:
        interviews.put_answer(connection, interview_id, code, answer)


CODES = st.sampled_from(QUESTIONNAIRE.order)
MOVES = st.lists(
    st.tuples(
        st.integers(0, 39),
        CODES.flatmap(lambda code: st.tuples(st.just(code), answer_to(QUESTIONNAIRE.scale_of(code)))),
    ),
    max_size=5,
)


@settings(max_examples=12)
@given(moves=MOVES, filters=st.sampled_from(FILTERS))
def test_live_figures_equal_those_from_scratch(tmp_path_factory, moves, filters):
    with new_workspace(tmp_path_factory.mktemp("w")) as workspace:
        later, earlier, _, known = two_campaigns(workspace)
        live = LiveTally.open(workspace, later, earlier, filters)
        before = figures.campaign_figures(workspace, later, earlier, filters)
        assert live.figures == before
        for place, (code, answer) in moves:
            store(workspace, known[place], code, answer)
            changed = live.answered(known[place], {code: answer})
            after = figures.campaign_figures(workspace, later, earlier, filters)
            assert live.figures == after
            different = {
                new
                for old, new in zip(
                    (*before.themes, *before.indicators), (*after.themes, *after.indicators), strict=True
                )
                if old != new
            }
            assert set(changed) == different
            before = after


@pytest.mark.parametrize("filters", FILTERS)
def test_interviews_come_end_and_go(workspace, filters):
    later, earlier, campaign_id, known = two_campaigns(workspace)
    live = LiveTally.open(workspace, later, earlier, filters)

    def as_from_scratch():
        assert live.figures == figures.campaign_figures(workspace, later, earlier, filters)

    with workspace.transaction() as connection:
        interviews.delete(connection, known[:3])
    for one in known[:3]:
        live.refreshed(one)
    as_from_scratch()
    with workspace.transaction() as connection:
        interviews.set_state(connection, known[5], status="partial")
        interviews.set_state(connection, known[6], status="break_off")
        interviews.set_state(connection, known[7], status="complete", counts=False)
    for one in known[5:8]:
        live.refreshed(one)
    as_from_scratch()
    with workspace.transaction() as connection:
        case_id = connection.execute('SELECT id FROM "case" WHERE campaign_id = ? LIMIT 1', (campaign_id,)).fetchone()[
            0
        ]
        begun = interviews.add(
            connection,
            campaign_id,
            NewInterview({}, mode="phone", status="in_progress", case_id=case_id, counts=True),
        )
    live.refreshed(begun)
    store(workspace, begun, "cri_count", Answer(number=0.1))
    live.answered(begun, {"cri_count": Answer(number=0.1)})
    store(workspace, begun, "sat_overall", Answer(choices=(4,)))
    live.answered(begun, {"sat_overall": Answer(choices=(4,))})
    with workspace.transaction() as connection:
        interviews.set_state(connection, begun, status="complete")
    assert live.refreshed(begun)
    as_from_scratch()
    assert live.refreshed(999_999) == ()
    as_from_scratch()


def test_an_interview_in_progress_counts_from_its_first_answer(workspace):
    later, _, campaign_id, _ = two_campaigns(workspace)
    live = LiveTally.open(workspace, later)
    complete = live.figures.complete
    with workspace.transaction() as connection:
        begun = interviews.add(connection, campaign_id, NewInterview({}, mode="phone", status="in_progress"))
    store(workspace, begun, "sat_overall", Answer(choices=(1,)))
    live.answered(begun, {"sat_overall": Answer(choices=(1,))})
    assert (live.figures.complete, live.figures.partial) == (complete, 1)


def test_one_answer_moves_only_its_own_figures(workspace):
    later, _, _, known = two_campaigns(workspace)
    live = LiveTally.open(workspace, later)
    with workspace.reader() as connection:
        old = interviews.load(connection, known[0]).get("spo_consent", Answer()).choices
    answer = Answer(choices=(random.Random(1).choice([one for one in (1, 2, 3) if (one,) != old]),))
    changed = live.answered(known[0], {"spo_consent": answer})
    assert changed
    assert {figure.theme for figure in changed} == {"sponsors"}
    assert live.answered(known[0], {"spo_consent": answer}) == ()


def test_an_unknown_question_is_a_bug(workspace):
    later, _, _, known = two_campaigns(workspace)
    with pytest.raises(KeyError):
        LiveTally.open(workspace, later).answered(known[0], {"nobody": None})
