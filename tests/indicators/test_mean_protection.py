"""Means of confidential answers by group, told in steps: what a reader can still make of the counts, by enumeration."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.indicators.mean_protection import STEPS, finest_step

SCORES = {7: 0.93, 8: 0.70, 9: 0.25, 10: 0.07}
LIMIT = 5


def feasible(group, step):
    """All counts of one group that agree with its size and its mean in steps."""
    n = sum(group.values())
    told = round(sum(SCORES[one] * times for one, times in group.items()) / n / step) * step
    for a, b, c in product(range(n + 1), repeat=3):
        if a + b + c <= n:
            counts = dict(zip(SCORES, (a, b, c, n - a - b - c), strict=True))
            mean = sum(SCORES[one] * times for one, times in counts.items()) / n
            if abs(mean - told) <= step / 2 + 1e-9:
                yield counts


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=4, max_size=4).filter(lambda counts: sum(counts) >= LIMIT))
def test_no_small_count_of_a_group_is_settled(counts):
    group = dict(zip(SCORES, counts, strict=True))
    step = finest_step([group], SCORES, [], 1.0, LIMIT)
    safe = {}
    for one in STEPS:
        possible = list(feasible(group, one))
        safe[one] = all(
            max(each[answer] for each in possible) - min(each[answer] for each in possible) >= LIMIT
            for answer, times in group.items()
            if 0 < times < LIMIT or 0 < sum(group.values()) - times < LIMIT
        )
    assert step == next((one for one in STEPS if safe[one]), None)


def test_a_low_mean_over_few_answers_is_never_told():
    assert finest_step([{10: 14, 7: 1}], SCORES, [], 1.0, LIMIT) is None


def test_what_is_told_of_the_whole_counts_too():
    groups = [{7: 3, 8: 6, 9: 8, 10: 9}, {7: 4, 8: 5, 9: 10, 10: 7}]
    alone = finest_step(groups, SCORES, [], 1.0, LIMIT)
    told = finest_step(groups, SCORES, [frozenset((one,)) for one in SCORES], 0.0, LIMIT)
    assert alone == STEPS[0]
    assert told is None or told >= alone
    one_group = finest_step(groups[:1], SCORES, [], 0.0, LIMIT)
    assert one_group is None  # the counts of all are known then, and those of all are those of the group


@pytest.mark.parametrize("counts", [{10: 20}, {7: 6, 8: 6, 9: 6, 10: 6}])
def test_groups_without_small_counts_are_told_finely(counts):
    assert finest_step([counts], SCORES, [], 0.0, LIMIT) == STEPS[0]


def test_groups_do_not_settle_a_small_count_of_all():
    """Two leavers in one group of low means: each group alone says little of them, the whole is told finely."""
    groups = [{7: 0, 8: 0, 9: 10, 10: 30}, {7: 0, 8: 2, 9: 9, 10: 30}]
    step = finest_step(groups, SCORES, [frozenset((10,)), frozenset((9, 10))], 0.02, LIMIT)
    assert step is None  # how many stay is told, so that how many leave is known
