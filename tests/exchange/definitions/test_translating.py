"""Conditions translated into ours hold for exactly the answers for which the file's own would."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.condition_parser import parse as parse_ours
from scorefact_desktop.domain.conditions import Interview, holds
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Block, Choice, Question, Questionnaire, Scale, ScaleKind
from scorefact_desktop.exchange.definitions.expressions import (
    Expression,
    Function,
    Joined,
    Literal,
    Minus,
    Operation,
    Reference,
    UnreadableError,
    parse,
)
from scorefact_desktop.exchange.definitions.symbols import Answerable, Blank, Computed, Symbol, Unsayable
from scorefact_desktop.exchange.definitions.translating import UntranslatableError, translate

NAMES = ("one", "two", "three")
CHOICES = tuple(Choice(value=place + 1, code=name, text={"en": name}) for place, name in enumerate(NAMES))
SCALES = (
    Scale(id="choice", kind=ScaleKind.CHOICE, choices=CHOICES),
    Scale(id="multi", kind=ScaleKind.MULTI, choices=CHOICES),
    Scale(id="number", kind=ScaleKind.NUMBER),
    Scale(id="text", kind=ScaleKind.TEXT),
)
KINDS = {"c": "choice", "d": "choice", "m": "multi", "n": "number", "k": "number", "t": "text"}
FORM = Questionnaire(
    code="q",
    version="1",
    title={"en": "Q"},
    themes=(),
    scales=SCALES,
    questions=tuple(
        Question(code=code, scale=kind, text={"en": code}, short={"en": code}) for code, kind in KINDS.items()
    ),
    blocks=(Block(id="all", questions=tuple(KINDS)),),
)
SYMBOLS: dict[str, Symbol] = {
    code: Answerable(
        code,
        ScaleKind(kind),
        kind,
        choices={name: name for name in NAMES} if kind in ("choice", "multi") else {},
        whole=True,
    )
    for code, kind in KINDS.items()
} | {
    "note": Blank(),
    "total": Computed(parse("${n} + ${k}")),
    "start": Unsayable(),
}
Given = Mapping[str, object]


def resolve(name: str) -> Symbol:
    return SYMBOLS[name]


def ours(text: str) -> str | bool:
    found = translate(parse(text), resolve)
    return found if isinstance(found, bool) else str(found)


@pytest.mark.parametrize(
    ("theirs", "wanted"),
    [
        ("${c} = 'one'", "c = 'one'"),
        ("'one' = ${c}", "c = 'one'"),
        ("${c} != 'one'", "not c = 'one'"),
        ("${t} != ''", "answered(t)"),
        ("${t} = ''", "not answered(t)"),
        ("selected(${m}, 'two')", "selected(m, 'two')"),
        ("not(selected(${m}, 'two'))", "not selected(m, 'two')"),
        ("count-selected(${m}) >= 1", "answered(m)"),
        ("count-selected(${m}) = 0", "not answered(m)"),
        ("count-selected(${m}) > 2", "selected(m, 'one') and selected(m, 'two') and selected(m, 'three')"),
        ("${n} >= 3 and ${n} < 10", "n >= 3 and n < 10"),
        ("${n} > -1", "n > -1"),
        ("5 < ${n}", "n > 5"),
        ("${total} > 5", "n + k > 5"),
        ("if(${c} = 'one', ${n}, ${k}) > 2", "c = 'one' and n > 2 or not c = 'one' and k > 2"),
        ("coalesce(${t}, 'x') = 'x'", "answered(t) and t = 'x' or not answered(t)"),
        ("string-length(${t}) > 0", "answered(t)"),
        ("number(${n}) = 2", "n = 2"),
        ("${note} = 'x'", False),
        ("1 = 1", True),
        ("true()", True),
        ("selected(${c}, 'one') = false()", "not c = 'one'"),
        ("${c} = 'one' or ${c} = 'two' or ${c} = 'three'", "c = 'one' or c = 'two' or c = 'three'"),
    ],
)
def test_said_in_ours(theirs: str, wanted: str | bool) -> None:
    found = ours(theirs)
    if isinstance(found, str) and isinstance(wanted, str):
        assert str(parse_ours(found)) == str(parse_ours(wanted))
    else:
        assert found == wanted


@pytest.mark.parametrize(
    "theirs",
    [
        "regex(${t}, 'a+')",
        "contains(${t}, 'a')",
        "${n} mod 2 = 0",
        "${m} = 'one'",
        "${start} > today()",
        "selected-at(${m}, 0) = 'one'",
        "string-length(${t}) > 3",
        "${c} > 2",
        "${t} < ${n}",
        "concat(${t}, 'x') = 'ax'",
    ],
)
def test_what_ours_cannot_say(theirs: str) -> None:
    with pytest.raises(UntranslatableError):
        ours(theirs)


def test_an_unknown_choice_is_named() -> None:
    with pytest.raises(UntranslatableError) as refused:
        ours("${c} = 'four'")
    assert (refused.value.kind, refused.value.facts) == ("unknown_choice", {"name": "c", "choice": "four"})


def test_calculations_that_double_each_other_stay_bounded() -> None:
    grown: dict[str, Symbol] = {"a0": SYMBOLS["n"]}
    for level in range(1, 40):
        grown[f"a{level}"] = Computed(parse(f"${{a{level - 1}}} + ${{a{level - 1}}}"))
    with pytest.raises(UntranslatableError):
        translate(parse("${a39} > 1"), grown.__getitem__)


# An evaluator of the XPath subset, written apart: a number is NaN where there is none.
def number(value: object) -> float:
    if isinstance(value, bool):
        return float(value)
    try:
        return float(str(value))
    except ValueError:
        return float("nan")


def theirs(expression: Expression, given_answers: Given) -> object:
    match expression:
        case Literal(value):
            return value
        case Reference("note"):
            return ""
        case Reference("total"):
            return theirs(parse("${n} + ${k}"), given_answers)
        case Reference(name):
            found = given_answers.get(name, "")
            return " ".join(sorted(found)) if isinstance(found, frozenset) else found
        case Minus(inner):
            return -number(theirs(inner, given_answers))
        case Joined(operator, parts):
            each = [truth(theirs(part, given_answers)) for part in parts]
            return all(each) if operator == "and" else any(each)
        case Function("not", (part,)):
            return not truth(theirs(part, given_answers))
        case Function("selected", (part, Literal(choice))):
            return choice in str(theirs(part, given_answers)).split()
        case Function("count-selected", (part,)):
            return float(len(str(theirs(part, given_answers)).split()))
        case Function("string-length", (part,)):
            return float(len(str(theirs(part, given_answers))))
        case Function("coalesce", (one, two)):
            return theirs(one, given_answers) if theirs(one, given_answers) != "" else theirs(two, given_answers)
        case Function("if", (test, one, two)):
            return theirs(one if truth(theirs(test, given_answers)) else two, given_answers)
        case Operation(operator, left, right):
            return operated(operator, theirs(left, given_answers), theirs(right, given_answers))
    raise AssertionError(expression)


def truth(value: object) -> bool:
    if isinstance(value, float):
        return value == value and value != 0
    return bool(value)


def operated(operator: str, one: object, two: object) -> object:
    if operator in ("+", "-", "*"):
        left, right = number(one), number(two)
        return left + right if operator == "+" else left - right if operator == "-" else left * right
    if operator in ("=", "!="):
        if isinstance(one, bool) or isinstance(two, bool):
            same = truth(one) == truth(two)
        elif isinstance(one, float) or isinstance(two, float):
            same = number(one) == number(two)
        else:
            same = one == two
        return same == (operator == "=")
    left, right = number(one), number(two)
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


NUMBERS = st.sampled_from(["${n}", "${k}", "${n} + ${k}", "${n} * 2", "-${n}", "${total}"])
ORDERS = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
SAME = st.sampled_from(["=", "!="])
SIMPLE = st.one_of(
    st.builds("{} {} {}".format, NUMBERS, ORDERS, st.sampled_from(["0", "2", "-1", "3.5", "${k}"])),
    st.builds("${{{}}} {} '{}'".format, st.sampled_from(["c", "d", "t"]), SAME, st.sampled_from([*NAMES])),
    st.builds("${{{}}} {} ''".format, st.sampled_from(["c", "m", "t", "n"]), SAME),
    st.builds("selected(${{{}}}, '{}')".format, st.sampled_from(["c", "m"]), st.sampled_from([*NAMES])),
    st.builds("count-selected(${{m}}) {} {}".format, ORDERS, st.integers(0, 4)),
    st.builds("string-length(${{t}}) {} 0".format, ORDERS),
    st.builds("coalesce(${{c}}, ${{d}}) {} '{}'".format, SAME, st.sampled_from([*NAMES])),
    st.builds("${{note}} {} 'x'".format, SAME),
    st.builds("${{c}} {} ${{d}}".format, SAME),
)
CONDITIONS = st.recursive(
    SIMPLE,
    lambda inner: st.one_of(
        st.builds("({}) and ({})".format, inner, inner),
        st.builds("({}) or ({})".format, inner, inner),
        st.builds("not({})".format, inner),
        st.builds("if({}, {}, {})".format, inner, inner, inner),
    ),
    max_leaves=6,
)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "c": st.sampled_from(NAMES),
        "d": st.sampled_from(NAMES),
        "m": st.frozensets(st.sampled_from(NAMES), min_size=1),
        "n": st.integers(-3, 6).map(float),
        "k": st.integers(-3, 6).map(float),
        "t": st.sampled_from(["one", "x", "two"]),
    },
)


def as_ours(given_answers: Given) -> dict[str, Answer]:
    found = {}
    for code, value in given_answers.items():
        if isinstance(value, frozenset):
            found[code] = Answer(choices=tuple(NAMES.index(one) + 1 for one in sorted(value)))
        elif isinstance(value, float):
            found[code] = Answer(number=value)
        elif KINDS[code] == "text":
            found[code] = Answer(text=str(value))
        else:
            found[code] = Answer(choices=(NAMES.index(str(value)) + 1,))
    return found


@given(CONDITIONS, st.lists(ANSWERS, min_size=1, max_size=8))
def test_holds_for_the_same_answers(text: str, interviews: list[Given]) -> None:
    expression = parse(text)
    try:
        found = translate(expression, resolve)
    except UntranslatableError:
        return  # refused in words, as it may be
    if not isinstance(found, bool):
        try:
            found = parse_ours(str(found))
        except UserError:
            return  # longer or deeper than ours may be: the file is refused
    for given_answers in interviews:
        wanted = truth(theirs(expression, given_answers))
        got = found if isinstance(found, bool) else holds(found, Interview(FORM, as_ours(given_answers), {}))
        assert got == wanted, (text, str(found), given_answers)


@given(st.text(alphabet="${}cdmntk()'=!<>+-*, andornotselecif1.", max_size=60))
def test_no_expression_makes_it_fail_otherwise(text: str) -> None:
    try:
        ours(text)
    except (UnreadableError, UntranslatableError, KeyError):
        return  # refused in words, as it may be
