"""How the file is read, beside the rows that come of it: sheet, heading, encoding, delimiter, dates, decimals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.models.import_preview import ImportPreview
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports import words
from scorefact_desktop.views.imports.controls import Chosen
from scorefact_desktop.views.imports.plan import Plan, target_of
from scorefact_desktop.views.imports.text_table import TextTable
from scorefact_desktop.views.imports.words import IGNORED
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, row

if TYPE_CHECKING:
    from scorefact_desktop.services.importing import Found

MOST_HEADER_ROWS = 30


class ReadingPanel(QWidget):
    """`read_again` gives the name of an option and its new value."""

    read_again = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.sheet, self.header_row, self.encoding = Chosen(), Chosen(64), Chosen()
        self.delimiter, self.date_order, self.decimal = Chosen(), Chosen(), Chosen()
        self.options = {
            "sheet": self.sheet, "header_row": self.header_row, "encoding": self.encoding,
            "delimiter": self.delimiter, "date_order": self.date_order, "decimal": self.decimal,
        }  # fmt: skip
        for name, control in self.options.items():
            control.picked.connect(lambda key, name=name: self._picked(name, key))
        self.model = ImportPreview()
        self.model.setParent(self)
        self.table = TextTable(self.model, lines=True)
        controls = row(*self.options.values(), None, gap=8, margins=(16, 0, 16, 8))
        self.setLayout(column(controls, Rule(), (self.table, 1), gap=0))
        self._fitted: tuple[str, ...] = ()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the columns their widths: nobody needed them before."""
        super().showEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.sheet.set_name(translate("ImportReading", "Sheet"))
        self.header_row.set_name(translate("ImportReading", "Heading in row"))
        self.encoding.set_name(translate("ImportReading", "Encoding"))
        self.delimiter.set_name(translate("ImportReading", "Delimiter"))
        self.date_order.set_name(translate("ImportReading", "Dates"))
        self.decimal.set_name(translate("ImportReading", "Decimals"))
        self.table.setAccessibleName(translate("ImportReading", "Rows of the file as they are read"))

    def show_plan(self, plan: Plan, wrong: dict[tuple[int, str], str]) -> None:
        """Show how the file was read and its rows; `wrong` are the reasons by line and column."""
        tried, mapping = plan.tried, plan.mapping
        if tried is None or mapping is None:
            return
        found = tried.found
        self._show_options(found, mapping.date_order or "", mapping.decimal or found.decimal)
        names = tuple(one.name for one in found.columns)
        all_targets = words.targets(plan.questionnaire, customers=plan.customers)
        keys = [target_of(mapping, name) for name in names]
        out = [at for at, key in enumerate(keys) if key == IGNORED]
        self.model.show(names, [all_targets.get(key, key) for key in keys], out, tried.preview, wrong)
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """New columns get new widths; those of the same file stay as somebody drew them."""
        if self.model.names != self._fitted:
            self._fitted = self.model.names
            self.table.fit()

    def _show_options(self, found: "Found", date_order: str, decimal: str) -> None:
        self.sheet.setVisible(len(found.sheets) > 1)
        self.sheet.set_choices({name: name for name in found.sheets}, found.sheet or "")
        rows = {str(at): str(at) for at in range(1, MOST_HEADER_ROWS + 1)}
        self.header_row.set_choices(rows, str(found.header_row))
        text = found.form == "text"
        self.encoding.setVisible(text)
        self.delimiter.setVisible(text)
        self.encoding.set_choices(words.encodings(), found.encoding or "")
        self.delimiter.set_choices(words.delimiters(), found.delimiter or "")
        unknown = {"": translate("ImportReading", "as written")} if not date_order else {}
        self.date_order.set_choices({**unknown, **words.date_orders()}, date_order)
        self.decimal.set_choices(words.decimals(), decimal)

    def _picked(self, name: str, key: str) -> None:
        if key:
            self.read_again.emit(name, int(key) if name == "header_row" else key)
