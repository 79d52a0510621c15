"""A window to look at one trend closely, beside the work: any figure, full scale or zoomed, also as a table."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from scorefact_desktop.charts import table
from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.charts.explorer_plot import ExplorerPlot
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.key_figures import find, trend_name
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.scene_loading import load_trends
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.chart import style
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import SeriesKey
from scorefact_desktop.views.widgets.selectors import Selector
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import small, title


class Explorer(QDialog):
    """Follows the campaign and the filters of the window it belongs to."""

    def __init__(self, desk: Desk, figure: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(900, 560)
        self._desk, self.figure = desk, figure
        self._views = QStackedWidget()
        self._points: tuple[TrendPoint, ...] = ()
        self.headline, self.chooser = title(), Selector(260)
        self.zoom, self.table_button, self.copy_button = Segmented(2), Button("icon", "table"), Button("icon", "copy")
        self.zoom.choose(0)
        self.zoom.group.idClicked.connect(lambda _: self._show())
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(lambda on: self._views.setCurrentIndex(1 if on else 0))
        self.copy_button.clicked.connect(self._copy)
        self.chooser.chosen.connect(self.show_figure)
        self.plot, self.table = ExplorerPlot(), FigureTable()
        self._views.addWidget(self.plot)
        self._views.addWidget(self.table)
        self._legend = [small("", "ink") for _ in range(2)]
        legend = row(SeriesKey("current"), self._legend[0], 12, SeriesKey("benchmark"), self._legend[1], None)
        head = row(self.chooser, None, self.zoom, self.table_button, self.copy_button)
        card = Card(column(legend, (self._views, 1), gap=8))
        self.setLayout(column(self.headline, head, (card, 1), gap=12, margins=(24, 16, 24, 20)))
        desk.scene_changed.connect(self.load)
        self.retranslate()
        self.load()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setWindowTitle(translate("Explorer", "Trend"))
        self.chooser.set_name(translate("Explorer", "Figure"))
        self.zoom.set_words([translate("Explorer", "Full scale"), translate("Explorer", "Zoom to the data")])
        self.zoom.setAccessibleName(translate("Explorer", "Vertical scale"))
        self.table_button.set_words(translate("Explorer", "Show as table"))
        self.copy_button.set_words(translate("Explorer", "Copy the figures"))
        self._legend[0].setText(translate("Explorer", "this vendor, with 95% interval"))
        self._legend[1].setText(translate("Explorer", "benchmark and its quartiles"))

    def show_figure(self, figure: str) -> None:
        """Look at another figure."""
        self.figure = figure
        self.load()

    def load(self) -> None:
        """Get the campaigns of the figure, off the thread."""
        scene, workspace = self._desk.scene, self._desk.session.workspace
        if scene is None:
            return
        self.chooser.set_choices(_choices(scene), self.figure)
        if self.figure in scene.trends or workspace is None:
            self._take(self.figure, scene.trends.get(self.figure, ()))
            return
        figure, about, filters = self.figure, scene.about, scene.filters
        self._desk.tasks.run(
            self,
            lambda: load_trends(workspace, about, [figure], filters),
            lambda found: self._take(figure, found.get(figure, ())),
        )

    def _take(self, figure: str, points: tuple[TrendPoint, ...]) -> None:
        if figure == self.figure:
            self._points = points
            self._show()

    def _show(self) -> None:
        scene = self._desk.scene
        if scene is None:
            return
        figure = find(scene.figures, self.figure)
        name = trend_name(scene, self.figure)
        self.headline.setText(f"{scene.about.vendor} · {name}")
        if figure is None:
            return
        unit = wording.unit(figure)
        self.plot.show_points(self._points, unit, zoomed=self.zoom.group.checkedId() == 1)
        figures = table.of_trend(self._points, unit, style())
        self.table.show_table(figures, name)
        self.plot.setAccessibleName(name)
        self.plot.setAccessibleDescription(figures.text())

    def _copy(self) -> None:
        self.table.copy_all()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.load()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "plot"):
            self._show()


def _choices(scene: Scene) -> list[tuple[str, str]]:
    """Every figure that can be followed, themes first."""
    found = [(one.id, trend_name(scene, one.id)) for one in scene.figures.themes]
    for one in scene.figures.indicators:
        if one.measure in ("nps", "expected_churn", "crisis_rate", "positive", "mean"):
            found.append((one.id, f"{trend_name(scene, one.id)} ({wording.measure_name(one.measure)})"))
    return found
