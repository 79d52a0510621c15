"""What the label screens are made of: a screen with a way back, a named line, a statement set out as a table."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.label import words
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14, T16
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import clear, column, row
from scorefact_desktop.views.widgets.text import Text, small, title

if TYPE_CHECKING:
    from scorefact_desktop.domain.label_statement import Statement

_MOST_TEXT = 200


class Screen(QWidget):
    """A screen of the page with a headline and a way back; files may be dropped on it. `body` is its class's own."""

    back = Signal()
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.headline, self.note, self.back_button = title(), small("", wrap=True), Button("plain")
        self.back_button.clicked.connect(self.back)
        self.body = row(gap=16)
        head = row((column(self.headline, self.note, gap=2), 1), self.back_button)
        self.setLayout(column(head, 12, (self.body, 1), gap=0, margins=(24, 12, 24, 16)))
        self.setAcceptDrops(True)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.back_button.set_words(translate("LabelScreens", "Back to the report"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if any(one.isLocalFile() for one in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        files = [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files[0])


class NamedLine(QWidget):
    """A line to type in, with its name above and what it is for below."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.line, self.note = Text("", T14, 500), QLineEdit(), small("", wrap=True)
        self.line.setMaxLength(_MOST_TEXT)
        self.name.setBuddy(self.line)
        self.setLayout(column(self.name, self.line, self.note, gap=4))

    @property
    def text(self) -> str:
        """What was typed."""
        return str(self.line.text()).strip()

    def set_words(self, name: str, note: str) -> None:
        """What is asked for, and why."""
        self.name.setText(name)
        self.note.setText(note)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(note)


class StatementTable(QWidget):
    """A statement in full: its figures with interval and n, then every other fact that is signed."""

    def __init__(self) -> None:
        super().__init__()
        self._figures, self._facts = QGridLayout(), QGridLayout()
        for grid in (self._figures, self._facts):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setContentsMargins(0, 0, 0, 0)
        self._figures.setColumnStretch(0, 1)
        self._facts.setColumnStretch(1, 1)
        self.setLayout(column(self._figures, 10, self._facts, gap=4))

    def show_statement(self, statement: "Statement | None") -> None:
        """Set it out; None for an empty table."""
        clear(self._figures)
        clear(self._facts)
        if statement is None:
            return
        for line, (name, value, n) in enumerate(words.figures(statement)):
            base = translate("LabelVerify", "n = {n}").format(n=number(n, interface_language()))
            self._figures.addWidget(Text(name, T14, wrap=True), line, 0)
            self._figures.addWidget(Text(value, T16, 600, right=True), line, 1)
            self._figures.addWidget(small(base), line, 2)
        for line, (name, value) in enumerate(words.facts(statement)):
            self._facts.addWidget(small(name), line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Text(value, T14, wrap=True), line, 1)
