"""Score-Churn in depth: recomputed from the stored rows, sensitive answers protected, defined results on the edges."""

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from scorefact_desktop.domain.answers import DONT_KNOW, REFUSED, Answer
from scorefact_desktop.services.recurring import recurring
from scorefact_desktop.services.withholding import withheld
from scorefact_desktop.store.workspace import Workspace
from tests.services import demo_rows
from tests.services.small_campaigns import add_campaign, add_customers

STAY = {4: 0.93, 3: 0.75, 2: 0.30, 1: 0.07}
CAMPAIGNS = ["nordlicht/2026", "solvana/2026", "tarnholm/2026"]


@pytest.fixture
def demo(demo_workspace):
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        yield workspace


def stored(workspace, name, code):
    with workspace.reader() as connection:
        found, answers = demo_rows.interviews(connection, name)
        return demo_rows.answer(found, answers, code), answers


@pytest.mark.parametrize("name", CAMPAIGNS)
@pytest.mark.parametrize(("place", "code"), [(0, "rec_3y"), (1, "rec_5y")])
def test_expected_and_stated_churn(demo, name, place, code):
    one = recurring(demo, name).horizons[place]
    rows, _ = stored(demo, name, code)
    given = rows[rows["kind"] == 0]["value"]
    lost = 1 - given.map(STAY)
    assert (one.question, one.expected.n) == (code, len(given))
    assert one.expected.value == pytest.approx(lost.mean())
    unsure = int((rows["kind"] == 1).sum())
    low, high = lost.sum() / (len(lost) + unsure), (lost.sum() + unsure) / (len(lost) + unsure)
    assert one.expected.churn.bounds == pytest.approx((low, high))
    assert one.retention == pytest.approx((1 - lost.mean()) ** (1 / one.years))
    leaving = int(given.isin([1, 2]).sum())
    if one.stated.value is not None:
        assert one.stated.value == pytest.approx(leaving / len(given))


@pytest.mark.parametrize("name", CAMPAIGNS)
@pytest.mark.parametrize(("place", "code"), [(0, "rec_3y"), (1, "rec_5y")])
def test_cohorts_rest_on_enough_answers_and_have_domain_errors(demo, name, place, code):
    found = recurring(demo, name)
    rows, _ = stored(demo, name, code)
    asked = rows[rows["kind"].isin([0, 1, 3, 5])]
    lost = 1 - asked["value"].map(STAY)
    years = asked["signing"].str[:4].astype(int)
    with demo.reader() as connection:
        population = len(demo_rows.frame(connection, name))
    shown = 0
    for one in found.horizons[place].cohorts:
        inside = lost[(years >= one.first) & (years <= one.last)].dropna()
        shown += len(inside)
        if one.protected:
            assert (one.n, one.value) == (None, None)
            continue
        assert one.n == len(inside) >= 3 * found.limit
        assert one.value == pytest.approx(inside.mean())
        rows_n = len(asked)
        kept = 1 - rows_n / population
        se = math.sqrt(kept * rows_n / (rows_n - 1) * ((inside - inside.mean()) ** 2).sum()) / len(inside)
        half = stats.t.ppf(0.975, rows_n - 1) * se
        assert (one.lower, one.upper) == (pytest.approx(inside.mean() - half), pytest.approx(inside.mean() + half))
    assert shown == int(lost.notna().sum())


def test_revenue_at_risk_by_renewal_year(demo):
    found = recurring(demo, "nordlicht/2026")
    rows, _ = stored(demo, "nordlicht/2026", "rec_3y")
    euro = rows[rows["currency"] == "EUR"]
    assert found.currency == "EUR"
    assert found.interviewed_revenue == pytest.approx(euro["contract"].sum())
    for one in found.horizons[0].renewals:
        contracts = euro[euro["end"].str[:4] == str(one.year)]
        known = contracts[contracts["kind"] == 0]
        assert (one.customers, one.revenue) == (len(contracts), pytest.approx(contracts["contract"].sum()))
        lost = known["contract"] * (1 - known["value"].map(STAY))
        unsure = contracts[contracts["kind"] == 1]["contract"].sum()
        assert (one.at_risk, one.upper) == (pytest.approx(lost.sum()), pytest.approx(lost.sum() + unsure))
        assert one.share == pytest.approx(lost.sum() / known["contract"].sum())
    assert sum(one.customers for one in found.horizons[0].renewals) == len(euro)


