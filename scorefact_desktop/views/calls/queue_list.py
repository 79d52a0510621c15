"""The queue on screen: two lines a case, groups under headings; arrow keys move, Enter opens, Ctrl+C copies."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.table import Table
from scorefact_desktop.models.call_queue import ENTRY, CallQueueModel
from scorefact_desktop.services.calls.queue import Entry, Queue
from scorefact_desktop.services.calls.rules import CallRules
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.charts.painter import paint
from scorefact_desktop.views.theme import T12, T14, colour, font, palette
from scorefact_desktop.views.widgets.clipboard import copy_table

ROW, HEADING = 44, 24
_LEFT, _NAME = 12, 68
Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Paints a heading or a case."""

    def __init__(self, owner: "QueueList") -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is lower than a case."""
        return QSize(200, ROW if index.data(ENTRY) is not None else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row in the colours worn now."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        entry = index.data(ENTRY)
        if entry is None:
            self._heading(painter, area, str(index.data()))
        else:
            state = option.state
            self._entry(painter, area, entry, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(font(T12, 600))
        painter.setPen(colour("muted"))
        painter.drawText(area.adjusted(_LEFT, 4, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _entry(self, painter: QPainter, area: QRectF, entry: Entry, chosen: bool) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.10))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -2), 6, 6)
            if self._owner.hasFocus():
                pen = painter.pen()
                pen.setStyle(Qt.PenStyle.SolidLine)
                pen.setColor(colour("accent"))
                pen.setWidthF(2)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(2, 1, -2, -2), 6, 6)
        else:
            painter.fillRect(QRectF(area.left() + 4, area.bottom() - 1, area.width() - 8, 1), colour("line"))
        upper = QRectF(area.left(), area.top() + 5, area.width(), 18)
        lower = QRectF(area.left(), area.top() + 23, area.width(), 16)
        first, name, second, right, below = self._owner.lines(entry)
        painter.setFont(font(T14, 600 if entry.due else 400))
        painter.setPen(colour("ink" if entry.due else "muted"))
        painter.drawText(upper.adjusted(_LEFT, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), first)
        painter.setFont(font(T12))
        metrics = QFontMetrics(font(T12))
        late = entry.due is not None and entry.late > 0
        painter.setPen(colour("ink" if entry.due else "muted"))
        right_flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(upper.adjusted(0, 0, -_LEFT, 0), right_flags, right)
        painter.setPen(colour("muted"))
        painter.drawText(lower.adjusted(0, 0, -_LEFT, 0), right_flags, below)
        room = metrics.horizontalAdvance(right) + _LEFT + (22 if late else 6)
        if late:
            middle = area.right() - _LEFT - metrics.horizontalAdvance(right) - 10
            mark = marks.status("watch", middle - area.left(), 14, 5)
            painter.translate(area.left(), area.top())
            paint(painter, Drawing(area.width(), area.height(), (mark,)), colour)
            painter.translate(-area.left(), -area.top())
        painter.setPen(colour("ink"))
        painter.setFont(font(T14, 500))
        self._cut(painter, upper.adjusted(_NAME, 0, -room, 0), name)
        painter.setPen(colour("muted"))
        painter.setFont(font(T12))
        room = metrics.horizontalAdvance(below) + _LEFT + 6
        self._cut(painter, lower.adjusted(_NAME, 0, -room, 0), second)

    def _cut(self, painter: QPainter, area: QRectF, text: str) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


class QueueList(QListView):
    """Emits `chosen` with a case when another one is looked at, and `opened` on Enter."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rules = CallRules()
        self.rows = CallQueueModel(self.sentence)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("bare", True)
        self._quiet = False
        self.doubleClicked.connect(lambda index: self._open(index))

    def show_queue(self, queue: Queue, entries: list[tuple[str, list[Entry]]], rules: CallRules, case_id: int) -> None:
        """Show the groups given, with their sizes, and mark a case."""
        self.rules = rules
        counts = queue.counts
        shown = [
            (f"{words.group(group)}   {counts.get(group, len(listed))}" if group else "", listed)
            for group, listed in entries
        ]
        self._quiet = True
        self.rows.show(shown)
        self.mark(case_id)
        self._quiet = False

    def mark(self, case_id: int) -> None:
        """Mark a case, where it is listed."""
        row = self.rows.row_of(case_id)
        if row >= 0:
            index = self.rows.index(row)
            before, self._quiet = self._quiet, True
            self.setCurrentIndex(index)
            self._quiet = before
            if row <= 1:
                self.scrollToTop()
            else:
                self.scrollTo(index)
        else:
            self.clearSelection()

    def lines(self, entry: Entry) -> tuple[str, str, str, str, str]:
        """When, whom, what else is known; why now, and which attempt."""
        when = words.day_or_time(entry)
        if entry.group == "without_number":
            when = "–"
        known = [entry.case.contact or "", (entry.case.language or "").upper()]
        here = entry.there.astimezone()
        if entry.there.utcoffset() != here.utcoffset():
            known.append(f"{words.clock(entry.there)} ({entry.case.country or '?'})")
        second = "  ·  ".join(one for one in known if one)
        why = words.why(entry, len(self.rules.marks) - 1)
        return when, entry.case.customer, second, why, words.attempt_of(entry, self.rules.maximum_attempts)

    def sentence(self, entry: Entry) -> str:
        """A case as a reader hears it and as it is copied."""
        return ", ".join(one for one in self.lines(entry) if one)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another case is looked at."""
        super().currentChanged(current, previous)
        entry = current.data(ENTRY) if current.isValid() else None
        if entry is not None and not self._quiet:
            self.chosen.emit(entry.case.case_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the queue; letters belong to the results."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the whole list on the clipboard, a line a case."""
        copy_table(Table((), tuple(self.lines(one) for one in self.rows.entries())))

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if entry is not None:
            self.opened.emit(entry.case.case_id)
