"""Tables on the clipboard: as text for spreadsheets, as a table for documents."""

from typing import Literal

from PySide6.QtCore import QMimeData, QStringListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from scorefact_desktop.charts.table import Table


def copy_table(table: Table) -> None:
    """Put a table on the clipboard in both forms."""
    data = empty_data()
    data.setText(table.text())
    data.setHtml(table.html())
    QGuiApplication.clipboard().setMimeData(data)


def empty_data() -> QMimeData:
    """Empty data for the clipboard, which outlives the interpreter: to delete what PySide made ends in a crash then."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for one in data.formats():
        data.removeFormat(one)
    return data


def chosen_table(view: QTableView, by: Literal["rows", "cells", "all"]) -> Table:
    """The chosen rows of a view, or its chosen cells, with their headings; all of it where nothing is chosen."""
    model = view.model()
    chosen = {(index.row(), index.column()) for index in view.selectedIndexes()} if by != "all" else set()
    cells = by == "cells" and chosen
    rows = sorted({row for row, _ in chosen}) or range(model.rowCount())
    columns = sorted({column for _, column in chosen}) if cells else range(model.columnCount())
    return Table(
        tuple(_heading(view, column) for column in columns),
        tuple(
            tuple(_cell(view, row, column) if not cells or (row, column) in chosen else "" for column in columns)
            for row in rows
        ),
    )


def _heading(view: QTableView, column: int) -> str:
    return str(view.model().headerData(column, Qt.Orientation.Horizontal) or "")


def _cell(view: QTableView, row: int, column: int) -> str:
    found = view.model().index(row, column).data()
    return "" if found is None else str(found)
