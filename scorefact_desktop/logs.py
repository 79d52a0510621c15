"""The log, and the last resort for bugs: what nobody caught is written down and shown once, never swallowed."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import TracebackType

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
BYTES_PER_FILE = 1_000_000
OLD_FILES = 3
Show = Callable[[str, Path | None], None]

log = logging.getLogger("scorefact")


def start(folder: Path, show: Show | None = None) -> Path | None:
    """Begin logging to `scorefact.log` in `folder`, and catch what nobody else caught.

    `show` is called with a short text and the log's path the first time each bug appears, from whichever thread
    it happened in. Gives the log's path, or None when the folder cannot be written: the log then goes to stderr.
    """
    path: Path | None = folder / "scorefact.log"
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _RotatingFile(folder / "scorefact.log")
    except OSError:
        path, handler = None, logging.StreamHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    stop()
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    resort = _LastResort(show, path)
    sys.excepthook = resort.exception
    threading.excepthook = resort.thread
    return path


def stop() -> None:
    """Close the log and give Python's own hooks back."""
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


class _RotatingFile(logging.FileHandler):
    """A file that makes room for itself; the library's own would cost the first window a tenth of its time."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        size = self.stream.tell() if self.stream else 0  # a closed one is opened again by the record itself
        if size and size + len(self.format(record).encode("utf-8", "replace")) >= BYTES_PER_FILE:
            self.close()
            try:
                self._make_room()
            except OSError:  # held open by another program: this file then grows a little longer
                self.handleError(record)
        super().emit(record)

    def _make_room(self) -> None:
        files = [self._path, *(self._path.with_name(f"{self._path.name}.{n + 1}") for n in range(OLD_FILES))]
        for newer, older in reversed(list(pairwise(files))):
            if newer.exists():
                newer.replace(older)


class _LastResort:
    def __init__(self, show: Show | None, path: Path | None) -> None:
        self._show, self._path = show, path
        self._shown: set[tuple[str, str, int]] = set()

    def thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self.exception(args.exc_type, args.exc_value, args.exc_traceback)

    def exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("not expected", exc_info=(kind, error, trace))
        if self._path:  # without a file the log itself has just gone to stderr
            sys.__excepthook__(kind, error, trace)
        last = traceback.extract_tb(trace)[-1:]
        place = (kind.__name__, last[0].filename if last else "", (last[0].lineno or 0) if last else 0)
        if self._show and place not in self._shown:
            self._shown.add(place)
            self._show(f"{kind.__name__}: {error}", self._path)
