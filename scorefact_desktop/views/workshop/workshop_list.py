"""The workshops of a campaign to choose from, and the form for another one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QSizePolicy

from scorefact_desktop.services.workshops import Workshop
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import day_format, long_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small


@dataclass(frozen=True, slots=True)
class NewWorkshop:
    """What was typed."""

    title: str
    held_on: date
    place: str
    people: str


class WorkshopList(Card):
    """`chosen` carries the id of a workshop, `wanted` a NewWorkshop, `changed` a workshop's id and its words."""

    chosen = Signal(int)
    wanted = Signal(object)
    changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ListRow] = []
        self.heading, self._lines = heading(), column(gap=0)
        self.form_heading, self.problem = heading(), Text("", T12, 400, "bad", wrap=True)
        self.name, self.place, self.people = QLineEdit(), QLineEdit(), QLineEdit()
        self.day = QDateEdit(QDate.currentDate())
        self.day.lineEdit().setTextMargins(8, 0, 8, 0)
        self.labels = [small("") for _ in range(4)]
        self.add, self.leave = Button("plain", "plus"), Button("link")
        self.add.clicked.connect(self.submit)
        self.leave.clicked.connect(self.added)
        self.changing: int | None = None  # the workshop whose words are in the form, None for another one
        fields = (self.name, self.day, self.place, self.people)
        for label, widget in zip(self.labels, fields, strict=True):
            label.setBuddy(widget)
        form = column(
            self.form_heading, column(self.labels[0], self.name, gap=2),
            row((column(self.labels[1], self.day, gap=2), 1), (column(self.labels[2], self.place, gap=2), 1)),
            column(self.labels[3], self.people, gap=2), self.problem,
            row(self.add, self.leave, None),
            gap=8, margins=(16, 4, 16, 4),
        )  # fmt: skip
        area = scrolled(holder(column(self._lines, None, gap=0)), keyless=True)
        self.fill(
            column(row(self.heading, None, margins=(16, 0, 16, 0)), 4, Rule(), (area, 1), Rule(), 4, form, gap=4),
            (1, 12, 1, 10),
        )
        self.problem.hide()
        for one, following in pairwise((*fields, self.add)):
            self.setTabOrder(one, following)
        self._listed: tuple[Workshop, ...] = ()
        self._chosen = 0

    def sizeHint(self) -> QSize:
        """As wide as may be, where there is room."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def show_listed(self, listed: Sequence[Workshop], chosen: int) -> None:
        """Show the workshops with one marked."""
        self._listed, self._chosen = tuple(listed), chosen
        focused = next((at for at, line in enumerate(self.rows) if line.hasFocus()), None)
        clear(self._lines)
        self.rows = [self._row(one, chosen=one.id == chosen) for one in listed]
        for line in self.rows:
            self._lines.addWidget(line)
        if focused is not None and focused < len(self.rows):
            self.rows[focused].setFocus()

    def begin(self, *, empty: bool) -> None:
        """Put the focus on the list, or on the form where there is no workshop yet."""
        if self.rows and not empty:
            chosen = next((line for line in self.rows if line.chosen), self.rows[0])
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand over what was typed."""
        if not self.name.text().strip():
            self.complain(translate("Workshop", "Give the workshop a title."))
            self.name.setFocus()
            return
        found = self.day.date()
        day = date(found.year(), found.month(), found.day())
        typed = NewWorkshop(self.name.text(), day, self.place.text(), self.people.text())
        if self.changing is None:
            self.wanted.emit(typed)
        else:
            self.changed.emit(self.changing, typed)

    def edit(self, one: Workshop) -> None:
        """The words of a workshop, to be changed."""
        self.changing = one.id
        self.name.setText(one.title)
        self.day.setDate(QDate.fromString(one.held_on, "yyyy-MM-dd"))
        self.place.setText(one.place)
        self.people.setText(" ".join(one.people.split("\n")))
        self.complain("")
        self._say_form()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def added(self) -> None:
        """What was typed is stored, or given up: the fields are free for another workshop."""
        self.changing = None
        for one in (self.name, self.place, self.people):
            one.clear()
        self.day.setDate(QDate.currentDate())
        self.complain("")
        self._say_form()

    def complain(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.heading.setText(translate("Workshop", "Workshops"))
        self.day.setDisplayFormat(day_format())
        texts = (
            translate("Workshop", "Title"), translate("Workshop", "Day"), translate("Workshop", "Place"),
            translate("Workshop", "Who is there"),
        )  # fmt: skip
        fields = (self.name, self.day, self.place, self.people)
        for label, text, widget in zip(self.labels, texts, fields, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)
        self.leave.set_words(translate("Workshop", "Leave it as it was"))
        self._say_form()
        self.show_listed(self._listed, self._chosen)

    def _say_form(self) -> None:
        another = self.changing is None
        self.form_heading.setText(
            translate("Workshop", "Another workshop") if another else translate("Workshop", "Change this workshop")
        )
        self.add.set_words(
            translate("Workshop", "Add the workshop") if another else translate("Workshop", "Keep the changes")
        )
        self.leave.setVisible(not another)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through the list; Enter in a field adds the workshop."""
        at = next((place for place, line in enumerate(self.rows) if line.hasFocus()), None)
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and at is not None:
            to = at + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= to < len(self.rows):
                self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self.rows[at].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _row(self, one: Workshop, *, chosen: bool) -> ListRow:
        line = ListRow(48)
        line.chosen = chosen
        line.setProperty("no_key", True)
        title = Elided(one.title, T14, 600, data=True)
        parts = (long_date(date.fromisoformat(one.held_on)), one.place)
        about = Elided(" · ".join(part for part in parts if part), T12, 400, "muted", data=True)
        answered = translate("Workshop", "%n interview(s)", None, one.interviews) if one.interviews else ""
        right = small(answered, "ink", right=True)
        for label in (title, about, right):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for named in (title, about):
            named.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.setAccessibleName(", ".join(part for part in (one.title, about.text(), answered) if part))
        line.setLayout(row((column(title, about, gap=0), 1), right, gap=12, margins=(16, 4, 16, 4)))
        line.clicked.connect(lambda _=False, found=one.id: self.chosen.emit(found))
        return line
