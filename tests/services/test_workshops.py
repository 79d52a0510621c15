"""Workshops: made, held, decided in; what their interviews enter and what not; what the audience sees."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import audience, campaigns, figures, interviews, workshops
from scorefact_desktop.services.protection import set_protection_limit
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.rules import rule_set
from scorefact_desktop.store import history, label_basis
from scorefact_desktop.store import interviews as stored
from scorefact_desktop.store.campaigns import find
from scorefact_desktop.store.interviews import NewInterview
from tests.store.samples import new_workspace

NAME = "nordlicht/2026"


def opened(workspace, rules=None):
    campaigns.add_campaign(workspace, "Nordlicht", 2026, standard(), scores=standard_scores(), population=400)
    campaigns.launch(
        workspace, NAME, rules=rules, opened_on=date(2026, 3, 1), closes_on=date(2026, 6, 1) if rules else None
    )


def workshop(workspace, title="Spring day"):
    return workshops.add(workspace, NAME, title, held_on=date(2026, 5, 4), place="Kiel", people="Ann Berg")


def add_phone(workspace, count, satisfied=4, nps=9, mode="phone", **more):
    answers = {"sat_overall": Answer(choices=(satisfied,)), "nps_score": Answer(choices=(nps,)), **more}
    with workspace.transaction() as connection:
        campaign_id = find(connection, NAME).id
        stored.save_many(connection, campaign_id, [NewInterview(answers, mode=mode) for _ in range(count)])


def refused(action, *args, **more):
    with pytest.raises(UserError) as raised:
        action(*args, **more)
    return raised.value.code


def test_a_workshop_is_made_changed_listed_and_removed(workspace):
    opened(workspace)
    first = workshop(workspace)
    assert (first.title, first.held_on, first.place, first.people) == ("Spring day", "2026-05-04", "Kiel", "Ann Berg")
    later = workshops.add(workspace, NAME, "  Autumn   day ", held_on=date(2026, 10, 1))
    assert [one.title for one in workshops.of_campaign(workspace, NAME)] == ["Autumn day", "Spring day"]
    workshops.change(workspace, later.id, "Winter day", held_on=date(2026, 12, 1), place="Bremen")
    assert workshops.held(workspace, later.id).workshop.place == "Bremen"
    workshops.remove(workspace, later.id)
    assert [one.title for one in workshops.of_campaign(workspace, NAME)] == ["Spring day"]
    with workspace.reader() as connection:
        told = [one.action for one in history.latest(connection, 20)]
    assert told[:4] == ["workshop_removed", "workshop_changed", "workshop_added", "workshop_added"]
    assert refused(workshop, workspace, " ") == "workshop_title_missing"
    assert refused(workshop, workspace, "x" * 201) == "workshop_text_long"
    assert refused(workshops.held, workspace, later.id) == "workshop_unknown"


def test_respondents_come_in_a_row_and_a_group_answers_at_once(workspace):
    opened(workspace)
    day = workshop(workspace)
    for people in (1, 1, 7):
        state = workshops.begin(workspace, day.id, people=people, language="sv")
        assert workshops.held(workspace, day.id).in_progress == state.interview_id
        for code in state.asked:
            if code in ("sat_overall", "nps_score"):
                interviews.put(workspace, state.interview_id, code, Answer(choices=(4,)))
        interviews.finish(workspace, state.interview_id)
    found = workshops.held(workspace, day.id)
    assert found.in_progress is None
    with workspace.reader() as connection:
        rows = connection.execute("SELECT mode, people, workshop_id, case_id FROM interview ORDER BY id").fetchall()
    assert rows == [("workshop", 1, day.id, None), ("workshop", 1, day.id, None), ("workshop", 7, day.id, None)]
    assert refused(workshops.begin, workspace, day.id, people=0) == "workshop_people_wrong"
    assert refused(workshops.begin, workspace, 99) == "workshop_unknown"
    campaigns.close(workspace, NAME)
    assert refused(workshops.begin, workspace, day.id) == "campaign_not_open"
    assert refused(workshops.remove, workspace, day.id) == "workshop_used"


def test_its_interviews_feed_the_dashboard_and_neither_nps_nor_label(workspace):
    opened(workspace, rules=rule_set("example"))
    add_phone(workspace, 10, satisfied=4, nps=9)
    day = workshop(workspace)
    for _ in range(10):
        state = workshops.begin(workspace, day.id)
        for code, value in (("sat_overall", 1), ("nps_score", 0)):
            interviews.put(workspace, state.interview_id, code, Answer(choices=(value,)))
        with workspace.transaction() as connection:
            stored.set_state(connection, state.interview_id, status="complete")
    found = figures.campaign_figures(workspace, NAME)
    satisfied, nps = found.indicator("sat_overall.positive"), found.indicator("nps_score.nps")
    assert (satisfied.n, satisfied.value) == (20, 0.5)
    assert (nps.n, nps.value) == (10, 1.0)
    with workspace.reader() as connection:
        campaign = find(connection, NAME)
        assert len(list(label_basis.individual_interviews(connection, campaign.id))) == 10
        assert label_basis.modes(connection, campaign.id) == {"phone"}


def test_decisions_are_noted_in_order_and_taken_back(workspace):
    opened(workspace)
    day = workshop(workspace)
    first = workshops.decide(
        workspace, day.id, "A named contact in support", theme="support", owner="Ann", due_on=date(2026, 9, 1)
    )
    workshops.decide(workspace, day.id, "A monthly letter")
    found = workshops.held(workspace, day.id)
    assert [(one.theme, one.text, one.owner, one.due_on) for one in found.decisions] == [
        ("support", "A named contact in support", "Ann", "2026-09-01"),
        ("", "A monthly letter", "", None),
    ]
    assert refused(workshops.remove, workspace, day.id) == "workshop_used"
    assert refused(workshops.decide, workspace, day.id, "x", theme="nothing") == "decision_theme_unknown"
    assert refused(workshops.decide, workspace, day.id, "  ") == "decision_text_missing"
    workshops.withdraw(workspace, first.id)
    assert [one.text for one in workshops.held(workspace, day.id).decisions] == ["A monthly letter"]
    assert refused(workshops.withdraw, workspace, first.id) == "decision_unknown"


def looked(workspace, before=None):
    picture = audience.look(workspace, NAME, None, before)
    audience.keep(workspace, picture)
    return picture


def test_the_audience_sees_blocks(workspace):
    opened(workspace)
    add_phone(workspace, 4, satisfied=1)
    picture = looked(workspace)
    assert (picture.interviews, picture.waiting) == (0, 4)
    assert picture.figures.indicator("sat_overall.positive").n == 0
    add_phone(workspace, 1, satisfied=4)
    picture = looked(workspace, picture)
    assert (picture.interviews, picture.waiting) == (5, 0)
    assert picture.figures.indicator("sat_overall.positive").value == 0.2
    for _ in range(4):
        add_phone(workspace, 1, satisfied=4)
        after = looked(workspace, picture)
        assert after.figures.indicators == picture.figures.indicators
        assert looked(workspace).figures.indicator("sat_overall.positive").value == 0.2  # a screen opened anew
    add_phone(workspace, 1, satisfied=4)
    assert looked(workspace, picture).figures.indicator("sat_overall.positive").value == 0.6


def test_the_first_picture_is_that_of_the_dashboard(demo_copy):
    from scorefact_desktop.services.workspaces import open_workspace

    with open_workspace(demo_copy) as workspace:
        picture = looked_at(workspace, NAME)
        whole = figures.campaign_figures(workspace, NAME, "nordlicht/2025", delivery=True)
        assert picture.figures.themes == whole.themes
        assert picture.interviews == whole.complete + whole.partial
        assert looked_at(workspace, NAME).changed == {}


def looked_at(workspace, name):
    picture = audience.look(workspace, name, "nordlicht/2025")
    audience.keep(workspace, picture)
    return picture


def test_an_erased_interview_is_no_longer_kept_for_the_audience(workspace):
    opened(workspace)
    add_phone(workspace, 6)
    looked(workspace)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM interview WHERE id = 1")
        assert connection.execute("SELECT count(*) FROM audience_row").fetchone() == (5,)


COMING = st.lists(
    st.lists(st.tuples(st.integers(1, 4), st.none() | st.integers(0, 10)), max_size=4), min_size=1, max_size=7
)


@settings(max_examples=20)
@given(coming=COMING, limit=st.sampled_from([3, 5]), reopened=st.booleans())
def test_a_shown_figure_changes_only_with_a_whole_block(tmp_path_factory, coming, limit, reopened):
    """`reopened`: the screen is closed and opened between any two looks, and remembers nothing itself."""
    with new_workspace(tmp_path_factory.mktemp("w")) as workspace:
        opened(workspace)
        set_protection_limit(workspace, limit)
        picture = looked(workspace)
        at_last = {}
        given_ = {"sat_overall": 0, "nps_score": 0}
        for batch in coming:
            for satisfied, nps in batch:
                answers = {"sat_overall": Answer(choices=(satisfied,))}
                if nps is not None:
                    answers["nps_score"] = Answer(choices=(nps,))
                with workspace.transaction() as connection:
                    stored.add(connection, find(connection, NAME).id, NewInterview(answers, mode="phone"))
                given_["sat_overall"] += 1
                given_["nps_score"] += nps is not None
            after = looked(workspace, None if reopened else picture)
            for figure in after.figures.indicators:
                if figure.question in given_:
                    before = picture.figures.indicator(figure.id)
                    if (before.value, before.n) != (figure.value, figure.n):
                        assert given_[figure.question] - at_last.get(figure.id, 0) >= limit
                        at_last[figure.id] = given_[figure.question]
            picture = after
