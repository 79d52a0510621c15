"""A button with its key beside the word, and the key alone for lines of help."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.key_names import native
from scorefact_desktop.views.theme import T12, T14, colour, font
from scorefact_desktop.views.widgets.buttons import Button, paint_ring


def cap_width(key: str) -> int:
    """How wide the drawing of a key is."""
    return int(max(22, QFontMetrics(font(T12, 600)).horizontalAdvance(native(key)) + 12))


def paint_cap(painter: QPainter, key: str, area: QRectF) -> None:
    """A key with what is written on it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour("page"))
    painter.setPen(QPen(colour("line"), 1))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(T12, 600))
    painter.setPen(colour("muted"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), native(key))


class KeyCap(QWidget):
    """A key, drawn; the words stand beside it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setFixedSize(cap_width(key), 22)

    def set_key(self, key: str) -> None:
        """Another key."""
        self.key = key
        self.setFixedSize(cap_width(key), 22)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        paint_cap(QPainter(self), self.key, QRectF(self.rect()))


class KeyButton(Button):
    """Words, then the key that does the same."""

    def __init__(self, key: str, *, kind: str = "plain", height: int = 40) -> None:
        super().__init__(kind, height=height, size=T14)
        self.key = key
        self.setProperty("no_key", True)

    def set_words(self, words: str, explained: str = "") -> None:
        """Say what the button does; readers hear the key too."""
        super().set_words(words, explained)
        self.setAccessibleName(f"{words} ({native(self.key)})")

    def sizeHint(self) -> QSize:
        """Words and key, never cut."""
        return QSize(super().sizeHint().width() + 8 + cap_width(self.key), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; every other key is the interview's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, words, key and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        token, _ = self._tokens()
        painter.setFont(self.font())
        painter.setPen(colour(token))
        words = mnemonics.plain(self.text())
        painter.drawText(QRectF(12, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        left = 12 + QFontMetrics(self.font()).horizontalAdvance(words) + 8
        paint_cap(painter, self.key, QRectF(left, self.height() / 2 - 11, cap_width(self.key), 22))
        if self.hasFocus():
            paint_ring(painter, self, "card" if self.kind == "primary" else "")
