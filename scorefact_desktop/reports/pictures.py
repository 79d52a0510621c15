"""Single charts as SVG and PNG: the same drawings as on the pages, each with its name above and its legend below."""

import io
from dataclasses import replace

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from scorefact_desktop.charts import legend, radar, trend
from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.charts.primitives import Circle, Drawing, Item, Label, Path, Rect
from scorefact_desktop.charts.radar import RadarOptions
from scorefact_desktop.charts.svg import svg
from scorefact_desktop.charts.trend_scale import full_scale
from scorefact_desktop.charts.wrap import lines
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports import rows
from scorefact_desktop.reports.canvas_painter import paint
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.fonts import face
from scorefact_desktop.reports.palette import PAPER, Colours, paper
from scorefact_desktop.reports.voice import Voice

_SIZE, _MARGIN = 9.0, 12.0


def pictures(
    data: ReportData, language: str, translate: Translate, width: float, height: float, scale: float
) -> tuple[tuple[str, bytes], ...]:
    """Radar and trends as (end of the file name, content), each as .svg and .png of `scale` dots per point."""
    voice = Voice(data, language, translate)
    out: list[tuple[str, bytes]] = []
    for name, drawing in drawings(voice, width, height):
        text = svg(drawing, PAPER.__getitem__, language=language)
        out.append((f"{name}-{language}.svg", text.encode()))
        out.append((f"{name}-{language}.png", png(drawing, scale)))
    return tuple(out)


def drawings(voice: Voice, width: float, height: float) -> list[tuple[str, Drawing]]:
    """Every chart of the campaign by name."""
    translate, data = voice.translate, voice.data
    year = str(data.campaign.year)
    style = voice.style(_SIZE)
    out: list[tuple[str, Drawing]] = []
    axes = rows.axes(voice)
    if axes:
        options = RadarOptions(decimals=0, rings="polygon", hollow=data.campaign.open)
        key = [legend.Entry("current", year)]
        if data.previous:
            key.append(legend.Entry("previous", data.previous))
        if data.benchmark:
            key.append(legend.Entry("benchmark", translate("Report", "market, mean")))
        title = translate("Report", "The radar of the %n themes", None, len(axes))
        title = f"{data.campaign.vendor} {year} · {title}"
        chart = radar.draw(axes, width - 2 * _MARGIN, height - 60, style, options)
        out.append(("radar", _framed(chart, title, key, width, voice)))
    for figure in (*data.figures.themes, *data.figures.indicators):
        points = data.trends.get(figure.id, ())
        if len(points) < 2:
            continue
        name = rows.figure_name(voice, figure)
        unit = Unit.SCORE if figure.question is None else unit_of(figure.measure)
        chart = trend.draw(points, width - 2 * _MARGIN, 0.5 * height, style, full_scale(unit), bases=True)
        key = [legend.Entry("current", data.campaign.vendor)]
        if any(point.benchmark is not None for point in points):
            key.append(legend.Entry("benchmark", translate("Report", "market, mean")))
        identifier = figure.id.replace(".", "-").replace("_", "-")
        out.append((f"trend-{identifier}", _framed(chart, name, key, width, voice)))
    return out


def png(drawing: Drawing, scale: float, colours: Colours = paper) -> bytes:
    """The drawing as a picture: set as PDF with the embedded font, then rasterised."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(drawing.width, drawing.height), invariant=1, initialFontName=face().name)
    paint(canvas, drawing, 0, drawing.height, colours)
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    try:
        picture = document[0].render(scale=scale).to_pil()
        out = io.BytesIO()
        picture.save(out, format="PNG", optimize=True)
        return out.getvalue()
    finally:
        document.close()


def _framed(chart: Drawing, title: str, key: list[legend.Entry], width: float, voice: Voice) -> Drawing:
    """A chart under its title and over its legend, with a margin."""
    style = voice.style(_SIZE)
    room = width - 2 * _MARGIN
    items: list[Item] = []
    y = _MARGIN
    for line in lines(title, room, lambda text: style.width(text, 700, 1.2 * _SIZE), split=True):
        y += 1.2 * _SIZE
        items.append(Label(_MARGIN, y, line, 1.2 * _SIZE, 700))
        y += 3
    y += 8
    items += [moved(item, _MARGIN, y) for item in chart.items]
    y += chart.height + 8
    below = legend.draw(key, room, style)
    items += [moved(item, _MARGIN, y) for item in below.items]
    words = f"{title}. {chart.description}"
    return Drawing(width, y + below.height + _MARGIN, tuple(items), (), words)


def moved(item: Item, dx: float, dy: float) -> Item:
    """The same item elsewhere."""
    if isinstance(item, Path):
        contours = tuple(tuple((x + dx, y + dy) for x, y in contour) for contour in item.contours)
        return replace(item, contours=contours)
    if isinstance(item, Circle | Rect | Label):
        return replace(item, x=item.x + dx, y=item.y + dy)
    raise TypeError(item)
