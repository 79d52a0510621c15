"""The metamorphic rules of METHODS.md: what must hold whatever the answers are."""

import itertools
import math
import random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scorefact_desktop.indicators import (
    churn,
    drivers,
    hypergeometric,
    kpis,
    mean,
    multiplicity,
    nps,
    outcomes,
    proportion,
    running_products,
    running_sums,
    survival,
    trend,
    weighted_mean,
    weights,
)

SCORES = st.lists(st.integers(0, 20).map(lambda one: 5.0 * one), min_size=2, max_size=50)
MAYBE = st.lists(st.one_of(st.none(), st.integers(0, 20).map(lambda one: 5.0 * one)), min_size=3, max_size=50)
WEIGHTED = st.lists(st.tuples(st.integers(0, 100).map(float), st.integers(1, 40).map(float)), min_size=3, max_size=40)
FRAME = st.integers(2, 120).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n), st.integers(n, 4 * n)))
ANSWERS = st.lists(
    st.sampled_from(["certainly", "probably", "probably_not", "certainly_not", "dont_know", None]), max_size=40
)


@given(WEIGHTED, st.floats(0.001, 1000))
def test_scaling_all_weights_changes_nothing(rows: list[tuple[float, float]], factor: float) -> None:
    values, heavy = [one for one, _ in rows], [one for _, one in rows]
    first = weighted_mean.weighted_mean(values, heavy, 500)
    second = weighted_mean.weighted_mean(values, [one * factor for one in heavy], 500)
    assert second.value == pytest.approx(first.value, rel=1e-12)
    assert second.se == pytest.approx(first.se, rel=1e-9, abs=1e-12)
    assert second.kish == pytest.approx(first.kish, rel=1e-9)
    if first.deff is not None:
        assert second.deff == pytest.approx(first.deff, rel=1e-9, abs=1e-9)


@given(MAYBE, st.floats(0.1, 50))
def test_equal_weights_are_no_weights(values: list[float | None], weight: float) -> None:
    plain = mean.mean_interval(values, 300)
    heavy = weighted_mean.weighted_mean(values, [weight] * len(values), 300)
    assert heavy.status == plain.status
    assert heavy.n == plain.n
    for name in ("value", "se", "lower", "upper"):
        one, two = getattr(plain, name), getattr(heavy, name)
        assert one == two or one == pytest.approx(two, rel=1e-12, abs=1e-12)


@given(SCORES)
def test_a_census_has_no_error(values: list[float]) -> None:
    found = mean.mean_interval(values, len(values))
    assert found.se == 0
    assert found.lower == found.value == found.upper
    strata = weighted_mean.stratified_mean(values, ["all"] * len(values), {"all": len(values)})
    assert strata.se == pytest.approx(0, abs=1e-12)


@given(FRAME)
def test_a_census_of_a_share_or_nps_is_its_point(frame: tuple[int, int, int]) -> None:
    x, n, _ = frame
    for one in (proportion.wilson_fpc(x, n, n), proportion.exact(x, n, n), proportion.display_interval(x, n, n)):
        assert (one.lower, one.upper, one.se) == (x / n, x / n, 0)
    whole = nps.interval_from_counts(x, 0, n - x, n)
    assert whole.lower == whole.upper == whole.value


@given(FRAME)
def test_an_interval_narrows_as_the_sampling_fraction_rises(frame: tuple[int, int, int]) -> None:
    x, n, _ = frame

    def width(population: int | None) -> list[float]:
        share, answer = proportion.wilson_fpc(x, n, population), nps.interval_from_counts(x, 0, n - x, population)
        average = mean.interval_from_sums(n, x, x, population, 0, 0, 1)
        return [
            float(one.upper) - float(one.lower)
            for one in (share, answer, average)
            if one.upper is not None and one.lower is not None
        ]

    previous = width(None)
    for population in (50 * n, 5 * n, 2 * n, n + 1, n):
        current = width(population)
        assert all(new <= old + 1e-12 for new, old in zip(current, previous, strict=True))
        previous = current


@given(WEIGHTED, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows: list[tuple[float, float]], shuffler: random.Random) -> None:
    mixed = list(rows)
    shuffler.shuffle(mixed)
    one, two = (weighted_mean.weighted_mean([v for v, _ in each], [w for _, w in each], 200) for each in (rows, mixed))
    assert one.value == pytest.approx(two.value, rel=1e-12)
    assert one.se == pytest.approx(two.se, rel=1e-9, abs=1e-12)
    assert mean.mean_interval([v for v, _ in rows], 90) == mean.mean_interval([v for v, _ in mixed], 90)


