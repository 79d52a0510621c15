"""A key figure on its scale: interval, previous campaign, benchmark and its quartiles on one line.

Compact, on screen, the ends are written beside it. With lanes, in print, the benchmark stands above the line, this
campaign on it, the previous one below, so that they never cover each other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, number, value, with_interval
from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import Box, label_box, overlap


@dataclass(frozen=True, slots=True)
class StripFigure:
    """One figure in its stored unit, with what stands beside it. `hollow` while fieldwork is open."""

    value: float | None
    unit: Unit
    lower: float | None = None
    upper: float | None = None
    previous: float | None = None
    benchmark: float | None = None
    p25: float | None = None
    p75: float | None = None
    hollow: bool = False


def bounds(figure: StripFigure, *, zoom: bool = False) -> tuple[float, float]:
    """The ends of the scale: those of the unit, or with `zoom` tens about everything that is shown."""
    whole = {Unit.SHARE: (0.0, 1.0), Unit.BALANCE: (-1.0, 1.0)}.get(figure.unit, (0.0, 100.0))
    shown = [figure.value, figure.lower, figure.upper, figure.previous, figure.benchmark, figure.p25, figure.p75]
    numbers = [one * figure.unit.factor for one in shown if one is not None]
    if not zoom or not numbers:
        return whole
    low, high = 10 * (min(numbers) // 10), 10 * -(-max(numbers) // 10)
    while high - low < 40:  # never so near that a point looks like a cliff
        low, high = low - 10, high + 10
    factor = figure.unit.factor
    return max(whole[0], low / factor), min(whole[1], high / factor)


def draw(
    figure: StripFigure,
    width: float,
    height: float,
    style: Style,
    *,
    low: float,
    high: float,
    ticks: Sequence[float] = (),
) -> Drawing:
    """The strip of `figure` from `low` to `high` (stored unit); with `ticks` in lanes, else compact."""
    size, scale = style.size, style.scale
    items: list[Item] = []
    if ticks:
        left, right, y = 0.0, width, height - 2.4 * size
    else:
        ends = [_end(one, figure.unit, style) for one in (low, high)]
        left = style.width(ends[0]) + 0.8 * size
        right = width - style.width(ends[1]) - 0.8 * size
        y = height / 2
        items.append(Label(0, y + 0.35 * size, ends[0], size, 400, "muted"))
        items.append(Label(width, y + 0.35 * size, ends[1], size, 400, "muted", "end"))

    def across(stored: float) -> float:
        return left + (right - left) * (min(max(stored, low), high) - low) / (high - low)

    reach = (7 if ticks else 5.5) * scale
    if figure.p25 is not None and figure.p75 is not None:
        start, end = across(figure.p25), across(figure.p75)
        items.append(Rect(start, y - reach, end - start, 2 * reach, fill=Fill("benchmark", 0.15)))
    items.append(marks.line(((left, y), (right, y)), "line", 1.5 * scale))
    if ticks:
        items += _ticks(ticks, across, y + reach, width, figure.unit, style)
    if figure.benchmark is not None:
        x = across(figure.benchmark)
        items.append(marks.benchmark_line(((x, y - reach), (x, y + reach)), scale))
        if ticks:
            items.append(marks.benchmark(x, y - reach - 2 * scale, 3.4 * scale))
    if figure.previous is not None:
        x = across(figure.previous)
        if ticks:
            items.append(marks.previous(x, y + reach, 3.4 * scale))
        else:
            items.append(marks.line(((x, y - reach), (x, y + reach)), "previous", 2 * scale))
    if figure.value is None:
        items.append(marks.gap((left + right) / 2, y, 4 * scale))
    else:
        if figure.lower is not None and figure.upper is not None:
            start, end = across(figure.lower), across(figure.upper)
            if ticks:
                items += marks.interval_bar((start, y), (end, y), scale, cap=4, width=2)
            else:
                items.append(marks.line(((start, y), (end, y)), "accent", 3 * scale))
        items.append(marks.current(across(figure.value), y, 5 * scale, hollow=figure.hollow))
    return Drawing(width, height, tuple(items), (), description(figure, style))


def description(figure: StripFigure, style: Style) -> str:
    """The strip in words."""
    language, unit = style.language, figure.unit
    if figure.value is None:
        return style.translate("Charts", "not shown")
    parts = [with_interval(figure.value, figure.lower, figure.upper, unit, language, 1)]
    if figure.previous is not None:
        text = style.translate("Charts", "previous campaign {value}")
        parts.append(text.format(value=value(figure.previous, unit, language, 1)))
    if figure.benchmark is not None:
        text = style.translate("Charts", "benchmark {value}")
        parts.append(text.format(value=value(figure.benchmark, unit, language, 1)))
    return ", ".join(parts)


def _end(stored: float, unit: Unit, style: Style) -> str:
    return number(stored * unit.factor, style.language, signed=unit is Unit.BALANCE)


def _ticks(
    ticks: Sequence[float], across: Callable[[float], float], foot: float, width: float, unit: Unit, style: Style
) -> list[Item]:
    items: list[Item] = []
    taken: list[Box] = []
    for tick in (ticks[0], ticks[-1], *ticks[1:-1]):  # the ends first: inner numbers give way to them
        x = across(tick)
        items.append(marks.line(((x, foot), (x, foot + 2.5 * style.scale)), "previous", style.scale * 0.6))
        anchor: Literal["start", "middle", "end"] = "start" if x < 1 else "end" if x > width - 1 else "middle"
        text = value(tick, unit, style.language)
        label = Label(x, foot + 2.5 * style.scale + 1.0 * style.size, text, style.size, 400, "muted", anchor)
        box = label_box(label, style.measure)
        if not any(overlap(box, one, 0.4 * style.size) for one in taken):
            taken.append(box)
            items.append(label)
    return items
