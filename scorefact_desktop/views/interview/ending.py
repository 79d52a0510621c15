"""Leaving an interview before its end: an appointment, a refusal, a lost line, or later; at most three keys from any
question."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QStackedWidget, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import keys
from scorefact_desktop.views.interview.answer_button import AnswerButton
from scorefact_desktop.views.interview.fields import LineField
from scorefact_desktop.views.interview.key_button import KeyButton
from scorefact_desktop.views.speech import moment_format
from scorefact_desktop.views.theme import T14, T16, T20, font
from scorefact_desktop.views.widgets.buttons import Check
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, title

APPOINTMENT, REFUSED, LINE_LOST, LATER = "appointment", "refused", "line_lost", "later"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Ended:
    """How it ended; `at` on the contact’s clock and `hard` for an appointment."""

    kind: str
    note: str = ""
    at: datetime | None = None
    hard: bool = True


class _Moment(QDateTimeEdit):
    """Date and time; Enter and Escape are the panel's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Ending(QWidget):
    """`chosen` carries how it ended; `taken_back` returns to the question."""

    chosen = Signal(object)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kinds: tuple[str, ...] = (APPOINTMENT, REFUSED, LINE_LOST, LATER)
        self.title, self.promise = title(), Text("", T14, 400, "muted", wrap=True)
        self.buttons = [AnswerButton() for _ in self.kinds]
        for button, kind in zip(self.buttons, self.kinds, strict=True):
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
        self.moment, self.hard, self.note = _Moment(), Check(), LineField(T16)
        self.moment.lineEdit().setTextMargins(8, 0, 8, 0)
        self.moment.setProperty("tall", True)
        self.moment.setFont(font(T20))
        self.moment.setFixedWidth(280)
        self.hard.setChecked(True)
        self.when_label, self.note_label = Text("", T14, 500), Text("", T14, 500)
        self.keep, self.back = KeyButton("Enter", kind="primary"), KeyButton("Esc")
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self.escape)
        self._kind = ""
        self._when = holder(column(self.when_label, row(self.moment, self.hard, None, gap=16), gap=6))
        menu = holder(column(*self.buttons, None, gap=8))
        form = holder(
            column(self._when, 4, self.note_label, self.note, 8, row(self.keep, self.back, None, gap=8), None, gap=6)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(menu)
        self._stack.addWidget(form)
        self.setLayout(column(self.title, self.promise, 8, (self._stack, 1), gap=8))

    def open(self, *, with_case: bool, begun: bool, suggested: datetime | None, kind: str = "") -> None:
        """Offer the ways out; `kind` goes on with one of them at once."""
        for button, one in zip(self.buttons, self.kinds, strict=True):
            button.setVisible(one == LATER or with_case)
        self.buttons[-1].setVisible(begun or not with_case)
        self._stack.setCurrentIndex(0)
        if suggested is not None:
            at = QDateTime(suggested.year, suggested.month, suggested.day, suggested.hour, suggested.minute, 0)
            self.moment.setDateTime(at)
        self.note.clear()
        self.retranslate()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        if kind:
            self._choose(kind)
        else:
            first = next(button for button in self.buttons if not button.isHidden())
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """One step back: from the form to the ways out, from there to the question."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            self._say_title()
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.taken_back.emit()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        said = (
            (translate("Interview", "Appointment"), translate("Interview", "a date and a time")),
            (translate("Interview", "Refusal"), translate("Interview", "ends the interview")),
            (translate("Interview", "Line lost"), translate("Interview", "resumes here at the next call")),
            (translate("Interview", "Go on later"), translate("Interview", "stays in the list")),
        )
        for number, (button, (word, note)) in enumerate(zip(self.buttons, said, strict=True), 1):
            button.say(str(number), word, note)
        self.promise.setText(
            translate("Interview", "Every answer is on disk. The interview resumes where it stands now.")
        )
        self.when_label.setText(translate("Interview", "When, on the contact’s clock"))
        self.moment.setAccessibleName(self.when_label.text())
        self.moment.setDisplayFormat(moment_format())
        self.hard.setText(translate("Interview", "Agreed with the contact"))
        self.hard.setAccessibleName(self.hard.text())
        self.hard.updateGeometry()
        self.note_label.setText(translate("Interview", "Note for the next call"))
        self.note.setAccessibleName(self.note_label.text())
        self.back.set_words(translate("Interview", "Back"))
        self._say_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter keeps, Escape goes back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.escape()
        elif self._stack.currentIndex():
            if key in _ENTER:
                self._keep()
            else:
                event.ignore()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            shown = [button for button in self.buttons if not button.isHidden()]
            at = next((i for i, button in enumerate(shown) if button.hasFocus()), 0)
            to = at + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= to < len(shown):
                shown[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            picked = keys.index_of(keys.meaning(event), len(self.buttons))
            if key in _ENTER:
                picked = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
            if picked is not None and not self.buttons[picked].isHidden():
                self._choose(self.kinds[picked])
            else:
                event.ignore()

    def _choose(self, kind: str) -> None:
        self._kind = kind
        if kind in (LINE_LOST, LATER):
            self.chosen.emit(Ended(kind))
            return
        self._when.setVisible(kind == APPOINTMENT)
        keep = (
            translate("Interview", "Keep the appointment")
            if kind == APPOINTMENT
            else translate("Interview", "Note the refusal")
        )
        self.keep.set_words(keep)
        self._stack.setCurrentIndex(1)
        self._say_title()
        (self.moment if kind == APPOINTMENT else self.note).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        at = self.moment.dateTime().toPython() if self._kind == APPOINTMENT else None
        note = self.note.text().strip()
        self.chosen.emit(Ended(self._kind, note, at if isinstance(at, datetime) else None, self.hard.isChecked()))

    def _say_title(self) -> None:
        if not self._stack.currentIndex():
            self.title.setText(translate("Interview", "End the call"))
        else:
            named = {APPOINTMENT: self.buttons[0], REFUSED: self.buttons[1]}[self._kind]
            self.title.setText(named.text().replace("&&", "&"))
