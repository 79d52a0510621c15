"""One interview being held: where it stands, what is given goes to disk, and only then it moves on. Knows no widgets.

Times and keys are measured here, so that the phone and the workshop count alike.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from scorefact_desktop.domain import interview_flow
from scorefact_desktop.domain.answer_checks import Unlikely, unlikely
from scorefact_desktop.domain.answers import ROUTED_PAST, Answer
from scorefact_desktop.domain.interview_flow import REVIEW, Visit
from scorefact_desktop.services import interview_calls, interviews
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Tasks
from scorefact_desktop.views.interview.keeper import Keeper

Changed = Mapping[str, Answer | None]


class Conversation(QObject):
    """`moved`: another place is to be shown; `answered`: stored answers changed, by question; `ended`: it is finished.

    `doubtful` carries the soft check of an answer that was kept and not moved on from.
    """

    moved = Signal()
    answered = Signal(object)
    ended = Signal()
    doubtful = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        script: Script,
        state: InterviewState,
        *,
        seconds: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self.script, self.state = workspace, script, state
        self.keeper = Keeper(tasks, self)
        self.keeper.refused.connect(self._refused)
        self.place = state.place if state.status == "in_progress" else REVIEW
        self.language = state.language or "en"
        self.moving = False
        self.reason = ""  # of the corrections of a finished interview
        self._milliseconds, self._keys = 1000 * seconds, 0
        self._confirmed: tuple[str, Answer] | None = None
        self._clock = QElapsedTimer()
        self.resume()

    # where it stands

    @property
    def interview_id(self) -> int:
        """The interview that is held."""
        return self.state.interview_id

    @property
    def finished(self) -> bool:
        """True once it has ended: answers are corrected then, with a reason."""
        return self.state.status != "in_progress"

    @property
    def way(self) -> tuple[str, ...]:
        """The questions to go through, in order."""
        return self.state.way

    def answer(self, code: str) -> Answer | None:
        """What was given to a question, None for nothing."""
        found = self.state.answers.get(code)
        return None if found == ROUTED_PAST else found

    def previous(self) -> str | None:
        """The question before the place shown."""
        return interview_flow.before(self.way, self.script.questionnaire, self.place)

    def seconds(self) -> int:
        """Time spent in the interview so far."""
        return int(self._milliseconds + (self._clock.elapsed() if self._clock.isValid() else 0)) // 1000

    # what the interviewer does

    def key_pressed(self) -> None:
        """Count a key for the paradata."""
        self._keys += 1

    def give(self, answer: Answer | None, *, stay: bool = False) -> None:
        """The answer to the question shown, None to take it back; moves on after the commit unless told to `stay`."""
        code = self.place
        if self.finished:
            self._correct(code, answer)
            return
        doubt = self._doubt(code, answer) if not stay else None
        if not stay and answer == self.answer(code) and not self.keeper.busy:  # it is on disk as it is
            if doubt is None:
                self.forward()
            elif answer is not None:
                self._ask_again(code, answer, doubt)
            return
        stay = stay or doubt is not None
        visit = None if stay else self._visit()
        self.moving = not stay
        job = partial(interviews.put, self._workspace, self.interview_id, code, answer, stay=stay, visit=visit)
        self.keeper.put(f"answer {code}", job, lambda state: self._stored(code, state, moved=not stay))
        if doubt is not None and answer is not None:
            self._ask_again(code, answer, doubt)

    def show(self, place: str) -> None:
        """Another place at once; where it is is remembered beside."""
        if place == self.place:
            return
        visit = self._visit()
        self.place = place
        self.moving = False
        if not self.finished:
            self._remember(place, visit)
        self.moved.emit()

    def back(self) -> None:
        """The question before."""
        before = self.previous()
        if before is not None:
            self.show(before)

    def forward(self) -> None:
        """The place behind, answered or not."""
        if self.place != REVIEW:
            self.show(REVIEW if self.finished else self.behind(self.place))

    def behind(self, code: str) -> str:
        """The place behind a question."""
        return interview_flow.after(self.way, self.script.questionnaire, code)

    def first_unanswered(self) -> None:
        """The first question without an answer, or the review."""
        self.show(interview_flow.first_unanswered(self.way, self.state.answers))

    def speak(self, language: str) -> None:
        """Ask in another language from here on; the place stays."""
        if language != self.language:
            self.language = language
            if not self.finished:
                self._remember(self.place, None)
            self.moved.emit()

    def note(self, text: str) -> None:
        """Keep the interviewer's notes."""
        job = partial(interviews.write_note, self._workspace, self.interview_id, text)
        self.keeper.put("note", job, lambda _: None)

    def finish(self) -> None:
        """End the interview: complete, partial or break-off by what was answered."""
        visit, place = self._visit(), self.place
        self.moving = True

        def job() -> InterviewState:
            interviews.go(self._workspace, self.interview_id, REVIEW, visit=visit)
            return interview_calls.finish(self._workspace, self.interview_id)

        self.keeper.put(f"finish {place}", job, self._finished)

    def pause(self) -> None:
        """The interview leaves the screen: the time until now is kept, no more is counted."""
        if self._clock.isValid() and not self.finished:
            self._remember(self.place, self._visit())
        self._clock.invalidate()

    def resume(self) -> None:
        """The interview is on the screen again."""
        if not self.finished and not self._clock.isValid():
            self._clock.start()

    def end_when_saved(self, state: str) -> None:
        """For one that is no longer shown: it dies once all of it is on disk."""
        if state == "saved":
            self.deleteLater()

    def show_only(self) -> None:
        """For pictures: nothing is measured, so nothing is stored when it is put away."""
        self._clock.invalidate()

    # what happens then

    def _doubt(self, code: str, answer: Answer | None) -> Unlikely | None:
        if answer is None or self._confirmed == (code, answer):
            return None
        return unlikely(self.script.questionnaire, {**self.state.answers, code: answer}, code)

    def _ask_again(self, code: str, answer: Answer, doubt: Unlikely) -> None:
        self._confirmed = (code, answer)
        self.doubtful.emit(doubt)

    def _stored(self, code: str, state: object, *, moved: bool) -> None:
        if not isinstance(state, InterviewState):
            return
        self.state = state
        self.answered.emit({one: new for one, (_, new) in state.changed.items()})
        if moved and self.place == code:
            self.moving = False
            self.place = state.place
            self.moved.emit()

    def _finished(self, state: object) -> None:
        if isinstance(state, InterviewState):
            self.state, self.moving, self.place = state, False, REVIEW
            self._clock.invalidate()
            self.ended.emit()
            self.moved.emit()

    def _correct(self, code: str, answer: Answer | None) -> None:
        self.moving = True
        job = partial(interviews.correct, self._workspace, self.interview_id, code, answer, reason=self.reason)

        def done(state: object) -> None:
            self.moving = False
            if isinstance(state, InterviewState):
                self.state, self.place = state, REVIEW
                self.answered.emit({one: new for one, (_, new) in state.changed.items()})
                self.moved.emit()

        self.keeper.put(f"answer {code}", job, done)

    def _refused(self, _error: object) -> None:
        self.moving = False  # another answer may be given meanwhile; this one is tried again

    def _remember(self, place: str, visit: Visit | None) -> None:
        job = partial(interviews.go, self._workspace, self.interview_id, place, language=self.language, visit=visit)
        about = "place" if visit is None else f"visit {id(visit)}"  # times add up, a place replaces the one before
        self.keeper.put(about, job, lambda _: None)

    def _visit(self) -> Visit:
        spent = self._clock.restart() if self._clock.isValid() else 0
        visit = Visit(self.place, int(spent), self._keys)
        self._milliseconds += visit.milliseconds
        self._keys = 0
        return visit
