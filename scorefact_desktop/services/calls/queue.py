"""The queue: whom to call now, in which order, and why. The same for the same clock and the same calls.

Appointments first, hard before soft; then the cases whose turn it is by the rules, which spread attempts over parts of
the day and days of the week. Loaded once and kept: a call changes one case, and 15,000 are ordered anew at once.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter

from scorefact_desktop.services.calls.local_time import (
    LocalMoment,
    Place,
    local,
    moment,
    next_working,
    part_of,
    place,
    utc,
)
from scorefact_desktop.services.calls.past import NEVER_TRIED, PastCalls
from scorefact_desktop.services.calls.rules import stored_rules
from scorefact_desktop.store import calls, campaigns
from scorefact_desktop.store.calls import OpenCase
from scorefact_desktop.store.workspace import Workspace

#: The groups of the queue, in their order.
APPOINTMENT, CALL_BACK, TRY, WITHOUT_NUMBER = "appointment", "call_back", "try", "without_number"
GROUPS = (APPOINTMENT, CALL_BACK, TRY, WITHOUT_NUMBER)


@dataclass(frozen=True, slots=True)
class Entry:
    """A case in the queue. `due`: the appointment's instant in UTC; `late`: minutes past it, negative before.

    `reason` says why now: `appointment`, `call_back`, `never_tried`, `other_parts_only` (so far tried in `parts` only),
    `new_weekday`, `next`, `no_number`, `dead_number` or `left_company`. `there` is the contact's own time.
    """

    case: OpenCase
    group: str
    reason: str
    there: datetime
    place: Place
    attempts: int
    due: datetime | None = None
    late: int = 0
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """The queue at one moment: its first entries, and how many each group has in all.

    Cases that are not in it, by why: `later` (an appointment on another day or a rule that says not yet), `closed`
    (outside working hours there), `used_up` (all attempts made).
    """

    at: datetime
    entries: tuple[Entry, ...]
    counts: Mapping[str, int]
    later: int
    closed: int
    used_up: int
    lead: int

    @property
    def next(self) -> Entry | None:
        """Who is to be called now: what is late or about to be, hard before soft, else by rule; else what comes."""
        callable_ = [one for one in self.entries if one.group != WITHOUT_NUMBER]
        due = [one for one in callable_ if one.group != TRY and one.late >= -self.lead]
        by_rule = [one for one in callable_ if one.group == TRY]
        return next(iter(due or by_rule or callable_), None)


class _Row:
    """An open case as the queue keeps it: where its contact is, when it is due, why it cannot be called."""

    __slots__ = ("case", "due", "missing", "past", "where")

    def __init__(self, case: OpenCase, where: Place) -> None:
        self.case, self.where = case, where
        self.due = utc(case.appointment_at) if case.appointment_at is not None else None
        self.past: PastCalls | None = None
        self.missing = "left_company" if case.left_company else "" if case.phone else "no_number"

    def mark_dead(self) -> None:
        """A number found dead is dead until the contact has another."""
        if not self.missing and self.past is not None and self.past.dead == (self.case.contact_id, self.case.phone):
            self.missing = "dead_number"


class CallQueue:
    """The open cases of a campaign in memory: read once, brought up to date case by case."""

    def __init__(self, workspace: Workspace, campaign: str) -> None:
        """Reads the cases. Raises UserError campaign_unknown."""
        self._workspace = workspace
        with workspace.reader() as connection:
            self._campaign_id = campaigns.find(connection, campaign).id
        self.reload()

    def reload(self) -> None:
        """Reads everything anew, as after an import."""
        with self._workspace.reader() as connection:
            self.rules = stored_rules(connection)
            found = list(calls.open_cases(connection, self._campaign_id))
            attempts = list(calls.attempt_times(connection, self._campaign_id))
        self._places: dict[Place, Place] = {}
        self._rows: dict[int, _Row] = {}
        self._put(found, attempts)

    def refresh(self, case_id: int) -> None:
        """Reads one case anew, as after a call."""
        with self._workspace.reader() as connection:
            found = list(calls.open_cases(connection, self._campaign_id, case_id))
            attempts = list(calls.attempt_times(connection, self._campaign_id, case_id))
        self._rows.pop(case_id, None)
        self._put(found, attempts)

    def _put(self, found: Iterable[OpenCase], attempts: Iterable[tuple[int, str, str, int | None, str | None]]) -> None:
        for case in found:
            where = place(case.time_zone, case.country)
            self._rows[case.case_id] = _Row(case, self._places.setdefault(where, where))
        parts = len(self.rules.marks) - 1
        for case_id, at, outcome, contact_id, number in attempts:
            row = self._rows.get(case_id)
            if row is None:
                continue
            if row.past is None:
                row.past = PastCalls(parts)
            when = utc(at)
            there = local(row.where, when)
            row.past.add(when, there, part_of(there, self.rules), outcome, contact_id, number)
            row.mark_dead()

    def at(
        self,
        now: datetime,
        *,
        interviewer_id: int | None = None,
        languages: frozenset[str] | None = None,
        limit: int | None = None,
    ) -> Queue:
        """The queue at an instant, for everybody or for one interviewer (with the cases that nobody has).

        `now` carries the time zone of this computer, which says what today is. `languages`: only contacts who speak one
        of these or of whom nobody knows. `limit`: as many entries at most; all are counted.
        """
        moments = {id(where): moment(where, now, self.rules) for where in self._places}
        days = {key: (one.at.toordinal(), one.at.weekday()) for key, one in moments.items()}
        seconds = now.timestamp()
        found: list[tuple[tuple[int, ...], _Row]] = []
        out: Counter[str] = Counter()
        counts = dict.fromkeys(GROUPS, 0)
        for row in self._rows.values():
            case = row.case
            if interviewer_id is not None and case.interviewer_id not in (None, interviewer_id):
                continue
            if languages is not None and case.language is not None and case.language not in languages:
                continue
            where = id(row.where)
            key = self._key(row, moments[where].part, *days[where], now, seconds)
            if isinstance(key, str):
                out[key] += 1
            else:
                found.append((key, row))
                counts[GROUPS[key[0]]] += 1
        found.sort(key=itemgetter(0))
        entries = tuple(self._entry(key, row, moments[id(row.where)], now) for key, row in found[:limit])
        return Queue(now, entries, counts, out["later"], out["closed"], out["used_up"], self.rules.lead)

    def opens(self, now: datetime) -> datetime | None:
        """The next instant at which somebody of the queue is at work, `now` itself where one is; None: no cases."""
        return min((next_working(where, now, self.rules) for where in self._places), default=None)

    def _key(
        self, row: _Row, part: int | None, today: int, weekday: int, now: datetime, seconds: float
    ) -> tuple[int, ...] | str:
        """Where a case stands: its group; appointments by time; others where they were tried least. Or why nowhere."""
        case, past, rules = row.case, row.past, self.rules
        if row.due is not None and not row.missing:
            hard = case.appointment_kind == "hard"
            if row.due.astimezone(now.tzinfo).date() > now.date():
                return "later"
            if not hard and row.due - now > timedelta(minutes=rules.lead):
                return "later"
            return (0 if hard else 1, int(row.due.timestamp()), case.draw_number, case.case_id)
        if past is not None and past.total >= rules.maximum_attempts:
            return "used_up"
        if row.missing:
            return (3, case.draw_number, case.case_id)
        if part is None:
            return "closed"
        if past is None:
            return (2, 0, 0, 0, case.draw_number, case.case_id)
        if past.too_soon(seconds, today, part, rules):
            return "later"
        return (2, *past.order(weekday, part), case.draw_number, case.case_id)

    def _entry(self, key: tuple[int, ...], row: _Row, here: LocalMoment, now: datetime) -> Entry:
        group, past = GROUPS[key[0]], row.past
        total, tried = (past.total, past.tried_parts) if past is not None else (0, ())
        if group in (APPOINTMENT, CALL_BACK):
            assert row.due is not None
            late = int((now - row.due).total_seconds() // 60)
            return Entry(row.case, group, group, here.at, row.where, total, row.due, late)
        if group == WITHOUT_NUMBER:
            return Entry(row.case, group, row.missing, here.at, row.where, total)
        reason = NEVER_TRIED if past is None or here.part is None else past.reason(here.at, here.part)
        return Entry(row.case, group, reason, here.at, row.where, total, parts=tried)


#: What a page may sort the queue by instead of the rules.
SORTS: dict[str, Callable[[Entry], tuple[object, ...]]] = {
    "customer": lambda one: (one.case.customer.casefold(), one.case.case_id),
    "attempts": lambda one: (one.attempts, one.case.draw_number, one.case.case_id),
    "language": lambda one: (one.case.language or "~", one.case.draw_number, one.case.case_id),
}
