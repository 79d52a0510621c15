"""The radar of the themes: this campaign filled, the previous one dashed, the benchmark dotted.

Axes without a value are gaps with a mark, never zero (LOOK.md, Radar).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.axis_bars import draw as draw_bars
from scorefact_desktop.charts.axis_words import RadarAxis, description, state_word
from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Hotspot, Item, Label, Path, Point, Rect, Stroke
from scorefact_desktop.charts.radar_layout import Layout, arrange, direction
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import ASCENT, LEADING

__all__ = ["RadarAxis", "RadarOptions", "draw", "runs", "shape"]

_RINGS = (25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class RadarOptions:
    """What is shown: the interval band, values under the names, decimals, ring shape, the axis pointed at."""

    band: bool = True
    values: bool = True
    decimals: int = 1
    rings: Literal["circle", "polygon"] = "circle"
    selected: str | None = None
    hollow: bool = False  # fieldwork still open


def draw(
    axes: Sequence[RadarAxis], width: float, height: float, style: Style, options: RadarOptions | None = None
) -> Drawing:
    """The radar of `axes` (0-100, clockwise from the top) in `width` x `height`; bars below three axes."""
    options = options or RadarOptions()
    if len(axes) < 3:
        return draw_bars(axes, width, height, style, decimals=options.decimals, selected=options.selected)
    rooms = tuple(_value_room(axis, style, options) for axis in axes)
    layout = arrange(tuple(axis.name for axis in axes), rooms, width, height, style, style.size * 1.1)
    items: list[Item] = [*_grid(layout, tuple(axis.key for axis in axes), style.scale, options)]
    items += _series(layout, axes, style, options)
    items += _ring_numbers(layout, axes, style)
    items += _labels(layout, axes, style, options, width)
    return Drawing(width, height, tuple(items), _hotspots(layout, axes, style), description(axes, style))


def shape(axes: Sequence[RadarAxis], x: float, y: float, radius: float, style: Style) -> tuple[Item, ...]:
    """The radar without any text, about (x, y): for a cover or a thumbnail. Empty below three axes."""
    if len(axes) < 3:
        return ()
    layout = Layout(x, y, radius, style.size, False, ())
    options = RadarOptions(rings="polygon")
    grid = _grid(layout, tuple(axis.key for axis in axes), style.scale, options)
    items = (*grid, *_series(layout, axes, style, options))
    return tuple(item for item in items if isinstance(item, Path))


def _value_room(axis: RadarAxis, style: Style, options: RadarOptions) -> str:
    """The widest text that may stand under a name, so that the layout does not move with every answer."""
    if options.values and axis.value is not None:
        return number(100, style.language, options.decimals)
    return _value_text(axis, style, options)


def _value_text(axis: RadarAxis, style: Style, options: RadarOptions) -> str:
    if not options.values:
        return ""
    if axis.value is None:
        return state_word(axis, style)
    return number(axis.value, style.language, options.decimals)


def _at(layout: Layout, index: int, count: int, value: float) -> Point:
    across, down = direction(index, count)
    reach = layout.radius * min(max(value, 0.0), 100.0) / 100
    return layout.x + across * reach, layout.y + down * reach


@lru_cache(maxsize=64)  # while figures move, the grid stays
def _grid(layout: Layout, keys: tuple[str, ...], scale: float, options: RadarOptions) -> tuple[Item, ...]:
    count, items = len(keys), list[Item]()
    for ring in _RINGS:
        stroke = Stroke("previous" if ring == 100 and options.rings == "circle" else "line", scale)
        if options.rings == "circle":
            items.append(Circle(layout.x, layout.y, layout.radius * ring / 100, stroke))
        else:
            items.append(Path((tuple(_at(layout, i, count, ring) for i in range(count)),), closed=True, stroke=stroke))
    for i, key in enumerate(keys):
        chosen = key == options.selected
        items.append(
            marks.line(
                ((layout.x, layout.y), _at(layout, i, count, 100)),
                "ink" if chosen else "line",
                (1.5 if chosen else 1.0) * scale,
            )
        )
    return tuple(items)


def runs(present: Sequence[bool]) -> tuple[tuple[int, ...], ...]:
    """Neighbouring axes that have a value, cut where one has none; the full circle is one run."""
    count = len(present)
    if all(present):
        return (tuple(range(count)),)
    start = present.index(False)
    out: list[list[int]] = []
    for step in range(1, count + 1):
        i = (start + step) % count
        if present[i]:
            if not out or not present[i - 1]:
                out.append([])
            out[-1].append(i)
    return tuple(tuple(one) for one in out)


def _line(layout: Layout, values: Sequence[float | None]) -> list[tuple[tuple[Point, ...], bool]]:
    """Points of each run of a series, and whether the run closes on itself."""
    count = len(values)
    lines = []
    for run in runs([value is not None for value in values]):
        points = tuple(_at(layout, i, count, values[i] or 0.0) for i in run)
        lines.append((points, len(run) == count))
    return lines


def _series(layout: Layout, axes: Sequence[RadarAxis], style: Style, options: RadarOptions) -> list[Item]:
    scale, centre = style.scale, (layout.x, layout.y)
    items: list[Item] = []
    if options.band:
        items += _band(layout, axes)
    current = _line(layout, [axis.value for axis in axes])
    for points, closed in current:
        if len(points) > 1:
            shape = points if closed else (centre, *points)
            items.append(Path((shape,), closed=True, fill=Fill("accent", 0.18)))
    for values, stroked in (
        ([axis.benchmark for axis in axes], marks.benchmark_line),
        ([axis.previous for axis in axes], marks.previous_line),
    ):
        for points, closed in _line(layout, values):
            if len(points) > 1:
                items.append(stroked((*points, points[0]) if closed else points, scale))
    items += _absent(layout, axes, scale)
    for points, closed in current:
        if len(points) > 1:
            items.append(Path((points,), closed=closed, stroke=Stroke("accent", 2 * scale)))
    for i, axis in enumerate(axes):
        x, y = _at(layout, i, len(axes), axis.value if axis.value is not None else 93)
        if axis.value is None:
            items.append(marks.gap(x, y, 4 * scale))
        else:
            size = 6.0 if axis.key == options.selected else 4.2
            items.append(marks.current(x, y, size * scale, hollow=options.hollow))
    return items


def _band(layout: Layout, axes: Sequence[RadarAxis]) -> list[Item]:
    count = len(axes)
    bounds = [(axis.lower, axis.upper) if axis.value is not None else (None, None) for axis in axes]
    items: list[Item] = []
    for run in runs([low is not None and high is not None for low, high in bounds]):
        outer = tuple(_at(layout, i, count, bounds[i][1] or 0.0) for i in run)
        inner = tuple(_at(layout, i, count, bounds[i][0] or 0.0) for i in run)
        contours = (outer, inner) if len(run) == count else ((*outer, *reversed(inner)),)
        if len(run) > 1:
            items.append(Path(contours, closed=True, fill=Fill("accent", 0.22)))
    return items


def _absent(layout: Layout, axes: Sequence[RadarAxis], scale: float) -> list[Item]:
    """Crossed marks where the others have a benchmark or a previous value and this axis has none."""
    items: list[Item] = []
    benchmarks = any(axis.benchmark is not None for axis in axes)
    earlier = any(axis.previous is not None for axis in axes)
    for i, axis in enumerate(axes):
        if axis.value is None:
            continue
        if benchmarks and axis.benchmark is None:
            items += marks.no_benchmark(*_at(layout, i, len(axes), _free(axis, 90)), 4 * scale)
        if earlier and axis.previous is None:
            items += marks.no_previous(*_at(layout, i, len(axes), _free(axis, 80)), 4 * scale)
    return items


def _free(axis: RadarAxis, wanted: float) -> float:
    """A place on the axis for a mark, away from this campaign's point."""
    value = axis.value or 0.0
    return wanted if abs(value - wanted) > 9 else wanted - 40


