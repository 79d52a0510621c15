"""The states of the Calls page for pictures and tests, at a fixed time of the demonstration's fieldwork."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scorefact_desktop.views.desk import Desk

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.calls import CallsPage
    from scorefact_desktop.views.shell import MainWindow

#: A Tuesday morning in the demonstration's fieldwork, and a Sunday in it.
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def call_states(window: "MainWindow", desk: Desk) -> tuple[tuple[str, Callable[[], object]], ...]:
    """What else the page can look like: the name of each state, and what brings it about; nothing is stored."""

    def page() -> "CallsPage":
        from scorefact_desktop.views.pages.calls import CallsPage

        found = window.pages["calls"]
        assert isinstance(found, CallsPage)
        return found

    def at(now: datetime) -> None:
        page().show_view(0)
        page().caller.close_form()
        page().list.show_found(None)
        page().reader.clock = lambda: now
        page().reader.stale = True
        page().reader.load()

    def queue() -> None:
        if desk.overview is not None and desk.overview.campaign("nordlicht/2026") is not None:
            desk.look_at("nordlicht/2026")
        at(TUESDAY)

    def form(outcome: str) -> Callable[[], None]:
        def show() -> None:
            page().caller.close_form()
            page().caller.give(outcome)

        return show

    def found() -> None:
        page().caller.close_form()
        page().search("4650")

    return (
        ("queue", queue),
        ("appointment", form("appointment")),
        ("referral", form("other_contact")),
        ("found", found),
        ("team", lambda: page().show_view(1)),
        ("sunday", lambda: at(SUNDAY)),
    )
