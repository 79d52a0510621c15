"""Reminders of appointments as one quiet line: who, and in how many minutes; a press leads to the case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.calls.appointments import Reminder
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.text import Elided


class ReminderBar(QWidget):
    """Hidden while there is nothing to think of. `opened` with the case."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.first: Reminder | None = None
        self._all: tuple[Reminder, ...] = ()
        self.words, self.open = Elided("", T14, 500, data=True), Button("link", height=28)
        self.open.clicked.connect(self._open)
        self.words.setMaximumWidth(420)
        self.setLayout(row(Icon("timer", 18, "accent"), (self.words, 1), self.open))
        self.hide()

    def show_reminders(self, found: tuple[Reminder, ...]) -> None:
        """Show the soonest, and how many there are beside it."""
        self._all = found
        self.first = found[0] if found else None
        self.setVisible(bool(found))
        if self.first is None:
            return
        one = self.first
        who = ", ".join(dict.fromkeys((one.contact or one.customer, one.customer)))
        text = " · ".join((who, words.clock(one.at.astimezone()), words.lateness(-one.minutes)))
        if len(found) > 1:
            text += " · " + translate("Calls", "%n more", None, len(found) - 1)
        self.words.setText(text)
        self.open.set_words(translate("Calls", "Show"))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.show_reminders(self._all)

    def _open(self) -> None:
        if self.first is not None:
            self.opened.emit(self.first.case_id)
