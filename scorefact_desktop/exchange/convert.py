"""Turn a cell's text into an answer on a question's scale, or say why it is none."""

import re
from collections.abc import Mapping

from scorefact_desktop.domain.answers import (
    DONT_KNOW,
    NOT_APPLICABLE,
    NOT_ASKED,
    REFUSED,
    Answer,
)
from scorefact_desktop.domain.questionnaire import Choice, Scale, ScaleKind
from scorefact_desktop.exchange.mapping import ColumnMapping, MissingKind
from scorefact_desktop.exchange.values import parse_number
from scorefact_desktop.exchange.words import compact, normal

_MISSING: dict[MissingKind, Answer | None] = {
    MissingKind.DONT_KNOW: DONT_KNOW,
    MissingKind.REFUSED: REFUSED,
    MissingKind.NOT_APPLICABLE: NOT_APPLICABLE,
    MissingKind.NOT_ASKED: NOT_ASKED,
    MissingKind.MISSING: None,
}
_LEADING = re.compile(r"\s*\(?(-?[0-9]{1,4})\)?\s*(?:[-–—:=.,(/]|\s)\s*\D")
_NOT_CHOSEN = frozenset(
    {"0", "no", "n", "non", "nej", "false", "faux", "falskt", "notselected", "nonselectionne", "ejvald", "unchecked"}
    | {"off", "00", "notchosen", "quotednotselected"}
)
_CHOSEN = frozenset({"1", "yes", "y", "oui", "ja", "true", "vrai", "sant", "x", "selected", "checked", "on", "v"})
SEPARATORS = (";", "|", "\n", ",", "/")


class NotOnScaleError(Exception):
    """A value that its question does not accept. `code` names the reason."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Converter:
    """Reads the cells of one column for one question.

    A value is found in the mapping's `missing` and `values` first, then as a number, a choice's code, number or text
    in any language of the questionnaire.
    """

    def __init__(self, scale: Scale, column: ColumnMapping, decimal: str = ".") -> None:
        self._scale, self._column, self._decimal = scale, column, decimal
        self._choices = choices_by_text(scale)
        self._exact = {text.strip(): choice for choice in scale.choices for text in choice.text.values()}
        self._codes: dict[int | str, int] = {choice.code: choice.value for choice in scale.choices}
        self._missing = {key.strip(): kind for key, kind in column.missing.items()}
        self._values = {key.strip(): self._stored(value) for key, value in column.values.items()}

    def _stored(self, value: int | str) -> int:
        if isinstance(value, str):
            found = self._codes.get(value)
            return found if found is not None else int(value)
        return value

    def __call__(self, raw: str) -> Answer | None:
        """The answer, None for no answer at all. Raises NotOnScaleError."""
        text = raw.strip()
        if text in self._missing:
            return _MISSING[self._missing[text]]
        if not text:
            return None
        kind = self._scale.kind
        if self._column.specify:
            return Answer(text=text)
        if self._column.choice is not None:
            return self._one_of_many(text)
        if kind is ScaleKind.TEXT:
            return Answer(text=text)
        if text in self._values:
            return self._answer(self._values[text])
        if kind is ScaleKind.NUMBER:
            return Answer(number=self._number(text))
        if kind is ScaleKind.MULTI:
            return self._several(text)
        return self._answer(self._value(text))

    def _answer(self, value: int) -> Answer:
        if self._scale.kind is ScaleKind.NUMBER:
            return Answer(number=float(value))
        if value not in self._scale.values:
            raise NotOnScaleError("outside_scale")
        return Answer(choices=(value,))

    def _number(self, text: str) -> float:
        number = parse_number(text, self._decimal)
        if number is None:
            raise NotOnScaleError("not_a_number")
        low, high = self._scale.minimum, self._scale.maximum
        if (low is not None and number < low) or (high is not None and number > high) or abs(number) > 1e15:
            raise NotOnScaleError("outside_scale")
        return number

    def _value(self, text: str) -> int:
        if self._scale.kind is not ScaleKind.RATING:
            found = self._exact.get(text) or self._choices.get(normal(text)) or self._choices.get(compact(text))
            if found is not None:
                return found.value
        number = parse_number(text, self._decimal)
        if number is None and (leading := _LEADING.match(text)):
            number = float(leading[1])
        if number is None:
            if self._scale.kind is ScaleKind.RATING and (end := self._end(text)) is not None:
                return end
            raise NotOnScaleError("not_a_choice" if self._scale.choices else "not_a_number")
        if number != int(number):
            raise NotOnScaleError("not_whole")
        return int(number)

    def _end(self, text: str) -> int | None:
        for words, value in ((self._scale.low, self._scale.values[0]), (self._scale.high, self._scale.values[-1])):
            if normal(text) in {normal(one) for one in words.values()}:
                return value
        return None

    def _one_of_many(self, text: str) -> Answer | None:
        """One choice of a multi question in a column of its own; an unchosen one says only that it was asked."""
        plain = compact(text)
        if self._column.values:
            marked = self._values.get(text)
            if marked is None:
                raise NotOnScaleError("not_a_choice")
            return Answer(choices=(self._stored(self._column.choice or 0),)) if marked else Answer()
        if plain in _NOT_CHOSEN:
            return Answer()
        value = self._stored(self._column.choice if self._column.choice is not None else 0)
        choice = self._scale.choice(value)
        if plain in _CHOSEN or not choice.specify or normal(text) in map(normal, choice.text.values()):
            return Answer(choices=(value,))
        return Answer(choices=(value,), text=text)  # the words of "other, specify" stand in its own column

    def _several(self, text: str) -> Answer:
        best: tuple[list[int], list[str]] | None = None
        separators = (self._column.separator,) if self._column.separator else (*SEPARATORS, " ")
        for separator in ("\0", *separators):
            values, words = [], []
            for part in text.split(separator):
                if not (part := part.strip()):
                    continue
                value = self._values.get(part)
                if value is None and (choice := self._choices.get(normal(part)) or self._choices.get(compact(part))):
                    value = choice.value
                if value is None and part.isdecimal() and int(part) in self._scale.values:
                    value = int(part)
                if value is None:
                    words.append(part)
                else:
                    values.append(value)
            if best is None or len(words) < len(best[1]) or (values and not best[0]):
                best = values, words
            if not words:
                break
        values, words = best or ([], [])
        specify = next((choice for choice in self._scale.choices if choice.specify), None)
        if words and specify is None:
            raise NotOnScaleError("not_a_choice")
        if words and specify is not None:
            values.append(specify.value)
        return Answer(choices=tuple(sorted(set(values))), text=", ".join(words))


def choices_by_text(scale: Scale) -> Mapping[str, Choice]:
    """The choices by their code and by their text in every language, reduced for comparison."""
    found: dict[str, Choice] = {}
    for choice in scale.choices:
        for text in (choice.code, *choice.text.values()):
            for key in (normal(text), compact(text)):
                if key:
                    found.setdefault(key, choice)
    return found
