"""The Workshop page: interviews on the projector one after the other, group answers, decisions, the live screen."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import interview_screen, interviews, workshops
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workshops import Held, Workshop
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.interview.panel import InterviewPanel
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.speech import labelled
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import title
from scorefact_desktop.views.workshop.live_control import LiveControl
from scorefact_desktop.views.workshop.live_screen import LiveScreen
from scorefact_desktop.views.workshop.minutes_writer import write_minutes
from scorefact_desktop.views.workshop.records import Records
from scorefact_desktop.views.workshop.workshop_card import WorkshopCard
from scorefact_desktop.views.workshop.workshop_list import WorkshopList

_LIST, _PANEL, _EMPTY = range(3)


class WorkshopPage(Page):
    """The list and one workshop, or the interview in their place; the live screen is a window of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chosen = 0
        self.people = 1  # who answer together in the interview that is held
        self._changed = False
        self.headline, self.back = title(), Button("plain", "caret-left")
        self.back.clicked.connect(lambda: desk.wanted.emit("interview", None))
        self.list, self.card, self.nothing = WorkshopList(), WorkshopCard(), EmptyState("interview")
        self.panel = InterviewPanel(desk.tasks, desk.sentence, large=True)
        self.control, self.records = LiveControl(desk, self), Records(self)
        self.list.setMinimumWidth(292)  # of a window on a screen of which everything is twice as large
        self.list.setMaximumWidth(344)
        self._right = QStackedWidget()
        self._right.addWidget(self.card)
        self._right.addWidget(self.nothing)
        body = holder(row(self.list, (self._right, 1), gap=16))
        self._shown = holder(column(row((self.headline, 1), self.back), (body, 1), gap=12, margins=(24, 12, 24, 16)))
        self.empty = EmptyState("interview")
        self._stack = QStackedWidget()
        for one in (self._shown, self.panel, self.empty):
            self._stack.addWidget(one)
        self._give_room(self._shown, self.panel)
        self.setLayout(column(self._stack, gap=0))
        self._connect()
        self.retranslate()
        self.refresh()

    def _connect(self) -> None:
        self.list.chosen.connect(self.choose)
        self.list.wanted.connect(self.records.add)
        self.list.changed.connect(self.records.change)
        self.card.change_wanted.connect(self.list.edit)
        self.card.respondent_wanted.connect(self.ask)
        self.card.resumed.connect(self._resume)
        self.card.live_wanted.connect(self.show_live)
        self.card.noted.connect(self.records.note)
        self.card.minutes_wanted.connect(lambda names: write_minutes(self, self.desk, self.chosen, names=names))
        self.card.withdrawn.connect(self.records.withdraw)
        self.card.removed.connect(self.records.remove)
        self.card.names_hidden.connect(self._names)
        self.control.noted.connect(self.records.note)
        self.control.names_hidden.connect(self.card.hide_names.setChecked)
        self.panel.agreed.connect(self._begin)
        self.panel.answered.connect(lambda _: self._touched())
        self.panel.finished.connect(self._finished)
        self.panel.left.connect(lambda _: self.to_list())
        self.panel.unsaved.connect(self.desk.complain)
        self.desk.overview_changed.connect(self.renew)
        self.desk.scene_changed.connect(self.renew)
        self.desk.session.changed.connect(self._follow)
        application = QApplication.instance()
        assert application is not None  # there is one by now
        application.aboutToQuit.connect(self._flush)

    # what is there

    @property
    def live(self) -> LiveScreen | None:
        """The live screen, while it is open."""
        return self.control.screen

    @property
    def alone(self) -> bool:
        """True while an interview is held: the audience reads the question, nothing else."""
        return self._stack.currentIndex() == _PANEL

    def entered(self, shown: object) -> None:
        """The list, or the interview that is held."""
        if self.alone:
            self.panel.begin()
        else:
            self.list.begin(empty=not self.list.rows)

    def refresh(self) -> None:
        """Show what the desk holds now."""
        session = self.desk.session
        if session.workspace is None or session.campaign is None:
            self.panel.put_away()
            self.control.leave()
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentIndex(_EMPTY)
            self.desk.room_changed.emit()
            return
        if self._stack.currentIndex() == _EMPTY:
            self._stack.setCurrentIndex(_LIST)
        self.load()

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now."""
        self._behind = True
        super().showEvent(event)

    def load(self) -> None:
        """Read what there is, where the list is on the screen."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is not None and campaign is not None and self.isVisible() and not self.alone:
            self.desk.tasks.run(self, partial(_listed, workspace, campaign, self.chosen), self.show_made)

    def show_made(self, found: tuple[tuple[Workshop, ...], Held | None]) -> None:
        """Show workshops, and the one looked at."""
        listed, held = found
        self.chosen = held.workshop.id if held is not None else 0
        self.list.show_listed(listed, self.chosen)
        self._right.setCurrentIndex(0 if held is not None else 1)
        if held is not None:
            self.card.show_held(held, self._themes(), is_open=self._is_open())
            if self.live is not None:
                self.live.show_held(held)
        self._say()
        self.desk.room_changed.emit()

    def _themes(self) -> list[tuple[str, str]]:
        scene = self.desk.scene
        if scene is None:
            return []
        return [(one.id, wording.theme_name(scene.questionnaire, one.id)) for one in scene.questionnaire.themes]

    def _is_open(self) -> bool:
        scene = self.desk.scene
        return scene is not None and scene.about.status == "open"

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Workshop", "Workshop"))
        self.back.set_words(translate("Workshop", "Interviews"))
        self.list.retranslate()
        self.card.retranslate()
        self._say()

    def _say(self) -> None:
        scene = self.desk.scene
        there = len(self.list.rows)
        words = translate("Workshop", "%n workshop(s)", None, there) if there else translate("Workshop", "no workshop")
        of = f"{scene.about.vendor} {scene.about.year}" if scene is not None else ""
        self.headline.setText(labelled(of, words) if of else words)
        self.nothing.say(
            translate("Workshop", "Several respondents in one room"),
            translate(
                "Workshop",
                "They answer on the projector, one by one or together. The live screen shows figures that move in "
                "blocks, so that no answer can be read off.",
            ),
        )

    def shed(self) -> None:
        """Follow a low window."""
        self.panel.set_low(self.low)

    def keys(self) -> list[tuple[str, str]]:
        """What the keys do here, for the list of F1."""
        from scorefact_desktop.views.interview.key_list import keys

        return [("F9", translate("Workshop", "Next respondent, or the same group again")), *keys()]

    # workshops

    def choose(self, workshop_id: int) -> None:
        """Look at another workshop."""
        self.chosen = workshop_id
        self.card.close_form()
        if self.list.changing is not None:
            self.list.added()
        self.load()

    def reload_held(self) -> None:
        """Also while the page itself is not shown: the live screen may be."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is not None and campaign is not None:
            self.desk.tasks.run(self, partial(_listed, workspace, campaign, self.chosen), self.show_made)

    def _names(self, hidden: bool) -> None:
        if self.live is not None:
            self.live.hide_names(hidden)

    # respondents

    def ask(self, people: int) -> None:
        """The introduction for another respondent, or for so many people who answer together."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None or not self.chosen:
            return
        self.people = people
        self.desk.tasks.run(self, partial(interview_screen.script_of_campaign, workspace, campaign), self._prepare)

    def _prepare(self, script: Script) -> None:
        self._name()
        self.panel.prepare(script, self.desk.settings.language or "en")
        self._to_panel()
        self.panel.opening.begin()

    def _name(self) -> None:
        held = self.card.held
        who = translate("Workshop", "%n people answer together", None, self.people)
        if self.people == 1:
            who = translate("Workshop", "one respondent")
        self.panel.header.told = (
            held.workshop.title if held is not None else "",
            who,
            self.desk.session.campaign or "",
        )

    def _begin(self) -> None:
        workspace, script = self.desk.session.workspace, self.panel.script
        if workspace is None or script is None:
            return
        job = partial(workshops.begin, workspace, self.chosen, people=self.people, language=self.panel.language)

        def done(state: InterviewState) -> None:
            self._changed = True
            self.show_interview(workspace, script, state)

        self.desk.tasks.run(self, job, done)

    def show_interview(self, workspace: Workspace, script: Script, state: InterviewState, seconds: int = 0) -> None:
        """Hold an interview that was begun, in large type."""
        self._name()
        self.panel.hold(workspace, script, state, seconds=seconds)
        self._to_panel()
        self.panel.begin()

    def _resume(self, interview_id: int) -> None:
        workspace = self.desk.session.workspace
        if workspace is None:
            return

        def job() -> tuple[Script, InterviewState, int, int]:
            script = interview_screen.script_of_interview(workspace, interview_id)
            _, seconds = interview_screen.note_and_seconds(workspace, interview_id)
            people = workshops.people_of(workspace, interview_id)
            return script, interviews.state(workspace, interview_id), seconds, people

        def done(found: tuple[Script, InterviewState, int, int]) -> None:
            script, state, seconds, self.people = found
            self.show_interview(workspace, script, state, seconds)

        self.desk.tasks.run(self, job, done)

    def _to_panel(self) -> None:
        self._give_room(self.panel, self._shown)
        self._stack.setCurrentIndex(_PANEL)
        self.desk.room_changed.emit()

    @staticmethod
    def _give_room(wanted: QWidget, other: QWidget) -> None:
        """The page is as large as what it shows needs, not as what it hides."""
        wanted.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        other.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def _touched(self) -> None:
        self._changed = True

    def _finished(self) -> None:
        """What one respondent said leaves the wall before the next one sits down."""
        self._changed = True
        words = translate("Workshop", "Finished. F9 asks the next respondent.")
        self.desk.said.emit("good", words, "", None)
        QTimer.singleShot(0, self, self._leave_finished)

    def _leave_finished(self) -> None:
        self.to_list()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_list(self) -> None:
        """The workshop in place of the interview, which stands as it was left."""
        self.panel.put_away()
        self._give_room(self._shown, self.panel)
        self._stack.setCurrentIndex(_LIST)
        self.desk.room_changed.emit()
        self._tell()
        self.load()
        self.list.begin(empty=False)

    def _tell(self) -> None:
        if self._changed:
            self._changed = False
            self.desk.session.notify(Changed.INTERVIEWS)

    def commit(self) -> None:
        """Put on disk what is being typed."""
        self._flush()

    def _flush(self) -> None:
        try:
            self.panel.flush()
        except UserError as error:
            self.desk.complain(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 asks the next respondent, or the same group again."""
        held = self.card.held
        if event.key() == Qt.Key.Key_F9 and not self.alone:
            if held is not None and held.in_progress is None and self._is_open():
                self.ask(self.people)
        else:
            super().keyPressEvent(event)

    # the live screen

    def show_live(self) -> None:
        """Open the live screen."""
        self.control.show(self.card.held, self.screen(), hidden=self.card.hide_names.isChecked())

    def _follow(self, change: Change) -> None:
        if change.touches(Changed.CAMPAIGN, Changed.COMPARE):
            self.chosen = 0
        if change.touches(Changed.WORKSPACE):
            self.control.leave()
        elif change.touches(Changed.INTERVIEWS, Changed.CAMPAIGN, Changed.COMPARE):
            self.control.refresh()


def _listed(workspace: Workspace, campaign: str, chosen: int) -> tuple[tuple[Workshop, ...], Held | None]:
    """The workshops, and the one looked at: the newest unless another is chosen."""
    listed = workshops.of_campaign(workspace, campaign)
    wanted = chosen if any(one.id == chosen for one in listed) else listed[0].id if listed else 0
    return listed, workshops.held(workspace, wanted) if wanted else None
