"""Contributions that a steward received, who may give them, and what has been published out of them."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import settings
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import now

_SIGNERS, _PUBLISHED = "contribution_signers", "benchmark_published"


@dataclass(frozen=True, slots=True)
class StoredContribution:
    """A contribution as it was received: its canonical JSON, and the fingerprint of whoever signed it."""

    id: int
    sha256: str
    signer: str
    body: bytes
    received_at: str
    included: bool


def add(connection: Connection, body: bytes, signer: str) -> bool:
    """Stores a contribution; False where the very same one is there already."""
    cursor = connection.execute(
        "INSERT INTO contribution (sha256, signer, body, received_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (hashlib.sha256(body).hexdigest(), signer, body, now()),
    )
    return cursor.rowcount > 0


def all_received(connection: Connection) -> tuple[StoredContribution, ...]:
    """Every contribution, in the order received."""
    rows = connection.execute("SELECT id, sha256, signer, body, received_at, included FROM contribution ORDER BY id")
    return tuple(record(StoredContribution, (*row[:3], bytes(row[3]), row[4], bool(row[5]))) for row in rows)


def include(connection: Connection, contribution_id: int, included: bool) -> None:
    """Says whether a contribution enters the next release."""
    connection.execute("UPDATE contribution SET included = ? WHERE id = ?", (included, contribution_id))


def signers(connection: Connection) -> frozenset[str]:
    """The fingerprints of those who may contribute."""
    return frozenset(settings.get(connection, _SIGNERS, []))


def accept_signer(connection: Connection, fingerprint: str) -> None:
    """Lets somebody contribute from now on."""
    settings.put(connection, _SIGNERS, sorted(signers(connection) | {fingerprint}))


def published(connection: Connection) -> dict[str, Any]:
    """What earlier releases told, as plain JSON; empty before the first."""
    found = settings.get(connection, _PUBLISHED, {})
    return dict(found)


def put_published(connection: Connection, content: dict[str, Any]) -> None:
    """Replaces it."""
    settings.put(connection, _PUBLISHED, json.loads(json.dumps(content)))
