"""Where an interview meets its call: it ends the attempt it was held in, and an attempt may end or interrupt it.

Both are written in one transaction, so that no interview is finished whose case still waits in the queue.
"""

from datetime import UTC, datetime

from scorefact_desktop.services import interviews
from scorefact_desktop.services.calls import attempts
from scorefact_desktop.services.calls.appointments import Appointment, place_of, suggestion
from scorefact_desktop.services.calls.rules import stored_rules
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace


def finish(workspace: Workspace, interview_id: int) -> InterviewState:
    """Finishes an interview; one held by telephone for a case also ends its call: complete, partial or break-off.

    Raises UserError interview_unknown, interview_finished and what `attempts.log` raises.
    """
    with workspace.transaction() as connection:
        state = interviews.finish(workspace, interview_id)
        case = _called(connection, interview_id)
        if case is not None:
            _log(connection, case, state.status)
        return state


def end(
    workspace: Workspace,
    case_id: int,
    outcome: str,
    *,
    interview_id: int | None = None,
    contact_id: int | None = None,
    appointment: Appointment | None = None,
    note: str = "",
) -> InterviewState | None:
    """Ends a call before the interview was over: appointment, refused or line_lost.

    A refusal ends the interview too, as what it has become; after the other two it is resumed with the next call.
    Gives the interview where it ended. Raises UserError as `attempts.log`.
    """
    with workspace.transaction() as connection:
        state = None
        if outcome == "refused" and interview_id is not None:
            state = interviews.finish(workspace, interview_id)
            outcome = state.status
        _log(connection, case_id, outcome, contact_id, appointment, note)
        return state


def suggested(workspace: Workspace, case_id: int, contact_id: int | None = None) -> datetime:
    """A time to propose for an appointment, on the contact's clock."""
    with workspace.reader() as connection:
        place = place_of(connection, case_id, contact_id)
        return suggestion(place, stored_rules(connection), datetime.now(UTC))


def _called(connection: Connection, interview_id: int) -> int | None:
    row = connection.execute(
        "SELECT i.case_id FROM interview i JOIN campaign c ON c.id = i.campaign_id"
        " WHERE i.id = ? AND i.mode = 'phone' AND c.status = 'open'",
        (interview_id,),
    ).fetchone()
    return row[0] if row is not None else None


def _log(
    connection: Connection,
    case_id: int,
    outcome: str,
    contact_id: int | None = None,
    appointment: Appointment | None = None,
    note: str = "",
) -> None:
    attempts.log_in(
        connection,
        case_id,
        outcome,
        now=datetime.now(UTC),
        contact_id=contact_id,
        appointment=appointment,
        note=note,
    )
