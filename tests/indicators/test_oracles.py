"""The methods against independent libraries, computed live, and against published tables."""

import itertools
import math

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats import contingency_tables, meta_analysis, multitest
from statsmodels.stats import proportion as sm_proportion
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.outliers_influence import variance_inflation_factor
from statsmodels.stats.rates import confint_poisson

from scorefact_desktop.indicators import (
    comparison,
    crisis,
    drivers,
    durations,
    health,
    interviewer,
    mean,
    multiplicity,
    nps,
    proportion,
    representativeness,
    sample,
    survival,
    trend,
    weighted_mean,
    weights,
)

COUNTS = st.integers(2, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(COUNTS)
def test_binomial_intervals_are_statsmodels(counts: tuple[int, int]) -> None:
    x, n = counts
    one = proportion.wilson_fpc(x, n)
    # Where nobody or everybody says yes both give the end itself; statsmodels with the last bits of rounding.
    assert (one.lower, one.upper) == pytest.approx(sm_proportion.proportion_confint(x, n, method="wilson"), abs=1e-9)
    exact = sm_proportion.proportion_confint(x, n, method="beta")
    assert proportion.clopper_pearson(x, n) == pytest.approx(np.nan_to_num(exact, nan=x / n), abs=1e-9)
    if 0 < x < n:
        jeffreys = sm_proportion.proportion_confint(x, n, method="jeffreys")
        assert proportion.jeffreys(x, n) == pytest.approx(jeffreys, abs=1e-9)


def test_the_fixtures_that_name_statsmodels() -> None:
    found = proportion.wilson_fpc(85, 120)
    assert (found.lower, found.upper) == pytest.approx(sm_proportion.proportion_confint(85, 120, method="wilson"))
    assert (found.lower, found.upper) == pytest.approx((0.621557650203, 0.78218436379), abs=1e-9)


@given(COUNTS, COUNTS)
def test_newcombe_is_statsmodels(first: tuple[int, int], second: tuple[int, int]) -> None:
    found = trend.newcombe(*first, *second)
    expected = sm_proportion.confint_proportions_2indep(*second, *first, method="newcomb")
    assert (found.lower, found.upper) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("table", "limits"),
    [  # Newcombe 1998a, table II, method 10; the first sample minus the second
        ((56, 70, 48, 80), (0.0524, 0.3339)),
        ((9, 10, 3, 10), (0.1705, 0.8090)),
        ((6, 7, 2, 7), (0.0582, 0.8062)),
        ((5, 56, 0, 29), (-0.0381, 0.1926)),
        ((0, 10, 0, 20), (-0.1611, 0.2775)),
        ((0, 10, 0, 10), (-0.2775, 0.2775)),
        ((10, 10, 0, 20), (0.6791, 1.0000)),
        ((10, 10, 0, 10), (0.6075, 1.0000)),
    ],
)
def test_newcombes_table(table: tuple[int, int, int, int], limits: tuple[float, float]) -> None:
    x1, n1, x2, n2 = table
    found = trend.newcombe(x2, n2, x1, n1)
    assert (found.lower, found.upper) == pytest.approx(limits, abs=5e-5)


@pytest.mark.parametrize(
    ("x", "n", "score", "exact"),
    [  # Newcombe 1998, one proportion
        (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
        (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
        (0, 20, (0.0000, 0.1611), (0.0000, 0.1684)),
        (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
    ],
)
def test_single_proportions_of_newcombe(x: int, n: int, score: tuple[float, float], exact: tuple[float, float]) -> None:
    one = proportion.wilson_fpc(x, n)
    assert (one.lower, one.upper) == pytest.approx(score, abs=5.1e-5)
    assert proportion.clopper_pearson(x, n) == pytest.approx(exact, abs=5.1e-5)


@pytest.mark.parametrize(
    ("count", "lower", "upper"),
    [(0, 0.0, 3.6889), (1, 0.0253, 5.5716), (2, 0.2422, 7.2247), (5, 1.6235, 11.6683), (10, 4.7954, 18.3904)],
)
def test_garwoods_table(count: int, lower: float, upper: float) -> None:
    found = crisis.poisson_rate(count, 1)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), abs=5.1e-5)
    if count:
        expected = confint_poisson(count, 1, method="exact-c")
        assert (found.lower, found.upper) == pytest.approx(expected, rel=1e-9)


P_VALUES = st.lists(st.integers(0, 10_000).map(lambda one: one / 10_000), min_size=1, max_size=16)


@settings(max_examples=15)  # statsmodels' Holm takes 40 ms a call
@given(P_VALUES)
def test_multiplicity_is_statsmodels(p_values: list[float]) -> None:
    expected_q = multitest.multipletests(p_values, method="fdr_bh")[1]
    expected_holm = multitest.multipletests(p_values, method="holm")[1]
    assert multiplicity.benjamini_hochberg(p_values) == pytest.approx(list(expected_q), abs=1e-12)
    assert multiplicity.holm(p_values) == pytest.approx(list(expected_holm), abs=1e-9)


def test_the_example_of_benjamini_and_hochberg() -> None:
    published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459]
    published += [0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0]
    assert sum(multiplicity.significant(published, 0.05)) == 4
    assert sum(one is not None and one <= 0.05 for one in multiplicity.holm(published)) == 3


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_statsmodels(both: int, earlier: int, later: int, neither: int) -> None:
    exact = trend.mcnemar_exact(earlier, later)
    if earlier + later:
        expected = contingency_tables.mcnemar([[both, earlier], [later, neither]], exact=True).pvalue
        assert exact == pytest.approx(min(1.0, expected), abs=1e-9)
        low, total = min(earlier, later), earlier + later
        mid = 2 * stats.binom.cdf(low, total, 0.5) - stats.binom.pmf(low, total, 0.5)
        assert trend.mcnemar_mid_p(earlier, later) == pytest.approx(min(1.0, mid), abs=1e-9)
    else:
        assert exact == 1
        assert trend.mcnemar_mid_p(0, 0) == 1


