"""What the keys do in the interview panel, and those that come before an answer is on disk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.views.interview import keys, words
from scorefact_desktop.views.interview.conversation import Conversation

if TYPE_CHECKING:
    from scorefact_desktop.views.interview.panel import InterviewPanel

_NO_ANSWER = {
    Qt.Key.Key_F2: Missing.DONT_KNOW,
    Qt.Key.Key_F3: Missing.NOT_APPLICABLE,
    Qt.Key.Key_F4: Missing.REFUSED,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Left)


class PanelKeys:
    """Turns key presses into what the panel can do."""

    def __init__(self, panel: "InterviewPanel") -> None:
        self._panel = panel
        self._queue: list[QKeyEvent] = []

    def forget(self) -> None:
        """Keys that wait are no longer for the question they were meant for."""
        self._queue.clear()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that nothing in the panel took; False where it means nothing."""
        held = self._panel.conversation
        if held is None:
            return self._without_interview(event)
        held.key_pressed()
        if held.moving:
            self._queue.append(_copy(event))
            return True
        return self._anywhere(event, held) or self._at_place(event, held)

    def _without_interview(self, event: QKeyEvent) -> bool:
        digit = keys.digit_of(event) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        if digit in (1, 2, 3):
            self._panel.speak(words.SPOKEN[digit - 1][0])
        elif event.key() == Qt.Key.Key_Escape and self._panel.script is not None:
            self._panel.leave() if self._panel.script.person is None else self._panel.open_ending()
        else:
            return False
        return True

    def _anywhere(self, event: QKeyEvent, held: Conversation) -> bool:
        """Keys that mean the same at every place."""
        key, modifiers = event.key(), event.modifiers()
        digit = keys.digit_of(event) if modifiers & Qt.KeyboardModifier.ControlModifier else None
        notes = self._panel.side.notes.field.hasFocus()
        if digit in (1, 2, 3):
            self._panel.speak(words.SPOKEN[digit - 1][0])
        elif modifiers & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_End and not held.finished:
            self._panel.first_unanswered()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._panel.step(back=key == Qt.Key.Key_Left)
        elif notes and key in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            self._panel.resume_place()
        elif key == Qt.Key.Key_F6 and not held.finished:
            self._panel.side.notes.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == Qt.Key.Key_F7 and not self._panel.header.beside.isHidden():
            self._panel.beside_wanted.emit()
        elif key == Qt.Key.Key_Escape and held.finished and held.place != REVIEW:
            held.show(REVIEW)
        elif key == Qt.Key.Key_Escape:
            self._panel.leave()
        else:
            return notes
        return True

    def _at_place(self, event: QKeyEvent, held: Conversation) -> bool:
        """Keys of a question, and of the review."""
        key, asking = event.key(), self._panel.stack.currentWidget() is self._panel.question
        area = self._panel.question.area
        if key in _BACK and not held.finished:
            self._panel.back()
        elif key in _ENTER and not asking:
            self._panel.finish()
        elif not asking or event.modifiers() & ~_HARMLESS:
            return False
        elif key in _NO_ANSWER:
            self._panel.given(Answer(missing=_NO_ANSWER[Qt.Key(key)]), True)
        elif key == Qt.Key.Key_Right:
            self._panel.step(back=False)
        elif key in _ENTER:
            self._enter(held)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return area is not None and area.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return area is not None and area.press(keys.meaning(event))
        return True

    def _enter(self, held: Conversation) -> None:
        button, area = self._panel.question.focused_missing(), self._panel.question.area
        if button is not None:
            button.click()
        elif area is not None and not area.confirm() and held.answer(held.place) is not None:
            held.forward()

    def replay(self) -> None:
        """Keys that came while an answer was on its way to disk are for the question that shows now."""
        while self._queue and self._panel.conversation is not None and not self._panel.conversation.moving:
            event = self._queue.pop(0)
            focus = QApplication.focusWidget()
            target = focus if focus is not None and self._panel.isAncestorOf(focus) else self._panel
            QApplication.sendEvent(target, event)


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
