"""Native charts of a workbook: line radar and trends over the cells of its data sheet, editable as any other."""

from typing import Any

from scorefact_desktop.exchange.office.book import Chart, Sheet
from scorefact_desktop.exchange.office.book_writer import HEADER

_WIDE, _NARROW, _TALL, _LOW = 26.4, 13.0, 14.4, 7.6  # centimetres
_ROWS_TALL, _ROWS_LOW, _COLUMNS = 29, 16, 7
_COLUMN_WIDTH = 9.8
_ROWS_A_PAGE = 2


def place(book: Any, sheet: Sheet, names: dict[str, str], share_format: str) -> None:
    """Puts the charts of a sheet on it, wide ones alone, the others two in a row."""
    from openpyxl.worksheet.pagebreak import Break

    from scorefact_desktop.exchange.preflight import column_letters

    if not sheet.charts:
        return
    page = book[names[sheet.name]]
    row, left, below = HEADER, True, 0
    for column in range(1, 2 * _COLUMNS + 1):
        page.column_dimensions[column_letters(column)].width = _COLUMN_WIDTH
    for chart in sheet.charts:
        drawn = _radar(book, chart, names) if chart.kind == "radar" else _line(book, chart, names, share_format)
        drawn.width, drawn.height = (_WIDE, _TALL) if chart.wide else (_NARROW, _LOW)
        if chart.wide and not left:
            row, left = row + _ROWS_LOW, True
        page.add_chart(drawn, f"A{row}" if left else f"{column_letters(_COLUMNS + 1)}{row}")
        if chart.wide:
            row += _ROWS_TALL
            page.row_breaks.append(Break(row - 1))
            below = 0
        elif left:
            left = False
        else:
            row, left, below = row + _ROWS_LOW, True, below + 1
            if below % _ROWS_A_PAGE == 0:
                page.row_breaks.append(Break(row - 1))
    page.print_area = f"A1:{column_letters(2 * _COLUMNS)}{row + (0 if left else _ROWS_LOW)}"


def _radar(book: Any, chart: Chart, names: dict[str, str]) -> Any:
    from openpyxl.chart import RadarChart

    made = RadarChart()
    made.type = "marker"
    _fill(book, made, chart, names)
    made.y_axis.delete = False
    made.x_axis.delete = False
    made.y_axis.majorGridlines.spPr = _outline("D9DEE7")
    made.y_axis.number_format = "0"
    return made


def _line(book: Any, chart: Chart, names: dict[str, str], share_format: str) -> Any:
    from openpyxl.chart import LineChart

    made = LineChart()
    _fill(book, made, chart, names)
    made.y_axis.delete = False
    made.x_axis.delete = False
    made.x_axis.number_format = "General"
    made.x_axis.tickLblPos = "low"
    made.y_axis.number_format = share_format.replace("0.0", "0") if chart.share else "0"
    made.y_axis.majorGridlines.spPr = _outline("D9DEE7")
    return made


def _fill(book: Any, made: Any, chart: Chart, names: dict[str, str]) -> None:
    from openpyxl.chart import Reference
    from openpyxl.chart.series import SeriesLabel, StrRef
    from openpyxl.chart.series_factory import SeriesFactory

    from scorefact_desktop.exchange.preflight import column_letters

    data = book[names[chart.data]]
    top, end = HEADER + 1 + chart.first, HEADER + 1 + chart.last
    for line in chart.lines:
        values = Reference(data, min_col=line.column + 1, min_row=top, max_row=end)
        series = SeriesFactory(values)
        quoted = data.title.replace("'", "''")
        series.tx = SeriesLabel(strRef=StrRef(f"'{quoted}'!${column_letters(line.column + 1)}${HEADER}"))
        series.spPr = _outline(line.colour, line.dash, 28_575 if line.dash == "solid" else 19_050)
        series.smooth = False
        series.marker.symbol = "circle" if line.dash == "solid" else "none"
        if line.dash == "solid":
            series.marker.size = 6
            series.marker.spPr = _solid(line.colour)
        made.series.append(series)
    made.set_categories(Reference(data, min_col=chart.places + 1, min_row=top, max_row=end))
    made.title = chart.title
    made.title.overlay = False
    _small_title(made.title)
    made.legend.position = "b"
    made.display_blanks = "gap"
    made.y_axis.scaling.min, made.y_axis.scaling.max = chart.low, chart.high
    made.y_axis.majorUnit = (chart.high - chart.low) / 4


def _small_title(title: Any) -> None:
    from openpyxl.drawing.text import CharacterProperties, ParagraphProperties

    for paragraph in title.tx.rich.p:
        paragraph.pPr = ParagraphProperties(defRPr=CharacterProperties(sz=1200, b=True))
        for run in paragraph.r or ():
            run.rPr = CharacterProperties(sz=1200, b=True)


def _outline(colour: str, dash: str = "solid", width: int = 9_525) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(noFill=True, ln=LineProperties(solidFill=colour, prstDash=dash, w=width))


def _solid(colour: str) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
