"""Sentences for documents that could not be made."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "missing_translation": translate(
            "Errors",
            "The document in “{language}” was not written: “{text}” has no translation. "
            "Documents in the other languages are not affected. Add the translation, then export again.",
        ),
        "nothing_to_report": translate(
            "Errors",
            "{campaign} has no themes and no figures to print. Nothing was written. "
            "Use a questionnaire with themes or with questions on a scale.",
        ),
        "label_other_questionnaire": translate(
            "Errors",
            "{campaign} has not used the standard questionnaire, so there is no label for it. "
            "Nothing was written; its dashboard can still be exported.",
        ),
        "label_not_demonstrated": translate(
            "Errors",
            "The label of {campaign} is not demonstrated: {passed} of {rules} rules are fulfilled. A label that is not "
            "demonstrated cannot be printed, and nothing was written. The dashboard explains the decision rule by "
            "rule.",
        ),
        "label_figures_missing": translate(
            "Errors",
            "The label of {campaign} needs figures that are protected or have no answers yet: {questions}. "
            "Nothing was written. Bring in more interviews, then export again.",
        ),
        "spss_writer_missing": translate(
            "Errors",
            "What writes SPSS files is not installed. No file was written. "
            "Install scorefact-desktop[spss], or export the answers as .csv or .xlsx.",
        ),
        "format_unknown": translate(
            "Errors", "Answers are not written as “{format}”. No file was written. Choose among: {known}."
        ),
        "no_answers": translate(
            "Errors",
            "{campaign} has no complete or partial interviews. No file was written. Bring in interviews first.",
        ),
        "language_unknown": translate(
            "Errors",
            "There are no documents in “{language}”. Nothing was written. Choose among: {known}.",
        ),
    }
