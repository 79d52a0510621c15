"""The interview as one widget: opening, questions, review and the ways out, for the phone and, `large`, the workshop.

It is given what it needs and tells what happened; pages decide what comes before and after.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from scorefact_desktop.domain.answer_checks import Unlikely
from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Tasks
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import keys, words
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.interview.ending import Ended, Ending
from scorefact_desktop.views.interview.header import Header
from scorefact_desktop.views.interview.keeper import is_disk
from scorefact_desktop.views.interview.opening import AGREES, Opening
from scorefact_desktop.views.interview.question_view import QuestionView
from scorefact_desktop.views.interview.review import Review
from scorefact_desktop.views.interview.side import Side
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import MessageBar

#: From this width on the question stays as wide as it is and the radar takes the room.
_WIDE, _QUESTION, _SIDE, _NARROW = 1400, 960, 432, 860
_NO_ANSWER = {
    Qt.Key.Key_F2: Missing.DONT_KNOW,
    Qt.Key.Key_F3: Missing.NOT_APPLICABLE,
    Qt.Key.Key_F4: Missing.REFUSED,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Left)


class InterviewPanel(QWidget):
    """`agreed`: the respondent may be asked, in `language`; whoever owns the panel begins the interview and calls
    `hold`. `answered`: stored answers changed; `finished`: the interview ended by itself; `left`: it, or the call
    before it, ended otherwise (an `Ended`), or the list is wanted. `unsaved`: why something of an interview that is no
    longer shown cannot be written yet.
    """

    agreed = Signal()
    answered = Signal(object)
    finished = Signal()
    left = Signal(object)
    unsaved = Signal(object)

    def __init__(
        self, tasks: Tasks, sentence: Callable[[UserError], str], *, large: bool = False, side: bool = True
    ) -> None:
        super().__init__()
        self._tasks, self._sentence = tasks, sentence
        self.script: Script | None = None
        self.conversation: Conversation | None = None
        self.language = "en"
        self.suggested: datetime | None = None  # for an appointment
        self._queue: list[QKeyEvent] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header, self.trouble = Header(), MessageBar()
        self.opening, self.question = Opening(), QuestionView(large=large)
        self.review, self.ending, self.side = Review(), Ending(), Side()
        self.stack = QStackedWidget()
        for page in (self.opening, self.question, self.review, self.ending):
            self.stack.addWidget(page)
        self._left = holder(column((self.stack, 1), gap=0))
        self._side_wanted = side and not large
        self.side.setFixedWidth(_SIDE)
        body = row((self._left, 1), self.side, gap=24, margins=(24, 12, 24, 12))
        self.setLayout(column(self.header, self.trouble, (holder(body), 1), gap=0))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.header.language_chosen.connect(self.speak)
        self.opening.answered.connect(self._opened)
        self.question.given.connect(self._given)
        self.question.typing.connect(self._typing)
        self.question.wrong.connect(lambda said: self.question.say_doubt(said, "bad"))
        self.question.back_wanted.connect(self._back)
        self.review.chosen.connect(self._show)
        self.review.finish_wanted.connect(self._finish)
        self.review.back.clicked.connect(self._back)
        self.review.unanswered.clicked.connect(self._first_unanswered)
        self.review.left.connect(self._leave)
        self.ending.chosen.connect(self._end)
        self.ending.taken_back.connect(self._resume_place)
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
        self.side.setVisible(self._side_wanted and self.width() >= _NARROW)
        self._show_time()
        self._moved()

    def begin(self) -> None:
        """Put the focus where the interview goes on."""
        if self.stack.currentWidget() is not self.ending:
            self._resume_place()

    def put_away(self) -> None:
        """Nothing is held any more; what was typed is kept first."""
        self._let_go()
        self.script = None

    def flush(self) -> None:
        """Write what is not on disk yet, as when the window closes. Raises the UserError that prevents it."""
        if self.conversation is not None:
            self._leave_fields()
            self.conversation.pause()
            self.conversation.keeper.flush()

    def speak(self, language: str) -> None:
        """Another language of the wording, at once, at the same place."""
        self.language = language
        if self.script is not None:
            self.header.show_script(self.script, language)
        if self.conversation is not None:
            self._leave_fields()
            self.conversation.speak(language)
        elif self.script is not None:
            self.opening.show_script(self.script, language)

    def show_campaign(self, scores: dict[str, float | None]) -> None:
        """The campaign's theme scores so far, beside this respondent's."""
        self.side.radar.campaign = scores
        if self.conversation is not None and self._side_wanted:
            self.side.radar.show_conversation(self.conversation)

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self.question.set_low(low)
        self.side.notes.setFixedHeight(136 if low else 168)

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
        if self._side_wanted:
            self.side.radar.show_conversation(held)
        self._replay()

    def _answered(self, changed: object) -> None:
        held = self.conversation
        if held is None:
            return
        if held.place == self.question.code and self.stack.currentWidget() is self.question:
            self.question.show_progress(held)
        if self._side_wanted:
            self.side.radar.show_conversation(held)
        self.answered.emit(changed)

    def _given(self, answer: Answer | None, move: bool) -> None:
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
        self._queue.clear()

    def _show(self, place: str) -> None:
        if self.conversation is not None:
            self.conversation.show(place)

    def _back(self) -> None:
        if self.conversation is not None:
            self._leave_fields()
            self.conversation.back()

    def _step(self, *, back: bool) -> None:
        held = self.conversation
        if back and held is not None and not held.finished:
            self._back()
        elif held is not None and not back and held.place != REVIEW:
            self._leave_fields()
            held.forward()

    def _first_unanswered(self) -> None:
        if self.conversation is not None:
            self._leave_fields()
            self.conversation.first_unanswered()

    def _finish(self) -> None:
        if self.conversation is not None and not self.conversation.finished and not self.conversation.moving:
            self.side.notes.leave()
            self.conversation.finish()

    def _leave(self) -> None:
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
        self._leave_fields()
        self.ending.open(with_case=self.script.person is not None, begun=begun, suggested=self.suggested, kind=kind)
        self.stack.setCurrentWidget(self.ending)

    def _end(self, ended: Ended) -> None:
        self._leave_fields()
        if self.conversation is not None:
            self.conversation.pause()
        self.left.emit(ended)

    def _resume_place(self) -> None:
        if self.conversation is None:
            self._show_opening()
        else:
            self._moved()

    def _leave_fields(self) -> None:
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
        self._queue.clear()
        self.trouble.clear()
        if held is None:
            return
        self._leave_fields()
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

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keyboard does, from wherever the focus is in the panel."""
        held = self.conversation
        if held is None:
            self._without_interview(event)
            return
        held.key_pressed()
        if held.moving:
            self._queue.append(_copy(event))
        elif not self._anywhere(event, held) and not self._at_place(event, held):
            super().keyPressEvent(event)

    def _without_interview(self, event: QKeyEvent) -> None:
        digit = keys.digit_of(event) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        if digit in (1, 2, 3):
            self.speak(words.SPOKEN[digit - 1][0])
        elif event.key() == Qt.Key.Key_Escape and self.script is not None:
            self._leave() if self.script.person is None else self.open_ending()
        else:
            super().keyPressEvent(event)

    def _anywhere(self, event: QKeyEvent, held: Conversation) -> bool:
        """Keys that mean the same at every place."""
        key, modifiers = event.key(), event.modifiers()
        digit = keys.digit_of(event) if modifiers & Qt.KeyboardModifier.ControlModifier else None
        notes = self.side.notes.field.hasFocus()
        if digit in (1, 2, 3):
            self.speak(words.SPOKEN[digit - 1][0])
        elif modifiers & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_End and not held.finished:
            self._first_unanswered()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(back=key == Qt.Key.Key_Left)
        elif notes and key in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            self._resume_place()
        elif key == Qt.Key.Key_F6 and not held.finished:
            self.side.notes.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == Qt.Key.Key_Escape and held.finished and held.place != REVIEW:
            held.show(REVIEW)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return notes
        return True

    def _at_place(self, event: QKeyEvent, held: Conversation) -> bool:
        """Keys of a question, and of the review."""
        key, asking = event.key(), self.stack.currentWidget() is self.question
        if key in _BACK and not held.finished:
            self._back()
        elif key in _ENTER and not asking:
            self._finish()
        elif not asking or event.modifiers() & ~_HARMLESS:
            return False
        elif key in _NO_ANSWER:
            self._given(Answer(missing=_NO_ANSWER[Qt.Key(key)]), True)
        elif key == Qt.Key.Key_Right:
            self._step(back=False)
        elif key in _ENTER:
            self._enter(held)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self.question.area is not None and self.question.area.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return self.question.area is not None and self.question.area.press(keys.meaning(event))
        return True

    def _enter(self, held: Conversation) -> None:
        button = self.question.focused_missing()
        if button is not None:
            button.click()
        elif (
            self.question.area is not None and not self.question.area.confirm() and held.answer(held.place) is not None
        ):
            held.forward()

    def _replay(self) -> None:
        """Keys that came while an answer was on its way to disk are for the question that shows now."""
        while self._queue and self.conversation is not None and not self.conversation.moving:
            event = self._queue.pop(0)
            focus = QApplication.focusWidget()
            target = focus if focus is not None and self.isAncestorOf(focus) else self
            QApplication.sendEvent(target, event)

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
            self._leave_fields()
            self.conversation.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The radar takes the room of wide windows, and goes where there is little."""
        super().resizeEvent(event)
        wide = self.width()
        self._left.setMaximumWidth(_QUESTION if wide > _WIDE else 16777215)
        self.side.setFixedWidth(max(_SIDE, wide - _QUESTION - 72) if wide > _WIDE else _SIDE if wide > 1100 else 320)
        self.side.setVisible(self._side_wanted and wide >= _NARROW and self.conversation is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
