"""Cohorts of a delivery: whole steps, wide intervals, nothing that subtracts to a few respondents."""

import pytest

from scorefact_desktop.services import cohorts, counting, figures, ledger
from scorefact_desktop.store import campaigns, interviews, outputs
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.services.small_campaigns import add_campaign
from tests.services.test_ledger import stay

LOST = {1: 0.93, 2: 0.70, 3: 0.25, 4: 0.07}
EARLY = [4] * 9 + [3] * 9 + [2] * 7 + [1] * 5
LATE = [4] * 14 + [3] * 9 + [2] * 6 + [1] * 3


def signed(year, answers):
    return [(year, one) for one in answers]


def made(workspace, rows):
    return add_campaign(
        workspace, [stay(one) for _, one in rows], population=400,
        profiles=[{"signing_year": str(year)} for year, _ in rows],
    )  # fmt: skip


def told(workspace, name, *, deliver=False):
    delivered = {one.id: one for one in figures.campaign_figures(workspace, name, delivery=True).indicators}
    with workspace.transaction() as connection:
        found = campaigns.find(connection, name)
        counted = counting.count(connection, found)
        shown, behind = cohorts.delivered_cohorts(connection, counted, delivered, 5)
        if deliver:
            everybody = {**ledger.shown(connection, counted, 5), **behind}
            outputs.record(
                connection, found.id, "dashboard", file_name="x.pdf", sha256="0" * 64, protection_limit=5,
                respondents=everybody,
            )  # fmt: skip
    return shown


def add(workspace, name, rows):
    with workspace.transaction() as connection:
        new = [
            NewInterview(stay(one), mode="imported", status="complete", profile={"signing_year": str(year)})
            for year, one in rows
        ]
        interviews.save_many(connection, campaigns.find(connection, name).id, new)


def test_a_delivery_tells_cohorts_in_steps_with_wide_intervals(workspace):
    shown = told(workspace, made(workspace, signed(2015, EARLY) + signed(2020, LATE)))
    assert (shown.status, shown.question, shown.step) == ("ok", "rec_3y", 0.05)
    for one, answers, year in zip(shown.cohorts, (EARLY, LATE), (2015, 2020), strict=True):
        exact = sum(LOST[each] for each in answers) / len(answers)
        assert (one.first, one.last, one.n) == (year, year, len(answers))
        assert one.value == pytest.approx(round(exact / 0.05) * 0.05)
        share = (exact * (1 - exact) / len(answers)) ** 0.5
        assert one.lower <= exact - 1.7 * share
        assert one.upper >= exact + 1.7 * share


def test_few_more_in_each_cohort_are_not_told_beside_what_was_delivered(workspace):
    name = made(workspace, signed(2015, EARLY) + signed(2020, LATE))
    first = told(workspace, name, deliver=True)
    assert told(workspace, name) == first
    add(workspace, name, signed(2015, [1, 2, 4]) + signed(2020, [3, 4, 4]))
    assert told(workspace, name).status == "protected"  # six more in all, but three in each cohort
    add(workspace, name, signed(2015, [3, 4]) + signed(2020, [2, 3]))
    again = told(workspace, name)
    assert (again.status, [one.n for one in again.cohorts]) == ("ok", [len(EARLY) + 5, len(LATE) + 5])


def test_without_signing_years_or_answers_there_are_none(workspace):
    name = add_campaign(workspace, [stay(one) for one in EARLY], population=400)
    assert told(workspace, name).status == "few"
    few = add_campaign(workspace, [stay(4), stay(1)], year=2025, population=400)
    assert told(workspace, few).status == "protected"


def test_the_demonstration_tells_cohorts_that_cover_everybody(demo_workspace):
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        delivered = figures.campaign_figures(workspace, "solvana/2026", delivery=True)
        with workspace.reader() as connection:
            counted = counting.count(connection, campaigns.find(connection, "solvana/2026"))
            by_id = {one.id: one for one in delivered.indicators}
            shown, behind = cohorts.delivered_cohorts(connection, counted, by_id, 5)
    assert shown.status == "ok"
    assert len(shown.cohorts) > 1
    assert sum(one.n for one in shown.cohorts) == by_id["rec_3y.expected_churn"].n
    assert len(behind) == len(shown.cohorts)
