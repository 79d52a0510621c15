"""A window that tells who changed what and when, for one interview: beside the work, and to be copied."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.services import histories, interview_history, interview_screen
from scorefact_desktop.services.interview_history import HistoryEntry, InterviewHistory
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import small, title

Found = tuple[InterviewHistory, Script | None]


class HistoryWindow(QDialog):
    """Shows what `read` finds, once; what happens meanwhile is there when it is opened again."""

    def __init__(self, desk: Desk, read: Callable[[], Found], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(920, 480)
        self._found: Found | None = None
        self.headline, self.note = title(), small("", wrap=True)
        self.table, self.copy = FigureTable(), Button("icon", "copy", height=32)
        self.copy.clicked.connect(self.table.copy_all)
        self.setLayout(
            column(row((self.headline, 1), self.copy), (self.table, 1), self.note, gap=12, margins=(24, 16, 24, 16))
        )
        self.retranslate()
        desk.tasks.run(self, read, self._take)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setWindowTitle(translate("InterviewHistory", "History of an interview"))
        self.copy.set_words(translate("InterviewHistory", "Copy the history"))
        self.note.setText(
            translate("InterviewHistory", "Entries are never changed. The whole workspace’s history is under Exchange.")
        )
        self._show()

    def _take(self, found: Found) -> None:
        self._found = found
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        if self._found is None:
            return
        found, script = self._found
        self.headline.setText(found.name or translate("InterviewHistory", "Interview without a case"))
        rows = [
            (_time(one.at), one.author or "–", histories.action_words(one.action, translate), particulars(one, script))
            for one in found.entries
        ]
        if found.origin is not None:
            rows.append((_time(found.origin.at), "–", translate("InterviewHistory", "Imported"), found.origin.file))
            rows.sort(key=lambda cells: cells[0], reverse=True)
        if not rows:
            rows = [("–", "–", translate("InterviewHistory", "Nothing was done to it in this workspace"), "")]
        header = (
            translate("InterviewHistory", "when (UTC)"),
            translate("InterviewHistory", "who"),
            translate("InterviewHistory", "what was done"),
            translate("InterviewHistory", "particulars"),
        )
        self.table.show_table(Table(header, tuple(rows)), self.windowTitle(), words=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def show_history(
    desk: Desk, parent: QWidget, *, interview_id: int | None = None, case_id: int | None = None
) -> HistoryWindow | None:
    """Open the history of an interview, or of a case and its interview; None where no workspace is open."""
    workspace = desk.session.workspace
    if workspace is None:
        return None
    shown = HistoryWindow(desk, partial(_read, workspace, interview_id, case_id), parent)
    shown.show()
    return shown


def _read(workspace: Workspace, interview_id: int | None, case_id: int | None) -> Found:
    if interview_id is not None:
        found = interview_history.of_interview(workspace, interview_id)
    else:
        assert case_id is not None
        found = interview_history.of_case(workspace, case_id)
    if found.interview_id is None:
        return found, None
    return found, interview_screen.script_of_interview(workspace, found.interview_id)


def particulars(entry: HistoryEntry, script: Script | None) -> str:
    """What an entry tells: each corrected answer with both values, why, and the rest in a line."""
    body = dict(entry.body or {})
    told = []
    changed = body.pop("changed", None)
    if isinstance(changed, dict):
        told += [_change(code, old, new, script) for code, (old, new) in changed.items()]
    status = body.pop("status", None)
    if status is not None:
        told.append(words.status_words(str(status)))
    rest = histories.body_words(body, translate)
    return "; ".join([*told, *([rest] if rest else [])])


def _change(code: str, old: Any, new: Any, script: Script | None) -> str:
    if script is None or code not in script.questionnaire.by_code:
        return code
    language = interface_language()
    before, after = (words.answer_words(script, code, _answer(one), language) for one in (old, new))
    return f"{words.name_of(script, code)}: {before} → {after}"


def _answer(plain: Any) -> Answer | None:
    """An answer as the history keeps it."""
    if plain is None:
        return None
    if plain["missing"] is not None:
        return Answer(missing=Missing(plain["missing"]))
    return Answer(choices=tuple(plain["choices"]), number=plain["number"], text=plain["text"])


def _time(at: str) -> str:
    return at.replace("T", " ").replace("Z", "")
