"""The states of the release screen, for pictures and to be looked at."""

from typing import TYPE_CHECKING

from scorefact_desktop.views.pages.report import ReportPage
from scorefact_desktop.views.pictures import State

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow


def verbatim_states(window: "MainWindow") -> tuple[State, ...]:
    """The comments of the campaign looked at."""

    def comments() -> None:
        page = window.pages["report"]
        assert isinstance(page, ReportPage)
        page.show_screen("verbatims")

    return (("verbatims", comments),)
