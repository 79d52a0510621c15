"""Cards, hairlines and tags: what stands on a page."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QWidget

from scorefact_desktop.views.theme import RADIUS, T12, colour, palette
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Text


def paint_box(
    widget: QWidget, *, fill: str = "card", border: str = "line", focused: bool = False, dashed: bool = False
) -> None:
    """A rounded box over the whole of `widget`, with the focus ring inside it where told."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(palette().mix("line", 0.2) if fill == "hover" else colour(fill))
    pen = QPen(colour("previous" if dashed else border), 1)
    if dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)


class Card(QFrame):
    """A white box with a hairline border; `chosen` gives it the accent border."""

    def __init__(self, layout: QLayout | None = None, padding: tuple[int, int, int, int] = (16, 12, 16, 12)) -> None:
        super().__init__()
        self.ringed = False
        if layout is not None:
            self.fill(layout, padding)

    def fill(self, layout: QLayout, padding: tuple[int, int, int, int] = (16, 12, 16, 12)) -> None:
        """Put a layout in, with room around it."""
        layout.setContentsMargins(*padding)
        self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box; away from its border there is nothing but its colour."""
        if self.rect().adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS).contains(event.rect()):
            QPainter(self).fillRect(event.rect(), colour("card"))
        else:
            paint_box(self, focused=self.ringed)


class CardButton(QPushButton):
    """A card that can be pressed: as large as what it holds, with a visible focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoDefault(True)  # Enter presses it too
        self.dashed = False

    def fill(self, layout: QLayout, padding: tuple[int, int, int, int] = (16, 12, 16, 12)) -> None:
        """Put a layout in, with room around it."""
        layout.setContentsMargins(*padding)
        self.setLayout(layout)

    def sizeHint(self) -> QSize:
        """What the contents ask for."""
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the contents need."""
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        over = self.underMouse() and self.isEnabled()
        ground = "hover" if over else "page" if self.dashed else "card"
        paint_box(self, fill=ground, focused=self.hasFocus(), dashed=self.dashed)


class Rule(QWidget):
    """A hairline, lying or upright."""

    def __init__(self, *, upright: bool = False, length: int = 0) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
            if length:
                self.setFixedHeight(length)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("line"))


class Tag(QWidget):
    """A state as shape and word in a rounded outline."""

    def __init__(self) -> None:
        super().__init__()
        self.mark, self.word = StatusMark("open", 4.0), Text("", T12, 500)
        self.setLayout(row(self.mark, self.word, gap=4, margins=(8, 0, 10, 0)))
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, kind: str, word: str) -> None:
        """Show a status shape and its word."""
        self.mark.set_kind(kind)
        self.word.setText(word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
