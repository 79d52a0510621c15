"""Year on year: the same share or mean in two campaigns, with the customers both have in common accounted for.

`overlap` is the default engine; Newcombe and McNemar serve shares alone. Multiplicity is in `multiplicity`.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.indicators.distributions import beta_cdf, normal_quantile, two_sided_p
from scorefact_desktop.indicators.population import base, number, numbers_or_none, whole
from scorefact_desktop.indicators.proportion import wilson, wilson_fpc
from scorefact_desktop.indicators.student import student_quantile, student_two_sided_p

#: Fewer matched customers than this say nothing about their correlation (METHODS.md section 4).
FEWEST_MATCHED = 10
#: More discordant pairs than this are not counted out one by one.
_COUNTED = 2000


@dataclass(frozen=True, slots=True)
class Difference:
    """Later minus earlier, in the unit of the figure.

    `p` is the raw two-sided p-value; `lower`/`upper` a 95 % interval; `correlation` and `common` describe the
    customers in both samples where they were used. `status` is `ok`, `no_data` or `n_too_small`.
    """

    value: float | None
    se: float | None
    lower: float | None
    upper: float | None
    statistic: float | None
    p: float | None
    method: str
    status: str = "ok"
    common: int = 0
    correlation: float = 0.0


@dataclass(frozen=True, slots=True)
class PairedTable:
    """The same customers twice: both years yes, earlier only, later only, neither."""

    both: int
    earlier_only: int
    later_only: int
    neither: int

    @property
    def n(self) -> int:
        """The matched customers."""
        return self.both + self.earlier_only + self.later_only + self.neither


def newcombe(
    x_earlier: int,
    n_earlier: int,
    x_later: int,
    n_later: int,
    population_earlier: float | None = None,
    population_later: float | None = None,
    *,
    domain_earlier: int = 0,
    domain_later: int = 0,
    level: float = 0.95,
) -> Difference:
    """The difference of two independent shares from their Wilson limits (METHODS.md section 4; Newcombe 1998a).

    METHODS.md gives the interval alone; the p-value beside it is the score test with the pooled share on n*.
    """
    if n_earlier == 0 or n_later == 0:
        return _none("newcombe", "no_data")
    if n_earlier == 1 or n_later == 1:
        return _none("newcombe", "n_too_small")
    first = wilson_fpc(x_earlier, n_earlier, population_earlier, domain_earlier, level=level)
    second = wilson_fpc(x_later, n_later, population_later, domain_later, level=level)
    before, after = x_earlier / n_earlier, x_later / n_later
    if first.lower is None or first.upper is None or second.lower is None or second.upper is None:
        return _none("newcombe", "n_too_small")
    difference = after - before
    lower = difference - math.hypot(after - second.lower, first.upper - before)
    upper = difference + math.hypot(second.upper - after, before - first.lower)
    pooled = (x_earlier + x_later) / (n_earlier + n_later)
    se = math.sqrt(pooled * (1 - pooled) * (_inverse(first.n_star) + _inverse(second.n_star)))
    statistic = _ratio(difference, se)
    return Difference(difference, se, lower, upper, statistic, two_sided_p(statistic), "newcombe")


def mcnemar_mid_p(earlier_only: int, later_only: int) -> float:
    """The mid-p value of McNemar's exact test (METHODS.md section 4; Fagerland 2013). 1 without a discordant pair."""
    low, both = _discordant(earlier_only, later_only)
    if both == 0:
        return 1.0
    if both > _COUNTED:
        ways = math.lgamma(both + 1) - math.lgamma(low + 1) - math.lgamma(both - low + 1)
        return min(1.0, 2 * beta_cdf(0.5, both - low, low + 1) - math.exp(ways - both * math.log(2)))
    total = sum(math.comb(both, k) for k in range(low + 1))
    mid = (2 * total - math.comb(both, low)) / (1 << both)
    return min(1.0, mid)


def mcnemar_exact(earlier_only: int, later_only: int) -> float:
    """McNemar's exact two-sided test, printed beside the mid-p."""
    low, both = _discordant(earlier_only, later_only)
    if both > _COUNTED:
        return min(1.0, 2 * beta_cdf(0.5, both - low, low + 1))
    return min(1.0, 2 * sum(math.comb(both, k) for k in range(low + 1)) / (1 << both))


def _discordant(earlier_only: int, later_only: int) -> tuple[int, int]:
    first, second = whole(earlier_only, "earlier_only"), whole(later_only, "later_only")
    return min(first, second), first + second


