"""From the start of the process to the first paint of the window, against a window with nothing in it."""

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scorefact_desktop.settings import Settings
from tests.benchmarks.harness import Benchmark, Pair, Run

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


BENCHMARKS = (Benchmark("first-paint", "the application, no workspace", "a bare QMainWindow", 1.15, window, rounds=7),)
