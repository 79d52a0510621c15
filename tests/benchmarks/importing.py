"""Importing large files of responses, against nothing but reading them; and the memory that takes.

Where the time of 10,000 rows of a workbook goes, in parts of calamine's reading (0.7 s of processor time): 0.7 is the
reading process, a fifth of it for starting; 1.05 storing 800,000 rows of answers, of which their two foreign keys take
0.4; 0.2 the interviews with their ten indexes; 0.1 commit; 0.3 digests, half of it looking through the new answers for
words and exact numbers; 0.3 checking and encoding in Python. The statement's form and a larger cache change nothing.
"""

import csv
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from python_calamine import load_workbook

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.workspaces import create
from tests.benchmarks.harness import Benchmark, Pair, Run, timed
from tests.benchmarks.workspaces import new_campaign, response_workbook

ROWS, COLUMNS, MANY = 10_000, 80, 100_000
_SEED = 80
#: How often a reading looks whether it was cancelled.
_POLL = 0.05
_DONE: dict[Path, list[float]] = {}


def response_csv(path: Path, rows: int, columns: int) -> None:
    """The same as `response_workbook`, as text."""
    chance = random.Random(_SEED)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *(f"{'ABCDEFGHIJ'[index // 10]}{index % 10 + 1}" for index in range(columns))])
        for number in range(1, rows + 1):
            writer.writerow([f"R{number}", *chance.choices(range(11), k=columns)])


