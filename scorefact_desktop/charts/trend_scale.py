"""The campaigns of a trend and the scale they are drawn on: the whole one first, a cut one where lines are flat."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts.numbers import Unit


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One campaign. Values are in the figure's stored unit; `value` None is a gap (protected, empty, not asked).

    `hollow` while fieldwork is open; `broken` where the question or scale changed since the point before.
    """

    label: str
    value: float | None
    lower: float | None = None
    upper: float | None = None
    n: int | None = None
    benchmark: float | None = None
    p25: float | None = None
    p75: float | None = None
    hollow: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class TrendScale:
    """The vertical scale in the stored unit; `cut` where it does not show the ends of the figure's scale."""

    low: float
    high: float
    ticks: tuple[float, ...]
    unit: Unit
    cut: bool = False


def full_scale(unit: Unit, *, coarse: bool = False) -> TrendScale:
    """The whole scale of a unit, with ticks at quarters, or at halves for a low chart."""
    low, high = {Unit.SHARE: (0.0, 1.0), Unit.BALANCE: (-1.0, 1.0)}.get(unit, (0.0, 100.0))
    parts = 2 if coarse else 4
    return TrendScale(low, high, tuple(low + (high - low) * i / parts for i in range(parts + 1)), unit)


def zoomed_scale(points: Sequence[TrendPoint], unit: Unit) -> TrendScale:
    """A scale about the data in steps of ten written units, for lines that the full scale makes flat."""
    whole = full_scale(unit)
    numbers = [v for p in points for v in (p.value, p.lower, p.upper, p.benchmark, p.p25, p.p75) if v is not None]
    if not numbers:
        return whole
    step = 10 / unit.factor
    low = max(whole.low, step * int((min(numbers) - whole.low) / step) + whole.low)
    high = min(whole.high, step * -int(-(max(numbers) - whole.low) // step) + whole.low)
    if high - low < step:
        high = min(whole.high, low + step)
        low = high - step
    parts = max(1, round((high - low) / step))
    every = -(-parts // 4)
    ticks = tuple(low + step * i for i in range(0, parts + 1, every))
    return TrendScale(low, high, ticks, unit, cut=low > whole.low or high < whole.high)
