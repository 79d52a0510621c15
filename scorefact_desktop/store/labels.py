"""Labels of a workspace: requests, seals that came back, issuers that are trusted, their lists of revocations."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import settings
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid, now

#: The public files of the issuers whose seals this workspace accepts, as their texts.
_ISSUERS = "label_issuers"


@dataclass(frozen=True, slots=True)
class StoredLabel:
    """A label as it stands: asked for, sealed or revoked. `statement` is what was signed."""

    id: int
    uid: str
    campaign_id: int
    decision_id: int | None
    number: str | None
    status: str
    specimen: bool
    request: dict[str, Any]
    statement: bytes | None
    issued_on: str | None
    valid_until: str | None
    revoked_on: str | None
    revocation_reason: str | None


_COLUMNS = (
    "id, uid, campaign_id, decision_id, number, status, specimen, request, statement, issued_on, valid_until,"
    " revoked_on, revocation_reason"
)


def of_campaign(connection: Connection, campaign_id: int) -> tuple[StoredLabel, ...]:
    """All labels of a campaign, oldest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM label WHERE campaign_id = ? ORDER BY id", (campaign_id,))
    return tuple(_label(row) for row in rows)


def by_number(connection: Connection, number: str) -> StoredLabel | None:
    """The label that was sealed under a number."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM label WHERE number = ?", (number,)).fetchone()
    return _label(row) if row else None


def by_request(connection: Connection, request_uid: str) -> StoredLabel | None:
    """The label that was asked for under an id."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM label WHERE uid = ?", (request_uid,)).fetchone()
    return _label(row) if row else None


def add_request(connection: Connection, campaign_id: int, decision_id: int, request: Mapping[str, Any]) -> str:
    """Stores a request; the id that it travels under."""
    uid = new_uid()
    connection.execute(
        "INSERT INTO label (uid, campaign_id, decision_id, status, specimen, request) VALUES (?, ?, ?, ?, 0, ?)",
        (uid, campaign_id, decision_id, "requested", json.dumps(request, ensure_ascii=False, sort_keys=True)),
    )
    return uid


def put_seal(
    connection: Connection,
    label_id: int,
    statement: bytes,
    documents: Mapping[str, bytes],
    *,
    number: str,
    specimen: bool,
    issued_on: str,
    valid_until: str,
) -> None:
    """Stores the seal of a request, with the signed page of each language."""
    connection.execute(
        "UPDATE label SET number = ?, status = 'sealed', specimen = ?, statement = ?, issued_on = ?, valid_until = ?"
        " WHERE id = ?",
        (number, specimen, statement, issued_on, valid_until, label_id),
    )
    connection.execute("DELETE FROM label_document WHERE label_id = ?", (label_id,))
    connection.executemany(
        "INSERT INTO label_document (label_id, language, pdf) VALUES (?, ?, ?)",
        [(label_id, language, pdf) for language, pdf in documents.items()],
    )


def documents(connection: Connection, label_id: int) -> dict[str, bytes]:
    """The signed pages of a label by language."""
    rows = connection.execute("SELECT language, pdf FROM label_document WHERE label_id = ?", (label_id,))
    return {language: bytes(pdf) for language, pdf in rows}


def revoke(connection: Connection, label_id: int, on: str, reason: str) -> None:
    """Marks a sealed label as revoked."""
    connection.execute(
        "UPDATE label SET status = 'revoked', revoked_on = ?, revocation_reason = ? WHERE id = ?",
        (on, reason, label_id),
    )


def issuers(connection: Connection) -> tuple[str, ...]:
    """The public files of trusted issuers."""
    return tuple(settings.get(connection, _ISSUERS, []))


def put_issuers(connection: Connection, texts: tuple[str, ...]) -> None:
    """Replaces them."""
    settings.put(connection, _ISSUERS, list(texts))


def revocations(connection: Connection) -> tuple[bytes, ...]:
    """The newest signed list of every issuer."""
    return tuple(bytes(row[0]) for row in connection.execute("SELECT body FROM revocation_list ORDER BY issuer"))


def put_revocations(connection: Connection, issuer: str, number: int, body: bytes) -> bool:
    """Stores an issuer's list unless a newer one is there; whether it was stored."""
    cursor = connection.execute(
        "INSERT INTO revocation_list (issuer, number, body, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (issuer) DO"
        " UPDATE SET number = excluded.number, body = excluded.body, received_at = excluded.received_at"
        " WHERE excluded.number > revocation_list.number",
        (issuer, number, body, now()),
    )
    return cursor.rowcount > 0


def _label(row: tuple[Any, ...]) -> StoredLabel:
    statement = None if row[8] is None else bytes(row[8])
    return record(StoredLabel, (*row[:6], bool(row[6]), json.loads(row[7]), statement, *row[9:]))
