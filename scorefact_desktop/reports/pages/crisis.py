"""Score-Crisis in depth: how often crises come, how the last one went, who has them, and whether the next is feared."""

from scorefact_desktop.charts.numbers import unit_of
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.indicators.crisis import poisson_rate
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks, depth
from scorefact_desktop.reports.pages.chapter import chapter_pages
from scorefact_desktop.reports.pages.depth import Panel
from scorefact_desktop.reports.voice import Voice

_SHARE, _AVERAGE = "cri_count.crisis_rate", "cri_count.average"


def crisis_pages(voice: Voice) -> list[Page]:
    """The page on crises; none where the questionnaire does not ask how many there were."""
    share = voice.data.figures.indicator(_SHARE)
    if share is None:
        return []
    translate = voice.translate
    name = translate("Report", "Crises in depth")
    content: list[Block] = [
        depth.panels(voice, [_frequency(voice), _trend(voice, share)]),
        blocks.gap(1.6),
        *_handling(voice),
        *depth.segment_blocks(voice, share),
        blocks.gap(0.8),
        blocks.columns_of_text(_words(voice), voice.language, 3),
    ]
    lead = translate("Report", "A crisis is a problem that disrupted the customer’s business in the past 12 months.")
    return chapter_pages(voice, "crisis", name, content, title=_title(voice, share), lead=lead)


def _title(voice: Voice, share: Figure) -> str:
    """What moved or stands apart significantly, else the subject."""
    translate = voice.translate
    if shown(share) and share.change and share.change.significant and voice.data.previous:
        points = voice.points(share.change.value, unit_of(share.measure), signed=False, decimals=1)
        text = (
            translate("Report", "Customers with a crisis: {points} more than in {previous}")
            if share.change.value > 0
            else translate("Report", "Customers with a crisis: {points} less than in {previous}")
        )
        return text.format(points=points, previous=voice.data.previous)
    if shown(share) and share.benchmark and share.benchmark.significant:
        points = voice.points(share.benchmark.difference, unit_of(share.measure), signed=False, decimals=1)
        text = (
            translate("Report", "Customers with a crisis: {points} above the market")
            if share.benchmark.difference > 0
            else translate("Report", "Customers with a crisis: {points} below the market")
        )
        return text.format(points=points)
    return ""


def _frequency(voice: Voice) -> Panel:
    """Crises per customer and year with Garwood's interval (METHODS.md section 8): counted ones, never weighted."""
    translate = voice.translate
    name = translate("Report", "How often")
    mean = voice.data.figures.indicator(_AVERAGE)
    counted = None if mean is None else _counted(voice, mean)
    if counted is None:
        reason = voice.hidden(mean) if mean is not None else ""
        return Panel(name, reason=reason or translate("Report", "The number of crises is not known."))
    rate = poisson_rate(*counted)
    count = translate("Report", "%n crises in all", None, rate.count)
    lower, upper = (depth.two_decimals(voice, one or 0.0) for one in (rate.lower, rate.upper))
    note = translate("Report", "crises per customer and year; exact interval of Garwood at 95%")
    return Panel(
        name, note, large=depth.two_decimals(voice, rate.value or 0.0),
        beside=(f"{lower}–{upper}", f"{count} · {voice.base(counted[1])}"),
    )  # fmt: skip


def _counted(voice: Voice, mean: Figure) -> tuple[int, int] | None:
    """The crises and who was asked for them, from what is delivered; None where that does not tell them.

    A weighted mean times n would be nobody's number: then they are added up from the answers.
    """
    if not shown(mean) or mean.value is None or mean.value < 0 or mean.rounded_to:
        return None
    if voice.data.figures.weighting == "none":
        return round(mean.value * mean.n), mean.n
    answers = voice.data.figures.distribution(mean.question or "")
    if answers is None or answers.protected:
        return None
    return sum(number * times for number, times in answers.counts.items()), answers.n


def _trend(voice: Voice, share: Figure) -> Panel:
    return depth.trend_panel(voice, voice.translate("Report", "Share of customers with a crisis"), share)


def _handling(voice: Voice) -> list[Block]:
    """The last crisis and the next, each share on the same scale."""
    translate = voice.translate
    wanted = (
        ("cri_resolved.top", translate("Report", "The last one: fully resolved")),
        ("cri_resolved.positive", translate("Report", "The last one: resolved, fully or partly")),
        ("cri_performance.positive", translate("Report", "The last one: handled well")),
        ("cri_ability.positive", translate("Report", "The next: the vendor is able to handle it")),
        ("cri_confidence.positive", translate("Report", "The next: faced with confidence")),
    )
    found = [(name, voice.data.figures.indicator(identifier)) for identifier, name in wanted]
    named = [(name, figure) for name, figure in found if figure is not None]
    if not named:
        return []
    note = translate("Report", "share of customers, interval at 95%")
    if voice.data.previous:
        text = translate("Report", "share of customers, interval at 95%; hollow: {previous}")
        note = text.format(previous=voice.data.previous)
    head = blocks.head(translate("Report", "The last crisis, and the next"), note)
    return [head, blocks.chart(depth.figure_rows(voice, named, grid.span(6)), after=1.2 * UNIT)]


def _words(voice: Voice) -> list[tuple[str, str]]:
    translate = voice.translate
    return [
        (
            translate("Report", "Look at n."),
            translate("Report", "How the last crisis went is told only by those who had one."),
        ),
        (
            translate("Report", "Share and frequency."),
            translate(
                "Report", "The share counts customers, the frequency counts crises: one customer may have several."
            ),
        ),
        (
            translate("Report", "Segments."),
            translate(
                "Report", "Each is tested against all the others; at most one in ten called significant is chance."
            ),
        ),
    ]
