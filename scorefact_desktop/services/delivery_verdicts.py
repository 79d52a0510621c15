"""The verdict on a signed delivery in words: the same on screen and in the command line."""

from scorefact_desktop.domain.texts import Translate


def word(status: str, translate: Translate) -> str:
    """One or two words for a status of `label_checking.Delivered`; they name a delivery, which is never a label."""
    return {
        "valid": translate("Verdict", "Delivery: as it was signed"),
        "unknown_key": translate("Verdict", "Delivery: unknown device"),
        "altered": translate("Verdict", "Delivery: altered"),
    }[status]


def sentence(status: str, translate: Translate) -> str:
    """What it means and what to do; {device} and {fingerprint} are filled in where it has them."""
    return {
        "valid": translate(
            "Verdict",
            "{device} signed this document, and nothing was changed since. It is no label. Fingerprint of the device: "
            "{fingerprint}",
        ),
        "unknown_key": translate(
            "Verdict",
            "Nothing was changed since a device signed this document, but that device is not trusted here. Have its "
            "fingerprint read out by whoever delivered it: {fingerprint}",
        ),
        "altered": translate(
            "Verdict",
            "This is not what a device signed: something was changed. Ask whoever delivered it for the original.",
        ),
    }[status]
