"""The profile fields of customers in words; what a file brought under its own name keeps it."""

from scorefact_desktop.translation import translate


def field_name(key: str) -> str:
    """A profile field in the interface's language."""
    names = {
        "solution": translate("Fields", "Solution"),
        "size": translate("Fields", "Size"),
        "sector": translate("Fields", "Sector"),
        "country": translate("Fields", "Country"),
        "group": translate("Fields", "Group"),
        "signing_year": translate("Fields", "Signing year"),
    }
    return names.get(key, key)
