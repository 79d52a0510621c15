"""The output ledger: what was delivered of a campaign, so that later deliveries do not give away what it hid."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record as as_record
from scorefact_desktop.store.workspace import new_uid, now


@dataclass(frozen=True, slots=True)
class Output:
    """One delivered file; `figures` are the figures it shows, as plain JSON objects.

    `respondents` marks who stood behind the figures on confidential questions, by question or theme.
    """

    id: int
    uid: str
    campaign_id: int
    kind: str
    language: str | None
    file_name: str
    sha256: str
    recipient: str
    protection_limit: int
    figures: tuple[dict[str, Any], ...]
    at: str
    respondents: Mapping[str, Sequence[str]]


def record(
    connection: Connection,
    campaign_id: int,
    kind: str,
    *,
    file_name: str,
    sha256: str,
    protection_limit: int,
    figures: Sequence[dict[str, Any]] = (),
    language: str | None = None,
    recipient: str = "",
    respondents: Mapping[str, Sequence[str]] | None = None,
) -> int:
    """Records a delivery; its id. `file_name` is without folder, `sha256` of the file's bytes in hex."""
    cursor = connection.execute(
        "INSERT INTO output (uid, campaign_id, kind, language, file_name, sha256, recipient, protection_limit,"
        " figures, at, respondents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_uid(),
            campaign_id,
            kind,
            language,
            file_name,
            sha256,
            recipient,
            protection_limit,
            json.dumps(list(figures), ensure_ascii=False, separators=(",", ":")),
            now(),
            json.dumps(respondents or {}, separators=(",", ":")),
        ),
    )
    return int(cursor.lastrowid or 0)


def of_campaign(connection: Connection, campaign_id: int) -> tuple[Output, ...]:
    """What was delivered of a campaign, oldest first."""
    rows = connection.execute(
        "SELECT id, uid, campaign_id, kind, language, file_name, sha256, recipient, protection_limit, figures, at,"
        " respondents FROM output WHERE campaign_id = ? ORDER BY id",
        (campaign_id,),
    )
    return tuple(as_record(Output, (*row[:9], tuple(json.loads(row[9])), row[10], json.loads(row[11]))) for row in rows)
