"""Import batches and what they replaced."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import insert_many, record
from scorefact_desktop.store.workspace import new_uid, now


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One file that was imported; `kind` is responses or customers."""

    id: int
    uid: str
    campaign_id: int
    kind: str
    file_name: str
    file_sha256: str
    tool: str
    mapping: dict[str, Any]
    at: str
    added: int
    updated: int
    skipped: int
    undone_at: str | None


@dataclass(frozen=True, slots=True)
class SavedValue:
    """What an import replaced: `body` is None where there was nothing before."""

    subject: str
    subject_id: int
    body: Any


_SELECT = """
SELECT id, uid, campaign_id, kind, file_name, file_sha256, tool, mapping, at, added, updated, skipped, undone_at
FROM import_batch
"""


def add_batch(
    connection: Connection,
    campaign_id: int,
    *,
    file_name: str,
    file_sha256: str,
    tool: str,
    mapping: dict[str, Any],
    program: str,
    kind: str = "responses",
) -> int:
    """A new batch's id; the counts come with `set_counts`."""
    cursor = connection.execute(
        "INSERT INTO import_batch (uid, campaign_id, kind, file_name, file_sha256, tool, mapping, program, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (new_uid(), campaign_id, kind, file_name, file_sha256, tool, _json(mapping), program, now()),
    )
    return int(cursor.lastrowid or 0)


def set_counts(connection: Connection, batch_id: int, *, added: int, updated: int, skipped: int) -> None:
    """What became of the rows of a batch."""
    connection.execute(
        "UPDATE import_batch SET added = ?, updated = ?, skipped = ? WHERE id = ?", (added, updated, skipped, batch_id)
    )


def batch(connection: Connection, batch_id: int) -> ImportBatch | None:
    """The batch of that id, or None."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (batch_id,)).fetchone()
    return _batch(row) if row else None


def of_campaign(connection: Connection, campaign_id: int) -> tuple[ImportBatch, ...]:
    """The batches of a campaign, oldest first."""
    rows = connection.execute(f"{_SELECT} WHERE campaign_id = ? ORDER BY id", (campaign_id,))
    return tuple(_batch(row) for row in rows)


def of_file(connection: Connection, campaign_id: int, file_sha256: str) -> ImportBatch | None:
    """The batch that brought exactly this file into a campaign and was not undone, or None."""
    row = connection.execute(
        f"{_SELECT} WHERE campaign_id = ? AND file_sha256 = ? AND undone_at IS NULL ORDER BY id DESC",
        (campaign_id, file_sha256),
    ).fetchone()
    return _batch(row) if row else None


def mark_undone(connection: Connection, batch_id: int) -> None:
    """Says that a batch was taken back; what it replaced is forgotten."""
    connection.execute("UPDATE import_batch SET undone_at = ? WHERE id = ?", (now(), batch_id))
    connection.execute("DELETE FROM import_saved_value WHERE import_batch_id = ?", (batch_id,))


def save_value(connection: Connection, batch_id: int, subject: str, subject_id: int, body: Any) -> None:
    """Keeps what is about to be replaced; the first value kept stays. `subject` is interview, answers, profile, ..."""
    connection.execute(
        "INSERT OR IGNORE INTO import_saved_value (import_batch_id, subject, subject_id, body) VALUES (?, ?, ?, ?)",
        (batch_id, subject, subject_id, None if body is None else _json(body)),
    )


def save_new(connection: Connection, batch_id: int, subject: str, subject_ids: Sequence[int]) -> None:
    """Notes many things that a batch added: there was nothing before."""
    rows = [(batch_id, subject, one, None) for one in subject_ids]
    insert_many(connection, "import_saved_value", ("import_batch_id", "subject", "subject_id", "body"), rows)


def saved_values(connection: Connection, batch_id: int) -> tuple[SavedValue, ...]:
    """What a batch replaced."""
    rows = connection.execute(
        "SELECT subject, subject_id, body FROM import_saved_value WHERE import_batch_id = ?"
        " ORDER BY subject, subject_id",
        (batch_id,),
    )
    return tuple(SavedValue(row[0], row[1], None if row[2] is None else json.loads(row[2])) for row in rows)


def latest(connection: Connection, count: int = 5) -> tuple[int, ...]:
    """The ids of the last batches that can be taken back, newest first."""
    rows = connection.execute(
        "SELECT id FROM import_batch WHERE undone_at IS NULL ORDER BY id DESC LIMIT ?", (count,)
    ).fetchall()
    return tuple(row[0] for row in rows)


def interviews_added(connection: Connection, batch_id: int) -> tuple[int, ...]:
    """The interviews that a batch brought and that were not there before."""
    rows = connection.execute("SELECT id FROM interview WHERE import_batch_id = ? ORDER BY id", (batch_id,)).fetchall()
    return tuple(row[0] for row in rows)


def changed_by_later(connection: Connection, batch_id: int) -> int | None:
    """The first later batch that changed an interview which this one added or changed; None where none did."""
    row = connection.execute(
        "SELECT min(later.import_batch_id) FROM import_saved_value later"
        " WHERE later.import_batch_id > ?1 AND later.subject = 'interview' AND (later.subject_id IN"
        " (SELECT id FROM interview WHERE import_batch_id = ?1) OR later.subject_id IN"
        " (SELECT subject_id FROM import_saved_value WHERE import_batch_id = ?1 AND subject = 'interview'))",
        (batch_id,),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def put_fields(
    connection: Connection,
    interview_id: int,
    *,
    status: str,
    weight: float | None,
    language: str | None,
    finished_at: str | None,
) -> None:
    """Replaces what a file says of an interview beside its answers and profile."""
    connection.execute(
        "UPDATE interview SET status = ?, weight = ?, language = ?, finished_at = ? WHERE id = ?",
        (status, weight, language, finished_at, interview_id),
    )


def _batch(row: tuple[Any, ...]) -> ImportBatch:
    return record(ImportBatch, (*row[:7], json.loads(row[7]), *row[8:]))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
