"""The table of columns: problems first, the target of each chosen in place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.models.import_columns import KEY, NAME, READ_AS, STATE, STATUS, TARGET, VALUES, ImportColumns
from scorefact_desktop.views.charts.painter import paint
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette

Index = QModelIndex | QPersistentModelIndex
ROW = 36


class _Cells(QStyledItemDelegate):
    """Paints every cell; the target looks like the drop-down that it becomes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        status = index.data(STATUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if status == "bad":
            painter.fillRect(area, palette().mix("bad", 0.06))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        column = index.column()
        if column == STATE:
            shape = marks.status(status, area.width() / 2, ROW / 2, 5)
            painter.translate(QPoint(area.left(), area.top()))
            paint(painter, Drawing(area.width(), ROW, (shape,)), colour)
        else:
            self._words(painter, area, index)
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        column, text = index.column(), str(index.data() or "")
        left, right = area.left() + (16 if column == NAME else 8), area.right() - 8
        if column == TARGET:
            box = QRectF(area.left() + 4, area.top() + 4, area.width() - 12, ROW - 9)
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("card"))
            painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                paint_icon(painter, "caret", QRectF(box.right() - 20, box.top() + 6, 14, 14))
            left, right = int(box.left()) + 10, int(box.right()) - 24
        painter.setFont(font(T14, 500) if column in (NAME, TARGET) else font(T12))
        nothing = column == TARGET and index.data(KEY) == "role:ignore"
        painter.setPen(colour("muted" if column == VALUES or nothing else "ink"))
        room = QRect(left, area.top(), right - left, ROW)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setProperty("small", True)
        model = index.model()
        assert isinstance(model, ImportColumns)
        for key, words in model.targets.items():
            box.addItem(words, key)
        box.activated.connect(lambda: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(KEY))))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        assert isinstance(model, ImportColumns)
        model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(4, 3, -8, -4))


class ColumnTable(QTableView):
    """A click or Enter on a target opens its choices."""

    def __init__(self, model: ImportColumns) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.SelectedClicked | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.clicked.connect(lambda index: self.edit(index) if index.column() == TARGET else None)
        self.activated.connect(lambda index: self.edit(index) if index.column() == TARGET else None)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(font(T12))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((NAME, 140), (VALUES, 124), (READ_AS, 148), (STATE, 64)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(TARGET, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(64)
