"""The printed recovery key: typed as people type, and wrong groups are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.keys import recovery

KEYS = st.binary(min_size=recovery.SIZE, max_size=recovery.SIZE)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def refusal(text):
    with pytest.raises(UserError) as caught:
        recovery.typed(text)
    return caught.value


@given(KEYS)
def test_what_is_printed_can_be_typed(key):
    text = recovery.printed(key)
    assert [len(group) for group in text.split("-")] == [5] * 8
    assert recovery.typed(text) == key
    sloppy = text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recovery.typed(f"  {sloppy}\n") == key
    assert recovery.typed(text.replace("-", "").replace("1", "I")) == key


@given(KEYS, st.integers(0, 39), st.sampled_from(LETTERS))
def test_one_wrong_character_is_found_in_its_group(key, at, letter):
    letters = recovery.printed(key).replace("-", "")
    if letters[at] != letter:
        error = refusal(letters[:at] + letter + letters[at + 1 :])
        assert (error.code, error.facts["group"]) == ("recovery_mistyped", at // 5 + 1)


@given(KEYS, st.integers(0, 7), st.integers(0, 7))
def test_swapped_groups_are_found(key, one, other):
    groups = recovery.printed(key).split("-")
    if one != other:
        groups[one], groups[other] = groups[other], groups[one]
        assert refusal("-".join(groups)).code == "recovery_mistyped"


@given(st.text(max_size=60))
def test_anything_else_is_refused_in_words(text):
    assert refusal(text).code in {"recovery_length", "recovery_mistyped"}


def test_new_keys_differ():
    assert len({recovery.new() for _ in range(50)}) == 50
