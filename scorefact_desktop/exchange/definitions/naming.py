"""Codes of ours for the names in other tools' files: unique, and the same where the name already is one."""

import re
import unicodedata
from collections.abc import Collection, Iterable

_OURS = re.compile(r"^[a-z][a-z0-9_]*$")
_LONGEST = 60


def slug(text: str, otherwise: str, before: str = "q") -> str:
    """A code made of a name: a-z, 0-9 and underscores; `before` is put before one that begins with a digit."""
    if _OURS.match(text) and len(text) <= 2 * _LONGEST:
        return text
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae").replace("ø", "o"))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    code = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST].strip("_")
    if not code:
        return otherwise
    return code if code[0].isalpha() else f"{before}_{code}"


def unique(code: str, taken: Collection[str]) -> str:
    """The code, or with a number behind it where it is taken."""
    found, number = code, 2
    while found in taken:
        found, number = f"{code}_{number}", number + 1
    return found


def codes(names: Iterable[str], otherwise: str, before: str, taken: Collection[str] = ()) -> list[str]:
    """A unique code for each name, those that already are codes first, so that no other name takes theirs."""
    wanted = list(names)
    found: dict[int, str] = {}
    used = set(taken)
    for exact in (True, False):
        for place, name in enumerate(wanted):
            if place in found or (exact and (not _OURS.match(name) or name in used)):
                continue
            found[place] = unique(slug(name, f"{otherwise}_{place + 1}", before), used)
            used.add(found[place])
    return [found[place] for place in range(len(wanted))]
