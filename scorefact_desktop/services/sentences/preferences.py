"""Sentences for settings of a workspace that cannot be as asked."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code."""
    return {
        "protection_limit_invalid": translate(
            "Errors",
            "The protection limit cannot be {limit}. Nothing was changed. Choose a number from {least} to {most}.",
        ),
    }
