"""How many interviews are needed, and whether those made resemble the customers: size, margin, power, quotas.

Quota samples are not probability samples: whoever prints their margin says "model-based".
"""

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.indicators.distributions import normal_quantile
from scorefact_desktop.indicators.population import n_star, number, whole

#: METHODS.md section 6, Quotas.
SMALLEST_QUOTA = 5
SHARE_WORTH_A_WARNING = 0.05


@dataclass(frozen=True, slots=True)
class Quotas:
    """Interviews to make in each stratum.

    `minimum_kept` is False where the interviews do not reach for five in every stratum: the least populous then get
    less.
    """

    sizes: Mapping[Any, int]
    minimum_kept: bool


def required_size(error: float, population: float | None = None, share: float = 0.5, *, level: float = 0.95) -> int:
    """Interviews for a margin of +-`error` (METHODS.md section 6): n0 = z^2 p (1-p)/e^2, ceil(n0/(1+(n0-1)/N)).

    `error` and `share` are 0-1. 400 customers at 0.05 need 197. Never more than the population.
    """
    if not 0 < error < 1 or not 0 < share < 1:
        raise ValueError("margin and share must lie between 0 and 1")
    z = normal_quantile(0.5 + level / 2)
    return _finite(z * z * share * (1 - share) / error**2, population)


def _finite(unlimited: float, population: float | None) -> int:
    if population is None:
        return _ceil(unlimited)
    if population <= 0:
        return 0
    return min(_ceil(unlimited / (1 + (unlimited - 1) / population)), math.ceil(population))


def _ceil(value: float) -> int:
    """The next whole number, unmoved by the last bits of a float."""
    return math.ceil(value - 1e-9 * max(1.0, abs(value)))


def margin_of_error(
    n: int, population: float | None = None, share: float = 0.5, *, level: float = 0.95
) -> float | None:
    """The half width z sqrt(p (1-p)/n*) that `n` interviews reach (METHODS.md section 6); None for none.

    120 of 400 give 0.0749; a census gives 0.
    """
    if whole(n, "n") == 0:
        return None
    size = n_star(n, population)
    return 0.0 if math.isinf(size) else normal_quantile(0.5 + level / 2) * math.sqrt(share * (1 - share) / size)


@dataclass(frozen=True, slots=True)
class TestSize:
    """Interviews for a one-sided test: unlimited population, and with the finite one."""

    __test__ = False  # pytest would take the name for a test class

    unlimited: float
    size: int


def required_for_test(
    threshold: float, true_share: float, population: float | None = None, *, alpha: float = 0.05, power: float = 0.8
) -> TestSize:
    """Interviews to show that a share exceeds `threshold` when it truly is `true_share` (METHODS.md section 6).

    n0 = ((z_alpha sqrt(p0 q0) + z_power sqrt(p1 q1))/(p1 - p0))^2, one-sided, then the finite population.
    """
    if not 0 < threshold < 1 or not 0 < true_share < 1 or threshold == true_share:
        raise ValueError("two different shares between 0 and 1 are needed")
    spread = normal_quantile(1 - alpha) * math.sqrt(threshold * (1 - threshold))
    spread += normal_quantile(power) * math.sqrt(true_share * (1 - true_share))
    unlimited = (spread / (true_share - threshold)) ** 2
    return TestSize(unlimited, _finite(unlimited, population))


def award_probability(n: int, population: int, true_count: int, least_successes: int) -> float:
    """The chance that a label rule is met: P(X >= least_successes) when `true_count` customers are satisfied.

    METHODS.md, Label, Power: of 120 of 400 with 92 needed, a true 75 % is awarded 36 % of the time.
    """
    from scorefact_desktop.indicators.hypergeometric import upper_tail

    for name, value in (("n", n), ("population", population), ("true_count", true_count)):
        whole(value, name)
    if not (n <= population and true_count <= population):
        raise ValueError("sample and satisfied customers cannot exceed the population")
    return upper_tail(least_successes, true_count, n, population)


def quotas(total: int, populations: Mapping[Any, int], *, minimum: int = SMALLEST_QUOTA) -> Quotas:
    """Proportional quotas by largest remainder, at least five per stratum, at most N_h (METHODS.md section 6).

    Ties go to the larger stratum, then to the one given first. Where the minima alone exceed `total` they are given
    up, which the result says. ValueError for more interviews than customers or a negative population.
    """
    whole(total, "total")
    sizes = {name: whole(value, f"population of {name!r}") for name, value in populations.items()}
    if total > sum(sizes.values()):
        raise ValueError(f"{total} interviews are more than the {sum(sizes.values())} customers")
    least = {name: min(minimum, value) for name, value in sizes.items()}
    kept = sum(least.values()) <= total
    if not kept:
        least = dict.fromkeys(sizes, 0)
    fixed: dict[Hashable, int] = {}
    while True:
        free = {name: value for name, value in sizes.items() if name not in fixed}
        shares = _largest_remainder(total - sum(fixed.values()), free)
        short = {name: least[name] for name, share in shares.items() if share < least[name]}
        over = {name: sizes[name] for name, share in shares.items() if share > sizes[name]}
        if not short and not over:
            return Quotas({name: fixed.get(name, shares.get(name, 0)) for name in sizes}, kept)
        fixed |= short or over


def _largest_remainder(total: int, populations: Mapping[Any, int]) -> dict[Hashable, int]:
    customers = sum(populations.values())
    if customers == 0:
        return dict.fromkeys(populations, 0)
    whole_parts = {name: total * value // customers for name, value in populations.items()}
    left = total - sum(whole_parts.values())
    order = sorted(populations, key=lambda name: (-(total * populations[name] % customers), -populations[name]))
    for name in order[:left]:
        whole_parts[name] += 1
    return whole_parts


def unreached(sizes: Mapping[Any, int], populations: Mapping[Any, float]) -> tuple[Hashable, ...]:
    """Strata of 5 % of the customers or more in which nobody was interviewed (METHODS.md section 6, Quotas)."""
    total = math.fsum(number(value, f"population of {name!r}") for name, value in populations.items())
    return tuple(
        name
        for name, value in populations.items()
        if value > 0 and value >= SHARE_WORTH_A_WARNING * total and not sizes.get(name)
    )
