"""Key letters (Alt+letter), handed out per window so that they are unique in every language.

Translators do not place them: a letter that is free in French need not be free in Swedish. They are underlined only
while Alt is held, as on other desktops.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

_shown_in: set[int] = set()


def plain(text: str) -> str:
    """The words of a text that may carry a key letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def quoted(words: str) -> str:
    """Words for a Qt control, without a key letter."""
    return words.replace("&", "&&")


def letter(text: str) -> str:
    """The key letter of a control's text in lower case, or ""."""
    bare = text.replace("&&", "")
    place = bare.find("&")
    return bare[place + 1 : place + 2].lower() if place >= 0 else ""


def assign(window: QWidget) -> dict[str, QAbstractButton]:
    """Give every visible button with words a key letter of its own; gives what was handed out.

    First letters of words are preferred. Who comes first in the window comes first here; the rest go without.
    """
    taken: dict[str, QAbstractButton] = {}
    for button in window.findChildren(QAbstractButton):
        if not button.text():
            continue
        words = plain(button.text())
        place = next((at for at in _candidates(words) if words[at].lower() not in taken), None)
        visible = button.isVisibleTo(window) and button.isEnabled()
        if place is None or not visible or button.property("no_key") is True:
            wanted = quoted(words)
        else:
            taken[words[place].lower()] = button
            wanted = quoted(words[:place]) + "&" + quoted(words[place:])
        if button.text() != wanted:
            button.setText(wanted)
    return taken


def show(window: QWidget, shown: bool) -> None:
    """Underline the key letters of a window, or stop doing so."""
    (_shown_in.add if shown else _shown_in.discard)(id(window))
    for button in window.findChildren(QAbstractButton):
        button.update()


def flag(widget: QWidget) -> Qt.TextFlag:
    """How a control should paint its text now."""
    shown = id(widget.window()) in _shown_in
    return Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic


def _candidates(words: str) -> Iterable[int]:
    """Places for a key letter: beginnings of words, then any other plain letter."""
    usable = [i for i, one in enumerate(words) if one.isascii() and one.isalpha()]
    starts = [i for i in usable if i == 0 or not words[i - 1].isalnum()]
    return [*starts, *(i for i in usable if i not in starts)]
