"""Says another tool's condition in ours, or says that it cannot be said: never something that only looks alike.

Other tools take a comparison with a blank answer as `!=` true; in ours every comparison with one is false. So `a != b`
becomes `not a = b`, and `a != ''` becomes `answered(a)`.
"""

from collections.abc import Callable
from itertools import combinations
from math import comb
from typing import TypeAlias

from scorefact_desktop.domain.conditions import (
    MISSING_FUNCTIONS,
    Arithmetic,
    Both,
    Call,
    Comparison,
    Condition,
    Either,
    Name,
    Negative,
    Not,
    Number,
    Text,
    Value,
)
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange.definitions.expressions import (
    Expression,
    Function,
    Joined,
    Literal,
    Minus,
    Operation,
    Reference,
)
from scorefact_desktop.exchange.definitions.symbols import Answerable, Blank, Computed, Symbol, Ticked

_STEPS = 4_000  # what one condition may unfold to
_COMBINATIONS = 60
_DEPTH = 60
_NUMERIC = (ScaleKind.NUMBER, ScaleKind.RATING)
_ONE_OF = (ScaleKind.CHOICE, ScaleKind.ORDINAL)
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}
_TRUTHS = ("selected", "not", "true", "false", "regex", "contains")
Truth: TypeAlias = Condition | bool


class UntranslatableError(Exception):
    """Cannot be said in our conditions. `kind`: untranslatable, unknown_choice (name, choice)."""

    def __init__(self, kind: str = "untranslatable", **facts: str) -> None:
        super().__init__(kind, facts)
        self.kind = kind
        self.facts = facts


def translate(expression: Expression, resolve: Callable[[str], Symbol]) -> Truth:
    """The condition in our words; True or False where it always or never holds.

    `resolve` says what a name stands for. Raises UntranslatableError, and what `resolve` raises.
    """
    return _Translation(resolve).truth(expression, 0)


def all_of(parts: list[Truth]) -> Truth:
    """All parts hold."""
    if any(part is False for part in parts):
        return False
    kept = [one for part in parts if not isinstance(part, bool) for one in _flat(part, Both)]
    return Both(tuple(kept)) if len(kept) > 1 else kept[0] if kept else True


def any_of(parts: list[Truth]) -> Truth:
    """At least one part holds."""
    if any(part is True for part in parts):
        return True
    kept = [one for part in parts if not isinstance(part, bool) for one in _flat(part, Either)]
    return Either(tuple(kept)) if len(kept) > 1 else kept[0] if kept else False


def negated(part: Truth) -> Truth:
    """The part does not hold."""
    if isinstance(part, bool):
        return not part
    return part.part if isinstance(part, Not) else Not(part)


def _flat(part: Condition, kind: type[Both] | type[Either]) -> tuple[Condition, ...]:
    return part.parts if isinstance(part, kind) else (part,)


def _compared(operator: str, left: float | str, right: float | str) -> bool:
    if operator in ("=", "!="):
        if isinstance(left, float) != isinstance(right, float):
            left, right = plain(left), plain(right)
        return (left == right) == (operator == "=")
    one, two = number_of(left), number_of(right)
    if one is None or two is None:
        return False
    return {"<": one < two, "<=": one <= two, ">": one > two, ">=": one >= two}[operator]


def number_of(value: float | str) -> float | None:
    """The number in a literal; None where it is no ordinary number."""
    if isinstance(value, float):
        return value
    try:
        found = float(value)
    except ValueError:
        return None  # a text: it is compared as one
    return found if abs(found) < 1e15 else None


def plain(value: float | str) -> str:
    """A literal as words, 1.0 as 1."""
    if isinstance(value, str):
        return value
    return str(int(value)) if value.is_integer() else format(value, ".15g")


