"""A card with one chart: heading, what can be done with it, and a note that says how to read it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.primitives import Drawing, Label
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.chart import ChartView, Compose
from scorefact_desktop.views.widgets.chart_menu import ChartFrame, ChartTools
from scorefact_desktop.views.widgets.layouts import Part, column, row
from scorefact_desktop.views.widgets.text import Elided, small

#: The least height of a row of text in a chart, and of its axis.
ROW, ROW_LOW, AXIS = 17, 14, 26


class ChartCard(Card):
    """Parts given at the start stand between the heading and the chart."""

    def __init__(
        self,
        complain: Callable[[str], None],
        file_name: Callable[[], str],
        *parts: Part,
        least: tuple[int, int] = (180, 90),
        aside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._figures, self._least, self._rows = Table((), ()), least[1], 0
        self._low = self._keeps_note = False
        self.title, self.note = Elided("", T14, 600, least=T12), small("", wrap=True)
        self.chart = ChartView(None, least)
        self.frame = ChartFrame(self.chart, lambda: self._figures, file_name)
        self.tools = ChartTools(self.frame, complain)
        head = row((self.title, 1), *((aside,) if aside else ()), self.tools, gap=6)
        self.fill(column(head, *parts, (self.frame, 1), self.note, gap=4), padding=(16, 8, 10, 10))

    def show_chart(self, title: str, compose: Compose, figures: Table, note: str = "", rows: int = 0) -> None:
        """Show another chart with its figures as a table; `note` stands below it. `rows` need room each."""
        self._rows = rows
        self._figures = figures
        self.title.setText(title)
        self.note.setText(note)
        self.set_low(self._low, keep_note=self._keeps_note)
        self.chart.show_chart(compose, title)
        self.frame.refresh()

    def show_nothing(self, title: str, words: str, figures: Table, note: str = "") -> None:
        """Say in the chart's place that there is nothing to draw; `note` says why."""

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            label = Label(0, min(height / 2, 2 * look.size), words, look.size, 400, "muted")
            return Drawing(width, height, (label,), (), words)

        self.show_chart(title, compose, figures, note)

    def set_low(self, low: bool, *, keep_note: bool = False) -> None:
        """In low windows rows stand closer, and the note moves into the chart's tooltip unless it must stay."""
        self._low, self._keeps_note = low, keep_note
        row_ = ROW_LOW if low else ROW
        self.chart.setMinimumHeight(max(self._least, self._rows * row_ + AXIS if self._rows else 0))
        self.note.setVisible(bool(self.note.text()) and (keep_note or not low))
        self.chart.setToolTip(self.note.text() if low else "")

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.tools.retranslate()
