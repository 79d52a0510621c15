"""Sentences for what stands in the way of a label decision."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "campaign_open": translate(
            "Errors",
            "Fieldwork of {campaign} is not closed. The label is decided once, at closing, and nothing was computed "
            "before. Close the campaign first.",
        ),
        "not_registered": translate(
            "Errors",
            "{campaign} was not launched as a label campaign, so there is no label to decide. Nothing was changed. "
            "Launch the next campaign with a rule set (--rules).",
        ),
        "registration_broken": translate(
            "Errors",
            "{campaign} is no longer as it was registered at its launch; what differs: {what}. No decision was taken, "
            "earlier ones are kept. Go back to a backup from before the change.",
        ),
        "rules_lost": translate(
            "Errors",
            "The rule set {rules} {version} that {campaign} was launched with is not known to this program. No "
            "decision was taken. Use the version of the program that the campaign was launched with.",
        ),
        "rules_unusable": translate(
            "Errors",
            "The rule set {rules} asks for what the questionnaire of {campaign} cannot tell: {indicators}. Nothing was "
            "changed. Choose another rule set or another questionnaire.",
        ),
        "rules_invalid": translate(
            "Errors",
            "{path} is not a usable rule set: {problem}. Nothing was changed. Correct the file and try again.",
        ),
        "decision_missing": translate(
            "Errors",
            "There is no label decision of {campaign} to appeal against. Nothing was changed. Have the label decided "
            "first.",
        ),
        "decision_differs": translate(
            "Errors",
            "Computed again, the label decision of {campaign} differs from the one taken on {date}: {rules}. The "
            "stored decision stands, and nothing was changed. Answers were changed after closing: the history tells "
            "which ones. Reopen and close the campaign to have it decided anew.",
        ),
        "appeal_reason_missing": translate(
            "Errors",
            "An appeal needs a reason. Nothing was recorded. Say why the decision is appealed against.",
        ),
    }
