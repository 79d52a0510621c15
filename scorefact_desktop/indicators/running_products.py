"""Correlations and quantiles that move by one answer at a time, so that live drivers and medians cost no recount.

METHODS.md section 13: cross-products are O(p^2) a row, quantiles O(log n) to find.
"""

import math
from bisect import bisect_left, insort
from collections.abc import Sequence

import numpy as np

from scorefact_desktop.indicators.columns import Floats
from scorefact_desktop.indicators.durations import quantile
from scorefact_desktop.indicators.population import number


class RunningCorrelations:
    """Cross-products of complete rows of themes and outcome, for Johnson's weights.

    Values are taken relative to `centre` (the middle of the scale) so that sums of squares keep their digits.
    """

    def __init__(self, columns: int, centre: float = 50.0) -> None:
        self.n = 0
        self._centre = centre
        self._sums = np.zeros(columns)
        self._products = np.zeros((columns, columns))

    def add(self, row: Sequence[float]) -> None:
        """Count one complete row. ValueError for a missing value, text, or another number of columns."""
        self._move(row, 1)

    def remove(self, row: Sequence[float]) -> None:
        """Take back a row that was added."""
        self._move(row, -1)

    def _move(self, row: Sequence[float], sign: int) -> None:
        if len(row) != len(self._sums):
            raise ValueError(f"{len(self._sums)} columns are counted, not {len(row)}")
        values = np.array([number(one, "a score") for one in row]) - self._centre
        self.n += sign
        self._sums += sign * values
        self._products += sign * np.outer(values, values)

    def correlations(self) -> Floats | None:
        """The correlation matrix; None below two rows or where a column has no variance."""
        if self.n < 2:
            return None
        spread = self._products - np.outer(self._sums, self._sums) / self.n
        deviations = np.sqrt(np.maximum(np.diag(spread), 0.0))
        if (deviations <= 1e-9 * np.sqrt(np.maximum(np.diag(self._products), 1e-300))).any():
            return None
        return np.asarray(spread / np.outer(deviations, deviations), dtype=np.float64)


class RunningQuantiles:
    """Values kept in order, so that a median or a P90 is at hand after every answer."""

    def __init__(self) -> None:
        self._ordered: list[float] = []

    def __len__(self) -> int:
        return len(self._ordered)

    def add(self, value: float) -> None:
        """Count one value. ValueError for text, nan or infinity."""
        one = number(value, "a value")
        if math.isinf(one):
            raise ValueError("a value must be finite")
        insort(self._ordered, one)

    def remove(self, value: float) -> None:
        """Take back a value that was added; ValueError for one that was not."""
        place = bisect_left(self._ordered, value)
        if place == len(self._ordered) or self._ordered[place] != value:
            raise ValueError(f"{value} was not counted")
        del self._ordered[place]

    def quantile(self, probability: float) -> float | None:
        """The type 7 quantile; None without values."""
        return quantile(self._ordered, probability) if self._ordered else None
