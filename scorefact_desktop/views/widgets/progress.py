"""A progress bar with a black tick where a rule closes."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views.theme import colour


class Progress(QWidget):
    """`share` 0-1 of a whole; `tick` 0-1 marks the closing rule."""

    def __init__(self, share: float = 0.0, tick: float | None = None, thickness: int = 8) -> None:
        super().__init__()
        self.share, self.tick, self.thickness = share, tick, thickness
        self.setFixedHeight(thickness + (8 if tick is not None else 0))
        self.setMinimumWidth(64)

    def set_share(self, share: float) -> None:
        """Show another share, 0-1."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, share and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, thick, wide = (self.height() - self.thickness) / 2, self.thickness, self.width()
        track = QPainterPath()
        track.addRoundedRect(QRectF(0, top, wide, thick), thick / 2, thick / 2)
        painter.fillPath(track, colour("line"))
        painter.setClipPath(track)
        painter.fillRect(QRectF(0, top, wide * self.share, thick), colour("accent"))
        painter.setClipping(False)
        if self.tick is not None:
            x = round(wide * self.tick)
            painter.fillRect(QRectF(x - 2, top - 4, 4, thick + 8), colour("card"))
            painter.fillRect(QRectF(x - 1, top - 4, 2, thick + 8), colour("ink"))
