"""The parts of the live screen, sized for a projector: figures, the theme of the moment, radar and trend."""

from dataclasses import replace

from scorefact_desktop.charts import radar, trend
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import full_scale
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.charts.figures import radar_axes
from scorefact_desktop.views.scene import KeyFigure, Scene
from scorefact_desktop.views.theme import font
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Arrow, SeriesKey
from scorefact_desktop.views.widgets.text import Elided, Text


class BigFigure(Card):
    """One of the key figures: its name, and the value in large type."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.value, self.label = (
            Elided("", 18, 600, least=14),
            Text("", 40, 600),
            Elided("", 16, 400, "muted"),
        )
        self.fill(column(self.name, self.value, self.label, gap=0), (20, 10, 20, 10))

    def show_figure(self, key: KeyFigure, factor: float) -> None:
        """Show a figure; `factor` is how large against a small projector."""
        there = key.figure.value is not None
        self.name.setText(key.title)
        self.value.setText(wording.shown(key.figure, 0 if key.figure.measure == "nps" else 1))
        self.value.setFont(font(round((36 if there else 18) * factor), 600))
        self.value.set_tone("ink" if there else "muted")
        self.label.setText(" · ".join(part for part in (key.label, wording.base(key.figure)) if part))
        self.setAccessibleName(f"{key.title}: {self.value.text()}")


class ThemePanel(Card):
    """The theme of the moment: name, score, change, and its trend."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.value = Elided("", 28, 600, least=18, lines=2), Text("", 64, 600)
        self.interval, self.arrow, self.change = Text("", 18, 400, "muted"), Arrow(), Text("", 18, 500)
        self.chart = ChartView(None, (240, 120))
        self.chart.can_focus = False
        moved = row(self.arrow, self.change, None, gap=6)
        self.fill(
            column(self.name, row(self.value, column(None, self.interval, moved, 10, gap=2), None, gap=16),
                   (self.chart, 1), gap=8),
            (24, 16, 24, 16),
        )  # fmt: skip
        self._scene: Scene | None = None
        self._theme, self._factor = "", 1.0

    def show_theme(self, scene: Scene, theme: str, factor: float) -> None:
        """Show a theme of a scene."""
        self._scene, self._theme, self._factor = scene, theme, factor
        figure = scene.figures.theme(theme)
        number = next(one.number for one in scene.questionnaire.themes if one.id == theme)
        name = f"{number}  {wording.theme_name(scene.questionnaire, theme)}"
        self.name.setText(name)
        there = figure is not None and figure.value is not None
        if figure is None:
            self.value.setText("–")
        else:
            self.value.setText(wording.shown(figure, 1))
        self.value.setFont(font(round((64 if there else 24) * factor), 600))
        self.value.set_tone("ink" if there else "muted")
        parts = (wording.interval(figure), wording.base(figure)) if figure is not None and there else ()
        self.interval.setText(" · ".join(part for part in parts if part))
        change = figure.change if figure is not None and there else None
        self.arrow.setVisible(change is not None)
        self.change.setVisible(change is not None)
        if figure is not None and change is not None:
            self.arrow.set_direction(*wording.change_tone(figure))
            self.change.setText(f"{wording.points(change, Unit.SCORE)} · {wording.significance(change)}")
        self.chart.show_chart(self._draw, name)
        self.setAccessibleName(f"{name}: {self.value.text()}")

    def _draw(self, width: float, height: float, look: Style, chosen: str) -> Drawing:
        if self._scene is None:
            return Drawing(width, height, ())
        points = self._scene.trends.get(self._theme, ())
        scale = full_scale(Unit.SCORE, coarse=height < 220)
        return trend.draw(points, width, height, enlarged(look, self._factor), scale, name=self.name.accessibleName())


class BigRadar(Card):
    """The radar of all themes, the theme of the moment marked."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = ChartView(None, (360, 280))
        self.chart.can_focus = False
        self._keys = {name: (SeriesKey(name), Text("", 14)) for name in ("current", "previous", "benchmark")}
        self._legend = {name: holder(row(mark, words, gap=6)) for name, (mark, words) in self._keys.items()}
        self.fill(column(row(*self._legend.values(), None, gap=20), (self.chart, 1), gap=4), (20, 12, 12, 8))
        self._scene: Scene | None = None
        self._theme, self._factor = "", 1.0

    def show_theme(self, scene: Scene, theme: str, factor: float) -> None:
        """Show the radar of a scene with a theme marked."""
        self._scene, self._theme, self._factor = scene, theme, factor
        axes = radar_axes(scene)
        words = {
            "current": (str(scene.about.year), True),
            "previous": (str(scene.compare_year or ""), any(one.previous is not None for one in axes)),
            "benchmark": (translate("Radar", "Benchmark"), any(one.benchmark is not None for one in axes)),
        }
        for name, (_, label) in self._keys.items():
            label.setText(words[name][0])
            self._legend[name].setVisible(words[name][1])
        self.chart.show_chart(self._draw, translate("Workshop", "Radar of the themes"))

    def _draw(self, width: float, height: float, look: Style, chosen: str) -> Drawing:
        if self._scene is None:
            return Drawing(width, height, ())
        options = radar.RadarOptions(selected=self._theme, hollow=self._scene.about.status == "open")
        return radar.draw(radar_axes(self._scene), width, height, enlarged(look, self._factor), options)


def enlarged(look: Style, factor: float) -> Style:
    """Chart text for people at the back of a room."""
    return replace(look, size=14.0 * factor, scale=1.25 * factor)
