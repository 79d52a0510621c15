"""Bars from zero for one or two themes, where a radar would have no area."""

from collections.abc import Sequence

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.axis_words import RadarAxis, description, state_word
from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect, Stroke
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import LEADING, lines


def draw(
    axes: Sequence[RadarAxis],
    width: float,
    height: float,
    style: Style,
    *,
    decimals: int = 1,
    selected: str | None = None,
) -> Drawing:
    """One row per axis: name above, bar 0-100 with interval, previous square and benchmark diamond, value."""
    size = style.size
    items: list[Item] = []
    spots: list[Hotspot] = []
    texts = [_text(axis, style, decimals) for axis in axes]
    room = max((style.width(text, 600) for text in texts), default=0.0) + size
    left, right = 1.0, max(width - room, width * 0.4)
    names = [lines(axis.name, width - 2, lambda text: style.width(text, 600), split=True) for axis in axes]
    thick = 1.4 * size
    used = sum(len(name) * LEADING * size + thick + size for name in names)
    gap = max(size, (height - used) / (len(axes) + 1)) if axes else 0.0
    y = gap

    def across(value: float) -> float:
        return left + (right - left) * min(max(value, 0.0), 100.0) / 100

    for axis, text, name in zip(axes, texts, names, strict=True):
        top = y
        for part in name:
            y += LEADING * size
            items.append(Label(left, y - 0.3 * size, part, size, 600, "ink" if axis.value is not None else "muted"))
        y += 0.3 * size
        middle = y + thick / 2
        items.append(Rect(left, y, right - left, thick, fill=Fill("line", 0.5)))
        if axis.value is None:
            items.append(marks.gap(left + size, middle, 4 * style.scale))
        else:
            items.append(Rect(left, y, across(axis.value) - left, thick, fill=Fill("accent", 0.45)))
            if axis.benchmark is not None:
                items.append(marks.benchmark(across(axis.benchmark), y, 4 * style.scale))
            if axis.previous is not None:
                items.append(marks.previous(across(axis.previous), y + thick, 4 * style.scale))
            if axis.lower is not None and axis.upper is not None:
                items += marks.interval_bar((across(axis.lower), middle), (across(axis.upper), middle), style.scale)
            items.append(marks.current(across(axis.value), middle, 4.2 * style.scale))
        items.append(Label(width - 1, middle + 0.36 * size, text, size, 600, "ink", "end"))
        y += thick + gap
        if axis.key == selected:
            items.append(Rect(1, top, width - 2, y - gap - top, 3, Stroke("accent", 1.5 * style.scale)))
        spots.append(Hotspot(axis.key, 0, top, width, y - gap - top))
    return Drawing(width, max(height, y), tuple(items), tuple(spots), description(axes, style))


def _text(axis: RadarAxis, style: Style, decimals: int) -> str:
    return state_word(axis, style) if axis.value is None else number(axis.value, style.language, decimals)
