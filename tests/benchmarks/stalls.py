"""The longest time for which the window does not answer, page by page: first visit, and once it is open.

python -m tests.benchmarks.stalls WORKSPACE [--json FILE]

A timer that is due all the time says when the event loop comes round. Beside the gap itself stands the processor time
that the interface's own thread spent in it, which other programs on a busy machine do not change.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tests.benchmarks.harness import machine
from tests.benchmarks.tour import end, program, tour

FIRST_VISIT, OPENED = 300.0, 50.0


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


def main() -> None:
    """Tour all pages twice and print the stalls in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.stalls")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    made = program(arguments.workspace)
    dog = Watchdog()
    rows: list[dict[str, object]] = []
    for number, limit in ((1, FIRST_VISIT), (2, OPENED)):

        def around(page: str, visit: Callable[[], None], number: int = number, limit: float = limit) -> None:
            dog.begin()
            visit()
            busy = 1000 * dog.busy
            rows.append({"page": page, "visit": number, "gap_ms": 1000 * dog.gap, "busy_ms": busy, "limit_ms": limit})

        tour(made, around)
    end(made)
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
