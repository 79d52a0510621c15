"""What the marks of a chart mean: samples with words, in as many lines as needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import lines

Kind = Literal["current", "previous", "benchmark", "interval", "quartiles", "gap", "fill", "good", "watch", "bad"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample and its words; `fill` is the surface of a "fill" sample."""

    kind: Kind
    text: str
    fill: Fill | None = None


def draw(entries: Sequence[Entry], width: float, style: Style, *, marked: bool = False) -> Drawing:
    """The entries from left to right, broken into lines of `width`; `marked` puts the series' marks on their lines."""
    size = style.size
    items: list[Item] = []
    sample, x, y = 2.2 * size, 0.0, 1.0 * size
    for entry in entries:
        first, *rest = lines(entry.text, max(width - sample - 0.5 * size, size), style.width, split=True)
        wide = sample + 0.5 * size + max(style.width(part) for part in (first, *rest))
        if x and x + wide > width:
            x, y = 0.0, y + 1.6 * size
        items += _sample(entry, x, y - 0.35 * size, sample, style, marked)
        items.append(Label(x + sample + 0.5 * size, y, first, size, 400, "muted"))
        for part in rest:
            y += 1.3 * size
            items.append(Label(x + sample + 0.5 * size, y, part, size, 400, "muted"))
        x = width if rest else x + wide + 1.4 * size
    words = ", ".join(entry.text for entry in entries)
    return Drawing(width, y + 0.4 * size, tuple(items), (), words)


def _sample(entry: Entry, x: float, y: float, wide: float, style: Style, marked: bool) -> list[Item]:
    scale, size, middle = style.scale, style.size, x + wide / 2
    ends = ((x, y), (x + wide, y))
    tall = 0.8 * size
    if entry.kind == "current":
        return [marks.line(ends, "accent", 2 * scale), marks.current(middle, y, 3.6 * scale)]
    if entry.kind == "previous":
        return [marks.previous_line(ends, scale), *([marks.previous(middle, y, 3.4 * scale)] if marked else [])]
    if entry.kind == "benchmark":
        return [marks.benchmark_line(ends, scale), *([marks.benchmark(middle, y, 3.2 * scale)] if marked else [])]
    if entry.kind == "interval":
        return [Rect(x, y - tall / 2, wide, tall, fill=Fill("accent", 0.22))]
    if entry.kind == "quartiles":
        return [Rect(x, y - tall / 2, wide, tall, fill=Fill("benchmark", 0.15))]
    if entry.kind == "fill":
        return [Rect(x, y - tall / 2, wide, tall, fill=entry.fill)]
    return [marks.status(entry.kind, middle, y, 4 * scale)]
