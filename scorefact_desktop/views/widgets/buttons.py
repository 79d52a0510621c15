"""Buttons that paint themselves: ring of focus inside, key letters underlined while Alt is held."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QSizePolicy, QWidget

from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette
from scorefact_desktop.views.widgets.layouts import row

ICON = 16
GAP = 8


class Button(QPushButton):
    """A button of kind "plain", "primary" (one per page), "link" or "icon" (words only for readers and tooltip)."""

    def __init__(
        self, kind: str = "plain", icon: str = "", *, tail: str = "", height: int = 32, size: int = T14
    ) -> None:
        super().__init__()
        self.kind, self.icon_name, self.tail = kind, icon, tail
        self.setFont(font(size, 500))
        self.setFixedHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)  # Enter presses it too, wherever it stands
        if kind == "icon":
            self.setFixedWidth(height)

    @property
    def words(self) -> str:
        """What the button says."""
        return self.accessibleName() if self.kind == "icon" else mnemonics.plain(self.text())

    def set_words(self, words: str, explained: str = "") -> None:
        """Say what the button does; `explained` is added for readers and as tooltip."""
        if self.kind != "icon":
            self.setText(mnemonics.quoted(words))
        self.setAccessibleName(words)
        self.setAccessibleDescription(explained)
        self.setToolTip(explained or (words if self.kind == "icon" else ""))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Icon, words and tail with their gaps, never cut."""
        if self.kind == "icon":
            return QSize(self.minimumHeight(), self.minimumHeight())
        wide = QFontMetrics(self.font()).horizontalAdvance(self.words) + 2 * self._side()
        wide += (ICON + GAP) * (bool(self.icon_name) + bool(self.tail))
        return QSize(wide, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """The same: a button is never cut."""
        return self.sizeHint()

    def _side(self) -> int:
        return 4 if self.kind == "link" else 12

    def _tokens(self) -> tuple[str, str]:
        """Colours of the words and of the icon."""
        if not self.isEnabled():
            return "muted", "muted"
        if self.kind == "primary":
            return "on_accent", "on_accent"
        if self.kind == "link":
            return "accent", "accent"
        return ("accent", "accent") if self.isChecked() else ("ink", "muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon, words, tail and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        words, mark = self._tokens()
        painter.setFont(self.font())
        painter.setPen(colour(words))
        middle = (self.height() - ICON) / 2
        if self.kind == "icon":
            paint_icon(painter, self.icon_name, QRectF((self.width() - 18) / 2, (self.height() - 18) / 2, 18, 18), mark)
        else:
            need = self.sizeHint().width()
            x = self._side() + max(0, (self.width() - need) // 2)
            if self.icon_name:
                paint_icon(painter, self.icon_name, QRectF(x, middle, ICON, ICON), mark)
                x += ICON + GAP
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | mnemonics.flag(self)
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), int(flags), self.text())
            if self.tail:
                x += QFontMetrics(self.font()).horizontalAdvance(self.words) + GAP
                paint_icon(painter, self.tail, QRectF(x, middle, ICON, ICON), mark)
        if self.hasFocus():
            paint_ring(painter, self, "card" if self.kind == "primary" else "")

    def _paint_box(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.kind == "primary" and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.88) if over else colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()), CONTROL_RADIUS, CONTROL_RADIUS)
        elif self.kind in ("plain", "primary"):
            painter.setPen(QPen(colour("accent" if self.isChecked() else "line"), 1))
            painter.setBrush(
                colour("page") if not self.isEnabled() else palette().mix("line", 0.35) if over else colour("card")
            )
            painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
        elif over or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.10) if self.isChecked() else palette().mix("line", 0.35))
            painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)


class OnceButton(Button):
    """A button that takes no double click: the second click may be meant for what stood here a moment ago."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing happens twice."""
        event.accept()


def paint_ring(painter: QPainter, widget: QWidget, inner: str = "", radius: float = CONTROL_RADIUS) -> None:
    """The ring of focus inside a control; on an accent fill a second, inner ring keeps it visible."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent"), 2))
    area = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(area, radius - 1, radius - 1)
    if inner:
        painter.setPen(QPen(colour(inner), 1.5))
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius - 2, radius - 2)


class _Cell(QPushButton):
    """One choice of a segmented control."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(T14, 600)).horizontalAdvance(mnemonics.plain(self.text())) + 20, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on:
            painter.setBrush(colour("card"))
            painter.setPen(QPen(colour("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
        painter.setFont(font(T14, 600 if on else 400))
        painter.setPen(colour("ink" if on or self.underMouse() else "muted"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | mnemonics.flag(self)), self.text())
        if self.hasFocus():
            paint_ring(painter, self)


class Segmented(QWidget):
    """Two to four choices side by side, one of which holds; arrow keys move between them."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.cells = [_Cell() for _ in range(count)]
        for index, cell in enumerate(self.cells):
            self.group.addButton(cell, index)
        self.setLayout(row(*self.cells, gap=0))
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: list[str], names: list[str] | None = None) -> None:
        """The words of the choices, and longer names for readers and tooltips."""
        for cell, word, name in zip(self.cells, words, names or words, strict=True):
            cell.setText(mnemonics.quoted(word))
            cell.setAccessibleName(name)
            cell.setToolTip(name if name != word else "")

    def choose(self, index: int) -> None:
        """Show the choice at `index` as the one that holds."""
        self.cells[index].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("page"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CONTROL_RADIUS, CONTROL_RADIUS)


class Check(QCheckBox):
    """A box with a tick and its words after it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(T14, 400))
        self.setFixedHeight(28)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(mnemonics.plain(self.text())) + 36, 28)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "muted"), 1.2))
        painter.setBrush(colour("accent" if on else "card"))
        painter.drawRoundedRect(QRectF(4.6, 5.6, 16.8, 16.8), 4, 4)
        if on:
            paint_icon(painter, "check", QRectF(5, 6, 16, 16), "on_accent")
        painter.setFont(self.font())
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | mnemonics.flag(self)
        painter.drawText(QRectF(30, 0, self.width() - 30, self.height()), int(flags), self.text())
        if self.hasFocus():
            paint_ring(painter, self)


class Switch(QCheckBox):
    """On or off, with its words before it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(T12, 400))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Words, gap and switch."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(mnemonics.plain(self.text())) + 8 + 28 + 8, 24)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and switch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | mnemonics.flag(self)
        painter.drawText(self.rect().adjusted(4, 0, 0, 0), int(flags), self.text())
        x, y = self.width() - 32.0, self.height() / 2 - 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self.isChecked() else "previous"))
        painter.drawRoundedRect(QRectF(x, y, 28, 16), 8, 8)
        painter.setBrush(colour("card"))
        painter.drawEllipse(QRectF(x + (14 if self.isChecked() else 2), y + 2, 12, 12))
        if self.hasFocus():
            paint_ring(painter, self)
