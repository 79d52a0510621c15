"""Where the names around a radar stand: outside, whole, apart from each other, about the largest possible circle.

Wrapping widths are tried from narrow to wide and the largest circle wins; then smaller text; at last numbers instead
of names, which the description and the table spell out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin, sqrt
from typing import Literal

from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import ASCENT, DESCENT, LEADING, Box, lines, overlap, spread

Anchor = Literal["start", "middle", "end"]

_WRAPS = (72.0, 84.0, 96.0, 108.0, 126.0, 144.0, 180.0)  # at a text size of 12
_SIZES = (1.0, 0.92, 0.84, 0.76)
_SMALLEST = 0.3  # a circle below this part of the shorter side is worse than smaller text


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """What stands at an axis: `lines` of the name, then room for a value with a mark after it."""

    lines: tuple[str, ...]
    box: Box  # the block's room
    text_x: float
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Layout:
    """Centre and radius of the circle and a label for every axis, clockwise from the top."""

    x: float
    y: float
    radius: float
    size: float  # of the text
    numbered: bool
    labels: tuple[AxisLabel, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    lines: tuple[str, ...]
    width: float
    height: float


@lru_cache(maxsize=64)
def arrange(
    names: tuple[str, ...], values: tuple[str, ...], width: float, height: float, style: Style, mark: float
) -> Layout:
    """The layout for `names` with room for a line as wide as `values` under each (empty: no such line).

    `mark` is the room kept beside every value for the arrow of a significant change. Remembered, because a live
    radar repaints with other figures but the same names.
    """
    enough = _SMALLEST * min(width, height)
    best: Layout | None = None
    for factor in _SIZES:
        size = style.size * factor
        before: list[_Block] = []
        for wrap in _WRAPS:
            blocks = _blocks(names, values, wrap * size / 12, size, style, mark)
            if blocks == before:  # no name breaks elsewhere
                continue
            before = blocks
            best = _largest(blocks, width, height, size, False, best.radius * 1.001 if best else 0.0) or best
        if best and best.radius >= enough:
            return best
    size = style.size * _SIZES[-1]
    numerals = tuple(str(i + 1) for i in range(len(names)))
    while size > 1:
        blocks = _blocks(numerals, ("",) * len(names), width, size, style, 0.0)
        trial = _largest(blocks, width, height, size, True)
        if trial and (best is None or trial.radius > best.radius):
            best = trial
        if best:
            return best
        size *= 0.8
    raise ValueError("a radar needs room")


@lru_cache(maxsize=256)
def direction(index: int, count: int) -> tuple[float, float]:
    """The unit vector of an axis, clockwise from the top."""
    angle = 2 * pi * index / count
    return sin(angle), -cos(angle)


@lru_cache(maxsize=16)
def _sides(count: int) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """The axes to the right (1) and to the left (-1) of the middle, each from the top down."""
    found = []
    for side in (1, -1):
        mine = [i for i in range(count) if direction(i, count)[0] * side >= 0.02]
        mine.sort(key=lambda i: direction(i, count)[1])
        found.append((side, tuple(mine)))
    return tuple(found)


def _blocks(
    names: tuple[str, ...], values: tuple[str, ...], wrap: float, size: float, style: Style, mark: float
) -> list[_Block]:
    out = []
    for name, value in zip(names, values, strict=True):
        parts = lines(name, wrap, lambda text: style.width(text, 600, size))
        wide = max(style.width(part, 600, size) for part in parts)
        count = len(parts)
        if value:
            wide = max(wide, style.width(value, 400, size) + mark)
            count += 1
        out.append(_Block(parts, wide, ((count - 1) * LEADING + ASCENT + DESCENT) * size))
    return out


def _largest(
    blocks: Sequence[_Block], width: float, height: float, size: float, numbered: bool, above: float = 0.0
) -> Layout | None:
    """The largest circle that leaves room for its labels; None where none is larger than `above`."""
    low, high = 0.0, min(width, height) / 2
    if above >= high or (above and _about(blocks, above, size, width, height) is None):
        return None
    found = None
    for _ in range(18):
        middle = (low + high) / 2
        trial = _about(blocks, middle, size, width, height)
        if trial is not None:
            low, found = middle, trial
        else:
            high = middle
    if found is None or low <= above:
        return None
    boxes, (left, top, right, bottom) = found
    # Centred on the sheet where the labels allow, else moved just enough.
    x = min(max(width / 2, 1 - left), width - 1 - right)
    y = min(max(height / 2, 1 - top), height - 1 - bottom)
    labels = []
    for index, (block, box) in enumerate(zip(blocks, boxes, strict=True)):
        across = direction(index, len(blocks))[0]
        anchor: Anchor = "middle" if abs(across) < 0.02 else "start" if across > 0 else "end"
        moved = (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
        text_x = {"start": moved[0], "middle": (moved[0] + moved[2]) / 2, "end": moved[2]}[anchor]
        labels.append(AxisLabel(block.lines, moved, text_x, anchor))
    return Layout(x, y, low, size, numbered, tuple(labels))


def _about(
    blocks: Sequence[_Block], radius: float, size: float, width: float, height: float
) -> tuple[list[Box], Box] | None:
    """The boxes of the labels about a circle and the box about everything; None where the sheet is too small."""
    boxes = _place(blocks, radius, size)
    left = min(-radius, *(box[0] for box in boxes))
    top = min(-radius, *(box[1] for box in boxes))
    right = max(radius, *(box[2] for box in boxes))
    bottom = max(radius, *(box[3] for box in boxes))
    fits = right - left <= width - 2 and bottom - top <= height - 2
    return (boxes, (left, top, right, bottom)) if fits else None


def _place(blocks: Sequence[_Block], radius: float, size: float) -> list[Box]:
    """Boxes about a circle at the origin: each side spread downwards, top and bottom giving way last."""
    count, gap = len(blocks), 0.5 * size
    reach = radius + 0.75 * size
    boxes: dict[int, Box] = {}
    for side, mine in _sides(count):
        wanted = [direction(i, count)[1] * (reach + blocks[i].height / 2) for i in mine]
        tops = spread(wanted, [blocks[i].height for i in mine], gap)
        for i, middle in zip(mine, tops, strict=True):
            top, bottom = middle - blocks[i].height / 2, middle + blocks[i].height / 2
            nearest = 0.0 if top <= 0 <= bottom else min(abs(top), abs(bottom))
            inner = max(sqrt(max(0.0, reach**2 - nearest**2)), size)
            start, end = (inner, inner + blocks[i].width) if side > 0 else (-inner - blocks[i].width, -inner)
            boxes[i] = (start, top, end, bottom)
    for i in range(count):
        if i in boxes:
            continue
        block, down = blocks[i], direction(i, count)[1]
        top = reach if down > 0 else -reach - block.height
        box = (-block.width / 2, top, block.width / 2, top + block.height)
        for other in sorted(boxes.values(), key=lambda one: one[1] * (1 if down > 0 else -1)):
            if overlap(box, other, gap):
                top = other[3] + gap if down > 0 else other[1] - gap - block.height
                box = (box[0], top, box[2], top + block.height)
        boxes[i] = box
    return [boxes[i] for i in range(count)]