def newcombe_paired(table: PairedTable, *, level: float = 0.95) -> Difference:
    """The change of a share among the same customers, later minus earlier, with McNemar's mid-p.

    Newcombe's method 10 with the corrected phi (METHODS.md section 4; Newcombe 1998b). Without finite population.
    """
    n = table.n
    if n == 0:
        return _none("newcombe_paired", "no_data")
    yes_before, yes_after = table.both + table.earlier_only, table.both + table.later_only
    before, after = yes_before / n, yes_after / n
    before_low, before_high = wilson(before, n, level=level)
    after_low, after_high = wilson(after, n, level=level)
    product = yes_before * yes_after * (n - yes_before) * (n - yes_after)
    association = table.both * table.neither - table.earlier_only * table.later_only
    corrected = max(association - n / 2, 0.0) if association > 0 else float(association)
    phi = corrected / math.sqrt(product) if product else 0.0
    difference = after - before
    lower = difference - _joined(after - after_low, before_high - before, phi)
    upper = difference + _joined(after_high - after, before - before_low, phi)
    p = mcnemar_mid_p(table.earlier_only, table.later_only)
    return Difference(difference, None, lower, upper, None, p, "newcombe_paired", common=n, correlation=phi)


def _joined(first: float, second: float, phi: float) -> float:
    return math.sqrt(max(0.0, first * first - 2 * phi * first * second + second * second))


def paired_table(earlier: Mapping[Any, float | None], later: Mapping[Any, float | None]) -> PairedTable:
    """The fourfold table of customers with a 0/1 answer in both years; ValueError for another value."""
    counts = {(1, 1): 0, (1, 0): 0, (0, 1): 0, (0, 0): 0}
    for before, after in _matched(earlier, later):
        if before not in (0, 1) or after not in (0, 1):
            raise ValueError("a paired table needs answers 0 or 1")
        counts[int(before), int(after)] += 1
    return PairedTable(counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0])


def paired_t(
    earlier: Mapping[Any, float | None],
    later: Mapping[Any, float | None],
    population_common: float | None = None,
    *,
    level: float = 0.95,
) -> Difference:
    """The mean change of the same customers: paired t with (1 - n_c/N) (METHODS.md section 4).

    `population_common` counts the customers in both frames; None leaves the finite population out.
    """
    changes = [after - before for before, after in _matched(earlier, later)]
    n = len(changes)
    if n < 2:
        return _none("paired_t", "no_data" if n == 0 else "n_too_small")
    mean = math.fsum(changes) / n
    fraction = 0.0 if population_common is None or population_common < n else n / population_common
    se = math.sqrt((1 - fraction) * math.fsum((one - mean) ** 2 for one in changes) / (n - 1) / n)
    half = student_quantile(0.5 + level / 2, n - 1) * se
    statistic = _ratio(mean, se)
    p = student_two_sided_p(statistic, n - 1)
    return Difference(mean, se, mean - half, mean + half, statistic, p, "paired_t", common=n)


def overlap(
    earlier: Mapping[Any, float | None],
    later: Mapping[Any, float | None],
    population_earlier: float | None = None,
    population_later: float | None = None,
    population_common: float | None = None,
    *,
    level: float = 0.95,
) -> Difference:
    """The difference of two means from partly the same customers: the default engine (METHODS.md section 4).

    Takes each year's scores by customer; None is the domain (don't know), whose rows count in f as in section 0.
    `population_common` counts customers in both frames (None: taken as 0 where a population is unknown, else as the
    smaller frame, since frames mostly persist). Under 10 matched customers the years are treated as independent.
    Unlike METHODS.md's `1 - n_union/N`, which it calls wrong, the finite population enters term by term.
    """
    first, second = _Wave.of(earlier, population_earlier), _Wave.of(later, population_later)
    if first.n == 0 or second.n == 0:
        return _none("overlap", "no_data")
    if first.n == 1 or second.n == 1:
        return _none("overlap", "n_too_small")
    matched = _matched(earlier, later)
    correlation = _correlation(matched) if len(matched) >= FEWEST_MATCHED else 0.0
    shared = 0.0
    if first.population is not None and second.population is not None:
        common = min(first.population, second.population) if population_common is None else population_common
        if not 0 <= common <= min(first.population, second.population):
            raise ValueError(f"{common} customers cannot be in both frames")
        shared = common / (first.population * second.population)
    covariance = (len(matched) / (first.n * second.n) - shared) * correlation * first.deviation * second.deviation
    variance = max(0.0, first.variance + second.variance - 2 * covariance)
    return _normal(second.mean - first.mean, math.sqrt(variance), "overlap", len(matched), correlation, level)


