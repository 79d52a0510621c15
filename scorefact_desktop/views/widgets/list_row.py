"""A line of a list that can be pressed: hairline below, tint where it is chosen, visible focus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from scorefact_desktop.views.theme import colour, palette
from scorefact_desktop.views.widgets.buttons import paint_ring


class ListRow(QPushButton):
    """A line of a list that leads somewhere."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.last = self.chosen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer, the hairline and the ring."""
        painter = QPainter(self)
        if self.chosen:
            painter.fillRect(self.rect().adjusted(1, 0, -1, 0), palette().mix("accent", 0.10))
            painter.fillRect(QRectF(1, 6, 3, self.height() - 12), colour("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect().adjusted(1, 0, -1, 0), palette().mix("line", 0.35))
        if not self.last:
            painter.fillRect(QRectF(1, self.height() - 1, self.width() - 2, 1), colour("line"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self)
