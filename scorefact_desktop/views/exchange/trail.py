"""History: who changed what and when, and whether the chain of it is whole."""

from PySide6.QtWidgets import QLineEdit, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services import histories
from scorefact_desktop.services.histories import History
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import Text, small


class Trail(QWidget):
    """A table of entries with a field to look for one."""

    def __init__(self) -> None:
        super().__init__()
        self._history: History | None = None
        self._mark, self._state, self._note = StatusMark("open"), Text("", T14, 500, wrap=True), small("", wrap=True)
        self.search, self.table, self.copy = QLineEdit(), FigureTable(), Button("icon", "copy", height=32)
        self.search.setFixedHeight(32)
        self.search.setFixedWidth(320)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.copy.clicked.connect(self.table.copy_all)
        said = holder(column(None, self._state, None, gap=0))  # level with its shape
        self.setLayout(
            column(
                Card(
                    column(
                        row(self._mark, (said, 1), self.search, self.copy, gap=10), (self.table, 1), self._note,
                        gap=10,
                    ),
                    (20, 14, 12, 12),
                ),
                gap=0,
            )
        )  # fmt: skip

    def show_found(self, history: History) -> None:
        """Show the entries, newest first."""
        self._history = history
        language = interface_language()
        if history.cuts:
            self._mark.set_kind("bad")
            words = translate("Exchange", "The history does not follow from entry {entry} on: something was changed.")
            self._state.setText(words.format(entry=history.cuts[0].entry))
        else:
            self._mark.set_kind("good")
            words = (
                translate("Exchange", "The chain is whole: {entries} entries, signed up to entry {signed}.")
                if history.signed
                else translate("Exchange", "The chain is whole: {entries} entries, signed at closing.")
            )
            entries, signed = number(history.length, language), number(history.signed or 0, language)
            self._state.setText(words.format(entries=entries, signed=signed))
        self._list()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.search.setPlaceholderText(translate("Exchange", "Look for what, who or when"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.copy.set_words(translate("Exchange", "Copy the history"))
        self._note.setText(
            translate(
                "Exchange",
                "Entries are never changed. Of somebody erased, only that something was done is left.",
            )
        )

    def _list(self) -> None:
        if self._history is None:
            return
        wanted = self.search.text().strip().casefold()
        rows = []
        for one in self._history.entries:
            cells = (
                one.at.replace("T", " ").replace("Z", ""),
                one.author or "–",
                histories.action_words(one.action, translate),
                self._history.names.get(one.subject or "", ""),
                histories.body_words(one.body, translate)
                if one.subject is not None
                else translate("Exchange", "erased"),
            )
            if not wanted or any(wanted in cell.casefold() for cell in cells):
                rows.append(cells)
        header = (
            translate("Exchange", "when (UTC)"),
            translate("Exchange", "who"),
            translate("Exchange", "what was done"),
            translate("Exchange", "about"),
            translate("Exchange", "particulars"),
        )
        self.table.show_table(Table(header, tuple(rows)), translate("Exchange", "History"), words=True)
