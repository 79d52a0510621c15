"""The parts of a dashboard as a list with ticks: Space takes one in or leaves it out, Alt+Up and Alt+Down move it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette

ROW = 28
_PART, _PAGES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_BOX = 34  # the width in which a press ticks
_NUMBER = 40  # the width kept for the number of pages
Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints tick, name and pages."""

    def __init__(self, owner: QListWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_BOX + QFontMetrics(font(T14)).horizontalAdvance(str(index.data())) + _NUMBER, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        if option.state & QStyle.StateFlag.State_Selected:
            ringed = self._owner.hasFocus()
            painter.setPen(QPen(colour("accent"), 2) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.10))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), CONTROL_RADIUS, CONTROL_RADIUS)
        painter.setPen(QPen(colour("accent" if on else "muted"), 1.2))
        painter.setBrush(colour("accent" if on else "card"))
        box = QRectF(area.left() + 6, area.top() + 5.6, 16.8, 16.8)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "check", box.adjusted(0.4, 0.4, -0.4, -0.4), "on_accent")
        painter.setFont(font(T14))
        painter.setPen(colour("ink" if on else "muted"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area.adjusted(_BOX, 0, -_NUMBER, 0), middle, str(index.data()))
        pages = index.data(_PAGES)
        if pages is not None:
            painter.setFont(font(T12))
            painter.setPen(colour("muted"))
            text = number(pages, interface_language())
            painter.drawText(area.adjusted(0, 0, -10, 0), middle | int(Qt.AlignmentFlag.AlignRight), text)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the box ticks; keys are the list's."""
        if isinstance(event, QMouseEvent):
            inside = event.position().x() - option.rect.left() < _BOX
            if event.type() == QEvent.Type.MouseButtonRelease and inside:
                _toggle(self._owner.item(index.row()))
            return inside
        return False


class PartsList(QListWidget):
    """`changed` where the parts or their order are others; `looked_at` (a part) where one was chosen."""

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, parts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for part in parts:
            item = QListWidgetItem()
            item.setData(_PART, part)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.setItemDelegate(_Rows(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(len(parts) * ROW + 4)
        self._told = self.parts
        self.itemChanged.connect(lambda _: self._tell())
        self.model().rowsMoved.connect(lambda *_: self._tell())
        self.model().rowsInserted.connect(lambda *_: self._tell())
        self.currentItemChanged.connect(self._look)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that are ticked, in the order they stand."""
        items = [self.item(at) for at in range(self.count())]
        return tuple(str(one.data(_PART)) for one in items if one.checkState() == Qt.CheckState.Checked)

    def set_words(self, words: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Name every part, with the pages it has where they are known."""
        self.blockSignals(True)
        for at in range(self.count()):
            item = self.item(at)
            part = str(item.data(_PART))
            item.setText(words[part])
            item.setData(_PAGES, counts.get(part))
            if part in counts:
                pages = translate("ReportParts", "%n page(s)", None, counts[part])
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, pages)
        self.blockSignals(False)
        self.viewport().update()

    def move_chosen(self, by: int) -> None:
        """Move the chosen part up or down."""
        at = self.currentRow()
        if at < 0 or not 0 <= at + by < self.count():
            return
        item = self.takeItem(at)
        self.insertItem(at + by, item)
        self.setCurrentItem(item)
        self._tell()

    def tick(self, part: str, ticked: bool) -> None:
        """Take a part in, or leave it out."""
        for at in range(self.count()):
            if self.item(at).data(_PART) == part:
                self.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Alt with an arrow moves."""
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = arrows.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_chosen(by)
        elif event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            _toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.parts != self._told:
            self._told = self.parts
            self.changed.emit()

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.looked_at.emit(str(item.data(_PART)))


def _toggle(item: QListWidgetItem) -> None:
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
