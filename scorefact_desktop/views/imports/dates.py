"""Moments of the store (UTC) as a day or a minute of the user's own clock, in the interface's language."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone


def _local(moment: str) -> QDateTime:
    read = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    read.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    return read.toLocalTime()


def short_date(moment: str) -> str:
    """14 Oct 2026."""
    return QLocale().toString(_local(moment).date(), "d MMM yyyy")


def short_moment(moment: str) -> str:
    """14 Oct 2026 09:21."""
    return QLocale().toString(_local(moment), "d MMM yyyy HH:mm")
