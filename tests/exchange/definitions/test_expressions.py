"""Expressions of other tools are read without running them: the subset, what is refused, and never a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.exchange.definitions.expressions import (
    MAX_DEPTH,
    Dialect,
    Function,
    Itself,
    Joined,
    Literal,
    Minus,
    Operation,
    Reference,
    UnreadableError,
    parse,
    references,
)


def test_the_usual_conditions() -> None:
    assert parse("${a} = 'yes'") == Operation("=", Reference("a"), Literal("yes"))
    assert parse("selected(${ a.b }, 'x') and not(${c} >= 2)") == Joined(
        "and",
        (
            Function("selected", (Reference("a.b"), Literal("x"))),
            Function("not", (Operation(">=", Reference("c"), Literal(2.0)),)),
        ),
    )
    assert parse(". >=  0 and . < -1.5") == Joined(
        "and",
        (Operation(">=", Itself(), Literal(0.0)), Operation("<", Itself(), Minus(Literal(1.5)))),
    )


@pytest.mark.parametrize(
    "text", ["${a} = ‘other’", "${a}=“other”", "${a} = 'other'", '${a}="other"', "${a}\u00a0= 'other'"]
)
def test_typographic_quotes(text: str) -> None:
    assert parse(text) == Operation("=", Reference("a"), Literal("other"))


def test_operators_bind_as_in_xpath() -> None:
    assert parse("1 + 2 * 3 = 7 or ${a} and ${b}") == Joined(
        "or",
        (
            Operation("=", Operation("+", Literal(1.0), Operation("*", Literal(2.0), Literal(3.0))), Literal(7.0)),
            Joined("and", (Reference("a"), Reference("b"))),
        ),
    )


def test_expression_script() -> None:
    told = Operation("=", Reference("222232X22X630MA101"), Literal("Y"))
    assert parse('((222232X22X630MA101.NAOK == "Y"))', Dialect.SCRIPT) == told
    assert parse("!is_empty(MA1_other)", Dialect.SCRIPT) == Function(
        "not", (Operation("=", Reference("MA1_other"), Literal("")),)
    )
    assert references(parse("{a.NAOK gt 3 && (b eq 'x' || c.value < 2)}", Dialect.SCRIPT)) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("__import__('os').system('id')", "__import__"),
        ("pulldata('a', 'b')", "pulldata"),
        ("${a} = 1 and sqrt(4) > 1", "sqrt"),
        ("indexed-repeat(${a}, ${b}, 1)", "indexed-repeat"),
    ],
)
def test_other_functions_are_named(text: str, function: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse(text)
    assert (refused.value.kind, refused.value.name) == ("function", function)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "${a} =",
        "because nobody knows what to do",
        "(" * 5000 + "1" + ")" * 5000,
        "not(" * 200 + "1" + ")" * 200,
        "-" * 300 + "1",
        " + ".join(["1"] * (MAX_DEPTH + 5)),
        "${a} = '" + "x" * 9000 + "'",
        "/data/a = 1",
        "../a = 1",
        "'never closed",
        "${a b} = 1",
    ],
)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse(text)
    assert refused.value.kind == "expression"


def test_long_lists_stay_flat() -> None:
    found = parse(" or ".join(f"${{q{number}}} = '1'" for number in range(300)))
    assert isinstance(found, Joined)
    assert len(found.parts) == 300


PIECES = st.sampled_from(
    ["${a}", "${b}", "'x'", "1", "2.5", ".", "(", ")", ",", "=", "!=", "<", ">=", "+", "-", "*", "div", "mod", "and"]
) | st.sampled_from(["or", "not(", "selected(", "if(", "coalesce(", "count-selected(", "a", "==", "!", "’"])


@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=80), st.sampled_from(Dialect))
def test_no_text_makes_it_fail_otherwise(text: str, dialect: Dialect) -> None:
    try:
        parse(text, dialect)
    except UnreadableError:
        return  # refused in words, as it may be
