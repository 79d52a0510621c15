"""Whether the conditions of a questionnaire make sense: every name known, nothing refers to what is asked later."""

from collections.abc import Iterator

from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import (
    CONTEXT,
    Arithmetic,
    Call,
    Comparison,
    Condition,
    Name,
    Negative,
    Number,
    Text,
    Value,
    names,
    walk,
)
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind

_BY_CODE = (ScaleKind.ORDINAL, ScaleKind.CHOICE)
_WITH_CHOICES = (*_BY_CODE, ScaleKind.MULTI)
_ORDERS = ("<", "<=", ">", ">=")


def condition_problems(questionnaire: Questionnaire) -> tuple[UserError, ...]:
    """Everything wrong with the conditions, in the order asked; each problem names its `question`.

    Besides the codes of `parse`: `condition_name_unknown`, `condition_choice_unknown`, `condition_never_equal` (words
    compared with numbers, or a multi compared instead of `selected`), `condition_asked_later`, `condition_circle`.
    """
    problems: list[UserError] = []
    refers: dict[str, frozenset[str]] = {}
    position = {code: at for at, code in enumerate(questionnaire.order)}
    for code in questionnaire.order:
        text = questionnaire.by_code[code].condition
        if text is None:
            continue
        try:
            condition = parse(text)
        except UserError as error:
            problems.append(UserError(error.code, **error.facts, question=code))
            continue
        refers[code] = names(condition) & position.keys()
        problems.extend(_names_and_values(code, condition, questionnaire))
        problems.extend(
            UserError("condition_asked_later", question=code, name=name)
            for name in sorted(refers[code])
            if position[name] >= position[code]
        )
    return (*problems, *_circles(refers))


def _names_and_values(code: str, condition: Condition, questionnaire: Questionnaire) -> Iterator[UserError]:
    for name in sorted(names(condition)):
        if name not in questionnaire.by_code and name not in CONTEXT:
            yield UserError("condition_name_unknown", question=code, name=name)
    for node in walk(condition):
        if isinstance(node, Call):
            if node.question in CONTEXT and node.question not in questionnaire.by_code:
                yield UserError("condition_name_unknown", question=code, name=node.question)
            elif node.choice is not None and node.question in questionnaire.by_code:
                yield from _choice(code, node.question, node.choice, questionnaire)
        elif isinstance(node, Comparison):
            yield from _comparison(code, node, questionnaire)


def _choice(code: str, name: str, choice: str, questionnaire: Questionnaire) -> Iterator[UserError]:
    if name in questionnaire.by_code:
        scale = questionnaire.scale_of(name)
        known = {one.code for one in scale.choices} if scale.kind in _WITH_CHOICES else set()
    else:
        known = set(CONTEXT[name])
    if choice not in known:
        yield UserError("condition_choice_unknown", question=code, name=name, choice=choice)


def _comparison(code: str, node: Comparison, questionnaire: Questionnaire) -> Iterator[UserError]:
    for one, other in ((node.left, node.right), (node.right, node.left)):
        if not isinstance(one, Name) or not (one.name in questionnaire.by_code or one.name in CONTEXT):
            continue
        kind = questionnaire.scale_of(one.name).kind if one.name in questionnaire.by_code else None
        words = isinstance(other, Text)
        number = isinstance(other, Number | Negative | Arithmetic)
        by_code = kind is None or kind in _BY_CODE
        if (
            kind is ScaleKind.MULTI
            or (words and not by_code and kind is not ScaleKind.TEXT)
            or (number and kind in (None, ScaleKind.TEXT))
            or (words and node.operator in _ORDERS)
        ):
            yield UserError("condition_never_equal", question=code, name=one.name, condition=str(node))
        elif isinstance(other, Text) and by_code:
            yield from _choice(code, one.name, other.value, questionnaire)
    if not any(isinstance(part, Name) for part in (*_parts(node.left), *_parts(node.right))):
        yield UserError("condition_never_equal", question=code, name=str(node.left), condition=str(node))


def _parts(value: Value) -> tuple[object, ...]:
    return tuple(walk(value))


def _circles(refers: dict[str, frozenset[str]]) -> Iterator[UserError]:
    """One problem per circle of questions that wait for each other, told from its first question."""
    told: set[str] = set()
    for start in refers:
        path = _way_back(start, refers)
        if path and not told & set(path):
            told |= set(path)
            yield UserError("condition_circle", question=start, circle=" → ".join((*path, start)))


def _way_back(start: str, refers: dict[str, frozenset[str]]) -> tuple[str, ...]:
    """The shortest way from a question back to itself; empty where there is none."""
    came_from: dict[str, str] = {}
    front = [start]
    while front:
        following = []
        for here in front:
            for there in sorted(refers.get(here, ())):
                if there == start:
                    path = [here]
                    while path[-1] != start:
                        path.append(came_from[path[-1]])
                    return tuple(reversed(path))
                if there not in came_from:
                    came_from[there] = here
                    following.append(there)
        front = following
    return ()
