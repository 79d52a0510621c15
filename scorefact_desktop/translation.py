"""Languages: the one the interface shows, and any other loaded beside it for a document or a command.

Needs QtCore only, and no application object for `language_for`, so that commands and child processes use it too.
"""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate

__all__ = ["LANGUAGES", "Translate", "install", "language_for", "system_language", "translate"]

LANGUAGES = {"en": "English", "fr": "Français", "sv": "Svenska"}
_installed: list[QTranslator] = []


def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """`text` in the language the interface shows; the English text where there is no translation."""
    return QCoreApplication.translate(context, text, comment, n)


def install(language: str) -> None:
    """Show the interface in `language` ("en", "fr", "sv"); every widget then receives a LanguageChange event.

    Raises ValueError for another language.
    """
    _check(language)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(asset("i18n"))
    for translator in (_load(f"qtbase_{language}", qt_folder), _load(f"scorefact_{language}", ours)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def language_for(language: str, strict: bool = False) -> Translate:
    """A translate callable for `language` that does not touch the interface.

    With `strict`, a string that has no translation raises UserError("missing_translation", language=, text=)
    instead of falling back to English, so that no delivered document is half translated.
    Raises ValueError for a language we do not speak.
    """
    _check(language)
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
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


@lru_cache
def _catalogue(language: str) -> QTranslator:
    return _load(f"scorefact_{language}", str(asset("i18n")))


def _load(name: str, folder: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(name, folder):
        raise FileNotFoundError(f"{folder}/{name}.qm")
    return translator


def _check(language: str) -> None:
    if language not in LANGUAGES:
        raise ValueError(f"{language!r} is not one of {', '.join(LANGUAGES)}")
