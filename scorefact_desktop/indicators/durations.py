"""Resolution times and other durations: skewed, so the median and the geometric mean lead, not the mean."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.indicators.population import numbers_or_none
from scorefact_desktop.indicators.student import student_quantile


@dataclass(frozen=True, slots=True)
class DurationSummary:
    """Durations in the unit given (METHODS.md section 11).

    `median_lower`/`median_upper` are the order statistics k and n+1-k; None below 6 durations, where none covers 95 %.
    The geometric mean is None where a duration is 0.
    """

    n: int
    status: str
    median: float | None = None
    p90: float | None = None
    mean: float | None = None
    geometric_mean: float | None = None
    geometric_lower: float | None = None
    geometric_upper: float | None = None
    median_lower: float | None = None
    median_upper: float | None = None
    k: int = 0


def duration_summary(durations: Iterable[float | None], *, level: float = 0.95) -> DurationSummary:
    """Median, P90 (type 7), order-statistic and geometric intervals (METHODS.md section 11).

    None and nan are left out; unfinished durations belong into `survival`. ValueError for text or negative numbers.
    """
    known = sorted(one for one in numbers_or_none(durations, "a duration") if one is not None)
    n = len(known)
    if not n:
        return DurationSummary(0, "no_data")
    if known[0] < 0:
        raise ValueError("a duration cannot be negative")
    k = order_statistic(n, level=level)
    geometric = geometric_low = geometric_high = None
    if known[0] > 0:
        logs = [math.log(one) for one in known]
        centre = math.fsum(logs) / n
        geometric = math.exp(centre)
        if n > 1:
            se = math.sqrt(math.fsum((one - centre) ** 2 for one in logs) / (n - 1) / n)
            half = student_quantile(0.5 + level / 2, n - 1) * se
            geometric_low, geometric_high = math.exp(centre - half), math.exp(centre + half)
    return DurationSummary(
        n,
        "ok" if n > 1 else "n_too_small",
        quantile(known, 0.5),
        quantile(known, 0.9),
        math.fsum(known) / n,
        geometric,
        geometric_low,
        geometric_high,
        known[k - 1] if k else None,
        known[n - k] if k else None,
        k,
    )


def order_statistic(n: int, *, level: float = 0.95) -> int:
    """k = qbinom((1-level)/2, n, 1/2): the interval of the median runs from the k-th to the (n+1-k)-th value.

    0 where no order statistic covers the median at this level.
    """
    tail = (1 - level) / 2
    cumulative = 0.0
    for k in range(n + 1):
        cumulative += math.exp(math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) - n * math.log(2))
        if cumulative >= tail:
            return k
    return n


def quantile(ordered: list[float], probability: float) -> float:
    """The type 7 quantile (R's and numpy's default) of values in ascending order, at least one."""
    place = probability * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])
