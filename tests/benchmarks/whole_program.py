"""The whole program, led over every page in a process of its own: its memory and its longest stalls, as ratios.

`stalls` and `memory` print the details page by page and moment by moment; here their worst figure stands in the table.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from scorefact_desktop.services.demo.make import make_demo
from tests.benchmarks.harness import Benchmark, Pair
from tests.benchmarks.memory import TIMES
from tests.benchmarks.stalls import FIRST_VISIT, JOBS, OPENED
from tests.benchmarks.start_up import ROOT
from tests.benchmarks.workspaces import campaign_of

_REST, _GROWN = "opened again once", f"and {TIMES} times more"


def _document(module: str, workspace: Path) -> dict[str, Any]:
    path = workspace.with_suffix(f".{module}.json")
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", str(workspace), "--json", str(path)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def _memory(workspace: Path, ours: str, reference: str) -> Pair:
    @lru_cache(maxsize=1)
    def found() -> dict[str, float]:
        megabytes: dict[str, float] = _document("memory", workspace)["megabytes"]
        return megabytes

    return Pair(lambda: found()[ours], lambda: found()[reference])


@contextmanager
def memory(folder: Path) -> Iterator[Pair]:
    """100,000 interviews open on the dashboard, against a window with nothing in it."""
    path, _ = campaign_of(folder, 100_000)
    yield _memory(path, "at rest", "a bare window")


@contextmanager
def toured(folder: Path) -> Iterator[Pair]:
    """The demonstration workspace after a visit of every page."""
    yield _memory(_demo(folder), "after a tour", "a bare window")


@contextmanager
def workspaces(folder: Path) -> Iterator[Pair]:
    """The demonstration workspace opened and closed ten times more."""
    yield _memory(_demo(folder), _GROWN, _REST)


def _stalls(folder: Path, visit: int, limit: float) -> Iterator[Pair]:
    path = _demo(folder)

    def worst() -> float:
        rows = _document("stalls", path)["stalls"]
        return max(float(row["busy_ms"]) for row in rows if row["visit"] == visit) / 1000

    yield Pair(worst, lambda: limit / 1000)


@contextmanager
def first_visits(folder: Path) -> Iterator[Pair]:
    """The longest the interface's own thread works without a break while a page is made and filled."""
    yield from _stalls(folder, 1, FIRST_VISIT)


@contextmanager
def later_visits(folder: Path) -> Iterator[Pair]:
    """The same of pages that were opened before."""
    yield from _stalls(folder, 2, OPENED)


@contextmanager
def in_jobs(folder: Path) -> Iterator[Pair]:
    """The same while answers are given, and during an import, an export, a package made and one merged."""
    yield from _stalls(folder, JOBS, OPENED)


def _demo(folder: Path) -> Path:
    path = folder / "demo.scorefact"
    make_demo(path)
    return path


BENCHMARKS = (
    Benchmark("memory", "100,000 interviews open", "a bare QMainWindow", 3.0, memory, 1, "MB"),
    Benchmark("memory-tour", "after a tour of all pages", "a bare QMainWindow", None, toured, 1, "MB"),
    Benchmark("memory-growth", "ten more workspaces opened and closed", "the first", 1.05, workspaces, 1, "MB"),
    Benchmark("stall-first", "longest stall of a first visit", "300 ms", 1.0, first_visits, 3),
    Benchmark("stall-opened", "longest stall of an opened page", "50 ms", 1.0, later_visits, 3),
    Benchmark("stall-jobs", "longest stall in entry, import, export, sync", "50 ms", 1.0, in_jobs, 3),
)
