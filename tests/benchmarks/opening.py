"""The figures of a campaign, and the dashboard from process start to its painted radar, small and large."""

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
