"""Calls: the open cases with whom to call, the attempts made, appointments, and who is behind a number."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid


class OpenCase(NamedTuple):
    """A case that may have to be called, with the contact it stands at. Times are ISO 8601 in UTC."""

    case_id: int
    uid: str
    customer_id: int
    customer: str
    country: str | None
    interviewer_id: int | None
    interviewer: str | None
    draw_number: int
    appointment_at: str | None
    appointment_kind: str | None
    reminder_minutes: int | None
    contact_id: int | None
    contact: str | None
    role: str | None
    phone: str | None
    language: str | None
    time_zone: str | None
    left_company: bool


class Attempt(NamedTuple):
    """One call; `number` is what was dialled."""

    id: int
    uid: str
    case_id: int
    contact_id: int | None
    contact: str | None
    interviewer_id: int | None
    interviewer: str | None
    at: str
    outcome: str
    seconds: int | None
    note: str
    number: str | None


@dataclass(frozen=True, slots=True)
class CaseState:
    """What a call may change of a case."""

    contact_id: int | None
    disposition: str | None
    final: bool
    eligible: bool
    appointment_at: str | None
    appointment_kind: str | None
    reminder_minutes: int | None
    appointment_note: str


class ContactNumber(NamedTuple):
    """A contact's number and address, with the case it belongs to."""

    case_id: int
    customer: str
    contact_id: int
    contact: str
    phone: str | None
    email: str | None
    country: str | None
    final: bool


_OPEN = """
SELECT k.id, k.uid, k.customer_id, c.name, c.country, k.interviewer_id, w.name, coalesce(k.draw_number, k.id),
    k.appointment_at, k.appointment_kind, k.reminder_minutes, p.id, p.name, p.role, p.phone, p.language, p.time_zone,
    coalesce(p.left_company, 0)
FROM "case" k JOIN customer c ON c.id = k.customer_id LEFT JOIN contact p ON p.id = k.contact_id
    LEFT JOIN interviewer w ON w.id = k.interviewer_id
WHERE k.campaign_id = ? AND k.final = 0 AND k.eligible = 1 AND NOT EXISTS (
    SELECT 1 FROM interview i WHERE i.case_id = k.id AND i.counts = 1 AND i.status IN ('complete', 'partial'))
"""
_ATTEMPT = """
SELECT a.id, a.uid, a.case_id, a.contact_id, p.name, a.interviewer_id, w.name, a.at, a.outcome, a.seconds, a.note,
    a.number
FROM call_attempt a LEFT JOIN contact p ON p.id = a.contact_id LEFT JOIN interviewer w ON w.id = a.interviewer_id
"""
_STATE = (
    "contact_id",
    "disposition",
    "final",
    "eligible",
    "appointment_at",
    "appointment_kind",
    "reminder_minutes",
    "appointment_note",
)


def open_cases(connection: Connection, campaign_id: int, case_id: int | None = None) -> Iterator[OpenCase]:
    """The cases of a campaign without a final outcome and without an interview, or one of them."""
    one, values = (" AND k.id = ?", [campaign_id, case_id]) if case_id is not None else ("", [campaign_id])
    yield from map(OpenCase._make, connection.execute(_OPEN + one, values))


def attempt_times(
    connection: Connection, campaign_id: int, case_id: int | None = None
) -> Iterator[tuple[int, str, str, int | None, str | None]]:
    """(case, time, outcome, contact, number) of each attempt at an open case, oldest first."""
    one, values = (" AND k.id = ?", [campaign_id, case_id]) if case_id is not None else ("", [campaign_id])
    yield from connection.execute(
        'SELECT a.case_id, a.at, a.outcome, a.contact_id, a.number FROM "case" k JOIN call_attempt a'
        f" ON a.case_id = k.id WHERE k.campaign_id = ? AND k.final = 0{one} ORDER BY a.at, a.id",
        values,
    )


def attempts_of(connection: Connection, case_id: int) -> tuple[Attempt, ...]:
    """The attempts at a case, oldest first."""
    return tuple(
        map(Attempt._make, connection.execute(f"{_ATTEMPT} WHERE a.case_id = ? ORDER BY a.at, a.id", (case_id,)))
    )


