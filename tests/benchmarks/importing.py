"""Importing large files of responses, against nothing but reading them; and the memory that takes."""

import csv
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import count
from pathlib import Path

from python_calamine import load_workbook

from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.workspaces import create
from tests.benchmarks.harness import Benchmark, Pair, Run, timed
from tests.benchmarks.workspaces import new_campaign, response_workbook

ROWS, COLUMNS, MANY = 10_000, 80, 100_000
_SEED = 80


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


#: Imports the file named first into a new workspace in the folder named second; says the peaks of memory in megabytes.
_MEASURED = """
import json, resource, sys
from pathlib import Path
from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.workspaces import create
from tests.benchmarks.workspaces import new_campaign
path, small, folder = (Path(one) for one in sys.argv[1:])
questionnaire = proposing.propose(small).questionnaire
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with create(folder / "memory.scorefact") as workspace:
    name = new_campaign(workspace, questionnaire, 2001, population=1_000_000)
    calls = []
    result = importing.run(workspace, name, path, progress=calls.append)
assert result.added == 100_000 and len(calls) > 100
peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps([before / 1024, peaks[0] / 1024, peaks[1] / 1024]))
"""


def _peaks(folder: Path, write: Callable[[Path], None], name: str, place: int) -> Iterator[Pair]:
    path, small = folder / name, folder / "small.csv"
    write(path)
    response_csv(small, 500, COLUMNS)

    @lru_cache(maxsize=1)
    def peaks() -> list[float]:
        arguments = [sys.executable, "-c", _MEASURED, str(path), str(small), str(folder)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=True)
        return [float(one) for one in json.loads(done.stdout)]

    yield Pair(lambda: peaks()[place], lambda: peaks()[0])


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
    Benchmark("import-memory", f"MB importing {_TABLE} csv", "MB before", None, text_in_parent, 1, "MB"),
    Benchmark("import-memory-child", f"MB reading {_TABLE} csv", "MB before", None, text_in_child, 1, "MB"),
    Benchmark("import-memory-xlsx", f"MB importing {_TABLE} xlsx", "MB before", None, sheet_in_parent, 1, "MB"),
    Benchmark("import-memory-xlsx-child", f"MB reading {_TABLE} xlsx", "MB before", None, sheet_in_child, 1, "MB"),
)
