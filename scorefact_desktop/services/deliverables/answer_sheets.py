"""The sheets on answers and years: distributions, trends, and the charts over them."""

from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.domain.figures import Distribution
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.exchange.office.book import Cell, Chart, ChartLine, Column, Form, Sheet
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.palette import PAPER
from scorefact_desktop.reports.rows import figure_name
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.services.deliverables import values
from scorefact_desktop.services.deliverables.figure_sheets import excluded_names

_THIS, _PREVIOUS, _MARKET = 2, 3, 4  # columns of the sheet behind the charts


def distributions(voice: Voice) -> Sheet:
    """How the answers to every question spread, one row per answer, then the reasons for none."""
    translate = voice.translate
    rows: list[tuple[Cell, ...]] = []
    for one in voice.data.figures.distributions:
        rows += _answers(voice, voice.data.questionnaire.by_code[one.question], one)
    columns = (
        Column(translate("Workbook", "Theme"), 34),
        Column(translate("Workbook", "Question"), 44),
        Column(translate("Workbook", "Answer"), 44),
        Column(translate("Workbook", "Answers"), 10),
        Column(translate("Workbook", "Share"), 12),
        Column(translate("Workbook", "n"), 8),
    )
    name = translate("Workbook", "Distributions")
    remark = translate(
        "Workbook", "Shares of the answers used; where several answers are possible they add up to more."
    )
    return Sheet(name, translate("Workbook", "The answers to every question"), remark, columns, tuple(rows), fixed=3)


def _answers(voice: Voice, question: Question, one: Distribution) -> list[tuple[Cell, ...]]:
    theme = Cell(values.theme_of(voice, question.theme), muted=True)
    name, base = Cell(voice.question(question)), values.count(one.n)
    if one.protected:
        return [(theme, name, Cell(voice.protected(one.n), muted=True), Cell(None, Form.COUNT), Cell(None, Form.SHARE),
                 base)]  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for value, words in _possible(voice, question, one):
        number = one.counts.get(value, 0)
        share = number / one.n if one.n else None
        rows.append((theme, name, Cell(words), values.count(number), Cell(share, Form.SHARE), base))
    gone = one.excluded
    numbers = (gone.dont_know, gone.refused, gone.not_applicable, gone.not_asked, gone.missing)
    for words, number in zip(excluded_names(voice), numbers, strict=True):
        if number:
            rows.append((theme, name, Cell(words, muted=True), Cell(number, Form.COUNT, muted=True),
                         Cell(None, Form.SHARE), Cell(None, Form.COUNT)))  # fmt: skip
    return rows


def _possible(voice: Voice, question: Question, one: Distribution) -> list[tuple[int, str]]:
    """The answers in the order read aloud, or the numbers that were given."""
    scale = voice.data.questionnaire.scale_of(question.code)
    if scale.choices:
        return [(choice.value, voice.own(choice.text, choice.code)) for choice in scale.choices]
    given = scale.values if scale.kind is ScaleKind.RATING else tuple(sorted(one.counts))
    return [(value, voice.number(value)) for value in given]


def trends(voice: Voice) -> Sheet | None:
    """Every figure year by year; None where no earlier campaign is known."""
    translate, data = voice.translate, voice.data
    rows: list[tuple[Cell, ...]] = []
    for identifier, points in data.trends.items():
        unit = _unit(voice, identifier)
        for point in points if len(points) > 1 else ():
            hidden = point.value is None
            value = (Cell(translate("Workbook", "no value or protected"), Form.SCORE, muted=True) if hidden
                     else values.cell(point.value, unit, strong=True))  # fmt: skip
            remarks = []
            if point.broken:
                remarks.append(translate("Workbook", "question or scale changed since the year before"))
            if point.hollow:
                remarks.append(translate("Report", "fieldwork is still open"))
            rows.append((
                Cell(_name(voice, identifier)), Cell(point.label), value, values.count(None if hidden else point.n),
                values.cell(None if hidden else point.lower, unit), values.cell(None if hidden else point.upper, unit),
                values.cell(point.benchmark, unit), Cell("; ".join(remarks) or None, muted=True),
            ))  # fmt: skip
    if not rows:
        return None
    columns = (
        Column(translate("Workbook", "Figure"), 46),
        Column(translate("Workbook", "Campaign"), 11),
        Column(translate("Workbook", "Value"), 24),
        Column(translate("Workbook", "n"), 8),
        Column(translate("Workbook", "95% from"), 10),
        Column(translate("Workbook", "95% to"), 10),
        Column(translate("Workbook", "Market"), 10),
        Column(translate("Workbook", "Note"), 40),
    )
    name = translate("Workbook", "Trends")
    return Sheet(name, translate("Workbook", "Campaign by campaign"), "", columns, tuple(rows), fixed=2)


