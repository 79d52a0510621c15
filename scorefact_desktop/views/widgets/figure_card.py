"""The card of one headline figure: value, interval, second figure, change, strip, place in the benchmark."""

from PySide6.QtCore import Qt

from scorefact_desktop.charts import strip
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.scene import KeyFigure
from scorefact_desktop.views.theme import T12, T14, T20, T28
from scorefact_desktop.views.widgets.card import CardButton
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Arrow, StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small


class FigureCard(CardButton):
    """Pressing it asks why the figure is what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.n = Elided("", T14, 600), small("")
        self.ring = StatusMark("open", 6.0)
        self.value, self.interval, self.label = Text("", T28, 600), small(""), small("")
        self.second, self.second_label = Text("", T20, 600, right=True), small("", right=True)
        self.arrow, self.change, self.significance = Arrow(), Text("", T12, 500), small("")
        self.strip, self.place = ChartView(None, (120, 18)), Elided("", T12, 400, "muted")
        self.strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.strip.can_focus = False
        self.strip.setFixedHeight(18)
        self.key: KeyFigure | None = None
        bottom = Qt.AlignmentFlag.AlignBottom
        first = row(self.ring, self.value, self.interval, None, gap=6)
        first.setAlignment(self.interval, bottom)
        self.interval.setContentsMargins(0, 0, 0, 4)
        side = holder(column(None, self.second, self.second_label, gap=0))
        left = holder(column(None, first, self.label, gap=0))
        self._move = holder(row(self.arrow, self.change, self.significance, None, gap=4))
        self.fill(
            column(
                row((self.name, 1), self.n),
                row((left, 1), side, gap=8),
                4,
                None,
                self._move,
                2,
                None,
                self.strip,
                2,
                self.place,
                gap=0,
            )
        )

    def show_figure(self, key: KeyFigure) -> None:
        """Show a headline figure in the interface's language and the colours worn now."""
        self.key = key
        figure, decimals = key.figure, 0 if key.figure.measure == "nps" else 1
        hidden = figure.value is None
        self.name.setText(key.title)
        self.n.setText(wording.base(figure))
        self.ring.setVisible(hidden)
        self.value.setFont(self.second.font() if hidden else Text("", T28, 600).font())
        self.value.setText(wording.shown(figure, decimals))
        self.value.set_tone("muted" if hidden else "ink")
        self.interval.setText(wording.interval(figure))
        self.label.setText(key.label)
        self._show_second(key)
        self._show_change(key)
        self.strip.setVisible(not hidden)
        self.strip.show_chart(lambda w, h, style, _: draw_strip(key, w, h, style), key.title)
        self.place.setText("" if hidden else wording.position(figure, released=key.released))
        spoken = [key.title, self.value.text(), self.interval.text(), key.label, self.n.text()]
        spoken += [self.change.text(), self.significance.text(), self.place.text()]
        self.setAccessibleName(key.title)
        self.setAccessibleDescription(", ".join(part for part in spoken[1:] if part))
        self.setToolTip(translate("FigureCard", "Why this figure: method, answers, comparisons"))

    def set_low(self, low: bool) -> None:
        """Leave the strip out while the window is low."""
        self.strip.setVisible(not low and bool(self.key and self.key.figure.value is not None))

    def _show_second(self, key: KeyFigure) -> None:
        second = key.second
        there = second is not None
        self.second.setVisible(there)
        self.second_label.setVisible(there)
        if second is not None:
            shown = wording.shown(second, 1 if second.question is None else 0)
            self.second.setText(shown if second.value is not None else "–")
            self.second_label.setText(key.second_label if second.value is not None else wording.reason(second))

    def _show_change(self, key: KeyFigure) -> None:
        figure = key.figure
        change = figure.change if figure.value is not None else None
        self.arrow.setVisible(change is not None)
        self.change.setVisible(change is not None)
        if change is None:
            words = "" if figure.value is None else translate("FigureCard", "no comparison")
            self.change.setText("")
            self.significance.setText(words)
            return
        up, tone = wording.change_tone(figure)
        self.arrow.set_direction(up, tone)
        decimals = 0 if figure.measure == "nps" else 1
        self.change.setText(wording.points(change, wording.unit(figure), decimals))
        self.significance.setText("· " + wording.significance(change))


def draw_strip(key: KeyFigure, width: float, height: float, style: Style) -> Drawing:
    """A headline figure on its scale."""
    figure = key.figure
    place = figure.benchmark
    shown = strip.StripFigure(
        value=figure.value,
        unit=wording.unit(figure),
        lower=figure.interval.lower if figure.interval else None,
        upper=figure.interval.upper if figure.interval else None,
        previous=figure.previous,
        benchmark=place.mean if place else None,
        p25=place.p25 if place else None,
        p75=place.p75 if place else None,
    )
    return strip.draw(shown, width, height, style, low=key.low, high=key.high)
