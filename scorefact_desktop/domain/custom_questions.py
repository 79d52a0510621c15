"""A campaign's own questions, put behind the standard ones and told apart from them for good (PRODUCT.md section 3).

They stand in a block of their own, before the last question, and make a version of the questionnaire that is the
campaign's. Standard questions keep code, wording and scale, so that trends go on.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import (
    CUSTOM_BLOCK,
    Block,
    Choice,
    Question,
    Questionnaire,
    Scale,
    ScaleKind,
)
from scorefact_desktop.domain.texts import LANGUAGES, NEUTRAL, Texts

PREFIX = "own_"
_CODE = re.compile(r"^own_[a-z0-9][a-z0-9_]{0,30}$")
#: Scales of the questionnaire that a question of one's own may use, where it has them.
SCALES = (
    "agree4", "quality4", "satisfied4", "evolution5", "position3", "ease7", "rating11", "yes_no", "number", "text",
)  # fmt: skip
#: Kinds of scales whose answers are written with the question.
KINDS = {"choice": ScaleKind.CHOICE, "multi": ScaleKind.MULTI}
MOST_QUESTIONS, MOST_CHOICES = 20, 12
#: Asked last and apart: stays behind them.
_LAST = "spo_participate"
_MARK = "+"


@dataclass(frozen=True, slots=True)
class CustomQuestion:
    """One question: its texts by language, and a scale of the questionnaire, or `choice` or `multi` with `choices`."""

    code: str
    text: Texts
    scale: str
    choices: tuple[Texts, ...] = ()
    short: Texts | None = None
    sensitive: bool = False


def base_of(questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire without its campaign's own questions: itself where there are none."""
    own = questionnaire.custom
    if not own:
        return questionnaire
    gone = {questionnaire.by_code[code].scale for code in own if questionnaire.by_code[code].scale.startswith(PREFIX)}
    return Questionnaire.model_validate(
        questionnaire.model_copy(
            update={
                "version": base_version(questionnaire.version),
                "scales": tuple(one for one in questionnaire.scales if one.id not in gone),
                "questions": tuple(one for one in questionnaire.questions if one.code not in own),
                "blocks": tuple(one for one in questionnaire.blocks if one.id != CUSTOM_BLOCK),
            }
        ).model_dump()
    )


def base_version(version: str) -> str:
    """The version of the questionnaire that a campaign's own version stands on."""
    return version.partition(_MARK)[0]


def questions_of(questionnaire: Questionnaire) -> tuple[CustomQuestion, ...]:
    """A campaign's own questions, in the order asked."""
    return tuple(_question(questionnaire, code) for code in questionnaire.order if code in questionnaire.custom)


def with_questions(questionnaire: Questionnaire, own: Iterable[CustomQuestion]) -> Questionnaire:
    """The questionnaire with these questions of a campaign's own, in place of those it had.

    Its version names the contents, so that equal questions make equal versions on every laptop. Raises UserError
    custom_code_wrong, custom_code_known, custom_text_missing, custom_scale_wrong, custom_choices_wrong,
    custom_too_many, and the codes of `questionnaire_checks.problems`.
    """
    base, own = base_of(questionnaire), tuple(own)
    if not own:
        return base
    if len(own) > MOST_QUESTIONS:
        raise UserError("custom_too_many", most=MOST_QUESTIONS)
    codes: set[str] = set()
    for one in own:
        _check(base, one)
        if one.code in codes:
            raise UserError("custom_code_known", question=one.code)
        codes.add(one.code)
    block = Block(id=CUSTOM_BLOCK, questions=tuple(one.code for one in own))
    last = next((at for at, one in enumerate(base.blocks) if _LAST in one.questions), len(base.blocks))
    plain = [[one.code, one.text, one.short, one.scale, one.choices, one.sensitive] for one in own]
    mark = hashlib.sha256(json.dumps(plain, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:8]
    made = Questionnaire(
        code=base.code,
        version=f"{base.version}{_MARK}{mark}",
        title=base.title,
        themes=base.themes,
        scales=(*base.scales, *(_scale(one) for one in own if one.scale in KINDS)),
        questions=(*base.questions, *(_made(one) for one in own)),
        blocks=(*base.blocks[:last], block, *base.blocks[last:]),
        standard=base.standard,
    )
    from scorefact_desktop.domain.questionnaire_checks import problems  # only where questions are added

    wrong = problems(made)
    if wrong:
        raise wrong[0]
    return made


def known_scales(questionnaire: Questionnaire) -> tuple[str, ...]:
    """The scales that a question of one's own may use."""
    there = {one.id for one in questionnaire.scales}
    return (*(one for one in SCALES if one in there), *KINDS)


def _check(base: Questionnaire, one: CustomQuestion) -> None:
    if not _CODE.match(one.code):
        raise UserError("custom_code_wrong", question=one.code)
    if one.code in base.by_code:
        raise UserError("custom_code_known", question=one.code)
    for language in LANGUAGES:
        if not one.text.get(language, "").strip() and not one.text.get(NEUTRAL, "").strip():
            raise UserError("custom_text_missing", question=one.code, language=language)
    if one.scale not in known_scales(base):
        raise UserError("custom_scale_wrong", question=one.code, scale=one.scale, known=", ".join(known_scales(base)))
    if one.scale in KINDS:
        _check_choices(one)


def _check_choices(one: CustomQuestion) -> None:
    right = 2 <= len(one.choices) <= MOST_CHOICES
    for language in LANGUAGES:
        words = [texts.get(language, "").strip() or texts.get(NEUTRAL, "").strip() for texts in one.choices]
        right = right and all(words) and len({word.casefold() for word in words}) == len(words)
    if not right:
        raise UserError("custom_choices_wrong", question=one.code, most=MOST_CHOICES)


def _scale(one: CustomQuestion) -> Scale:
    choices = tuple(Choice(value=at, code=f"c{at}", text=texts) for at, texts in enumerate(one.choices, 1))
    return Scale(id=one.code, kind=KINDS[one.scale], choices=choices)


def _made(one: CustomQuestion) -> Question:
    return Question(
        code=one.code,
        scale=one.code if one.scale in KINDS else one.scale,
        text=one.text,
        short=one.short or one.text,
        sensitive=one.sensitive,
    )


def _question(questionnaire: Questionnaire, code: str) -> CustomQuestion:
    found, scale = questionnaire.by_code[code], questionnaire.scale_of(code)
    own = scale.id == code
    return CustomQuestion(
        code=code,
        text=found.text,
        scale=scale.kind.value if own else scale.id,
        choices=tuple(one.text for one in scale.choices) if own else (),
        short=None if found.short == found.text else found.short,
        sensitive=found.sensitive,
    )
