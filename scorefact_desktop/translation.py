"""The language that the interface shows; those of documents and commands are in `catalogues`, without Qt."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from scorefact_desktop.assets import asset
from scorefact_desktop.catalogues import LANGUAGES, check, language_for, system_language
from scorefact_desktop.domain.texts import Translate

__all__ = ["LANGUAGES", "Translate", "install", "language_for", "system_language", "translate"]

_installed: list[QTranslator] = []


def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """`text` in the language the interface shows; the English text where there is no translation."""
    return QCoreApplication.translate(context, text, comment, n)


def install(language: str) -> None:
    """Show the interface in `language` ("en", "fr", "sv"); every widget then receives a LanguageChange event.

    Raises ValueError for another language.
    """
    check(language)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(asset("i18n"))
    for translator in (_load(f"qtbase_{language}", qt_folder), _load(f"scorefact_{language}", ours)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _load(name: str, folder: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(name, folder):
        raise FileNotFoundError(f"{folder}/{name}.qm")
    return translator
