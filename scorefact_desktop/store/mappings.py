"""The column mappings people settled on, so that the next file with the same headers needs none."""

import json
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import now

#: Stands where a mapping of responses has the code of its questionnaire: no questionnaire can be called so.
CUSTOMERS = "*customers"


@dataclass(frozen=True, slots=True)
class RememberedMapping:
    """A mapping by the fingerprint of its headers; `file_name` and `tool` are those of the last file it was used for.

    `questionnaire_code` is CUSTOMERS for a table of customers.
    """

    fingerprint: str
    questionnaire_code: str
    file_name: str
    tool: str
    used_at: str
    body: dict[str, Any]


_SELECT = "SELECT fingerprint, questionnaire_code, file_name, tool, used_at, body FROM mapping"


def remember(
    connection: Connection,
    fingerprint: str,
    questionnaire_code: str,
    body: dict[str, Any],
    *,
    file_name: str = "",
    tool: str = "",
) -> None:
    """Keeps a mapping for the next file with the same headers, in place of what was kept for them."""
    connection.execute(
        "INSERT INTO mapping (fingerprint, questionnaire_code, body, used_at, file_name, tool)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (fingerprint, questionnaire_code) DO UPDATE SET body = excluded.body,"
        " used_at = excluded.used_at, file_name = excluded.file_name, tool = excluded.tool",
        (fingerprint, questionnaire_code, _json(body), now(), file_name, tool),
    )


def recall(connection: Connection, fingerprint: str, questionnaire_code: str) -> RememberedMapping | None:
    """The mapping settled on for files with these headers, or None."""
    row = connection.execute(
        f"{_SELECT} WHERE fingerprint = ? AND questionnaire_code = ?", (fingerprint, questionnaire_code)
    ).fetchone()
    return _mapping(row) if row else None


def remembered(connection: Connection, questionnaire_code: str | None = None) -> tuple[RememberedMapping, ...]:
    """Every mapping that is kept, the one used last first; only those of a questionnaire where its code is given."""
    rows = connection.execute(
        f"{_SELECT} WHERE ?1 IS NULL OR questionnaire_code = ?1 ORDER BY used_at DESC, fingerprint",
        (questionnaire_code,),
    )
    return tuple(_mapping(row) for row in rows)


def forget(connection: Connection, fingerprint: str, questionnaire_code: str) -> bool:
    """Forgets a mapping; False where there was none."""
    cursor = connection.execute(
        "DELETE FROM mapping WHERE fingerprint = ? AND questionnaire_code = ?", (fingerprint, questionnaire_code)
    )
    return cursor.rowcount > 0


def _mapping(row: tuple[Any, ...]) -> RememberedMapping:
    return RememberedMapping(row[0], row[1], row[2], row[3], row[4], dict(json.loads(row[5])))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
