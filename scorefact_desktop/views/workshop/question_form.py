"""The form for a question of a campaign's own: its words in three languages, its scale or its own answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit

from scorefact_desktop.domain.custom_questions import KINDS, CustomQuestion
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.translation import LANGUAGES as NAMES
from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, heading, small


class _Choices(QPlainTextEdit):
    """One answer a line; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(96)


class QuestionForm(Card):
    """`wanted` carries a CustomQuestion."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.code, self.scale = "", QComboBox()
        self.scales: tuple[str, ...] = ()
        self.heading, self.problem = heading(), Text("", T12, 400, "bad", wrap=True)
        self.texts = {language: QLineEdit() for language in LANGUAGES}
        self.shorts = {language: QLineEdit() for language in LANGUAGES}
        self.choices = {language: _Choices() for language in LANGUAGES}
        self.sensitive, self.add = Check(), Button("primary", "plus")
        self.scale_label, self.choices_label = small(""), small("")
        self.text_label, self.short_label = small(""), small("")
        self.names = {language: small("") for language in LANGUAGES}
        self.choice_names = {language: small("") for language in LANGUAGES}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.text_label, 0, 1)
        grid.addWidget(self.short_label, 0, 2)
        for at, language in enumerate(LANGUAGES, 1):
            grid.addWidget(self.names[language], at, 0)
            grid.addWidget(self.texts[language], at, 1)
            grid.addWidget(self.shorts[language], at, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        columns = [(holder(column(self.choice_names[one], self.choices[one], gap=2)), 1) for one in LANGUAGES]
        self._written = holder(column(self.choices_label, row(*columns), gap=4))
        self.scale.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scale.currentIndexChanged.connect(lambda _: self._show_choices())
        self.add.clicked.connect(self.submit)
        self.scale_label.setBuddy(self.scale)
        self.fill(
            column(
                self.heading, holder(grid), 4,
                row(column(self.scale_label, self.scale, gap=2), 16, column(None, self.sensitive), None),
                self._written, self.problem, row(self.add, None), None, gap=8,
            ),
            (20, 14, 20, 14),
        )  # fmt: skip
        self.problem.hide()
        self.retranslate()

    def show_scales(self, scales: Sequence[str], code: str) -> None:
        """The scales a question may have, and the code it will get."""
        self.code = code
        if tuple(scales) != self.scales:
            self.scales = tuple(scales)
            self.scale.clear()
            for one in scales:
                self.scale.addItem(scale_words(one), one)
        self._show_choices()

    def begin(self) -> None:
        """Put the focus on the first words."""
        self.texts[LANGUAGES[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def added(self) -> None:
        """The question is there: the fields are free for another one."""
        for field in (*self.texts.values(), *self.shorts.values()):
            field.clear()
        for written in self.choices.values():
            written.clear()
        self.sensitive.setChecked(False)
        self.complain("")
        self.begin()

    def complain(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def submit(self) -> None:
        """Hand the question over; what is wrong with it is said by the service."""
        scale = self.scale.currentData()
        lines = {one: _lines(self.choices[one].toPlainText()) for one in LANGUAGES}
        if scale in KINDS and len({len(found) for found in lines.values()}) != 1:
            self.complain(translate("Questions", "Write as many answers in every language, one a line."))
            return
        answers = tuple(dict(zip(LANGUAGES, one, strict=True)) for one in zip(*lines.values(), strict=True))
        shorts = {one: field.text().strip() for one, field in self.shorts.items()}
        self.wanted.emit(
            CustomQuestion(
                self.code,
                {one: field.text().strip() for one, field in self.texts.items()},
                scale,
                answers if scale in KINDS else (),
                shorts if all(shorts.values()) else None,
                self.sensitive.isChecked(),
            )
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.heading.setText(translate("Questions", "Another question"))
        self.text_label.setText(translate("Questions", "Read aloud; {vendor} and {solution} are put in"))
        self.short_label.setText(translate("Questions", "Short, for tables"))
        self.scale_label.setText(translate("Questions", "How it is answered"))
        self.scale.setAccessibleName(self.scale_label.text())
        self.choices_label.setText(translate("Questions", "The answers, one a line, in the same order"))
        self.sensitive.setText(translate("Questions", "Confidential"))
        self.sensitive.updateGeometry()
        self.add.set_words(translate("Questions", "Add the question"))
        for language in LANGUAGES:
            name = NAMES[language]
            self.names[language].setText(name)
            self.choice_names[language].setText(name)
            self.texts[language].setAccessibleName(f"{translate('Questions', 'Question')}, {name}")
            self.shorts[language].setAccessibleName(f"{self.short_label.text()}, {name}")
            self.choices[language].setAccessibleName(f"{translate('Questions', 'Answers')}, {name}")
        for at, one in enumerate(self.scales):
            self.scale.setItemText(at, scale_words(one))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds the question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _show_choices(self) -> None:
        self._written.setVisible(self.scale.currentData() in KINDS)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def scale_words(scale: str) -> str:
    """A scale in words."""
    return {
        "agree4": translate("Questions", "yes fully … not at all (4)"),
        "quality4": translate("Questions", "very good … very poor (4)"),
        "satisfied4": translate("Questions", "very satisfied … very dissatisfied (4)"),
        "evolution5": translate("Questions", "much better … much worse (5)"),
        "position3": translate("Questions", "among the best … below (3)"),
        "ease7": translate("Questions", "1 very difficult … 7 very easy"),
        "rating11": translate("Questions", "0 … 10"),
        "yes_no": translate("Questions", "yes, no"),
        "number": translate("Questions", "a number"),
        "text": translate("Questions", "in their own words"),
        "choice": translate("Questions", "one of my own answers"),
        "multi": translate("Questions", "several of my own answers"),
    }.get(scale, scale)
