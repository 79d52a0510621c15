"""Slides on satisfaction, recommendation, recurring revenue and crises: the key indicators in their answers."""

from scorefact_desktop.charts.numbers import unit_of
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.exchange.office.deck import Graph, Series, Slide
from scorefact_desktop.reports.messages import change_words, shown
from scorefact_desktop.reports.rows import figure_name, histogram_counts
from scorefact_desktop.reports.voice import INDICATIVE, Voice
from scorefact_desktop.services.deliverables.slide_words import colour, notes, source, told

_PROMOTERS, _PASSIVES = 9, 7


def satisfaction(voice: Voice) -> list[Slide]:
    """The satisfied share campaign by campaign."""
    return _trend(voice, "sat_overall.positive")


def recommendation(voice: Voice) -> list[Slide]:
    """The answers from 0 to 10, and the NPS campaign by campaign."""
    asked = next((one for one in voice.data.questionnaire.questions if one.recommendation), None)
    found = voice.data.figures.distribution(asked.code) if asked else None
    score = voice.data.figures.indicator(f"{asked.code}.nps") if asked else None
    if asked is None or found is None or found.protected or not found.n or score is None or not shown(score):
        return []
    translate = voice.translate
    counted = histogram_counts(voice, asked, found)
    share = found.n >= INDICATIVE
    places = tuple(voice.number(value) for value, _ in counted)
    groups = (
        (translate("Report", "detractors, 0 to 6", "measure"), colour("bad"), -1, _PASSIVES),
        (translate("Report", "passives, 7 and 8", "measure"), colour("previous"), _PASSIVES, _PROMOTERS),
        (translate("Report", "promoters, 9 and 10", "measure"), colour("accent"), _PROMOTERS, 11),
    )
    series = tuple(
        Series(name, tuple((number / found.n if share else number) if low <= value < high else None
                           for value, number in counted), tone)
        for name, tone, low, high in groups
    )  # fmt: skip
    title = translate("Slides", "NPS {value}: {promoters} promoters, {detractors} detractors").format(
        value=voice.value(score), promoters=_part(voice, asked.code, "promoters"),
        detractors=_part(voice, asked.code, "detractors"))  # fmt: skip
    figures = [one for one in voice.data.figures.indicators if one.question == asked.code]
    graph = Graph("columns", places, series, share=share, labels=True)
    lead = f"{voice.question(asked)} · {voice.base(found.n)}"
    first = Slide(title, lead, graph, source=source(voice), notes=notes(voice, figures))
    return [first, *_trend(voice, score.id)]


def churn(voice: Voice) -> list[Slide]:
    """Customers who will leave and customers expected lost, at three and five years."""
    translate, figures = voice.translate, voice.data.figures
    wanted = [
        (translate("Slides", "Say they will leave within 3 years"), "rec_3y.leavers"),
        (translate("Slides", "Expected lost in 3 years"), "rec_3y.expected_churn"),
        (translate("Slides", "Say they will leave within 5 years"), "rec_5y.leavers"),
        (translate("Report", "Expected lost in 5 years"), "rec_5y.expected_churn"),
    ]
    found = [(name, one) for name, identifier in wanted if (one := figures.indicator(identifier)) is not None]
    lead = translate("Slides", "Less is better. What customers say, and what is expected of what they say.")
    main = figures.indicator("rec_3y.expected_churn")
    title = translate("Slides", "Recurring revenue: who may leave")
    if main is not None and shown(main):
        title = translate("Slides", "{share} of the customers are expected lost in 3 years").format(
            share=voice.value(main)
        )
    return _bars(voice, title, lead, found)


