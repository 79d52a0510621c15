"""What every interval asks first: how many answered, of how many customers, and whether an interval exists at all.

METHODS.md section 0 in one place, so that proportions, means and NPS cannot disagree about it.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

OK = "ok"
NO_DATA = "no_data"
NO_VALID_ANSWERS = "no_valid_answers"
N_TOO_SMALL = "n_too_small"
ZERO_VARIANCE_BOUND = "zero_variance_bound"
POPULATION_SMALLER = "population_smaller_than_sample"


@dataclass(frozen=True, slots=True)
class Base:
    """The base of one figure.

    `n` valid answers; `domain` asked customers of whom the question is known not to give a value (don't know, not
    applicable, routed past); `population` eligible customers, None where unknown or smaller than the sample.
    `status` is `ok` or says why there is no interval, or that the population was smaller than the sample.
    """

    n: int
    domain: int
    population: float | None
    status: str

    @property
    def asked(self) -> int:
        """The sample that the fraction f counts: valid answers and the known rest of the domain."""
        return self.n + self.domain

    @property
    def effective_population(self) -> float | None:
        """N n_valid / n_asked: the customers to whom the figure applies (METHODS.md section 0)."""
        if self.population is None or self.n == 0:
            return self.population
        return self.population * self.n / self.asked

    @property
    def sampling_fraction(self) -> float:
        """f = n/N; 0 where the population is unknown."""
        return 0.0 if not self.population else self.asked / self.population

    @property
    def census(self) -> bool:
        """True where every customer answered: the figure is known, not estimated."""
        return self.population is not None and self.asked == self.population

    @property
    def n_star(self) -> float:
        """The size of the unlimited sample that would be as exact: n (N-1)/(N-n), infinite at a census."""
        return n_star(self.n, self.effective_population)


def base(n: int, population: float | None, domain: int = 0) -> Base:
    """Settle status and population of a figure (METHODS.md section 0).

    Of two reasons the more basic one is told: no answers, then a population smaller than the sample, then n = 1.
    Takes the valid answers, the customers of the frame (None: unknown) and the asked ones outside the domain.
    ValueError for negative or fractional counts.
    """
    n, domain = whole(n, "n"), whole(domain, "domain")
    if population is not None:
        population = number(population, "population")
        if population < 0 or math.isinf(population):
            raise ValueError(f"population must be a finite number from 0 upwards, not {population!r}")
    status = OK
    if population is not None and n + domain > population:
        population, status = None, POPULATION_SMALLER
    if n == 0:
        status = NO_VALID_ANSWERS if domain else NO_DATA
    elif n == 1 and status == OK:
        status = N_TOO_SMALL
    return Base(n, domain, population, status)


def n_star(n: float, population: float | None, deff: float = 1.0) -> float:
    """The unified device n* = n (N-1)/(N-n), divided by max(1, deff) (METHODS.md section 0).

    Infinite at n = N; n itself where N is unknown or smaller than n (status `population_smaller_than_sample`).
    """
    if not deff >= 0:
        raise ValueError(f"a design effect cannot be {deff}")
    if population is None or population < n:
        size = float(n)
    elif population == n:
        return math.inf
    else:
        size = n * (population - 1) / (population - n)
    return size / max(1.0, deff)


def whole(value: object, name: str) -> int:
    """`value` as a count. ValueError for text, truth values, fractions, negative numbers, None and nan."""
    result = number(value, name)
    if result < 0 or result != result // 1 or math.isinf(result):
        raise ValueError(f"{name} must be a whole number from 0 upwards, not {value!r}")
    return int(result)


def number(value: object, name: str) -> float:
    """`value` as a float. ValueError for text, truth values, None and nan: never a silent guess."""
    if isinstance(value, str | bytes | bool) or value is None:
        raise ValueError(f"{name} must be a number, not {value!r}")
    try:
        result = float(value)  # type: ignore[arg-type]  # whatever else float() takes: numpy scalars, Decimal
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} must be a number, not {value!r}") from error
    if math.isnan(result):
        raise ValueError(f"{name} must be a number, not nan")
    return result


def numbers_or_none(values: Iterable[object], name: str) -> list[float | None]:
    """A numeric column: floats, with None for None and nan. ValueError for text or truth values in it."""
    column: list[float | None] = []
    for value in values:
        if value is None or (isinstance(value, float) and math.isnan(value)):
            column.append(None)
        else:
            one = number(value, name)
            if math.isinf(one):
                raise ValueError(f"{name} must be finite, not {value!r}")
            column.append(one)
    return column
