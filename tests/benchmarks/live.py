"""From a stored answer to repainted charts: commit, tally, radar and three trends, against three default plots.

Both are on screen in windows of their own, in a child process that has the device pixel ratio wanted. What is painted
is counted: a chart that an answer moves and that is not repainted ends the benchmark.
"""

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import customers, interviews
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.services.workspaces import open_workspace
from tests.benchmarks.harness import Benchmark, Pair, Run, timed
from tests.benchmarks.workspaces import VENDOR, campaign_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from scorefact_desktop.charts.primitives import Drawing
    from scorefact_desktop.charts.style import Style

RADAR = (420, 300)
TREND = (420, 180)
TIMES = 40
#: One answer moves all three of its figures and the score of its theme.
QUESTION = "skl_consultants"
FIGURES = (f"{QUESTION}.top", f"{QUESTION}.positive", f"{QUESTION}.mean")
YEARS = (2024, 2025, 2026)
EARLIER = (0.70, 0.72)


class Held:
    """An interview in progress in a campaign of `count` others, and its next answer."""

    def __init__(self, stack: ExitStack, folder: Path, count: int) -> None:
        path, name = campaign_of(folder, count)
        self.workspace = stack.enter_context(open_workspace(path))
        ids = customers.add_customers(self.workspace, VENDOR.lower().replace(" ", "-"), [NewCustomer("Held AB")])
        case_id = customers.add_cases(self.workspace, name, ids)[0]
        self.interview_id = interviews.start(self.workspace, case_id).interview_id
        self.tally = LiveTally.open(self.workspace, name)
        self.tally.answered(self.interview_id, {})
        self._answers = itertools.cycle([Answer(choices=(value,)) for value in (1, 4)])

    def commit(self) -> dict[str, Answer | None]:
        state = interviews.put(self.workspace, self.interview_id, QUESTION, next(self._answers))
        return {code: new for code, (_, new) in state.changed.items()}

    def move(self, changed: dict[str, Answer | None]) -> None:
        self.tally.answered(self.interview_id, changed)

    def shares(self) -> list[float]:
        """The three figures of the trends, 0-1."""
        found = {one.id: one.value or 0.0 for one in self.tally.figures.indicators}
        return [found[FIGURES[0]], found[FIGURES[1]], found[FIGURES[2]] / 100]


