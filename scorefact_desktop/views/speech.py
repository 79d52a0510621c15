"""The language the interface speaks now, and dates and numbers in its form."""

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone

from scorefact_desktop import translation
from scorefact_desktop.charts.numbers import number

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "sv": "sv_SE"}
#: A day in digits, to be typed over.
_DAYS = {"en": "dd/MM/yyyy", "fr": "dd/MM/yyyy", "sv": "yyyy-MM-dd"}


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


def short_date(moment: str) -> str:
    """14 Oct 2026, of a moment of the store (UTC) on the user's own clock, or of a day; in the interface's language."""
    return QLocale().toString(_local(moment).date(), "d MMM yyyy")


def short_moment(moment: str) -> str:
    """14 Oct 2026 09:21, of a moment of the store (UTC) on the user's own clock, in the interface's language."""
    return QLocale().toString(_local(moment), "d MMM yyyy HH:mm")


def day_format() -> str:
    """How a field for a day shows it: 31/12/2026, or 2026-12-31 in Swedish."""
    return _DAYS[interface_language()]


def moment_format() -> str:
    """How a field for a day and a time shows them."""
    return f"{day_format()}  HH:mm"


def _local(moment: str) -> QDateTime:
    read = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if len(moment) == len("2026-10-14"):  # a day, the same on every clock
        return read
    read.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    return read.toLocalTime()


def megabytes(size: int) -> str:
    """A size in bytes as megabytes with one decimal, in the interface's language."""
    return translation.translate("Speech", "{size} MB").format(size=number(size / 1e6, interface_language(), 1))


def labelled(name: str, value: str) -> str:
    """`name: value`, the colon set as the interface's language sets it."""
    return translation.translate("Speech", "{name}: {value}").format(name=name, value=value)
