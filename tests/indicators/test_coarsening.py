"""Expected churn in whole steps: every vector of counts is tried, none pins a small count down."""

import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.figures import BenchmarkPosition, Change, ChurnDetails, Excluded, Figure, Interval
from scorefact_desktop.indicators.coarsening import (
    EXACT,
    STEPS,
    Published,
    Score,
    Steps,
    coarse,
    coarse_churn,
    finest_score_step,
    finest_steps,
    moved,
)

SCORES = {1: 0.93, 2: 0.70, 3: 0.25, 4: 0.07}
LOW = {1: 0.88, 2: 0.60, 3: 0.13, 4: 0.01}
HIGH = {1: 0.98, 2: 0.80, 3: 0.37, 4: 0.13}
LIMIT = 5


def published(n, shares=()):
    def half(spread):
        return 1.98 * math.sqrt(0.7 * spread / max(n - 1, 1) / n)

    return Published(SCORES, LOW, HIGH, [frozenset(one) for one in shares], half)


def read(counts, known, steps):
    """What a reader sees, computed here for itself: in whole steps, or exactly."""
    n = sum(counts)
    by = dict(zip((1, 2, 3, 4), counts, strict=True))
    mean = sum(SCORES[k] * c for k, c in by.items()) / n
    half = known.half(sum(c * (SCORES[k] - mean) ** 2 for k, c in by.items()))
    low, high = (sum(part[k] * c for k, c in by.items()) / n for part in (LOW, HIGH))
    shares = tuple(sum(by[k] for k in share) for share in known.shares)
    if steps == EXACT:
        return tuple(round(one, 9) for one in (mean, half, low, high)), shares
    rounded = (round(mean / steps.value), math.ceil(half / steps.half - 1e-9))
    return (*rounded, round(low / steps.band), round(high / steps.band)), shares


def everybody(n):
    return ((a, b, c, n - a - b - c) for a, b, c in product(range(n + 1), repeat=3) if a + b + c <= n)


@settings(max_examples=25, deadline=None)
@given(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 14), st.integers(0, 14)).filter(
        lambda c: sum(c) >= 5
    ),
    st.sampled_from([(), ((1, 2),), ((1, 2), (4,))]),
)
def test_every_vector_of_counts_that_agrees_leaves_small_counts_open(counts, shares):
    known = published(sum(counts), shares)
    small = [place + 1 for place, count in enumerate(counts) if 0 < count < LIMIT]
    steps = finest_steps(dict(zip((1, 2, 3, 4), counts, strict=True)), small, known, LIMIT)
    if steps is None or not small:
        return
    seen = read(counts, known, steps)
    same = [one for one in everybody(sum(counts)) if read(one, known, steps) == seen]
    for answer in small:
        values = [one[answer - 1] for one in same]
        assert max(values) - min(values) >= LIMIT


def test_the_finest_steps_is_taken_and_full_precision_would_tell():
    counts = {1: 3, 2: 9, 3: 48, 4: 50}
    known = published(110)
    steps = finest_steps(counts, [1], known, LIMIT)
    assert steps in STEPS
    exact = [
        one for one in everybody(30) if read(one, published(30), EXACT) == read((2, 4, 12, 12), published(30), EXACT)
    ]
    assert exact == [(2, 4, 12, 12)]  # why it is done at all


def test_nothing_small_needs_no_rounding():
    assert finest_steps({1: 6, 2: 9, 3: 48, 4: 50}, [], published(113), LIMIT) == STEPS[0]


def test_where_every_step_tells_too_much_there_is_none():
    assert finest_steps({1: 2, 2: 1, 3: 1, 4: 1}, [1, 2, 3, 4], published(5, [(1, 2)]), LIMIT) is None


def test_a_figure_in_steps_has_nothing_finer():
    place = BenchmarkPosition(0.3, 25, 63.0, 0.0731, False, percentile_interval=(41.0, 78.0), p=0.4, target_p=0.3,
                              atypical_p=0.6)  # fmt: skip
    figure = Figure("a", "expected_churn", 0.3731, 109, interval=Interval(0.3251, 0.4211, "t-fpc"), benchmark=place)
    found = coarse(figure, 0.01)
    assert (found.value, found.rounded_to) == (0.37, 0.01)
    assert found.benchmark.difference == pytest.approx(0.07)
    assert (found.benchmark.percentile, found.benchmark.percentile_interval) == (60.0, (40.0, 80.0))
    assert (found.benchmark.p, found.benchmark.target_p, found.benchmark.atypical_p) == (None, None, None)
    assert (found.interval.lower, found.interval.upper) == (0.32, 0.43)
    assert coarse(Figure("a", "mean", None, 0), 0.01).value is None
    assert pytest.approx(found.value) == 0.37


def test_a_change_is_worked_out_from_what_two_campaigns_tell():
    now = Figure("a", "expected_churn", 0.37, 109, interval=Interval(0.31, 0.43, "t-fpc"), previous=0.3449,
                 change=Change(0.0282, -0.041, 0.0974, 0.4243, True))  # fmt: skip
    found = moved(now, Figure("", "", 0.34, 90, interval=Interval(0.26, 0.42, "t-fpc")))
    assert (found.previous, found.change.value, found.change.p, found.change.significant) == (0.34, 0.03, None, True)
    assert (found.change.lower, found.change.upper) == pytest.approx((-0.07, 0.13))
    assert moved(now, Figure("", "", None, 3)).change.value == 0.0282  # nothing to compare with


def test_a_score_finds_the_step_at_which_every_vector_leaves_small_counts_open():
    counts, points = {1: 4, 2: 4, 3: 27, 4: 19}, {1: 0.0, 2: 100 / 3, 3: 200 / 3, 4: 100.0}
    known, steps = published(54, [(1, 2), (4,)]), Steps(0.05, 0.10, 0.20)
    exact = sum(points[one] * times for one, times in counts.items()) / 54
    step = finest_score_step(counts, [1, 2], known, steps, Score(points, exact, 54, 1), LIMIT)
    assert step is not None
    assert step > 1
    seen = read(tuple(counts.values()), known, steps)
    same = []
    for one in everybody(54):
        score = sum(points[place + 1] * times for place, times in enumerate(one)) / 54
        if round(score / step) == round(exact / step) and read(one, known, steps) == seen:
            same.append(one[0])
    assert max(same) - min(same) >= LIMIT
    assert finest_score_step({1: 1, 2: 1, 3: 1, 4: 2}, [1, 2, 3], published(5, [(1,)]), None,
                             Score(points, 60.0, 5, 1), LIMIT) is None  # fmt: skip


def test_an_expected_churn_in_steps_is_worked_out_from_what_is_told():
    details = ChurnDetails((0.3389, 0.4306), Interval(0.301, 0.473, "imbens-manski"), (0.283, 0.464), None, 0.3615, 80)
    figure = Figure(
        "a", "expected_churn", 0.3731, 109, interval=Interval(0.3251, 0.4211, "t-fpc"), churn=details,
        excluded=Excluded(dont_know=11),
    )  # fmt: skip
    assert coarse_churn(figure, EXACT) is figure
    found = coarse_churn(figure, Steps(0.01, 0.02, 0.05))
    assert (found.value, found.interval.lower, found.interval.upper) == (0.37, 0.31, 0.43)
    assert found.churn.scale_band == (0.3, 0.45)
    assert found.churn.bounds == pytest.approx((0.37 * 109 / 120, (0.37 * 109 + 11) / 120))
    assert found.churn.bounds_interval is None
    assert found.churn.revenue == 0.36
