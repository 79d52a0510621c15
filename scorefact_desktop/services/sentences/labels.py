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
        **_sealing(translate),
    }


def _sealing(translate: Translate) -> dict[str, str]:
    """What stands in the way of sealing, importing, revoking and verifying."""
    return {
        "label_list_unknown": translate(
            "Errors",
            "A label says who supplied the list of customers and who checked it, and that is not known of {campaign}. "
            "Nothing was written. Say both (--supplied-by, --checked-by).",
        ),
        "label_request_unreadable": translate(
            "Errors",
            "{file} is no request for a label, or was changed. Nothing was sealed. Ask the analyst to send the request "
            "again.",
        ),
        "label_date_wrong": translate(
            "Errors",
            "{day} cannot be the day of sealing. Nothing was sealed. Give a day of the years {first} to {last}.",
        ),
        "label_too_long": translate(
            "Errors",
            "What this label has to say is longer than its code can hold. Nothing was sealed. Ask the analyst for a "
            "request that names fewer solutions, or says more shortly who supplied and checked the list.",
        ),
        "label_number_wrong": translate(
            "Errors",
            "“{number}” cannot be the number of a label. Nothing was sealed. Use 3 to 40 letters, digits, points and "
            "dashes.",
        ),
        "label_seal_unreadable": translate(
            "Errors", "{file} is no seal of a label, or was changed. Nothing was taken in. Ask for the seal again."
        ),
        "label_seal_altered": translate(
            "Errors",
            "The seal in {file} was changed after it was made, or is not valid any more. Nothing was taken in. Ask for "
            "the seal again.",
        ),
        "label_seal_differs": translate(
            "Errors",
            "The seal in {file} says something else than what was asked for. Nothing was taken in. Ask for the seal "
            "of the request as it was sent.",
        ),
        "label_request_unknown": translate(
            "Errors",
            "The seal in {file} answers a request that was not made from this workspace. Nothing was taken in. Open "
            "the workspace that the request was made from.",
        ),
        "label_sealed_already": translate(
            "Errors", "This request was sealed before, under the number {number}. Nothing was changed."
        ),
        "label_is_sealed": translate(
            "Errors",
            "The label {number} is sealed for good. A test seal would stand in its place, so none was made, and "
            "nothing was changed.",
        ),
        "label_language_missing": translate(
            "Errors",
            "The label {number} was sealed in other languages ({known}), not in “{language}”. This language was not "
            "written. Ask the issuer for a seal in it.",
        ),
        "issuer_name_missing": translate(
            "Errors",
            "An issuer needs the name of its legal entity, at most 64 characters. Nothing was made. Give the name "
            "(--name).",
        ),
        "issuer_page_wrong": translate(
            "Errors",
            "“{page}” cannot be the address of a verification page. Nothing was made. It begins with https:// and has "
            "no # in it; a test key has none.",
        ),
        "issuing_key_exists": translate(
            "Errors", "{path} is there already, and a key is never replaced. Nothing was made. Choose another file."
        ),
        "issuing_key_unreadable": translate(
            "Errors", "{file} is no issuing key, or was changed. Nothing was signed. Use the file the key was made as."
        ),
        "issuing_key_passphrase": translate(
            "Errors",
            "The issuing key was not opened: its passphrase is missing or wrong. Nothing was signed. Give it in a file "
            "(--passphrase-file) or in SCOREFACT_ISSUER_PASSPHRASE.",
        ),
        "issuer_unreadable": translate(
            "Errors",
            "{file} is no public file of an issuer. Nothing was changed. Ask the issuer for the file that ends in "
            ".issuer.json.",
        ),
        "issuer_is_key": translate(
            "Errors",
            "This is the secret key of an issuer, not its public file. Nothing was changed. Keep it where labels are "
            "sealed, and use the public file.",
        ),
        "issuer_unknown": translate(
            "Errors",
            "{file} was signed by an issuer that this workspace does not trust. Nothing was taken in. Compare the "
            "issuer’s fingerprint with it by telephone, then trust it (label issuer trust).",
        ),
        "revocation_reason_missing": translate(
            "Errors", "A revocation needs the number of the label and a reason. Nothing was revoked. Give both."
        ),
        "revocation_known": translate("Errors", "The label {number} was revoked before. Nothing was changed."),
        "revocations_unreadable": translate(
            "Errors",
            "{file} is no signed list of revocations, or was changed. Nothing was changed. Ask the issuer for its "
            "newest list.",
        ),
        "revocations_older": translate(
            "Errors", "A newer list of revocations than {file} is here already, and stays in use."
        ),
        "label_nothing_to_verify": translate(
            "Errors",
            "No label was found in {file}: neither a sealed page nor a readable code. Nothing was changed. Use the PDF "
            "itself, a straight and sharp picture of the code, or its text.",
        ),
    }