VECTORS = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=3, max_size=40)


@given(VECTORS)
def test_paired_t_is_scipys(pairs: list[tuple[int, int]]) -> None:
    changes = np.array([two - one for one, two in pairs])
    if np.ptp(changes) == 0:
        return
    before = {place: float(one) for place, (one, _) in enumerate(pairs)}
    after = {place: float(two) for place, (_, two) in enumerate(pairs)}
    found = trend.paired_t(before, after)
    expected = stats.ttest_rel([two for _, two in pairs], [one for one, _ in pairs])
    assert found.statistic == pytest.approx(float(expected.statistic), rel=1e-9)
    assert found.p == pytest.approx(float(expected.pvalue), abs=1e-9)


def test_random_effects_are_statsmodels() -> None:
    y, se = [71, 78, 82, 85, 88, 90, 84, 79], [4.2, 3.1, 6, 2.2, 3.9, 5.5, 1.9, 7.3]
    expected = meta_analysis.combine_effects(np.array(y), np.square(se), method_re="dl")
    found = comparison.dersimonian_laird(y, se)
    assert found.q == pytest.approx(expected.q)
    assert found.tau_squared == pytest.approx(expected.tau2)
    assert found.mean == pytest.approx(expected.mean_effect_re)
    assert found.se == pytest.approx(expected.sd_eff_w_re)


def test_representativeness_is_scipys_contingency_table() -> None:
    sizes, populations = [48, 45, 27], [200, 140, 60]
    found = representativeness.representativeness(sizes, populations)
    table = [sizes, [all_ - one for one, all_ in zip(sizes, populations, strict=True)]]
    expected = stats.chi2_contingency(table, correction=False)
    assert (found.chi_square, found.p) == pytest.approx((float(expected.statistic), float(expected.pvalue)), abs=1e-9)
    fit = stats.chisquare(sizes, np.array(populations) * 0.3)
    assert (found.goodness_of_fit, found.naive_p) == pytest.approx((float(fit.statistic), float(fit.pvalue)), abs=1e-9)


def test_small_strata_are_simulated_as_exactly_as_enumerated() -> None:
    sizes, populations = [4, 1], [6, 10]
    found = representativeness.representativeness(sizes, populations, repetitions=20_000)
    assert found.method == "monte_carlo"
    # Two strata: the exact distribution of the first is hypergeometric.
    every = np.arange(0, 6)
    chances = stats.hypergeom.pmf(every, 16, 6, 5)
    statistic = (every - 5 * 6 / 16) ** 2
    expected = chances[statistic >= (4 - 5 * 6 / 16) ** 2 - 1e-9].sum()
    assert found.p == pytest.approx(float(expected), abs=0.01)


