"""Settings that belong to a workspace, such as the protection limit: any JSON value by name."""

import json
from typing import Any

from scorefact_desktop.store.connection import Connection

#: The smallest group of respondents a figure may rest on (PRODUCT.md section 10); never under 3.
PROTECTION_LIMIT = "protection_limit"
#: True in a workspace whose vendors and customers are invented, which every page printed from it says.
FICTITIOUS = "fictitious"
_LEAST_PROTECTION, _USUAL_PROTECTION = 3, 5


def get(connection: Connection, name: str, default: Any = None) -> Any:
    """The value of a setting, or `default` where it was never set."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else default


def put(connection: Connection, name: str, value: Any) -> None:
    """Sets a setting to a JSON value. ValueError for a protection limit under 3."""
    if name == PROTECTION_LIMIT and (not isinstance(value, int) or value < _LEAST_PROTECTION):
        raise ValueError(f"the protection limit is never under {_LEAST_PROTECTION}")
    connection.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, json.dumps(value, ensure_ascii=False, allow_nan=False)),
    )


def protection_limit(connection: Connection) -> int:
    """The protection limit: 5 unless set, and never under 3 whatever the file says."""
    value = get(connection, PROTECTION_LIMIT, _USUAL_PROTECTION)
    return max(_LEAST_PROTECTION, value) if isinstance(value, int) else _USUAL_PROTECTION
