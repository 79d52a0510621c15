"""A figure against a limit it has to keep: what is compared as a disc, the plain value as a ring, the limit in ink.

The pale side is the one on which the rule is met.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, value
from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Item, Label, Rect, Stroke
from scorefact_desktop.charts.style import Style

_REACH = {Unit.SHARE: 0.3, Unit.BALANCE: 0.5, Unit.SCORE: 30.0, Unit.PLAIN: 1.0}  # shown on each side, at least
_ENDS = {Unit.SHARE: (0.0, 1.0), Unit.BALANCE: (-1.0, 1.0), Unit.SCORE: (0.0, 100.0)}


@dataclass(frozen=True, slots=True)
class LimitFigure:
    """What a rule compares, in its unit. `at_least`: met at the limit and above, else at the limit and below."""

    limit: float
    computed: float
    value: float | None
    unit: Unit
    at_least: bool


def ends(limit: float, seen: Sequence[float], unit: Unit) -> tuple[float, float]:
    """The part of the scale to show: the limit in it with room on both sides, and all that is `seen`."""
    reach = _REACH[unit]
    if unit is Unit.SHARE and 0.05 <= limit < reach:
        reach = limit
    step = reach / 2
    below, above = max((limit - one for one in seen), default=0.0), max((one - limit for one in seen), default=0.0)
    low = limit - reach - step * ceil(max(below - reach, 0.0) / step)
    high = limit + reach + step * ceil(max(above - reach, 0.0) / step)
    least, most = _ENDS.get(unit, (low, high))
    return max(low, least), min(high, most)


def draw(figure: LimitFigure, width: float, height: float, style: Style, description: str = "") -> Drawing:
    """The strip in `width` x `height`: the axis above, the limit and the ends of the scale in numbers below it."""
    scale, size = style.scale, style.size
    seen = [one for one in (figure.computed, figure.value) if one is not None]
    low, high = ends(figure.limit, seen, figure.unit)
    edge = 5 * scale
    middle = (height - 1.2 * size) / 2

    def across(stored: float) -> float:
        return edge + (width - 2 * edge) * (stored - low) / (high - low)

    limit, compared = across(figure.limit), across(figure.computed)
    start, end = (limit, width - edge) if figure.at_least else (edge, limit)
    items: list[Item] = [
        Rect(start, middle - 5 * scale, max(end - start, 0.0), 10 * scale, fill=Fill("good", 0.16)),
        marks.line(((edge, middle), (width - edge, middle)), "previous", 0.8 * scale),
    ]
    if figure.value is not None and abs(across(figure.value) - compared) > 0.5 * scale:
        there = across(figure.value)
        items.append(marks.line(((compared, middle), (there, middle)), "accent", 1.6 * scale))
        items.append(Circle(there, middle, 3.6 * scale, Stroke("accent", 1.5 * scale), Fill("card")))
    tick = 8 * scale
    items.append(marks.line(((limit, middle - tick), (limit, middle + tick)), "ink", 1.6 * scale))
    items.append(marks.current(compared, middle, 4 * scale))
    items += _numbers(figure, (low, limit, high), (edge, width - edge), height - 0.15 * size, style)
    return Drawing(width, height, tuple(items), (), description)


def _numbers(
    figure: LimitFigure, places: tuple[float, float, float], sides: tuple[float, float], y: float, style: Style
) -> list[Item]:
    """The limit under its tick; the ends of the scale where they leave it room."""
    low, at, high = places
    left, right = sides

    def written(stored: float) -> str:
        whole = abs(stored * figure.unit.factor - round(stored * figure.unit.factor)) < 1e-6
        return value(stored, figure.unit, style.language, 0 if whole else 1)

    text = written(figure.limit)
    half = style.width(text, 600) / 2
    middle = min(max(at, half), right + left - half)
    out: list[Item] = [Label(middle, y, text, style.size, 600, "ink", "middle")]
    first, last = written(low), written(high)
    if left + style.width(first) + style.size < middle - half:
        out.append(Label(left, y, first, style.size, 400, "muted"))
    if right - style.width(last) - style.size > middle + half:
        out.append(Label(right, y, last, style.size, 400, "muted", "end"))
    return out
