"""Shares of customers with intervals that know how many customers there are.

Standard library only: these are on the first dashboard. Bounds for the label are in `label_bounds`.
"""

import math
from dataclasses import dataclass

from scorefact_desktop.domain.figures import Interval
from scorefact_desktop.indicators import hypergeometric
from scorefact_desktop.indicators.distributions import beta_quantile, normal_quantile
from scorefact_desktop.indicators.population import N_TOO_SMALL, OK, POPULATION_SMALLER, Base, base, n_star, whole
from scorefact_desktop.indicators.student import student_quantile

#: Below these the display uses the exact interval (METHODS.md section 1, Rule).
EXACT_BELOW_N = 30
EXACT_BELOW_COUNT = 5


@dataclass(frozen=True, slots=True)
class ProportionEstimate:
    """A share 0-1 with its interval.

    `lower` and `upper` are 0 and 1 where nobody gave a valid answer, None where n = 1 allows no interval. `se` is the
    plug-in standard error sqrt(p (1-p)/n*). `method` is `wilson_fpc`, `wilson`, `exact`, `clopper_pearson`,
    `jeffreys`, `korn_graubard`, `census` or `none`. `fpc` is (N-n)/(N-1), 1 where it is off.
    """

    value: float | None
    n: int
    lower: float | None
    upper: float | None
    method: str
    status: str
    se: float | None = None
    n_star: float = 0.0
    fpc: float = 1.0
    level: float = 0.95

    @property
    def interval(self) -> Interval | None:
        """The interval as it travels to screens; None where there is no estimate or no interval."""
        if self.value is None or self.lower is None or self.upper is None:
            return None
        return Interval(self.lower, self.upper, self.method, self.level)

    @property
    def label_blocked(self) -> bool:
        """True where no label may rest on this share: more interviews than customers, or no usable interval."""
        return self.status != OK


def display_interval(x: int, n: int, population: float | None, domain: int = 0) -> ProportionEstimate:
    """The share shown on screens (METHODS.md section 1, Rule).

    Takes `x` of `n` valid answers, the population (None: unknown) and the domain's don't-knows. Wilson on n*; exact
    where n < 30 or min(x, n-x) < 5, which without a population is Clopper-Pearson. Gives shares 0-1. n = 0 has status
    `no_data` or `no_valid_answers`, n = 1 `n_too_small`, n > N `population_smaller_than_sample` without the finite
    population. ValueError for counts that contradict each other.
    """
    if n < EXACT_BELOW_N or min(x, n - x) < EXACT_BELOW_COUNT:
        return exact(x, n, population, domain)
    return wilson_fpc(x, n, population, domain)


def wilson_fpc(
    x: int, n: int, population: float | None = None, domain: int = 0, *, level: float = 0.95
) -> ProportionEstimate:
    """Wilson's interval on n*, clipped to what the sample leaves possible (METHODS.md section 1).

    Inverts the score test with the hypergeometric variance. Arguments and statuses as `display_interval`.
    """
    found, undefined = _settle(x, n, population, domain, level)
    if undefined is not None:
        return undefined
    value, size = x / n, found.n_star
    lower, upper = wilson(value, size, level=level)
    customers = found.effective_population
    if customers is not None:
        lower, upper = max(lower, x / customers), min(upper, (customers - n + x) / customers)
    # At the ends rounding may leave 1e-17 where the formula gives exactly 0 or 1; the share itself is always inside.
    lower = 0.0 if x == 0 else min(lower, value)
    upper = 1.0 if x == n else max(upper, value)
    if found.census:
        lower = upper = value
    method = "wilson" if customers is None else "census" if found.census else "wilson_fpc"
    return _estimate(found, value, lower, upper, method, level)


def wilson(value: float, size: float, *, level: float = 0.95) -> tuple[float, float]:
    """Wilson's interval of a share 0-1 for a sample worth `size` simple draws, which may be infinite or fractional.

    With `size` = n*/max(1, deff) and a weighted share this is the weighted interval (METHODS.md sections 0 and 1).
    """
    if not 0 <= value <= 1 or not size > 0:
        raise ValueError(f"Wilson needs a share 0-1 and a positive size, not {value} and {size}")
    if math.isinf(size):
        return value, value
    z = normal_quantile(0.5 + level / 2)
    shrink = 1 + z * z / size
    centre = (value + z * z / (2 * size)) / shrink
    half = z / shrink * math.sqrt(value * (1 - value) / size + z * z / (4 * size * size))
    return max(0.0, centre - half), min(1.0, centre + half)


def weighted_wilson(
    value: float, n: int, population: float | None, deff: float, domain: int = 0, *, level: float = 0.95
) -> ProportionEstimate:
    """Wilson on n*/max(1, deff) for a weighted share (METHODS.md sections 0 and 1), not clipped."""
    found = base(n, population, domain)
    if n < 2:
        return _nothing(found, value, level)
    size = n_star(n, found.effective_population, deff)
    lower, upper = wilson(value, size, level=level)
    return _estimate(found, value, lower, upper, "wilson_fpc" if found.population else "wilson", level, size)


