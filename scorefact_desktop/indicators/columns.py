"""Columns of answers as numpy arrays: the one door through which lists, arrays and nan enter the weighted methods."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scorefact_desktop.indicators.population import numbers_or_none

Floats = NDArray[np.float64]


def column(values: Iterable[object], name: str) -> Floats:
    """A numeric column with nan for None and nan. ValueError for text, truth values or infinity in it."""
    if isinstance(values, np.ndarray) and values.ndim == 1 and values.dtype.kind in "fiu":
        numeric = values.astype(np.float64)
        if np.isinf(numeric).any():
            raise ValueError(f"{name} must be finite")
        return numeric
    given = list(values)
    if set(map(type, given)) <= {float, int, type(None)}:
        numeric = np.array(given, dtype=np.float64)  # None becomes nan
        if not np.isinf(numeric).any():
            return numeric
    return np.array([np.nan if one is None else one for one in numbers_or_none(given, name)], dtype=np.float64)


def labels(values: Sequence[Hashable], name: str) -> tuple[NDArray[np.intp], list[Any]]:
    """Group labels as whole numbers and the labels in order of first appearance. ValueError for a None among them."""
    order: dict[Hashable, int] = {}
    codes = np.empty(len(values), dtype=np.intp)
    for row, value in enumerate(values):
        if value is None:
            raise ValueError(f"{name} has no label in row {row + 1}")
        codes[row] = order.setdefault(value, len(order))
    return codes, list(order)


def same_length(*columns: Sequence[Any] | NDArray[Any] | None) -> int:
    """The common number of rows. ValueError where columns differ in length."""
    lengths = {len(one) for one in columns if one is not None}
    if len(lengths) > 1:
        raise ValueError(f"columns differ in length: {sorted(lengths)}")
    return lengths.pop() if lengths else 0
