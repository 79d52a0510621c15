"""Stated against observed, as a chart; and the form that records what one customer did since."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QDialog, QFormLayout, QLineEdit, QWidget

from scorefact_desktop.charts import intervals
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, number, percent, span
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services.observed import ObservedAnswer, ObservedTable
from scorefact_desktop.translation import translate
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.speech import day_format, interface_language
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.text import small

OUTCOMES = ("customer", "left_vendor", "left_solution")


def show_observed(card: ChartCard, heading: str, found: ObservedTable | None) -> None:
    """By the answer given in earlier campaigns: the share that stayed, and (square) what the scale assumed."""
    head = (translate("Observed", "answer"), translate("Observed", "stayed"), translate("Observed", "from – to"),
            translate("Observed", "observed"), translate("Observed", "over the whole time"),
            translate("Observed", "assumed"), translate("Observed", "used"))  # fmt: skip
    if found is None:
        none = translate("Observed", "nothing observed yet")
        how = translate("Observed", "Record who renewed and who left; from 30 per answer that replaces the assumption.")
        card.show_nothing(heading, none, Table(head, ()), how)
        return
    language = interface_language()
    rows = [
        IntervalRow(
            one.answer, answer_name(one.answer), one.value, one.lower, one.upper,
            other=None if one.protected else one.assumed,
            note="" if one.n is None else f"n\u00a0=\u00a0{number(one.n, language)}",
            hidden=translate("Observed", "protected") if one.protected else translate("Observed", "nobody yet"),
            strong=one.calibrated,
        )
        for one in found.answers
    ]  # fmt: skip

    def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
        return intervals.draw(rows, width, height, look, Unit.SHARE, axis=(0.0, 1.0))

    used = sum(one.calibrated for one in found.answers)
    note = translate("Observed", "Stayed since, of earlier respondents. Square: assumed.")
    if used:
        note += " " + translate("Observed", "%n answer(s) in bold: observed is used.", None, used)
    else:
        note += " " + translate("Observed", "Too early or too few to replace what is assumed.")
    card.show_chart(heading, compose, Table(head, tuple(_line(one) for one in found.answers)), note, len(rows))


def answer_name(code: str) -> str:
    """A stay answer in a word or two."""
    names = {
        "certainly": translate("Observed", "certainly"),
        "probably": translate("Observed", "probably"),
        "probably_not": translate("Observed", "probably not"),
        "certainly_not": translate("Observed", "certainly not"),
    }
    return names.get(code, code)


def _line(one: ObservedAnswer) -> tuple[str, ...]:
    language = interface_language()
    hidden = translate("Observed", "protected")
    ends = "" if one.lower is None or one.upper is None else span(one.lower, one.upper, Unit.SHARE, language)
    return (
        answer_name(one.answer),
        hidden if one.protected else "" if one.value is None else percent(one.value, language),
        ends,
        "" if one.n is None else number(one.n, language),
        "" if one.ripe is None else number(one.ripe, language),
        percent(one.assumed, language),
        percent(one.used, language),
    )


class OutcomeForm(QDialog):
    """Asks for one customer, what became of it, and the day on which that was seen."""

    def __init__(self, customers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.customer, self.outcome, self.day = QLineEdit(), QComboBox(), QDateEdit(QDate.currentDate())
        completer = QCompleter(list(customers), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.customer.setCompleter(completer)
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setDisplayFormat(day_format())
        words = {
            "customer": translate("Observed", "still a customer"),
            "left_vendor": translate("Observed", "left the vendor, keeps the solution"),
            "left_solution": translate("Observed", "left the solution"),
        }
        for code in OUTCOMES:
            self.outcome.addItem(words[code], code)
        self.setWindowTitle(translate("Observed", "What a customer did since"))
        form = QFormLayout(self)
        for name, field in (
            (translate("Observed", "&Customer, by name or reference"), self.customer),
            (translate("Observed", "&What became of it"), self.outcome),
            (translate("Observed", "&Seen on"), self.day),
        ):
            form.addRow(name, field)
            field.setAccessibleName(name.replace("&", ""))
        form.addRow(small(translate("Observed", "Many at once: scorefact campaign outcomes FILE.")))
        self.save, leave = Button("primary"), Button()
        self.save.set_words(translate("Observed", "Record"))
        leave.set_words(translate("Observed", "Cancel"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        form.addRow(row(None, leave, self.save))
        self.customer.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.setMinimumWidth(440)
