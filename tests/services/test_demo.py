"""The demonstration workspace: the same everywhere, as large as it should be, with stories that the figures tell."""

from itertools import pairwise

import pytest

from scorefact_desktop.domain.answers import NOT_ASKED, ROUTED_PAST
from scorefact_desktop.domain.routing import completeness, relevant
from scorefact_desktop.services import campaigns, figures
from scorefact_desktop.services.benchmark.in_use import of_connection
from scorefact_desktop.services.demo.make import make_demo
from scorefact_desktop.services.label_state import label_state
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store import campaigns as stored
from scorefact_desktop.store import cases, interviews, vendors

VENDORS = {"nordlicht": "integrator", "solvana": "publisher", "tarnholm": "integrator"}
YEARS = (2024, 2025, 2026)


@pytest.fixture(scope="module")
def demo(demo_workspace):
    with open_workspace(demo_workspace, read_only=True) as opened:
        yield opened


@pytest.fixture
def connection(demo):
    with demo.reader() as reading:
        yield reading


def contents(connection):
    """Everything but the ids that travel and the times of making."""
    found = {}
    for campaign in stored.all_campaigns(connection):
        kept = [
            (one.customer_name, one.draw_number, one.disposition) for one in cases.of_campaign(connection, campaign.id)
        ]
        frame = [(one.customer_id, one.stratum, one.draw_order) for one in cases.frame(connection, campaign.id)]
        given = [(one.profile, one.blob, one.numbers) for one in interviews.answers_of(connection, campaign.id)]
        found[campaign.name] = (campaign.population, campaign.closed_on, kept, frame, given)
    words = connection.execute(
        "SELECT interview_id, question_id, text FROM answer WHERE text IS NOT NULL ORDER BY 1, 2"
    ).fetchall()
    return found, words, of_connection(connection)


def test_it_is_the_same_whenever_it_is_made(connection, tmp_path):
    told = []
    make_demo(tmp_path / "again.scorefact", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with open_workspace(tmp_path / "again.scorefact", read_only=True) as again, again.reader() as other:
        assert contents(other) == contents(connection)


def test_three_vendors_with_three_campaigns_each(connection):
    assert {slug: vendors.find(connection, slug).type for slug in VENDORS} == VENDORS
    assert connection.execute("SELECT count(*) FROM vendor").fetchone() == (3,)
    names = [one.name for one in stored.all_campaigns(connection)]
    assert names == [f"{slug}/{year}" for year in YEARS for slug in VENDORS]
    assert [one.name for one in stored.all_campaigns(connection) if one.status != "closed"] == ["nordlicht/2026"]
    assert len(set(connection.execute("SELECT name FROM customer").fetchall())) > 500


def test_the_campaigns_have_the_size_of_real_ones(demo):
    summaries = campaigns.list_campaigns(demo)
    for one in summaries:
        assert 150 <= one.population <= 400
        assert 90 <= one.cases <= 250
        assert one.cases == one.sample < one.population
        assert 60 <= one.complete + one.partial <= 160
        assert one.partial
        assert one.in_progress == 0
    assert sum(one.progress >= 0.6 for one in summaries) == 8
    assert 0.5 < next(one.progress for one in summaries if one.status == "open") < 0.6


def test_the_labels_of_closed_campaigns_are_decided(demo):
    awarded = {
        one.name: label_state(demo, one.name).awarded
        for one in campaigns.list_campaigns(demo)
        if one.status == "closed"
    }
    assert [name for name, yes in awarded.items() if yes] == ["tarnholm/2024", "solvana/2026"]
    assert None not in awarded.values()
    assert label_state(demo, "nordlicht/2026").awarded is None


def changes(demo, vendor, before, after, identifier):
    found = figures.campaign_figures(demo, f"{vendor}/{after}", f"{vendor}/{before}")
    figure = found.indicator(identifier) or found.theme(identifier)
    return figure.change.value, figure.change.significant


def test_the_stories_differ_and_the_figures_tell_them(demo):
    for before, after in pairwise(YEARS):
        value, significant = changes(demo, "solvana", before, after, "sat_overall.positive")
        assert value > 0.05
        assert significant
        assert changes(demo, "tarnholm", before, after, "sat_overall.positive")[0] < -0.05
        assert not changes(demo, "nordlicht", before, after, "sat_overall.positive")[1]
    assert changes(demo, "tarnholm", 2025, 2026, "sat_overall.positive")[1]
    value, significant = changes(demo, "nordlicht", 2025, 2026, "support")
    assert value < -3
    assert significant
    crises = [
        figures.campaign_figures(demo, f"{vendor}/2026").indicator("cri_count.crisis_rate").value for vendor in VENDORS
    ]
    assert crises[2] > 0.5 > 0.3 > max(crises[:2])


def test_the_benchmark_has_25_vendors(connection):
    benchmark = of_connection(connection)
    groups = {group.id: group for group in benchmark.groups}
    assert groups["all"].vendors == 25
    assert groups["integrators"].vendors + groups["publishers"].vendors == 25
    assert len(groups["all"].themes) == 14
    assert min(cell.vendors for cell in groups["all"].indicators.values()) >= 5
    assert set(groups["all"].themes["satisfaction"].years) == {str(year) for year in YEARS}


def test_respondents_speak_in_three_languages(connection):
    said = connection.execute(
        "SELECT i.language, count(DISTINCT a.text) FROM answer a JOIN interview i ON i.id = a.interview_id"
        " JOIN question q ON q.id = a.question_id WHERE q.kind = 'text' AND a.text IS NOT NULL GROUP BY 1"
    ).fetchall()
    assert {language for language, _ in said} == {"en", "fr", "sv"}
    assert min(count for _, count in said) >= 10
    assert connection.execute("SELECT count(*) FROM answer WHERE text LIKE '%{%'").fetchone() == (0,)


def test_nobody_answers_what_was_not_asked(connection):
    for campaign in stored.all_campaigns(connection):
        questionnaire = stored.questionnaire(connection, campaign)
        context = {"vendor_type": campaign.vendor_type}
        for interview in interviews.of_campaign(connection, campaign.id):
            given = interviews.load(connection, interview.id)
            asked = set(relevant(questionnaire, given, context))
            passed = {code for code, answer in given.items() if answer == ROUTED_PAST}
            assert not passed & asked
            assert all(given[code] in (ROUTED_PAST, NOT_ASKED) for code in given.keys() - asked)
            status = completeness(questionnaire, given, context).status()
            assert interview.status == status.value
            assert interview.status in ("complete", "partial")


def test_every_interview_belongs_to_a_case_that_says_so(connection):
    for campaign in stored.all_campaigns(connection):
        outcomes = {one.id: (one.disposition, one.final) for one in cases.of_campaign(connection, campaign.id)}
        held = {one.case_id: one.status for one in interviews.of_campaign(connection, campaign.id)}
        assert all(outcomes[case] == ({"complete": "1.1", "partial": "1.2"}[held[case]], True) for case in held)
        unfinished = [case for case, (code, final) in outcomes.items() if code is None and not final]
        assert bool(unfinished) == (campaign.status == "open")
        assert {case for case, (code, _) in outcomes.items() if code in ("1.1", "1.2")} == set(held)
