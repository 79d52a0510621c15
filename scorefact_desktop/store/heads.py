"""Heads of histories: our own as we signed them, and those that other devices' packages told of."""

from collections.abc import Mapping

from scorefact_desktop.store import devices
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.devices import OwnDevice

_SIGNED = b"scorefact-history/1\0"


def sign(connection: Connection, own: OwnDevice) -> bool:
    """Signs the last head of the history; False where it is empty or signed already."""
    row = connection.execute(
        "SELECT id, head FROM history h WHERE id = (SELECT max(id) FROM history) AND NOT EXISTS"
        " (SELECT 1 FROM history_signature s WHERE s.history_id = h.id AND s.device_id = ?)",
        (own.id,),
    ).fetchone()
    if row is None:
        return False
    connection.execute(
        "INSERT INTO history_signature (history_id, device_id, signature) VALUES (?, ?, ?)",
        (row[0], own.id, own.sign(_signed(connection, row[0], bytes(row[1])))),
    )
    return True


def signed(connection: Connection, most: int = 5_000) -> tuple[tuple[int, bytes], ...]:
    """The last heads that were signed: entry and head, oldest first."""
    rows = connection.execute(
        "SELECT DISTINCT h.id, h.head FROM history_signature s JOIN history h ON h.id = s.history_id"
        " ORDER BY h.id DESC LIMIT ?",
        (most,),
    ).fetchall()
    return tuple((row[0], bytes(row[1])) for row in reversed(rows))


def first_unsound(connection: Connection) -> int | None:
    """The first entry whose signature does not hold, or is about an entry that is gone; None where all hold."""
    for entry, head, device_id, signature in connection.execute(
        "SELECT s.history_id, h.head, s.device_id, s.signature FROM history_signature s"
        " LEFT JOIN history h ON h.id = s.history_id ORDER BY s.history_id, s.device_id"
    ).fetchall():
        if head is None:
            return int(entry)
        key = devices.get(connection, device_id).public_key
        if not devices.verify(key, bytes(signature), _signed(connection, entry, bytes(head))):
            return int(entry)
    return None


def keep(connection: Connection, device_id: int, checkpoints: Mapping[int, bytes]) -> None:
    """Remembers heads of another device's history; what was seen first stays."""
    connection.executemany(
        "INSERT OR IGNORE INTO seen_head (device_id, history_id, head) VALUES (?, ?, ?)",
        [(device_id, entry, head) for entry, head in checkpoints.items()],
    )


def seen_of(connection: Connection, device_id: int) -> tuple[tuple[int, bytes], ...]:
    """The heads seen of one device's history, oldest first."""
    rows = connection.execute(
        "SELECT history_id, head FROM seen_head WHERE device_id = ? ORDER BY history_id", (device_id,)
    )
    return tuple((row[0], bytes(row[1])) for row in rows)


def seen(connection: Connection, most: int = 5_000) -> tuple[tuple[str, int, bytes], ...]:
    """The heads seen of every other device: its uid, entry and head."""
    rows = connection.execute(
        "SELECT d.uid, s.history_id, s.head FROM seen_head s JOIN device d ON d.id = s.device_id"
        " ORDER BY s.history_id DESC, d.uid LIMIT ?",
        (most,),
    )
    return tuple((row[0], row[1], bytes(row[2])) for row in rows)


def _signed(connection: Connection, entry: int, head: bytes) -> bytes:
    # Of this workspace: a head signed in another one by the same device is not taken for one of this.
    (uid,) = connection.execute("SELECT uid FROM workspace").fetchone()
    return _SIGNED + f"{uid}\n{entry}\n".encode() + head
