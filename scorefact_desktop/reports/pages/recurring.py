"""Score-Churn in depth: what is expected at each horizon with every source of doubt, since when, and for whom."""

from collections.abc import Sequence

from scorefact_desktop.charts import intervals, trend
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.numbers import value as written
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.trend_scale import full_scale
from scorefact_desktop.domain.cohorts import CohortChurn
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.indicators.churn import annual_retention
from scorefact_desktop.indicators.layout import HORIZONS
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.chapter import chapter_pages
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type
from scorefact_desktop.reports.voice import Voice

_CHART = 9.0 * UNIT
_ROW = 1.9 * UNIT
MOST = 2  # horizons abreast


def recurring_pages(voice: Voice) -> list[Page]:
    """The chapter; none where the questionnaire asks nobody whether they stay."""
    figures = _figures(voice)
    if not figures:
        return []
    name = voice.translate("Report", "Recurring revenue")
    content = [_panels(voice, figures), *_trends(voice, figures), *_cohorts(voice), _reading(voice)]
    return chapter_pages(voice, "recurring", name, content, title=_title(voice, figures[0]), lead=_lead(voice))


def _figures(voice: Voice) -> list[Figure]:
    return [one for one in voice.data.figures.indicators if one.measure == "expected_churn"][:MOST]


def _title(voice: Voice, first: Figure) -> str:
    """What is expected at the nearest horizon; the subject where that cannot be told."""
    years = HORIZONS.get(first.question or "")
    if not shown(first) or years is None:
        return voice.translate("Report", "Recurring revenue: who stays")
    words = voice.translate("Report", "{share} of customers expected lost within {years} years")
    return words.format(share=voice.value(first), years=years)


def _lead(voice: Voice) -> str:
    return voice.translate("Report", "From what customers say of staying, with every doubt about it beside the figure.")


def _name(voice: Voice, figure: Figure) -> str:
    years = HORIZONS.get(figure.question or "")
    if years is None:
        return voice.question(voice.data.questionnaire.by_code[figure.question or ""])
    return voice.translate("Report", "Within {years} years").format(years=years)


def _panels(voice: Voice, figures: Sequence[Figure]) -> Block:
    """The horizons abreast: name, value, market, and the sources of doubt on one axis."""
    wide = grid.span(3)
    charts = [_doubts(voice, one, wide) for one in figures]

    def paint(sheet: Sheet, y: float) -> None:
        for at, (figure, drawing) in enumerate(zip(figures, charts, strict=True)):
            x = grid.column(3 * at)
            unsure = voice.translate("Report", "%n don’t know", None, figure.excluded.dont_know)
            note = f"{voice.base(figure.n)} · {unsure}" if shown(figure) else ""
            frame.section(sheet, x, y + 1.35 * UNIT, wide, _name(voice, figure), note, panel=True)
            if drawing is None:
                sheet.surface(x, y + 2.6 * UNIT, wide, 2.6 * UNIT, "line", 0.6)
                sheet.fitted(x + 8, y + 4.1 * UNIT, wide - 16, voice.hidden(figure), frame.BODY, "muted")
                continue
            end = sheet.text(x - 2, y + 4.6 * UNIT, voice.value(figure), Type(grid.KEY, 300))
            _beside(sheet, voice, figure, end + 12, y + 2.9 * UNIT, x + wide - end - 12)
            sheet.draw(drawing, x, y + 5.8 * UNIT)

    return Block(5.8 * UNIT + _CHART + 1.2 * UNIT, paint)


def _beside(sheet: Sheet, voice: Voice, figure: Figure, x: float, y: float, room: float) -> None:
    """Market, those who say that they will leave, and the yearly retention beside a value."""
    translate = voice.translate
    if figure.benchmark:
        mean = written(figure.benchmark.mean, Unit.SHARE, voice.language)
        blocks.diamond(sheet, x + 3, y)
        text = translate("Report", "market {value}").format(value=mean)
        sheet.fitted(x + 10, y, room - 10, text, frame.SMALL, "muted")
        y += 0.9 * UNIT
    leavers = voice.data.figures.indicator(f"{figure.question}.leavers")
    if leavers is not None and shown(leavers):
        text = translate("Report", "{share} say they will leave").format(share=voice.value(leavers))
        sheet.fitted(x, y, room, text, frame.SMALL, "muted")
        y += 0.9 * UNIT
    years = HORIZONS.get(figure.question or "")
    if years is not None and figure.value is not None:
        kept = voice.percent(annual_retention(figure.value, years))
        text = translate("Report", "{share} kept a year").format(share=kept)
        sheet.fitted(x, y, room, text, frame.SMALL, "muted")


