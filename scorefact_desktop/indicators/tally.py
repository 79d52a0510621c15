"""All counts behind a campaign's figures, in memory: one answer moves them in constant time (METHODS.md section 13).

Everything is counted in whole numbers, so that a tally that moved by single answers equals one made from scratch.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Self

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import FIRST_VALUE, MISSING_CODES, NO_ANSWER
from scorefact_desktop.domain.figures import Excluded
from scorefact_desktop.indicators.layout import Interview, Layout, number_in
from scorefact_desktop.indicators.number_sums import NumberSums
from scorefact_desktop.indicators.themes import ThemeSums


class Tally:
    """Counts of every byte at every position, theme sums, number sums and interviews by status."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.complete = 0
        self.partial = 0
        self.counts: list[list[int]] = [[0] * 256 for _ in range(layout.width)]
        #: The part of `counts` that was answered in workshops, for the recommendation questions only.
        self.group_counts: dict[int, list[int]] = {position: [0] * 256 for position in layout.recommendation}
        self.themes: list[ThemeSums] = [ThemeSums() for _ in layout.themes]
        self.numbers: dict[str, NumberSums] = {code: NumberSums() for code in layout.numbers}
        #: Answers for a farther horizon as expected churn counts them, and how many had to be lowered for it.
        self.lowered: dict[int, list[int]] = {position: [0] * 256 for position in layout.nearer}
        self.inversions: dict[int, int] = dict.fromkeys(layout.nearer, 0)
        #: Contract values by answer as expected churn counts it, for the questions whether customers will stay.
        self.revenue: dict[int, dict[int, NumberSums]] = {
            position: {byte: NumberSums() for byte in possible} for position, possible in layout.stays.items()
        }

    @classmethod
    def of(cls, layout: Layout, interviews: Iterable[Interview]) -> Self:
        """The tally of many interviews at once: by columns, much faster than adding one by one."""
        tally = cls(layout)
        given = list(interviews)
        for interview in given:
            _check(interview.blob, layout.width)
        tally.complete = sum(interview.complete for interview in given)
        tally.partial = len(given) - tally.complete
        joined = b"".join([interview.blob for interview in given])
        columns = [joined[position :: layout.width] for position in range(layout.width)]
        for counts, column in zip(tally.counts, columns, strict=True):
            _count(column, counts, 1)
        for table, index in zip(layout.themes, range(len(tally.themes)), strict=True):
            tally.themes[index] = table.sums([columns[position] for position in table.positions])
        group = [interview.blob for interview in given if interview.group]
        for position, counts in tally.group_counts.items():
            _count(bytes(blob[position] for blob in group), counts, 1)
        for position, nearer in layout.nearer.items():
            for pair, times in Counter(zip(columns[nearer.position], columns[position], strict=True)).items():
                tally._lower(position, pair, times)
        tally._add_numbers(given)
        for interview in given:
            if interview.revenue:
                tally._move_revenue(interview, 1)
        return tally

    @property
    def interviews(self) -> int:
        """How many interviews are counted."""
        return self.complete + self.partial

    def add(self, interview: Interview) -> None:
        """Counts one more interview."""
        self._move(interview, 1)

    def remove(self, interview: Interview) -> None:
        """Takes an interview away; it must be as it was when counted."""
        self._move(interview, -1)

    def change(self, before: Interview, after: Interview) -> tuple[int, ...]:
        """Moves the counts from one state of an interview to another; the positions whose bytes differ.

        The work does not depend on how many interviews are counted.
        """
        layout = self.layout
        _check(before.blob, layout.width)
        _check(after.blob, layout.width)
        if before.group != after.group or before.revenue != after.revenue:
            self.remove(before)
            self.add(after)
            return tuple(range(layout.width))
        changed = [
            position for position, (old, new) in enumerate(zip(before.blob, after.blob, strict=True)) if old != new
        ]
        for position in changed:
            self._shift(position, before.blob[position], -1, before.group)
            self._shift(position, after.blob[position], 1, after.group)
        for position, nearer in layout.nearer.items():
            pairs = [(one.blob[nearer.position], one.blob[position]) for one in (before, after)]
            if pairs[0] != pairs[1]:
                self._lower(position, pairs[0], -1)
                self._lower(position, pairs[1], 1)
                if position not in changed:  # its expected churn moves with the answer for the nearer horizon
                    changed.append(position)
        if before.revenue and any(position in self.revenue for position in changed):
            self._move_revenue(before, -1)
            self._move_revenue(after, 1)
        for index in layout.themes_of(changed):
            self.themes[index].move(*layout.themes[index].score_of(before.blob), -1)
            self.themes[index].move(*layout.themes[index].score_of(after.blob), 1)
        for code, position in layout.numbers.items():
            old, new = number_in(before, code, position), number_in(after, code, position)
            if old != new:
                if position not in changed:
                    changed.append(position)
                if old is not None:
                    self.numbers[code].move(old, -1)
                if new is not None:
                    self.numbers[code].move(new, 1)
        self._count_status(before.complete, -1)
        self._count_status(after.complete, 1)
        return tuple(sorted(changed))

    def column(self, position: int, *, without_group: bool = False) -> list[int]:
        """How often each byte stands at a position; for recommendation questions, workshops left out if wanted."""
        counts = self.counts[position]
        group = self.group_counts.get(position) if without_group else None
        return counts if group is None else [all_ - apart for all_, apart in zip(counts, group, strict=True)]

    def stay_counts(self, position: int) -> list[int]:
        """As `column`, for a stay question as expected churn counts it: s5 <= s3 enforced (METHODS.md section 8)."""
        return self.lowered.get(position, self.counts[position])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tally):
            return NotImplemented
        names = (
            "complete",
            "partial",
            "counts",
            "group_counts",
            "themes",
            "numbers",
            "lowered",
            "inversions",
            "revenue",
        )
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def _move(self, interview: Interview, times: int) -> None:
        _check(interview.blob, self.layout.width)
        self._count_status(interview.complete, times)
        for position, byte in enumerate(interview.blob):
            self._shift(position, byte, times, interview.group)
        for position, nearer in self.layout.nearer.items():
            self._lower(position, (interview.blob[nearer.position], interview.blob[position]), times)
        for table, sums in zip(self.layout.themes, self.themes, strict=True):
            sums.move(*table.score_of(interview.blob), times)
        for code, position in self.layout.numbers.items():
            number = number_in(interview, code, position)
            if number is not None:
                self.numbers[code].move(number, times)
        if interview.revenue:
            self._move_revenue(interview, times)

    def _move_revenue(self, interview: Interview, times: int) -> None:
        for position, by_byte in self.revenue.items():
            by_byte[self.layout.stay_byte(interview.blob, position)].move(interview.revenue, times)

    def _lower(self, position: int, pair: tuple[int, int], times: int) -> None:
        """Counts answers (nearer, farther) to two stay questions, the farther at `position`."""
        byte = self.layout.nearer[position].lowered.get(pair)
        self.lowered[position][pair[1] if byte is None else byte] += times
        if byte is not None:
            self.inversions[position] += times

    def _shift(self, position: int, byte: int, times: int, group: bool) -> None:
        self.counts[position][byte] += times
        if group and position in self.group_counts:
            self.group_counts[position][byte] += times

    def _count_status(self, complete: bool, times: int) -> None:
        if complete:
            self.complete += times
        else:
            self.partial += times

    def _add_numbers(self, given: list[Interview]) -> None:
        exact = [interview for interview in given if interview.numbers]
        for code, position in self.layout.numbers.items():
            sums = self.numbers[code]
            for byte, times in enumerate(self.counts[position]):
                if times and byte >= FIRST_VALUE:
                    sums.move(float(byte - FIRST_VALUE), times)
            for interview in exact:
                if code in interview.numbers and interview.blob[position] >= FIRST_VALUE:
                    sums.move(float(interview.blob[position] - FIRST_VALUE), -1)
                    sums.move(interview.numbers[code], 1)


