"""What stands at the foot and in the notes of slides: the source, each figure with its base, the method."""

from collections.abc import Iterable

from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports.pages.sample import method
from scorefact_desktop.reports.palette import PAPER
from scorefact_desktop.reports.rows import figure_name
from scorefact_desktop.reports.voice import Voice


def colour(token: str, opacity: float = 1.0) -> str:
    """A palette colour on white as RRGGBB."""
    parts = (int(PAPER[token][at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(opacity * part + (1 - opacity) * 255):02X}" for part in parts)


def told(voice: Voice, name: str, text: str) -> str:
    """A name with what is said of it, with the colon of the language."""
    return voice.translate("Report", "{theme}: {message}").format(theme=name, message=text)


def source(voice: Voice) -> str:
    """Whose answers, when, and how many."""
    interviews = voice.translate("Report", "%n interviews", None, voice.data.sample.complete)
    return voice.weighted(f"{voice.data.campaign.vendor} {voice.data.campaign.year}, {interviews}")


def notes(voice: Voice, figures: Iterable[Figure]) -> str:
    """Each figure with interval and base, then how figures are made."""
    lines = []
    for figure in figures:
        hidden = voice.hidden(figure)
        if hidden:
            lines.append(told(voice, figure_name(voice, figure), hidden))
            continue
        between = voice.interval(figure, 1)
        value = voice.value(figure, 1) + (f" ({between})" if between else "")
        lines.append(told(voice, figure_name(voice, figure), f"{value}, {voice.base(figure.n)}"))
    return "\n".join([*lines, "", method_notes(voice)] if lines else [method_notes(voice)])


def method_notes(voice: Voice) -> str:
    """How figures are made, paragraph by paragraph."""
    return "\n".join(f"{name} {text}" for name, text in method(voice))
