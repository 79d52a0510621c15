"""Expected churn as a delivery may show it: no more exact than leaves every small group of answers unsettled.

A mean over four answers, its interval and the ends of its scale band are four equations: at full precision they give
the counts that protection withholds (PRODUCT.md section 10).
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from scorefact_desktop.domain.figures import Change, ChurnDetails, Figure, Interval
from scorefact_desktop.indicators.protection import RESPONDENTS


class Steps(NamedTuple):
    """How finely the parts of an expected churn are told: value, half of its interval, ends of its scale band."""

    value: float
    half: float
    band: float


#: From whole percents on, the value finest of all; where even the last tells too much the figure is withheld.
STEPS = tuple(
    Steps(*one)
    for one in (
        (0.01, 0.01, 0.01), (0.01, 0.02, 0.05), (0.01, 0.05, 0.10), (0.02, 0.02, 0.05), (0.02, 0.05, 0.10),
        (0.05, 0.05, 0.05), (0.05, 0.05, 0.10), (0.05, 0.10, 0.20), (0.10, 0.10, 0.10), (0.10, 0.10, 0.20),
    )
)  # fmt: skip
#: Everything as it is.
EXACT = Steps(0.0, 0.0, 0.0)
#: How finely theme scores made of confidential answers are told, in points; half of their interval at least by five.
SCORE_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0)
_SCORE_HALF = 5.0


@dataclass(frozen=True, slots=True)
class Published:
    """What a reader knows of the counts of four answers beside their number.

    `scores` by answer are the chances of leaving, `low` and `high` those at the ends of the scale. `shares` are sets
    of answers whose joint count is told. `half` gives half the interval from the spread of the scores around their
    mean.
    """

    scores: Mapping[int, float]
    low: Mapping[int, float]
    high: Mapping[int, float]
    shares: Sequence[frozenset[int]]
    half: Callable[[float], float]


def finest_steps(
    counts: Mapping[int, int], small: Iterable[int], known: Published, limit: int = RESPONDENTS
) -> Steps | None:
    """The finest steps at which every answer in `small` keeps a feasible width of `limit` (METHODS.md section 12).

    `counts` are the respondents by answer. None where none of `STEPS` does.
    """
    cells = tuple(small)
    for steps in STEPS:
        shown = _seen(counts, known, steps)
        if all(_wide(counts, answer, known, steps, shown, limit) for answer in cells):
            return steps
    return None


@dataclass(frozen=True, slots=True)
class Score:
    """What a theme's score tells of the counts of one of its questions, to a reader who knows all its others.

    `points` by answer (0-100), the exact `score` of `respondents`, and how many `items` it is on average the mean of.
    Of one item alone the spread is the question's own, so that half the interval tells of it as well.
    """

    points: Mapping[int, float]
    score: float
    respondents: int
    items: float


def finest_score_step(
    counts: Mapping[int, int],
    small: Iterable[int],
    known: Published,
    steps: Steps | None,
    score: Score,
    limit: int = RESPONDENTS,
) -> float | None:
    """The finest step at which a theme's score leaves every answer in `small` a feasible width of `limit`.

    Beside the score a reader has the shares of `known` and, unless None, an expected churn told in `steps`
    (METHODS.md section 12). `counts` are of three or four answers. None where no step does.
    """
    cells = tuple(small)
    near = known if steps is not None else replace(known, scores=score.points)
    weight = score.items * score.respondents / sum(counts.values())

    def fits(found: Mapping[int, int], step: float) -> bool:
        beside = steps is None or _seen(found, known, steps) == _seen(counts, known, steps)
        return beside and _score_seen(found, counts, known, score, step) == _score_seen(
            counts, counts, known, score, step
        )

    def wide(answer: int, step: float) -> bool:
        window = step * weight if steps is None else steps.value
        possible = [
            at
            for at in range(counts[answer] + limit + 1)
            if any(fits(found, step) for found in _candidates(counts, answer, at, near, window))
        ]
        return possible[-1] - possible[0] >= limit

    return next((step for step in SCORE_STEPS if all(wide(answer, step) for answer in cells)), None)


def _score_seen(
    found: Mapping[int, int], counts: Mapping[int, int], known: Published, score: Score, step: float
) -> tuple[int, ...]:
    moved = math.fsum(score.points[one] * (found[one] - counts[one]) for one in counts)
    value = score.score + moved / (score.items * score.respondents)
    if score.items > 1:
        return (round(value / step),)
    n = sum(found.values())
    mean = math.fsum(score.points[one] * times for one, times in found.items()) / n
    spread = math.fsum(times * (score.points[one] - mean) ** 2 for one, times in found.items())
    return round(value / step), _up(known.half(spread), max(step, _SCORE_HALF))


def _wide(
    counts: Mapping[int, int], answer: int, known: Published, steps: Steps, shown: tuple[int, ...], limit: int
) -> bool:
    """Whether counts of one answer that lie `limit` apart give the same figures."""
    possible = [at for at in range(counts[answer] + limit + 1) if _possible(counts, answer, at, known, steps, shown)]
    return possible[-1] - possible[0] >= limit


def _possible(
    counts: Mapping[int, int], answer: int, wished: int, known: Published, steps: Steps, shown: tuple[int, ...]
) -> bool:
    return any(_seen(one, known, steps) == shown for one in _candidates(counts, answer, wished, known, steps.value))


def _candidates(
    counts: Mapping[int, int], answer: int, wished: int, known: Published, step: float
) -> Iterator[dict[int, int]]:
    """Counts with `wished` for one answer that agree with the number of respondents, the shares and nearly the mean."""
    n = sum(counts.values())
    others = [one for one in counts if one != answer]
    first, *rest = sorted(others, key=lambda one: known.scores[one])
    total = math.fsum(counts[one] * known.scores[one] for one in counts)
    room = 0.5 * step * n * (1 + 1e-9) + step * n  # the published mean may lie on either side
    for amount in sorted(range(n - wished + 1), key=lambda at: abs(at - counts[first])):
        left = n - wished - amount
        if not _agrees({answer: wished, first: amount}, counts, known):
            continue
        known_part = wished * known.scores[answer] + amount * known.scores[first]
        if len(rest) == 1:
            found = {answer: wished, first: amount, rest[0]: left}
            if _agrees(found, counts, known):
                yield found
            continue
        one, two = rest
        slope = known.scores[one] - known.scores[two]
        ends = sorted((total + sign * room - known_part - left * known.scores[two]) / slope for sign in (-1, 1))
        for middle in range(max(0, math.ceil(ends[0])), min(left, math.floor(ends[1])) + 1):
            found = {answer: wished, first: amount, one: middle, two: left - middle}
            if _agrees(found, counts, known):
                yield found


def _agrees(found: Mapping[int, int], counts: Mapping[int, int], known: Published) -> bool:
    """Whether some counts agree with the shares that are told of these answers, or of all but these."""
    for share in known.shares:
        inside = share if share <= found.keys() else frozenset(counts) - share
        if inside <= found.keys() and sum(found[one] for one in inside) != sum(counts[one] for one in inside):
            return False
    return True


def _seen(counts: Mapping[int, int], known: Published, steps: Steps) -> tuple[int, ...]:
    """Everything published of some counts, in steps."""
    n = sum(counts.values())
    mean = math.fsum(times * known.scores[one] for one, times in counts.items()) / n
    spread = math.fsum(times * (known.scores[one] - mean) ** 2 for one, times in counts.items())
    ends = (math.fsum(times * part[one] for one, times in counts.items()) / n for part in (known.low, known.high))
    return (
        round(mean / steps.value),
        _up(known.half(spread), steps.half),
        *(round(one / steps.band) for one in ends),
    )


def coarse_churn(figure: Figure, steps: Steps) -> Figure:
    """An expected churn told in steps, everything else of it worked out again from what is told.

    The interval stands around the rounded value, half of it rounded up; bounds come from the rounded value and the
    don't-knows; the interval of the bounds is left out. `EXACT` leaves the figure as it is.
    """
    if steps == EXACT or figure.value is None:
        return figure
    exact, details = figure.value, figure.churn
    told = coarse(figure, steps.value)
    value = told.value or 0.0
    half = 0.0
    if figure.interval is not None:
        half = _up(max(exact - figure.interval.lower, figure.interval.upper - exact), steps.half) * steps.half
        told = replace(told, interval=_around(figure.interval, value, value, half))
    if details is None:
        return told
    asked = figure.n + figure.excluded.dont_know
    low, high = (rounded(one, steps.band) for one in details.scale_band)
    return replace(
        told,
        churn=ChurnDetails(
            (value * figure.n / asked, (value * figure.n + figure.excluded.dont_know) / asked),
            None,
            (min(low, value), max(high, value)),
            None if details.scale_interval is None else _around(details.scale_interval, low, high, half),
            None if details.revenue is None else rounded(details.revenue, steps.value),
            details.revenue_n,
            None if details.revenue_interval is None else _outward(details.revenue_interval, steps.half),
            details.inversions,
        ),
    )


def coarse_score(figure: Figure, step: float) -> Figure:
    """A theme's score told in steps, its interval around the rounded value. No step leaves the figure as it is."""
    if figure.value is None or not step:
        return figure
    told, width = coarse(figure, step), max(step, _SCORE_HALF)
    value = told.value or 0.0
    if figure.interval is None:
        return told
    half = _up(max(figure.value - figure.interval.lower, figure.interval.upper - figure.value), width) * width
    return replace(told, interval=_around(figure.interval, value, value, half, 100.0))


