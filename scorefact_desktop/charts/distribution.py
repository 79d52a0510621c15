"""Answers on an ordered scale as bars about one common zero: negative left, positive right, no opinion at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.answers import Answer, AnswerRow, look
from scorefact_desktop.charts.numbers import count, number, percent
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Rect, Stroke
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import LEADING, lines

INDICATIVE = 30  # answers below which print writes counts, not percentages


@dataclass(frozen=True, slots=True)
class Reach:
    """The largest shares 0-1 left and right of the zero line, common to all bars of a chart."""

    negative: float
    positive: float


def reach_of(rows: Sequence[AnswerRow]) -> Reach:
    """The reach that holds every row, at least 25 points left and 50 right so that bars keep their sense."""
    negative, positive = 0.25, 0.5
    for row in rows:
        if row.hidden or not row.base:
            continue
        shares = _shares(row)
        market = 0.0 if row.benchmark is None else row.benchmark + _neutral(row) / 2
        negative, positive = max(negative, shares[0]), max(positive, shares[1], market)
    return Reach(negative, positive)


def bar(
    row: AnswerRow, width: float, height: float, style: Style, reach: Reach | None = None, *, counts: bool = False
) -> Drawing:
    """One bar without its name, for a row of a list; the benchmark's dots stand above and below it."""
    reach = reach or reach_of([row])
    over = min(3 * style.scale, height * 0.15)
    items = _bar(row, 0.0, over, width, height - 2 * over, style, reach, counts)
    return Drawing(width, height, tuple(items), (Hotspot(row.key, 0, 0, width, height),), sentence(row, style))


def draw(
    rows: Sequence[AnswerRow], width: float, style: Style, *, counts_below: int = 0, heading: bool = True
) -> Drawing:
    """All `rows`, one below the other: name and n, bar, positive share, no opinion; the height follows.

    Where a row has fewer than `counts_below` answers, counts stand instead of percentages. Rows of one chart share
    one scale of answers, which the legend names.
    """
    size = style.size
    items: list[Item] = []
    spots: list[Hotspot] = []
    names = min(0.30 * width, max([style.width(row.name, 600, 1.1 * size) for row in rows] + [10 * size]))
    total, unknown = 5.0 * size, 8.0 * size
    left, plot = names + size, max(width - names - total - unknown - 2 * size, 0.2 * width)
    reach = reach_of(rows)
    unit = plot / (reach.negative + reach.positive)
    zero = left + reach.negative * unit
    largest = max([row.unknown for row in rows if not row.hidden] + [1])
    y = 0.0
    if heading:
        y = _heading(items, zero, left + plot, width, style, total, unknown)
    for row in rows:
        parts = lines(row.name, names, lambda text: style.width(text, 600, 1.1 * size), split=True)
        block = (len(parts) * 1.1 * LEADING + 1.2) * size
        tall = max(2.4 * size, 10.0 * style.scale)
        empty = bool(row.hidden) or not row.base
        room = width - left if empty else plot
        if empty:
            tall = max(tall, (len(_reason(row, room, style)) * 0.95 * LEADING + 0.3) * size)
        step = max(block, tall) + 1.5 * size
        top = y + 0.2 * size
        base = top + 0.95 * size
        for part in parts:
            items.append(Label(0, base, part, 1.1 * size, 600))
            base += 1.1 * LEADING * size
        if not row.hidden:
            below = count(row.base, style.language) + (f" · {row.note}" if row.note else "")
            for part in lines(below, names, lambda text: style.width(text, 400, 0.92 * size), split=True)[:2]:
                items.append(Label(0, base, part, 0.92 * size, 400, "muted"))
                base += LEADING * size
        few = row.base < counts_below
        items += _bar(row, left, top, room, tall, style, reach, few)
        if not empty:
            over = 2.5 * style.scale
            items.append(marks.line(((zero, top - over), (zero, top + tall + over)), "ink", 1.2 * style.scale))
            items += _columns(row, left + plot, top, tall, width, unknown, largest, unit, few, style)
        spots.append(Hotspot(row.key, 0, y, width, step))
        y = max(y + step, base)
    text = " ".join(sentence(row, style) for row in rows)
    return Drawing(width, y, tuple(items), tuple(spots), text)


def sentence(row: AnswerRow, style: Style) -> str:
    """One question's answers in words."""
    if row.hidden:
        return f"{row.name}: {row.hidden}."
    parts = [f"{answer.text} {number(answer.count, style.language)}" for answer in row.answers]
    return f"{row.name}, {count(row.base, style.language)}: {', '.join(parts)}."


def swatches(answers: Sequence[Answer]) -> tuple[tuple[str, Fill], ...]:
    """Words and fill of every answer, worst first, for a legend."""
    out = []
    for i, answer in enumerate(answers):
        colour, opacity, hatch = look(answers, i)
        out.append((answer.text, Fill(colour, opacity, hatch)))
    return tuple(out)


def _neutral(row: AnswerRow) -> float:
    """The share of the answers in the middle, 0-1."""
    return sum(answer.count for answer in row.answers if answer.side == "neutral") / max(row.base, 1)


