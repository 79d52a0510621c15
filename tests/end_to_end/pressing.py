"""Presses keys in the window, one after the other, by the names that xdotool has for them."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from scorefact_desktop.views.pictures import settle

_NAMED = {
    "Return": Qt.Key.Key_Return, "Escape": Qt.Key.Key_Escape, "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right,
    "Down": Qt.Key.Key_Down, "Up": Qt.Key.Key_Up, "End": Qt.Key.Key_End, "BackSpace": Qt.Key.Key_Backspace,
    "Tab": Qt.Key.Key_Tab, "space": Qt.Key.Key_Space,
}  # fmt: skip
_HELD = {"ctrl": Qt.KeyboardModifier.ControlModifier, "alt": Qt.KeyboardModifier.AltModifier}


def press(program, *keys):
    """Each key goes to what has the focus; the window finishes its work between keys."""
    window = program.window
    for key in keys:
        target = QApplication.focusWidget() or window
        if key.startswith("text:"):
            QTest.keyClicks(target, key[5:])
        else:
            *held, name = key.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= _HELD[one]
            code = _NAMED.get(name) or (Qt.Key(int(Qt.Key.Key_F1) + int(name[1:]) - 1) if name[0] == "F" else None)
            QTest.keyClick(target, code if code is not None else name, modifiers)
        settle(program.tasks)


def activate(window):
    """Without the window manager's word no widget has the focus."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 5000)


def second_click(widget):
    """The second click of a double click, which comes when the work of the first is done."""
    place = QPointF(widget.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind, place, QPointF(widget.mapToGlobal(place)), Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
