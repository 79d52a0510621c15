"""The columns of a file to import, with where each goes, as a Qt model that can be edited."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from scorefact_desktop.translation import translate

Index = QModelIndex | QPersistentModelIndex
NAME, VALUES, TARGET, READ_AS, STATE = range(5)
#: Role under which a cell gives its status "good", "watch", "bad" or "open".
STATUS = Qt.ItemDataRole.UserRole + 1
#: Role under which the target column gives the key of what is chosen.
KEY = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column. `target` is "question:CODE" or "role:NAME"; `fixed` where a choice of several columns goes there."""

    name: str
    values: str
    target: str
    read_as: str
    status: str = "good"
    fixed: bool = False


class ImportColumns(QAbstractTableModel):
    """`retargeted` tells the column's name and the key of its new target."""

    retargeted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ColumnRow] = []
        self.targets: MappingOf[str, str] = {}

    def show(self, rows: Sequence[ColumnRow], targets: MappingOf[str, str]) -> None:
        """Show other columns; `targets` are the words of everything a column can go to, by key."""
        self.beginResetModel()
        self.rows, self.targets = list(rows), targets
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per column of the file."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, values, target, how it is read, state."""
        return 0 if parent is not None and parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, status and key of a cell."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            words = self.targets.get(row.target, row.target)
            return (row.name, row.values, words, row.read_as, "")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() <= TARGET:
            return (row.name, row.values, self.targets.get(row.target, ""))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == STATE:
            return row.status
        if role == STATUS:
            return row.status
        if role == KEY:
            return row.target
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings in the interface's language."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("ImportColumns", "Column in the file"),
            translate("ImportColumns", "Values"),
            translate("ImportColumns", "Goes to"),
            translate("ImportColumns", "Read as"),
            translate("ImportColumns", "State"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The target can be chosen."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TARGET and not self.rows[index.row()].fixed:
            return plain | Qt.ItemFlag.ItemIsEditable
        return plain

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose another target by its key."""
        if index.column() != TARGET or not isinstance(value, str) or value == self.rows[index.row()].target:
            return False
        self.retargeted.emit(self.rows[index.row()].name, value)
        return True
