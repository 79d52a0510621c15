"""Which questions are asked: pure functions of the questionnaire, the answers so far and the context.

An answer counts only while its question is asked. When a changed answer makes it irrelevant it is kept aside, and it
returns as it was when the condition holds again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.completeness import Completeness
from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import Interview, has_value, holds, names
from scorefact_desktop.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Sorted:
    """All answers ever given in an interview: those that count, and those kept aside.

    `asked` is what `relevant` gives for either of all of them and those that count, where `sort` made this.
    """

    answers: Mapping[str, Answer]
    aside: Mapping[str, Answer]
    asked: tuple[str, ...] = field(default=(), compare=False)


def relevant(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], context: Mapping[str, str]
) -> tuple[str, ...]:
    """The questions whose condition holds, in the order asked.

    `context` has `vendor_type`. Conditions see the answers of earlier relevant questions only, so an answer kept
    aside opens nothing. Questions not asked of this half of the respondents are still relevant: their answer says so.
    Raises the UserErrors of `parse` for a questionnaire whose conditions were never checked.
    """
    seen: dict[str, Answer] = {}
    interview = Interview(questionnaire, seen, context)
    asked = []
    for code in questionnaire.order:
        condition = questionnaire.by_code[code].condition
        if condition is None or holds(parse(condition), interview):
            asked.append(code)
            if code in answers:
                seen[code] = answers[code]
    return tuple(asked)


def next_question(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    context: Mapping[str, str],
    after: str | None = None,
    *,
    asked: tuple[str, ...] | None = None,
) -> str | None:
    """The first relevant question without any answer, behind the question `after` where one is given; else None.

    `asked` is what `relevant` gave, where it is known.
    """
    start = 0 if after is None else questionnaire.order.index(after) + 1
    behind = set(questionnaire.order[start:])
    asked = relevant(questionnaire, answers, context) if asked is None else asked
    return next((code for code in asked if code in behind and code not in answers), None)


def sort(questionnaire: Questionnaire, everything: Mapping[str, Answer], context: Mapping[str, str]) -> Sorted:
    """Splits all answers ever given into those that count and those kept aside."""
    asked = relevant(questionnaire, everything, context)
    counting = frozenset(asked)
    return Sorted(
        answers={code: answer for code, answer in everything.items() if code in counting},
        aside={code: answer for code, answer in everything.items() if code not in counting},
        asked=asked,
    )


def change(
    questionnaire: Questionnaire, now: Sorted, code: str, answer: Answer | None, context: Mapping[str, str]
) -> Sorted:
    """The answers after one was given, changed or (None) taken back.

    Answers that this makes irrelevant go aside; those whose condition holds again return unchanged.
    """
    everything = {**now.aside, **now.answers}
    if answer is None:
        everything.pop(code, None)
    else:
        everything[code] = answer
    return sort(questionnaire, everything, context)


def routed_past(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    context: Mapping[str, str],
    *,
    asked: tuple[str, ...] | None = None,
) -> tuple[str, ...]:
    """Questions outside this respondent's domain: their condition is false, and all it looks at is known.

    A question whose filter was never reached is not among them: it has no answer at all (METHODS.md section 0).

    `asked` is what `relevant` gave, where it is known.
    """
    inside = frozenset(relevant(questionnaire, answers, context) if asked is None else asked)
    past: list[str] = []
    for code in questionnaire.order:
        condition = questionnaire.by_code[code].condition
        if condition is not None and code not in inside:
            looks_at = _looks_at(condition) & questionnaire.by_code.keys()
            if all((name in inside and name in answers) or name in past for name in looks_at):
                past.append(code)
    return tuple(past)


@lru_cache(maxsize=512)
def _looks_at(condition: str) -> frozenset[str]:
    return names(parse(condition))


def completeness(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    context: Mapping[str, str],
    *,
    asked: tuple[str, ...] | None = None,
) -> Completeness:
    """How much of what applies to this respondent was answered (METHODS.md section 7).

    A value and "don't know" are answers, a refusal is not. Questions not asked of this half of the respondents and
    those the respondent called not applicable are left out of both numbers, as are a campaign's own questions.

    `asked` is what `relevant` gave, where it is known.
    """
    left_out = (Missing.NOT_ASKED, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)
    answered = applicable = 0
    for code in relevant(questionnaire, answers, context) if asked is None else asked:
        answer = answers.get(code)
        if code in questionnaire.custom or (answer is not None and answer.missing in left_out):
            continue
        applicable += 1
        answered += has_value(answer) or (answer is not None and answer.missing is Missing.DONT_KNOW)
    return Completeness(answered, applicable)
