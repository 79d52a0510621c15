"""What the values of a column mean as answers to its question, and how the column came to that question."""

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass

from scorefact_desktop.domain.questionnaire import Question, Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.exchange.convert import Converter, NotOnScaleError
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping, MissingKind
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.words import compact, missing_kind, normal

__all__ = ["Column", "ColumnMapping", "Meaning", "matches", "meanings", "possible", "with_meaning"]

#: The key of a value that stands for no answer begins so; that of an answer with ANSWER.
MISSING, ANSWER = "missing:", "answer:"
BLANK = MISSING + MissingKind.MISSING.value


@dataclass(frozen=True, slots=True)
class Meaning:
    """One value of a column: how many rows hold it, the key of what it means ("" for nothing), whether it is sure."""

    value: str
    count: int
    key: str
    likely: str = ""  # what it might mean where it means nothing yet


def meanings(column: Column, chosen: ColumnMapping, questionnaire: Questionnaire, decimal: str) -> tuple[Meaning, ...]:
    """The values of a column, the ones that mean nothing first, then the most frequent; none for text."""
    if chosen.question is None or chosen.specify:
        return ()
    scale = questionnaire.scale_of(chosen.question)
    if scale.kind is ScaleKind.TEXT:
        return ()
    convert = Converter(scale, chosen, decimal)
    found = [_meaning(value, count, convert, chosen, scale) for value, count in column.profile.distinct.items()]
    return tuple(sorted(found, key=lambda one: (bool(one.key), -one.count)))


def _meaning(value: str, count: int, convert: Converter, chosen: ColumnMapping, scale: Scale) -> Meaning:
    text = value.strip()
    if text in chosen.missing:
        return Meaning(value, count, MISSING + chosen.missing[text].value)
    try:
        answer = convert(value)
    except NotOnScaleError:
        likely = missing_kind(text)
        return Meaning(value, count, "", MISSING + likely if likely else "")
    if answer is None:
        return Meaning(value, count, BLANK)
    if answer.missing is not None:
        return Meaning(value, count, MISSING + answer.missing.value)
    if answer.number is not None:
        return Meaning(value, count, f"{ANSWER}{answer.number:g}")
    by_value = {choice.value: choice.code for choice in scale.choices}
    return Meaning(value, count, ANSWER + ",".join(str(by_value.get(one, one)) for one in answer.choices))


def possible(scale: Scale, language: str) -> dict[str, str]:
    """The answers of a scale by their keys, each with its text in a language (the number of a rating)."""
    if scale.choices:
        return {ANSWER + one.code: text_in(one.text, language) or one.code for one in scale.choices}
    return {f"{ANSWER}{value}": str(value) for value in scale.values}


def with_meaning(chosen: ColumnMapping, scale: Scale, value: str, key: str) -> ColumnMapping:
    """The column with another meaning for one of its values. `key` is as in `Meaning`."""
    text = value.strip()
    values = {name: one for name, one in chosen.values.items() if name.strip() != text}
    missing = {name: one for name, one in chosen.missing.items() if name.strip() != text}
    if key.startswith(MISSING):
        missing[text] = MissingKind(key.removeprefix(MISSING))
    elif key.startswith(ANSWER):
        answer = key.removeprefix(ANSWER)
        values[text] = answer if scale.choices else int(answer)
    return chosen.model_copy(update={"values": values, "missing": missing})


def matches(found: Found, mapping: Mapping, questionnaire: Questionnaire | None) -> MappingOf[str, str]:
    """How each column that goes to a question could be told to be it: "code", "text", "likeness"; by column name."""
    if questionnaire is None:
        return {}
    how = {}
    for column in found.columns:
        chosen = mapping.columns.get(column.name)
        if chosen is not None and chosen.question in questionnaire.by_code:
            how[column.name] = _how(column, questionnaire.by_code[chosen.question])
    return how


def _how(column: Column, question: Question) -> str:
    code = compact(question.code)
    names = [compact(one) for one in (column.name, column.label) if one]
    if any(name == code or name.startswith(code) for name in names):
        return "code"
    texts = {normal(text) for text in (*question.text.values(), *question.short.values()) if text}
    if texts & {normal(one) for one in (column.name, column.label) if one}:
        return "text"
    return "likeness"
