"""A plain table of many rows that scrolls in both directions: fixed widths, one line per row, copied with Ctrl+C."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.models.import_preview import WRONG, ImportPreview
from scorefact_desktop.models.import_problems import STATUS
from scorefact_desktop.views.charts.painter import paint
from scorefact_desktop.views.theme import T12, colour, font, palette
from scorefact_desktop.views.widgets.clipboard import chosen_table, copy_table

Index = QModelIndex | QPersistentModelIndex
ROW, NARROWEST, WIDEST = 30, 76, 220


class _Cells(QStyledItemDelegate):
    """One line of text per cell; a cell with a problem is tinted, a status is a shape."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        table = self.parent()
        assert isinstance(table, QTableView)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong = bool(index.data(WRONG)) and isinstance(table.model(), ImportPreview)
        if wrong:
            painter.fillRect(area, palette().mix("bad", 0.14))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette().mix("accent", 0.08))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        left = area.left() + 8
        status = index.data(STATUS)
        if index.column() == 0 and isinstance(status, str):
            painter.translate(area.topLeft())
            paint(
                painter,
                Drawing(area.width(), area.height(), (marks.status(status, 14, area.height() / 2, 4.5),)),
                colour,
            )
            painter.translate(-area.topLeft())
            left += 20
        painter.setFont(font(T12))
        out = isinstance(table, TextTable) and table.is_quiet(index.column())
        painter.setPen(colour("muted" if out else "ink"))
        room = QRect(left, area.top(), area.right() - 6 - left, area.height())
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if table.hasFocus() and index == table.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 3, 3)
        painter.restore()


class TextTable(QTableView):
    """Rows of text; `fit` gives each column a width from its heading and first cells."""

    def __init__(self, model: QAbstractItemModel, *, sorts: bool = False, lines: bool = False) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setFont(font(T12))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(sorts)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.setVisible(lines)
        down.setDefaultSectionSize(ROW)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setFont(font(T12))
        down.setHighlightSections(False)
        across.setFont(font(T12))
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def is_quiet(self, column: int) -> bool:
        """True for a column whose words are muted."""
        model = self.model()
        return isinstance(model, ImportPreview) and model.is_left_out(column)

    def fit(self, rows: int = 12) -> None:
        """Give every column a width for what its first rows hold, within bounds: quick for thousands of columns."""
        model, metrics = self.model(), QFontMetrics(font(T12))
        for at in range(model.columnCount()):
            texts = str(model.headerData(at, Qt.Orientation.Horizontal) or "").split("\n")
            texts += [str(model.index(row, at).data() or "") for row in range(min(rows, model.rowCount()))]
            wide = max(map(metrics.horizontalAdvance, {text[:60] for text in texts}), default=0) + 24
            self.setColumnWidth(at, max(NARROWEST, min(WIDEST, wide)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen cells, or all, with their headings."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(chosen_table(self, "cells"))
            return
        super().keyPressEvent(event)
