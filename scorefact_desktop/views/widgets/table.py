"""A table of text that sorts, filters through its owner, and copies; figures stand right."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from scorefact_desktop.charts.table import Table
from scorefact_desktop.views.theme import T12, T14, font
from scorefact_desktop.views.widgets.clipboard import chosen_table, copy_table

Index = QModelIndex | QPersistentModelIndex


class TextModel(QAbstractTableModel):
    """The cells of a `Table`; with `words` every column is text and stands left."""

    def __init__(self, table: Table, *, words: bool = False) -> None:
        super().__init__()
        self.table, self.words = table, words

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows; none below a cell."""
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column per heading."""
        return 0 if parent is not None and parent.isValid() else len(self.table.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, its place, or what it is sorted by."""
        text = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and not index.column()):
            return text  # a name may be cut in a narrow card
        if role == Qt.ItemDataRole.UserRole:
            return sort_key(text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() and not self.words:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section and not self.words else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def sort_key(text: str) -> float | str:
    """What a cell is sorted by: the number it begins with, in any of the three languages, else its text."""
    bare = text.replace("\u202f", "").replace("\u00a0", "").replace("−", "-").replace(",", ".").split("%")[0]
    try:
        return float(bare.split("(")[0].split("–")[0].strip())
    except ValueError:
        return text.casefold()


class _Sorted(QSortFilterProxyModel):
    def lessThan(self, left: Index, right: Index) -> bool:
        one = self.sourceModel().data(left, Qt.ItemDataRole.UserRole)
        other = self.sourceModel().data(right, Qt.ItemDataRole.UserRole)
        if isinstance(one, float) and isinstance(other, float):
            return one < other
        return str(one) < str(other)


class FigureTable(QTableView):
    """Shows a `Table`. Ctrl+C copies the chosen rows, or all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("figures", True)  # cells as far in as the headings: a cell's text has a margin of its own
        self.setFont(font(T14))
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.horizontalHeader().setFont(font(T12))
        self.horizontalHeader().setHighlightSections(False)
        self.setTabKeyNavigation(False)

    def show_table(self, table: Table, name: str, *, words: bool = False) -> None:
        """Show another table; `name` is read out for it. With `words` all is text, and the last column has the room."""
        self.setAccessibleName(name)
        proxy = _Sorted(self)
        model = TextModel(table, words=words)
        model.setParent(proxy)
        proxy.setSourceModel(model)
        self.setModel(proxy)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(table.header) - 1 if words else 0, QHeaderView.ResizeMode.Stretch)

    def copy_all(self) -> None:
        """Put every row on the clipboard."""
        self.clearSelection()
        self.copy_chosen()

    def copy_chosen(self) -> None:
        """Put the chosen rows, or all, on the clipboard: as text for spreadsheets, as a table for documents."""
        copy_table(chosen_table(self, "rows"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        else:
            super().keyPressEvent(event)
