"""A chart on screen: paints a drawing, answers to pointer and arrow keys, and gives itself away.

Every chart can be shown as a table, copied, and saved as PNG or SVG (LOOK.md, Behaviour).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.charts.places import Placed, place
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.translation import translate
from scorefact_desktop.views.charts.ground import Ground
from scorefact_desktop.views.charts.painter import paint, qt_measure
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import colour, hex_colour

#: Gives the drawing of a chart for a width, a height, a style and the chosen key ("" for none).
Compose = Callable[[float, float, Style, str], Drawing]


def style() -> Style:
    """How charts are set on screen, in the interface's language."""
    return Style(qt_measure(), interface_language(), translate)


class ChartView(QWidget):
    """Shows what `compose` draws. With hotspots, arrow keys and pointer choose a key: `picked`; Enter opens it.

    A drawing that takes another's place repaints what differs.
    """

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, compose: Compose | None = None, least: tuple[int, int] = (120, 80)) -> None:
        super().__init__()
        self._compose = compose
        self._least = least
        self._placed: Placed | None = None
        self._stale = False
        self._ground = Ground()
        self.chosen = ""
        self.can_focus = True  # False where the chart is part of a control
        self.sticky = True  # what was chosen stays chosen when pointer and focus leave
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_chart(self, compose: Compose, name: str) -> None:
        """Show another chart; `name` is read out before its description."""
        self._compose = compose
        self.setAccessibleName(name)
        self.redraw()

    def redraw(self) -> None:
        """Compose again when it is next wanted: the figures or the choice changed."""
        if self._placed is not None and not self._stale and self.isVisible():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        self._stale = True

    def customEvent(self, event: QEvent) -> None:
        """All that asked for another drawing has done so."""
        if not self.visibleRegion().isEmpty():
            self.drawing()

    def drawing(self) -> Drawing:
        """The drawing for the size of now; what it changes on screen is painted when Qt next paints."""
        size = (float(max(self.width(), self._least[0])), float(max(self.height(), self._least[1])))
        before = self._placed
        if before is not None and (before.drawing.width, before.drawing.height) != size:
            before = None
        if before is not None and not self._stale:
            return before.drawing
        look = style()
        drawing = self._compose(*size, look, self.chosen) if self._compose else Drawing(*size, ())
        self._placed, changed = place(drawing, look.measure, before)
        self._stale = False
        if before is not None:
            self._ground.follow(before, self._placed)
        if before is not None and changed is not None:
            left, top, right, bottom = changed
            self.update(QRectF(left, top, right - left, bottom - top).toAlignedRect())
        if self.accessibleDescription() != drawing.description:
            self.setAccessibleDescription(drawing.description)
        if self.can_focus:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if drawing.hotspots else Qt.FocusPolicy.NoFocus)
        return drawing

    def keys(self) -> Sequence[str]:
        """What can be chosen, in order."""
        return tuple(dict.fromkeys(spot.key for spot in self.drawing().hotspots))

    def choose(self, key: str) -> None:
        """Choose a key ("" for none) and tell everybody."""
        if key == self.chosen:
            return
        self.chosen = key
        self.redraw()
        self.picked.emit(key)

    def image(self, scale: float = 2.0) -> QImage:
        """The chart as it stands, on the card's colour."""
        drawing = self.drawing()
        image = QImage(round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(scale)
        image.fill(colour("card"))
        painter = QPainter(image)
        paint(painter, drawing, colour)
        painter.end()
        return image

    def svg(self) -> str:
        """The chart as SVG text."""
        from scorefact_desktop.charts.svg import svg  # brings urllib: not on the way to the first window

        return svg(self.drawing(), hex_colour, self.font().family() + ", sans-serif", interface_language())

    def copy(self, table: Table | None = None) -> None:
        """Put the picture, and its figures as text, on the clipboard."""
        from scorefact_desktop.views.widgets.clipboard import empty_data  # likewise: it brings tables

        data = empty_data()
        data.setImageData(self.image())
        data.setData("image/svg+xml", self.svg().encode())
        if table is not None:
            data.setText(table.text())
        QGuiApplication.clipboard().setMimeData(data)

    def sizeHint(self) -> QSize:
        """The least it needs."""
        return QSize(*self._least)

    def minimumSizeHint(self) -> QSize:
        """The least it needs."""
        return QSize(*self._least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the drawing has where something changed, and the ring of focus."""
        self.drawing()
        assert self._placed is not None
        area = event.rect()
        painter = QPainter(self)
        done = self._ground.paint(painter, self._placed, self.devicePixelRatioF(), colour)
        bounds = (area.x(), area.y(), area.x() + area.width(), area.y() + area.height())
        paint(painter, self._placed.within(bounds, done), colour)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        """Colours or language changed: compose again."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._placed, self._ground = None, Ground()
            self.update()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk, Enter opens, Escape lets go."""
        keys = self.keys()
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step and keys:
            at = keys.index(self.chosen) if self.chosen in keys else (-1 if step > 0 else 0)
            self.choose(keys[(at + step) % len(keys)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Escape and self.chosen:
            self.choose("")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard arrives: something is chosen at once."""
        if not self.chosen and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.choose(next(iter(self.keys()), ""))
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the pointer is chosen."""
        if key := self._under(event):
            self.choose(key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if key := self._under(event):
            self.choose(key)
            self.opened.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer leaves."""
        if not self.sticky and not self.hasFocus():
            self.choose("")
        super().leaveEvent(event)

    def _under(self, event: QMouseEvent) -> str:
        at = event.position()
        for spot in self.drawing().hotspots:
            if spot.x <= at.x() <= spot.x + spot.width and spot.y <= at.y() <= spot.y + spot.height:
                return spot.key
        return ""