def _answers(rows: int, columns: int, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    common = generator.normal(size=(rows, 1))
    themes = common + generator.normal(size=(rows, columns))
    outcome = themes @ np.linspace(0.2, 1, columns) + generator.normal(size=rows) * 2
    return themes, outcome


def test_drivers_are_statsmodels_regressions() -> None:
    themes, outcome = _answers(200, 4)
    names = ["a", "b", "c", "d"]
    found = drivers.drivers({name: list(themes[:, place]) for place, name in enumerate(names)}, list(outcome))
    standard = (themes - themes.mean(axis=0)) / themes.std(axis=0, ddof=1)
    target = (outcome - outcome.mean()) / outcome.std(ddof=1)
    fitted = sm.OLS(target, standard).fit()
    assert found.r_squared == pytest.approx(fitted.rsquared, abs=1e-9)
    assert [one.beta for one in found.drivers] == pytest.approx(list(fitted.params), abs=1e-9)
    inflation = [variance_inflation_factor(sm.add_constant(themes), place + 1) for place in range(4)]
    assert [one.vif for one in found.drivers] == pytest.approx(inflation, rel=1e-9)
    ranks = [stats.spearmanr(themes[:, place], outcome).statistic for place in range(4)]
    assert [one.spearman for one in found.drivers] == pytest.approx(ranks, abs=1e-12)


def test_shapley_is_the_mean_over_all_orderings() -> None:
    themes, outcome = _answers(120, 4, seed=8)
    matrix, response = drivers.correlations(list(themes.T), outcome)

    def explained(chosen: tuple[int, ...]) -> float:
        if not chosen:
            return 0.0
        return float(sm.OLS(outcome, sm.add_constant(themes[:, chosen])).fit().rsquared)

    shares = np.zeros(4)
    orderings = list(itertools.permutations(range(4)))
    for order in orderings:
        for place in range(4):
            shares[order[place]] += explained(order[: place + 1]) - explained(order[:place])
    assert list(drivers.shapley(matrix, response)) == pytest.approx(list(shares / len(orderings)), abs=1e-9)


def test_kaplan_meier_is_freireichs_remission() -> None:
    events = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    curve = survival.kaplan_meier([*events, *censored], [1] * len(events) + [0] * len(censored))
    assert [round(step.survival, 3) for step in curve.steps] == [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    assert [round(step.se, 4) for step in curve.steps] == [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]
    assert curve.median == 23
    expected = sm.SurvfuncRight([*events, *censored], [1] * len(events) + [0] * len(censored))
    assert [step.survival for step in curve.steps] == pytest.approx(list(expected.surv_prob), abs=1e-12)
    assert [step.se for step in curve.steps] == pytest.approx(list(expected.surv_prob_se), abs=1e-12)


def test_left_truncation_is_statsmodels_entry() -> None:
    generator = np.random.default_rng(5)
    entries = generator.integers(0, 20, 60).astype(float)
    times = entries + generator.integers(1, 40, 60)
    events = generator.integers(0, 2, 60)
    curve = survival.kaplan_meier(list(times), [int(one) for one in events], list(entries))
    expected = sm.SurvfuncRight(times, events, entry=entries)
    shown = dict(zip(expected.surv_times, expected.surv_prob, strict=True))
    assert len(curve.steps) > 10
    for step in curve.steps:
        assert step.survival == pytest.approx(shown[step.time], abs=1e-12)


def test_kaplan_meier_without_censoring_is_the_empirical_curve() -> None:
    times = [5.0, 1, 3, 3, 8, 13, 2, 2, 2, 21]
    curve = survival.kaplan_meier(times, [1] * len(times))
    expected = stats.ecdf(times).sf
    for time, value in zip(expected.quantiles, expected.probabilities, strict=True):
        assert curve.survival_at(float(time)) == pytest.approx(float(value), abs=1e-12)


def test_interviewer_effect_is_scipys_analysis_of_variance() -> None:
    groups = [[60.0, 70, 80, 65], [50.0, 55, 45], [75.0, 85, 90, 80, 95]]
    scores = [one for group in groups for one in group]
    who = [place for place, group in enumerate(groups) for _ in group]
    found = interviewer.interviewer_effect(scores, who)
    expected = stats.f_oneway(*groups)
    assert (found.f, found.p) == pytest.approx((float(expected.statistic), float(expected.pvalue)), rel=1e-9)
    assert found.design_effect > 1


def test_durations_are_scipys_and_pandas() -> None:
    values = [12.0, 45, 3, 60, 22, 22, 9, 31, 18, 75, 40, 5, 1]
    found = durations.duration_summary(values)
    assert found.median == pd.Series(values).median()
    assert found.p90 == pytest.approx(pd.Series(values).quantile(0.9))
    assert found.geometric_mean == pytest.approx(float(stats.gmean(values)))
    for n in range(1, 200):
        assert durations.order_statistic(n) == int(stats.binom.ppf(0.025, n, 0.5))


def test_health_is_pandas_and_statsmodels() -> None:
    scores = [12.0, 35, 35, 48, 51, 55, 55, 55, 60, 62, 70, 71, 80, 80, 91, 96]
    found = health.bands(scores)
    assert (found.q25, found.q75) == tuple(pd.Series(scores).quantile([0.25, 0.75]))
    second = health.bands([one + 20 * (place % 3) for place, one in enumerate(scores)])
    names = ["unhealthy", "middle", "healthy"]
    table = np.zeros((3, 3))
    for one, two in zip(found.bands, second.bands, strict=True):
        table[names.index(str(one)), names.index(str(two))] += 1
    expected = cohens_kappa(table, weights=np.arange(3), wt="fc").kappa
    assert health.weighted_kappa(found.bands, second.bands) == pytest.approx(float(expected))
    rank = stats.spearmanr(scores, scores[::-1]).statistic
    assert health.rank_correlation(scores, scores[::-1]) == pytest.approx(float(rank))
    joint = stats.multivariate_normal([0, 0], [[1, 0.8], [0.8, 1]])
    cut = -stats.norm.ppf(0.75)
    assert health.stays_in_band(0.8) == pytest.approx(float(joint.cdf([cut, cut])) / 0.25, abs=1e-4)


SCORES = st.lists(st.integers(0, 20).map(lambda one: 5.0 * one), min_size=2, max_size=60)


@given(SCORES)
def test_simple_means_are_scipys_t_interval(values: list[float]) -> None:
    found = mean.mean_interval(values)
    if found.status != "ok":
        return
    expected = stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))
    assert (found.lower, found.upper) == pytest.approx(tuple(map(float, expected)), abs=1e-8)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 50)), min_size=3, max_size=40))
