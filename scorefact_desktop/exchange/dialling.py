"""Telephone numbers as people write them: to be dialled, compared and searched."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DIGITS = str.maketrans("", "", "".join(map(chr, range(32, 48))) + "\u00a0\u202f\u2009–·")
_EXTENSIONS = ("ext", "poste", "ankn", "x", "#", ";")
#: How many of the last digits two spellings of one number share, with and without country code.
_TAIL = 7
#: The shortest number that somebody answers.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: as shown to people, as dialled (tel: link, None where that makes no sense), and in the world's form.

    `sound` is False where the number cannot exist in its country; `digits` are all of it without an extension.
    """

    shown: str
    link: str | None
    world: str | None
    sound: bool
    digits: str


@lru_cache(maxsize=4096)
def phone(text: str, country: str | None = None) -> Phone:
    """A number as somebody wrote it; `country` (two letters) reads those without a country code."""
    import phonenumbers  # 0.1 s, and not before somebody is called
    from phonenumbers import NumberParseException, PhoneNumberFormat

    digits = digits_of(text)
    as_written = f"tel:{digits}" if len(digits) >= _SHORTEST and not any(one.isalpha() for one in text) else None
    region = country if country in phonenumbers.SUPPORTED_REGIONS else None
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException:
        return Phone(text, as_written, None, False, digits)
    if not phonenumbers.is_possible_number(number):
        return Phone(text, as_written, None, False, digits)
    written = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    world = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    link = f"tel:{world}" + (f";ext={number.extension}" if number.extension else "")
    return Phone(written, link, world, True, digits)


def digits_of(text: str) -> str:
    """The digits of a number without its extension, cheaply: for searching thousands."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_DIGITS)
    if not plain.isdecimal():
        for mark in _EXTENSIONS:
            plain = plain.partition(mark)[0]
        plain = "".join(one for one in plain if one.isdecimal())
    return plain


def tail(text: str) -> str:
    """The last digits of a number, in which two spellings of it agree; "" where it has too few to tell."""
    digits = digits_of(text)
    return digits[-_TAIL:] if len(digits) >= _TAIL else ""


def same(one: str, one_country: str | None, other: str, other_country: str | None) -> bool:
    """Whether two spellings are one number."""
    first, second = phone(one, one_country), phone(other, other_country)
    if first.world and second.world:
        return first.world == second.world
    return bool(first.digits) and first.digits == second.digits
