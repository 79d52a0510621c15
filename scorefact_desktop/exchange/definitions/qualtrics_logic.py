"""Qualtrics' display, branch and skip logic as expressions: sets of statements about earlier questions."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from scorefact_desktop.exchange.definitions.expressions import (
    Expression,
    Function,
    Joined,
    Literal,
    Operation,
    Reference,
)

_OPERATORS = {
    "EqualTo": "=",
    "Is": "=",
    "NotEqualTo": "!=",
    "IsNot": "!=",
    "GreaterThan": ">",
    "GreaterThanOrEqual": ">=",
    "LessThan": "<",
    "LessThanOrEqual": "<=",
}
_CHOICE = re.compile(r"^q://(?P<question>QID\d+)/(?:SelectableChoice|SelectableAnswer)/(?P<choice>\w+)$")
_CELL = re.compile(r"^q://(?P<question>QID\d+)/SelectableChoice/(?P<row>\w+)/(?P<choice>\w+)$")
_VALUE = re.compile(
    r"^q://(?P<question>QID\d+)/(?:ChoiceTextEntryValue|SelectedChoicesRecode|ChoiceNumericEntryValue"
    r"|SelectedAnswerRecode)(?:/(?P<row>\w+))?$"
)
_COUNT = re.compile(r"^q://(?P<question>QID\d+)/SelectedChoicesCount$")
#: How a question and a choice of it are named in expressions: by question and row, by question and choice.
Named = Callable[[str, str], str]


class LogicError(Exception):
    """A statement that is not about the answer to an earlier question, in Qualtrics' own words."""


def expression(logic: object, name: Named, choice: Named) -> Expression:
    """The expression of a logic as the file has it.

    `name` gives the name of a question (or of one row of its grid) and `choice` that of a choice. Raises LogicError.
    """
    sets = [one for key, one in _numbered(logic)]
    if not sets:
        raise LogicError("-")
    found: list[list[Expression]] = []
    for one in sets:
        told = _set(one, name, choice)
        if found and "and" in str(one.get("Type", "")).lower():
            found[-1].append(told)
        else:
            found.append([told])
    return joined("or", [joined("and", parts) for parts in found])


def joined(operator: str, parts: list[Expression]) -> Expression:
    """One part alone, or several joined."""
    return parts[0] if len(parts) == 1 else Joined(operator, tuple(parts))


def negated(part: Expression) -> Expression:
    """The part does not hold."""
    return Function("not", (part,))


def statement(about: Mapping[str, Any], name: Named, choice: Named) -> Expression:
    """One statement. Raises LogicError."""
    kind, operator = str(about.get("LogicType", "Question")), str(about.get("Operator", ""))
    operand = str(about.get("LeftOperand") or about.get("ChoiceLocator") or "").replace("%23", "#")
    wanted = str(about.get("RightOperand", ""))
    if kind != "Question":
        raise LogicError(f"{kind} {operand} {operator}".strip())
    if operator in ("Selected", "NotSelected") and (match := _CHOICE.match(operand) or _CELL.match(operand)):
        row = match.groupdict().get("row") or ""
        picked = Literal(choice(match["question"], match["choice"]))
        told: Expression = Function("selected", (Reference(name(match["question"], row)), picked))
        return told if operator == "Selected" else negated(told)
    if match := _COUNT.match(operand):
        value: Expression = Function("count-selected", (Reference(name(match["question"], "")),))
    elif match := _VALUE.match(operand):
        value = Reference(name(match["question"], match["row"] or ""))
    else:
        raise LogicError(f"{operand} {operator}")
    if operator in ("Empty", "NotEmpty"):
        return Operation("=" if operator == "Empty" else "!=", value, Literal(""))
    if operator in _OPERATORS:
        return Operation(_OPERATORS[operator], value, Literal(wanted))
    raise LogicError(f"{operand} {operator}")


def _set(one: Mapping[str, Any], name: Named, choice: Named) -> Expression:
    """Statements joined by And and Or, And the stronger."""
    found: list[list[Expression]] = []
    for _, about in _numbered(one):
        told = statement(about, name, choice)
        if found and str(about.get("Conjuction") or about.get("Conjunction") or "").lower() == "and":
            found[-1].append(told)
        else:
            found.append([told])
    if not found:
        raise LogicError("-")
    return joined("or", [joined("and", parts) for parts in found])


def _numbered(container: object) -> list[tuple[int, Mapping[str, Any]]]:
    """The entries "0", "1" ... of an object (or of a list) that are objects, in order."""
    if isinstance(container, list):
        entries: Mapping[Any, Any] = dict(enumerate(container))
    elif isinstance(container, dict):
        entries = container
    else:
        return []
    numbered = [
        (int(key), one)
        for key, one in entries.items()
        if str(key).isdecimal() and len(str(key)) < 6 and isinstance(one, dict)
    ]
    return sorted(numbered, key=lambda one: one[0])
