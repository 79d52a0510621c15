"""Score-Crisis: how many customers had a crisis, how many crises each had, and at what rate."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.indicators.distributions import chi_square_quantile
from scorefact_desktop.indicators.mean import MeanEstimate, interval_from_sums
from scorefact_desktop.indicators.population import number, numbers_or_none, whole
from scorefact_desktop.indicators.proportion import ProportionEstimate, display_interval


@dataclass(frozen=True, slots=True)
class Rate:
    """Events per unit of exposure with Garwood's exact interval; `value` None without exposure."""

    value: float | None
    lower: float | None
    upper: float | None
    count: int
    exposure: float
    status: str = "ok"


@dataclass(frozen=True, slots=True)
class CrisisFigures:
    """Score-Crisis (METHODS.md section 8): share with at least one, mean per customer, rate per customer-year."""

    share: ProportionEstimate
    mean: MeanEstimate
    rate: Rate


def poisson_rate(count: int, exposure: float, *, level: float = 0.95) -> Rate:
    """Garwood's interval [chi2_{a/2,2x}/2T, chi2_{1-a/2,2x+2}/2T] (METHODS.md section 8).

    Takes events and exposure in any one unit, such as customer-years. 0 events have the lower bound 0.
    ValueError for negative counts or exposure, or events without exposure.
    """
    events, time = whole(count, "count"), number(exposure, "exposure")
    if time < 0 or (time == 0 and events) or math.isinf(time):
        raise ValueError(f"{events} events cannot have an exposure of {time}")
    if time == 0:
        return Rate(None, None, None, 0, 0.0, "no_data")
    tail = (1 - level) / 2
    lower = chi_square_quantile(tail, 2 * events) / (2 * time) if events else 0.0
    upper = chi_square_quantile(1 - tail, 2 * events + 2) / (2 * time)
    return Rate(events / time, lower, upper, events, time)


def crisis_figures(
    counts: Iterable[float | None], population: float | None, years: float = 1.0, *, most: float = 20
) -> CrisisFigures:
    """Score-Crisis from each customer's number of crises; None is the domain (don't know).

    The rate's exposure is the customers with an answer times `years`. `most` is the end of the counting scale, which
    bounds a mean without spread. ValueError for text, fractions, negative counts or counts above `most`.
    """
    column = numbers_or_none(counts, "a number of crises")
    known = [float(whole(one, "a number of crises")) for one in column if one is not None]
    if any(one > most for one in known):
        raise ValueError(f"a number of crises lies above {most:g}")
    n, domain = len(known), len(column) - len(known)
    share = display_interval(sum(one >= 1 for one in known), n, population, domain)
    total = math.fsum(known)
    mean = interval_from_sums(n, total, math.fsum(one * one for one in known), population, domain, 0, most)
    return CrisisFigures(share, mean, poisson_rate(int(total), n * years))
