"""The two forms of the case card: an appointment in the contact's own time, and another contact. Nothing is modal."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls.appointments import Appointment, Checked
from scorefact_desktop.services.calls.people import LANGUAGES, ROLES, NewContact
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.speech import moment_format
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, heading, small

REMINDERS = (None, 0, 5, 10, 15, 30)


class _Form(QWidget):
    """A heading, fields, what is wrong with them, and two buttons. Enter is `entered`, Escape is `left`."""

    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.problem = heading(), Text("", 12, 400, "bad", wrap=True)
        self.keep, self.leave = Button("primary"), Button()
        self.keep.clicked.connect(self.entered)
        self.leave.clicked.connect(self.left)
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.setLayout(
            column(self.heading, holder(self.grid), self.problem, row(self.keep, self.leave, None), None, gap=8)
        )
        self.problem.hide()

    def field(self, at: int, across: int, label: Text, widget: QWidget, span: int = 1) -> None:
        """A field with its name above it."""
        label.setBuddy(widget)
        self.grid.addLayout(column(label, widget, gap=2), at, across, 1, span)

    def complain(self, text: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape leaves; no letter reaches the results behind."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AppointmentForm(_Form):
    """Emits `agreed` with an Appointment. `check` says what a time means before it is kept."""

    agreed = Signal(object)

    def __init__(self, check: Callable[[Appointment], Checked], sentence: Callable[[UserError], str]) -> None:
        super().__init__()
        self._check, self._sentence = check, sentence
        self.entered.connect(self.submit)
        self._soft_words = False
        self.when, self.kind = QDateTimeEdit(), Segmented(2)
        self.when.setDisplayFormat(moment_format())
        self.when.lineEdit().setTextMargins(8, 0, 8, 0)
        self.when.dateTimeChanged.connect(lambda _: self.tell())
        self.reminder, self.note, self.meaning = QComboBox(), QLineEdit(), small("", "ink", wrap=True)
        for minutes in REMINDERS:
            self.reminder.addItem("", minutes)
        self.labels = [small("") for _ in range(4)]
        self.field(0, 0, self.labels[0], self.when)
        self.field(0, 1, self.labels[1], self.kind)
        self.field(0, 2, self.labels[2], self.reminder)
        self.field(1, 0, self.labels[3], self.note, 3)
        self.grid.addWidget(self.meaning, 2, 0, 1, 3)
        self.kind.choose(0)
        self.setTabOrder(self.when, self.kind)

    def begin(self, suggested: datetime, *, hard: bool) -> None:
        """Propose a time, on the contact's clock."""
        self._soft_words = not hard
        day, time = suggested.date(), suggested.time()
        self.when.setDateTime(QDateTime(QDate(day.year, day.month, day.day), QTime(time.hour, time.minute)))
        self.kind.choose(0 if hard else 1)
        self.reminder.setCurrentIndex(REMINDERS.index(5))
        self.note.clear()
        self.retranslate()
        self.tell()
        self.when.setFocus()
        self.when.setCurrentSection(QDateTimeEdit.Section.HourSection)

    def wanted(self) -> Appointment:
        """What is in the fields."""
        at = self.when.dateTime().toPython()
        assert isinstance(at, datetime)
        return Appointment(at, self.kind.group.checkedId() == 0, self.reminder.currentData(), self.note.text().strip())

    def tell(self) -> None:
        """Say what the time is here, and what speaks against it."""
        try:
            found = self._check(self.wanted())
        except UserError as error:
            self.meaning.setText("")
            self.complain(self._sentence(error))
            return
        self.complain("")
        text = translate("Calls", "{day}, {time} on this computer’s clock.").format(
            day=words.day(found.here), time=words.clock(found.here)
        )
        against = {
            "night": translate("Calls", "Outside working hours there."),
            "weekend": translate("Calls", "At the weekend."),
            "holiday": translate("Calls", "Public holiday there: {holiday}").format(holiday=found.holiday),
        }.get(found.against, "")
        self.meaning.setText(f"{text} {against}".strip())

    def submit(self) -> None:
        """Hand the appointment over where it can be kept."""
        self.tell()
        if self.problem.isHidden():
            self.agreed.emit(self.wanted())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.heading.setText(
            translate("Calls", "Call back later") if self._soft_words else translate("Calls", "Appointment")
        )
        self.when.setDisplayFormat(moment_format())
        texts = (
            translate("Calls", "When, in their time"),
            translate("Calls", "How firm"),
            translate("Calls", "Remind me"),
            translate("Calls", "Note"),
        )
        names = (self.when, self.kind, self.reminder, self.note)
        for label, text, widget in zip(self.labels, texts, names, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)
        self.kind.set_words([translate("Calls", "Agreed"), translate("Calls", "Suggested")])
        for at, minutes in enumerate(REMINDERS):
            self.reminder.setItemText(at, self._minutes(minutes))
        self.keep.set_words(translate("Calls", "Save (Enter)"))
        self.leave.set_words(translate("Calls", "Back (Esc)"))
        if self.isVisible():
            self.tell()

    def _minutes(self, minutes: int | None) -> str:
        if minutes is None:
            return translate("Calls", "not at all")
        if minutes == 0:
            return translate("Calls", "at its time")
        return translate("Calls", "%n minutes before", None, minutes)


class ReferralForm(_Form):
    """Emits `named` with a NewContact: whom to call instead."""

    named = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entered.connect(self.submit)
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.role, self.language = QComboBox(), QComboBox()
        for one in ROLES:
            self.role.addItem("", one)
        for code in ("", *LANGUAGES):
            self.language.addItem("", code)
        self.labels = [small("") for _ in range(5)]
        fields = (self.name, self.phone, self.role, self.email, self.language)
        for at, (label, widget) in enumerate(zip(self.labels, fields, strict=True)):
            self.field(at // 3, at % 3, label, widget)

    def begin(self) -> None:
        """Empty fields."""
        for one in (self.name, self.phone, self.email):
            one.clear()
        self.role.setCurrentIndex(len(ROLES) - 1)
        self.language.setCurrentIndex(0)
        self.complain("")
        self.retranslate()
        self.name.setFocus()

    def submit(self) -> None:
        """Hand the contact over; what is wrong with it is said by the service."""
        self.named.emit(
            NewContact(
                self.name.text(),
                self.phone.text(),
                self.email.text(),
                self.role.currentData(),
                self.language.currentData(),
            )
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.heading.setText(translate("Calls", "Whom to call instead"))
        texts = (
            translate("Calls", "Name"),
            translate("Calls", "Number"),
            translate("Calls", "Role"),
            translate("Calls", "E-mail"),
            translate("Calls", "Language"),
        )
        fields = (self.name, self.phone, self.role, self.email, self.language)
        for label, text, widget in zip(self.labels, texts, fields, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)
        for at, one in enumerate(ROLES):
            self.role.setItemText(at, words.role(one))
        for at, code in enumerate(("", *LANGUAGES)):
            self.language.setItemText(at, words.language(code))
        self.keep.set_words(translate("Calls", "Save (Enter)"))
        self.leave.set_words(translate("Calls", "Back (Esc)"))
