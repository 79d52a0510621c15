"""A figure among vendors: the three questions of METHODS.md section 5, percentiles of its ends, the mean of others."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.benchmark import Cell
from scorefact_desktop.domain.figures import Excluded, Interval
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.measures import Kind
from scorefact_desktop.indicators.population import base
from scorefact_desktop.indicators.positions import mean_of_others, position

SHARE = 85 / 120


def estimate(value: float = SHARE) -> Estimate:
    """85 of 120 answers of 400 customers, the example of METHODS.md section 5."""
    found = base(120, 400, 0)
    variance = value * (1 - value) / (120 * 399 / 280)
    interval = Interval(value - 0.07, value + 0.07, "wilson-fpc")
    return Estimate(Kind.SHARE, value, found, interval, "ok", NOTHING, hits=85, se=variance**0.5)


NOTHING = Excluded(0, 0, 0, 0, 0)
CELL = Cell(vendors=20, customers=900, mean=0.85, sd=0.06, p10=0.6, p25=0.7, p50=0.8, p75=0.9, p90=0.95)


def z(p: float | None) -> float:
    from scipy.stats import norm

    assert p is not None
    return float(norm.isf(p / 2))


def test_the_three_questions_give_the_three_answers_of_the_example() -> None:
    found = position(estimate(), CELL)
    assert found is not None
    assert z(found.found.target_p) == pytest.approx(5.19, abs=0.01)
    assert z(found.found.p) == pytest.approx(3.80, abs=0.01)
    assert z(found.found.atypical_p) == pytest.approx(2.01, abs=0.01)
    assert found.p == found.found.p


def test_the_percentile_has_the_percentiles_of_both_ends() -> None:
    found = position(estimate(0.8), CELL)
    assert found is not None
    assert found.found.percentile == pytest.approx(50)
    low, high = found.found.percentile_interval or (0.0, 0.0)
    assert low == pytest.approx(25 + 25 * 0.3)
    assert high == pytest.approx(50 + 25 * 0.7)
    outside = position(estimate(0.62), CELL)
    assert outside is not None
    assert outside.found.percentile_interval is not None
    assert outside.found.percentile_interval[0] == 0.0
    above = position(replace(estimate(0.8), interval=Interval(0.96, 0.99, "wilson-fpc")), CELL)
    assert above is not None
    assert above.found.percentile_interval == (90, 100.0)


def test_without_a_standard_error_no_question_is_answered() -> None:
    found = position(replace(estimate(), se=None), CELL)
    assert found is not None
    assert (found.found.p, found.found.target_p, found.found.atypical_p) == (None, None, None)


def test_the_mean_of_the_others_leaves_the_own_figure_out() -> None:
    assert mean_of_others(0.6, 6, None) == 0.6
    assert mean_of_others(0.6, 6, 0.9) == pytest.approx((6 * 0.6 - 0.9) / 5)
    assert mean_of_others(0.6, 5, 0.9) is None
    assert mean_of_others(0.6, 4, None) is None
