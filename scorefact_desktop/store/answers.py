"""Answers as rows: what may be stored for a question, how it is written, and how it is read back."""

import math
from collections.abc import Iterable

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.cells import MISSING_CODES, MISSING_KINDS, pack_answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Scale, ScaleKind

#: item, kind, number, text of one question in one interview
StoredPart = tuple[int, int, float | None, str | None]


def check(code: str, scale: Scale, answer: Answer) -> None:
    """Raises UserError answer_outside_scale where an answer is not one that its question accepts."""
    if answer.missing is not None:
        accepted = not answer.choices and answer.number is None and not answer.text
    elif scale.kind is ScaleKind.TEXT:
        accepted = bool(answer.text) and not answer.choices and answer.number is None
    elif scale.kind is ScaleKind.NUMBER:
        accepted = not answer.choices and answer.number is not None and _within(scale, answer.number)
    else:
        several = scale.kind is ScaleKind.MULTI
        accepted = (
            answer.number is None
            and (len(answer.choices) == 1 or (several and len(answer.choices) > 1))
            and list(answer.choices) == sorted(set(answer.choices))
            and set(answer.choices) <= set(scale.values)
        )
    if not accepted:
        given = answer.text if answer.number is None else answer.number
        raise UserError("answer_outside_scale", question=code, value=str(list(answer.choices) or given))


def parts_of(scale: Scale, answer: Answer) -> tuple[StoredPart, ...]:
    """The rows of one checked answer: one per choice of a multi question, one for every other."""
    if answer.missing is not None:
        return ((0, MISSING_CODES[answer.missing], None, None),)
    words = answer.text or None
    if not answer.choices:
        return ((0, 0, answer.number, words),)
    if scale.kind is not ScaleKind.MULTI:
        return ((0, 0, float(answer.choices[0]), words),)
    asks_words = {choice.value for choice in scale.choices if choice.specify}
    owner = next((value for value in answer.choices if value in asks_words), answer.choices[0])
    return tuple((value, 0, float(value), words if value == owner else None) for value in answer.choices)


class Encoder:
    """Checks and encodes the answers to one question; of the few different ones to a closed question, each once."""

    def __init__(self, code: str, question_id: int, scale: Scale) -> None:
        self.code = code
        self.question_id = question_id
        self.blank = pack_answer(scale, None)
        self._scale = scale
        self._known: dict[tuple[Missing | None, tuple[int, ...]], tuple[bytes, tuple[StoredPart, ...]]] = {}

    def encode(self, answer: Answer) -> tuple[bytes, tuple[StoredPart, ...]]:
        """The packed bytes and the rows of an answer. Raises UserError answer_outside_scale."""
        free = bool(answer.text) or answer.number is not None
        key = (answer.missing, answer.choices)
        found = None if free else self._known.get(key)
        if found is None:
            check(self.code, self._scale, answer)
            found = (pack_answer(self._scale, answer), parts_of(self._scale, answer))
            if not free:
                self._known[key] = found
        return found


def answer_of(scale: Scale, parts: Iterable[StoredPart]) -> Answer:
    """The answer that `parts_of` made rows of."""
    parts = sorted(parts)
    text = next((part[3] for part in parts if part[3]), "")
    kind, number = parts[0][1], parts[0][2]
    if kind:
        return Answer(missing=MISSING_KINDS[kind])
    if scale.kind is ScaleKind.NUMBER:
        return Answer(number=number, text=text)
    return Answer(choices=tuple(int(part[2]) for part in parts if part[2] is not None), text=text)


def _within(scale: Scale, number: float) -> bool:
    return (
        math.isfinite(number)
        and abs(number) <= 1e15
        and (scale.minimum is None or number >= scale.minimum)
        and (scale.maximum is None or number <= scale.maximum)
    )
