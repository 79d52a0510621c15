"""What a blank cell means: not asked of this respondent, outside the question's domain, or shown and left blank.

A file says what was answered, not what was shown; the draw and the questionnaire's conditions say the rest
(INTEROP.md section 7).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain import draw, routing
from scorefact_desktop.domain.answers import NOT_ASKED, ROUTED_PAST, Answer, Missing
from scorefact_desktop.domain.completeness import Completeness, Status
from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import names
from scorefact_desktop.domain.questionnaire import Questionnaire

_LEFT_OUT = (Missing.NOT_ASKED, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)
#: Different answers to the questions that filter, of which the routes are remembered.
_KNOWN = 50_000


@dataclass(frozen=True, slots=True)
class Settled:
    """The answers to store, and those kept aside because the respondent's own answers rule the question out.

    `status` is how far the interview got.
    """

    answers: Mapping[str, Answer]
    aside: Mapping[str, Answer]
    status: Status


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
        self._halves: dict[int, frozenset[str]] = {}
        self._known: dict[tuple[Answer | None, ...], tuple[frozenset[str], tuple[str, ...]]] = {}
        self._unmapped = frozenset(questionnaire.order) - mapped
        self._optional = frozenset(question.code for question in questionnaire.questions if not question.core)
        self._never = self._unmapped | self._optional
        # Their filter is not in the file: an answer that is there shows that the question was asked.
        self._unfiltered = frozenset(
            question.code
            for question in questionnaire.questions
            if question.condition and names(parse(question.condition)) & self._unmapped
        )
        looked_at = {name for one in questionnaire.questions if one.condition for name in names(parse(one.condition))}
        self._filters = tuple(code for code in questionnaire.order if code in looked_at)

    def settle(self, given: Mapping[str, Answer], draw_number: int | None) -> Settled:
        """The answers of one response, `given` being what its cells say; `draw_number` is its case's, if it has one."""
        blank = self._left_out(draw_number) - given.keys()
        everything = {**given, **dict.fromkeys(blank, NOT_ASKED)}
        asked, past = self._routes(everything)
        answers = {code: one for code, one in everything.items() if code in asked}
        answers.update(dict.fromkeys(past, ROUTED_PAST))
        aside: dict[str, Answer] = {}
        if len(answers) - len(past) < len(everything):
            for code, one in everything.items():
                if code in asked:
                    continue
                if code in self._unfiltered and code in given:
                    answers[code] = one
                elif one.missing not in (Missing.NOT_ASKED, Missing.ROUTED_PAST):
                    aside[code] = one
        return Settled(answers, aside, self._completeness(asked, answers).status())

    def _routes(self, everything: Mapping[str, Answer]) -> tuple[frozenset[str], tuple[str, ...]]:
        """The questions that apply and those routed past: the same wherever the questions that filter have the same
        answers, so worked out once for each set of them."""
        key = tuple(everything.get(code) for code in self._filters)
        found = self._known.get(key)
        if found is None:
            asked = frozenset(routing.relevant(self._questionnaire, everything, self._context))
            answers = {code: one for code, one in everything.items() if code in asked}
            found = asked, routing.routed_past(self._questionnaire, answers, self._context)
            if len(self._known) < _KNOWN:
                self._known[key] = found
        return found

    def _completeness(self, asked: frozenset[str], answers: Mapping[str, Answer]) -> Completeness:
        """As `routing.completeness`, of the questions that apply."""
        answered = left_out = 0
        for code in asked:
            one = answers.get(code)
            if one is not None:
                if one.missing in _LEFT_OUT:
                    left_out += 1
                elif one.missing is not Missing.REFUSED:
                    answered += 1
        return Completeness(answered, len(asked) - left_out)

    def _left_out(self, draw_number: int | None) -> frozenset[str]:
        if self._seed is None or draw_number is None:
            return self._never
        left_out = self._halves.get(draw_number)
        if left_out is None:
            drawn = draw.not_asked(self._questionnaire, self._seed, draw_number)
            left_out = self._halves[draw_number] = self._unmapped | drawn
        return left_out
