"""The form for a decision, on the page and over the live screen: what, who, by when. Enter keeps, Escape leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from scorefact_desktop.services.workshops import LONGEST_LINE, LONGEST_TEXT
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import day_format
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Text, small


@dataclass(frozen=True, slots=True)
class NewDecision:
    """What was typed."""

    text: str
    theme: str
    owner: str
    due_on: date | None


class DecisionForm(QWidget):
    """`noted` carries a NewDecision; `left` when it was closed without one."""

    noted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text, self.owner, self.theme = QLineEdit(), QLineEdit(), QComboBox()
        self.text.setMaxLength(LONGEST_TEXT)
        self.owner.setMaxLength(LONGEST_LINE)
        self.dated, self.day = Check(), QDateEdit(QDate.currentDate().addMonths(3))
        self.day.lineEdit().setTextMargins(8, 0, 8, 0)
        self.day.setEnabled(False)
        self.dated.toggled.connect(self.day.setEnabled)
        self.keep, self.leave = Button("primary"), Button()
        self.keep.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)
        self.labels = [small(""), small(""), small("")]
        self.problem = Text("", T12, 400, "bad", wrap=True)
        fields = row(
            (column(None, self.labels[1], self.theme, gap=2), 2), (column(None, self.labels[2], self.owner, gap=2), 2),
            column(None, self.dated, self.day, gap=2), gap=8,
        )  # fmt: skip
        self.setLayout(
            column(column(self.labels[0], self.text, gap=2), fields, self.problem, row(self.keep, self.leave, None))
        )
        for label, widget in zip(self.labels, (self.text, self.theme, self.owner), strict=True):
            label.setBuddy(widget)
        order = (self.text, self.theme, self.owner, self.dated, self.day, self.keep, self.leave)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        self.complain("")
        self.retranslate()

    def begin(self, themes: Sequence[tuple[str, str]], theme: str = "") -> None:
        """Empty fields for a decision about `theme`; `themes` are (id, name)."""
        self.text.clear()
        self.owner.clear()
        self.dated.setChecked(False)
        self.theme.clear()
        self.theme.addItem(translate("Workshop", "no theme"), "")
        for identifier, name in themes:
            self.theme.addItem(name, identifier)
        self.theme.setCurrentIndex(max(0, self.theme.findData(theme)))
        self.complain("")
        self.text.setFocus()

    def complain(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def submit(self) -> None:
        """Hand the decision over."""
        text = self.text.text().strip()
        if not text:
            self.complain(translate("Workshop", "Write what was decided."))
            self.text.setFocus()
            return
        found = self.day.date()
        due = date(found.year(), found.month(), found.day()) if self.dated.isChecked() else None
        self.noted.emit(NewDecision(text, self.theme.currentData() or "", self.owner.text().strip(), due))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.day.setDisplayFormat(day_format())
        texts = (
            translate("Workshop", "What was decided"),
            translate("Workshop", "Theme"),
            translate("Workshop", "Who does it"),
        )
        for label, words, widget in zip(self.labels, texts, (self.text, self.theme, self.owner), strict=True):
            label.setText(words)
            widget.setAccessibleName(words)
        self.dated.setText(translate("Workshop", "By when"))
        self.dated.updateGeometry()
        self.day.setAccessibleName(translate("Workshop", "By when"))
        self.keep.set_words(translate("Workshop", "Note it (Enter)"))
        self.leave.set_words(translate("Workshop", "Back (Esc)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape leaves; no letter reaches the keys of the screen behind."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()
