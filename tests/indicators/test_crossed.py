"""Two fields crossed: what may be told of each pair of values beside the totals of every value."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from scorefact_desktop.indicators.crossed import MOST_PLACES, told_apart

LIMIT = 5


def table(*rows):
    """Counts of a table with rows a, b, … and columns v, w, …"""
    return {("abcdef"[at], "vwxyz"[across]): n for at, row in enumerate(rows) for across, n in enumerate(row) if n}


def test_a_table_without_a_few_is_told_whole():
    assert told_apart(table((9, 8), (7, 6)), LIMIT) == (0, {"a", "b"})


def test_a_few_stay_together_with_the_smallest_others():
    """Of row b everything but one cell could be told; what is left of its column would be that cell."""
    assert told_apart(table((9, 8, 9), (2, 9, 9), (7, 6, 6), (30, 30, 30)), LIMIT) == (0, {"a", "d"})


@pytest.mark.parametrize(
    "rows",
    [
        ((20, 2), (0, 15)),  # the two are what the column has more than the row
        ((2, 9), (9, 9)),
        ((3, 1), (2, 2)),
        (),
    ],
)
def test_nothing_is_told_where_subtraction_would_show_a_few(rows):
    assert told_apart(table(*rows), LIMIT)[1] == frozenset()


def test_the_field_with_more_to_tell_is_chosen():
    """Whole columns can be told where every row has a cell of a few."""
    place, told = told_apart(table((2, 3, 20), (3, 2, 20), (9, 9, 20)), LIMIT)
    assert (place, told) == (1, {"x"})


def test_three_fields_are_crossed_at_once():
    counts = dict.fromkeys(itertools.product("ab", "vw", "12"), 6)
    assert told_apart(counts, LIMIT) == (0, {"a", "b"})
    assert told_apart({**counts, ("a", "v", "1"): 2}, LIMIT) == (0, frozenset())


def test_a_way_through_every_row_and_column_is_followed():
    """One cell of a few at its end, which totals leave no choice: then none of the rows may be told."""
    rows = range(MOST_PLACES // 2)
    counts = {(str(at), str(at + step)): 9 for at in rows for step in (0, 1)}
    assert len(told_apart(counts, LIMIT)[1]) == len(rows)
    assert told_apart({**counts, ("0", "0"): 1}, LIMIT)[1] == frozenset()


def test_of_too_many_places_nothing_is_told():
    counts = {(str(at), str(step)): 9 for at in range(MOST_PLACES) for step in (0, 1)}
    assert told_apart(counts, LIMIT)[1] == frozenset()


SIZES = st.sampled_from([0, 1, 2, 4, 5, 6, 9, 20])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(SIZES, min_size=3, max_size=3), min_size=2, max_size=4))
def test_no_cell_of_a_few_is_settled_by_what_is_told(rows):
    """Linear programming over the number of one answer: totals of rows and columns, and every cell told."""
    counts = table(*rows)
    place, told = told_apart(counts, LIMIT)
    if not told:
        return
    cells = list(counts)
    sums = [[one[axis] == value for one in cells] for axis in (0, 1) for value in {one[axis] for one in cells}]
    sums += [[one == cell for one in cells] for cell in cells if cell[place] in told]
    matrix = np.array(sums, dtype=float)
    sizes = np.array([counts[one] for one in cells], dtype=float)
    truth = sizes / 2  # half of everybody gave the answer, so that neither all nor none settles anything
    assert all(counts[one] >= LIMIT for one in cells if one[place] in told)
    for at, one in enumerate(cells):
        if counts[one] < LIMIT:
            ends = [
                sign * linprog(
                    sign * np.eye(len(cells))[at], A_eq=matrix, b_eq=matrix @ truth,
                    bounds=list(zip(np.zeros(len(cells)), sizes, strict=True)),
                ).fun
                for sign in (1, -1)
            ]  # fmt: skip
            assert ends[1] - ends[0] >= min(1, counts[one]) - 1e-6, (one, counts)
