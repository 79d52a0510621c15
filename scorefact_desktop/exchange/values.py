"""Numbers and dates as people write them: decimal comma or point, day or month first, several languages."""

import re
from datetime import date
from math import isfinite

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_MINUS = str.maketrans({"−": "-", "–": "-"})
_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:[ \u00a0\u202f\u2009'’][0-9]{3})+(?:[.,][0-9]+)?")
_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+")
_POINT_GROUPS = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMA_GROUPS = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_ISO_DATE = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ T].*)?", re.DOTALL)
_SHORT_DATE = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?:[ T,].*)?", re.DOTALL)
_NAMED_DATE = re.compile(r"([A-Za-zéûåäö]{3,9})\.? ([0-9]{1,2}),? ([0-9]{4})(?: .*)?", re.DOTALL)
_DAY_NAMED_DATE = re.compile(r"([0-9]{1,2})\.? ([A-Za-zéûåäö]{3,9})\.? ([0-9]{4})(?: .*)?", re.DOTALL)
_MONTHS = {
    prefix: month
    for month, names in enumerate(
        (
            "jan",
            "feb fév fev",
            "mar",
            "apr avr",
            "may mai maj",
            "jun juin",
            "jul juil",
            "aug aoû aou",
            "sep",
            "oct okt",
            "nov",
            "dec déc",
        ),
        start=1,
    )
    for prefix in names.split()
}


def parse_number(text: str, decimal: str = ".") -> float | None:
    """The number written in `text`, or None.

    `decimal` is the mark of the file. A number that can only be read with the other mark ("12,5" in a file with
    points) is read with it; "1,234" is one thousand in a file with points and 1.234 in one with commas.
    """
    text = text.strip().translate(_MINUS)
    if not text or len(text) > 40 or text[0].isalpha():
        return None
    if _PLAIN.fullmatch(text):
        if decimal == "," and _POINT_GROUPS.fullmatch(text):
            return float(text.replace(".", ""))
        number = float(text)
        return number if isfinite(number) else None
    if _GROUPED.fullmatch(text):
        text = text.translate(_SPACES)
        return float(text.replace(",", "."))
    if decimal == "," and _COMMA.fullmatch(text):
        return float(text.replace(",", "."))
    if _COMMA_GROUPS.fullmatch(text):
        return float(text.replace(",", ""))
    if _POINT_GROUPS.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    if _COMMA.fullmatch(text):
        return float(text.replace(",", "."))
    return None


def decimal_evidence(text: str) -> str | None:
    """ "," or "." where `text` is a number that proves the decimal mark, else None."""
    text = text.strip()
    if "," in text and (match := re.fullmatch(r"[+-]?[0-9 \u00a0\u202f.]*,([0-9]+)", text)):
        return "," if len(match[1]) != 3 or "." in text or re.search(r"[ \u00a0\u202f]", text) else None
    if "." in text and (match := re.fullmatch(r"[+-]?[0-9 \u00a0\u202f,]*\.([0-9]+)", text)):
        return "." if len(match[1]) != 3 or "," in text or text.lstrip("+-").startswith("0.") else None
    return None


def parse_date(text: str, order: str | None = None) -> date | None:
    """The day that `text` names, time of day ignored, or None.

    `order` is "dmy" or "mdy" and matters only for dates such as 01/03/2026; without it such a date is None when both
    readings are possible. A plain number is a day only for `serial_date`.
    """
    text = text.strip()
    if len(text) > 60:
        return None
    if match := _ISO_DATE.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _SHORT_DATE.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        if match[2] == "." or first > 12:
            return _day(year, second, first)
        if second > 12:
            return _day(year, first, second)
        if order == "dmy":
            return _day(year, second, first)
        if order == "mdy" or first == second:
            return _day(year, first, second)
        return None
    if match := _NAMED_DATE.fullmatch(text):
        return _named(match[1], int(match[2]), int(match[3]))
    if match := _DAY_NAMED_DATE.fullmatch(text):
        return _named(match[2], int(match[1]), int(match[3]))
    return None


def order_evidence(text: str) -> str | None:
    """ "iso", "dmy", "mdy" or "either" where `text` is written like a date, else None."""
    text = text.strip()
    if len(text) > 60 or not text[:1].isalnum() or text.isalnum():  # every date has something between its parts
        return None
    if match := _SHORT_DATE.fullmatch(text):
        first, second = int(match[1]), int(match[3])
        if not (0 < first < 32 and 0 < second < 32) or (first > 12 and second > 12):
            return None
        if match[2] == "." or first > 12:
            return "dmy"
        if second > 12:
            return "mdy"
        return "iso" if first == second else "either"
    return "iso" if parse_date(text) is not None else None


def serial_date(number: float, epoch_1904: bool = False) -> date | None:
    """The day of a spreadsheet serial number; None outside 1900-03-01 to 9999 (before it the two calendars differ)."""
    days = int(number) + (1462 if epoch_1904 else 0)
    return date.fromordinal(693_594 + days) if 61 <= days <= 2_958_465 else None


def _named(name: str, day: int, year: int) -> date | None:
    low = name.lower()
    month = _MONTHS.get(low[:4]) or _MONTHS.get(low[:3])
    return _day(year, month, day) if month else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None  # no such day, like 31 June: told as a value that is no date
