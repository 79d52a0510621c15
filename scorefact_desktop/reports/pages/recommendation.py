"""Recommendation in depth: who recommends, since when, in which segments, and whether they know enough to do it."""

from scorefact_desktop.charts import bars
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.numbers import unit_of
from scorefact_desktop.charts.numbers import value as written
from scorefact_desktop.charts.primitives import Fill
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks, depth
from scorefact_desktop.reports.pages.chapter import chapter_pages
from scorefact_desktop.reports.pages.depth import Panel
from scorefact_desktop.reports.voice import Voice

#: The groups of a recommendation question and how dark they are drawn.
_GROUPS = (("promoters", 0.85), ("passives", 0.45), ("detractors", 0.2))
_CAPACITY = "referral"


def recommendation_pages(voice: Voice) -> list[Page]:
    """The page on recommendation and its capacity; none where nobody is asked to recommend."""
    nps = next((one for one in voice.data.figures.indicators if one.measure == "nps"), None)
    if nps is None:
        return []
    translate = voice.translate
    name = translate("Report", "Recommendation in depth")
    content: list[Block] = [
        depth.panels(
            voice, [_groups(voice, nps), depth.trend_panel(voice, translate("Report", "NPS® over the years"), nps)]
        ),
        blocks.gap(1.6),
        *depth.segment_blocks(voice, nps),
        blocks.gap(0.6),
        *_capacity(voice),
        blocks.columns_of_text(_words(voice), voice.language, 3),
    ]
    lead = translate("Report", "Who recommends, in which segments, and whether customers know enough to do it.")
    return chapter_pages(voice, "recommendation", name, content, title=_title(voice, nps), lead=lead)


def _title(voice: Voice, nps: Figure) -> str:
    """What moved or stands apart significantly, else the subject."""
    translate, unit = voice.translate, unit_of(nps.measure)
    if shown(nps) and nps.change and nps.change.significant and voice.data.previous:
        points = voice.points(nps.change.value, unit, signed=False)
        text = (
            translate("Report", "NPS®: {points} more than in {previous}")
            if nps.change.value > 0
            else translate("Report", "NPS®: {points} less than in {previous}")
        )
        return text.format(points=points, previous=voice.data.previous)
    if shown(nps) and nps.benchmark and nps.benchmark.significant:
        points = voice.points(nps.benchmark.difference, unit, signed=False)
        text = (
            translate("Report", "NPS®: {points} above the market")
            if nps.benchmark.difference > 0
            else translate("Report", "NPS®: {points} below the market")
        )
        return text.format(points=points)
    return ""


def _groups(voice: Voice, nps: Figure) -> Panel:
    """The NPS and the three groups that it is made of."""
    translate = voice.translate
    name = translate("Report", "Who recommends")
    if not shown(nps):
        return Panel(name, reason=voice.hidden(nps))
    names = {
        "promoters": translate("Report", "Promoters, 9 and 10"),
        "passives": translate("Report", "Passives, 7 and 8"),
        "detractors": translate("Report", "Detractors, 0 to 6"),
    }
    rows = []
    for part, shade in _GROUPS:
        figure = voice.data.figures.indicator(f"{nps.question}.{part}")
        if figure is None:
            continue
        hidden = voice.hidden(figure)
        visible = figure.interval if not hidden else None
        rows.append(
            Bar(
                figure.id, names[part], None if hidden else figure.value, voice.value(figure), voice.interval(figure),
                Fill("accent", shade), lower=visible.lower if visible else None,
                upper=visible.upper if visible else None, hidden=hidden,
            )
        )  # fmt: skip
    drawing = bars.draw(rows, grid.span(3), len(rows) * 1.55 * UNIT, voice.style(grid.SMALL))
    beside = [f"{voice.interval(nps)} · {voice.base(nps.n)}" if voice.interval(nps) else voice.base(nps.n)]
    if nps.benchmark:
        text = translate("Report", "market {value}")
        beside.append(text.format(value=written(nps.benchmark.mean, unit_of(nps.measure), voice.language)))
    note = translate("Report", "NPS®: promoters minus detractors, interval at 95%")
    return Panel(name, note, drawing, large=voice.value(nps), beside=tuple(beside))


def _capacity(voice: Voice) -> list[Block]:
    """What customers know of the vendor that a recommendation needs, the best known first, the hidden last."""
    translate = voice.translate
    named = []
    for question in voice.data.questionnaire.of_theme(_CAPACITY):
        figure = voice.data.figures.indicator(f"{question.code}.positive")
        if figure is not None and (figure.n or figure.protected):
            named.append((voice.question(question), figure))
    if not named:
        return []
    named.sort(key=lambda one: 1.0 if voice.hidden(one[1]) else -(one[1].value or 0.0))
    note = translate("Report", "who know it very well or fairly, or agree")
    score = voice.data.figures.theme(_CAPACITY)
    if score is not None and shown(score):
        text = translate("Report", "capacity {score} of 100 ({interval}); who know it very well or fairly, or agree")
        note = text.format(score=voice.value(score), interval=voice.interval(score))
    head = blocks.head(translate("Report", "Do they know enough to recommend?"), note)
    return [head, blocks.chart(depth.figure_rows(voice, named, grid.span(6)), after=1.2 * UNIT)]


def _words(voice: Voice) -> list[tuple[str, str]]:
    translate = voice.translate
    out = [
        (
            translate("Report", "The balance."),
            translate("Report", "The NPS® is no share: it runs from −100, all detractors, to +100, all promoters."),
        ),
        (
            translate("Report", "Segments."),
            translate(
                "Report", "Each is tested against all the others; at most one in ten called significant is chance."
            ),
        ),
    ]
    if voice.data.questionnaire.of_theme(_CAPACITY):
        text = translate("Report", "Customers may wish to recommend and lack what they would have to say: references, "
                         "resources, size.")  # fmt: skip
        out.append((translate("Report", "Capacity."), text))
    return out
