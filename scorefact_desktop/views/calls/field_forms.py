"""The supervisor's forms: the rules of the queue, and fieldwork that goes on longer or with more customers."""

from dataclasses import asdict
from datetime import date

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QGridLayout, QLineEdit, QSpinBox, QTimeEdit, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.services.calls.extending import Extensible
from scorefact_desktop.services.calls.rules import CallRules
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import day_format, interface_language, long_date
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, small

_COLUMNS, _WIDEST, _HEIGHT = 3, 860, 34
#: Minutes and counts of the rules, with the most that can be typed.
_COUNTS = {
    "maximum_attempts": 99, "attempts_a_day": 20, "gap": 10_000, "busy_gap": 1_440, "missed_gap": 1_440, "lead": 120,
}  # fmt: skip


class _FieldForm(Card):
    """What it is about, fields in a grid, what is wrong with them, two buttons. `left` on Escape."""

    left = Signal()

    def __init__(self, fields: list[QWidget]) -> None:
        super().__init__()
        self.fields = fields
        self.about = Text("", 14, 400, "muted", wrap=True)
        self.problem = Text("", 14, 400, "bad", wrap=True)
        self.labels = [small("") for _ in fields]
        self.keep, self.leave = Button("primary"), Button()
        self.keep.clicked.connect(self.enter)
        self.leave.clicked.connect(self.left)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for at, (label, widget) in enumerate(zip(self.labels, fields, strict=True)):
            label.setBuddy(widget)
            widget.setFixedHeight(_HEIGHT)
            if isinstance(widget, QAbstractSpinBox):
                widget.lineEdit().setTextMargins(8, 0, 8, 0)
            grid.addLayout(column(label, widget, gap=2), at // _COLUMNS, at % _COLUMNS)
            grid.setColumnStretch(at % _COLUMNS, 1)
        inputs = holder(grid)
        inputs.setMaximumWidth(_WIDEST)
        self.fill(
            column(
                self.about, inputs, self.problem, row(self.keep, self.leave, None), None, gap=12
            ),
            (24, 16, 24, 16),
        )  # fmt: skip
        self.problem.hide()

    def enter(self) -> None:
        """Hand on what is in the fields."""

    def complain(self, text: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def name_fields(self, texts: list[str]) -> None:
        """Words above the fields, and for readers."""
        for label, widget, text in zip(self.labels, self.fields, texts, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)
        self.leave.set_words(translate("Calls", "Back (Esc)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RulesForm(_FieldForm):
    """Emits `kept` with the values of CallRules by name; `usual` asks for those of the program."""

    kept = Signal(object)

    def __init__(self) -> None:
        self.counts = {name: QSpinBox() for name in _COUNTS}
        self.opens, self.closes, self.parts = QTimeEdit(), QTimeEdit(), QLineEdit()
        for name, most in _COUNTS.items():
            self.counts[name].setRange(1 if "attempts" in name else 0, most)
        for one in (self.opens, self.closes):
            one.setDisplayFormat("HH:mm")
        super().__init__([*self.counts.values(), self.opens, self.closes, self.parts])

    def show_rules(self, rules: CallRules) -> None:
        """Show the rules as they are."""
        self.complain("")
        values = asdict(rules)
        for name, box in self.counts.items():
            box.setValue(values[name])
        self.opens.setTime(QTime.fromString(rules.opens, "HH:mm"))
        self.closes.setTime(QTime.fromString(rules.closes, "HH:mm"))
        self.parts.setText(", ".join(rules.parts))
        self.counts["maximum_attempts"].setFocus()

    def enter(self) -> None:
        """Hand on the rules."""
        parts = [one.strip() for one in self.parts.text().replace(";", ",").split(",")]
        self.kept.emit(
            {
                **{name: box.value() for name, box in self.counts.items()},
                "opens": self.opens.time().toString("HH:mm"),
                "closes": self.closes.time().toString("HH:mm"),
                "parts": tuple(one for one in parts if one),
            }
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.about.setText(
            translate(
                "Calls",
                "For every campaign of this workspace. Times are the contact’s own. The parts of the day are where "
                "attempts are spread: another part each time.",
            )
        )
        self.name_fields(
            [
                translate("Calls", "Attempts at most"),
                translate("Calls", "Attempts a day"),
                translate("Calls", "Minutes between attempts"),
                translate("Calls", "Minutes after a busy line"),
                translate("Calls", "Minutes after a missed appointment"),
                translate("Calls", "Minutes before an appointment is due"),
                translate("Calls", "Calls from"),
                translate("Calls", "Calls until"),
                translate("Calls", "Parts of the day end at"),
            ]
        )
        self.keep.set_words(translate("Calls", "Keep the rules"))


class ExtendForm(_FieldForm):
    """Emits `extended` with reason, closing date (None: as it is) and how many customers more."""

    extended = Signal(str, object, int)

    def __init__(self) -> None:
        self.more, self.closes, self.reason = QSpinBox(), QDateEdit(), QLineEdit()
        self.found: Extensible | None = None
        self._before = QDate.currentDate()
        super().__init__([self.more, self.closes, self.reason])

    def show_found(self, found: Extensible) -> None:
        """Show what can be extended."""
        self.found = found
        self.complain("")
        self.more.setRange(0, found.left)
        self.more.setValue(0)
        before = QDate.fromString(found.closes_on or "", Qt.DateFormat.ISODate)
        self._before = before if before.isValid() else QDate.currentDate()
        self.closes.setDate(self._before)
        self.reason.clear()
        self._say()
        self.more.setFocus()

    def enter(self) -> None:
        """Hand on what is wanted; a date that was not moved is none."""
        chosen = self.closes.date()
        moved = None if chosen == self._before else date(chosen.year(), chosen.month(), chosen.day())
        self.extended.emit(self.reason.text().strip(), moved, self.more.value())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.closes.setDisplayFormat(day_format())
        self.name_fields(
            [
                translate("Calls", "Customers to draw beside the first"),
                translate("Calls", "New closing date"),
                translate("Calls", "Reason, kept with the registration"),
            ]
        )
        self.keep.set_words(translate("Calls", "Extend"))
        self._say()

    def _say(self) -> None:
        if self.found is None:
            return
        found, spoken = self.found, interface_language()
        words = translate("Calls", "{drawn} customers are drawn, {left} more could be; the same seed says which.")
        told = [words.format(drawn=number(found.drawn, spoken), left=number(found.left, spoken))]
        if found.closes_on:
            day = long_date(date.fromisoformat(found.closes_on))
            told.append(translate("Calls", "Fieldwork closes on {date}.").format(date=day))
        if found.label:
            told.append(
                translate(
                    "Calls",
                    "The label prints how often fieldwork was extended, and its closing rule counts over the larger "
                    "draw. What was frozen at the launch stays as it is.",
                )
            )
        self.about.setText(" ".join(told))
