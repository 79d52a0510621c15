"""Restoring a backup, beside the workspace or in its place: what it replaces is set aside, never overwritten."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups
from scorefact_desktop.services.backups import Backup, Clock, utc_now
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store import durable
from scorefact_desktop.store.keys import copy_beside, keys_path
from scorefact_desktop.store.lock import WorkspaceLock

if TYPE_CHECKING:
    from scorefact_desktop.store.keys.secret import Secret


#: Bytes of a page: a whole encrypted file has a whole number of them.
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Missing:
    """What a workspace would lack after going back to a backup made at `since`.

    `interviews` are those that the file has and the backup has not, `changed` those that it has otherwise; None where
    the file cannot be read far enough to tell. `last_written` is when the file was last written to, by the system.
    """

    since: datetime
    interviews: int | None
    changed: int | None
    last_written: datetime | None


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the restored workspace is, and where the file is that it took the place of (None: there was none)."""

    path: Path
    aside: Path | None
    missing: Missing


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What can be said of a file that does not open: bytes, when the system last wrote to it, and how many interviews
    can still be read in it (None: nothing can)."""

    size: int
    last_written: datetime | None
    interviews: int | None


def diagnose(path: Path, key: bytes | None = None) -> Diagnosis:
    """Looks into a damaged workspace without changing it; one that is not there is empty."""
    if not path.is_file():
        return Diagnosis(0, None, None)
    found = copies.states(path, key)
    return Diagnosis(path.stat().st_size, _last_written(path), None if found is None else len(found))


def missing(path: Path, backup: Path, key: bytes | None = None) -> Missing:
    """What is in the workspace file at `path`, damaged or not, and not in a backup of it. Changes neither."""
    named = copies.parsed_name(backup)
    since = named.at if named else datetime.fromtimestamp(backup.stat().st_mtime, UTC)
    there = copies.states(path, key) if path.is_file() else None
    kept = copies.states(backup, key if copies.is_encrypted(backup) else None)
    if there is None or kept is None:
        return Missing(since, None, None, _last_written(path))
    changed = sum(1 for uid, digest in there.items() if uid in kept and kept[uid] != digest)
    return Missing(since, len(there.keys() - kept.keys()), changed, _last_written(path))


def key_of(encrypted: Iterable[Path], secret: "Secret | None") -> bytes | None:
    """The key of the first of these encrypted backups that `secret` opens; None where none does or there is none."""
    from scorefact_desktop.services.workspaces import open_workspace

    if secret is None:
        return None
    for path in encrypted:
        try:
            with open_workspace(path, secret=secret, read_only=True) as opened:
                return opened.key
        except UserError:  # damaged, or of another passphrase: the next one may do
            continue
    return None


def restore_to(backup: Path, target: Path, key: bytes | None = None) -> Path:
    """Restores a backup as a new workspace at `target`, proved sound first, with its key file.

    An encrypted backup without its `key` cannot be opened here: it is copied and compared, and proved when it is
    unlocked. Raises UserError backup_missing, backup_not_sound, workspace_exists, workspace_folder_missing,
    workspace_read_only, workspace_locked, restore_disk_full, restore_not_written.
    """
    target = Path(os.path.realpath(target))
    lock = WorkspaceLock(target)
    lock.take()
    try:
        if os.path.lexists(target):
            raise UserError("workspace_exists", path=str(target))
        if os.path.lexists(keys_path(target)):
            raise UserError("workspace_exists", path=str(keys_path(target)))
        _prove(backup, key)
        with _told(target):
            copies.copy_file(backup, target)
    finally:
        lock.release()
    return target


def restore_in_place(
    path: Path,
    backup: Path,
    key: bytes | None = None,
    *,
    clock: Clock = utc_now,
    progress: Callable[[float], None] = lambda share: None,
) -> Restored:
    """Puts a backup in the place of the workspace at `path`, which is closed; that one is set aside under another name.

    Killed at any moment, the workspace is the old or the restored one, and the old one is there whole. Raises UserError
    backup_missing, backup_not_sound, workspace_locked, workspace_read_only, restore_disk_full, restore_not_written.
    """
    path = Path(os.path.realpath(path))
    lock = WorkspaceLock(path)
    lock.take()
    try:
        _prove(backup, key)
        progress(0.3)
        lost = missing(path, backup, key)
        progress(0.5)
        with _told(path):
            ready = path.with_name(f".{path.name}-restored")
            copies.remove(ready)  # of a restoring that was interrupted
            copies.copy_file(backup, ready)
            progress(0.8)
            aside = _set_aside(path, clock()) if os.path.lexists(path) else None
            copy_beside(ready, path)
            durable.move(ready, path)
            durable.flush_folder(path.parent)
            keys_path(ready).unlink(missing_ok=True)
    finally:
        lock.release()
    progress(1.0)
    return Restored(path, aside, lost)


def offer(
    path: Path, second: Path | None = None, key: bytes | None = None, progress: Callable[[float], None] = lambda s: None
) -> tuple[Backup, Missing] | None:
    """The newest backup of a damaged workspace that proves sound, and what would be missing; None where there is none.

    One that cannot be opened with `key` is passed over, except where no key is at hand.
    """
    listed = [one for one in backups.listing(path, second, key) if one.readable or (one.encrypted and key is None)]
    found = backups.newest_sound(listed, key, progress)
    return None if found is None else (found, missing(path, found.path, key))


def _prove(backup: Path, key: bytes | None) -> None:
    if not backup.is_file():
        raise UserError("backup_missing", path=str(backup))
    encrypted = copies.is_encrypted(backup)
    if encrypted and key is None:
        if backup.stat().st_size % _PAGE:  # torn, or no workspace at all
            raise UserError("backup_not_sound", path=str(backup))
        if not keys_path(backup).is_file():
            raise UserError("backup_without_keys", path=str(backup), keys=keys_path(backup).name)
        return
    copies.examine(backup, key if encrypted else None)


def _set_aside(path: Path, now: datetime) -> Path:
    """Gives the file a second name, its log and keys with it; it keeps the first one until it is replaced."""
    stem, number = f"{path.stem}-aside-{now.strftime('%Y%m%dT%H%M%SZ')}", 1
    aside = path.with_name(f"{stem}{path.suffix}")
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    copy_beside(path, aside)
    linked = durable.second_name(path, aside)
    # The log belongs to the old file: the restored one must never meet it.
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        durable.move(log, aside.with_name(f"{aside.name}-wal"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    if not linked:  # a drive without second names, such as a memory stick
        durable.move(path, aside)
    durable.flush_folder(path.parent)
    return aside


def _last_written(path: Path) -> datetime | None:
    times = []
    for part in (path, path.with_name(f"{path.name}-wal")):
        if part.is_file():
            times.append(datetime.fromtimestamp(part.stat().st_mtime, UTC))
    return max(times, default=None)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns what the disk does into the sentence about restoring."""
    try:
        yield
    except OSError as error:
        code = "restore_disk_full" if error.errno in backups.NO_SPACE else "restore_not_written"
        raise UserError(code, path=str(path), reason=error.strerror or type(error).__name__) from error
