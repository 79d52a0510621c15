"""Small painted marks: status shapes, arrows of change, samples of a series, icons."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Rect
from scorefact_desktop.views.charts.painter import paint
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import colour


class Mark(QWidget):
    """Drawing primitives at a fixed size. Says nothing itself: the word stands beside it."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setFixedSize(width, height)

    def items(self) -> tuple[Item, ...]:
        """What is drawn."""
        return ()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items in the colours worn now."""
        painter = QPainter(self)
        paint(painter, Drawing(self.width(), self.height(), self.items()), colour)


class StatusMark(Mark):
    """Good disc, watch triangle, bad square, anything else an open ring."""

    def __init__(self, kind: str = "open", radius: float = 5.0) -> None:
        super().__init__(14, 14)
        self.kind, self.radius = kind, radius

    def set_kind(self, kind: str) -> None:
        """Show another status."""
        self.kind = kind
        self.update()

    def items(self) -> tuple[Item, ...]:
        """The shape."""
        return (marks.status(self.kind, 7, 7, self.radius),)


class Arrow(Mark):
    """The direction of a change: `tone` "good" or "bad" only where it is significant, else "muted"."""

    def __init__(self) -> None:
        super().__init__(12, 12)
        self.up, self.tone = True, "muted"

    def set_direction(self, up: bool, tone: str) -> None:
        """Point up or down in a tone."""
        self.up, self.tone = up, tone
        self.update()

    def items(self) -> tuple[Item, ...]:
        """The triangle."""
        return (marks.triangle(6, 6, 4.2, up=self.up, colour=self.tone),)


class SeriesKey(Mark):
    """A sample of a series for a legend: "current", "previous", "benchmark", "band", "gap"."""

    def __init__(self, series: str) -> None:
        super().__init__(24, 14)
        self.series = series

    def items(self) -> tuple[Item, ...]:
        """The sample."""
        line = ((1.0, 7.0), (23.0, 7.0))
        if self.series == "current":
            return (marks.line(line, "accent", 2), marks.current(12, 7, 3.5))
        if self.series == "previous":
            return (marks.previous_line(line, 1),)
        if self.series == "benchmark":
            return (marks.benchmark_line(line, 1),)
        if self.series == "band":
            return (Rect(0, 2, 24, 10, fill=Fill("accent", 0.22)),)
        return (marks.gap(12, 7, 4),)


class Swatch(Mark):
    """A square of a distribution's colour for its legend."""

    def __init__(self, fill: Fill) -> None:
        super().__init__(12, 14)
        self.fill = fill

    def items(self) -> tuple[Item, ...]:
        """The square."""
        return (Rect(0, 1, 12, 12, fill=self.fill),)


class Icon(QWidget):
    """An icon in a tone; decoration only."""

    def __init__(self, name: str, size: int = 20, tone: str = "muted") -> None:
        super().__init__()
        self.name, self.tone = name, tone
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        paint_icon(painter, self.name, QRectF(self.rect()), self.tone)
