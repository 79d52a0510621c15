"""The estimate of a figure for one side of a comparison: from counts alone, or weighted where the side has a design."""

import math

from scorefact_desktop.domain.figures import Change, ChurnDetails
from scorefact_desktop.indicators import estimates
from scorefact_desktop.indicators.changes import change
from scorefact_desktop.indicators.distributions import normal_quantile, two_sided_p
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.matched import Pairs
from scorefact_desktop.indicators.measures import Measure
from scorefact_desktop.indicators.sides import Side


def of_measure(side: Side, measure: Measure) -> Estimate:
    """The figure of a question's measure."""
    plain = estimates.of_measure(side.tally, measure, side.population)
    if side.design is None:
        return plain
    from scorefact_desktop.indicators import weighted_estimates

    return weighted_estimates.of_measure(side.design, side.tally.layout, measure, plain)


def of_theme(side: Side, index: int) -> Estimate:
    """The score of the theme at `index` of the side's layout."""
    plain = estimates.of_theme(side.tally, index, side.population)
    if side.design is None:
        return plain
    from scorefact_desktop.indicators import weighted_estimates

    return weighted_estimates.of_theme(side.design, side.tally.layout, index, plain)


def churn_details(side: Side, measure: Measure, estimate: Estimate) -> ChurnDetails | None:
    """What stands beside an expected churn; None where nobody gave an answer."""
    plain = estimates.churn_details(side.tally, measure, estimate, side.population, with_revenue=side.revenue)
    if side.design is None or plain is None:
        return plain
    from scorefact_desktop.indicators import weighted_estimates

    return weighted_estimates.churn_details(side.design, side.tally.layout, measure, estimate, plain)


def difference(
    now: Side, before: Side, which: tuple[Measure, Measure] | tuple[int, int], estimate: tuple[Estimate, Estimate],
    pairs: Pairs, common: float | None,
) -> Change | None:  # fmt: skip
    """The change of a figure: `which` measures, or theme indices, and their estimates, of now and of before.

    With weights on both sides customers' weighted residuals are summed (METHODS.md section 4); with weights on one
    only, the two are taken as independent.
    """
    if now.design is None and before.design is None:
        return change(estimate[0], estimate[1], pairs, common)
    value, earlier = estimate[0].value, estimate[1].value
    if value is None or earlier is None:
        return None
    if now.design is None or before.design is None:
        return _apart(value - earlier, estimate[0].se, estimate[1].se)
    from scorefact_desktop.indicators import weighted_estimates

    values = [
        weighted_estimates.value_of_measure(side.tally.layout, one)
        if isinstance(one, Measure)
        else weighted_estimates.value_of_theme(side.tally.layout, one)
        for side, one in ((now, which[0]), (before, which[1]))
    ]
    return weighted_estimates.change(now.design, before.design, values[0], values[1], (value, earlier))


def _apart(value: float, se: float | None, other: float | None) -> Change:
    """The difference of two estimates of which one is weighted and one is not, taken as independent."""
    if not se or not other:
        return Change(value, None, None, None, False)
    both = math.hypot(se, other)
    half = normal_quantile(0.975) * both
    return Change(value, value - half, value + half, two_sided_p(value / both), False)
