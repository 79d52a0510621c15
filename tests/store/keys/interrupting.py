"""Stops a job at any step: every function of store.durable, every stage of a rewriting, before it and after it."""

import os
import signal
from functools import wraps

from scorefact_desktop.store import durable
from scorefact_desktop.store.keys import rewriting

_STEPS = (
    *((durable, name) for name in ("create", "flush", "flush_folder", "move", "second_name", "wipe")),
    *((rewriting, name) for name in ("_settle", "_export", "_compare", "tidy")),
)


class Steps:
    """Counts the moments of a job; at moment `stop_at` (from 1) `act` is called. Use as a context manager."""

    def __init__(self, stop_at=0, act=None):
        self.stop_at, self.act, self.count = stop_at, act, 0
        self._before = []

    def __enter__(self):
        for module, name in _STEPS:
            function = getattr(module, name)
            self._before.append((module, name, function))
            setattr(module, name, self._watched(function))
        return self

    def __exit__(self, *_):
        for module, name, function in self._before:
            setattr(module, name, function)

    def _watched(self, function):
        @wraps(function)
        def watched(*args, **more):
            self._moment()
            given = function(*args, **more)
            self._moment()
            return given

        return watched

    def _moment(self):
        self.count += 1
        if self.count == self.stop_at:
            self.act()


def fail():
    """The disk refuses."""
    raise OSError(28, "No space left on device")


def interrupt():
    """Ctrl+C."""
    raise KeyboardInterrupt


def kill():
    """kill -9 of this process."""
    os.kill(os.getpid(), signal.SIGKILL)


def killed_at(moment, job):
    """Runs `job` in a process of its own that is killed at a moment; True where it came to that moment."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with Steps(moment, kill):
                job()
            status = 0
        finally:
            os._exit(status)
    _pid, ended = os.waitpid(child, 0)
    if os.WIFSIGNALED(ended):
        assert os.WTERMSIG(ended) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(ended) == 0, "the job failed"
    return False
