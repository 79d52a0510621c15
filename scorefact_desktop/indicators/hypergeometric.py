"""Exact bounds for a count in a finite population: what the label stands on.

Whole-number results by bisection over the population count, with log-gamma alone: no scipy on the first dashboard.
"""

import math
from functools import lru_cache

#: Probabilities this close (relatively) to the limit are decided by whole-number arithmetic.
_NEAR = 1e-7


def upper_tail(x: int, marked: int, n: int, population: int) -> float:
    """P(X >= x) when `n` are drawn without replacement from `population`, of which `marked` have the property."""
    return _sum_between(max(x, 0), min(n, marked), marked, n, population)


def lower_tail(x: int, marked: int, n: int, population: int) -> float:
    """P(X <= x), as `upper_tail`."""
    return _sum_between(max(0, n - (population - marked)), min(x, n, marked), marked, n, population)


def _sum_between(first: int, last: int, marked: int, n: int, population: int) -> float:
    """P(first <= X <= last), summed outwards from its most likely value so that nothing underflows."""
    first, last = max(first, n - (population - marked), 0), min(last, n, marked)
    if first > last:
        return 0.0
    mode = (n + 1) * (marked + 1) // (population + 2)
    start = min(max(mode, first), last)
    peak = math.exp(
        _log_choose(marked, start) + _log_choose(population - marked, n - start) - _log_choose(population, n)
    )
    terms = [1.0]
    term = 1.0
    for k in range(start, last):
        term *= (marked - k) * (n - k) / ((k + 1) * (population - marked - n + k + 1))
        if term < 1e-18:
            break
        terms.append(term)
    term = 1.0
    for k in range(start, first, -1):
        term *= k * (population - marked - n + k) / ((marked - k + 1) * (n - k + 1))
        if term < 1e-18:
            break
        terms.append(term)
    return min(1.0, peak * math.fsum(terms))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _exceeds(upper: bool, x: int, marked: int, n: int, population: int, level: float) -> bool:
    """Whether the tail probability is strictly above `level`; ties are settled in whole numbers."""
    value = upper_tail(x, marked, n, population) if upper else lower_tail(x, marked, n, population)
    if abs(value - level) > _NEAR * level:
        return value > level
    from fractions import Fraction  # only for a near tie: loading it takes longer than the whole search

    ways = range(x, min(n, marked) + 1) if upper else range(max(0, n - population + marked), min(x, n, marked) + 1)
    total = sum(math.comb(marked, k) * math.comb(population - marked, n - k) for k in ways)
    # The level as written (0.025), not its nearest binary fraction.
    return Fraction(total, math.comb(population, n)) > Fraction(repr(level))


def _check(x: int, n: int, population: int, alpha: float) -> None:
    for name, value in (("x", x), ("n", n), ("N", population)):
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"exact bounds need whole numbers, not {name}={value!r}")
    if not 0 <= x <= n <= population:
        raise ValueError(f"exact bounds need 0 <= x <= n <= N, not x={x}, n={n}, N={population}")
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie between 0 and 1, not {alpha}")


@lru_cache(maxsize=8192, typed=True)
def lower_count(x: int, n: int, population: int, alpha: float = 0.05) -> int:
    """The exact one-sided lower bound: the least M with P(X >= x | M) > alpha (METHODS.md section 1).

    Takes the count `x` among `n` drawn of `population`; gives a count of the population, coverage >= 1 - alpha.
    ValueError for counts that contradict each other.
    """
    _check(x, n, population, alpha)
    low, high = x, population - (n - x)  # the counts the sample itself leaves possible
    while low < high:
        middle = (low + high) // 2
        if _exceeds(True, x, middle, n, population, alpha):
            high = middle
        else:
            low = middle + 1
    return low


def upper_count(x: int, n: int, population: int, alpha: float = 0.05) -> int:
    """The exact one-sided upper bound: the greatest M with P(X <= x | M) > alpha. As `lower_count`."""
    _check(x, n, population, alpha)
    return population - lower_count(n - x, n, population, alpha)


def exact_counts(x: int, n: int, population: int, alpha: float = 0.05) -> tuple[int, int]:
    """The exact two-sided interval {M: P(X >= x | M) > alpha/2 and P(X <= x | M) > alpha/2} as two counts."""
    return lower_count(x, n, population, alpha / 2), upper_count(x, n, population, alpha / 2)
