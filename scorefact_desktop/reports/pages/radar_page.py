"""The radar of the themes with its table; below, the gaps to the market or the changes in order, and the reading."""

from collections.abc import Sequence

from scorefact_desktop.charts import gaps, radar
from scorefact_desktop.charts.numbers import unit_of
from scorefact_desktop.charts.radar import RadarOptions
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports import frame, grid, rows
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.messages import radar_lead, radar_title, shown
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.reading import statements
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Line, Run, Type, set_lines
from scorefact_desktop.reports.voice import Voice

_TOP = 14 * UNIT
_LOWER = 43 * UNIT
_WIDER = 22.0  # points that the table takes from the radar


def radar_page(voice: Voice) -> Page:
    """The radar page; it lists up to sixteen themes beside the radar, the appendix lists all."""
    translate = voice.translate
    count = len(voice.data.figures.themes)
    name = translate("Report", "The radar of the %n themes", None, count)

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, translate("Report", "Summary"))
        frame.title_block(sheet, voice, name, radar_title(voice), voice.weighted_sentence(radar_lead(voice)))
        _radar(sheet, voice)
        _table(sheet, voice)
        beside = _gaps(sheet, voice)
        _reading(sheet, voice, grid.column(3) if beside else grid.LEFT)

    return Page("radar", name, paint, entry=name)


def _radar(sheet: Sheet, voice: Voice) -> None:
    axes = rows.axes(voice)
    options = RadarOptions(values=False, decimals=0, rings="polygon", hollow=voice.data.campaign.open)
    drawing = radar.draw(axes, grid.span(4) - _WIDER - 8, 25.5 * UNIT, voice.style(), options)
    y = sheet.draw(drawing, grid.LEFT, _TOP)
    key = blocks.series_legend(voice, marked=False, wide=grid.span(4))
    sheet.draw(key, grid.LEFT, y + 0.4 * UNIT)


def _table(sheet: Sheet, voice: Voice) -> None:
    """Every theme with value, interval, n, change and gap."""
    translate, data = voice.translate, voice.data
    x, wide = grid.column(4) - _WIDER, grid.span(2) + _WIDER
    market, before = wide, wide - (33 if data.benchmark else 0)
    value = before - (33 if data.previous else 0)
    y = _TOP + 0.4 * UNIT
    if data.benchmark or data.previous:
        sheet.text(x + wide, y, translate("Report", "differences in points"), frame.NOTE, "muted", "right")
    y += 0.75 * UNIT
    sheet.text(x + value, y, str(data.campaign.year), frame.NOTE_STRONG, "ink", "right")
    if data.previous:
        sheet.fitted(x + before, y, 34, data.previous, frame.NOTE, "muted", "right")
    if data.benchmark:
        sheet.fitted(x + market, y, 34, translate("Report", "market"), frame.NOTE, "muted", "right")
    y += 0.4 * UNIT
    sheet.rule(x, y, wide, 0.5, "ink")
    figures = data.figures.themes
    names = [
        set_lines(
            voice.theme_name(figure.theme or figure.id), value - 22, frame.SMALL_STRONG, voice.language, hyphens=False
        )
        for figure in figures
    ]
    heights = [(1.1 + 0.8 * len(lines)) * UNIT for lines in names]
    alone = not any(figure.benchmark or figure.change for figure in figures)  # then nothing stands below the table
    room = (grid.FOOT if alone else _LOWER - 2.2 * UNIT) - y
    compact = sum(heights) > 1.3 * room  # many themes: one line each, the appendix has the rest
    if compact:
        heights = [1.1 * UNIT] * len(figures)
        names = [(((Run(voice.theme_name(one.theme or one.id), 600),),)) for one in figures]
    shrink = min(1.0, room / max(sum(heights), 1.0))
    for figure, lines, high in zip(figures, names, heights, strict=True):
        place = (x, y, shrink * high, shrink)
        _theme_row(sheet, voice, figure, lines, place, (value, before, market), compact=compact)
        y += shrink * high
        sheet.rule(x, y, wide, 0.4)


def _theme_row(
    sheet: Sheet,
    voice: Voice,
    figure: Figure,
    name: Sequence[Line],
    place: tuple[float, float, float, float],
    ends: tuple[float, float, float],
    *,
    compact: bool,
) -> None:
    """One theme at `place` (x, y, height, shrink): its name over interval and n, then value, change, gap."""
    x, y, high, shrink = place
    value, before, market = ends
    line = y + 0.78 * UNIT * shrink
    for one in name:
        text = "".join(run.text for run in one)
        sheet.fitted(x, line, value - 22, text, Type(grid.SMALL * shrink, 600))
        line += 0.8 * UNIT * shrink
    small = Type(grid.NOTE * shrink)
    hidden = voice.hidden(figure)
    if hidden and compact:
        sheet.text(x + value, line - 0.8 * UNIT * shrink, "–", small, "muted", "right")
    elif hidden:
        sheet.fitted(x, line - 0.02 * UNIT, grid.span(2), hidden, small, "muted")
    if hidden:
        return
    if not compact:
        parts = [part for part in (voice.interval(figure), voice.base(figure.n)) if part]
        sheet.fitted(x, line - 0.02 * UNIT, value - 20, " · ".join(parts), small, "muted")
    middle = y + 0.5 * high + 4.2 * shrink
    sheet.text(
        x + value,
        middle,
        voice.value(figure),
        Type((grid.BODY if compact else grid.PANEL) * shrink, 700),
        "ink",
        "right",
    )
    if voice.data.previous:
        change = figure.change
        _difference(sheet, voice, figure, x + before, middle, change.value if change else None,
                    significant=bool(change and change.significant), arrow=True)  # fmt: skip
    if voice.data.benchmark:
        gap = figure.benchmark
        _difference(sheet, voice, figure, x + market, middle, gap.difference if gap else None,
                    significant=bool(gap and gap.significant), arrow=False)  # fmt: skip


