"""What was frozen when a campaign was launched or extended, as one hashed document each."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import now


@dataclass(frozen=True, slots=True)
class Registration:
    """A frozen document; `sha256` is of its canonical JSON, `kind` is launch or extension."""

    kind: str
    at: str
    body: dict[str, Any]
    sha256: str


def add(connection: Connection, campaign_id: int, kind: str, body: dict[str, Any], *, at: str | None = None) -> str:
    """Stores a document, frozen now or, on another laptop, `at` that time; its `sha256_of`."""
    sha256 = sha256_of(body)
    connection.execute(
        "INSERT INTO registration (campaign_id, kind, at, body, sha256) VALUES (?, ?, ?, ?, ?)",
        (campaign_id, kind, at or now(), canonical(body), sha256),
    )
    return sha256


def sha256_of(body: object) -> str:
    """The SHA-256 of the canonical JSON (sorted keys, no spaces, UTF-8) of a document, in hex."""
    return hashlib.sha256(canonical(body).encode()).hexdigest()


def of_campaign(connection: Connection, campaign_id: int) -> tuple[Registration, ...]:
    """The documents of a campaign, oldest first."""
    rows = connection.execute(
        "SELECT kind, at, body, sha256 FROM registration WHERE campaign_id = ? ORDER BY id", (campaign_id,)
    )
    return tuple(Registration(kind, at, json.loads(body), sha256) for kind, at, body, sha256 in rows)


def frame_of(connection: Connection, campaign_id: int) -> tuple[list[list[str | None]], list[str]]:
    """The frame as [customer uid, reason of exclusion or None], and the uids drawn, in the order drawn."""
    frame = connection.execute(
        "SELECT c.uid, f.exclusion_reason FROM frame_member f JOIN customer c ON c.id = f.customer_id"
        " WHERE f.campaign_id = ? ORDER BY c.uid",
        (campaign_id,),
    ).fetchall()
    drawn = connection.execute(
        'SELECT c.uid FROM "case" k JOIN customer c ON c.id = k.customer_id WHERE k.campaign_id = ?'
        " ORDER BY k.draw_number, c.uid",
        (campaign_id,),
    ).fetchall()
    return [list(row) for row in frame], [uid for (uid,) in drawn]
