"""People: what is known of somebody handed out or erased, and how long identities are kept.

Before anything is erased the page says what will go, what stays, and until when backups still hold it.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.services.privacy.erasing import Erasure, Sentence
from scorefact_desktop.services.privacy.finding import Respondent
from scorefact_desktop.translation import translate
from scorefact_desktop.views.exchange.found import Found
from scorefact_desktop.views.exchange.rows import ChoiceRow, refill
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small

_MOST = 100
#: The sentences shown before an erasure, and how much of each; all of them are told on the command line.
_MOST_SENTENCES, _LONGEST_SENTENCE = 4, 80


class People(QWidget):
    """Asks for what the page does: nothing here touches the workspace."""

    hand_out_wanted = Signal(str)
    preview_wanted = Signal(str)
    erase_wanted = Signal(str, bool)
    rule_wanted = Signal(int)
    retention_wanted = Signal(str)
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Respondent, ...] = ()
        self.chosen, self._writable = "", False
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(32)
        self.search.textChanged.connect(self._list_people)
        self._find_title, self._people_rows, self._more = big_heading(), column(gap=0), small("", wrap=True)
        found = Card(
            column(self._find_title, self.search, (scrolled(holder(self._people_rows)), 1), self._more, gap=10),
            (16, 16, 8, 12),
        )
        right = column(self._person(), self._erasing(), self._keeping(), None, gap=12)
        self.setLayout(row((found, 42), (holder(right), 58), gap=16))

    def _person(self) -> Card:
        self._name, self._about = Elided("", 16, 600, data=True), Text("", T14, 400, "muted", wrap=True)
        self.hand_out_button, self.erase_button = Button("plain", "document"), Button("plain")
        self.hand_out_button.clicked.connect(lambda: self.hand_out_wanted.emit(self.chosen))
        self.erase_button.clicked.connect(lambda: self.preview_wanted.emit(self.chosen))
        self._card = Card(
            column(self._name, Rule(), self._about, row(self.hand_out_button, self.erase_button, None), gap=10),
            (20, 16, 20, 16),
        )
        return self._card

    def _erasing(self) -> Card:
        self._warning, self._will_go = big_heading(), Text("", T14, wrap=True)
        self._named, self._sentences = Text("", T14, wrap=True), Text("", T14, 400, "muted", wrap=True)
        self._will_stay, self._until = Text("", T14, wrap=True), Text("", T14, 500, wrap=True)
        self.keep_answers = Check()
        self.confirm_button, self.cancel_button = Button("primary"), Button("plain")
        self.confirm_button.clicked.connect(self._confirm)
        self.cancel_button.clicked.connect(lambda: self.ask(None))
        self._dialog = Card(self._laid_out(), (20, 16, 20, 16))
        self._dialog.hide()
        return self._dialog

    def _laid_out(self) -> QVBoxLayout:
        return column(
            row(Icon("shield", 20, "accent"), (self._warning, 1)), Rule(), self._will_go, self._named, self._sentences,
            self._will_stay, self._until, self.keep_answers, 4, row(self.confirm_button, self.cancel_button, None),
            gap=10,
        )  # fmt: skip

    def _keeping(self) -> Card:
        self._keep_title, self._keep_note, self._rules = big_heading(), small("", wrap=True), column(gap=6)
        self._months_name, self.months = Text("", T14), QSpinBox()
        self.months.setRange(0, 120)
        self.months.setFixedWidth(72)
        self.months.lineEdit().setTextMargins(8, 0, 8, 0)
        self.rule_button, self.copy_button = Button("plain"), Button("plain", "copy")
        self.rule_button.clicked.connect(lambda: self.rule_wanted.emit(self.months.value()))
        self.copy_button.clicked.connect(self.copy_wanted)
        return Card(
            column(
                self._keep_title, Rule(), self._keep_note, self._rules,
                row((self._months_name, 1), self.months, self.rule_button), row(self.copy_button, None), gap=10,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip

    def show_found(self, found: Found, campaign: str) -> None:
        """Show who is in the workspace, and the rules for keeping identities."""
        self._people, self._writable = found.people, found.writable
        if self.chosen not in {one.uid for one in self._people}:
            self.chosen = self._people[0].uid if self._people else ""
            self.ask(None)
        self._list_people()
        self._months_name.setText(
            translate("Exchange", "Months to keep identities of {campaign} after closing (0: no rule)").format(
                campaign=campaign or "–"
            )
        )
        rule = next((one for one in found.rules if one.campaign == campaign), None)
        self.months.setValue(rule.months if rule else 0)
        self.months.setAccessibleName(self._months_name.text())
        for control in (self.months, self.rule_button, self.copy_button):
            control.setEnabled(found.writable and bool(campaign))
        rows: list[QWidget] = []
        for one in found.rules:
            rows.append(
                self._rule(one.campaign, one.months, one.due_on, due=one.due, names=one.contacts + one.workshops)
            )
        refill(self._rules, rows)

    def _rule(self, campaign: str, months: int, due_on: date | None, *, due: bool, names: int) -> QWidget:
        if due_on is None:
            words = translate("Exchange", "{campaign}: {months} months after it closes")
        elif due:
            words = translate("Exchange", "{campaign}: over since {date}, people still named: {contacts}")
        else:
            words = translate("Exchange", "{campaign}: until {date}, people named: {contacts}")
        line = Elided(
            words.format(campaign=campaign, months=months, date=day_words(due_on) if due_on else "", contacts=names),
            data=True,
        )
        button = Button("plain", height=28)
        button.set_words(translate("Exchange", "Erase these identities"))
        button.setVisible(due and self._writable)
        button.clicked.connect(partial(self._retain, campaign))
        return holder(row((line, 1), button))

    def _retain(self, campaign: str, _checked: bool = False) -> None:
        self.retention_wanted.emit(campaign)

    def _list_people(self) -> None:
        wanted = " ".join(self.search.text().split()).casefold()
        digits = "".join(one for one in wanted if one.isdigit())
        shown = [
            one
            for one in self._people
            if wanted in f"{one.name} {one.customer} {one.email}".casefold()
            or (len(digits) > 3 and digits in "".join(each for each in one.phone if each.isdigit()))
        ]
        rows = []
        for one in shown[:_MOST]:
            note = " · ".join(part for part in (one.customer, one.email or one.phone) if part)
            line = ChoiceRow(one.name, note)
            line.choose(one.uid == self.chosen)
            line.clicked.connect(partial(self._choose, one.uid))
            rows.append(line)
        refill(self._people_rows, rows)
        language = interface_language()
        self._more.setText(
            translate("Exchange", "{shown} of {all} people").format(
                shown=number(min(len(shown), _MOST), language), all=number(len(self._people), language)
            )
        )
        self._show_person()

    def _choose(self, uid: str, _checked: bool = False) -> None:
        self.chosen = uid
        self.ask(None)
        self._list_people()

    def _show_person(self) -> None:
        one = next((one for one in self._people if one.uid == self.chosen), None)
        self._name.setText(one.name if one else translate("Exchange", "Nobody is chosen"))
        language = interface_language()
        self._about.setText(
            ""
            if one is None
            else translate("Exchange", "{customer}. Interviews given: {interviews}. Calls: {calls}.").format(
                customer=one.customer,
                interviews=number(len(one.interviews), language),
                calls=number(one.attempts, language),
            )
        )
        self.hand_out_button.setEnabled(one is not None and self._writable)
        self.erase_button.setEnabled(one is not None and self._writable)

    def ask(self, erasure: Erasure | None) -> None:
        """Ask whether to erase, telling what will go and what remains; None puts the question away."""
        self._dialog.setVisible(erasure is not None)
        self._card.setVisible(erasure is None)
        if erasure is None:
            return
        one = next((one for one in self._people if one.uid == self.chosen), None)
        self._warning.setText(translate("Exchange", "Erase {name} for good?").format(name=one.name if one else ""))
        language = interface_language()
        self._will_go.setText(
            translate(
                "Exchange",
                "Gone, and not to be undone: name, address, numbers, notes, interviews given ({interviews}), what was "
                "noted of calls ({calls}).",
            ).format(interviews=number(erasure.interviews, language), calls=number(erasure.attempts, language))
        )
        self._tell_named(erasure)
        self._will_stay.setText(
            translate(
                "Exchange",
                "Stays: that calls were made, an id without a name that keeps late packages from bringing anything "
                "back, and documents already delivered ({outputs}).",
            ).format(outputs=number(erasure.outputs, language))
        )
        self._until.setText(
            translate(
                "Exchange", "Backups made until today still hold it. The last of them is gone after {date}."
            ).format(date=day_words(erasure.backups_until))
        )
        self.keep_answers.setChecked(False)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_named(self, erasure: Erasure) -> None:
        """Where in workshops the name goes by itself, and where somebody has to look."""
        language = interface_language()
        lists = translate(
            "Exchange", "Workshops: the name is taken out of lists of people and owners of decisions, places: {places}."
        ).format(places=number(erasure.named, language))
        look = translate(
            "Exchange", "It also stands in sentences, which stay as they are. Look at them, places: {places}."
        ).format(places=number(len(erasure.sentences), language))
        told = [lists] * bool(erasure.named) + [look] * bool(erasure.sentences)
        self._named.setText(" ".join(told))
        self._named.setVisible(bool(told))
        self._sentences.setText("\n".join(sentence_words(one) for one in erasure.sentences[:_MOST_SENTENCES]))
        self._sentences.setVisible(bool(erasure.sentences))

    def _confirm(self) -> None:
        self.erase_wanted.emit(self.chosen, self.keep_answers.isChecked())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._find_title.setText(translate("Exchange", "People"))
        self.search.setPlaceholderText(translate("Exchange", "Name, customer, address or number"))
        self.search.setAccessibleName(translate("Exchange", "Look for a person"))
        self.hand_out_button.set_words(translate("Exchange", "Hand out their data…"))
        self.erase_button.set_words(translate("Exchange", "Erase…"))
        words = translate("Exchange", "Keep the answers, without the name")
        self.keep_answers.setText(words)
        self.keep_answers.setAccessibleName(words)
        self.confirm_button.set_words(translate("Exchange", "Erase for good"))
        self.cancel_button.set_words(translate("Exchange", "Keep"))
        self._keep_title.setText(translate("Exchange", "How long identities are kept"))
        self._keep_note.setText(
            translate(
                "Exchange",
                "When the time is over, names, numbers and notes are erased on your command. Answers stay, without a "
                "name.",
            )
        )
        self.rule_button.set_words(translate("Exchange", "Set"))
        self.copy_button.set_words(translate("Exchange", "Copy the campaign without people…"))


def sentence_words(sentence: Sentence) -> str:
    """A sentence that names somebody, and of which workshop it is; long ones are cut."""
    words = " ".join(sentence.words.split())
    cut = words if len(words) <= _LONGEST_SENTENCE else f"{words[: _LONGEST_SENTENCE - 1]}…"
    return " · ".join((sentence.workshop, day_words(date.fromisoformat(sentence.held_on)), cut))


def day_words(day: date) -> str:
    """A date as people write it."""
    return QLocale(interface_language()).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
