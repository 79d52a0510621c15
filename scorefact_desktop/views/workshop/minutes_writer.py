"""Writes the minutes of the workshop that is looked at: a folder is chosen, the three languages come in one go."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import LANGUAGES, language_for, translate
from scorefact_desktop.views.desk import Desk

if TYPE_CHECKING:
    from scorefact_desktop.services.exporting import Delivery


def write_minutes(page: QWidget, desk: Desk, workshop_id: int, *, names: bool) -> None:
    """Ask for a folder and write the minutes there, without names where the room must not see any."""
    workspace, campaign = desk.session.workspace, desk.session.campaign
    if workspace is None or campaign is None:
        return
    words = translate("Minutes", "The folder for the minutes")
    chosen = QFileDialog.getExistingDirectory(page, words, str(workspace.path.parent))
    if not chosen:
        return
    folder = Path(chosen)

    def job(_task: Task) -> "Delivery":
        from scorefact_desktop.services.minutes import export_minutes

        translate_for = partial(language_for, strict=True)
        return export_minutes(
            workspace, campaign, tuple(LANGUAGES), folder, translate_for, workshop_id=workshop_id, names=names
        )

    def done(made: "Delivery") -> None:
        many = translate("Minutes", "The minutes are written: %n document(s).", None, len(made.paths))
        if made.refused:
            first = made.refused[0]
            desk.said.emit("watch", f"{many} {LANGUAGES[first.language]}: {desk.sentence(first.error)}", "", None)
            return
        opened = translate("Report page", "Open the folder")
        desk.said.emit("good", many, opened, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))

    desk.tasks.run_heavy(page, translate("Minutes", "Writing the minutes"), job, done, desk.complain)
