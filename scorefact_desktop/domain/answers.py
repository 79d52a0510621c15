"""One answer: what was chosen, counted or said, or why there is nothing."""

from dataclasses import dataclass
from enum import StrEnum


class Missing(StrEnum):
    """Why an asked question has no usable value, or why it was not asked.

    `NOT_ASKED` is the random half of the optional questions (not sampled); `ROUTED_PAST` is a question whose
    condition did not hold (outside the domain). Both are reported as "not asked"; METHODS.md section 0 treats
    them differently. A question shown but left blank, or never reached, has no answer at all.
    """

    DONT_KNOW = "dont_know"
    REFUSED = "refused"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"
    ROUTED_PAST = "routed_past"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question in one interview.

    Exactly one of the following holds: `missing` is set; `choices` holds one value (ordinal, rating, choice) or
    several in ascending order (multi); `number` is set; `text` alone is set (text questions). Beside choices,
    `text` holds the words given for "other, specify".
    """

    missing: Missing | None = None
    choices: tuple[int, ...] = ()
    number: float | None = None
    text: str = ""

    @property
    def value(self) -> float | None:
        """The single number behind an ordinal, rating, choice or number answer; None for the others."""
        if self.number is not None:
            return self.number
        return float(self.choices[0]) if len(self.choices) == 1 else None


DONT_KNOW = Answer(missing=Missing.DONT_KNOW)
REFUSED = Answer(missing=Missing.REFUSED)
NOT_APPLICABLE = Answer(missing=Missing.NOT_APPLICABLE)
NOT_ASKED = Answer(missing=Missing.NOT_ASKED)
ROUTED_PAST = Answer(missing=Missing.ROUTED_PAST)
