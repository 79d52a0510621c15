"""The states of the page Exchange, for pictures and to be looked at: conflicts there are made up."""

from dataclasses import replace
from typing import TYPE_CHECKING

from scorefact_desktop.services.packages.conflicts import Conflict, Difference, SeveralInterviews, Side
from scorefact_desktop.views.pages.exchange import ExchangePage
from scorefact_desktop.views.pictures import State

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow


def exchange_states(window: "MainWindow") -> tuple[State, ...]:
    """Conflicts side by side, a case interviewed twice, people, the question before an erasure, the history."""

    def page() -> ExchangePage:
        made = window.pages["exchange"]
        assert isinstance(made, ExchangePage)
        return made

    def conflict(at: int) -> None:
        shown = page()
        if shown.found is not None:
            campaign, scene = shown.desk.session.campaign or "", shown.desk.scene
            made_up = replace(
                shown.found,
                conflicts=(_conflict(campaign), _attendance(campaign)),
                several=(_several(campaign),),
                questionnaires={campaign: scene.questionnaire} if scene else {},
            )
            shown.decide.at = at
            shown.decide.show_found(made_up)
        shown.show_part("decide")

    def erasing() -> None:
        shown = page()
        shown.show_part("people")
        if shown.people.chosen:
            shown.duties.preview(shown.people.chosen)

    def people() -> None:
        page().people.ask(None)
        page().show_part("people")

    def history() -> None:
        page().people.ask(None)
        page().show_part("history")

    def packages() -> None:
        page().show_part("share")

    return (
        ("conflict", lambda: conflict(0)),
        ("conflict-workshop", lambda: conflict(1)),
        ("several", lambda: conflict(2)),
        ("people", people),
        ("erasing", erasing),
        ("history", history),
        ("packages", packages),
    )


def _conflict(campaign: str) -> Conflict:
    return Conflict(
        kind="interview",
        uid="0" * 32,
        name="Abresk AB",
        campaign=campaign,
        sides=(Side("1" * 64, "Ada", shown=True), Side("2" * 64, "Sophie", shown=False)),
        differences=(
            Difference("note", ("Call again in spring", "")),
            Difference("answers.nps_score", ([None, [9], None, ""], [None, [6], None, ""])),
            Difference("answers.sat_overall", ([None, [3], None, ""], ["refused", [], None, ""])),
        ),
    )


def _attendance(campaign: str) -> Conflict:
    return Conflict(
        kind="attendance",
        uid="6" * 32,
        name="Kundentag",
        campaign=campaign,
        sides=(Side("7" * 64, "Ada", shown=True), Side("8" * 64, "Sophie", shown=False)),
        differences=(
            Difference("people", ("Karin Lindqvist, Jens Petersen", "Karin Lindqvist, Jens Petersen, Ann Berg")),
            Difference("place", ("Hamburg", "Hamburg, Speicherstadt")),
        ),
    )


def _several(campaign: str) -> SeveralInterviews:
    return SeveralInterviews(
        case="3" * 32,
        name="Brauerei Nord AG",
        campaign=campaign,
        interviews=("4" * 32, "5" * 32),
        devices=("Ada", "Sophie"),
        counting="4" * 32,
    )
