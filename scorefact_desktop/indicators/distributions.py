"""Normal, beta, Poisson and chi-square distributions from the standard library alone.

The first dashboard needs their quantiles and must not wait for scipy; tests hold every function against scipy.
"""

import math
from collections.abc import Callable
from functools import lru_cache

#: Below this change of the continued fraction the next term no longer moves the sum.
_PRECISION = 1e-16
_SMALLEST = 1e-300
_LONGEST_FRACTION = 5000
#: The quantiles of 95 % intervals and one-sided bounds, which the first dashboard asks for.
_COMMON_QUANTILES = {0.975: 1.9599639845400545, 0.95: 1.6448536269514722}


def normal_cdf(z: float) -> float:
    """The probability that a standard normal variable is at most `z`."""
    return 0.5 * math.erfc(-z / math.sqrt(2))


@lru_cache(maxsize=256)
def normal_quantile(probability: float) -> float:
    """The standard normal quantile; 1.959964 for 0.975 (METHODS.md section 0).

    ValueError unless 0 < probability < 1.
    """
    if probability in _COMMON_QUANTILES:
        return _COMMON_QUANTILES[probability]
    from statistics import NormalDist  # loads slowly for one number, so only for an uncommon level

    if not 0 < probability < 1:
        raise ValueError(f"a probability must lie between 0 and 1, not {probability}")
    return NormalDist().inv_cdf(probability)


def two_sided_p(z: float) -> float:
    """The two-sided p-value of a standard normal statistic."""
    return math.erfc(abs(z) / math.sqrt(2))


def log_beta(a: float, b: float) -> float:
    """The logarithm of the beta function, exact also where log-gamma of large numbers would cancel."""
    small, large = min(a, b), max(a, b)
    if large < 100:
        return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    # Stirling: the difference of two large log-gammas is written out so that the large parts cancel on paper.
    shift = (large - 0.5) * math.log1p(small / large) + small * math.log(large + small) - small
    correction = _stirling_rest(large) - _stirling_rest(large + small)
    return math.lgamma(small) - shift + correction


def _stirling_rest(x: float) -> float:
    """What Stirling's formula leaves of log-gamma, for x >= 100."""
    square = x * x
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / x


def beta_cdf(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function: P(X <= x) for X ~ Beta(a, b). ValueError unless a, b > 0."""
    if not (a > 0 and b > 0):
        raise ValueError("a beta distribution needs two positive parameters")
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta(a, b))
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(x, a, b) / a
    return 1 - front * _beta_fraction(1 - x, b, a) / b


def _beta_fraction(x: float, a: float, b: float) -> float:
    """Lentz's evaluation of the continued fraction of the incomplete beta function."""
    c, d = 1.0, _away_from_zero(1 - (a + b) * x / (a + 1))
    d = 1 / d
    result = d
    for step in range(1, _LONGEST_FRACTION):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            result *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return result


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _SMALLEST else _SMALLEST


def beta_quantile(probability: float, a: float, b: float) -> float:
    """The quantile of Beta(a, b). ValueError unless 0 < probability < 1 and a, b > 0."""
    if not 0 < probability < 1:
        raise ValueError(f"a probability must lie between 0 and 1, not {probability}")
    return bisect(lambda x: beta_cdf(x, a, b) - probability, 0.0, 1.0)


def gamma_cdf(x: float, shape: float) -> float:
    """The regularised lower incomplete gamma function: P(X <= x) for X ~ Gamma(shape, 1)."""
    if not shape > 0:
        raise ValueError("a gamma distribution needs a positive shape")
    if x <= 0:
        return 0.0
    front = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    if x < shape + 1:
        term = total = 1 / shape
        step = shape
        while abs(term) > abs(total) * _PRECISION:
            step += 1
            term *= x / step
            total += term
        return front * total
    b = x + 1 - shape
    c, d = 1 / _SMALLEST, 1 / b
    result = d
    for step_number in range(1, _LONGEST_FRACTION):
        numerator = -step_number * (step_number - shape)
        b += 2
        d = 1 / _away_from_zero(numerator * d + b)
        c = _away_from_zero(b + numerator / c)
        result *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return 1 - front * result


def chi_square_sf(x: float, df: float) -> float:
    """The probability that a chi-square variable with `df` degrees of freedom exceeds `x`."""
    return 1 - gamma_cdf(x / 2, df / 2)


def chi_square_quantile(probability: float, df: float) -> float:
    """The quantile of a chi-square distribution. ValueError unless 0 < probability < 1 and df > 0."""
    if not 0 < probability < 1:
        raise ValueError(f"a probability must lie between 0 and 1, not {probability}")
    shape = df / 2
    high = shape + 10 * math.sqrt(shape) + 10
    while gamma_cdf(high, shape) < probability:
        high *= 2
    return 2 * bisect(lambda x: gamma_cdf(x, shape) - probability, 0.0, high)


def bisect(rising: Callable[[float], float], low: float, high: float) -> float:
    """The root of a rising function between `low` and `high`, to the last bit that a float holds.

    Halving alone takes some fifty evaluations; the secant (Illinois rule) mostly takes a dozen.
    """
    low_value, high_value = rising(low), rising(high)
    if low_value >= 0:
        return low
    if high_value <= 0:
        return high
    for turn in range(200):
        width = high - low
        if width <= 4e-16 * max(abs(low), abs(high)):
            break
        middle = (low + high) / 2
        if turn % 3:
            secant = low - low_value * width / (high_value - low_value)
            if low < secant < high:
                middle = secant
        value = rising(middle)
        if value == 0:
            return middle
        if value < 0:
            low, low_value = middle, value
        else:
            high, high_value = middle, value
    return (low + high) / 2
