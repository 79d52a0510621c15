"""The question's own text, the strip of the answer before it, and an area that is as high as what it holds."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview.key_button import cap_width, paint_cap
from scorefact_desktop.views.theme import T12, T16, T20, T28, colour, font, palette
from scorefact_desktop.views.widgets.scrolling import KeylessArea, bare, fill

LINES = 3  # kept free for the question, so that the answers do not jump
T40 = 40  # the question on a projector


class QuestionText(QLabel):
    """The question as it is read aloud: as large as fits; takes the focus, so that readers say it."""

    def __init__(self, *, large: bool = False, lines: int = LINES) -> None:
        super().__init__()
        self._lines, self._need, self._tight = lines, 0, False
        self._sizes = (T40, T28) if large else (T28, T20, T16)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", "ink")
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(0, 2, 0, 2)
        self._fit()

    def ask(self, text: str, lines: int = 0) -> None:
        """Another question; `lines` are kept free for it, where told."""
        self._lines = lines or self._lines
        self.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def set_tight(self, tight: bool) -> None:
        """No more height than the question needs: for a low window, in which the answers may jump."""
        if tight != self._tight:
            self._tight = tight
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = max(200, self.width() - 8)
        for size in self._sizes:
            metrics = QFontMetrics(font(size, 600))
            need = metrics.boundingRect(0, 0, wide, 2000, int(Qt.TextFlag.TextWordWrap), self.text()).height()
            self._need = need
            room = self._lines * QFontMetrics(font(self._sizes[0], 600)).lineSpacing()
            if need <= room or size == self._sizes[-1]:
                self.setFont(font(size, 600))
                self.setFixedHeight((need if self._tight else max(room, need)) + 6)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the focus as a bar beside it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(QRectF(0, min(self._need + 4, self.height() - 3), 48, 3), colour("accent"))


class Previous(QPushButton):
    """The answer before, and the way back to it."""

    def __init__(self) -> None:
        super().__init__()
        self.name = self.answer = self.back = ""
        self.setFixedHeight(32)
        self.setProperty("no_key", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, name: str, answer: str) -> None:
        """What was asked before, and what was answered."""
        self.name, self.answer, self.back = name, answer, translate("Interview", "go back and correct")
        self.setAccessibleName(f"{self.back}: {name}, {answer}")
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(200, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette().mix("line", 0.6 if self.underMouse() else 0.35, "page"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(T12))
        painter.setPen(colour("muted"))
        right = QFontMetrics(font(T12)).horizontalAdvance(self.back)
        painter.drawText(QRectF(0, 0, self.width() - 14, 32), flags | int(Qt.AlignmentFlag.AlignRight), self.back)
        cap = cap_width("←")
        paint_cap(painter, "←", QRectF(self.width() - 14 - right - 8 - cap, 5, cap, 22))
        room = self.width() - 14 - right - 8 - cap - 28
        name = QFontMetrics(font(T12)).elidedText(self.name, Qt.TextElideMode.ElideRight, int(room * 0.6))
        painter.setFont(font(T12))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(12, 0, room, 32), flags, name)
        left = 12 + QFontMetrics(font(T12)).horizontalAdvance(name) + 10
        painter.setFont(font(T12, 600))
        painter.setPen(colour("ink"))
        shown = QFontMetrics(font(T12, 600)).elidedText(self.answer, Qt.TextElideMode.ElideRight, int(room - left))
        painter.drawText(QRectF(left, 0, room - left + 12, 32), flags, shown)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Contents(QWidget):
    """What such an area holds: text that wraps needs its height at this width, not at the narrowest."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._inside = layout
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """No more than the width of now asks for."""
        return QSize(200, self._inside.totalHeightForWidth(max(200, self.width())))


class AsHighAsNeeded(KeylessArea):
    """Scrolls only where there is less room than its contents need; otherwise what follows stands right below."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        bare(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        fill(self, inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The height that the contents need at this width."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return QSize(400, 200)
        wide = max(self.width(), 200)
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return QSize(400, high + 2)

    def minimumSizeHint(self) -> QSize:
        """Some of it."""
        return QSize(200, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The contents ask for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
