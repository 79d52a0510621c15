"""The four key indicators: churn, crisis, NPS and satisfaction, or what another questionnaire has in their place."""

from dataclasses import dataclass

from scorefact_desktop.charts.numbers import Unit, percent, span, unit_of
from scorefact_desktop.charts.numbers import value as written
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports import frame, grid, rows
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.messages import (
    change_words,
    direction,
    is_good,
    position,
    shown,
    since_previous,
)
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.reading import statements
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, set_lines
from scorefact_desktop.reports.voice import INDICATIVE, Voice

_ROWS_ROOM = 7.4 * UNIT  # for the rows under a strip


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One row below a strip: a figure, or a text with another beside it."""

    name: str
    figure: Figure | None = None
    text: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """One key indicator: its name, what it is, the figure, and the rows below its strip."""

    name: str
    note: str
    figure: Figure
    rows: tuple[PanelRow, ...] = ()
    decimals: int = 0


def key_figures_page(voice: Voice) -> Page:
    """The page of the key figures."""
    translate = voice.translate
    title = translate("Report", "Key figures")

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, translate("Report", "Summary"))
        found = panels(voice)
        frame.title_block(sheet, voice, title, headline(voice, found), voice.weighted_sentence(subtitle(voice, found)))
        for i, panel in enumerate(found):
            _panel(sheet, voice, panel, grid.column(3 * (i % 2)), (15 + 17.5 * (i // 2)) * UNIT)
        y = (14 + 17.5 * ((len(found) + 1) // 2)) * UNIT
        if found:
            y = sheet.draw(blocks.series_legend(voice), grid.LEFT, y) + 1.2 * UNIT
        texts = statements(voice)[:3]
        if texts:
            frame.section(sheet, grid.LEFT, y + 1.35 * UNIT, grid.span(6), translate("Report", "In short"))
            for i, (name, text) in enumerate(texts):
                sheet.paragraph(
                    grid.column(2 * i), y + 2.6 * UNIT, grid.span(2) - 6, f"**{name}** {text}", frame.BODY, UNIT
                )

    return Page("key-figures", title, paint, entry=title)


def panels(voice: Voice) -> list[Panel]:
    """Up to four panels; those of the standard questionnaire, else recommendation and outstanding themes."""
    standard = _standard(voice)
    return standard if standard else _generic(voice)


def _standard(voice: Voice) -> list[Panel]:
    if not voice.data.questionnaire.standard:
        return []
    translate = voice.translate
    out: list[Panel] = []
    churn = _found(voice, "rec_3y.expected_churn")
    if churn:
        note = translate("Report", "customers lost in 3 years, less is better")
        decimals = 0 if churn.rounded_to else 1  # none that protection has taken away
        out.append(Panel(translate("Report", "Score-Churn"), note, churn, _churn_rows(voice, churn), decimals))
    else:
        stay = _found(voice, "rec_3y.positive")
        if stay:
            below = [("rec_3y.top", translate("Report", "Certainly stay 3 years")),
                     ("rec_5y.positive", translate("Report", "Intend to stay 5 years")),
                     ("rec_5y.top", translate("Report", "Certainly stay 5 years"))]  # fmt: skip
            note = translate("Report", "intend to stay 3 years")
            out.append(Panel(translate("Report", "Loyalty"), note, stay, _rows(voice, below)))
    crisis = _found(voice, "cri_count.crisis_rate")
    if crisis:
        below = [("cri_resolved.positive", translate("Report", "Crises resolved")),
                 ("cri_performance.positive", translate("Report", "Crises well handled")),
                 ("cri_confidence.positive", translate("Report", "Confident should one come"))]  # fmt: skip
        note = translate("Report", "a crisis in 12 months, less is better")
        out.append(Panel(translate("Report", "Score-Crisis"), note, crisis, _rows(voice, below), 1))
    nps = _found(voice, "nps_score.nps")
    if nps:
        below = [("nps_score.promoters", translate("Report", "Promoters, 9 and 10")),
                 ("nps_score.detractors", translate("Report", "Detractors, 0 to 6"))]  # fmt: skip
        more = _rows(voice, below)
        capacity = voice.data.figures.theme("referral")
        if capacity:
            more += (PanelRow(translate("Report", "Capacity to recommend, of 100"), capacity),)
        out.append(Panel(translate("Report", "NPS®"), translate("Report", "promoters minus detractors"), nps, more))
    satisfied = _found(voice, "sat_overall.positive")
    if satisfied:
        below = [("sat_choice.positive", translate("Report", "Right choice, with hindsight")),
                 ("sat_product.positive", translate("Report", "Satisfied with the product")),
                 ("sat_services.positive", translate("Report", "Satisfied with the services"))]  # fmt: skip
        note = translate("Report", "fairly and very satisfied")
        out.append(Panel(translate("Report", "Satisfaction"), note, satisfied, _rows(voice, below)))
    return out


def _generic(voice: Voice) -> list[Panel]:
    """The recommendation, then the highest and lowest themes, each with its questions."""
    translate, data = voice.translate, voice.data
    out: list[Panel] = []
    for question in data.questionnaire.questions:
        figure = _found(voice, f"{question.code}.nps")
        if figure and question.recommendation and not out:
            below = [(f"{question.code}.promoters", translate("Report", "Promoters, 9 and 10")),
                     (f"{question.code}.detractors", translate("Report", "Detractors, 0 to 6"))]  # fmt: skip
            name = voice.question(question)
            out.append(Panel(name, translate("Report", "promoters minus detractors"), figure, _rows(voice, below)))
    visible = sorted((one for one in data.figures.themes if shown(one)), key=lambda one: -(one.value or 0.0))
    wanted = 4 - len(out)
    if len(visible) > wanted:
        upper = (wanted + 1) // 2
        visible = visible[:upper] + visible[len(visible) - (wanted - upper) :]
    for figure in visible or data.figures.themes[:wanted]:
        questions = data.questionnaire.of_theme(figure.theme or figure.id)
        below_ = tuple(PanelRow(voice.question(data.questionnaire.by_code[one.question or ""]), one)
                       for one in rows.theme_figures(voice, questions)[:3])  # fmt: skip
        name = voice.theme_name(figure.theme or figure.id)
        out.append(Panel(name, translate("Report", "theme score, 0 to 100"), figure, below_))
    return out


def _found(voice: Voice, identifier: str) -> Figure | None:
    return voice.data.figures.indicator(identifier)


def _rows(voice: Voice, wanted: list[tuple[str, str]]) -> tuple[PanelRow, ...]:
    found = ((name, voice.data.figures.indicator(identifier)) for identifier, name in wanted)
    return tuple(PanelRow(name, figure) for name, figure in found if figure is not None)


def _churn_rows(voice: Voice, churn: Figure) -> tuple[PanelRow, ...]:
    """What always stands beside the churn: the undecided, the scale, five years (METHODS.md section 8)."""
    translate = voice.translate
    out: list[PanelRow] = []
    if churn.churn is not None and shown(churn):
        unknown = translate("Report", "%n do not know", None, churn.excluded.dont_know)
        bounds = _shares(voice, churn.churn.bounds)
        if churn.excluded.dont_know:
            out.append(PanelRow(translate("Report", "With the undecided"), None, bounds, unknown))
        band = _shares(voice, churn.churn.scale_band)
        out.append(PanelRow(translate("Report", "By the scale of intentions"), None, band))
    return (*out, *_rows(voice, [("rec_5y.expected_churn", translate("Report", "Expected lost in 5 years"))]))


def _shares(voice: Voice, ends: tuple[float, float]) -> str:
    return span(ends[0], ends[1], Unit.SHARE, voice.language) + percent(0, voice.language)[1:]


def _panel(sheet: Sheet, voice: Voice, panel: Panel, x: float, y: float) -> None:
    figure, wide = panel.figure, grid.span(3)
    frame.section(sheet, x, y, wide, panel.name, panel.note, panel=True)
    if not shown(figure):
        sheet.surface(x, y + 1.2 * UNIT, wide, 2.6 * UNIT, "line", 0.6)
        sheet.fitted(x + 8, y + 2.7 * UNIT, wide - 16, voice.hidden(figure), frame.BODY, "muted")
    else:
        _value(sheet, voice, panel, x, y)
        sheet.draw(blocks.scale_strip(voice, figure, wide), x, y + 4.2 * UNIT)
    if panel.rows:
        _panel_rows(sheet, voice, panel, x, y + 8.2 * UNIT)


def _value(sheet: Sheet, voice: Voice, panel: Panel, x: float, y: float) -> None:
    """The large value, and beside it interval and n, change, market."""
    figure = panel.figure
    wide = grid.span(3)
    text = voice.value(figure, panel.decimals)
    size = min(grid.KEY, grid.KEY * (0.5 * wide) / max(sheet.width(text, Type(grid.KEY, 300)), 1))
    end = sheet.text(x - 2, y + 3.2 * UNIT, text, Type(size, 300))
    left = max(end + 12, x + 0.53 * wide)
    room = x + wide - left
    line = y + 1.5 * UNIT
    parts = [part for part in (voice.interval(figure), voice.base(figure.n)) if part]
    if figure.n < INDICATIVE:
        parts.append(voice.translate("Report", "indicative"))
    sheet.fitted(left, line, room, " · ".join(parts), frame.SMALL, "muted")
    line += 0.95 * UNIT
    points, word = change_words(voice, figure, panel.decimals)
    if points and figure.change:
        change = figure.change.value
        colour = "ink" if not figure.change.significant else "good" if is_good(figure, change) else "bad"
        mark = direction(voice, figure, panel.decimals)
        if mark:
            sheet.arrow(left + 3, line, up=mark == "up", colour=colour)
        size = min(1.0, (room - 10) / sheet.width(f"{points}, {word}", Type(grid.SMALL, 600))) * grid.SMALL
        sheet.runs(left + 10, line, [(points, Type(size, 700), "ink"), (", " + word, Type(size), "muted")])
        line += 0.95 * UNIT
    if figure.benchmark:
        mean = written(figure.benchmark.mean, unit_of(figure.measure), voice.language, panel.decimals)
        text = voice.translate("Report", "market {value}").format(value=mean)
        blocks.diamond(sheet, left + 3, line)
        sheet.fitted(left + 10, line, room - 10, text, frame.SMALL, "muted")
        place = position(voice, figure)
        if place:
            sheet.fitted(left + 10, line + 0.8 * UNIT, room - 10, place, frame.NOTE, "muted")


def _panel_rows(sheet: Sheet, voice: Voice, panel: Panel, x: float, y: float) -> None:
    wide = grid.span(3)
    columns = (Column("", 0, 0.56 * wide, "left"), Column("", 0.73 * wide, 0.17 * wide), Column("", wide, 0.25 * wide))
    sheet.rule(x, y, wide, 0.4)
    foot = y + _ROWS_ROOM
    for row in panel.rows[:3]:
        name = set_lines(row.name, columns[0].room, frame.SMALL, voice.language)
        if y + frame.row_height(name) > foot:
            break  # a survey's own words may be long: the theme's page has them all
        figure = row.figure
        if figure is None:
            cells = [Cell(row.name), Cell(row.text, strong=True), Cell(row.beside, colour="muted")]
        elif voice.hidden(figure):
            cells = [Cell(row.name), Cell(voice.hidden(figure), bar=True)]
        else:
            cells = [
                Cell(row.name),
                Cell(voice.value(figure), strong=True),
                Cell(_beside(voice, figure), colour="muted"),
            ]
        y = frame.table_rows(sheet, x, y, columns, [cells], wide)


def _beside(voice: Voice, figure: Figure) -> str:
    """The market's value beside a figure, else the previous one, else n."""
    unit = unit_of(figure.measure)
    if figure.benchmark:
        mean = written(figure.benchmark.mean, unit, voice.language)
        return voice.translate("Report", "market {value}").format(value=mean)
    if figure.previous is not None and voice.data.previous:
        text = voice.translate("Report", "{previous}: {value}")
        return text.format(previous=voice.data.previous, value=written(figure.previous, unit, voice.language))
    return voice.base(figure.n)