def test_weighted_means_are_robust_regressions(rows: list[tuple[int, int]]) -> None:
    values, heavy = [float(one) for one, _ in rows], [float(one) for _, one in rows]
    found = weighted_mean.weighted_mean(values, heavy)
    if found.status != "ok":
        return
    fitted = sm.WLS(values, np.ones(len(values)), weights=heavy).fit(cov_type="HC1")
    assert found.value == pytest.approx(float(fitted.params[0]), abs=1e-9)
    assert found.se == pytest.approx(float(fitted.bse[0]), abs=1e-9)


def test_raking_keeps_margins_and_is_iterated_to_the_end() -> None:
    generator = np.random.default_rng(12)
    first = [str(one) for one in generator.choice(["x", "y", "z"], 90)]
    second = [int(one) for one in generator.choice([1, 2], 90)]
    found = weights.rake([first, second], [{"x": 100, "y": 150, "z": 50}, {1: 120, 2: 180}])
    frame = pd.DataFrame({"first": first, "second": second, "w": found.weights})
    assert dict(frame.groupby("first").w.sum()) == pytest.approx({"x": 100, "y": 150, "z": 50})
    assert dict(frame.groupby("second").w.sum()) == pytest.approx({1: 120, 2: 180})


def test_sample_size_and_power_of_the_label() -> None:
    # METHODS.md, Label: a true 75 % of 400 is awarded 36 % of the time with 120 interviews, 80 % 89 %.
    least = next(x for x in range(121) if nps_free_lower(x) >= 0.70)
    assert least == 92
    assert sample.award_probability(120, 400, 300, least) == pytest.approx(0.36, abs=0.005)
    assert sample.award_probability(120, 400, 320, least) == pytest.approx(0.89, abs=0.005)
    assert sample.award_probability(120, 400, 279, least) <= 0.05
    expected = stats.hypergeom.sf(91, 400, 300, 120)
    assert sample.award_probability(120, 400, 300, 92) == pytest.approx(float(expected), abs=1e-12)


def nps_free_lower(x: int) -> float:
    """The exact lower bound of x of 120 of 400."""
    from scorefact_desktop.indicators.label_bounds import lower_bound

    bound = lower_bound(x, 120, 400).bound
    return -1.0 if bound is None else bound


def test_the_bootstrap_of_nps_resembles_the_adjusted_interval() -> None:
    from scorefact_desktop.indicators.bootstrap import nps_bootstrap

    found = nps_bootstrap(16, 42, 62, 400)
    assert (found.lower, found.upper) == pytest.approx((-0.492, -0.275), abs=0.015)
    assert nps_bootstrap(16, 42, 62, 400) == found
    census = nps_bootstrap(16, 42, 62, 120)
    assert census.lower == census.upper == pytest.approx(-46 / 120)
    adjusted = nps.interval_from_counts(16, 42, 62, None)
    free = nps_bootstrap(16, 42, 62, None)
    assert (free.lower, free.upper) == pytest.approx((adjusted.lower, adjusted.upper), abs=0.03)


def test_a_share_is_a_mean_of_zeros_and_ones() -> None:
    share = proportion.display_interval(95, 120, 400)
    average = mean.mean_interval([1.0] * 95 + [0.0] * 25, 400, 0, 1)
    assert average.value == share.value
    assert average.se == pytest.approx(math.sqrt(95 * 25 / 120**2 * 0.7 / 119))
