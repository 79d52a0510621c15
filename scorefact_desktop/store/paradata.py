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


def of_campaign(connection: Connection, campaign_id: int) -> tuple[tuple[str, int, float, float], ...]:
    """Place, interviews by telephone in which it was come to, and the mean milliseconds and keys in each; the longest
    first."""
    rows = connection.execute(
        "SELECT p.question, count(*), avg(p.milliseconds), avg(p.keys) FROM question_paradata p"
        " JOIN interview i ON i.id = p.interview_id WHERE i.campaign_id = ? AND i.mode = 'phone'"
        " AND i.status IN ('complete', 'partial') GROUP BY p.question ORDER BY avg(p.milliseconds) DESC, p.question",
        (campaign_id,),
    )
    return tuple((place, count, milliseconds, keys) for place, count, milliseconds, keys in rows)


def of_interview(connection: Connection, interview_id: int) -> dict[str, tuple[int, int, int]]:
    """Visits, milliseconds and keys by place."""
    rows = connection.execute(
        "SELECT question, visits, milliseconds, keys FROM question_paradata WHERE interview_id = ?", (interview_id,)
    )
    return {place: (visits, milliseconds, keys) for place, visits, milliseconds, keys in rows}
