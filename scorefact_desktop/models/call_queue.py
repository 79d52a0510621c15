"""The queue of calls as a list for Qt: a heading per group, then its entries; plain rows, nothing computed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from scorefact_desktop.services.calls.queue import Entry

Index = QModelIndex | QPersistentModelIndex
#: The entry of a row, None of a heading; and the lines to paint.
ENTRY, LINES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class CallQueueModel(QAbstractListModel):
    """`say(entry)` gives what a reader hears of a row and what is copied of it."""

    def __init__(self, say: Callable[[Entry], str]) -> None:
        super().__init__()
        self._say = say
        self._rows: list[tuple[str, Entry | None]] = []

    def show(self, groups: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        """Show other entries under their headings; groups without any are left out."""
        self.beginResetModel()
        self._rows = []
        for heading, entries in groups:
            if entries:
                if heading:
                    self._rows.append((heading, None))
                self._rows += [("", one) for one in entries]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings and entries."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A heading's words, an entry in words, or the entry itself."""
        heading, entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading if entry is None else self._say(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, case_id: int) -> int:
        """The row of a case, -1 where it is not listed."""
        return next((at for at, (_, one) in enumerate(self._rows) if one and one.case.case_id == case_id), -1)

    def entries(self) -> list[Entry]:
        """Every entry listed, in order."""
        return [one for _, one in self._rows if one is not None]
