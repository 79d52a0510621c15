"""Sample quality: outcomes and rates, progress, margin, representativeness, interviewers; recomputed from the rows."""

import math
from collections import Counter

import numpy as np
import pytest
from scipy import stats

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.protection import set_protection_limit
from scorefact_desktop.services.sample import campaign_sample, merged
from scorefact_desktop.store import campaigns, cases
from scorefact_desktop.store.workspace import Workspace
from tests.services import demo_rows
from tests.services.small_campaigns import add_campaign, add_customers

CAMPAIGNS = ["nordlicht/2026", "nordlicht/2025", "solvana/2026", "tarnholm/2026"]
#: AAPOR letters by the codes that the demonstration uses, written out apart from the program's table.
LETTERS = {
    "1.1": "I", "1.2": "P", "2.111": "R", "2.112": "R", "2.21": "NC", "2.221": "NC", "2.222": "NC", "2.36": "O",
    "3.12": "UH", "3.13": "UH", "3.11": "UH", "4.10": "NE",
}  # fmt: skip


def satisfied(count, value=3):
    return [{"sat_overall": Answer(choices=(value,))} for _ in range(count)]


@pytest.fixture
def demo(demo_workspace):
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        yield workspace


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_outcomes_and_rates_from_the_cases(demo, name):
    found = campaign_sample(demo, name).now
    with demo.reader() as connection:
        rows = demo_rows.cases(connection, name)
    n = Counter(LETTERS[code] for code in rows["disposition"].fillna("3.11"))
    met = found.outcomes
    assert (met.complete, met.partial, met.refusal) == (n["I"], n["P"], n["R"])
    assert (met.non_contact, met.other, met.unknown, met.not_eligible) == (n["NC"], n["O"], n["UH"], n["NE"])
    assert met.total == found.drawn == len(rows)
    known = n["I"] + n["P"] + n["R"] + n["NC"] + n["O"]
    e = known / (known + n["NE"])
    rates = found.rates
    assert rates.rr1 == pytest.approx(n["I"] / (known + n["UH"]))
    assert rates.rr3 == pytest.approx(n["I"] / (known + e * n["UH"]))
    assert rates.rr5 == pytest.approx(n["I"] / known)
    assert rates.coop1 == pytest.approx(n["I"] / (n["I"] + n["P"] + n["R"] + n["O"]))
    assert rates.ref1 == pytest.approx(n["R"] / (known + n["UH"]))
    assert rates.con1 == pytest.approx((n["I"] + n["P"] + n["R"] + n["O"]) / (known + n["UH"]))
    eligible = int(rows["eligible"].sum())
    assert (found.eligible, found.progress) == (eligible, pytest.approx(n["I"] / eligible))
    assert found.target == math.ceil(0.6 * eligible)
    assert found.owed == max(0, found.target - n["I"])
    waiting = rows[(rows["eligible"] == 1) & (rows["final"] == 0)]
    assert found.to_call == len(waiting)


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_margin_with_the_finite_population(demo, name):
    found = campaign_sample(demo, name).now
    n, customers = found.complete, found.population
    z = stats.norm.ppf(0.975)
    assert found.margin.unlimited == pytest.approx(z * math.sqrt(0.25 / n))
    assert found.margin.margin == pytest.approx(z * math.sqrt(0.25 / n * (customers - n) / (customers - 1)))
    assert found.margin in found.curve
    assert [one.n for one in found.curve] == sorted({one.n for one in found.curve})
    for error, size in found.needed.items():
        n0 = z * z * 0.25 / error**2
        assert size == math.ceil(n0 / (1 + (n0 - 1) / customers))


