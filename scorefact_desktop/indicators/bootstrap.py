"""A finite-population bootstrap of NPS: printed on demand beside the adjusted interval, which it should resemble."""

from dataclasses import dataclass

import numpy as np

from scorefact_desktop.indicators.population import POPULATION_SMALLER, base

#: METHODS.md section 3.
FEWEST_REPETITIONS = 2000


@dataclass(frozen=True, slots=True)
class BootstrapInterval:
    """A percentile interval of NPS, -1..1, with the seed that gives it again; None where there is no interval."""

    lower: float | None
    upper: float | None
    repetitions: int
    seed: int
    status: str


def nps_bootstrap(
    promoters: int,
    passives: int,
    detractors: int,
    population: int | None,
    domain: int = 0,
    *,
    repetitions: int = FEWEST_REPETITIONS,
    seed: int = 20260101,
    level: float = 0.95,
) -> BootstrapInterval:
    """NPS bootstrapped without replacement from a population made of the sample (METHODS.md section 3).

    The population is floor(N/n) copies of the answers and a remainder drawn from them without replacement, anew each
    time; from it n are drawn without replacement. Without a population, or one smaller than the sample, n are drawn
    with replacement. With a domain N stands for the customers of the valid answers. ValueError for counts that cannot
    be, or fewer than 2000 repetitions.
    """
    if repetitions < FEWEST_REPETITIONS:
        raise ValueError(f"at least {FEWEST_REPETITIONS} repetitions are needed, not {repetitions}")
    counts = np.array([promoters, passives, detractors])
    if (counts < 0).any():
        raise ValueError("counts must not be negative")
    n = int(counts.sum())
    found = base(n, population, domain)
    if n < 2:
        return BootstrapInterval(None, None, repetitions, seed, found.status)
    generator = np.random.default_rng(seed)
    if found.effective_population is None or found.status == POPULATION_SMALLER:
        draws = generator.multinomial(n, counts / n, size=repetitions)
    else:
        copies, rest = divmod(round(found.effective_population), n)
        remainders = generator.multivariate_hypergeometric(counts, rest, size=repetitions)
        draws = np.array(
            [generator.multivariate_hypergeometric(copies * counts + remainder, n) for remainder in remainders]
        )
    scores = (draws[:, 0] - draws[:, 2]) / n
    lower, upper = (float(one) for one in np.quantile(scores, [0.5 - level / 2, 0.5 + level / 2]))
    return BootstrapInterval(lower, upper, repetitions, seed, found.status)
