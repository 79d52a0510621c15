"""What is hashed or signed has one spelling."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.canonical import canonical, parsed

NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_it_reads_back_and_is_written_the_same_again(value: object) -> None:
    text = canonical(value)
    assert json.loads(text) == value
    assert canonical(json.loads(text)) == text


@given(st.dictionaries(st.text(), st.integers(), min_size=2))
def test_the_order_of_keys_says_nothing(value: dict[str, int]) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_letters_stay_and_spaces_go() -> None:
    assert canonical({"b": [1, 2.5], "a": "é 😀"}) == '{"a":"é 😀","b":[1,2.5]}'


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_lacks_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical({"x": [number]})


@given(VALUES)
def test_what_is_spelt_is_read(value: object) -> None:
    assert parsed(canonical(value)) == value
    assert parsed(canonical(value).encode()) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "NaN",
        '{"x": [Infinity]}',
        "1e999",
        '"\\ud83d"',
        '{"\\udfff": 1}',
        "[" * 100_000,
        b"\xff",
        b'"\xed\xa0\x80"',
    ],
)
def test_what_could_not_be_spelt_again_is_not_read(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # json, its codecs and ours each say it their way
        parsed(text)
