"""The Interview page: which interviews there are, a case to begin with, and the interview itself."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import interview_calls, interview_screen, interviews
from scorefact_desktop.services.calls import attempts
from scorefact_desktop.services.calls.appointments import Appointment
from scorefact_desktop.services.interview_screen import ListedCase, ListedInterview, Script
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.interview.ending import Ended
from scorefact_desktop.views.interview.interview_list import InterviewList
from scorefact_desktop.views.interview.live import Live
from scorefact_desktop.views.interview.panel import InterviewPanel
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.layouts import column

#: What the campaign's figures beside an interview rest on, apart from its own answers.
_BEHIND_FIGURES = (
    Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.COMPARE, Changed.INTERVIEWS, Changed.BENCHMARK,
    Changed.WORKSPACE_SETTINGS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """An interview that another page asks for: of a case, with one of its contacts."""

    case_id: int
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Ready:
    """What an interview is shown with."""

    script: Script
    state: InterviewState | None = None
    note: str = ""
    seconds: int = 0
    suggested: datetime | None = None


class InterviewPage(Page):
    """A list, or the panel in its place while an interview is held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(translate("Interview", "Interview"))
        self.list, self.panel = InterviewList(), InterviewPanel(desk.tasks, desk.sentence)
        self._live: Live | None = None
        self._moved = False  # the interview that is held has moved the figures
        self._contact: int | None = None
        self._changed = False
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack, gap=0))  # first: what a stack shows is styled anew when it is moved
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.panel)
        self.panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.list.case_chosen.connect(self.start)
        self.list.interview_chosen.connect(self.open_interview)
        self.list.searched.connect(lambda _: self._load_list())
        self.list.workshop_wanted.connect(lambda: desk.wanted.emit("workshop", None))
        self.panel.agreed.connect(self._begin)
        self.panel.answered.connect(self._answered)
        self.panel.finished.connect(self._finished)
        self.panel.left.connect(self._left)
        self.panel.unsaved.connect(desk.complain)
        self.panel.beside_wanted.connect(lambda: desk.wanted.emit("beside", None))
        self.panel.history_wanted.connect(self._show_history)
        self.list.apart_wanted.connect(self.start_apart)
        desk.session.changed.connect(self._session_changed)
        desk.overview_changed.connect(self.renew)
        desk.scene_changed.connect(self.renew)
        desk.scene_changed.connect(self._tell_desk)
        application = QApplication.instance()
        assert application is not None  # there is one by now
        application.aboutToQuit.connect(self._flush)
        self.retranslate()
        self.refresh()

    @property
    def alone(self) -> bool:
        """True while an interview is held: it has a header of its own, and the window makes room."""
        return self._stack.currentWidget() is self.panel

    # what can be asked for

    def entered(self, shown: object) -> None:
        """A case to begin with, or what was there."""
        if isinstance(shown, Wanted):
            self.start(shown.case_id, shown.contact_id)
        elif isinstance(shown, int):
            self.open_interview(shown)
        elif self.alone:
            self.panel.begin()
        else:
            self.list.begin()

    def commit(self) -> None:
        """Put on disk what is being typed."""
        self._flush()

    def place(self) -> object:
        """The interview that is held."""
        held = self.panel.conversation
        return held.interview_id if self.alone and held is not None else None

    def start(self, case_id: int, contact_id: int | None = None) -> None:
        """Begin an interview for a case with its introduction; one in progress is resumed."""
        workspace = self.desk.session.workspace
        if workspace is None or self._busy():
            return
        self._contact = contact_id
        self.desk.tasks.run(self, partial(_ready_for_case, workspace, case_id, contact_id), self._show)

    def start_apart(self) -> None:
        """Begin an interview without a case in the campaign looked at."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None or self._busy():
            return
        job = partial(interview_screen.script_of_campaign, workspace, campaign)
        self.desk.tasks.run(self, job, lambda script: self._show(_Ready(script)))

    def open_interview(self, interview_id: int) -> None:
        """Resume an interview, or look through a finished one."""
        workspace = self.desk.session.workspace
        if workspace is not None and not self._busy():
            self.desk.tasks.run(self, partial(_ready_for_interview, workspace, interview_id), self._show)

    # what happens then

    def _busy(self) -> bool:
        held = self.panel.conversation
        return self.alone and held is not None and not held.finished

    def _show(self, ready: _Ready) -> None:
        workspace = self.desk.session.workspace
        if workspace is None:
            return
        self.panel.suggested = ready.suggested
        if ready.state is None:
            person = ready.script.person
            language = person.language if person is not None else None
            known = [code for code, _ in words.SPOKEN]
            self.panel.prepare(ready.script, language if language in known else self._usual_language())
        else:
            self.panel.hold(workspace, ready.script, ready.state, note=ready.note, seconds=ready.seconds)
            self._follow(workspace, ready.script)
        self.show_panel()
        if ready.state is None:
            self.panel.opening.begin()

    def _usual_language(self) -> str:
        return self.desk.settings.language or "en"

    def _begin(self) -> None:
        workspace, script = self.desk.session.workspace, self.panel.script
        if workspace is None or script is None:
            return
        if script.person is not None:
            job = partial(
                interviews.start, workspace, script.person.case_id, language=self.panel.language,
                contact_id=self._contact,
            )  # fmt: skip
        else:
            job = partial(
                interviews.start_apart, workspace, script.campaign, mode="phone", language=self.panel.language
            )
        self.desk.tasks.run(self, job, lambda state: self._begun(workspace, script, state))

    def _begun(self, workspace: Workspace, script: Script, state: InterviewState) -> None:
        self._changed = True
        self.panel.hold(workspace, script, state)
        self._follow(workspace, script)

    def _follow(self, workspace: Workspace, script: Script) -> None:
        """The campaign's figures move along, unless nobody may see them."""
        self._moved = False
        self._follow_no_more()
        self.panel.show_campaign({})
        if not script.blind and script.is_open:
            self._open_live(workspace, script.campaign)

    def _open_live(self, workspace: Workspace, campaign: str, counted: int | None = None) -> None:
        session = self.desk.session
        compare = session.compare if session.campaign == campaign else None
        self._live = Live(workspace, self.desk.tasks, campaign, compare, self)
        self._live.moved.connect(self._campaign_moved)
        self._live.open(counted)

    def _follow_no_more(self) -> None:
        if self._live is not None:
            self._live.deleteLater()
            self._live = None

    def _session_changed(self, change: Change) -> None:
        """Another comparison, others' answers, other weights or another benchmark: the figures are read anew."""
        workspace, live, held = self.desk.session.workspace, self._live, self.panel.conversation
        if workspace is None or live is None or held is None or Changed.WORKSPACE in change.what:
            return
        if change.touches(*_BEHIND_FIGURES):
            self._follow_no_more()
            self._open_live(workspace, live.campaign, held.interview_id if self._moved else None)

    def _campaign_moved(self, figures: object) -> None:
        if self._live is not None and self._live.figures is figures and self._live.figures is not None:
            self.panel.show_campaign({one.id: one.value for one in self._live.figures.themes})
            self._tell_desk()

    def _tell_desk(self) -> None:
        """The dashboard follows from the first answer on; before, it stands as it was read."""
        if self._moved and self._live is not None and self._live.figures is not None:
            self.desk.follow(self._live.figures)

    def _answered(self, changed: object) -> None:
        self._changed = True
        held = self.panel.conversation
        if self._live is not None and held is not None and isinstance(changed, dict):
            self._moved = True
            if held.finished:
                self._live.ended(held.interview_id)
            else:
                self._live.answered(held.interview_id, changed)

    def _finished(self) -> None:
        held = self.panel.conversation
        if held is None:
            return
        self._changed = True
        if self._live is not None:
            self._live.ended(held.interview_id)

    def _left(self, ended: Ended) -> None:
        workspace, script, held = self.desk.session.workspace, self.panel.script, self.panel.conversation
        if workspace is None or script is None:
            return
        if ended.kind == "later" or script.person is None:
            self.to_list()
            return
        job = partial(
            interview_calls.end, workspace, script.person.case_id, ended.kind,
            interview_id=held.interview_id if held is not None else None,
            contact_id=script.person.contact_id,
            appointment=Appointment(ended.at, ended.hard) if ended.at is not None else None,
            note=ended.note,
        )  # fmt: skip
        self.panel.run_last(job, lambda _: self._call_ended(ended, script))

    def _call_ended(self, ended: Ended, script: Script) -> None:
        self._changed = True
        person = script.person
        said = {
            "appointment": translate("Interview", "{customer}: the appointment is kept."),
            "refused": translate("Interview", "{customer}: the refusal is noted."),
            "line_lost": translate("Interview", "{customer}: line lost; the interview resumes at the same question."),
        }[ended.kind].format(customer=person.customer if person is not None else "")
        case_id = person.case_id if person is not None else None
        self.to_list()
        if case_id is not None and ended.kind != "refused":
            self.desk.said.emit("good", said, translate("Interview", "Undo"), lambda: self._undo(case_id))
        else:
            self.desk.said.emit("good", said, "", None)

    def _undo(self, case_id: int) -> None:
        workspace = self.desk.session.workspace
        if workspace is not None:
            self.desk.change(partial(attempts.undo, workspace, case_id), Changed.CAMPAIGNS)

    def show_panel(self) -> None:
        """The interview in place of the list."""
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._stack.setCurrentWidget(self.panel)
        self.desk.room_changed.emit()

    def to_list(self) -> None:
        """The list in place of the interview, which stands as it was left."""
        self.panel.put_away()
        self._follow_no_more()
        self._stack.setCurrentWidget(self.list)
        # What is not shown asks for no room: it was made for a window without the names of the pages.
        self.panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.desk.room_changed.emit()
        self._load_list()
        self._tell()
        self.list.search.clear()
        self.list.begin()

    def _tell(self) -> None:
        """Other pages show new answers once nobody waits for the next question."""
        if self._changed:
            self._changed = False
            self.desk.session.notify(Changed.INTERVIEWS)

    def _show_history(self) -> None:
        from scorefact_desktop.views.interview.history import show_history

        held = self.panel.conversation
        if held is not None:
            show_history(self.desk, self.window(), interview_id=held.interview_id)

    # the list

    def refresh(self) -> None:
        """Show what the desk holds now."""
        workspace = self.desk.session.workspace
        if workspace is None and self.alone:
            self.panel.put_away()
            self._stack.setCurrentWidget(self.list)
            self.desk.room_changed.emit()
        self._load_list()

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now."""
        self._behind = True
        super().showEvent(event)

    def _load_list(self) -> None:
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        scene = self.desk.scene
        if workspace is None or campaign is None:
            self.list.show_nothing(self.desk)
            return
        if not self.isVisible() or self.alone:
            return
        job = partial(_lists, workspace, campaign, self.list.search.text())
        is_open = scene is not None and scene.about.name == campaign and scene.about.status == "open"
        registered = scene is not None and scene.label is not None  # nobody is added to such a sample
        self.list.apart.setVisible(is_open and not registered)
        self.desk.tasks.run(self, job, lambda found: self.list.show_found(*found, is_open=is_open))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Interview", "Interview"))
        self.list.retranslate()

    def shed(self) -> None:
        """Follow a low window."""
        self.panel.set_low(self.low)

    def keys(self) -> list[tuple[str, str]]:
        """What the keys do here, for the list of F1."""
        from scorefact_desktop.views.interview.key_list import keys

        return keys()

    def _flush(self) -> None:
        try:
            self.panel.flush()
        except UserError as error:
            self.desk.complain(error)


def _ready_for_case(workspace: Workspace, case_id: int, contact_id: int | None) -> _Ready:
    interview_id = interview_screen.in_progress_of(workspace, case_id)
    if interview_id is not None:
        return _ready_for_interview(workspace, interview_id)
    script = interview_screen.script_of_case(workspace, case_id, contact_id)
    return _Ready(script, suggested=interview_calls.suggested(workspace, case_id, contact_id))


def _ready_for_interview(workspace: Workspace, interview_id: int) -> _Ready:
    script = interview_screen.script_of_interview(workspace, interview_id)
    note, seconds = interview_screen.note_and_seconds(workspace, interview_id)
    suggested = None
    if script.person is not None:
        suggested = interview_calls.suggested(workspace, script.person.case_id, script.person.contact_id)
    return _Ready(script, interviews.state(workspace, interview_id), note, seconds, suggested)


def _lists(
    workspace: Workspace, campaign: str, search: str
) -> tuple[tuple[ListedInterview, ...], tuple[ListedCase, ...]]:
    return (
        interview_screen.listed(workspace, campaign, search),
        interview_screen.open_cases(workspace, campaign, search),
    )
