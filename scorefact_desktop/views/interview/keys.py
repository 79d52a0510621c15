"""What a key means in an interview, on French, Swedish and US keyboards and the number pad alike.

The top row of a French keyboard gives & é " ' ( - è _ ç à unless Shift is held, so the place of the key on the
keyboard (its scan code) decides before the character it makes.
"""

import sys
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

#: Scan codes of the top row, 1 to 9 and 0: X11 and Wayland add 8 to the kernel's, Windows has the bare ones.
_FIRST_SCAN = {"linux": 10, "win32": 2}
#: Virtual key codes of macOS, which has no scan codes: 1 to 9 and 0 in the top row.
_MAC = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), (1, 2, 3, 4, 5, 6, 7, 8, 9, 0), strict=True))
#: The same row by its characters, where an input method hides the scan code.
_FRENCH = dict(zip("&é\"'(-è_çà", (1, 2, 3, 4, 5, 6, 7, 8, 9, 0), strict=True))
#: Letters for choices behind the tenth; X is the ten (the Roman one) and no letter of a choice.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWYZ"
TEN = "X"


@dataclass(frozen=True, slots=True)
class Meaning:
    """`digit` 0-9, or 10 for the key of its own; `letter` for choices behind the tenth; both None for other keys."""

    digit: int | None = None
    letter: str | None = None


NOTHING = Meaning()


def meaning(event: QKeyEvent) -> Meaning:
    """The digit, ten or letter of a key press without Ctrl or Alt."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
    if modifiers:
        return NOTHING
    digit = digit_of(event)
    if digit is not None:
        return Meaning(digit=digit)
    key = event.key()
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    if key == Qt.Key.Key_X or (keypad and key == Qt.Key.Key_Plus):
        return Meaning(digit=10)
    letter = chr(key) if 65 <= key <= 90 else ""
    return Meaning(letter=letter) if letter and letter in LETTERS else NOTHING


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key, whatever modifier is held: by number pad, by its place in the top row, by its character."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return int(key) - int(Qt.Key.Key_0)
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return None
    place = _place(event)
    if place is not None:
        return place
    return _FRENCH.get(event.text().lower()) if not event.nativeScanCode() else None


def _place(event: QKeyEvent) -> int | None:
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey()) if event.nativeVirtualKey() else None
    first = _FIRST_SCAN.get(sys.platform)
    scan = event.nativeScanCode()
    if first is None or not first <= scan <= first + 9:
        return None
    return (scan - first + 1) % 10


def labels(count: int) -> tuple[str, ...]:
    """What is written on the keys of a list of `count` choices: 1 to 9, X for the tenth, then letters; "" beyond."""
    row = [*"123456789", TEN, *LETTERS]
    return tuple(row[at] if at < len(row) else "" for at in range(count))


def index_of(pressed: Meaning, count: int) -> int | None:
    """Which of `count` choices a key picks, from 0; None for none. 0 is the tenth too, as it stands on the keyboard."""
    if pressed.digit is not None:
        at = 9 if pressed.digit in (0, 10) else pressed.digit - 1
    elif pressed.letter is not None:
        at = 10 + LETTERS.index(pressed.letter)
    else:
        return None
    return at if at < count else None
