"""What every place to answer in has in common, and the pause after which typed words are handed on."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Scale
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.views.interview.keys import Meaning

#: Typed words are handed on so long after the first key of them, however fast one types, and when the field is left:
#: with the time of the commit, at most 300 ms of typing are at risk (RELIABILITY.md, promise 2).
PAUSE_MILLISECONDS = 200


class AnswerArea(QWidget):
    """`given` carries an answer (None: taken back) and whether to move on; `typing` each change not handed on yet.

    `wrong` carries the sentence of a hard check: nothing was given.
    """

    given = Signal(object, bool)
    typing = Signal()
    wrong = Signal(str)

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__()
        self.script, self.code, self.large = script, code, large
        self.scale: Scale = script.questionnaire.scale_of(code)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is stored."""

    def say(self, language: str, notes: dict[int, str]) -> None:
        """Words in the respondent's language; `notes` says what a choice leads to."""

    def press(self, pressed: Meaning) -> bool:
        """A digit, ten or letter was pressed; False where it means nothing here."""
        return False

    def confirm(self) -> bool:
        """Enter: hand on what stands here and move on; False where there is nothing to hand on."""
        return False

    def step(self, by: int) -> bool:
        """Up or Down was pressed; False where there is nowhere to go."""
        return False

    def first(self) -> QWidget | None:
        """What takes the focus when the question comes up; None for the question itself."""
        return None

    def leave(self) -> None:
        """The question is being left: hand on what was typed."""

    def set_low(self, low: bool) -> None:
        """Take less height."""


def begin(timer: QTimer) -> None:
    """Start the pause, unless it runs already."""
    if not timer.isActive():  # begun anew at every key it would wait for the end of the sentence
        timer.start()


def pause(owner: QWidget, act: Callable[[], object]) -> QTimer:
    """The timer behind which `act` hands typed words on."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MILLISECONDS)
    timer.timeout.connect(act)
    return timer
