"""Which figures a questionnaire has: every question's measures, as scores of its bytes (METHODS.md, Decisions)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from scorefact_desktop.domain.cells import CHOSEN, FIRST_VALUE, LARGEST_VALUE, NOT_CHOSEN, Cell, cell_of
from scorefact_desktop.domain.questionnaire import Question, Questionnaire, Scale, ScaleKind
from scorefact_desktop.indicators.churn import KENT, StayScale
from scorefact_desktop.indicators.layout import STAY_CODES, Layout, stays

#: The question whose share of one or more is Score-Crisis.
CRISIS_QUESTION = "cri_count"
_PROMOTERS, _PASSIVES, _DETRACTORS = range(9, 11), range(7, 9), range(7)


class Kind(StrEnum):
    """How a measure is estimated."""

    SHARE = "share"  # of respondents, 0-1
    MEAN = "mean"  # of scores 0-100
    NPS = "nps"  # -1..1
    AVERAGE = "average"  # of numbers, in their own unit
    CHURN = "churn"  # expected share of customers lost, 0-1


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of one question.

    `scores` gives the score of every byte that is a valid answer, in the figure's unit (0/1 for a share, -1/0/1 for
    NPS); empty for an average, which rests on exact numbers. `without_group`: answers of a workshop stay out. `stay` is
    the scale behind an expected churn.
    """

    question: str
    name: str
    kind: Kind
    position: int
    scores: Mapping[int, float] = field(default_factory=dict)
    sensitive: bool = False
    without_group: bool = False
    stay: StayScale = KENT

    @property
    def id(self) -> str:
        """`question.measure`, as in every output."""
        return f"{self.question}.{self.name}"


def measures(layout: Layout, scales: Mapping[str, StayScale] | None = None) -> dict[str, tuple[Measure, ...]]:
    """The measures of every question, in the order asked; a text question has none.

    `scales` are stay scales by question, where observed renewals have replaced the assumed one (METHODS.md section 8).
    """
    questionnaire, known = layout.questionnaire, scales or {}
    return {
        code: tuple(_measures(layout, questionnaire.by_code[code], known.get(code, KENT)))
        for code in questionnaire.order
    }


def comparable(one: Questionnaire, other: Questionnaire, code: str) -> bool:
    """Whether a question means the same in two questionnaires, so that its figures may stand in one series.

    A question keeps its code for ever within a questionnaire (PRODUCT.md section 3); between questionnaires of
    different names, and where it is a campaign's own, it must also be worded alike. Its scale must give the same values
    the same meaning.
    """
    if code not in one.by_code or code not in other.by_code:
        return False
    first, second = one.scale_of(code), other.scale_of(code)
    if _meaning(first) != _meaning(second):
        return False
    if one.code == other.code and code not in one.custom | other.custom:
        return True
    texts, others = one.by_code[code].text, other.by_code[code].text
    return any(texts[language] == others.get(language) for language in texts)


def _meaning(scale: Scale) -> tuple[object, ...]:
    choices = sorted((choice.value, choice.code) for choice in scale.choices)
    values = scale.values if scale.kind is ScaleKind.RATING else ()
    return scale.kind, choices, values, sorted(scale.top), sorted(scale.positive)


def _measures(layout: Layout, question: Question, stay: StayScale) -> Iterator[Measure]:
    scale = layout.questionnaire.scale_of(question.code)
    position = layout.first[question.code]

    def make(name: str, kind: Kind, scores: Mapping[int, float], *, without_group: bool = False) -> Measure:
        return Measure(question.code, name, kind, position, scores, question.sensitive, without_group)

    def share(name: str, hits: tuple[int, ...] | range, *, without_group: bool = False) -> Measure:
        scores = {cell_of(scale, value): float(value in hits) for value in scale.values}
        return make(name, Kind.SHARE, scores, without_group=without_group)

    if scale.scored:
        if scale.top:
            yield share("top", scale.top)
        if scale.positive:
            yield share("positive", scale.positive)
        yield make("mean", Kind.MEAN, {cell_of(scale, value): scale.score(value) for value in scale.values})
        if question.recommendation and scale.values[-1] == _PROMOTERS[-1] and scale.values[0] >= 0:
            scores = {cell_of(scale, value): float((value >= 9) - (value <= 6)) for value in scale.values}
            yield make("nps", Kind.NPS, scores, without_group=True)
            yield share("promoters", _PROMOTERS, without_group=True)
            yield share("passives", _PASSIVES, without_group=True)
            yield share("detractors", _DETRACTORS, without_group=True)
        if stays(scale):
            lowest = tuple(choice.value for choice in scale.choices if choice.code in STAY_CODES[:2])
            yield share("leavers", lowest)
            lost = {cell_of(scale, choice.value): 1 - stay.values[choice.code] for choice in scale.choices}
            yield replace(make("expected_churn", Kind.CHURN, lost), stay=stay)
    elif scale.kind is ScaleKind.NUMBER:
        if question.code == CRISIS_QUESTION:
            every = range(FIRST_VALUE, FIRST_VALUE + LARGEST_VALUE + 1)
            yield make("crisis_rate", Kind.SHARE, {byte: float(byte > FIRST_VALUE) for byte in every})
        yield make("average", Kind.AVERAGE, {})
    elif scale.kind is ScaleKind.CHOICE:
        for choice in scale.choices:
            yield share(f"share.{choice.code}", (choice.value,))
    elif scale.kind is ScaleKind.MULTI:
        for choice in scale.choices:
            yield Measure(
                question.code,
                f"share.{choice.code}",
                Kind.SHARE,
                layout.positions[Cell(question.code, choice.value)],
                {NOT_CHOSEN: 0.0, CHOSEN: 1.0},
                question.sensitive,
            )