def attempts_of_campaign(connection: Connection, campaign_id: int) -> Iterator[Attempt]:
    """Every attempt of a campaign, oldest first."""
    yield from map(
        Attempt._make,
        connection.execute(
            f'{_ATTEMPT} JOIN "case" k ON k.id = a.case_id WHERE k.campaign_id = ? ORDER BY a.at, a.id', (campaign_id,)
        ),
    )


def add_attempt(
    connection: Connection,
    case_id: int,
    outcome: str,
    at: str,
    *,
    contact_id: int | None = None,
    interviewer_id: int | None = None,
    seconds: int | None = None,
    note: str = "",
    number: str | None = None,
) -> str:
    """Stores a call; its uid. `at` is ISO 8601 in UTC."""
    uid = new_uid()
    connection.execute(
        "INSERT INTO call_attempt (uid, case_id, contact_id, interviewer_id, at, outcome, seconds, note, number)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (uid, case_id, contact_id, interviewer_id, at, outcome, seconds, note, number),
    )
    return uid


def remove_attempt(connection: Connection, uid: str) -> None:
    """Takes a call back."""
    connection.execute("DELETE FROM call_attempt WHERE uid = ?", (uid,))


def state_of(connection: Connection, case_id: int) -> CaseState:
    """What a call may change of a case; KeyError where there is none."""
    row = connection.execute(f'SELECT {", ".join(_STATE)} FROM "case" WHERE id = ?', (case_id,)).fetchone()
    if row is None:
        raise KeyError(case_id)
    return record(CaseState, (*row[:2], bool(row[2]), bool(row[3]), *row[4:]))


def put_state(connection: Connection, case_id: int, state: CaseState) -> None:
    """Puts a case where `state` says."""
    places = ", ".join(f"{name} = ?" for name in _STATE)
    connection.execute(
        f'UPDATE "case" SET {places} WHERE id = ?', (*(getattr(state, name) for name in _STATE), case_id)
    )


def set_note(connection: Connection, case_id: int, note: str) -> None:
    """What everybody who calls this customer should know."""
    connection.execute('UPDATE "case" SET note = ? WHERE id = ?', (note, case_id))


def note_attempt(connection: Connection, attempt_id: int, note: str) -> None:
    """What was noted about one call."""
    connection.execute("UPDATE call_attempt SET note = ? WHERE id = ?", (note, attempt_id))


def set_left(connection: Connection, contact_id: int, left: bool) -> None:
    """Whether a contact has left the company."""
    connection.execute("UPDATE contact SET left_company = ? WHERE id = ?", (left, contact_id))


def set_referred_by(connection: Connection, contact_id: int, by: int | None) -> None:
    """Who named this contact."""
    connection.execute("UPDATE contact SET referred_by = ? WHERE id = ?", (by, contact_id))


def contact_marks(connection: Connection, customer_id: int) -> dict[int, tuple[bool, int | None]]:
    """Of each contact of a customer whether it has left, and who named it."""
    rows = connection.execute("SELECT id, left_company, referred_by FROM contact WHERE customer_id = ?", (customer_id,))
    return {row[0]: (bool(row[1]), row[2]) for row in rows}


def numbers(connection: Connection, campaign_id: int) -> Iterator[ContactNumber]:
    """Every contact of the customers drawn into a campaign, by customer."""
    yield from map(
        ContactNumber._make,
        connection.execute(
            'SELECT k.id, c.name, p.id, p.name, p.phone, p.email, c.country, k.final FROM "case" k'
            " JOIN customer c ON c.id = k.customer_id JOIN contact p ON p.customer_id = c.id"
            " WHERE k.campaign_id = ? ORDER BY c.name, p.name, p.id",
            (campaign_id,),
        ),
    )


def appointments(connection: Connection, campaign_id: int) -> Iterator[OpenCase]:
    """The open cases with an appointment, soonest first."""
    yield from map(
        OpenCase._make,
        connection.execute(_OPEN + " AND k.appointment_at IS NOT NULL ORDER BY k.appointment_at, k.id", (campaign_id,)),
    )


def assignments(connection: Connection, campaign_id: int) -> Iterator[tuple[int, str, int | None, bool]]:
    """(case, uid, interviewer, final) of every eligible case, in the order drawn."""
    yield from connection.execute(
        'SELECT id, uid, interviewer_id, final FROM "case" WHERE campaign_id = ? AND eligible = 1'
        " ORDER BY draw_number, id",
        (campaign_id,),
    )


