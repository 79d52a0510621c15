"""Texts of other tools as plain words: no markup, and no braces that would be taken for names to fill in."""

import html
import re
from collections.abc import Mapping

from scorefact_desktop.domain.questionnaire_checks import PLACEHOLDERS
from scorefact_desktop.domain.texts import NEUTRAL, Texts

LONGEST = 8_000
_SCRIPTS = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAGS = re.compile(r"</?[A-Za-z!][^<>]{0,2000}>")
_SPACES = re.compile(r"[^\S\n]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_REFERENCE = re.compile(r"\$\s?\{\s*([^{}\n]{1,120}?)\s*\}")
_BRACES = re.compile(r"\{([^{}]*)\}")
_SHORT = 60


def without_markup(text: str) -> str:
    """The words of a piece of HTML, each paragraph on its line."""
    if "<" in text:
        text = _TAGS.sub(" ", _BREAKS.sub("\n", _SCRIPTS.sub(" ", text)))
    text = html.unescape(text).replace("\r\n", "\n").replace("\r", "\n")
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def cleaned(texts: Mapping[str, str], own: bool = False) -> tuple[Texts, bool]:
    """Texts that a questionnaire can hold, without blank ones, and whether a name to fill in had to go.

    `{vendor}` and `{solution}` stay where every language has them; other names stand in square brackets. Those of a
    file that we wrote (`own`) have been through this.
    """
    kept = {language: _CONTROL.sub("", text).strip()[:LONGEST] for language, text in texts.items()}
    kept = {language: text for language, text in kept.items() if text}
    if own:
        return kept, False
    changed = False
    for language, text in kept.items():
        plain = _REFERENCE.sub(r"[\1]", text)
        plain = _BRACES.sub(lambda found: found[0] if found[1] in PLACEHOLDERS else f"[{found[1]}]", plain)
        changed |= plain != text
        kept[language] = plain
    named = {frozenset(_names(text)) for text in kept.values()}
    stray = any(_stray(text) for text in kept.values())
    if len(named) > 1 or stray:
        kept = {language: text.replace("{", "[").replace("}", "]") for language, text in kept.items()}
        changed = True
    return kept, changed


def shown(texts: Texts, spare: str | None) -> Texts:
    """Texts whose words in the language `spare` stand for every language, in a file that speaks none of ours."""
    if spare is None or not texts.get(spare) or texts.get(NEUTRAL):
        return texts
    return texts | {NEUTRAL: texts[spare]}


def _names(text: str) -> list[str]:
    return [name for name in _BRACES.findall(text) if name in PLACEHOLDERS]


def _stray(text: str) -> bool:
    return any(sign in _BRACES.sub("", text) for sign in "{}")


def shortened(texts: Mapping[str, str]) -> Texts:
    """The first words of each text, for charts and tables."""
    short = {}
    for language, text in texts.items():
        line = " ".join(_BRACES.sub(lambda found: f"[{found[1]}]", text).split())
        short[language] = line if len(line) <= _SHORT else (line[: _SHORT - 1].rsplit(" ", 1)[0] or line[:_SHORT]) + "…"
    return short


def joined(first: Mapping[str, str], second: Mapping[str, str]) -> Texts:
    """Both texts one after the other, in each language that has one of them; neutral text stands in every language."""
    found = {}
    for language in dict.fromkeys((*first, *second)):
        parts = [texts.get(language) or texts.get(NEUTRAL) for texts in (first, second)]
        found[language] = "\n".join(part for part in parts if part)
    return {language: text for language, text in found.items() if text}
