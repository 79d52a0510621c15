"""Design tokens (colours, type, space) in light and dark, and how the application is dressed in them.

Painted widgets ask `palette()` while painting, styled ones get the style sheet of ui/themes: both follow a switch.
"""

from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from scorefact_desktop.assets import asset
from scorefact_desktop.views.tokens import DARK, LIGHT, TOKENS, Palette

#: Sizes of type in pixels: notes, text, headings, page titles, headline figures.
T12, T14, T16, T20, T28 = 12, 14, 16, 20, 28
GRID, RADIUS, CONTROL_RADIUS = 8, 8, 6
#: What Qt falls back on where the system has no interface font of its own.
_STOPGAPS = ("dejavu", "bitstream", "liberation", "nimbus")


class _Worn:
    """Which palette and family the one QApplication wears."""

    palette = LIGHT
    family = ""


def palette() -> Palette:
    """The palette the application wears now."""
    return _Worn.palette


def colour(token: str) -> QColor:
    """The colour of a token in the palette worn now: the form that chart painters take."""
    return _Worn.palette.colour(token)


def hex_colour(token: str) -> str:
    """The same as "#RRGGBB", for files."""
    return str(colour(token).name())


def font(size: int = T14, weight: int = 400) -> QFont:
    """The interface font at a size in pixels, with figures of equal width."""
    return _font(_Worn.family, size, weight)


@lru_cache(maxsize=64)
def _font(family: str, size: int, weight: int) -> QFont:
    out = QFont(family) if family else QFont()
    out.setPixelSize(size)
    # Lato is drawn lighter than interface fonts of the same name of weight.
    out.setWeight(QFont.Weight(weight + 100 if family == "Lato" and weight > 400 else weight))
    out.setFeature(QFont.Tag("tnum"), 1)
    return out


def dress(application: QApplication, preference: str) -> None:
    """Put the application in "light", "dark" or "system" (what the desktop prefers); may be called again at any time.

    Takes the Fusion style, the interface font, the palette and the style sheet.
    """
    chosen = DARK if preference == "dark" or (preference == "system" and prefers_dark()) else LIGHT
    if _Worn.family and chosen is _Worn.palette and application.styleSheet():
        return
    if not _Worn.family:
        if application.property("style") is None:  # else it was made in this style
            application.setStyle("Fusion")
        QDir.setSearchPaths("icons", [str(asset("resources", "icons"))])
        _Worn.family = interface_family()
        application.setFont(font())
    _Worn.palette = chosen
    application.setPalette(_qt_palette(chosen))
    application.setStyleSheet(style_sheet(chosen))


def prefers_dark() -> bool:
    """True where the desktop asks for dark windows."""
    return bool(QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def interface_family() -> str:
    """The desktop's own interface font; Lato, which ships with the program, where Qt only finds a stopgap."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    if system and not system.lower().startswith(_STOPGAPS):
        return str(system)
    load_lato()
    return "Lato"


@lru_cache
def load_lato() -> None:
    """Make the weights of Lato that the interface uses known to Qt."""
    import fontpkg_lato

    folder = Path(fontpkg_lato.__file__).parent / "files"
    for weight in ("Regular", "SemiBold", "Bold"):
        if QFontDatabase.addApplicationFont(str(folder / f"Lato-{weight}.ttf")) < 0:
            raise FileNotFoundError(folder / f"Lato-{weight}.ttf")


def style_sheet(tokens: Palette) -> str:
    """The style sheet of ui/themes with the tokens of a palette filled in."""
    values = {token: getattr(tokens, token) for token in TOKENS}
    values |= {
        "hover": tokens.mix("line", 0.35).name(),
        "chosen": tokens.mix("accent", 0.10).name(),
        "theme": tokens.name,
    }
    return Template(asset("ui", "themes", "scorefact.qss").read_text(encoding="utf-8")).substitute(values)


def _qt_palette(tokens: Palette) -> QPalette:
    out, role, group = QPalette(), QPalette.ColorRole, QPalette.ColorGroup
    for one, token in (
        (role.Window, "page"), (role.WindowText, "ink"), (role.Base, "card"), (role.AlternateBase, "page"),
        (role.Text, "ink"), (role.Button, "card"), (role.ButtonText, "ink"), (role.BrightText, "bad"),
        (role.Highlight, "accent"), (role.HighlightedText, "on_accent"), (role.Link, "accent"),
        (role.LinkVisited, "accent"), (role.ToolTipBase, "card"), (role.ToolTipText, "ink"),
        (role.PlaceholderText, "muted"), (role.Accent, "accent"), (role.Light, "card"), (role.Midlight, "line"),
        (role.Mid, "line"), (role.Dark, "muted"), (role.Shadow, "line"),
    ):  # fmt: skip
        out.setColor(one, tokens.colour(token))
    for one in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(group.Disabled, one, tokens.colour("muted"))
    return out
