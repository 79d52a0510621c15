"""What came of a call: stored with one key, taken back with one key; the case is where its attempts put it."""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from scorefact_desktop.domain.dispositions import OUTCOMES, CaseDisposition, Outcome, Stage, case_disposition
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls.appointments import Appointment, check, place_of
from scorefact_desktop.services.calls.local_time import stored, utc
from scorefact_desktop.services.calls.people import NewContact, add_to_customer, contact_in, next_contact
from scorefact_desktop.services.calls.rules import CallRules, stored_rules
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.cases import known_case, open_campaign_of
from scorefact_desktop.store import calls, history
from scorefact_desktop.store.calls import CaseState
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: An appointment this close is the one that was called for.
_DUE = timedelta(minutes=30)
LONGEST_NOTE = 4000


@dataclass(frozen=True, slots=True)
class Logged:
    """A call that was stored: `attempt` is its uid, `disposition` where the case stands now."""

    case_id: int
    campaign: str
    attempt: str
    outcome: str
    disposition: CaseDisposition


@dataclass(frozen=True, slots=True)
class Undone:
    """A call that was taken back."""

    case_id: int
    campaign: str
    outcome: str


def log(
    workspace: Workspace,
    case_id: int,
    outcome: str,
    *,
    now: datetime | None = None,
    contact_id: int | None = None,
    interviewer_id: int | None = None,
    seconds: int | None = None,
    note: str = "",
    appointment: Appointment | None = None,
    referral: NewContact | int | None = None,
    author: str | None = None,
) -> Logged:
    """Stores the result of a call and moves the case to where it then stands (METHODS.md section 7).

    `outcome` is one of domain.dispositions.OUTCOMES; `contact_id` who was called (the case's contact unless said);
    `referral` the other contact of the outcome other_contact, new or by its id. An appointment that was due is used up:
    where nobody answered a hard one, it becomes a call-back soon; a later one stays. Raises UserError case_unknown,
    campaign_not_open, outcome_unknown, contact_unknown, appointment_missing, referral_missing, note_too_long and what
    `appointments.check` and `people.add_to_customer` raise.
    """
    with workspace.transaction() as connection:
        return log_in(
            connection,
            case_id,
            outcome,
            now=now or datetime.now(UTC),
            contact_id=contact_id,
            interviewer_id=interviewer_id,
            seconds=seconds,
            note=note,
            appointment=appointment,
            referral=referral,
            author=author,
        )


def log_in(
    connection: Connection,
    case_id: int,
    outcome: str,
    *,
    now: datetime,
    contact_id: int | None = None,
    interviewer_id: int | None = None,
    seconds: int | None = None,
    note: str = "",
    appointment: Appointment | None = None,
    referral: NewContact | int | None = None,
    author: str | None = None,
) -> Logged:
    """The same inside an open transaction, as when an interview ends its case."""
    known = OUTCOMES.get(outcome)
    if known is None:
        raise UserError("outcome_unknown", outcome=outcome, known=", ".join(OUTCOMES))
    if len(note) > LONGEST_NOTE:
        raise UserError("note_too_long", limit=LONGEST_NOTE)
    if outcome == "appointment" and appointment is None:
        raise UserError("appointment_missing")
    if outcome == "other_contact" and referral is None:
        raise UserError("referral_missing")
    case = known_case(connection, case_id)
    before, campaign = calls.state_of(connection, case_id), open_campaign_of(connection, case)
    called = before.contact_id if contact_id is None else contact_id
    number = contact_in(connection, case.customer_id, called).phone if called is not None else None
    uid = calls.add_attempt(
        connection,
        case_id,
        outcome,
        stored(now),
        contact_id=called,
        interviewer_id=interviewer_id if interviewer_id is not None else case.interviewer_id,
        seconds=seconds,
        note=note,
        number=number,
    )
    after = _after(before, known, now, stored_rules(connection))
    undo: dict[str, Any] = {"state": asdict(before)}
    if known.gone and outcome != "dead_number" and called is not None:
        calls.set_left(connection, called, True)
        undo["left"] = called
    if known.gone and called is not None and called == before.contact_id:
        after = replace(after, contact_id=next_contact(connection, case.customer_id, called) or called)
    if referral is not None:
        after, added = _referred(connection, after, case.customer_id, referral, called)
        undo["added"] = added
    if appointment is not None:
        place = place_of(connection, case_id, after.contact_id)
        at = check(appointment, place, stored_rules(connection), now).at
        kind = "hard" if appointment.hard else "soft"
        after = replace(
            after,
            appointment_at=stored(at),
            appointment_kind=kind,
            reminder_minutes=appointment.reminder,
            appointment_note=appointment.note[:LONGEST_NOTE],
        )
    disposition = _disposition(connection, case_id)
    after = replace(after, disposition=disposition.code, final=disposition.final, eligible=disposition.eligible)
    calls.put_state(connection, case_id, after)
    history.record(
        connection, "call_logged", f"case:{case.uid}", author or person(),
        attempt=uid, outcome=outcome, undo=undo, disposition=disposition.code, appointment=after.appointment_at,
    )  # fmt: skip
    return Logged(case_id, campaign.name, uid, outcome, disposition)


