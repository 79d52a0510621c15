"""Label decisions as they were taken, with appeals and reopenings: rows are added, never changed."""

import json
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid, now


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """One step of a label's story: an evaluation with its result, an appeal or a reopening with its reason."""

    id: int
    uid: str
    kind: str
    rule_set: str
    rule_set_version: str
    awarded: bool | None
    body: dict[str, Any]
    at: str


def add(
    connection: Connection,
    campaign_id: int,
    kind: str,
    rule_set: tuple[str, str],
    body: dict[str, Any],
    awarded: bool | None = None,
) -> StoredDecision:
    """Stores a step; `kind` is evaluation (which needs `awarded`), appeal or reopening."""
    cursor = connection.execute(
        "INSERT INTO decision (uid, campaign_id, kind, rule_set, rule_set_version, awarded, body, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_uid(),
            campaign_id,
            kind,
            *rule_set,
            awarded,
            canonical(body),
            now(),
        ),
    )
    return next(one for one in of_campaign(connection, campaign_id) if one.id == cursor.lastrowid)


def of_campaign(connection: Connection, campaign_id: int) -> tuple[StoredDecision, ...]:
    """The story of a campaign's label, oldest first."""
    rows = connection.execute(
        "SELECT id, uid, kind, rule_set, rule_set_version, awarded, body, at FROM decision WHERE campaign_id = ?"
        " ORDER BY id",
        (campaign_id,),
    )
    return tuple(
        record(StoredDecision, (*row[:5], None if row[5] is None else bool(row[5]), json.loads(row[6]), row[7]))
        for row in rows
    )
