"""Filters by several fields at once: which values may be crossed with others without telling of a few (METHODS.md 12).

All filters by the same fields are judged together, as anybody may ask for all of them and for each field alone: of one
field whole values are crossed with everything else or with nothing, so that no subtraction is left to try.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Mapping

from scorefact_desktop.indicators.protection import suppress

#: The value of a respondent in each of the fields; None where it is not known.
Place = tuple[str | None, ...]
#: With more combinations of values than this, some of a few are sure: nothing is crossed, and nothing worked out.
MOST_PLACES = 200
Row = str | None
Edge = tuple[Row, Place]
_Node = tuple[str, Hashable]


def told_apart(counts: Mapping[Place, int], limit: int) -> tuple[int, frozenset[Row]]:
    """The place of the field of which values may be crossed with the other fields, and those values; perhaps none.

    `counts` are respondents by their values. The field is the one of which most respondents stay.
    """
    fields = range(len(next(iter(counts), ())) if len(counts) <= MOST_PLACES else 0)
    found = [(field, _rows_told(_turned(counts, field), limit)) for field in fields]
    return max(
        found,
        key=lambda one: (sum(n for place, n in counts.items() if place[one[0]] in one[1]), -one[0]),
        default=(0, frozenset()),
    )


def _turned(counts: Mapping[Place, int], field: int) -> dict[Edge, int]:
    """The respondents by their value of one field and all the others, as a table: its rows and columns."""
    return {(place[field], place[:field] + place[field + 1 :]): n for place, n in counts.items() if n}


def _rows_told(cells: Mapping[Edge, int], limit: int) -> frozenset[Row]:
    """The rows of which every cell may be told beside the totals of all rows and columns.

    Rows with a cell of a few stay together, and with them the smallest others until no column has a few left in them
    and no cell of a few is what totals leave over.
    """
    totals: Counter[Row] = Counter()
    for (row, _), n in cells.items():
        totals[row] += n
    rows = sorted(totals, key=lambda row: (totals[row], row is None, row or ""))
    together = suppress([totals[row] for row in rows], limit)
    if together.total_hidden:
        return frozenset()
    kept = {rows[place] for place in together.hidden} | {row for (row, _), n in cells.items() if n < limit}
    others = [row for row in rows if row not in kept]
    while kept and _betrays({edge: n for edge, n in cells.items() if edge[0] in kept}, limit):
        if not others:
            return frozenset()
        kept.add(others.pop(0))
    return frozenset(others)


def _betrays(cells: Mapping[Edge, int], limit: int) -> bool:
    """Whether the totals of these rows and columns tell of a few: as a column's total, or as what must be in a cell."""
    columns: Counter[Place] = Counter()
    for (_, column), n in cells.items():
        columns[column] += n
    return any(n < limit for n in columns.values()) or any(cells[edge] < limit for edge in _fixed(cells))


def _fixed(edges: Collection[Edge]) -> set[Edge]:
    """The cells that totals leave no choice: those on no way round that leads back to where it began."""
    near: dict[_Node, list[tuple[_Node, Edge]]] = {}
    for edge in edges:
        row, column = ("row", edge[0]), ("column", edge[1])
        near.setdefault(row, []).append((column, edge))
        near.setdefault(column, []).append((row, edge))
    met: dict[_Node, int] = {}
    fixed: set[Edge] = set()
    for start in near:
        if start not in met:
            fixed |= _fixed_from(start, near, met)
    return fixed


def _fixed_from(start: _Node, near: Mapping[_Node, list[tuple[_Node, Edge]]], met: dict[_Node, int]) -> set[Edge]:
    """The same among the rows and columns that hang together with one; `met` numbers them in the order met."""
    fixed: set[Edge] = set()
    met[start] = len(met)
    earliest = {start: met[start]}  # the first met that is reached from there by another way than the one taken
    way: list[tuple[_Node, Edge | None]] = [(start, None)]
    ahead = {start: iter(near[start])}
    while way:
        at, came_by = way[-1]
        for other, edge in ahead[at]:
            if edge == came_by:
                continue
            if other not in met:
                met[other] = earliest[other] = len(met)
                ahead[other] = iter(near[other])
                way.append((other, edge))
                break
            earliest[at] = min(earliest[at], met[other])
        else:
            way.pop()
            if way and came_by is not None:
                before = way[-1][0]
                earliest[before] = min(earliest[before], earliest[at])
                if earliest[at] > met[before]:
                    fixed.add(came_by)
    return fixed