@pytest.mark.parametrize("name", CAMPAIGNS)
@pytest.mark.parametrize("field", ["size", "sector", "country", "solution"])
def test_representativeness_is_the_test_of_the_table_responded_or_not(demo, name, field):
    found = next(one for one in campaign_sample(demo, name).now.representation if one.field == field)
    with demo.reader() as connection:
        frame = demo_rows.frame(connection, name)
        interviewed, _ = demo_rows.interviews(connection, name)
    responded = frame[field][frame.index.isin(interviewed["customer"])].value_counts()
    whole = frame[field].value_counts()
    assert {value for one in found.strata for value in one.values} == set(whole.index)
    assert sum(one.population for one in found.strata) == len(frame)
    assert sum(one.responded for one in found.strata) == len(interviewed)
    for one in found.strata:
        assert one.population == sum(whole[value] for value in one.values)
        assert one.responded == sum(responded.get(value, 0) for value in one.values)
        assert not 0 < one.responded < 5
    if len(found.strata) < 2:
        assert found.status == "one_stratum"
        return
    yes = np.array([one.responded for one in found.strata])
    all_ = np.array([one.population for one in found.strata])
    oracle = stats.chi2_contingency(np.array([yes, all_ - yes]), correction=False)
    assert found.chi_square == pytest.approx(oracle.statistic)
    if found.method == "chi_square":
        assert found.p == pytest.approx(oracle.pvalue)
        assert oracle.expected_freq.min() >= 5
    rho, mean = yes / all_, yes.sum() / all_.sum()
    variance = (all_ * (rho - mean) ** 2).sum() / (all_.sum() - 1)
    assert found.r == pytest.approx(1 - 2 * math.sqrt(variance))
    less = max(0.0, variance - (rho * (1 - rho) * 1.0).sum() / all_.sum())
    assert found.r_adjusted == pytest.approx(1 - 2 * math.sqrt(less))
    assert found.cv == pytest.approx(math.sqrt(variance) / mean)
    parts = [one.partial_r for one in found.strata]
    assert parts == pytest.approx(list(np.sqrt(all_ / all_.sum()) * (rho - mean)))


def test_the_compared_campaign_beside_it(demo):
    both = campaign_sample(demo, "nordlicht/2026", "nordlicht/2025")
    assert both.before == campaign_sample(demo, "nordlicht/2025").now
    with pytest.raises(UserError, match="compare_same_campaign"):
        campaign_sample(demo, "nordlicht/2026", "nordlicht/2026")


def test_no_interviews(workspace):
    found = campaign_sample(workspace, add_campaign(workspace, [], population=40)).now
    assert (found.complete, found.partial, found.margin.margin, found.margin_status) == (0, 0, None, "no_data")
    assert (found.outcomes, found.rates, found.curve, found.drawn) == (None, None, (), 0)
    assert {one.status for one in found.representation} == {"no_frame"}
    assert found.progress == 0
    assert found.owed == 24


def test_one_interview_and_nobody_who_knows(workspace):
    one = campaign_sample(workspace, add_campaign(workspace, satisfied(1), population=40)).now
    assert one.margin.margin == pytest.approx(1.959964 * math.sqrt(0.25), rel=1e-6)
    nothing = [{"sat_overall": DONT_KNOW} for _ in range(8)]
    found = campaign_sample(workspace, add_campaign(workspace, nothing, slug="other", population=40)).now
    assert found.complete == 8
    assert found.interviewers == ()


def test_census_and_population_smaller_than_sample(workspace):
    everyone = campaign_sample(workspace, add_campaign(workspace, satisfied(12), population=12)).now
    assert (everyone.margin_status, everyone.margin.margin) == ("census", 0.0)
    more = campaign_sample(workspace, add_campaign(workspace, satisfied(13), slug="other", population=12)).now
    assert more.margin_status == "population_smaller_than_sample"
    assert more.margin.margin == more.margin.unlimited  # no finite population that could be believed
    unknown = campaign_sample(workspace, add_campaign(workspace, satisfied(13), slug="third")).now
    assert (unknown.margin_status, unknown.owed) == ("no_population", None)


