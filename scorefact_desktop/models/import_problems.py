"""Every problem of a file, one row each: line, column, value, reason and hint; sorted and found by Qt's own proxy."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSortFilterProxyModel, Qt

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

KIND, LINE, COLUMN, VALUE, REASON, HINT = range(6)
STATUS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem in words; `rejects` keeps the whole row out."""

    line: int
    column: str
    value: str
    reason: str
    hint: str
    rejects: bool

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts after the mark."""
        return (str(self.line), self.column, self.value, self.reason, self.hint)


class ImportProblems(ImportRows):
    """The problems of one file."""

    width = 6

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ProblemRow, ...] = ()

    def show(self, rows: Sequence[ProblemRow]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, mark, and what a cell is sorted by."""
        row, column = self.rows[index.row()], index.column()
        text = row.cells[column - 1] if column else self.effect(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.UserRole:
            return row.line if column == LINE else int(not row.rejects) if column == KIND else text.casefold()
        if role == STATUS:
            return "bad" if row.rejects else "watch"
        return None

    @staticmethod
    def effect(row: ProblemRow) -> str:
        """What the problem does to its row."""
        if row.rejects:
            return translate("ImportRows", "row stays out")
        return translate("ImportRows", "row comes in")

    def headings(self) -> tuple[str, ...]:
        """As in the exported file."""
        return headings()


def headings() -> tuple[str, ...]:
    """The headings, also those of the exported file."""
    return (
        translate("ImportRows", "Effect"),
        translate("ImportRows", "Line"),
        translate("ImportRows", "Column"),
        translate("ImportRows", "Value"),
        translate("ImportRows", "Reason"),
        translate("ImportRows", "What to do"),
    )


class FoundProblems(QSortFilterProxyModel):
    """Sorts by line as a number, finds text in any column, and can leave out what only wants to be known."""

    def __init__(self) -> None:
        super().__init__()
        self.setSortRole(Qt.ItemDataRole.UserRole)
        self._wanted, self._only = "", ""

    def find(self, text: str) -> None:
        """Show only problems that hold `text`."""
        self._wanted = text.strip().casefold()
        self.invalidate()

    def only(self, status: str) -> None:
        """Show only problems with a status, "" for all."""
        self._only = status
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a problem is shown."""
        model = self.sourceModel()
        assert isinstance(model, ImportProblems)
        row = model.rows[source_row]
        if self._only and self._only != ("bad" if row.rejects else "watch"):
            return False
        return not self._wanted or any(self._wanted in cell.casefold() for cell in row.cells)
