"""The imports of this campaign: what each brought, and taking one back with everything said before it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.models.import_batches import (
    FILE,
    KIND,
    LEFT_OUT,
    NEW,
    STATE,
    TOOL,
    UPDATED,
    WHEN,
    BatchRow,
    ImportBatches,
)
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.text_table import TextTable
from scorefact_desktop.views.speech import interface_language, short_date, short_moment
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import OnceButton
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.import_log import Edit, Imported

_WIDTHS = {FILE: 240, KIND: 110, TOOL: 130, WHEN: 140, NEW: 76, UPDATED: 92, LEFT_OUT: 92, STATE: 160}
_NAMED = 4


class _Table(TextTable):
    """Delete asks to take the chosen import back."""

    def __init__(self, model: ImportBatches, ask: "BatchList") -> None:
        super().__init__(model)
        self.setSelectionBehavior(TextTable.SelectionBehavior.SelectRows)
        self.setSelectionMode(TextTable.SelectionMode.SingleSelection)
        self._ask = ask

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.isAutoRepeat():
            self._ask.ask_undo()
            return
        super().keyPressEvent(event)


class BatchList(Card):
    """`undo_wanted` gives the number of an import; `looked_at` the one whose details are wanted."""

    undo_wanted = Signal(int)
    looked_at = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = ImportBatches()
        self.model.setParent(self)
        self._held = False
        self._listed: tuple[Imported, ...] = ()
        self._edits: dict[int, tuple[Edit, ...]] = {}
        self.title, self.count = heading(), small()
        self.table = _Table(self.model, self)
        for at, width in _WIDTHS.items():
            self.table.setColumnWidth(at, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.explained = Text("", T12, 400, "ink", wrap=True)
        self.undo_button = OnceButton("plain", "undo", height=28)
        self.undo_button.clicked.connect(self.ask_undo)
        self.empty = small(wrap=True)
        foot = row((self.explained, 1), self.undo_button, gap=16, margins=(16, 8, 16, 4))
        head = row(self.title, self.count, None, margins=(16, 0, 16, 8))
        self.fill(
            column(head, Rule(), (self.table, 1), row((self.empty, 1), margins=(16, 10, 16, 10)), foot, gap=0),
            (1, 12, 1, 8),
        )
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("ImportBatches", "Imports of this campaign"))
        self.undo_button.set_words(translate("ImportBatches", "Take this import back"))
        self.table.setAccessibleName(translate("ImportBatches", "Imports of this campaign"))
        self.empty.setText(
            translate("ImportBatches", "Nothing was imported yet. Every import is listed here and can be taken back.")
        )
        self.show_batches(self._listed)

    def show_batches(self, listed: "tuple[Imported, ...]") -> None:
        """Show the imports; the one that was chosen stays so, else the last one is."""
        known = self.current()
        chosen = known.batch if known is not None else None
        self._listed = listed
        self.model.show([_in_words(one) for one in listed])
        self.table.setVisible(bool(listed))
        self.empty.setVisible(not listed)
        self.undo_button.setVisible(bool(listed))
        self.explained.setVisible(bool(listed))
        self.count.setText(translate("ImportBatches", "the last one first") if len(listed) > 1 else "")
        place = next((at for at, one in enumerate(listed) if one.batch == chosen), 0)
        if listed:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._explain()

    def show_edits(self, batch: int, edits: "tuple[Edit, ...]") -> None:
        """What people edited since an import."""
        self._edits[batch] = edits
        self._explain()

    def hold(self, held: bool) -> None:
        """While something is written, nothing is taken back."""
        self._held = held
        self._explain()

    def current(self) -> "Imported | None":
        """The import that is chosen."""
        at = self.table.currentIndex().row()
        return self._listed[at] if 0 <= at < len(self._listed) else None

    def ask_undo(self) -> None:
        """Take the chosen import back, where it can be."""
        one = self.current()
        if one is not None and one.undo_refused is None and not self._held:
            self.undo_wanted.emit(one.batch)

    def _chosen(self, _current: QModelIndex, _before: QModelIndex) -> None:
        one = self.current()
        if one is not None and one.edited and one.batch not in self._edits:
            self.looked_at.emit(one.batch)
        self._explain()

    def _explain(self) -> None:
        """Say what taking the import back would do, or why it cannot be taken back."""
        one = self.current()
        self.undo_button.setEnabled(one is not None and one.undo_refused is None and not self._held)
        self.explained.setText("" if one is None else self._why_not(one) or self._would(one))

    def _would(self, one: "Imported") -> str:
        if one.kind == "customers":
            words = [
                translate("ImportBatches", "Taking it back removes %n customer(s)", None, one.added),
                translate("ImportBatches", "and puts %n back as they were.", None, one.updated),
            ]
        else:
            words = [
                translate("ImportBatches", "Taking it back removes %n interview(s)", None, one.added),
                translate("ImportBatches", "and puts %n back as they were.", None, one.updated),
            ]
        said = " ".join(words) if one.updated else f"{words[0]}."
        if one.travelled:
            left = translate(
                "ImportBatches", "%n left in a package: the next one takes them away there too.", None, one.travelled
            )
            said = f"{said} {left}"
        if not one.edited:
            return said
        kept = translate("ImportBatches", "%n were edited since and stay as they are now", None, one.edited)
        names = [edit.name for edit in self._edits.get(one.batch, ()) if edit.name]
        listed = ": " + ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "") if names else ""
        return f"{said} {kept}{listed}."

    def _why_not(self, one: "Imported") -> str:
        if one.undone_at is not None:
            words = translate("ImportBatches", "It was taken back on {day}; nothing of it is left.")
            return words.format(day=short_date(one.undone_at))
        return {
            "campaign_closed": translate("ImportBatches", "The campaign is closed, so its imports stay."),
            "campaign_frozen": translate("ImportBatches", "The draw of this label campaign is frozen, so it stays."),
            "batch_changed_later": translate(
                "ImportBatches", "A later import changed what this one brought: take that one back first."
            ),
            "customers_contacted": translate(
                "ImportBatches", "Some of its customers were called or interviewed since, so it stays."
            ),
            "customers_travelled": translate(
                "ImportBatches", "Some of its customers left in a package: another laptop may be calling them."
            ),
            "customers_used_elsewhere": translate(
                "ImportBatches", "Some of its customers belong to another campaign too, so it stays."
            ),
        }.get(one.undo_refused or "", "")


def _in_words(one: "Imported") -> BatchRow:
    from scorefact_desktop.services.import_words import tool_words

    language = interface_language()
    kinds = {
        "responses": translate("ImportBatches", "responses"),
        "customers": translate("ImportBatches", "customers"),
    }
    if one.undone_at is not None:
        state, status = translate("ImportBatches", "taken back"), "open"
    elif one.edited:
        state, status = translate("ImportBatches", "%n edited since", None, one.edited), "watch"
    else:
        state, status = translate("ImportBatches", "in the campaign"), "good"
    numbers = [number(count, language) for count in (one.added, one.updated, one.skipped)]
    tool = tool_words(one.tool, translate)
    cells = (one.file_name, kinds.get(one.kind, one.kind), tool, short_moment(one.at), *numbers, state)
    return BatchRow(one.batch, cells, status)
