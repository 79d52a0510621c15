"""Stated against observed: what customers did since is recorded, tabled, protected, and replaces the scale in time."""

import json
from datetime import date

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import figures, observed, outcome_files
from scorefact_desktop.services.recurring import recurring
from scorefact_desktop.store import campaigns, history
from scorefact_desktop.store import observed as store
from scorefact_desktop.store.observed import Outcome
from tests.services.small_campaigns import add_campaign, add_customers


def stay(value):
    return {"rec_3y": Answer(choices=(value,)), "rec_5y": Answer(choices=(value,))}


#: By the answer: how many gave it in 2020, and how many of them had left by 2024.
STORY = {4: (40, 6), 3: (36, 12), 2: (20, 12), 1: (6, 5)}


@pytest.fixture
def vendor(workspace):
    """A campaign of 2020 with what became of its customers, and one of 2026 without."""
    given = [value for value, (n, _) in STORY.items() for _ in range(n)]
    ids = add_customers(workspace, len(given))
    add_campaign(workspace, [stay(one) for one in given], year=2020, population=200, customer_ids=ids)
    name = add_campaign(workspace, [stay(4)] * 20 + [stay(3)] * 20 + [stay(2)] * 12, population=200)
    outcomes, at = [], 0
    for n, left in STORY.values():
        for place, one in enumerate(ids[at : at + n]):
            day, what = ("2022-06-01", "left_vendor") if place < left else ("2024-01-15", "customer")
            outcomes.append(Outcome(one, day, what))
        at += n
    with workspace.transaction() as connection:
        assert store.put(connection, outcomes) == (102, 0)
        assert store.put(connection, outcomes[:3]) == (0, 0)
    return name


def table(workspace, name):
    return next(one for one in recurring(workspace, name).observed if one.question == "rec_3y")


def test_the_table_is_that_of_the_rows(workspace, vendor):
    found = table(workspace, vendor)
    assert (found.years, found.observed, found.last) == (3, 102, "2024-01-15")
    shown = {one.answer: one for one in found.answers}
    assert (shown["certainly"].n, shown["certainly"].stayed, shown["certainly"].ripe) == (40, 34, 40)
    assert shown["probably"].value == pytest.approx(24 / 36)
    assert shown["probably"].lower < 24 / 36 < shown["probably"].upper


def test_an_answer_seen_often_enough_replaces_the_scale(workspace, vendor):
    shown = {one.answer: one for one in table(workspace, vendor).answers}
    assert [shown[one].calibrated for one in ("certainly", "probably", "probably_not")] == [True, True, False]
    churn = figures.campaign_figures(workspace, vendor).indicator("rec_3y.expected_churn")
    assert churn.value == pytest.approx((20 * 6 / 40 + 20 * 12 / 36 + 12 * 0.70) / 52)
    low, high = churn.churn.scale_band
    assert low < churn.value < high
    five = figures.campaign_figures(workspace, vendor).indicator("rec_5y.expected_churn")
    assert five.value == pytest.approx((20 * 0.07 + 20 * 0.25 + 12 * 0.70) / 52)  # five years have not passed
    first = figures.campaign_figures(workspace, "nordlicht/2020").indicator("rec_3y.expected_churn")
    assert first.value == pytest.approx((40 * 0.07 + 36 * 0.25 + 20 * 0.70 + 6 * 0.93) / 102)  # nothing was known yet


def test_a_few_who_left_are_not_told(workspace, vendor):
    shown = {one.answer: one for one in table(workspace, vendor).answers}
    assert shown["certainly_not"].protected  # 5 of 6 left: one stayed
    assert shown["certainly_not"].n is None
    assert sum(one.protected for one in shown.values()) >= 2  # or the totals would tell


def test_too_early_observations_do_not_calibrate(workspace):
    ids = add_customers(workspace, 80)
    add_campaign(workspace, [stay(4)] * 80, year=2025, population=200, customer_ids=ids)
    name = add_campaign(workspace, [stay(4)] * 30, population=200)
    with workspace.transaction() as connection:
        store.put(connection, [Outcome(one, "2026-01-10", "left_vendor" if at < 20 else "customer")
                               for at, one in enumerate(ids)])  # fmt: skip
    shown = {one.answer: one for one in table(workspace, name).answers}["certainly"]
    assert (shown.n, shown.ripe, shown.calibrated) == (80, 0, False)
    assert figures.campaign_figures(workspace, name).indicator("rec_3y.expected_churn").value == pytest.approx(0.07)