class _Translation:
    def __init__(self, resolve: Callable[[str], Symbol]) -> None:
        self._resolve = resolve
        self._steps = 0

    def step(self, depth: int) -> None:
        self._steps += 1
        if self._steps > _STEPS or depth > _DEPTH:
            raise UntranslatableError

    def truth(self, expression: Expression, depth: int) -> Truth:
        """What stands where something true or false is wanted."""
        self.step(depth)
        match expression:
            case Joined("and", parts):
                return all_of([self.truth(part, depth + 1) for part in parts])
            case Joined(_, parts):
                return any_of([self.truth(part, depth + 1) for part in parts])
            case Operation(operator, left, right) if operator in _TURNED:
                return self.comparison(operator, left, right, depth + 1)
            case Literal(value):
                return bool(value)
            case Function("not", (part,)):
                return negated(self.truth(part, depth + 1))
            case Function("true", ()):
                return True
            case Function("false", ()):
                return False
            case Function("if", (test, then, otherwise)):
                holds = self.truth(test, depth + 1)
                return any_of(
                    [
                        all_of([holds, self.truth(then, depth + 1)]),
                        all_of([negated(holds), self.truth(otherwise, depth + 1)]),
                    ]
                )
            case Function("selected", (Reference(name), Literal(value))):
                return self.selected(name, plain(value))
            case Reference(name):
                return self.named(name, depth)
        raise UntranslatableError

    def named(self, name: str, depth: int) -> Truth:
        symbol = self._resolve(name)
        if isinstance(symbol, Computed):
            return self.truth(symbol.expression, depth + 1)
        if isinstance(symbol, Answerable) and symbol.kind in _NUMERIC:
            return all_of([Call("answered", symbol.code), Not(Comparison("=", Name(symbol.code), Number(0.0)))])
        return self.comparison("!=", Reference(name), Literal(""), depth + 1)

    def selected(self, name: str, choice: str) -> Truth:
        symbol = self._resolve(name)
        if isinstance(symbol, Blank):
            return False
        if not isinstance(symbol, Answerable):
            raise UntranslatableError
        if choice in MISSING_FUNCTIONS and symbol.kind in (*_NUMERIC, ScaleKind.TEXT):
            return Call(choice, symbol.code)  # as the forms we write ask for it
        if symbol.kind in _NUMERIC:
            number = number_of(choice)
            return False if number is None else Comparison("=", Name(symbol.code), _number(number))
        if symbol.kind is ScaleKind.MULTI or symbol.kind in _ONE_OF:
            return self.chosen(symbol, choice)
        raise UntranslatableError

    def chosen(self, question: Answerable, choice: str) -> Condition:
        """That this choice was made, by its name in the file."""
        if (function := question.missing.get(choice)) is not None:
            return Call(function, question.code)
        code = question.choices.get(choice)
        if code is None:
            raise UntranslatableError("unknown_choice", name=question.code, choice=choice)
        if question.kind is ScaleKind.MULTI:
            return Call("selected", question.code, code)
        return Comparison("=", Name(question.code), Text(code))

    def comparison(self, operator: str, left: Expression, right: Expression, depth: int) -> Truth:
        self.step(depth)
        left, right = self.unfolded(left, depth), self.unfolded(right, depth)
        for one, other, turned in ((left, right, operator), (right, left, _TURNED[operator])):
            match one:
                case Function("if", (test, then, otherwise)):
                    holds = self.truth(test, depth + 1)
                    yes = all_of([holds, self.comparison(turned, then, other, depth + 1)])
                    no = all_of([negated(holds), self.comparison(turned, otherwise, other, depth + 1)])
                    return any_of([yes, no])
                case Function("coalesce", (first, second)):
                    filled = self.comparison("!=", first, Literal(""), depth + 1)
                    yes = all_of([filled, self.comparison(turned, first, other, depth + 1)])
                    no = all_of([negated(filled), self.comparison(turned, second, other, depth + 1)])
                    return any_of([yes, no])
                case Function("count-selected", (Reference(name),)) if isinstance(other, Literal):
                    return self.counted(turned, name, other.value)
                case Function("string-length", (inner,)) if isinstance(other, Literal):
                    return self.measured(turned, inner, other.value, depth)
        if isinstance(left, Literal) and isinstance(right, Literal):
            return _compared(operator, left.value, right.value)
        for one, other, turned in ((left, right, operator), (right, left, _TURNED[operator])):
            truth = isinstance(one, Joined | Function) or (isinstance(one, Operation) and one.operator in _TURNED)
            if truth and isinstance(other, Literal | Function) and turned in ("=", "!="):
                return self.against_truth(turned, one, other, depth)
        for one, other, turned in ((left, right, operator), (right, left, _TURNED[operator])):
            if isinstance(one, Reference) and isinstance(other, Literal):
                return self.against(turned, one.name, other.value)
        return self.between(operator, left, right, depth)

    def unfolded(self, expression: Expression, depth: int) -> Expression:
        """A computed name replaced by its expression, a blank one by nothing, a negative number by one literal."""
        self.step(depth)
        match expression:
            case Reference(name):
                symbol = self._resolve(name)
                if isinstance(symbol, Computed):
                    return self.unfolded(symbol.expression, depth + 1)
                return Literal("") if isinstance(symbol, Blank) else expression
            case Minus(Literal(float(value))):
                return Literal(-value)
            case Function("number" | "int" | "round", (inner,)):
                inside = self.unfolded(inner, depth + 1)
                if isinstance(inside, Literal) and (number := number_of(inside.value)) is not None:
                    return Literal(number)
                if isinstance(inside, Reference) and self.exact(inside.name, expression.name):
                    return inside
                raise UntranslatableError
        return expression

    def exact(self, name: str, function: str) -> bool:
        """Whether this rounding changes nothing about the answer."""
        symbol = self._resolve(name)
        return isinstance(symbol, Answerable) and symbol.kind in _NUMERIC and (function == "number" or symbol.whole)

    def against_truth(self, operator: str, one: Expression, other: Expression, depth: int) -> Truth:
        if isinstance(one, Function) and one.name not in _TRUTHS:
            raise UntranslatableError
        match other:
            case Function("true", ()):
                wanted = True
            case Function("false", ()):
                wanted = False
            case Literal(float(value)):
                wanted = bool(value)
            case _:
                raise UntranslatableError
        holds = self.truth(one, depth + 1)
        return holds if wanted == (operator == "=") else negated(holds)

    def against(self, operator: str, name: str, value: float | str) -> Truth:
        """A question against a number or words."""
        symbol = self._resolve(name)
        if operator == "!=":
            return negated(self.against("=", name, value))
        if isinstance(symbol, Ticked) and operator == "=":
            chosen = self.chosen(symbol.question, symbol.choice)
            return chosen if value == "Y" else negated(chosen) if value in ("", "N") else False
        if not isinstance(symbol, Answerable):
            raise UntranslatableError
        if value == "":
            if operator != "=":
                return False
            told: list[Truth] = [Call(function, symbol.code) for function in symbol.missing.values()]
            return negated(any_of([Call("answered", symbol.code), *told]))
        number = number_of(value)
        if symbol.kind in _NUMERIC:
            return False if number is None else Comparison(operator, Name(symbol.code), _number(number))
        if symbol.kind in _ONE_OF:
            if operator == "=":
                return self.chosen(symbol, plain(value))
            if symbol.numbered and number is not None:
                return Comparison(operator, Name(symbol.code), _number(number))
        if symbol.kind is ScaleKind.TEXT and operator == "=":
            return Comparison("=", Name(symbol.code), Text(plain(value)))
        raise UntranslatableError

    def between(self, operator: str, left: Expression, right: Expression, depth: int) -> Truth:
        """Two sides that are not fixed: numbers computed from answers, or the answers to two questions."""
        if isinstance(left, Reference) and isinstance(right, Reference):
            one, two = self._resolve(left.name), self._resolve(right.name)
            if isinstance(one, Answerable) and isinstance(two, Answerable) and operator in ("=", "!="):
                alike = one.scale == two.scale and one.kind in _ONE_OF and not one.missing
                if alike or (one.kind is two.kind is ScaleKind.TEXT):
                    blank: list[Truth] = [Not(Call("answered", one.code)), Not(Call("answered", two.code))]
                    same = any_of([Comparison("=", Name(one.code), Name(two.code)), all_of(blank)])
                    return same if operator == "=" else negated(same)
        found = Comparison(
            "=" if operator == "!=" else operator, self.value(left, depth + 1), self.value(right, depth + 1)
        )
        return Not(found) if operator == "!=" else found

    def value(self, expression: Expression, depth: int) -> Value:
        """A number made of answers."""
        self.step(depth)
        unfolded = self.unfolded(expression, depth)
        match unfolded:
            case Literal(value) if (number := number_of(value)) is not None:
                return _number(number)
            case Reference(name):
                symbol = self._resolve(name)
                if isinstance(symbol, Answerable) and symbol.kind in _NUMERIC:
                    return Name(symbol.code)
            case Minus(inner):
                return Negative(self.value(inner, depth + 1))
            case Operation(operator, left, right) if operator in ("+", "-", "*"):
                return Arithmetic(operator, self.value(left, depth + 1), self.value(right, depth + 1))
        raise UntranslatableError

    def counted(self, operator: str, name: str, limit: float | str) -> Truth:
        """How many choices were made, against a number."""
        symbol = self._resolve(name)
        if isinstance(symbol, Blank):
            return _compared(operator, 0.0, limit)
        if not isinstance(symbol, Answerable) or symbol.kind is not ScaleKind.MULTI:
            raise UntranslatableError
        codes = list(symbol.choices.values())
        holds = [_compared(operator, float(count), limit) for count in range(len(codes) + 1)]
        told: Truth = holds[0]
        for count in range(1, len(codes) + 1):
            if holds[count] != holds[count - 1]:
                enough = _at_least(symbol.code, codes, count)
                told = any_of([told, enough]) if holds[count] else all_of([told, negated(enough)])
        return told

    def measured(self, operator: str, inner: Expression, limit: float | str, depth: int) -> Truth:
        """The length of a text: only whether there is one can be said."""
        holds = {_compared(operator, float(length), limit) for length in range(1, 1_001)}
        if len(holds) > 1 or (number_of(limit) or 0) > 999:
            raise UntranslatableError
        some, none = holds.pop(), _compared(operator, 0.0, limit)
        if some == none:
            return some
        return self.comparison("!=" if some else "=", inner, Literal(""), depth + 1)


def _number(number: float) -> Value:
    if number != number or abs(number) >= 1e15:
        raise UntranslatableError
    return Negative(Number(-number)) if number < 0 else Number(number)


def _at_least(code: str, choices: list[str], count: int) -> Truth:
    if count == 1:
        return Call("answered", code)
    if comb(len(choices), count) > _COMBINATIONS:
        raise UntranslatableError
    return any_of([all_of([Call("selected", code, one) for one in some]) for some in combinations(choices, count)])
