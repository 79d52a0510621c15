"""Customers of a file that may be others already known, side by side, with what was decided about each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

OWN, OWN_FACTS, OTHER, OTHER_FACTS, DECISION = range(5)
STATUS = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
SAME, ANOTHER = "same", "another"


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """One doubt: the file's customer in `line` and the one that it is like, each with what is known of it."""

    line: int
    own: str
    own_facts: str
    other: str
    other_facts: str
    decision: str = ANOTHER

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts in the order of the columns."""
        return (self.own, self.own_facts, self.other, self.other_facts)


class ImportDoubts(ImportRows):
    """`decided` gives the line of a row and whether it is the same customer."""

    width = 5
    decided = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DoubtRow] = []
        self._all: tuple[DoubtRow, ...] = ()
        self._wanted = ""

    @property
    def targets(self) -> Mapping[str, str]:
        """What can be decided, in words."""
        return {
            ANOTHER: translate("ImportDoubts", "another customer"),
            SAME: translate("ImportDoubts", "the same customer"),
        }

    def show(self, rows: Sequence[DoubtRow]) -> None:
        """Show other doubts; the same lines as before stay where they are."""
        if [one.line for one in rows] == [one.line for one in self._all]:
            self._all = tuple(rows)
            known = {one.line: one for one in rows}
            self.rows = [known[one.line] for one in self.rows]
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, DECISION))
            return
        self._all = tuple(rows)
        self.find(self._wanted)

    def find(self, text: str) -> None:
        """Show only doubts that hold `text`."""
        self.beginResetModel()
        self._wanted = text.strip().casefold()
        self.rows = [one for one in self._all if any(self._wanted in cell.casefold() for cell in one.cells)]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, status and key of a cell."""
        row = self.rows[index.row()]
        cells = (*row.cells, self.targets[row.decision])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cells)
        if role == STATUS:
            return "good" if row.decision == SAME else "watch"
        if role == KEY:
            return row.decision
        return None

    def headings(self) -> tuple[str, ...]:
        """The file's customer, what is known of it, the other one, what is known of that, the decision."""
        return (
            translate("ImportDoubts", "In the file"),
            "",
            translate("ImportDoubts", "Like"),
            "",
            translate("ImportDoubts", "They are"),
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Decide otherwise."""
        row = self.rows[index.row()]
        if index.column() != DECISION or value not in (SAME, ANOTHER) or value == row.decision:
            return False
        self.decided.emit(row.line, value == SAME)
        return True