def test_nothing_observed_has_no_table(workspace):
    assert recurring(workspace, add_campaign(workspace, [stay(4)] * 10)).observed == ()


def test_one_customer_at_a_time(workspace, vendor):
    observed.record_one(workspace, vendor, "Customer 7", "left_solution", date(2025, 3, 1), "mail")
    with workspace.reader() as connection:
        rows = store.of_vendor(connection, campaigns.find(connection, vendor).vendor_id)
        assert history.first_broken(connection) is None
    assert [one.source for one in rows if one.outcome == "left_solution"] == ["mail"]
    for wrong, code in (
        (("Nobody", "customer", date(2025, 1, 1)), "customer_unknown"),
        (("Customer 7", "gone", date(2025, 1, 1)), "outcome_word_unknown"),
        (("Customer 7", "customer", date(2199, 1, 1)), "outcome_in_future"),
    ):
        with pytest.raises(UserError, match=code):
            observed.record_one(workspace, vendor, *wrong)
    assert "Customer 7" in observed.customer_names(workspace, vendor)


@pytest.mark.parametrize(
    ("head", "left", "day"),
    [
        ("customer,outcome,date", "left_vendor", "2025-02-01"),
        ("Client;Statut;Date", "perdu", "01/02/2025"),
        ("Kund;Utfall;Datum", "lämnat", "2025-02-01"),
    ],
)
def test_files_of_any_crm(workspace, tmp_path, vendor, head, left, day):
    mark = ";" if ";" in head else ","
    lines = [head, *(mark.join(one) for one in (
        ("Customer 1", left, day), ("Customer 2", "customer", day), ("Nobody AB", left, day),
        ("Customer 3", "perhaps", day), ("Customer 4", left, "soon"), ("Customer 5", left, "2199-01-01"),
    ))]  # fmt: skip
    path = tmp_path / "since.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    tried = outcome_files.run(workspace, "nordlicht", path, dry=True)
    assert (tried.rows, tried.added, tried.rejected) == (6, 2, 4)
    done = outcome_files.run(workspace, "nordlicht", path)
    assert (done.added, done.changed, done.same) == (2, 0, 0)
    assert [one.code for one in done.problems] == [
        "outcome_customer_unknown", "outcome_word_unknown", "outcome_day_unknown", "outcome_in_future",
    ]  # fmt: skip
    again = outcome_files.run(workspace, "nordlicht", path)
    assert (again.added, again.changed, again.same) == (0, 0, 2)


def test_a_file_of_something_else_is_refused(workspace, tmp_path, vendor):
    path = tmp_path / "other.csv"
    path.write_text("name,colour\nA,red\n", encoding="utf-8")
    with pytest.raises(UserError, match="outcome_columns_missing"):
        outcome_files.run(workspace, "nordlicht", path)
    path.write_text("customer,outcome,date\nA,customer,2025-01-01\n", encoding="utf-8")
    with pytest.raises(UserError, match="vendor_unknown"):
        outcome_files.run(workspace, "elsewhere", path)


def test_by_command(demo_copy, tmp_path, capsys):
    from click.testing import CliRunner

    from scorefact_desktop.cli import scorefact

    path = tmp_path / "since.csv"
    path.write_text("customer,outcome,date\nNobody AB,customer,2026-01-01\n", encoding="utf-8")
    asked = ["campaign", "outcomes", str(path), "--workspace", str(demo_copy), "--vendor", "nordlicht"]
    found = CliRunner().invoke(scorefact, [*asked, "--json"])
    assert found.exit_code == 0
    assert json.loads(found.stdout) == {
        "vendor": "nordlicht", "rows": 1, "added": 0, "changed": 0, "same": 0, "rejected": 1,
        "problems": [{"line": 2, "column": "customer", "value": "Nobody AB", "code": "outcome_customer_unknown"}],
    }  # fmt: skip
    assert "no one customer is called this" in CliRunner().invoke(scorefact, ["--lang", "en", *asked]).stderr
