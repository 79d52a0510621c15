"""Score-Churn: customers expected lost and customers who say they will leave, with every source of doubt printed.

The stay scale is not calibrated for IT vendors: its own uncertainty exceeds the sampling error, so both are given.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from scorefact_desktop.indicators.distributions import bisect, normal_cdf
from scorefact_desktop.indicators.mean import MeanEstimate, interval_from_sums
from scorefact_desktop.indicators.population import NO_DATA, NO_VALID_ANSWERS, base, numbers_or_none
from scorefact_desktop.indicators.proportion import ProportionEstimate, display_interval


@dataclass(frozen=True, slots=True)
class StayScale:
    """The probability 0-1 that a customer giving each answer stays, with the ends of its sensitivity band."""

    values: Mapping[Any, float]
    low: Mapping[Any, float]
    high: Mapping[Any, float]

    def __post_init__(self) -> None:
        for name, part in (("values", self.values), ("low", self.low), ("high", self.high)):
            if set(part) != set(self.values):
                raise ValueError(f"the stay scale's {name} names other answers")
            if any(not 0 <= one <= 1 for one in part.values()):
                raise ValueError(f"the stay scale's {name} has a probability outside 0-1")


#: Kent 1964 on the answers of the standard questionnaire; Juster 1966 is the alternative (METHODS.md section 8).
KENT = StayScale(
    MappingProxyType({"certainly": 0.93, "probably": 0.75, "probably_not": 0.30, "certainly_not": 0.07}),
    MappingProxyType({"certainly": 0.87, "probably": 0.63, "probably_not": 0.20, "certainly_not": 0.02}),
    MappingProxyType({"certainly": 0.99, "probably": 0.87, "probably_not": 0.40, "certainly_not": 0.12}),
)
#: The answer that Manski's bounds stretch over; anything else outside the scale is missing.
DONT_KNOW = "dont_know"


@dataclass(frozen=True, slots=True)
class ExpectedChurn:
    """The share 0-1 of customers expected lost.

    `known` is the estimate over those who answered; `bounds` Manski's bounds over the don't-knows with their standard
    errors; `imbens_manski` the interval of the truth between them; `dont_know_half` counts a don't-know as one half;
    `scale_band` the estimate at both ends of the stay scale; the `revenue` pair is weighted by contract value.
    """

    known: MeanEstimate
    n_dont_know: int
    bounds: tuple[float, float]
    status: str
    bounds_se: tuple[float, float] | None = None
    imbens_manski: tuple[float, float] | None = None
    imbens_manski_c: float | None = None
    dont_know_half: float | None = None
    scale_band: tuple[float, float] | None = None
    revenue_known: float | None = None
    revenue_bounds: tuple[float, float] | None = None
    rejected: int = 0


def expected_churn(
    answers: Sequence[Hashable | None],
    population: float | None,
    revenue: Sequence[float | None] | None = None,
    scale: StayScale = KENT,
    dont_know: Hashable = DONT_KNOW,
    *,
    level: float = 0.95,
) -> ExpectedChurn:
    """Expected churn of one stay question (METHODS.md section 8).

    Takes answers by the codes of `scale`, `dont_know` for don't know, None for refused or blank (left out). `revenue`
    by row: rows without a positive one are left out of the revenue figures and counted as `rejected`. All don't-know:
    None, [0, 1], `no_valid_answers`. ValueError for an answer that the scale does not name.
    """
    stays = _stay(answers, scale.values, dont_know)
    known = [1 - one for one in stays if one is not None]
    n_dont_know = len(stays) - len(known)
    total, squares = math.fsum(known), math.fsum(one * one for one in known)
    estimate = interval_from_sums(len(known), total, squares, population, n_dont_know, 0, 1, level=level)
    if not known:
        status = NO_VALID_ANSWERS if stays else NO_DATA
        return ExpectedChurn(estimate, n_dont_know, (0.0, 1.0), status)
    n = len(stays)
    bounds = (total / n, (total + n_dont_know) / n)
    band = tuple(
        1 - math.fsum(one for one in _stay(answers, part, dont_know) if one is not None) / len(known)
        for part in (scale.high, scale.low)
    )
    errors = interval = None
    c = None
    if n > 1:
        fraction = base(n, population).sampling_fraction
        errors = tuple(_se([filling if one is None else 1 - one for one in stays], fraction) for filling in (0.0, 1.0))
        c = imbens_manski_c(bounds[1] - bounds[0], max(errors), level=level)
        interval = (bounds[0] - c * errors[0], bounds[1] + c * errors[1])
    weighted, weighted_bounds, rejected = _by_revenue(answers, revenue, scale, dont_know)
    return ExpectedChurn(
        estimate,
        n_dont_know,
        bounds,
        estimate.status,
        (errors[0], errors[1]) if errors else None,
        interval,
        c,
        (total + n_dont_know / 2) / n,
        (band[0], band[1]),
        weighted,
        weighted_bounds,
        rejected,
    )


def _stay(answers: Sequence[Hashable | None], scale: Mapping[Any, float], dont_know: Hashable) -> list[float | None]:
    """The stay probability of each answer given, None for don't know."""
    stays: list[float | None] = []
    for answer in answers:
        if answer is None:
            continue
        if answer == dont_know:
            stays.append(None)
        elif answer in scale:
            stays.append(scale[answer])
        else:
            raise ValueError(f"the stay scale has no answer {answer!r}")
    return stays


