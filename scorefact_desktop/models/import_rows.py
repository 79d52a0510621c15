"""What the tables of the import page have in common: plain rows under headings in the interface's language."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class ImportRows(QAbstractTableModel):
    """Base of these models: a subclass keeps its `rows`, and has `width` columns."""

    rows: Sequence[Any]
    width = 0

    @abstractmethod
    def headings(self) -> tuple[str, ...]:
        """One for each column."""

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows; none below another."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns; none below a row."""
        return 0 if parent is not None and parent.isValid() else self.width

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, above the beginning of their columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None