def excluded(counts: list[int]) -> Excluded:
    """The interviews without a value, by reason, from how often each byte stands (or from a theme's `without`).

    Routed past and not asked are reported together (METHODS.md section 0 keeps them apart: see `domain`).
    """
    return Excluded(
        dont_know=counts[MISSING_CODES[Missing.DONT_KNOW]],
        refused=counts[MISSING_CODES[Missing.REFUSED]],
        not_applicable=counts[MISSING_CODES[Missing.NOT_APPLICABLE]],
        not_asked=counts[MISSING_CODES[Missing.NOT_ASKED]] + counts[MISSING_CODES[Missing.ROUTED_PAST]],
        missing=counts[NO_ANSWER],
    )


def domain(counts: list[int]) -> int:
    """The respondents known to be outside a figure: don't know, not applicable, routed past (METHODS.md section 0)."""
    return (
        counts[MISSING_CODES[Missing.DONT_KNOW]]
        + counts[MISSING_CODES[Missing.NOT_APPLICABLE]]
        + counts[MISSING_CODES[Missing.ROUTED_PAST]]
    )


def _count(column: bytes, counts: list[int], times: int) -> None:
    """Adds how often each byte stands in a column: as many passes as it has different bytes, each shorter."""
    while column:
        byte = column[:1]
        rest = column.translate(None, byte)
        counts[byte[0]] += times * (len(column) - len(rest))
        column = rest


def _check(blob: bytes, width: int) -> None:
    if len(blob) != width:
        raise ValueError(f"a packed interview has {len(blob)} bytes, its questionnaire asks for {width}")
