"""One measure or theme score of a weighted campaign, from its interviews one by one (METHODS.md sections 1 to 4).

The same `Estimate` as without weights, so that everything behind it stays as it is. Unweighted campaigns never come
here: numpy is not on their way.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import MISSING_CODES, cell_of
from scorefact_desktop.domain.figures import Change, ChurnDetails, Interval
from scorefact_desktop.indicators import nps, proportion, trend, weighted_mean
from scorefact_desktop.indicators.churn import imbens_manski_c
from scorefact_desktop.indicators.distributions import normal_quantile
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.layout import Interview, Layout, number_in
from scorefact_desktop.indicators.measures import Kind, Measure
from scorefact_desktop.indicators.population import base
from scorefact_desktop.indicators.weighted_mean import WeightedEstimate
from scorefact_desktop.indicators.weighting import POST_STRATIFIED, RAKED, STRATA, Design, Row

#: The value of one respondent: a number, None for the domain, `_ABSENT` for whoever does not enter at all.
Value = Callable[[Interview], float | None]
_ABSENT = math.nan
_DOMAIN = {MISSING_CODES[one] for one in (Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)}


def of_measure(design: Design, layout: Layout, measure: Measure, plain: Estimate) -> Estimate:
    """The weighted figure of a question's measure; `plain` is the unweighted one."""
    return _estimate(design, value_of_measure(layout, measure), measure, plain)


def of_theme(design: Design, layout: Layout, index: int, plain: Estimate) -> Estimate:
    """The weighted score of the theme at `index`; `plain` is the unweighted one."""
    return _estimate(design, value_of_theme(layout, index), None, plain)


def value_of_measure(layout: Layout, measure: Measure) -> Value:
    """How a respondent counts for a measure."""

    def value(interview: Interview) -> float | None:
        if measure.without_group and interview.group:
            return _ABSENT
        byte = interview.blob[measure.position]
        if measure.kind is Kind.CHURN:
            byte = layout.stay_byte(interview.blob, measure.position)
        found = (
            number_in(interview, measure.question, measure.position)
            if measure.kind is Kind.AVERAGE
            else measure.scores.get(byte)
        )
        return found if found is not None else None if byte in _DOMAIN else _ABSENT

    return value


def value_of_theme(layout: Layout, index: int) -> Value:
    """How a respondent counts for a theme score."""
    table = layout.themes[index]

    def value(interview: Interview) -> float | None:
        score, reason = table.score_of(interview.blob)
        return score / table.unit if score is not None else None if reason in _DOMAIN else _ABSENT

    return value


def churn_details(
    design: Design, layout: Layout, measure: Measure, estimate: Estimate, plain: ChurnDetails
) -> ChurnDetails:
    """What stands beside a weighted expected churn (METHODS.md section 8); `plain` is the same without weights.

    Bounds and scale band are weighted means like the estimate; by revenue, a contract's value times its weight.
    """
    value, unsure = value_of_measure(layout, measure), MISSING_CODES[Missing.DONT_KNOW]
    population = estimate.base.population

    def filled(amount: float) -> Value:
        def one(interview: Interview) -> float | None:
            byte = layout.stay_byte(interview.blob, measure.position)
            return amount if byte == unsure else value(interview)

        return one

    bounds, errors = [], []
    for amount in (0.0, 1.0):
        found = _weighted(design, *_taken(design, filled(amount)), 0.0, 1.0, population)
        bounds.append(found.value or 0.0)
        errors.append(found.se or 0.0)
    scale = layout.questionnaire.scale_of(measure.question)
    band = []
    for part in (measure.stay.high, measure.stay.low):
        lost = {cell_of(scale, choice.value): 1 - part[choice.code] for choice in scale.choices}
        ends = _weighted(
            design, *_taken(design, value_of_measure(layout, replace(measure, scores=lost))), 0.0, 1.0, population
        )
        band.append(ends.value or 0.0)
    around, middle = estimate.interval, estimate.value or 0.0
    stretch = imbens_manski_c(max(0.0, bounds[1] - bounds[0]), max(errors))
    rows, values = _taken(design, value)
    paid = [(row, one) for row, one in zip(rows, values, strict=True) if row.interview.revenue > 0]
    weight = dict(zip((id(row) for row, _ in paid), weights_of(design, [row for row, _ in paid]), strict=True))
    known = [(row, one, weight[id(row)] * row.interview.revenue) for row, one in paid if one is not None]
    revenue, interval = plain.revenue, plain.revenue_interval
    if plain.revenue is not None and known:
        by_value = weighted_mean.weighted_mean(
            [one for _, one, _ in known], [amount for _, _, amount in known], population, 0.0, 1.0
        )
        revenue, interval = by_value.value, by_value.interval
        interval = replace(interval, method="revenue-weighted") if interval else None
    return ChurnDetails(
        (bounds[0], bounds[1]),
        Interval(bounds[0] - stretch * errors[0], bounds[1] + stretch * errors[1], "imbens-manski"),
        (band[0], band[1]),
        Interval(band[0] - (middle - around.lower), band[1] + (around.upper - middle), "scale-band")
        if around
        else None,
        revenue,
        len(known) if revenue is not None else plain.revenue_n,
        interval,
        plain.inversions,
    )


