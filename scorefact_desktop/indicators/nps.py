"""Net Promoter Score from counts, with an interval that holds for small and for nearly complete samples.

Standard library only: it is on the first dashboard. Scores -1..1; screens multiply by 100.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.domain.figures import Interval
from scorefact_desktop.indicators.distributions import normal_quantile, two_sided_p
from scorefact_desktop.indicators.population import (
    N_TOO_SMALL,
    POPULATION_SMALLER,
    Base,
    base,
    n_star,
    numbers_or_none,
    whole,
)

#: Below this many answers a printed NPS says "indicative" (METHODS.md section 3).
INDICATIVE_BELOW = 30


@dataclass(frozen=True, slots=True)
class NpsEstimate:
    """A Net Promoter Score, -1..1.

    `value` is promoters minus detractors, as shown; `lower`/`upper` come from the adjusted score `centre` and its `se`
    and are not cut at -1 and 1 (a picture may). `wald_se` is the design-based standard error, 0 where all agree.
    """

    value: float | None
    n: int
    lower: float | None
    upper: float | None
    method: str
    status: str
    centre: float | None = None
    se: float | None = None
    wald_se: float | None = None
    n_star: float = 0.0
    level: float = 0.95

    @property
    def indicative(self) -> bool:
        """True where the base is so small that the figure must be printed as indicative."""
        return self.n < INDICATIVE_BELOW

    @property
    def interval(self) -> Interval | None:
        """The interval as it travels to screens; None where there is no estimate or no interval."""
        if self.value is None or self.lower is None or self.upper is None:
            return None
        return Interval(self.lower, self.upper, self.method, self.level)


@dataclass(frozen=True, slots=True)
class NpsDifference:
    """The change of NPS between two independent years, from the adjusted scores (METHODS.md section 3)."""

    difference: float
    se: float
    z: float
    p: float
    lower: float
    upper: float


def interval_from_counts(
    promoters: int,
    passives: int,
    detractors: int,
    population: float | None,
    domain: int = 0,
    *,
    level: float = 0.95,
) -> NpsEstimate:
    """NPS with the adjusted Wald interval on n* (METHODS.md section 3).

    Adds 3/4, 3/2 and 3/4 answers to n* rather than to n, so that the finite population counts once. Takes counts of
    9-10, 7-8 and 0-6, the population (None: unknown) and the domain's don't-knows. n = 0: [-1, 1] and `no_data` or
    `no_valid_answers`; n = 1: no interval, `n_too_small`; n = N: the point. ValueError for negative counts.
    """
    promoters, detractors = whole(promoters, "promoters"), whole(detractors, "detractors")
    n = promoters + whole(passives, "passives") + detractors
    found = base(n, population, domain)
    if n == 0:
        return NpsEstimate(None, 0, -1.0, 1.0, "none", found.status, level=level)
    value = (promoters - detractors) / n
    if n == 1:
        status = found.status if found.status == POPULATION_SMALLER else N_TOO_SMALL
        return NpsEstimate(value, 1, None, None, "none", status, value, n_star=found.n_star, level=level)
    return _adjusted(found, promoters / n, detractors / n, found.n_star, level)


def weighted(
    promoters: float,
    detractors: float,
    n: int,
    population: float | None,
    deff: float,
    domain: int = 0,
    *,
    level: float = 0.95,
) -> NpsEstimate:
    """NPS of weighted shares of promoters and detractors, on n*/max(1, deff) (METHODS.md section 3).

    `deff` is the design effect of the linearised score -1, 0, 1. Shares 0-1, together at most 1.
    """
    if not (0 <= promoters <= 1 and 0 <= detractors <= 1 and promoters + detractors <= 1 + 1e-12):
        raise ValueError(f"shares of {promoters} and {detractors} cannot be")
    found = base(n, population, domain)
    if n < 2:
        raise ValueError("a weighted NPS needs two answers")
    return _adjusted(found, promoters, detractors, n_star(n, found.effective_population, deff), level)


def _adjusted(found: Base, promoters: float, detractors: float, size: float, level: float) -> NpsEstimate:
    value = promoters - detractors
    plain = max(0.0, promoters + detractors - value * value)
    # With don't-knows in the domain the sample is n + d rows of which d have residual 0 (METHODS.md section 0).
    rows = found.asked / ((found.asked - 1) * found.n)
    wald = math.sqrt((1 - found.sampling_fraction) * plain * rows)
    if math.isinf(size):
        centre, se = value, 0.0
    else:
        high = (size * promoters + 0.75) / (size + 3)
        low = (size * detractors + 0.75) / (size + 3)
        centre, se = high - low, math.sqrt((high + low - (high - low) ** 2) / (size + 3))
    half = normal_quantile(0.5 + level / 2) * se
    method = "census" if math.isinf(size) else "adjusted_wald"
    return NpsEstimate(
        value, found.n, centre - half, centre + half, method, found.status, centre, se, wald, size, level
    )


def one_sided_lower(estimate: NpsEstimate, alpha: float = 0.05) -> float | None:
    """The one-sided adjusted lower bound that a label rule compares (METHODS.md, Label); None without an interval."""
    if estimate.centre is None or estimate.se is None:
        return None
    return estimate.centre - normal_quantile(1 - alpha) * estimate.se


def counts(answers: Iterable[float | None]) -> tuple[int, int, int, int]:
    """Promoters (9-10), passives (7-8), detractors (0-6) and missing among answers 0-10.

    ValueError for text, fractions or numbers outside 0-10.
    """
    column = numbers_or_none(answers, "an answer 0-10")
    known = [one for one in column if one is not None]
    if any(one < 0 or one > 10 or one != int(one) for one in known):
        raise ValueError("answers to the recommendation question are whole numbers 0-10")
    high, low = sum(one >= 9 for one in known), sum(one <= 6 for one in known)
    return high, len(known) - high - low, low, len(column) - len(known)


def independent_difference(earlier: NpsEstimate, later: NpsEstimate, *, level: float = 0.95) -> NpsDifference | None:
    """The test of two independent years, Z = (N2 - N1)/sqrt(SE1^2 + SE2^2) on adjusted scores (METHODS.md section 3).

    None where a year has no interval. Two censuses differ for certain: p is 0 then, 1 where they are equal.
    """
    if earlier.centre is None or later.centre is None or earlier.se is None or later.se is None:
        return None
    difference = later.centre - earlier.centre
    se = math.hypot(earlier.se, later.se)
    half = normal_quantile(0.5 + level / 2) * se
    z = difference / se if se else math.copysign(math.inf, difference) if difference else 0.0
    p = two_sided_p(z)
    return NpsDifference(difference, se, z, p, difference - half, difference + half)
