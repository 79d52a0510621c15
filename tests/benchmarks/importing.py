"""Importing a large workbook of responses, against nothing but reading it."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from python_calamine import load_workbook

from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.workspaces import create
from tests.benchmarks.harness import Benchmark, Pair, timed
from tests.benchmarks.workspaces import new_campaign, response_workbook

ROWS, COLUMNS = 10_000, 80


@contextmanager
def workbook(folder: Path) -> Iterator[Pair]:
    """Read in a child process, checked, stored in one transaction; each run into a campaign of its own."""
    path = folder / "responses.xlsx"
    response_workbook(path, ROWS, COLUMNS)
    questionnaire = proposing.propose(path).questionnaire
    years = count(2001)
    with create(folder / "import.scorefact") as workspace:

        def run() -> float:
            name = new_campaign(workspace, questionnaire, next(years), population=2 * ROWS)
            return timed(lambda: importing.run(workspace, name, path))()

        yield Pair(run, timed(lambda: load_workbook(path).get_sheet_by_index(0).to_python()))


BENCHMARKS = (
    Benchmark("import", f"{ROWS} rows x {COLUMNS} columns stored", "calamine reading them", 3.0, workbook, 3),
)
