"""One workshop: what can be begun in it, and what was decided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QStackedWidget

from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.workshops import MOST_PEOPLE, Decision, Held
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.theme import T12, T14, T16
from scorefact_desktop.views.widgets.buttons import Button, Switch
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small
from scorefact_desktop.views.workshop.decision_form import DecisionForm


class WorkshopCard(Card):
    """`respondent_wanted` carries how many people answer together; `live_wanted`, `resumed`, `noted` (a NewDecision),
    `withdrawn` (a decision's id), `names_hidden`, `removed` likewise.
    """

    respondent_wanted = Signal(int)
    resumed = Signal(int)
    live_wanted = Signal()
    minutes_wanted = Signal(bool)  # with names
    noted = Signal(object)
    withdrawn = Signal(int)
    names_hidden = Signal(bool)
    removed = Signal()
    change_wanted = Signal(object)  # the workshop as it is

    def __init__(self) -> None:
        super().__init__()
        self.held: Held | None = None
        self._themes: tuple[tuple[str, str], ...] = ()
        self._open = False
        self.title, self.about, self.who = Elided("", T16, 600, data=True), small(""), small("", wrap=True)
        self.next, self.resume, self.group = Button("primary", "interview"), Button("primary"), Button()
        self.people, self.people_label = QSpinBox(), small("")
        self.people.setRange(2, MOST_PEOPLE)
        self.people.setValue(5)
        self.people.setFixedWidth(72)
        self.people.lineEdit().setTextMargins(8, 0, 8, 0)
        self.live, self.hide_names = Button("plain", "expand"), Switch()
        self.change, self.remove = Button("link"), Button("link")
        self.hide_names.setChecked(True)
        self.note = Text("", T12, 400, "muted", wrap=True)
        self.sent, self.differs = small("", wrap=True), Text("", T12, 600, "watch", wrap=True)
        self.decisions, self.add, self.form = heading(), Button("plain", "plus"), DecisionForm()
        self.minutes = Button("plain", "document")
        self._lines = column(gap=8)
        self._below = QStackedWidget()
        listed = column(row(self.decisions, None, self.minutes, self.add), Rule(),
                        (scrolled(holder(column(self._lines, None, gap=0)), keyless=True), 1), gap=6)  # fmt: skip
        self._below.addWidget(holder(listed))
        self._below.addWidget(holder(column(self.form, None)))
        for one in (self.resume, self.remove, self.sent, self.differs):
            one.hide()  # until there is a workshop of which they tell
        self.next.clicked.connect(lambda: self.respondent_wanted.emit(1))
        self.group.clicked.connect(lambda: self.respondent_wanted.emit(self.people.value()))
        self.resume.clicked.connect(self._resume)
        self.live.clicked.connect(self.live_wanted)
        self.remove.clicked.connect(self.removed)
        self.change.clicked.connect(lambda: self.held is not None and self.change_wanted.emit(self.held.workshop))
        self.hide_names.toggled.connect(self._hide)
        self.add.clicked.connect(self.open_form)
        self.minutes.clicked.connect(lambda: self.minutes_wanted.emit(not self.hide_names.isChecked()))
        self.form.noted.connect(self.noted)
        self.form.left.connect(self.close_form)
        self.fill(
            column(
                row((self.title, 1), self.change, self.remove), self.about, self.who, self.sent, self.differs, 8,
                row(self.next, self.resume, None, self.hide_names, self.live),
                row(self.group, self.people, self.people_label, None), self.note, 8, Rule(), 4, (self._below, 1), gap=6,
            ),
            (20, 14, 20, 12),
        )  # fmt: skip

    def show_held(self, held: Held, themes: Sequence[tuple[str, str]], *, is_open: bool) -> None:
        """Show a workshop; in a campaign whose fieldwork is not open no interview begins."""
        self.held, self._themes, self._open = held, tuple(themes), is_open
        shop = held.workshop
        self.title.setText(shop.title)
        parts = [long_date(date.fromisoformat(shop.held_on)), shop.place]
        parts.append(translate("Workshop", "%n interview(s)", None, shop.interviews))
        if shop.respondents != shop.interviews:
            parts.append(translate("Workshop", "%n people", None, shop.respondents))
        self.about.setText(" · ".join(part for part in parts if part))
        self._say_people()
        came = translate("Workshop", "Came in a package from {device}")
        self.sent.setText(fill(came, interface_language(), device=held.sent_by))
        self.sent.setVisible(bool(held.sent_by))
        self.differs.setText(
            translate("Workshop", "Two laptops differ here: both versions are kept and wait on Exchange, Conflicts.")
        )
        self.differs.setVisible(held.divided)
        self.resume.setVisible(held.in_progress is not None)
        self.next.setVisible(held.in_progress is None)
        for one in (self.next, self.group, self.people):
            one.setEnabled(is_open and held.in_progress is None)
        self.resume.setEnabled(is_open)
        self.remove.setVisible(not shop.interviews and not held.decisions and held.in_progress is None)
        self.note.setText(
            translate("Workshop", "Workshop answers show on the dashboard; they stay out of label, NPS and benchmark.")
            if is_open
            else translate("Workshop", "Fieldwork is not open: no interview can begin. Figures and decisions can.")
        )
        clear(self._lines)
        for decision in held.decisions:
            self._lines.addWidget(self._line(decision))
        if not held.decisions:
            none = translate("Workshop", "Nothing decided yet. Decisions can be noted here and on the live screen.")
            self._lines.addWidget(small(none, wrap=True))

    def open_form(self) -> None:
        """Note a decision."""
        self._below.setCurrentIndex(1)
        self.form.begin(self._themes)

    def close_form(self) -> None:
        """The list of decisions again."""
        inside = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._below.setCurrentIndex(0)
        if inside:
            self.add.setFocus()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.next.set_words(translate("Workshop", "Next respondent"))
        self.resume.set_words(translate("Workshop", "Go on with the interview"))
        self.group.set_words(translate("Workshop", "Answer as a group"))
        self.people.setAccessibleName(translate("Workshop", "People who answer together"))
        self.people_label.setText(translate("Workshop", "people answer together"))
        self.live.set_words(translate("Workshop", "Live screen"))
        self.hide_names.setText(translate("Workshop", "Hide names"))
        self.hide_names.setAccessibleName(self.hide_names.text())
        self.hide_names.updateGeometry()
        self.change.set_words(translate("Workshop", "Change"))
        self.remove.set_words(translate("Workshop", "Remove"))
        self.decisions.setText(translate("Workshop", "Decisions"))
        self.add.set_words(translate("Workshop", "Note a decision"))
        self.minutes.set_words(translate("Workshop", "Write the minutes…"))
        self.form.retranslate()
        if self.held is not None:
            self.show_held(self.held, self._themes, is_open=self._open)

    def _resume(self) -> None:
        if self.held is not None and self.held.in_progress is not None:
            self.resumed.emit(self.held.in_progress)

    def _hide(self, hidden: bool) -> None:
        self.names_hidden.emit(hidden)
        if self.held is not None:
            self.show_held(self.held, self._themes, is_open=self._open)

    def _say_people(self) -> None:
        people = self.held.workshop.people if self.held is not None else ""
        hidden = self.hide_names.isChecked()
        self.who.setText(translate("Workshop", "Names are hidden.") if hidden and people else people)
        self.who.setVisible(bool(people))

    def _line(self, one: Decision) -> Card:
        theme = dict(self._themes).get(one.theme, "")
        owner = one.owner if not self.hide_names.isChecked() else ""
        due = long_date(date.fromisoformat(one.due_on)) if one.due_on else ""
        about = small(" · ".join(part for part in (theme, owner, due) if part))
        text = Text(one.text, T14, 400, wrap=True)
        away = Button("icon", "close", height=24)
        away.set_words(translate("Workshop", "Take this decision back"))
        away.clicked.connect(lambda _=False, found=one.id: self.withdrawn.emit(found))
        about.setVisible(bool(about.text()))
        card = Card(row((column(text, about, gap=2), 1), away), (12, 8, 8, 8))
        card.setAccessibleName(one.text)
        return card
