"""Means of scores with intervals that know how many customers there are: theme scores, churn, crises per customer.

Simple random sampling from sums or values, standard library only; weighted designs are in `weighted_mean`.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.domain.figures import Interval
from scorefact_desktop.indicators.population import (
    N_TOO_SMALL,
    OK,
    POPULATION_SMALLER,
    ZERO_VARIANCE_BOUND,
    Base,
    base,
    number,
    numbers_or_none,
)
from scorefact_desktop.indicators.student import student_quantile

#: Sums of squares this small beside the sum of squared values are rounding, not spread.
_ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class MeanEstimate:
    """A mean in the unit of its scores, with its interval mean +- t SE.

    `lower`/`upper` are not cut at the ends of the scale (a picture may); they are the ends of the scale where nobody
    gave a valid answer, None where n = 1. `status` `zero_variance_bound`: all equal, the bound of METHODS.md
    section 2 instead of a point.
    """

    value: float | None
    n: int
    lower: float | None
    upper: float | None
    method: str
    status: str
    se: float | None = None
    df: float | None = None
    level: float = 0.95
    deff: float | None = None

    @property
    def interval(self) -> Interval | None:
        """The interval as it travels to screens; None where there is no estimate or no interval."""
        if self.value is None or self.lower is None or self.upper is None:
            return None
        return Interval(self.lower, self.upper, self.method, self.level)


def interval_from_sums(
    n: int,
    total: float,
    total_of_squares: float,
    population: float | None,
    domain: int = 0,
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
) -> MeanEstimate:
    """The mean of `n` scores from their running sums, under simple random sampling (METHODS.md section 2).

    `domain` counts don't know, not applicable and routed past: V = (1-f) n_all/(n_all-1) sum(y - mean)^2/n^2 with
    n_all = n + domain, df = n_all - 1. `low` and `high` are the ends of the scale, in the unit of the scores; they
    bound a mean without spread. ValueError for counts that cannot be, or sums that fit no scores on that scale.
    """
    found = base(n, population, domain)
    total, total_of_squares = number(total, "total"), number(total_of_squares, "total_of_squares")
    if n == 0:
        return MeanEstimate(None, 0, float(low), float(high), "none", found.status, level=level)
    value = total / n
    slack = 1e-9 * max(1.0, abs(low), abs(high))
    if not low - slack <= value <= high + slack:
        raise ValueError(f"a mean of {value} cannot come from scores between {low} and {high}")
    spread = total_of_squares - total * value
    if spread < -1e-6 * max(1.0, abs(total_of_squares)):
        raise ValueError("the sum of squares is smaller than the scores allow")
    return _from_spread(found, value, spread, _ROUNDING * abs(total_of_squares), low, high, level)


def mean_interval(
    values: Iterable[float | None],
    population: float | None = None,
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
) -> MeanEstimate:
    """The mean of a column under simple random sampling (METHODS.md section 2).

    None and nan are the domain (don't know, not applicable, routed past): their rows count in f = n/N. Leave refused
    and blank answers out of `values`. ValueError for text in the column or a value outside `low`..`high`.
    """
    column = numbers_or_none(values, "a score")
    known = [one for one in column if one is not None]
    if any(not low <= one <= high for one in known):
        raise ValueError(f"a score lies outside {low}..{high}")
    found = base(len(known), population, len(column) - len(known))
    if not known:
        return MeanEstimate(None, 0, float(low), float(high), "none", found.status, level=level)
    value = math.fsum(known) / len(known)
    spread = math.fsum((one - value) ** 2 for one in known)
    rounding = _ROUNDING * _ROUNDING * math.fsum(one * one for one in known)
    return _from_spread(found, value, spread, rounding, low, high, level)


def _from_spread(
    found: Base, value: float, spread: float, rounding: float, low: float, high: float, level: float
) -> MeanEstimate:
    """The estimate from the sum of squared deviations; `rounding` is how large that sum may be and still mean zero."""
    n, asked = found.n, found.asked
    if n == 1:
        status = found.status if found.status == POPULATION_SMALLER else N_TOO_SMALL
        return MeanEstimate(value, 1, None, None, "none", status, level=level)
    df = asked - 1
    if found.census:
        return MeanEstimate(value, n, value, value, "census", found.status, 0.0, df, level)
    if spread <= rounding:
        lower, upper = zero_variance_bound(value, n, found.effective_population, low, high, level=level)
        status = ZERO_VARIANCE_BOUND if found.status == OK else found.status
        return MeanEstimate(value, n, lower, upper, "zero_variance_bound", status, 0.0, df, level)
    se = math.sqrt((1 - found.sampling_fraction) * asked / df * spread) / n
    half = student_quantile(0.5 + level / 2, df) * se
    return MeanEstimate(value, n, value - half, value + half, "t", found.status, se, df, level)


def zero_variance_bound(
    value: float, n: int, population: float | None, low: float, high: float, *, level: float = 0.95
) -> tuple[float, float]:
    """What n equal scores `value` leave possible: [c - u (c-low), c + u (high-c)] (METHODS.md section 2).

    `u` is the exact two-sided upper bound of a share of which none was seen. In the unit of the scores.
    """
    from scorefact_desktop.indicators.proportion import exact

    unseen = exact(0, n, population, level=level).upper
    if unseen is None:  # one answer says nothing of the others
        unseen = 1.0
    return value - unseen * (value - low), value + unseen * (high - value)
