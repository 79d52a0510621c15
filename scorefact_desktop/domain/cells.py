"""How an interview is packed into bytes for counting: one cell per question, one per choice of a multi question.

The store writes these bytes beside the answers and the tally counts them, so both must read them alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind

#: A cell without an answer: left blank or never reached.
NO_ANSWER = 0
#: Cells 1 to 5: why there is no value, in the order of `answers.Missing`.
MISSING_CODES: dict[Missing, int] = {kind: code for code, kind in enumerate(Missing, start=1)}
MISSING_KINDS: dict[int, Missing] = {code: kind for kind, code in MISSING_CODES.items()}
#: A cell from here on holds a value: `FIRST_VALUE + value`.
FIRST_VALUE = 6
#: The largest value that a cell can hold; more is held as this, the exact number being kept beside.
LARGEST_VALUE = 255 - FIRST_VALUE
#: A multi question's cell for a choice that was not, or was, chosen.
NOT_CHOSEN, CHOSEN = FIRST_VALUE, FIRST_VALUE + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """One byte of a packed interview: a question, or one choice (its stored value) of a multi question."""

    question: str
    choice: int | None = None


def cells(questionnaire: Questionnaire) -> tuple[Cell, ...]:
    """The meaning of each byte of a packed interview, in the order asked."""
    found: list[Cell] = []
    for code in questionnaire.order:
        scale = questionnaire.scale_of(code)
        if scale.kind is ScaleKind.MULTI:
            found.extend(Cell(code, choice.value) for choice in scale.choices)
        else:
            found.append(Cell(code))
    return tuple(found)


def origin(scale: Scale) -> int:
    """The value that is stored as 0: the minimum of a rating that does not fit into 0..249, else 0."""
    if scale.kind is ScaleKind.RATING:
        low, high = scale.values[0], scale.values[-1]
        return low if low < 0 or high > LARGEST_VALUE else 0
    return 0


def cell_of(scale: Scale, value: float) -> int:
    """The cell of a value; numbers are rounded down and held within 0..249."""
    return FIRST_VALUE + max(0, min(int(value // 1) - origin(scale), LARGEST_VALUE))


def value_of(scale: Scale, cell: int) -> int | None:
    """The value in a cell, None where it holds no answer or a missing kind."""
    return cell - FIRST_VALUE + origin(scale) if cell >= FIRST_VALUE else None


def pack_answer(scale: Scale, answer: Answer | None) -> bytes:
    """The cells of one answer: as many bytes as a multi has choices, one for every other question."""
    width = len(scale.choices) if scale.kind is ScaleKind.MULTI else 1
    if answer is None:
        return bytes(width)
    if answer.missing is not None:
        return bytes([MISSING_CODES[answer.missing]]) * width
    if scale.kind is ScaleKind.MULTI:
        return bytes(CHOSEN if choice.value in answer.choices else NOT_CHOSEN for choice in scale.choices)
    value = answer.value
    return bytes([FIRST_VALUE if value is None else cell_of(scale, value)])


def pack(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> bytes:
    """A whole interview, in the layout of `cells`."""
    return b"".join(pack_answer(questionnaire.scale_of(code), answers.get(code)) for code in questionnaire.order)
