"""Importance against performance: bootstrap intervals of the shares, and quadrants that admit when they cannot tell.

A point whose box touches a line of the cross is "undetermined", not a lever.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from scorefact_desktop.domain.drivers import Spread
from scorefact_desktop.indicators.columns import Floats, column
from scorefact_desktop.indicators.drivers import complete_rows, johnson, sound
from scorefact_desktop.indicators.resampled import Resampled, resampled

REPETITIONS = 1000
_AT_ONCE = 250
#: The alternative horizontal line (METHODS.md section 9, IPA), on 0-100.
FIXED_PERFORMANCE = 70.0

CONCENTRATE_HERE = "concentrate_here"
KEEP_UP = "keep_up"
LOW_PRIORITY = "low_priority"
POSSIBLE_OVERKILL = "possible_overkill"
UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """For each theme, in the order given, the spread of its importance share 0-1 and of its performance 0-100.

    `ranks` are the first and last of its places by importance in the middle 95 % of the resamples, 1 the first.
    """

    importance: tuple[Spread, ...]
    performance: tuple[Spread, ...]
    ranks: tuple[tuple[int, int], ...]
    repetitions: int
    seed: int
    n: int


@dataclass(frozen=True, slots=True)
class QuadrantPoint:
    """Where a theme stands: `quadrant` against the mean cross-hairs, `fixed_quadrant` against a performance of 70."""

    importance: Spread
    performance: Spread
    quadrant: str
    fixed_quadrant: str


def bootstrap_shares(
    themes: Sequence[Sequence[float | None]],
    outcome: Sequence[float | None],
    *,
    repetitions: int = REPETITIONS,
    seed: int = 20260101,
    level: float = 0.95,
    pairwise: bool = False,
    progress: Callable[[int], bool] | None = None,
) -> Bootstrap | None:
    """Percentile intervals of Johnson shares and mean performance over resampled respondents (METHODS.md section 9).

    Complete rows only, or with `pairwise` every row with an outcome, as `drivers` does above 20 % of incomplete rows.
    None below two rows or without variance. `progress` is told every 50 repetitions how many are
    done and stops the work by giving False; the result then is None.
    """
    columns = [column(values, "a theme") for values in themes]
    target = column(outcome, "the outcome")
    rows = [int(row) for row in np.flatnonzero(np.isfinite(target))] if pairwise else complete_rows(columns, target)
    if len(rows) < 2 or not columns:
        return None
    data = np.column_stack([*columns, target])[rows]
    if not _varies(data):
        return None
    generator = np.random.default_rng(seed)
    shares, means = [], []
    for start in range(0, repetitions, _AT_ONCE):
        times = []
        for done in range(start, min(start + _AT_ONCE, repetitions)):
            if progress is not None and done % 50 == 0 and not progress(done):
                return None
            drawn = generator.integers(0, len(data), len(data))
            times.append(np.bincount(drawn, minlength=len(data)).astype(np.uint32))
        found = resampled(data, np.array(times))
        # a resample without variance has no correlation, hence no share
        good = [all(sure) or _varies(data[one > 0]) for sure, one in zip(found.varies, times, strict=True)]
        shares.append(_shares(found, pairwise)[good])
        means.append(found.means[good, :-1])
    if not any(len(one) for one in shares):
        return None
    whole = resampled(data, np.ones((1, len(data))))
    return Bootstrap(
        _spreads(_shares(whole, pairwise)[0], np.concatenate(shares), level),
        _spreads(whole.means[0, :-1], np.concatenate(means), level),
        _ranks(np.concatenate(shares), level),
        repetitions,
        seed,
        len(data),
    )


def _varies(data: Floats) -> bool:
    """Whether every column has at least two different known values."""
    known = np.isfinite(data)
    high, low = np.where(known, data, -np.inf).max(axis=0), np.where(known, data, np.inf).min(axis=0)
    return bool((high > low).all())


def _shares(found: Resampled, pairwise: bool) -> Floats:
    """Johnson's shares by resample."""
    joint = sound(found.correlations) if pairwise else found.correlations
    weights = johnson(joint[:, :-1, :-1], joint[:, :-1, -1])
    total = weights.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(weights, total, out=np.full_like(weights, 1 / weights.shape[1]), where=total > 0))


def _spreads(values: Floats, draws: Floats, level: float) -> tuple[Spread, ...]:
    lows, highs = np.quantile(draws, [0.5 - level / 2, 0.5 + level / 2], axis=0)
    return tuple(
        Spread(float(value), float(low), float(high)) for value, low, high in zip(values, lows, highs, strict=True)
    )


def _ranks(draws: Floats, level: float) -> tuple[tuple[int, int], ...]:
    """The places that the themes take in the middle of the resamples; ends are places that really occurred."""
    places = np.argsort(np.argsort(-draws, axis=1, kind="stable"), axis=1, kind="stable") + 1
    first = np.quantile(places, 0.5 - level / 2, axis=0, method="inverted_cdf")
    last = np.quantile(places, 0.5 + level / 2, axis=0, method="inverted_cdf")
    return tuple((int(low), int(high)) for low, high in zip(first, last, strict=True))


def quadrants(importance: Sequence[Spread], performance: Sequence[Spread]) -> tuple[QuadrantPoint, ...]:
    """Importance-performance quadrants (METHODS.md section 9, IPA; Martilla-James 1977).

    Cross-hairs at the means of importance and performance; beside it a fixed performance of 70. A box that touches a
    line is `undetermined`.
    """
    if len(importance) != len(performance):
        raise ValueError("importance and performance differ in length")
    if not importance:
        return ()
    upright = sum(one.value for one in importance) / len(importance)
    level = sum(one.value for one in performance) / len(performance)
    return tuple(
        QuadrantPoint(x, y, _quadrant(x, y, upright, level), _quadrant(x, y, upright, FIXED_PERFORMANCE))
        for x, y in zip(importance, performance, strict=True)
    )


def _quadrant(x: Spread, y: Spread, upright: float, level: float) -> str:
    if x.lower <= upright <= x.upper or y.lower <= level <= y.upper:
        return UNDETERMINED
    if x.value > upright:
        return KEEP_UP if y.value > level else CONCENTRATE_HERE
    return POSSIBLE_OVERKILL if y.value > level else LOW_PRIORITY