def charts(voice: Voice) -> tuple[Sheet, ...]:
    """The sheet of the charts and the one with their numbers, which has gaps where nothing may be shown."""
    translate, data = voice.translate, voice.data
    rows = [_theme_row(voice, at) for at in range(len(data.figures.themes))]
    behind = translate("Workbook", "Data of the charts")
    drawn: list[Chart] = []
    if len(rows) > 2:
        title = translate("Report", "The radar of the %n themes", None, len(rows))
        drawn.append(Chart("radar", title, behind, _lines(voice), 0, len(rows) - 1, 0, 100, wide=True))
    for identifier, points in data.trends.items():
        unit = _unit(voice, identifier)
        if len(points) < 2 or not any(point.value is not None for point in points):
            continue
        name, first = _name(voice, identifier), len(rows)
        rows += [
            (Cell(name), Cell(point.label), values.cell(point.value, unit), Cell(None, Form.SCORE),
             values.cell(point.benchmark, unit)) for point in points
        ]  # fmt: skip
        if data.figures.theme(identifier) or identifier.endswith(".nps"):
            low, high = {Unit.SHARE: (0, 1), Unit.BALANCE: (-100, 100)}.get(unit, (0, 100))
            market = any(point.benchmark is not None for point in points)
            lines = tuple(line for line in _lines(voice) if line.column == _THIS or (line.column == _MARKET and market))
            drawn.append(Chart("line", name, behind, lines, first, len(rows) - 1, low, high, unit is Unit.SHARE))
    if not drawn:
        return ()
    columns = (
        Column(translate("Workbook", "Chart"), 46),
        Column(translate("Workbook", "Place"), 30),
        Column(data.campaign.vendor, 16),
        Column(data.previous or translate("Workbook", "Previous"), 12),
        Column(translate("Workbook", "Market"), 12),
    )
    name = translate("Workbook", "Charts")
    remark = translate("Workbook", "The whole scale is shown; what is protected or was not asked is a gap.")
    return (
        Sheet(name, translate("Workbook", "Radar and trends"), remark, charts=tuple(drawn)),
        Sheet(behind, behind, remark, columns, tuple(rows), landscape=False),
    )


def _theme_row(voice: Voice, at: int) -> tuple[Cell, ...]:
    figure = voice.data.figures.themes[at]
    visible = shown(figure)
    market = figure.benchmark if visible else None
    return (
        Cell(voice.translate("Workbook", "Radar")),
        Cell(voice.theme_name(figure.theme or figure.id)),
        Cell(figure.value if visible else None, Form.SCORE),
        Cell(figure.previous if visible else None, Form.SCORE),
        Cell(market.mean if market else None, Form.SCORE),
    )


def _lines(voice: Voice) -> tuple[ChartLine, ...]:
    lines = [ChartLine(_THIS, PAPER["accent"][1:])]
    if voice.data.previous:
        lines.append(ChartLine(_PREVIOUS, PAPER["previous"][1:], "dash"))
    if voice.data.benchmark:
        lines.append(ChartLine(_MARKET, PAPER["benchmark"][1:], "sysDot"))
    return tuple(lines)


def _unit(voice: Voice, identifier: str) -> Unit:
    return Unit.SCORE if voice.data.figures.theme(identifier) else unit_of(identifier.rpartition(".")[2])


def _name(voice: Voice, identifier: str) -> str:
    figure = voice.data.figures.indicator(identifier)
    return voice.theme_name(identifier) if figure is None else figure_name(voice, figure)
