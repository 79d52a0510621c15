"""The colours of print: the light theme's tokens, and those of the dark cover (LOOK.md, Palette)."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

#: Gives the colour of a palette token.
Colours = Callable[[str], Color]

PAPER: Mapping[str, str] = {
    "ink": "#1B2333",
    "muted": "#5B6678",
    "line": "#D9DEE7",
    "page": "#F6F7F9",
    "card": "#FFFFFF",
    "accent": "#0B5CAD",
    "previous": "#7A8699",
    "benchmark": "#B26A00",
    "good": "#1B7F4B",
    "watch": "#B26A00",
    "bad": "#B3261E",
}
#: The same tokens on the ink ground of the cover.
COVER: Mapping[str, str] = {
    **PAPER,
    "ink": "#FFFFFF",
    "muted": "#C3CAD6",
    "line": "#4A566B",
    "card": "#1B2333",
    "accent": "#6CB2FF",
    "previous": "#AAB6C8",
    "benchmark": "#E0A04A",
}


@lru_cache
def paper(token: str) -> Color:
    """The colour of a token on paper; KeyError for an unknown one."""
    return HexColor(PAPER[token])


@lru_cache
def cover(token: str) -> Color:
    """The colour of a token on the dark cover."""
    return HexColor(COVER[token])
