"""Cases: one customer to be interviewed in one campaign; and the frame they are drawn from."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be stored; `draw_number`, from 0 in the order drawn, decides which optional questions it is asked."""

    customer_id: int
    contact_id: int | None = None
    interviewer_id: int | None = None
    draw_number: int | None = None
    eligible: bool = True
    disposition: str | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A stored case with the name of its customer."""

    id: int
    uid: str
    campaign_id: int
    customer_id: int
    customer_name: str
    contact_id: int | None
    interviewer_id: int | None
    draw_number: int | None
    eligible: bool
    disposition: str | None
    final: bool
    note: str


@dataclass(frozen=True, slots=True)
class FrameMember:
    """A customer in the frame of a campaign: eligible, or excluded with a reason; drawn or not."""

    customer_id: int
    exclusion_reason: str | None = None
    stratum: str = ""
    drawn: bool = False
    draw_order: int | None = None


_SELECT = """
SELECT k.id, k.uid, k.campaign_id, k.customer_id, c.name, k.contact_id, k.interviewer_id, k.draw_number, k.eligible,
    k.disposition, k.final, k.note
FROM "case" k JOIN customer c ON c.id = k.customer_id
"""


def add_many(connection: Connection, campaign_id: int, cases: Iterable[NewCase]) -> list[int]:
    """The ids of new cases, in the order given; one customer has at most one case in a campaign."""
    found = []
    with atomic(connection):
        for one in cases:
            cursor = connection.execute(
                'INSERT INTO "case" (uid, campaign_id, customer_id, contact_id, interviewer_id, draw_number,'
                " eligible, disposition, final) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    new_uid(),
                    campaign_id,
                    one.customer_id,
                    one.contact_id,
                    one.interviewer_id,
                    one.draw_number,
                    one.eligible,
                    one.disposition,
                    one.final,
                ),
            )
            found.append(int(cursor.lastrowid or 0))
    return found


def of_campaign(connection: Connection, campaign_id: int) -> tuple[Case, ...]:
    """The cases of a campaign, by customer."""
    rows = connection.execute(f"{_SELECT} WHERE k.campaign_id = ? ORDER BY c.name, k.id", (campaign_id,))
    return tuple(_case(row) for row in rows)


def get(connection: Connection, case_id: int) -> Case:
    """The case of that id; KeyError where there is none."""
    row = connection.execute(f"{_SELECT} WHERE k.id = ?", (case_id,)).fetchone()
    if row is None:
        raise KeyError(case_id)
    return _case(row)


def by_customer(connection: Connection, campaign_id: int) -> dict[int, int]:
    """The id of each customer's case in a campaign."""
    return dict(connection.execute('SELECT customer_id, id FROM "case" WHERE campaign_id = ?', (campaign_id,)))


def drawn_and_eligible(connection: Connection, campaign_id: int) -> tuple[int, int]:
    """How many cases were drawn, and how many of them were not found ineligible."""
    drawn, eligible = connection.execute(
        'SELECT count(*), coalesce(sum(eligible), 0) FROM "case" WHERE campaign_id = ?', (campaign_id,)
    ).fetchone()
    return int(drawn), int(eligible)


def set_outcome(connection: Connection, case_id: int, disposition: str, *, final: bool, eligible: bool = True) -> None:
    """Records where a case stands (METHODS.md section 7)."""
    connection.execute(
        'UPDATE "case" SET disposition = ?, final = ?, eligible = ? WHERE id = ?',
        (disposition, final, eligible, case_id),
    )


def add_frame(connection: Connection, campaign_id: int, members: Iterable[FrameMember]) -> None:
    """Adds to the frame of a campaign every customer considered, or changes what became of one."""
    with atomic(connection):
        connection.executemany(
            "INSERT INTO frame_member (campaign_id, customer_id, exclusion_reason, stratum, drawn, draw_order)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (campaign_id, customer_id) DO UPDATE SET drawn = excluded.drawn,"
            " draw_order = excluded.draw_order, exclusion_reason = excluded.exclusion_reason",
            [
                (campaign_id, one.customer_id, one.exclusion_reason, one.stratum, one.drawn, one.draw_order)
                for one in members
            ],
        )


def frame(connection: Connection, campaign_id: int) -> tuple[FrameMember, ...]:
    """The frame of a campaign, in the order of the customers' ids."""
    rows = connection.execute(
        "SELECT customer_id, exclusion_reason, stratum, drawn, draw_order FROM frame_member"
        " WHERE campaign_id = ? ORDER BY customer_id",
        (campaign_id,),
    )
    return tuple(FrameMember(row[0], row[1], row[2], bool(row[3]), row[4]) for row in rows)


def _case(row: tuple[object, ...]) -> Case:
    values = list(row)
    for place in (8, 10):
        values[place] = bool(values[place])
    return record(Case, values)
