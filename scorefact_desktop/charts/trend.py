"""A figure over campaigns: points with intervals, the benchmark, breaks of the series, the last value written."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, count, number, span, value
from scorefact_desktop.charts.primitives import Drawing, Fill, Hotspot, Item, Label, Path, Point
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import TrendPoint, TrendScale, full_scale, zoomed_scale
from scorefact_desktop.charts.wrap import LEADING, Box, label_box, lines, overlap

__all__ = ["TrendPoint", "TrendScale", "draw", "full_scale", "sentence", "zoomed_scale"]


def draw(
    points: Sequence[TrendPoint],
    width: float,
    height: float,
    style: Style,
    scale: TrendScale,
    *,
    decimals: int = 0,
    bases: bool = False,
    last: bool = True,
    name: str = "",
) -> Drawing:
    """The trend of `points`, oldest first, in `width` x `height`; `bases` writes n under every campaign.

    `last` writes the last value at its point; `name` is the figure's name for the description. Without points the
    drawing says that there is no trend yet.
    """
    labels = tuple(point.label for point in points)
    frame = _frame(labels, tuple(point.n for point in points) if bases else (), width, height, style, scale, bases)
    plot, items = frame.plot, list(frame.items)
    if not points:
        text = style.translate("Charts", "no campaign yet")
        parts = lines(text, plot.right - plot.left - style.size, style.width, split=True)
        middle, first = (plot.left + plot.right) / 2, height / 2 - (len(parts) - 1) * LEADING * style.size / 2
        for i, part in enumerate(parts):
            items.append(Label(middle, first + i * LEADING * style.size, part, style.size, 400, "muted", "middle"))
        return Drawing(width, height, tuple(items), (), text)
    taken = list(frame.taken)
    items += _benchmark(points, plot, style)
    items += _breaks(points, plot, style, taken)
    items += _line(points, plot, style)
    if last:
        items += _last(points, plot, style, scale, decimals, taken)
    return Drawing(width, height, tuple(items), frame.spots, _description(points, style, scale, decimals, name))


def sentence(point: TrendPoint, style: Style, unit: Unit, decimals: int) -> str:
    """One campaign in words."""
    if point.value is None:
        return f"{point.label}: " + style.translate("Charts", "not shown")
    text = f"{point.label}: {value(point.value, unit, style.language, decimals)}"
    if point.lower is not None and point.upper is not None:
        text += f" ({span(point.lower, point.upper, unit, style.language, decimals)})"
    if point.n is not None:
        text += f", {count(point.n, style.language)}"
    return text


def _description(points: Sequence[TrendPoint], style: Style, scale: TrendScale, decimals: int, name: str) -> str:
    parts = [sentence(point, style, scale.unit, decimals) for point in points]
    return (f"{name}. " if name else "") + "; ".join(parts) + "."


@dataclass(frozen=True, slots=True)
class _Plot:
    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float
    points: int
    half: float  # half the room of one campaign

    @classmethod
    def of(
        cls,
        labels: Sequence[str],
        width: float,
        height: float,
        style: Style,
        scale: TrendScale,
        bases: bool,
    ) -> "_Plot":
        size = style.size
        wide = max(style.width(_tick(tick, scale, style)) for tick in scale.ticks)
        left = wide + 0.7 * size
        last = max((style.width(label, 700) for label in labels), default=0.0)
        right = width - 1
        bottom = height - (2.9 if bases else 1.6) * size
        inner = (right - left - last) / max(1, len(labels) - 1) / 2 if len(labels) > 1 else (right - left) / 2
        half = min(inner, (right - left) / 2)
        return cls(left, right, 0.5 * size, max(bottom, size), scale.low, scale.high, len(labels), half)

    def x(self, index: int) -> float:
        if self.points == 1:
            return (self.left + self.right) / 2
        room = self.right - self.left - 2 * self.half * (self.points - 1)
        return self.left + room / 2 + index * 2 * self.half

    def y(self, stored: float) -> float:
        inside = min(max(stored, self.low), self.high)
        return self.bottom - (self.bottom - self.top) * (inside - self.low) / (self.high - self.low)

    def axes(self, style: Style, scale: TrendScale) -> list[Item]:
        items: list[Item] = []
        free = self.bottom + style.size * 2
        for tick in scale.ticks:
            y = self.y(tick)
            firm = tick == scale.low or (scale.unit is Unit.BALANCE and tick == 0)
            items.append(marks.line(((self.left, y), (self.right, y)), "line", (1.4 if firm else 1.0) * style.scale))
            if free - y >= 1.05 * style.size:  # a number gives way where the chart is low
                items.append(
                    Label(self.left - 0.6 * style.size, y + 0.35 * style.size, _tick(tick, scale, style),
                          style.size, 400, "muted", "end")
                )  # fmt: skip
                free = y
        if scale.cut:
            x, y, step = self.left, self.bottom, 0.25 * style.size
            items.append(
                marks.line(
                    ((x, y), (x - step, y - step), (x + step, y - 2 * step), (x, y - 3 * step)), "muted", style.scale
                )
            )
        return items

    def campaigns(
        self, labels: Sequence[str], bases: Sequence[int | None], style: Style, taken: list[Box]
    ) -> list[Item]:
        """Names of the campaigns: all where they fit, else the last, the first, and whatever fits between."""
        items: list[Item] = []
        size = style.size
        order = [len(labels) - 1, 0, *range(len(labels) - 2, 0, -1)]
        for i in dict.fromkeys(i for i in order if 0 <= i < len(labels)):
            last = i == len(labels) - 1
            label = Label(self.x(i), self.bottom + 1.35 * size, labels[i], size, 700 if last else 400,
                          "ink" if last else "muted", "middle")  # fmt: skip
            items += _if_free(_inside(label, self.right + 1, style), taken, style, size * 0.5)
            base = bases[i] if bases else None
            if base is not None:
                below = Label(self.x(i), self.bottom + 2.6 * size, count(base, style.language), size * 0.94, 400,
                              "muted", "middle")  # fmt: skip
                items += _if_free(_inside(below, self.right + 1, style), taken, style, size * 0.5)
        return items


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stays while the values move: the plot with its axes, the campaigns' names, and the room they take."""

    plot: _Plot
    items: tuple[Item, ...]
    taken: tuple[Box, ...]
    spots: tuple[Hotspot, ...]