def headline(voice: Voice, found: list[Panel]) -> str:
    """What moved significantly among the key figures, else the strongest of them, else the subject."""
    translate = voice.translate
    for panel in found:
        change = panel.figure.change
        if shown(panel.figure) and change and change.significant and voice.data.previous:
            points = voice.points(change.value, unit_of(panel.figure.measure), signed=False, decimals=panel.decimals)
            text = (
                translate("Report", "{name}: {points} more than in {previous}")
                if change.value > 0
                else translate("Report", "{name}: {points} less than in {previous}")
            )
            return text.format(name=panel.name, points=points, previous=voice.data.previous)
    count = len(found)
    return translate("Report", "The %n key figures of the campaign", None, count)


def subtitle(voice: Voice, found: list[Panel]) -> str:
    """Whether the key figures moved, in one line."""
    if not voice.data.previous or not any(panel.figure.change for panel in found):
        return voice.translate("Report", "Each figure with its 95% interval and the answers it rests on.")
    figures = [panel.figure for panel in found]
    risen, fallen = since_previous(figures, up=True), since_previous(figures, up=False)
    if not risen and not fallen:
        text = voice.translate("Report", "No key figure moves significantly since {previous}.")
        return text.format(previous=voice.data.previous)
    steady = [panel.name for panel in found if panel.figure.change and not panel.figure.change.significant]
    if not steady:
        text = voice.translate("Report", "All key figures move significantly since {previous}.")
        return text.format(previous=voice.data.previous)
    text = voice.translate("Report", "Within the margin of error since {previous}: {names}.")
    return text.format(previous=voice.data.previous, names=voice.listed(steady))