def _shares(row: AnswerRow) -> tuple[float, float]:
    base = max(row.base, 1)
    sums = {"negative": 0, "neutral": 0, "positive": 0}
    for answer in row.answers:
        sums[answer.side] += answer.count
    half = sums["neutral"] / 2
    return (sums["negative"] + half) / base, (sums["positive"] + half) / base


def _bar(
    row: AnswerRow, left: float, top: float, width: float, height: float, style: Style, reach: Reach, counts: bool
) -> list[Item]:
    size = style.size
    if row.hidden or not row.base:
        fitted = _reason(row, width, style)
        items: list[Item] = [Rect(left, top, width, height, fill=Fill("line", 0.55))]
        step = 0.95 * size * LEADING
        if step * len(fitted) > height + 0.3 * size:
            return items  # too low for the words: the description and the list beside the bar have them
        y = top + height / 2 + 0.33 * size - step * (len(fitted) - 1) / 2
        for i, one in enumerate(fitted):
            items.append(Label(left + 0.5 * size, y + i * step, one, 0.95 * size, 400, "muted"))
        return items
    unit = width / (reach.negative + reach.positive)
    zero = left + reach.negative * unit
    x = zero - _shares(row)[0] * unit
    items = []
    for i, answer in enumerate(row.answers):
        wide = answer.count / row.base * unit
        if answer.count:
            colour, opacity, hatch = look(row.answers, i)
            items.append(Rect(x, top, wide, height, stroke=Stroke("card", 0.6 * style.scale),
                              fill=Fill(colour, opacity, hatch)))  # fmt: skip
            shown = number(answer.count if counts else 100 * answer.count / row.base, style.language)
            room = style.width(shown, 600)
            middle, inside = x + wide / 2, wide
            if x < zero < x + wide:  # the neutral answers: beside the zero line, not on it
                middle, inside = (zero + x + wide) / 2, x + wide - zero
            if room + 0.5 * size < inside and height > size:
                if hatch:
                    items.append(Rect(middle - room / 2 - 0.15 * size, top + height / 2 - 0.6 * size,
                                      room + 0.3 * size, 1.2 * size, fill=Fill(colour)))  # fmt: skip
                ink = "card" if opacity > 0.8 else "ink"
                items.append(Label(middle, top + height / 2 + 0.36 * size, shown, size, 600, ink, "middle"))
        x += wide
    if row.benchmark is not None:
        x = zero + (row.benchmark + _neutral(row) / 2) * unit  # compared with where the positive answers end
        items += _benchmark(min(x, left + width), top, height, style)
    return items


def _reason(row: AnswerRow, width: float, style: Style) -> tuple[str, ...]:
    text = row.hidden or style.translate("Charts", "no answers")
    limit = max(width - style.size, style.size)
    return lines(text, limit, lambda one: style.width(one, 400, 0.95 * style.size), split=True)


def _benchmark(x: float, top: float, height: float, style: Style) -> list[Item]:
    over = 2.5 * style.scale
    ends = ((x, top - over), (x, top + height + over))
    return [marks.line(ends, "card", 3.4 * style.scale), marks.benchmark_line(ends, style.scale)]


def _heading(
    items: list[Item], zero: float, right: float, width: float, style: Style, total: float, unknown: float
) -> float:
    size = 0.92 * style.size
    y = 1.0 * size
    negative, positive = style.translate("Charts", "negative"), style.translate("Charts", "positive")
    items.append(Label(zero - 0.5 * size, y, negative, size, 400, "muted", "end"))
    items.append(Label(zero + 0.5 * size, y, positive, size, 400, "muted"))
    heads = ((right + total, style.translate("Charts", "positive, total")),
             (width, style.translate("Charts", "no opinion")))  # fmt: skip
    limit = zero + 0.5 * size + style.width(positive, 400, size) + size
    for x, text in heads:
        if x - style.width(text, 400, size) > limit and style.width(text, 400, size) < unknown:
            items.append(Label(x, y, text, size, 400, "muted", "end"))
            limit = x + 0.5 * size
    return 2.4 * style.size


def _columns(
    row: AnswerRow,
    right: float,
    top: float,
    tall: float,
    width: float,
    room: float,
    largest: int,
    unit: float,
    counts: bool,
    style: Style,
) -> list[Item]:
    size, middle = style.size, top + tall / 2
    items: list[Item] = []
    if row.positive is not None:
        yes = sum(answer.count for answer in row.answers if answer.side == "positive")
        text = number(yes, style.language) if counts else percent(row.positive, style.language)
        items.append(Label(width - room, middle + 0.45 * size, text, 1.3 * size, 700, "accent", "end"))
    start = width - room + 1.8 * size
    longest = room - 1.8 * size - style.width(number(largest, style.language)) - 0.6 * size
    wide = min(row.unknown / max(row.base, 1) * unit, max(longest, 0))
    items.append(Rect(start, top, wide, tall, fill=Fill("previous", 0.45)))
    items.append(Label(width, middle + 0.36 * size, number(row.unknown, style.language), size, 400, "muted", "end"))
    return items
