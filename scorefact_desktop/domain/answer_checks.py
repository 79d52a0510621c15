"""Checks while an answer is given: hard ones refuse what is outside the scale, soft ones ask whether it was meant.

A soft check never blocks: the answer is kept as it was given, and the interviewer says or confirms it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind

#: More than this many of anything in a year is asked about again.
MANY = 20
_ENDS = (0.2, 0.8)  # lowest and highest fifth of a scale


@dataclass(frozen=True, slots=True)
class Unlikely:
    """An answer to be asked about: `reason` is many, broken, later_surer or contradicts; `other` the other question."""

    reason: str
    other: str | None = None


def number_of(text: str) -> float | None:
    """The number a person typed, with a comma or a point, None where it is none."""
    plain = (
        text.strip().replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", ".").replace("−", "-")
    )
    try:
        value = float(plain)
    except ValueError:
        return None  # no number: whoever asks says so to the person
    return value if value == value and abs(value) <= 1e15 else None


def within(scale: Scale, value: float) -> bool:
    """Whether a number may be given on this scale. Ratings take whole numbers only."""
    if scale.kind is ScaleKind.RATING and value != int(value):
        return False
    low, high = scale.minimum, scale.maximum
    return (low is None or value >= low) and (high is None or value <= high)


def unlikely(questionnaire: Questionnaire, answers: Mapping[str, Answer], code: str) -> Unlikely | None:
    """What is odd about the answer to `code`, among the answers given so far; None where nothing is."""
    answer = answers.get(code)
    if answer is None or answer.missing is not None:
        return None
    scale = questionnaire.scale_of(code)
    if scale.kind is ScaleKind.NUMBER and answer.number is not None:
        if answer.number != int(answer.number):
            return Unlikely("broken")
        return Unlikely("many") if scale.maximum is None and answer.number > MANY else None
    if code == "rec_5y" and _value(answers, "rec_3y") is not None:
        sooner, later = _value(answers, "rec_3y"), _value(answers, "rec_5y")
        return (
            Unlikely("later_surer", "rec_3y") if later is not None and sooner is not None and later > sooner else None
        )
    if questionnaire.by_code[code].recommendation:
        return _against_satisfaction(questionnaire, answers, code)
    return None


def _against_satisfaction(questionnaire: Questionnaire, answers: Mapping[str, Answer], code: str) -> Unlikely | None:
    other = "sat_overall"
    if other not in questionnaire.by_code or not questionnaire.scale_of(other).scored:
        return None
    satisfied, recommends = _value(answers, other), _value(answers, code)
    if satisfied is None or recommends is None:
        return None
    one = questionnaire.scale_of(other).score(satisfied) / 100
    two = questionnaire.scale_of(code).score(recommends) / 100
    low, high = _ENDS
    return Unlikely("contradicts", other) if (one <= low and two >= high) or (one >= high and two <= low) else None


def _value(answers: Mapping[str, Answer], code: str) -> float | None:
    answer = answers.get(code)
    return answer.value if answer is not None else None
