"""Brings every answer to disk, one after the other, and says so only when it is there.

What could not be written stays in line and is tried again; nothing is given up.
"""

import threading
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.tasks import Tasks

RETRY_MILLISECONDS = 2000


class Kept(StrEnum):
    """How far the newest change has come."""

    SAVED = "saved"
    TYPING = "typing"  # not handed over yet: at most 300 ms
    SAVING = "saving"
    FAILED = "failed"


class _Line:
    """A change on its way: what it is about, the service call, and who waits for the result. It is done once."""

    def __init__(self, about: str, job: Callable[[], object], done: Callable[[object], object]) -> None:
        self.about, self._job, self.done = about, job, done
        self._begun = False
        self._lock = threading.Lock()

    def __call__(self) -> object:
        with self._lock:
            if self._begun:
                return None
            self._begun = True
        try:
            return self._job()
        except BaseException:  # whatever it was goes on; the change may be tried again
            self._begun = False
            raise


class Keeper(QObject):
    """`changed` tells how far the newest change has come; `refused` carries the error of one that cannot be written.

    Changes reach the disk in the order given. `put` with the same `about` replaces one that has not gone out yet.
    """

    changed = Signal(str)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: list[_Line] = []
        self._out: _Line | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MILLISECONDS)
        self._again.timeout.connect(self._send)
        self.state = Kept.SAVED

    @property
    def busy(self) -> bool:
        """True while something is not on disk yet."""
        return self._out is not None or bool(self._waiting)

    def typing(self) -> None:
        """Something was typed that has not been handed over yet."""
        self._say(Kept.TYPING)

    def put(self, about: str, job: Callable[[], object], done: Callable[[object], object]) -> None:
        """Call `job` on the store lane, then `done` with what it gave: after the commit, never before."""
        self._waiting = [line for line in self._waiting if line.about != about]
        self._waiting.append(_Line(about, job, done))
        if self._out is None:
            self._send()

    def retry(self) -> None:
        """Try again now."""
        if self._out is None:
            self._send()

    def flush(self) -> None:
        """Write what waits in this thread, as when the window closes. Raises the UserError that prevents it."""
        self._again.stop()
        waiting = [*([self._out] if self._out is not None else []), *self._waiting]
        self._waiting = []
        for line in waiting:
            line()  # one that the lane has begun already is waited for by whoever closes the lane

    def _send(self) -> None:
        if self._out is not None or not self._waiting:
            return
        self._again.stop()
        self._out = self._waiting.pop(0)
        if self.state is not Kept.FAILED:
            self._say(Kept.SAVING)
        self._tasks.run(self, self._out, self._kept, self._failed)

    def _kept(self, result: object) -> None:
        line, self._out = self._out, None
        if line is None:
            return
        line.done(result)  # what is shown is what is on disk before it is called saved
        self._send()
        if not self.busy:
            self._say(Kept.SAVED)

    def _failed(self, error: UserError) -> None:
        line, self._out = self._out, None
        if not is_disk(error):  # it would fail the next time too
            self._say(Kept.SAVING if self._waiting else Kept.SAVED)
            self.refused.emit(error)
            self._send()
            return
        if line is not None and not any(other.about == line.about for other in self._waiting):
            self._waiting.insert(0, line)
        self._say(Kept.FAILED)
        self.refused.emit(error)
        self._again.start()

    def _say(self, state: Kept) -> None:
        self.state = state
        self.changed.emit(state.value)


def is_disk(error: UserError) -> bool:
    """True where the disk refused a change, which may be tried again."""
    return error.code.startswith("workspace_")
