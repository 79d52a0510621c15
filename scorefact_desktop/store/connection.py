"""Connections to a workspace file: one way to open them, so that every promise about durability holds everywhere.

SQLCipher's SQLite is used for plain and encrypted files alike: the same modern SQLite on every machine.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlcipher3 import dbapi2

from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    # sqlcipher3 carries no types and has the interface of the standard library's module.
    from sqlite3 import Connection, IntegrityError
    from sqlite3 import Error as DatabaseError
else:
    from sqlcipher3.dbapi2 import Connection, IntegrityError
    from sqlcipher3.dbapi2 import Error as DatabaseError

__all__ = [
    "Connection",
    "DatabaseError",
    "IntegrityError",
    "atomic",
    "connect",
    "explained",
    "make_durable",
    "primary_code",
]

#: Before this version a WAL file could be reset under a reader, and data lost.
OLDEST_SQLITE = (3, 51, 3)

_SIDE_FILE = 32 * 1024  # the index of the write-ahead log, which also a reader needs

# What is said of a stored text that is none; we store nothing else.
_NO_TEXT = "Could not decode to UTF-8"
# Primary result codes, https://sqlite.org/rescode.html
READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB, BUSY, LOCKED = 8, 10, 11, 13, 14, 26, 5, 6


def connect(
    path: Path,
    *,
    key: bytes | None = None,
    read_only: bool = False,
    unchanging: bool = False,
    create: bool = False,
    any_thread: bool = False,
) -> Connection:
    """A connection in autocommit mode; transactions are begun by `atomic`. One that writes needs `make_durable` first.

    `key` is the raw 32-byte key of an encrypted file. `read_only` still lets SQLite tidy its side files up when the
    last connection closes. `unchanging` reads a file in a folder where SQLite cannot write
    its own side files, and is right only where nobody writes. `any_thread` allows use from several threads, one at a
    time. Raises DatabaseError: `primary_code` tells which.
    """
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is older than {OLDEST_SQLITE}")
    mode = "ro" if unchanging else "rwc" if create else "rw"
    named = quote(os.fsencode(path.absolute().as_posix()))  # also where the name is no text
    address = f"file:{named}?mode={mode}{'&immutable=1' if unchanging else ''}"
    connection: Connection = dbapi2.connect(
        address, uri=True, isolation_level=None, check_same_thread=not any_thread, timeout=5.0
    )
    try:
        if key is not None:
            if len(key) != 32:
                raise ValueError("a key has 32 bytes")
            connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key is also told on stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first read: wrong key, not a database
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except UnicodeDecodeError as error:
        # SQLite quotes the damaged list of tables in its message, which then is no text.
        connection.close()
        damaged = DatabaseError("the list of tables is damaged")
        damaged.sqlite_errorcode = CORRUPT
        raise damaged from error
    except BaseException:  # whatever it was goes on, without an open handle behind it
        connection.close()
        raise
    return connection


def make_durable(connection: Connection) -> None:
    """Makes every commit reach the disk and every deletion overwrite. Writes to the file: only for one that is ours."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")


def primary_code(error: DatabaseError) -> int:
    """SQLite's primary result code of an error, 0 where it has none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what the disk or a damaged file does to us into a UserError; other database errors are bugs and pass.

    Codes: workspace_damaged, workspace_read_only, workspace_disk_full, workspace_disk_error, workspace_busy.
    """
    try:
        yield
    except DatabaseError as error:
        code = {
            CORRUPT: "workspace_damaged",
            NOTADB: "workspace_damaged",
            READONLY: "workspace_read_only",
            FULL: "workspace_disk_full",
            IOERR: "workspace_disk_error",
            CANTOPEN: "workspace_disk_error",
            BUSY: "workspace_busy",
        }.get(primary_code(error))
        if code is None and _NO_TEXT in str(error):
            code = "workspace_damaged"
        if code is None:
            raise
        if code == "workspace_disk_error" and _is_full(path):
            code = "workspace_disk_full"  # no room for the side files is told as a disk that fails
        raise UserError(code, path=str(path)) from error
    except UnicodeDecodeError as error:  # what SQLite quotes of a damaged page is no text
        raise UserError("workspace_damaged", path=str(path)) from error


def _is_full(path: Path) -> bool:
    """True where the drive has less room left than SQLite's smallest side file needs."""
    try:
        return shutil.disk_usage(path.parent).free < _SIDE_FILE
    except OSError:  # the drive is gone
        return False


@contextmanager
def atomic(connection: Connection) -> Iterator[Connection]:
    """All or nothing: a transaction that takes the write lock at once, or a savepoint inside an open one."""
    if connection.in_transaction:
        begin, commit, undo = "SAVEPOINT nested", "RELEASE nested", "ROLLBACK TO nested; RELEASE nested"
    else:
        begin, commit, undo = "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"
    connection.execute(begin)
    try:
        yield connection
        connection.execute(commit)
    except BaseException:  # an interruption undoes as well, and goes on
        # A full disk or a damaged page may already have ended the transaction.
        if connection.in_transaction:
            for statement in undo.split("; "):
                connection.execute(statement)
        raise
