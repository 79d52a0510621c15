"""The draw of a campaign's sample: what was planned, and the cases that follow from it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import cases
from scorefact_desktop.store.cases import FrameMember, NewCase
from scorefact_desktop.store.connection import Connection, atomic


def plan_of(connection: Connection, campaign_id: int) -> dict[str, Any] | None:
    """How the sample of a campaign was planned, None where it was not planned here."""
    row = connection.execute("SELECT sampling_plan FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    return None if row is None or row[0] is None else json.loads(row[0])


def put_plan(connection: Connection, campaign_id: int, seed: str, plan: Mapping[str, Any]) -> None:
    """Keeps how the sample was planned, and the seed of the draw."""
    text = json.dumps(plan, ensure_ascii=False, sort_keys=True, allow_nan=False)
    connection.execute("UPDATE campaign SET sampling_plan = ?, seed = ? WHERE id = ?", (text, seed, campaign_id))


def best_contacts(connection: Connection, vendor_id: int) -> dict[int, int]:
    """Whom to call first at each customer of a vendor: with a number, still there, decision makers before others."""
    rows = connection.execute(
        "SELECT p.customer_id, p.id FROM contact p JOIN customer c ON c.id = p.customer_id WHERE c.vendor_id = ?"
        " ORDER BY p.left_company DESC, p.phone IS NULL DESC, CASE p.role WHEN 'decision_maker' THEN 0"
        " WHEN 'key_user' THEN 1 WHEN 'it' THEN 2 WHEN 'finance' THEN 3 ELSE 4 END DESC, p.id DESC",
        (vendor_id,),
    )
    return dict(rows.fetchall())  # the last of a customer's rows, which is the best, stays


def replace_draw(
    connection: Connection,
    campaign_id: int,
    members: Sequence[FrameMember],
    drawn: Sequence[int],
    contacts: Mapping[int, int],
) -> tuple[int, ...]:
    """Puts another frame and draw in place of what a campaign had; the ids of its cases in the order drawn.

    A customer drawn before and again keeps its case. Imports that made a case or a place in the frame can still be
    taken back. Only for a campaign in which nobody was called.
    """
    with atomic(connection):
        before = cases.by_customer(connection, campaign_id)
        wanted = set(drawn)
        for customer_id, case_id in before.items():
            if customer_id not in wanted:
                connection.execute('DELETE FROM "case" WHERE id = ?', (case_id,))
                _moved(connection, campaign_id, case_id, -customer_id)
        connection.execute("DELETE FROM frame_member WHERE campaign_id = ?", (campaign_id,))
        cases.add_frame(connection, campaign_id, members)
        found = []
        for number, customer_id in enumerate(drawn):
            kept = before.get(customer_id)
            if kept is not None:
                connection.execute('UPDATE "case" SET draw_number = ? WHERE id = ?', (number, kept))
                found.append(kept)
                continue
            new = NewCase(customer_id, contact_id=contacts.get(customer_id), draw_number=number)
            (case_id,) = cases.add_many(connection, campaign_id, [new])
            _moved(connection, campaign_id, -customer_id, case_id)
            found.append(case_id)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Undrawn:
    """An eligible customer of the frame without a case; `stratum` as it was written at the draw."""

    customer_id: int
    uid: str
    stratum: str


def undrawn(connection: Connection, campaign_id: int) -> list[Undrawn]:
    """Who could still be drawn, by id."""
    rows = connection.execute(
        "SELECT c.id, c.uid, f.stratum FROM frame_member f JOIN customer c ON c.id = f.customer_id"
        " WHERE f.campaign_id = ?1 AND f.exclusion_reason IS NULL AND NOT EXISTS"
        ' (SELECT 1 FROM "case" k WHERE k.campaign_id = ?1 AND k.customer_id = c.id) ORDER BY c.id',
        (campaign_id,),
    )
    return [Undrawn(*row) for row in rows]


def drawn_by_stratum(connection: Connection, campaign_id: int) -> dict[str, int]:
    """How many of the frame have a case, by stratum."""
    rows = connection.execute(
        'SELECT f.stratum, count(*) FROM frame_member f JOIN "case" k'
        " ON k.campaign_id = f.campaign_id AND k.customer_id = f.customer_id WHERE f.campaign_id = ? GROUP BY 1",
        (campaign_id,),
    )
    return dict(rows.fetchall())


def add_to_draw(
    connection: Connection, campaign_id: int, drawn: Sequence[int], contacts: Mapping[int, int]
) -> tuple[int, ...]:
    """Draws more customers of the frame behind those drawn before; the ids of their cases."""
    with atomic(connection):
        (last,) = connection.execute(
            'SELECT coalesce(max(draw_number), -1) FROM "case" WHERE campaign_id = ?', (campaign_id,)
        ).fetchone()
        places = list(enumerate(drawn, start=last + 1))
        connection.executemany(
            "UPDATE frame_member SET drawn = 1, draw_order = ? WHERE campaign_id = ? AND customer_id = ?",
            [(place, campaign_id, customer_id) for place, customer_id in places],
        )
        new = [NewCase(one, contact_id=contacts.get(one), draw_number=place) for place, one in places]
        return tuple(cases.add_many(connection, campaign_id, new))


def _moved(connection: Connection, campaign_id: int, before: int, now: int) -> None:
    """An import noted a case by its id, a place in the frame without a case by minus the customer's id."""
    connection.execute(
        "UPDATE import_saved_value SET subject_id = ? WHERE subject = 'case' AND subject_id = ?"
        " AND import_batch_id IN (SELECT id FROM import_batch WHERE campaign_id = ?)",
        (now, before, campaign_id),
    )
