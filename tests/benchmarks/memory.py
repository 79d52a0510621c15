"""Memory of the program: at rest, after a tour of all pages, and after ten workspaces opened and closed.

python -m tests.benchmarks.memory WORKSPACE [--json FILE]

Resident memory in megabytes and as a multiple of a window with nothing in it, which runs in a process of its own; on
the tour after each page, with the large libraries that its first visit has brought. Report is the dear one: a third of
what it takes are numpy and scipy, which tell whether an average by cohort gives an answer away; the rest is the setting
of documents, their fonts and the pages shown. Calls brings the holidays of all countries, which come all together.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.harness import machine

TIMES = 10
#: Libraries that are worth a word when they come.
LARGE = ("numpy", "scipy", "pandas", "reportlab", "openpyxl", "pptx", "pyqtgraph", "holidays", "phonenumbers",
         "cryptography", "pydantic", "babel")  # fmt: skip
_BARE = (
    "import sys\n"
    "from PySide6 import QtWidgets\n"
    "from tests.benchmarks.memory import resident\n"
    "app = QtWidgets.QApplication(sys.argv[:1]); window = QtWidgets.QMainWindow(); window.resize(1366, 768)\n"
    "window.show(); app.processEvents(); print(resident())\n"
)
_OPEN = (
    "import sys; from pathlib import Path\n"
    "from tests.benchmarks.memory import resident\n"
    "from tests.benchmarks.tour import end, program\n"
    "made = program(Path(sys.argv[1])); print(resident()); end(made)\n"
)


def resident() -> float:
    """Resident memory of this process now, in megabytes. Linux only."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError("/proc/self/status has no VmRSS")


def bare() -> float:
    """Megabytes of a window with nothing in it."""
    return float(_said(_BARE))


def at_rest(workspace: Path) -> float:
    """Megabytes of the program with the dashboard of this workspace open."""
    return float(_said(_OPEN, str(workspace)))


def _said(program: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    ).stdout


def measured(workspace: Path) -> dict[str, float]:
    """Megabytes by moment."""
    from scorefact_desktop.views.pictures import settle
    from tests.benchmarks.tour import end, program, tour

    made = program(workspace)
    found = {"at rest": resident()}

    def watched(page: str, visit: Callable[[], None]) -> None:
        here = {one for one in LARGE if one in sys.modules}
        visit()
        new = [one for one in LARGE if one in sys.modules and one not in here]
        found[f"  {page}" + (f" ({', '.join(new)})" if new else "")] = resident()

    tour(made, watched)
    found["after a tour"] = resident()
    for time in range(TIMES + 1):
        made.session.close()
        settle(made.tasks)
        made.desk.open_workspace(workspace)
        settle(made.tasks)
        if time == 0:
            found["opened again once"] = resident()
    found[f"and {TIMES} times more"] = resident()
    end(made)
    return found


def main() -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.memory")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    empty = bare()
    found = {"a bare window": empty, **measured(arguments.workspace)}
    for moment, size in found.items():
        sys.stdout.write(f"{moment:<60} {size:7.1f} MB  {size / empty:5.2f}\n")
    if arguments.json:
        document = {"machine": machine(), "megabytes": found}
        arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
