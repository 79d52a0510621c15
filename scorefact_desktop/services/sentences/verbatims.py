"""Sentences for what stands in the way of releasing a comment."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "verbatim_unknown": translate(
            "Errors", "This comment is not in the workspace any more. Nothing was changed. Look at the list again."
        ),
        "verbatim_empty": translate(
            "Errors", "A released comment has 1 to {most} characters. Nothing was changed. Shorten it, or leave it out."
        ),
        "verbatim_no_consent": translate(
            "Errors",
            "The respondent has not agreed to this comment being passed on. Nothing was released, and nothing can be.",
        ),
        "verbatim_name_not_agreed": translate(
            "Errors",
            "The respondent agreed to the comment, not to the name. Nothing was released. Release it without the name.",
        ),
        "verbatim_not_released": translate(
            "Errors",
            "This comment is not released, so it has no translation yet. Nothing was changed. Release it first.",
        ),
    }
