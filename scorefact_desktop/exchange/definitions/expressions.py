"""Reads the expressions of other tools (XLSForm's XPath subset, LimeSurvey's ExpressionScript) without running them.

One small Pratt parser for both: they differ in how names, strings and operators are spelled, not in their grammar.
From weakest to strongest: `or`, `and`, comparisons, `+ -`, `* div mod`, sign and negation. Bounded in length and depth.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

MAX_LENGTH = 8_000  # characters
MAX_DEPTH = 40  # brackets and operations inside one another
MAX_TOKENS = 2_000

#: What a form may call (INTEROP.md section 2), and the two constants that XPath spells as functions.
XPATH_FUNCTIONS = frozenset(
    {"selected", "count-selected", "selected-at", "coalesce", "if", "regex", "string-length", "contains", "concat"}
    | {"number", "int", "round", "min", "max", "today", "now", "not", "true", "false"}
)
#: The functions of ExpressionScript that have the same meaning, by their name here.
_SCRIPT_FUNCTIONS = {
    "is_empty": "is_empty",
    "if": "if",
    "strlen": "string-length",
    "intval": "int",
    "floatval": "number",
    "round": "round",
    "min": "min",
    "max": "max",
    "regexmatch": "regex",
}


class Dialect(Enum):
    """Whose expressions are read."""

    XPATH = "xpath"
    SCRIPT = "script"


class UnreadableError(Exception):
    """An expression that is not read: `kind` is `expression` or `function`, `name` the function's."""

    def __init__(self, kind: str, name: str = "") -> None:
        super().__init__(kind, name)
        self.kind = kind
        self.name = name


@dataclass(frozen=True, slots=True)
class Literal:
    """A number or words."""

    value: float | str


@dataclass(frozen=True, slots=True)
class Reference:
    """The answer to the question of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class Itself:
    """The answer being checked: `.` in XLSForm."""


@dataclass(frozen=True, slots=True)
class ColumnName:
    """A column of the choice list, in a choice filter."""

    name: str


@dataclass(frozen=True, slots=True)
class Operation:
    """`operator` is one of = != < <= > >= + - * div mod."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Joined:
    """All parts (`and`) or at least one (`or`)."""

    operator: str
    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Minus:
    """Minus a value."""

    value: "Expression"


@dataclass(frozen=True, slots=True)
class Function:
    """A call, by the XPath name of the function."""

    name: str
    arguments: tuple["Expression", ...]


Expression: TypeAlias = Literal | Reference | Itself | ColumnName | Operation | Joined | Minus | Function

_QUOTES = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "\u202f": " "})
_NAME = r"[^\W\d][\w.\-]*"
_XPATH = re.compile(
    rf"""\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)|\$\{{\s*(?P<reference>{_NAME})\s*\}}|(?P<text>'[^']*'|"[^"]*")"""
    rf"|(?P<word>{_NAME})|(?P<itself>\.(?![.\w]))|(?P<sign>!=|<=|>=|[=<>()+\-*,]))"
)
_QUOTED = re.compile(r"""'[^']*'|"[^"]*\"""")
_CALL = re.compile(rf"(?<![\w.\-])({_NAME})\s*\(")
_SCRIPT = re.compile(
    r"""\s*(?:(?P<reference>\d+X\d+X\w+(?:\.\w+)?)|(?P<number>\d+(?:\.\d+)?)|(?P<text>'[^']*'|"[^"]*")"""
    r"|(?P<word>[^\W\d]\w*(?:\.\w+)?)|(?P<sign>==|!=|<=|>=|&&|\|\||[=<>()+\-*/!,]))"
)
_SCRIPT_SIGNS = {"==": "=", "&&": "and", "||": "or", "/": "div", "eq": "=", "ne": "!="} | {
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
}
_STRENGTH = {"or": 1, "and": 2, "=": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5}
_STRENGTH |= {"*": 6, "div": 6, "mod": 6}
_SIGN = 7
#: What may follow the name of a question in ExpressionScript and means its answer.
_SUFFIXES = frozenset({"naok", "code", "value"})


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def parse(text: str, dialect: Dialect = Dialect.XPATH) -> Expression:
    """The expression written in `text`. Raises UnreadableError: it cannot be understood, or calls another function."""
    if len(text) > MAX_LENGTH:
        raise UnreadableError("expression")
    if dialect is Dialect.XPATH:
        text = text.translate(_QUOTES)
        _only_known_functions(text)
        tokens = list(_tokens(text, _XPATH))
    else:
        inside = text.strip()
        if inside.startswith("{") and inside.endswith("}"):
            inside = inside[1:-1]
        tokens = list(_script_tokens(inside))
    if len(tokens) > MAX_TOKENS:
        raise UnreadableError("expression")
    parser = _Parser(tokens, dialect)
    found = parser.expression(0, 0)
    if parser.now.kind != "end":
        raise UnreadableError("expression")
    return found


