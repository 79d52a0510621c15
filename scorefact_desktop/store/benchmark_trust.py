"""Where a workspace syncs its benchmark from: the pinned root of each source, and what was verified last."""

from collections.abc import Mapping

from scorefact_desktop.store.connection import Connection

#: The root of the first day, which nothing that is synced can replace.
PINNED = "pinned"


def pinned_root(connection: Connection, source: str) -> bytes | None:
    """The root that was pinned for a source."""
    row = connection.execute(
        "SELECT body FROM benchmark_trust WHERE source = ? AND role = ?", (source, PINNED)
    ).fetchone()
    return bytes(row[0]) if row else None


def metadata(connection: Connection, source: str) -> dict[str, bytes]:
    """The metadata verified last, by file name; empty before the first sync."""
    rows = connection.execute("SELECT role, body FROM benchmark_trust WHERE source = ? AND role <> ?", (source, PINNED))
    return {role: bytes(body) for role, body in rows}


def sources(connection: Connection) -> tuple[str, ...]:
    """Every source with a pinned root."""
    rows = connection.execute("SELECT source FROM benchmark_trust WHERE role = ? ORDER BY source", (PINNED,))
    return tuple(row[0] for row in rows)


def pin(connection: Connection, source: str, root: bytes) -> None:
    """Pins the root of a source; what was verified under another one is forgotten."""
    connection.execute("DELETE FROM benchmark_trust WHERE source = ?", (source,))
    connection.execute("INSERT INTO benchmark_trust (source, role, body) VALUES (?, ?, ?)", (source, PINNED, root))


def put_metadata(connection: Connection, source: str, files: Mapping[str, bytes]) -> None:
    """Replaces the metadata verified last."""
    connection.execute("DELETE FROM benchmark_trust WHERE source = ? AND role <> ?", (source, PINNED))
    connection.executemany(
        "INSERT INTO benchmark_trust (source, role, body) VALUES (?, ?, ?)",
        [(source, name, body) for name, body in files.items()],
    )
