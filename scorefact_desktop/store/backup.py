"""Copies of a workspace: taken of one consistent state while others write, opened, checked and counted, then kept.

A copy has its final name only once it is verified, so a backup that is there is one that restores. The key file of an
encrypted workspace goes with every copy.
"""

import hashlib
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import durable, schema
from scorefact_desktop.store.connection import Connection, DatabaseError, connect
from scorefact_desktop.store.keys import copy_beside, keys_path
from scorefact_desktop.store.workspace import Workspace

_PLAIN_HEADER = b"SQLite format 3\0"
_STEP_PAGES = 500
_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}T\d{6}Z)(-\d+)?-(?P<uid>[0-9a-f]{8})\.scorefact", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a copy."""

    uid: str
    campaigns: int
    interviews: int
    schema_version: int


@dataclass(frozen=True, slots=True)
class BackupName:
    """What the name of a backup tells: of which file, when it was made (UTC), how the workspace's id begins."""

    stem: str
    at: datetime
    uid: str


def folder_of(workspace: Path) -> Path:
    """Where the backups of a workspace are, beside it."""
    return workspace.with_name(f"{workspace.name}-backups")


def name_of(workspace: Path, uid: str, at: datetime, folder: Path) -> Path:
    """A free name for a backup made at `at`."""
    stem = f"{workspace.stem}-{at.astimezone(UTC).strftime(_TIME)}"
    path, number = folder / f"{stem}-{uid[:8]}.scorefact", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}-{uid[:8]}.scorefact"
    return path


def parsed_name(path: Path) -> BackupName | None:
    """What the name of a file tells, None where it is not that of a backup."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _TIME).replace(tzinfo=UTC)
    except ValueError:  # the 31st of February
        return None
    return BackupName(found["stem"], at, found["uid"])


def is_encrypted(path: Path) -> bool:
    """Whether a closed file does not begin as a plain database does. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) != _PLAIN_HEADER


def take(workspace: Workspace, target: Path, progress: Callable[[float], None] = lambda share: None) -> Contents:
    """Puts a verified copy of a workspace at `target`, which must not exist, in a folder that does.

    Nobody waits for it: others read and write meanwhile. `progress` is told the share done and may raise to stop.
    Raises UserError backup_not_sound, those of `Workspace.reader`, DatabaseError of the target's disk, OSError.
    """
    beginning = target.with_name(f".{secrets.token_hex(6)}.new")
    try:
        counted = _copy_pages(workspace, beginning, progress)
        contents = examine(beginning, workspace.key, counted)
        progress(0.95)
        shutil.copymode(workspace.path, beginning)
        durable.flush(beginning)
        if workspace.encrypted:
            copy_beside(workspace.path, target)
        durable.move(beginning, target)
        durable.flush_folder(target.parent)
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            beginning.with_name(beginning.name + suffix).unlink(missing_ok=True)
    progress(1.0)
    return contents


def copy_open(workspace: Workspace, target: Path) -> None:
    """Puts a copy of an open workspace at `target` without proving it sound, its key file with it.

    Raises UserErrors of `Workspace.reader`, DatabaseError of the target's disk, OSError.
    """
    if workspace.encrypted:
        copy_beside(workspace.path, target)
    _copy_pages(workspace, target, lambda share: None)
    durable.flush(target)
    durable.flush_folder(target.parent)


def _copy_pages(workspace: Workspace, target: Path, progress: Callable[[float], None]) -> dict[str, int]:
    """Copies one consistent state; how many rows it has, by table."""
    copy = connect(target, key=workspace.key, create=True)
    try:
        with workspace.reader() as source:
            counted = _counts(source)
            source.backup(
                copy,
                pages=_STEP_PAGES,
                progress=lambda _, left, all_: progress(0.6 * (1 - left / max(all_, 1))),
            )
        return counted
    finally:
        copy.close()


