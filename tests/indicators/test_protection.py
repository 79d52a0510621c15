"""What is hidden cannot be worked out: by subtraction, by linear programming, or from earlier deliveries."""

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.indicators import differencing, protection, table_protection, verbatims

#: What no type checker lets through, and a file may hold all the same.
WRONG: dict[str, Any] = {"fraction": [1.5], "word": ["much"]}
COUNTS = st.lists(st.integers(0, 30), min_size=1, max_size=8)


@given(COUNTS)
def test_hidden_counts_leave_room(counts: list[int]) -> None:
    found = protection.suppress(counts)
    small = {place for place, one in enumerate(counts) if 0 < one < 5}
    assert set(found.primary) == small <= set(found.hidden)
    if not small:
        assert not found.hidden
    elif not found.total_hidden:
        assert len(found.hidden) >= 2
        # With the total shown, any hidden cell may hold anything from 0 to all that is hidden.
        assert sum(counts[place] for place in found.hidden) >= 5


def test_a_row_of_counts() -> None:
    assert protection.suppress([3, 9, 22, 40]).hidden == (0, 1)
    assert protection.suppress([3, 4, 22, 40]).hidden == (0, 1)
    assert protection.suppress([1, 1, 22, 40]).hidden == (0, 1, 2)
    assert protection.suppress([0, 3, 9]).hidden == (1, 2)
    assert protection.suppress([5, 6, 0]).hidden == ()
    assert protection.suppress([3]).total_hidden
    assert protection.suppress([3, 0, 0]).total_hidden
    assert protection.suppress([3, 9, 22], total_shown=False).hidden == (0,)
    assert protection.suppress([3, 9, 22], 10).hidden == (0, 1)


def test_groups_and_filters() -> None:
    assert protection.group_verdict(5) == "shown"
    assert protection.group_verdict(4) == "too_few"
    assert protection.group_verdict(9, 5, 2) == "too_few_organisations"
    assert protection.group_verdict(4, 3) == "shown"
    assert protection.filter_verdict(20, 20) == "shown"
    assert protection.filter_verdict(16, 20) == "remainder"
    assert protection.filter_verdict(15, 20) == "shown"
    assert protection.filter_verdict(4, 20) == "too_few"
    assert protection.filter_verdict(12, 20, 5, 1) == "too_few_organisations"


def test_dominance() -> None:
    assert not protection.p_percent_unsafe([120, 60, 10, 5, 5], 0.10)
    assert protection.p_percent_unsafe([120, 60, 10, 5, 5], 0.20)
    assert protection.p_percent_unsafe([100])
    assert protection.p_percent_unsafe([100, 90])
    assert protection.p_percent_unsafe([100, None, 90, 0])
    assert not protection.p_percent_unsafe([])


@pytest.mark.parametrize(
    "call",
    [
        lambda: protection.suppress([-1, 3]),
        lambda: protection.suppress(WRONG["fraction"]),
        lambda: protection.suppress([3], 2),
        lambda: protection.filter_verdict(5, 4),
        lambda: protection.p_percent_unsafe([-1.0]),
        lambda: protection.p_percent_unsafe([1.0], 1.0),
        lambda: protection.p_percent_unsafe(WRONG["word"]),
        lambda: table_protection.suppress_table([]),
        lambda: table_protection.suppress_table([[1, 2], [3]]),
        lambda: table_protection.suppress_table([[1, -2]]),
        lambda: differencing.differencing_verdict([], frozenset(), 1),
    ],
)
def test_contradictions_are_refused(call: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        call()


TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 25), min_size=columns, max_size=columns), min_size=1, max_size=4)
)


@settings(max_examples=60)
@given(TABLES)
def test_no_published_table_pins_a_small_cell(counts: list[list[int]]) -> None:
    found = table_protection.suppress_table(counts)
    rows, columns = len(counts), len(counts[0])
    small = {(r, c) for r, c in itertools.product(range(rows), range(columns)) if 0 < counts[r][c] < 5}
    assert small <= found.hidden
    if not found.publishable:
        return
    for row, total in enumerate(map(sum, counts)):
        assert not 0 < total < 5 or row in found.hidden_row_totals
    for column, total in enumerate(map(sum, zip(*counts, strict=True))):
        assert not 0 < total < 5 or column in found.hidden_column_totals
    for cell in small:
        low, high = found.ranges[cell]
        assert high - low >= 5 - 1e-6
        assert low - 1e-6 <= counts[cell[0]][cell[1]] <= high + 1e-6


def test_ranges_are_those_of_every_table_that_fits() -> None:
    # Two by two, all hidden, totals shown: every table of whole numbers can be listed.
    for counts in ([[3, 9], [7, 4]], [[0, 6], [8, 1]], [[2, 2], [2, 2]]):
        first, second = sum(counts[0]), counts[0][0] + counts[1][0]
        whole = sum(map(sum, counts))
        fitting = [one for one in range(first + 1) if second - one >= 0 and whole - first - second + one >= 0]
        cells = list(itertools.product(range(2), range(2)))
        found = table_protection.feasible_ranges(counts, cells)
        assert found[0, 0] == pytest.approx((min(fitting), max(fitting)))
        assert found[0, 1] == pytest.approx((first - max(fitting), first - min(fitting)))