@given(FRAME)
def test_counting_the_others_mirrors_the_interval(frame: tuple[int, int, int]) -> None:
    x, n, population = frame
    for call in (proportion.wilson_fpc, proportion.exact, proportion.display_interval):
        for customers in (population, None):
            one, two = call(x, n, customers), call(n - x, n, customers)
            assert one.lower is not None
            assert two.upper is not None
            assert one.lower == pytest.approx(1 - two.upper, abs=1e-9)
    low, high = hypergeometric.exact_counts(x, n, population)
    assert hypergeometric.exact_counts(n - x, n, population) == (population - high, population - low)
    up, down = nps.interval_from_counts(x, 0, n - x, population), nps.interval_from_counts(n - x, 0, x, population)
    assert up.lower == pytest.approx(-float(down.upper or 0), abs=1e-12)


@given(FRAME)
def test_an_interval_holds_its_share_and_only_possible_counts(frame: tuple[int, int, int]) -> None:
    x, n, population = frame
    for one in (proportion.wilson_fpc(x, n, population), proportion.exact(x, n, population)):
        assert one.lower is not None
        assert one.upper is not None
        assert x / population - 1e-12 <= one.lower <= x / n <= one.upper <= (population - n + x) / population + 1e-12


@given(st.lists(st.integers(0, 10), min_size=2, max_size=60))
def test_nps_is_the_mean_of_scores(answers: list[int]) -> None:
    scores = [1.0 if one >= 9 else -1.0 if one <= 6 else 0.0 for one in answers]
    high, middle, low, _ = nps.counts(answers)
    found = nps.interval_from_counts(high, middle, low, 100)
    average = mean.mean_interval(scores, 100, -1, 1)
    assert found.value == pytest.approx(average.value, abs=1e-12)
    assert found.wald_se == pytest.approx(average.se, abs=1e-12)


@given(st.lists(st.integers(0, 100).map(float), min_size=4, max_size=30), st.integers(2, 10))
def test_splitting_a_stratum_of_equal_parts_keeps_the_estimate(values: list[float], scale: int) -> None:
    doubled = [*values, *values]
    population = scale * len(doubled)
    whole = weighted_mean.stratified_mean(doubled, ["x"] * len(doubled), {"x": population})
    halves = ["x"] * len(values) + ["y"] * len(values)
    split = weighted_mean.stratified_mean(doubled, halves, {"x": population / 2, "y": population / 2})
    assert split.value == pytest.approx(whole.value, rel=1e-12)


@given(ANSWERS, st.integers(1, 10))
def test_more_dont_knows_widen_the_bounds_and_keep_the_estimate(answers: list[str | None], more: int) -> None:
    before = churn.expected_churn(answers, 500)
    after = churn.expected_churn([*answers, *["dont_know"] * more], 500)
    assume(before.known.n > 0)
    assert after.known.value == before.known.value
    assert after.bounds[0] <= before.bounds[0] + 1e-12
    assert after.bounds[1] >= before.bounds[1] - 1e-12
    assert after.known.value is not None
    assert after.bounds[0] <= after.known.value <= after.bounds[1]


@given(st.lists(st.integers(0, 200), min_size=8, max_size=8))
def test_response_rates_stand_in_order(counts: list[int]) -> None:
    found = outcomes.rates(outcomes.Outcomes(*counts))
    for strict, loose in (("rr1", "rr3"), ("rr3", "rr5"), ("rr1", "rr2"), ("rr5", "rr6"), ("con1", "con3")):
        one, two = getattr(found, strict), getattr(found, loose)
        if one is not None and two is not None:
            assert one <= two + 1e-12
    assert all(value is None or 0 <= value <= 1 for value in (found.rr1, found.rr3, found.coop1, found.loc2))


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.integers(2, 6))
def test_shares_of_drivers_add_up_to_what_is_explained(seed: int, columns: int) -> None:
    generator = np.random.default_rng(seed)
    themes = generator.normal(size=(60, columns)) + generator.normal(size=(60, 1))
    outcome = themes @ generator.normal(size=columns) + generator.normal(size=60)
    matrix, response = drivers.correlations(list(themes.T), outcome)
    explained = float(response @ np.linalg.solve(matrix, response))
    assert drivers.johnson(matrix, response).sum() == pytest.approx(explained, abs=1e-9)
    assert drivers.shapley(matrix, response).sum() == pytest.approx(explained, abs=1e-9)
    assert (drivers.johnson(matrix, response) >= -1e-12).all()


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40))
def test_a_curve_without_censoring_is_the_share_that_remains(times: list[int]) -> None:
    curve = survival.kaplan_meier(times, [1] * len(times))
    for time in range(61):
        assert curve.survival_at(time) == pytest.approx(sum(one > time for one in times) / len(times), abs=1e-12)


@given(st.lists(st.one_of(st.none(), st.floats(0, 1)), max_size=20))
def test_benjamini_hochberg_is_milder_than_holm(p_values: list[float | None]) -> None:
    q_values, holm = multiplicity.benjamini_hochberg(p_values), multiplicity.holm(p_values)
    for p, q, h in zip(p_values, q_values, holm, strict=True):
        assert (p is None) == (q is None) == (h is None)
        if p is not None and q is not None and h is not None:
            assert p <= q + 1e-12
            assert q <= h + 1e-12