def test_census_has_nobody_to_be_tested_against(workspace):
    ids = add_customers(workspace, 30)
    found = campaign_sample(workspace, add_campaign(workspace, satisfied(30), customer_ids=ids, population=30)).now
    size = found.representation[0]
    assert (size.status, size.p, size.r) == ("census", None, pytest.approx(1.0))
    assert {one.status for one in found.representation[1:]} == {"field_unknown"}


def test_a_list_of_respondents_only_is_no_census(workspace):
    ids = add_customers(workspace, 30)
    found = campaign_sample(workspace, add_campaign(workspace, satisfied(30), customer_ids=ids, population=400)).now
    assert found.representation[0].status == "only_respondents"


def test_outcomes_without_a_recorded_disposition(workspace):
    """The interview says it; a dead number is no lost customer; a code that AAPOR does not know is told."""
    ids = add_customers(workspace, 10)
    name = add_campaign(workspace, satisfied(3), customer_ids=ids, statuses=["complete", "partial", "break_off"])
    with workspace.transaction() as connection:
        of = cases.by_customer(connection, campaigns.find(connection, name).id)
        cases.set_outcome(connection, of[ids[3]], "4.31", final=True)
        cases.set_outcome(connection, of[ids[4]], "4.31", final=True, eligible=False)
        cases.set_outcome(connection, of[ids[5]], "appointment", final=False)
        cases.set_outcome(connection, of[ids[6]], "2.112", final=True)
    found = campaign_sample(workspace, name).now
    met = found.outcomes
    assert (met.complete, met.partial, met.refusal, met.not_eligible) == (1, 1, 2, 1)
    assert (met.unknown_other, met.unknown_contact, found.unrecognised) == (2, 3, 1)
    assert met.total == 10
    assert found.eligible == 9


def test_small_strata_are_joined_until_they_may_be_shown():
    populations = {"A": 100, "B": 80, "C": 9, "D": 4, None: 3}
    sizes = {"A": 40, "B": 30, "C": 2, "D": 1}
    assert merged(populations, sizes, 5) == (("A",), ("C", "D", None, "B"))
    assert merged({"A": 50, "B": 50}, {"A": 20, "B": 20}, 5) == (("A",), ("B",))
    assert merged({"A": 50, "B": 50}, {}, 5) == (("A",), ("B",))


def test_the_limit_of_the_workspace_rules_the_strata(workspace):
    ids = add_customers(workspace, 60)
    name = add_campaign(workspace, satisfied(21), customer_ids=ids, population=60)
    assert len(campaign_sample(workspace, name).now.representation[0].strata) == 3
    set_protection_limit(workspace, 8)
    strata = campaign_sample(workspace, name).now.representation[0].strata
    assert all(one.responded >= 8 or one.responded == 0 for one in strata)


def test_interviewer_effect_where_interviewers_are_known(workspace):
    scores = [1, 2, 1, 2, 1, 2, 3, 4, 4, 3, 4, 3]
    name = add_campaign(workspace, [{"sat_overall": Answer(choices=(one,))} for one in scores], population=100)
    with workspace.transaction() as connection:
        for number, person in enumerate(("Ada", "Ben"), start=1):
            uid = f"{number:032}"
            connection.execute("INSERT INTO interviewer (id, uid, name) VALUES (?, ?, ?)", (number, uid, person))
        connection.execute("UPDATE interview SET interviewer_id = 1 + (id > (SELECT min(id) + 5 FROM interview))")
    found = campaign_sample(workspace, name).now
    assert found.interviewer_count == 2
    one = next(one.effect for one in found.interviewers if one.figure == "sat_overall")
    values = [100 * (score - 1) / 3 for score in scores]
    oracle = stats.f_oneway(values[:6], values[6:])
    assert (one.f, one.p) == (pytest.approx(oracle.statistic), pytest.approx(oracle.pvalue))
    assert one.design_effect > 1
