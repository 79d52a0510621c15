"""Importance against performance: points with their boxes of doubt, a cross-hair, and names that never collide."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import Unit, number, percent, value
from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Hotspot, Item, Label, Rect, Stroke
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import Box, label_box, overlap

UNDETERMINED = "undetermined"
ACT_FIRST = "concentrate_here"
_CORNER = 2.3  # room for the name of a corner, in sizes of text


@dataclass(frozen=True, slots=True)
class QuadrantPoint:
    """One theme: importance 0-1 across and performance 0-100 up, each with its interval; tables say its `number`."""

    key: str
    number: int
    name: str
    x: float
    x_lower: float
    x_upper: float
    y: float
    y_lower: float
    y_upper: float
    quadrant: str


@dataclass(frozen=True, slots=True)
class QuadrantWords:
    """The names of the four corners and of the axes."""

    act_first: str
    preserve: str
    watch: str
    maintain: str
    across: str
    up: str


def draw(
    points: Sequence[QuadrantPoint],
    cross: tuple[float, float],
    words: QuadrantWords,
    width: float,
    height: float,
    style: Style,
    chosen: str = "",
) -> Drawing:
    """The quadrant. A hollow point is undetermined: its box touches a line of the cross.

    A name that finds no room is replaced by the point's number, which the table beside it explains.
    """
    size, scale = style.size, style.scale
    low, high = _rounded([*(one.y_lower for one in points), *(one.y_upper for one in points), cross[1]])
    most = max([*(one.x_upper for one in points), cross[0], 0.05]) * 1.04
    left = max(style.width(number(one, style.language)) for one in (low, high)) + 0.8 * size
    top, right, foot = 1.8 * size, width - 0.5 * size, height - 3.5 * size
    ceiling, floor = top + _CORNER * size, foot - _CORNER * size  # points stay between the names of the corners

    def across(share: float) -> float:
        return left + (right - left) * share / most

    def up(score: float) -> float:
        return floor - (floor - ceiling) * (score - low) / (high - low)

    x0, y0 = across(cross[0]), up(cross[1])
    items: list[Item] = [Rect(x0, y0, right - x0, foot - y0, fill=Fill("accent", 0.07))]
    items += [*_axes((left, top, right, foot), most, low, high, up, style)]
    items += [
        marks.line(((x0, top), (x0, foot)), "ink", 1.1 * scale),
        marks.line(((left, y0), (right, y0)), "ink", 1.1 * scale),
        Label(left, 0.95 * size, words.up, size, 400, "muted"),
        Label(right, foot + 3.05 * size, words.across, size, 400, "muted", "end"),
    ]
    corners = _corners(words, left, right, top, foot, style)
    taken = [label_box(one, style.measure) for one in corners]
    taken += [_around(across(one.x), up(one.y), 6 * scale) for one in points]
    items += corners
    for one in points:
        tone = "accent" if one.key == chosen or one.quadrant == ACT_FIRST else "previous"
        x, y = across(one.x), up(one.y)
        wide = 2.2 if one.key == chosen else 1.1
        items.append(marks.line(((across(one.x_lower), y), (across(one.x_upper), y)), tone, wide * scale))
        items.append(marks.line(((x, up(one.y_lower)), (x, up(one.y_upper))), tone, wide * scale))
    for one in points:
        tone = "accent" if one.quadrant == ACT_FIRST else "ink"
        hollow = one.quadrant == UNDETERMINED
        x, y = across(one.x), up(one.y)
        items.append(
            Circle(x, y, 4.5 * scale, Stroke("muted", 1.6 * scale), Fill("card"))
            if hollow
            else Circle(x, y, 5 * scale, Stroke("card", 1.2 * scale), Fill(tone))
        )
    area = (left, top, right, foot)
    # The outermost first: they have the fewest ways out.
    order = sorted(points, key=lambda one: -abs(across(one.x) - x0) - abs(up(one.y) - y0))
    for one in order:
        label = _placed(one, across(one.x), up(one.y), taken, area, style, strong=one.key == chosen)
        if label is not None:
            taken.append(label_box(label, style.measure))
            items.append(label)
    spots = [
        Hotspot(one.key, across(one.x) - 9 * scale, up(one.y) - 9 * scale, 18 * scale, 18 * scale) for one in points
    ]
    return Drawing(width, height, tuple(items), tuple(spots), _described(points, style))


def _rounded(numbers: Sequence[float]) -> tuple[float, float]:
    """Tens about what is shown, within 0-100."""
    low, high = 10 * (min(numbers) // 10), 10 * -(-max(numbers) // 10)
    while high - low < 30:
        low, high = low - 10, high + 10
    return max(0.0, low), min(100.0, high)


def _axes(
    area: Box, most: float, low: float, high: float, up: Callable[[float], float], style: Style
) -> Iterator[Item]:
    (left, top, right, foot), size = area, style.size
    yield Rect(left, top, right - left, foot - top, stroke=Stroke("line", style.scale))
    step = 10 if (up(low) - up(high)) / max((high - low) / 10, 1) > 1.6 * size else 20
    at = -(-low // step) * step
    while at <= high:
        yield Label(left - 0.5 * size, up(at) + 0.35 * size, number(at, style.language), size, 400, "muted", "end")
        at += step
    stride = next((one for one in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5) if most / one <= (right - left) / (5 * size)), 1.0)
    for k in range(int(most / stride + 1e-9) + 1):
        text = percent(k * stride, style.language)
        half = style.width(text) / 2
        x = min(left + (right - left) * k * stride / most, right - half)
        yield Label(max(x, left), foot + 1.65 * size, text, size, 400, "muted", "middle")


def _corners(words: QuadrantWords, left: float, right: float, top: float, foot: float, style: Style) -> list[Label]:
    size, pad = 1.15 * style.size, 0.7 * style.size
    upper, lower = top + pad + 0.8 * size, foot - pad
    return [
        Label(left + pad, upper, words.maintain, size, 600, "muted"),
        Label(right - pad, upper, words.preserve, size, 600, "muted", "end"),
        Label(left + pad, lower, words.watch, size, 600, "muted"),
        Label(right - pad, lower, words.act_first, size, 600, "accent", "end"),
    ]


def _around(x: float, y: float, reach: float) -> Box:
    return x - reach, y - reach, x + reach, y + reach


def _placed(
    point: QuadrantPoint, x: float, y: float, taken: Sequence[Box], area: Box, style: Style, *, strong: bool
) -> Label | None:
    """The name beside its point where it meets nothing, else the point's number, else nothing."""
    weight = 600 if strong or point.quadrant == ACT_FIRST else 400
    for text, size in ((point.name, style.size), (str(point.number), style.size)):
        for label in _places(x, y, text, size, weight, style.scale):
            box = label_box(label, style.measure)
            inside = box[0] >= area[0] + 1 and box[1] >= area[1] + 1 and box[2] <= area[2] - 1 and box[3] <= area[3] - 1
            if inside and not any(overlap(box, one, 1.0) for one in taken):
                return label
    return None


def _places(x: float, y: float, text: str, size: float, weight: int, scale: float) -> Iterator[Label]:
    """Where a name may stand, best places first: beside, above, below, then further away."""
    for away in (9.0, 14.0, 20.0):
        reach = away * scale
        for dx, dy in (
            (1, -0.45),
            (1, 0.35),
            (-1, -0.45),
            (-1, 0.35),
            (0, -1),
            (0, 1),
            (1, -1),
            (-1, -1),
            (1, 1),
            (-1, 1),
        ):
            anchor: Literal["start", "middle", "end"] = "start" if dx > 0 else "end" if dx < 0 else "middle"
            drop = reach + 0.6 * size if dy == 1 else -reach if dy == -1 else dy * size
            yield Label(
                x + dx * reach * (0.55 if abs(dy) == 1 else 1), y + drop, text, size, weight, "ink", anchor, True
            )


def _described(points: Sequence[QuadrantPoint], style: Style) -> str:
    return "; ".join(
        f"{one.name} {percent(one.x, style.language)}, {value(one.y, Unit.SCORE, style.language)}" for one in points
    )
