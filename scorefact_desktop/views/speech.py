"""The language the interface speaks now, and dates and numbers in its form."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from scorefact_desktop import translation
from scorefact_desktop.charts.numbers import number

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "sv": "sv_SE"}


def speak(language: str) -> None:
    """Switch the interface to "en", "fr" or "sv": its words, and the form of numbers and dates."""
    QLocale.setDefault(QLocale(_LOCALES[language]))
    translation.install(language)


def interface_language() -> str:
    """The language spoken now; English before the first `speak`."""
    code = QLocale().name()[:2]
    return code if code in _LOCALES else "en"


def long_date(day: date) -> str:
    """19 November 2026, in the interface's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def megabytes(size: int) -> str:
    """A size in bytes as megabytes with one decimal, in the interface's language."""
    return translation.translate("Speech", "{size} MB").format(size=number(size / 1e6, interface_language(), 1))


def labelled(name: str, value: str) -> str:
    """`name: value`, the colon set as the interface's language sets it."""
    return translation.translate("Speech", "{name}: {value}").format(name=name, value=value)
