"""Answers of invented respondents: a mood per customer, a level per theme, noise, and the routing."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from math import exp
from random import Random

from scorefact_desktop import assets
from scorefact_desktop.domain import answers
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import Interview, holds
from scorefact_desktop.domain.questionnaire import Question, Questionnaire, Scale, ScaleKind

#: How likely the choices of unordered questions are; what is not named here is drawn evenly.
_WEIGHTS: Mapping[str, Mapping[str, float]] = {
    "res_project": {"yes": 6, "no": 4},
    "sup_used": {"yes": 9, "no": 1},
    "rec_destination": {"other_partner": 4, "other_solution": 4, "in_house": 1, "stop": 1},
    "spo_consent": {"with_name": 4, "without_name": 4, "no": 2},
}
#: How likely each choice of a multi question is to be named.
_SHARES: Mapping[str, Mapping[str, float]] = {
    "rec_reasons": {"price": 0.4, "support": 0.3, "group_decision": 0.25, "product_fit": 0.25, "skills": 0.15},
    "mkt_best": {"this_vendor": 0.5},
}
_DONT_KNOW = {"img_financial": 0.12, "ref_size": 0.06, "ref_finance": 0.1, "sat_others": 0.07, "img_best": 0.08}
#: How far answers of one respondent to one theme scatter, as a share of the scale.
_NOISE = 0.16


@cache
def _verbatims() -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
    path = assets.asset("resources", "samples", "verbatims.json")
    loaded: Mapping[str, Mapping[str, Mapping[str, list[str]]]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


class Respondent:
    """Draws the answers of one customer in one campaign.

    `level(theme)` is 0-100; `mood` shifts every theme; `language` chooses the verbatims; `crisis_rate` is per year.
    """

    def __init__(
        self,
        random: Random,
        questionnaire: Questionnaire,
        level: Callable[[str | None], float],
        mood: float,
        language: str,
        crisis_rate: float,
        solution: str,
    ) -> None:
        self._random = random
        self._questionnaire = questionnaire
        self._level = level
        self._mood = mood
        self._language = language
        self._crisis_rate = crisis_rate
        self._solution = solution
        self._theme_moods: dict[str | None, float] = {}

    def interview(
        self, asked: frozenset[str], context: Mapping[str, str], stop_after: float = 1.0
    ) -> dict[str, Answer]:
        """The answers of one interview.

        `asked` are the codes that the draw lets through; the other questions are "not asked". `stop_after` is the
        share of the questionnaire reached before the line is lost (1 for a complete interview).
        """
        given: dict[str, Answer] = {}
        interview = Interview(self._questionnaire, given, context)
        order = self._questionnaire.order
        for position, code in enumerate(order):
            if position >= stop_after * len(order):
                break
            question = self._questionnaire.by_code[code]
            if code not in asked:
                given[code] = answers.NOT_ASKED
            elif question.condition and not holds(parse(question.condition), interview):
                given[code] = answers.ROUTED_PAST
            else:
                answer = self._answer(question, given)
                if answer is not None:
                    given[code] = answer
        return given

    def _answer(self, question: Question, given: Mapping[str, Answer]) -> Answer | None:
        random, scale = self._random, self._questionnaire.scale_of(question.code)
        if scale.kind is ScaleKind.TEXT:
            return self._words(question.code, given)
        draw = random.random()
        if draw < _DONT_KNOW.get(question.code, 0.015):
            return answers.DONT_KNOW
        if draw > 0.994 or (question.sensitive and draw > 0.985):
            return answers.REFUSED
        match scale.kind:
            case ScaleKind.NUMBER:
                return Answer(number=float(self._crises()))
            case ScaleKind.CHOICE:
                return self._choice(question.code, scale)
            case ScaleKind.MULTI:
                return self._multi(question.code, scale)
            case _:
                return self._scored(question, scale, given)

    def _place(self, theme: str | None) -> float:
        """Where this respondent stands on a theme, 0-1 before noise."""
        if theme not in self._theme_moods:
            self._theme_moods[theme] = self._random.gauss(0, 0.06)
        return 0.125 + 0.75 * self._level(theme) / 100 + 0.13 * self._mood + self._theme_moods[theme]

    def _scored(self, question: Question, scale: Scale, given: Mapping[str, Answer]) -> Answer:
        place = self._place(question.theme) + self._random.gauss(0, _NOISE)
        values = scale.values
        rank = min(len(values) - 1, max(0, int(place * len(values))))
        if question.code == "rec_5y":  # nobody is surer of five years than of three
            place -= 0.07
            before = given.get("rec_3y", answers.DONT_KNOW).choices
            rank = min(max(0, int(place * len(values))), len(values) - 1)
            if before:
                rank = min(rank, values.index(before[0]))
        return Answer(choices=(values[rank],))

    def _crises(self) -> int:
        """A Poisson draw; unhappy customers have more crises."""
        limit, product, count = exp(-self._crisis_rate * exp(-0.45 * self._mood)), self._random.random(), 0
        while product > limit and count < 9:
            product *= self._random.random()
            count += 1
        return count

    def _choice(self, code: str, scale: Scale) -> Answer:
        weights = _WEIGHTS.get(code, {})
        drawn = self._random.choices(scale.choices, [weights.get(choice.code, 1.0) for choice in scale.choices])[0]
        return Answer(choices=(drawn.value,))

    def _multi(self, code: str, scale: Scale) -> Answer:
        shares = _SHARES.get(code, {})
        chosen = [
            choice.value
            for choice in scale.choices
            if not choice.exclusive and not choice.specify and self._random.random() < shares.get(choice.code, 0.2)
        ]
        if not chosen:
            alone = [choice.value for choice in scale.choices if choice.exclusive] or [scale.choices[0].value]
            chosen = alone[:1]
        return Answer(choices=tuple(sorted(chosen)))

    def _words(self, code: str, given: Mapping[str, Answer]) -> Answer | None:
        """A verbatim that fits the recommendation given; most respondents say something, none says everything."""
        texts = _verbatims().get(code)
        if texts is None or self._random.random() < 0.3:
            return None
        score = given.get("nps_score", answers.DONT_KNOW).value
        tone = "middle" if score is None else "high" if score >= 9 else "low" if score <= 6 else "middle"
        text = self._random.choice(texts[tone][self._language])
        return Answer(text=text.replace("{solution}", self._solution))
