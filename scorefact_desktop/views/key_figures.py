"""Which figures head the dashboard and which are followed over campaigns, for any questionnaire.

The standard questionnaire has its four (PRODUCT.md section 4); any other falls back on its recommendation question
and its own themes and questions.
"""

from dataclasses import replace

from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.scene import KeyFigure, Scene

CARDS = 4
TRENDS = 3


def key_figures(scene: Scene) -> tuple[KeyFigure, ...]:
    """Up to four headline figures, in the interface's language."""
    released = scene.questionnaire.standard and scene.benchmark_vendors is not None
    standard = tuple(replace(one, released=released) for one in _standard(scene.figures))
    return standard if len(standard) == CARDS else _generic(scene)


def trend_ids(scene: Scene) -> tuple[str, ...]:
    """Up to three figures to follow: churn, NPS and the theme that moved most, or the questionnaire's own."""
    ids = [one for one in ("rec_3y.expected_churn", "nps_score.nps") if scene.figures.indicator(one)]
    if not ids:
        ids = [one.figure.id for one in _generic(scene)][: TRENDS - 1]
    themes = [one for one in scene.figures.themes if one.value is not None]
    themes.sort(key=lambda one: (one.change is None or not one.change.significant, -_moved(one)))
    followed = {one.split(".")[0] for one in ids}
    own = [
        one for one in themes if not any(q.code in followed for q in scene.questionnaire.of_theme(one.theme or one.id))
    ]
    ids += [one.id for one in own or themes if one.id not in ids]
    return tuple(ids[:TRENDS])


def trend_name(scene: Scene, identifier: str) -> str:
    """The short name of a figure that is followed."""
    if identifier == "rec_3y.expected_churn":
        return translate("KeyFigures", "Churn in 3 years")
    figure = find(scene.figures, identifier)
    if figure is None:
        return identifier
    if figure.question is None:
        return wording.theme_name(scene.questionnaire, figure.theme or identifier)
    if figure.measure == "nps":
        return translate("KeyFigures", "NPS")
    return wording.question_name(scene.questionnaire, figure.question)


def find(figures: CampaignFigures, identifier: str) -> Figure | None:
    """A theme score or an indicator by its id."""
    return figures.theme(identifier) or figures.indicator(identifier)


def _moved(figure: Figure) -> float:
    return abs(figure.change.value) if figure.change else 0.0


def _standard(figures: CampaignFigures) -> tuple[KeyFigure, ...]:
    churn, crisis = figures.indicator("rec_3y.expected_churn"), figures.indicator("cri_count.crisis_rate")
    nps, satisfied = figures.indicator("nps_score.nps"), figures.indicator("sat_overall.positive")
    if not (churn and crisis and nps and satisfied):
        return ()
    return (
        KeyFigure(
            "churn", translate("KeyFigures", "Score-Churn"), translate("KeyFigures", "in 3 years"), churn,
            figures.indicator("rec_5y.expected_churn"), translate("KeyFigures", "in 5 years"), 0.0, _half(churn),
        ),
        KeyFigure(
            "crisis", translate("KeyFigures", "Score-Crisis"), translate("KeyFigures", "had a crisis"), crisis,
            figures.indicator("cri_resolved.positive"), translate("KeyFigures", "resolved"), 0.0, _half(crisis),
        ),
        KeyFigure(
            "nps", translate("KeyFigures", "NPS"), translate("KeyFigures", "recommendation"), nps,
            figures.theme("referral"), translate("KeyFigures", "capacity, of 100"), -1.0, 1.0,
        ),
        KeyFigure(
            "satisfaction", translate("KeyFigures", "Satisfaction"), translate("KeyFigures", "satisfied"), satisfied,
            figures.indicator("sat_choice.positive"), translate("KeyFigures", "right choice"),
        ),
    )  # fmt: skip


def _half(figure: Figure) -> float:
    """The end of the strip: 50 % where everything on it is below, so that small shares can be told apart."""
    seen = [figure.value, figure.previous, figure.interval.upper if figure.interval else None]
    seen += [figure.benchmark.p75, figure.benchmark.mean] if figure.benchmark else []
    return 0.5 if all(one is None or one <= 0.5 for one in seen) else 1.0


def _generic(scene: Scene) -> tuple[KeyFigure, ...]:
    found = [_from_nps(one) for one in scene.figures.indicators if one.measure == "nps"]
    found += [
        KeyFigure(
            one.id,
            wording.theme_name(scene.questionnaire, one.theme or one.id),
            wording.measure_name("score"),
            one,
            high=100.0,
        )
        for one in scene.figures.themes
        if one.value is not None or one.protected
    ]
    for measure in ("mean", "positive", "top"):
        if len(found) >= CARDS:
            break
        found += [_from_question(scene, one) for one in scene.figures.indicators if one.measure == measure]
    return tuple(found[:CARDS])


def _from_nps(figure: Figure) -> KeyFigure:
    words = translate("KeyFigures", "recommendation")
    return KeyFigure(figure.id, translate("KeyFigures", "NPS"), words, figure, low=-1.0)


def _from_question(scene: Scene, figure: Figure) -> KeyFigure:
    name = wording.question_name(scene.questionnaire, figure.question or "")
    high = 100.0 if figure.measure == "mean" else 1.0
    return KeyFigure(figure.id, name, wording.measure_name(figure.measure), figure, high=high)
