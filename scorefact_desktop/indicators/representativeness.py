"""Whether those interviewed resemble the customers over strata: chi-square with the finite population, R-indicators.

The usual goodness-of-fit test ignores that the sample is part of the population and understates the difference.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.distributions import chi_square_sf
from scorefact_desktop.indicators.population import whole

#: Below this expected count the chi-square distribution is replaced by simulation (METHODS.md section 6).
SMALLEST_EXPECTED = 5
REPETITIONS = 9999


@dataclass(frozen=True, slots=True)
class Representativeness:
    """Responded or not, by stratum.

    `chi_square` and `p` belong to the 2 x H table, by `method` `chi_square` or `monte_carlo` (some expected count
    below 5); `goodness_of_fit` is the statistic that understates. None at a census or without two strata.
    """

    goodness_of_fit: float | None
    naive_p: float | None
    chi_square: float | None
    p: float | None
    df: int
    method: str
    smallest_expected: float


@dataclass(frozen=True, slots=True)
class RIndicator:
    """How evenly customers responded: R = 1 - 2S, 1 where all strata respond alike.

    `adjusted` corrects for the size of the sample; `cv` bounds the bias of a mean at cv times its standard deviation;
    `partial` tells by stratum who is over- (+) or under-represented (-). None without customers or answers.
    """

    r: float | None
    adjusted: float | None
    cv: float | None
    partial: tuple[float, ...]


def representativeness(
    sizes: Sequence[int], populations: Sequence[int], *, seed: int = 20260101, repetitions: int = REPETITIONS
) -> Representativeness:
    """Pearson's test on the 2 x H table responded/not (METHODS.md section 6).

    Takes interviews and customers by stratum. Equals the goodness-of-fit statistic times N/(N-n). With an expected
    count below 5 the p-value is simulated with a stored seed. ValueError for more answers than customers.
    """
    n_h, customers = _counts(sizes, populations)
    rows = [(one, all_) for one, all_ in zip(n_h, customers, strict=True) if all_ > 0]
    n, total = sum(one for one, _ in rows), sum(all_ for _, all_ in rows)
    df = len(rows) - 1
    if n == 0 or df < 1:
        return Representativeness(None, None, None, None, max(df, 0), "none", 0.0)
    fit = _fit(rows, n, total)
    smallest = min(min(n, total - n) * all_ / total for _, all_ in rows)
    naive = chi_square_sf(fit, df)
    if n == total:
        return Representativeness(fit, naive, None, None, df, "census", smallest)
    statistic = fit * total / (total - n)
    if smallest >= SMALLEST_EXPECTED:
        return Representativeness(fit, naive, statistic, chi_square_sf(statistic, df), df, "chi_square", smallest)
    p = _simulated(rows, n, total, fit, seed, repetitions)
    return Representativeness(fit, naive, statistic, p, df, "monte_carlo", smallest)


def _fit(rows: Sequence[tuple[int, int]], n: int, total: int) -> float:
    return math.fsum((one - n * all_ / total) ** 2 / (n * all_ / total) for one, all_ in rows)


def _simulated(rows: list[tuple[int, int]], n: int, total: int, fit: float, seed: int, repetitions: int) -> float:
    """The share of samples drawn at random that look at least as uneven, the observed one counted in."""
    import numpy as np

    customers = np.array([all_ for _, all_ in rows])
    draws = np.random.default_rng(seed).multivariate_hypergeometric(customers, n, size=repetitions, method="marginals")
    expected = n * customers / total
    statistics = (np.square(draws - expected) / expected).sum(axis=1)
    return (1 + int((statistics >= fit - 1e-9).sum())) / (1 + repetitions)


def r_indicator(sizes: Sequence[int], populations: Sequence[int]) -> RIndicator:
    """R = 1 - 2S with S^2 = sum N_h (rho_h - mean)^2/(N-1) over response rates rho_h (METHODS.md section 6).

    The adjusted form takes sum rho_h (1 - rho_h)/N off S^2, floored at 0 (Shlomo, Skinner, Schouten 2012).
    """
    n_h, customers = _counts(sizes, populations)
    n, total = sum(n_h), sum(customers)
    if total < 2 or n == 0:
        return RIndicator(None, None, None, ())
    rates = [one / all_ if all_ else 0.0 for one, all_ in zip(n_h, customers, strict=True)]
    mean = n / total
    variance = math.fsum(all_ * (rate - mean) ** 2 for rate, all_ in zip(rates, customers, strict=True)) / (total - 1)
    chance = math.fsum(rate * (1 - rate) for rate, all_ in zip(rates, customers, strict=True) if all_) / total
    partial = tuple(math.sqrt(all_ / total) * (rate - mean) for rate, all_ in zip(rates, customers, strict=True))
    spread = math.sqrt(variance)
    return RIndicator(1 - 2 * spread, 1 - 2 * math.sqrt(max(0.0, variance - chance)), spread / mean, partial)


def _counts(sizes: Sequence[int], populations: Sequence[int]) -> tuple[list[int], list[int]]:
    n_h = [whole(one, "the interviews of a stratum") for one in sizes]
    customers = [whole(one, "the population of a stratum") for one in populations]
    if len(n_h) != len(customers):
        raise ValueError("interviews and populations differ in the number of strata")
    if any(one > all_ for one, all_ in zip(n_h, customers, strict=True)):
        raise ValueError("a stratum has more interviews than customers")
    return n_h, customers
