"""From figures and questionnaire to what charts and tables take."""

from collections.abc import Sequence

from scorefact_desktop.charts.answers import Answer, AnswerRow, sides
from scorefact_desktop.charts.choices import ChoiceBar
from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.charts.radar import RadarAxis
from scorefact_desktop.charts.strip import StripFigure
from scorefact_desktop.domain.figures import Distribution, Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.reports.messages import is_good, shown
from scorefact_desktop.reports.voice import Voice

#: The measures that stand for a question in a theme's table, the first found of each group.
_MAIN = (("positive", "mean"), ("nps",), ("expected_churn",), ("crisis_rate",))


def axes(voice: Voice) -> tuple[RadarAxis, ...]:
    """The themes as radar axes, in the order of the questionnaire."""
    out = []
    for theme in voice.data.questionnaire.themes:
        figure = voice.data.figures.theme(theme.id)
        if figure is not None:
            out.append(_axis(voice, figure, voice.theme(theme)))
    return tuple(out)


def _axis(voice: Voice, figure: Figure, name: str) -> RadarAxis:
    if not shown(figure):
        return RadarAxis(figure.id, name, None, state="protected" if figure.protected else "empty")
    return RadarAxis(
        figure.id,
        name,
        figure.value,
        figure.interval.lower if figure.interval else None,
        figure.interval.upper if figure.interval else None,
        figure.previous,
        figure.benchmark.mean if figure.benchmark else None,
        figure.n,
    )


def strip_figure(figure: Figure, *, hollow: bool = False) -> StripFigure:
    """A figure for its scale strip."""
    market = figure.benchmark
    value = figure.value if shown(figure) else None
    visible = value is not None
    return StripFigure(
        value,
        unit_of(figure.measure),
        figure.interval.lower if figure.interval and visible else None,
        figure.interval.upper if figure.interval and visible else None,
        figure.previous if visible else None,
        market.mean if market and visible else None,
        market.p25 if market and visible else None,
        market.p75 if market and visible else None,
        hollow,
    )


def answer_row(voice: Voice, question: Question, distribution: Distribution) -> AnswerRow:
    """An ordered question as a diverging bar."""
    scale = voice.data.questionnaire.scale_of(question.code)
    order = tuple(sorted(scale.choices, key=lambda choice: choice.value))
    places = sides([choice.value for choice in order], scale.positive)
    counts = {} if distribution.protected else distribution.counts
    answers = tuple(
        Answer(voice.own(choice.text, choice.code), counts.get(choice.value, 0), side)
        for choice, side in zip(order, places, strict=True)
    )
    figure = voice.data.figures.indicator(f"{question.code}.positive")
    share = figure.value if shown(figure) and figure else None
    if share is None and distribution.n and not distribution.protected:
        share = sum(answer.count for answer in answers if answer.side == "positive") / distribution.n
    excluded = distribution.excluded
    return AnswerRow(
        question.code,
        voice.question(question),
        answers,
        excluded.dont_know + excluded.refused,
        share,
        figure.benchmark.mean if figure and figure.benchmark and not figure.protected else None,
        voice.protected(distribution.n) if distribution.protected else "",
        voice.translate("Report", "asked of half") if excluded.not_asked and not question.core else "",
    )


def choice_bars(voice: Voice, question: Question, distribution: Distribution) -> tuple[ChoiceBar, ...]:
    """An unordered question as bars, the most frequent first."""
    scale = voice.data.questionnaire.scale_of(question.code)
    if distribution.protected:
        return (ChoiceBar(question.code, "", 0, 0, voice.protected(distribution.n)),)
    bars = [
        ChoiceBar(choice.code, voice.own(choice.text, choice.code), distribution.counts.get(choice.value, 0),
                  distribution.n)
        for choice in scale.choices
    ]  # fmt: skip
    bars.sort(key=lambda bar: -bar.count)
    return tuple(bars)


