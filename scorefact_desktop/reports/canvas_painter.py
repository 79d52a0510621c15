"""Paints a drawing on a ReportLab canvas: vectors, embedded Lato, the same items as on screen."""

from math import ceil

from reportlab.pdfgen.canvas import Canvas

from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Label, Path, Rect, Stroke
from scorefact_desktop.reports.fonts import face, printable, segments
from scorefact_desktop.reports.palette import Colours, paper

_EVEN_ODD = 0  # of ReportLab's fill modes
_HATCH_STEP, _HATCH_WIDTH = 3.6, 1.2  # points


def paint(canvas: Canvas, drawing: Drawing, x: float, top: float, colours: Colours = paper) -> int:
    """Paint `drawing` with its left edge at `x` and its upper edge at `top` (points, measured up from the foot).

    Gives the number of items painted. The canvas is left as it was found.
    """
    canvas.saveState()
    canvas.setLineJoin(1)
    for item in drawing.items:
        if isinstance(item, Label):
            _label(canvas, item, x, top, colours)
        else:
            _shape(canvas, item, x, top, colours)
    canvas.restoreState()
    return len(drawing.items)


def set_text(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    size: float,
    weight: int = 400,
    *,
    italic: bool = False,
    render_mode: int = 0,
) -> float:
    """Set one line with its left end on the baseline (x, y); gives its width. `text` need not be printable yet."""
    parts, wide = segments(printable(text), size, weight, italic)
    if not parts:
        return 0.0
    out = canvas.beginText()
    out.setFont(face(weight, italic).name, size)
    if render_mode:
        out.setTextRenderMode(render_mode)
    for offset, part in parts:
        out.setTextOrigin(x + offset, y)
        out.textOut(part)
    if render_mode:
        out.setTextRenderMode(0)
    canvas.drawText(out)
    return wide


def _label(canvas: Canvas, label: Label, x: float, top: float, colours: Colours) -> None:
    wide = segments(printable(label.text), label.size, label.weight)[1]
    left = x + label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    y = top - label.y
    if label.halo:
        canvas.saveState()
        canvas.setStrokeColor(colours("card"))
        canvas.setLineWidth(label.size / 4)
        set_text(canvas, left, y, label.text, label.size, label.weight, render_mode=1)
        canvas.restoreState()
    canvas.setFillColor(colours(label.colour))
    set_text(canvas, left, y, label.text, label.size, label.weight)


def _shape(canvas: Canvas, item: Path | Circle | Rect, x: float, top: float, colours: Colours) -> None:
    canvas.saveState()
    if item.fill:
        _set_fill(canvas, item.fill, colours)
    if item.stroke:
        _set_stroke(canvas, item.stroke, colours)
    stroke, fill = int(item.stroke is not None), int(item.fill is not None)
    if isinstance(item, Circle):
        canvas.circle(x + item.x, top - item.y, item.radius, stroke=stroke, fill=fill)
    elif isinstance(item, Rect) and item.radius:
        corner = min(item.radius, item.width / 2, item.height / 2)
        canvas.roundRect(x + item.x, top - item.y - item.height, item.width, item.height, corner, stroke, fill)
    elif isinstance(item, Rect):
        canvas.rect(x + item.x, top - item.y - item.height, item.width, item.height, stroke, fill)
    else:
        canvas.drawPath(_path(canvas, item, x, top), stroke=stroke, fill=fill, fillMode=_EVEN_ODD)
    canvas.restoreState()
    if isinstance(item, Rect) and item.fill and item.fill.hatch:
        _hatch(canvas, item, x, top, colours)


def _path(canvas: Canvas, item: Path, x: float, top: float) -> object:
    path = canvas.beginPath()
    for contour in item.contours:
        path.moveTo(x + contour[0][0], top - contour[0][1])
        for across, down in contour[1:]:
            path.lineTo(x + across, top - down)
        if item.closed:
            path.close()
    return path


def _hatch(canvas: Canvas, item: Rect, x: float, top: float, colours: Colours) -> None:
    """Light diagonals over a rectangle, so that it reads in grey."""
    canvas.saveState()
    left, foot = x + item.x, top - item.y - item.height
    clip = canvas.beginPath()
    clip.rect(left, foot, item.width, item.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(colours("card"))
    canvas.setStrokeAlpha(0.75)
    canvas.setLineWidth(_HATCH_WIDTH)
    for i in range(ceil((item.width + item.height) / _HATCH_STEP) + 1):
        start = left - item.height + i * _HATCH_STEP
        canvas.line(start, foot, start + item.height, foot + item.height)
    canvas.restoreState()


def _set_fill(canvas: Canvas, fill: Fill, colours: Colours) -> None:
    canvas.setFillColor(colours(fill.colour))
    if fill.opacity < 1:
        canvas.setFillAlpha(fill.opacity)


def _set_stroke(canvas: Canvas, stroke: Stroke, colours: Colours) -> None:
    canvas.setStrokeColor(colours(stroke.colour))
    canvas.setLineWidth(stroke.width)
    if stroke.dash:
        canvas.setDash(list(stroke.dash))
    if stroke.round:
        canvas.setLineCap(1)
    if stroke.opacity < 1:
        canvas.setStrokeAlpha(stroke.opacity)
