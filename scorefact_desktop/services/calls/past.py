"""What the attempts at one case come to, on the contact's own clock: the part of the queue's rules that looks back."""

from collections import Counter
from datetime import datetime

from scorefact_desktop.services.calls.rules import CallRules

NEVER_TRIED, OTHER_PARTS_ONLY, NEW_WEEKDAY, NEXT = "never_tried", "other_parts_only", "new_weekday", "next"


class PastCalls:
    """How often a case was tried in which part of the day, on which weekday and on which day."""

    __slots__ = ("days", "dead", "last", "last_outcome", "parts", "total", "weekdays")

    def __init__(self, parts: int) -> None:
        self.total = 0
        self.last = float("-inf")  # seconds since the epoch: compared thousands of times a second
        self.last_outcome = ""
        self.dead: tuple[int | None, str | None] | None = None
        self.parts = [0] * parts
        self.weekdays = [0] * 7
        self.days: Counter[int] = Counter()

    def add(
        self, at: datetime, there: datetime, part: int | None, outcome: str, contact_id: int | None, number: str | None
    ) -> None:
        """One attempt; `there` is the contact's own time, `part` the part of their working day or None."""
        self.total += 1
        self.last, self.last_outcome = at.timestamp(), outcome
        if outcome == "dead_number":
            self.dead = (contact_id, number)
        if part is not None:
            self.parts[part] += 1
        self.weekdays[there.weekday()] += 1
        self.days[there.toordinal()] += 1

    def too_soon(self, now: float, today: int, part: int, rules: CallRules) -> bool:
        """Whether the rules say not yet: the gap, the attempts of the day, a part of the day tried more than others.

        `now` in seconds since the epoch, `today` the ordinal of the contact's day.
        """
        if self.last_outcome == "busy":
            return now - self.last < 60 * rules.busy_gap
        if now - self.last < 60 * rules.gap or self.parts[part] > min(self.parts):
            return True
        return self.days.get(today, 0) >= rules.attempts_a_day

    def order(self, weekday: int, part: int) -> tuple[int, int, int]:
        """Less tried comes first: in this part of the day, on this weekday, at all."""
        return self.parts[part], self.weekdays[weekday], self.total

    def reason(self, there: datetime, part: int) -> str:
        """Why now: `other_parts_only`, `new_weekday`, else `next`."""
        if self.total and not self.parts[part] and any(self.parts):
            return OTHER_PARTS_ONLY
        return NEXT if self.weekdays[there.weekday()] else NEW_WEEKDAY

    @property
    def tried_parts(self) -> tuple[int, ...]:
        """The parts of the day in which somebody tried."""
        return tuple(part for part, count in enumerate(self.parts) if count)
