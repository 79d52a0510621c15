"""What else the page Report & label can look like, for its pictures: every document, and how a dashboard is wanted."""

from typing import TYPE_CHECKING

from scorefact_desktop.views.pages.report import ReportPage
from scorefact_desktop.views.pictures import State

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow


def report_states(window: "MainWindow") -> tuple[State, ...]:
    """All kinds of documents ticked, then the side of the dashboard, then the page as it was."""

    def page() -> ReportPage:
        made = window.pages["report"]
        assert isinstance(made, ReportPage)
        return made

    before: dict[str, bool] = {}

    def everything() -> None:
        for kind, box in page().documents.kinds.items():
            before[kind] = box.isChecked()
            box.setChecked(True)

    def dashboard() -> None:
        page().sides.cells[1].click()
        page().options.parts.setCurrentRow(4)

    def restored() -> None:
        page().sides.cells[0].click()
        for kind, box in page().documents.kinds.items():
            box.setChecked(before[kind])

    return ("documents", everything), ("dashboard", dashboard), ("restored", restored)
