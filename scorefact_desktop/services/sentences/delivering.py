"""Sentences for how a document is wanted: its parts, and for whom it is."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "parts_unknown": translate(
            "Errors", "These parts cannot be printed: {parts}. Nothing was written. Name each once, out of: {known}."
        ),
        "recipient_too_long": translate(
            "Errors", "The name of the recipient is longer than {most} characters. Nothing was written. Shorten it."
        ),
    }
