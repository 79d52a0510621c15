"""The bounds that a label rule compares: exact and one-sided, so that a false award is rarer than one in twenty.

All rules must pass (an intersection-union test), so nothing is corrected for multiplicity.
"""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from scorefact_desktop.indicators import hypergeometric
from scorefact_desktop.indicators.mean import MeanEstimate
from scorefact_desktop.indicators.nps import NpsEstimate, one_sided_lower
from scorefact_desktop.indicators.population import NO_DATA, OK, base, whole
from scorefact_desktop.indicators.proportion import clopper_pearson, korn_graubard
from scorefact_desktop.indicators.student import student_quantile

if TYPE_CHECKING:
    from scorefact_desktop.indicators.weighted_mean import WeightedEstimate

ALPHA = 0.05


@dataclass(frozen=True, slots=True)
class LabelBound:
    """A one-sided 95 % bound of a share, with everything that is printed with the decision.

    `bound` is the less favourable of the unweighted `count_bound`/N and the `weighted_bound`; None where `status` is
    not `ok` and nothing may be awarded. `n` and `x` are the counts after the interviewer-effect floor.
    """

    side: str
    value: float | None
    bound: float | None
    n: int
    x: int
    population: int | None
    count_bound: int | None
    unweighted_bound: float | None
    weighted_bound: float | None
    design_floor: float
    method: str
    status: str


def lower_bound(
    x: int,
    n: int,
    population: int | None,
    domain: int = 0,
    *,
    design_floor: float = 1.0,
    weighted: "WeightedEstimate | None" = None,
    alpha: float = ALPHA,
) -> LabelBound:
    """The exact one-sided lower bound of a share (METHODS.md, Label: estimators).

    Takes counts, population, don't-knows, the floor D for the interviewer effect (n' = floor(n/D),
    x' = floor(n' x/n), N unchanged) and, where the sample is weighted, the weighted share, whose Korn-Graubard bound
    must pass as well. ValueError for contradicting counts or D < 1.
    """
    return _bound("lower", x, n, population, domain, design_floor, weighted, alpha)


def upper_bound(
    x: int,
    n: int,
    population: int | None,
    domain: int = 0,
    *,
    design_floor: float = 1.0,
    weighted: "WeightedEstimate | None" = None,
    alpha: float = ALPHA,
) -> LabelBound:
    """The exact one-sided upper bound of a share, as `lower_bound` with x' = ceil(n' x/n) (METHODS.md, Label)."""
    return _bound("upper", x, n, population, domain, design_floor, weighted, alpha)


def floored_counts(x: int, n: int, design_floor: float, side: str) -> tuple[int, int]:
    """x' and n' under the interviewer-effect floor D, in whole-number arithmetic (METHODS.md, Label: estimators)."""
    if not design_floor >= 1 or math.isinf(design_floor):
        raise ValueError(f"a design effect is floored at 1 or more, not {design_floor}")
    size = int(Fraction(n) / Fraction(repr(float(design_floor))))  # D as written: 1.2, not its binary neighbour
    if n == 0:
        return 0, 0
    return (size * x // n if side == "lower" else -(-size * x // n)), size


def _bound(
    side: str,
    x: int,
    n: int,
    population: int | None,
    domain: int,
    design_floor: float,
    weighted: "WeightedEstimate | None",
    alpha: float,
) -> LabelBound:
    found = base(n, population, domain)
    if whole(x, "x") > found.n:
        raise ValueError(f"a share needs x <= n, not x={x}, n={n}")
    hits, size = floored_counts(x, n, design_floor, side)
    value = x / n if n else None
    # One answer is no obstacle to an exact bound; no answer, and more answers than customers, are.
    status = OK if found.n == 1 and found.population is not None else found.status
    if size == 0 and status == OK:
        status = NO_DATA
    blank = (side, value, None, size, hits, population, None, None, None, design_floor)
    if status != OK:
        return LabelBound(*blank, "none", status)
    customers = found.effective_population
    count: int | None = None
    if customers is None:
        low, high = clopper_pearson(hits, size, level=round(1 - 2 * alpha, 12))
        plain, method = low if side == "lower" else high, "clopper_pearson"
    else:
        whole_customers = max(n, round(customers))
        bound_of = hypergeometric.lower_count if side == "lower" else hypergeometric.upper_count
        count = bound_of(hits, size, whole_customers, alpha)
        plain, method = count / whole_customers, "exact"
        population = whole_customers
    heavy = None
    if weighted is not None:
        heavy = _weighted_bound(weighted, side, found.n_star, design_floor, alpha)
        if heavy is None:
            return LabelBound(*blank, "none", weighted.status)
    worse = min if side == "lower" else max
    bound = plain if heavy is None else worse(plain, heavy)
    return LabelBound(side, value, bound, size, hits, population, count, plain, heavy, design_floor, method, status)


def _weighted_bound(
    weighted: "WeightedEstimate", side: str, n_star: float, design_floor: float, alpha: float
) -> float | None:
    """Korn-Graubard with deff floored at 1 and its variance inflated by the interviewer effect; None without an SE."""
    if weighted.value is None or weighted.se is None or weighted.df is None or weighted.df <= 0:
        return None
    low, high = korn_graubard(
        min(1.0, max(0.0, weighted.value)),
        weighted.se**2 * design_floor,
        weighted.rows,
        weighted.df,
        level=round(1 - 2 * alpha, 12),
        deff=weighted.deff if weighted.deff else 1.0,
        unlimited=n_star / design_floor,
    )
    return low if side == "lower" else high


def nps_lower_bound(estimate: NpsEstimate, alpha: float = ALPHA) -> float | None:
    """The one-sided adjusted lower bound of NPS, -1..1 (METHODS.md, Label: estimators); None without an interval."""
    return one_sided_lower(estimate, alpha)


def mean_bound(estimate: MeanEstimate, side: str, alpha: float = ALPHA) -> float | None:
    """The one-sided bound of a mean, mean -+ t SE, in its unit (METHODS.md, Label: estimators).

    Without spread its two-sided bound; None where there is neither.
    """
    if estimate.value is None or estimate.se is None or estimate.df is None:
        return None
    if estimate.se == 0:
        return estimate.lower if side == "lower" else estimate.upper
    half = student_quantile(1 - alpha, estimate.df) * estimate.se
    return estimate.value - half if side == "lower" else estimate.value + half
