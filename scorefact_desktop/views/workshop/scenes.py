"""What the Workshop page can look like, for pictures and tests: made up, nothing is stored."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.services.interview_screen import script_of_campaign
from scorefact_desktop.services.workshops import Decision, Held, Workshop
from scorefact_desktop.views.interview.scenes import invented_state
from scorefact_desktop.views.workshop import loading
from scorefact_desktop.views.workshop.live_screen import LiveScreen

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.pages.workshop import WorkshopPage
    from scorefact_desktop.views.shell import MainWindow

State = tuple[str, Callable[[], object]]
_WORKSHOPS = (
    Workshop(
        2, "b" * 32, 1, "Nordlicht Kundentag", "2026-11-18", "Hamburg", "Karin Lindqvist, Jens Petersen", 4, 11, 3
    ),
    Workshop(1, "a" * 32, 1, "Key users, region north", "2026-10-06", "Kiel", "", 3, 3, 0),
)
_DECISIONS = (
    Decision(
        1, "c" * 32, 2, "support", "A named contact in support for every customer", "K. Lindqvist", "2027-02-01", 0
    ),
    Decision(2, "d" * 32, 2, "communication", "A letter every month on what is being changed", "J. Petersen", None, 1),
    Decision(3, "e" * 32, 2, "crisis", "One telephone number for crises, day and night", "", "2027-01-15", 2),
)


def workshop_states(window: "MainWindow", desk: "Desk") -> Sequence[State]:
    """The states of the Workshop page, in the order in which they lead to each other."""
    return (
        ("held", partial(_held, window)),
        ("decision", partial(_decision, window)),
        ("question", partial(_question, window, desk, "sat_overall", "in_progress")),
        ("rating", partial(_question, window, desk, "nps_score", "in_progress")),
        ("review", partial(_question, window, desk, REVIEW, "in_progress")),
        ("list", partial(_list, window)),
        ("live", partial(_live, window, desk)),
        ("live-decision", partial(_live_decision, window)),
        ("away", window.uncover),
    )


def _page(window: "MainWindow") -> "WorkshopPage":
    from scorefact_desktop.views.pages.workshop import WorkshopPage

    page = window.pages["workshop"]
    assert isinstance(page, WorkshopPage)
    return page


def _held(window: "MainWindow") -> None:
    page = _page(window)
    page.card.hide_names.setChecked(False)
    page.show_made((_WORKSHOPS, Held(_WORKSHOPS[0], _DECISIONS, None, sent_by="Ada", divided=True)))


def _decision(window: "MainWindow") -> None:
    _page(window).card.open_form()


def _question(window: "MainWindow", desk: "Desk", place: str, status: str) -> None:
    page, workspace, campaign = _page(window), desk.session.workspace, desk.session.campaign
    page.card.close_form()
    if workspace is None or campaign is None:
        return
    script = script_of_campaign(workspace, campaign)
    page.people = 7
    language = desk.settings.language or "en"
    page.show_interview(workspace, script, invented_state(script, place, language, status), seconds=312)
    if page.panel.conversation is not None:
        page.panel.conversation.show_only()


def _list(window: "MainWindow") -> None:
    page = _page(window)
    page.panel.put_away()
    page.to_list()


def _live(window: "MainWindow", desk: "Desk") -> None:
    workspace, session = desk.session.workspace, desk.session
    if workspace is None or session.campaign is None:
        return
    screen = LiveScreen()
    window.cover(screen)
    screen.show_held(Held(_WORKSHOPS[0], _DECISIONS, None, sent_by="", divided=False))
    screen.show_found(loading.load(workspace, session.campaign, session.compare, None))
    for _ in range(3):
        screen.step(1)


def _live_decision(window: "MainWindow") -> None:
    for screen in window.findChildren(LiveScreen):
        screen.open_form()
