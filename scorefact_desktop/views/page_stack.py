"""The pages of the window: where each is, and how it is made when it is first visited."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QStackedWidget

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.pages.page import Page

#: Where each page is, imported on its first visit.
PAGES = {
    "home": ("home", "HomePage"),
    "dashboard": ("dashboard", "DashboardPage"),
    "themes": ("themes", "ThemesPage"),
    "sample": ("sample", "SamplePage"),
    "calls": ("calls", "CallsPage"),
    "interview": ("interview", "InterviewPage"),
    "workshop": ("workshop", "WorkshopPage"),
    "questions": ("questions", "QuestionsPage"),
    "import": ("importing", "ImportPage"),
    "report": ("report", "ReportPage"),
    "benchmark": ("benchmark", "BenchmarkPage"),
    "settings": ("settings", "SettingsPage"),
    "exchange": ("exchange", "ExchangePage"),
    "safety": ("safety", "SafetyPage"),
    "damaged": ("damaged", "DamagedPage"),
}
#: Pages without a row of their own in the sidebar, and the row under which they are found.
UNDER = {"workshop": "interview", "questions": "home", "exchange": "settings", "safety": "settings", "damaged": "home"}


class PageStack(QStackedWidget):
    """`made` has the pages visited so far by name; `current` is the name of the one in front, "" before the first."""

    def __init__(self) -> None:
        super().__init__()
        self.made: dict[str, Page] = {}
        self.current = ""
        self._areas: dict[str, QScrollArea] = {}

    @property
    def front(self) -> "Page | None":
        """The page that is seen."""
        return self.made.get(self.current)

    def page(self, name: str, desk: "Desk", *, low: bool) -> "Page":
        """A page, made now if it is visited for the first time, for a window that is `low` or not."""
        if name not in self.made:
            from PySide6.QtCore import Qt

            from scorefact_desktop.views.widgets.scrolling import fill, scrolled

            module, kind = PAGES[name]
            made: Page = getattr(import_module(f"scorefact_desktop.views.pages.{module}"), kind)(desk)
            area = scrolled(None, sideways=True)
            area.setObjectName("page")
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.made[name], self._areas[name] = made, area
            self.addWidget(area)
            fill(area, made)  # now: a widget that is moved is styled anew, with all that is in it
            made.set_low(low)
        return self.made[name]

    def bring(self, name: str) -> None:
        """Put a page that was made in front."""
        self.current = name
        self.setCurrentWidget(self._areas[name])

    def set_low(self, low: bool) -> None:
        """Tell every page how high the window is."""
        for page in self.made.values():
            page.set_low(low)