def change(now: Design, before: Design, value: Value, earlier: Value, shown: tuple[float, float]) -> Change:
    """The difference of two weighted figures with customers in common (METHODS.md section 4, Weighted).

    `shown` are the two figures, of now and of before. Each customer's weight is that of the figure.
    """
    waves = [
        {
            row.customer: (given, weight)
            for row, given, weight in zip(rows, values, weights_of(design, rows), strict=True)
            if given is not None and weight > 0
        }
        for design, of in ((before, earlier), (now, value))
        for rows, values in (_taken(design, of),)
    ]
    found = trend.weighted_overlap(waves[0], waves[1])
    difference = shown[0] - shown[1]
    if found.value is None or found.se is None or found.se == 0:
        return Change(difference, None, None, None, False)
    half = normal_quantile(0.975) * found.se
    return Change(difference, difference - half, difference + half, found.p, False)


def _taken(design: Design, value: Value) -> tuple[list[Row], list[float | None]]:
    """The rows that enter a figure with their values."""
    pairs = [(row, value(row.interview)) for row in design.rows]
    kept = [(row, one) for row, one in pairs if one is None or not math.isnan(one)]
    return [row for row, _ in kept], [one for _, one in kept]


def _weighted(design: Design, rows: list[Row], values: list[float | None], low: float, high: float,
              population: float | None) -> WeightedEstimate:  # fmt: skip
    if design.method == STRATA:
        return weighted_mean.stratified_mean(
            values, [row.groups[0] for row in rows], design.populations[0], low=low, high=high
        )
    if design.method == POST_STRATIFIED:
        groups = [row.groups[0] for row in rows]
        return weighted_mean.post_stratified_mean(values, groups, design.populations[0], low, high)
    if design.method == RAKED:
        margins = [[row.groups[at] for row in rows] for at in range(len(design.populations))]
        return weighted_mean.raked_mean(values, margins, list(design.populations), low, high, trim_to_band=True)
    return weighted_mean.weighted_mean(values, [row.weight for row in rows], population, low, high)


def weights_of(design: Design, rows: Sequence[Row]) -> list[float]:
    """What each row weighs in a figure that these rows enter (METHODS.md section 2)."""
    from scorefact_desktop.indicators import weights

    if not rows:
        return []
    if design.method == STRATA:
        made = weights.stratify([row.groups[0] for row in rows], design.populations[0])
        return [float(one) for one in made.weights]
    if design.method == POST_STRATIFIED:
        groups = [row.groups[0] for row in rows]
        goals, _ = weights.merge_empty(groups, design.populations[0])
        return [float(one) for one in weights.post_stratify(groups, goals)]
    if design.method == RAKED:
        margins = [[row.groups[at] for row in rows] for at in range(len(design.populations))]
        return [float(one) for one in weights.rake(margins, list(design.populations), trim_to_band=True).weights]
    return [row.weight or 0.0 for row in rows]


def _estimate(design: Design, value: Value, measure: Measure | None, plain: Estimate) -> Estimate:
    rows, values = _taken(design, value)
    low, high = _ends(plain.kind)
    population = plain.base.population
    found = _weighted(design, rows, values, low, high, population)
    known = [one for one in values if one is not None]
    if found.value is not None:  # no mean of equal values but for binary dust lies outside them
        found = replace(found, value=min(max(found.value, min(known)), max(known)))
    stands_on = base(found.n, population, len(rows) - found.n)
    left_out = sum(not _absent(value(one)) for one in design.rejected)
    gone = replace(plain.excluded, missing=plain.excluded.missing + left_out)
    bare = replace(
        plain, value=found.value, base=stands_on, interval=None, status=found.status, excluded=gone,
        hits=sum(map(bool, known)) if plain.kind is Kind.SHARE else None, spread=0.0, se=found.se, recommendation=None,
    )  # fmt: skip
    if found.value is None or found.n < 2:
        return replace(bare, interval=found.interval)
    name = _NAMES[design.method]
    if stands_on.census:
        return replace(bare, interval=Interval(found.value, found.value, "census"), se=0.0)
    deff = max(1.0, found.deff or 1.0)
    if plain.kind is Kind.SHARE:
        share = proportion.weighted_wilson(found.value, found.n, population, deff, stands_on.domain)
        interval = share.interval
    elif plain.kind is Kind.NPS and measure is not None:
        signs = [
            _weighted(design, rows, [None if one is None else float(one == sign) for one in values], 0, 1, population)
            for sign in (1.0, -1.0)
        ]
        up, down = (one.value or 0.0 for one in signs)
        score = nps.weighted(up, down, found.n, population, deff, stands_on.domain)
        return replace(bare, interval=_called(score.interval, name), se=score.se, recommendation=score)
    else:
        interval = found.interval
        if interval is not None and not (math.isfinite(interval.lower) and math.isfinite(interval.upper)):
            interval = None
        if interval is not None:
            method = "t-fpc" if population is not None else "t"
            interval = replace(interval, method="zero-variance-bound" if found.se == 0 else method)
    se = found.se
    if not se and interval is not None:
        se = (interval.upper - interval.lower) / (2 * normal_quantile(0.975))
    return replace(bare, interval=_called(interval, name), se=se)


_NAMES = {STRATA: "stratified", POST_STRATIFIED: "post-stratified", RAKED: "raked", "weights": "weighted"}


def _called(interval: Interval | None, name: str) -> Interval | None:
    return replace(interval, method=f"{name}-{interval.method.replace('_', '-')}") if interval else None


def _absent(value: float | None) -> bool:
    return value is not None and math.isnan(value)


def _ends(kind: Kind) -> tuple[float, float]:
    if kind is Kind.AVERAGE:
        return -math.inf, math.inf
    return {Kind.MEAN: (0.0, 100.0), Kind.NPS: (-1.0, 1.0)}.get(kind, (0.0, 1.0))
