"""The process in which untrusted files are read: little memory, no writing, no Qt, and no way back but one pipe.

The parent sends one JSON request on stdin; frames of one letter, four length bytes and a payload come back on stdout:
P progress, R a block of rows, F the description at the end, E an error. Whatever kills this process (calamine can
abort it) is one sentence in the parent. Others that read something else, such as a label, `serve` in the same way.
"""

import contextlib
import gc
import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.exchange.sniff import is_portable

PROGRESS, ROWS, FOUND, ERROR = b"P", b"R", b"F", b"E"
#: How many more objects than before there must be until garbage is looked for: readers leave next to none.
_OBJECTS = 100_000


def confine(memory: int, largest_file: int = 0) -> None:
    """Cap address space and the files it may write (none by default), forbid core dumps.

    Does nothing where the system has no such limits. macOS caps no address space: it refuses any value, since more is
    mapped before a program begins (CPython issue 78783).
    """
    try:
        import resource
    except ImportError:  # Windows: the parent's time limit still holds
        return
    caps = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, largest_file)]
    if sys.platform != "darwin":
        caps.append((resource.RLIMIT_AS, memory))
    for what, most in caps:
        _soft, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, hard))


def cap_processor(seconds: float | None) -> None:
    """End this process after so many seconds of computing, however busy the machine is; where that can be told."""
    if seconds is None:
        return
    try:
        import resource
    except ImportError:
        return  # Windows has no such limit: the time of the parent holds
    whole = max(1, round(seconds))
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY or hard > whole + 5:
        resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 5))


def send(pipe: BinaryIO, kind: bytes, payload: bytes) -> None:
    """Write one frame."""
    pipe.write(kind + len(payload).to_bytes(4, "big"))
    pipe.write(payload)
    pipe.flush()


def serve(work: Callable[[dict[str, Any], BinaryIO], object]) -> int:
    """Serve the one request on stdin; gives the exit status of the process.

    `work` is given the request and the pipe to `send` its frames to; it loads its libraries and then confines the
    process. Whatever stops it is told as a frame E.
    """
    gc.set_threshold(_OBJECTS)
    request = json.loads(sys.stdin.buffer.readline())
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    cap_processor(request.get("seconds"))
    try:
        work(request, pipe)
    except UserError as error:
        _error(pipe, error.code, **error.facts)
    except FileNotFoundError:
        _error(pipe, "file_missing")
    except MemoryError:
        _error(pipe, "reading_memory")
    except BrokenPipeError:  # cancelled
        return 1
    except OSError:  # no right to it, a folder, a name that is too long, a drive that fails
        _error(pipe, "file_unreadable")
    except BaseException as error:  # noqa: BLE001 - a panic of the Rust reader is no Exception, and all is reported
        _error(pipe, "reading_crashed", trace=_trace(error))
        return 1
    gc.freeze()  # all is told: what is left ends with the process, and is not looked through once more
    return 0


def _error(pipe: BinaryIO, code: str, **facts: object) -> None:
    send(pipe, ERROR, json.dumps({"code": code, "facts": facts}, default=str).encode())


def _read(request: dict[str, Any], pipe: BinaryIO) -> None:
    """A table, a questionnaire's definition or a package, as the request says."""
    limits = Limits(memory=request["memory"], file_size=request["file_size"])
    from scorefact_desktop.exchange.staging import stage  # the libraries load before memory is capped

    if request.get("definition"):
        from scorefact_desktop.exchange.definitions import reading as definitions
    if request.get("package") is not None:
        from scorefact_desktop.exchange import packages

    if _is_spss(request["path"]):
        with contextlib.suppress(ImportError):  # said when it is read
            import pyreadstat  # noqa: F401 - loaded here for the same reason
    confine(limits.memory)
    with Path(request["path"]).open("rb") as file:
        if request.get("definition"):
            built = definitions.read_definition(file, request["path"])
            send(pipe, FOUND, definitions.to_json(built))
            return
        if request.get("package") is not None:  # the secrets it may be encrypted to
            send(pipe, FOUND, packages.open_package(file, request["package"], limits))
            return
        found = stage(
            file,
            request["path"],
            request["options"],
            limits,
            block=lambda rows: send(pipe, ROWS, rows),
            progress=lambda share: send(pipe, PROGRESS, json.dumps(share).encode()),
        )
    send(pipe, FOUND, found.to_json())


def _is_spss(path: str) -> bool:
    """Whether the library for SPSS files will be wanted."""
    try:
        with Path(path).open("rb") as file:
            start = file.read(600)
    except OSError:
        return False  # said when it is read
    return start.startswith((b"$FL2", b"$FL3")) or is_portable(start)


def _trace(error: BaseException) -> str:
    """Where an error came from, for the log: no message, which may quote the file."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}"


if __name__ == "__main__":
    sys.exit(serve(_read))
