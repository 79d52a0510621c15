"""What people changed since an import brought it: read from the history, which every change of theirs enters."""

from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that a batch brought or changed and that was edited after it; the last edit tells who and when.

    `subject` is interview, customer or contact; `name` the response's key, or the name of customer or contact.
    """

    subject: str
    subject_id: int
    name: str
    edits: int
    at: str
    author: str
    action: str


#: What a batch touched, by subject: what it added or changed is among the saved values, or carries the batch's number.
_TOUCHED = {
    "interview": (
        "SELECT i.id, i.uid, coalesce(i.source_key, '') AS name FROM interview i WHERE i.import_batch_id = :batch"
        " UNION SELECT i.id, i.uid, coalesce(i.source_key, '') FROM import_saved_value s"
        " JOIN interview i ON i.id = s.subject_id WHERE s.import_batch_id = :batch AND s.subject = 'interview'"
    ),
    "customer": (
        "SELECT c.id, c.uid, c.name FROM import_saved_value s JOIN customer c ON c.id = s.subject_id"
        " WHERE s.import_batch_id = :batch AND s.subject = 'customer'"
    ),
    "contact": (
        "SELECT c.id, c.uid, c.name FROM import_saved_value s JOIN contact c ON c.id = s.subject_id"
        " WHERE s.import_batch_id = :batch AND s.subject = 'contact'"
    ),
}


def entered_as(connection: Connection, campaign_uid: str, batch_id: int) -> int:
    """The id of the history's row about an import; 0 where it was erased."""
    row = connection.execute(
        "SELECT max(c.history_id) FROM history_clear c JOIN history h ON h.id = c.history_id"
        " WHERE c.subject = ? AND h.action IN ('responses_imported', 'customers_imported')"
        " AND json_extract(c.body, '$.batch') = ?",
        (f"campaign:{campaign_uid}", batch_id),
    ).fetchone()
    return int(row[0] or 0)


def edited_since(connection: Connection, batch_id: int, since: int) -> tuple[Edit, ...]:
    """What a batch brought or changed and that people changed after the history's row `since`, by kind and name."""
    found = []
    for subject, touched in _TOUCHED.items():
        rows: list[tuple[Any, ...]] = connection.execute(
            "WITH later AS (SELECT c.history_id, c.author, substr(c.subject, :length) AS uid FROM history_clear c"
            " WHERE c.history_id > :since AND substr(c.subject, 1, :length - 1) = :prefix)"
            f" SELECT t.id, t.name, count(*), max(later.history_id) FROM later JOIN ({touched}) t ON t.uid = later.uid"
            " GROUP BY t.id, t.name ORDER BY t.name, t.id",
            {"length": len(subject) + 2, "since": since, "prefix": f"{subject}:", "batch": batch_id},
        ).fetchall()
        for identifier, name, edits, last in rows:
            at, action, author = connection.execute(
                "SELECT h.at, h.action, c.author FROM history h JOIN history_clear c ON c.history_id = h.id"
                " WHERE h.id = ?",
                (last,),
            ).fetchone()
            found.append(Edit(subject, identifier, name, edits, at, author, action))
    known = {one.subject_id for one in found if one.subject == "interview"}
    return (*found, *(one for one in _corrected_elsewhere(connection, batch_id) if one.subject_id not in known))


def _corrected_elsewhere(connection: Connection, batch_id: int) -> list[Edit]:
    """Interviews of a batch of which another laptop sealed a state that came back in a package; when is not known."""
    rows = connection.execute(
        f"SELECT t.id, t.name, count(*), max(d.name) FROM ({_TOUCHED['interview']}) t"
        " JOIN revision r ON r.kind = 'interview' AND r.uid = t.uid JOIN device d ON d.uid = r.author"
        " WHERE d.uid NOT IN (SELECT v.uid FROM device v JOIN own_device o ON o.device_id = v.id)"
        " GROUP BY t.id, t.name ORDER BY t.name, t.id",
        {"batch": batch_id},
    )
    return [
        Edit("interview", identifier, name, edits, "", author, "package_merged")
        for identifier, name, edits, author in rows
    ]


def travelled(connection: Connection, batch_id: int) -> dict[int, str]:
    """The uids, by id, of interviews a batch added that were sealed for a package, and so may be on other laptops."""
    rows = connection.execute(
        "SELECT i.id, i.uid FROM interview i WHERE i.import_batch_id = ? AND EXISTS"
        " (SELECT 1 FROM revision r WHERE r.kind = 'interview' AND r.uid = i.uid)",
        (batch_id,),
    )
    return dict(rows.fetchall())


def customers_travelled(connection: Connection, batch_id: int) -> int:
    """How many customers that a batch added were sealed for a package, and so may be on other laptops."""
    (count,) = connection.execute(
        "SELECT count(*) FROM import_saved_value s JOIN customer c ON c.id = s.subject_id"
        " WHERE s.import_batch_id = ? AND s.subject = 'customer' AND s.body IS NULL AND EXISTS"
        " (SELECT 1 FROM revision r WHERE r.kind = 'customer' AND r.uid = c.uid)",
        (batch_id,),
    ).fetchone()
    return int(count)
