"""Runs contenders in turn, round after round, and tells how many times the reference's time ours took."""

import platform
import random
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

#: One run of a contender; gives seconds (or any other positive measure, the same for both).
Run = Callable[[], float]
LIBRARIES = ("PySide6_Essentials", "numpy", "pandas", "pydantic", "pyqtgraph", "reportlab", "sqlcipher3")


class NotInstalledError(Exception):
    """The reference is a program that this machine does not have; its name."""


@dataclass(frozen=True)
class Pair:
    """Ours and its reference, ready to run."""

    ours: Run
    reference: Run


@dataclass(frozen=True)
class Benchmark:
    """A question about speed: what is compared, the ratio aimed at (None: only watched), and how to prepare it."""

    name: str
    ours: str
    reference: str
    target: float | None
    prepare: Callable[[Path], AbstractContextManager[Pair]]
    rounds: int = 7
    unit: str = "ms"  # of what the runs give; seconds are printed as ms


@dataclass(frozen=True)
class Result:
    """Median ratio over the rounds with its spread, and the median measure of each contender."""

    name: str
    ours: str
    reference: str
    target: float | None
    rounds: int
    ratio: float
    ratio_lowest: float
    ratio_highest: float
    ours_median: float
    reference_median: float
    unit: str = "ms"

    @property
    def verdict(self) -> str:
        if self.target is None:
            return "watched"
        if self.ratio <= self.target:
            return "met"
        return "within the spread" if self.ratio_lowest <= self.target else "missed"


def timed(action: Callable[[], object], times: int = 1) -> Run:
    """A run that calls `action` `times` times and gives the seconds of one."""

    def run() -> float:
        begin = time.perf_counter()
        for _ in range(times):
            action()
        return (time.perf_counter() - begin) / times

    return run


def measure(benchmark: Benchmark, folder: Path, rounds: int | None = None) -> Result:
    """Prepare in `folder`, warm both contenders up once, then run them in turn, in a new order each round."""
    count = rounds or benchmark.rounds
    order = random.Random(benchmark.name)
    ours: list[float] = []
    reference: list[float] = []
    with benchmark.prepare(folder) as pair:
        contenders = [(pair.ours, ours), (pair.reference, reference)]
        for run, _ in contenders:
            run()
        for _ in range(count):
            order.shuffle(contenders)
            for run, times in contenders:
                times.append(run())
    ratios = [one / other for one, other in zip(ours, reference, strict=True)]
    return Result(
        benchmark.name,
        benchmark.ours,
        benchmark.reference,
        benchmark.target,
        count,
        statistics.median(ratios),
        min(ratios),
        max(ratios),
        statistics.median(ours),
        statistics.median(reference),
        benchmark.unit,
    )


def machine() -> dict[str, Any]:
    """What the figures were measured on; no name of a machine or person."""
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "processor": _processor(),
        "python": platform.python_version(),
        "libraries": {name: metadata.version(name) for name in LIBRARIES},
    }


def _processor() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        models = [
            line.partition(":")[2].strip()
            for line in listing.read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ]
        if models:
            return f"{len(models)} x {models[0]}"
    return platform.processor()


def as_json(results: Iterable[Result], empty: Iterable[str] = ()) -> dict[str, Any]:
    """The results as one document, with the machine they are from; `empty` are the rows that have none, and why."""
    return {
        "machine": machine(),
        "empty": list(empty),
        "results": [{**asdict(result), "verdict": result.verdict} for result in results],
    }


def _measured(value: float, unit: str) -> str:
    return f"{value * 1000:.3g} ms" if unit == "ms" else f"{value:.3g} {unit}"


def table(results: Sequence[Result]) -> str:
    """The results as text for people."""
    rows = [("benchmark", "ratio", "lowest-highest", "target", "", "ours", "reference")]
    for result in results:
        rows.append(
            (
                result.name,
                f"{result.ratio:.2f}",
                f"{result.ratio_lowest:.2f}-{result.ratio_highest:.2f}",
                "" if result.target is None else f"{result.target:.2f}",
                result.verdict,
                _measured(result.ours_median, result.unit),
                _measured(result.reference_median, result.unit),
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    notes = [f"{result.name}: {result.ours}, against {result.reference}" for result in results]
    return "\n".join([*lines, "", *notes])
