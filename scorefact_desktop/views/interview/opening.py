"""Before the first question: the introduction is read and the respondent agrees, or does not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import keys
from scorefact_desktop.views.interview.answer_button import AnswerButton
from scorefact_desktop.views.interview.introduction import introduction
from scorefact_desktop.views.interview.question_text import QuestionText
from scorefact_desktop.views.theme import T16
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, big_heading

AGREES, LATER, REFUSES = "agrees", "appointment", "refused"


class Opening(QWidget):
    """`answered` carries agrees, appointment or refused."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.spoken = big_heading(), Text("", T16, 400, wrap=True)
        self.question, self.note = QuestionText(lines=1), Text("", T16, 400, "muted", wrap=True)
        self.choices = (AGREES, LATER, REFUSES)
        self.buttons = [AnswerButton() for _ in self.choices]
        for button, choice in zip(self.buttons, self.choices, strict=True):
            button.clicked.connect(lambda _=False, choice=choice: self.answered.emit(choice))
        inside = holder(
            column(
                row(Icon("say", 20, "accent"), self.title, None, gap=10), self.spoken, 8, self.question,
                *self.buttons, self.note, None, gap=8,
            )
        )  # fmt: skip
        self.setLayout(column(scrolled(inside, keyless=True), gap=0))

    def show_script(self, script: Script, language: str) -> None:
        """The words in the respondent's language."""
        said = introduction(script, language)
        self.title.setText(translate("Interview", "Introduction, read aloud"))
        self.spoken.setText(said.text)
        self.question.ask(said.question)
        for number, (button, words) in enumerate(zip(self.buttons, said.answers, strict=True), 1):
            button.say(str(number), words)
        note = script.person.note if script.person else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def begin(self) -> None:
        """Put the focus on the question whether we may begin."""
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 or 3; Enter presses what has the focus."""
        at = keys.index_of(keys.meaning(event), len(self.buttons))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            here = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), -1)
            to = here + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= to < len(self.buttons):
                self.buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif at is not None:
            self.answered.emit(self.choices[at])
        else:
            event.ignore()
