"""What the window shows before anything is loaded: the grounds of sidebar and pages, where they will be."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views.tokens import DARK, LIGHT, RAIL, WIDE


def paint_empty_frame(window: QWidget, theme: str, *, rail: bool) -> None:
    """Paint on `window` in the colours of the theme "light", "dark" or "system"; `rail`: the sidebar will be narrow."""
    dark = theme == "dark" or (theme == "system" and window.palette().window().color().lightness() < 128)
    tokens = DARK if dark else LIGHT
    side, height = RAIL if rail else WIDE, window.height()
    painter = QPainter(window)
    _fill(painter, QRect(0, 0, window.width(), height), tokens.colour("page"))
    _fill(painter, QRect(0, 0, side, height), tokens.colour("card"))
    _fill(painter, QRect(side - 1, 0, 1, height), tokens.colour("line"))
    painter.end()


def _fill(painter: QPainter, area: QRect, colour: QColor) -> None:
    """As `fillRect`, for which PySide would first make all the enumerations of Qt that it may be called with."""
    dot = QImage(1, 1, QImage.Format.Format_RGB32)
    dot.setPixel(0, 0, colour.rgb())
    painter.drawImage(area, dot)
