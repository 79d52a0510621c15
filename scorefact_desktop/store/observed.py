"""What customers did after they had answered: still a customer, gone to another vendor, gone from the solution."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.workspace import now

OUTCOMES = ("customer", "left_vendor", "left_solution")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One observation of a customer on a day (YYYY-MM-DD); `outcome` is one of `OUTCOMES`."""

    customer_id: int
    observed_on: str
    outcome: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that a customer gave to one question and the day of its interview (of its campaign's opening, if not
    known); `number` is the value of the choice.
    """

    customer_id: int
    campaign_id: int
    day: str
    number: float


def put(connection: Connection, outcomes: Iterable[Outcome]) -> tuple[int, int]:
    """Stores observations; one of the same customer and day is replaced. How many are new, how many changed."""
    added = changed = 0
    with atomic(connection):
        for one in outcomes:
            before = connection.execute(
                "SELECT outcome FROM observed_outcome WHERE customer_id = ? AND observed_on = ?",
                (one.customer_id, one.observed_on),
            ).fetchone()
            added += before is None
            changed += before is not None and before[0] != one.outcome
            connection.execute(
                "INSERT INTO observed_outcome (customer_id, observed_on, outcome, source, noted_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (customer_id, observed_on) DO UPDATE SET"
                " outcome = excluded.outcome, source = excluded.source, noted_at = excluded.noted_at",
                (one.customer_id, one.observed_on, one.outcome, one.source, now()),
            )
    return added, changed


def of_vendor(connection: Connection, vendor_id: int) -> tuple[Outcome, ...]:
    """Every observation of a vendor's customers, by customer, oldest first."""
    rows = connection.execute(
        "SELECT o.customer_id, o.observed_on, o.outcome, o.source FROM observed_outcome o"
        " JOIN customer c ON c.id = o.customer_id WHERE c.vendor_id = ? ORDER BY o.customer_id, o.observed_on",
        (vendor_id,),
    )
    return tuple(Outcome(*row) for row in rows)


def answers(connection: Connection, vendor_id: int, question: str, before_year: int) -> tuple[Answered, ...]:
    """What a vendor's customers answered to a question in campaigns before a year, one interview each."""
    rows = connection.execute(
        "SELECT k.customer_id, i.campaign_id, coalesce(substr(i.started_at, 1, 10), c.opened_on), a.number"
        ' FROM campaign c JOIN interview i ON i.campaign_id = c.id JOIN "case" k ON k.id = i.case_id'
        " JOIN answer a ON a.interview_id = i.id JOIN question q ON q.id = a.question_id"
        " WHERE c.vendor_id = ? AND c.year < ? AND i.counts = 1 AND i.status IN ('complete', 'partial')"
        " AND q.code = ? AND a.kind = 0 AND coalesce(i.started_at, c.opened_on) IS NOT NULL"
        " ORDER BY k.customer_id, c.year",
        (vendor_id, before_year, question),
    )
    return tuple(Answered(*row) for row in rows)
