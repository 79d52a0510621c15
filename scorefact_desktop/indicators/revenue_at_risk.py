"""What the expected churn is worth: by renewal year, how concentrated, by signing year, and set right by what happened.

Rows without a positive contract value are left out and counted, never guessed.
"""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.indicators.churn import StayScale
from scorefact_desktop.indicators.mean import MeanEstimate, interval_from_sums
from scorefact_desktop.indicators.population import numbers_or_none
from scorefact_desktop.indicators.proportion import ProportionEstimate, display_interval
from scorefact_desktop.indicators.protection import suppress

#: Observed renewals by answer replace the scale from here on (METHODS.md section 8).
CALIBRATE_FROM = 30


@dataclass(frozen=True, slots=True)
class YearAtRisk:
    """Contracts that end in one year, in the currency unit given; `year` None where the end is not known.

    `at_risk` is the revenue expected lost among `known` revenue; `lower`/`upper` stretch it over the don't-knows.
    """

    year: int | None
    customers: int
    revenue: float
    known: float
    at_risk: float
    lower: float
    upper: float

    @property
    def share(self) -> float | None:
        """Revenue at risk over the revenue of those who answered; None without any."""
        return self.at_risk / self.known if self.known else None


@dataclass(frozen=True, slots=True)
class Concentration:
    """How much of the revenue hangs on few customers: shares 0-1, Herfindahl index, its inverse."""

    customers: int
    largest: float
    five_largest: float
    herfindahl: float
    effective: float
    rejected: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """One signing year; `estimate` is None where `n` is below the protection limit."""

    name: Hashable
    n: int
    estimate: MeanEstimate | None


@dataclass(frozen=True, slots=True)
class CalibratedAnswer:
    """One stay answer against what those who gave it did since.

    `used` is the probability that enters the figures: observed from 30 answers on, else the scale's.
    """

    answer: Hashable
    n: int
    stayed: int
    scale: float
    observed: ProportionEstimate
    used: float
    calibrated: bool


def by_renewal_year(
    stays: Sequence[float | None], revenue: Sequence[float | None], years: Sequence[int | None]
) -> tuple[YearAtRisk, ...]:
    """Revenue at risk by the year in which contracts end, unknown last (METHODS.md section 8).

    Takes by row the stay probability (None: don't know), contract value and year. Rows without a positive value are
    left out.
    """
    chances, values = numbers_or_none(stays, "a stay probability"), numbers_or_none(revenue, "revenue")
    if not len(chances) == len(values) == len(years):
        raise ValueError("stay, revenue and year differ in length")
    sums: dict[int | None, list[float]] = {}
    for stay, value, year in zip(chances, values, years, strict=True):
        if value is None or value <= 0:
            continue
        row = sums.setdefault(year, [0, 0.0, 0.0, 0.0])
        row[0] += 1
        row[1] += value
        if stay is not None:
            row[2] += value
            row[3] += value * (1 - stay)
    order = sorted(sums, key=lambda year: (year is None, year or 0))
    return tuple(
        YearAtRisk(year, int(rows), total, known, lost, lost, lost + total - known)
        for year in order
        for rows, total, known, lost in (sums[year],)
    )


def concentration(revenue: Sequence[float | None]) -> Concentration | None:
    """Shares of the largest and the five largest customers, Herfindahl index; None without a positive value."""
    values = numbers_or_none(revenue, "revenue")
    kept = sorted((one for one in values if one is not None and one > 0), reverse=True)
    if not kept:
        return None
    total = math.fsum(kept)
    index = math.fsum((one / total) ** 2 for one in kept)
    return Concentration(
        len(kept), kept[0] / total, math.fsum(kept[:5]) / total, index, 1 / index, len(values) - len(kept)
    )


def interviewed_revenue(interviewed: Sequence[float | None], frame_total: float) -> float | None:
    """The share 0-1 of the frame's revenue that the interviewed customers hold; None where the frame has none."""
    if frame_total <= 0:
        return None
    kept = (one for one in numbers_or_none(interviewed, "revenue") if one is not None and one > 0)
    return math.fsum(kept) / frame_total


def by_cohort(
    values: Sequence[float | None],
    cohorts: Sequence[Hashable],
    population: float | None,
    least: int,
    low: float = 0,
    high: float = 1,
) -> tuple[Cohort, ...]:
    """A mean by signing year with its domain standard error; cohorts below `least` are withheld (METHODS.md section 8).

    Residuals are 0 outside the cohort and f = n/N of the whole sample; None in `values` is the domain, None in
    `cohorts` an unknown year, which is nobody's cohort. A single withheld cohort withholds the smallest other one too.
    """
    scores = numbers_or_none(values, "a score")
    if len(scores) != len(cohorts):
        raise ValueError("values and cohorts differ in length")
    groups: dict[Hashable, list[float]] = {}
    for score, cohort in zip(scores, cohorts, strict=True):
        if cohort is not None:
            groups.setdefault(cohort, []).extend([] if score is None else [score])
    names = sorted(groups, key=str)
    found = [
        Cohort(
            name,
            len(groups[name]),
            interval_from_sums(
                len(groups[name]),
                math.fsum(groups[name]),
                math.fsum(one * one for one in groups[name]),
                population,
                len(scores) - len(groups[name]),
                low,
                high,
            ),
        )
        for name in names
    ]
    hidden = suppress([one.n for one in found], least).hidden
    return tuple(replace(one, estimate=None) if place in hidden else one for place, one in enumerate(found))


def calibration(
    answers: Sequence[Hashable], stayed: Sequence[bool], scale: StayScale, least: int = CALIBRATE_FROM
) -> tuple[CalibratedAnswer, ...]:
    """What earlier respondents did since, by the answer they gave (METHODS.md section 8).

    Takes each earlier answer with what was observed. An answer's observed share replaces the scale from `least` on.
    """
    if len(answers) != len(stayed):
        raise ValueError("answers and observations differ in length")
    table = []
    for answer, assumed in scale.values.items():
        seen = [one for given, one in zip(answers, stayed, strict=True) if given == answer]
        observed = display_interval(sum(seen), len(seen), None)
        enough = len(seen) >= least and observed.value is not None
        used = observed.value if enough and observed.value is not None else assumed
        table.append(CalibratedAnswer(answer, len(seen), sum(seen), assumed, observed, used, enough))
    return tuple(table)


def calibrated_scale(scale: StayScale, table: Sequence[CalibratedAnswer]) -> StayScale:
    """The stay scale with observed renewals where there are enough, and their intervals as the sensitivity band."""
    values, low, high = dict(scale.values), dict(scale.low), dict(scale.high)
    for row in table:
        if row.calibrated and row.observed.lower is not None and row.observed.upper is not None:
            values[row.answer], low[row.answer], high[row.answer] = row.used, row.observed.lower, row.observed.upper
    return StayScale(values, low, high)
