"""An answer that a key gives: the key, the words, and what it opens."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import CONTROL_RADIUS, RADIUS, T12, T14, T20, colour, font, palette

KEY = 32
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class AnswerButton(QPushButton):
    """`key` is what is written on the key; `several` where more than one answer may be given."""

    def __init__(self, *, height: int = 56, size: int = T20, several: bool = False) -> None:
        super().__init__()
        self.key, self.note, self.several, self._size = "", "", several, size
        self._heights: dict[int, int] = {}  # of the words, by width: a layout asks for each a hundred times
        self.setCheckable(True)
        self.setProperty("no_key", True)  # answered by digits, not by letters
        self.setMinimumHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, key: str, words: str, note: str = "") -> None:
        """The key, the answer's words, and what it leads to."""
        self.key, self.note = key, note
        self._heights.clear()
        self.setText(mnemonics.quoted(words))
        self.setAccessibleName(f"{key}: {words}" if key else words)
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """What is chosen is shown by whoever stores it, not by the press itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; every other key is the interview's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is for the question that was there, not for the one that came."""
        event.accept()

    def heightForWidth(self, width: int) -> int:
        """Two lines where one is not enough."""
        if width not in self._heights:
            words = mnemonics.plain(self.text())
            self._heights[width] = _wrapped_height(words, self._size, max(40, self._room(width))) + 12
        return max(self.minimumHeight(), self._heights[width])

    def hasHeightForWidth(self) -> bool:
        """Words may wrap."""
        return True

    def sizeHint(self) -> QSize:
        """Key and words on one line."""
        wide = _wide(mnemonics.plain(self.text()), self._size, 500)
        return QSize(min(wide, 240) + self._left() + 24, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Room for the key and a few words."""
        return QSize(140, self.minimumHeight())

    def _left(self) -> int:
        return 16 + KEY + 16

    def _note_width(self) -> int:
        return _wide(self.note, T12) + 40 if self.note else 0

    def _room(self, width: int) -> int:
        return width - self._left() - 16 - self._note_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the key, the words, the note and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, area = self.isChecked(), QRectF(self.rect())
        painter.setBrush(
            palette().mix("accent", 0.06) if on else palette().mix("line", 0.25) if self._over() else colour("card")
        )
        painter.setPen(QPen(colour("accent" if on else "line"), 2 if on else 1))
        inset = 1.0 if on else 0.5
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        self._paint_key(painter, on)
        painter.setFont(font(self._size, 500 if on else 400))
        painter.setPen(colour("ink"))
        words = QRectF(self._left(), 0, self._room(self.width()), self.height())
        painter.drawText(words, _WRAPPED, mnemonics.plain(self.text()))
        if self.note:
            x = self.width() - self._note_width()
            paint_icon(painter, "branch", QRectF(x, self.height() / 2 - 8, 16, 16))
            painter.setFont(font(T12))
            painter.setPen(colour("muted"))
            painter.drawText(
                QRectF(x + 24, 0, self.width() - x, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.note
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)

    def _over(self) -> bool:
        return self.underMouse() and self.isEnabled()

    def _paint_key(self, painter: QPainter, on: bool) -> None:
        size = min(KEY, self.height() - 10)
        box = QRectF(16 + (KEY - size) / 2, (self.height() - size) / 2, size, size)
        painter.setBrush(colour("accent") if on else colour("page"))
        painter.setPen(QPen(colour("accent" if on else "line"), 1))
        painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
        if on and self.several:
            paint_icon(painter, "check", box.adjusted(6, 6, -6, -6), "on_accent")
            return
        painter.setFont(font(T14, 600))
        painter.setPen(colour("on_accent" if on else "ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.key)


class RatingButton(AnswerButton):
    """One number of a rating: narrow, the number large; under it the key where it is another one."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as eleven in a row need."""
        return QSize(44, self.minimumHeight())

    def sizeHint(self) -> QSize:
        """The same."""
        return QSize(64, self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        """A number never wraps."""
        return False

    def heightForWidth(self, width: int) -> int:
        """Its own height."""
        return self.minimumHeight()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the number, the key and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, area = self.isChecked(), QRectF(self.rect())
        painter.setBrush(colour("accent") if on else palette().mix("line", 0.25) if self._over() else colour("card"))
        painter.setPen(QPen(colour("accent" if on else "line"), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        words = mnemonics.plain(self.text())
        other = self.key not in ("", words)
        painter.setFont(font(self._size, 600))
        painter.setPen(colour("on_accent" if on else "ink"))
        painter.drawText(area.adjusted(0, 0, 0, -16 if other else 0), int(Qt.AlignmentFlag.AlignCenter), words)
        if other:
            painter.setFont(font(T12, 600))
            painter.setPen(colour("on_accent" if on else "muted"))
            painter.drawText(area.adjusted(0, self.height() - 24, 0, -4), int(Qt.AlignmentFlag.AlignCenter), self.key)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("on_accent" if on else "accent"), 2))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)


# A layout asks each button some thirty times before it is settled.
@lru_cache(maxsize=512)
def _wide(text: str, size: int, weight: int = 400) -> int:
    return QFontMetrics(font(size, weight)).horizontalAdvance(text)


@lru_cache(maxsize=512)
def _wrapped_height(text: str, size: int, width: int) -> int:
    return QFontMetrics(font(size, 500)).boundingRect(QRect(0, 0, width, 400), _WRAPPED, text).height()
