"""Conditions on questions: what they are made of, what they say of an interview, and how they are written.

A condition is parsed once (`domain.condition_parser`) and evaluated often, at every key press of an interview. It is
safe and total: no Python `eval`, bounded in length and depth, and no answer, missing or odd, makes it raise.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind

#: What a condition may ask of an interview besides its answers, and the values it can have.
CONTEXT: Mapping[str, tuple[str, ...]] = {"vendor_type": ("publisher", "integrator")}

#: Functions of one question: true where it was left without a value for that reason.
MISSING_FUNCTIONS: Mapping[str, Missing] = {
    "dont_know": Missing.DONT_KNOW,
    "refused": Missing.REFUSED,
    "not_applicable": Missing.NOT_APPLICABLE,
}
FUNCTIONS = ("selected", "answered", *MISSING_FUNCTIONS)
KEYWORDS = ("and", "or", "not")


@dataclass(frozen=True, slots=True)
class Name:
    """The answer to a question, or a value of the context."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the condition, never negative: the sign is an operation."""

    value: float

    def __str__(self) -> str:
        plain = format(Decimal(repr(self.value)), "f")
        return plain[:-2] if plain.endswith(".0") else plain


@dataclass(frozen=True, slots=True)
class Text:
    """Words written in the condition: the code of a choice."""

    value: str

    def __str__(self) -> str:
        return "'" + self.value.replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus a value."""

    value: "Value"

    def __str__(self) -> str:
        return f"-({self.value})" if isinstance(self.value, Arithmetic) else f"-{self.value}"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`operator` is + - or *."""

    operator: str
    left: "Value"
    right: "Value"

    def __str__(self) -> str:
        return f"{self._side(self.left, 0)} {self.operator} {self._side(self.right, 1)}"

    def _side(self, side: "Value", right: int) -> str:
        # Operators group to the left, so the same rank needs brackets on the right only.
        if isinstance(side, Arithmetic) and (side.operator == "*") < (self.operator == "*") + right:
            return f"({side})"
        return str(side)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`operator` is = != < <= > or >=. False where a side has no value or the two cannot be compared."""

    operator: str
    left: "Value"
    right: "Value"

    def __str__(self) -> str:
        return f"{self.left} {self.operator} {self.right}"


@dataclass(frozen=True, slots=True)
class Call:
    """A function of one question; `choice` only for `selected`."""

    function: str
    question: str
    choice: str | None = None

    def __str__(self) -> str:
        return f"{self.function}({self.question}{'' if self.choice is None else f', {Text(self.choice)}'})"


@dataclass(frozen=True, slots=True)
class Not:
    """True where its part is not."""

    part: "Condition"

    def __str__(self) -> str:
        return f"not ({self.part})" if isinstance(self.part, Both | Either) else f"not {self.part}"


@dataclass(frozen=True, slots=True)
class Both:
    """All parts hold: `a and b and c`."""

    parts: tuple["Condition", ...]

    def __str__(self) -> str:
        return " and ".join(f"({part})" if isinstance(part, Both | Either) else str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds: `a or b or c`."""

    parts: tuple["Condition", ...]

    def __str__(self) -> str:
        return " or ".join(f"({part})" if isinstance(part, Either) else str(part) for part in self.parts)


Value: TypeAlias = Name | Number | Text | Negative | Arithmetic
Condition: TypeAlias = Comparison | Call | Not | Both | Either
Node: TypeAlias = Value | Condition


@dataclass(frozen=True, slots=True)
class Interview:
    """What a condition is evaluated on: the answers so far, and the context of the campaign."""

    questionnaire: Questionnaire
    answers: Mapping[str, Answer]
    context: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Known:
    """A value with its number, its words, or both (a choice has a stored number and a code)."""

    number: float | None = None
    text: str | None = None


def holds(condition: Condition, interview: Interview) -> bool:
    """Whether the condition holds for these answers.

    An answer compares by the code of its choice against words and by its stored number against numbers. A comparison
    with an unanswered question, an unknown name, or of words with numbers is false, `!=` included. Never raises.
    """
    match condition:
        case Both(parts):
            return all(holds(part, interview) for part in parts)
        case Either(parts):
            return any(holds(part, interview) for part in parts)
        case Not(part):
            return not holds(part, interview)
        case Call():
            return _call(condition, interview)
        case Comparison(operator, left, right):
            return _compare(operator, _value(left, interview), _value(right, interview))


def names(node: Node) -> frozenset[str]:
    """The questions and context values that a condition refers to."""
    return frozenset(
        part.name if isinstance(part, Name) else part.question for part in walk(node) if isinstance(part, Name | Call)
    )


def walk(node: Node) -> Iterator[Node]:
    """The node and every node below it."""
    yield node
    match node:
        case Both(parts) | Either(parts):
            below: tuple[Node, ...] = parts
        case Comparison(_, left, right) | Arithmetic(_, left, right):
            below = (left, right)
        case Not(part):
            below = (part,)
        case Negative(value):
            below = (value,)
        case _:
            below = ()
    for one in below:
        yield from walk(one)


def has_value(answer: Answer | None) -> bool:
    """True for an answer that says something: not missing, not blank."""
    if answer is None or answer.missing is not None:
        return False
    return bool(answer.choices) or answer.number is not None or bool(answer.text.strip())


def _call(call: Call, interview: Interview) -> bool:
    answer = interview.answers.get(call.question)
    if answer is None:
        return False
    if call.function == "answered":
        return has_value(answer)
    if call.function in MISSING_FUNCTIONS:
        return answer.missing is MISSING_FUNCTIONS[call.function]
    if call.question not in interview.questionnaire.by_code:
        return False
    scale = interview.questionnaire.scale_of(call.question)
    return answer.missing is None and any(
        choice.code == call.choice and choice.value in answer.choices for choice in scale.choices
    )


def _value(value: Value, interview: Interview) -> _Known:
    match value:
        case Number(number):
            return _Known(number=number)
        case Text(text):
            return _Known(text=text)
        case Name(name):
            return _named(name, interview)
        case Negative(inner):
            minus = _value(inner, interview).number
            return _Known(number=None if minus is None else -minus)
        case Arithmetic(operator, left, right):
            one, two = _value(left, interview).number, _value(right, interview).number
            if one is None or two is None:
                return _Known()
            return _Known(number=one + two if operator == "+" else one - two if operator == "-" else one * two)


def _named(name: str, interview: Interview) -> _Known:
    if name not in interview.questionnaire.by_code:
        return _Known(text=interview.context.get(name))
    answer = interview.answers.get(name)
    if answer is None or answer.missing is not None:
        return _Known()
    scale = interview.questionnaire.scale_of(name)
    match scale.kind:
        case ScaleKind.MULTI:
            return _Known()
        case ScaleKind.TEXT:
            return _Known(text=answer.text)
        case ScaleKind.NUMBER | ScaleKind.RATING:
            return _Known(number=answer.value)
        case _:
            code = next((choice.code for choice in scale.choices if choice.value in answer.choices), None)
            return _Known(number=answer.value, text=code)


def _compare(operator: str, left: _Known, right: _Known) -> bool:
    if left.number is not None and right.number is not None:
        one, two = left.number, right.number
        match operator:
            case "=":
                return one == two
            case "!=":
                return one != two
            case "<":
                return one < two
            case "<=":
                return one <= two
            case ">":
                return one > two
            case _:
                return one >= two
    if left.text is None or right.text is None:
        return False
    return (left.text == right.text) if operator == "=" else (left.text != right.text and operator == "!=")