def crisis(voice: Voice) -> list[Slide]:
    """Customers with a crisis, and how the crises were handled."""
    translate, figures = voice.translate, voice.data.figures
    wanted = [
        (translate("Slides", "Had a crisis in 12 months"), "cri_count.crisis_rate"),
        (translate("Report", "Crises resolved"), "cri_resolved.positive"),
        (translate("Report", "Crises well handled"), "cri_performance.positive"),
        (translate("Report", "Confident should one come"), "cri_confidence.positive"),
    ]
    found = [(name, one) for name, identifier in wanted if (one := figures.indicator(identifier)) is not None]
    main = figures.indicator("cri_count.crisis_rate")
    title = translate("Slides", "Crises: how many, and how they were handled")
    if main is not None and shown(main):
        title = translate("Slides", "{share} of the customers had a crisis").format(share=voice.value(main))
    return _bars(voice, title, "", found)


def _part(voice: Voice, question: str, measure: str) -> str:
    figure = voice.data.figures.indicator(f"{question}.{measure}")
    return voice.value(figure) if figure else "\u2013"


def _bars(voice: Voice, title: str, lead: str, found: list[tuple[str, Figure]]) -> list[Slide]:
    """Shares side by side with the previous campaign and the market; what is hidden says so in its name."""
    if not any(shown(figure) and figure.n >= INDICATIVE for _, figure in found):
        return []
    places, this, before, market = [], [], [], []
    for name, figure in found:
        few = figure.n < INDICATIVE  # print gives no percentages of so few: the words say what there is
        hidden = voice.hidden(figure)
        places.append(f"{name} ({hidden or (voice.value(figure) if few else voice.base(figure.n))})")
        visible = shown(figure) and not few
        this.append(figure.value if visible else None)
        before.append(figure.previous if visible else None)
        market.append(figure.benchmark.mean if visible and figure.benchmark else None)
    series = [Series(str(voice.data.campaign.year), tuple(this), colour("accent"))]
    if any(value is not None for value in before):
        series.append(Series(voice.data.previous or "", tuple(before), colour("previous")))
    if any(value is not None for value in market):
        series.append(Series(voice.translate("Report", "market, mean"), tuple(market), colour("benchmark")))
    graph = Graph("bars", tuple(places), tuple(series), low=0, high=1, share=True, labels=True)
    figures = [figure for _, figure in found]
    return [Slide(title, lead, graph, source=source(voice), notes=notes(voice, figures))]


def _trend(voice: Voice, identifier: str) -> list[Slide]:
    """A figure campaign by campaign; nothing where there is no earlier one."""
    translate, figure = voice.translate, voice.data.figures.indicator(identifier)
    points = voice.data.trends.get(identifier, ())
    known = [point for point in points if point.value is not None and (point.n or 0) >= INDICATIVE]
    if figure is None or not shown(figure) or len(known) < 2:
        return []
    unit = unit_of(figure.measure)
    factor = 100.0 if figure.measure == "nps" else 1.0
    name = figure_name(voice, figure)
    moved, word = change_words(voice, figure)
    title = translate("Slides", "{name}, campaign by campaign").format(name=name)
    if moved and figure.change and figure.change.significant:
        since = translate("Report", "since {previous}").format(previous=voice.data.previous)
        title = told(voice, name, f"{moved} {since}")
    series = [
        Series(voice.data.campaign.vendor, tuple(point.value * factor if point.value is not None and point in known
                                                 else None for point in points), colour("accent")),
    ]  # fmt: skip
    market = tuple(point.benchmark * factor if point.benchmark is not None else None for point in points)
    if any(value is not None for value in market):
        series.append(Series(translate("Report", "market, mean"), market, colour("benchmark"), "sysDot"))
    low, high = (-100.0, 100.0) if figure.measure == "nps" else (0.0, 1.0) if unit.factor > 1 else (0.0, 100.0)
    graph = Graph(
        "line", tuple(point.label for point in points), tuple(series), low, high, share=high == 1, labels=True
    )
    bases = ", ".join(told(voice, point.label, voice.base(point.n or 0)) for point in known)
    lead = f"{word} · {bases}" if word else bases
    return [Slide(title, lead[0].upper() + lead[1:], graph, source=source(voice), notes=notes(voice, [figure]))]
