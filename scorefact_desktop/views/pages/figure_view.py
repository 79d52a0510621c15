"""Deeper views made of figures that the scene holds already: charts on the left, the why of one figure on the right."""

from abc import abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from scorefact_desktop.charts import intervals, table, trend
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, number, span, value
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import View
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.key_figures import find
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.loaded import LoadedPage
from scorefact_desktop.views.pages.why import WhyPanel
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.chart import style
from scorefact_desktop.views.widgets.layouts import Part, column, holder, row
from scorefact_desktop.views.widgets.text import small, title

#: Below this height the marks of a trend stand farther apart.
_COARSE = 180


@dataclass(frozen=True, slots=True)
class Looked:
    """What such a view computed beside the scene: trends by figure, and whatever `more` it needs."""

    trends: Mapping[str, tuple[TrendPoint, ...]]
    more: object = None


class FigureView(LoadedPage[Looked]):
    """Four cards in two columns; a figure picked in any of them is explained beside them."""

    def _build(self) -> QWidget:
        self.headline, self.note = title(), small()
        self.why = WhyPanel(closable=False)
        self.chosen = ""
        self.cards = self._cards()
        for card in self.cards:
            card.chart.picked.connect(self.explain)
            card.chart.opened.connect(self.explain)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate(self.cards):
            grid.addWidget(card, at // 2, at % 2)
        for at in range(2):
            grid.setColumnStretch(at, 1)
            grid.setRowStretch(at, 1)
        beside = column((self.why, 3), *self._beside(), gap=16)
        head = column(self.headline, self.note, gap=2)
        body = row((holder(grid), 1), holder(beside), gap=16)
        return holder(column(head, 12, (holder(body), 1), gap=0, margins=(24, 12, 24, 16)))

    @abstractmethod
    def _cards(self) -> tuple[ChartCard, ...]:
        """The four cards, left to right, then down."""

    def _beside(self) -> tuple[Part, ...]:
        """What stands under the why."""
        return ()

    @abstractmethod
    def _first(self) -> str:
        """The figure that is explained before any is picked."""

    @abstractmethod
    def _draw(self, scene: Scene, found: Looked) -> None:
        """Fill the cards."""

    @abstractmethod
    def _look(self, workspace: Workspace, scene: Scene, view: View) -> Callable[[], Looked]:
        """The work beside the scene."""

    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        self._run(wanted, self._look(workspace, scene, self.desk.session.view))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.why.retranslate()
        for card in self.cards:
            card.retranslate()

    def shed(self) -> None:
        """Low windows do without notes under the charts."""
        for card in self.cards:
            card.set_low(self.low)

    def explain(self, figure: str) -> None:
        """Explain the figure behind a row or point."""
        scene = self.desk.scene
        if scene is not None and find(scene.figures, figure) is not None:
            self.chosen = figure
            self.why.explain(scene, figure)

    def _show(self, scene: Scene, found: Looked) -> None:
        self._draw(scene, found)
        wanted = self.chosen if find(scene.figures, self.chosen) is not None else self._first()
        self.why.explain(scene, wanted)

    def _nothing(self, words: str, more: str) -> None:
        self.empty.say(words, more)
        self._stack.setCurrentIndex(1)

    def show_shares(
        self, card: ChartCard, name: str, shown: Iterable[tuple[str, Figure]], note: str, axis: tuple[float, float]
    ) -> None:
        """Shares under each other on one axis, each with its interval and what it was (a square)."""
        found = list(shown)
        rows = [
            IntervalRow(
                figure.id, words, figure.value,
                figure.interval.lower if figure.interval and figure.value is not None else None,
                figure.interval.upper if figure.interval and figure.value is not None else None,
                other=figure.previous, note=wording.shown(figure) if figure.value is not None else "",
                hidden=wording.reason(figure),
            )
            for words, figure in found
        ]  # fmt: skip
        if any(figure.previous is not None for _, figure in found):
            note = " ".join(part for part in (note, translate("FigureView", "Square: previous campaign.")) if part)

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return intervals.draw(rows, width, height, look, Unit.SHARE, axis=axis)

        card.show_chart(name, compose, figure_table(found), note, len(rows))

    def show_trend(self, card: ChartCard, name: str, figure: Figure, points: tuple[TrendPoint, ...]) -> None:
        """A figure over the vendor's campaigns."""
        unit = wording.unit(figure)

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return trend.draw(points, width, height, look, full_scale(unit, coarse=height < _COARSE), name=name)

        moved = figure.change
        note = "" if moved is None else f"{wording.points(moved, unit)} · {wording.significance(moved)}"
        if moved is not None and moved.value:
            note = ("+" if moved.value > 0 else "−") + note
        card.show_chart(name, compose, table.of_trend(points, unit, style()), note)


def figure_table(shown: Iterable[tuple[str, Figure]]) -> Table:
    """Figures with interval, base, change and benchmark."""
    language, lines = interface_language(), []
    for words, figure in shown:
        unit, change, market = wording.unit(figure), figure.change, figure.benchmark
        ends = figure.interval if figure.value is not None else None
        lines.append(
            (
                words,
                wording.shown(figure, 1),
                "" if ends is None else span(ends.lower, ends.upper, unit, language, 1),
                number(figure.n, language),
                "" if figure.previous is None else value(figure.previous, unit, language, 1),
                "" if change is None else wording.significance(change),
                "" if market is None else value(market.mean, unit, language, 1),
            )
        )
    head = (translate("FigureView", "figure"), translate("FigureView", "value"), translate("FigureView", "from – to"),
            "n", translate("FigureView", "previous"), translate("FigureView", "change"),
            translate("FigureView", "benchmark"))  # fmt: skip
    return Table(head, tuple(lines))
