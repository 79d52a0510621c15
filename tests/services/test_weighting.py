"""Weighted figures through the service: the published values of dataset A, the rule, edges, and a recomputation."""

import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner
from scipy import stats

from scorefact_desktop.cli import scorefact
from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.indicators.weighting import drawn_unequally
from scorefact_desktop.services import figures, weighting
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.store import campaigns, cases, customers, history, interviews, questionnaires, vendors
from scorefact_desktop.store.interviews import NewInterview
from tests.indicators.small_questionnaire import QUESTIONNAIRE, SCORES

FIXTURES = json.loads((Path(__file__).parents[1] / "data" / "stats_fixtures.json").read_text(encoding="utf-8"))
A = FIXTURES["datasets"]["A"]
COLUMNS = {name: list(values) for name, values in A["columns"].items()}
CASES = {one["id"]: one["expected"] for one in FIXTURES["cases"]}
T1, TOP2, NPS = "cri_count.average", "sat_overall.positive", "nps_score.nps"


def answers_of(at):
    found = {
        "sat_overall": Answer(choices=(int(COLUMNS["sat"][at]),)),
        "cri_count": Answer(number=float(COLUMNS["t1"][at])),
        "nps_score": Answer(choices=(int(COLUMNS["nps"][at]),)),
    }
    stay = {"yes_certain": 4, "yes_prob": 3, "no_prob": 2, "no_certain": 1}.get(COLUMNS["stay3"][at])
    found["rec_3y"] = Answer(choices=(stay,)) if stay else DONT_KNOW
    return found


def add(workspace, *, year=2026, drawn=None, weights=None, frame=True, answers=answers_of):
    """Dataset A as a campaign: 400 customers in strata by size, of whom 120 were interviewed."""
    with workspace.transaction() as connection:
        known = vendors.find(connection, "nordlicht")
        vendor = known.id if known else vendors.add(connection, "nordlicht", "Nordlicht", "integrator", "DE")
        questionnaire = questionnaires.put(connection, QUESTIONNAIRE, SCORES)
        campaign = campaigns.add(connection, vendor, year, questionnaire, population=400)
        campaigns.open_(connection, campaign, f"{year}-01-01")
        rows = [(COLUMNS["size"][at], COLUMNS["region"][at]) for at in range(120)]
        left = {**{size: n - sum(one[0] == size for one in rows) for size, n in A["strata_pop"].items()}}
        regions = {name: n - sum(one[1] == name for one in rows) for name, n in A["region_pop"].items()}
        fill = [name for name, n in regions.items() for _ in range(n)]
        sizes = [name for name, n in left.items() for _ in range(n)]
        everybody = rows + list(zip(sizes, fill, strict=True))
        ids = customers.add_many(
            connection, vendor, [customers.NewCustomer(f"C{n}", size=size, country=region, value=1000.0 * value,
            currency="EUR") for n, ((size, region), value) in enumerate(
            zip(everybody, [*COLUMNS["rev"], *[1.0] * 280], strict=True))],
        )  # fmt: skip
        taken = range(120) if drawn is None else drawn(everybody)
        if frame:
            cases.add_frame(connection, campaign, [
                cases.FrameMember(one, stratum=everybody[at][0], drawn=at in taken,
                                  draw_order=at if at in taken else None)
                for at, one in enumerate(ids)
            ])  # fmt: skip
        case_ids = cases.add_many(connection, campaign, [cases.NewCase(one) for one in ids[:120]])
        interviews.save_many(connection, campaign, [
            NewInterview(answers(at), mode="imported", status="complete", case_id=case_ids[at],
                         weight=weights(at) if weights else None)
            for at in range(120)
        ])  # fmt: skip
    return f"nordlicht/{year}"


def made(workspace, name, identifier):
    return figures.campaign_figures(workspace, name).indicator(identifier)


