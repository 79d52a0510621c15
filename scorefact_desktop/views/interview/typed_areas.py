"""Answers that are typed: numbers, and words as they are said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scorefact_desktop.domain.answer_checks import number_of, within
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.interview.answer_area import AnswerArea, begin, pause
from scorefact_desktop.views.interview.fields import LineField, TextField
from scorefact_desktop.views.interview.keys import Meaning
from scorefact_desktop.views.theme import T16, T20, T28
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import small


class NumberArea(AnswerArea):
    """Any number, typed; also a rating that has more numbers than keys."""

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__(script, code, large=large)
        self.field, self.range = LineField(T28), small("")
        self.field.setFixedWidth(240)
        self.field.setMaxLength(20)
        self._pause = pause(self, lambda: self._hand_on(move=False))
        self.field.textEdited.connect(self._typed)
        self.setLayout(column(row(self.field, self.range, None, gap=16), gap=8))

    def show_answer(self, answer: Answer | None) -> None:
        if self._pause.isActive() or (self.field.hasFocus() and self.field.isModified()):
            return
        value = answer.value if answer else None
        self.field.setText("" if value is None else f"{value:.15g}")

    def say(self, language: str, notes: dict[int, str]) -> None:
        low, high = self.scale.minimum, self.scale.maximum
        if low is not None and high is not None:
            said = translate("Interview", "from {low} to {high}")
        elif low is not None:
            said = translate("Interview", "{low} or more")
        else:
            said = translate("Interview", "a number")
        self.range.setText(said.format(low=low, high=high))
        self.field.setAccessibleName(words.name_of(self.script, self.code))
        self.field.setAccessibleDescription(self.range.text())

    def press(self, pressed: Meaning) -> bool:
        if pressed.digit is None or self.field.hasFocus():
            return False
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(str(pressed.digit))
        self._typed()
        return True

    def confirm(self) -> bool:
        self._pause.stop()
        return self._hand_on(move=True)

    def first(self) -> QWidget | None:
        return self.field

    def leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._hand_on(move=False)

    def _typed(self) -> None:
        begin(self._pause)
        self.typing.emit()

    def _hand_on(self, *, move: bool) -> bool:
        text = self.field.text().strip()
        value = number_of(text)
        if not text:
            self.given.emit(None, move)
        elif value is None or not within(self.scale, value):
            if move:
                self.wrong.emit(self._why(text, value))
        elif self.scale.kind is ScaleKind.RATING:
            self.given.emit(Answer(choices=(int(value),)), move)
        else:
            self.given.emit(Answer(number=value), move)
        return True

    def _why(self, text: str, value: float | None) -> str:
        if value is None:
            return translate("Interview", "“{text}” is no number. Nothing was stored.").format(text=text)
        said = translate("Interview", "{text} is outside the scale ({range}). Nothing was stored.")
        return said.format(text=text, range=self.range.text())


class TextArea(AnswerArea):
    """Words as they are said."""

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__(script, code, large=large)
        self.field, self.hint = TextField(T20 if large else T16), small("")
        self.field.setMinimumHeight(120)
        self.field.setMaximumHeight(240)
        self._pause = pause(self, lambda: self._hand_on(move=False))
        self._shown = ""
        self.field.textChanged.connect(self._typed)
        self.setLayout(column((self.field, 1), self.hint, gap=6))

    def show_answer(self, answer: Answer | None) -> None:
        text = answer.text if answer else ""
        if self._pause.isActive() or self.field.toPlainText().strip() == text:
            return
        self._shown = text
        self.field.setPlainText(text)

    def say(self, language: str, notes: dict[int, str]) -> None:
        self.field.setAccessibleName(words.name_of(self.script, self.code))
        self.hint.setText(translate("Interview", "Enter goes on, Shift+Enter begins a new line"))
        self.field.setAccessibleDescription(self.hint.text())

    def confirm(self) -> bool:
        self._pause.stop()
        return self._hand_on(move=True)

    def first(self) -> QWidget | None:
        return self.field

    def leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._hand_on(move=False)

    def _typed(self) -> None:
        if self.field.toPlainText() == self._shown:
            return
        self._shown = self.field.toPlainText()
        begin(self._pause)
        self.typing.emit()

    def _hand_on(self, *, move: bool) -> bool:
        text = self.field.toPlainText().strip()
        self.given.emit(Answer(text=text) if text else None, move)
        return True
