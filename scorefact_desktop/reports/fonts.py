"""Lato, as print sets it: widths with kerning in large sizes, a narrow no-break space, visible stand-ins for glyphs.

Lato draws U+202F as wide as a word space; it is kept for copying but advances 0.16 em. A character that Lato lacks
becomes a box, never nothing.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import fontpkg_lato
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from scorefact_desktop.charts.primitives import Measure
from scorefact_desktop.reports.kerning import Kerning

NARROW, NARROW_ADVANCE = "\u202f", 160.0  # thousandths of the size
STAND_IN = "\u25a1"  # a box: Lato has it
KERNED_FROM = 12.0  # points; smaller text is not kerned

_FILES = {300: "Light", 400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
#: What a dashboard is set in.
WEIGHTS = (300, 400, 500, 600, 700)
_INVISIBLE = {"Cf", "Mn", "Me", "Cc"}  # marks without a glyph of their own


@dataclass(frozen=True, slots=True)
class Face:
    """One registered font: its name for ReportLab, glyph numbers and widths by character, and its kerning."""

    name: str
    glyphs: dict[int, int]
    widths: dict[int, float]
    kerning: Kerning


@lru_cache
def face(weight: int = 400, italic: bool = False) -> Face:
    """The font of a weight (300 to 700, the nearest there is), registered with ReportLab on first use."""
    return _registered(min(_FILES, key=lambda one: abs(one - weight)), italic)


@lru_cache
def _registered(nearest: int, italic: bool) -> Face:
    style = _FILES[nearest]
    if italic:
        style = "Italic" if nearest == 400 else f"{style}Italic"
    path = Path(str(fontpkg_lato.ROOT)) / "files" / f"Lato-{style}.ttf"
    name = f"Lato-{style}"
    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return Face(name, font.face.charToGlyph, font.face.charWidths, Kerning(path))


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """`text` with every character that Lato lacks replaced: composed or plain where that is the same, else a box."""
    known = face().glyphs
    out = []
    for character in unicodedata.normalize("NFC", text):
        if character in "\t\n\r":
            out.append(" ")
        elif unicodedata.category(character) in _INVISIBLE:
            continue
        elif ord(character) in known:
            out.append(character)
        else:
            plain = unicodedata.normalize("NFKC", character)
            drawn = plain != character and all(ord(one) in known for one in plain)
            out.append(plain if drawn else STAND_IN)
    return "".join(out)


def replaced(text: str) -> str:
    """The characters of `text` that print as a box, as often as they occur."""
    if STAND_IN not in printable(text):
        return ""
    return "".join(one for one in unicodedata.normalize("NFC", text) if one != STAND_IN == printable(one))


def segments(text: str, size: float, weight: int, italic: bool = False) -> tuple[list[tuple[float, str]], float]:
    """`text` (printable) cut where the advance differs from the font's own: (offset, part) and the whole width."""
    return _segments(text, size, weight, italic)


@lru_cache(maxsize=16384)
def _segments(text: str, size: float, weight: int, italic: bool) -> tuple[list[tuple[float, str]], float]:
    used = face(weight, italic)
    kerned = size >= KERNED_FROM
    parts: list[tuple[float, str]] = []
    start, x, begun = 0, 0.0, 0.0
    for i, character in enumerate(text):
        code = ord(character)
        natural = used.widths[code]
        advance = NARROW_ADVANCE if character == NARROW else natural
        if kerned and i + 1 < len(text):
            advance += used.kerning.between(used.glyphs[code], used.glyphs[ord(text[i + 1])])
        x += advance * size / 1000
        if advance != natural and i + 1 < len(text):
            parts.append((begun, text[start : i + 1]))
            start, begun = i + 1, x
    if start < len(text):
        parts.append((begun, text[start:]))
    return parts, x


@lru_cache(maxsize=16384)
def width(text: str, size: float, weight: int = 400, italic: bool = False) -> float:
    """How wide `text` is set, in points."""
    return _segments(printable(text), size, weight, italic)[1]


def lato_measure() -> Measure:
    """The `measure` of charts that are printed."""

    def measure(text: str, size: float, weight: int) -> float:
        return _segments(printable(text), size, weight, False)[1]

    return measure