def _difference(
    sheet: Sheet,
    voice: Voice,
    figure: Figure,
    right: float,
    y: float,
    value: float | None,
    *,
    significant: bool,
    arrow: bool,
) -> None:
    if value is None:
        sheet.text(right, y, "–", frame.SMALL, "muted", "right")
        return
    text = voice.difference(value, unit_of(figure.measure))
    face = Type(grid.SMALL, 700 if significant else 400)
    left = right - (sheet.width(text, face))
    sheet.text(right, y, text, face, "ink" if significant else "muted", "right")
    if significant and arrow:
        sheet.arrow(left - 7, y, up=value > 0)
    elif significant:
        sheet.status(rows.significance(figure, value, True), left - 7, y)


def _gaps(sheet: Sheet, voice: Voice) -> bool:
    """Bars from zero: the gap to the market, else the change since the previous campaign; False without either."""
    translate, data = voice.translate, voice.data
    found: list[gaps.Gap] = []
    for figure in data.figures.themes:
        if not shown(figure):
            continue
        name = voice.theme_name(figure.theme or figure.id)
        if data.benchmark and figure.benchmark:
            half = _half(figure)
            found.append(gaps.Gap(figure.id, name, figure.benchmark.difference, half, figure.benchmark.significant))
        elif not data.benchmark and figure.change:
            change = figure.change
            half = ((change.upper or 0) - (change.lower or 0)) / 2 if change.upper is not None else 0.0
            found.append(gaps.Gap(figure.id, name, change.value, half, change.significant))
    title = translate("Report", "Gap to the market, in points")
    if not data.benchmark:
        title = translate("Report", "Change since {previous}, in points").format(previous=data.previous or "")
    if not found:
        return False
    y = frame.section(sheet, grid.LEFT, _LOWER, grid.span(3), title, translate("Report", "solid: significant"))
    found.sort(key=lambda one: -one.value)
    drawing = gaps.draw(found, grid.span(3), min(14.5 * UNIT, len(found) * UNIT), voice.style())
    sheet.draw(drawing, grid.LEFT, y - 0.4 * UNIT)
    return True


def _half(figure: Figure) -> float:
    return (figure.interval.upper - figure.interval.lower) / 2 if figure.interval else 0.0


def _reading(sheet: Sheet, voice: Voice, x: float) -> None:
    """What the analyst or, without a comment, the figures translate."""
    translate = voice.translate
    comment = voice.data.comments.get(voice.language, {}).get("", "")
    title = translate("Report", "The analyst’s reading") if comment else translate("Report", "In short")
    wide = grid.span(3)
    y = frame.section(sheet, x, _LOWER, wide, title)
    texts = [part for part in comment.split("\n") if part.strip()]
    texts += [f"**{name}** {text}" for name, text in statements(voice)]
    for text in texts:
        lines = set_lines(text, wide, frame.BODY, voice.language)
        if y + len(lines) * UNIT > grid.FOOT - 2 * UNIT:
            break
        y = sheet.lines(x, y, lines, frame.BODY, UNIT) + 0.5 * UNIT
    notes = _marks(voice)
    if notes:
        lines = set_lines(notes, wide, frame.NOTE, voice.language)
        top = grid.FOOT - (len(lines) - 1) * grid.NOTE_LEADING
        sheet.lines(x, top, lines, frame.NOTE, grid.NOTE_LEADING, "muted")


def _marks(voice: Voice) -> str:
    """What the marks of gaps on the radar mean, those that it has."""
    translate, axes = voice.translate, rows.axes(voice)
    if len(axes) < 3:
        return ""
    visible = [axis for axis in axes if axis.value is not None]
    parts = []
    if len(visible) < len(axes):
        parts.append(translate("Report", "Open ring: a theme that is protected or without answers."))
    if any(axis.benchmark is None for axis in visible) and any(axis.benchmark is not None for axis in visible):
        parts.append(translate("Report", "Crossed ring: too few vendors for a benchmark."))
    if any(axis.previous is None for axis in visible) and any(axis.previous is not None for axis in visible):
        parts.append(
            translate("Report", "Crossed square: no value in {previous}.").format(previous=voice.data.previous)
        )
    return " ".join(parts)
