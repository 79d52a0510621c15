"""Numbers in the language's own form, without Babel: the first dashboard must not wait for it.

One decimal at most, a real minus sign, no-break spaces where the language wants a space (LOOK.md, Numbers).
"""

from enum import Enum
from functools import lru_cache

NARROW, WIDE = "\u202f", "\u00a0"  # the two no-break spaces
MINUS, DASH = "\u2212", "\u2013"

_DECIMAL = {"en": ".", "fr": ",", "sv": ","}
_THOUSANDS = {"en": ",", "fr": NARROW, "sv": WIDE}
_BEFORE_PERCENT = {"en": "", "fr": NARROW, "sv": WIDE}
_TO = {"en": "to", "fr": "à", "sv": "till"}


class Unit(Enum):
    """How a figure is stored and written."""

    SHARE = "share"  # stored 0-1, written 79 %
    BALANCE = "balance"  # stored -1..1, written +31 (NPS)
    SCORE = "score"  # stored 0-100, written 71.3
    PLAIN = "plain"  # anything else, written as it is stored

    @property
    def factor(self) -> float:
        """Written number divided by stored number."""
        return 100.0 if self in (Unit.SHARE, Unit.BALANCE) else 1.0


def unit_of(measure: str) -> Unit:
    """The unit of a measure of PRODUCT.md section 11 (`positive`, `nps`, `mean`, `share.x` ...)."""
    if measure == "nps":
        return Unit.BALANCE
    if measure in ("mean", "score", "theme"):
        return Unit.SCORE
    if measure == "average":
        return Unit.PLAIN
    return Unit.SHARE


@lru_cache(maxsize=4096)  # a live chart is drawn anew with mostly the same numbers
def number(value: float, language: str, decimals: int = 0, *, signed: bool = False) -> str:
    """`value` with thousands parted and at most one decimal: 1 234, 12,5, −3; `signed` writes + too."""
    if decimals not in (0, 1):
        raise ValueError("one decimal at most")
    text = f"{abs(value):,.{decimals}f}"
    zero = not text.strip("0.,")
    text = text.replace(",", "\0").replace(".", _DECIMAL[language]).replace("\0", _THOUSANDS[language])
    if value < 0 and not zero:
        return MINUS + text
    return "+" + text if signed and not zero else text


def percent(share: float, language: str, decimals: int = 0) -> str:
    """A share 0-1 as 79 %, 12,5 % or 12.5%."""
    return number(100 * share, language, decimals) + _BEFORE_PERCENT[language] + "%"


def value(stored: float, unit: Unit, language: str, decimals: int = 0) -> str:
    """A figure in its unit: 79 %, +31, 71.3."""
    if unit is Unit.SHARE:
        return percent(stored, language, decimals)
    return number(stored * unit.factor, language, decimals, signed=unit is Unit.BALANCE)


def span(lower: float, upper: float, unit: Unit, language: str, decimals: int = 0) -> str:
    """An interval without its brackets: 73–85, +20 to +42. An en dash only where no sign can be misread."""
    low = number(lower * unit.factor, language, decimals, signed=unit is Unit.BALANCE)
    high = number(upper * unit.factor, language, decimals, signed=unit is Unit.BALANCE)
    if unit is Unit.BALANCE or lower < 0 or upper < 0:
        return f"{low}{WIDE}{_TO[language]}{WIDE}{high}"
    return f"{low}{DASH}{high}"


def with_interval(
    stored: float, lower: float | None, upper: float | None, unit: Unit, language: str, decimals: int = 0
) -> str:
    """A value with its interval: 79 % (73–85)."""
    text = value(stored, unit, language, decimals)
    if lower is None or upper is None:
        return text
    return f"{text}{WIDE}({span(lower, upper, unit, language, decimals)})"


def difference(stored: float, unit: Unit, language: str, decimals: int = 0) -> str:
    """A difference in points without the word: +4, −1.8, 0."""
    return number(stored * unit.factor, language, decimals, signed=True)


def plural_of(stored: float, unit: Unit, language: str, decimals: int = 0) -> int:
    """The n that gives "points" its form beside `difference`: French counts below two as one, English only 1 itself."""
    shown = abs(round(stored * unit.factor, decimals))
    if language == "fr":
        return int(shown)
    return 1 if shown == 1 else 2


def count(base: int, language: str) -> str:
    """A base as n = 118, never broken."""
    return f"n{WIDE}={WIDE}{number(base, language)}"
