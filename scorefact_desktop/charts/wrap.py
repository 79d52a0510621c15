"""Breaking text into lines: between words only, and the lines of one text about equally long."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from scorefact_desktop.charts.primitives import Label

#: Height of a line of text above and below its baseline, and from baseline to baseline, for size 1.
ASCENT, DESCENT, LEADING = 0.80, 0.22, 1.25

_BREAK = re.compile(r"[ \t\n\r]+")  # no-break spaces hold their words together

Box = tuple[float, float, float, float]  # left, top, right, bottom


def lines(text: str, width: float, measure: Callable[[str], float], *, split: bool = False) -> tuple[str, ...]:
    """`text` in as few lines of at most `width` as words allow, then balanced.

    A word that is longer by itself stays whole, or is parted between letters with `split`.
    """
    words = [word for word in _BREAK.split(text) if word]
    if split:
        words = [part for word in words for part in _parts(word, width, measure)]
    if not words:
        return ("",)
    first = _greedy(words, width, measure)
    if len(first) == 1:
        return first
    best, low, high = first, max(measure(word) for word in words), width
    for _ in range(12 if low < high else 0):  # the narrowest width with the same number of lines makes them even
        middle = (low + high) / 2
        trial = _greedy(words, middle, measure)
        if len(trial) <= len(first):
            best, high = trial, middle
        else:
            low = middle
    return best


def _parts(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    parts = [word[0]]
    for letter in word[1:]:
        if measure(parts[-1] + letter) <= width:
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts


def _greedy(words: Sequence[str], width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    out: list[str] = []
    for word in words:
        if out and measure(f"{out[-1]} {word}") <= width:
            out[-1] = f"{out[-1]} {word}"
        else:
            out.append(word)
    return tuple(out)


def rows_of(
    names: Sequence[str], width: float, height: float, size: float, measure: Callable[[str], float]
) -> list[tuple[str, ...]]:
    """Names of rows of `height`: broken to `width` where the lines then fit, else each on one line of its own width."""
    broken = [lines(name, width, measure, split=True) for name in names]
    if all(len(one) == 1 or len(one) * LEADING * size <= height for one in broken):
        return broken
    return [(" ".join(_BREAK.split(name.strip())) or "",) for name in names]


def label_box(label: Label, measure: Callable[[str, float, int], float]) -> Box:
    """The room that a label takes."""
    width = measure(label.text, label.size, label.weight)
    left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return left, label.y - ASCENT * label.size, left + width, label.y + DESCENT * label.size


def overlap(one: Box, other: Box, gap: float = 0.0) -> bool:
    """True where two boxes share room or come closer than `gap`."""
    return one[0] < other[2] + gap and other[0] < one[2] + gap and one[1] < other[3] + gap and other[1] < one[3] + gap


def spread(centres: Sequence[float], sizes: Sequence[float], gap: float) -> tuple[float, ...]:
    """Centres moved as little as possible (least squares) so that things of `sizes`, in this order, do not touch."""
    offsets = [0.0]
    for before, after in pairwise(sizes):
        offsets.append(offsets[-1] + (before + after) / 2 + gap)
    blocks: list[tuple[float, int]] = []  # mean and number of members: pool adjacent violators
    for centre, offset in zip(centres, offsets, strict=True):
        mean, members = centre - offset, 1
        while blocks and blocks[-1][0] >= mean:
            other, more = blocks.pop()
            mean, members = (mean * members + other * more) / (members + more), members + more
        blocks.append((mean, members))
    pooled = [mean for mean, members in blocks for _ in range(members)]
    return tuple(mean + offset for mean, offset in zip(pooled, offsets, strict=True))
