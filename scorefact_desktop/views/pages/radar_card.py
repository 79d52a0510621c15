"""The radar of the themes with its legend, the interval's switch, and one line that reads the chosen axis."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from scorefact_desktop.charts import radar, table
from scorefact_desktop.charts.numbers import Unit, count, number
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.charts.figures import radar_axes
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Switch
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.chart import ChartView, style
from scorefact_desktop.views.widgets.chart_menu import ChartFrame, ChartTools
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Arrow, SeriesKey
from scorefact_desktop.views.widgets.text import Text, heading, small


class RadarCard(Card):
    """`theme_opened` gives the id of the theme that was clicked or entered."""

    theme_opened = Signal(str)

    def __init__(self, complain: Callable[[str], None]) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self.chart = ChartView(None, (360, 240))
        self.frame = ChartFrame(self.chart, self._table, self._file_name)
        self.tools = ChartTools(self.frame, complain)
        self.title, self.band = heading(), Switch()
        self.band.setChecked(True)
        self._keys = {
            name: (SeriesKey(name), small("", "ink", 500 if name == "current" else 400))
            for name in ("current", "previous", "benchmark", "gap")
        }
        self._legend = {name: holder(row(mark, words, gap=6)) for name, (mark, words) in self._keys.items()}
        self._theme, self._value = Text("", T14, 600), Text("", T14, 600, "accent")
        self._interval, self._beside = small(""), small("", right=True)
        self._arrow, self._change = Arrow(), Text("", T12, 500)
        self._hint = small("")
        self.fill(
            column(
                row(self.title, None, self.band, Rule(upright=True, length=16), self.tools),
                row(*self._legend.values(), None, gap=14),
                4,
                (self.frame, 1),
                Rule(),
                6,
                holder(row(self._theme, self._value, self._interval, self._arrow, self._change, self._hint, None,
                           self._beside, gap=6), height=20),
                gap=4,
            )
        )  # fmt: skip
        self.band.toggled.connect(lambda: self.frame.refresh())
        self.chart.picked.connect(lambda _: self._read())
        self.chart.opened.connect(self.theme_opened)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.band.setText(translate("Radar", "95% interval"))
        self.band.setAccessibleName(self.band.text())
        self.band.updateGeometry()
        self.tools.retranslate()

    def show_scene(self, scene: Scene) -> None:
        """Show the themes of a campaign."""
        self._scene = scene
        axes = radar_axes(scene)
        self.title.setText(translate("Radar", "%n theme(s), 0 to 100", None, len(axes)))
        words = {
            "current": str(scene.about.year),
            "previous": str(scene.compare_year or ""),
            "benchmark": translate("Radar", "Benchmark"),
            "gap": translate("Radar", "protected or no answers"),
        }
        there = {
            "current": True,
            "previous": any(axis.previous is not None for axis in axes),
            "benchmark": any(axis.benchmark is not None for axis in axes),
            "gap": any(axis.value is None for axis in axes),
        }
        for name, (_, label) in self._keys.items():
            label.setText(words[name])
            self._legend[name].setVisible(there[name])
        if self.chart.chosen not in {axis.key for axis in axes}:
            self.chart.chosen = ""
        self.chart.show_chart(self._draw, self.title.text())
        self.frame.refresh()
        self._read()

    def _draw(self, width: float, height: float, look: Style, chosen: str) -> Drawing:
        if self._scene is None:
            return Drawing(width, height, ())
        options = radar.RadarOptions(
            band=self.band.isChecked(), selected=chosen or None, hollow=self._scene.about.status == "open"
        )
        return radar.draw(radar_axes(self._scene), width, height, look, options)

    def _table(self) -> table.Table:
        return table.of_radar(radar_axes(self._scene) if self._scene else (), style())

    def _file_name(self) -> str:
        return f"{self._scene.about.name.replace('/', '-')}-radar" if self._scene else "radar"

    def _read(self) -> None:
        """Read the chosen axis out in one line."""
        scene = self._scene
        figure = scene.figures.theme(self.chart.chosen) if scene and self.chart.chosen else None
        reading = figure is not None
        for widget in (self._theme, self._value, self._interval, self._beside):
            widget.setVisible(reading)
        change = figure.change if figure and figure.value is not None else None
        self._arrow.setVisible(change is not None)
        self._change.setVisible(change is not None)
        self._hint.setVisible(not reading)
        self._hint.setText(translate("Radar", "Arrow keys or the pointer read a theme, Enter opens it"))
        if scene is None or figure is None:
            return
        language = interface_language()
        self._theme.setText(wording.theme_name(scene.questionnaire, figure.theme or figure.id))
        self._value.setText(wording.shown(figure, 1))
        self._interval.setText(wording.interval(figure))
        if change is not None:
            up, tone = wording.change_tone(figure)
            self._arrow.set_direction(up, tone)
            self._change.setText(f"{wording.points(change, Unit.SCORE)} · {wording.significance(change)}")
        beside = [] if figure.benchmark is None else [
            translate("Radar", "benchmark {value}").format(value=number(figure.benchmark.mean, language, 1))
        ]  # fmt: skip
        self._beside.setText(" · ".join([*beside, count(figure.n, language)]))
