"""Appointments in the contact's own time: given as their clock shows it, checked, and kept as an instant."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls.local_time import Place, instant, local, moment, next_working, place, utc
from scorefact_desktop.services.calls.rules import CallRules
from scorefact_desktop.store import calls, campaigns
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: Appointments further ahead are slips of the finger.
_LONGEST_AHEAD = timedelta(days=366)
LONGEST_REMINDER = 24 * 60


@dataclass(frozen=True, slots=True)
class Appointment:
    """When to call: `at` is the contact's own time, without a time zone. Hard: agreed; soft: suggested.

    `reminder` in minutes before, None for none.
    """

    at: datetime
    hard: bool = True
    reminder: int | None = 5
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """An appointment that may be kept: its instant in UTC, the same on this computer's clock, and what speaks against
    it: "", `night`, `weekend` or `holiday` (then its name)."""

    at: datetime
    here: datetime
    against: str
    holiday: str


def check(wanted: Appointment, where: Place, rules: CallRules, now: datetime, language: str | None = None) -> Checked:
    """Whether an appointment can be kept.

    Raises UserError appointment_skipped (clocks go forward over it), appointment_past, appointment_far,
    reminder_wrong.
    """
    if wanted.reminder is not None and not 0 <= wanted.reminder <= LONGEST_REMINDER:
        raise UserError("reminder_wrong", limit=LONGEST_REMINDER)
    at = instant(where, wanted.at.replace(second=0, microsecond=0, tzinfo=None))
    if at <= now:
        raise UserError(
            "appointment_past", time=f"{wanted.at:%Y-%m-%d %H:%M}", now=f"{local(where, now):%Y-%m-%d %H:%M}"
        )
    if at - now > _LONGEST_AHEAD:
        raise UserError("appointment_far", time=f"{wanted.at:%Y-%m-%d %H:%M}")
    there = moment(where, at, rules, language)
    return Checked(at, at.astimezone(), there.closed, there.holiday)


def suggestion(where: Place, rules: CallRules, now: datetime, minutes: int = 120) -> datetime:
    """A time to propose, on the contact's clock: in two hours, on the half hour, and in working hours there."""
    later = now + timedelta(minutes=minutes)
    later += timedelta(minutes=-later.minute % 30, seconds=-later.second, microseconds=-later.microsecond)
    return local(where, next_working(where, later, rules)).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Reminder:
    """An appointment to think of now: `minutes` until it, negative when it is late."""

    case_id: int
    customer: str
    contact: str
    at: datetime
    minutes: int
    hard: bool


def reminders(workspace: Workspace, campaign: str, now: datetime) -> tuple[Reminder, ...]:
    """The appointments of a campaign whose reminder is due or which are late by less than a day, soonest first.

    Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        return _reminders(connection, campaigns.find(connection, campaign).id, now)


def _reminders(connection: Connection, campaign_id: int, now: datetime) -> tuple[Reminder, ...]:
    found = []
    for case in calls.appointments(connection, campaign_id):
        at = utc(case.appointment_at or "")
        if case.reminder_minutes is None or not at - timedelta(minutes=case.reminder_minutes) <= now:
            continue
        minutes = int((at - now).total_seconds() // 60)
        if minutes > -LONGEST_REMINDER:
            hard = case.appointment_kind == "hard"
            found.append(Reminder(case.case_id, case.customer, case.contact or "", at, minutes, hard))
    return tuple(found)


def place_of(connection: Connection, case_id: int, contact_id: int | None) -> Place:
    """Where a contact of a case is."""
    return place(*calls.whereabouts(connection, case_id, contact_id))
