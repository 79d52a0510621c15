"""Observed churn and time-to-value: Kaplan-Meier curves that take in customers still running and those seen late.

Equal to R's `survfit` with conf.type = "log-log".
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.distributions import normal_quantile
from scorefact_desktop.indicators.population import numbers_or_none


@dataclass(frozen=True, slots=True)
class SurvivalStep:
    """The curve from one event time on; `lower`/`upper` None where the curve is 0 and log-log has no interval."""

    time: float
    at_risk: int
    events: int
    survival: float
    se: float
    lower: float | None
    upper: float | None


@dataclass(frozen=True, slots=True)
class SurvivalCurve:
    """A Kaplan-Meier curve. The median and its ends are None where the curve does not fall that far."""

    steps: tuple[SurvivalStep, ...]
    n: int
    events: int
    status: str
    median: float | None
    median_lower: float | None
    median_upper: float | None
    log_median: tuple[float | None, float | None] = (None, None)

    def at(self, time: float) -> SurvivalStep | None:
        """The step in force at `time`; None before the first event, where everybody remains."""
        past = [step for step in self.steps if step.time <= time]
        return past[-1] if past else None

    def survival_at(self, time: float) -> float:
        """S(time), 1 before the first event."""
        step = self.at(time)
        return 1.0 if step is None else step.survival


def kaplan_meier(
    times: Iterable[float],
    events: Iterable[bool | int],
    entries: Iterable[float] | None = None,
    *,
    level: float = 0.95,
) -> SurvivalCurve:
    """Kaplan-Meier with Greenwood's variance and log-log intervals (METHODS.md section 8).

    Takes the time at which each customer was last seen (in any one unit), whether that was the event (left) or not
    (censored), and the time from which it was observed (left truncation at frame entry; default 0). A customer is at
    risk at t when entry < t <= time. No finite population: this predicts. ValueError for missing or negative times,
    events other than 0/1, or an entry not before its time.
    """
    ends = _complete(times, "a time")
    marks = list(events)
    starts = [-math.inf] * len(ends) if entries is None else _complete(entries, "an entry")
    if not len(ends) == len(marks) == len(starts):
        raise ValueError("times, events and entries differ in length")
    if any(mark not in (0, 1) for mark in marks):
        raise ValueError("an event is 0 or 1")
    if any(end < 0 or start >= end for start, end in zip(starts, ends, strict=True)):
        raise ValueError("a time must not be negative and must follow its entry")
    z = normal_quantile(0.5 + level / 2)
    steps: list[SurvivalStep] = []
    survival, greenwood = 1.0, 0.0
    log_limits: list[tuple[float, float, float]] = []
    for time in sorted({end for end, mark in zip(ends, marks, strict=True) if mark}):
        at_risk = sum(start < time <= end for start, end in zip(starts, ends, strict=True))
        left = sum(bool(mark) and end == time for end, mark in zip(ends, marks, strict=True))
        survival *= 1 - left / at_risk
        greenwood = greenwood + left / (at_risk * (at_risk - left)) if at_risk > left else math.inf
        lower: float | None = None
        upper: float | None = None
        if survival > 0:
            spread = z * math.sqrt(greenwood)
            lower = survival ** math.exp(spread / abs(math.log(survival)))
            upper = survival ** math.exp(-spread / abs(math.log(survival)))
            log_limits.append((time, survival * math.exp(-spread), min(1.0, survival * math.exp(spread))))
        se = survival * math.sqrt(greenwood) if survival > 0 else math.nan
        steps.append(SurvivalStep(time, at_risk, left, survival, se, lower, upper))
        if survival == 0:
            break
    lows = [(step.time, step.lower if step.lower is not None else 0.0) for step in steps]
    highs = [(step.time, step.upper if step.upper is not None else math.inf) for step in steps]
    return SurvivalCurve(
        tuple(steps),
        len(ends),
        sum(bool(mark) for mark in marks),
        "ok" if len(ends) > 1 else "n_too_small" if ends else "no_data",
        _crossing([(step.time, step.survival) for step in steps]),
        _crossing(lows),
        _crossing(highs),
        (_crossing([(t, low) for t, low, _ in log_limits]), _crossing([(t, high) for t, _, high in log_limits])),
    )


def _crossing(curve: Sequence[tuple[float, float]]) -> float | None:
    """The smallest time with a value below one half; on a value of exactly one half the middle to the next step."""
    for place, (time, value) in enumerate(curve):
        if math.isclose(value, 0.5, rel_tol=1e-12):
            return (time + curve[place + 1][0]) / 2 if place + 1 < len(curve) else time
        if value < 0.5:
            return time
    return None


@dataclass(frozen=True, slots=True)
class RestrictedMean:
    """Mean time up to a horizon, in the unit of the times."""

    value: float
    se: float


def restricted_mean(curve: SurvivalCurve, horizon: float) -> RestrictedMean:
    """The area under the curve up to `horizon`, with its Greenwood standard error: what a cut-off mean stays.

    Beyond METHODS.md's text but in its fixture: Irwin's restricted mean as R's `survfit` prints it.
    """
    if not horizon > 0:
        raise ValueError("a horizon must be positive")
    times = [0.0, *[step.time for step in curve.steps if step.time < horizon], horizon]
    levels = [1.0, *[step.survival for step in curve.steps if step.time < horizon]]
    areas = [level * (later - earlier) for level, earlier, later in zip(levels, times, times[1:], strict=False)]
    variance = 0.0
    for place, step in enumerate(one for one in curve.steps if one.time < horizon):
        rest = math.fsum(areas[place + 1 :])
        if step.at_risk > step.events:
            variance += rest**2 * step.events / (step.at_risk * (step.at_risk - step.events))
    return RestrictedMean(math.fsum(areas), math.sqrt(variance))


def _complete(values: Iterable[float], name: str) -> list[float]:
    column = numbers_or_none(values, name)
    known = [one for one in column if one is not None]
    if len(known) < len(column):
        raise ValueError(f"{name} is missing")
    return known
