"""Customer KPIs from operational data: each with the one definition that is printed beside it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators import nps
from scorefact_desktop.indicators.mean import MeanEstimate, mean_interval
from scorefact_desktop.indicators.population import N_TOO_SMALL, NO_DATA, base, number, numbers_or_none, whole
from scorefact_desktop.indicators.proportion import ProportionEstimate, display_interval
from scorefact_desktop.indicators.student import student_quantile


@dataclass(frozen=True, slots=True)
class EffortScore:
    """CES 2.0: mean of 1-7, share of 5-7, and the other convention, share 6-7 minus share 1-3, which is labelled so."""

    mean: MeanEstimate
    easy: ProportionEstimate
    net_easy: float | None


@dataclass(frozen=True, slots=True)
class Likelihood:
    """Likelihood to recommend: mean of 0-10 beside the NPS."""

    mean: MeanEstimate
    nps: nps.NpsEstimate


@dataclass(frozen=True, slots=True)
class Ratio:
    """sum of numerators over sum of denominators with its linearised interval; `mean_of_ratios` is shown to differ."""

    value: float | None
    se: float | None
    lower: float | None
    upper: float | None
    n: int
    mean_of_ratios: float | None
    rejected: int
    status: str


@dataclass(frozen=True, slots=True)
class LifetimeValue:
    """Customer lifetime value in the unit of the margin: paid at the end or the start of each period, and dCLV/dr."""

    end_of_period: float
    start_of_period: float
    sensitivity: float


def csat(answers: Sequence[float | None], population: float | None, top_two: frozenset[float]) -> ProportionEstimate:
    """CSAT: the share of top-two answers (METHODS.md section 11). None is the domain."""
    column = numbers_or_none(answers, "an answer")
    known = [one for one in column if one is not None]
    return display_interval(sum(one in top_two for one in known), len(known), population, len(column) - len(known))


def customer_effort(answers: Sequence[float | None], population: float | None) -> EffortScore:
    """CES 2.0 on 1-7 (METHODS.md section 11). None is the domain; ValueError for answers outside 1-7."""
    mean = mean_interval(answers, population, 1, 7)
    known = [one for one in numbers_or_none(answers, "an answer 1-7") if one is not None]
    easy = display_interval(sum(one >= 5 for one in known), len(known), population, len(answers) - len(known))
    net = (sum(one >= 6 for one in known) - sum(one <= 3 for one in known)) / len(known) if known else None
    return EffortScore(mean, easy, net)


def likelihood_to_recommend(answers: Sequence[float | None], population: float | None) -> Likelihood:
    """The mean of 0-10 and the NPS (METHODS.md section 11). None is the domain."""
    high, middle, low, domain = nps.counts(answers)
    return Likelihood(
        mean_interval(answers, population, 0, 10), nps.interval_from_counts(high, middle, low, population, domain)
    )


def ratio(
    numerators: Sequence[float | None],
    denominators: Sequence[float | None],
    population: float | None = None,
    *,
    level: float = 0.95,
) -> Ratio:
    """Adoption and other ratios of totals, such as active over licensed users (METHODS.md section 11).

    V = (1-f) n/(n-1) sum (y - R x)^2/(sum x)^2, df = n-1. Rows with a missing value or no denominator are rejected
    and counted. ValueError for negative numbers.
    """
    tops, bottoms = numbers_or_none(numerators, "a numerator"), numbers_or_none(denominators, "a denominator")
    if len(tops) != len(bottoms):
        raise ValueError("numerators and denominators differ in length")
    rows = [(y, x) for y, x in zip(tops, bottoms, strict=True) if y is not None and x is not None and x != 0]
    if any(y < 0 or x < 0 for y, x in rows):
        raise ValueError("a ratio is made of numbers from 0 upwards")
    n, rejected = len(rows), len(tops) - len(rows)
    found = base(n, population)
    if n == 0:
        return Ratio(None, None, None, None, 0, None, rejected, NO_DATA)
    below = math.fsum(x for _, x in rows)
    value = math.fsum(y for y, _ in rows) / below
    average = math.fsum(y / x for y, x in rows) / n
    if n == 1:
        return Ratio(value, None, None, None, 1, average, rejected, N_TOO_SMALL)
    squares = math.fsum((y - value * x) ** 2 for y, x in rows)
    se = math.sqrt((1 - found.sampling_fraction) * n / (n - 1) * squares) / below
    half = student_quantile(0.5 + level / 2, n - 1) * se
    return Ratio(value, se, value - half, value + half, n, average, rejected, found.status)


def retention(start: int, new: int, end: int) -> float | None:
    """(end - new)/start of a period's customers (METHODS.md section 11); None where there were none at the start."""
    whole(start, "start")
    if whole(end, "end") - whole(new, "new") > start or end < new:
        raise ValueError("customers kept cannot be negative or more than there were")
    return (end - new) / start if start else None


def revenue_retention(
    start: float, churned: float, contraction: float, expansion: float
) -> tuple[float | None, float | None]:
    """Gross and net revenue retention (METHODS.md section 11): (start - lost - less)/start, and with expansion.

    All in one currency unit, from the revenue of the customers at the start. (None, None) where that is 0.
    """
    values = [number(one, "revenue") for one in (start, churned, contraction, expansion)]
    if any(one < 0 for one in values) or values[1] + values[2] > values[0]:
        raise ValueError("revenue is not negative, and no more can be lost than there was")
    if values[0] == 0:
        return None, None
    gross = (values[0] - values[1] - values[2]) / values[0]
    return gross, gross + values[3] / values[0]


def lifetime_value(margin: float, retention_rate: float, discount: float) -> LifetimeValue:
    """CLV over an unlimited time: m r/(1+d-r) at the end of each period, m (1+d)/(1+d-r) at the start.

    METHODS.md section 11. ValueError where r >= 1+d, for which the sum does not converge, or for a rate outside 0-1.
    """
    m, r, d = number(margin, "margin"), number(retention_rate, "retention"), number(discount, "discount")
    if not 0 <= r <= 1 or d < 0:
        raise ValueError("retention lies between 0 and 1, and a discount rate is not negative")
    if r >= 1 + d:
        raise ValueError("with a retention of 1 + discount or more the value has no limit")
    spread = 1 + d - r
    return LifetimeValue(m * r / spread, m * (1 + d) / spread, m * (1 + d) / spread**2)


def lifetime_value_until(margin: float, retention_rate: float, discount: float, periods: int) -> float:
    """CLV of `periods` periods paid at their end: sum of m (r/(1+d))^t (METHODS.md section 11)."""
    if not 0 <= number(retention_rate, "retention") <= 1 or number(discount, "discount") < 0:
        raise ValueError("retention lies between 0 and 1, and a discount rate is not negative")
    step = retention_rate / (1 + discount)
    return margin * math.fsum(step**period for period in range(1, whole(periods, "periods") + 1))


def lifetime_value_of_curve(margin: float, survival: Callable[[float], float], discount: float, periods: int) -> float:
    """CLV over an observed churn curve: m sum S(t)/(1+d)^t for t = 1..periods (METHODS.md section 11)."""
    if discount < 0:
        raise ValueError("a discount rate is not negative")
    terms = (survival(period) / (1 + discount) ** period for period in range(1, whole(periods, "periods") + 1))
    return number(margin, "margin") * math.fsum(terms)
