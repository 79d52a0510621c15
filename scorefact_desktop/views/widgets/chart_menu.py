"""What can be done with every chart: show as table, copy, save as PNG or SVG."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.translation import translate
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.clipboard import copy_table
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.table import FigureTable


class ChartFrame(QStackedWidget):
    """A chart and the same in figures, one shown at a time; `table` gives the figures when they are wanted."""

    def __init__(self, chart: ChartView, table: Callable[[], Table], file_name: Callable[[], str]) -> None:
        super().__init__()
        self.chart, self._table, self._file_name = chart, table, file_name
        self.figures: FigureTable | None = None
        self.addWidget(chart)

    @property
    def as_table(self) -> bool:
        """True while figures are shown instead of the picture."""
        return self.currentIndex() > 0

    def show_table(self, wanted: bool) -> None:
        """Show figures or the picture."""
        if wanted and self.figures is None:
            self.figures = FigureTable()
            self.addWidget(self.figures)
        if self.figures is not None and wanted:
            self.figures.show_table(self._table(), self.chart.accessibleName())
        self.setCurrentIndex(1 if wanted else 0)

    def refresh(self) -> None:
        """The figures changed."""
        self.chart.redraw()
        if self.as_table:
            self.show_table(True)

    def copy(self) -> None:
        """Picture and figures to the clipboard."""
        self.chart.copy(self._table())

    def copy_table(self) -> None:
        """Only the figures to the clipboard: as text for spreadsheets, as a table for documents."""
        copy_table(self._table())

    def save(self, path: Path) -> None:
        """Write the picture whole to `path`, as SVG or PNG by its ending. UserErrors of `written_whole`."""
        from scorefact_desktop.services.files import written_whole

        with written_whole(path) as temporary:
            if path.suffix.lower() == ".svg":
                temporary.write_text(self.chart.svg(), encoding="utf-8")
            elif not self.chart.image(3.0).save(str(temporary)):
                raise OSError(f"{path}")

    def ask_where(self, parent: QWidget, ending: str) -> Path | None:
        """Ask for a file name; None where the user thinks better of it."""
        chosen, _ = QFileDialog.getSaveFileName(
            parent, translate("ChartMenu", "Save the chart"), f"{self._file_name()}.{ending}", f"*.{ending}"
        )
        return Path(chosen) if chosen else None


class ChartTools(QWidget):
    """The two small buttons of a chart's card: table or picture, and the menu to copy and save."""

    def __init__(self, frame: ChartFrame, complain: Callable[[str], None]) -> None:
        super().__init__()
        self._frame, self._complain = frame, complain
        self.table_button, self.more = Button("icon", "table", height=28), Button("icon", "copy", height=28)
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(frame.show_table)
        self.more.clicked.connect(self._open)
        frame.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        frame.chart.customContextMenuRequested.connect(lambda at: self.menu().popup(frame.chart.mapToGlobal(at)))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), frame.chart)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(frame.copy)
        self.setLayout(row(self.table_button, self.more, gap=0))
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.table_button.set_words(translate("ChartMenu", "Show as table"))
        self.more.set_words(translate("ChartMenu", "Copy or save this chart"))

    def menu(self) -> QMenu:
        """A fresh menu of what can be done."""
        menu = QMenu(self)
        shown = menu.addAction(translate("ChartMenu", "Show as table"))
        shown.setCheckable(True)
        shown.setChecked(self._frame.as_table)
        shown.triggered.connect(self.table_button.setChecked)
        menu.addSeparator()
        menu.addAction(translate("ChartMenu", "Copy picture and figures")).triggered.connect(self._frame.copy)
        menu.addAction(translate("ChartMenu", "Copy figures as a table")).triggered.connect(self._frame.copy_table)
        menu.addAction(translate("ChartMenu", "Save as PNG")).triggered.connect(lambda: self._save("png"))
        menu.addAction(translate("ChartMenu", "Save as SVG")).triggered.connect(lambda: self._save("svg"))
        menu.setProperty("checks", True)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _save(self, ending: str) -> None:
        path = self._frame.ask_where(self, ending)
        if path is None:
            return
        try:
            self._frame.save(path)
        except UserError as error:
            from scorefact_desktop.services.sentences import sentence

            self._complain(sentence(error, translate))
