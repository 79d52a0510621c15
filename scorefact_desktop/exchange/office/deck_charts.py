"""Native charts on slides: whoever presents may edit their numbers and their look.

The workbook behind a chart is written here: the library's own would turn a name that begins with = into a live formula.
"""

import io
from typing import Any

from scorefact_desktop.exchange.office.deck import Graph, Series
from scorefact_desktop.exchange.office.package import clean

_MUTED, _LINE, _WHITE, _INK, _FONT = "5B6678", "D9DEE7", "FFFFFF", "1B2333", "Calibri"
_NARROW_GAP, _FEW_GAP = 45, 300  # percent of a bar; few bars keep more room between them
_LEAST_LABELLED = 0.05  # of a stacked bar: less has no room for its number


def place(page: Any, graph: Graph, language: str, box: tuple[float, float, float, float]) -> None:
    """Puts a chart on a slide; `box` is left, top, width and height in inches."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
    from pptx.util import Inches, Pt

    kinds = {
        "radar": XL_CHART_TYPE.RADAR_MARKERS,
        "line": XL_CHART_TYPE.LINE_MARKERS,
        "stacked": XL_CHART_TYPE.BAR_STACKED_100,
        "bars": XL_CHART_TYPE.BAR_CLUSTERED,
        "columns": XL_CHART_TYPE.COLUMN_CLUSTERED,
    }
    data = CategoryChartData(number_format=_format(graph, language))
    data.categories = [clean(name) for name in graph.places]
    for one in graph.series:
        data.add_series(clean(one.name), one.values)
    frame = page.shapes.add_chart(kinds[graph.kind], *map(Inches, box), data)
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(_numbers(graph, language))
    chart.has_title = False
    chart.font.size, chart.font.name = Pt(13 if len(graph.places) <= 12 else 11), _FONT
    chart.font.color.rgb = _colour(_INK)
    chart.has_legend = len(graph.series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
    _gaps(chart)
    _axes(chart, graph, language)
    plot = chart.plots[0]
    if graph.kind in ("stacked", "bars", "columns"):
        plot.gap_width = max(_NARROW_GAP, _FEW_GAP // len(graph.places))
        if graph.kind == "stacked" or graph.stacked or graph.kind == "columns":
            plot.overlap = 100
    for one, series in zip(graph.series, plot.series, strict=True):
        _dress(one, series, graph, language)


def _numbers(graph: Graph, language: str) -> bytes:
    """The workbook that opens where the numbers of a chart are edited, its cells where the chart looks for them."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    page.title = "Sheet1"
    names = [(1, 2 + at, one.name) for at, one in enumerate(graph.series)]
    for row, column, name in (*names, *((2 + at, 1, place) for at, place in enumerate(graph.places))):
        cell = page.cell(row, column, clean(name))
        cell.data_type = "s"  # text, also where it begins with =
    for column, one in enumerate(graph.series, start=2):
        for row, value in enumerate(one.values, start=2):
            page.cell(row, column, value).number_format = _format(graph, language)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _format(graph: Graph, language: str) -> str:
    """How its numbers are written: the space before % as the language has it, a real minus sign."""
    if graph.share:
        return "0" + {"fr": '"\u202f"', "sv": '"\u00a0"'}.get(language, "") + "%"
    digits = "0.0" if graph.decimals else "0"
    return f'{digits};"\u2212"{digits}'


def _colour(text: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(text)


def _gaps(chart: Any) -> None:
    """What is missing is a gap: never a zero."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls, qn

    element = chart._chartSpace.chart
    for old in element.findall(qn("c:dispBlanksAs")):
        element.remove(old)
    before = next(
        one for name in ("c:plotVisOnly", "c:legend", "c:plotArea") if (one := element.find(qn(name))) is not None
    )
    before.addnext(parse_xml(f'<c:dispBlanksAs {nsdecls("c")} val="gap"/>'))


def _axes(chart: Any, graph: Graph, language: str) -> None:
    from pptx.enum.chart import XL_TICK_LABEL_POSITION
    from pptx.util import Pt

    values, places = chart.value_axis, chart.category_axis
    if graph.low is not None:
        values.minimum_scale = graph.low
    if graph.high is not None:
        values.maximum_scale = graph.high
        values.major_unit = (graph.high - (graph.low or 0)) / 4
    values.has_major_gridlines = graph.kind != "stacked"
    if values.has_major_gridlines:
        values.major_gridlines.format.line.color.rgb = _colour(_LINE)
    values.tick_labels.font.size = Pt(11)
    values.tick_labels.font.color.rgb = _colour(_MUTED)
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = _format(graph, language), False
    values.format.line.fill.background()
    places.format.line.color.rgb = _colour(_LINE)
    places.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if graph.kind in ("stacked", "bars"):
        places.reverse_order = True  # the first row on top
        values.visible = False
    if graph.kind in ("columns", "bars") and graph.labels:
        values.visible = False
        values.has_major_gridlines = False


def _dress(one: Series, series: Any, graph: Graph, language: str) -> None:
    from pptx.enum.chart import XL_LABEL_POSITION, XL_MARKER_STYLE
    from pptx.enum.dml import MSO_LINE
    from pptx.util import Pt

    if graph.kind in ("radar", "line"):
        series.smooth = False
        line = series.format.line
        line.color.rgb = _colour(one.colour)
        line.width = Pt(2.75 if one.dash == "solid" else 2)
        line.dash_style = {"solid": MSO_LINE.SOLID, "dash": MSO_LINE.DASH, "sysDot": MSO_LINE.ROUND_DOT}[one.dash]
        solid = one.dash == "solid"
        series.marker.style = XL_MARKER_STYLE.CIRCLE if solid else XL_MARKER_STYLE.NONE
        if solid:
            series.marker.size = 8
            series.marker.format.fill.solid()
            series.marker.format.fill.fore_color.rgb = _colour(one.colour)
            series.marker.format.line.color.rgb = _colour(one.colour)
        if graph.labels and solid:
            _labels(series.data_labels, _INK, XL_LABEL_POSITION.ABOVE, _format(graph, language))
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = _colour(one.colour)
    if not graph.labels:
        return
    if graph.kind != "stacked":
        _labels(series.data_labels, _INK, XL_LABEL_POSITION.OUTSIDE_END, _format(graph, language))
        return
    totals = [sum(abs(other.values[at] or 0) for other in graph.series) for at in range(len(graph.places))]
    for at, value in enumerate(one.values):  # only where there is room for the number
        if value and totals[at] and value / totals[at] >= _LEAST_LABELLED:
            _labels(series.points[at].data_label, _INK if one.light else _WHITE, XL_LABEL_POSITION.CENTER)


def _labels(labels: Any, colour: str, where: Any, form: str = "") -> None:
    from pptx.util import Pt

    labels.position = where
    labels.font.size, labels.font.bold = Pt(12), True
    labels.font.color.rgb = _colour(colour)
    if form:  # those of a whole series: a single one takes the form of its number
        labels.show_value = True
        labels.number_format, labels.number_format_is_linked = form, False
