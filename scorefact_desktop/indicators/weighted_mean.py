"""Means under stratified, post-stratified, raked and revenue-weighted samples, with their design variance.

One linearised engine for all, equal to R's survey package; shares are means of 0 and 1.
"""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from scorefact_desktop.domain.figures import Interval
from scorefact_desktop.indicators.columns import Floats, column, labels, same_length
from scorefact_desktop.indicators.mean import zero_variance_bound
from scorefact_desktop.indicators.population import (
    N_TOO_SMALL,
    NO_DATA,
    NO_VALID_ANSWERS,
    OK,
    POPULATION_SMALLER,
    ZERO_VARIANCE_BOUND,
)
from scorefact_desktop.indicators.student import student_quantile
from scorefact_desktop.indicators.weights import Strata, accepted, kish, largest_share, merge_empty, post_stratify, rake
from scorefact_desktop.indicators.weights import stratify as make_strata


@dataclass(frozen=True, slots=True)
class WeightedEstimate:
    """A weighted mean in the unit of its scores.

    `n` valid rows; `deff` is the variance over that of a simple random sample with the same finite population; `kish`
    the effective sample size; `largest_share` the heaviest row's part of the weight; `rejected` the rows dropped for
    a missing or non-positive weight; `notes` what was merged or given up.
    """

    value: float | None
    n: int
    se: float | None
    df: float | None
    lower: float | None
    upper: float | None
    status: str
    method: str
    deff: float | None = None
    kish: float = 0.0
    largest_share: float = 0.0
    rejected: int = 0
    notes: tuple[str, ...] = ()
    level: float = 0.95
    rows: int = 0  # valid answers and domain

    @property
    def interval(self) -> Interval | None:
        """The interval as it travels to screens; None where there is no estimate or no interval."""
        if self.value is None or self.lower is None or self.upper is None:
            return None
        return Interval(self.lower, self.upper, self.method, self.level)


@dataclass(frozen=True, slots=True)
class _Design:
    """How the rows were drawn and weighted: final and base weights, strata or margins, and what was done on the way."""

    method: str
    weights: Floats
    base: Floats
    population: float | None
    strata: Strata | None = None
    margins: Floats | None = None
    rejected: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scale:
    """The ends of the scale and the confidence level."""

    low: float
    high: float
    level: float


def weighted_mean(
    values: Iterable[float | None],
    weights: Iterable[object] | None = None,
    population: float | None = None,
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
) -> WeightedEstimate:
    """The weighted mean of a simple random sample: a ratio estimator (METHODS.md section 2).

    With `weights` = revenue this is the revenue-weighted figure. None and nan in `values` are the domain, whose rows
    count in f = n/N. Rows with a missing or non-positive weight are rejected. `low`/`high` bound a mean without
    spread. ValueError for text in a column.
    """
    scores, usable, rejected = _rows(values, weights)
    keep = usable > 0
    design = _Design("weighted", usable[keep], usable[keep], population, rejected=rejected)
    return _estimate(scores[keep], design, _Scale(low, high, level))


def stratified_mean(
    values: Iterable[float | None],
    strata: Sequence[Hashable],
    populations: Mapping[Any, float],
    extra_weights: Iterable[object] | None = None,
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
) -> WeightedEstimate:
    """The mean of a stratified sample, w = N_h/n_h, V = sum over strata, df = n - H (METHODS.md section 2).

    `extra_weights`, such as revenue, multiply the design weight, and a row without one is rejected. Thin strata are
    collapsed and noted. ValueError for a stratum without population or with more answers than customers.
    """
    scores, extra, rejected = _rows(values, extra_weights)
    same_length(scores, strata)
    kept = [row for row, weight in enumerate(extra) if weight > 0]
    made = make_strata([strata[row] for row in kept], populations)
    weights = extra[kept] * made.weights
    notes = tuple(f"stratum {name} merged into {into}" for name, into in made.merged)
    customers = float(made.populations.sum())
    design = _Design("stratified", weights, weights, customers, made, rejected=rejected, notes=notes)
    return _estimate(scores[kept], design, _Scale(low, high, level))


def post_stratified_mean(
    values: Iterable[float | None],
    groups: Sequence[Hashable],
    populations: Mapping[Any, float],
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
) -> WeightedEstimate:
    """The mean of a simple random sample weighted to known groups: residuals from group means (METHODS.md section 2).

    Groups nobody answered in are merged into the smallest answered one and noted. df = n - 1.
    """
    scores, ones, _ = _rows(values, None)
    scale = _Scale(low, high, level)
    same_length(scores, groups)
    if not len(scores):
        return _nothing(scores, scale, 0)
    goals, merged = merge_empty(groups, populations)
    notes = tuple(f"group {name} merged into {into}" for name, into in merged)
    design = _Design(
        "post_stratified",
        post_stratify(groups, goals, ones),
        ones,
        sum(goals.values()),
        margins=_dummies([groups]),
        notes=notes,
    )
    return _estimate(scores, design, scale)


