"""Correlations of many resamples of the same rows at once: a resample is how often each row was drawn.

What a correlation is made of (counts, sums, products) is worked out once per row; one product of matrices then gives
it for all resamples, where drawing rows and adding them up anew takes some ten times as long.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scorefact_desktop.indicators.columns import Floats

_ROWS = 2048  # at a time, so that what is kept of each row does not fill the memory


@dataclass(frozen=True, slots=True)
class Resampled:
    """For each resample, over the rows in which both of two columns are known: how many, and their joint moments.

    `sums`[r, i, j] is of column i where j is known, `squares` likewise, all about the columns' `centres`.
    """

    rows: Floats
    sums: Floats
    squares: Floats
    products: Floats
    centres: Floats

    @property
    def varies(self) -> npt.NDArray[np.bool_]:
        """By resample and column: whether it surely has two different values; False where rounding could hide it."""
        known, sums = np.einsum("rii->ri", self.rows), np.einsum("rii->ri", self.sums)
        squares = np.einsum("rii->ri", self.squares)
        return np.asarray(squares - sums**2 / np.maximum(known, 1) > 1e-9 * squares)

    @property
    def means(self) -> Floats:
        """The mean of each column by resample, nan where none of it is known there."""
        known = np.einsum("rii->ri", self.rows)
        sums = np.einsum("rii->ri", self.sums)
        means = np.divide(sums, known, out=np.full_like(sums, np.nan), where=known > 0)
        return np.asarray(self.centres + means, dtype=np.float64)

    @property
    def correlations(self) -> Floats:
        """The correlation of every two columns over the rows in which both are known; 0 where one does not vary."""
        rows = np.maximum(self.rows, 1)
        spread = self.squares - self.sums**2 / rows
        common = self.products - self.sums * np.swapaxes(self.sums, 1, 2) / rows
        turned = np.swapaxes(spread, 1, 2)
        smallest = 1e-12 * np.einsum("rii->ri", spread)
        sound = (self.rows >= 2) & (spread > smallest[:, :, None]) & (turned > smallest[:, None, :])
        joint = np.divide(
            common, np.sqrt(np.where(sound, spread * turned, 1.0)), out=np.zeros_like(common), where=sound
        )
        places = np.arange(joint.shape[1])
        joint[:, places, places] = 1.0
        return np.asarray(np.clip(joint, -1.0, 1.0), dtype=np.float64)


def resampled(data: Floats, drawn: npt.NDArray[Any]) -> Resampled:
    """The moments of `data` (rows by columns, nan missing) for `drawn` (resamples by rows: times each was drawn)."""
    known = np.isfinite(data)
    centres = np.where(known, data, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    width = data.shape[1]
    shape = (len(drawn), width, width)
    moments = _whole if known.all() else _parted
    found: Floats | float = 0.0
    for start in range(0, len(data), _ROWS):
        part = slice(start, start + _ROWS)
        values = np.where(known[part], data[part] - centres, 0.0)  # products of centred values do not lose digits
        found = found + drawn[:, part].astype(np.float64) @ moments(values, known[part].astype(np.float64))
    pairs = width * (width + 1) // 2
    if moments is _whole:
        rows, sums, products = np.split(np.asarray(found), [1, 1 + width], axis=1)
        common = _both_ways(products, width)
        squares = np.einsum("rii->ri", common)
        return Resampled(
            np.broadcast_to(rows[:, :, None], shape),
            np.broadcast_to(sums[:, :, None], shape),
            np.broadcast_to(squares[:, :, None], shape),
            common,
            centres,
        )
    ends = np.cumsum([pairs, width * width, width * width])
    rows, sums, squares, products = np.split(np.asarray(found), ends, axis=1)
    return Resampled(
        _both_ways(rows, width), sums.reshape(shape), squares.reshape(shape), _both_ways(products, width), centres
    )


def _whole(values: Floats, _mask: Floats) -> Floats:
    """What is added up where everything is known: 1, the values, and the products of two columns."""
    first, second = np.triu_indices(values.shape[1])
    return np.concatenate([np.ones((len(values), 1)), values, values[:, first] * values[:, second]], axis=1)


def _parted(values: Floats, mask: Floats) -> Floats:
    """The same for every two columns, where both are known."""
    first, second = np.triu_indices(values.shape[1])
    return np.concatenate(
        [
            mask[:, first] * mask[:, second],
            (values[:, :, None] * mask[:, None, :]).reshape(len(values), -1),
            (np.square(values)[:, :, None] * mask[:, None, :]).reshape(len(values), -1),
            values[:, first] * values[:, second],
        ],
        axis=1,
    )


def _both_ways(upper: Floats, width: int) -> Floats:
    """Symmetric matrices from their upper triangles."""
    first, second = np.triu_indices(width)
    whole = np.empty((len(upper), width, width))
    whole[:, first, second] = whole[:, second, first] = upper
    return whole
