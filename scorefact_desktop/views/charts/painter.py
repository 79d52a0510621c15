"""Paints a drawing with QPainter. Knows shapes and text only; what they mean was settled in `charts`."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

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

    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in drawing.items:
        if isinstance(item, Label):
            _label(painter, item, colour, family)
        else:
            _shape(painter, item, colour)
    painter.restore()
    return len(drawing.items)


@lru_cache(maxsize=8)  # one and the same function, so that layouts made with it are remembered
def qt_measure(family: str = "") -> Measure:
    """A `measure` that agrees with `paint` for the same family. Needs a QGuiApplication when called."""

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


def _label(painter: QPainter, label: Label, colours: Colours, family: str) -> None:
    width = qt_measure(family)(label.text, label.size, label.weight)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    written = font(family, label.size, label.weight)
    if label.halo:
        path = QPainterPath()
        path.addText(QPointF(x, label.y), written, label.text)
        pen = QPen(colours("card"), label.size / 4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
    painter.setFont(written)
    painter.setPen(colours(label.colour))
    painter.drawText(QPointF(x, label.y), label.text)


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
