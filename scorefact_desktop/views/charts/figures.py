"""From figures to what charts draw: axes of the radar, bars of answers, in the interface's language."""

from typing import Literal

from scorefact_desktop.charts.answers import Answer, AnswerRow, sides
from scorefact_desktop.charts.radar import RadarAxis
from scorefact_desktop.domain.figures import Distribution, Figure
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.scene import Scene


def radar_axes(scene: Scene) -> tuple[RadarAxis, ...]:
    """One axis per theme of the questionnaire, in its order; themes without a score are empty axes."""
    return tuple(_axis(scene, theme.id, wording.text_of(theme.name)) for theme in scene.questionnaire.themes)


def _axis(scene: Scene, identifier: str, name: str) -> RadarAxis:
    figure = scene.figures.theme(identifier)
    if figure is None or figure.value is None:
        protected = figure is not None and figure.protected
        return RadarAxis(identifier, name, None, state="protected" if protected else "empty")
    place = figure.benchmark
    return RadarAxis(
        identifier,
        name,
        figure.value,
        figure.interval.lower if figure.interval else None,
        figure.interval.upper if figure.interval else None,
        figure.previous,
        place.mean if place else None,
        figure.n,
        change=_significant_change(figure),
    )


def _significant_change(figure: Figure) -> Literal["up", "down"] | None:
    if figure.change is None or not figure.change.significant:
        return None
    return "up" if figure.change.value > 0 else "down"


def is_bar(questionnaire: Questionnaire, code: str) -> bool:
    """True for a question whose ordered answers are drawn as one diverging bar."""
    scale = questionnaire.scale_of(code)
    return scale.kind is ScaleKind.ORDINAL or (scale.kind is ScaleKind.RATING and bool(scale.positive))


def answer_row(scene: Scene, distribution: Distribution, positive: Figure | None) -> AnswerRow:
    """The bar of a question on an ordered scale, worst answer first."""
    questionnaire, code = scene.questionnaire, distribution.question
    scale = questionnaire.scale_of(code)
    values = scale.values
    texts = {choice.value: wording.text_of(choice.text) for choice in scale.choices}
    place = positive.benchmark if positive else None
    return AnswerRow(
        key=code,
        name=wording.question_name(questionnaire, code),
        answers=tuple(
            Answer(texts.get(value, str(value)), distribution.counts.get(value, 0), side)
            for value, side in zip(values, sides(values, scale.positive), strict=True)
        ),
        unknown=distribution.excluded.dont_know + distribution.excluded.refused,
        positive=positive.value if positive else None,
        benchmark=place.mean if place else None,
        hidden=translate("Figures", "protected") if distribution.protected else "",
    )
