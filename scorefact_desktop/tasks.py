"""Slow work off the user-interface thread, and its result back on it.

Two lanes: the store lane does short reads and writes one after the other; the heavy lane does export, import and long
analyses, with progress and a way to cancel. What comes back after its owner has died is dropped.
"""

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from scorefact_desktop.domain.errors import UserError

T = TypeVar("T")
#: After what was delivered is laid out, so long until it is painted; and the longest that a job waits for that.
DRAWN_MS, PATIENCE_SECONDS = 10, 0.2


class Cancelled(Exception):  # noqa: N818  # not an error: what the user asked for
    """Raised inside a job by its report after the user has cancelled it."""


class Task:
    """A job on its way. `name` is shown to the user unless `quiet`; `share` is how much is done, 0-1."""

    def __init__(self, name: str, quiet: bool = False) -> None:
        self.name, self.quiet = name, quiet
        self.share = 0.0
        self.began = time.monotonic()
        self._cancel = threading.Event()

    @property
    def cancelled(self) -> bool:
        """True once somebody asked to cancel."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next report; nothing it has not committed is kept."""
        self._cancel.set()

    def tell(self, share: float) -> None:
        """Called by the job: how much is done, 0-1."""
        self.share = min(max(share, 0.0), 1.0)

    def __call__(self, share: float) -> None:
        """The same for jobs that cannot be asked to stop otherwise: raises Cancelled once the user wants no more."""
        if self._cancel.is_set():
            raise Cancelled
        self.tell(share)

    def is_cancelled(self) -> bool:
        """The same as `cancelled`, for jobs that take a callable."""
        return self._cancel.is_set()

    def seconds_left(self) -> float | None:
        """An estimate from the pace so far; None while it is too early to say."""
        spent = time.monotonic() - self.began
        if self.share < 0.05 or spent < 1.0:
            return None
        return spent * (1 - self.share) / self.share


class Tasks(QObject):
    """Runs jobs on the two lanes. Created and closed by the composition root.

    `failed` carries a UserError that no owner took; `heavy_changed` tells that a heavy task began or ended. A bug in a
    job goes to sys.excepthook: logged and shown once.
    """

    failed = Signal(object)
    heavy_changed = Signal()
    idle = Signal()
    _over = Signal(object, object, object, object)
    _waiting = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._heavy = ThreadPoolExecutor(max_workers=1, thread_name_prefix="heavy")
        self._pending = 0
        self._closed = False
        self._drawn = threading.Event()
        self.running: list[Task] = []
        self._kept: dict[Future[Any], Callable[[Any], object] | None] = {}  # not delivered yet
        # Queued, as a job may be over before it is fully submitted: no result arrives inside `run`.
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._waiting.connect(self._let_draw, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[UserError], object] | None = None,
        *,
        discard: Callable[[T], object] | None = None,
        after_drawing: bool = False,
    ) -> None:
        """Call `job` on the store lane, then `done(result)` here while `owner` lives.

        `after_drawing`: what earlier jobs brought is painted first, as two threads of Python hold each other up. A
        UserError goes to `failed`, or to the signal of that name where the owner gives none. A result that comes too
        late to be delivered goes to `discard`: what it holds must be let go.
        """

        def patient() -> T:
            drawn = self._drawn = threading.Event()
            if not self._closed:  # closing sets what is waited for
                self._waiting.emit(drawn)
                drawn.wait(PATIENCE_SECONDS)
            return job()

        self._submit(self._store, owner, patient if after_drawing else job, done, failed, None, discard)

    def run_heavy(
        self,
        owner: QObject,
        name: str,
        job: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[UserError], object] | None = None,
        ended: Callable[[], object] | None = None,
        *,
        quiet: bool = False,
    ) -> Task:
        """Call `job(task)` on the heavy lane; `ended` is called in every case, also when cancelled.

        `quiet` work is not shown in the status bar.
        """
        task = Task(name, quiet)
        self.running.append(task)

        def begin() -> T:
            task.began = time.monotonic()
            task(0.0)
            return job(task)

        self._submit(self._heavy, owner, begin, done, failed, (task, ended))
        self.heavy_changed.emit()
        return task

    @Slot(object)
    def _let_draw(self, drawn: threading.Event) -> None:
        # PySide holds no reference to the owner of a bound method: the event may be gone when its waiter lost patience.
        QTimer.singleShot(DRAWN_MS, self, lambda: drawn.set())

    @property
    def pending(self) -> int:
        """Jobs submitted whose results have not been delivered yet."""
        return self._pending

    def close(self) -> None:
        """Cancel what can be cancelled and wait for the rest: nothing runs afterwards, no result is delivered."""
        self._closed = True
        for task in self.running:
            task.cancel()
        self._drawn.set()
        self._heavy.shutdown(wait=True, cancel_futures=True)
        self._store.shutdown(wait=True, cancel_futures=True)
        self.running.clear()
        for future, discard in self._kept.items():
            if discard and not future.cancelled() and future.exception() is None:
                discard(future.result())
        self._kept.clear()

    def _submit(
        self,
        lane: ThreadPoolExecutor,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None,
        heavy: tuple[Task, Callable[[], object] | None] | None,
        discard: Callable[[Any], object] | None = None,
    ) -> None:
        if self._closed:
            return
        self._pending += 1

        def over(future: "Future[Any]") -> None:
            if not self._closed:
                self._over.emit(owner, future, (done, failed), heavy)

        future = lane.submit(job)
        self._kept[future] = discard
        future.add_done_callback(over)

    @Slot(object, object, object, object)
    def _deliver(
        self,
        owner: QObject,
        future: "Future[Any]",
        handlers: tuple[Callable[[Any], object], Callable[[UserError], object] | None],
        heavy: tuple[Task, Callable[[], object] | None] | None,
    ) -> None:
        if self._closed:
            return
        self._pending -= 1
        alive = isValid(owner)
        discard = self._kept.pop(future)
        if not alive and discard and future.exception() is None:
            discard(future.result())
        if heavy:
            task, ended = heavy
            self.running.remove(task)
            self.heavy_changed.emit()
            if ended and alive:
                ended()
        try:
            self._hand_over(alive, future, handlers, stopped=bool(heavy and heavy[0].cancelled))
        finally:
            if not self._pending:
                self.idle.emit()

    def _hand_over(
        self,
        alive: bool,
        future: "Future[Any]",
        handlers: tuple[Callable[[Any], object], Callable[[UserError], object] | None],
        *,
        stopped: bool,
    ) -> None:
        done, failed = handlers
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or isinstance(error, Cancelled) or (stopped and isinstance(error, UserError)):
            return
        if isinstance(error, UserError):
            if failed is None:
                self.failed.emit(error)
            elif alive:
                failed(error)
        elif error is not None:
            sys.excepthook(type(error), error, error.__traceback__)
        elif alive:
            done(future.result())
