"""Weights that make a sample stand for its population: strata, post-strata, margins, revenue.

What is merged, trimmed or given up on is always reported, because a decision may rest on it.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scorefact_desktop.indicators.columns import Floats, column, labels, same_length
from scorefact_desktop.indicators.population import number

#: METHODS.md section 2: sweeps before raking is given up, and the band of weights around their mean.
MOST_SWEEPS = 100
TRIM_LOW = 0.3
TRIM_HIGH = 3.0
_TOLERANCE = 1e-10


@dataclass(frozen=True, slots=True)
class Strata:
    """Strata ready for estimation: a code for each row, and population and sample of each code.

    `merged` lists the (stratum, into) pairs that had too few rows to stand alone.
    """

    codes: NDArray[np.intp]
    names: tuple[Hashable, ...]
    populations: Floats
    sizes: NDArray[np.intp]
    merged: tuple[tuple[Hashable, Hashable], ...] = ()

    @property
    def weights(self) -> Floats:
        """The design weight N_h/n_h of each row."""
        return np.asarray((self.populations / self.sizes)[self.codes], dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Raking:
    """Weights fitted to margins.

    `status` is `ok`, or `fallback_post_stratified` where raking did not converge and the first margin alone was kept.
    `merged` lists (margin, category, into) for margin categories nobody answered in. `trimmed` counts the weights
    moved to the ends of the band. `kish` is the effective sample size.
    """

    weights: Floats
    status: str
    sweeps: int
    merged: tuple[tuple[int, Hashable, Hashable], ...] = ()
    trimmed: int = 0

    @property
    def kish(self) -> float:
        """The effective sample size of these weights."""
        return kish(self.weights)


def accepted(weights: Iterable[object]) -> tuple[Floats, NDArray[np.bool_]]:
    """The weights and which rows they keep: a weight missing, zero or negative rejects its row (METHODS.md section 2).

    Gives zeros for rejected rows. ValueError for text.
    """
    numeric = column(weights, "a weight")
    keep = np.isfinite(numeric) & (numeric > 0)
    return np.where(keep, numeric, 0.0), keep


def kish(weights: Iterable[object]) -> float:
    """The effective sample size (sum w)^2 / sum w^2 (METHODS.md section 2; Kish 1965). 0 for no weights.

    Rows with missing or non-positive weights are rejected.
    """
    kept, keep = accepted(weights)
    return float(kept.sum() ** 2 / np.square(kept).sum()) if keep.any() else 0.0


def largest_share(weights: Iterable[object]) -> float:
    """The share 0-1 of the total that the heaviest row carries; shown with revenue weights (METHODS.md section 2)."""
    kept, keep = accepted(weights)
    return float(kept.max() / kept.sum()) if keep.any() else 0.0


def stratify(strata: Sequence[Hashable], populations: Mapping[Any, float]) -> Strata:
    """Strata with N_h and n_h; those with fewer than two rows are collapsed (METHODS.md section 2).

    METHODS.md does not say into which: here into the smallest other stratum by population, which moves the design
    least and does not look at the answers. A stratum of which the only customer answered needs no partner.
    ValueError for a stratum without population or with more rows than customers.
    """
    sizes: dict[Hashable, int] = dict.fromkeys(populations, 0)
    for name in strata:
        if name not in sizes:
            raise ValueError(f"no population is given for stratum {name!r}")
        sizes[name] += 1
    customers = {name: number(value, f"population of {name!r}") for name, value in populations.items()}
    for name, value in customers.items():
        if value < sizes[name]:
            raise ValueError(f"stratum {name!r} has {sizes[name]} answers of {value:g} customers")
    target = {name: name for name in customers}
    merged: list[tuple[Hashable, Hashable]] = []
    while True:
        thin = [name for name in customers if sizes[name] < 2 and customers[name] > sizes[name]]
        if not thin or len(customers) == 1:
            break
        lone = min(thin, key=lambda name: (customers[name], str(name)))
        into = min((name for name in customers if name != lone), key=lambda name: (customers[name], str(name)))
        merged.append((lone, into))
        customers[into] += customers.pop(lone)
        sizes[into] += sizes.pop(lone)
        target = {name: into if goal == lone else goal for name, goal in target.items()}
    names = tuple(name for name in customers if sizes[name])
    position = {name: place for place, name in enumerate(names)}
    return Strata(
        np.array([position[target[name]] for name in strata], dtype=np.intp),
        names,
        np.array([customers[name] for name in names], dtype=np.float64),
        np.array([sizes[name] for name in names], dtype=np.intp),
        tuple(merged),
    )


def post_stratify(groups: Sequence[Hashable], populations: Mapping[Any, float], base: Floats | None = None) -> Floats:
    """Base weights scaled so that each post-stratum sums to its population (METHODS.md section 2).

    ValueError for a group without population. Empty post-strata must be merged first (`merge_empty`).
    """
    codes, names = labels(groups, "the post-stratum")
    start = np.ones(len(groups)) if base is None else base
    goals = np.array([_population_of(name, populations) for name in names], dtype=np.float64)
    sums = np.bincount(codes, weights=start, minlength=len(names))
    return np.asarray(start * (goals / sums)[codes], dtype=np.float64)


def _population_of(name: Hashable, populations: Mapping[Any, float]) -> float:
    if name not in populations:
        raise ValueError(f"no population is given for {name!r}")
    value = number(populations[name], f"population of {name!r}")
    if value <= 0:
        raise ValueError(f"the population of {name!r} must be positive, not {value:g}")
    return value


def merge_empty(
    groups: Sequence[Hashable], populations: Mapping[Any, float]
) -> tuple[dict[Hashable, float], tuple[tuple[Hashable, Hashable], ...]]:
    """Populations by category with those nobody answered in added to the smallest answered one (METHODS.md section 2).

    Gives the merged populations and the (category, into) pairs. ValueError where nobody answered at all.
    """
    seen = set(groups)
    if not seen:
        raise ValueError("nobody answered in any category")
    goals = {name: float(populations[name]) for name in populations if name in seen}
    for name in seen - set(goals):
        raise ValueError(f"no population is given for {name!r}")
    merged = []
    smallest = min(goals, key=lambda name: (goals[name], str(name)))
    for name, value in populations.items():
        if name not in seen and value > 0:
            goals[smallest] += float(value)
            merged.append((name, smallest))
    return goals, tuple(merged)


def rake(
    margins: Sequence[Sequence[Hashable]],
    populations: Sequence[Mapping[Any, float]],
    base: Iterable[object] | None = None,
    *,
    trim_to_band: bool = False,
) -> Raking:
    """Weights whose sums agree with every margin (METHODS.md section 2; Deville-Sarndal 1992).

    Takes a column of categories for each margin and its populations; all margins add up to the same number of
    customers. `trim_to_band` moves weights outside [0.3, 3] times their mean to its ends, then rakes once more.
    Without convergence in 100 sweeps the first margin alone is used (`fallback_post_stratified`).
    """
    rows = same_length(*margins)
    if not margins or len(margins) != len(populations) or not rows:
        raise ValueError("raking needs answers, and populations for each margin")
    start = np.ones(rows) if base is None else column(base, "a base weight")
    if not (start > 0).all():
        raise ValueError("raking needs positive base weights; reject the other rows first")
    merged, coded, goals = [], [], []
    for place, (groups, given) in enumerate(zip(margins, populations, strict=True)):
        settled, moved = merge_empty(groups, given)
        codes, names = labels(groups, f"margin {place + 1}")
        coded.append(codes)
        goals.append(np.array([_population_of(name, settled) for name in names], dtype=np.float64))
        merged += [(place, name, into) for name, into in moved]
    totals = [float(goal.sum()) for goal in goals]
    if max(totals) - min(totals) > 1e-6 * max(totals):
        raise ValueError(f"the margins add up to different populations: {totals}")
    weights, sweeps = _sweep(start, coded, goals)
    trimmed = 0
    if weights is not None and trim_to_band:
        banded, trimmed = trim(weights)
        weights, more = _sweep(banded, coded, goals)
        sweeps += more
    if weights is None:
        sums = np.bincount(coded[0], weights=start, minlength=len(goals[0]))
        weights = start * (goals[0] / sums)[coded[0]]
        return Raking(weights, "fallback_post_stratified", sweeps, tuple(merged))
    return Raking(weights, "ok", sweeps, tuple(merged), trimmed)


def _sweep(start: Floats, coded: list[NDArray[np.intp]], goals: list[Floats]) -> tuple[Floats | None, int]:
    weights = start.copy()
    for sweep in range(1, MOST_SWEEPS + 1):
        for codes, goal in zip(coded, goals, strict=True):
            sums = np.bincount(codes, weights=weights, minlength=len(goal))
            weights = weights * (goal / sums)[codes]
        gap = max(
            float(np.abs(np.bincount(codes, weights=weights, minlength=len(goal)) / goal - 1).max())
            for codes, goal in zip(coded, goals, strict=True)
        )
        if gap < _TOLERANCE:
            return weights, sweep
    return None, MOST_SWEEPS


def trim(weights: Floats, low: float = TRIM_LOW, high: float = TRIM_HIGH) -> tuple[Floats, int]:
    """Weights moved into [low, high] times their mean, and how many were moved (METHODS.md section 2)."""
    mean = float(weights.mean())
    banded = np.clip(weights, low * mean, high * mean)
    return banded, int((banded != weights).sum())
