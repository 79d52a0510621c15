"""A workspace written anew under another key, or with one or without: killed at any moment, one whole pair remains.

The new file is made beside, read back and compared row by row; then the key file is made to open both, the new file
takes the name, and only then does the key file forget the old key. What is left of an interrupted change is found
under fixed names and overwritten the next time that the workspace is opened for writing.
"""

import contextlib
import os
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import durable, schema
from scorefact_desktop.store.connection import Connection, DatabaseError, connect, explained
from scorefact_desktop.store.keys import keys_path

_SIDE_FILES = ("-wal", "-shm", "-journal")


def rewrite(
    path: Path,
    old_key: bytes | None,
    new_key: bytes | None,
    before: Callable[[], None],
    after: Callable[[], None],
    progress: Callable[[float], None] = lambda share: None,
) -> bool:
    """Writes the closed workspace at `path` anew, from one key to another; None is a plain one. The caller holds its
    lock.

    `before` makes the key file open both (called once the new file is verified), `after` only the new one. Gives True
    where the old file was overwritten, False where it could only be removed. Raises UserError workspace_busy (somebody
    reads it), workspace_disk_full, workspace_damaged, workspace_disk_error, rewrite_failed; the workspace is then
    what it was.
    """
    new, old = _new_name(path), _old_name(path)
    try:
        tidy(path)
        with explained(path):
            _settle(path, old_key)
            _export(path, old_key, new, new_key)
            progress(0.4)
            _compare(path, old_key, new, new_key)
        progress(0.8)
        durable.flush(new)
        durable.flush_folder(path.parent)
        before()
        kept = durable.second_name(path, old)
        durable.move(new, path)
    except OSError as error:
        with contextlib.suppress(OSError):  # what cannot be tidied now is when the workspace is opened
            tidy(path)
        raise UserError("rewrite_failed", path=str(path), reason=error.strerror or str(error)) from error
    except BaseException:  # whatever it was goes on, without a copy behind it
        with contextlib.suppress(OSError):  # likewise
            tidy(path)
        raise
    try:
        durable.flush_folder(path.parent)
        after()
        progress(0.95)
        return durable.wipe(old) if kept else False
    except (OSError, UserError) as error:
        # The workspace is whole and has its new key; what is left to do is done when it is opened.
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise UserError("rewrite_untidy", path=str(path), reason=reason) from error


def tidy(path: Path) -> None:
    """Overwrites and removes what an interrupted change left behind. The caller holds the lock of the workspace."""
    new, old = _new_name(path), _old_name(path)
    durable.beginning_of(keys_path(path)).unlink(missing_ok=True)
    _remove(new)
    if not old.exists():
        return
    if old.samefile(path):  # interrupted before the new file took the name: the same file by two names
        old.unlink()
    else:
        durable.wipe(old)


def _new_name(path: Path) -> Path:
    return path.with_name(f".{durable.mark(path)}.rewritten")


def _old_name(path: Path) -> Path:
    return path.with_name(f".{durable.mark(path)}.replaced")


def _remove(new: Path) -> None:
    for suffix in _SIDE_FILES:
        new.with_name(new.name + suffix).unlink(missing_ok=True)
    if new.exists():
        durable.wipe(new)


def _settle(path: Path, key: bytes | None) -> None:
    """Brings everything into the one file and takes its side files away; refuses while another program reads it."""
    connection = connect(path, key=key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        try:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except DatabaseError as error:
            raise UserError("workspace_busy", path=str(path)) from error
        if mode != "delete":
            raise UserError("workspace_busy", path=str(path))
    finally:
        connection.close()
    if any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-shm")):
        raise UserError("workspace_busy", path=str(path))


def _export(path: Path, old_key: bytes | None, new: Path, new_key: bytes | None) -> None:
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, path.stat().st_mode & 0o777))
    connection = connect(path, key=old_key)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")  # tables are filled in the order of their names
        key_text = "" if new_key is None else f"x'{new_key.hex()}'"
        connection.execute("ATTACH DATABASE ? AS target KEY ?", (str(new), key_text))
        connection.execute("PRAGMA target.journal_mode = MEMORY").fetchall()
        connection.execute("PRAGMA target.synchronous = OFF")  # flushed as a whole, before anybody relies on it
        try:
            connection.execute("SELECT sqlcipher_export('target')").fetchall()
        except DatabaseError as error:  # without a code of SQLite's that tells a full disk from a mistake of ours
            raise OSError(str(error)) from error
        for name in ("user_version", "application_id"):
            value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
            connection.execute(f"PRAGMA target.{name} = {int(value)}")
        connection.execute("DETACH DATABASE target")
    finally:
        connection.close()


def _compare(path: Path, old_key: bytes | None, new: Path, new_key: bytes | None) -> None:
    """Reads the new file back and compares it with the old one, row by row."""
    one, other = connect(path, key=old_key, read_only=True), connect(new, key=new_key, read_only=True)
    try:
        if schema.application_of(other) != schema.APPLICATION_ID or _rows(one, "PRAGMA user_version") != _rows(
            other, "PRAGMA user_version"
        ):
            raise OSError("the new file is not a workspace")
        if new_key is not None and _rows(other, "PRAGMA cipher_integrity_check"):
            raise OSError("the new file cannot be read back")
        described = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        if _rows(one, described) != _rows(other, described):
            raise OSError("the new file has other tables")
        for (table,) in _rows(one, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            quoted = '"' + str(table).replace('"', '""') + '"'
            query = f"SELECT * FROM {quoted}"
            if any(a != b for a, b in zip_longest(one.execute(query), other.execute(query))):
                raise OSError(f"{table} differs in the new file")
    finally:
        one.close()
        other.close()


def _rows(connection: Connection, query: str) -> list[tuple[object, ...]]:
    return list(connection.execute(query).fetchall())
