"""Cross tables with their totals: cells are hidden until linear programming proves that none can be pinned down.

The table is taken with its margins as one more row and column, so that a small total is protected like a small cell.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.population import whole
from scorefact_desktop.indicators.protection import RESPONDENTS, checked_limit

Cell = tuple[int, int]
#: A total is worth more to a reader than a cell; it is hidden only where cells do not suffice.
_TOTAL_COST = 1_000_000


@dataclass(frozen=True, slots=True)
class TableSuppression:
    """A protected cross table of R rows and C columns.

    `hidden` are the inner cells, `hidden_row_totals`/`hidden_column_totals` the totals not shown, `primary` the inner
    cells below the limit. `ranges` gives, for every primary cell and small total, what a reader can work out (a total
    stands at row R or column C). `publishable` is False where no pattern protects and nothing may be shown.
    """

    hidden: frozenset[Cell]
    hidden_row_totals: frozenset[int]
    hidden_column_totals: frozenset[int]
    primary: frozenset[Cell]
    ranges: Mapping[Cell, tuple[float, float]]
    publishable: bool


def suppress_table(
    counts: Sequence[Sequence[int]], limit: int = RESPONDENTS, *, margins_shown: bool = True
) -> TableSuppression:
    """Hide small cells and complements until each small cell's feasible width is at least `limit`.

    METHODS.md section 12: hidden cells of one shown total are at least two and together at least the limit; the width
    is verified by linear programming over all shown cells and totals. Empty cells stay shown. The pattern is found by
    adding the cheapest cycle of cells through a cell not yet safe. ValueError for a ragged table or negative counts.
    """
    checked_limit(limit)
    table = _with_margins(counts)
    rows, columns = len(table) - 1, len(table[0]) - 1
    small = {
        (row, column)
        for row in range(rows + 1)
        for column in range(columns + 1)
        if 0 < table[row][column] < limit and (row, column) != (rows, columns)
    }
    if not margins_shown:
        inner = frozenset(cell for cell in small if cell[0] < rows and cell[1] < columns)
        return TableSuppression(inner, frozenset(), frozenset(), inner, {}, True)
    if 0 < table[rows][columns] < limit:
        return _result(table, small, {}, small, False)
    hidden = set(small)
    while True:
        ranges = feasible_ranges_with_margins(table, hidden, small)
        tight = [cell for cell in sorted(small) if ranges[cell][1] - ranges[cell][0] < limit - 1e-7]
        weak = _weak_lines(table, hidden, limit)
        if not tight and not weak:
            return _result(table, hidden, ranges, small, True)
        more = _cheapest_cycle(table, hidden, tight[0], limit) if tight else _smallest_of(table, hidden, weak)
        if not more:
            more = _smallest_anywhere(table, hidden)
        if not more:
            return _result(table, hidden, ranges, small, False)
        hidden |= more


def feasible_ranges(counts: Sequence[Sequence[int]], hidden: Iterable[Cell]) -> dict[Cell, tuple[float, float]]:
    """What a reader of the table and all its totals can work out about each hidden inner cell (METHODS.md section 12).

    Linear programming over non-negative numbers, which for a table gives the same ends as whole numbers.
    """
    cells = set(hidden)
    return feasible_ranges_with_margins(_with_margins(counts), cells, cells)


def feasible_ranges_with_margins(
    table: Sequence[Sequence[int]], hidden: Iterable[Cell], wanted: Iterable[Cell]
) -> dict[Cell, tuple[float, float]]:
    """As `feasible_ranges`, for a table whose last row and column are its totals, some of them hidden too."""
    import numpy as np
    from scipy.optimize import linprog

    unknown = sorted(set(hidden))
    place = {cell: position for position, cell in enumerate(unknown)}
    rows, columns = len(table), len(table[0])
    lines = [[(row, column) for column in range(columns)] for row in range(rows)]
    lines += [[(row, column) for row in range(rows)] for column in range(columns)]
    equations, sums = [], []
    for line in lines:
        if not any(cell in place for cell in line):
            continue
        equation, known = np.zeros(len(unknown)), 0
        for cell in line:
            sign = -1 if cell == line[-1] else 1
            if cell in place:
                equation[place[cell]] = sign
            else:
                known += sign * table[cell[0]][cell[1]]
        equations.append(equation)
        sums.append(-known)
    ranges: dict[Cell, tuple[float, float]] = {}
    for cell in wanted:
        if cell not in place:
            value = float(table[cell[0]][cell[1]])
            ranges[cell] = (value, value)
            continue
        ends: list[float] = []
        for direction in (1.0, -1.0):
            goal = np.zeros(len(unknown))
            goal[place[cell]] = direction
            solved = linprog(goal, A_eq=np.array(equations), b_eq=np.array(sums), bounds=(0, None), method="highs")
            if solved.status == 3:  # unbounded: nothing above limits the cell
                ends.append(float("inf"))
            elif solved.status == 0 and solved.fun is not None:
                ends.append(direction * float(solved.fun))
            else:
                raise ValueError(f"the table contradicts its totals: {solved.message}")
        ranges[cell] = (ends[0], ends[1])
    return ranges


def _with_margins(counts: Sequence[Sequence[int]]) -> list[list[int]]:
    table = [[whole(one, "a count") for one in row] for row in counts]
    if not table or not table[0] or len({len(row) for row in table}) > 1:
        raise ValueError("a cross table needs rows of one length")
    table = [[*row, sum(row)] for row in table]
    return [*table, [sum(column) for column in zip(*table, strict=True)]]


def _weak_lines(table: Sequence[Sequence[int]], hidden: set[Cell], limit: int) -> list[list[Cell]]:
    """Lines with a shown total whose hidden cells are fewer than two or together below the limit."""
    rows, columns = len(table), len(table[0])
    lines = [([(row, column) for column in range(columns - 1)], (row, columns - 1)) for row in range(rows)]
    lines += [([(row, column) for row in range(rows - 1)], (rows - 1, column)) for column in range(columns)]
    weak = []
    for cells, total in lines:
        inside = [cell for cell in cells if cell in hidden]
        if total in hidden or not inside:
            continue
        if len(inside) < 2 or sum(table[row][column] for row, column in inside) < limit:
            weak.append(cells)
    return weak


def _cost(table: Sequence[Sequence[int]], cell: Cell) -> int:
    is_total = cell[0] == len(table) - 1 or cell[1] == len(table[0]) - 1
    return table[cell[0]][cell[1]] + (_TOTAL_COST if is_total else 0)


def _cheapest_cycle(table: Sequence[Sequence[int]], hidden: set[Cell], cell: Cell, limit: int) -> set[Cell]:
    """The cheapest three cells that with `cell` form a rectangle and make it safe; empty where none does."""
    rows, columns = len(table), len(table[0])
    candidates = []
    for row in range(rows):
        for column in range(columns):
            corners = {(cell[0], column), (row, cell[1]), (row, column)}
            if row == cell[0] or column == cell[1] or (rows - 1, columns - 1) in corners:
                continue
            if any(table[one][two] == 0 for one, two in corners):
                continue
            new = corners - hidden
            candidates.append((sum(_cost(table, one) for one in new), sorted(new)))
    for _, added in sorted(candidates):
        if not added:
            continue
        low, high = feasible_ranges_with_margins(table, hidden | set(added), [cell])[cell]
        if high - low >= limit - 1e-7:
            return set(added)
    return set()


def _smallest_of(table: Sequence[Sequence[int]], hidden: set[Cell], lines: Sequence[Sequence[Cell]]) -> set[Cell]:
    left = [cell for cell in lines[0] if cell not in hidden and table[cell[0]][cell[1]] > 0]
    return {min(left, key=lambda cell: (_cost(table, cell), cell))} if left else set()


def _smallest_anywhere(table: Sequence[Sequence[int]], hidden: set[Cell]) -> set[Cell]:
    rows, columns = len(table), len(table[0])
    left = [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if table[row][column] > 0 and (row, column) not in hidden and (row, column) != (rows - 1, columns - 1)
    ]
    return {min(left, key=lambda cell: (_cost(table, cell), cell))} if left else set()


def _result(
    table: Sequence[Sequence[int]],
    hidden: set[Cell],
    ranges: Mapping[Cell, tuple[float, float]],
    small: set[Cell],
    publishable: bool,
) -> TableSuppression:
    rows, columns = len(table) - 1, len(table[0]) - 1
    return TableSuppression(
        frozenset(cell for cell in hidden if cell[0] < rows and cell[1] < columns),
        frozenset(row for row, column in hidden if column == columns),
        frozenset(column for row, column in hidden if row == rows),
        frozenset(cell for cell in small if cell[0] < rows and cell[1] < columns),
        dict(ranges),
        publishable,
    )
