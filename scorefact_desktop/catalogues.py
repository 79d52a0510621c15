"""Languages of documents and commands: the released catalogues read without Qt, which takes longer to load than both.

The files are those that Qt shows the interface with; that both say the same is tested string by string.
"""

import os
import sys
from functools import lru_cache
from pathlib import Path

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate

__all__ = ["LANGUAGES", "Catalogue", "Translate", "check", "language_for", "system_language"]

LANGUAGES = {"en": "English", "fr": "Français", "sv": "Svenska"}

#: How a released catalogue begins, its sections, and the fields of a message, as lrelease writes them.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES, _PLURALS = 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
#: The rules of the plurals of our languages: singular where n is 1, or at most 1 (French).
_RULES = {b"\x01\x01": 0, b"\x03\x01": 1}
#: Where a Unix system says which languages its user reads, the first that is set.
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_for(language: str, strict: bool = False) -> Translate:
    """A translate callable for `language` that does not touch the interface.

    With `strict`, a string that has no translation raises UserError("missing_translation", language=, text=)
    instead of falling back to English, so that no delivered document is half translated.
    Raises ValueError for a language we do not speak.
    """
    check(language)
    catalogue = _catalogue(language)
    # English strings are their own translation: its catalogue holds the plural forms only.
    complete = language == "en"

    def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        found = catalogue.translate(context, text, comment, n)
        if not found:
            if strict and not complete:
                raise UserError("missing_translation", language=language, text=text)
            found = text
        return found.replace("%n", str(n)) if n >= 0 else found

    return translate


def system_language() -> str:
    """The first language of the user's system that the program speaks, else English."""
    for name in _system_names():
        language = name.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def check(language: str) -> None:
    """Raises ValueError for a language we do not speak."""
    if language not in LANGUAGES:
        raise ValueError(f"{language!r} is not one of {', '.join(LANGUAGES)}")


class Catalogue:
    """The messages of one released catalogue (.qm). Raises ValueError for a file that is none."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        if not content.startswith(_MAGIC):
            raise ValueError(f"{path} is no catalogue")
        sections: dict[int, bytes] = {}
        start = len(_MAGIC)
        while start < len(content):
            end = start + 5 + int.from_bytes(content[start + 1 : start + 5], "big")
            sections[content[start]] = content[start + 5 : end]
            start = end
        rule = sections.get(_PLURALS, b"\x01\x01")
        if rule not in _RULES:
            raise ValueError(f"{path} has plurals of another kind")
        self._zero_is_one = _RULES[rule]
        #: Translations, one per form, by context, text and comment.
        self.messages: dict[tuple[str, str, str], tuple[str, ...]] = {}
        self._read(sections.get(_MESSAGES, b""))

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """The translation, in the form for `n`; empty where there is none. %n is left as it is."""
        forms = self.messages.get((context, text, comment or "")) or self.messages.get((context, text, ""), ())
        many = n >= 0 and n != 1 and not (n == 0 and self._zero_is_one)
        return forms[many] if many < len(forms) else ""

    def _read(self, section: bytes) -> None:
        forms: list[str] = []
        parts = {_SOURCE: "", _CONTEXT: "", _COMMENT: ""}
        at = 0
        while at < len(section):
            tag = section[at]
            if tag == _END:
                self.messages[parts[_CONTEXT], parts[_SOURCE], parts[_COMMENT]] = tuple(forms)
                forms, at = [], at + 1
                continue
            size = int.from_bytes(section[at + 1 : at + 5], "big")
            held = section[at + 5 : at + 5 + size]
            at += 5 + size
            if tag == _TRANSLATION:
                forms.append(held.decode("utf-16-be"))
            elif tag in parts:
                parts[tag] = held.decode()
            else:
                raise ValueError(f"a message has a field {tag}")


@lru_cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue(asset("i18n", f"scorefact_{language}.qm"))


def _system_names() -> list[str]:
    """Languages the user reads, the best first."""
    if sys.platform in ("win32", "darwin"):  # which Qt knows how to ask
        from PySide6.QtCore import QLocale

        return QLocale.system().uiLanguages()
    listed = [one for one in os.environ.get("LANGUAGE", "").split(":") if one]
    return listed or [next((os.environ[name] for name in _LOCALE if os.environ.get(name)), "")]
