"""A questionnaire: themes, scales and questions, read from a versioned data file."""

from collections import Counter
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from typing import Annotated, ClassVar

from scorefact_desktop.domain.record import Parts, Record, Within, record
from scorefact_desktop.domain.texts import Texts

#: The largest value of a choice and the widest rating: an answer travels as one byte, missing kinds included.
LARGEST_VALUE = 249
#: The block of a campaign's own questions (domain.custom_questions).
CUSTOM_BLOCK = "campaign_questions"


_Code = Annotated[str, Within(pattern=r"^[a-z][a-z0-9_]*$")]


class UnsoundError(ValueError):
    """What is wrong with the file as a `code` and facts, of which the services make a sentence."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(f"{code} {facts}")
        self.code = code
        self.facts = facts


class ScaleKind(StrEnum):
    """How a scale is answered and what can be computed from it."""

    ORDINAL = "ordinal"  # ordered choices, one is chosen, scored
    RATING = "rating"  # whole numbers from minimum to maximum, scored
    NUMBER = "number"  # a count or quantity, from minimum upwards
    CHOICE = "choice"  # one of several unordered choices
    MULTI = "multi"  # any of several choices
    TEXT = "text"


@record
class Choice(Record):
    """One possible answer. `value` is the stored number: for ordinal scales the rank, higher is better."""

    value: Annotated[int, Within(ge=0, le=LARGEST_VALUE)]
    code: _Code
    text: Texts
    exclusive: bool = False  # in a multi: excludes every other choice ("nothing", "none")
    specify: bool = False  # asks for words ("other, specify")


@record
class Scale(Record):
    """What may be answered. Choices stand in the order read aloud; digits answer in that order.

    `top` and `positive` are the stored values that count as top and as positive answers (METHODS.md, Decisions);
    both empty where the measure has no meaning.
    """

    id: _Code
    kind: ScaleKind
    choices: tuple[Choice, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    low: Texts = field(default_factory=dict)  # words for the ends of a rating
    high: Texts = field(default_factory=dict)
    top: tuple[int, ...] = ()
    positive: tuple[int, ...] = ()

    parts: ClassVar[Parts] = {
        "kind": ScaleKind,
        "choices": lambda given: tuple(map(Choice.trusted, given)),
        "top": tuple,
        "positive": tuple,
    }

    def __post_init__(self) -> None:
        if self.kind in (ScaleKind.ORDINAL, ScaleKind.CHOICE, ScaleKind.MULTI) and not self.choices:
            raise UnsoundError("scale_without_choices", scale=self.id)
        if self.kind is ScaleKind.ORDINAL and len(self.choices) < 2:
            raise UnsoundError("scale_without_choices", scale=self.id)
        if self.kind is ScaleKind.RATING and (
            self.minimum is None or self.maximum is None or self.minimum >= self.maximum
        ):
            raise UnsoundError("scale_without_ends", scale=self.id)
        if self.kind is ScaleKind.RATING and (self.maximum or 0) - (self.minimum or 0) > LARGEST_VALUE:
            raise UnsoundError("scale_too_wide", scale=self.id)
        for name in ("value", "code"):
            seen = [getattr(choice, name) for choice in self.choices]
            if twice := [one for one, times in Counter(seen).items() if times > 1]:
                raise UnsoundError("scale_choice_twice", scale=self.id, name=twice[0])
        if not set(self.top) <= set(self.values) or not set(self.positive) <= set(self.values):
            raise UnsoundError("scale_top_outside", scale=self.id)

    @cached_property
    def values(self) -> tuple[int, ...]:
        """Every stored value of a closed scale, ascending; empty for numbers and text."""
        if self.kind is ScaleKind.RATING:
            return tuple(range(self.minimum or 0, (self.maximum or 0) + 1))
        return tuple(sorted(choice.value for choice in self.choices))

    @property
    def scored(self) -> bool:
        """True where an answer has a place on 0-100."""
        return self.kind in (ScaleKind.ORDINAL, ScaleKind.RATING)

    def score(self, value: float) -> float:
        """The 0-100 score of a stored value: 100 (a - min) / (max - min), METHODS.md section 2."""
        low, high = self.values[0], self.values[-1]
        return 100 * (value - low) / (high - low)

    def choice(self, value: int) -> Choice:
        """The choice stored as `value`; KeyError when there is none."""
        for choice in self.choices:
            if choice.value == value:
                return choice
        raise KeyError(value)


@record
class Theme(Record):
    """One axis of the radar."""

    id: _Code
    number: Annotated[int, Within(ge=1)]
    name: Texts


@record
class Question(Record):
    """One question. Its code is for ever: a changed meaning gets a new code.

    `text` is read aloud, `instruction` is for the interviewer, `probe` is said when the answer is unclear, `short`
    names the question in charts and tables. `condition` (domain.conditions) says when it is asked.
    """

    code: _Code
    theme: str | None = None
    scale: str
    text: Texts
    short: Texts
    instruction: Texts = field(default_factory=dict)
    probe: Texts = field(default_factory=dict)
    core: bool = True
    sensitive: bool = False
    recommendation: bool = False  # gives NPS
    condition: str | None = None
    also_themes: tuple[str, ...] = ()

    parts: ClassVar[Parts] = {"also_themes": tuple}


@record
class Block(Record):
    """Consecutive questions with a sentence said before them (PRODUCT.md section 3, Order)."""

    id: _Code
    introduction: Texts = field(default_factory=dict)
    questions: tuple[str, ...]

    parts: ClassVar[Parts] = {"questions": tuple}


@record
class Questionnaire(Record):
    """The whole questionnaire, in one version. `blocks` give the order asked."""

    code: Annotated[str, Within(pattern=r"^[a-z][a-z0-9_-]*$")]
    version: str
    title: Texts
    themes: tuple[Theme, ...]
    scales: tuple[Scale, ...]
    questions: tuple[Question, ...]
    blocks: tuple[Block, ...]
    standard: bool = False  # the standard questionnaire: its indicators may enter label and benchmark

    parts: ClassVar[Parts] = {
        "themes": lambda given: tuple(map(Theme.trusted, given)),
        "scales": lambda given: tuple(map(Scale.trusted, given)),
        "questions": lambda given: tuple(map(Question.trusted, given)),
        "blocks": lambda given: tuple(map(Block.trusted, given)),
    }

    def __post_init__(self) -> None:
        for name, seen in (
            ("theme", [theme.id for theme in self.themes]),
            ("scale", [scale.id for scale in self.scales]),
            ("question", [question.code for question in self.questions]),
        ):
            for one, times in Counter(seen).items():
                if times > 1:
                    raise UnsoundError("defined_twice", kind=name, name=one)
        themes, scales = {t.id for t in self.themes}, {s.id for s in self.scales}
        for question in self.questions:
            if question.scale not in scales:
                raise UnsoundError("question_scale_unknown", question=question.code, scale=question.scale)
            for theme in (*((question.theme,) if question.theme else ()), *question.also_themes):
                if theme not in themes:
                    raise UnsoundError("question_theme_unknown", question=question.code, theme=theme)
        asked = [code for block in self.blocks for code in block.questions]
        if odd := sorted(Counter(asked) - Counter(codes := {question.code for question in self.questions})):
            raise UnsoundError("block_names_wrongly", name=odd[0])
        if left_out := sorted(codes - set(asked)):
            raise UnsoundError("question_in_no_block", question=left_out[0])

    @cached_property
    def by_code(self) -> dict[str, Question]:
        """Questions by code."""
        return {question.code: question for question in self.questions}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Question codes in the order asked."""
        return tuple(code for block in self.blocks for code in block.questions)

    @cached_property
    def custom(self) -> frozenset[str]:
        """The codes of a campaign's own questions, which never enter themes, label or benchmark."""
        return frozenset(code for block in self.blocks if block.id == CUSTOM_BLOCK for code in block.questions)

    @cached_property
    def _scales(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}

    def scale_of(self, code: str) -> Scale:
        """The scale of a question; KeyError for an unknown code."""
        return self._scales[self.by_code[code].scale]

    def of_theme(self, theme: str) -> tuple[Question, ...]:
        """The questions of a theme, its own first, then those shared from other themes."""
        own = [q for q in self.questions if q.theme == theme]
        return tuple(own + [q for q in self.questions if theme in q.also_themes])
