"""Digits on French, Swedish and US keyboards and the number pad; the key of its own for ten."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from scorefact_desktop.views.interview import keys
from scorefact_desktop.views.interview.keys import Meaning, digit_of, index_of, labels, meaning

NONE, SHIFT, PAD = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier
#: What each key of the top row makes without Shift, from the place of the 1 to that of the 0.
ROWS = {"fr": "&é\"'(-è_çà", "sv": "1234567890", "us": "1234567890"}
SHIFTED = {"fr": "1234567890", "sv": '!"#¤%&/()=', "us": "!@#$%^&*()"}


def press(text, scan=0, modifiers=NONE, key=None):
    found = key if key is not None else ord(text.upper())
    return QKeyEvent(QEvent.Type.KeyPress, found, modifiers, scan, 0, 0, text)


@pytest.fixture(autouse=True)
def on_linux(monkeypatch):
    monkeypatch.setattr(keys.sys, "platform", "linux")


@pytest.mark.parametrize("layout", ROWS)
@pytest.mark.parametrize("rows", [ROWS, SHIFTED])
def test_the_top_row_gives_its_digits_with_and_without_shift(layout, rows):
    given = [digit_of(press(text, 10 + at)) for at, text in enumerate(rows[layout])]
    assert given == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


@pytest.mark.parametrize("layout", ROWS)
def test_with_ctrl_they_switch_the_language(layout):
    assert [digit_of(press(ROWS[layout][at], 10 + at, CTRL)) for at in range(3)] == [1, 2, 3]
    assert meaning(press(ROWS[layout][0], 10, CTRL)) == Meaning()


def test_french_characters_count_where_the_place_is_unknown():
    assert [digit_of(press(text)) for text in ROWS["fr"]] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_windows_has_other_scan_codes_and_macos_none(monkeypatch):
    monkeypatch.setattr(keys.sys, "platform", "win32")
    assert [digit_of(press(text, 2 + at)) for at, text in enumerate(ROWS["fr"])] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    monkeypatch.setattr(keys.sys, "platform", "darwin")
    event = QKeyEvent(QEvent.Type.KeyPress, ord("É"), NONE, 0, 19, 0, "é")
    assert digit_of(event) == 2


def test_the_number_pad():
    assert [digit_of(press(text, 79, PAD)) for text in "0123456789"] == list(range(10))
    assert meaning(press("+", 86, PAD, Qt.Key.Key_Plus)) == Meaning(digit=10)
    assert digit_of(press("", 87, PAD, Qt.Key.Key_End)) is None  # without Num Lock it is an arrow


def test_ten_has_a_key_of_its_own_and_letters_follow():
    assert meaning(press("x", 53)) == Meaning(digit=10)
    assert meaning(press("a", 24)) == Meaning(letter="A")  # where French keyboards have it
    assert meaning(press("", 68, key=Qt.Key.Key_F2)) == Meaning()
    assert labels(13) == ("1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "A", "B", "C")
    assert len(set(labels(35))) == 35
    assert labels(40)[-1] == ""


@pytest.mark.parametrize(
    ("pressed", "count", "index"),
    [(Meaning(digit=1), 4, 0), (Meaning(digit=5), 4, None), (Meaning(digit=0), 13, 9), (Meaning(digit=10), 13, 9),
     (Meaning(digit=10), 4, None), (Meaning(letter="C"), 13, 12), (Meaning(letter="D"), 13, None),
     (Meaning(), 4, None)],
)  # fmt: skip
def test_which_choice_a_key_picks(pressed, count, index):
    assert index_of(pressed, count) == index