@contextmanager
def answer(folder: Path, ratio: int = 1) -> Iterator[Pair]:
    """10,000 interviews; the charts are those of the interview screen and the Dashboard."""
    environment = {**os.environ, "QT_SCALE_FACTOR": str(ratio)}
    command = [sys.executable, "-m", "tests.benchmarks.live", str(folder)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as child:
        yield Pair(partial(_asked, child, "ours"), partial(_asked, child, "reference"))
        child.communicate()  # the end of its input ends it


def _asked(child: "subprocess.Popen[str]", contender: str) -> float:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{contender}\n")
    return float(child.stdout.readline())


@contextmanager
def size(folder: Path) -> Iterator[Pair]:
    """Moving the tally: 100,000 interviews against 100."""
    with ExitStack() as stack:
        big, small = Held(stack, folder, 100_000), Held(stack, folder, 100)
        yield Pair(_moves(big), _moves(small))


def _moves(held: Held) -> Run:
    """Seconds of one move of the tally, without the commit before it."""

    def run() -> float:
        spent = 0.0
        for _ in range(TIMES):
            changed = held.commit()
            begin = time.perf_counter()
            held.move(changed)
            spent += time.perf_counter() - begin
        return spent / TIMES

    return run


def contenders(held: Held) -> dict[str, Callable[[], object]]:
    """One answer from its commit to the pixels, and the repaint of three plots that show the same."""
    charts, plots = _Charts(held), _Plots(held)

    def ours() -> None:
        held.move(held.commit())
        charts.repaint()

    return {"ours": ours, "reference": plots.repaint}


class _Charts:
    """The radar and three trends on a card, as on every page."""

    def __init__(self, held: Held) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        from scorefact_desktop.services.questionnaires import standard
        from scorefact_desktop.views.widgets.card import Card
        from scorefact_desktop.views.widgets.chart import ChartView

        class Counted(ChartView):
            """Tells how often it was painted."""

            painted = 0

            def paintEvent(self, event: "QPaintEvent") -> None:
                self.painted += 1
                super().paintEvent(event)

        self._held = held
        self._names = {theme.id: theme.name["en"] for theme in standard().themes}
        self._charts, column = [Counted() for _ in range(4)], QVBoxLayout()
        for chart, room in zip(self._charts, (RADAR, TREND, TREND, TREND), strict=True):
            chart.setFixedSize(*room)
            column.addWidget(chart)
        self._window = Card(column)
        self._window.show()

    def repaint(self) -> None:
        """From the tally's figures of the moment; RuntimeError where a chart was left as it is."""
        from PySide6.QtWidgets import QApplication

        before = [chart.painted for chart in self._charts]
        self._charts[0].show_chart(self._radar, "radar")
        for chart, share in zip(self._charts[1:], self._held.shares(), strict=True):
            chart.show_chart(partial(_trend, share), "trend")
        for _ in range(2):  # composed in one turn of the event loop, painted in the next
            QApplication.processEvents()
        if any(chart.painted == times for chart, times in zip(self._charts, before, strict=True)):
            raise RuntimeError("a chart that an answer moves was not repainted")

    def _radar(self, width: float, height: float, look: "Style", chosen: str) -> "Drawing":
        from scorefact_desktop.charts import radar

        themes = self._held.tally.figures.themes
        axes = [radar.RadarAxis(one.id, self._names[one.id], one.value, n=one.n) for one in themes]
        return radar.draw(axes, width, height, look, radar.RadarOptions(band=False, values=False))


def _trend(share: float, width: float, height: float, look: "Style", chosen: str) -> "Drawing":
    from scorefact_desktop.charts import trend
    from scorefact_desktop.charts.numbers import Unit
    from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale

    points = [TrendPoint(str(year), value) for year, value in zip(YEARS, (*EARLIER, share), strict=True)]
    return trend.draw(points, width, height, look, full_scale(Unit.SHARE))


class _Plots:
    """Three plots of pyqtgraph as they come, with the same figures."""

    def __init__(self, held: Held) -> None:
        import pyqtgraph as pg
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        self._held = held
        self._window, plots = QWidget(), [pg.PlotWidget() for _ in range(3)]
        column = QVBoxLayout(self._window)
        for plot in plots:
            plot.setFixedSize(*TREND)
            column.addWidget(plot)
        self._curves = [plot.plot(YEARS, (*EARLIER, 0.74), symbol="o") for plot in plots]
        self._window.show()
        self._wobble = itertools.cycle((0.0, 0.0001))

    def repaint(self) -> None:
        """As much as an answer among 10,000 moves them."""
        from PySide6.QtWidgets import QApplication

        moved = next(self._wobble)
        for curve, share in zip(self._curves, self._held.shares(), strict=True):
            curve.setData(YEARS, (*EARLIER, share + moved))
        QApplication.processEvents()


def main(folder: Path) -> None:
    """Each line of input names a contender; answers with the seconds of one run."""
    from PySide6.QtWidgets import QApplication

    from scorefact_desktop.views import theme

    theme.dress(QApplication([]), "light")
    with ExitStack() as stack:
        runs = {name: timed(one, TIMES) for name, one in contenders(Held(stack, folder, 10_000)).items()}
        for line in sys.stdin:
            print(runs[line.strip()](), flush=True)


BENCHMARKS = (
    Benchmark(
        "live", "commit, tally, radar and three trends at 10,000 interviews", "repaint of three default plots",
        0.35, answer,
    ),
    Benchmark(
        "live-double", "the same at a device pixel ratio of 2", "the three plots at 2",
        0.35, partial(answer, ratio=2),
    ),
    Benchmark("live-size", "an answer moves the tally at 100,000 interviews", "the same at 100", 3.0, size, 5),
)  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