@given(WEIGHTED, WEIGHTED)
def test_running_sums_are_the_batch_after_any_edits(
    kept: list[tuple[float, float]], removed: list[tuple[float, float]]
) -> None:
    sums = running_sums.RunningSums()
    for pair in itertools.chain.from_iterable(itertools.zip_longest(kept, removed)):
        if pair is not None:
            sums.add(*pair)
    for value, weight in removed:
        sums.remove(value, weight)
    live = running_sums.from_sums([(sums, 400)])
    batch = weighted_mean.weighted_mean([v for v, _ in kept], [w for _, w in kept], 400)
    assert live.value == pytest.approx(batch.value, rel=1e-9)
    assert live.se == pytest.approx(batch.se, rel=1e-6, abs=1e-6)


@settings(max_examples=30)
@given(st.integers(0, 1000))
def test_running_correlations_and_quantiles_are_the_batch(seed: int) -> None:
    generator = np.random.default_rng(seed)
    rows = generator.integers(0, 101, size=(30, 4)).astype(float)
    live, ordered = running_products.RunningCorrelations(4), running_products.RunningQuantiles()
    for row in [*rows, *rows[:7]]:
        live.add([float(one) for one in row])
        ordered.add(float(row[0]))
    for row in rows[:7]:
        live.remove([float(one) for one in row])
        ordered.remove(float(row[0]))
    matrix = live.correlations()
    assert matrix is not None
    assert matrix == pytest.approx(np.corrcoef(rows, rowvar=False), abs=1e-9)
    assert ordered.quantile(0.9) == pytest.approx(float(np.quantile(rows[:, 0], 0.9)))


@given(st.data())
def test_the_same_customers_all_over_are_a_paired_comparison(data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=10, max_size=40))
    before = {place: float(one) for place, (one, _) in enumerate(pairs)}
    after = {place: float(two) for place, (_, two) in enumerate(pairs)}
    whole, paired = trend.overlap(before, after), trend.paired_t(before, after)
    assert whole.value == pytest.approx(paired.value, abs=1e-12)
    assert whole.se == pytest.approx(paired.se, abs=1e-9)
    back = trend.overlap(after, before)
    assert back.value == pytest.approx(-float(whole.value or 0))
    assert back.p == pytest.approx(whole.p)


@given(st.lists(st.sampled_from("xyz"), min_size=6, max_size=60), st.integers(2, 20))
def test_post_strata_and_one_margin_agree(groups: list[str], scale: int) -> None:
    populations = {name: scale * groups.count(name) + ord(name) for name in set(groups)}
    values = [float(ord(name) % 7 * 10 + place % 5) for place, name in enumerate(groups)]
    one = weighted_mean.post_stratified_mean(values, groups, populations)
    two = weighted_mean.raked_mean(values, [groups], [populations])
    assert one.value == pytest.approx(two.value, rel=1e-9)
    assert one.se == pytest.approx(two.se, rel=1e-6, abs=1e-9)
    strata = weights.rake([groups], [populations]).weights
    assert float(strata.sum()) == pytest.approx(sum(populations.values()))


@given(st.floats(0, 0.99), st.floats(0, 0.5))
def test_lifetime_value_at_the_start_is_one_period_more(rate: float, discount: float) -> None:
    found = kpis.lifetime_value(1000, rate, discount)
    assert found.start_of_period == pytest.approx(found.end_of_period + 1000)
    step = 1e-6
    if rate > step:
        slope = kpis.lifetime_value(1000, rate + step, discount).end_of_period
        slope -= kpis.lifetime_value(1000, rate - step, discount).end_of_period
        assert slope / (2 * step) == pytest.approx(found.sensitivity, rel=1e-3)


@pytest.mark.parametrize(("n", "population"), [(10, 20), (12, 40), (20, 50), (30, 60)])
def test_exact_intervals_cover_every_population(n: int, population: int) -> None:
    intervals = [hypergeometric.exact_counts(x, n, population) for x in range(n + 1)]
    for marked in range(population + 1):
        covered = math.fsum(
            math.comb(marked, x) * math.comb(population - marked, n - x) / math.comb(population, n)
            for x in range(n + 1)
            if intervals[x][0] <= marked <= intervals[x][1]
        )
        assert covered >= 0.95 - 1e-12


def test_wilson_covers_as_the_specification_says() -> None:
    coverage = []
    shares = [proportion.wilson_fpc(x, 120, 400) for x in range(121)]
    for marked in range(401):
        chances = [hypergeometric.upper_tail(x, marked, 120, 400) for x in range(122)]
        coverage.append(
            math.fsum(
                chances[x] - chances[x + 1]
                for x, one in enumerate(shares)
                if float(one.lower or 0) - 1e-12 <= marked / 400 <= float(one.upper or 0) + 1e-12
            )
        )
    assert 0.94 < sum(coverage) / len(coverage) < 0.975
    assert min(coverage) > 0.88
