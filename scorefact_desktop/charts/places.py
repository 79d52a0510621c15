"""Where the items of a drawing are, so that a changed drawing repaints no more than what it changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.charts.primitives import Circle, Drawing, Item, Label, Measure, Path, Point, Rect, Stroke
from scorefact_desktop.charts.wrap import Box, label_box, overlap

_SOFT = 1.0  # antialiasing reaches into the next pixel


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing with the room that each of its items may touch."""

    drawing: Drawing
    rooms: tuple[Box, ...]

    def within(self, area: Box, after: int = 0) -> Drawing:
        """The drawing without its first `after` items and without those that touch nothing of `area`."""
        items = self.drawing.items
        found = tuple(item for item, one in zip(items[after:], self.rooms[after:], strict=True) if overlap(one, area))
        return self.drawing if len(found) == len(items) else replace(self.drawing, items=found)


def place(drawing: Drawing, measure: Measure, before: Placed | None = None) -> tuple[Placed, Box | None]:
    """`drawing` with its rooms, and the room outside of which it looks like the one `before`.

    That room is the whole drawing where there is none before or its size was another, None where nothing changed.
    """
    whole = (0.0, 0.0, drawing.width, drawing.height)
    if before is None or (before.drawing.width, before.drawing.height) != whole[2:]:
        return Placed(drawing, tuple(room(item, measure) for item in drawing.items)), whole
    same = _same(before.drawing.items, drawing.items)
    rooms = tuple(
        room(item, measure) if at is None else before.rooms[at] for item, at in zip(drawing.items, same, strict=True)
    )
    now = Placed(drawing, rooms)
    return now, around(_touched(before, now, same))


def _touched(before: Placed, now: Placed, same: Sequence[int | None]) -> list[Box]:
    """The rooms of what is gone and of what is new; of a path that only bends, the rooms it bends in."""
    old, new = before.drawing.items, now.drawing.items
    if len(old) == len(new):
        changed = [at for at, where in enumerate(same) if where is None]
        return [one for at in changed for one in _bent(old[at], new[at]) or (before.rooms[at], now.rooms[at])]
    kept = set(same)
    touched = [one for one, at in zip(now.rooms, same, strict=True) if at is None]
    return touched + [one for at, one in enumerate(before.rooms) if at not in kept]


def _bent(old: Item, new: Item) -> list[Box]:
    """Where a path differs whose points moved; nothing where more than that changed.

    Line and surface stay as they are beyond a point's neighbours. Dashes do not: those behind a longer piece shift.
    """
    if not isinstance(old, Path) or not isinstance(new, Path) or (new.stroke is not None and new.stroke.dash):
        return []
    if (old.stroke, old.fill, old.closed) != (new.stroke, new.fill, new.closed):
        return []
    if [*map(len, old.contours)] != [*map(len, new.contours)]:
        return []
    joined, rooms = new.closed or new.fill is not None, list[Box]()  # is the first point the last one's neighbour?
    for before, after in zip(old.contours, new.contours, strict=True):
        for at in range(len(after)):
            if before[at] != after[at]:
                near = [line[one] for line in (before, after) for one in _beside(at, len(after), joined)]
                rooms.append(_about(near, _reach(new.stroke)))
    return rooms


def _beside(at: int, count: int, joined: bool) -> list[int]:
    """A point and its neighbours."""
    return [one % count for one in (at - 1, at, at + 1) if joined or 0 <= one < count]


def room(item: Item, measure: Measure) -> Box:
    """All that an item may touch when it is painted."""
    match item:
        case Label():
            left, top, right, bottom = label_box(item, measure)
            reach = 0.35 * item.size  # accents, tails, slanted ends and the halo
            return left - reach, top - reach, right + reach, bottom + reach
        case Circle():
            reach = item.radius + _reach(item.stroke)
            return item.x - reach, item.y - reach, item.x + reach, item.y + reach
        case Rect():
            reach = _reach(item.stroke)
            return item.x - reach, item.y - reach, item.x + item.width + reach, item.y + item.height + reach
        case Path():
            return _about([point for contour in item.contours for point in contour], _reach(item.stroke))


def _about(points: Sequence[Point], reach: float) -> Box:
    across, down = [point[0] for point in points], [point[1] for point in points]
    return min(across) - reach, min(down) - reach, max(across) + reach, max(down) + reach


def _reach(stroke: Stroke | None) -> float:
    return _SOFT if stroke is None else _SOFT + stroke.width


def _same(old: Sequence[Item], new: Sequence[Item]) -> list[int | None]:
    """For each new item the place of the old one it equals and that was painted between the same neighbours."""
    if len(old) == len(new):
        return [
            at if one is other or one == other else None for at, (one, other) in enumerate(zip(old, new, strict=True))
        ]
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != new[-1 - at]), shorter - head)
    return [*range(head), *[None] * (len(new) - head - tail), *range(len(old) - tail, len(old))]


def around(boxes: Sequence[Box]) -> Box | None:
    """The smallest room that holds all of `boxes`; None for none."""
    if not boxes:
        return None
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)