def test_ranges_of_three_by_three_by_listing() -> None:
    counts = [[12, 3, 20], [15, 14, 9], [8, 11, 10]]
    hidden = [(0, 1), (0, 0), (2, 1), (2, 0)]
    found = table_protection.feasible_ranges(counts, hidden)
    values = [one for one in range(16) if 0 <= 14 - one <= 14]
    assert found[0, 1] == pytest.approx((min(values), max(values)))
    assert table_protection.feasible_ranges_with_margins([[4, 4], [4, 4]], [], [(0, 0)]) == {(0, 0): (4, 4)}
    with pytest.raises(ValueError, match="contradicts"):
        table_protection.feasible_ranges_with_margins([[1, 5], [9, 5]], [(0, 0)], [(0, 0)])


def test_tables_at_the_ends() -> None:
    assert table_protection.suppress_table([[9, 8], [7, 6]]).hidden == frozenset()
    assert not table_protection.suppress_table([[1, 2]]).publishable
    row = table_protection.suppress_table([[3, 9, 22, 40]])
    assert row.publishable
    assert {(0, 0), (0, 1)} <= row.hidden
    free = table_protection.suppress_table([[3, 9], [8, 7]], margins_shown=False)
    assert free.hidden == {(0, 0)}
    lone = table_protection.suppress_table([[3, 0, 0], [0, 30, 30], [0, 20, 20]])
    assert 0 in lone.hidden_row_totals
    assert lone.publishable


def test_subtracting_deliveries() -> None:
    everyone = frozenset(range(30))
    assert differencing.differencing_verdict([everyone], frozenset(range(20))).safe
    left = differencing.differencing_verdict([everyone], frozenset(range(27)))
    assert left.status == "derivable"
    assert left.group == {27, 28, 29}
    grown = differencing.differencing_verdict([frozenset(range(20))], frozenset(range(22)))
    assert grown.group == {20, 21}
    assert differencing.differencing_verdict([], frozenset({1, 2})).status == "derivable"
    assert differencing.differencing_verdict([everyone], frozenset()).safe
    assert differencing.differencing_verdict([everyone], everyone).safe


def test_longer_sums_of_deliveries() -> None:
    # Two halves of one customer base were delivered; a group across both, less one of each, gives two people away.
    north, south = frozenset(range(20)), frozenset(range(20, 40))
    across = frozenset(range(1, 39))
    assert not differencing.differencing_verdict([north, south], across).safe
    # A + B - C: neither contains the other, yet together they do.
    a, b = frozenset(range(15)), frozenset(range(10, 25))
    union = frozenset(range(25))
    both = differencing.differencing_verdict([a, b], union, limit=6)
    assert both.group == frozenset(range(10, 15))
    assert differencing.differencing_verdict([a, b], union, limit=5).safe


def test_groups_that_overlap_without_adding_up_are_safe() -> None:
    published = [frozenset(range(20)), frozenset(range(17, 40))]
    assert differencing.differencing_verdict(published, frozenset(range(50, 70))).safe


def test_too_many_combinations_are_not_called_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(differencing, "MOST_COMBINATIONS", 3)
    generator = random.Random(4)
    published = [frozenset(generator.sample(range(60), 30)) for _ in range(6)]
    found = differencing.differencing_verdict(published, frozenset(generator.sample(range(60), 30)))
    assert found.status == "not_proven"
    assert not found.safe


@settings(max_examples=40)
@given(
    st.lists(st.frozensets(st.integers(0, 11), min_size=5), max_size=4), st.frozensets(st.integers(0, 11), min_size=5)
)
def test_nothing_safe_can_be_subtracted(published: list[frozenset[int]], candidate: frozenset[int]) -> None:
    found = differencing.differencing_verdict([frozenset(one) for one in published], candidate)
    if found.safe and candidate not in published:
        for one in published:
            for big, small in ((one, candidate), (candidate, one)):
                assert not (small < big and len(big - small) < 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Appelez Élodie Müller au +33 (0)6 12 34 56 78.", "Appelez […] au […]."),
        ("write to anna.berg@axis.example.com or see www.axis.se/pris", "write to […] or see […]"),
        ("we pay 12 500 € a year", "we pay […] a year"),
        ("det kostar 250 000 kr om året", "det kostar […] om året"),
        ("about $40k, or 3 millions d’euros", None),
        ("12.500,00 EUR", "[…]"),
        ("elodie muller said no", "[…] said no"),
        ("MULLERIAN is a word", "MULLERIAN is a word"),
        ("we waited 12 days for 3 people", "we waited 12 days for 3 people"),
        ("since 2019 and 2021 it was 80 % better", "since 2019 and 2021 it was 80 % better"),
    ],
)
def test_redaction(text: str, expected: str | None) -> None:
    found = verbatims.redact(text, ["Élodie Müller", "Müller", "Anna Berg"])
    if expected is not None:
        assert found.text == expected
    else:
        assert "$" not in found.text
        assert "40" not in found.text
    assert bool(found.removed) == (found.text != text)


def test_rare_products_and_decomposed_accents() -> None:
    assert verbatims.redact("our Zeta Suite broke", (), ["zeta suite"]).text == "our […] broke"
    assert verbatims.redact("Jose\u0301 left", ["José"]).text == "[…] left"
    assert verbatims.redact("nothing here", ["", "x"]).removed == ()


def test_release_of_verbatims() -> None:
    assert verbatims.verbatims_allowed(10)
    assert not verbatims.verbatims_allowed(9)
    order = verbatims.release_order(20, seed=7)
    assert sorted(order) == list(range(20))
    assert order != tuple(range(20))
    assert order == verbatims.release_order(20, seed=7)
