"""What a label rule compares, for each kind of measure: the plain value and a bound against the vendor.

METHODS.md, Label: estimators. Where interviews carry weights, the weighted and the unweighted bound must both pass, so
the worse one is given.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import MISSING_CODES
from scorefact_desktop.indicators import label_bounds, mean, nps
from scorefact_desktop.indicators.mean import MeanEstimate, zero_variance_bound
from scorefact_desktop.indicators.measures import Kind, Measure
from scorefact_desktop.indicators.population import N_TOO_SMALL, NO_DATA, OK, POPULATION_SMALLER, base
from scorefact_desktop.indicators.sample import margin_of_error
from scorefact_desktop.indicators.tally import Tally, domain

if TYPE_CHECKING:
    from scorefact_desktop.indicators.weighted_mean import WeightedEstimate

#: The kinds of measure that a rule may be about, and the ends of their scales.
SCALES: dict[Kind, tuple[float, float]] = {
    Kind.SHARE: (0.0, 1.0),
    Kind.NPS: (-1.0, 1.0),
    Kind.MEAN: (0.0, 100.0),
    Kind.CHURN: (0.0, 1.0),
}
_DOMAIN = {MISSING_CODES[kind] for kind in (Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)}


@dataclass(frozen=True, slots=True)
class Sample:
    """The individual interviews that a label rests on.

    `weighted` holds the packed answers and the weight of each interview where any of them carries one, else nothing;
    an interview without a weight among weighted ones stays out of the weighted figures. `design_floor` is the least
    design effect assumed for interviewers.
    """

    tally: Tally
    population: int | None
    design_floor: float = 1.0
    weighted: Sequence[tuple[bytes, float | None]] = ()


@dataclass(frozen=True, slots=True)
class Computed:
    """The plain `value` and the `bound` to compare, in the unit of the measure.

    `bound` is None where `status` says why. `n` is the base after the interviewer-effect floor.
    """

    value: float | None
    n: int
    bound: float | None
    method: str
    status: str = OK


def counts_of(tally: Tally, measure: Measure) -> list[int]:
    """How often each byte stands where a measure looks."""
    return tally.column(measure.position, without_group=measure.without_group)


def valid_answers(tally: Tally, measure: Measure) -> int:
    """How many gave an answer that the measure can use."""
    counts = counts_of(tally, measure)
    return sum(counts[byte] for byte in measure.scores)


def bound_of(sample: Sample, measure: Measure, side: str) -> Computed:
    """The one-sided 95 % bound of a measure; `side` is lower or upper."""
    if measure.kind is Kind.SHARE:
        return _share(sample, measure, side)
    if measure.kind is Kind.NPS:
        return _nps(sample, measure)
    return _mean(sample, measure, side)


def value_of(sample: Sample, measure: Measure, side: str) -> Computed:
    """The plain value, without interval; of a weighted sample the worse of both for the vendor."""
    counts = counts_of(sample.tally, measure)
    n = valid_answers(sample.tally, measure)
    found = base(n, sample.population, domain(counts))
    if n == 0 or found.status == POPULATION_SMALLER:
        return Computed(None, n, None, "none", found.status)
    value = math.fsum(counts[byte] * score for byte, score in measure.scores.items()) / n
    heavy = _weighted(sample, measure)
    if heavy is None:
        return Computed(value, n, value, "value")
    if heavy.value is None:
        return Computed(value, n, None, "none", heavy.status)
    return Computed(value, n, _worse(side, value, heavy.value), "value+weighted")


def margin_of(sample: Sample, measure: Measure) -> Computed:
    """The margin of error at a share of one half: what the sample promises whatever the answers are.

    METHODS.md section 6, on n*, whose population is that of the measure (section 0); over sqrt(deff) where weighted.
    """
    n = valid_answers(sample.tally, measure)
    found = base(n, sample.population, domain(counts_of(sample.tally, measure)))
    if n == 0 or found.status == POPULATION_SMALLER:
        return Computed(None, n, None, "none", found.status)
    margin = margin_of_error(n, found.effective_population) or 0.0
    heavy = _weighted(sample, measure)
    if heavy is None:
        return Computed(margin, n, margin, "margin_fpc")
    wider = margin * math.sqrt(max(1.0, heavy.deff or 1.0))
    return Computed(wider, n, wider, "margin_fpc+weighted")


def _share(sample: Sample, measure: Measure, side: str) -> Computed:
    counts = counts_of(sample.tally, measure)
    hits = sum(counts[byte] for byte, score in measure.scores.items() if score == 1)
    bound = label_bounds.lower_bound if side == "lower" else label_bounds.upper_bound
    heavy = _weighted(sample, measure)
    found = bound(
        hits,
        valid_answers(sample.tally, measure),
        sample.population,
        domain(counts),
        design_floor=sample.design_floor,
        weighted=heavy,
    )
    method = found.method if heavy is None or found.bound is None else f"{found.method}+korn_graubard"
    return Computed(found.value, found.n, found.bound, method, found.status)


def _nps(sample: Sample, measure: Measure) -> Computed:
    counts = counts_of(sample.tally, measure)
    high = sum(counts[byte] for byte, score in measure.scores.items() if score > 0)
    low = sum(counts[byte] for byte, score in measure.scores.items() if score < 0)
    n = valid_answers(sample.tally, measure)
    found = base(n, sample.population, domain(counts))
    if n == 0 or found.status == POPULATION_SMALLER:
        return Computed(None, n, None, "none", found.status)
    value = (high - low) / n
    size = label_bounds.floored_counts(n, n, sample.design_floor, "lower")[1]
    heavy = _weighted(sample, measure)
    bounds: list[float | None] = []
    # The adjusted score of fewer answers lies nearer to 0, which must not help a very low NPS: both are asked.
    for design_floor in dict.fromkeys((1.0, sample.design_floor)):
        bounds.append(_nps_bound(high, low, n, found.effective_population, design_floor))
        if heavy is not None:
            bounds.append(_weighted_nps_bound(sample, measure, heavy, design_floor))
    known = [bound for bound in bounds if bound is not None]
    if len(known) < len(bounds):
        return Computed(value, size, None, "none", NO_DATA if size == 0 else N_TOO_SMALL)
    method = "adjusted_wald_one_sided" if heavy is None else "adjusted_wald_one_sided+weighted"
    return Computed(value, size, min(known), method)


def _nps_bound(high: int, low: int, n: int, customers: float | None, design_floor: float) -> float | None:
    """Fewer interviews where the floor says so, rounded against the vendor, as for shares; the population unchanged."""
    high, size = label_bounds.floored_counts(high, n, design_floor, "lower")
    low, _ = label_bounds.floored_counts(low, n, design_floor, "upper")
    return label_bounds.nps_lower_bound(nps.interval_from_counts(high, size - high - low, low, customers))


def _weighted_nps_bound(
    sample: Sample, measure: Measure, heavy: "WeightedEstimate", design_floor: float
) -> float | None:
    """The bound on n*/deff, deff floored at 1 and raised by the interviewer effect (METHODS.md section 3)."""
    if heavy.n < 2:
        return None
    rows = [(measure.scores.get(blob[measure.position]), weight) for blob, weight in sample.weighted]
    known = [(score, weight) for score, weight in rows if score is not None and weight is not None]
    total = math.fsum(weight for _, weight in known)
    promoters = math.fsum(weight for score, weight in known if score > 0) / total
    detractors = math.fsum(weight for score, weight in known if score < 0) / total
    deff = max(1.0, heavy.deff or 1.0) * design_floor
    estimate = nps.weighted(promoters, detractors, heavy.n, sample.population, deff, heavy.rows - heavy.n)
    return label_bounds.nps_lower_bound(estimate)


def _mean(sample: Sample, measure: Measure, side: str) -> Computed:
    counts = counts_of(sample.tally, measure)
    scores = [(counts[byte], score) for byte, score in measure.scores.items()]
    n = sum(times for times, _ in scores)
    total = math.fsum(times * score for times, score in scores)
    squares = math.fsum(times * score * score for times, score in scores)
    low, high = SCALES[measure.kind]
    plain = mean.interval_from_sums(n, total, squares, sample.population, domain(counts), low, high)
    if n == 0 or plain.status == POPULATION_SMALLER:
        return Computed(plain.value, n, None, "none", plain.status)
    size = label_bounds.floored_counts(n, n, sample.design_floor, "lower")[1]
    customers = base(n, sample.population, domain(counts)).effective_population
    bound = label_bounds.mean_bound(_inflated(plain, sample, size, customers, (low, high)), side)
    if bound is None:
        return Computed(plain.value, size, None, "none", plain.status if plain.status != OK else NO_DATA)
    heavy = _weighted(sample, measure)
    if heavy is None:
        return Computed(plain.value, size, bound, "t_one_sided")
    deff = min(1.0, heavy.deff or 1.0)
    floored = MeanEstimate(
        heavy.value,
        heavy.n,
        heavy.lower,
        heavy.upper,
        heavy.method,
        heavy.status,
        None if heavy.se is None else heavy.se / math.sqrt(deff),
        heavy.df,
    )
    weighted_bound = label_bounds.mean_bound(_inflated(floored, sample, size, customers, (low, high)), side)
    if weighted_bound is None:
        return Computed(plain.value, size, None, "none", heavy.status)
    return Computed(plain.value, size, _worse(side, bound, weighted_bound), "t_one_sided+weighted")


def _inflated(
    estimate: MeanEstimate, sample: Sample, size: int, customers: float | None, ends: tuple[float, float]
) -> MeanEstimate:
    """The estimate under the interviewer effect: its variance times D, or what `size` equal scores leave possible."""
    if sample.design_floor == 1 or estimate.se is None or estimate.value is None:
        return estimate
    if estimate.se > 0:
        return replace(estimate, se=estimate.se * math.sqrt(sample.design_floor))
    if size == 0:
        return replace(estimate, se=None)
    if estimate.lower == estimate.upper:  # a census: known, whoever asked
        return estimate
    lower, upper = zero_variance_bound(estimate.value, size, customers, *ends)
    return replace(estimate, lower=lower, upper=upper)


def _weighted(sample: Sample, measure: Measure) -> "WeightedEstimate | None":
    """The weighted figure; None where no interview carries a weight. Rows as in METHODS.md section 0."""
    if not sample.weighted:
        return None
    from scorefact_desktop.indicators.weighted_mean import weighted_mean  # numpy: not for labels without weights

    values: list[float | None] = []
    weights: list[float | None] = []
    for blob, weight in sample.weighted:
        byte = blob[measure.position]
        if byte in measure.scores or byte in _DOMAIN:
            values.append(measure.scores.get(byte))
            weights.append(weight)
    return weighted_mean(values, weights, sample.population, *SCALES[measure.kind])


def _worse(side: str, one: float, other: float) -> float:
    return min(one, other) if side == "lower" else max(one, other)
