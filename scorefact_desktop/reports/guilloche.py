"""Woven lines as on securities: the frame and the seal of the label, computed, not drawn by hand."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from scorefact_desktop.charts.primitives import Circle, Fill, Item, Path, Point, Stroke
from scorefact_desktop.reports.grid import MM

PETALS = 14  # one for every theme


def frame(left: float, top: float, right: float, bottom: float) -> list[Item]:
    """A woven band through the four corners (the middle of the band), with a rosette on each."""
    amplitude, gap = 1.75 * MM, 4.6 * MM
    items: list[Item] = []
    sides = (
        ((left, top), (right, top)),
        ((right, top), (right, bottom)),
        ((right, bottom), (left, bottom)),
        ((left, bottom), (left, top)),
    )
    for start, end in sides:
        for line in _braid(start, end, gap, amplitude):
            items.append(Path((line,), stroke=Stroke("accent", 0.4)))
    for x in (left, right):
        for y in (top, bottom):
            items += _rosette(x, y)
    return items


def _braid(start: Point, end: Point, gap: float, amplitude: float) -> Iterator[tuple[Point, ...]]:
    """Four sines of one wave length, a quarter of it apart, over a straight line, between the rosettes."""
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    across = (-along[1], along[0])
    waves = round((length - 2 * gap) / (6.6 * MM))
    steps = waves * 16
    for phase in range(4):
        points = []
        for i in range(steps + 1):
            t = i / steps
            distance = gap + (length - 2 * gap) * t
            swing = amplitude * sin(2 * pi * (waves * t + phase / 4))
            points.append(
                (start[0] + along[0] * distance + across[0] * swing, start[1] + along[1] * distance + across[1] * swing)
            )
        yield tuple(points)


def _rosette(x: float, y: float) -> list[Item]:
    items: list[Item] = []
    for phase in range(4):
        items.append(_wave(x, y, 3.1 * MM, 1.0 * MM, PETALS, phase / 4, 0.3))
    items.append(Circle(x, y, 1.9 * MM, fill=Fill("accent")))
    items.append(Circle(x, y, 1.45 * MM, stroke=Stroke("card", 0.4)))
    return items


def seal(x: float, y: float, radius: float) -> list[Item]:
    """The seal without its words: fourteen petals of woven line, a clear ring, a disc."""
    items: list[Item] = []
    middle, swing = 0.875 * radius, 0.125 * radius
    for phase in range(8):
        items.append(_wave(x, y, middle, swing, PETALS, phase / 8, 0.38))
        items.append(_wave(x, y, middle, swing, 2 * PETALS, phase / 8, 0.26))
    for petal in range(PETALS):
        items.append(_petal(x, y, 0.745 * radius, radius, petal))
    items.append(Circle(x, y, 0.735 * radius, stroke=Stroke("accent", 0.9)))
    items.append(Circle(x, y, 0.505 * radius, fill=Fill("accent")))
    for phase in range(6):
        wave = _wave(x, y, 0.475 * radius, 0.014 * radius, 4 * PETALS, phase / 6, 0.3, "card")
        items.append(wave)
    return items


def _wave(
    x: float, y: float, middle: float, swing: float, waves: int, phase: float, thickness: float, colour: str = "accent"
) -> Path:
    """A circle whose radius swings `waves` times."""
    steps = waves * 24
    points = []
    for i in range(steps):
        angle = 2 * pi * i / steps
        reach = middle + swing * sin(waves * angle + 2 * pi * phase)
        points.append((x + reach * sin(angle), y - reach * cos(angle)))
    return Path((tuple(points),), closed=True, stroke=Stroke(colour, thickness))


def _petal(x: float, y: float, inner: float, outer: float, index: int) -> Path:
    """One leaf between two circles, about its axis."""
    axis, half = 2 * pi * index / PETALS, pi / PETALS
    points: list[Point] = []
    steps = 24
    for i in range(2 * steps):
        t = i / steps  # 0-1 out on one side, 1-2 back on the other
        reach = inner + (outer - inner) * (t if t <= 1 else 2 - t)
        width = half * 0.92 * sin(pi * (t if t <= 1 else 2 - t)) * (1 if t <= 1 else -1)
        angle = axis + width
        points.append((x + reach * sin(angle), y - reach * cos(angle)))
    return Path((tuple(points),), closed=True, stroke=Stroke("accent", 0.9), fill=Fill("accent", 0.1))


def tick(x: float, y: float, size: float, colour: str) -> Item:
    """A check mark: Lato has none."""
    points: Sequence[Point] = ((x - size, y), (x - 0.25 * size, y + 0.75 * size), (x + size, y - 0.8 * size))
    return Path((tuple(points),), stroke=Stroke(colour, 0.32 * size))
