"""How cost grows with size: the exponent b of cost ~ size^b between the smallest and the largest of each.

python -m tests.benchmarks.growth [--json FILE]

In processor time of this process and its children, the least of three runs, as that is what other programs on the
machine change least. 1 is in proportion; what one answer costs must not grow at all.
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
from pathlib import Path

from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.services import importing, proposing
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.workspaces import create, open_workspace
from tests.benchmarks.counting import one_answer
from tests.benchmarks.harness import machine
from tests.benchmarks.importing import COLUMNS, response_csv
from tests.benchmarks.workspaces import campaign_of, new_campaign

RUNS = 3


@dataclass(frozen=True)
class Growth:
    """Seconds by size, and the exponent over all sizes."""

    name: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]

    @property
    def exponent(self) -> float:
        return math.log(self.seconds[-1] / self.seconds[0]) / math.log(self.sizes[-1] / self.sizes[0])


def spent(action: Callable[[], object]) -> float:
    """Processor seconds of an action, the least of some runs."""
    found = []
    for _ in range(RUNS):
        before = _used()
        action()
        found.append(_used() - before)
    return min(found)


def _used() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def figures(folder: Path) -> Growth:
    """All figures of a campaign, read from the open workspace."""
    sizes, seconds = (300, 3_000, 15_000, 100_000), []
    for size in sizes:
        path, name = campaign_of(folder, size)
        with open_workspace(path) as workspace:
            seconds.append(spent(lambda workspace=workspace, name=name: campaign_figures(workspace, name)))  # type: ignore[misc]  # of a lambda with defaults
    return Growth("figures of a campaign, interviews", sizes, tuple(seconds))


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
            seconds.append(spent(lambda: importing.run(workspace, next(names), path)))  # noqa: B023  # called at once
    return Growth(f"import of {COLUMNS} columns, rows", sizes, tuple(seconds))


def main() -> None:
    """Print the exponents."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth")
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    found = []
    for measured in (answers, figures, imports):
        with tempfile.TemporaryDirectory() as name:
            one = measured(Path(name))
        found.append(one)
        steps = ", ".join(f"{size}: {1000 * cost:.3g} ms" for size, cost in zip(one.sizes, one.seconds, strict=True))
        sys.stdout.write(f"{one.name:<36} exponent {one.exponent:5.2f}   {steps}\n")
        sys.stdout.flush()
    if arguments.json:
        document = {"machine": machine(), "growth": [{**asdict(one), "exponent": one.exponent} for one in found]}
        arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
