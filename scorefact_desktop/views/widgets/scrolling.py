"""Areas that scroll on their own, so that a page never has to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class KeylessArea(QScrollArea):
    """Scrolls by wheel and by focus only: arrow keys belong to what is around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand every key on."""
        event.ignore()


def scrolled(
    inside: QWidget | None, *, sideways: bool = False, only_text: bool = False, keyless: bool = False
) -> QScrollArea:
    """`inside`, or what `fill` puts in later, in an area that scrolls up and down, and sideways where told.

    Where it holds `only_text`, the area itself takes the focus, so that the keyboard can scroll it; name it then. A
    `keyless` one leaves the arrow keys to what is around it.
    """
    area = KeylessArea() if keyless else QScrollArea()
    bare(area)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if only_text else Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if only_text:
        area.setProperty("reading", True)  # shows where the keys go
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if inside is not None:
        fill(area, inside)
    return area


def fill(area: QScrollArea, inside: QWidget) -> None:
    """Put `inside` into an area that was made without."""
    area.setWidget(inside)
    inside.setAutoFillBackground(False)


def bare(area: QScrollArea) -> None:
    """Give an area a viewport through which one sees what is behind it.

    One of our own: to hand out Qt's, PySide looks at all its classes for what kind of widget it may be.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setAutoFillBackground(False)
    area.setViewport(viewport)
