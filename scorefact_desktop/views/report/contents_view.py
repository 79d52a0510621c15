"""A workbook or slides on screen before they are written: the list of their sheets or slides, and what stands there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidget, QSizePolicy, QWidget

from scorefact_desktop.charts.table import Table
from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.table import FigureTable, sort_key
from scorefact_desktop.views.widgets.text import Elided, Text, small

if TYPE_CHECKING:
    from scorefact_desktop.services.contents import Leaf

_NAMES, _LEAST = 148, 48
_FEW_COLUMNS = 3


class ContentsView(QWidget):
    """`show_leaves` fills it; the table copies like every other."""

    def __init__(self) -> None:
        super().__init__()
        self.leaves: tuple[Leaf, ...] = ()
        self.names = QListWidget()
        self.names.setMinimumHeight(_LEAST)
        self.names.setMaximumHeight(_NAMES)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._turn)
        self.title, self.lead, self.more = (
            Text("", T14, 600, wrap=True),
            small("", wrap=True),
            Elided("", T12, data=True),
        )
        self.table = FigureTable()
        self.table.setMinimumHeight(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # the pages need as little
        self.setLayout(column((self.names, 1), 6, self.title, self.lead, (self.table, 3), self.more, gap=4))

    def retranslate(self, *, slides: bool) -> None:
        """Words in the interface's language."""
        self.names.setAccessibleName(
            translate("ReportPreview", "Slides") if slides else translate("ReportPreview", "Sheets")
        )

    def show_leaves(self, leaves: "tuple[Leaf, ...]") -> None:
        """Show other sheets or slides, from where the list stood."""
        before = self.names.currentRow()
        self.leaves = leaves
        self.names.blockSignals(True)
        self.names.clear()
        for one in leaves:
            self.names.addItem(one.name)
            self.names.item(self.names.count() - 1).setToolTip(one.title)
        self.names.blockSignals(False)
        self.names.setCurrentRow(before if 0 <= before < len(leaves) else 0)
        self._turn(self.names.currentRow())

    def _turn(self, number: int) -> None:
        if not 0 <= number < len(self.leaves):
            return
        shown = self.leaves[number]
        self.title.setText(shown.title)
        self.lead.setText(shown.lead)
        self.lead.setVisible(bool(shown.lead))
        words = any(len(row) > 1 and isinstance(sort_key(row[1]), str) and len(row[1]) > 1 for row in shown.rows)
        self.table.show_table(Table(shown.header, shown.rows), shown.title, words=words)
        if len(shown.header) > _FEW_COLUMNS:  # wider than the room: it scrolls, and the first column keeps its words
            self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setVisible(bool(shown.rows))
        parts = []
        if shown.charts:
            parts.append(translate("ReportPreview", "%n native chart(s)", None, shown.charts))
        if shown.notes:
            parts.append(translate("ReportPreview", "notes: {notes}").format(notes=" ".join(shown.notes.split())))
        self.more.setText(" · ".join(parts))
        self.more.setToolTip(shown.notes)
