"""Tables in which one cell of each row is a choice: opened by click, Enter or F2, painted, never a widget per cell."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPen
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
from scorefact_desktop.models.import_columns import KEY, STATUS
from scorefact_desktop.views.charts.painter import paint
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.imports.picker import Picker
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette
from scorefact_desktop.views.widgets.clipboard import chosen_table, copy_table

Index = QModelIndex | QPersistentModelIndex
ROW = 36


class _Cells(QStyledItemDelegate):
    """Paints every cell; the choice looks like the drop-down that it opens."""

    def __init__(self, table: "ChoiceTable") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        status, selected = index.data(STATUS), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(area, palette().mix("accent", 0.08))
        elif status == "bad":
            painter.fillRect(area, palette().mix("bad", 0.06))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        if index.column() == self._table.state_column:
            shape = marks.status(status, area.width() / 2, ROW / 2, 5)
            painter.translate(QPoint(area.left(), area.top()))
            paint(painter, Drawing(area.width(), ROW, (shape,)), colour)
            painter.translate(QPoint(-area.left(), -area.top()))
        else:
            self._words(painter, area, index)
        current = index == self._table.currentIndex() and self._table.hasFocus()
        if current and index.column() != self._table.choice_column:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        table, column, text = self._table, index.column(), str(index.data() or "")
        left, right = area.left() + (16 if column == 0 else 8), area.right() - 8
        chosen = column == table.choice_column
        if chosen:
            box = QRectF(area.left() + 4, area.top() + 4, area.width() - 12, ROW - 9)
            focused = table.hasFocus() and index == table.currentIndex()
            painter.setPen(QPen(colour("accent"), 2) if focused else QPen(colour("line"), 1))
            painter.setBrush(colour("card"))
            painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
            paint_icon(painter, "caret", QRectF(box.right() - 20, box.top() + 6, 14, 14))
            left, right = int(box.left()) + 10, int(box.right()) - 24
        painter.setFont(font(T14, 500) if column in (0, table.choice_column) else font(T12))
        nothing = chosen and index.data(KEY) in ("role:ignore", "")
        painter.setPen(colour("muted" if column in table.quiet_columns or nothing else "ink"))
        room = QRect(left, area.top(), right - left, ROW)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if column in table.number_columns else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | side), shown)


class ChoiceTable(QTableView):
    """Base of such tables: `choice_column` is the one that opens a list, `state_column` shows a status shape.

    `choices` gives what a cell of that column can be now, in words by key.
    """

    choice_column = 2
    state_column = -1
    quiet_columns: tuple[int, ...] = (1,)
    number_columns: tuple[int, ...] = ()

    def __init__(
        self, model: QAbstractTableModel, widths: Mapping[int, int], choices: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__()
        self.setProperty("choices", True)  # the first heading as far in as what is painted below it
        self._choices = choices
        self.picker: Picker | None = None
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._clicked)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(font(T12))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(56)
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(self.choice_column, QHeaderView.ResizeMode.Stretch)

    def asked(self, index: QModelIndex) -> str:
        """What is chosen there, for readers."""
        return str(index.siblingAtColumn(0).data())

    def open_choice(self, index: QModelIndex) -> None:
        """Open the list of a row."""
        if not index.isValid() or (self.picker is not None and self.picker.isVisible()):
            return
        cell = index.siblingAtColumn(self.choice_column)
        choices = self._choices()
        if not choices:
            return
        self.setCurrentIndex(cell)
        area = self.visualRect(cell).adjusted(4, 4, -8, -4)
        place = QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())
        self.picker = Picker(self, choices, str(cell.data(KEY) or ""), self.asked(cell))
        row = cell.row()
        self.picker.picked.connect(lambda key: self._picked(row, key))
        self.picker.destroyed.connect(self._closed)
        self.picker.open_below(place)

    def _closed(self) -> None:
        self.picker = None

    def _picked(self, row: int, key: str) -> None:
        self.model().setData(self.model().index(row, self.choice_column), key)
        self.setFocus()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self.choice_column:
            self.open_choice(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2 and Space open the list of the current row; Ctrl+C copies the whole table; arrows only move."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(chosen_table(self, "all"))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.open_choice(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands somewhere at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, self.choice_column))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
