"""Things by their uids, which mean the same on every laptop: their ids here, and rows brought to a state."""

from collections.abc import Mapping

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.connection import Connection


def find(connection: Connection, table: str, uid: str | None) -> int | None:
    """The id of a thing, None where it is not here. Table names come from our modules, never from data."""
    if uid is None:
        return None
    row = connection.execute(f'SELECT id FROM "{table}" WHERE uid = ?', (uid,)).fetchone()
    return int(row[0]) if row else None


def known(connection: Connection, table: str, uid: str) -> int:
    """The id of a thing without which another cannot be; UserError package_incomplete where it is not there."""
    found = find(connection, table, uid)
    if found is None:
        raise UserError("package_incomplete", what=table)
    return found


def put(connection: Connection, table: str, uid: str, values: Mapping[str, object]) -> None:
    """Adds the row of a thing or brings it to these values; table and columns likewise come from our modules."""
    columns = ", ".join(values)
    changes = ", ".join(f"{one} = excluded.{one}" for one in values)
    connection.execute(
        f'INSERT INTO "{table}" (uid, {columns}) VALUES ({", ".join("?" * (len(values) + 1))})'
        f" ON CONFLICT (uid) DO UPDATE SET {changes}",
        (uid, *values.values()),
    )
