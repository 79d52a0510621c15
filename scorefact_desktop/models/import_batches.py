"""The imports of a campaign, the last one first, as a Qt model."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

FILE, KIND, TOOL, WHEN, NEW, UPDATED, LEFT_OUT, STATE = range(8)
STATUS = Qt.ItemDataRole.UserRole + 1
_NUMBERS = (NEW, UPDATED, LEFT_OUT)


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One import in words."""

    batch: int
    cells: tuple[str, ...]
    status: str


class ImportBatches(ImportRows):
    """The imports of one campaign."""

    width = 8

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[BatchRow, ...] = ()

    def show(self, rows: Sequence[BatchRow]) -> None:
        """Show other imports."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the first carries the status."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cells[index.column()]
        if role == STATUS:
            return row.status
        return None

    def headings(self) -> tuple[str, ...]:
        """File, kind, tool, moment, counts, state."""
        return (
            translate("ImportBatches", "File"),
            translate("ImportBatches", "Holds"),
            translate("ImportBatches", "Tool"),
            translate("ImportBatches", "Imported"),
            translate("ImportBatches", "New"),
            translate("ImportBatches", "Updated"),
            translate("ImportBatches", "Left out"),
            translate("ImportBatches", "State"),
        )
