"""The way through an interview: what is shown next, before, and first without an answer; what is said beforehand.

Pure functions beside `domain.routing`, so that the screen, the workshop and the tests walk the same way.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain import routing
from scorefact_desktop.domain.answers import NOT_ASKED, Answer
from scorefact_desktop.domain.questionnaire import Block, Questionnaire
from scorefact_desktop.domain.texts import Texts

#: The place behind the last question, where everything is looked through before finishing.
REVIEW = "#review"


@dataclass(frozen=True, slots=True)
class Visit:
    """Time spent on a question (or at `REVIEW`) and keys pressed there: for the field monitor only."""

    place: str
    milliseconds: int
    keys: int


@dataclass(frozen=True, slots=True)
class Said:
    """What an interviewer says or reads before a question.

    `announcement` is read aloud before the first question of a block; `instruction` is empty where the question before
    in the block had the same one on the same scale, `repeated` is then True. `confidential` where the block holds
    sensitive questions.
    """

    announcement: Texts
    instruction: Texts
    repeated: bool
    confidential: bool


def shown(questionnaire: Questionnaire, answers: Mapping[str, Answer], context: Mapping[str, str]) -> tuple[str, ...]:
    """The questions of this interview in the order asked: those that apply and that the draw did not leave out."""
    return drawn(routing.relevant(questionnaire, answers, context), answers)


def drawn(asked: tuple[str, ...], answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The same of questions that are known to apply."""
    return tuple(code for code in asked if answers.get(code) != NOT_ASKED)


def after(way: tuple[str, ...], questionnaire: Questionnaire, code: str) -> str:
    """The place behind a question, answered or not: the next of `way`, or `REVIEW`."""
    order = questionnaire.order
    here = order.index(code)
    return next((one for one in way if order.index(one) > here), REVIEW)


def before(way: tuple[str, ...], questionnaire: Questionnaire, place: str) -> str | None:
    """The question before a place, None before the first."""
    order = questionnaire.order
    here = len(order) if place == REVIEW else order.index(place)
    return next((one for one in reversed(way) if order.index(one) < here), None)


def first_unanswered(way: tuple[str, ...], answers: Mapping[str, Answer]) -> str:
    """The first question of `way` without an answer, or `REVIEW` where all have one."""
    return next((code for code in way if code not in answers), REVIEW)


def resumed(
    way: tuple[str, ...], questionnaire: Questionnaire, place: str | None, answers: Mapping[str, Answer]
) -> str:
    """Where an interrupted interview goes on: the place that was on the screen, or what stands there now.

    An unknown place, as of an interview begun elsewhere, is the first question without an answer.
    """
    if place in way or place == REVIEW:
        return place or REVIEW
    if place in questionnaire.by_code and place is not None:
        return after(way, questionnaire, place)
    return first_unanswered(way, answers)


def opened(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    context: Mapping[str, str],
    code: str,
    answer: Answer,
) -> tuple[str, ...]:
    """The questions that this answer to `code` opens and that would not be asked without any answer to it."""
    rest = {one: given for one, given in answers.items() if one != code}
    closed = frozenset(shown(questionnaire, rest, context))
    return tuple(one for one in shown(questionnaire, {**rest, code: answer}, context) if one not in closed)


def block_of(questionnaire: Questionnaire, code: str) -> Block:
    """The block a question stands in; KeyError for an unknown question."""
    for block in questionnaire.blocks:
        if code in block.questions:
            return block
    raise KeyError(code)


def said(questionnaire: Questionnaire, way: tuple[str, ...], code: str) -> Said:
    """What is said before a question of `way`: the block's announcement once, an instruction once per block."""
    block = block_of(questionnaire, code)
    here = [one for one in way if one in block.questions]
    place = here.index(code) if code in here else 0
    earlier = here[:place]
    instruction = questionnaire.by_code[code].instruction
    last = questionnaire.by_code[earlier[-1]] if earlier else None
    question = questionnaire.by_code[code]
    # What is confidential is said each time.
    repeated = last is not None and bool(instruction) and not question.sensitive
    repeated = repeated and last is not None and (last.instruction, last.scale) == (instruction, question.scale)
    sensitive = any(questionnaire.by_code[one].sensitive for one in block.questions)
    return Said(
        announcement={} if earlier else block.introduction,
        instruction={} if repeated else instruction,
        repeated=repeated,
        confidential=sensitive,
    )
