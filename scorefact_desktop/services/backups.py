"""Backups of a workspace: made, listed, thinned, carried to a second place, restored (RELIABILITY.md 4).

None of this is for the interface's thread. A backup that could not be made takes nothing away: the workspace itself is
safe, and the last good backup stays.
"""

import errno
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import histories
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store.connection import FULL, DatabaseError, primary_code
from scorefact_desktop.store.thinning import thin
from scorefact_desktop.store.workspace import Workspace

Clock = Callable[[], datetime]
Progress = Callable[[float], None]
#: What the system says of a full disk.
NO_SPACE = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as listed. `at` in UTC, `size` in bytes; `second` where it lies in the second place.

    `readable` is False where it cannot be opened with the key at hand: damaged, or encrypted with another key; then
    what is inside is None.
    """

    path: Path
    at: datetime
    size: int
    second: bool
    encrypted: bool
    readable: bool
    campaigns: int | None = None
    interviews: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of making a backup: the backup, its copy in the second place or why there is none, how many went."""

    backup: Backup
    second: Backup | None
    second_problem: UserError | None
    removed: int


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def make(
    workspace: Workspace,
    second: Path | None = None,
    *,
    clock: Clock = utc_now,
    progress: Progress = lambda share: None,
) -> Made:
    """Makes a verified backup beside the workspace, a copy of it in the folder `second`, and thins both places.

    `progress` is told the share done and may raise to stop. Raises UserError backup_disk_full, backup_not_written,
    backup_not_sound, workspace_damaged, workspace_disk_error. What goes wrong in the second place is told in the
    result: the first backup is there nevertheless.
    """
    folder = copies.folder_of(workspace.path)
    try:
        histories.sign(workspace)  # a history that is cut later is noticed against this copy
        _make_folder(folder, workspace.path)
        with workspace.reader() as connection:
            uid = str(connection.execute("SELECT uid FROM workspace").fetchone()[0])
        target = copies.name_of(workspace.path, uid, clock(), folder)
        contents = copies.take(workspace, target, lambda share: progress(0.8 * share))
    except (OSError, DatabaseError) as error:
        _refuse(error, folder)
    except UserError as error:
        if error.code != "workspace_disk_full":
            raise
        raise UserError("backup_disk_full", path=str(folder)) from error
    size = target.stat().st_size
    made = Backup(target, _at(target), size, False, workspace.encrypted, True, contents.campaigns, contents.interviews)
    removed = _thin(folder, uid, clock())
    copied, problem = None, None
    if second is not None:
        try:
            copied, gone = _carry(made, workspace.path, second, uid, clock())
            removed += gone
        except UserError as error:
            problem = error
    progress(1.0)
    return Made(made, copied, problem, removed)


def copy_as_it_is(workspace: Workspace, target: Path) -> None:
    """Puts a copy of a workspace at `target`, sound or not, with its key file: what a repair begins from.

    Raises UserError backup_disk_full, backup_not_written.
    """
    try:
        copies.copy_open(workspace, target)
    except (OSError, DatabaseError) as error:
        _refuse(error, target.parent)


def listing(path: Path, second: Path | None = None, key: bytes | None = None) -> tuple[Backup, ...]:
    """The backups of the workspace at `path`, newest first; it need not exist any more. `key` opens encrypted ones."""
    first = _files(copies.folder_of(path))
    uids = {uid for one in first if (uid := _uid(one))}
    away = [] if second is None else _files(copies.folder_of(second / path.name))
    if uids:  # another workspace of the same name may have its backups there too
        away = [one for one in away if _uid(one) in uids]
    found = [_described(one, False, key) for one in first] + [_described(one, True, key) for one in away]
    return tuple(sorted(found, key=lambda one: (one.at, not one.second, one.path.name), reverse=True))


def newest_sound(
    backups: Iterable[Backup], key: bytes | None = None, progress: Progress = lambda share: None
) -> Backup | None:
    """The first of `backups` that proves sound when it is opened and checked whole; None where none does.

    One that is encrypted, with no `key` at hand, was proved when it was made and counts as sound.
    """
    listed = list(backups)
    for number, one in enumerate(listed):
        progress(number / len(listed))
        if one.encrypted and key is None:
            return one
        try:
            copies.examine(one.path, key if one.encrypted else None)
        except UserError:
            continue  # not sound: the next older one is tried
        return one
    return None


def _carry(made: Backup, workspace: Path, second: Path, uid: str, now: datetime) -> tuple[Backup, int]:
    if not second.is_dir():
        raise UserError("backup_second_missing", path=str(second))
    folder = copies.folder_of(second / workspace.name)
    target = folder / made.path.name
    try:
        folder.mkdir(exist_ok=True)
        copies.copy_file(made.path, target)
    except OSError as error:
        _refuse(error, folder)
    copied = Backup(target, made.at, made.size, True, made.encrypted, True, made.campaigns, made.interviews)
    return copied, _thin(folder, uid, now)


def _thin(folder: Path, uid: str, now: datetime) -> int:
    """Lets go of what the plan does not keep; how many. What cannot be removed stays until the next time."""
    made = {one: _at(one) for one in _files(folder) if _uid(one) == uid[:8]}
    plan = thin(made, now)
    removed = 0
    for one in plan.redate:
        _try(copies.rename, one, copies.name_of(Path(_stem(one)), uid, now, folder))
    for one in plan.remove:
        removed += _try(copies.remove, one)
    return removed


def _try(act: Callable[..., object], *what: Path) -> bool:
    try:
        act(*what)
    except OSError:  # read-only, or open elsewhere on Windows
        return False
    return True


def _files(folder: Path) -> list[Path]:
    try:
        return [one for one in folder.iterdir() if copies.parsed_name(one) is not None and one.is_file()]
    except OSError:  # no folder yet, or a place that is not there today
        return []


def _at(path: Path) -> datetime:
    named = copies.parsed_name(path)
    assert named is not None
    return named.at


def _uid(path: Path) -> str | None:
    named = copies.parsed_name(path)
    return named.uid if named else None


def _stem(path: Path) -> str:
    named = copies.parsed_name(path)
    assert named is not None
    return f"{named.stem}.scorefact"


def _described(path: Path, second: bool, key: bytes | None) -> Backup:
    size, encrypted = 0, False
    try:
        size, encrypted = path.stat().st_size, copies.is_encrypted(path)
        found = copies.describe(path, key if encrypted else None)
    except OSError:  # taken away while we look
        found = None
    if found is None:
        return Backup(path, _at(path), size, second, encrypted, False)
    return Backup(path, _at(path), size, second, encrypted, True, found.campaigns, found.interviews)


def _make_folder(folder: Path, workspace: Path) -> None:
    if not folder.exists():
        folder.mkdir(mode=workspace.parent.stat().st_mode & 0o777)


def _refuse(error: OSError | DatabaseError, folder: Path) -> NoReturn:
    full = error.errno in NO_SPACE if isinstance(error, OSError) else primary_code(error) == FULL
    if full:
        raise UserError("backup_disk_full", path=str(folder)) from error
    reason = error.strerror if isinstance(error, OSError) else str(error)
    raise UserError("backup_not_written", path=str(folder), reason=reason or type(error).__name__) from error
