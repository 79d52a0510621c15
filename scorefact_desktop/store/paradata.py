"""How long each question took and how many keys: for the field monitor only, never in a package or a figure."""

from scorefact_desktop.domain.interview_flow import Visit
from scorefact_desktop.store.connection import Connection, atomic


def add(connection: Connection, interview_id: int, visit: Visit) -> None:
    """Adds one visit of a place to what is known of it, and to the seconds of the interview."""
    with atomic(connection):
        connection.execute(
            "INSERT INTO question_paradata (interview_id, question, visits, milliseconds, keys) VALUES (?, ?, 1, ?, ?)"
            " ON CONFLICT (interview_id, question) DO UPDATE SET visits = visits + 1,"
            " milliseconds = milliseconds + excluded.milliseconds, keys = keys + excluded.keys",
            (interview_id, visit.place, visit.milliseconds, visit.keys),
        )
        connection.execute(
            "UPDATE interview SET seconds = (SELECT sum(milliseconds) / 1000 FROM question_paradata"
            " WHERE interview_id = ?1) WHERE id = ?1",
            (interview_id,),
        )


def of_interview(connection: Connection, interview_id: int) -> dict[str, tuple[int, int, int]]:
    """Visits, milliseconds and keys by place."""
    rows = connection.execute(
        "SELECT question, visits, milliseconds, keys FROM question_paradata WHERE interview_id = ?", (interview_id,)
    )
    return {place: (visits, milliseconds, keys) for place, visits, milliseconds, keys in rows}
