"""Benchmark releases as received; one of them is current, and stays so until a better one is accepted."""

import hashlib
from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import now


@dataclass(frozen=True, slots=True)
class StoredBenchmark:
    """A benchmark release; `body` is its JSON text, `received_at` ISO 8601 in UTC."""

    id: int
    release: str
    sha256: str
    body: str
    received_at: str
    verified: bool


def put(connection: Connection, release: str, body: str, *, verified: bool = False, source: str = "") -> int:
    """Stores a release, makes it the current one and gives its id; a release stored before is not stored twice.

    `source` is where a verified one was synced from; the time of the check is noted with it.
    """
    sha256 = hashlib.sha256(body.encode()).hexdigest()
    with atomic(connection):
        connection.execute("UPDATE benchmark SET current = 0 WHERE current = 1")
        row = connection.execute(
            "INSERT INTO benchmark (release, sha256, body, received_at, verified, current, source, checked_at)"
            " VALUES (?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (sha256) DO UPDATE SET current = 1,"
            " verified = max(verified, excluded.verified), source = excluded.source, checked_at = excluded.checked_at"
            " RETURNING id",
            (release, sha256, body, now(), verified, source, now() if verified else None),
        ).fetchone()
    return int(row[0])


def current(connection: Connection) -> StoredBenchmark | None:
    """The release in use, or None."""
    row = connection.execute(
        "SELECT id, release, sha256, body, received_at, verified FROM benchmark WHERE current = 1"
    ).fetchone()
    return record(StoredBenchmark, (*row[:5], bool(row[5]))) if row else None


def current_source(connection: Connection) -> str:
    """Where the release in use was synced from, empty where it was not."""
    row = connection.execute("SELECT source FROM benchmark WHERE current = 1").fetchone()
    return str(row[0]) if row else ""
