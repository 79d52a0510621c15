"""Twenty interviews by key events only: what is stored, the history and the figures are what the plan says."""

import pytest
from interview_plan import CAMPAIGN, QUESTIONNAIRE, prepare, session, stored_values
from pressing import activate, press

from scorefact_desktop.domain.answers import NOT_ASKED, Missing
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services import campaigns, workspaces
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import history, interviews
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.sidebar import PLACES

ENDINGS = {"refuses": [], "line_lost": ["line_lost"], "appointment": ["appointment"], "not_at_all": ["refused"]}


@pytest.fixture
def session_program(empty_program, tmp_path):
    """The program on a workspace with twenty cases; the plans of their interviews."""
    workspace = workspaces.create(tmp_path / "session.scorefact")
    plans = prepare(workspace)
    empty_program.session.open(workspace)
    settle(empty_program.tasks)
    activate(empty_program.window)
    return empty_program, workspace, plans


def test_twenty_interviews_by_key_events_only(session_program):
    program, workspace, plans = session_program
    press(program, f"alt+{[place.id for place in PLACES].index('interview') + 1}")
    assert program.window.current == "interview"
    for plan in plans:
        press(program, *session(plan))
        page = program.window.pages["interview"]
        assert not page.alone, plan.kind
    check_stored(workspace, plans)


def check_stored(workspace, plans):
    """Answers, statuses, calls, history and figures against the plans."""
    with workspace.reader() as connection:
        campaign_id = stored_campaigns.find(connection, CAMPAIGN).id
        found = {
            name: (interview_id, status, language)
            for name, interview_id, status, language in connection.execute(
                'SELECT c.name, i.id, i.status, i.language FROM interview i JOIN "case" k ON k.id = i.case_id'
                " JOIN customer c ON c.id = k.customer_id WHERE i.campaign_id = ?",
                (campaign_id,),
            )
        }
        assert found.keys() == {plan.customer for plan in plans if plan.status}
        for plan in plans:
            _check_calls(connection, plan)
            if plan.status is None:
                continue
            interview_id, status, language = found[plan.customer]
            answers = interviews.load(connection, interview_id)
            assert stored_values(answers) == plan.expected, plan.kind
            assert {code for code, one in answers.items() if one == NOT_ASKED} == plan.left_out
            assert interviews.load_aside(connection, interview_id) == plan.aside, plan.kind
            assert status == plan.status, plan.kind
            _check_history(connection, plan, interview_id)
            assert language == _language(plan)
            places = dict(
                connection.execute(
                    "SELECT question, visits FROM question_paradata WHERE interview_id = ?", (interview_id,)
                )
            )
            assert places.keys() >= plan.expected.keys(), plan.kind
        assert history.first_broken(connection) is None
    _check_figures(workspace, plans)


def _language(plan):
    if plan.kind == "languages":
        return ("fr", "en", "sv")[(15 // 6) % 3]
    return ("fr", "en", "sv")[plan.number % 3]


def _check_calls(connection, plan):
    outcomes = [
        one
        for (one,) in connection.execute(
            'SELECT a.outcome FROM call_attempt a JOIN "case" k ON k.id = a.case_id JOIN customer c'
            " ON c.id = k.customer_id WHERE c.name = ? ORDER BY a.id",
            (plan.customer,),
        )
    ]
    assert outcomes == ENDINGS.get(plan.kind, []) + ([plan.status] if plan.status else []), plan.kind


def _check_history(connection, plan, interview_id):
    told = history.of_subject(connection, f"interview:{interviews.get(connection, interview_id).uid}")
    actions = [one.action for one in told if one.action in ("interview_started", "answer_corrected")]
    corrected = plan.kind == "corrected"
    assert actions == ["interview_started", "answer_corrected"][: 1 + corrected]
    if corrected:
        body = next(one.body for one in told if one.action == "answer_corrected")
        code, answer = plan.changed
        assert body["reason"] == "misheard"
        assert body["changed"][code][1]["choices"] == list(answer.choices)


def _check_figures(workspace, plans):
    """Every distribution, counted by hand."""
    figures = campaign_figures(workspace, CAMPAIGN)
    entering = [plan for plan in plans if plan.status in ("complete", "partial")]
    summary = campaigns.summary(workspace, CAMPAIGN)
    assert summary.complete == sum(plan.status == "complete" for plan in plans)
    assert summary.partial == len(entering) - summary.complete
    assert (figures.complete, figures.partial) == (summary.complete, summary.partial)
    for spread in figures.distributions:
        given = [plan.expected.get(spread.question) for plan in entering]
        valid = [one for one in given if one is not None and one.missing is None]
        if spread.protected or QUESTIONNAIRE.scale_of(spread.question).kind in (ScaleKind.NUMBER, ScaleKind.TEXT):
            continue
        assert spread.n == len(valid), spread.question
        for value, count in spread.counts.items():
            assert count == sum(value in one.choices for one in valid), (spread.question, value)
        refused = sum(one is not None and one.missing is Missing.REFUSED for one in given)
        assert spread.excluded.refused == refused, spread.question
    nps = next(one for one in figures.indicators if one.id == "nps_score.nps")
    scores = [plan.expected["nps_score"] for plan in entering if "nps_score" in plan.expected]
    rated = [one.choices[0] for one in scores if one.missing is None]
    assert nps.n == len(rated)
    if len(plans) >= 20:  # fewer are too few for a figure
        assert nps.value == pytest.approx((sum(v >= 9 for v in rated) - sum(v <= 6 for v in rated)) / len(rated))
