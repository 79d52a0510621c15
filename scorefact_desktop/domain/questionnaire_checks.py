"""What is wrong with a questionnaire beyond its shape: conditions, placeholders, missing translations, score rules."""

import re
from collections.abc import Iterator

from scorefact_desktop.domain.condition_checks import condition_problems
from scorefact_desktop.domain.conditions import CONTEXT, KEYWORDS
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES, NEUTRAL, Texts
from scorefact_desktop.domain.theme_scores import ScoreItem, ThemeScores

#: What a text may hold in braces (domain.wording).
PLACEHOLDERS = ("vendor", "solution")
_BRACES = re.compile(r"\{([^{}]*)\}")
#: A language code such as fr, pt-br or x-other: other languages than ours are kept as they came, and not shown.
_LANGUAGE = re.compile(r"^(?:[a-z]{2,3}|x)(?:-[a-z0-9]{1,8})*$")


def texts_of(questionnaire: Questionnaire) -> Iterator[tuple[str, Texts]]:
    """Every text of a questionnaire with the place where it stands, such as `nps_score.text`. Empty ones too."""
    yield "title", questionnaire.title
    for theme in questionnaire.themes:
        yield f"{theme.id}.name", theme.name
    for scale in questionnaire.scales:
        for choice in scale.choices:
            yield f"{scale.id}.{choice.code}", choice.text
        yield f"{scale.id}.low", scale.low
        yield f"{scale.id}.high", scale.high
    for question in questionnaire.questions:
        yield f"{question.code}.text", question.text
        yield f"{question.code}.short", question.short
        yield f"{question.code}.instruction", question.instruction
        yield f"{question.code}.probe", question.probe
    for block in questionnaire.blocks:
        yield f"{block.id}.introduction", block.introduction


def languages_of(questionnaire: Questionnaire) -> tuple[str, ...]:
    """The languages in which it can be asked: those in which every question has its text."""
    return tuple(
        language
        for language in LANGUAGES
        if all(question.text.get(language) or question.text.get(NEUTRAL) for question in questionnaire.questions)
    )


def problems(questionnaire: Questionnaire) -> tuple[UserError, ...]:
    """Why this questionnaire cannot be used; empty where it can. Each problem names its `question` or `place`.

    Codes of `condition_problems`, and `code_reserved`, `recommendation_scale`, `text_placeholder_unknown`,
    `text_placeholders_differ`, `text_language_unknown`.
    """
    found: list[UserError] = []
    for question in questionnaire.questions:
        if question.code in CONTEXT or question.code in KEYWORDS:
            found.append(UserError("code_reserved", place=question.code, name=question.code))
        scale = questionnaire.scale_of(question.code)
        if question.recommendation and (scale.kind, scale.minimum, scale.maximum) != (ScaleKind.RATING, 0, 10):
            found.append(UserError("recommendation_scale", place=question.code))
    for place, texts in texts_of(questionnaire):
        found.extend(
            UserError("text_language_unknown", place=place, language=language)
            for language in texts
            if not _LANGUAGE.match(language)
        )
        held = {language: sorted(_BRACES.findall(text)) for language, text in texts.items() if text}
        unknown = {name for names in held.values() for name in names if name not in PLACEHOLDERS}
        found.extend(UserError("text_placeholder_unknown", place=place, name=name) for name in sorted(unknown))
        if len({tuple(sorted(set(names))) for names in held.values()}) > 1:
            found.append(UserError("text_placeholders_differ", place=place))
    return (*found, *condition_problems(questionnaire))


def gaps(questionnaire: Questionnaire) -> tuple[UserError, ...]:
    """Texts that lack a language which others have: `text_missing`. They stop that language, not the questionnaire."""
    used = [language for language in LANGUAGES if any(texts.get(language) for _, texts in texts_of(questionnaire))]
    return tuple(
        UserError("text_missing", place=place, language=language)
        for place, texts in texts_of(questionnaire)
        if any(texts.values()) and not texts.get(NEUTRAL)
        for language in used
        if not texts.get(language)
    )


def score_problems(questionnaire: Questionnaire, scores: ThemeScores) -> tuple[UserError, ...]:
    """Why these score rules do not fit the questionnaire.

    `scores_theme_unknown`, `scores_question_unknown`, `scores_rule_wrong` (it does not suit the question's scale).
    """
    found: list[UserError] = []
    themes = {theme.id for theme in questionnaire.themes}
    for theme in scores.themes:
        if theme.theme not in themes:
            found.append(UserError("scores_theme_unknown", place=theme.theme, name=theme.theme))
        for item in theme.items:
            if item.question not in questionnaire.by_code:
                found.append(UserError("scores_question_unknown", place=theme.theme, name=item.question))
            elif not _suits(questionnaire, item):
                found.append(UserError("scores_rule_wrong", place=theme.theme, name=item.question, rule=item.rule))
    return tuple(found)


def _suits(questionnaire: Questionnaire, item: ScoreItem) -> bool:
    scale = questionnaire.scale_of(item.question)
    points = [*(value for _, value in item.points), *item.steps]
    if not all(0 <= value <= 100 for value in points):
        return False
    match item.rule:
        case "scale":
            return scale.scored
        case "map":
            return scale.kind is ScaleKind.CHOICE and {value for value, _ in item.points} == set(scale.values)
        case "contains":
            return scale.kind is ScaleKind.MULTI and item.choice in scale.values
        case "count":
            return scale.kind is ScaleKind.NUMBER and bool(item.steps)
