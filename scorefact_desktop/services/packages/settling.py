"""What follows from merged rows: which interview of a case counts, where a case stands, what now finds its case.

Every rule gives the same on every laptop, whatever came first.
"""

from collections.abc import Iterable

from scorefact_desktop.domain.dispositions import case_disposition
from scorefact_desktop.store import package_rows, revisions, sealed_rows
from scorefact_desktop.store.connection import Connection

#: Of several interviews of one case the fullest counts, and of two alike the one with the smaller id.
_RANK = {"complete": 0, "partial": 1, "in_progress": 2, "break_off": 3}


def settle(connection: Connection, campaign_id: int, changed: Iterable[tuple[str, str]], called: Iterable[str]) -> None:
    """Settles a campaign after `changed` things (kind and uid) and the cases that were `called` (uids)."""
    changed = set(changed)
    if any(kind in ("case", "contact", "workshop") for kind, _ in changed):
        changed |= _linked(connection, campaign_id)
    _count(connection, {uid for kind, uid in changed if kind == "interview"})
    for uid in {*called, *(uid for kind, uid in changed if kind == "case")}:
        outcomes = package_rows.outcomes_of(connection, uid)
        if outcomes:
            stands = case_disposition(outcomes)
            connection.execute(
                'UPDATE "case" SET disposition = ?, final = ?, eligible = ? WHERE uid = ?',
                (stands.code, stands.final, stands.eligible, uid),
            )


def count_of_case(connection: Connection, uids: Iterable[str]) -> None:
    """Says anew which of the interviews of the same case as one of these counts."""
    _count(connection, set(uids))


def siblings(connection: Connection, interviews: Iterable[str]) -> set[str]:
    """The other interviews of the same cases, of which one counts once these are erased."""
    found: set[str] = set()
    for uid in interviews:
        found.update(_together(connection, uid))
    return found - set(interviews)


def _linked(connection: Connection, campaign_id: int) -> set[tuple[str, str]]:
    """Interviews that came before their case, contact or workshop did find it now."""
    found = set()
    for (uid,) in connection.execute(
        "SELECT i.uid FROM interview i JOIN shown_revision s ON s.kind = 'interview' AND s.uid = i.uid"
        " WHERE i.campaign_id = ? AND i.status <> 'in_progress' AND (i.case_id IS NULL OR i.contact_id IS NULL)",
        (campaign_id,),
    ).fetchall():
        shown = revisions.shown(connection, "interview", uid)
        body = revisions.get(connection, shown).body if shown else {}
        links = _row(connection, uid)
        if any(have is None and _is_here(connection, one, body.get(one)) for one, have in links.items()):
            sealed_rows.write(connection, "interview", uid, body)
            found.add(("interview", uid))
    return found


def _row(connection: Connection, uid: str) -> dict[str, int | None]:
    row = connection.execute("SELECT case_id, contact_id, workshop_id FROM interview WHERE uid = ?", (uid,)).fetchone()
    return {"case": row[0], "contact": row[1], "workshop": row[2]}


def _is_here(connection: Connection, kind: str, uid: str | None) -> bool:
    return uid is not None and sealed_rows.exists(connection, kind, uid)


def _count(connection: Connection, uids: set[str]) -> None:
    done: set[str] = set()
    for uid in sorted(uids):
        if uid in done:
            continue
        group = _together(connection, uid)
        done.update(group)
        wanting = sorted(
            (_RANK[status], one)
            for one, (status, counts) in group.items()
            if (_told(connection, one) if _told(connection, one) is not None else counts)
        )
        connection.executemany("UPDATE interview SET counts = 0 WHERE uid = ?", [(one,) for one in group])
        if wanting:
            connection.execute("UPDATE interview SET counts = 1 WHERE uid = ?", (wanting[0][1],))


def _together(connection: Connection, uid: str) -> dict[str, tuple[str, bool]]:
    """Status and counting of the interviews of which one counts: those of a case, or of one response imported twice."""
    row = connection.execute("SELECT case_id, campaign_id FROM interview WHERE uid = ?", (uid,)).fetchone()
    if row is None:  # erased with its respondent
        return {}
    if row[0] is not None:
        rows = connection.execute("SELECT uid, status, counts FROM interview WHERE case_id = ?", (row[0],))
    else:
        shown = revisions.shown(connection, "interview", uid)
        key = revisions.get(connection, shown).body["source_key"] if shown else None
        rows = connection.execute(
            "SELECT uid, status, counts FROM interview WHERE uid = ?1 OR (campaign_id = ?2 AND source_key = ?3"
            " AND case_id IS NULL)",
            (uid, row[1], key),
        )
    return {one: (status, bool(counts)) for one, status, counts in rows}


def _told(connection: Connection, uid: str) -> bool | None:
    """Whether an interview wants to count as its revision says; None where it was never sealed."""
    shown = revisions.shown(connection, "interview", uid)
    return None if shown is None else bool(revisions.get(connection, shown).body["counts"])
