"""Respondents' own words: when they may be shown at all, in what order, and with what taken out.

The program proposes; a person releases each one.
"""

import random
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.population import whole

#: METHODS.md section 12: fewer respondents than this and no verbatim is shown.
FEWEST_RESPONDENTS = 10
#: What stands in place of what was taken out, the same in every language.
MARK = "[…]"

_PATTERNS = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (
        "url",
        re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|fr|se|io|be|ch|ca|uk)\b\S*", re.I),
    ),
    (
        "amount",
        re.compile(
            r"(?:[€$£]\s?\d[\d\s\u00a0\u202f.,']*\d?\s?(?:k|m|mn|bn|md)?\b)"
            r"|(?:\b\d[\d\s\u00a0\u202f.,']*\s?(?:k|m|mn|md|millions?|milliards?|miljoner|miljarder|tusen|thousand)?\s?"
            r"(?:€|\$|£|eur(?:os?)?\b|usd\b|gbp\b|sek\b|kr\b|kronor\b|tkr\b|mkr\b|dollars?\b|pounds?\b))",
            re.I,
        ),
    ),
    ("phone", re.compile(r"(?<![\w.])\+?\(?\d(?:[\s\u00a0\u202f.()/-]{0,2}\d){7,14}(?![\w])")),
)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A verbatim with marks in place of what was taken out, and how many of each kind that were."""

    text: str
    removed: tuple[tuple[str, int], ...]


def verbatims_allowed(respondents: int, fewest: int = FEWEST_RESPONDENTS) -> bool:
    """Whether a group is large enough for its words to be shown (METHODS.md section 12)."""
    return whole(respondents, "respondents") >= fewest


def release_order(count: int, seed: int) -> tuple[int, ...]:
    """A random order of `count` verbatims, so that place does not tell who spoke when (METHODS.md section 12).

    The seed belongs into the workspace, never beside the verbatims.
    """
    order = list(range(whole(count, "count")))
    random.Random(seed).shuffle(order)
    return tuple(order)


def redact(text: str, names: Iterable[str] = (), rare_products: Iterable[str] = ()) -> Redacted:
    """Take out e-mail addresses, web addresses, amounts, phone numbers, names and products with few users.

    METHODS.md section 12. `names` are those of the frame (people and organisations), `rare_products` those with fewer
    users than the protection limit; both are found in any case and with or without accents, as whole words.
    """
    text = unicodedata.normalize("NFC", text)
    removed: list[tuple[str, int]] = []
    for kind, words in (("name", names), ("product", rare_products)):
        text, count = _without_words(text, [word for word in words if len(word.strip()) > 1])
        if count:
            removed.append((kind, count))
    for kind, pattern in _PATTERNS:
        text, count = pattern.subn(MARK, text)
        if count:
            removed.append((kind, count))
    return Redacted(text, tuple(removed))


def _without_words(text: str, words: Sequence[str]) -> tuple[str, int]:
    """The text without the words. Accents are compared away one character at a time, so places stay the same."""
    if not words:
        return text, 0
    plain = "".join(_plain(character) for character in text)
    choices = "|".join(
        r"\s+".join(re.escape("".join(map(_plain, part))) for part in word.split())
        for word in sorted(words, key=len, reverse=True)
    )
    pieces, end, count = [], 0, 0
    for found in re.finditer(rf"(?<!\w)(?:{choices})(?!\w)", plain, re.I):
        pieces += [text[end : found.start()], MARK]
        end, count = found.end(), count + 1
    return "".join([*pieces, text[end:]]), count


def _plain(character: str) -> str:
    """One character without its accent; characters that come apart into several letters stay."""
    base = [one for one in unicodedata.normalize("NFKD", character) if not unicodedata.combining(one)]
    return base[0] if len(base) == 1 else character
