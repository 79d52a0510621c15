"""A list to choose from that opens below a cell: typing narrows it, Enter takes, Escape leaves everything as it was."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T14, colour, font, palette
from scorefact_desktop.views.widgets.layouts import column

Index = QModelIndex | QPersistentModelIndex
ROW, MOST_ROWS, NARROWEST, SEARCHED_FROM = 30, 11, 260, 9


class _Choices(QAbstractListModel):
    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._all = list(choices.items())
        self.shown = self._all

    def find(self, text: str) -> None:
        whole, wanted = text.strip().casefold(), text.casefold().split()

        def rank(words: str) -> int:
            """What begins with the text comes first, then what has words that begin so, then the rest."""
            if words.startswith(whole):
                return 0
            begins = all(any(word.startswith(part) for word in words.split()) for part in wanted)
            return 1 if begins else 2

        self.beginResetModel()
        found = [one for one in self._all if all(part in one[1].casefold() for part in wanted)]
        self.shown = sorted(found, key=lambda one: rank(one[1].casefold())) if wanted else found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        words = self.shown[index.row()][1]
        return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class _Lines(QStyledItemDelegate):
    """One choice: its words, tinted and with a bar where the mark stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.fontMetrics.horizontalAdvance(str(index.data())) + 28, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, palette().mix("accent", 0.10))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(area.left(), area.top() + 5, 3, area.height() - 10), colour("accent"))
        painter.setFont(font(T14))
        painter.setPen(colour("ink"))
        room = area.adjusted(12, 0, -8, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class Picker(QFrame):
    """`picked` gives the key that was chosen; nothing is emitted where the list was left."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, choices: Mapping[str, str], current: str, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("picker")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.search, self.list = QLineEdit(), QListView()
        self._choices = _Choices(choices)
        self._choices.setParent(self)
        self.list.setModel(self._choices)
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setMouseTracking(True)
        self.list.setFont(font(T14))
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(translate("ImportPicker", "Type to find"))
        self.search.textEdited.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.search.setMaximumHeight(32 if len(choices) >= SEARCHED_FROM else 0)
        self.setLayout(column(self.search, self.list, gap=4, margins=(6, 6, 6, 6)))
        self._choose(max(0, list(choices).index(current) if current in choices else 0))

    def open_below(self, cell: QRect, least: int = NARROWEST) -> None:
        """Show the list below a cell (in global coordinates), or above it where there is no room."""
        rows = min(MOST_ROWS, max(1, self._choices.rowCount()))
        wide = max(cell.width(), least, min(520, self.list.sizeHintForColumn(0) + 48))
        high = rows * ROW + 62
        screen = self.screen().availableGeometry()
        top = cell.bottom() + 2 if cell.bottom() + high < screen.bottom() else cell.top() - high - 2
        left = max(screen.left(), min(cell.left(), screen.right() - wide))
        self.setGeometry(QRect(QPoint(left, max(screen.top(), top)), self.size()))
        self.resize(wide, high)
        self.show()
        self.search.setFocus()
        self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is marked, the arrows move the mark, Escape leaves."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close()
        elif key in steps:
            self._choose(self.list.currentIndex().row() + steps[key])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: object) -> bool:
        """The field passes on the keys that belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            moving = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
            if event.key() in (*moving, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.keyPressEvent(event)
                return True
        return False

    def _narrow(self, text: str) -> None:
        self._choices.find(text)
        self._choose(0)

    def _choose(self, place: int) -> None:
        last = self._choices.rowCount() - 1
        index = self._choices.index(max(0, min(place, last)), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _take(self, index: Index) -> None:
        if index.isValid():
            key = self._choices.shown[index.row()][0]
            self.close()
            self.picked.emit(key)
