"""The figures of a campaign, and the dashboard from process start to its painted radar, small and large.

Where the time to the radar goes (callgrind, millions of instructions; an empty window takes 583, the target is twice
that, the program takes 1,730):

    450  the frame without anything in it, of which PySide6 is most
    600  on the other thread: imports of the services and figures (about 220), opening (15), overview (20), counting
         300 interviews and 225 indicators with their intervals (about 250), the label (40)
    680  on the thread that paints: imports of views and their classes of Qt, enumerations, sidebar and top bar, the
         page, its layout, the style sheet, painting

Both threads are Python and take turns, so that the second core is of no use. A third of what the painting thread does
is Qt's 160 enumerations, which PySide6 makes in Python, and modules with classes of Qt. What was tried and brought too
little: fewer imports below the workspace (socket, the language of conditions: 6), computing only the four key figures
first (not right: a change is judged significant within the family of all 225, so all are needed).

The figures in a process of their own, started before Qt is loaded and asked once the workspace is locked, were built
and measured: 0.85 of the time with 300 interviews, 0.90 with 15,000 (medians of ten and six starts each, one after the
other). It was left out again: 250 lines, a second program at every start, a rule for when its answer still holds, and
the target not met either. Kept in the workspace from the last time, figures would bring about as much, and must not
outlive any change, by whomever.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.workspaces import open_workspace
from tests.benchmarks.harness import Benchmark, Pair, timed
from tests.benchmarks.start_up import first_paint
from tests.benchmarks.workspaces import campaign_of


@contextmanager
def dashboard(folder: Path) -> Iterator[Pair]:
    """A campaign of 300 interviews, opened where the user left off, against a window with nothing in it."""
    path, name = campaign_of(folder, 300)
    yield Pair(first_paint("radar", str(path), name), first_paint("bare"))


@contextmanager
def whole_dashboard(folder: Path) -> Iterator[Pair]:
    """The same campaign until every trend is painted too."""
    path, name = campaign_of(folder, 300)
    yield Pair(first_paint("trends", str(path), name), first_paint("bare"))


@contextmanager
def big_dashboard(folder: Path) -> Iterator[Pair]:
    """15,000 interviews against 300, both from the start of the process."""
    big, big_name = campaign_of(folder, 15_000)
    small, small_name = campaign_of(folder, 300)
    yield Pair(first_paint("radar", str(big), big_name), first_paint("radar", str(small), small_name))


@contextmanager
def huge_dashboard(folder: Path) -> Iterator[Pair]:
    """100,000 interviews against 300, both from the start of the process."""
    huge, huge_name = campaign_of(folder, 100_000)
    small, small_name = campaign_of(folder, 300)
    yield Pair(first_paint("radar", str(huge), huge_name), first_paint("radar", str(small), small_name))


@contextmanager
def figures(folder: Path) -> Iterator[Pair]:
    """Every figure of 15,000 interviews against those of 300, read from the open workspace."""
    big, big_name = campaign_of(folder, 15_000)
    small, small_name = campaign_of(folder, 300)
    with open_workspace(big) as one, open_workspace(small) as other:
        yield Pair(
            timed(lambda: campaign_figures(one, big_name)),
            timed(lambda: campaign_figures(other, small_name)),
        )


BENCHMARKS = (
    Benchmark("dashboard", "key figures and radar of 300 interviews", "a bare QMainWindow", 2.0, dashboard),
    Benchmark("whole-dashboard", "and the trends painted too", "a bare QMainWindow", 4.5, whole_dashboard),
    Benchmark("big-dashboard", "radar of 15,000 interviews painted", "the same of 300", 1.5, big_dashboard, 5),
    Benchmark("huge-dashboard", "radar of 100,000 interviews painted", "the same of 300", None, huge_dashboard, 3),
    Benchmark("figures", "all figures of 15,000 interviews", "all figures of 300", None, figures, 5),
)