def moved(told: Figure, before: Figure) -> Figure:
    """A figure with its previous value and change worked out again from what two campaigns tell, if only in steps.

    `before` is the earlier figure as its own campaign tells it. The interval of the change stands on both intervals.
    """
    previous, change = before.value, told.change
    if change is None or told.value is None or previous is None:
        return replace(told, previous=previous)
    value = round(told.value - previous, 10)
    halves = [_half_told(one) for one in (told, before)]
    ends: list[float | None] = [None, None]
    if None not in halves:
        wide = math.hypot(*(one for one in halves if one is not None))
        ends = [round(value - wide, 10), round(value + wide, 10)]
    return replace(told, previous=previous, change=Change(value, ends[0], ends[1], None, change.significant))


def _half_told(figure: Figure) -> float | None:
    """Half of an interval, whose one side may have been cut off at an end of the scale."""
    if figure.interval is None or figure.value is None:
        return None
    return max(figure.value - figure.interval.lower, figure.interval.upper - figure.value)


def coarse(figure: Figure, step: float) -> Figure:
    """A figure with everything of it in whole steps, its distance to the market from the value in steps.

    There are no p-values: they are worked out from the exact value, which even a rounded one gives away. Previous
    value and change are left to `moved`.
    """
    if figure.value is None or not step:
        return figure
    value, market = rounded(figure.value, step), figure.benchmark
    if market is not None:
        ends = market.percentile_interval
        market = replace(
            market,
            difference=value - market.mean,
            percentile=_tens(market.percentile),
            percentile_interval=None if ends is None else (_tens(ends[0]) or 0.0, _tens(ends[1]) or 0.0),
            p=None,
            target_p=None,
            atypical_p=None,
        )
    return replace(
        figure,
        value=value,
        interval=None if figure.interval is None else _outward(figure.interval, step),
        benchmark=market,
        rounded_to=step,
    )


def _around(interval: Interval, low: float, high: float, half: float, most: float = 1.0) -> Interval:
    return replace(interval, lower=round(max(0.0, low - half), 10), upper=round(min(most, high + half), 10))


def _outward(interval: Interval, step: float) -> Interval:
    lower, upper = math.floor(interval.lower / step + 1e-9) * step, _up(interval.upper, step) * step
    return replace(interval, lower=round(lower, 10), upper=round(upper, 10))


def _up(value: float, step: float) -> int:
    return math.ceil(value / step - 1e-9)


def _tens(percentile: float | None) -> float | None:
    return None if percentile is None else float(round(percentile, -1))


def rounded(value: float, step: float) -> float:
    """In whole steps, without binary dust: 0.37, not 0.37000000000000005."""
    return round(round(value / step) * step, 10)
