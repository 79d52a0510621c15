"""The deeper views beside the themes, from recurring revenue to segments; each made when it is first wanted."""

from importlib import import_module

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.layouts import column, holder, row

#: Where each view is; the first is the widget given.
VIEWS = ("themes", "recurring", "crisis", "recommendation", "drivers", "segments")
_PAGES = {
    "recurring": ("recurring", "RecurringPage"),
    "crisis": ("crisis", "CrisisPage"),
    "recommendation": ("recommendation", "RecommendationPage"),
    "drivers": ("drivers", "DriversPage"),
    "segments": ("segments", "SegmentsPage"),
}


class Depth(QWidget):
    """Puts a row of views above `first`, which is the one shown at the beginning."""

    def __init__(self, desk: Desk, first: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.pages: dict[str, Page] = {}
        self.tabs = Segmented(len(VIEWS))
        self.tabs.group.idClicked.connect(lambda at: self.show_view(VIEWS[at]))
        self.stack = QStackedWidget()
        self.stack.addWidget(first)
        self.current, self._low = VIEWS[0], False
        top = holder(row(self.tabs, None, margins=(24, 12, 24, 0)))
        self.setLayout(column(top, (self.stack, 1), gap=0))
        self.retranslate()

    def show_view(self, name: str) -> None:
        """Show the view of that name, one of `VIEWS`."""
        self.current = name
        self.tabs.choose(VIEWS.index(name))
        if name == VIEWS[0]:
            self.stack.setCurrentIndex(0)
            return
        if name not in self.pages:
            module, kind = _PAGES[name]
            made: Page = getattr(import_module(f"scorefact_desktop.views.pages.{module}"), kind)(self._desk)
            self.pages[name] = made
            made.set_low(self._low)
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self.pages[name])

    def set_low(self, low: bool) -> None:
        """Tell every view whether the window is low."""
        self._low = low
        for made in self.pages.values():
            made.set_low(low)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.tabs.set_words(
            [
                translate("Depth", "Themes"),
                translate("Depth", "Recurring revenue"),
                translate("Depth", "Crisis"),
                translate("Depth", "NPS and capacity"),
                translate("Depth", "Drivers"),
                translate("Depth", "Segments"),
            ]
        )
        self.tabs.setAccessibleName(translate("Depth", "Views"))
        self.tabs.choose(VIEWS.index(self.current))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
