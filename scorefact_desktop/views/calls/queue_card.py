"""The left side of the Calls page: search, whose calls, order and languages, and the list itself."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QStackedWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.services.calls.people import LANGUAGES
from scorefact_desktop.services.calls.queue import GROUPS, SORTS, Entry
from scorefact_desktop.services.calls.rules import CallRules
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls.loading import Shown
from scorefact_desktop.views.calls.queue_list import QueueList
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.selectors import Filter
from scorefact_desktop.views.widgets.text import heading, small

WIDTH, NARROW_WIDTH = 440, 304
_WAIT = 250  # milliseconds without a key before a search begins


class Found(Protocol):
    """Somebody found by number or name."""

    @property
    def case_id(self) -> int: ...
    @property
    def customer(self) -> str: ...
    @property
    def contact(self) -> str: ...
    @property
    def phone(self) -> str | None: ...
    @property
    def final(self) -> bool: ...


class QueueCard(Card):
    """Emits a case chosen or opened, a text searched, an interviewer ("" for everybody) and languages chosen."""

    case_chosen = Signal(int)
    case_opened = Signal(int)
    searched = Signal(str)
    interviewer_chosen = Signal(str)
    languages_chosen = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._rules = CallRules()
        self._names: tuple[str, ...] = ()
        self._found: tuple[Found, ...] | None = None
        self.title, self.count = heading(), small("")
        self.who, self.order, self.languages = QComboBox(), QComboBox(), Filter()
        self.search, self.rows, self.found, self.hint = QLineEdit(), QueueList(), QListWidget(), small("")
        self.copy = Button("icon", "copy", height=28)
        for one in (self.who, self.order):
            one.setProperty("small", True)
            one.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.who.setMaximumWidth(180)
        self.languages.setFixedHeight(28)
        self.found.setFrameShape(QListWidget.Shape.NoFrame)
        self.found.itemClicked.connect(self._choose_found)
        self.found.itemActivated.connect(self._choose_found)
        self.search.setClearButtonEnabled(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._wait.start())
        self.search.returnPressed.connect(self._search_now)
        self.who.activated.connect(lambda at: self.interviewer_chosen.emit(self._names[at - 1] if at else ""))
        self.order.activated.connect(lambda _: self._fill())
        self.order.addItem("", "")
        for name in SORTS:
            self.order.addItem("", name)
        self.languages.set_values(LANGUAGES, frozenset())
        self.languages.changed.connect(self.languages_chosen)
        self.copy.clicked.connect(self.rows.copy)
        self.rows.chosen.connect(self.case_chosen)
        self.rows.opened.connect(self.case_opened)
        self._choices = row(row(self.who, self.order), self.languages, None)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.found)
        self.fill(
            column(
                row(self.title, self.count, None, self.copy),
                self.search,
                self._choices,
                (self.stack, 1),
                self.hint,
                gap=6,
            ),
            (12, 10, 12, 10),
        )
        self.setFixedWidth(WIDTH)

    def set_narrow(self, narrow: bool) -> None:
        """As narrow as a row stays readable, the languages below whose calls and which order."""
        way = QBoxLayout.Direction
        self._choices.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._choices.setSpacing(6 if narrow else 8)
        self.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)

    def show_queue(self, shown: Shown, rules: CallRules) -> None:
        """Show the queue and mark the case that is looked at."""
        self._shown, self._rules = shown, rules
        self._fill()

    def set_interviewers(self, names: tuple[str, ...], chosen: str) -> None:
        """Whose calls may be looked at."""
        if names != self._names or self.who.count() != len(names) + 1:
            self._names = names
            self.who.clear()
            self.who.addItem(translate("Calls", "Everybody’s calls"))
            self.who.addItems(list(names))
        self.who.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)

    def show_found(self, found: Sequence[Found] | None) -> None:
        """Show who was found, or with None the queue again."""
        self._found = None if found is None else tuple(found)
        if found is None:
            if self.search.text():
                self.search.blockSignals(True)
                self.search.clear()
                self.search.blockSignals(False)
            self.stack.setCurrentWidget(self.rows)
            self._fill()
            return
        self.found.clear()
        for one in found:
            ended = translate("Calls", "ended") if one.final else ""
            # In two lines: what is found out about somebody stands last, and is what would be cut of one.
            lines = ((one.customer, one.contact), (one.phone or "", ended))
            item = QListWidgetItem("\n".join("  ·  ".join(part for part in line if part) for line in lines))
            item.setData(Qt.ItemDataRole.UserRole, one.case_id)
            item.setSizeHint(QSize(0, 48))
            self.found.addItem(item)
        self.stack.setCurrentWidget(self.found)
        self.found.setAccessibleName(translate("Calls", "Found"))
        self.hint.setText(
            translate("Calls", "%n contacts found", None, len(found))
            if found
            else translate("Calls", "Nobody of this campaign has that number or name.")
        )

    def say(self, text: str) -> None:
        """A word under the list, such as what a search needs."""
        self.hint.setText(text)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("Calls", "Queue"))
        text = translate("Calls", "Customer, contact or 4 digits of a number (Ctrl+K)")
        self.search.setPlaceholderText(text)
        self.search.setAccessibleName(text)
        self.rows.setAccessibleName(translate("Calls", "Queue"))
        self.who.setAccessibleName(translate("Calls", "Whose calls"))
        self.order.setAccessibleName(translate("Calls", "Order of the queue"))
        orders = (
            translate("Calls", "by rule"),
            translate("Calls", "by customer"),
            translate("Calls", "by attempts"),
            translate("Calls", "by language"),
        )
        for at, one in enumerate(orders):
            self.order.setItemText(at, one)
        if self.who.count():
            self.who.setItemText(0, translate("Calls", "Everybody’s calls"))
        self.languages.set_words(translate("Calls", "Language"), translate("Calls", "All languages"))
        self.copy.set_words(translate("Calls", "Copy the queue"))
        if self._found is not None:
            self.show_found(self._found)
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        queue, spoken = self._shown.queue, interface_language()
        chosen = self.order.currentData()
        groups: Iterable[tuple[str, list[Entry]]]
        if chosen:
            groups = [("", sorted(queue.entries, key=SORTS[chosen]))]
        else:
            groups = [(name, [one for one in queue.entries if one.group == name]) for name in GROUPS]
        card = self._shown.card
        self.rows.show_queue(queue, list(groups), self._rules, card.case_id if card else 0)
        total = sum(queue.counts.values())
        self.count.setText(translate("Calls", "{count} to call").format(count=number(total, spoken)))
        parts = []
        if total > len(queue.entries):
            more = number(total - len(queue.entries), spoken)
            parts.append(translate("Calls", "{count} more, in the order of the rule").format(count=more))
        if queue.later:
            parts.append(translate("Calls", "{count} later").format(count=number(queue.later, spoken)))
        if queue.closed:
            parts.append(translate("Calls", "{count} not at work").format(count=number(queue.closed, spoken)))
        if queue.used_up:
            parts.append(translate("Calls", "{count} tried enough").format(count=number(queue.used_up, spoken)))
        if self.stack.currentWidget() is self.rows:
            self.hint.setText(" · ".join(parts))

    def _search_now(self) -> None:
        self._wait.stop()
        if self.stack.currentWidget() is self.found and self.found.count():
            self._choose_found(self.found.item(max(0, self.found.currentRow())))
        else:
            self.searched.emit(self.search.text())

    def _choose_found(self, item: QListWidgetItem) -> None:
        self.case_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves the search for the list, Escape ends it."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.show_found(None)
            self.rows.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            (self.found if self.stack.currentWidget() is self.found else self.rows).setFocus()
        else:
            super().keyPressEvent(event)
