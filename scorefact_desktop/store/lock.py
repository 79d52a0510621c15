"""One program per workspace: an operating-system lock on a file of its own, which also says who holds it.

The lock is freed by the operating system when its holder ends, however it ends. Who gives it back removes the file
while still holding it, and who takes it makes sure that the file locked is the one of that name: so two programs never
lock two different files.
"""

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from scorefact_desktop.domain.errors import UserError

_LOCKED_BYTE = 1 << 30  # Windows locks are mandatory: far behind the text, so that others can read who holds it

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open: `since` is local to nobody, an ISO 8601 time in UTC."""

    person: str
    machine: str
    program: str
    process: int
    since: str

    @classmethod
    def ourselves(cls) -> Self:
        """This process, as others will read about it."""
        try:
            person = getpass.getuser()
        except (KeyError, OSError):  # a user without a name, as in some containers
            person = str(os.getuid()) if hasattr(os, "getuid") else "?"
        return cls(
            person=person,
            machine=socket.gethostname(),
            program=Path(sys.argv[0] or "python").name,
            process=os.getpid(),
            since=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        )


class WorkspaceLock:
    """The lock beside one workspace; held from `take` to `release`."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        self.path = workspace.with_name(workspace.name + "-lock")
        self._descriptor: int | None = None

    def take(self) -> None:
        """Takes the lock or raises UserError: workspace_locked (who holds it), workspace_read_only,
        workspace_folder_missing, workspace_name_too_long, workspace_disk_full."""
        descriptor = self._open()
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise self._taken() from error
        if not self._is_of_that_name(descriptor):  # its holder removed it in between
            os.close(descriptor)
            self.take()
            return
        self._descriptor = descriptor
        with contextlib.suppress(OSError):  # the text only informs: a full disk must not keep anybody out
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, json.dumps(asdict(Holder.ourselves())).encode())

    def release(self) -> None:
        """Gives the lock back; nothing happens where it is not held."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):  # the drive is gone
                os.ftruncate(self._descriptor, 0)
            with contextlib.suppress(OSError):  # Windows removes no open file: an empty one stays and says nothing
                self.path.unlink()
            os.close(self._descriptor)
            self._descriptor = None

    def holder(self) -> Holder | None:
        """Who wrote the lock file last, None where it tells nothing readable."""
        try:
            return Holder(**json.loads(self.path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None  # a lock whose writer died early: the lock itself holds, only the name is unknown

    def _open(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise UserError("workspace_folder_missing", path=str(self.workspace.parent)) from error
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                raise UserError("workspace_name_too_long", path=str(self.workspace)) from error
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise UserError("workspace_disk_full", path=str(self.workspace)) from error
            raise UserError("workspace_read_only", path=str(self.workspace)) from error

    def _taken(self) -> UserError:
        holder = self.holder()
        return UserError(
            "workspace_locked",
            path=str(self.workspace),
            person=holder.person if holder else "?",
            machine=holder.machine if holder else "?",
            program=holder.program if holder else "?",
            since=holder.since.replace("T", " ").replace("Z", " UTC") if holder else "?",
        )

    def _is_of_that_name(self, descriptor: int) -> bool:
        if sys.platform == "win32":  # there nobody removes a file that somebody has open
            return True
        try:
            named = self.path.stat()
        except FileNotFoundError:
            return False  # removed in between: the lock is taken anew
        ours = os.fstat(descriptor)
        return (named.st_dev, named.st_ino) == (ours.st_dev, ours.st_ino)
