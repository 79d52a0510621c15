"""Differences in order: bars from a line that is the market or the previous campaign; hollow where chance may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, difference
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect, Stroke
from scorefact_desktop.charts.style import Style


@dataclass(frozen=True, slots=True)
class Gap:
    """One difference in points with half its interval; `sure` where it is significant."""

    key: str
    name: str
    value: float
    half: float
    sure: bool


def draw(rows: Sequence[Gap], width: float, height: float, style: Style, *, zero: str = "benchmark") -> Drawing:
    """One row per difference in the order given, in `width` x `height`; `zero` is the colour of the zero line."""
    if not rows:
        return Drawing(width, height, ())
    step = height / len(rows)
    size = min(style.size, step / 1.35)
    items: list[Item] = []
    spots: list[Hotspot] = []
    names = min(max(style.width(row.name, 600, size) for row in rows), 0.46 * width)
    texts = [difference(row.value, Unit.SCORE, style.language) for row in rows]
    room = max(style.width(text, 700, size) for text in texts) + 0.8 * size
    left, right = names + size + room, width - room
    low = min(min(row.value - row.half for row in rows), 0.0)
    high = max(max(row.value + row.half for row in rows), 0.0)
    unit = max(right - left, 1.0) / max(high - low, 1.0)
    origin = left - low * unit
    items.append(
        marks.line(((origin, 0), (origin, height)), zero, 1.5 * style.scale, dash=(0.1, 3 * style.scale), rounded=True)
    )
    for i, (row, text) in enumerate(zip(rows, texts, strict=True)):
        middle = (i + 0.5) * step
        wide = style.width(row.name, 600 if row.sure else 400, size)
        fitted = size if wide <= names else size * names / wide
        weight, colour = (600, "ink") if row.sure else (400, "muted")
        items.append(Label(0, middle + 0.34 * fitted, row.name, fitted, weight, colour))
        start, end = sorted((origin, origin + row.value * unit))
        tall = 0.62 * size
        look = (None, Fill("accent")) if row.sure else (Stroke("previous", style.scale), Fill("card"))
        items.append(Rect(start, middle - tall / 2, end - start, tall, stroke=look[0], fill=look[1]))
        reach = (origin + (row.value - row.half) * unit, origin + (row.value + row.half) * unit)
        items.append(marks.line(((reach[0], middle), (reach[1], middle)), "ink", 0.7 * style.scale))
        ahead = row.value >= 0
        x = max(reach[1], origin) + 0.45 * size if ahead else min(reach[0], origin) - 0.45 * size
        items.append(Label(x, middle + 0.34 * size, text, size, 700 if row.sure else 400, colour,
                           "start" if ahead else "end"))  # fmt: skip
        spots.append(Hotspot(row.key, 0, i * step, width, step))
    words = "; ".join(f"{row.name} {text}" for row, text in zip(rows, texts, strict=True))
    return Drawing(width, height, tuple(items), tuple(spots), words + ".")
