"""Read an untrusted file in a child process and get back staged rows, or one UserError, whatever happens to the child.

Works the same from the command line, the window's heavy lane and tests; never call it on the interface's thread.
"""

import json
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, TypeAlias

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import child
from scorefact_desktop.exchange.limits import MEGABYTE, Limits
from scorefact_desktop.exchange.staged import Found, Staged

_FRAME_LIMIT = 256 * MEGABYTE
_HELD_LIMIT = 1024 * MEGABYTE
_POLL_SECONDS = 0.05
#: How many times the seconds of computing a process may take by the clock.
_PATIENCE = 4
#: The signal that ends a process which computed too long; None where the system has none.
_ENDED_BY_TIME = getattr(signal, "SIGXCPU", None)
_CHILD = "scorefact_desktop.exchange.child"
Frame: TypeAlias = tuple[bytes, bytes]
_log = logging.getLogger(__name__)


def command(module: str = _CHILD) -> list[str]:
    """The command line of the child: this interpreter, or the frozen bundle, which answers to the same arguments."""
    arguments = ["-m", module]
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-B", "-P", *arguments]


def _environment() -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH", "")
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SCOREFACT_")}
    return kept | {"PYTHONPATH": package + (os.pathsep + known if known else ""), "PYTHONUTF8": "1"}


def read(
    path: Path,
    options: Mapping[str, str | int | None] | None = None,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Staged:
    """Read `path` and return its description and rows.

    `options` may fix sheet, header_row, encoding, delimiter. `progress` is called with 0-1, `cancelled` is asked
    twenty times a second. Raises UserError: what `staging.stage` refuses, and file_missing, file_unreadable,
    reading_crashed, reading_memory, reading_too_long, reading_cancelled.
    """
    asked = {"options": dict(options or {})}
    payload, blocks = converse(path, asked, limits or Limits(), progress, cancelled)
    return Staged(Found.from_json(payload), blocks)


def converse(
    path: Path,
    asked: Mapping[str, object],
    limits: Limits,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    module: str = _CHILD,
) -> tuple[bytes, tuple[bytes, ...]]:
    """Have the child process do what is `asked` with a file: the description it sends at the end, and its blocks.

    `module` is the one that is run, and speaks as `child` does. Raises UserError as `read` does.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name or str(path)) from error
    except OSError as error:
        raise UserError("file_unreadable", file=path.name or str(path)) from error
    if not path.is_file():
        raise UserError("file_unreadable", file=path.name or str(path))
    seconds = limits.seconds_for(size)
    request = {**asked, "path": str(path), "memory": limits.memory, "file_size": limits.file_size, "seconds": seconds}
    # The process ends itself after so many seconds of computing; where the machine is busy those take longer.
    patience = _PATIENCE if module == _CHILD and _ENDED_BY_TIME is not None else 1
    return ask(request, path.name, patience * seconds, progress, cancelled, module=module)


def ask(
    request: Mapping[str, object],
    name: str,
    seconds: float,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    module: str,
) -> tuple[bytes, tuple[bytes, ...]]:
    """Have a confined process of `module` serve a request; `name` is what sentences call what it reads.

    Raises UserError reading_crashed, reading_memory, reading_too_long, reading_cancelled, and what the process refuses.
    """
    process = subprocess.Popen(
        command(module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    )
    try:
        return _converse(process, request, name, seconds, progress, cancelled)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()


def _converse(
    process: "subprocess.Popen[bytes]",
    request: Mapping[str, object],
    name: str,
    seconds: float,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[bytes, tuple[bytes, ...]]:
    frames: queue.Queue[Frame | None] = queue.Queue(maxsize=64)
    stopped = threading.Event()
    pipe = process.stdout
    if pipe is None or process.stdin is None:
        raise RuntimeError("the child process has no pipes")
    listener = threading.Thread(target=_listen, args=(pipe, frames, stopped), name="untrusted file", daemon=True)
    listener.start()
    deadline = time.monotonic() + seconds
    try:
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.close()
        except BrokenPipeError:
            _log.warning("the reading process ended before it was asked")
        blocks: list[bytes] = []
        held = 0
        while True:
            if cancelled is not None and cancelled():
                raise UserError("reading_cancelled", file=name)
            if time.monotonic() > deadline:
                raise UserError("reading_too_long", file=name, seconds=round(seconds))
            try:
                frame = frames.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue  # nothing yet: look at the clock and at Cancel again
            if frame is None:
                status = process.wait()
                _log.warning("the reading process ended with status %s", status)
                if _ENDED_BY_TIME is not None and status == -_ENDED_BY_TIME:
                    raise UserError("reading_too_long", file=name, seconds=round(seconds))
                raise UserError("reading_crashed", file=name)
            kind, payload = frame
            if kind == child.ROWS:
                blocks.append(payload)
                held += len(payload)
                if held > _HELD_LIMIT:
                    raise UserError("file_too_large", file=name, limit=_HELD_LIMIT // MEGABYTE)
            elif kind == child.PROGRESS:
                if progress is not None:
                    progress(float(json.loads(payload)))
            elif kind == child.FOUND:
                return payload, tuple(blocks)
            else:
                error = json.loads(payload)
                if trace := error["facts"].pop("trace", None):
                    _log.error("reading a file failed: %s", trace)
                raise UserError(str(error["code"]), **{"file": name, **error["facts"]})
    finally:
        stopped.set()
        if process.poll() is None:
            process.kill()
        listener.join()


def _listen(pipe: BinaryIO, frames: "queue.Queue[Frame | None]", stopped: threading.Event) -> None:
    """Pass frames on until the pipe ends or says something impossible."""
    while not stopped.is_set():
        frame = _frame(pipe)
        while not stopped.is_set():
            try:
                frames.put(frame, timeout=_POLL_SECONDS)
                break
            except queue.Full:
                continue  # the reader is behind: try again unless it has stopped
        if frame is None:
            return


def _frame(pipe: BinaryIO) -> Frame | None:
    start = pipe.read(5)
    if len(start) < 5:
        return None
    size = int.from_bytes(start[1:], "big")
    if start[:1] not in (child.PROGRESS, child.ROWS, child.FOUND, child.ERROR) or size > _FRAME_LIMIT:
        return None
    payload = pipe.read(size)
    return (start[:1], payload) if len(payload) == size else None
