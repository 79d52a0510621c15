"""From a stored answer to repainted charts: commit, tally, radar and three trends, against three default plots."""

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import customers, interviews
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.services.workspaces import open_workspace
from tests.benchmarks.harness import Benchmark, Pair, timed
from tests.benchmarks.workspaces import VENDOR, campaign_of

SIZE = (420, 300)
TREND = (420, 180)
TIMES = 40


class _Held:
    """An interview in progress in a campaign of `count` others, and its next answer."""

    def __init__(self, stack: ExitStack, folder: Path, count: int) -> None:
        path, name = campaign_of(folder, count)
        self.workspace = stack.enter_context(open_workspace(path))
        ids = customers.add_customers(self.workspace, VENDOR.lower().replace(" ", "-"), [NewCustomer("Held AB")])
        case_id = customers.add_cases(self.workspace, name, ids)[0]
        self.interview_id = interviews.start(self.workspace, case_id).interview_id
        self.tally = LiveTally.open(self.workspace, name)
        self.tally.answered(self.interview_id, {})
        self._answers = itertools.cycle([Answer(choices=(value,)) for value in (1, 2, 3, 4)])

    def commit(self) -> dict[str, Answer | None]:
        state = interviews.put(self.workspace, self.interview_id, "sat_overall", next(self._answers))
        return {code: new for code, (_, new) in state.changed.items()}

    def move(self, changed: dict[str, Answer | None]) -> None:
        self.tally.answered(self.interview_id, changed)


@contextmanager
def answer(folder: Path) -> Iterator[Pair]:
    """10,000 interviews; the charts are those of the interview screen and the Dashboard."""
    with ExitStack() as stack:
        held = _Held(stack, folder, 10_000)
        repaint = _our_charts(held.tally)

        def ours() -> None:
            held.move(held.commit())
            repaint()

        yield Pair(timed(ours, TIMES), timed(_plots(), TIMES))


@contextmanager
def size(folder: Path) -> Iterator[Pair]:
    """Moving the tally: 100,000 interviews against 100."""
    with ExitStack() as stack:
        big, small = _Held(stack, folder, 100_000), _Held(stack, folder, 100)
        yield Pair(_moves(big), _moves(small))


def _moves(held: _Held) -> Callable[[], float]:
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


def _our_charts(tally: LiveTally) -> Callable[[], None]:
    """Paints the radar and three trends from the tally's figures of the moment."""
    from PySide6.QtGui import QImage, QPainter

    from scorefact_desktop.charts import radar, trend
    from scorefact_desktop.charts.numbers import Unit
    from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale
    from scorefact_desktop.services.questionnaires import standard
    from scorefact_desktop.views.charts.painter import paint
    from scorefact_desktop.views.theme import colour
    from scorefact_desktop.views.widgets.chart import style

    _application()
    names = {theme.id: theme.name["en"] for theme in standard().themes}
    images = [QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)] + [
        QImage(*TREND, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(3)
    ]
    wanted = ("sat_overall.positive", "nps_score.nps", "rec_3y.expected_churn")

    def draw(image: QImage, drawing: Any) -> None:
        image.fill(colour("card"))
        painter = QPainter(image)
        paint(painter, drawing, colour)
        painter.end()

    def repaint() -> None:
        figures, look = tally.figures, style()
        axes = [radar.RadarAxis(one.id, names[one.id], one.value, n=one.n) for one in figures.themes]
        options = radar.RadarOptions(band=False, values=False)
        draw(images[0], radar.draw(axes, float(SIZE[0]), float(SIZE[1]), look, options))
        found = {one.id: one for one in figures.indicators}
        for image, identifier in zip(images[1:], wanted, strict=True):
            one = found[identifier]
            value = one.value or 0.0
            points = [TrendPoint(str(year), value - 0.01 * (2026 - year), n=one.n) for year in (2024, 2025, 2026)]
            unit = Unit.BALANCE if identifier.endswith("nps") else Unit.SHARE
            draw(image, trend.draw(points, float(TREND[0]), float(TREND[1]), look, full_scale(unit)))

    return repaint


def _plots() -> Callable[[], None]:
    """Three plots of pyqtgraph as they come, given other data and painted."""
    _application()
    import numpy as np
    import pyqtgraph as pg
    from PySide6.QtGui import QImage, QPainter

    plots, curves = [], []
    for _ in range(3):
        plot = pg.PlotWidget()
        plot.resize(*TREND)
        curves.append(plot.plot([2024, 2025, 2026], [0.7, 0.72, 0.74], symbol="o"))
        plots.append(plot)
    image = QImage(*TREND, QImage.Format.Format_ARGB32_Premultiplied)
    chance = np.random.default_rng(1)

    def repaint() -> None:
        for plot, curve in zip(plots, curves, strict=True):
            curve.setData([2024, 2025, 2026], chance.random(3))
            painter = QPainter(image)
            plot.render(painter)
            painter.end()

    return repaint


def _application() -> object:
    from PySide6.QtWidgets import QApplication

    from scorefact_desktop.views import theme

    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication([])
    theme.dress(application, "light")
    return application


BENCHMARKS = (
    Benchmark(
        "live", "commit, tally, radar and three trends at 10,000 interviews", "repaint of three default plots",
        0.35, answer,
    ),
    Benchmark("live-size", "an answer moves the tally at 100,000 interviews", "the same at 100", 3.0, size, 5),
)  # fmt: skip
