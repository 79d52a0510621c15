"""The figures of a chart as a table, for "show as table", for copying, and for readers who cannot see the chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from scorefact_desktop.charts.answers import AnswerRow
from scorefact_desktop.charts.axis_words import RadarAxis, state_word
from scorefact_desktop.charts.numbers import Unit, number, percent, span, value
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import TrendPoint

_BREAKS = str.maketrans("\t\n\r", "   ")


@dataclass(frozen=True, slots=True)
class Table:
    """A heading and rows of text, one cell per heading; the first column is text, the others are numbers."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """Tab-separated, as spreadsheets paste it: breaks inside a cell become spaces."""
        lines = (self.header, *self.rows) if self.header else self.rows
        return "\n".join("\t".join(cell.translate(_BREAKS) for cell in line) for line in lines)

    def html(self) -> str:
        """A plain HTML table."""
        head = "".join(f"<th>{escape(cell)}</th>" for cell in self.header)
        head = f"<thead><tr>{head}</tr></thead>" if self.header else ""
        body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.rows)
        return f"<table>{head}<tbody>{body}</tbody></table>"


def of_radar(axes: Sequence[RadarAxis], style: Style) -> Table:
    """Themes with value, interval, n, previous value and benchmark."""
    translate = style.translate
    header = (translate("Charts", "theme"), translate("Charts", "value"), translate("Charts", "interval"), "n",
              translate("Charts", "previous"), translate("Charts", "benchmark"))  # fmt: skip
    rows = [
        (
            axis.name,
            state_word(axis, style) if axis.value is None else number(axis.value, style.language, 1),
            _interval(axis.lower, axis.upper, Unit.SCORE, style, shown=axis.value is not None),
            "" if axis.n is None else number(axis.n, style.language),
            "" if axis.previous is None else number(axis.previous, style.language, 1),
            "" if axis.benchmark is None else number(axis.benchmark, style.language, 1),
        )
        for axis in axes
    ]
    return Table(header, tuple(rows))


def of_trend(points: Sequence[TrendPoint], unit: Unit, style: Style, decimals: int = 1) -> Table:
    """Campaigns with value, interval, n and benchmark."""
    translate = style.translate
    header = (translate("Charts", "campaign"), translate("Charts", "value"), translate("Charts", "interval"), "n",
              translate("Charts", "benchmark"))  # fmt: skip
    rows = [
        (
            point.label,
            translate("Charts", "not shown")
            if point.value is None
            else value(point.value, unit, style.language, decimals),
            _interval(point.lower, point.upper, unit, style, shown=point.value is not None),
            "" if point.n is None else number(point.n, style.language),
            "" if point.benchmark is None else value(point.benchmark, unit, style.language, decimals),
        )
        for point in points
    ]
    return Table(header, tuple(rows))


def of_answers(rows: Sequence[AnswerRow], style: Style) -> Table:
    """Questions with n, the count of every answer, no opinion and the positive share; one scale for all rows."""
    translate = style.translate
    answers = next((tuple(answer.text for answer in row.answers) for row in rows if row.answers), ())
    header = (translate("Charts", "question"), "n", *answers, translate("Charts", "no opinion"),
              translate("Charts", "positive, total"))  # fmt: skip
    out = []
    for row in rows:
        if row.hidden:
            out.append((row.name, "", *("" for _ in answers), "", row.hidden))
            continue
        counts = tuple(number(answer.count, style.language) for answer in row.answers)
        share = "" if row.positive is None else percent(row.positive, style.language, 1)
        cells = (number(row.base, style.language), *counts, number(row.unknown, style.language), share)
        out.append((row.name, *cells))
    return Table(header, tuple(out))


def _interval(lower: float | None, upper: float | None, unit: Unit, style: Style, *, shown: bool) -> str:
    if lower is None or upper is None or not shown:
        return ""
    return span(lower, upper, unit, style.language, 1)
