"""The standard-library distributions against scipy."""

import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from scorefact_desktop.indicators import distributions, hypergeometric
from scorefact_desktop.indicators.student import student_cdf, student_quantile, student_two_sided_p

DEGREES = [1, 1.5, 2, 3, 4.2, 7, 12, 30, 117, 499, 1999, 2000, 2500.5, 1e5, 1e7]
PROBABILITIES = [1e-6, 0.001, 0.025, 0.05, 0.3, 0.5, 0.7, 0.95, 0.975, 0.995, 0.9999]


@pytest.mark.parametrize("df", DEGREES)
@pytest.mark.parametrize("probability", PROBABILITIES)
def test_student_quantile_is_scipys(df: float, probability: float) -> None:
    assert student_quantile(probability, df) == pytest.approx(float(stats.t.ppf(probability, df)), rel=1e-9, abs=1e-9)


@given(st.floats(-60, 60), st.floats(0.5, 5000))
def test_student_probabilities_are_scipys(t: float, df: float) -> None:
    assert student_cdf(t, df) == pytest.approx(float(stats.t.cdf(t, df)), abs=1e-11)
    assert student_two_sided_p(t, df) == pytest.approx(float(2 * stats.t.sf(abs(t), df)), abs=1e-11)


def test_student_with_infinite_degrees_is_normal() -> None:
    assert student_quantile(0.975, math.inf) == distributions.normal_quantile(0.975)
    assert student_cdf(1.3, math.inf) == pytest.approx(float(stats.norm.cdf(1.3)), abs=1e-15)
    assert student_two_sided_p(math.inf, 4) == 0


@pytest.mark.parametrize("probability", PROBABILITIES)
def test_normal_is_scipys(probability: float) -> None:
    z = distributions.normal_quantile(probability)
    assert z == pytest.approx(float(stats.norm.ppf(probability)), abs=1e-12)
    assert distributions.normal_cdf(z) == pytest.approx(probability, abs=1e-14)
    assert distributions.two_sided_p(z) == pytest.approx(float(2 * stats.norm.sf(abs(z))), abs=1e-14)


@given(st.floats(0.1, 3000), st.floats(0.1, 3000), st.floats(0.001, 0.999))
def test_beta_is_scipys(a: float, b: float, probability: float) -> None:
    x = distributions.beta_quantile(probability, a, b)
    assert x == pytest.approx(float(stats.beta.ppf(probability, a, b)), rel=1e-8, abs=1e-10)
    assert distributions.beta_cdf(0.37, a, b) == pytest.approx(float(stats.beta.cdf(0.37, a, b)), abs=1e-11)
    assert distributions.log_beta(a, b) == pytest.approx(float(special.betaln(a, b)), rel=1e-11, abs=1e-11)


@given(st.floats(0.1, 5000), st.floats(0.001, 0.999))
def test_chi_square_is_scipys(df: float, probability: float) -> None:
    x = distributions.chi_square_quantile(probability, df)
    assert x == pytest.approx(float(stats.chi2.ppf(probability, df)), rel=1e-8, abs=1e-12)
    assert distributions.chi_square_sf(x, df) == pytest.approx(1 - probability, abs=1e-9)


@given(st.data())
def test_hypergeometric_tails_are_scipys(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 4000))
    n = data.draw(st.integers(1, population))
    marked = data.draw(st.integers(0, population))
    x = data.draw(st.integers(0, n))
    upper = hypergeometric.upper_tail(x, marked, n, population)
    assert upper == pytest.approx(float(stats.hypergeom.sf(x - 1, population, marked, n)), abs=1e-9)
    assert hypergeometric.lower_tail(x, marked, n, population) == pytest.approx(
        float(stats.hypergeom.cdf(x, population, marked, n)), abs=1e-9
    )


@given(st.data())
def test_exact_counts_are_the_full_scan(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 150))
    n = data.draw(st.integers(1, population))
    x = data.draw(st.integers(0, n))
    every = np.arange(population + 1)
    # 1e-12 keeps scipy's rounding on the right side of exact ties, which are not above the limit.
    above = (stats.hypergeom.sf(x - 1, population, every, n) > 0.025 + 1e-12) & (
        stats.hypergeom.cdf(x, population, every, n) > 0.025 + 1e-12
    )
    assert hypergeometric.exact_counts(x, n, population) == (every[above].min(), every[above].max())


def test_a_tie_is_not_above_the_limit() -> None:
    # P(X >= 1 | M = 1) = 1/40 = 0.025 exactly, so M = 1 is outside the interval.
    assert hypergeometric.exact_counts(1, 1, 40) == (2, 40)
    assert hypergeometric.lower_count(1, 1, 20, 0.05) == 2


@pytest.mark.parametrize("arguments", [(3, 2, 10), (-1, 2, 10), (1, 12, 10), (1.0, 2, 10), (True, 2, 10)])
def test_counts_that_cannot_be_are_refused(arguments: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="exact bounds need"):
        hypergeometric.lower_count(*arguments)


@pytest.mark.parametrize("probability", [0, 1, -0.1, 1.5])
def test_impossible_probabilities_are_refused(probability: float) -> None:
    for call in (
        distributions.normal_quantile,
        lambda p: student_quantile(p, 5),
        lambda p: distributions.beta_quantile(p, 1, 1),
        lambda p: distributions.chi_square_quantile(p, 2),
    ):
        with pytest.raises(ValueError, match="between 0 and 1"):
            call(probability)
    with pytest.raises(ValueError, match="positive"):
        student_quantile(0.975, 0)
    with pytest.raises(ValueError, match="alpha"):
        hypergeometric.lower_count(1, 2, 10, 2.0)


def test_the_first_dashboard_needs_neither_numpy_nor_scipy() -> None:
    modules = ("student", "hypergeometric", "proportion", "mean", "nps", "churn", "crisis", "trend", "comparison")
    code = "; ".join(f"import scorefact_desktop.indicators.{one}" for one in modules)
    code += "; import sys; print([one for one in ('numpy', 'scipy', 'pandas', 'statistics') if one in sys.modules])"
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "[]"
