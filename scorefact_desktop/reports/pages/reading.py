"""What the figures translate by themselves, where the analyst has written nothing: strongest, weakest, moved, base."""

from collections.abc import Sequence

from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports.messages import moved, names, shown, since_previous
from scorefact_desktop.reports.voice import Voice


def statements(voice: Voice) -> list[tuple[str, str]]:
    """Short paragraphs as head and text; only what the data allow."""
    translate, data = voice.translate, voice.data
    visible = sorted((figure for figure in data.figures.themes if shown(figure)), key=lambda one: -(one.value or 0.0))
    out = []
    if len(visible) >= 4:
        best, worst = visible[:2], list(reversed(visible[-2:]))
        text = translate("Report", "{names} score highest, {first} and {second} of 100.")
        out.append((translate("Report", "Strongest."), _two(voice, text, best)))
        text = translate("Report", "{names} score lowest, {first} and {second} of 100.")
        out.append((translate("Report", "Weakest."), _two(voice, text, worst)))
    if data.previous and any(figure.change for figure in visible):
        up, down = since_previous(visible, up=True), since_previous(visible, up=False)
        text = moved(voice, up, down)
        risen = translate("Report", "Up: {names}.").format(names=names(voice, up)) if up else ""
        fallen = translate("Report", "Down: {names}.").format(names=names(voice, down)) if down else ""
        out.append((translate("Report", "Movement."), " ".join(one for one in (f"{text}.", risen, fallen) if one)))
    hidden = [figure for figure in data.figures.themes if not shown(figure)]
    if hidden:
        text = translate(
            "Report",
            "%n themes are not shown, to protect those who answered or for want of answers.",
            None,
            len(hidden),
        )
        out.append((translate("Report", "Hidden."), text))
    return out


def _two(voice: Voice, text: str, figures: Sequence[Figure]) -> str:
    first, second = (voice.value(figure) for figure in figures)
    listed = names(voice, figures)
    return text.format(names=listed[0].upper() + listed[1:], first=first, second=second)
