"""Names of people as they are typed into a list or a sentence: found and taken out, whatever the case and the spaces.

Only a name that stands alone, on a line or between commas, is taken out by itself; in a sentence somebody has to look.
"""

import re
import unicodedata
from collections.abc import Iterable

_SEPARATOR = re.compile("[,;]")


def plain(text: str) -> str:
    """A name as it is compared: one space between words, no difference of case or of how accents are written."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def without(text: str, names: Iterable[str]) -> str:
    """A list of names, one a line or between commas, without these; lines that name none of them stay as they are.

    Taking out one name after the other gives the same as all at once, in whatever order.
    """
    wanted = {plain(one) for one in names} - {""}
    kept = []
    for line in text.splitlines():
        parts = [] if plain(line) in wanted else _SEPARATOR.split(line)
        others = [part.strip() for part in parts if plain(part) not in wanted]
        if len(others) == len(parts) and parts:
            kept.append(line)
        elif any(others):
            separator = _SEPARATOR.search(line)
            kept.append(f"{separator[0] if separator else ','} ".join(one for one in others if one))
    return text if kept == text.splitlines() else "\n".join(kept)


def mentions(text: str, names: Iterable[str]) -> bool:
    """Whether one of these names occurs in a text, as whole words."""
    words = plain(text)
    return any(re.search(rf"(?<!\w){re.escape(plain(one))}(?!\w)", words) for one in names if plain(one))
