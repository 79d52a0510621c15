"""The sample is drawn so that anyone can draw it again; cases are shared out evenly and at random."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls import assigning, planning
from scorefact_desktop.services.calls.attempts import log
from scorefact_desktop.services.calls.planning import Wanted
from scorefact_desktop.store import calls, campaigns, cases, sampling
from tests.services.calls.field import CAMPAIGN, NOW, make_field, person
from tests.store.samples import new_workspace

SIZES = ("1-49", "50-249", "250+")


def vendor_list(workspace, counts=(60, 30, 10), **more):
    """Customers of three sizes in a campaign that is being prepared."""
    people = [
        person(n, customer={"size": size, "name": f"{size} {n:03d}"})
        for size, count in zip(SIZES, counts, strict=True)
        for n in range(count)
    ]
    return make_field(workspace, people, status="preparing", drawn=False, **more)


def refused(code, wanted, workspace):
    with pytest.raises(UserError) as error:
        planning.plan(workspace, CAMPAIGN, wanted)
    assert error.value.code == code


def test_quotas_are_proportional_with_a_minimum_by_largest_remainder(workspace):
    vendor_list(workspace)
    made = planning.draw(workspace, CAMPAIGN, Wanted("quota", 40, seed="s"))
    assert {one.values: (one.eligible, one.drawn) for one in made.strata} == {
        ("1-49",): (60, 23), ("250+",): (10, 5), ("50-249",): (30, 12),
    }  # fmt: skip
    with workspace.reader() as connection:
        campaign = campaigns.find(connection, CAMPAIGN)
        drawn = cases.of_campaign(connection, campaign.id)
        assert (campaign.population, campaign.sample, campaign.seed) == (100, 40, "s")
        assert sorted(one.draw_number for one in drawn) == list(range(40))
        assert all(one.contact_id for one in drawn)
        assert sum(one.drawn for one in cases.frame(connection, campaign.id)) == 40
        assert sampling.plan_of(connection, campaign.id)["fields"] == ["size"]


def test_the_same_seed_draws_the_same_and_a_longer_draw_begins_with_a_shorter(workspace):
    vendor_list(workspace)
    first = planning.plan(workspace, CAMPAIGN, Wanted("random", 20, seed="a"))
    assert planning.plan(workspace, CAMPAIGN, Wanted("random", 20, seed="a")) == first
    assert planning.plan(workspace, CAMPAIGN, Wanted("random", 30, seed="a")).drawn[:20] == first.drawn
    assert planning.plan(workspace, CAMPAIGN, Wanted("random", 20, seed="b")).drawn != first.drawn
    assert len(planning.plan(workspace, CAMPAIGN, Wanted("all")).drawn) == 100


def test_another_draw_replaces_the_first_until_somebody_was_called(workspace):
    vendor_list(workspace)
    planning.draw(workspace, CAMPAIGN, Wanted("random", 50, seed="a"))
    made = planning.draw(workspace, CAMPAIGN, Wanted("random", 10, seed="b"))
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, CAMPAIGN)
        found = cases.by_customer(connection, campaign.id)
        assert set(found) == set(made.drawn)
        assert len(cases.frame(connection, campaign.id)) == 100
        campaigns.open_(connection, campaign.id, "2026-10-01")
    log(workspace, next(iter(found.values())), "busy", now=NOW)
    refused("plan_called", Wanted("all"), workspace)


def test_a_label_campaign_that_was_launched_is_frozen(workspace):
    vendor_list(workspace)
    with workspace.transaction() as connection:
        campaigns.open_(connection, campaigns.find(connection, CAMPAIGN).id, "2026-10-01", None, ("example", "1"))
    refused("plan_frozen", Wanted("all"), workspace)


def test_duplicates_are_left_out_once_and_doubtful_ones_are_named(workspace):
    make_field(
        workspace,
        [
            person(1, customer={"name": "Abrebresk SAS"}),
            person(2, customer={"name": "ABREBRESK"}),
            person(3, customer={"name": "Abrebresk AB", "country": "SE"}),  # another country: another company
            person(4, customer={"name": "Corvadavel SA", "reference": "A-1"}),
            person(5, customer={"name": "Corvadavel", "reference": "A-2"}),
            None,
        ],
        status="preparing",
        drawn=False,
    )  # fmt: skip
    made = planning.plan(workspace, CAMPAIGN, Wanted("all"))
    assert [(one.customer, one.reason) for one in made.exclusions] in (
        [("ABREBRESK", "duplicate")], [("Abrebresk SAS", "duplicate")],
    )  # fmt: skip
    assert [set(pair) for pair in made.doubtful] == [{"Corvadavel SA", "Corvadavel"}]
    assert (made.eligible, made.without_number) == (5, 1)


def test_exclusions_keep_their_reason_over_another_draw(workspace):
    _, customers, _ = vendor_list(workspace)
    planning.draw(workspace, CAMPAIGN, Wanted("all", exclusions={customers[0]: "in court with the vendor"}))
    made = planning.draw(workspace, CAMPAIGN, Wanted("random", 99))
    assert [(one.customer_id, one.reason) for one in made.exclusions] == [(customers[0], "in court with the vendor")]
    assert customers[0] not in made.drawn
    assert len(planning.plan(workspace, CAMPAIGN, Wanted("all", exclusions={customers[0]: ""})).drawn) == 100


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Wanted("random"), "plan_size"),
        (Wanted("random", 0), "plan_size"),
        (Wanted("random", 101), "plan_size"),
        (Wanted("quota", 10, fields=("colour",)), "plan_field_unknown"),
        (Wanted("by hand"), "plan_method_unknown"),
    ],
)
def test_plans_that_make_no_sense_are_refused(workspace, wanted, code):
    vendor_list(workspace)
    refused(code, wanted, workspace)


def test_without_customers_there_is_nothing_to_draw(workspace):
    make_field(workspace, [], status="preparing", drawn=False)
    refused("plan_no_customers", Wanted("all"), workspace)


@settings(max_examples=25)
@given(st.tuples(st.integers(1, 12), st.integers(0, 12), st.integers(0, 12)), st.data())
def test_quotas_add_up_and_never_exceed_the_customers(tmp_path_factory, counts, data):
    size = data.draw(st.integers(1, sum(counts)))
    with new_workspace(tmp_path_factory.mktemp("plan")) as workspace:
        vendor_list(workspace, counts)
        made = planning.plan(workspace, CAMPAIGN, Wanted("quota", size, seed="s", minimum=data.draw(st.integers(0, 5))))
        assert sum(one.drawn for one in made.strata) == size == len(set(made.drawn))
        assert all(one.drawn <= one.eligible for one in made.strata)


def test_cases_are_shared_out_evenly_at_random_and_again_when_somebody_leaves(workspace):
    make_field(workspace, [person(n) for n in range(31)])
    with pytest.raises(UserError) as error:
        assigning.assign(workspace, CAMPAIGN)
    assert error.value.code == "nobody_to_assign_to"
    for name in ("Sophie", "Anders", "Ada"):
        assigning.add_interviewer(workspace, name)
    made = assigning.assign(workspace, CAMPAIGN, seed="s")
    assert (sorted(made.open_cases.values()), made.given) == ([10, 10, 11], 31)
    assert assigning.assign(workspace, CAMPAIGN, seed="s").given == 0
    first = who(workspace)
    assert first != sorted(first)  # at random, not in turn
    assert assigning.assign(workspace, CAMPAIGN, seed="s", anew=True).given == 31
    assert who(workspace) == first  # the seed decides
    lost = assigning.retire_interviewer(workspace, "anders")
    assert assigning.assignment(workspace, CAMPAIGN).unassigned == lost
    made = assigning.assign(workspace, CAMPAIGN)
    assert (sorted(made.open_cases), max(made.open_cases.values()) - min(made.open_cases.values())) == (
        ["Ada", "Sophie"],
        1,
    )
    kept = [now for now, before in zip(who(workspace), first, strict=True) if before != "Anders" and now != before]
    assert not kept  # nobody else's case changed hands
    assigning.add_interviewer(workspace, "Anders")
    assert [one.active for one in assigning.list_interviewers(workspace)] == [True, True, True]


def who(workspace):
    names = {one.id: one.name for one in assigning.list_interviewers(workspace)}
    with workspace.reader() as connection:
        campaign_id = campaigns.find(connection, CAMPAIGN).id
        return [names.get(one) for _, _, one, _ in calls.assignments(connection, campaign_id)]


@pytest.mark.parametrize("name", ["", "   ", "x" * 200])
def test_interviewers_have_names(workspace, name):
    with pytest.raises(UserError) as error:
        assigning.add_interviewer(workspace, name)
    assert error.value.code == "interviewer_name"


def test_an_unknown_interviewer_is_told_with_the_known_ones(workspace):
    assigning.add_interviewer(workspace, "Sophie")
    with pytest.raises(UserError) as error:
        assigning.retire_interviewer(workspace, "Sofie")
    assert (error.value.code, error.value.facts["known"]) == ("interviewer_unknown", "Sophie")
