"""Sentences about holding interviews."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "case_needed": translate(
            "Errors",
            "{campaign} is a label campaign: its sample is registered, so an interview without a case cannot enter it. "
            "Nothing was changed. Begin from a case, or hold the interview in a workshop.",
        ),
    }
