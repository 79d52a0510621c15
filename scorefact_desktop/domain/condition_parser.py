"""Reads conditions: a small Pratt parser.

    cri_count >= 1
    rec_3y != 'certainly' or dont_know(rec_3y)
    vendor_type = 'integrator' and not selected(cmu_needs, 'training')

From weakest to strongest: `or`, `and`, `not`, comparisons, `+ -`, `*`, minus sign. What cannot be read is a
`UserError` that says where.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from scorefact_desktop.domain.conditions import (
    FUNCTIONS,
    KEYWORDS,
    Arithmetic,
    Both,
    Call,
    Comparison,
    Condition,
    Either,
    Name,
    Negative,
    Node,
    Not,
    Number,
    Text,
    Value,
)
from scorefact_desktop.domain.errors import UserError

MAX_LENGTH = 2000  # characters
MAX_DEPTH = 40  # brackets, `not`, signs and operations inside one another
MAX_DIGITS = 15  # what a float holds exactly

_TOKEN = re.compile(
    r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|('(?:[^']|'')*')|(!=|<=|>=|[=<>()+\-*,]))", re.ASCII
)
_STRENGTH = {"or": 1, "and": 2, "=": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6}
_NOT, _SIGN, _COMPARISON = 3, 7, 4


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # number, word, text, sign or end
    text: str
    position: int  # of its first character, from 1


@lru_cache(maxsize=512)
def parse(text: str) -> Condition:
    """The condition written in `text`.

    UserErrors: `condition_too_long`, `condition_too_deep`, `condition_unfinished`, `condition_unreadable` (position
    from 1, found), `condition_function_unknown`, `condition_not_yes_or_no` (a value stands where a condition must, or
    the other way round).
    """
    if len(text) > MAX_LENGTH:
        raise UserError("condition_too_long", limit=MAX_LENGTH)
    parser = _Parser(text)
    node = parser.expression(0, 0)
    if parser.now.kind != "end":
        raise parser.unreadable()
    return parser.condition(node, 1)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.now
        self.at += 1
        return token

    def unreadable(self) -> UserError:
        if self.now.kind == "end":
            return UserError("condition_unfinished", condition=self.text)
        return UserError("condition_unreadable", condition=self.text, position=self.now.position, found=self.now.text)

    def expect(self, sign: str) -> None:
        if self.now.kind != "sign" or self.now.text != sign:
            raise self.unreadable()
        self.take()

    def condition(self, node: Node, position: int) -> Condition:
        if isinstance(node, Comparison | Call | Not | Both | Either):
            return node
        raise UserError("condition_not_yes_or_no", condition=self.text, position=position)

    def value(self, node: Node, position: int) -> Value:
        if isinstance(node, Name | Number | Text | Negative | Arithmetic):
            return node
        raise UserError("condition_not_yes_or_no", condition=self.text, position=position)

    def expression(self, weaker: int, depth: int) -> Node:
        """What follows, up to an operator that is not stronger than `weaker`."""
        start = self.now.position
        left = self.first(depth)
        while (strength := self.strength()) > weaker:
            depth += 1  # a chain such as a + b + c nests to the left
            operator, second = self.take().text, self.now.position
            if operator in ("and", "or"):
                left = self.chain(operator, self.condition(left, start), strength, depth)
            elif strength == _COMPARISON:
                right = self.value(self.expression(strength, depth), second)
                left = Comparison(operator, self.value(left, start), right)
            else:
                right = self.value(self.expression(strength, depth), second)
                left = Arithmetic(operator, self.value(left, start), right)
        return left

    def strength(self) -> int:
        return _STRENGTH.get(self.now.text, 0) if self.now.kind in ("word", "sign") else 0

    def chain(self, operator: str, first: Condition, strength: int, depth: int) -> Condition:
        """All parts joined by one `and` or `or`, side by side, so that long lists stay flat."""
        parts = [first]
        while True:
            start = self.now.position
            parts.append(self.condition(self.expression(strength, depth), start))
            if self.now.kind != "word" or self.now.text != operator:
                return Both(tuple(parts)) if operator == "and" else Either(tuple(parts))
            self.take()

    def first(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise UserError("condition_too_deep", limit=MAX_DEPTH)
        token = self.now
        if token.kind == "number":
            if len(token.text) > MAX_DIGITS:
                raise self.unreadable()
            return Number(float(self.take().text))
        if token.kind == "text":
            return Text(_unquote(self.take().text))
        if token.kind == "word" and token.text == "not":
            self.take()
            start = self.now.position
            return Not(self.condition(self.expression(_NOT, depth + 1), start))
        if token.kind == "word" and token.text not in KEYWORDS:
            self.take()
            if self.now.kind == "sign" and self.now.text == "(":
                return self.call(token)
            return Name(token.text)
        if token.kind == "sign" and token.text == "-":
            self.take()
            start = self.now.position
            return Negative(self.value(self.expression(_SIGN, depth + 1), start))
        if token.kind == "sign" and token.text == "(":
            self.take()
            inside = self.expression(0, depth + 1)
            self.expect(")")
            return inside
        raise self.unreadable()

    def call(self, function: _Token) -> Call:
        if function.text not in FUNCTIONS:
            raise UserError(
                "condition_function_unknown", condition=self.text, position=function.position, function=function.text
            )
        self.expect("(")
        if self.now.kind != "word" or self.now.text in KEYWORDS:
            raise self.unreadable()
        question, choice = self.take().text, None
        if function.text == "selected":
            self.expect(",")
            if self.now.kind != "text":
                raise self.unreadable()
            choice = _unquote(self.take().text)
        self.expect(")")
        return Call(function.text, question, choice)


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise UserError("condition_unreadable", condition=text, position=start + 1, found=text[start : start + 12])
        kind = ("number", "word", "text", "sign")[(match.lastindex or 1) - 1]
        found.append(_Token(kind, match.group(match.lastindex or 1), match.start(match.lastindex or 1) + 1))
        at = match.end()
    found.append(_Token("end", "", len(text) + 1))
    return found


def _unquote(text: str) -> str:
    return text[1:-1].replace("''", "'")
