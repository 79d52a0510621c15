"""Notices that nobody has used the window for a time, also across a sleep of the computer."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_MILLISECONDS = 5_000
_USED = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    )
)


class Idle(QObject):
    """Emits `idle` once after `minutes` without keys or mouse in any window of the program; 0 minutes for never.

    The wall clock is watched beside the steady one, which stops while a computer sleeps.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._steady, self._wall = time.monotonic(), time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def begin(self, minutes: int) -> None:
        """Watch from now on."""
        self.minutes = minutes
        self.touch()
        if minutes > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def touch(self) -> None:
        """The window is used now."""
        self._steady, self._wall = time.monotonic(), time.time()

    def look(self) -> None:
        """Tell where nobody has used the window for long enough."""
        unused = max(time.monotonic() - self._steady, time.time() - self._wall)
        if self.minutes > 0 and unused >= self.minutes * 60:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice use; nothing is kept from anybody."""
        if event.type() in _USED:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.touch()
