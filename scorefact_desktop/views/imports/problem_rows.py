"""Every row with a problem, one below the other: sorted, found, told apart by effect, exported."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.models.import_problems import (
    COLUMN,
    KIND,
    LINE,
    REASON,
    VALUE,
    FoundProblems,
    ImportProblems,
    ProblemRow,
)
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.controls import Chosen
from scorefact_desktop.views.imports.text_table import TextTable
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import small

_WIDTHS = {KIND: 116, LINE: 56, COLUMN: 112, VALUE: 92, REASON: 200}


class ProblemRows(QWidget):
    """`export_wanted` when the list shall be written to a file."""

    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = ImportProblems()
        self.found = FoundProblems()
        for one in (self.model, self.found):
            one.setParent(self)
        self.found.setSourceModel(self.model)
        self.table = TextTable(self.found, sorts=True)
        self.table.sortByColumn(LINE, Qt.SortOrder.AscendingOrder)
        for at, width in _WIDTHS.items():
            self.table.setColumnWidth(at, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.effect, self.export = Chosen(180), Button("plain", "save", height=28)
        self.effect.picked.connect(lambda key: self.found.only("" if key == "all" else key))
        self.export.clicked.connect(self.export_wanted)
        self.count = small()
        head = row(self.effect, column(None, self.count, gap=0), None, column(None, self.export, gap=0), gap=12,
                   margins=(16, 0, 16, 8))  # fmt: skip
        self.setLayout(column(head, Rule(), (self.table, 1), gap=0))
        for signal in (
            self.found.rowsInserted,
            self.found.rowsRemoved,
            self.found.modelReset,
            self.found.layoutChanged,
        ):
            signal.connect(self._count)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.effect.set_name(translate("ImportRows", "Show"))
        choices = {
            "all": translate("ImportRows", "all problems"),
            "bad": translate("ImportRows", "rows that stay out"),
            "watch": translate("ImportRows", "rows that come in"),
        }
        self.effect.set_choices(choices, self.effect.key() or "all")
        self.export.set_words(translate("ImportRows", "Save the list…"))
        self.table.setAccessibleName(translate("ImportRows", "Problems row by row"))
        self._count()

    def show_rows(self, rows: tuple[ProblemRow, ...]) -> None:
        """Show other problems."""
        self.model.show(rows)
        self.export.setEnabled(bool(rows))
        self._count()

    def _count(self) -> None:
        self.count.setText(translate("ImportRows", "%n problem(s)", None, self.found.rowCount()))
