"""The versions of the schema: one SQL file per version, applied in order and all at once.

`user_version` says which version a file has, so that opening a current workspace needs nothing but one pragma;
sqlite-utils and what else is slow to import is only called for when there is something to do.
"""

from __future__ import annotations

import re
import sys
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

from scorefact_desktop.store.connection import Connection, atomic

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

#: Written into the file's header, so that tools (and we) know a workspace when they see one: "SFCT".
APPLICATION_ID = 0x53464354
#: The schema this program writes. A file with a higher number is refused.
VERSION = 2

_SET = "scorefact"
# sqlite-utils' own table, made by us so that it is STRICT like the others.
_MIGRATIONS_TABLE = """
CREATE TABLE IF NOT EXISTS _sqlite_migrations (
    id INTEGER PRIMARY KEY,
    migration_set TEXT NOT NULL,
    name TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    UNIQUE (migration_set, name)
) STRICT
"""
_importing = threading.Lock()


def version_of(connection: Connection) -> int:
    """The schema version of an open file; 0 for one that has none."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_of(connection: Connection) -> int:
    """The application id of an open file; 0 for a database that nobody signed."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def migrate(connection: Connection, to: int = VERSION) -> None:
    """Brings a file to schema version `to` in one transaction: afterwards all of it has happened, or nothing."""
    if version_of(connection) >= to:
        return
    database_class, migrations = _sqlite_utils()
    with atomic(connection):
        connection.execute(_MIGRATIONS_TABLE)
        following = None if to == VERSION else f"v{to + 1:03}"
        migrations.apply(database_class(connection, execute_plugins=False), stop_before=following)
        connection.execute(f"PRAGMA user_version = {to}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def script(version: int) -> str:
    """The SQL of one version."""
    from importlib.resources import files

    return files(__package__).joinpath(f"v{version:03}.sql").read_text(encoding="utf-8")


def statements(sql: str) -> list[str]:
    """Single statements: `executescript` would commit the transaction that must hold them together."""
    from sqlite3 import complete_statement

    found, pending = [], ""
    for part in re.sub(r"^--.*$", "", sql, flags=re.MULTILINE).split(";")[:-1]:
        pending += part + ";"
        if complete_statement(pending):  # not yet inside the body of a trigger
            found.append(pending.strip())
            pending = ""
    return found


@cache
def _sqlite_utils() -> tuple[type[Database], Migrations]:
    """sqlite-utils without pandas, which it imports where installed, and never needs here."""
    with _importing:
        absent: Any = None
        hidden = "pandas" not in sys.modules
        if hidden:
            sys.modules["pandas"] = absent  # importing a None entry raises ImportError, which sqlite-utils expects
        try:
            from sqlite_utils import Database, Migrations
        finally:
            if hidden:
                del sys.modules["pandas"]
    migrations = Migrations(_SET)
    for version in range(1, VERSION + 1):
        _register(migrations, version)
    return Database, migrations


def _register(migrations: Migrations, version: int) -> None:
    @migrations(name=f"v{version:03}")
    def apply(database: Database) -> None:
        for statement in statements(script(version)):
            database.conn.execute(statement)
