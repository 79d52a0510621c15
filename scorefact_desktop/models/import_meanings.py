"""The values of one column with what each means, as a Qt model in which the meaning can be changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

VALUE, COUNT, MEANS = range(3)
STATUS = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class MeaningRow:
    """One value: how often it occurs, and the key of its meaning ("" where it has none)."""

    value: str
    count: str
    meaning: str
    status: str


class ImportMeanings(ImportRows):
    """`changed` tells a value and the key of its new meaning."""

    width = 3
    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[MeaningRow, ...] = ()
        self.targets: Mapping[str, str] = {}

    def show(self, rows: Sequence[MeaningRow], targets: Mapping[str, str]) -> None:
        """Show values; `targets` are the words of the meanings that can be chosen, by key."""
        if [one.value for one in rows] == [one.value for one in self.rows]:
            self.rows, self.targets = tuple(rows), targets
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, MEANS))
            return
        self.beginResetModel()
        self.rows, self.targets = tuple(rows), targets
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, status and key of a cell."""
        row = self.rows[index.row()]
        meaning = self.targets.get(row.meaning, row.meaning) or translate("ImportMeanings", "not understood")
        cells = (row.value, row.count, meaning)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cells)
        if role == STATUS:
            return row.status
        if role == KEY:
            return row.meaning
        return None

    def headings(self) -> tuple[str, ...]:
        """Value, count, meaning."""
        return (
            translate("ImportMeanings", "Value"),
            translate("ImportMeanings", "Rows"),
            translate("ImportMeanings", "Means"),
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose another meaning by its key."""
        row = self.rows[index.row()]
        if index.column() != MEANS or not isinstance(value, str) or value == row.meaning:
            return False
        self.changed.emit(row.value, value)
        return True
