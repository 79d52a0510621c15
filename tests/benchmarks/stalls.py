"""The longest time for which the window does not answer, page by page: first visit, once it is open, and in its jobs.

python -m tests.benchmarks.stalls WORKSPACE [--json FILE]

A timer that is due all the time says when the event loop comes round. Beside the gap itself stands the processor time
that the interface's own thread spent in it, which other programs on a busy machine change little (up to twice, as they
empty the processor's caches); the targets are told by it.

What remains, and why. A first visit imports the modules of its page and makes its widgets in one turn; the longest is
Interview, whose list lays out a row for each interview and each case in one turn (200 of them: 210 to 320 ms of own
time, by how busy the machine is); then Report (290 ms on a busy machine). In entry the longest turn is the first
question, whose panel is laid out and painted for the first time (43 to 48 ms). Where the gap is far longer than the own
time, as in an export, the window waits for its turn beside the work of another thread and of the processes that set the
documents: on two cores all of them want one.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tests.benchmarks.harness import machine
from tests.benchmarks.jobs import Prepared, jobs
from tests.benchmarks.tour import end, program, tour

FIRST_VISIT, OPENED = 300.0, 50.0
#: Entry, import, export and sync, on pages that were opened before.
JOBS = 3


class Watchdog(QObject):
    """Notes the longest gap between two turns of the event loop, and the processor time of this thread in it."""

    def __init__(self) -> None:
        super().__init__()
        self.gap = self.busy = 0.0
        self._seen, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def begin(self) -> None:
        """Forget what was."""
        self.gap = self.busy = 0.0
        self._seen, self._spent = time.perf_counter(), time.thread_time()

    def _turn(self) -> None:
        seen, spent = time.perf_counter(), time.thread_time()
        self.gap, self.busy = max(self.gap, seen - self._seen), max(self.busy, spent - self._spent)
        self._seen, self._spent = seen, spent


def _stalls(workspace: Path) -> list[dict[str, object]]:
    """Tour all pages twice, and set every job going on a workspace of its own whose pages are open."""
    rows: list[dict[str, object]] = []
    made = program(workspace)
    dog = Watchdog()  # its timer needs the application

    def around(page: str, visit: Callable[[], object], number: int, limit: float) -> None:
        dog.begin()
        visit()
        if not dog.gap:
            raise RuntimeError(f"nobody watched {page}")
        busy = 1000 * dog.busy
        rows.append({"page": page, "visit": number, "gap_ms": 1000 * dog.gap, "busy_ms": busy, "limit_ms": limit})

    for number, limit in ((1, FIRST_VISIT), (2, OPENED)):
        tour(made, partial(around, number=number, limit=limit))
    end(made)
    with tempfile.TemporaryDirectory() as folder:
        prepared = Prepared(Path(folder))
        made = program(prepared.path)
        tour(made, lambda _page, visit: visit())
        for name, job in jobs(made, prepared):
            around(name, job, JOBS, OPENED)
        end(made)
    return rows


def main() -> None:
    """Print the stalls in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.stalls")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    rows = _stalls(arguments.workspace)
    for row in rows:
        met = "met" if float(str(row["busy_ms"])) <= float(str(row["limit_ms"])) else "missed"
        sys.stdout.write(
            f"{row['page']:<12} visit {row['visit']}  gap {row['gap_ms']:7.0f} ms  "
            f"own time {row['busy_ms']:6.0f} ms  limit {row['limit_ms']:4.0f}  {met}\n"
        )
    if arguments.json:
        document = {"machine": machine(), "stalls": rows}
        arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
