"""The first rows of a file and every row with a problem, as they will be read: one model, no widget per cell."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
#: Role under which a cell tells that a problem stands in it.
WRONG = Qt.ItemDataRole.UserRole + 1
LONGEST = 200


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row: its line in the file and its texts, in the order of the columns shown."""

    line: int
    cells: tuple[str, ...]


class ImportPreview(QAbstractTableModel):
    """Column names above their targets, lines at the left; cells with a problem say why in their tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self._targets: tuple[str, ...] = ()
        self._left_out: frozenset[int] = frozenset()
        self._all: tuple[PreviewRow, ...] = ()
        self.rows: list[PreviewRow] = []
        self._wrong: Mapping[tuple[int, str], str] = {}
        self._wanted = ""

    def show(
        self,
        names: Sequence[str],
        targets: Sequence[str],
        left_out: Collection[int],
        rows: Sequence[PreviewRow],
        wrong: Mapping[tuple[int, str], str],
    ) -> None:
        """Show rows; `wrong` is the reason by line and column name, `left_out` the places of unused columns."""
        self.beginResetModel()
        self.names, self._targets, self._left_out = tuple(names), tuple(targets), frozenset(left_out)
        self._all, self._wrong = tuple(rows), wrong
        self._filter()
        self.endResetModel()

    def find(self, text: str) -> None:
        """Show only rows that hold `text`."""
        self.beginResetModel()
        self._wanted = text.strip().casefold()
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        wanted = self._wanted
        self.rows = [one for one in self._all if not wanted or any(wanted in cell.casefold() for cell in one.cells)]

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of the file."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, and what is wrong with it."""
        row, name = self.rows[index.row()], self.names[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(row.cells[index.column()][:LONGEST].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._wrong.get((row.line, name)) or row.cells[index.column()][:1000]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            reason = self._wrong.get((row.line, name), "")
            return f"{row.cells[index.column()][:LONGEST]} {reason}".strip()
        if role == WRONG:
            return (row.line, name) in self._wrong
        return None

    def is_left_out(self, column: int) -> bool:
        """True for a column that goes nowhere."""
        return column in self._left_out

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column names with their targets; lines of the file."""
        if orientation == Qt.Orientation.Vertical:
            return str(self.rows[section].line) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.names[section]}\n{self._targets[section]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.names[section]}\n{self._targets[section]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