def assign(connection: Connection, pairs: Iterable[tuple[int | None, int]]) -> None:
    """Gives cases to interviewers: pairs of interviewer (None: nobody) and case."""
    connection.executemany('UPDATE "case" SET interviewer_id = ? WHERE id = ?', list(pairs))


def called_cases(connection: Connection, campaign_id: int) -> int:
    """How many cases of a campaign have a call or an interview."""
    row = connection.execute(
        'SELECT count(*) FROM "case" k WHERE k.campaign_id = ?'
        " AND (EXISTS (SELECT 1 FROM call_attempt a WHERE a.case_id = k.id)"
        " OR EXISTS (SELECT 1 FROM interview i WHERE i.case_id = k.id))",
        (campaign_id,),
    ).fetchone()
    return int(row[0])


def uid_of(connection: Connection, case_id: int) -> tuple[str, int]:
    """The uid and the campaign's id of a case; KeyError where there is none."""
    row = connection.execute('SELECT uid, campaign_id FROM "case" WHERE id = ?', (case_id,)).fetchone()
    if row is None:
        raise KeyError(case_id)
    return str(row[0]), int(row[1])


def country_of(connection: Connection, customer_id: int) -> str | None:
    """The country of a customer, as it is stored."""
    row = connection.execute("SELECT country FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return None if row is None else row[0]


def whereabouts(connection: Connection, case_id: int, contact_id: int | None) -> tuple[str | None, str | None]:
    """The time zone of a contact and the country of the case's customer."""
    row = connection.execute(
        'SELECT p.time_zone, c.country FROM "case" k JOIN customer c ON c.id = k.customer_id'
        " LEFT JOIN contact p ON p.id = ? WHERE k.id = ?",
        (contact_id, case_id),
    ).fetchone()
    return row[0], row[1]


def set_time_zone(connection: Connection, contact_id: int, time_zone: str | None) -> None:
    """Where a contact is, by the name of its time zone."""
    connection.execute("UPDATE contact SET time_zone = ? WHERE id = ?", (time_zone, contact_id))


def set_contact(connection: Connection, case_id: int, contact_id: int) -> None:
    """Who is called at the customer of a case."""
    connection.execute('UPDATE "case" SET contact_id = ? WHERE id = ?', (contact_id, case_id))


def interviewer_of(connection: Connection, case_id: int) -> str | None:
    """Whose case it is."""
    row = connection.execute(
        'SELECT w.name FROM "case" k JOIN interviewer w ON w.id = k.interviewer_id WHERE k.id = ?', (case_id,)
    ).fetchone()
    return None if row is None else str(row[0])


def interview_status(connection: Connection, case_id: int) -> str | None:
    """The status of the interview of a case that counts, else of its last one; None without any."""
    row = connection.execute(
        "SELECT status FROM interview WHERE case_id = ? ORDER BY counts DESC, id DESC LIMIT 1", (case_id,)
    ).fetchone()
    return None if row is None else str(row[0])


def strata(connection: Connection, campaign_id: int) -> Iterator[tuple[str, bool, bool, str | None]]:
    """(stratum, drawn, final, status of the interview that counts) of every eligible customer of the frame."""
    for stratum, drawn, final, status in connection.execute(
        "SELECT f.stratum, k.id IS NOT NULL, coalesce(k.final, 0), i.status FROM frame_member f"
        ' LEFT JOIN "case" k ON k.campaign_id = f.campaign_id AND k.customer_id = f.customer_id'
        " LEFT JOIN interview i ON i.case_id = k.id AND i.counts = 1"
        " WHERE f.campaign_id = ? AND f.exclusion_reason IS NULL AND coalesce(k.eligible, 1) = 1",
        (campaign_id,),
    ):
        yield stratum, bool(drawn), bool(final), status


def interview_minutes(connection: Connection, campaign_id: int) -> dict[str, float]:
    """Mean minutes spent in the interview screen, by interviewer, where they were measured."""
    return dict(
        connection.execute(
            "SELECT w.name, avg(i.seconds) / 60.0 FROM interview i JOIN interviewer w ON w.id = i.interviewer_id"
            " WHERE i.campaign_id = ? AND i.seconds IS NOT NULL AND i.status IN ('complete', 'partial')"
            " AND i.mode = 'phone' GROUP BY w.name",
            (campaign_id,),
        )
    )
