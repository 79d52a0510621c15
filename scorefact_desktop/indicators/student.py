"""Student's t from the standard library: the intervals of means on the first dashboard need its quantiles.

Tests hold it against scipy to 1e-9.
"""

import math
from functools import lru_cache

from scorefact_desktop.indicators.distributions import beta_cdf, bisect, normal_quantile

#: From here on the expansion around the normal quantile is exact to a float; below, the distribution is inverted.
_LARGE_DF = 2000


def student_cdf(t: float, df: float) -> float:
    """P(T <= t) for Student's t with `df` > 0 degrees of freedom, which need not be whole."""
    if not df > 0:
        raise ValueError(f"degrees of freedom must be positive, not {df}")
    if math.isinf(df):
        return 0.5 * math.erfc(-t / math.sqrt(2))
    tail = 0.5 * student_two_sided_p(t, df)
    return tail if t < 0 else 1 - tail


def student_two_sided_p(t: float, df: float) -> float:
    """The two-sided p-value of a t statistic."""
    if math.isinf(df):
        return math.erfc(abs(t) / math.sqrt(2))
    if math.isinf(t):
        return 0.0
    if not df > 0:
        raise ValueError(f"degrees of freedom must be positive, not {df}")
    square = t * t
    if square < df:  # whichever of the two fractions is small keeps its digits
        return 1 - beta_cdf(square / (df + square), 0.5, df / 2)
    return beta_cdf(df / (df + square), df / 2, 0.5)


@lru_cache(maxsize=4096)
def student_quantile(probability: float, df: float) -> float:
    """The quantile of Student's t (METHODS.md section 2: CI = mean +- t SE).

    ValueError unless 0 < probability < 1 and df > 0. An infinite df gives the normal quantile.
    """
    if not 0 < probability < 1:
        raise ValueError(f"a probability must lie between 0 and 1, not {probability}")
    if not df > 0:
        raise ValueError(f"degrees of freedom must be positive, not {df}")
    if probability == 0.5:
        return 0.0
    if probability < 0.5:
        return -student_quantile(1 - probability, df)
    z = normal_quantile(probability)
    if math.isinf(df):
        return z
    if df >= _LARGE_DF and z < 6:
        return _around_normal(z, df)
    high = max(2 * z, 1.0)
    while student_two_sided_p(high, df) > 2 * (1 - probability):
        high *= 2
    tail = 2 * (1 - probability)
    return bisect(lambda t: tail - student_two_sided_p(t, df), 0.0, high)


def _around_normal(z: float, df: float) -> float:
    """The Cornish-Fisher expansion to the fourth power of 1/df (Abramowitz and Stegun 26.7.5)."""
    square = z * z
    first = z * (square + 1) / 4
    second = z * (5 * square**2 + 16 * square + 3) / 96
    third = z * (3 * square**3 + 19 * square**2 + 17 * square - 15) / 384
    fourth = z * (79 * square**4 + 776 * square**3 + 1482 * square**2 - 1920 * square - 945) / 92160
    return z + (first + (second + (third + fourth / df) / df) / df) / df
