"""The form of a response template: its marks, its columns, its words, and the mapping that reads it back.

What is written here is read again, so the words of missing answers are part of the form, like the codes of questions.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass

from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping, MissingKind, Role, with_found
from scorefact_desktop.exchange.staged import Found
from scorefact_desktop.exchange.template_marks import LEADING

RESPONSES, CHOICES = "responses", "choices"
_ROLES = dict(zip(LEADING, (Role.RESPONSE_ID, Role.CUSTOMER, Role.IGNORE, Role.LANGUAGE, Role.DATE), strict=True))
MISSING_WORDS: MappingOf[str, MappingOf[MissingKind, str]] = {
    "en": {
        MissingKind.DONT_KNOW: "don’t know",
        MissingKind.REFUSED: "refused",
        MissingKind.NOT_APPLICABLE: "not applicable",
    },
    "fr": {
        MissingKind.DONT_KNOW: "ne sait pas",
        MissingKind.REFUSED: "refuse de répondre",
        MissingKind.NOT_APPLICABLE: "sans objet",
    },
    "sv": {
        MissingKind.DONT_KNOW: "vet ej",
        MissingKind.REFUSED: "vill inte svara",
        MissingKind.NOT_APPLICABLE: "ej aktuellt",
    },
}
CHOSEN_WORDS: MappingOf[str, tuple[str, str]] = {"en": ("yes", "no"), "fr": ("oui", "non"), "sv": ("ja", "nej")}


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """One column of answers: a question, one `choice` (code) of a multi question, or the words of "other"."""

    header: str
    question: str
    choice: str | None = None
    specify: bool = False


def columns_of(questionnaire: Questionnaire) -> tuple[TemplateColumn, ...]:
    """The columns of answers, in the order asked: multi questions have one for each choice."""
    found: list[TemplateColumn] = []
    for code in questionnaire.order:
        scale = questionnaire.scale_of(code)
        if scale.kind is ScaleKind.MULTI:
            found += [TemplateColumn(f"{code}/{one.code}", code, choice=one.code) for one in scale.choices]
            continue
        found.append(TemplateColumn(code, code))
        if any(choice.specify for choice in scale.choices):
            found.append(TemplateColumn(f"{code}/other_text", code, specify=True))
    return tuple(found)


def missing_words(scale: Scale, language: str) -> dict[MissingKind, str]:
    """The words for "no answer" in a language, without those that are an answer of the scale itself."""
    answers = {text.strip().casefold() for choice in scale.choices for text in choice.text.values()}
    words = MISSING_WORDS.get(language, MISSING_WORDS["en"])
    return {kind: word for kind, word in words.items() if word.casefold() not in answers}


def choice_texts(scale: Scale, language: str, names: MappingOf[str, str]) -> dict[str, str] | None:
    """The text of every choice by its code, with the names filled in; None where one has no text in the language.

    Texts that several choices share carry their code, so that each can be told from the others.
    """
    found: dict[str, str] = {}
    for choice in scale.choices:
        text = text_in(choice.text, language)
        if text is None:
            return None
        found[choice.code] = " ".join(fill(text, language, **names).split())
    shared = list(found.values())
    return {code: text if shared.count(text) == 1 else f"{text} ({code})" for code, text in found.items()}


def mapping(found: Found, questionnaire: Questionnaire, names: Iterable[MappingOf[str, str]] = ()) -> Mapping:
    """The mapping of a template that was filled in, in whichever language; columns of other people are ignored.

    `names` are those that may stand in the texts of choices (vendor, solution).
    """
    known = {one.header: one for one in columns_of(questionnaire)}
    names = tuple(names) or ({},)
    columns: dict[str, ColumnMapping] = {}
    for column in found.columns:
        answers = known.get(column.name)
        if answers is None:
            columns[column.name] = ColumnMapping(role=_ROLES.get(column.name, Role.IGNORE))
        else:
            columns[column.name] = _answers(answers, questionnaire.scale_of(answers.question), names)
    return with_found(Mapping(columns=columns), found)


def _answers(column: TemplateColumn, scale: Scale, names: Sequence[MappingOf[str, str]]) -> ColumnMapping:
    if column.specify:
        return ColumnMapping(question=column.question, specify=True)
    missing = {word: kind for language in MISSING_WORDS for kind, word in missing_words(scale, language).items()}
    if column.choice is not None:
        return ColumnMapping(question=column.question, choice=column.choice, missing=missing)
    values: dict[str, int | str] = {}
    for language in {language for choice in scale.choices for language in choice.text}:
        for pair in names:
            for code, text in (choice_texts(scale, language, pair) or {}).items():
                values.setdefault(text, code)
    return ColumnMapping(question=column.question, values=values, missing=missing)
