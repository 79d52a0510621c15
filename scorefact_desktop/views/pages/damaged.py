"""A workspace that cannot be opened: what is the matter with it, and the newest sound backup, with what it lacks."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from scorefact_desktop.services.restore_words import missing_words
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pages.safety import restore
from scorefact_desktop.views.safety.backup_card import inside_words, place_words, time_words
from scorefact_desktop.views.speech import megabytes
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.backups import Backup
    from scorefact_desktop.services.restoring import Diagnosis, Missing


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found out about a damaged workspace; `backup` is None where none is sound."""

    diagnosis: "Diagnosis"
    backup: "Backup | None"
    missing: "Missing | None"


class DamagedPage(Page):
    """Shown in place of Home when a workspace does not open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.path: Path | None = None
        self.found: Examined | None = None
        self.headline, self.note = title(), small("", wrap=True)
        self._file, self._where = big_heading(), Elided("", T14, 500, middle=True, data=True)
        self.diagnosis = Text("", T14, wrap=True)
        self._backup, self.about, self.lacks = big_heading(), Text("", T14, 500, wrap=True), Text("", T14, wrap=True)
        self._kept, self._mark = small("", wrap=True), StatusMark("open")
        self.here, self.new, self.other = Button("primary"), Button("plain"), Button("link")
        self.here.clicked.connect(self.restore_here)
        self.new.clicked.connect(self._ask_target)
        self.other.clicked.connect(lambda: desk.wanted.emit("home", "open"))
        file = Card(column(self._file, Rule(), self._where, self.diagnosis, gap=10), (20, 16, 20, 16))
        backup = Card(
            column(
                self._backup, Rule(), row(self._mark, (self.about, 1), gap=8), self.lacks, self._kept,
                row(self.here, self.new, None, gap=8), gap=10,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip
        inside = holder(column(file, backup, row(self.other, None), None, gap=12))
        self.setLayout(column(self.headline, self.note, 12, inside, None, gap=2, margins=(24, 20, 24, 16)))
        self.retranslate()

    def entered(self, shown: object) -> None:
        """Look into the file at a path, off the thread."""
        if isinstance(shown, Path):
            self.path, self.found = shown, None
            self.refresh()
            self._examine(shown)

    def _examine(self, path: Path) -> None:
        from scorefact_desktop.services import restoring

        second = self.desk.settings.second_backup_folder

        def job(task: Task) -> Examined:
            diagnosis = restoring.diagnose(path)
            offered = restoring.offer(path, second, progress=task)
            return Examined(diagnosis, *(offered or (None, None)))

        def done(found: Examined) -> None:
            if path == self.path:
                self.show_found(path, found)

        self.desk.tasks.run_heavy(self, translate("Safety", "Looking for a sound backup"), job, done)

    def show_found(self, path: Path, found: Examined) -> None:
        """Show what was found out."""
        self.path, self.found = path, found
        self.refresh()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Safety", "A damaged workspace"))
        self.note.setText(translate("Safety", "The file was left as it is. Nothing you do here overwrites it."))
        self._file.setText(translate("Safety", "The file"))
        self._backup.setText(translate("Safety", "The newest sound backup"))
        self.here.set_words(translate("Safety", "Restore in its place"))
        self.new.set_words(translate("Safety", "As a new workspace…"))
        self.other.set_words(translate("Safety", "Open another workspace…"))
        self._kept.setText(
            translate(
                "Safety",
                "In its place: the damaged file is set aside beside it under another name, so that a specialist can "
                "still read in it what the backup lacks.",
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the file, and what was found out so far."""
        if self.path is None:
            return
        self.headline.setText(translate("Safety", "{name} is damaged").format(name=self.path.name))
        self._where.setText(str(self.path))
        found = self.found
        offered = found is not None and found.backup is not None
        for part in (self.here, self.new, self._kept):
            part.setVisible(offered)
        self._mark.set_kind("good" if offered else "bad" if found else "open")
        if found is None:
            self.diagnosis.setText(translate("Safety", "Looking into the file…"))
            self.about.setText(translate("Safety", "Opening and checking the backups, newest first…"))
            self.lacks.setText("")
            return
        self.diagnosis.setText(self._diagnosis_words(found.diagnosis))
        if found.backup is None or found.missing is None:
            self.about.setText(translate("Safety", "There is none beside the file or in the second place."))
            self.lacks.setText(
                translate(
                    "Safety",
                    "Plug in the memory stick or connect to the shared folder where backups go, then open the file "
                    "again. Packages sent to other laptops hold their interviews too.",
                )
            )
            return
        words = (time_words(found.backup.at), *inside_words(found.backup), place_words(found.backup))
        self.about.setText(" · ".join(words))
        self.lacks.setText(missing_words(found.missing, translate, time_words(found.backup.at)))

    def _diagnosis_words(self, diagnosis: "Diagnosis") -> str:
        size = megabytes(diagnosis.size)
        parts = [
            translate("Safety", "Another program, a failing drive or a broken transfer changed it ({size}).").format(
                size=size
            )
        ]
        if diagnosis.last_written is not None:
            written = translate("Safety", "It was last written to on {time}.")
            parts.append(written.format(time=time_words(diagnosis.last_written)))
        parts.append(
            translate("Safety", "Nothing in it can be read by this program.")
            if diagnosis.interviews is None
            else translate("Safety", "%n interview(s) can still be read in it.", None, diagnosis.interviews)
        )
        return " ".join(parts)

    def restore_here(self) -> None:
        """Put the backup in the place of the damaged file, which is set aside."""
        if self.path is not None and self.found is not None and self.found.backup is not None:
            restore(self.desk, self, self.path, self.found.backup, None)

    def _ask_target(self) -> None:
        if self.path is None:
            return
        start = self.path.with_name(f"{self.path.stem}-restored.scorefact")
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Safety", "Restore as a new workspace"), str(start), "*.scorefact"
        )
        if chosen:
            self.restore_to(Path(chosen))

    def restore_to(self, target: Path) -> None:
        """Restore the backup as a new workspace, and open it."""
        from scorefact_desktop.services import restoring

        if self.found is None or self.found.backup is None:
            return
        backup = self.found.backup.path

        def done(path: Path) -> None:
            self.desk.open_workspace(path)
            self.desk.wanted.emit("home", None)

        name = translate("Safety", "Restoring the backup")
        self.desk.tasks.run_heavy(self, name, lambda task: restoring.restore_to(backup, target), done)