def check(figure, expected, method):
    half = stats.t.ppf(0.975, expected["df"]) * expected["se"]
    assert figure.value == pytest.approx(expected["est"], abs=1e-6)
    assert (figure.interval.upper - figure.interval.lower) / 2 == pytest.approx(half, abs=1e-5)
    assert figure.interval.method == method


def test_stratified_values_of_the_fixtures(workspace):
    name = add(workspace)
    assert made(workspace, name, T1).value == pytest.approx(CASES["A.srs"]["t1"]["est"])  # drawn by chance: no weights
    weighting.choose(workspace, name, "strata")
    check(made(workspace, name, T1), CASES["A.stratified"]["t1"], "stratified-t-fpc")
    share, wilson = made(workspace, name, TOP2), CASES["A.top2_weighted_wilson"]
    assert share.value == pytest.approx(wilson["p"])
    assert (share.interval.lower, share.interval.upper) == pytest.approx(wilson["wilson"], abs=1e-6)
    assert share.interval.method == "stratified-wilson-fpc"
    nps = made(workspace, name, NPS)
    assert nps.value == pytest.approx(CASES["A.stratified"]["nps_s"]["est"])
    assert nps.interval.lower < nps.value < nps.interval.upper


@pytest.mark.parametrize(
    ("method", "fields", "case", "prefix"),
    [
        ("post_stratified", ("size",), CASES["A.poststrat"], "post-stratified"),
        ("raked", ("size", "country"), CASES["A.rake"]["est_se"], "raked"),
    ],
)
def test_values_weighted_to_the_customers(workspace, method, fields, case, prefix):
    name = add(workspace)
    weighting.choose(workspace, name, method, fields)
    check(made(workspace, name, T1), case["t1"], f"{prefix}-t-fpc")
    assert made(workspace, name, TOP2).value == pytest.approx(case["top2"]["est"], abs=1e-6)
    assert made(workspace, name, NPS).value == pytest.approx(case["nps_s"]["est"], abs=1e-6)


@pytest.mark.parametrize(("method", "fields"), [("none", ()), ("strata", ()), ("raked", ("size", "country"))])
def test_respondents_behind_a_share_are_counted_whatever_they_weigh(workspace, method, fields):
    name = add(workspace)
    weighting.choose(workspace, name, method, fields)
    yes = sum(int(one) >= 3 for one in COLUMNS["sat"])
    assert made(workspace, name, TOP2).hits == yes
    assert made(workspace, name, NPS).hits is None


def test_an_interview_without_a_weight_is_not_counted_among_weighted_ones(workspace):
    name = add(workspace, weights=lambda at: 1.0 + at % 3 if at >= 20 else None)
    weighting.choose(workspace, name, "weights")
    found = made(workspace, name, TOP2)
    assert (found.hits, found.n) == (sum(int(one) >= 3 for one in COLUMNS["sat"][20:]), 100)


def test_revenue_weighted_churn_is_that_of_the_fixtures(workspace):
    name = add(workspace)
    details = made(workspace, name, "rec_3y.expected_churn").churn
    expected = CASES["A.revenue"]["churn3_srs"]
    assert details.revenue == pytest.approx(expected["est"], abs=1e-6)
    half = (details.revenue_interval.upper - details.revenue_interval.lower) / 2
    assert half == pytest.approx((expected["hi"] - expected["lo"]) / 2, abs=1e-4)


def test_equal_weights_are_no_weights(workspace):
    plain, same = add(workspace), add(workspace, year=2027, weights=lambda at: 2.5)
    weighting.choose(workspace, same, "weights")
    first, second = (figures.campaign_figures(workspace, one) for one in (plain, same))
    for one, other in zip(first.indicators, second.indicators, strict=True):
        assert one.n == other.n
        assert other.value == (None if one.value is None else pytest.approx(one.value, abs=1e-12))
        if one.churn is not None:
            assert other.churn.bounds == pytest.approx(one.churn.bounds)
            assert other.churn.scale_band == pytest.approx(one.churn.scale_band)
            assert other.churn.revenue == pytest.approx(one.churn.revenue)
    for one, other in zip(first.themes, second.themes, strict=True):
        assert other.value == (None if one.value is None else pytest.approx(one.value, abs=1e-9))


