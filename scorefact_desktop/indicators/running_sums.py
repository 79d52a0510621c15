"""Weighted sums that move by one answer at a time, so that a live figure equals the figure computed from scratch.

METHODS.md section 13: adding and taking away are O(1), and edit is one of each.
"""

import math
from dataclasses import dataclass

from scorefact_desktop.indicators.population import number


@dataclass(slots=True)
class RunningSums:
    """The sums of one stratum: sum w, wy, wy^2, w^2, w^2 y, w^2 y^2 over the valid answers, and the counts.

    `n` valid rows, `domain` rows without a value (don't know, not applicable, routed past).
    """

    n: int = 0
    domain: int = 0
    w: float = 0.0
    wy: float = 0.0
    wyy: float = 0.0
    ww: float = 0.0
    wwy: float = 0.0
    wwyy: float = 0.0

    def add(self, value: float | None, weight: float = 1.0) -> None:
        """Count one more answer; None is the domain. ValueError for a weight that is not positive."""
        self._move(value, weight, 1)

    def remove(self, value: float | None, weight: float = 1.0) -> None:
        """Take back an answer that was added with the same value and weight."""
        self._move(value, weight, -1)

    def _move(self, value: float | None, weight: float, sign: int) -> None:
        weight = number(weight, "a weight")
        if weight <= 0:
            raise ValueError(f"a weight must be positive, not {weight}")
        if value is None:
            self.domain += sign
            return
        value = number(value, "a score")
        self.n += sign
        self.w += sign * weight
        self.wy += sign * weight * value
        self.wyy += sign * weight * value * value
        self.ww += sign * weight * weight
        self.wwy += sign * weight * weight * value
        self.wwyy += sign * weight * weight * value * value

    def residual_squares(self, mean: float) -> float:
        """sum w^2 e^2 around `mean`: sum w^2 y^2 - 2 mean sum w^2 y + mean^2 sum w^2."""
        return max(0.0, self.wwyy - 2 * mean * self.wwy + mean * mean * self.ww)

    def residual_sum(self, mean: float) -> float:
        """sum w e around `mean`."""
        return self.wy - mean * self.w


@dataclass(frozen=True, slots=True)
class RunningMean:
    """A mean and standard error from running sums; None where there is nothing, or one answer alone."""

    value: float | None
    se: float | None
    n: int


def from_sums(strata: list[tuple[RunningSums, float | None]]) -> RunningMean:
    """The stratified weighted mean from the sums of each stratum and its population (None: no finite population).

    A single stratum gives the simple random sample. Equals `weighted_mean`/`stratified_mean` (METHODS.md section 13).
    """
    n = sum(sums.n for sums, _ in strata)
    weight = math.fsum(sums.w for sums, _ in strata)
    if n == 0 or weight <= 0:
        return RunningMean(None, None, 0)
    mean = math.fsum(sums.wy for sums, _ in strata) / weight
    if n == 1:
        return RunningMean(mean, None, 1)
    variance = 0.0
    for sums, population in strata:
        rows = sums.n + sums.domain
        if rows < 2:
            continue
        kept = 1.0 if population is None or population < rows else 1 - rows / population
        centred = sums.residual_squares(mean) - sums.residual_sum(mean) ** 2 / rows
        variance += kept * rows / (rows - 1) * max(0.0, centred)
    return RunningMean(mean, math.sqrt(variance) / weight, n)