def _disposition(connection: Connection, case_id: int) -> CaseDisposition:
    return case_disposition([one.outcome for one in calls.attempts_of(connection, case_id)])


def _after(before: CaseState, outcome: Outcome, now: datetime, rules: CallRules) -> CaseState:
    """What becomes of the appointment that a case had."""
    if before.appointment_at is None:
        return before
    if outcome.stage is Stage.STAYS:
        if utc(before.appointment_at) > now + _DUE:
            return before
        if before.appointment_kind == "hard" and outcome.id != "dead_number":
            again = stored(now + timedelta(minutes=rules.missed_gap))
            return replace(before, appointment_at=again, appointment_kind="soft")
    return replace(before, appointment_at=None, appointment_kind=None, reminder_minutes=None, appointment_note="")


def _referred(
    connection: Connection, state: CaseState, customer_id: int, to: NewContact | int, by: int | None
) -> tuple[CaseState, int | None]:
    """The case at the other contact; the contact's id where it is new."""
    if isinstance(to, int):
        contact_in(connection, customer_id, to)
        return replace(state, contact_id=to), None
    added = add_to_customer(connection, customer_id, to, referred_by=by)
    return replace(state, contact_id=added), added


def undo(workspace: Workspace, case_id: int, *, author: str | None = None) -> Undone:
    """Takes the last call of a case back: the case stands as before it, and the history tells both.

    A contact that the call added stays with the customer. Raises UserError case_unknown, nothing_to_undo,
    campaign_not_open.
    """
    with workspace.transaction() as connection:
        case = known_case(connection, case_id)
        campaign = open_campaign_of(connection, case)
        attempts = calls.attempts_of(connection, case_id)
        if not attempts:
            raise UserError("nothing_to_undo")
        last = attempts[-1]
        told = (
            one.body
            for one in reversed(history.of_subject(connection, f"case:{case.uid}"))
            if one.action == "call_logged" and one.body is not None and one.body.get("attempt") == last.uid
        )
        body = next(told, None)
        calls.remove_attempt(connection, last.uid)
        disposition = _disposition(connection, case_id)
        before = calls.state_of(connection, case_id)
        if body is not None:  # told by this workspace; a call that came in a package is only taken out
            before = CaseState(**body["undo"]["state"])
            if "left" in body["undo"]:
                calls.set_left(connection, body["undo"]["left"], False)
        before = replace(before, disposition=disposition.code, final=disposition.final, eligible=disposition.eligible)
        calls.put_state(connection, case_id, before)
        history.record(
            connection, "call_undone", f"case:{case.uid}", author or person(), attempt=last.uid, outcome=last.outcome
        )
        return Undone(case_id, campaign.name, last.outcome)


def set_note(workspace: Workspace, case_id: int, note: str, *, author: str | None = None) -> None:
    """What everybody who calls this customer should know. Raises UserError case_unknown, note_too_long."""
    if len(note) > LONGEST_NOTE:
        raise UserError("note_too_long", limit=LONGEST_NOTE)
    with workspace.transaction() as connection:
        case = known_case(connection, case_id)
        if note.strip() != case.note:
            calls.set_note(connection, case_id, note.strip())
            history.record(connection, "case_noted", f"case:{case.uid}", author or person(), note=note.strip())


def note_call(workspace: Workspace, case_id: int, note: str, *, author: str | None = None) -> None:
    """A note to the last call of a case. Raises UserError case_unknown, nothing_to_undo (no call), note_too_long."""
    if len(note) > LONGEST_NOTE:
        raise UserError("note_too_long", limit=LONGEST_NOTE)
    with workspace.transaction() as connection:
        uid = known_case(connection, case_id).uid
        attempts = calls.attempts_of(connection, case_id)
        if not attempts:
            raise UserError("nothing_to_undo")
        calls.note_attempt(connection, attempts[-1].id, note.strip())
        history.record(connection, "call_noted", f"case:{uid}", author or person(), attempt=attempts[-1].uid)