def _doubts(voice: Voice, figure: Figure, wide: float) -> Drawing | None:
    """Sampling, undecided and scale uncertainty under each other (METHODS.md section 8); None where hidden."""
    translate, details = voice.translate, figure.churn
    if not shown(figure) or figure.value is None:
        return None
    rows = []
    if figure.interval is not None:
        ends = figure.interval
        rows.append(
            IntervalRow("sample", translate("Report", "Sample"), figure.value, ends.lower, ends.upper,
                        other=figure.previous)
        )  # fmt: skip
    if details is not None:
        rows.append(IntervalRow("unsure", translate("Report", "With the undecided"), None, *details.bounds, band=True))
        rows.append(IntervalRow("scale", translate("Report", "By the scale"), None, *details.scale_band, band=True))
        if details.revenue is not None and details.revenue_interval is not None:
            around = details.revenue_interval
            name = translate("Report", "By contract value")
            rows.append(IntervalRow("revenue", name, details.revenue, around.lower, around.upper))
    return intervals.draw(rows, wide, _CHART, voice.style(), Unit.SHARE, line=figure.value)


def _trends(voice: Voice, figures: Sequence[Figure]) -> list[Block]:
    """The expected churn of each horizon over the campaigns."""
    translate = voice.translate
    known = [(one, voice.data.trends.get(one.id, ())) for one in figures if shown(one)]
    known = [(one, points) for one, points in known if len(points) > 1]
    if not known:
        return []
    wide = grid.span(3)
    charts = [
        trend.draw(points, wide, 25 * MM, voice.style(grid.NOTE), full_scale(Unit.SHARE), bases=True)
        for _, points in known
    ]
    first = known[0][1][0].label
    head = blocks.head(
        translate("Report", "Expected churn since {first}").format(first=first),
        translate("Report", "each campaign with its 95% interval"),
    )
    names = [_name(voice, one) for one, _ in known]
    return [head, blocks.row_of_charts(charts, names, [""] * len(names), 3)]


def _cohorts(voice: Voice) -> list[Block]:
    """Expected churn by signing year, or why it is not told."""
    translate, found = voice.translate, voice.data.cohorts
    if found is None:
        return []
    figure = next((one for one in _figures(voice) if one.question == found.question), None)
    if figure is None or not shown(figure):
        return []
    name = translate("Report", "{horizon}, by year of signing").format(horizon=_name(voice, figure))
    if found.status != "ok":
        reason = (
            translate("Report", "Too few answers, or the years of signing are not known.")
            if found.status == "few"
            else translate("Report", "Protected: with what else is told, it would reveal how a few customers answered.")
        )
        return [blocks.head(name), blocks.paragraph(reason, voice.language), blocks.gap(0.6)]
    rows = [
        IntervalRow(
            str(at), _years(voice, one), one.value, one.lower, one.upper,
            note=voice.base(one.n) if one.n is not None else "", hidden=voice.protected(),
        )
        for at, one in enumerate(found.cohorts)
    ]  # fmt: skip
    drawing = intervals.draw(
        rows, grid.span(6), _ROW * len(rows) + 1.6 * UNIT, voice.style(), Unit.SHARE, line=figure.value
    )
    note = translate("Report", "in steps of {points}, interval at 95% or wider").format(
        points=voice.points(found.step, Unit.SHARE, signed=False)
    )
    return [blocks.head(name, note), blocks.chart(drawing, after=0.6 * UNIT), blocks.gap(0.3)]


def _years(voice: Voice, one: CohortChurn) -> str:
    if one.first is None:
        return voice.translate("Report", "not known", "years of signing")
    return str(one.first) if one.first == one.last else f"{one.first}–{one.last}"


def _reading(voice: Voice) -> Block:
    """What the doubts mean, in three short paragraphs."""
    translate = voice.translate
    texts = [
        (
            translate("Report", "Several doubts, always together."),
            translate(
                "Report",
                "The sample leaves some doubt, those who do not know add theirs, and what “probably” is worth is "
                "assumed: from its lowest to its highest value the figure moves as the pale band shows.",
            ),
        ),
        (
            translate("Report", "Said is not done."),
            translate(
                "Report",
                "The figure turns answers into chances of staying. What customers did since earlier campaigns replaces "
                "the assumption once enough of it is known.",
            ),
        ),
    ]
    found = voice.data.cohorts
    if found is not None and found.status == "ok":
        texts.append(
            (
                translate("Report", "Years stand together."),
                translate(
                    "Report",
                    "Neighbouring years are joined, and values go by steps, so that nobody’s answer can be worked "
                    "out. Overlapping intervals are no difference.",
                ),
            )
        )
    return blocks.columns_of_text(texts, voice.language)
