"""Answers without an order: bars from zero for choices, columns for ratings on many points."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts.numbers import count, number, percent
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import LEADING, lines


@dataclass(frozen=True, slots=True)
class ChoiceBar:
    """One choice and how many of `base` respondents made it; `hidden` says in words why it is not shown."""

    key: str
    text: str
    count: int
    base: int
    hidden: str = ""


def bars(rows: Sequence[ChoiceBar], width: float, style: Style, *, counts_below: int = 0) -> Drawing:
    """One bar per choice in the order given, with share and count; below `counts_below` the count alone."""
    size = style.size
    items: list[Item] = []
    spots: list[Hotspot] = []
    names = min(0.42 * width, max([style.width(row.text) for row in rows] + [6 * size]))
    if not any(row.text for row in rows):
        names = -size
    values = [_value(row, style, counts_below) for row in rows]
    room = max([style.width(share, 700) + style.width(n) + 1.4 * size for share, n in values] + [0.0])
    left, longest = names + size, max(width - names - size - room, size)
    most = max([row.count / max(row.base, 1) for row in rows if not row.hidden] + [0.01])
    y = 0.0
    for row, (share, base) in zip(rows, values, strict=True):
        parts = lines(row.text, names, style.width, split=True)
        reason = lines(row.hidden, width - left - size, style.width, split=True) if row.hidden else ()
        step = max(len(parts), len(reason)) * LEADING * size + 0.75 * size
        middle = y + step / 2
        items += _lines([part for part in parts if part], 0.0, middle, "ink", size)
        if row.hidden:
            tall = step - 0.5 * size
            items.append(Rect(left, middle - tall / 2, width - left, tall, fill=Fill("line", 0.55)))
            items += _lines(reason, left + 0.5 * size, middle, "muted", size)
        else:
            wide = longest * row.count / max(row.base, 1) / most
            items.append(Rect(left, middle - 0.6 * size, wide, 1.2 * size, fill=Fill("accent")))
            x = left + wide + 0.5 * size
            items.append(Label(x, middle + 0.36 * size, share, size, 700))
            items.append(
                Label(x + style.width(share, 700) + 0.5 * size, middle + 0.36 * size, base, size, 400, "muted")
            )
        spots.append(Hotspot(row.key, 0, y, width, step))
        y += step
    words = [f"{row.text}: {row.hidden or ' '.join(value)}." for row, value in zip(rows, values, strict=True)]
    return Drawing(width, y, tuple(items), tuple(spots), " ".join(words))


def _lines(parts: Sequence[str], x: float, middle: float, colour: str, size: float) -> list[Item]:
    """Lines of text centred on a height."""
    first = middle + 0.36 * size - (len(parts) - 1) * LEADING * size / 2
    return [Label(x, first + i * LEADING * size, part, size, 400, colour) for i, part in enumerate(parts)]


def _value(row: ChoiceBar, style: Style, counts_below: int) -> tuple[str, str]:
    shown = number(row.count, style.language)
    if row.base < counts_below:
        return shown, ""
    return percent(row.count / max(row.base, 1), style.language), shown


def histogram(
    counts: Sequence[tuple[int, int]],
    width: float,
    height: float,
    style: Style,
    *,
    low: str = "",
    high: str = "",
    bands: Sequence[tuple[int, str]] = (),
    counts_below: int = 0,
) -> Drawing:
    """Columns over (value, count) of a rating, ascending; `low` and `high` name the ends.

    `bands` are (first value, colour token), as detractors, passives and promoters; accent everywhere without them.
    """
    size, base = style.size, sum(one for _, one in counts)
    items: list[Item] = []
    spots: list[Hotspot] = []
    foot = height - (2.9 if low or high else 1.6) * size
    top = 1.5 * size
    step = width / max(len(counts), 1)
    most = max([one for _, one in counts] + [1])
    few = base < counts_below
    for i, (value, one) in enumerate(counts):
        x = i * step
        tall = (foot - top) * one / most
        colour, opacity = _band(value, bands)
        gap = min(0.2 * step, 0.5 * size)
        items.append(Rect(x + gap, foot - tall, step - 2 * gap, tall, fill=Fill(colour, opacity)))
        text = number(one, style.language) if few or not base else number(100 * one / base, style.language)
        if style.width(text, 600) + 1 < step:
            items.append(Label(x + step / 2, foot - tall - 0.4 * size, text, size, 600, "ink", "middle"))
        name = str(value)
        if style.width(name) + 1 < step:
            items.append(Label(x + step / 2, foot + 1.15 * size, name, size, 400, "muted", "middle"))
        spots.append(Hotspot(str(value), x, top, step, foot - top))
    items.append(Rect(0, foot, width, style.scale, fill=Fill("ink")))
    items += _ends(low, high, width, foot + 2.5 * size, style)
    words = ", ".join(f"{value}: {one}" for value, one in counts)
    return Drawing(width, height, tuple(items), tuple(spots), f"{count(base, style.language)}; {words}.")


def _band(value: int, bands: Sequence[tuple[int, str]]) -> tuple[str, float]:
    colour = next((token for first, token in reversed(bands) if value >= first), "accent")
    return colour, 0.55 if colour in ("previous", "muted") else 1.0


def _ends(low: str, high: str, width: float, y: float, style: Style) -> list[Item]:
    items: list[Item] = []
    half = 0.48 * width
    for text, x, end in ((low, 0.0, False), (high, width, True)):
        if text and style.width(text, 400, 0.92 * style.size) <= half:
            items.append(Label(x, y, text, 0.92 * style.size, 400, "muted", "end" if end else "start"))
    return items
