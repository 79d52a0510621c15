"""Fields for words and numbers in an interview: they leave to the panel the keys that mean something there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from scorefact_desktop.views.interview.keys import digit_of
from scorefact_desktop.views.theme import T16, font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PANEL = (
    Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_Escape,
)  # fmt: skip


def belongs_to_panel(event: QKeyEvent, *, empty: bool, one_line: bool) -> bool:
    """Whether a key press in a field is for the interview: going on and back, no answer, language, end of the call."""
    key, modifiers = event.key(), event.modifiers()
    if key in _PANEL:
        return True
    if key in _ENTER:
        return not modifiers & Qt.KeyboardModifier.ShiftModifier
    if modifiers & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right):
        return True
    if modifiers & Qt.KeyboardModifier.ControlModifier and digit_of(event) in (1, 2, 3):
        return True
    if one_line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return True
    return empty and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right)


class LineField(QLineEdit):
    """One line: a number, or the words of "other"."""

    def __init__(self, size: int = T16) -> None:
        super().__init__()
        self.setFont(font(size))
        self.setProperty("tall", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or hand the key on."""
        if belongs_to_panel(event, empty=not self.text(), one_line=True):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Several lines; Enter goes on, Shift+Enter begins a line. Where `plain`, as for notes, Enter begins a line."""

    def __init__(self, size: int = T16, *, plain: bool = False) -> None:
        super().__init__()
        self.setFont(font(size))
        self.setTabChangesFocus(True)
        self._plain = plain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or hand the key on."""
        empty = not self.toPlainText() and not self._plain
        enter = event.key() in _ENTER
        if not (self._plain and enter) and belongs_to_panel(event, empty=empty, one_line=False):
            event.ignore()
        else:
            super().keyPressEvent(event)
