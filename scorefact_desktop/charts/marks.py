"""One shape per series and per status, so that charts read without colour (LOOK.md, Palette)."""

from collections.abc import Sequence

from scorefact_desktop.charts.primitives import Circle, Fill, Item, Path, Point, Rect, Stroke


def line(
    points: Sequence[Point],
    colour: str,
    width: float,
    *,
    dash: tuple[float, ...] = (),
    rounded: bool = False,
    opacity: float = 1.0,
) -> Path:
    """Straight segments through `points`."""
    return Path((tuple(points),), stroke=Stroke(colour, width, dash, rounded, opacity))


def previous_line(points: Sequence[Point], scale: float) -> Path:
    """The previous campaign: dashed."""
    return line(points, "previous", 1.5 * scale, dash=(5 * scale, 3 * scale))


def benchmark_line(points: Sequence[Point], scale: float) -> Path:
    """The benchmark: round dots."""
    return line(points, "benchmark", 1.8 * scale, dash=(0.1 * scale, 3.2 * scale), rounded=True)


def current(x: float, y: float, radius: float, *, hollow: bool = False) -> Item:
    """This campaign: a disc, hollow while its fieldwork is open."""
    if hollow:
        return Circle(x, y, radius * 0.9, Stroke("accent", radius * 0.45), Fill("card"))
    return Circle(x, y, radius, Stroke("card", radius * 0.3), Fill("accent"))


def previous(x: float, y: float, radius: float) -> Item:
    """The previous campaign: a hollow square."""
    side = 1.6 * radius
    return Rect(x - side / 2, y - side / 2, side, side, stroke=Stroke("previous", radius * 0.4), fill=Fill("card"))


def benchmark(x: float, y: float, radius: float) -> Item:
    """The benchmark: a diamond."""
    reach = 1.2 * radius
    return Path(
        (((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)),),
        closed=True,
        stroke=Stroke("card", radius * 0.2),
        fill=Fill("benchmark"),
    )


def gap(x: float, y: float, radius: float) -> Item:
    """No value for this campaign, protected or empty: an open ring."""
    return Circle(x, y, radius, Stroke("muted", radius * 0.35), Fill("card"))


def no_benchmark(x: float, y: float, radius: float) -> tuple[Item, ...]:
    """No benchmark on this axis: a crossed ring."""
    reach = radius * 0.6
    return (
        Circle(x, y, radius, Stroke("benchmark", radius * 0.3), Fill("card")),
        line(((x - reach, y + reach), (x + reach, y - reach)), "benchmark", radius * 0.3),
    )


def no_previous(x: float, y: float, radius: float) -> tuple[Item, ...]:
    """No previous value on this axis: a crossed square."""
    side, reach = 1.7 * radius, radius * 0.6
    return (
        Rect(x - side / 2, y - side / 2, side, side, stroke=Stroke("previous", radius * 0.3), fill=Fill("card")),
        line(((x - reach, y + reach), (x + reach, y - reach)), "previous", radius * 0.3),
    )


def triangle(x: float, y: float, radius: float, *, up: bool, colour: str) -> Item:
    """A solid triangle centred on (x, y): the direction of a change."""
    tip = -radius if up else radius
    foot = -tip * 0.7
    return Path((((x, y + tip), (x + radius, y + foot), (x - radius, y + foot)),), closed=True, fill=Fill(colour))


def status(kind: str, x: float, y: float, radius: float) -> Item:
    """Good disc, watch triangle, bad square, anything else an open ring."""
    if kind == "good":
        return Circle(x, y, radius, fill=Fill("good"))
    if kind == "watch":
        return triangle(x, y, radius * 1.1, up=True, colour="watch")
    if kind == "bad":
        return Rect(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius, fill=Fill("bad"))
    return gap(x, y, radius)


def interval_bar(
    start: Point, end: Point, scale: float, *, cap: float = 3.0, width: float = 1.3, colour: str = "accent"
) -> tuple[Item, ...]:
    """A 95 % interval as an I-bar, upright or lying."""
    upright = start[0] == end[0]
    dx, dy = (cap * scale, 0.0) if upright else (0.0, cap * scale)
    return (
        line((start, end), colour, width * scale),
        *(line(((x - dx, y - dy), (x + dx, y + dy)), colour, width * scale) for x, y in (start, end)),
    )
