"""Import batches, what they replaced, and the column mappings people settled on."""

import json
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
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


def saved_values(connection: Connection, batch_id: int) -> tuple[SavedValue, ...]:
    """What a batch replaced."""
    rows = connection.execute(
        "SELECT subject, subject_id, body FROM import_saved_value WHERE import_batch_id = ?"
        " ORDER BY subject, subject_id",
        (batch_id,),
    )
    return tuple(SavedValue(row[0], row[1], None if row[2] is None else json.loads(row[2])) for row in rows)


def remember_mapping(
    connection: Connection, fingerprint: str, questionnaire_code: str, mapping: dict[str, Any]
) -> None:
    """Keeps a mapping for the next file with the same headers."""
    connection.execute(
        "INSERT INTO mapping (fingerprint, questionnaire_code, body, used_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (fingerprint, questionnaire_code) DO UPDATE SET body = excluded.body, used_at = excluded.used_at",
        (fingerprint, questionnaire_code, _json(mapping), now()),
    )


def recall_mapping(connection: Connection, fingerprint: str, questionnaire_code: str) -> dict[str, Any] | None:
    """The mapping settled on for files with these headers, or None."""
    row = connection.execute(
        "SELECT body FROM mapping WHERE fingerprint = ? AND questionnaire_code = ?", (fingerprint, questionnaire_code)
    ).fetchone()
    return dict(json.loads(row[0])) if row else None


def _batch(row: tuple[Any, ...]) -> ImportBatch:
    return record(ImportBatch, (*row[:7], json.loads(row[7]), *row[8:]))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