def _ring_numbers(layout: Layout, axes: Sequence[RadarAxis], style: Style) -> list[Item]:
    """25 to 100 beside the first axis, each dropped where a line passes it."""
    size = layout.size * 0.9
    step = layout.radius / 4
    if step < size * 1.3:
        return []
    near = [v for axis in (axes[0], axes[-1]) for v in (axis.value, axis.previous, axis.benchmark) if v is not None]
    items: list[Item] = []
    for ring in _RINGS:
        y = layout.y - layout.radius * ring / 100 + size * 0.95
        middle = 100 * (layout.y - y + 0.3 * size) / layout.radius
        if ring == 100 or all(abs(v - middle) * layout.radius / 100 > 0.75 * size for v in near):
            items.append(Label(layout.x - 0.3 * size, y, str(ring), size, 400, "muted", "end", halo=True))
    return items


def _labels(layout: Layout, axes: Sequence[RadarAxis], style: Style, options: RadarOptions, width: float) -> list[Item]:
    items: list[Item] = []
    size = layout.size
    for axis, label in zip(axes, layout.labels, strict=True):
        left, top, right, bottom = label.box
        if axis.key == options.selected:
            pad = 0.22 * size
            start, end = max(left - pad, style.scale), min(right + pad, width - style.scale)
            items.append(
                Rect(start, top - pad, end - start, bottom - top + 2 * pad, 3 * style.scale,
                     Stroke("accent", 1.5 * style.scale), Fill("accent", 0.07))
            )  # fmt: skip
        y = top + ASCENT * size
        colour = "ink" if axis.value is not None else "muted"
        for part in label.lines:
            items.append(Label(label.text_x, y, part, size, 600, colour, label.anchor))
            y += LEADING * size
        value = _value_text(axis, style, options)
        if value and not layout.numbered:
            wide = style.width(value, 400, size)
            room = 0.95 * size if axis.change else 0.0
            before = {"start": 0.0, "middle": (wide + room) / 2, "end": wide + room}[label.anchor]
            x = label.text_x - before
            items.append(Label(x, y, value, size, 400, "muted"))
            if axis.change:
                good = axis.change == "up"
                items.append(
                    marks.triangle(
                        x + wide + 0.6 * size, y - 0.33 * size, 0.33 * size, up=good, colour="good" if good else "bad"
                    )
                )
    return items


def _hotspots(layout: Layout, axes: Sequence[RadarAxis], style: Style) -> tuple[Hotspot, ...]:
    spots, reach = [], 12 * style.scale
    for i, (axis, label) in enumerate(zip(axes, layout.labels, strict=True)):
        left, top, right, bottom = label.box
        spots.append(Hotspot(axis.key, left, top, right - left, bottom - top))
        x, y = _at(layout, i, len(axes), axis.value if axis.value is not None else 93)
        spots.append(Hotspot(axis.key, x - reach, y - reach, 2 * reach, 2 * reach))
    return tuple(spots)