def _only_known_functions(text: str) -> None:
    """Say so first where another function is called, whatever else cannot be read."""
    for match in _CALL.finditer(_QUOTED.sub("''", text)):
        if match[1] not in XPATH_FUNCTIONS and match[1] not in ("and", "or", "div", "mod"):
            raise UnreadableError("function", match[1])


def walk(expression: Expression) -> Iterator[Expression]:
    """The expression and every part of it."""
    waiting = [expression]
    while waiting:
        one = waiting.pop()
        yield one
        match one:
            case Operation(_, left, right):
                waiting += (right, left)
            case Joined(_, parts):
                waiting += parts
            case Minus(value):
                waiting.append(value)
            case Function(_, arguments):
                waiting += arguments


def references(expression: Expression) -> frozenset[str]:
    """The names of the questions that an expression looks at."""
    return frozenset(one.name for one in walk(expression) if isinstance(one, Reference))


def _tokens(text: str, pattern: re.Pattern[str]) -> Iterator[_Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        match = pattern.match(text, at)
        if match is None or match.lastgroup is None:
            raise UnreadableError("expression")
        kind, found = match.lastgroup, match[match.lastgroup]
        if kind == "word" and found in ("and", "or", "div", "mod"):
            kind = "sign"
        yield _Token(kind, found)
        at = match.end()
    yield _Token("end", "")


def _script_tokens(text: str) -> Iterator[_Token]:
    for token in _tokens(text, _SCRIPT):
        if token.kind in ("sign", "word") and token.text.lower() in (*_SCRIPT_SIGNS, "and", "or"):
            yield _Token("sign", _SCRIPT_SIGNS.get(token.text.lower(), token.text.lower()))
        else:
            yield token


class _Parser:
    def __init__(self, tokens: list[_Token], dialect: Dialect) -> None:
        self.tokens = tokens
        self.dialect = dialect
        self.at = 0

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.now
        self.at += 1
        return token

    def take_sign(self, sign: str) -> bool:
        if self.now == _Token("sign", sign):
            self.at += 1
            return True
        return False

    def expect(self, sign: str) -> None:
        if not self.take_sign(sign):
            raise UnreadableError("expression")

    def expression(self, weaker: int, depth: int) -> Expression:
        """What follows, up to an operator that is not stronger than `weaker`."""
        left = self.first(depth)
        while (strength := self.strength()) > weaker:
            depth += 1  # a chain such as a + b + c nests to the left
            if depth > MAX_DEPTH:
                raise UnreadableError("expression")
            operator = self.take().text
            if operator in ("and", "or"):
                parts = [left, self.expression(strength, depth)]
                while self.take_sign(operator):
                    parts.append(self.expression(strength, depth))
                left = Joined(operator, tuple(parts))
            else:
                left = Operation(operator, left, self.expression(strength, depth))
        return left

    def strength(self) -> int:
        return _STRENGTH.get(self.now.text, 0) if self.now.kind == "sign" else 0

    def first(self, depth: int) -> Expression:
        if depth > MAX_DEPTH:
            raise UnreadableError("expression")
        token = self.take()
        match token.kind:
            case "number":
                return Literal(float(token.text)) if len(token.text) <= 15 else Literal(token.text)
            case "text":
                return Literal(token.text[1:-1])
            case "reference":
                return self.reference(token.text)
            case "itself":
                return Itself()
            case "word":
                return self.word(token.text, depth)
        if token.text == "-":
            return Minus(self.expression(_SIGN, depth + 1))
        if token.text == "!":
            return Function("not", (self.expression(_SIGN, depth + 1),))
        if token.text == "(":
            inside = self.expression(0, depth + 1)
            self.expect(")")
            return inside
        raise UnreadableError("expression")

    def word(self, name: str, depth: int) -> Expression:
        if not self.take_sign("("):
            return self.reference(name) if self.dialect is Dialect.SCRIPT else ColumnName(name)
        known = name if self.dialect is Dialect.XPATH else _SCRIPT_FUNCTIONS.get(name.lower(), "")
        if known not in XPATH_FUNCTIONS and known != "is_empty":
            raise UnreadableError("function", name)
        arguments: list[Expression] = []
        if not self.take_sign(")"):
            arguments.append(self.expression(0, depth + 1))
            while self.take_sign(","):
                arguments.append(self.expression(0, depth + 1))
            self.expect(")")
        if known == "is_empty" and len(arguments) == 1:
            return Operation("=", arguments[0], Literal(""))
        return Function(known, tuple(arguments))

    def reference(self, name: str) -> Expression:
        if self.dialect is Dialect.SCRIPT:
            name, _, suffix = name.partition(".")
            if suffix and suffix.lower() not in _SUFFIXES:
                raise UnreadableError("function", suffix)
        return Reference(name)
