"""Backups and checks of the open workspace: on the page everything can be seen, asked for and taken back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from scorefact_desktop.services.backups import Backup
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.safety.backup_card import BackupCard
from scorefact_desktop.views.safety.check_card import CheckCard
from scorefact_desktop.views.safety.restore_panel import RestorePanel
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.checking import Report
    from scorefact_desktop.services.restoring import Missing, Restored


class SafetyPage(Page):
    """Two cards side by side, and over them the question before a backup is restored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.headline, self.note = title(), small("", wrap=True)
        self.backups, self.check, self.panel = BackupCard(), CheckCard(), RestorePanel()
        self.panel.hide()
        self.empty, self._stack = EmptyState("shield"), QStackedWidget()
        self._stack.addWidget(holder(column(self.panel, (row((self.backups, 3), (self.check, 2), gap=16), 1), gap=12)))
        self._stack.addWidget(self.empty)
        self.setLayout(column(self.headline, self.note, 12, (self._stack, 1), gap=2, margins=(24, 20, 24, 16)))
        self._listed: tuple[Backup, ...] = ()
        self._stale = True
        self._connect()
        self.retranslate()
        self.refresh()

    def _connect(self) -> None:
        desk = self.desk
        desk.session.changed.connect(self._changed)
        desk.overview_changed.connect(self.renew)
        desk.backed_up.connect(self._again)
        self.backups.make_wanted.connect(self.make)
        self.backups.restore_wanted.connect(self.ask_restore)
        self.backups.minutes_chosen.connect(self._set_minutes)
        self.backups.second_wanted.connect(self._ask_second)
        self.backups.second_dropped.connect(lambda: self.set_second(None))
        self.panel.left.connect(self.panel.hide)
        self.panel.beside.connect(self._ask_target)
        self.panel.in_place.connect(self.restore_in_place)
        self.check.check_wanted.connect(self.run_check)
        self.check.repair_wanted.connect(lambda: self.run_check(repair=True))

    # what is shown

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Safety", "Backups and check"))
        self.headline.setText(translate("Safety", "Backups and check"))
        self.note.setText(translate("Safety", "Nothing that was saved is lost, and what changes by itself is noticed"))
        for part in (self.backups, self.check, self.panel):
            part.retranslate()
        self.empty.say(
            translate("Safety", "No workspace is open"),
            translate("Safety", "Open the workspace whose backups you want to see."),
        )

    def refresh(self) -> None:
        """Show the backups and the preferences."""
        workspace, settings = self.desk.session.workspace, self.desk.settings
        self._stack.setCurrentIndex(1 if workspace is None else 0)
        self.backups.show_choices(settings.backup_minutes, settings.second_backup_folder)
        self.backups.show_backups(self._listed, writable=workspace is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is there when the page is."""
        super().showEvent(event)
        self._load()

    def _changed(self, change: Change) -> None:
        if Changed.WORKSPACE in change.what:
            self._listed = ()
            self.check.show_report(None)
            self.panel.hide()
            self._again()
            self.refresh()

    def _again(self) -> None:
        self._stale = True
        self._load()

    def _load(self) -> None:
        from scorefact_desktop.services import backups

        workspace, second = self.desk.session.workspace, self.desk.settings.second_backup_folder
        if workspace is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        path, key = workspace.path, workspace.key
        self.desk.tasks.run(self, lambda: backups.listing(path, second, key), self._take)

    def _take(self, listed: tuple[Backup, ...]) -> None:
        self._listed = listed
        self.renew()

    # backups

    def make(self) -> None:
        """Make a backup now."""
        self.desk.backup_wanted.emit()

    def _set_minutes(self, minutes: int) -> None:
        self.desk.settings.backup_minutes = minutes

    def _ask_second(self) -> None:
        start = str(self.desk.settings.second_backup_folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, translate("Safety", "The second place for backups"), start)
        if chosen:
            self.set_second(Path(chosen))

    def set_second(self, folder: Path | None) -> None:
        """Choose the second place, or none; a backup goes there at once."""
        self.desk.settings.second_backup_folder = folder
        self.refresh()
        self._again()
        if folder is not None:
            self.make()

    def ask_restore(self, backup: Backup) -> None:
        """Show what restoring a backup would mean."""
        from scorefact_desktop.services import restoring

        workspace = self.desk.session.workspace
        if workspace is None:
            return
        path, key = workspace.path, workspace.key

        def job(task: Task) -> "Missing":
            return restoring.missing(path, backup.path, key)

        def found(missing: "Missing") -> None:
            if self.panel.backup is backup:
                self.panel.ask(backup, missing)

        self.panel.ask(backup, None)
        self.panel.show()
        self.panel.new.setFocus()
        name = translate("Safety", "Comparing with the backup")
        self.desk.tasks.run_heavy(self, name, job, found, quiet=True)

    def _ask_target(self, backup: Backup) -> None:
        workspace = self.desk.session.workspace
        if workspace is None:
            return
        start = workspace.path.with_name(f"{workspace.path.stem}-restored.scorefact")
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Safety", "Restore as a new workspace"), str(start), "*.scorefact"
        )
        if chosen:
            self.restore_to(backup, Path(chosen))

    def restore_to(self, backup: Backup, target: Path) -> None:
        """Restore a backup as a new workspace, and offer to open it."""
        from scorefact_desktop.services import restoring

        workspace = self.desk.session.workspace
        key = workspace.key if workspace is not None and backup.readable else None

        def done(path: Path) -> None:
            self.panel.hide()
            words = translate("Safety", "Restored as {name}.").format(name=path.name)
            self.desk.said.emit("good", words, translate("Safety", "Open it"), lambda: self.desk.open_workspace(path))

        name = translate("Safety", "Restoring the backup")
        self.desk.tasks.run_heavy(self, name, lambda task: restoring.restore_to(backup.path, target, key), done)

    def restore_in_place(self, backup: Backup) -> None:
        """Put a backup in the place of the open workspace, which is closed for it and set aside."""
        workspace = self.desk.session.workspace
        if workspace is not None:
            key = workspace.key if backup.readable else None
            path = workspace.path
            self.desk.set_aside()
            restore(self.desk, self, path, backup, key)

    # checking

    def run_check(self, *, repair: bool = False) -> None:
        """Check the workspace, or make anew what is derived."""
        from scorefact_desktop.services import checking

        workspace = self.desk.session.workspace
        if workspace is None:
            return

        def job(task: Task) -> "Report":
            if repair:
                return checking.repair(workspace, progress=task)
            return checking.check(workspace, progress=task)

        def done(report: "Report") -> None:
            self.check.show_report(report)
            if report.repaired:
                words = translate("Safety", "%n finding(s) made anew. The file as it was: {name}", None,
                                  len(report.repaired))  # fmt: skip
                name = report.copy.name if report.copy else ""
                self.desk.said.emit("good", words.format(name=name), "", None)
                self.desk.session.notify(Changed.INTERVIEWS)

        name = translate("Safety", "Repairing") if repair else translate("Safety", "Checking the workspace")
        self.check.check_button.setEnabled(False)
        self.desk.tasks.run_heavy(self, name, job, done, None, partial(self.check.check_button.setEnabled, True))


def restore(desk: Desk, owner: Page, path: Path, backup: Backup, key: bytes | None) -> None:
    """Put a backup in the place of a closed workspace, then open it and say where the file before is."""
    from scorefact_desktop.services import restoring

    def job(task: Task) -> "Restored":
        return restoring.restore_in_place(path, backup.path, key, progress=task)

    def done(restored: "Restored") -> None:
        desk.open_workspace(path)
        aside = restored.aside.name if restored.aside else ""
        words = translate("Safety", "Restored. The file before is kept as {name}.").format(name=aside)
        desk.said.emit("good", words, "", None)
        desk.wanted.emit("home", None)

    desk.tasks.run_heavy(owner, translate("Safety", "Restoring the backup"), job, done)
