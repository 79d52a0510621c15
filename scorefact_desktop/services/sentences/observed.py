"""Sentences about what customers did since they answered."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "customer_unknown": translate(
            "Errors",
            "No customer is called “{customer}”. Nothing was recorded. Write the name or reference of the list.",
        ),
        "customer_ambiguous": translate(
            "Errors",
            "Several customers are called “{customer}”. Nothing was recorded. Write the customer’s reference instead.",
        ),
        "outcome_word_unknown": translate(
            "Errors",
            "“{outcome}” is no outcome. Nothing was recorded. Outcomes are: {known}.",
        ),
        "outcome_in_future": translate(
            "Errors",
            "{day} lies in the future. Nothing was recorded. Give the day on which it was seen.",
        ),
        "outcome_columns_missing": translate(
            "Errors",
            "{file} lacks columns: {missing}. Nothing was recorded. It needs customer, outcome and date as headings.",
        ),
    }
