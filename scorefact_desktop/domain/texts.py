"""Texts that exist in several languages, and the rule for the one that is shown."""

from collections.abc import Mapping
from typing import Protocol

#: The languages of the product, in the order in which documents are delivered.
LANGUAGES = ("fr", "en", "sv")
#: Text that stands for itself in every language, as in a questionnaire drafted from a file (BCP 47 "und").
NEUTRAL = "und"

Texts = dict[str, str]


class Translate(Protocol):
    """Turns an English literal into one language; `n` chooses the plural form and replaces `%n`."""

    def __call__(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str: ...


def text_in(texts: Mapping[str, str], language: str) -> str | None:
    """The text in `language`, else the neutral one, else None: a missing translation is never hidden."""
    return texts.get(language) or texts.get(NEUTRAL) or None


def is_untranslated(texts: Mapping[str, str], language: str) -> bool:
    """True where only neutral text exists, which documents mark as the survey's own words."""
    return not texts.get(language) and bool(texts.get(NEUTRAL))
