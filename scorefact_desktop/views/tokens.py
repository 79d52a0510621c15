"""The colours of the light and the dark theme, and the sizes that the empty frame needs: light to import.

The first paint of the window waits for this module, so it asks nothing of Qt but a colour.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor

#: Widths of the sidebar with words, and of its rail of icons.
WIDE, RAIL = 216, 64
#: Height of the window's inside below which pages shed what they can do without.
LOW_WINDOW = 720


class Palette(NamedTuple):
    """The colours of one theme as "#RRGGBB". Words are `ink`, `muted`, `accent` or `*_text` only; the rest marks."""

    name: str
    ink: str
    muted: str
    line: str
    page: str
    card: str
    accent: str
    previous: str
    benchmark: str
    good: str
    watch: str
    bad: str
    on_accent: str

    def colour(self, token: str, opacity: float = 1.0) -> QColor:
        """The colour of a token, see-through where `opacity` is below 1; KeyError for an unknown token."""
        if token not in TOKENS:
            raise KeyError(token)
        found = QColor(getattr(self, token))
        if opacity < 1.0:
            found.setAlphaF(opacity)
        return found

    def mix(self, token: str, share: float, base: str = "card") -> QColor:
        """`token` laid over `base` at `share` 0-1, as a colour that hides what is under it."""
        over, under = self.colour(token), self.colour(base)
        parts = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
        return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


TOKENS = frozenset(Palette._fields) - {"name"}

LIGHT = Palette(
    name="light", ink="#1B2333", muted="#5B6678", line="#D9DEE7", page="#F6F7F9", card="#FFFFFF", accent="#0B5CAD",
    previous="#7A8699", benchmark="#B26A00", good="#1B7F4B", watch="#B26A00", bad="#B3261E", on_accent="#FFFFFF",
)  # fmt: skip
#: Series and status colours are lifted, so that marks keep 3:1 and words 4.5:1 on the dark card.
DARK = Palette(
    name="dark", ink="#E8ECF3", muted="#9AA7BC", line="#344055", page="#12171F", card="#1B222D", accent="#6CB2FF",
    previous="#8A96A9", benchmark="#E09A3C", good="#57C48D", watch="#E09A3C", bad="#FF8A80", on_accent="#0E1722",
)  # fmt: skip