def weighted_overlap(
    earlier: Mapping[Any, tuple[float, float]],
    later: Mapping[Any, tuple[float, float]],
    *,
    level: float = 0.95,
) -> Difference:
    """The difference of two weighted means with customers in common (METHODS.md section 4, Weighted).

    Takes (score, weight) by customer. Sums u = +-w e / sum w per customer; V = n_u/(n_u-1) sum (u - mean u)^2, without
    finite population. ValueError for a weight that is not positive.
    """
    if not earlier or not later:
        return _none("weighted_overlap", "no_data")
    pulls: dict[Hashable, float] = {}
    means = []
    for sign, wave in ((-1, earlier), (1, later)):
        if any(number(weight, "a weight") <= 0 for _, weight in wave.values()):
            raise ValueError("weights must be positive")
        total = math.fsum(weight for _, weight in wave.values())
        mean = math.fsum(weight * score for score, weight in wave.values()) / total
        for customer, (score, weight) in wave.items():
            pulls[customer] = pulls.get(customer, 0.0) + sign * weight * (score - mean) / total
        means.append(mean)
    n = len(pulls)
    if min(len(earlier), len(later)) < 2:
        return _none("weighted_overlap", "n_too_small")
    centre = math.fsum(pulls.values()) / n
    se = math.sqrt(n / (n - 1) * math.fsum((one - centre) ** 2 for one in pulls.values()))
    return _normal(means[1] - means[0], se, "weighted_overlap", len(set(earlier) & set(later)), 0.0, level)


@dataclass(frozen=True, slots=True)
class _Wave:
    """One year's scores, summed up; `population` is the one the valid answers stand for."""

    n: int
    mean: float
    deviation: float
    variance: float
    population: float | None

    @classmethod
    def of(cls, scores: Mapping[Any, float | None], population: float | None) -> "_Wave":
        column = numbers_or_none(scores.values(), "a score")
        known = [one for one in column if one is not None]
        found = base(len(known), population, len(column) - len(known))
        n, asked = found.n, found.asked
        if n < 2:
            return cls(n, math.nan, 0.0, 0.0, None)
        mean = math.fsum(known) / n
        spread = math.fsum((one - mean) ** 2 for one in known)
        variance = (1 - found.sampling_fraction) * asked / (asked - 1) * spread / n**2
        return cls(n, mean, math.sqrt(spread / (n - 1)), variance, found.effective_population)


def _matched(earlier: Mapping[Any, float | None], later: Mapping[Any, float | None]) -> list[tuple[float, float]]:
    before = dict(zip(earlier, numbers_or_none(earlier.values(), "a score"), strict=True))
    after = dict(zip(later, numbers_or_none(later.values(), "a score"), strict=True))
    pairs = ((before[customer], after[customer]) for customer in before if customer in after)
    return [(one, two) for one, two in pairs if one is not None and two is not None]


def _correlation(pairs: Sequence[tuple[float, float]]) -> float:
    n = len(pairs)
    first, second = math.fsum(one for one, _ in pairs) / n, math.fsum(two for _, two in pairs) / n
    product = math.fsum((one - first) * (two - second) for one, two in pairs)
    squares = math.fsum((one - first) ** 2 for one, _ in pairs) * math.fsum((two - second) ** 2 for _, two in pairs)
    return max(-1.0, min(1.0, product / math.sqrt(squares))) if squares > 0 else 0.0


def _normal(value: float, se: float, method: str, common: int, correlation: float, level: float) -> Difference:
    half = normal_quantile(0.5 + level / 2) * se
    statistic = _ratio(value, se)
    return Difference(
        value, se, value - half, value + half, statistic, two_sided_p(statistic), method, "ok", common, correlation
    )


def _ratio(value: float, se: float) -> float:
    """The test statistic; between two censuses any difference is certain and none is none."""
    if se > 0:
        return value / se
    return math.copysign(math.inf, value) if value else 0.0


def _inverse(size: float) -> float:
    return 0.0 if math.isinf(size) else 1 / size


def _none(method: str, status: str) -> Difference:
    return Difference(None, None, None, None, None, None, method, status)