def raked_mean(
    values: Iterable[float | None],
    margins: Sequence[Sequence[Hashable]],
    populations: Sequence[Mapping[Any, float]],
    low: float = 0,
    high: float = 100,
    *,
    level: float = 0.95,
    trim_to_band: bool = False,
) -> WeightedEstimate:
    """The mean of a simple random sample raked to margins (METHODS.md section 2).

    Residuals are those of the base-weighted regression on the margins' main effects; df = n - 1. Where raking does
    not converge the first margin alone is used, as noted.
    """
    scores, ones, _ = _rows(values, None)
    scale = _Scale(low, high, level)
    same_length(scores, *margins)
    if not len(scores):
        return _nothing(scores, scale, 0)
    raking = rake(margins, populations, ones, trim_to_band=trim_to_band)
    notes = [f"margin {place + 1}: {name} merged into {into}" for place, name, into in raking.merged]
    converged = raking.status == OK
    if not converged:
        notes.append(raking.status)
    design = _Design(
        "raked" if converged else "post_stratified",
        raking.weights,
        ones,
        float(sum(populations[0].values())),
        margins=_dummies(margins if converged else margins[:1]),
        notes=tuple(notes),
    )
    return _estimate(scores, design, scale)


def design_variance(residuals: Floats, strata: Strata | None, fraction: float) -> float:
    """V = (1-f) n/(n-1) sum (z - mean z)^2, summed over strata where there are any (METHODS.md section 2).

    Takes the linearised contributions z = w e / sum w of every row, domain rows included as 0.
    """
    if strata is None:
        return _spread(residuals, 1 - fraction)
    fractions = strata.sizes / strata.populations
    return math.fsum(
        _spread(residuals[strata.codes == place], 1 - float(fractions[place])) for place in range(len(strata.names))
    )


def _spread(part: Floats, kept: float) -> float:
    n = len(part)
    if n < 2 or kept <= 0:
        return 0.0
    return kept * n / (n - 1) * float(np.square(part - part.mean()).sum())


def _rows(values: Iterable[float | None], weights: Iterable[object] | None) -> tuple[Floats, Floats, int]:
    """Scores and weights of the rows that stay, and how many were rejected; the weight of a row to drop is 0."""
    scores = column(values, "a score")
    if weights is None:
        return scores, np.ones(len(scores)), 0
    kept, keep = accepted(weights)
    same_length(scores, kept)
    return scores, kept, int((~keep).sum())


def _dummies(margins: Sequence[Sequence[Hashable]]) -> Floats:
    """The main effects of the margins: a column for every category, of which lstsq takes care where they overlap."""
    blocks = []
    for margin in margins:
        codes, names = labels(margin, "a margin")
        blocks.append(np.eye(len(names))[codes])
    return np.hstack(blocks)


def _nothing(scores: Floats, scale: _Scale, rejected: int) -> WeightedEstimate:
    status = NO_VALID_ANSWERS if len(scores) else NO_DATA
    return WeightedEstimate(
        None,
        0,
        None,
        None,
        float(scale.low),
        float(scale.high),
        status,
        "none",
        rejected=rejected,
        level=scale.level,
    )


def _estimate(scores: Floats, design: _Design, scale: _Scale) -> WeightedEstimate:
    valid = np.isfinite(scores)
    n, rows = int(valid.sum()), len(scores)
    if n == 0:
        return _nothing(scores, scale, design.rejected)
    seen, known = scores[valid], design.weights[valid]
    if np.any((seen < scale.low) | (seen > scale.high)):
        raise ValueError(f"a score lies outside {scale.low}..{scale.high}")
    total = float(known.sum())
    value = float(known @ seen) / total
    population, status = design.population, OK
    if population is not None and rows > population:
        population, status = None, POPULATION_SMALLER
    bare = WeightedEstimate(
        value,
        n,
        None,
        None,
        None,
        None,
        N_TOO_SMALL if n == 1 and status == OK else status,
        design.method,
        None,
        kish(known),
        largest_share(known),
        design.rejected,
        design.notes,
        scale.level,
        rows,
    )
    if n == 1:
        return bare
    fraction = 0.0 if population is None else rows / population
    df = float(rows - (1 if design.strata is None else len(design.strata.names)))
    if float(np.ptp(seen)) == 0 and fraction < 1:
        customers = None if population is None else population * n / rows
        lower, upper = zero_variance_bound(value, n, customers, scale.low, scale.high, level=scale.level)
        return replace(
            bare, se=0.0, df=df, lower=lower, upper=upper, status=ZERO_VARIANCE_BOUND if status == OK else status
        )
    residuals = np.zeros(rows)
    residuals[valid] = seen - value
    if design.margins is not None:
        residuals = _regression_residuals(residuals, design.margins, design.base)
    variance = design_variance(design.weights * residuals / total, design.strata, fraction)
    se = math.sqrt(variance)
    if population is not None and math.isclose(float(design.weights.sum()), population, rel_tol=1e-6):
        fraction = n / total  # weights that count customers: the domain's own fraction, as in R
    plain = _plain_variance(seen, known, value, fraction)
    if df > 0:
        half = student_quantile(0.5 + scale.level / 2, df) * se
        bare = replace(bare, lower=value - half, upper=value + half)
    return replace(bare, se=se, df=df, deff=variance / plain if plain > 0 else None)


def _regression_residuals(values: Floats, margins: Floats, base: Floats) -> Floats:
    """What the base-weighted regression on the margins leaves of the values."""
    root = np.sqrt(base)
    fitted = np.linalg.lstsq(margins * root[:, None], values * root, rcond=None)[0]
    return np.asarray(values - margins @ fitted, dtype=np.float64)


def _plain_variance(scores: Floats, weights: Floats, value: float, fraction: float) -> float:
    """The variance of a simple random sample of as many rows: (1-f) s_w^2 / n, the denominator of deff."""
    n = len(scores)
    spread = n / (n - 1) * float(weights @ np.square(scores - value)) / float(weights.sum())
    return (1 - fraction) * spread / n
