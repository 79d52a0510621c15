"""Sentences for templates, and for files of customers and contacts."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "template_nobody_left": translate(
            "Errors",
            "Everybody drawn in {campaign} was interviewed or has a final outcome, so there is nothing to fill in. "
            "No file was written. Draw further customers, or choose another campaign.",
        ),
        "template_text_missing": translate(
            "Errors",
            "The question {question} has no text in this language ({language}), so no template was written. "
            "Add the translation to the questionnaire, or choose another language.",
        ),
    }
