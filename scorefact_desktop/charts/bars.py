"""Counts and shares as lying bars from zero, with their names before and their figures behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import ASCENT, LEADING, rows_of

#: The part of the width that names may take before they are broken into lines.
_NAMES = 0.44
_TALLEST_ROW = 34.0
_PLAIN = Fill("accent")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `length` 0-1 of the longest possible, None where `hidden` says why there is none.

    `text` is the figure behind the bar, `note` what stands after it where there is room; `tick` marks a place, 0-1;
    `lower` and `upper` an interval on the same scale. A `heading` has a name only.
    """

    key: str
    name: str
    length: float | None
    text: str = ""
    note: str = ""
    fill: Fill = _PLAIN
    tick: float | None = None
    lower: float | None = None
    upper: float | None = None
    hidden: str = ""
    heading: bool = False


def draw(bars: Sequence[Bar], width: float, height: float, style: Style, description: str = "") -> Drawing:
    """The bars from top to bottom, as tall as the room allows."""
    if not bars:
        return Drawing(width, height, (), (), description)
    size, scale = style.size, style.scale
    step = min(height / len(bars), _TALLEST_ROW * scale)
    found = iter(rows_of([bar.name for bar in bars if not bar.heading], _NAMES * width, step, size, style.width))
    names = [(bar.name,) if bar.heading else next(found) for bar in bars]
    wide = [style.width(one) for bar, name in zip(bars, names, strict=True) if not bar.heading for one in name]
    left = max(wide, default=0.0) + 0.9 * size
    behind = max((style.width(bar.text, 600) for bar in bars), default=0.0)
    most = max(width - left - behind - 0.9 * size, 8.0)
    items: list[Item] = []
    spots = []
    for at, (bar, name) in enumerate(zip(bars, names, strict=True)):
        middle = (at + 0.5) * step
        first = middle - (len(name) - 1) * LEADING * size / 2 + 0.35 * size
        weight = 600 if bar.heading else 400
        items += [Label(0, first + line * LEADING * size, text, size, weight) for line, text in enumerate(name)]
        if bar.heading:
            continue
        if bar.length is None:
            items.append(marks.gap(left + 5 * scale, middle, 4 * scale))
            if left + 15 * scale + style.width(bar.hidden) < width:
                items.append(Label(left + 15 * scale, middle + 0.35 * size, bar.hidden, size, 400, "muted"))
        else:
            items += _bar(bar, left, middle, most, 0.58 * step, width, style)
        spots.append(Hotspot(bar.key, 0, at * step, width, step))
    return Drawing(width, height, tuple(items), tuple(spots), description or described(bars))


def described(bars: Sequence[Bar]) -> str:
    """The bars in words."""
    shown = (f"{bar.name} {bar.text or bar.hidden}".strip() for bar in bars)
    return "; ".join(shown)


def _bar(bar: Bar, left: float, middle: float, most: float, high: float, width: float, style: Style) -> list[Item]:
    size, scale = style.size, style.scale
    high = min(high, 20 * scale)
    long = max(most * min(bar.length or 0.0, 1.0), 1.5 * scale)
    items: list[Item] = [Rect(left, middle - high / 2, long, high, 2 * scale, fill=bar.fill)]
    end = left + long
    if bar.lower is not None and bar.upper is not None:
        start, stop = (left + most * min(max(one, 0.0), 1.0) for one in (bar.lower, bar.upper))
        items += marks.interval_bar((start, middle), (stop, middle), scale, colour="ink", width=1.1)
        end = max(end, stop)
    if bar.tick is not None:
        x = left + most * min(bar.tick, 1.0)
        items.append(marks.line(((x, middle - 0.75 * high), (x, middle + 0.75 * high)), "ink", 1.6 * scale))
        end = max(end, x)
    base = middle + (ASCENT - 0.45) * size
    x = end + 0.5 * size
    items.append(Label(x, base, bar.text, size, 600))
    x += style.width(bar.text, 600) + 0.5 * size
    if bar.note and x + style.width(bar.note) <= width:
        items.append(Label(x, base, bar.note, size, 400, "muted"))
    return items
