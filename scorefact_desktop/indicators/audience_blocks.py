"""What an audience sees moves in blocks, so that no single answer can be read off two pictures (METHODS.md, Decisions).

A picture is the packed answers of interviews as they were shown. Every question moves by itself: an optional one, asked
of half, waits longer than one that everybody answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.cells import FIRST_VALUE
from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.indicators.protection import checked_limit

#: Packed answers and the exact numbers beside them, as in a tally.
Row = tuple[bytes, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Step:
    """The next picture: `rows` by interview, `moved` the questions that are shown anew.

    `waiting` counts by question the answers that have come in and are not shown yet.
    """

    rows: Mapping[int, Row]
    moved: frozenset[str]
    waiting: Mapping[str, int]


def step(layout: Layout, shown: Mapping[int, Row], now: Mapping[int, Row], limit: int) -> Step:
    """The picture that may follow `shown` where the interviews are `now`.

    A question moves once the answers of at least `limit` interviews to it are new, changed or gone, and then all of
    them do; until then it stays as it was shown. Answers that enter no figure (don't know and the like) go along.
    """
    checked_limit(limit)
    blank: Row = (bytes(layout.width), {})
    differing = [at for at in {**shown, **now} if not _same(shown.get(at, blank), now.get(at, blank))]
    moved: set[str] = set()
    waiting: dict[str, int] = {}
    for code, span in layout.span.items():
        part = slice(span.start, span.stop)
        told = 0
        for at in differing:
            before, after = shown.get(at, blank), now.get(at, blank)
            if before[0][part] != after[0][part] or before[1].get(code) != after[1].get(code):
                told += _valid(before[0][part]) or _valid(after[0][part])
        if told >= limit:
            moved.add(code)
        elif told:
            waiting[code] = told
    return Step(_rows(layout, shown, now, differing, moved, blank), frozenset(moved), waiting)


def _rows(
    layout: Layout, shown: Mapping[int, Row], now: Mapping[int, Row], differing: list[int], moved: set[str], blank: Row
) -> dict[int, Row]:
    rows = dict(shown)
    if not moved:
        return rows
    for at in differing:
        before, after = shown.get(at, blank), now.get(at, blank)
        blob, numbers = bytearray(before[0]), dict(before[1])
        for code in moved:
            span = layout.span[code]
            blob[span.start : span.stop] = after[0][span.start : span.stop]
            numbers.pop(code, None)
            if code in after[1]:
                numbers[code] = after[1][code]
        if any(blob):
            rows[at] = (bytes(blob), numbers)
        else:
            rows.pop(at, None)  # nothing of it is shown
    return rows


def _same(one: Row, other: Row) -> bool:
    return one[0] == other[0] and one[1] == other[1]


def _valid(cells: bytes) -> bool:
    """Whether an answer enters figures."""
    return any(byte >= FIRST_VALUE for byte in cells)
