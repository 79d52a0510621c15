"""Values with their intervals under each other on one axis: segments, cohorts, sources of doubt, base and sample."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, value
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import LEADING, rows_of

_NAMES = 0.42
_TALLEST_ROW = 52.0


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """One row in the stored unit. `other` is a second value (a hollow square), `note` stands at the right edge.

    A `band` has ends but no value of its own. `hidden` says why there is nothing; `strong` rows stand out.
    """

    key: str
    name: str
    value: float | None
    lower: float | None = None
    upper: float | None = None
    other: float | None = None
    note: str = ""
    hidden: str = ""
    strong: bool = False
    band: bool = False


def ends(rows: Sequence[IntervalRow], unit: Unit) -> tuple[float, float]:
    """An axis in tens about everything shown, never wider than the unit's scale, never a cliff."""
    shown = [one for row in rows for one in (row.value, row.lower, row.upper, row.other) if one is not None]
    whole = {Unit.SHARE: (0.0, 100.0), Unit.BALANCE: (-100.0, 100.0), Unit.SCORE: (0.0, 100.0)}.get(unit)
    numbers = [one * unit.factor for one in shown] or [0.0, 100.0]
    if whole is None:
        low, high = min(0.0, *numbers), max(numbers)
        return low, high if high > low else low + 1.0
    low, high = 10 * (min(numbers) // 10), 10 * -(-max(numbers) // 10)
    while high - low < 40:
        low, high = low - 10, high + 10
    if unit is Unit.SHARE and low <= 20:
        low = 0.0
    return max(whole[0], low) / unit.factor, min(whole[1], high) / unit.factor


def draw(
    rows: Sequence[IntervalRow],
    width: float,
    height: float,
    style: Style,
    unit: Unit,
    *,
    line: float | None = None,
    axis: tuple[float, float] | None = None,
    description: str = "",
) -> Drawing:
    """The rows from top to bottom over one axis; `line` marks one value throughout, such as everybody's."""
    size, scale = style.size, style.scale
    low, high = axis or ends(rows, unit)
    foot = height - 1.9 * size
    step = min(foot / max(len(rows), 1), _TALLEST_ROW * scale)
    names = rows_of([row.name for row in rows], _NAMES * width, step, size, style.width)
    left = max((style.width(one, 600) for name in names for one in name), default=0.0) + 1.1 * size
    right = width - max((style.width(row.note) for row in rows), default=0.0) - 1.0 * size
    right = max(right, left + 20)
    foot = step * len(rows) if rows else foot

    def across(stored: float) -> float:
        return left + (right - left) * (min(max(stored, low), high) - low) / (high - low)

    items: list[Item] = [*_axis(low, high, left, right, foot, unit, style, width)]
    if line is not None and low <= line <= high:
        items.append(marks.line(((across(line), 0), (across(line), foot)), "muted", scale, dash=(2 * scale, 3 * scale)))
    spots = []
    for at, (row, name) in enumerate(zip(rows, names, strict=True)):
        middle = (at + 0.5) * step
        first = middle - (len(name) - 1) * LEADING * size / 2 + 0.35 * size
        weight = 600 if row.strong else 400
        items += [Label(0, first + k * LEADING * size, text, size, weight) for k, text in enumerate(name)]
        if row.note:
            items.append(Label(width, middle + 0.35 * size, row.note, size, 400, "muted", "end"))
        x_value = None if row.value is None else across(row.value)
        if row.lower is not None and row.upper is not None:
            start, end = across(row.lower), across(row.upper)
            if row.band:
                high_ = 10 * scale
                items.append(Rect(start, middle - high_ / 2, max(end - start, 1.0), high_, fill=Fill("accent", 0.28)))
            else:
                items += marks.interval_bar((start, middle), (end, middle), scale, cap=4, width=1.6)
        if row.other is not None:
            if x_value is not None and not row.band:
                items.append(marks.line(((across(row.other), middle), (x_value, middle)), "previous", 1.2 * scale))
            items.append(marks.previous(across(row.other), middle, 5 * scale))
        if x_value is not None:
            items.append(marks.current(x_value, middle, 5 * scale))
        elif row.hidden:
            items.append(marks.gap(left + 5 * scale, middle, 4 * scale))
            items.append(Label(left + 14 * scale, middle + 0.35 * size, row.hidden, size, 400, "muted", halo=True))
        spots.append(Hotspot(row.key, 0, at * step, width, step))
    return Drawing(width, height, tuple(items), tuple(spots), description or described(rows, unit, style))


def described(rows: Sequence[IntervalRow], unit: Unit, style: Style) -> str:
    """The rows in words."""
    parts = []
    for row in rows:
        if row.value is not None:
            parts.append(f"{row.name} {value(row.value, unit, style.language, 1)}")
        elif row.lower is not None and row.upper is not None:
            shown = (value(one, unit, style.language, 1) for one in (row.lower, row.upper))
            parts.append(f"{row.name} {' – '.join(shown)}")
        else:
            parts.append(f"{row.name} {row.hidden}".strip())
    return "; ".join(parts)


def _axis(
    low: float, high: float, left: float, right: float, foot: float, unit: Unit, style: Style, width: float
) -> list[Item]:
    """Pale lines at round numbers, with as many of the numbers as there is room for; at both ends where none is."""
    spread = (high - low) * unit.factor
    room = max(1, int((right - left) / (5.2 * style.size)))
    candidates = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100)
    step = next((one for one in candidates if spread / one <= room), spread)
    items: list[Item] = []
    at = low * unit.factor if step == spread else -(-(low * unit.factor - 1e-9) // step) * step
    while at <= high * unit.factor + 1e-9:
        stored = at / unit.factor
        x = left + (right - left) * (stored - low) / (high - low)
        items.append(marks.line(((x, 0), (x, foot)), "line", style.scale))
        text = value(stored, unit, style.language, 1 if step < 1 else 0)
        half = style.width(text) / 2
        middle = min(max(half, x), width - half)
        items.append(Label(middle, foot + 1.25 * style.size, text, style.size, 400, "muted", "middle"))
        at += step
    return items
