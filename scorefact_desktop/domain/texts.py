"""Texts that exist in several languages, and the rule for the one that is shown."""

from collections.abc import Mapping

#: The languages of the product, in the order in which documents are delivered.
LANGUAGES = ("fr", "en", "sv")
#: Text that stands for itself in every language, as in a questionnaire drafted from a file (BCP 47 "und").
NEUTRAL = "und"

Texts = dict[str, str]


def text_in(texts: Mapping[str, str], language: str) -> str | None:
    """The text in `language`, else the neutral one, else None: a missing translation is never hidden."""
    return texts.get(language) or texts.get(NEUTRAL) or None


def is_untranslated(texts: Mapping[str, str], language: str) -> bool:
    """True where only neutral text exists, which documents mark as the survey's own words."""
    return not texts.get(language) and bool(texts.get(NEUTRAL))