def examine(path: Path, key: bytes | None, expected: dict[str, int] | None = None) -> Contents:
    """Opens a closed copy and proves it sound: pages, indexes, references, and as many rows as `expected` by table.

    Raises UserError backup_not_sound, backup_key_needed.
    """
    try:
        connection = connect(path, key=key, read_only=True, unchanging=True)
    except DatabaseError as error:
        code = "backup_key_needed" if is_encrypted(path) else "backup_not_sound"
        raise UserError(code, path=str(path)) from error
    try:
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall() if key is not None else []
        sound = (
            schema.application_of(connection) == schema.APPLICATION_ID
            and not pages
            and connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
            and not connection.execute("PRAGMA foreign_key_check").fetchall()
            and expected in (None, _counts(connection))
        )
        if not sound:
            raise UserError("backup_not_sound", path=str(path))
        return _contents(connection)
    except (DatabaseError, UnicodeDecodeError) as error:  # what SQLite quotes of a damaged page is no text
        raise UserError("backup_not_sound", path=str(path)) from error
    finally:
        connection.close()


def describe(path: Path, key: bytes | None) -> Contents | None:
    """What is in a closed copy, without proving it sound; None where it cannot be opened with that key."""
    try:
        connection = connect(path, key=key, read_only=True, unchanging=True)
    except DatabaseError:
        return None  # another key, or no database: it is listed without contents
    try:
        return _contents(connection)
    except (DatabaseError, UnicodeDecodeError):
        return None  # damaged: likewise; `examine` says what is wrong with it
    finally:
        connection.close()


def states(path: Path, key: bytes | None) -> dict[str, bytes] | None:
    """The interviews in a file that may be damaged, by uid with their digests; None where they cannot be read.

    Works on a copy in a temporary folder, log included: to look must not change anything.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        try:
            for suffix in ("", "-wal"):
                part = path.with_name(path.name + suffix)
                if part.exists():
                    shutil.copyfile(part, copy.with_name(copy.name + suffix))
            connection = connect(copy, key=key, read_only=True)
        except (DatabaseError, OSError):
            return None  # nothing can be read: whoever asks says that nothing can be compared
        try:
            columns, joined = "i.uid, x''", ""
            if schema.version_of(connection) > 1:
                columns, joined = (
                    "i.uid, d.digest",
                    " LEFT JOIN row_digest d ON d.subject = 'interview' AND d.subject_id = i.id",
                )
            return {str(uid): digest or b"" for uid, digest in connection.execute(
                f"SELECT {columns} FROM interview i{joined}"
            )}  # fmt: skip
        except (DatabaseError, UnicodeDecodeError):
            return None
        finally:
            connection.close()


def copy_file(source: Path, target: Path) -> None:
    """Copies a closed backup with its key file, whole or not at all, and reads it back. Raises OSError."""
    beginning = target.with_name(f".{secrets.token_hex(6)}.new")
    try:
        shutil.copyfile(source, beginning)
        shutil.copymode(source, beginning)
        durable.flush(beginning)
        if _sha256(beginning) != _sha256(source):
            raise OSError(f"{target.name} was not written as it should be")
        copy_beside(source, target)
        durable.move(beginning, target)
    finally:
        beginning.unlink(missing_ok=True)
    durable.flush_folder(target.parent)


def remove(path: Path) -> None:
    """Removes a backup with its key file."""
    path.unlink(missing_ok=True)
    keys_path(path).unlink(missing_ok=True)


def rename(path: Path, target: Path) -> None:
    """Gives a backup another name, its key file first: the backup is never there without it."""
    copy_beside(path, target)
    durable.move(path, target)
    keys_path(path).unlink(missing_ok=True)


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _contents(connection: Connection) -> Contents:
    uid, campaigns, interviews = connection.execute(
        "SELECT uid, (SELECT count(*) FROM campaign), (SELECT count(*) FROM interview) FROM workspace"
    ).fetchone()
    return Contents(str(uid), campaigns, interviews, schema.version_of(connection))


def _sha256(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