def test_weights_of_interviews_against_pandas(workspace):
    name = add(workspace, weights=lambda at: None if at % 10 == 3 else 1.0 + at % 7)
    weighting.choose(workspace, name, "weights")
    table = pd.DataFrame({"t1": COLUMNS["t1"], "sat": COLUMNS["sat"], "w": [1.0 + at % 7 for at in range(120)]})
    table = table[[at % 10 != 3 for at in range(120)]]
    figure = made(workspace, name, T1)
    assert figure.value == pytest.approx((table["t1"] * table["w"]).sum() / table["w"].sum())
    assert (figure.n, figure.excluded.missing) == (108, 12)  # without a weight: rejected, and told
    share = made(workspace, name, TOP2)
    assert share.value == pytest.approx(((table["sat"] >= 3) * table["w"]).sum() / table["w"].sum())
    assert share.interval.method == "weighted-wilson-fpc"


def test_the_rule_takes_strata_drawn_at_different_fractions(workspace):
    def unequally(everybody):
        chosen = set(range(120))
        return chosen | {at for at, one in enumerate(everybody) if one[0] == "L"}  # a census of the large ones

    name = add(workspace, drawn=unequally)
    assert weighting.in_use(workspace, name) == "strata"
    check(made(workspace, name, T1), CASES["A.stratified"]["t1"], "stratified-t-fpc")
    weighting.choose(workspace, name, "none")
    assert made(workspace, name, T1).value == pytest.approx(CASES["A.srs"]["t1"]["est"])


@pytest.mark.parametrize(
    ("frame", "drawn", "unequal"),
    [
        ({"S": 200, "M": 140, "L": 60}, {"S": 60, "M": 42, "L": 18}, False),  # proportional
        ({"S": 200, "M": 140, "L": 60}, {"S": 50, "M": 45, "L": 25}, False),  # as chance does it
        ({"S": 200, "M": 140, "L": 60}, {"S": 30, "M": 40, "L": 50}, True),
        ({"S": 200, "L": 60}, {"S": 200, "L": 60}, False),  # everybody
        ({"S": 200}, {"S": 20}, False),
        ({"S": 200, "L": 60}, {}, False),
        ({"a": 3, "b": 2, "c": 4}, {"a": 3}, False),  # too few to tell
    ],
)
def test_what_differs_by_more_than_chance(frame, drawn, unequal):
    assert drawn_unequally(frame, drawn) is unequal


def test_a_filter_keeps_the_weights(workspace):
    name = add(workspace)
    weighting.choose(workspace, name, "strata")
    large = figures.campaign_figures(workspace, name, None, {"size": frozenset({"L"})}).indicator(T1)
    own = [value for value, size in zip(COLUMNS["t1"], COLUMNS["size"], strict=True) if size == "L"]
    assert large.value == pytest.approx(sum(own) / len(own))
    north = figures.campaign_figures(workspace, name, None, {"country": frozenset({"North"})}).indicator(T1)
    table = pd.DataFrame({"t1": COLUMNS["t1"], "size": COLUMNS["size"], "region": COLUMNS["region"]})
    weights = table["size"].map({key: n / (table["size"] == key).sum() for key, n in A["strata_pop"].items()})
    kept = table["region"] == "North"
    assert north.value == pytest.approx((table["t1"] * weights)[kept].sum() / weights[kept].sum())


def test_two_weighted_years_share_their_customers_and_one_does_not(workspace):
    before, now = add(workspace, year=2025), add(workspace)
    for name in (before, now):
        weighting.choose(workspace, name, "strata")
    change = figures.campaign_figures(workspace, now, before).indicator(T1).change
    assert change.value == pytest.approx(0)
    assert change.lower < 0 < change.upper
    weighting.choose(workspace, before, "none")
    mixed = figures.campaign_figures(workspace, now, before).indicator(T1).change
    expected = CASES["A.stratified"]["t1"]["est"] - CASES["A.srs"]["t1"]["est"]
    assert mixed.value == pytest.approx(expected, abs=1e-6)
    assert mixed.lower < mixed.value < mixed.upper


