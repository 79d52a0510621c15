"""The dashboard as somebody would write it with platypus and reportlab.graphics: the peer of our documents.

The same content of the same data: every theme with its score, every figure with value, interval, number, previous
value and change, every question with its answers as a table and as bars, radar and trends as charts, contents and page
numbers (which take platypus two passes). Numbers are written as ours are, so that both can be compared.
"""

import io
from collections.abc import Iterator
from typing import Any

from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.charts.spider import SpiderChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.figures import Distribution, Figure
from scorefact_desktop.reports.data import ReportData

_STYLES = getSampleStyleSheet()
_GRID = [("GRID", (0, 0), (-1, -1), 0.3, colors.lightgrey), ("FONTSIZE", (0, 0), (-1, -1), 8)]
_WIDTH = 480.0


class _Template(BaseDocTemplate):  # type: ignore[misc]  # reportlab carries no types
    """Enters headings into the contents and numbers the pages."""

    def __init__(self, target: io.BytesIO) -> None:
        super().__init__(target, pagesize=A4)
        frame = Frame(50, 50, A4[0] - 100, A4[1] - 100)
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._number))

    def _number(self, canvas: Any, _: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(A4[0] - 50, 30, str(canvas.getPageNumber()))

    def afterFlowable(self, flowable: Any) -> None:
        """Heading 1 goes into the contents."""
        if isinstance(flowable, Paragraph) and flowable.style.name == "Heading1":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def scaled(figure: Figure, value: float | None) -> str:
    """A value in whole numbers, shares and NPS times 100."""
    if value is None:
        return ""
    return number(value if figure.question is None or figure.measure == "mean" else 100 * value, "en", 0)


def span(figure: Figure) -> str:
    """The ends of an interval, written as in our documents."""
    ends = figure.interval
    return "" if ends is None else f"{scaled(figure, ends.lower)}–{scaled(figure, ends.upper)}"


def report(data: ReportData, language: str) -> bytes:
    """The document as PDF."""
    target = io.BytesIO()
    _Template(target).multiBuild(list(_story(data, language)))
    return target.getvalue()


def _story(data: ReportData, language: str) -> Iterator[Any]:
    questionnaire, figures = data.questionnaire, data.figures
    yield Paragraph(f"{data.campaign.vendor} {data.campaign.year}", _STYLES["Title"])
    yield TableOfContents()
    yield PageBreak()
    yield _heading("Radar")
    names = {theme.id: theme.name[language] for theme in questionnaire.themes}
    yield _radar([names[one.id] for one in figures.themes], [one.value or 0.0 for one in figures.themes])
    yield _figures([(names[one.id], one) for one in figures.themes])
    for identifier, points in data.trends.items():
        known = [(float(point.label), point.value) for point in points if point.value is not None]
        if len(known) > 1:
            yield Paragraph(names.get(identifier, identifier), _STYLES["Heading3"])
            yield _trend(known)
    for theme in questionnaire.themes:
        yield PageBreak()
        yield _heading(names[theme.id])
        of_theme = [one for one in figures.indicators if one.theme == theme.id]
        yield _figures([(questionnaire.by_code[one.question or ""].short[language], one) for one in of_theme])
        for question in questionnaire.of_theme(theme.id):
            spread = figures.distribution(question.code)
            if spread is None or spread.protected or not (spread.n and spread.counts) or question.theme != theme.id:
                continue
            yield Paragraph(question.text[language], _STYLES["Heading3"])
            words = _words(data, spread, language)
            yield _table([[text, str(count), f"{count / spread.n:.1%}"] for text, count in words])
            yield _bars(words)
    yield PageBreak()
    yield _heading("Appendix")
    yield _figures([(one.id, one) for one in figures.indicators])


def _words(data: ReportData, spread: Distribution, language: str) -> list[tuple[str, int]]:
    scale = data.questionnaire.scale_of(spread.question)
    texts = {choice.value: choice.text[language] for choice in scale.choices}
    return [(texts.get(value, str(value)), count) for value, count in spread.counts.items()]


def _heading(words: str) -> Paragraph:
    return Paragraph(words, _STYLES["Heading1"])


def _figures(rows: list[tuple[str, Figure]]) -> Any:
    lines = [["", "", "", "n", "", ""]]
    for name, one in rows:
        lines.append([
            name[:60], scaled(one, one.value), span(one), str(one.n), scaled(one, one.previous),
            scaled(one, one.change.value if one.change else None),
        ])  # fmt: skip
    return _table(lines)


def _table(rows: list[list[str]]) -> Any:
    return Table(rows or [[""]], style=_GRID, repeatRows=0)


def _radar(names: list[str], values: list[float]) -> Drawing:
    drawing, chart = Drawing(_WIDTH, 300), SpiderChart()
    chart.x, chart.y, chart.width, chart.height = 90, 20, 260, 260
    chart.data, chart.labels = [values], names
    drawing.add(chart)
    return drawing


def _bars(words: list[tuple[str, int]]) -> Any:
    drawing, chart = Drawing(_WIDTH, 20 + 14 * len(words)), HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = 150, 10, 300, 14 * len(words)
    chart.data = [tuple(count for _, count in words)]
    chart.categoryAxis.categoryNames = [text[:30] for text, _ in words]
    chart.valueAxis.valueMin = 0
    drawing.add(chart)
    return drawing


def _trend(points: list[tuple[float, float]]) -> Any:
    drawing, chart = Drawing(_WIDTH, 120), LinePlot()
    chart.x, chart.y, chart.width, chart.height = 40, 20, 400, 90
    chart.data = [points]
    drawing.add(chart)
    return drawing
