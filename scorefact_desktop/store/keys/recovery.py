"""The printed recovery key: 160 random bits in eight groups of five characters, each group with a check character.

The letters are Crockford's base 32 (no I, L, O or U). What people type for them is understood: any case, any spaces and
dashes, O for 0, I and L for 1. A wrong group is named, so that nobody types all eight again.
"""

import secrets

from scorefact_desktop.domain.errors import UserError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OIL", "011")
_VALUE = {letter: value for value, letter in enumerate(_ALPHABET)}
_GROUPS, _DATA = 8, 4
SIZE = _GROUPS * _DATA * 5 // 8  # 20 bytes
_WEIGHTS = (1, 3, 5, 7)  # odd: a single wrong character always changes the check


def new() -> bytes:
    """A recovery key: 20 random bytes."""
    return secrets.token_bytes(SIZE)


def printed(key: bytes) -> str:
    """The key as people copy it, such as `7F3KA-…`: eight groups of five characters."""
    if len(key) != SIZE:
        raise ValueError(f"a recovery key has {SIZE} bytes")
    number = int.from_bytes(key, "big")
    letters = [(number >> shift) & 31 for shift in range(SIZE * 8 - 5, -1, -5)]
    groups = [letters[at : at + _DATA] for at in range(0, len(letters), _DATA)]
    return "-".join("".join(_ALPHABET[one] for one in (*group, _check(at, group))) for at, group in enumerate(groups))


def typed(text: str) -> bytes:
    """The key somebody typed. Raises UserError recovery_length (count), recovery_mistyped (group, from 1)."""
    kept = [letter for letter in text.upper().translate(_LOOKALIKES) if not (letter.isspace() or letter in "-–—_.")]
    if len(kept) != _GROUPS * (_DATA + 1):
        raise UserError("recovery_length", count=len(kept), wanted=_GROUPS * (_DATA + 1))
    number = 0
    for at in range(_GROUPS):
        group = [_VALUE.get(letter, -1) for letter in kept[at * (_DATA + 1) : (at + 1) * (_DATA + 1)]]
        if -1 in group or _check(at, group[:_DATA]) != group[_DATA]:
            raise UserError("recovery_mistyped", group=at + 1)
        for value in group[:_DATA]:
            number = number << 5 | value
    return number.to_bytes(SIZE, "big")


def _check(at: int, group: list[int]) -> int:
    """The check character of group `at`: differs for any one wrong character, and for groups that were swapped."""
    return (sum(weight * value for weight, value in zip(_WEIGHTS, group, strict=True)) + 11 * (at + 1)) % 32