def test_live_figures_are_weighted_too(workspace):
    name = add(workspace)
    weighting.choose(workspace, name, "strata")
    live = LiveTally.open(workspace, name)
    assert live.figures == figures.campaign_figures(workspace, name)
    with workspace.transaction() as connection:
        (one,) = connection.execute("SELECT min(id) FROM interview").fetchone()
        interviews.put_answer(connection, one, "sat_overall", Answer(choices=(1,)))
    live.answered(one, {"sat_overall": Answer(choices=(1,))})
    assert live.figures == figures.campaign_figures(workspace, name)


@pytest.mark.parametrize("method", ["strata", "weights", "post_stratified", "raked"])
@pytest.mark.parametrize("given", ["nobody", "one", "unsure", "equal"])
def test_edges(workspace, method, given):
    def answers(at):
        if given == "unsure":
            return {"sat_overall": DONT_KNOW}
        if given == "nobody" or (given == "one" and at):
            return {}
        return {"sat_overall": Answer(choices=(4,))}

    name = add(workspace, answers=answers, weights=lambda at: 1.5)
    weighting.choose(
        workspace, name, method, {"post_stratified": ("size",), "raked": ("size", "country")}.get(method, ())
    )
    found = made(workspace, name, "sat_overall.positive")
    mean = made(workspace, name, "sat_overall.mean")
    if given == "equal":
        assert (found.value, mean.value) == (1.0, 100.0)
        assert found.interval.upper >= found.value > found.interval.lower
        assert mean.status == "zero_variance_bound"
    else:
        assert found.value is None
        assert found.protected or found.status in ("no_data", "no_valid_answers")


def test_what_cannot_be_is_refused(workspace):
    name = add(workspace, frame=False)
    for method, fields, code in (
        ("by_magic", (), "weighting_unknown"),
        ("raked", ("size",), "weighting_fields"),
        ("post_stratified", ("colour",), "weighting_fields"),
        ("none", ("size",), "weighting_fields"),
        ("strata", (), "weighting_without_frame"),
        ("post_stratified", ("size",), "weighting_without_frame"),
        ("weights", (), "weighting_without_weights"),
    ):
        with pytest.raises(UserError, match=code):
            weighting.choose(workspace, name, method, fields)
    weighting.choose(workspace, name, "none")
    with workspace.reader() as connection:
        assert history.first_broken(connection) is None


def test_by_command(demo_copy):
    asked = ["campaign", "weighting", "--workspace", str(demo_copy), "--campaign", "solvana/2026", "--json"]
    told = json.loads(CliRunner().invoke(scorefact, asked).stdout)
    assert told == {"campaign": "solvana/2026", "chosen": "auto", "in_use": "none"}
    told = json.loads(CliRunner().invoke(scorefact, [*asked, "--method", "raked", "--by", "size,country"]).stdout)
    assert told == {"campaign": "solvana/2026", "chosen": "raked:size,country", "in_use": "raked"}


@pytest.mark.parametrize("method", ["strata", "weights", "post_stratified", "raked"])
def test_a_filtered_question_that_only_unsure_people_answered(workspace, method):
    name = add(workspace, answers=lambda at: {**answers_of(at), "rec_3y": DONT_KNOW}, weights=lambda at: 1.0 + at % 3)
    fields = {"post_stratified": ("size",), "raked": ("size", "country")}.get(method, ())
    weighting.choose(workspace, name, method, fields)
    for chosen in ({}, {"country": frozenset({"North"})}, {"size": frozenset({"L", "M"})}):
        found = figures.campaign_figures(workspace, name, None, chosen).indicator("rec_3y.expected_churn")
        assert (found.value, found.status) == (None, "no_valid_answers")
