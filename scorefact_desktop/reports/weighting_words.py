"""How the figures of a campaign are weighted, in words: the same on screens, in documents and in files."""

from scorefact_desktop.domain.texts import Translate


def caption(weighting: str, translate: Translate) -> str:
    """In a few words, to stand beside figures; "" where nothing is weighted.

    `weighting` is that of `CampaignFigures`, such as "raked:size,sector".
    """
    method, _, names = weighting.partition(":")
    if method == "strata":
        return translate("Weighting", "weighted by stratum")
    if method == "weights":
        return translate("Weighting", "weighted by the weight of each interview")
    if method in ("post_stratified", "raked"):
        return translate("Weighting", "weighted by {fields}").format(fields=fields(names, translate))
    return ""


def sentence(weighting: str, translate: Translate) -> str:
    """What the weights do, for somebody who has to explain the figures."""
    method, _, names = weighting.partition(":")
    if method == "strata":
        return translate(
            "Weighting",
            "Each stratum counts for as much as it has customers in the base, whatever share of them was interviewed.",
        )
    if method == "weights":
        return translate(
            "Weighting", "Interviews count by the weights that they carry; those without one are left out."
        )
    if method in ("post_stratified", "raked"):
        words = translate(
            "Weighting", "Interviews are weighted so that they have the same spread as all customers: {fields}."
        )
        return words.format(fields=fields(names, translate))
    return translate("Weighting", "Nothing is weighted: every interview counts the same.")


def fields(names: str, translate: Translate) -> str:
    """Fields of the customer list within a sentence, such as "size, sector"."""
    words = {
        "size": translate("Weighting", "size"),
        "sector": translate("Weighting", "sector"),
        "country": translate("Weighting", "country"),
        "solution": translate("Weighting", "solution"),
    }
    return ", ".join(words.get(name, name) for name in names.split(","))
