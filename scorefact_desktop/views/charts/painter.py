"""Paints a drawing with QPainter. Knows shapes and text only; what they mean was settled in `charts`."""

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)

from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Label, Measure, Path, Rect, Stroke

#: Gives the colour of a palette token in the current theme.
Colours = Callable[[str], QColor]


def paint(painter: QPainter, drawing: Drawing, colours: Colours, family: str = "") -> int:
    """Paint `drawing` at the painter's origin in pixels; `family` "" is the application's font.

    Gives the number of items painted. The painter's state is left as it was found.
    """
    known: dict[str, QColor] = {}

    def colour(token: str) -> QColor:
        if token not in known:
            known[token] = colours(token)
        return known[token]

    family = family or QGuiApplication.font().family()
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in drawing.items:
        if isinstance(item, Label):
            _label(painter, item, colour, family)
        else:
            _shape(painter, item, colour)
    painter.restore()
    return len(drawing.items)


def qt_measure(family: str = "") -> Measure:
    """A `measure` that agrees with `paint` for the same family. Needs a QGuiApplication when called."""
    return _measure(family or QGuiApplication.font().family())  # what is remembered must not outlive a change of font


@lru_cache(maxsize=8)  # one and the same function, so that layouts made with it are remembered
def _measure(family: str) -> Measure:
    @lru_cache(maxsize=4096)  # a live chart is laid out anew with mostly the same words
    def measure(text: str, size: float, weight: int) -> float:
        return _metrics(family, size, weight).horizontalAdvance(text)

    return measure


@lru_cache(maxsize=128)
def font(family: str, size: float, weight: int) -> QFont:
    """The font of a label: `size` in pixels, tabular figures where the font has them."""
    out = QFont(family) if family else QFont()
    out.setPixelSize(max(1, round(size)))
    out.setWeight(QFont.Weight(weight))
    out.setFeature(QFont.Tag("tnum"), 1)
    return out


@lru_cache(maxsize=128)
def _metrics(family: str, size: float, weight: int) -> QFontMetricsF:
    return QFontMetricsF(font(family, size, weight))


def _shape(painter: QPainter, item: Path | Circle | Rect, colours: Colours) -> None:
    stroke, fill = item.stroke, item.fill
    painter.setPen(Qt.PenStyle.NoPen if stroke is None else _pen(stroke, colours(stroke.colour).rgb()))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else _brush(fill, colours(fill.colour).rgb()))
    _outline(painter, item)
    if item.fill and item.fill.hatch:
        painter.setPen(Qt.PenStyle.NoPen)
        lines = QColor(colours("card"))
        lines.setAlphaF(0.75)
        painter.setBrush(QBrush(lines, Qt.BrushStyle.BDiagPattern))
        _outline(painter, item)


def _outline(painter: QPainter, item: Path | Circle | Rect) -> None:
    if isinstance(item, Circle):
        painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
    elif isinstance(item, Rect):
        area = QRectF(item.x, item.y, item.width, item.height)
        if item.radius:
            painter.drawRoundedRect(area, item.radius, item.radius)
        else:
            painter.drawRect(area)
    elif _in_pieces(item):
        _pieces(painter, item)
    else:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for contour in item.contours:
            path.moveTo(*contour[0])
            for x, y in contour[1:]:
                path.lineTo(x, y)
            if item.closed:
                path.closeSubpath()
        painter.drawPath(path)


def _in_pieces(path: Path) -> bool:
    """Whether a line may be painted piece by piece: Qt takes ten times as long for a long flat one in one go."""
    stroke = path.stroke
    return stroke is not None and path.fill is None and not path.closed and not stroke.dash and stroke.opacity == 1


def _pieces(painter: QPainter, path: Path) -> None:
    corners: list[QPointF] = []
    for contour in path.contours:
        points = [QPointF(x, y) for x, y in contour]
        for start, end in pairwise(points):
            painter.drawLine(start, end)
        corners += points[1:-1]
    if corners and path.stroke is not None and not path.stroke.round:  # where the ends are not round by themselves
        painter.setBrush(painter.pen().brush())
        painter.setPen(Qt.PenStyle.NoPen)
        for corner in corners:
            painter.drawEllipse(corner, path.stroke.width / 2, path.stroke.width / 2)


def _label(painter: QPainter, label: Label, colours: Colours, family: str) -> None:
    width = qt_measure(family)(label.text, label.size, label.weight)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    written = font(family, label.size, label.weight)
    if label.halo:
        _halo(family, label.size, label.weight, label.text).paint(painter, x, label.y, colours("card"))
    painter.setFont(written)
    painter.setPen(colours(label.colour))
    painter.drawText(QPointF(x, label.y), label.text)


class _Halo:
    """The outline about a text.

    Stroked when it is painted first. Once more, and it is worked out as one shape: that takes a millisecond, but such
    a shape is filled in a twentieth of the time.
    """

    def __init__(self, text: QPainterPath, width: float) -> None:
        self._text, self._width = text, width
        self._painted = False
        self._shape: QPainterPath | None = None

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint it about the text at (x, y)."""
        if self._painted and self._shape is None:
            stroker = QPainterPathStroker(self._pen(colour))
            self._shape = stroker.createStroke(self._text).simplified()
        self._painted = True
        if self._shape is not None:
            painter.fillPath(self._shape.translated(x, y), colour)
        else:
            painter.strokePath(self._text.translated(x, y), self._pen(colour))

    def _pen(self, colour: QColor) -> QPen:
        pen = QPen(colour, self._width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


@lru_cache(maxsize=256)
def _halo(family: str, size: float, weight: int, text: str) -> _Halo:
    path = QPainterPath()
    path.addText(QPointF(0, 0), font(family, size, weight), text)
    return _Halo(path, size / 4)


@lru_cache(maxsize=256)
def _brush(fill: Fill, rgb: int) -> QBrush:
    colour = QColor.fromRgb(rgb)
    colour.setAlphaF(fill.opacity)
    return QBrush(colour)


@lru_cache(maxsize=256)
def _pen(stroke: Stroke, rgb: int) -> QPen:
    colour = QColor.fromRgb(rgb)
    colour.setAlphaF(stroke.opacity)
    pen = QPen(colour, stroke.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.round else Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern([one / stroke.width for one in stroke.dash])  # Qt counts dashes in pen widths
    return pen