@lru_cache(maxsize=64)
def _frame(
    labels: tuple[str, ...],
    bases: tuple[int | None, ...],
    width: float,
    height: float,
    style: Style,
    scale: TrendScale,
    room_for_bases: bool,
) -> _Frame:
    plot = _Plot.of(labels, width, height, style, scale, room_for_bases)
    items = plot.axes(style, scale)
    taken = [label_box(item, style.measure) for item in items if isinstance(item, Label)]
    items += plot.campaigns(labels, bases, style, taken)
    spots = tuple(
        Hotspot(str(i), plot.x(i) - plot.half, plot.top, 2 * plot.half, plot.bottom - plot.top)
        for i in range(len(labels))
    )
    return _Frame(plot, tuple(items), tuple(taken), spots)


def _inside(label: Label, right: float, style: Style) -> Label:
    """The label moved so that it stays in the drawing."""
    box = label_box(label, style.measure)
    shift = max(0.0, -box[0]) - max(0.0, box[2] - right)
    return Label(label.x + shift, label.y, label.text, label.size, label.weight, label.colour, label.anchor, label.halo)


def _if_free(label: Label, taken: list[Box], style: Style, gap: float) -> list[Item]:
    box = label_box(label, style.measure)
    if box[0] < -0.01 or any(overlap(box, other, gap) for other in taken):
        return []
    taken.append(box)
    return [label]


def _tick(tick: float, scale: TrendScale, style: Style) -> str:
    if scale.unit is Unit.BALANCE:
        return number(tick * 100, style.language, signed=True)
    return value(tick, scale.unit, style.language)


def _segments(points: Sequence[TrendPoint], stored: Sequence[float | None], plot: _Plot) -> list[list[Point]]:
    """Runs of neighbouring campaigns that have a value, parted at breaks of the series."""
    out: list[list[Point]] = []
    for i, one in enumerate(stored):
        if one is None:
            continue
        if not out or stored[i - 1] is None or points[i].broken or i == 0:
            out.append([])
        out[-1].append((plot.x(i), plot.y(one)))
    return out