def test_concentration_and_share_of_revenue_interviewed(demo):
    found = recurring(demo, "nordlicht/2026")
    with demo.reader() as connection:
        whole = demo_rows.frame(connection, "nordlicht/2026")
        interviewed, _ = demo_rows.interviews(connection, "nordlicht/2026")
    euro = whole[whole["currency"] == "EUR"]["contract"].sort_values(ascending=False)
    part = euro / euro.sum()
    assert found.concentration.largest == pytest.approx(part.iloc[0])
    assert found.concentration.five_largest == pytest.approx(part.iloc[:5].sum())
    assert found.concentration.herfindahl == pytest.approx((part**2).sum())
    mine = interviewed[interviewed["currency"] == "EUR"]["contract"].sum()
    assert found.interviewed_share == pytest.approx(mine / euro.sum())


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_reasons_have_the_share_of_those_asked_and_no_rank_that_noise_made(demo, name):
    found = next(one for one in recurring(demo, name).choices if one.question == "rec_reasons")
    rows, answers = stored(demo, name, "rec_reasons")
    asked = rows[rows["kind"] == 0].index
    own = answers[(answers["code"] == "rec_reasons") & answers["interview"].isin(asked) & (answers["kind"] == 0)]
    sets = own.groupby("interview")["number"].apply(set).reindex(asked)
    order = ["price", "group_decision", "product_fit", "support", "skills", "merger_closure", "strategy_change",
             "in_house", "other"]  # fmt: skip
    chosen = {code: np.array([place in one for one in sets]) for place, code in enumerate(order, start=1)}
    assert found.n == len(asked)
    shown = [one for one in found.answers if one.figure.value is not None]
    for one in found.answers:
        count = int(chosen[one.code].sum())
        if one.figure.value is None:
            assert one.count is None
            assert one.rank is None
            continue
        assert one.count == count
        assert one.figure.value == pytest.approx(count / len(asked))
        assert count == 0 or (count >= 5 and len(asked) - count >= 5)
    ranks = [one.rank for one in shown]
    assert ranks == sorted(ranks)
    assert ranks[0] == 1
    for first, second in pairwise(shown):
        if first.rank != second.rank:  # a rank is only taken away where the paired difference is no noise
            leader = next(one for one in shown if one.rank == first.rank)
            table = chosen[leader.code].astype(int) - chosen[second.code].astype(int)
            b, c = int((table == 1).sum()), int((table == -1).sum())
            assert 2 * stats.binom.cdf(min(b, c), b + c, 0.5) - stats.binom.pmf(min(b, c), b + c, 0.5) < 0.1


def test_no_destination_tells_of_a_few_respondents(demo):
    for name in CAMPAIGNS:
        for one in recurring(demo, name).choices:
            counts = [choice.count for choice in one.answers if choice.count is not None]
            assert all(count == 0 or (count >= 5 and one.n - count >= 5) for count in counts)
            hidden = [choice for choice in one.answers if choice.count is None]
            if hidden and not one.several:
                assert len(hidden) > 1
                assert one.n - sum(counts) >= 5


def test_lost_to_the_solution_is_part_of_what_is_lost(demo):
    for name in CAMPAIGNS:
        for one in recurring(demo, name).horizons:
            if one.solution:
                low, high = one.solution
                assert 0 <= low <= high <= one.expected.value + 1e-12


def stays(values, extra=()):
    return [{"rec_3y": one if isinstance(one, Answer) else Answer(choices=(one,)), **dict(extra)} for one in values]


