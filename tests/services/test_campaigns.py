from datetime import date
from functools import partial

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, customers, questionnaires
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.services.rules import rule_set, rule_sets
from scorefact_desktop.store import campaigns as stored
from scorefact_desktop.store import history, interviews, registrations
from scorefact_desktop.store.interviews import NewInterview
from tests.store.samples import QUESTIONNAIRE


def add(workspace, vendor="Nordlicht", year=2026, **more):
    return campaigns.add_campaign(workspace, vendor, year, QUESTIONNAIRE, **more)


def refused(action, *args, **more):
    with pytest.raises(UserError) as raised:
        action(*args, **more)
    return raised.value.code


def test_a_new_campaign_is_being_prepared(workspace):
    summary = add(
        workspace,
        vendor_type="integrator",
        country="DE",
        population=400,
        sample=250,
        solutions=["Stella", ("Ori", "erp")],
    )
    assert (summary.name, summary.vendor, summary.vendor_type) == ("nordlicht/2026", "Nordlicht", "integrator")
    assert (summary.status, summary.population, summary.sample, summary.complete) == ("preparing", 400, 250, 0)
    assert (summary.solutions, summary.progress, summary.blind) == (("Ori", "Stella"), 0, False)
    assert campaigns.campaign_questionnaire(workspace, "nordlicht/2026") == QUESTIONNAIRE
    assert campaigns.summary(workspace, "nordlicht/2026") == summary
    assert campaigns.list_campaigns(workspace) == (summary,)


def test_campaigns_are_listed_oldest_first_and_share_their_vendor(workspace):
    add(workspace, year=2026)
    add(workspace, "NORDLICHT", 2025)
    add(workspace, "Axial", 2026)
    found = campaigns.list_campaigns(workspace)
    assert [one.name for one in found] == ["nordlicht/2025", "axial/2026", "nordlicht/2026"]
    assert {one.vendor for one in found} == {"Nordlicht", "Axial"}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"year": 26}, "campaign_year_invalid"),
        ({"population": 0}, "campaign_size_invalid"),
        ({"sample": -1}, "campaign_size_invalid"),
        ({"population": 10, "sample": 11}, "sample_exceeds_population"),
        ({"vendor": "!"}, "vendor_name_unusable"),
        ({"vendor_type": "integrator"}, "vendor_type_differs"),
        ({"year": 2025}, "campaign_exists"),
    ],
)
def test_what_cannot_be_added_leaves_nothing(workspace, more, code):
    add(workspace, year=2025)
    assert refused(add, workspace, **more) == code
    assert [one.name for one in campaigns.list_campaigns(workspace)] == ["nordlicht/2025"]


def test_from_preparing_to_closed_and_back(workspace):
    add(workspace, population=400)
    for action in (campaigns.close, campaigns.reopen):
        assert refused(action, workspace, "nordlicht/2026") in ("campaign_not_open", "campaign_not_closed")
    opened = campaigns.launch(workspace, "nordlicht/2026", opened_on=date(2026, 3, 1))
    assert (opened.status, opened.opened_on, opened.blind) == ("open", "2026-03-01", False)
    assert refused(campaigns.launch, workspace, "nordlicht/2026") == "campaign_not_preparing"
    assert refused(campaigns.close, workspace, "nordlicht/2026", closed_on=date(2026, 2, 1)) == "closing_date_early"
    closed = campaigns.close(workspace, "nordlicht/2026", closed_on=date(2026, 5, 1))
    assert (closed.status, closed.closed_on) == ("closed", "2026-05-01")
    reopened = campaigns.reopen(workspace, "nordlicht/2026", reason="late answers", author="Astrid")
    assert (reopened.status, reopened.opened_on, reopened.closed_on) == ("open", "2026-03-01", None)
    with workspace.reader() as connection:
        uid = stored.find(connection, "nordlicht/2026").uid
        entries = history.of_subject(connection, f"campaign:{uid}")
        assert [one.action for one in entries] == [
            "campaign_added",
            "campaign_launched",
            "campaign_closed",
            "campaign_reopened",
        ]
        assert entries[-1].body == {"reason": "late answers", "closed_on": "2026-05-01"}
        assert entries[-1].author == "Astrid"
        assert history.first_broken(connection) is None


def add_and_launch_small(workspace, rules):
    """The small questionnaire asks nothing of what the rules are about."""
    add(workspace, year=2028, population=10)
    campaigns.launch(workspace, "nordlicht/2028", rules=rules, opened_on=date(2028, 1, 1), closes_on=date(2028, 2, 1))


def test_a_label_campaign_is_registered_and_blind(workspace):
    rules = rule_set("example")
    add(workspace, seed="draw-1")
    launch = partial(campaigns.launch, workspace, "nordlicht/2026", rules=rules)
    assert refused(launch) == "closing_date_missing"
    assert refused(launch, closes_on=date(2026, 6, 1)) == "population_missing"
    assert refused(add_and_launch_small, workspace, rules) == "rules_unusable"
    campaigns.add_campaign(workspace, "Nordlicht", 2027, questionnaires.standard(), population=10, seed="draw-2")
    ids = customers.add_customers(workspace, "nordlicht", [NewCustomer("Abresk"), NewCustomer("Beltavel")])
    customers.add_cases(workspace, "nordlicht/2027", [ids[1]])
    early = {"opened_on": date(2027, 1, 1), "closes_on": date(2027, 1, 1)}
    assert refused(campaigns.launch, workspace, "nordlicht/2027", rules=rules, **early) == "closing_date_early"
    summary = campaigns.launch(
        workspace, "nordlicht/2027", rules=rules, opened_on=date(2027, 1, 1), closes_on=date(2027, 6, 1)
    )
    assert (summary.blind, summary.closes_on) == (True, "2027-06-01")
    assert refused(customers.add_cases, workspace, "nordlicht/2027", [ids[0]]) == "campaign_frozen"
    with workspace.reader() as connection:
        campaign = stored.find(connection, "nordlicht/2027")
        assert (campaign.rule_set, campaign.rule_set_version) == (rules.id, rules.version)
        (registration,) = registrations.of_campaign(connection, campaign.id)
    assert registration.kind == "launch"
    assert registration.body["seed"] == "draw-2"
    assert registration.body["closes_on"] == "2027-06-01"
    assert len(registration.body["drawn"]) == len(registration.body["frame"]) == 1
    assert registration.body["rule_set"]["id"] == "example"


def test_progress_is_over_the_eligible_draw(workspace):
    add(workspace, population=400, sample=250)
    ids = customers.add_customers(workspace, "nordlicht", [NewCustomer(f"Customer {number}") for number in range(4)])
    case_ids = customers.add_cases(workspace, "nordlicht/2026", ids)
    campaigns.launch(workspace, "nordlicht/2026")
    with workspace.transaction() as connection:
        campaign_id = stored.find(connection, "nordlicht/2026").id
        connection.execute('UPDATE "case" SET eligible = 0 WHERE id = ?', (case_ids[3],))
        for case_id, status in zip(case_ids, ("complete", "partial", "complete"), strict=False):
            interviews.add(connection, campaign_id, NewInterview({}, case_id=case_id, status=status))
    summary = campaigns.summary(workspace, "nordlicht/2026")
    assert (summary.cases, summary.base, summary.complete, summary.partial, summary.sample) == (4, 3, 2, 1, 250)
    assert summary.progress == pytest.approx(2 / 3)


def test_rule_sets_are_found_by_id():
    assert rule_set("example") in rule_sets()
    assert refused(rule_set, "unheard-of") == "rules_unknown"