def _benchmark(points: Sequence[TrendPoint], plot: _Plot, style: Style) -> list[Item]:
    items: list[Item] = []
    whole = [p.p25 is not None and p.p75 is not None for p in points]
    upper = _segments(points, [p.p75 if w else None for p, w in zip(points, whole, strict=True)], plot)
    lower = _segments(points, [p.p25 if w else None for p, w in zip(points, whole, strict=True)], plot)
    for above, below in zip(upper, lower, strict=True):
        if len(above) == 1:  # one campaign: a short band about the point
            (x, y0), (_, y1) = above[0], below[0]
            reach = 6 * style.scale
            contour: tuple[Point, ...] = ((x - reach, y0), (x + reach, y0), (x + reach, y1), (x - reach, y1))
        else:
            contour = (*above, *reversed(below))
        items.append(Path((contour,), closed=True, fill=Fill("benchmark", 0.15)))
    runs = _segments(points, [p.benchmark for p in points], plot)
    items += [marks.benchmark_line(run, style.scale) for run in runs if len(run) > 1]
    items += [marks.benchmark(*run[-1], 2.8 * style.scale) for run in runs[-1:]]
    return items


def _breaks(points: Sequence[TrendPoint], plot: _Plot, style: Style, taken: list[Box]) -> list[Item]:
    items: list[Item] = []
    for i, point in enumerate(points):
        if not point.broken or i == 0:
            continue
        x = (plot.x(i - 1) + plot.x(i)) / 2
        items.append(marks.line(((x, plot.top), (x, plot.bottom)), "ink", style.scale, dash=(2 * style.scale,) * 2))
        text = style.translate("Charts", "new question", "mark of a series break in a trend")
        for anchor, dx in (("start", 0.4), ("end", -0.4)):
            label = Label(x + dx * style.size, plot.top + 1.3 * style.size, text, style.size * 0.92, 400, "muted",
                          "start" if anchor == "start" else "end", halo=True)  # fmt: skip
            box = label_box(label, style.measure)
            if box[2] <= plot.right and box[0] >= plot.left and not any(overlap(box, one, 1) for one in taken):
                taken.append(box)
                items.append(label)
                break
    return items


def _line(points: Sequence[TrendPoint], plot: _Plot, style: Style) -> list[Item]:
    items: list[Item] = []
    for run in _segments(points, [p.value for p in points], plot):
        if len(run) > 1:
            items.append(marks.line(run, "accent", 2 * style.scale))
    for i, point in enumerate(points):
        if point.value is None:
            items.append(marks.gap(plot.x(i), plot.bottom - 0.5 * style.size, 3.6 * style.scale))
            continue
        if point.lower is not None and point.upper is not None:
            ends = (plot.x(i), plot.y(point.upper)), (plot.x(i), plot.y(point.lower))
            items += marks.interval_bar(*ends, style.scale)
        radius = 4.6 if i == len(points) - 1 else 3.6
        items.append(marks.current(plot.x(i), plot.y(point.value), radius * style.scale, hollow=point.hollow))
    return items


def _last(
    points: Sequence[TrendPoint], plot: _Plot, style: Style, scale: TrendScale, decimals: int, taken: list[Box]
) -> list[Item]:
    """The last value beside its point, on the side with more room, clear of its interval."""
    index = next((i for i in range(len(points) - 1, -1, -1) if points[i].value is not None), None)
    if index is None:
        return []
    point, size = points[index], style.size * 1.05
    text = value(point.value or 0.0, scale.unit, style.language, decimals)
    x, y = plot.x(index), plot.y(point.value or 0.0)
    radius = 5 * style.scale
    above = min(y - radius, plot.y(point.upper) if point.upper is not None else y)
    below = max(y + radius, plot.y(point.lower) if point.lower is not None else y)
    high, low = above - 0.4 * size, below + 1.0 * size
    places = [low, high] if _crowded_above(points, index, plot) else [high, low]
    for baseline in (*places, y + 0.35 * size):
        beside = baseline == y + 0.35 * size
        label = Label(x - (0.8 * size if beside else 0), baseline, text, size, 700, "accent",
                      "end" if beside else "middle", halo=True)  # fmt: skip
        label = _inside(label, plot.right + 1, style)
        box = label_box(label, style.measure)
        if box[1] >= 0 and box[3] <= plot.bottom and not any(overlap(box, one) for one in taken):
            taken.append(box)
            return [label]
    return []


def _crowded_above(points: Sequence[TrendPoint], index: int, plot: _Plot) -> bool:
    """True where the benchmark and the line come from above the point, or the room above is the smaller one."""
    here = points[index].value or 0.0
    market, before = points[index].benchmark, points[index - 1].value if index else None
    above = sum(1 for other in (market, before) if other is not None and other > here)
    below = sum(1 for other in (market, before) if other is not None and other < here)
    if above != below:
        return above > below
    return plot.y(here) - plot.top < plot.bottom - plot.y(here)
