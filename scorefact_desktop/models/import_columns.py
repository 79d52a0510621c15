"""The columns of a file to import, with where each goes, as a Qt model: found, sorted, and sent elsewhere."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

NAME, VALUES, TARGET, MATCHED, READ_AS, STATE = range(6)
#: Role under which a cell gives its status "good", "watch", "bad" or "open".
STATUS = Qt.ItemDataRole.UserRole + 1
#: Role under which the target column gives the key of what is chosen.
KEY = Qt.ItemDataRole.UserRole + 2
#: Worst first, as the table begins.
SEVERITY = {"bad": 0, "watch": 1, "good": 2, "open": 3}


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column. `target` is "question:CODE" or "role:NAME"; `matched` says in words how it was found."""

    name: str
    values: str
    target: str
    matched: str
    read_as: str
    status: str = "good"
    index: int = 0  # its place in the file


class ImportColumns(ImportRows):
    """`retargeted` tells the column's name and the key of its new target."""

    width = 6
    retargeted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ColumnRow] = []
        self.targets: MappingOf[str, str] = {}
        self._all: list[ColumnRow] = []
        self._wanted = ""

    def show(self, rows: Sequence[ColumnRow], targets: MappingOf[str, str]) -> None:
        """Show columns; `targets` are the words of everything a column can go to, by key.

        The same columns as before stay where they are, so that nothing moves under the hand that changes them.
        """
        known = {one.name: one for one in rows}
        self.targets = targets
        if [one.name for one in self._all] and set(known) == {one.name for one in self._all}:
            self._all = [known[one.name] for one in self._all]
            self.rows = [known[one.name] for one in self.rows]
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, STATE))
            return
        self.beginResetModel()
        self._all = sorted(rows, key=lambda one: (SEVERITY.get(one.status, 2), one.index))
        self._filter()
        self.endResetModel()

    def clear(self) -> None:
        """Forget the columns: the next ones are sorted anew."""
        self.beginResetModel()
        self._all, self.rows = [], []
        self.endResetModel()

    def find(self, text: str) -> None:
        """Show only columns whose name, values or target hold `text`."""
        self.beginResetModel()
        self._wanted = text.strip().casefold()
        self._filter()
        self.endResetModel()

    def sort_by(self, column: int, descending: bool) -> None:
        """Sort: the name by its place in the file, the state with the worst first, the rest by its words."""
        keys = {
            NAME: lambda one: one.index,
            STATE: lambda one: (SEVERITY.get(one.status, 2), one.index),
            TARGET: lambda one: (one.target == "role:ignore", self.targets.get(one.target, "").casefold()),
            VALUES: lambda one: one.values.casefold(),
            MATCHED: lambda one: one.matched.casefold(),
            READ_AS: lambda one: one.read_as.casefold(),
        }
        self.beginResetModel()
        self._all.sort(key=keys[column], reverse=descending)
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        def holds(one: ColumnRow) -> bool:
            texts = (one.name, one.values, self.targets.get(one.target, ""), one.matched)
            return any(self._wanted in text.casefold() for text in texts)

        self.rows = [one for one in self._all if not self._wanted or holds(one)]

    def place_of(self, name: str) -> int:
        """The row that shows a column, -1 where none does."""
        return next((at for at, one in enumerate(self.rows) if one.name == name), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, status and key of a cell."""
        row = self.rows[index.row()]
        words = self.targets.get(row.target, row.target)
        cells = (row.name, row.values, words, row.matched, row.read_as, _state(row.status))
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}: {cells[index.column()]}" if index.column() != NAME else row.name
        if role == STATUS:
            return row.status
        if role == KEY:
            return row.target
        return None

    def headings(self) -> tuple[str, ...]:
        """Name, values, target, how it was matched, how it is read, state."""
        return (
            translate("ImportColumns", "Column in the file"),
            translate("ImportColumns", "Values"),
            translate("ImportColumns", "Goes to"),
            translate("ImportColumns", "Found by"),
            translate("ImportColumns", "Read as"),
            translate("ImportColumns", "State"),
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose another target by its key."""
        if index.column() != TARGET or not isinstance(value, str) or value == self.rows[index.row()].target:
            return False
        self.retargeted.emit(self.rows[index.row()].name, value)
        return True


def _state(status: str) -> str:
    return {
        "bad": translate("ImportColumns", "to decide"),
        "watch": translate("ImportColumns", "to know"),
        "open": translate("ImportColumns", "left out"),
    }.get(status, translate("ImportColumns", "fine"))
