"""One figure over the campaigns of a vendor, on its full scale; opens the explorer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from scorefact_desktop.charts import table, trend
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale
from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.chart import ChartView, style
from scorefact_desktop.views.widgets.chart_menu import ChartFrame, ChartTools
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Elided

COARSE_BELOW = 180


class TrendCard(Card):
    """`explored` gives the id of the figure to look at closely."""

    explored = Signal(str)

    def __init__(self, complain: Callable[[str], None]) -> None:
        super().__init__()
        self.figure = ""
        self._points: tuple[TrendPoint, ...] = ()
        self._unit = Unit.SCORE
        self.title = Elided("", T14, 600, least=T12, lines=2)
        self.chart = ChartView(None, (120, 84))
        self.chart.sticky = False
        self.frame = ChartFrame(self.chart, self._table, lambda: f"trend-{self.figure}")
        self.tools = ChartTools(self.frame, complain)
        self.tools.hide()  # the card is small: the same is in the context menu, and on the explorer
        self.explore = Button("icon", "expand", height=24)
        self.explore.clicked.connect(lambda: self.explored.emit(self.figure))
        self.chart.opened.connect(lambda _: self.explored.emit(self.figure))
        self.fill(column(row((self.title, 1), self.explore, gap=4), (self.frame, 1), gap=4), padding=(12, 10, 10, 8))
        self.tools.setParent(self)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.explore.set_words(translate("TrendCard", "Look at this trend closely"))
        self.tools.retranslate()

    def show_trend(self, figure: str, name: str, points: Sequence[TrendPoint], unit: Unit) -> None:
        """Show the campaigns of a figure, oldest first."""
        self.figure, self._points, self._unit = figure, tuple(points), unit
        self.title.setText(name)
        self.chart.show_chart(self._draw, name)
        self.frame.refresh()

    def _draw(self, width: float, height: float, look: Style, chosen: str) -> Drawing:
        scale = full_scale(self._unit, coarse=height < COARSE_BELOW)
        return trend.draw(self._points, width, height, look, scale, name=self.title.accessibleName())

    def _table(self) -> table.Table:
        return table.of_trend(self._points, self._unit, style())
