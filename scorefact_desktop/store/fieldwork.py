"""How fieldwork stands: what became of every case drawn, who is in the frame, who asked the questions."""

from collections.abc import Iterator
from typing import NamedTuple

from scorefact_desktop.store.connection import Connection


class CaseState(NamedTuple):
    """A drawn customer: AAPOR code as recorded (None: none yet), and the status of the interview that counts."""

    customer_id: int
    eligible: bool
    disposition: str | None
    final: bool
    interview: str | None


class FrameCustomer(NamedTuple):
    """An eligible customer of the frame with what the customer file says of it."""

    customer_id: int
    solution: str | None
    size: str | None
    sector: str | None
    country: str | None
    value: float | None
    currency: str | None
    drawn: bool


def case_states(connection: Connection, campaign_id: int) -> Iterator[CaseState]:
    """The cases of a campaign, in the order drawn."""
    for row in connection.execute(
        "SELECT k.customer_id, k.eligible, k.disposition, k.final, i.status"
        ' FROM "case" k LEFT JOIN interview i ON i.case_id = k.id AND i.counts = 1'
        " WHERE k.campaign_id = ? ORDER BY k.draw_number, k.id",
        (campaign_id,),
    ):
        yield CaseState(row[0], bool(row[1]), row[2], bool(row[3]), row[4])


def frame_customers(connection: Connection, campaign_id: int) -> Iterator[FrameCustomer]:
    """The eligible customers of a campaign's frame; none where it has no frame."""
    for row in connection.execute(
        "SELECT f.customer_id, s.name, c.size, c.sector, c.country, c.value, c.currency, f.drawn FROM frame_member f"
        " JOIN customer c ON c.id = f.customer_id LEFT JOIN solution s ON s.id = c.solution_id"
        " WHERE f.campaign_id = ? AND f.exclusion_reason IS NULL ORDER BY f.customer_id",
        (campaign_id,),
    ):
        yield FrameCustomer._make((*row[:7], bool(row[7])))


def excluded_from_frame(connection: Connection, campaign_id: int) -> int:
    """How many customers were considered and excluded from the frame."""
    row = connection.execute(
        "SELECT count(*) FROM frame_member WHERE campaign_id = ? AND exclusion_reason IS NOT NULL", (campaign_id,)
    ).fetchone()
    return int(row[0])


def interviewers(connection: Connection, campaign_id: int) -> dict[int, int]:
    """Who held each interview, else who was to hold it, by interview id; unknown ones are left out."""
    return dict(
        connection.execute(
            "SELECT i.id, coalesce(i.interviewer_id, k.interviewer_id) FROM interview i"
            ' LEFT JOIN "case" k ON k.id = i.case_id'
            " WHERE i.campaign_id = ? AND coalesce(i.interviewer_id, k.interviewer_id) IS NOT NULL",
            (campaign_id,),
        )
    )


def contract_ends(connection: Connection, campaign_id: int) -> dict[int, int]:
    """The year in which the contract of each interviewed customer ends; customers without a date are left out."""
    return dict(
        connection.execute(
            "SELECT DISTINCT c.id, CAST(substr(c.contract_end, 1, 4) AS INTEGER) FROM interview i"
            ' JOIN "case" k ON k.id = i.case_id JOIN customer c ON c.id = k.customer_id'
            " WHERE i.campaign_id = ? AND c.contract_end IS NOT NULL",
            (campaign_id,),
        )
    )


def words_given(connection: Connection, campaign_id: int, code: str) -> Iterator[tuple[int, str]]:
    """What was said beside the answers to one question, with the choice it belongs to, by interviews in figures."""
    yield from connection.execute(
        "SELECT a.item, a.text FROM interview i JOIN answer a ON a.interview_id = i.id"
        " JOIN question q ON q.id = a.question_id WHERE i.campaign_id = ? AND i.counts = 1"
        " AND i.status IN ('complete', 'partial') AND q.code = ? AND a.kind = 0 AND a.text IS NOT NULL ORDER BY a.text",
        (campaign_id, code),
    )


def interviewed_before(connection: Connection, customer_id: int, year: int) -> tuple[tuple[int, str | None], ...]:
    """The earlier years in which a customer was interviewed, with the language, oldest first."""
    rows = connection.execute(
        'SELECT c.year, i.language FROM "case" k JOIN campaign c ON c.id = k.campaign_id'
        " JOIN interview i ON i.case_id = k.id AND i.counts = 1 AND i.status IN ('complete', 'partial')"
        " WHERE k.customer_id = ? AND c.year < ? ORDER BY c.year",
        (customer_id, year),
    )
    return tuple((row[0], row[1]) for row in rows)