def _se(values: Sequence[float], fraction: float) -> float:
    n = len(values)
    mean = math.fsum(values) / n
    return math.sqrt((1 - fraction) * math.fsum((one - mean) ** 2 for one in values) / (n - 1) / n)


def imbens_manski_c(width: float, se: float, *, level: float = 0.95) -> float:
    """The c with Phi(c + width/se) - Phi(-c) = level (METHODS.md section 8): from 1.645 for wide bounds to 1.96."""
    if width < 0 or se < 0:
        raise ValueError("bounds and standard error cannot be negative")
    stretch = width / se if se > 0 else math.inf if width > 0 else 0.0
    return bisect(lambda c: normal_cdf(c + stretch) - normal_cdf(-c) - level, 0.0, 10.0)


def _by_revenue(
    answers: Sequence[Hashable | None],
    revenue: Sequence[float | None] | None,
    scale: StayScale,
    dont_know: Hashable,
) -> tuple[float | None, tuple[float, float] | None, int]:
    """Expected churn and its bounds weighted by contract value, and the rows left out for want of one."""
    if revenue is None:
        return None, None, 0
    values = numbers_or_none(revenue, "revenue")
    if len(values) != len(answers):
        raise ValueError("answers and revenue differ in length")
    lost = weight = weight_unknown = 0.0
    rejected = 0
    for answer, value in zip(answers, values, strict=True):
        if answer is None:
            continue
        if value is None or value <= 0:
            rejected += 1
        elif answer == dont_know:
            weight_unknown += value
        else:
            lost += value * (1 - scale.values[answer])
            weight += value
    if weight == 0:
        return None, (0.0, 1.0) if weight_unknown else None, rejected
    whole = weight + weight_unknown
    return lost / weight, (lost / whole, (lost + weight_unknown) / whole), rejected


@dataclass(frozen=True, slots=True)
class OrderedStays:
    """Answers for 3 and 5 years after nobody is likelier to stay longer than to stay (`inversions` rows changed)."""

    three_years: tuple[float | None, ...]
    five_years: tuple[float | None, ...]
    inversions: tuple[int, ...]


def ordered_stays(three_years: Sequence[float | None], five_years: Sequence[float | None]) -> OrderedStays:
    """Enforce s5 <= s3 and flag inversions (METHODS.md section 8).

    Takes stay probabilities by row, None for don't know. METHODS.md does not say which one gives way: the nearer
    horizon is the better known, so s5 is lowered to s3.
    """
    near, far = numbers_or_none(three_years, "a stay probability"), numbers_or_none(five_years, "a stay probability")
    if len(near) != len(far):
        raise ValueError("the answers for 3 and 5 years differ in length")
    inverted = tuple(
        row for row, (s3, s5) in enumerate(zip(near, far, strict=True)) if s3 is not None and s5 is not None and s5 > s3
    )
    lowered = tuple(near[row] if row in set(inverted) else s5 for row, s5 in enumerate(far))
    return OrderedStays(tuple(near), lowered, inverted)


def stated_churn(
    answers: Sequence[Hashable | None],
    leaving: frozenset[Hashable],
    population: float | None,
    dont_know: Hashable = DONT_KNOW,
) -> ProportionEstimate:
    """The plain share of customers who say they will leave: the answers in `leaving` (METHODS.md sections 1 and 8)."""
    given = [one for one in answers if one is not None]
    known = [one for one in given if one != dont_know]
    return display_interval(sum(one in leaving for one in known), len(known), population, len(given) - len(known))


def annual_retention(churn: float, years: float = 3) -> float:
    """(1 - churn)^(1/years) (METHODS.md section 8). ValueError outside 0-1 or for no years."""
    if not 0 <= churn <= 1 or not years > 0:
        raise ValueError("churn lies between 0 and 1, over a positive number of years")
    return float((1 - churn) ** (1 / years))
