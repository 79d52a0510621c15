"""Sentences for how a document is wanted: its parts, for whom it is, and the logo on it."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "parts_unknown": translate(
            "Errors", "These parts cannot be printed: {parts}. Nothing was written. Name each once, out of: {known}."
        ),
        "recipient_too_long": translate(
            "Errors", "The name of the recipient is longer than {most} characters. Nothing was written. Shorten it."
        ),
        "logo_kind": translate(
            "Errors",
            "{file} is no PNG and no JPEG picture. The logo was not changed. Save it as PNG, then choose it again.",
        ),
        "logo_svg": translate(
            "Errors",
            "{file} is an SVG drawing, which can hold more than shapes and is not taken. The logo was not changed. "
            "Export it as PNG, about 1000 pixels wide, then choose it again.",
        ),
        "logo_broken": translate(
            "Errors",
            "{file} is damaged: it begins like a picture and cannot be read to its end. The logo was not changed. "
            "Save it again as PNG, then choose it again.",
        ),
        "logo_too_heavy": translate(
            "Errors",
            "{file} is larger than {most} MB. The logo was not changed. Save it as PNG, about 1000 pixels wide.",
        ),
        "logo_too_large": translate(
            "Errors",
            "{file} has {width} × {height} pixels, more than {most} on a side or {pixels} million in all. The logo was "
            "not changed. Save it about 1000 pixels wide.",
        ),
        "logo_too_small": translate(
            "Errors",
            "{file} has {width} × {height} pixels: it needs at least {least} on each side to be printed. The logo was "
            "not changed. Choose a larger picture.",
        ),
        "logo_moving": translate(
            "Errors",
            "{file} holds several pictures, as an animation does. The logo was not changed. Save one of them as PNG.",
        ),
        "logo_colours": translate(
            "Errors",
            "{file} has its colours as {mode}, made for a printing press, which would come out wrong. The logo was not "
            "changed. Save it in RGB colours, then choose it again.",
        ),
    }
