"""Answers that a key gives: one of several, several of many, a number of a rating."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Choice, Scale, ScaleKind
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import keys, words
from scorefact_desktop.views.interview.answer_area import AnswerArea, begin, pause
from scorefact_desktop.views.interview.answer_button import AnswerButton, RatingButton
from scorefact_desktop.views.interview.fields import LineField
from scorefact_desktop.views.interview.keys import Meaning
from scorefact_desktop.views.theme import T14, T16, T20, T28
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Text

_LOW = 40  # the height of an answer in a low window


class Buttons(AnswerArea):
    """Answers as buttons, in one column or two."""

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__(script, code, large=large)
        self.buttons: list[AnswerButton] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def _place(self, columns: int) -> None:
        lines = -(-len(self.buttons) // columns)
        for at, button in enumerate(self.buttons):
            self._grid.addWidget(button, at % lines, at // lines)
        for at in range(columns):
            self._grid.setColumnStretch(at, 1)

    def step(self, by: int) -> bool:
        at = self._focused()
        if at is None:
            at = next((place for place, button in enumerate(self.buttons) if button.isChecked()), None)
        to = (0 if by > 0 else len(self.buttons) - 1) if at is None else at + by
        if not 0 <= to < len(self.buttons):
            return False
        self.buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _focused(self) -> int | None:
        return next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)


class ChoiceArea(Buttons):
    """One of several, or `several` of many; a choice that asks for words opens a field."""

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__(script, code, large=large)
        self.several = self.scale.kind is ScaleKind.MULTI
        self.choices: tuple[Choice, ...] = self.scale.choices
        self._answer: Answer | None = None
        count = len(self.choices)
        tall, size = (
            (72, T28)
            if large
            else (56, T20)
            if count <= 5
            else (48, T16)
            if count <= 6
            else (44, T16)
            if count <= 10
            else (38, T16)
        )
        self._tall = tall
        for at in range(count):
            button = AnswerButton(height=tall, size=size, several=self.several)
            button.clicked.connect(lambda _=False, at=at: self._pick(at))
            self.buttons.append(button)
        self._place(1 if count <= 6 else 2 if count <= 20 else 3)
        self.words, self.label = LineField(T20 if large else T16), Text("", T14, 500)
        self._pause = pause(self, self._hand_on)
        self.words.textEdited.connect(self._typed)
        self._line = row(self.label, (self.words, 1), gap=12)
        self.setLayout(column(self._grid, self._line, gap=8))
        self._show_field()

    def show_answer(self, answer: Answer | None) -> None:
        self._answer = answer if answer is not None and answer.missing is None else None
        chosen = self._chosen()
        for choice, button in zip(self.choices, self.buttons, strict=True):
            button.setChecked(choice.value in chosen)
        text = self._answer.text if self._answer else ""
        if not self._pause.isActive() and self.words.text().strip() != text:
            self.words.setText(text)
        self._show_field()

    def say(self, language: str, notes: dict[int, str]) -> None:
        for key, choice, button in zip(keys.labels(len(self.choices)), self.choices, self.buttons, strict=True):
            button.say(key, words.choice_words(self.script, choice, language), notes.get(choice.value, ""))
        self.label.setText(translate("Interview", "Please specify"))
        self.words.setAccessibleName(self.label.text())

    def press(self, pressed: Meaning) -> bool:
        at = keys.index_of(pressed, len(self.choices))
        if at is None:
            return False
        self._pick(at)
        return True

    def confirm(self) -> bool:
        at = self._focused()
        if at is not None and not self.several:
            self._pick(at)
            return True
        if self._answer is None and not self.words.hasFocus():
            return self.several and self._move_on(None)
        return self._move_on(self._typed_answer())

    def _move_on(self, answer: Answer | None) -> bool:
        self._pause.stop()
        self.given.emit(answer, True)
        return True

    def set_low(self, low: bool) -> None:
        for button in self.buttons:
            button.setMinimumHeight(min(self._tall, _LOW) if low else self._tall)

    def leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._hand_on()

    def _chosen(self) -> tuple[int, ...]:
        return self._answer.choices if self._answer else ()

    def _pick(self, at: int) -> None:
        choice = self.choices[at]
        if not self.several:
            text = self._answer.text if self._answer and choice.specify and choice.value in self._chosen() else ""
            self._answer = Answer(choices=(choice.value,), text=text)
            self.given.emit(self._answer, not choice.specify)
        else:
            chosen = set(self._chosen()) ^ {choice.value}
            if choice.value in chosen:  # what excludes the others, and what it excludes
                kept = {one.value for one in self.choices if not one.exclusive}
                chosen = {choice.value} if choice.exclusive else chosen & kept
            asks = any(one.specify and one.value in chosen for one in self.choices)
            text = self.words.text().strip() if asks else ""
            self._answer = Answer(choices=tuple(sorted(chosen)), text=text) if chosen else None
            self.given.emit(self._answer, False)
        self.show_answer(self._answer)
        if choice.specify and choice.value in self._chosen():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self) -> None:
        asks = any(one.specify and one.value in self._chosen() for one in self.choices)
        self.label.setVisible(asks)
        self.words.setVisible(asks)

    def _typed(self) -> None:
        begin(self._pause)
        self.typing.emit()

    def _typed_answer(self) -> Answer | None:
        if self._answer is None:
            return None
        asks = any(one.specify and one.value in self._chosen() for one in self.choices)
        return Answer(choices=self._answer.choices, text=self.words.text().strip() if asks else "")

    def _hand_on(self) -> None:
        self._answer = self._typed_answer()
        if self._answer is not None:
            self.given.emit(self._answer, False)


class RatingArea(Buttons):
    """Whole numbers side by side, from 0 to 10 at most; the ten has a key of its own."""

    def __init__(self, script: Script, code: str, *, large: bool = False) -> None:
        super().__init__(script, code, large=large)
        for at in self.scale.values:
            button = RatingButton(height=88 if large else 64, size=T28 if large else T20)
            button.clicked.connect(lambda _=False, at=at: self._pick(at))
            self.buttons.append(button)
        self._place(len(self.buttons))
        self.low, self.high = Text("", T14, 400, "muted"), Text("", T14, 400, "muted", right=True)
        self.setLayout(column(self._grid, row(self.low, None, self.high), gap=6))

    @staticmethod
    def fits(scale: Scale) -> bool:
        """True where every number has a key."""
        return scale.values[0] >= 0 and scale.values[-1] <= 10

    def show_answer(self, answer: Answer | None) -> None:
        chosen = answer.choices if answer else ()
        for value, button in zip(self.scale.values, self.buttons, strict=True):
            button.setChecked(value in chosen)

    def say(self, language: str, notes: dict[int, str]) -> None:
        low, high = (words.spoken(self.script, one, language) for one in (self.scale.low, self.scale.high))
        for value, button in zip(self.scale.values, self.buttons, strict=True):
            button.say(keys.TEN if value == 10 else str(value), str(value))
            end = low if value == self.scale.values[0] else high if value == self.scale.values[-1] else ""
            button.setAccessibleName(f"{value}: {end}" if end else str(value))
            if value == 10:
                button.setAccessibleDescription(translate("Interview", "Key X, or + on the number pad"))
        self.low.setText(low)
        self.high.setText(high)

    def press(self, pressed: Meaning) -> bool:
        if pressed.digit is None or pressed.digit not in self.scale.values:
            if pressed.digit is not None:
                low, high = self.scale.values[0], self.scale.values[-1]
                said = translate("Interview", "{number} is outside the scale, which goes from {low} to {high}.")
                self.wrong.emit(said.format(number=pressed.digit, low=low, high=high))
                return True
            return False
        self._pick(pressed.digit)
        return True

    def confirm(self) -> bool:
        at = self._focused()
        if at is None:
            return False
        self._pick(self.scale.values[at])
        return True

    def _pick(self, value: int) -> None:
        answer = Answer(choices=(value,))
        self.show_answer(answer)
        self.given.emit(answer, True)
