"""Customer health score: components on fixed anchors, a weighted mean, and bands that say how stable they are.

Quantile bands always call a quarter unhealthy, so the fixed bands stand beside them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.distributions import normal_cdf, normal_quantile
from scorefact_desktop.indicators.durations import quantile
from scorefact_desktop.indicators.population import number, numbers_or_none

#: METHODS.md section 10.
LEAST_WEIGHT = 0.6
FIXED_HEALTHY = 75.0
FIXED_UNHEALTHY = 50.0
WEIGHT_CHANGE = 0.2

HEALTHY, MIDDLE, UNHEALTHY = "healthy", "middle", "unhealthy"
_ORDER = {UNHEALTHY: 0, MIDDLE: 1, HEALTHY: 2}


@dataclass(frozen=True, slots=True)
class Bands:
    """A band for each score (None where there is none), the quantiles they rest on, and the fixed bands beside."""

    bands: tuple[str | None, ...]
    fixed: tuple[str | None, ...]
    q25: float | None
    q75: float | None


@dataclass(frozen=True, slots=True)
class Stability:
    """How much the picture depends on the weights: the worst case when one weight changes by 20 %.

    `kappa` is the quadratically weighted agreement of bands, `rank_correlation` Spearman's; None where undefined.
    """

    kappa: float | None
    rank_correlation: float | None


def anchored(value: float | None, worst: float, best: float) -> float | None:
    """A component on 0-100 between two fixed anchors, clipped (METHODS.md section 10); `best` may be the lower one.

    None stays None. ValueError for equal anchors.
    """
    if worst == best:
        raise ValueError("the two anchors of a component must differ")
    if value is None or math.isnan(value):
        return None
    return min(100.0, max(0.0, 100 * (number(value, "a component") - worst) / (best - worst)))


def health_score(
    components: Sequence[float | None], weights: Sequence[float], least_weight: float = LEAST_WEIGHT
) -> float | None:
    """H = sum w x/sum w over the components present, None below 60 % of the weight (METHODS.md section 10).

    ValueError for components outside 0-100, negative weights or none at all.
    """
    values, sizes = numbers_or_none(components, "a component"), [number(one, "a weight") for one in weights]
    if len(values) != len(sizes):
        raise ValueError("components and weights differ in length")
    total = math.fsum(sizes)
    if any(one < 0 for one in sizes) or total <= 0:
        raise ValueError("weights must not be negative, and not all 0")
    if any(one is not None and not 0 <= one <= 100 for one in values):
        raise ValueError("a component lies outside 0-100")
    present = [(value, size) for value, size in zip(values, sizes, strict=True) if value is not None]
    covered = math.fsum(size for _, size in present)
    if covered <= 0 or covered < least_weight * total - 1e-9 * total:
        return None
    return math.fsum(value * size for value, size in present) / covered


def bands(scores: Sequence[float | None]) -> Bands:
    """Above the third quartile healthy, below the first unhealthy, ties in the middle (METHODS.md section 10).

    Type 7 quantiles. All equal: all middle. The fixed bands are >= 75 and < 50.
    """
    column = numbers_or_none(scores, "a health score")
    known = sorted(one for one in column if one is not None)
    if not known:
        return Bands(tuple(None for _ in column), tuple(None for _ in column), None, None)
    low, high = quantile(known, 0.25), quantile(known, 0.75)
    return Bands(
        tuple(None if one is None else HEALTHY if one > high else UNHEALTHY if one < low else MIDDLE for one in column),
        tuple(
            None if one is None else HEALTHY if one >= FIXED_HEALTHY else UNHEALTHY if one < FIXED_UNHEALTHY else MIDDLE
            for one in column
        ),
        low,
        high,
    )


def stability(
    rows: Sequence[Sequence[float | None]], weights: Sequence[float], change: float = WEIGHT_CHANGE
) -> Stability:
    """The least agreement with the given weights when one of them is raised or lowered by 20 % (METHODS.md section 10).

    Takes the components of each customer by row.
    """
    before = [health_score(row, weights) for row in rows]
    worst_kappa: float | None = None
    worst_rank: float | None = None
    for place in range(len(weights)):
        for factor in (1 - change, 1 + change):
            moved = [size * (factor if place == other else 1) for other, size in enumerate(weights)]
            after = [health_score(row, moved) for row in rows]
            both = [(one, two) for one, two in zip(before, after, strict=True) if one is not None and two is not None]
            if len(both) < 2:
                continue
            first, second = [one for one, _ in both], [two for _, two in both]
            worst_kappa = _least(worst_kappa, weighted_kappa(bands(first).bands, bands(second).bands))
            worst_rank = _least(worst_rank, rank_correlation(first, second))
    return Stability(worst_kappa, worst_rank)


def _least(one: float | None, two: float | None) -> float | None:
    return two if one is None else one if two is None else min(one, two)


def weighted_kappa(first: Sequence[str | None], second: Sequence[str | None]) -> float | None:
    """Cohen's kappa with quadratic weights over the three bands; None where chance alone agrees fully."""
    pairs = [(_ORDER[a], _ORDER[b]) for a, b in zip(first, second, strict=True) if a is not None and b is not None]
    n = len(pairs)
    if not n:
        return None
    seen = math.fsum((a - b) ** 2 for a, b in pairs) / n
    by_chance = math.fsum((a - b) ** 2 for a, _ in pairs for _, b in pairs) / n**2
    return 1 - seen / by_chance if by_chance else None


def rank_correlation(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Spearman's rank correlation with mean ranks for ties; None without variance."""
    one, two = _ranks(first), _ranks(second)
    middle = (len(one) + 1) / 2
    product = math.fsum((a - middle) * (b - middle) for a, b in zip(one, two, strict=True))
    squares = math.fsum((a - middle) ** 2 for a in one) * math.fsum((b - middle) ** 2 for b in two)
    return product / math.sqrt(squares) if squares > 0 else None


def _ranks(values: Sequence[float]) -> list[float]:
    ordered = sorted(values)
    positions: dict[float, list[int]] = {}
    for place, value in enumerate(ordered, start=1):
        positions.setdefault(value, []).append(place)
    return [math.fsum(positions[value]) / len(positions[value]) for value in values]


def stays_in_band(reliability: float, share: float = 0.25) -> float:
    """How many of the best `share` are among them again when scored anew (METHODS.md section 10, Stability).

    For normal scores with a test-retest correlation of `reliability`; 0.68 at 0.8 for quarters. ValueError outside
    -1..1 or for a share outside 0-1.
    """
    if not -1 < reliability < 1 or not 0 < share < 1:
        raise ValueError("a reliability between -1 and 1 and a share between 0 and 1 are needed")
    cut = normal_quantile(1 - share)
    spread = math.sqrt(1 - reliability * reliability)
    # Simpson's rule over first scores from the cut to where nothing is left.
    steps, end = 2000, cut + 12
    width = (end - cut) / steps
    total = 0.0
    for step in range(steps + 1):
        x = cut + step * width
        height = math.exp(-x * x / 2) / math.sqrt(2 * math.pi) * normal_cdf((reliability * x - cut) / spread)
        total += height * (1 if step in (0, steps) else 4 if step % 2 else 2)
    return total * width / 3 / share
