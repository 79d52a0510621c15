"""A campaign's key figures as lines of text, for a terminal or a message."""

from collections.abc import Iterator

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import Texts, Translate, text_in

#: The key indicators of the first page (PRODUCT.md section 4); a questionnaire without them shows its means and NPS.
KEY_INDICATORS = (
    "sat_overall.positive",
    "sat_choice.positive",
    "nps_score.nps",
    "cri_count.crisis_rate",
    "cri_resolved.positive",
    "rec_3y.leavers",
    "rec_3y.expected_churn",
    "rec_5y.expected_churn",
)
_UNITS = {"nps": Unit.BALANCE, "mean": Unit.SCORE, "score": Unit.SCORE, "average": Unit.PLAIN}


def lines(figures: CampaignFigures, questionnaire: Questionnaire, language: str, translate: Translate) -> Iterator[str]:
    """The themes, then the key indicators: name, value with interval, base, change; aligned in columns."""
    yield translate(
        "Commands", "{campaign}: complete interviews {complete}, partial {partial}, customers {population}"
    ).format(
        campaign=figures.campaign,
        complete=numbers.number(figures.complete, language),
        partial=numbers.number(figures.partial, language),
        population="?" if figures.population is None else numbers.number(figures.population, language),
    )
    themes = {theme.id: _text(theme.name, language) or theme.id for theme in questionnaire.themes}
    rows = [(themes.get(one.id, one.id), one) for one in figures.themes]
    rows += [(_name(one, questionnaire, language, translate), one) for one in _key(figures)]
    width = max((len(name) for name, _ in rows), default=0)
    for place, (name, figure) in enumerate(rows):
        if place in (0, len(figures.themes)):
            yield ""
        yield f"{name:<{width}}  {_row(figure, language, translate)}".rstrip()


def _key(figures: CampaignFigures) -> list[Figure]:
    found = [one for one in map(figures.indicator, KEY_INDICATORS) if one is not None]
    return found or [one for one in figures.indicators if one.measure in ("nps", "mean")]


def _name(figure: Figure, questionnaire: Questionnaire, language: str, translate: Translate) -> str:
    question = figure.question or ""
    short = _text(questionnaire.by_code[question].short, language) or question
    measures = {
        "positive": translate("Figures", "positive answers"),
        "mean": translate("Figures", "mean, of 100"),
        "nps": translate("Figures", "NPS"),
        "crisis_rate": translate("Figures", "had a crisis"),
        "leavers": translate("Figures", "say they will leave"),
        "expected_churn": translate("Figures", "expected churn"),
    }
    return translate("Commands", "{question}, {measure}").format(
        question=short, measure=measures.get(figure.measure, figure.measure)
    )


def _row(figure: Figure, language: str, translate: Translate) -> str:
    if figure.protected:
        return translate("Commands", "protected")
    if figure.value is None:
        return translate("Commands", "no answers")
    unit = _UNITS.get(figure.measure, Unit.SHARE)
    decimals = 1 if unit in (Unit.SCORE, Unit.PLAIN) else 0
    interval = figure.interval
    text = numbers.with_interval(
        figure.value,
        interval.lower if interval else None,
        interval.upper if interval else None,
        unit,
        language,
        decimals,
    )
    parts = [text, numbers.count(figure.n, language)]
    if figure.change is not None:
        moved = numbers.difference(figure.change.value, unit, language, decimals)
        judged = (
            translate("Commands", "{difference}, significant")
            if figure.change.significant
            else translate("Commands", "{difference}, not significant")
        )
        parts.append(judged.format(difference=moved))
    return "  ".join(parts)


def _text(texts: Texts, language: str) -> str:
    """A text of the questionnaire; in another of its languages where this one is missing, so that a line has a name."""
    return text_in(texts, language) or next((text for text in texts.values() if text), "")