def exact(
    x: int, n: int, population: float | None = None, domain: int = 0, *, level: float = 0.95
) -> ProportionEstimate:
    """The exact interval: hypergeometric with a population, Clopper-Pearson without (METHODS.md section 1).

    With a domain the population is N n/(n+d), rounded. Arguments and statuses as `display_interval`.
    """
    found, undefined = _settle(x, n, population, domain, level)
    if undefined is not None:
        return undefined
    customers = found.effective_population
    if customers is None:
        lower, upper = clopper_pearson(x, n, level=level)
        return _estimate(found, x / n, lower, upper, "clopper_pearson", level)
    if found.census:
        return _estimate(found, x / n, x / n, x / n, "census", level)
    whole = max(n, round(customers))
    low, high = hypergeometric.exact_counts(x, n, whole, _alpha(level))
    # Rounding the population may move a bound past the share by less than one customer.
    return _estimate(found, x / n, min(low / whole, x / n), max(high / whole, x / n), "exact", level)


def clopper_pearson(x: int, n: int, *, level: float = 0.95) -> tuple[float, float]:
    """The exact binomial interval, for an unknown population only (METHODS.md section 1)."""
    _check_counts(x, n)
    tail = _alpha(level) / 2
    lower = 0.0 if x == 0 else beta_quantile(tail, x, n - x + 1)
    upper = 1.0 if x == n else beta_quantile(1 - tail, x + 1, n - x)
    return lower, upper


def jeffreys(x: int, n: int, *, level: float = 0.95) -> tuple[float, float]:
    """Jeffreys' interval, for an unknown population only (METHODS.md section 1; Brown, Cai, DasGupta 2001).

    Its ends are 0 and 1 where nobody or everybody said yes.
    """
    _check_counts(x, n)
    tail = _alpha(level) / 2
    lower = 0.0 if x == 0 else beta_quantile(tail, x + 0.5, n - x + 0.5)
    upper = 1.0 if x == n else beta_quantile(1 - tail, x + 0.5, n - x + 0.5)
    return lower, upper


def korn_graubard(
    value: float,
    variance: float,
    rows: int,
    df: float,
    *,
    level: float = 0.95,
    deff: float = 1.0,
    unlimited: float | None = None,
) -> tuple[float, float]:
    """The interval of a weighted share from Beta quantiles (METHODS.md section 1; R `svyciprop("beta")`).

    Takes the weighted share 0-1, its design variance, the rows of the sample and the design's degrees of freedom. The
    sample is worth n_eff = p (1-p)/V (t_{rows-1}/t_df)^2 draws. With the `deff` of the share handed in, one below 1 is
    floored at 1, as the label wants. A share of 0 or 1 has no n_eff: `unlimited` (n*; default: the rows) stands in.
    ValueError where there is no share, no spread to judge by (rows < 2, df <= 0) or a negative variance.
    """
    if rows < 2 or not df > 0:
        raise ValueError("Korn-Graubard needs two answers and positive degrees of freedom")
    if not 0 <= value <= 1 or not variance >= 0 or not deff > 0:
        raise ValueError(
            f"Korn-Graubard needs a share, a variance and a design effect, not {value}, {variance}, {deff}"
        )
    tail = _alpha(level) / 2
    if value in (0, 1):
        size = float(rows) if unlimited is None else unlimited
    elif variance == 0:
        return value, value
    else:
        ratio = student_quantile(1 - tail, rows - 1) / student_quantile(1 - tail, df)
        size = value * (1 - value) / variance * min(1.0, deff) * ratio**2
    if math.isinf(size):
        return value, value
    hits = size * value
    lower = 0.0 if value == 0 else beta_quantile(tail, hits, size - hits + 1)
    upper = 1.0 if value == 1 else beta_quantile(1 - tail, hits + 1, size - hits)
    return lower, upper


def _settle(
    x: int, n: int, population: float | None, domain: int, level: float
) -> tuple[Base, ProportionEstimate | None]:
    """The base, and the estimate already where no interval is possible."""
    found = base(n, population, domain)
    if found.n == 0 and whole(x, "x") == 0:
        return found, _nothing(found, None, level)
    _check_counts(x, n)
    if n == 1:
        return found, _nothing(found, float(x), level)
    return found, None


def _nothing(found: Base, value: float | None, level: float) -> ProportionEstimate:
    if found.n == 0:
        return ProportionEstimate(None, 0, 0.0, 1.0, "none", found.status, level=level)
    status = found.status if found.status == POPULATION_SMALLER else N_TOO_SMALL
    return ProportionEstimate(value, found.n, None, None, "none", status, None, found.n_star, level=level)


def _estimate(
    found: Base, value: float, lower: float, upper: float, method: str, level: float, size: float | None = None
) -> ProportionEstimate:
    size = found.n_star if size is None else size
    se = 0.0 if math.isinf(size) else math.sqrt(value * (1 - value) / size)
    fpc = 0.0 if math.isinf(size) else 1.0 if found.population is None else found.n / found.n_star
    return ProportionEstimate(value, found.n, lower, upper, method, found.status, se, size, fpc, level)


def _check_counts(x: int, n: int) -> None:
    if not 0 <= whole(x, "x") <= whole(n, "n") or n == 0:
        raise ValueError(f"a share needs 0 <= x <= n and n > 0, not x={x}, n={n}")


def _alpha(level: float) -> float:
    """1 - level without binary dust: 0.05, not 0.050000000000000044."""
    if not 0 < level < 1:
        raise ValueError(f"a level must lie between 0 and 1, not {level}")
    return round(1 - level, 12)
