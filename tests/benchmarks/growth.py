"""How cost grows with size: the exponent b of cost ~ size^b between the smallest and the largest of each.

python -m tests.benchmarks.growth [NAME ...] [--json FILE]

In processor time of this process and its children, the least of three runs, as that is what other programs on the
machine change least; memory in megabytes. 1 is in proportion; what one answer costs must not grow at all.
"""

import argparse
import json
import math
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.chapters import with_chapters
from scorefact_desktop.services.deliverables.workbook import workbook as make_workbook
from scorefact_desktop.services.drivers import drivers
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.workspaces import create, open_workspace
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.benchmarks.counting import one_answer
from tests.benchmarks.harness import machine
from tests.benchmarks.importing import COLUMNS, response_csv
from tests.benchmarks.live import Held
from tests.benchmarks.memory import at_rest
from tests.benchmarks.start_up import first_paint
from tests.benchmarks.whole_job import Job
from tests.benchmarks.workspaces import campaign_of, new_campaign

RUNS = 3
ANSWERS = 100
#: Interviews of which documents and drivers are made.
DOCUMENTS = (300, 3_000, 15_000)


@dataclass(frozen=True)
class Growth:
    """Costs by size, in seconds or in megabytes, and the exponent over all sizes."""

    name: str
    sizes: tuple[int, ...]
    costs: tuple[float, ...]
    unit: str = "s"

    @property
    def exponent(self) -> float:
        return math.log(self.costs[-1] / self.costs[0]) / math.log(self.sizes[-1] / self.sizes[0])

    @property
    def steps(self) -> str:
        """The costs for people."""
        told = [f"{cost:.0f} MB" if self.unit == "MB" else f"{1000 * cost:.3g} ms" for cost in self.costs]
        return ", ".join(f"{size}: {cost}" for size, cost in zip(self.sizes, told, strict=True))


def spent(action: Callable[[], object], runs: int = RUNS) -> float:
    """Processor seconds of an action, the least of some runs."""
    found = []
    for _ in range(runs):
        before = _used()
        action()
        found.append(_used() - before)
    return min(found)


def _used() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def of_campaigns(
    folder: Path, sizes: tuple[int, ...], action: Callable[[Workspace, str], object], runs: int = RUNS
) -> tuple[float, ...]:
    """What an action on the open workspace and the name of its campaign costs, for each number of interviews."""
    seconds = []
    for size in sizes:
        path, name = campaign_of(folder, size)
        with open_workspace(path) as workspace:
            seconds.append(spent(partial(action, workspace, name), runs))
    return tuple(seconds)


def figures(folder: Path) -> Growth:
    """All figures of a campaign, read from the open workspace."""
    sizes = (300, 3_000, 15_000, 100_000)
    return Growth("figures of a campaign, interviews", sizes, of_campaigns(folder, sizes, campaign_figures))


def answers(_: Path) -> Growth:
    """One answer into a tally; by the clock, being too short for processor time."""
    layout, sizes = Layout(standard(), standard_scores()), (100, 10_000, 100_000)
    return Growth("one answer, interviews", sizes, tuple(min(_runs(one_answer(layout, size))) for size in sizes))


def _runs(run: Callable[[], float]) -> Iterator[float]:
    return (run() for _ in range(2 * RUNS))


def imports(folder: Path) -> Growth:
    """A file of responses into the workspace, reading child included."""
    sizes, seconds = (1_000, 10_000, 30_000), []
    for size in sizes:
        path = folder / f"{size}.csv"
        response_csv(path, size, COLUMNS)
        with ExitStack() as stack:
            workspace = stack.enter_context(create(folder / f"import-{size}.scorefact"))
            questionnaire = proposing.propose(path).questionnaire
            names = iter([new_campaign(workspace, questionnaire, 2001 + at, 10 * size) for at in range(RUNS)])
            seconds.append(spent(partial(_import, workspace, names, path)))
    return Growth(f"import of {COLUMNS} columns, rows", sizes, tuple(seconds))


def _import(workspace: Workspace, names: Iterator[str], path: Path) -> None:
    importing.run(workspace, next(names), path)


def live(folder: Path) -> Growth:
    """An answer stored, routed and counted: what of the live path could know of the size."""
    sizes, seconds = (100, 10_000, 100_000), []
    for size in sizes:
        with ExitStack() as stack:
            held = Held(stack, folder, size)
            seconds.append(spent(partial(_answer, held)) / ANSWERS)
    return Growth("an answer stored and counted, interviews", sizes, tuple(seconds))


def _answer(held: Held) -> None:
    for _ in range(ANSWERS):
        held.move(held.commit())


def opening(folder: Path) -> Growth:
    """The program from its start to the painted radar of the dashboard."""
    sizes, seconds = (300, 3_000, 15_000, 100_000), []
    for size in sizes:
        path, name = campaign_of(folder, size)
        seconds.append(spent(first_paint("radar", str(path), name)))
    return Growth("the dashboard opened, interviews", sizes, tuple(seconds))


def documents(folder: Path) -> Growth:
    """The dashboard as PDF with all its parts, figures, drivers and segments included."""

    def document(workspace: Workspace, name: str) -> None:
        data = with_chapters(workspace, report_data(workspace, name))
        assert data is not None  # nobody cancels
        dashboard(data, "en", language_for("en"))

    return Growth("a dashboard as PDF, interviews", DOCUMENTS, of_campaigns(folder, DOCUMENTS, document, runs=1))


def workbook(folder: Path) -> Growth:
    """The workbook of all figures, the figures included."""

    def book(workspace: Workspace, name: str) -> None:
        make_workbook(report_data(workspace, name), "en", language_for("en"))

    return Growth("a workbook, interviews", DOCUMENTS, of_campaigns(folder, DOCUMENTS, book, runs=1))


def memory(folder: Path) -> Growth:
    """The program with its dashboard open and nothing else visited."""
    sizes = (300, 3_000, 15_000, 100_000)
    found = tuple(at_rest(campaign_of(folder, size)[0]) for size in sizes)
    return Growth("memory of the dashboard opened, interviews", sizes, found, "MB")


def importance(folder: Path) -> Growth:
    """The drivers alone, with their thousand resamples."""
    return Growth("drivers, interviews", DOCUMENTS, of_campaigns(folder, DOCUMENTS, drivers, runs=1))


def whole_job(folder: Path) -> Growth:
    """Responses in and the dashboard out by one command, its process included."""
    sizes, seconds = (300, 3_000, 10_000), []
    for size in sizes:
        path = folder / f"job-{size}.csv"
        response_csv(path, size, COLUMNS)
        inside = folder / f"job-{size}"
        inside.mkdir()
        seconds.append(spent(Job(inside, path, 2 * size).run))
    return Growth("responses in and dashboard out, rows", sizes, tuple(seconds))


ALL = {
    one.__name__: one
    for one in (answers, live, figures, opening, memory, imports, documents, workbook, importance, whole_job)
}


def main() -> None:
    """Print the exponents."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth")
    parser.add_argument("names", nargs="*", choices=[*ALL, []], metavar="NAME", help=", ".join(ALL))
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    found = []
    for measured in arguments.names or ALL:
        with tempfile.TemporaryDirectory() as name:
            os.environ["SCOREFACT_HOME"] = str(Path(name) / "home")
            one = ALL[measured](Path(name))
        found.append(one)
        sys.stdout.write(f"{one.name:<44} exponent {one.exponent:5.2f}   {one.steps}\n")
        sys.stdout.flush()
    if arguments.json:
        document = {"machine": machine(), "growth": [{**asdict(one), "exponent": one.exponent} for one in found]}
        arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