def histogram_counts(voice: Voice, question: Question, distribution: Distribution) -> tuple[tuple[int, int], ...]:
    """A rating or a count as (value, answers), every value of a rating, at most eleven columns of a count."""
    scale = voice.data.questionnaire.scale_of(question.code)
    counts = distribution.counts
    if scale.kind is ScaleKind.RATING:
        return tuple((value, counts.get(value, 0)) for value in scale.values)
    last = min(max(counts, default=0), 10)
    inside = [(value, counts.get(value, 0)) for value in range(min(counts, default=0), last)]
    return (*inside, (last, sum(count for value, count in counts.items() if value >= last)))


def scale_groups(voice: Voice, questions: Sequence[Question]) -> list[tuple[str, list[tuple[Question, Distribution]]]]:
    """The ordered questions with a distribution, grouped by scale so that one legend serves each group."""
    groups: dict[str, list[tuple[Question, Distribution]]] = {}
    for question in questions:
        found = voice.data.figures.distribution(question.code)
        if found is not None and voice.data.questionnaire.scale_of(question.code).kind is ScaleKind.ORDINAL:
            groups.setdefault(question.scale, []).append((question, found))
    return list(groups.items())


def of_kind(
    voice: Voice, questions: Sequence[Question], kinds: Sequence[ScaleKind]
) -> list[tuple[Question, Distribution]]:
    """The questions of some kinds that have a distribution."""
    out = []
    for question in questions:
        found = voice.data.figures.distribution(question.code)
        if found is not None and voice.data.questionnaire.scale_of(question.code).kind in kinds:
            out.append((question, found))
    return out


def theme_figures(voice: Voice, questions: Sequence[Question]) -> list[Figure]:
    """The figures of a theme's table, at most one of each group of measures per question."""
    out = []
    for question in questions:
        for group in _MAIN:
            found = [voice.data.figures.indicator(f"{question.code}.{measure}") for measure in group]
            out += [figure for figure in found if figure is not None][:1]
    return out


def measure_name(voice: Voice, measure: str) -> str:
    """What a measure is, in a word or two."""
    translate = voice.translate
    names = {
        "positive": translate("Report", "positive answers", "measure"),
        "top": translate("Report", "top answers", "measure"),
        "mean": translate("Report", "mean, 0 to 100", "measure"),
        "nps": translate("Report", "NPS", "measure"),
        "promoters": translate("Report", "promoters, 9 and 10", "measure"),
        "passives": translate("Report", "passives, 7 and 8", "measure"),
        "detractors": translate("Report", "detractors, 0 to 6", "measure"),
        "expected_churn": translate("Report", "customers expected lost", "measure"),
        "average": translate("Report", "average", "measure"),
        "leavers": translate("Report", "will leave", "measure"),
        "crisis_rate": translate("Report", "customers with a crisis", "measure"),
    }
    return names.get(measure, measure)


def figure_name(voice: Voice, figure: Figure) -> str:
    """A figure's full name: question and measure, or question and choice."""
    if figure.question is None:
        return voice.theme_name(figure.theme or figure.id)
    question = voice.data.questionnaire.by_code[figure.question]
    name = voice.question(question)
    kind, _, code = figure.measure.partition(".")
    if kind == "share" and code:
        scale = voice.data.questionnaire.scale_of(figure.question)
        choice = next((one for one in scale.choices if one.code == code), None)
        return f"{name} · {voice.own(choice.text, code) if choice else code}"
    return f"{name} · {measure_name(voice, figure.measure)}"


def significance(figure: Figure, difference: float, significant: bool) -> str:
    """The status shape of a difference: none unless significant, none where neither side is the better."""
    if not significant or figure.measure == "average" or figure.measure.startswith("share."):
        return ""
    return "good" if is_good(figure, difference) else "bad"


def full_range(unit: Unit) -> tuple[float, float]:
    """The ends of a unit's scale."""
    return {Unit.SHARE: (0.0, 1.0), Unit.BALANCE: (-1.0, 1.0)}.get(unit, (0.0, 100.0))
