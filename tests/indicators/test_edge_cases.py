"""Nobody answered, one did, all say the same, everybody answered, too many did, and columns that are no numbers."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy import stats

from scorefact_desktop.indicators import (
    churn,
    comparison,
    crisis,
    driver_quadrants,
    drivers,
    durations,
    health,
    interviewer,
    kpis,
    label_bounds,
    mean,
    multiplicity,
    nps,
    outcomes,
    proportion,
    reasons,
    representativeness,
    revenue_at_risk,
    running_products,
    running_sums,
    sample,
    segments,
    survival,
    trend,
    weighted_mean,
    weights,
)
from scorefact_desktop.indicators.population import base, n_star, number, numbers_or_none, whole

SHARES = (proportion.display_interval, proportion.wilson_fpc, proportion.exact)


@pytest.mark.parametrize("population", [None, 40])
@pytest.mark.parametrize("call", SHARES)
def test_no_data(call: Callable[..., proportion.ProportionEstimate], population: int | None) -> None:
    nobody, unsure = call(0, 0, population), call(0, 0, population, 12)
    assert (nobody.value, nobody.lower, nobody.upper, nobody.status) == (None, 0, 1, "no_data")
    assert (unsure.value, unsure.lower, unsure.upper, unsure.status) == (None, 0, 1, "no_valid_answers")
    assert nobody.interval is None
    assert nobody.label_blocked


@pytest.mark.parametrize("call", SHARES)
@pytest.mark.parametrize("population", [None, 1, 40])
def test_one_answer(call: Callable[..., proportion.ProportionEstimate], population: int | None) -> None:
    one = call(1, 1, population)
    assert (one.value, one.lower, one.upper, one.se, one.status) == (1, None, None, None, "n_too_small")
    assert one.interval is None


@pytest.mark.parametrize("call", SHARES)
def test_more_answers_than_customers(call: Callable[..., proportion.ProportionEstimate]) -> None:
    many, free = call(30, 45, 40), call(30, 45, None)
    assert many.status == "population_smaller_than_sample"
    assert (many.lower, many.upper) == (free.lower, free.upper)
    assert many.fpc == 1
    assert call(30, 35, 40, 10).status == "population_smaller_than_sample"


def test_the_display_rule_changes_method() -> None:
    assert proportion.display_interval(95, 120, 400).method == "wilson_fpc"
    assert proportion.display_interval(95, 120, None).method == "wilson"
    assert proportion.display_interval(9, 12, 40).method == "exact"
    assert proportion.display_interval(4, 120, 400).method == "exact"
    assert proportion.display_interval(116, 120, 400).method == "exact"
    assert proportion.display_interval(5, 120, 400).method == "wilson_fpc"
    assert proportion.display_interval(9, 12, None).method == "clopper_pearson"
    assert proportion.display_interval(9, 12, 12).method == "census"
    assert proportion.display_interval(9, 12, 12).interval is not None


def test_the_domain_shrinks_the_population() -> None:
    found = proportion.exact(20, 50, 100, domain=25)
    plain = proportion.exact(20, 50, 67)  # 100 * 50/75 = 66.7, rounded
    assert (found.lower, found.upper) == (plain.lower, plain.upper)
    assert base(50, 100, 25).effective_population == pytest.approx(200 / 3)
    assert proportion.wilson_fpc(20, 50, 75, domain=25).method == "census"


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        (proportion.display_interval, ("3", 10, 40)),
        (proportion.display_interval, (-1, 10, 40)),
        (proportion.display_interval, (11, 10, 40)),
        (proportion.display_interval, (1, 0, 40)),
        (proportion.display_interval, (1.5, 10, 40)),
        (proportion.display_interval, (True, 10, 40)),
        (proportion.display_interval, (1, 10, -40)),
        (proportion.display_interval, (1, 10, math.nan)),
        (proportion.display_interval, (1, 10, "many")),
        (proportion.display_interval, (1, 10, 40, -1)),
        (proportion.wilson, (1.5, 10)),
        (proportion.clopper_pearson, (0, 0)),
        (proportion.korn_graubard, (0.5, 0.01, 1, 1)),
        (proportion.korn_graubard, (0.5, -0.01, 10, 9)),
        (nps.interval_from_counts, (-1, 2, 3, 40)),
        (nps.interval_from_counts, ("1", 2, 3, 40)),
        (nps.counts, ([3, 11],)),
        (nps.counts, ([3, 7.5],)),
        (nps.counts, (["nine"],)),
        (nps.weighted, (0.7, 0.7, 10, 40, 1.0)),
        (mean.mean_interval, ([1, "two"], 40)),
        (mean.mean_interval, ([1, True], 40)),
        (mean.mean_interval, ([1, 101], 40)),
        (mean.mean_interval, ([1, math.inf], 40)),
        (mean.interval_from_sums, (3, 900, 1, 40)),
        (mean.interval_from_sums, (3, 150, 100, 40)),
        (weighted_mean.weighted_mean, ([1, 2], [1])),
        (weighted_mean.weighted_mean, ([1, 2], [1, "heavy"])),
        (weighted_mean.weighted_mean, ([1, 200], [1, 1])),
        (weighted_mean.stratified_mean, ([1, 2], ["a", "b"], {"a": 5})),
        (weighted_mean.stratified_mean, ([1, 2, 3], ["a", "a", "a"], {"a": 2})),
        (weights.rake, ([["a", None]], [{"a": 3}])),
        (weights.rake, ([["a", "b"], ["x", "y"]], [{"a": 3, "b": 3}, {"x": 3, "y": 9}])),
        (weights.rake, ([["a", "b"]], [{"a": 3}])),
        (weights.rake, ([["a", "b"]], [{"a": 3, "b": 0}])),
        (weights.rake, ([["a", "b"]], [{"a": 3, "b": 3}], [1, -1])),
        (trend.weighted_overlap, ({1: (3.0, 0.0)}, {1: (3.0, 1.0)})),
        (trend.paired_table, ({1: 2.0}, {1: 1.0})),
        (trend.overlap, ({1: 1.0, 2: 2.0}, {1: 1.0, 2: 2.0}, 40, 40, 50)),
        (trend.mcnemar_mid_p, (-1, 3)),
        (multiplicity.holm, ([0.1, 1.2],)),
        (comparison.share_against_target, (0.5, 10, 40, 1.0)),
        (comparison.against_mean, (0.5, 0.1, 0.6, 0, 0.1)),
        (comparison.against_mean, (0.5, -0.1, 0.6, 5, 0.1)),
        (comparison.leave_one_out, (0.5, 1, 0.5)),
        (comparison.position_in_quantiles, (5, {10: 3})),
        (comparison.position_in_quantiles, (5, {10: 3, 50: 2})),
        (comparison.dersimonian_laird, ([1, 2], [1, 0])),
        (comparison.dersimonian_laird, ([], [])),
        (sample.required_size, (0,)),
        (sample.required_for_test, (0.7, 0.7)),
        (sample.quotas, (50, {"a": 20})),
        (representativeness.representativeness, ([5], [4])),
        (representativeness.representativeness, ([5, 1], [9])),
        (outcomes.category, ("9.99",)),
        (outcomes.Outcomes, (-1,)),
        (outcomes.rates, (outcomes.Outcomes(1), 1.5)),
        (outcomes.completeness, (5, 4)),
        (churn.expected_churn, (["maybe"], 40)),
        (churn.expected_churn, (["certainly"], 40, [1, 2])),
        (churn.StayScale, ({"a": 1.5}, {"a": 0.5}, {"a": 0.5})),
        (churn.StayScale, ({"a": 0.5}, {"b": 0.5}, {"a": 0.5})),
        (churn.ordered_stays, ([0.5], [])),
        (churn.annual_retention, (1.5,)),
        (churn.imbens_manski_c, (-1, 0.1)),
        (revenue_at_risk.by_renewal_year, ([0.5], [1], [])),
        (revenue_at_risk.by_cohort, ([0.5], [], 10, 5)),
        (revenue_at_risk.calibration, (["certainly"], [], churn.KENT)),
        (crisis.poisson_rate, (-1, 10)),
        (crisis.poisson_rate, (1, 0)),
        (crisis.crisis_figures, ([1, 2.5], 40)),
        (crisis.crisis_figures, ([1, 99], 40)),
        (survival.kaplan_meier, ([1, None], [1, 0])),
        (survival.kaplan_meier, ([1, 2], [1, 2])),
        (survival.kaplan_meier, ([1, 2], [1, 0], [1, 0])),
        (survival.kaplan_meier, ([1, 2], [1])),
        (drivers.drivers, ({"a": [1, 2]}, [1])),
        (drivers.drivers, ({"a": [1, "x"]}, [1, 2])),
        (drivers.shapley, (np.eye(11), np.zeros(11))),
        (segments.by_segment, ([1.0], [], 10, 5)),
        (interviewer.interviewer_effect, ([1.0], [])),
        (health.health_score, ([120], [1])),
        (health.health_score, ([50], [0])),
        (health.health_score, ([50], [1, 2])),
        (health.anchored, (5, 3, 3)),
        (health.stays_in_band, (1.0,)),
        (kpis.lifetime_value, (1000, 1.0, 0.0)),
        (kpis.lifetime_value, (1000, 1.2, 0.1)),
        (kpis.lifetime_value, ("1000", 0.5, 0.1)),
        (kpis.ratio, ([1], [2, 3])),
        (kpis.ratio, ([-1], [2])),
        (kpis.retention, (10, 0, 20)),
        (kpis.revenue_retention, (10, 8, 8, 0)),
        (kpis.customer_effort, ([0, 8], 40)),
        (durations.duration_summary, ([-1, 2],)),
        (durations.duration_summary, (["long"],)),
        (reasons.ranked_reasons, ([frozenset({"x"})], ["y"], 40)),
        (label_bounds.lower_bound, (5, 4, 40)),
        (label_bounds.lower_bound, (4, 5, 40, 0)),
        (number, (None, "it")),
        (whole, (2.5, "it")),
        (numbers_or_none, ([1, b"2"], "it")),
        (n_star, (5, 10, -1.0)),
        (base, (-1, 10)),
    ],
)
def test_contradictions_are_refused(call: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    if call is label_bounds.lower_bound and arguments == (4, 5, 40, 0):
        with pytest.raises(ValueError, match="floored at 1"):
            call(*arguments, design_floor=0.5)
        return
    with pytest.raises(ValueError, match=r"\w"):
        call(*arguments)


def test_means_without_spread_or_answers() -> None:
    assert mean.mean_interval([], 40).status == "no_data"
    unsure = mean.mean_interval([None, math.nan], 40)
    assert (unsure.value, unsure.lower, unsure.upper, unsure.status) == (None, 0, 100, "no_valid_answers")
    alone = mean.mean_interval([80, None], 40)
    assert (alone.value, alone.se, alone.interval, alone.status) == (80, None, None, "n_too_small")
    low, high = mean.mean_interval([0] * 12, 40), mean.mean_interval([100] * 12, 40)
    assert (low.lower, low.upper) == (0, 22.5)
    assert (high.lower, high.upper) == (77.5, 100)
    assert mean.mean_interval([80] * 12, 12).status == "ok"
    many = mean.mean_interval([60, 80, 100], 2)
    assert many.status == "population_smaller_than_sample"
    assert many.se == mean.mean_interval([60, 80, 100]).se
    # Rounding in running sums is no spread.
    third = 100 / 3
    sums = mean.interval_from_sums(30, 30 * third, 30 * third**2, 400)
    assert sums.status == "zero_variance_bound"


def test_nps_without_spread_or_answers() -> None:
    empty = nps.interval_from_counts(0, 0, 0, 40)
    assert (empty.value, empty.lower, empty.upper, empty.status) == (None, -1, 1, "no_data")
    assert nps.interval_from_counts(0, 0, 0, 40, 3).status == "no_valid_answers"
    assert nps.interval_from_counts(1, 0, 0, 40).status == "n_too_small"
    happy = nps.interval_from_counts(25, 0, 0, 100)
    assert happy.wald_se == 0
    assert happy.se is not None
    assert happy.se > 0
    assert happy.indicative
    assert nps.interval_from_counts(25, 3, 5, 20).status == "population_smaller_than_sample"
    assert nps.independent_difference(empty, happy) is None
    same = nps.interval_from_counts(10, 0, 0, 10)
    worse = nps.interval_from_counts(0, 0, 10, 10)
    certain, none = nps.independent_difference(same, worse), nps.independent_difference(same, same)
    assert certain is not None
    assert none is not None
    assert (certain.p, none.p) == (0, 1)


def test_weights_that_are_missing_or_negative_reject_their_row() -> None:
    found = weighted_mean.weighted_mean([10, 90, 50, 70], [1, -2, None, 3], 40)
    assert found.value == pytest.approx((10 + 210) / 4)
    assert (found.n, found.rejected) == (2, 2)
    assert weights.kish([0, -1, None, math.nan]) == 0
    assert weights.largest_share([]) == 0
    assert weights.largest_share([1, 3]) == 0.75
    assert weighted_mean.weighted_mean([10, 90], [0, 0]).status == "no_data"
    assert weighted_mean.weighted_mean([None, None], [1, 1]).status == "no_valid_answers"
    assert weighted_mean.weighted_mean([10], [1], 40).status == "n_too_small"
    assert weighted_mean.weighted_mean([10, 20, 60], None, 2).status == "population_smaller_than_sample"
    assert weighted_mean.post_stratified_mean([], [], {}).status == "no_data"
    assert weighted_mean.raked_mean([], [[]], [{}]).status == "no_data"


def test_thin_strata_are_collapsed_and_empty_ones_merged() -> None:
    found = weighted_mean.stratified_mean([10, 20, 30, 90], ["a", "a", "a", "b"], {"a": 30, "b": 10, "c": 20})
    assert found.notes == ("stratum b merged into c", "stratum c merged into a")
    assert found.df == 3
    single = weights.stratify(["a", "a", "b"], {"a": 10, "b": 1})
    assert single.merged == ()  # the only customer of its stratum was asked
    merged = weighted_mean.post_stratified_mean([10, 20, 30], ["a", "a", "b"], {"a": 6, "b": 3, "c": 4})
    assert merged.notes == ("group c merged into b",)
    assert merged.value == pytest.approx((6 * 15 + 7 * 30) / 13)
    raked = weights.rake([["a", "b"], ["x", "x"]], [{"a": 5, "b": 5}, {"x": 7, "y": 3}])
    assert raked.merged == ((1, "y", "x"),)


def test_raking_that_cannot_converge_falls_back() -> None:
    first, second = ["a", "a", "b"], ["x", "x", "y"]
    populations = [{"a": 5, "b": 5}, {"x": 9, "y": 1}]
    raked = weights.rake([first, second], populations)
    assert raked.status == "fallback_post_stratified"
    assert list(raked.weights) == [2.5, 2.5, 5]
    found = weighted_mean.raked_mean([10, 20, 60], [first, second], populations)
    assert found.method == "post_stratified"
    assert "fallback_post_stratified" in found.notes


def test_weights_are_trimmed_to_their_band() -> None:
    banded, moved = weights.trim(np.array([1.0] * 9 + [91.0]))
    assert (moved, banded.min(), banded.max()) == (10, 3, 30)
    first = ["a"] * 40 + ["b"] * 2
    raking = weights.rake([first], [{"a": 50, "b": 50}], trim_to_band=True)
    assert raking.trimmed > 0
    assert raking.status == "ok"


def test_years_with_too_little() -> None:
    assert trend.newcombe(0, 0, 3, 9).status == "no_data"
    assert trend.newcombe(1, 1, 3, 9).status == "n_too_small"
    assert trend.newcombe(9, 9, 3, 9, 9, 9).p == 0
    assert trend.newcombe_paired(trend.PairedTable(0, 0, 0, 0)).status == "no_data"
    assert trend.paired_t({}, {}).status == "no_data"
    assert trend.paired_t({1: 3.0}, {1: 4.0}).status == "n_too_small"
    assert trend.paired_t({1: 3.0, 2: 4.0}, {1: 4.0, 2: 5.0}).p == 0
    assert trend.overlap({}, {1: 2.0}).status == "no_data"
    assert trend.overlap({1: 2.0}, {1: 2.0, 3: 4.0}).status == "n_too_small"
    assert trend.weighted_overlap({}, {}).status == "no_data"
    assert trend.weighted_overlap({1: (2.0, 1.0)}, {1: (2.0, 1.0)}).status == "n_too_small"
    nine = {place: float(place) for place in range(9)}
    assert trend.overlap(nine, nine).correlation == 0
    flat = dict.fromkeys(range(12), 50.0)
    assert trend.overlap(flat, flat).p == 1
    census = trend.overlap({place: float(place) for place in range(12)}, flat, 12, 12, 12)
    assert (census.se, census.p) == (0, 0)


def test_benchmark_positions() -> None:
    quantiles = {10: 60.0, 25: 70.0, 50: 70.0, 75: 80.0, 90: 90.0}
    assert comparison.position_in_quantiles(59, quantiles).beyond == "below_p10"
    assert comparison.position_in_quantiles(91, quantiles).beyond == "above_p90"
    assert comparison.position_in_quantiles(60, quantiles).percentile == 10
    assert comparison.position_in_quantiles(70, quantiles).percentile == 37.5
    assert comparison.position_in_quantiles(75, quantiles).percentile == 62.5
    assert comparison.percentile_rank(3, []) is None
    assert comparison.rank_interval(1, 3, []) is None
    assert comparison.rank_interval(1, 3, [0, 2, 4, 6]) == (25, 50)
    assert comparison.leave_one_out(80, 5, 100) == 75
    assert comparison.peer_rule([1, 1, 1, 1]).reason == "too_few_peers"
    assert comparison.peer_rule([9, 1, 1, 1, 1]).reason == "one_peer_dominates"
    assert comparison.peer_rule([1] * 5) == comparison.PeerRule(True, False, False)
    assert comparison.peer_rule([1] * 8).quartiles
    assert comparison.peer_rule([1] * 20).deciles
    alone = comparison.dersimonian_laird([70], [3])
    assert (alone.tau_squared, alone.shrunken) == (0, (70,))
    assert comparison.share_against_target(0.5, 40, 40, 0.6).p == 0
    assert comparison.mean_against_target(70, 0, 70).p == 1
    assert comparison.share_variance(0.5, 40, 40) == 0


def test_sample_sizes_at_the_ends() -> None:
    assert sample.required_size(0.05) == 385
    assert sample.required_size(0.05, 0) == 0
    assert sample.required_size(0.0001, 10) == 10
    assert sample.margin_of_error(0) is None
    assert sample.margin_of_error(40, 40) == 0
    assert sample.margin_of_error(45, 40) == sample.margin_of_error(45)
    with pytest.raises(ValueError, match="exceed"):
        sample.award_probability(10, 5, 3, 1)
    found = sample.quotas(30, {"big": 300, "small": 6, "tiny": 2})
    assert dict(found.sizes) == {"big": 23, "small": 5, "tiny": 2}
    assert found.minimum_kept
    poor = sample.quotas(6, {"a": 100, "b": 100, "c": 0})
    assert not poor.minimum_kept
    assert sum(poor.sizes.values()) == 6
    assert dict(sample.quotas(0, {"a": 0}).sizes) == {"a": 0}
    assert sample.unreached({"a": 5}, {"a": 90, "b": 6, "c": 4}) == ("b",)


@pytest.mark.parametrize("total", range(0, 61, 7))
def test_quotas_add_up_and_fit(total: int) -> None:
    populations = {"a": 33, "b": 17, "c": 9, "d": 2}
    found = sample.quotas(total, populations)
    assert sum(found.sizes.values()) == total
    assert all(0 <= size <= populations[str(name)] for name, size in found.sizes.items())
    if found.minimum_kept:
        assert all(size >= min(5, populations[str(name)]) for name, size in found.sizes.items())


def test_representativeness_at_the_ends() -> None:
    assert representativeness.representativeness([], []).method == "none"
    assert representativeness.representativeness([0, 0], [4, 5]).p is None
    assert representativeness.representativeness([4, 5], [4, 5]).method == "census"
    assert representativeness.r_indicator([0, 0], [4, 5]).r is None
    even = representativeness.r_indicator([10, 20], [100, 200])
    assert (even.r, even.adjusted, even.cv) == (1, 1, 0)
    assert representativeness.r_indicator([0, 20, 0], [100, 200, 0]).partial[2] == 0


def test_outcome_rates_without_cases() -> None:
    empty = outcomes.rates(outcomes.Outcomes())
    assert all(getattr(empty, name) is None for name in outcomes.OutcomeRates.__dataclass_fields__)
    unknown = outcomes.rates(outcomes.Outcomes(unknown_other=10))
    assert (unknown.e, unknown.rr1, unknown.rr3) == (None, 0, None)
    assert outcomes.rates(outcomes.Outcomes(complete=5, unknown_other=5), e=0.0).rr3 == 1
    found = outcomes.tally(["1.1", "1.2", "2.112", "2.21", "2.32", "3.13", "3.90", "4.10"])
    assert found == outcomes.Outcomes(1, 1, 1, 1, 1, 1, 1, 1)
    assert found.total == 8
    assert outcomes.category("4.31", customer_disproved=False) == "UO"
    assert outcomes.category("4.10", customer_disproved=False) == "NE"
    assert set(outcomes.CODES.values()) == {"I", "P", "R", "NC", "O", "UH", "UO", "NE"}
    steps = [outcomes.completeness(one, 10) for one in (10, 8, 7, 5, 4)]
    assert steps == ["complete", "complete", "partial", "partial", "break_off"]
    assert outcomes.completeness(0, 0) == "break_off"


def test_churn_at_the_ends() -> None:
    nobody = churn.expected_churn([None, None], 40)
    assert (nobody.known.value, nobody.bounds, nobody.status) == (None, (0, 1), "no_data")
    unsure = churn.expected_churn(["dont_know"] * 3, 40, [1, 2, None])
    assert (unsure.known.value, unsure.bounds, unsure.status) == (None, (0, 1), "no_valid_answers")
    one = churn.expected_churn(["certainly"], 40)
    assert (one.status, one.bounds_se, one.imbens_manski) == ("n_too_small", None, None)
    census = churn.expected_churn(["certainly", "certainly_not", "dont_know"], 3)
    assert census.bounds_se == (0, 0)
    assert census.imbens_manski == pytest.approx(census.bounds)
    assert churn.imbens_manski_c(0, 0.1) == pytest.approx(1.959964, abs=1e-6)
    assert churn.imbens_manski_c(9, 0.1) == pytest.approx(1.644854, abs=1e-6)
    revenue = churn.expected_churn(["certainly", "dont_know", None], 40, [0, 5, 7])
    assert (revenue.revenue_known, revenue.revenue_bounds, revenue.rejected) == (None, (0, 1), 1)
    ordered = churn.ordered_stays([0.3, 0.9, None], [0.7, 0.7, 0.7])
    assert ordered.five_years == (0.3, 0.7, 0.7)
    assert ordered.inversions == (0,)
    assert churn.annual_retention(0.3731) == pytest.approx(0.856, abs=5e-4)
    said = churn.stated_churn(
        ["certainly_not"] * 10 + ["certainly"] * 20 + ["dont_know"] * 5 + [None],
        frozenset({"probably_not", "certainly_not"}),
        400,
    )
    assert said.value == pytest.approx(1 / 3)
    assert said.n == 30


def test_revenue_at_risk() -> None:
    rows = revenue_at_risk.by_renewal_year([0.9, None, 0.2, 0.5], [100, 50, 10, None], [2027, 2027, None, 2027])
    assert [row.year for row in rows] == [2027, None]
    assert rows[0].at_risk == pytest.approx(10)
    assert rows[0].upper == pytest.approx(60)
    assert rows[0].share == pytest.approx(0.1)
    assert revenue_at_risk.YearAtRisk(2027, 1, 5, 0, 0, 0, 5).share is None
    found = revenue_at_risk.concentration([50, 25, 25, None, -3])
    assert found is not None
    assert (found.largest, found.five_largest, found.herfindahl, found.rejected) == (0.5, 1, 0.375, 2)
    assert revenue_at_risk.concentration([]) is None
    assert revenue_at_risk.interviewed_revenue([50, None], 200) == 0.25
    assert revenue_at_risk.interviewed_revenue([], 0) is None
    cohorts = revenue_at_risk.by_cohort([0.1] * 4 + [0.5] * 6 + [0.9] * 9, [1] * 4 + [2] * 6 + [3] * 9, 40, 5)
    assert [row.estimate is None for row in cohorts] == [True, True, False]
    table = revenue_at_risk.calibration(["certainly"] * 30 + ["probably"], [True] * 27 + [False] * 4, churn.KENT)
    used = {row.answer: row.used for row in table}
    assert used["certainly"] == 0.9
    assert used["probably"] == 0.75
    scale = revenue_at_risk.calibrated_scale(churn.KENT, table)
    assert scale.values["certainly"] == 0.9
    assert scale.low["certainly"] < 0.9 < scale.high["certainly"]
    assert scale.values["probably_not"] == 0.30


def test_crisis_figures() -> None:
    found = crisis.crisis_figures([0] * 20 + [1, 2, 3, None], 60)
    assert found.share.value == pytest.approx(3 / 23)
    assert found.rate.count == 6
    assert found.mean.value == pytest.approx(6 / 23)
    assert crisis.crisis_figures([], 60).rate.status == "no_data"


def test_survival_at_the_ends() -> None:
    assert survival.kaplan_meier([], []).status == "no_data"
    running = survival.kaplan_meier([5, 6, 7], [0, 0, 0])
    assert (running.median, running.steps, running.survival_at(9)) == (None, (), 1)
    gone = survival.kaplan_meier([5.0], [1])
    assert (gone.status, gone.steps[0].survival, gone.steps[0].lower) == ("n_too_small", 0, None)
    half = survival.kaplan_meier([1, 2, 3, 4], [1, 1, 1, 1])
    assert half.median == 2.5  # exactly one half between the second and the third event
    with pytest.raises(ValueError, match="horizon"):
        survival.restricted_mean(half, 0)
    assert survival.restricted_mean(half, 4).value == pytest.approx(2.5)
    curve_value = kpis.lifetime_value_of_curve(1000, running.survival_at, 0.1, 3)
    assert curve_value == pytest.approx(1000 * sum(1.1**-t for t in (1, 2, 3)))


def test_kpis() -> None:
    effort = kpis.customer_effort([7, 6, 5, 4, 3, 1, None], 40)
    assert effort.easy.value == 0.5
    assert effort.net_easy == pytest.approx(0)
    assert kpis.customer_effort([None], 40).net_easy is None
    likely = kpis.likelihood_to_recommend([10, 9, 7, 3, None], 40)
    assert likely.nps.value == 0.25
    assert likely.mean.value == 7.25
    assert kpis.csat([4, 3, 2, None], 40, frozenset({3, 4})).value == pytest.approx(2 / 3)
    empty, one = kpis.ratio([None, 1], [2, 0]), kpis.ratio([1], [2])
    assert (empty.status, empty.rejected) == ("no_data", 2)
    assert (one.value, one.se, one.status) == (0.5, None, "n_too_small")
    assert kpis.retention(0, 0, 0) is None
    assert kpis.retention(100, 20, 110) == 0.9
    assert kpis.revenue_retention(0, 0, 0, 0) == (None, None)
    assert kpis.revenue_retention(100, 5, 5, 20) == pytest.approx((0.9, 1.1))
    assert kpis.lifetime_value_until(1000, 1.0, 0.0, 3) == 3000


def test_health_at_the_ends() -> None:
    assert set(health.bands([50.0] * 7).bands) == {"middle"}
    assert health.bands([None]).bands == (None,)
    fixed = health.bands([75, 49.9, 50, None]).fixed
    assert fixed == ("healthy", "unhealthy", "middle", None)
    assert health.anchored(None, 0, 10) is None
    assert health.anchored(12, 0, 10) == 100
    assert health.anchored(2, 10, 0) == 80
    steady = health.stability([[80, 70], [40, 30], [20, 90], [60, 50], [None, None]], [1, 1])
    assert steady.kappa is not None
    assert steady.rank_correlation is not None
    assert health.stability([], [1]) == health.Stability(None, None)
    assert health.weighted_kappa([None], ["middle"]) is None
    assert health.weighted_kappa(["middle"], ["middle"]) is None
    assert health.rank_correlation([1, 1], [2, 3]) is None


def test_durations_at_the_ends() -> None:
    assert durations.duration_summary([None]).status == "no_data"
    one = durations.duration_summary([3])
    assert (one.median, one.median_lower, one.geometric_lower) == (3, None, None)
    assert durations.duration_summary([0, 4]).geometric_mean is None
    assert durations.duration_summary([1, 2, 3, 4, 5]).median_lower is None
    assert durations.duration_summary([1, 2, 3, 4, 5, 6]).median_lower == 1


def test_interviewers() -> None:
    assert interviewer.interviewer_effect([1, 2], ["a", "a"]).status == "too_few"
    assert interviewer.interviewer_effect([1, 2], ["a", "b"]).status == "too_few"
    assert interviewer.interviewer_effect([], []).workload == 0
    flat = interviewer.interviewer_effect([5, 5, 5, 5], ["a", "a", "b", "b"])
    assert (flat.correlation, flat.design_effect) == (0, 1)
    split = interviewer.interviewer_effect([0, 0, 100, 100, None], ["a", "a", "b", "b", None])
    assert (split.correlation, split.design_effect, split.p) == (1, 2, 0)
    below = interviewer.interviewer_effect([0, 100, 0, 100], ["a", "a", "b", "b"])
    assert below.correlation is not None
    assert below.correlation < 0
    assert below.design_effect == 1


def test_segments_are_tested_and_protected() -> None:
    values: list[float | None] = [20.0, 30, 25, 35, 20, 30] * 4 + [80.0, 90, 85, 95, 80, 90] * 4 + [50.0] * 3 + [None]
    names = ["low"] * 24 + ["high"] * 24 + ["few"] * 3 + ["low"]
    found = {one.name: one for one in segments.by_segment(values, names, 400, 5)}
    assert found["few"].protected
    assert found["few"].n is None
    hidden = [name for name, one in found.items() if one.protected]
    assert len(hidden) == 2  # one more, so that the total does not tell
    shown = next(one for one in found.values() if not one.protected)
    assert shown.significant
    assert shown.q is not None
    alone = segments.by_segment([1.0] * 8, ["all"] * 8, None, 5)
    assert alone[0].p is None
    same = segments.by_segment([50.0] * 16, ["x"] * 8 + ["y"] * 8, None, 5)
    assert [one.p for one in same] == [1, 1]
    assert segments.by_segment([], [], None, 5) == ()


def test_reasons_share_a_rank_until_they_differ() -> None:
    chosen = [frozenset({"price"})] * 40 + [frozenset({"price", "support"})] * 3 + [frozenset({"exit"})] * 2
    found = reasons.ranked_reasons([*chosen, frozenset(), None], ["exit", "support", "price"], 400)
    assert [(one.item, one.rank, one.count) for one in found] == [("price", 1, 43), ("support", 2, 3), ("exit", 2, 2)]
    assert found[0].share.n == 46
    assert [one.share.status for one in reasons.ranked_reasons([], ["a"], 40)] == ["no_data"]


def _themes(rows: int, seed: int = 1) -> tuple[dict[str, list[float | None]], list[float | None]]:
    generator = np.random.default_rng(seed)
    common = generator.normal(size=rows)
    themes: dict[str, list[float]] = {name: list(map(float, common + generator.normal(size=rows))) for name in "abc"}
    outcome = [float(a) + float(b) / 2 for a, b in zip(themes["a"], themes["b"], strict=True)]
    return {name: list(values) for name, values in themes.items()}, [
        one + float(noise) for one, noise in zip(outcome, generator.normal(size=rows), strict=True)
    ]


def test_driver_gates() -> None:
    themes, outcome = _themes(49)
    few = drivers.drivers(themes, outcome)
    assert few.status == "too_few_rows"
    assert all(one.weight is None and one.spearman_lower is not None for one in few.drivers)
    themes, outcome = _themes(200)
    assert drivers.drivers({"flat": [1.0] * 200}, outcome).status == "no_drivers"
    constant = drivers.drivers({**themes, "flat": [1.0] * 200}, outcome)
    assert constant.dropped == ("flat",)
    assert drivers.drivers(themes, [5.0] * 200).status == "no_outcome_variance"
    assert drivers.drivers(themes, [None] * 200).status == "no_drivers"
    twin = [None if one is None else one + 1e-3 * place for place, one in enumerate(themes["a"])]
    merged = drivers.drivers({**themes, "twin": twin}, outcome)
    assert ("a", "twin") in [one.members for one in merged.drivers]
    assert all(one.vif is not None and one.vif <= 10 for one in merged.drivers)
    holes = {
        name: [None if (place + shift) % 5 == 0 else one for place, one in enumerate(values)]
        for shift, (name, values) in enumerate(themes.items())
    }
    pairwise = drivers.drivers(holes, outcome)
    assert pairwise.status == "pairwise"
    assert pairwise.r_squared is not None
    assert sum(float(one.share or 0) for one in pairwise.drivers) == pytest.approx(1)


def test_quadrants_admit_when_they_cannot_tell() -> None:
    themes, outcome = _themes(150)
    columns = list(themes.values())
    found = driver_quadrants.bootstrap_shares(columns, outcome, repetitions=200)
    assert found is not None
    assert found == driver_quadrants.bootstrap_shares(columns, outcome, repetitions=200)
    for spread in found.importance:
        assert 0 <= spread.lower <= spread.value <= spread.upper <= 1
    assert driver_quadrants.bootstrap_shares(columns, outcome, progress=lambda done: done < 100) is None
    assert driver_quadrants.bootstrap_shares([[1.0, 1.0]], [1.0, 2.0]) is None
    assert driver_quadrants.bootstrap_shares([], []) is None
    box = driver_quadrants.Spread
    points = driver_quadrants.quadrants(
        [box(0.6, 0.5, 0.7), box(0.2, 0.1, 0.3), box(0.1, 0.05, 0.15), box(0.5, 0.45, 0.6), box(0.3, 0.2, 0.4)],
        [box(40, 35, 45), box(90, 85, 95), box(50, 45, 55), box(88, 80, 90), box(72, 69, 75)],
    )
    assert [one.quadrant for one in points] == [
        "concentrate_here",
        "possible_overkill",
        "low_priority",
        "keep_up",
        "undetermined",
    ]
    assert points[4].fixed_quadrant == "undetermined"
    assert driver_quadrants.quadrants([], []) == ()
    with pytest.raises(ValueError, match="differ in length"):
        driver_quadrants.quadrants([box(1, 1, 1)], [])


def test_label_bounds() -> None:
    plain = label_bounds.lower_bound(95, 120, 400)
    assert (plain.count_bound, plain.bound, plain.status) == (293, 0.7325, "ok")
    assert label_bounds.lower_bound(9, 12, 40).count_bound == 21
    upper = label_bounds.upper_bound(25, 120, 400)
    assert upper.count_bound == 400 - 293
    floored = label_bounds.lower_bound(95, 120, 400, design_floor=1.2)
    assert (floored.n, floored.x) == (100, 79)
    assert floored.bound is not None
    assert floored.bound < 0.7325
    assert label_bounds.floored_counts(95, 120, 1.2, "upper") == (80, 100)
    assert label_bounds.lower_bound(0, 0, 40).status == "no_data"
    assert label_bounds.lower_bound(0, 0, 40, 3).status == "no_valid_answers"
    assert label_bounds.lower_bound(1, 1, 40).bound == 3 / 40  # 2/40 is a tie with 0.05, not above it
    assert label_bounds.lower_bound(1, 1, 40, design_floor=1.5).status == "no_data"
    assert label_bounds.lower_bound(30, 45, 40).bound is None
    assert label_bounds.lower_bound(95, 120, None).method == "clopper_pearson"
    assert label_bounds.lower_bound(30, 40, 40).bound == 0.75
    share = weighted_mean.stratified_mean(
        [1.0] * 95 + [0.0] * 25, (["a", "b", "c"] * 40), {"a": 300, "b": 60, "c": 40}, None, 0, 1
    )
    both = label_bounds.lower_bound(95, 120, 400, weighted=share)
    assert both.weighted_bound is not None
    assert both.bound == min(0.7325, both.weighted_bound)
    assert both.weighted_bound < 0.7325
    nothing = weighted_mean.weighted_mean([None], [1.0])
    assert label_bounds.lower_bound(95, 120, 400, weighted=nothing).bound is None
    census = weighted_mean.weighted_mean([1.0] * 30 + [0.0] * 10, None, 40, 0, 1)
    assert label_bounds.upper_bound(30, 40, 40, weighted=census).bound == 0.75
    average = mean.mean_interval([60, 70, 80, 90], 40)
    assert average.value is not None
    lower, higher = label_bounds.mean_bound(average, "lower"), label_bounds.mean_bound(average, "upper")
    assert lower is not None
    assert higher is not None
    assert float(average.lower or 0) < lower < average.value < higher < float(average.upper or 0)
    assert label_bounds.mean_bound(mean.mean_interval([60]), "lower") is None
    assert label_bounds.mean_bound(mean.mean_interval([80] * 12, 40), "lower") == 62
    assert label_bounds.nps_lower_bound(nps.interval_from_counts(1, 0, 0, 40)) is None


def test_weighted_intervals_at_the_ends() -> None:
    assert proportion.weighted_wilson(0.7, 1, 40, 1.2).status == "n_too_small"
    assert proportion.weighted_wilson(0.7, 40, 40, 1.2).interval is not None
    assert proportion.weighted_wilson(0.7, 20, None, 1.2).method == "wilson"
    assert proportion.korn_graubard(0.4, 0.0, 20, 19) == (0.4, 0.4)
    assert proportion.korn_graubard(1.0, 0.0, 20, 19)[1] == 1
    assert proportion.korn_graubard(1.0, 0.0, 20, 19, unlimited=math.inf) == (1, 1)
    with pytest.raises(ValueError, match="two answers"):
        nps.weighted(0.5, 0.2, 1, 40, 1.0)
    assert nps.weighted(0.5, 0.2, 30, 400, 0.5).n_star == nps.weighted(0.5, 0.2, 30, 400, 1.0).n_star


def test_running_sums_at_the_ends() -> None:
    sums = running_sums.RunningSums()
    assert running_sums.from_sums([(sums, 40)]).value is None
    sums.add(50.0)
    sums.add(None)
    alone = running_sums.from_sums([(sums, 40)])
    assert (alone.value, alone.se) == (50, None)
    for wrong in (0.0, -1.0):
        with pytest.raises(ValueError, match="positive"):
            sums.add(1.0, wrong)
    live = running_products.RunningCorrelations(2)
    assert live.correlations() is None
    live.add([1, 2])
    live.add([1, 3])
    assert live.correlations() is None  # the first column does not vary
    with pytest.raises(ValueError, match="columns"):
        live.add([1])
    ordered = running_products.RunningQuantiles()
    assert ordered.quantile(0.5) is None
    assert len(ordered) == 0
    with pytest.raises(ValueError, match="not counted"):
        ordered.remove(3)
    with pytest.raises(ValueError, match="finite"):
        ordered.add(math.inf)


def test_many_discordant_pairs_need_no_counting() -> None:
    for low, high in ((990, 1100), (1005, 1005), (800, 1300)):
        exact = stats.binomtest(low, low + high, 0.5).pvalue
        assert trend.mcnemar_exact(low, high) == pytest.approx(exact, rel=1e-9)
        mid = 2 * stats.binom.cdf(low, low + high, 0.5) - stats.binom.pmf(low, low + high, 0.5)
        assert trend.mcnemar_mid_p(low, high) == pytest.approx(min(1.0, mid), rel=1e-9)
    assert trend.mcnemar_mid_p(10**6, 10**6) == pytest.approx(1.0, abs=1e-3)


def test_what_is_no_figure_has_no_position_and_no_drivers_no_correlation() -> None:
    with pytest.raises(ValueError, match="a figure"):
        comparison.position_in_quantiles(math.nan, {10: 0.1, 90: 0.9})
    with pytest.raises(ValueError, match="driver"):
        drivers.correlations([], np.array([1.0, 2.0, 3.0]))
