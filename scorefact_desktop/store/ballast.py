"""Room kept for the moment when the disk is full: a file beside the open workspace, thrown away when space runs out.

Then the interview that is being held can still be finished. The file is there only while the workspace is open.
"""

import contextlib
import os
import shutil
from pathlib import Path

SUFFIX = "-ballast"
SIZE = 4 * 1024 * 1024
#: An answer takes some pages of the log; with less than this left the ballast goes.
LEAST_FREE = 1024 * 1024
#: With this much left it is laid again.
_PLENTY = 4 * SIZE


class Ballast:
    """The ballast of one open workspace."""

    def __init__(self, workspace: Path) -> None:
        self.path = workspace.with_name(workspace.name + SUFFIX)
        self.laid = False
        #: True from when room ran short until there is plenty again.
        self.short = False

    def mind(self) -> None:
        """Looks how much room is left; throws the ballast away, or lays it. Called before every transaction."""
        try:
            free = shutil.disk_usage(self.path.parent).free
        except OSError:  # the drive is gone, which whoever writes will notice
            return
        if free < LEAST_FREE:
            self.throw_away()
        elif not self.laid and free > _PLENTY:
            self._lay()

    def throw_away(self) -> None:
        """Gives the room back: it runs short."""
        self.short = True
        self.remove()

    def remove(self) -> None:
        """Takes the file away."""
        self.laid = False
        with contextlib.suppress(OSError):  # the drive is gone, or read-only by now
            self.path.unlink()

    def _lay(self) -> None:
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(descriptor, 0, SIZE)
                else:
                    os.write(descriptor, bytes(SIZE))
            finally:
                os.close(descriptor)
        except OSError:  # it only helps: nobody is kept from working by it
            self.remove()
            return
        self.laid, self.short = True, False
