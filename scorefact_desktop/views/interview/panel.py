"""The interview as one widget: opening, questions, review and the ways out, for the phone and, `large`, the workshop.

It is given what it needs and tells what happened; pages decide what comes before and after.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

from scorefact_desktop.domain.answer_checks import Unlikely
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Tasks
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.interview.ending import Ended
from scorefact_desktop.views.interview.keeper import is_disk
from scorefact_desktop.views.interview.opening import AGREES
from scorefact_desktop.views.interview.panel_keys import PanelKeys
from scorefact_desktop.views.interview.panel_layout import PanelLayout


class InterviewPanel(PanelLayout):
    """`agreed`: the respondent may be asked, in `language`; whoever owns the panel begins the interview and calls
    `hold`. `answered`: stored answers changed; `finished`: the interview ended by itself; `left`: it, or the call
    before it, ended otherwise (an `Ended`), or the list is wanted. `unsaved`: why something of an interview that is no
    longer shown cannot be written yet. `beside_wanted`: the campaign's dashboard in a window of its own;
    `history_wanted`: who changed what of the interview.
    """

    agreed = Signal()
    answered = Signal(object)
    finished = Signal()
    left = Signal(object)
    unsaved = Signal(object)
    beside_wanted = Signal()
    history_wanted = Signal()

    def __init__(
        self, tasks: Tasks, sentence: Callable[[UserError], str], *, large: bool = False, side: bool = True
    ) -> None:
        super().__init__(large=large, side=side)
        self._tasks, self._sentence = tasks, sentence
        self.script: Script | None = None
        self.conversation: Conversation | None = None
        self.language = "en"
        self.suggested: datetime | None = None  # for an appointment
        self.keys = PanelKeys(self)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.header.language_chosen.connect(self.speak)
        self.header.beside.clicked.connect(self.beside_wanted)
        self.opening.answered.connect(self._opened)
        self.question.given.connect(self.given)
        self.question.typing.connect(self._typing)
        self.question.wrong.connect(lambda said: self.question.say_doubt(said, "bad"))
        self.question.back_wanted.connect(self.back)
        self.review.chosen.connect(self._show)
        self.review.finish_wanted.connect(self.finish)
        self.review.back.clicked.connect(self.back)
        self.review.unanswered.clicked.connect(self.first_unanswered)
        self.review.left.connect(self.leave)
        self.review.history_wanted.connect(self.history_wanted)
        self.review.history.setVisible(not self.large)  # it names people, and a projector shows it
        self.ending.chosen.connect(self._end)
        self.ending.taken_back.connect(self.resume_place)
        self.side.notes.written.connect(self._note)

    # what is shown

    def prepare(self, script: Script, language: str) -> None:
        """Before the interview: the introduction and the question whether we may begin."""
        self._let_go()
        self.script, self.language = script, language
        self.header.show_script(script, language)
        self.header.show_kept("saved")
        self.header.show_time(0)
        self.side.setVisible(False)
        self._show_opening()

    def hold(
        self, workspace: Workspace, script: Script, state: InterviewState, *, note: str = "", seconds: int = 0
    ) -> None:
        """Hold an interview that was begun, from where it stands; a finished one is shown to be corrected."""
        self._let_go()
        self.script = script
        held = Conversation(workspace, self._tasks, script, state, seconds=seconds, parent=self)
        if state.language is None:
            held.language = self.language
        self.conversation, self.language = held, held.language
        held.moved.connect(self._moved)
        held.answered.connect(self._answered)
        held.doubtful.connect(self._doubtful)
        held.ended.connect(self.finished)
        held.keeper.changed.connect(self._kept)
        held.keeper.refused.connect(self._refused)
        self.header.show_script(script, held.language)
        self.header.show_kept("saved")
        self.side.notes.show_note(note)
        self.show_side(held=True)
        self._show_time()
        self._moved()

    def begin(self) -> None:
        """Put the focus where the interview goes on."""
        if self.stack.currentWidget() is not self.ending:
            self.resume_place()

    def put_away(self) -> None:
        """Nothing is held any more; what was typed is kept first."""
        self._let_go()
        self.script = None

    def flush(self) -> None:
        """Write what is not on disk yet, as when the window closes. Raises the UserError that prevents it."""
        if self.conversation is not None:
            self.leave_fields()
            self.conversation.pause()
            self.conversation.keeper.flush()

    def speak(self, language: str) -> None:
        """Another language of the wording, at once, at the same place."""
        self.language = language
        if self.script is not None:
            self.header.show_script(self.script, language)
        if self.conversation is not None:
            self.leave_fields()
            self.conversation.speak(language)
        elif self.script is not None:
            self.opening.show_script(self.script, language)

    def show_campaign(self, scores: dict[str, float | None]) -> None:
        """The campaign's theme scores so far, beside this respondent's."""
        self.side.radar.campaign = scores
        if self.conversation is not None and self.side_wanted:
            self.side.radar.show_conversation(self.conversation)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Interview", "Interview"))
        self.question.retranslate()
        self.ending.retranslate()
        self.side.notes.retranslate()
        if self.script is not None:
            self.header.show_script(self.script, self.language)
            if self.conversation is None:
                self.opening.show_script(self.script, self.language)
        if self.conversation is not None:
            self.header.show_kept(self.conversation.keeper.state.value)
            self.side.radar.show_conversation(self.conversation)
            if self.conversation.place == REVIEW:
                self.review.show_conversation(self.conversation)

    # what happens

    def _show_opening(self) -> None:
        if self.script is not None:
            self.opening.show_script(self.script, self.language)
            self.stack.setCurrentWidget(self.opening)
            self.opening.begin()

    def _opened(self, answer: str) -> None:
        if answer == AGREES:
            self.agreed.emit()
        elif self.script is not None and self.script.person is not None:
            self.open_ending(answer)
        else:
            self._end(Ended("later"))

    def _moved(self) -> None:
        held = self.conversation
        if held is None:
            return
        if held.place == REVIEW:
            self.review.show_conversation(held)
            self.stack.setCurrentWidget(self.review)
            self.review.begin()
        else:
            self.question.show_place(held)
            self.stack.setCurrentWidget(self.question)
            self.question.begin()
        self.side.notes.setVisible(not held.finished)
        if self.side_wanted:
            self.side.radar.show_conversation(held)
        self.keys.replay()

    def _answered(self, changed: object) -> None:
        held = self.conversation
        if held is None:
            return
        if held.place == self.question.code and self.stack.currentWidget() is self.question:
            self.question.show_progress(held)
        if self.side_wanted:
            self.side.radar.show_conversation(held)
        self.answered.emit(changed)

    def given(self, answer: Answer | None, move: bool) -> None:
        """An answer to the question shown; moves on after the commit where told."""
        held = self.conversation
        if held is None or held.moving or held.place == REVIEW:
            return
        self.question.say_doubt("")
        held.give(answer, stay=not move)
        if held.moving:
            self.setFocus()  # keys that come before the commit wait here for the next question

    def _note(self, text: str) -> None:
        if self.conversation is not None:
            self.conversation.note(text)

    def _typing(self) -> None:
        if self.conversation is not None:
            self.conversation.key_pressed()
            self.conversation.keeper.typing()

    def _doubtful(self, doubt: Unlikely) -> None:
        if self.script is not None:
            self.question.say_doubt(words.doubt_words(self.script, doubt))

    def _kept(self, state: str) -> None:
        self.header.show_kept(state)
        if state == "saved":
            self.trouble.clear()

    def _refused(self, error: UserError) -> None:
        held = self.conversation
        if held is None:
            return
        if is_disk(error):
            kept = translate("Interview", "The answer stays on the screen and is tried again every two seconds.")
            again = translate("Interview", "Try again now")
            self.trouble.say("bad", f"{self._sentence(error)} {kept}", again, held.keeper.retry)
        else:
            self.trouble.say("bad", self._sentence(error))
        if self.stack.currentWidget() is self.question:
            self.question.begin()
        self.keys.forget()

    def _show(self, place: str) -> None:
        if self.conversation is not None:
            self.conversation.show(place)

    def back(self) -> None:
        """The question before."""
        if self.conversation is not None:
            self.leave_fields()
            self.conversation.back()

    def step(self, *, back: bool) -> None:
        """One place back or on, answered or not."""
        held = self.conversation
        if back and held is not None and not held.finished:
            self.back()
        elif held is not None and not back and held.place != REVIEW:
            self.leave_fields()
            held.forward()

    def first_unanswered(self) -> None:
        """The first question without an answer."""
        if self.conversation is not None:
            self.leave_fields()
            self.conversation.first_unanswered()

    def finish(self) -> None:
        """End the interview, from the review."""
        if self.conversation is not None and not self.conversation.finished and not self.conversation.moving:
            self.side.notes.leave()
            self.conversation.finish()

    def leave(self) -> None:
        """Show the ways out; of a finished interview, the way to the list."""
        held = self.conversation
        if held is not None and not held.finished:
            self.open_ending()
        else:
            self.left.emit(Ended("later"))

    def open_ending(self, kind: str = "") -> None:
        """Show the ways out, or one of them."""
        if self.script is None:
            return
        begun = self.conversation is not None
        self.leave_fields()
        self.ending.open(with_case=self.script.person is not None, begun=begun, suggested=self.suggested, kind=kind)
        self.stack.setCurrentWidget(self.ending)

    def _end(self, ended: Ended) -> None:
        self.leave_fields()
        if self.conversation is not None:
            self.conversation.pause()
        self.left.emit(ended)

    def resume_place(self) -> None:
        """Show the question, the review or the opening again."""
        if self.conversation is None:
            self._show_opening()
        else:
            self._moved()

    def leave_fields(self) -> None:
        """Hand on what was typed."""
        if self.question.area is not None and self.stack.currentWidget() is self.question:
            self.question.area.leave()
        self.side.notes.leave()

    def run_last(self, job: Callable[[], object], done: Callable[[object], object]) -> None:
        """Call a service behind everything that still has to reach the disk."""
        if self.conversation is not None:
            self.conversation.keeper.put("last", job, done)
        else:
            self._tasks.run(self, job, done)

    def _let_go(self) -> None:
        held = self.conversation
        self.keys.forget()
        self.trouble.clear()
        if held is None:
            return
        self.leave_fields()
        self.conversation = None
        held.pause()
        held.blockSignals(True)
        held.keeper.changed.disconnect(self._kept)
        held.keeper.refused.disconnect(self._refused)
        held.keeper.refused.connect(self.unsaved)
        if held.keeper.busy:  # it lives until all of it is on disk
            held.keeper.changed.connect(held.end_when_saved)
        else:
            held.deleteLater()

    def _show_time(self) -> None:
        if self.conversation is not None:
            self.header.show_time(self.conversation.seconds())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keyboard does, from wherever the focus is in the panel."""
        if not self.keys.pressed(event):
            super().keyPressEvent(event)

    # events

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while the interview is on the screen."""
        super().showEvent(event)
        self._tick.start()
        if self.conversation is not None:
            self.conversation.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is open: what was typed is kept, and no time is counted."""
        super().hideEvent(event)
        self._tick.stop()
        if self.conversation is not None:
            self.leave_fields()
            self.conversation.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The radar goes where there is little room."""
        super().resizeEvent(event)
        self.show_side(held=self.conversation is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
