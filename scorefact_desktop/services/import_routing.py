"""What a blank cell means: not asked of this respondent, outside the question's domain, or shown and left blank.

A file says what was answered, not what was shown; the draw and the questionnaire's conditions say the rest
(INTEROP.md section 7).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain import draw, routing
from scorefact_desktop.domain.answers import NOT_ASKED, ROUTED_PAST, Answer, Missing
from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import names
from scorefact_desktop.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Settled:
    """The answers to store, and those kept aside because the respondent's own answers rule the question out."""

    answers: Mapping[str, Answer]
    aside: Mapping[str, Answer]


class BlankCells:
    """Settles the blanks of one file's responses.

    `mapped` are the questions that the file has columns for; `seed` is that of the campaign's draw, if there is one.
    A question without a column was asked of nobody. An optional question left blank counts as not asked, unless the
    draw says that this respondent's half was asked it.
    """

    def __init__(
        self, questionnaire: Questionnaire, context: Mapping[str, str], mapped: frozenset[str], seed: str | None
    ) -> None:
        self._questionnaire = questionnaire
        self._context = context
        self._seed = seed
        self._unmapped = frozenset(questionnaire.order) - mapped
        self._optional = frozenset(question.code for question in questionnaire.questions if not question.core)
        # Their filter is not in the file: an answer that is there shows that the question was asked.
        self._unfiltered = frozenset(
            question.code
            for question in questionnaire.questions
            if question.condition and names(parse(question.condition)) & self._unmapped
        )

    def settle(self, given: Mapping[str, Answer], draw_number: int | None) -> Settled:
        """The answers of one response, `given` being what its cells say; `draw_number` is its case's, if it has one."""
        blank = self._left_out(draw_number) - given.keys()
        everything = {**given, **dict.fromkeys(blank, NOT_ASKED)}
        found = routing.sort(self._questionnaire, everything, self._context)
        past = routing.routed_past(self._questionnaire, found.answers, self._context)
        shown = {code: one for code, one in found.aside.items() if code in self._unfiltered and code in given}
        answers = {**found.answers, **dict.fromkeys(past, ROUTED_PAST), **shown}
        aside = {
            code: one
            for code, one in found.aside.items()
            if code not in shown and one.missing not in (Missing.NOT_ASKED, Missing.ROUTED_PAST)
        }
        return Settled(answers, aside)

    def _left_out(self, draw_number: int | None) -> frozenset[str]:
        if self._seed is None or draw_number is None:
            return self._unmapped | self._optional
        return self._unmapped | draw.not_asked(self._questionnaire, self._seed, draw_number)
