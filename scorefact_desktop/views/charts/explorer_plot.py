"""A trend to zoom and move in: pyqtgraph's view and items, with light axes of our own painted over it.

pyqtgraph's own axes take most of its paint time, so they are switched off. Imported when the explorer first opens.
"""

from collections.abc import Sequence
from math import floor, log10

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import Unit, value
from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale, zoomed_scale
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, colour, font

LEFT, TOP, RIGHT, BOTTOM = 64, 16, 24, 32
TICKS = 5


class ExplorerPlot(QWidget):
    """Points with intervals, benchmark and quartiles. The wheel zooms, dragging moves, a double click shows all."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[TrendPoint, ...] = ()
        self.unit = Unit.SCORE
        pyqtgraph.setConfigOptions(antialias=True)
        self.plot = pyqtgraph.PlotWidget(parent=self, background=None)
        self.plot.setStyleSheet("background: transparent; border: none")
        self.plot.viewport().setAutoFillBackground(False)
        self.view = self.plot.getPlotItem().getViewBox()
        item = self.plot.getPlotItem()
        for side in ("left", "bottom", "right", "top"):
            item.hideAxis(side)
        item.hideButtons()
        item.setMenuEnabled(False)
        item.layout.setContentsMargins(LEFT, TOP, RIGHT, BOTTOM)
        self.view.setMouseEnabled(x=False, y=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._axes = _Axes(self)
        self._axes.lower()  # the grid lies under the lines
        self.view.sigRangeChanged.connect(self._axes.update)
        self.plot.installEventFilter(self)

    def show_points(self, points: Sequence[TrendPoint], unit: Unit, *, zoomed: bool) -> None:
        """Show another trend, oldest campaign first, on its full scale or about its data."""
        self._points, self.unit = tuple(points), unit
        item = self.plot.getPlotItem()
        item.clear()
        self._benchmark(item)
        self._line(item)
        scale = zoomed_scale(points, unit) if zoomed else full_scale(unit)
        room = (scale.high - scale.low) * 0.02
        self.view.setRange(xRange=(-0.4, max(len(points) - 0.6, 0.6)), yRange=(scale.low - room, scale.high + room),
                           padding=0)  # fmt: skip
        self._axes.update()

    @property
    def points(self) -> tuple[TrendPoint, ...]:
        """The campaigns shown."""
        return self._points

    def _line(self, item: object) -> None:
        plot = self.plot.getPlotItem()
        run: list[int] = []
        runs: list[list[int]] = []
        for at, point in enumerate(self._points):
            if point.value is None or (point.broken and run):
                runs.append(run)
                run = []
            if point.value is not None:
                run.append(at)
        for part in [*runs, run]:
            values = [self._points[at].value for at in part]
            if part:
                plot.plot(part, values, pen=pyqtgraph.mkPen(colour("accent"), width=2))
        for at, point in enumerate(self._points):
            if point.value is None:
                continue
            if point.lower is not None and point.upper is not None:
                pen = pyqtgraph.mkPen(colour("accent"), width=1)
                bar = pyqtgraph.ErrorBarItem(
                    x=_array([at]), y=_array([point.value]), top=_array([point.upper - point.value]),
                    bottom=_array([point.value - point.lower]), beam=0.06, pen=pen,
                )  # fmt: skip
                plot.addItem(bar)
            fill = colour("card") if point.hollow else colour("accent")
            plot.plot([at], [point.value], pen=None, symbol="o", symbolSize=9, symbolBrush=fill,
                      symbolPen=pyqtgraph.mkPen(colour("accent"), width=2))  # fmt: skip

    def _benchmark(self, item: object) -> None:
        plot = self.plot.getPlotItem()
        have = [at for at, one in enumerate(self._points) if one.benchmark is not None]
        if not have:
            return
        band = [at for at in have if self._points[at].p25 is not None and self._points[at].p75 is not None]
        if len(band) > 1:
            low = pyqtgraph.PlotDataItem(band, [self._points[at].p25 for at in band])
            high = pyqtgraph.PlotDataItem(band, [self._points[at].p75 for at in band])
            shade = colour("benchmark")
            shade.setAlphaF(0.15)
            plot.addItem(pyqtgraph.FillBetweenItem(low, high, brush=shade))
        pen = pyqtgraph.mkPen(colour("benchmark"), width=2, style=Qt.PenStyle.DotLine)
        plot.plot(have, [self._points[at].benchmark for at in have], pen=pen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the axes as large as the plot; a double click shows all again."""
        if event.type() == QEvent.Type.Resize:
            self._axes.setGeometry(self.rect())
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self.show_points(self._points, self.unit, zoomed=False)
            return True
        return super().eventFilter(watched, event)


class _Axes(QWidget):
    """Grid, ticks and words, painted once per frame."""

    def __init__(self, owner: ExplorerPlot) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(T12))
        view = self._owner.view
        (_, _), (low, high) = view.viewRange()
        language, right = interface_language(), self.width() - RIGHT
        for tick in ticks(low, high, self._owner.unit):
            y = self._place(0.0, tick).y()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(LEFT - 4, y), QPointF(right, y))
            painter.setPen(colour("muted"))
            words = value(tick, self._owner.unit, language, 0)
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - 10, LEFT - 10, 20), flags, words)
        if low > full_scale(self._owner.unit).low + 1e-9:
            self._break(painter)
        last = len(self._owner.points) - 1
        for at, point in enumerate(self._owner.points):
            x = self._place(float(at), low).x()
            painter.setFont(font(T12, 600 if at == last else 400))
            painter.setPen(colour("ink" if at == last else "muted"))
            area = QRectF(x - 40, self.height() - BOTTOM + 6, 80, 20)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter), point.label)

    def _break(self, painter: QPainter) -> None:
        """The scale does not begin at its end: two slanted strokes across the axis say so."""
        painter.setPen(QPen(colour("muted"), 1.5))
        foot = self.height() - BOTTOM
        painter.drawLine(QPointF(LEFT, TOP), QPointF(LEFT, foot - 14))
        painter.drawLine(QPointF(LEFT, foot - 6), QPointF(LEFT, foot))
        for down in (14, 6):
            painter.drawLine(QPointF(LEFT - 5, foot - down + 3), QPointF(LEFT + 5, foot - down - 3))

    def _place(self, x: float, y: float) -> QPointF:
        scene = self._owner.view.mapViewToScene(QPointF(x, y))
        return QPointF(self._owner.plot.mapFromScene(scene))


def ticks(low: float, high: float, unit: Unit) -> list[float]:
    """Round values of the figure's written unit between `low` and `high` (stored unit), about five, ends included."""
    whole = full_scale(unit)
    low, high = max(low, whole.low), min(high, whole.high)
    span = (high - low) * unit.factor
    if span <= 0:
        return []
    rough = span / TICKS
    power = 10 ** floor(log10(rough))
    step = next(power * one for one in (1, 2, 2.5, 5, 10) if power * one >= rough * 0.999)
    first = -(-low * unit.factor // step)
    out = []
    while first * step <= high * unit.factor + 1e-9:
        out.append(first * step / unit.factor)
        first += 1
    return out


def _array(values: list[float]) -> object:
    import numpy

    return numpy.array(values)
