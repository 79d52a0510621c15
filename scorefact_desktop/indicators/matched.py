"""Customers interviewed in two campaigns: how their two answers go together, counted pair by pair.

Year on year needs the correlation over matched customers (METHODS.md section 4). Pairs of bytes are counted once per
question when first asked for, and then move by one customer at a time, like the tally.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import FIRST_VALUE, MISSING_CODES
from scorefact_desktop.indicators.layout import Interview, Layout, number_in

_KNOWN_OUTSIDE = {MISSING_CODES[kind] for kind in (Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)}


@dataclass(frozen=True, slots=True)
class Pairs:
    """The matched customers of one figure.

    `n` gave a valid answer both times, `asked` were both times asked and outside or inside the figure's domain;
    `correlation` of the two scores, 0 where there is none.
    """

    n: int
    asked: int
    correlation: float


NO_PAIRS = Pairs(0, 0, 0.0)


class Matched:
    """The pairs of one campaign's interviews with an earlier one's; `pairs` holds (now, before) by customer."""

    def __init__(self, now: Layout, before: Layout, pairs: Mapping[int, tuple[Interview, Interview]]) -> None:
        self._now = now
        self._before = before
        self._pairs = dict(pairs)
        self._bytes: dict[tuple[int, int, bool, bool], Counter[tuple[int, int]]] = {}
        self._numbers: dict[str, Counter[tuple[float, float]]] = {}
        self._themes: dict[tuple[int, int], Counter[tuple[int | None, int, int | None, int]]] = {}

    def __len__(self) -> int:
        return len(self._pairs)

    def move(self, customer: int, now: Interview | None) -> None:
        """One customer's answers of now changed, or were taken away (None); a customer not matched is no matter."""
        if customer not in self._pairs:
            return
        old, before = self._pairs[customer]
        if now is None:
            del self._pairs[customer]
        else:
            self._pairs[customer] = (now, before)
        for interview, times in ((old, -1), (now, 1)):
            if interview is None:
                continue
            for (position, other, group, stay), counted in self._bytes.items():
                if group or not (interview.group or before.group):
                    counted[self._pair(interview, before, position, other, stay=stay)] += times
            for code, numbers in self._numbers.items():
                pair = self._number_pair(code, interview, before)
                if pair is not None:
                    numbers[pair] += times
            for (index, other), scores in self._themes.items():
                scores[
                    self._now.themes[index].score_of(interview.blob) + self._before.themes[other].score_of(before.blob)
                ] += times

    def add(self, customer: int, now: Interview, before: Interview) -> None:
        """One more customer is matched; what was counted so far is counted anew when asked for."""
        self._pairs[customer] = (now, before)
        self._bytes.clear()
        self._numbers.clear()
        self._themes.clear()

    def of_bytes(
        self,
        position: int,
        other: int,
        scores: Mapping[int, float],
        others: Mapping[int, float],
        *,
        group: bool = True,
        stay: bool = False,
    ) -> Pairs:
        """The pairs of one byte each; `scores` and `others` give the valid bytes their scores, now and before.

        `group=False` leaves out customers of whom one of the two interviews took place in a workshop; `stay` takes
        answers to a stay question as expected churn counts them.
        """
        key = position, other, group, stay
        if key not in self._bytes:
            self._bytes[key] = Counter(
                self._pair(now, before, position, other, stay=stay)
                for now, before in self._pairs.values()
                if group or not (now.group or before.group)
            )
        counted = self._bytes[key]
        asked = sum(
            times
            for (now, before), times in counted.items()
            if (now >= FIRST_VALUE or now in _KNOWN_OUTSIDE) and (before >= FIRST_VALUE or before in _KNOWN_OUTSIDE)
        )
        valid = (
            (scores[now], others[before], times)
            for (now, before), times in counted.items()
            if times and now in scores and before in others
        )
        return _pairs(valid, asked)

    def of_numbers(self, code: str) -> Pairs:
        """The pairs of exact numbers given to one question."""
        if code not in self._numbers:
            pairs = (self._number_pair(code, now, before) for now, before in self._pairs.values())
            self._numbers[code] = Counter(pair for pair in pairs if pair is not None)
        none: Mapping[int, float] = {}
        asked = self.of_bytes(self._now.first[code], self._before.first[code], none, none).asked
        return _pairs(((now, before, times) for (now, before), times in self._numbers[code].items() if times), asked)

    def of_theme(self, index: int, other: int) -> Pairs:
        """The pairs of scores of one theme, at its index in each layout."""
        now, before = self._now.themes[index], self._before.themes[other]
        if (index, other) not in self._themes:
            columns = [
                [interviews[side].blob[position] for interviews in self._pairs.values()]
                for side, table in ((0, now), (1, before))
                for position in table.positions
            ]
            width = len(now.positions)
            counted: Counter[tuple[int | None, int, int | None, int]] = Counter()
            for answers, times in Counter(zip(*columns, strict=True)).items():
                counted[now.score(answers[:width]) + before.score(answers[width:])] += times
            self._themes[index, other] = counted
        counted = self._themes[index, other]
        asked = sum(
            times
            for (score, reason, earlier, why), times in counted.items()
            if (score is not None or reason in _KNOWN_OUTSIDE) and (earlier is not None or why in _KNOWN_OUTSIDE)
        )
        valid = (
            (score / now.unit, earlier / before.unit, times)
            for (score, _, earlier, _), times in counted.items()
            if times and score is not None and earlier is not None
        )
        return _pairs(valid, asked)

    def _pair(self, now: Interview, before: Interview, position: int, other: int, *, stay: bool) -> tuple[int, int]:
        if stay:
            return self._now.stay_byte(now.blob, position), self._before.stay_byte(before.blob, other)
        return now.blob[position], before.blob[other]

    def _number_pair(self, code: str, now: Interview, before: Interview) -> tuple[float, float] | None:
        one = number_in(now, code, self._now.first[code])
        other = number_in(before, code, self._before.first[code])
        return None if one is None or other is None else (one, other)


def _pairs(valid: Iterable[tuple[float, float, int]], asked: int) -> Pairs:
    """Correlation of scores given as (now, before, times)."""
    scores = list(valid)
    n = sum(times for _, _, times in scores)
    if n == 0:
        return Pairs(0, asked, 0.0)
    first = math.fsum(times * one for one, _, times in scores) / n
    second = math.fsum(times * other for _, other, times in scores) / n
    product = math.fsum(times * (one - first) * (other - second) for one, other, times in scores)
    spread = math.fsum(times * (one - first) ** 2 for one, _, times in scores)
    others = math.fsum(times * (other - second) ** 2 for _, other, times in scores)
    scale = math.sqrt(spread * others)
    return Pairs(n, asked, max(-1.0, min(1.0, product / scale)) if scale > 0 else 0.0)
