"""The verdict on a label in words: the same on the page, on screen and in the command line."""

from scorefact_desktop.domain.texts import Translate


def word(status: str, translate: Translate) -> str:
    """One or two words for a status of `label.verdict`."""
    return {
        "valid": translate("Verdict", "Valid"),
        "offline": translate("Verdict", "Valid, as far as can be told offline"),
        "specimen": translate("Verdict", "Specimen"),
        "expired": translate("Verdict", "Expired"),
        "revoked": translate("Verdict", "Revoked"),
        "unknown_issuer": translate("Verdict", "Unknown issuer"),
        "altered": translate("Verdict", "Altered"),
        "no_label": translate("Verdict", "No label"),
    }[status]


def sentence(status: str, translate: Translate) -> str:
    """What it means and what to do; {end}, {day} and {reason} are filled in where it has them."""
    return {
        "valid": translate("Verdict", "The issuer sealed this label, and has not revoked it."),
        "offline": translate(
            "Verdict",
            "The issuer sealed this label. Whether it was revoked since is not known here: no current list of revoked "
            "labels is at hand.",
        ),
        "specimen": translate(
            "Verdict", "Sealed with a test key, and untouched since. A specimen has no value as a label."
        ),
        "expired": translate(
            "Verdict", "The issuer sealed this label; it was valid until {end}. Ask the vendor for the current one."
        ),
        "revoked": translate("Verdict", "The issuer revoked this label on {day}: {reason}"),
        "unknown_issuer": translate(
            "Verdict",
            "Signed by an issuer that is not known here. What it says is only a claim. Ask the issuer for its public "
            "file or its verification page.",
        ),
        "altered": translate(
            "Verdict",
            "This is not what an issuer sealed: something was changed, or it never was a label. Ask the vendor for the "
            "original.",
        ),
        "no_label": translate(
            "Verdict", "A device signed this as a delivered document. No issuer sealed it, and it is no label."
        ),
    }[status]