def _read_csv(path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            pass


def _pair(folder: Path, path: Path, reference: Run) -> Iterator[Pair]:
    questionnaire = proposing.propose(path).questionnaire
    years = count(2001)
    with create(folder / "import.scorefact") as workspace:

        def run() -> float:
            name = new_campaign(workspace, questionnaire, next(years), population=2 * ROWS)
            return timed(lambda: importing.run(workspace, name, path))()

        yield Pair(run, reference)


@contextmanager
def workbook(folder: Path) -> Iterator[Pair]:
    """Read in a child process, checked, stored in one transaction; each run into a campaign of its own."""
    path = folder / "responses.xlsx"
    response_workbook(path, ROWS, COLUMNS)
    yield from _pair(folder, path, timed(lambda: load_workbook(path).get_sheet_by_index(0).to_python()))


@contextmanager
def text(folder: Path) -> Iterator[Pair]:
    """The same for text, against the csv module."""
    path = folder / "responses.csv"
    response_csv(path, ROWS, COLUMNS)
    yield from _pair(folder, path, timed(lambda: _read_csv(path)))


@contextmanager
def cancelled(folder: Path) -> Iterator[Pair]:
    """From saying that an import is to stop until it has, nothing stored: while the file is read, and while stored."""
    path = folder / "responses.csv"
    response_csv(path, ROWS, COLUMNS)
    questionnaire = proposing.propose(path).questionnaire
    with create(folder / "import.scorefact") as workspace:
        name = new_campaign(workspace, questionnaire, 2001, population=2 * ROWS)

        def latency(share: float) -> float:
            told: list[float] = []

            def progress(done: float) -> None:
                if done >= share and not told:
                    told.append(time.perf_counter())

            try:
                importing.run(workspace, name, path, progress=progress, cancelled=lambda: bool(told))
            except UserError as error:
                if error.code != "reading_cancelled":
                    raise
                return time.perf_counter() - told[0]
            raise RuntimeError("it was not cancelled")

        yield Pair(lambda: max(latency(0.1), latency(0.6)), lambda: _POLL)


#: Imports the file named first into a new workspace in the folder named last; says the megabytes held before, the
#: peaks of both processes, and the seconds it took.
_MEASURED = """
import json, resource, sys, time
from pathlib import Path
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.workspaces import create
from tests.benchmarks.workspaces import new_campaign
path, small, folder = (Path(one) for one in sys.argv[1:])
questionnaire = proposing.propose(small).questionnaire
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with create(folder / "memory.scorefact") as workspace:
    name = new_campaign(workspace, questionnaire, 2001, population=1_000_000)
    calls = []
    begin = time.perf_counter()
    result = importing.run(workspace, name, path, progress=calls.append)
    seconds = time.perf_counter() - begin
assert result.added == 100_000 and len(calls) > 100
peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps([before / 1024, peaks[0] / 1024, peaks[1] / 1024, seconds]))
"""


def _measured(folder: Path, write: Callable[[Path], None], name: str) -> tuple[Path, Callable[[], list[float]]]:
    """A file of 100,000 rows and what importing it once took; both made once for all benchmarks that ask."""
    path, small = folder.parent / name, folder / "small.csv"
    if not path.exists():
        write(path)
    response_csv(small, 500, COLUMNS)

    def measured() -> list[float]:
        if path not in _DONE:
            arguments = [sys.executable, "-c", _MEASURED, str(path), str(small), str(folder)]
            done = subprocess.run(arguments, capture_output=True, text=True, check=True)
            _DONE[path] = [float(one) for one in json.loads(done.stdout)]
        return _DONE[path]

    return path, measured


def _peaks(folder: Path, write: Callable[[Path], None], name: str, place: int) -> Iterator[Pair]:
    _, measured = _measured(folder, write, name)
    yield Pair(lambda: measured()[place], lambda: measured()[0])


@contextmanager
def many(folder: Path) -> Iterator[Pair]:
    """100,000 rows of text, against the csv module."""
    path, measured = _measured(folder, _many_rows, "many.csv")
    yield Pair(lambda: measured()[3], timed(lambda: _read_csv(path)))


@contextmanager
def many_of_a_sheet(folder: Path) -> Iterator[Pair]:
    """100,000 rows of a workbook, against calamine."""
    path, measured = _measured(folder, _many_rows_of_a_sheet, "many.xlsx")
    yield Pair(lambda: measured()[3], timed(lambda: load_workbook(path).get_sheet_by_index(0).to_python()))


def _many_rows(path: Path) -> None:
    response_csv(path, MANY, COLUMNS)


def _many_rows_of_a_sheet(path: Path) -> None:
    response_workbook(path, MANY, COLUMNS)


@contextmanager
def text_in_parent(folder: Path) -> Iterator[Pair]:
    """The peak of the process that imports, against what it holds before."""
    yield from _peaks(folder, _many_rows, "many.csv", 1)


@contextmanager
def text_in_child(folder: Path) -> Iterator[Pair]:
    """The peak of the process that reads."""
    yield from _peaks(folder, _many_rows, "many.csv", 2)


@contextmanager
def sheet_in_parent(folder: Path) -> Iterator[Pair]:
    """As `text_in_parent`, of a workbook."""
    yield from _peaks(folder, _many_rows_of_a_sheet, "many.xlsx", 1)


@contextmanager
def sheet_in_child(folder: Path) -> Iterator[Pair]:
    """As `text_in_child`, of a workbook."""
    yield from _peaks(folder, _many_rows_of_a_sheet, "many.xlsx", 2)


_TABLE = f"{MANY} rows x {COLUMNS} columns"
BENCHMARKS = (
    Benchmark("import", f"{ROWS} rows x {COLUMNS} columns stored", "calamine reading them", 3.0, workbook, 3),
    Benchmark("import-text", f"{ROWS} rows x {COLUMNS} columns stored", "csv reading them", None, text, 3),
    Benchmark("import-cancel", "an import told to stop", "50 ms", None, cancelled, 3),
    Benchmark("import-many", f"{_TABLE} csv stored", "csv reading them", None, many, 1),
    Benchmark("import-many-xlsx", f"{_TABLE} xlsx stored", "calamine reading them", None, many_of_a_sheet, 1),
    Benchmark("import-memory", f"MB importing {_TABLE} csv", "MB before", None, text_in_parent, 1, "MB"),
    Benchmark("import-memory-child", f"MB reading {_TABLE} csv", "MB before", None, text_in_child, 1, "MB"),
    Benchmark("import-memory-xlsx", f"MB importing {_TABLE} xlsx", "MB before", None, sheet_in_parent, 1, "MB"),
    Benchmark("import-memory-xlsx-child", f"MB reading {_TABLE} xlsx", "MB before", None, sheet_in_child, 1, "MB"),
)
