"""What an interview can look like, for pictures and tests: shown without an interview behind it, nothing is stored."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from scorefact_desktop.domain import interview_flow, routing
from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.domain.questionnaire import Scale, ScaleKind
from scorefact_desktop.services.interview_screen import Person, Script, script_of_campaign
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.interview.ending import APPOINTMENT

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.interview import InterviewPage
    from scorefact_desktop.views.shell import MainWindow

State = tuple[str, Callable[[], object]]
#: The last one goes back to the list.
NAMES = (
    "opening", "choice", "rating", "text", "several", "number", "doubt", "confidential", "language", "blind", "ending",
    "appointment", "review", "finished", "list",
)  # fmt: skip
_WORDS = "They answer at once, and know our business."
_PERSON = Person(147, "Brauerei Halden AG", None, "Karin Lindqvist", "it", "Fjord ERP", "2017", "fr", "", "Anna Rask")


def _states(page: "InterviewPage", workspace: Workspace, script: Script) -> Sequence[State]:
    script = replace(script, person=_PERSON, is_open=False, blind=False)  # not followed by the campaign's figures
    held = partial(_hold, page, workspace, script)
    language = partial(held, "rec_3y", language="sv")
    return (
        ("opening", partial(_open, page, script)),
        ("choice", partial(held, "sat_overall")),
        ("rating", partial(held, "nps_score")),
        ("text", partial(held, "nps_reason")),
        ("several", partial(held, "cmu_advice", also="cmu_advice")),
        ("number", partial(held, "cri_count")),
        ("doubt", partial(_doubt, held, page)),
        ("confidential", partial(held, "rec_3y")),
        ("language", language),
        ("blind", partial(_hold, page, workspace, replace(script, blind=True, label=True), "rec_5y")),
        ("ending", partial(_end, held, page, "")),
        ("appointment", partial(_end, held, page, APPOINTMENT)),
        ("review", partial(held, REVIEW)),
        ("finished", partial(held, REVIEW, status="complete")),
        ("list", page.to_list),
    )


def _open(page: "InterviewPage", script: Script) -> None:
    page.show_panel()
    page.panel.prepare(script, page.desk.settings.language or "en")


def _hold(
    page: "InterviewPage",
    workspace: Workspace,
    script: Script,
    place: str,
    *,
    language: str = "",
    status: str = "in_progress",
    also: str = "",
) -> None:
    state = _state(script, place, also)
    state = replace(state, language=language or page.desk.settings.language or "en", status=status)
    page.show_panel()
    page.panel.hold(workspace, script, state, note="", seconds=624)
    if page.panel.conversation is not None:
        page.panel.conversation.show_only()


def _doubt(held: Callable[..., None], page: "InterviewPage") -> None:
    held("cri_count", also="cri_count")
    panel = page.panel
    if panel.conversation is not None:
        panel.conversation.give(panel.conversation.answer("cri_count"))


def _end(held: Callable[..., None], page: "InterviewPage", kind: str) -> None:
    held("com_budget")
    page.panel.suggested = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    page.panel.open_ending(kind)


def _state(script: Script, place: str, also: str) -> InterviewState:
    """Everything before `place` is answered, alike in every language; `also` too."""
    asked = script.questionnaire
    answers: dict[str, Answer] = {}
    for at, code in enumerate(asked.order):
        if code in routing.relevant(asked, answers, script.context):
            if code == place and code != also:
                break
            answers[code] = _answer(asked.scale_of(code), at, doubtful=code == also)
            if code == place:
                break
    way = interview_flow.shown(asked, answers, script.context)
    return InterviewState(
        interview_id=0, campaign=script.campaign, status="in_progress", answers=answers, aside={},
        asked=way, next_question=None, completeness=routing.completeness(asked, answers, script.context).share,
        changed={}, way=way, place=place, language=None,
    )  # fmt: skip


def invented_state(script: Script, place: str, language: str, status: str = "in_progress") -> InterviewState:
    """An interview that stands at `place`, in a language, without anything stored."""
    return replace(_state(script, place, ""), language=language, status=status)


def _answer(scale: Scale, at: int, *, doubtful: bool) -> Answer:
    if scale.kind is ScaleKind.TEXT:
        return Answer(text=_WORDS)
    if scale.kind is ScaleKind.NUMBER:
        return Answer(number=35.0 if doubtful else 1.0)
    if scale.kind is ScaleKind.MULTI:
        return Answer(choices=tuple(choice.value for choice in scale.choices[:2]))
    if at % 17 == 6:
        return DONT_KNOW
    if scale.kind is ScaleKind.RATING:
        return Answer(choices=(scale.values[-2],))
    best = scale.values[-1 - at % 2] if scale.kind is ScaleKind.ORDINAL else scale.choices[0].value
    return Answer(choices=(best,))


def interview_states(window: "MainWindow") -> Sequence[State]:
    """The states of the Interview page of a window, which is made when the first of them is wanted."""
    return tuple((name, partial(_show, window, name)) for name in NAMES)


def _show(window: "MainWindow", name: str) -> None:
    from scorefact_desktop.views.pages.interview import InterviewPage

    page, desk = window.pages["interview"], window.desk
    if not isinstance(page, InterviewPage) or desk is None:
        return
    workspace, campaign = desk.session.workspace, desk.session.campaign
    if workspace is not None and campaign is not None:
        dict(_states(page, workspace, script_of_campaign(workspace, campaign)))[name]()
