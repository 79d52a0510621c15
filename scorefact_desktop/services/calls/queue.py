"""The queue: whom to call now, in which order, and why. The same for the same clock and the same calls.

Appointments first, hard before soft; then the cases whose turn it is by the rules, which spread attempts over parts of
the day and days of the week. Loaded once and kept: a call changes one case, and 15,000 are ordered anew at once.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import itemgetter

from scorefact_desktop.services.calls.local_time import LocalMoment, Place, local, moment, part_of, place, utc
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
    """The queue at one moment. Cases that are not in it, by why: `later` (an appointment on another day or a rule that
    says not yet), `closed` (outside working hours there), `used_up` (all attempts made)."""

    at: datetime
    entries: tuple[Entry, ...]
    later: int
    closed: int
    used_up: int

    def counts(self) -> dict[str, int]:
        """How many entries each group has."""
        found = Counter(one.group for one in self.entries)
        return {group: found.get(group, 0) for group in GROUPS}

    @property
    def next(self) -> Entry | None:
        """Who is to be called now: what is late or about to be, hard before soft, else by rule; else what comes."""
        callable_ = [one for one in self.entries if one.group != WITHOUT_NUMBER]
        due = [one for one in callable_ if one.group != TRY and one.late >= 0]
        by_rule = [one for one in callable_ if one.group == TRY]
        return next(iter(due or by_rule or callable_), None)


@dataclass(slots=True)
class _Past:
    """What the attempts at one case come to: how often in which part of the day, on which weekday and day, there."""

    last: datetime
    last_outcome: str
    total: int = 0
    dead: tuple[int | None, str | None] | None = None
    parts: Counter[int] = field(default_factory=Counter)
    weekdays: Counter[int] = field(default_factory=Counter)
    days: Counter[int] = field(default_factory=Counter)


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
            self._cases = {one.case_id: one for one in calls.open_cases(connection, self._campaign_id)}
            attempts = list(calls.attempt_times(connection, self._campaign_id))
        self._past: dict[int, _Past] = {}
        self._add(attempts)

    def refresh(self, case_id: int) -> None:
        """Reads one case anew, as after a call."""
        with self._workspace.reader() as connection:
            found = next(calls.open_cases(connection, self._campaign_id, case_id), None)
            attempts = list(calls.attempt_times(connection, self._campaign_id, case_id))
        self._past.pop(case_id, None)
        if found is None:
            self._cases.pop(case_id, None)
            return
        self._cases[case_id] = found
        self._add(attempts)

    def _add(self, attempts: Iterable[tuple[int, str, str, int | None, str | None]]) -> None:
        for case_id, at, outcome, contact_id, number in attempts:
            case = self._cases.get(case_id)
            if case is None:
                continue
            when = utc(at)
            there = local(place(case.time_zone, case.country), when)
            past = self._past.setdefault(case_id, _Past(when, outcome))
            past.total, past.last, past.last_outcome = past.total + 1, when, outcome
            past.dead = (contact_id, number) if outcome == "dead_number" else past.dead
            part = part_of(there, self.rules)
            if part is not None:
                past.parts[part] += 1
            past.weekdays[there.weekday()] += 1
            past.days[there.toordinal()] += 1

    def at(self, now: datetime, *, interviewer_id: int | None = None, languages: frozenset[str] | None = None) -> Queue:
        """The queue at an instant, for everybody or for one interviewer (with the cases that nobody has).

        `now` carries the time zone of this computer, which says what today is. `languages`: only contacts who speak one
        of these or of whom nobody knows.
        """
        moments: dict[Place, LocalMoment] = {}
        found: list[tuple[tuple[int, ...], Entry]] = []
        out: Counter[str] = Counter()
        for case in self._cases.values():
            if interviewer_id is not None and case.interviewer_id not in (None, interviewer_id):
                continue
            if languages is not None and case.language is not None and case.language not in languages:
                continue
            where = place(case.time_zone, case.country)
            here = moments.get(where)
            if here is None:
                here = moments[where] = moment(where, now, self.rules)
            entry = self._entry(case, where, here, now)
            if isinstance(entry, str):
                out[entry] += 1
            else:
                found.append((self._key(entry, here), entry))
        found.sort(key=itemgetter(0))
        return Queue(now, tuple(entry for _, entry in found), out["later"], out["closed"], out["used_up"])

    def _entry(self, case: OpenCase, where: Place, here: LocalMoment, now: datetime) -> Entry | str:
        """The place of a case in the queue, or why it has none now."""
        past = self._past.get(case.case_id)
        total = past.total if past else 0
        missing = _without_number(case, past)
        if case.appointment_at is not None and not missing:
            due = utc(case.appointment_at)
            late = int((now - due).total_seconds() // 60)
            hard = case.appointment_kind == "hard"
            if due.astimezone(now.tzinfo).date() > now.date() or not (hard or late >= -self.rules.lead):
                return "later"
            group, reason = (APPOINTMENT, "appointment") if hard else (CALL_BACK, "call_back")
            return Entry(case, group, reason, here.at, where, total, due, late)
        if total >= self.rules.maximum_attempts:
            return "used_up"
        if missing:
            return Entry(case, WITHOUT_NUMBER, missing, here.at, where, total)
        if here.part is None:
            return "closed"
        if past is None:
            return Entry(case, TRY, "never_tried", here.at, where, 0)
        if self._too_soon(past, here.at, here.part, now):
            return "later"
        tried = tuple(sorted(past.parts))
        reason = "next"
        if tried and here.part not in tried:
            reason = "other_parts_only"
        elif not past.weekdays[here.at.weekday()]:
            reason = "new_weekday"
        return Entry(case, TRY, reason, here.at, where, total, parts=tried)

    def _key(self, entry: Entry, here: LocalMoment) -> tuple[int, ...]:
        """Where an entry stands: its group; appointments by time; others where they were tried least."""
        case, past = entry.case, self._past.get(entry.case.case_id)
        last = (case.draw_number, case.case_id)
        if entry.due is not None:
            return (GROUPS.index(entry.group), int(entry.due.timestamp()), *last)
        if past is None or here.part is None:
            return (GROUPS.index(entry.group), 0, 0, 0, *last)
        return (GROUPS.index(entry.group), past.parts[here.part], past.weekdays[here.at.weekday()], past.total, *last)

    def _too_soon(self, past: _Past, there: datetime, part: int, now: datetime) -> bool:
        """Whether the rules say not yet: the gap, the attempts of the day, a part of the day tried more than others."""
        if past.last_outcome == "busy":
            return now - past.last < timedelta(minutes=self.rules.busy_gap)
        if now - past.last < timedelta(minutes=self.rules.gap):
            return True
        if past.days[there.toordinal()] >= self.rules.attempts_a_day:
            return True
        return past.parts[part] > min(past.parts[one] for one in range(len(self.rules.marks) - 1))


def _without_number(case: OpenCase, past: _Past | None) -> str:
    """Why a case cannot be called as it stands, "" where it can."""
    if case.left_company:
        return "left_company"
    if not case.phone:
        return "no_number"
    if past is not None and past.dead is not None and past.dead == (case.contact_id, case.phone):
        return "dead_number"
    return ""


#: What a page may sort the queue by instead of the rules.
SORTS: dict[str, Callable[[Entry], tuple[object, ...]]] = {
    "customer": lambda one: (one.case.customer.casefold(), one.case.case_id),
    "attempts": lambda one: (one.attempts, one.case.draw_number, one.case.case_id),
    "language": lambda one: (one.case.language or "~", one.case.draw_number, one.case.case_id),
}
