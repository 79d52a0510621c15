"""Words on slides: the analyst's comments beside the figures, and the customers' own as far as they were released."""

import re

from scorefact_desktop.exchange.office.deck import Slide
from scorefact_desktop.reports.data import Quote
from scorefact_desktop.reports.pages.verbatims import agreement, count_note, quoted, translation
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.services.deliverables.slide_words import source

#: Characters of a comment beside a chart, and of all quotes of a slide.
_MOST_COMMENT, _MOST_QUOTES, _MOST_SHOWN = 420, 1200, 8
_END = re.compile(r"[.!?](?=\s)")


def comment(voice: Voice, theme: str) -> str:
    """The analyst's comment on a theme, or on the campaign where `theme` is empty, as typed; empty for none."""
    return voice.data.comments.get(voice.language, {}).get(theme, "")


def comment_point(voice: Voice, theme: str) -> tuple[str, ...]:
    """The same beside a chart: whole sentences as far as there is room, the rest being in the notes."""
    text = " ".join(comment(voice, theme).split("\n"))
    if not text:
        return ()
    own = voice.translate("Report", "The analyst’s reading")
    name = voice.translate("Report", "Analyst’s comment") if theme else own
    return (f"{name}\n{shortened(text, _MOST_COMMENT)}",)


def comment_note(voice: Voice, theme: str) -> str:
    """The whole comment at the head of the notes."""
    text = comment(voice, theme)
    return f"{text}\n\n" if text else ""


def shortened(text: str, most: int) -> str:
    """At most `most` characters: whole sentences, else whole words, followed by an ellipsis where something is left."""
    if len(text) <= most:
        return text
    head = text[: most - 2]
    end = max((found.end() for found in _END.finditer(head)), default=0)
    if end < most // 3:
        end = head.rfind(" ") if " " in head else len(head)
    return head[:end].rstrip() + "\u00a0…"


def quotes(voice: Voice) -> list[Slide]:
    """A slide for each question of which comments were released, with as many of them as can be read on it."""
    found = []
    for asked in voice.data.quotes:
        question = voice.data.questionnaire.by_code.get(asked.question)
        if asked.status != "ok" or question is None:
            continue
        points, room = list[str](), _MOST_QUOTES
        for quote in asked.quotes:
            text = _point(voice, quote)
            if len(text) <= room and len(points) < _MOST_SHOWN:
                points.append(text)
                room -= len(text)
        if not points:  # each is longer than a slide: the dashboard prints them
            continue
        lead = f"{voice.translate('Report', 'In the customers’ words')} · {count_note(voice, asked)}"
        found.append(
            Slide(voice.question(question), lead, points=tuple(points), source=source(voice), notes=agreement(voice))
        )
    return found


def _point(voice: Voice, quote: Quote) -> str:
    """A comment in its own language, its translation after it, the name where it was agreed; never shortened."""
    parts = (quoted(voice, quote), translation(voice, quote), f"— {quote.name}" if quote.name else "")
    return " ".join(part.replace("\n", " ") for part in parts if part)
