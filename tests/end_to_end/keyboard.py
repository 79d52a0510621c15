"""Presses keys as a person does: whatever has the focus gets them, nothing else is touched."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from scorefact_desktop.views.pictures import settle

MOST_TABS = 120


class Keyboard:
    """The keyboard of one program."""

    def __init__(self, program):
        self.program, self.window = program, program.window
        self.window.activateWindow()
        settle(program.tasks)

    def place(self) -> QWidget:
        """Who gets the next key."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        inside = (above or self.window).focusWidget()
        return inside or QApplication.focusWidget() or above or self.window

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            QTest.keyClick(self.place(), key, modifiers)
        settle(self.program.tasks)

    def type(self, text):
        QTest.keyClicks(self.place(), text)
        settle(self.program.tasks)

    def tab_to(self, wanted, *, back=False):
        """Tab until `wanted(widget)`; the widget reached."""
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        met = []
        for _ in range(MOST_TABS):
            one = self.place()
            if wanted(one):
                return one
            met.append(f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()}")
            QTest.keyClick(one, key)
            settle(self.program.tasks)
        raise AssertionError("Tab does not lead there, but past " + "; ".join(dict.fromkeys(met)))

    def tab_to_words(self, words):
        return self.tab_to(lambda one: getattr(one, "words", None) == words)
