"""What of a campaign goes into a package beside revisions: whose cases, the frame, the calls; and packages noted."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import sealed_workshops
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.sealed_rows import interviewer
from scorefact_desktop.store.workspace import now

_ATTEMPT = ("uid", "case", "contact", "interviewer", "at", "outcome", "seconds", "note", "number")
_FRAME = ("customer", "exclusion_reason", "stratum", "drawn", "draw_order")


@dataclass(frozen=True, slots=True)
class Selection:
    """The uids of what a package is about, by kind."""

    cases: tuple[str, ...]
    customers: tuple[str, ...]
    contacts: tuple[str, ...]
    interviews: tuple[str, ...]
    workshops: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedPackage:
    """A package that was exported or merged; `device` is who made it or, exported, None."""

    uid: str
    direction: str
    purpose: str
    campaign: str | None
    device: str | None
    file_name: str
    counts: Mapping[str, int]
    at: str


def select(connection: Connection, campaign_id: int, interviewer_name: str | None) -> Selection:
    """What of a campaign belongs to an interviewer's cases; to all of it for None: interviews without a case and
    workshops as well."""
    cases = connection.execute(
        'SELECT k.uid, c.uid FROM "case" k JOIN customer c ON c.id = k.customer_id'
        " LEFT JOIN interviewer w ON w.id = k.interviewer_id WHERE k.campaign_id = ?1 AND (?2 IS NULL OR w.name = ?2)"
        " ORDER BY k.uid",
        (campaign_id, interviewer_name),
    ).fetchall()
    customers = {customer for _, customer in cases}
    if interviewer_name is None:
        customers |= set(
            _column(
                connection,
                "SELECT c.uid FROM frame_member f JOIN customer c ON c.id = f.customer_id WHERE f.campaign_id = ?",
                campaign_id,
            )
        )
    contacts = [
        uid
        for uid, customer in connection.execute(
            "SELECT p.uid, c.uid FROM contact p JOIN customer c ON c.id = p.customer_id ORDER BY p.uid"
        )
        if customer in customers
    ]
    interviews = _column(
        connection,
        'SELECT i.uid FROM interview i LEFT JOIN "case" k ON k.id = i.case_id'
        " LEFT JOIN interviewer w ON w.id = k.interviewer_id"
        " WHERE i.campaign_id = ?1 AND i.status <> 'in_progress' AND (?2 IS NULL OR w.name = ?2) ORDER BY i.uid",
        campaign_id,
        interviewer_name,
    )
    shops, decided = sealed_workshops.of_campaign(connection, campaign_id) if interviewer_name is None else ((), ())
    return Selection(
        tuple(uid for uid, _ in cases), tuple(sorted(customers)), tuple(contacts), tuple(interviews), shops, decided
    )


def frame(connection: Connection, campaign_id: int, customers: Iterable[str]) -> list[dict[str, Any]]:
    """The frame of a campaign as far as these customers are in it."""
    wanted = set(customers)
    rows = connection.execute(
        "SELECT c.uid, f.exclusion_reason, f.stratum, f.drawn, f.draw_order FROM frame_member f"
        " JOIN customer c ON c.id = f.customer_id WHERE f.campaign_id = ? ORDER BY c.uid",
        (campaign_id,),
    )
    return [dict(zip(_FRAME, row, strict=True)) for row in rows if row[0] in wanted]


def add_frame(connection: Connection, campaign_id: int, members: Iterable[Mapping[str, Any]]) -> int:
    """Adds to the frame who is not in it; how many that were. Customers that the workspace does not have stay out."""
    new = 0
    for one in members:
        new += connection.execute(
            "INSERT OR IGNORE INTO frame_member (campaign_id, customer_id, exclusion_reason, stratum, drawn,"
            " draw_order) SELECT ?, id, ?, ?, ?, ? FROM customer WHERE uid = ?",
            (campaign_id, one["exclusion_reason"], one["stratum"], one["drawn"], one["draw_order"], one["customer"]),
        ).rowcount
    return new


def attempts(connection: Connection, campaign_id: int, cases: Iterable[str]) -> list[dict[str, Any]]:
    """The calls made for these cases of a campaign."""
    wanted = set(cases)
    rows = connection.execute(
        "SELECT a.uid, k.uid, p.uid, w.name, a.at, a.outcome, a.seconds, a.note, a.number FROM call_attempt a"
        ' JOIN "case" k ON k.id = a.case_id LEFT JOIN contact p ON p.id = a.contact_id'
        " LEFT JOIN interviewer w ON w.id = a.interviewer_id WHERE k.campaign_id = ? ORDER BY a.uid",
        (campaign_id,),
    )
    return [dict(zip(_ATTEMPT, row, strict=True)) for row in rows if row[1] in wanted]


def add_attempt(connection: Connection, one: Mapping[str, Any]) -> bool:
    """Adds a call that is not there yet; False where it is, or where the case is not here.

    Of a call that is there, words noted on either laptop are kept (`joined`).
    """
    known = connection.execute("SELECT id, note FROM call_attempt WHERE uid = ?", (one["uid"],)).fetchone()
    if known is not None:
        note = joined(known[1], one["note"])
        if note != known[1]:
            connection.execute("UPDATE call_attempt SET note = ? WHERE id = ?", (note, known[0]))
        return False
    case = connection.execute('SELECT id FROM "case" WHERE uid = ?', (one["case"],)).fetchone()
    if case is None:
        return False
    contact = connection.execute("SELECT id FROM contact WHERE uid = ?", (one["contact"],)).fetchone()
    connection.execute(
        "INSERT INTO call_attempt (uid, case_id, contact_id, interviewer_id, at, outcome, seconds, note, number)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            one["uid"],
            case[0],
            contact[0] if contact else None,
            interviewer(connection, one["interviewer"]),
            *(one[name] for name in ("at", "outcome", "seconds", "note", "number")),
        ),
    )
    return True


def joined(one: str, other: str) -> str:
    """Two notes to one call without losing a line, the same in whatever order laptops meet.

    A note that has every line of the other one stands; else it is all lines, sorted.
    """
    first, second = (set(note.splitlines()) for note in (one, other))
    lines = first | second
    ordered = "\n".join(sorted(lines))
    whole = [note for note, own in ((one, first), (other, second)) if own == lines]
    return min([note for note in whole if note != ordered], default=ordered)


def outcomes_of(connection: Connection, case_uid: str) -> list[str]:
    """What came of the calls for a case, oldest first; calls of one second by their ids."""
    return _column(
        connection,
        'SELECT a.outcome FROM call_attempt a JOIN "case" k ON k.id = a.case_id WHERE k.uid = ? ORDER BY a.at, a.uid',
        case_uid,
    )


def note(
    connection: Connection,
    *,
    uid: str,
    direction: str,
    purpose: str,
    campaign_id: int,
    device_id: int | None,
    file_name: str,
    sha256: str,
    counts: Mapping[str, int],
) -> None:
    """Notes that a package was exported or merged."""
    connection.execute(
        "INSERT INTO package (uid, direction, purpose, campaign_id, device_id, file_name, sha256, counts, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            uid,
            direction,
            purpose,
            campaign_id,
            device_id,
            file_name,
            sha256,
            json.dumps(counts, sort_keys=True),
            now(),
        ),
    )


def noted(connection: Connection, most: int = 50) -> tuple[NotedPackage, ...]:
    """The last packages exported and merged, newest first."""
    rows = connection.execute(
        "SELECT p.uid, p.direction, p.purpose, v.slug || '/' || c.year, d.name, p.file_name, p.counts, p.at"
        " FROM package p LEFT JOIN campaign c ON c.id = p.campaign_id LEFT JOIN vendor v ON v.id = c.vendor_id"
        " LEFT JOIN device d ON d.id = p.device_id ORDER BY p.id DESC LIMIT ?",
        (most,),
    )
    return tuple(record(NotedPackage, (*row[:6], json.loads(row[6]), row[7])) for row in rows)


def _column(connection: Connection, sql: str, *values: object) -> list[str]:
    return [str(row[0]) for row in connection.execute(sql, values)]
