"""From the start of the process to the first paint of the window, against an empty window and a program in C++."""

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from scorefact_desktop.settings import Settings
from tests.benchmarks.harness import Benchmark, NotInstalledError, Pair, Run

ROOT = Path(__file__).resolve().parents[2]


def first_paint(what: str, workspace: str = "", campaign: str = "") -> Run:
    """Seconds from starting a process until it says that `what` (see first_paint.py) has been painted."""
    if workspace:
        settings = Settings()
        settings.last_page = "dashboard"
        settings.last_campaign = campaign
    # As installed: with compiled bytecode, whatever this process was told.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for folder in ("scorefact_desktop", "tests/benchmarks"):
        compileall.compile_dir(ROOT / folder, quiet=2)

    def run() -> float:
        command = [sys.executable, "-m", "tests.benchmarks.first_paint", what, *([workspace] if workspace else [])]
        begin = time.perf_counter()
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
            seconds = time.perf_counter() - begin
        if said != b"painted\n":
            raise RuntimeError(f"no paint of {what}")
        return seconds

    return run


@contextmanager
def window(folder: Path) -> Iterator[Pair]:
    """The application without a workspace."""
    yield Pair(first_paint("window"), first_paint("bare"))


def _designer(folder: Path) -> Run:
    """Seconds from starting Qt Designer, which comes with PySide6 and is all C++, until its main window is painted.

    It has nobody to tell us: the painting's own log is read, up to the line that says that it begins. Its
    preferences are kept in `folder`. Raises NotInstalledError.
    """
    spec = find_spec("PySide6")
    program = Path(spec.origin or "").with_name("designer.exe" if os.name == "nt" else "designer") if spec else None
    if program is None or not program.exists():
        raise NotInstalledError("Qt Designer")
    environment = os.environ | {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
        "QT_FORCE_STDERR_LOGGING": "1",
    }

    def run() -> float:
        begin = time.perf_counter()
        with subprocess.Popen([program], env=environment, stderr=subprocess.PIPE) as process:
            assert process.stderr is not None
            painted = any(b"Painting and flushing dirty top level" in line for line in process.stderr)
            seconds = time.perf_counter() - begin
            process.kill()
        if not painted:
            raise RuntimeError("no paint of Qt Designer")
        return seconds

    return run


@contextmanager
def designer(folder: Path) -> Iterator[Pair]:
    """The application without a workspace, against a Qt program in C++."""
    yield Pair(first_paint("window"), _designer(folder))


BENCHMARKS = (
    Benchmark("first-paint", "the application, no workspace", "a bare QMainWindow", 1.15, window),
    Benchmark("first-paint-designer", "the application, no workspace", "Qt Designer (C++)", 1.5, designer),
)