def test_edges(workspace):
    nobody = recurring(workspace, add_campaign(workspace, [], slug="none", population=40))
    assert (nobody.interviews, nobody.horizons[0].expected.status) == (0, "no_data")
    one = recurring(workspace, add_campaign(workspace, stays([4]), slug="single", population=40))
    assert one.horizons[0].expected.protected
    assert one.horizons[0].cohorts == ()
    unsure = recurring(workspace, add_campaign(workspace, stays([DONT_KNOW] * 9), slug="unsure", population=40))
    assert unsure.horizons[0].expected.status == "no_valid_answers"
    refused = recurring(workspace, add_campaign(workspace, stays([REFUSED] * 9), slug="refused", population=40))
    assert refused.horizons[0].expected.value is None
    everyone = recurring(workspace, add_campaign(workspace, stays([4] * 12), slug="census", population=12))
    assert everyone.horizons[0].expected.interval.method == "census"
    more = recurring(workspace, add_campaign(workspace, stays([1, 2, 3, 4] * 4), slug="more", population=10))
    assert more.horizons[0].expected.status == "population_smaller_than_sample"
    for found in (unsure, everyone, more):
        assert (found.currency, found.interviewed_revenue, found.concentration) == (None, None, None)
        assert found.horizons[0].renewals == ()
        assert found.inversions == 0


def test_one_dominant_contract_hides_revenue(workspace):
    ids = add_customers(workspace, 20, value=1000.0, currency="EUR", contract_end="2028-05-01")
    ids += add_customers(workspace, 1, value=5_000_000.0, currency="EUR", contract_end="2027-05-01")
    name = add_campaign(workspace, stays([3, 4, 2] * 7), customer_ids=ids, population=40)
    found = recurring(workspace, name)
    assert found.interviewed_revenue is None
    assert found.horizons[0].expected.churn.revenue is None
    assert all(one.protected and one.revenue is None for one in found.horizons[0].renewals)


def test_cohorts_of_too_few_are_not_shown_nor_what_would_tell_them(workspace):
    ids = add_customers(workspace, 40, signing_date="2018-03-01") + add_customers(workspace, 3)
    name = add_campaign(workspace, stays(([3, 4, 2, 4] * 11)[:43]), customer_ids=ids, population=80)
    cohorts = recurring(workspace, name).horizons[0].cohorts
    assert [(one.first, one.protected) for one in cohorts] == [(2018, True), (None, True)]


def test_names_of_replacements_only_where_enough_said_them(workspace):
    reasons = [{"rec_reasons": Answer(choices=(3,), text=name)} for name in ["Axial"] * 4 + ["AXIAL "] * 2 + ["Bo"] * 2]
    reasons += [{"rec_reasons": Answer(choices=(1,))}] * 12
    name = add_campaign(workspace, [{**one, "rec_3y": Answer(choices=(3,))} for one in reasons], population=60)
    found = next(one for one in recurring(workspace, name).choices if one.question == "rec_reasons")
    assert found.names == (("Axial", 6),)
    assert found.hidden_names


def test_withheld_groups_cannot_be_got_by_subtraction():
    assert withheld([20, 30, 40], 5) == frozenset()
    assert withheld([2, 30, 40], 5) == {0, 1}
    assert withheld([20, 30, 40], 5, also=[2]) == {2, 0}
    assert withheld([0, 3, 3, 40], 5) == {1, 2}


def test_intervals_of_choices_agree_with_statsmodels_where_everybody_could_be_asked(workspace):
    """Without a population the display interval is the plain Wilson one."""
    answers = [{"rec_3y": Answer(choices=(3,)), "rec_reasons": Answer(choices=(1 + n % 3,))} for n in range(60)]
    found = next(one for one in recurring(workspace, add_campaign(workspace, answers)).choices if one.several)
    interval = found.answers[0].figure.interval
    assert (interval.lower, interval.upper) == pytest.approx(proportion_confint(20, 60, method="wilson"))
    assert {one.rank for one in found.answers} == {1}
