"""Backups that nobody has to think of: after so many minutes of work, and when a workspace is closed.

They are made on the heavy lane from a connection of their own, so that nobody who types waits for one.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate

if TYPE_CHECKING:
    from scorefact_desktop.services.backups import Made
    from scorefact_desktop.services.workspaces import Workspace
    from scorefact_desktop.views.desk import Desk

TICK_MILLISECONDS = 20_000


class BackupGuard(QObject):
    """Follows the session. `made` is the last backup, None before the first one of this workspace."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self.desk = desk
        self._changes = 0
        self._since = time.monotonic()
        self._running = False
        self._told = ""
        self._short = False
        desk.session.closing = self.leave
        desk.backup_wanted.connect(lambda: self.make(even_unchanged=True))
        desk.lock_near.connect(lambda: self.make())
        desk.session.changed.connect(self._follow)
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MILLISECONDS)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def tick(self) -> None:
        """Make a backup where it is time, and tell when room runs short."""
        workspace = self.desk.session.workspace
        if workspace is None or workspace.read_only:
            return
        if workspace.short_of_space and not self._short:
            self.desk.said.emit(
                "bad",
                translate(
                    "Safety",
                    "The disk is nearly full. Everything entered is saved, and the room kept for this moment is in "
                    "use: finish the interview, then make room on the drive.",
                ),
                "",
                None,
            )
        self._short = workspace.short_of_space
        minutes = self.desk.settings.backup_minutes
        if minutes and time.monotonic() - self._since >= 60 * minutes:
            self.make()

    def make(self, *, even_unchanged: bool = False) -> None:
        """Make a backup now, where anything changed since the last one."""
        workspace = self.desk.session.workspace
        if workspace is None or self._running or not (even_unchanged or self._worth_it(workspace)):
            return
        changes = workspace.changes
        self._begin(workspace, changes)

    def leave(self, workspace: "Workspace") -> None:
        """A workspace is about to be closed: what changed in it is backed up meanwhile.

        Not of one that is being locked, whose key must be gone: it was backed up behind the lock screen, still open.
        """
        if self._worth_it(workspace) and not self.desk.locking:
            self._begin(workspace, workspace.changes)

    def finish(self) -> UserError | None:
        """The window is gone and nothing runs any more: the last backup, before the workspace is closed.

        Gives why there is none; nobody is there to be told, and the workspace itself is saved.
        """
        from scorefact_desktop.services import backups

        self.timer.stop()
        self.desk.session.closing = None
        workspace = self.desk.session.workspace
        if workspace is not None and self._worth_it(workspace):
            try:
                backups.make(workspace, self.desk.settings.second_backup_folder)
            except UserError as error:
                return error
        return None

    def _worth_it(self, workspace: "Workspace") -> bool:
        return not workspace.read_only and workspace.changes > self._changes

    def _begin(self, workspace: "Workspace", changes: int) -> None:
        from scorefact_desktop.services import backups

        second = self.desk.settings.second_backup_folder
        try:
            twin = workspace.twin()
        except UserError as error:  # the file is gone or damaged
            self._tell(error)
            return
        self._running = True

        def job(task: Task) -> "Made":
            with twin:
                return backups.make(twin, second, progress=task)

        def ended() -> None:
            self._running = False
            twin.close()  # where the job was cancelled before it began

        def done(made: "Made") -> None:
            self._changes, self._since = changes, time.monotonic()
            self.desk.backed_up.emit()
            if made.second_problem is not None:
                self._tell(made.second_problem)
            else:
                self._told = ""

        name = translate("Safety", "Backup")
        self.desk.tasks.run_heavy(self, name, job, done, self._tell, ended, quiet=True)

    def _tell(self, error: UserError) -> None:
        """Once per reason: a memory stick that is not plugged in is no news every quarter of an hour."""
        self._since = time.monotonic()
        if error.code != self._told:
            self._told = error.code
            self.desk.complain(error)

    def _follow(self, change: Change) -> None:
        if Changed.WORKSPACE in change.what:
            workspace = self.desk.session.workspace
            self._changes = workspace.changes if workspace is not None else 0
            self._since, self._short = time.monotonic(), False
