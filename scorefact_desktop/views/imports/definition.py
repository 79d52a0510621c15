"""A questionnaire that came in as a file: its questions in each of its languages, what was changed on the way in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.texts import NEUTRAL, text_in
from scorefact_desktop.models.import_questions import ANSWERS, CODE, TEXT, ImportQuestions, QuestionLine
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.imports.controls import Chosen, FindField
from scorefact_desktop.views.imports.text_table import TextTable
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small, title

if TYPE_CHECKING:
    from collections.abc import Sequence

SIDE = 352
_WIDTHS = {CODE: 110, TEXT: 290, ANSWERS: 180}
_SHOWN_ANSWERS = 6


class DefinitionView(QWidget):
    """`save_wanted`, `form_wanted` and `campaign_wanted` are what can be done with it."""

    save_wanted = Signal()
    form_wanted = Signal()
    campaign_wanted = Signal()
    another_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questionnaire: Questionnaire | None = None
        self._notes: tuple[str, ...] = ()
        self.headline, self.note = title(), Elided("", T12, 400, "muted", data=True)
        self.another = Button("plain", "folder")
        self.another.clicked.connect(self.another_wanted)
        self.leave = Button("icon", "close")
        self.leave.clicked.connect(self.leave_wanted)
        self._file, self._about = Elided("", T14, 600, middle=True, data=True), Elided("", T12, 400, "muted", data=True)
        self._told, self._told_note = Text("", T14, 600), Elided("", T12, 400, "muted", data=True)
        self.model = ImportQuestions()
        self.model.setParent(self)
        self.table = TextTable(self.model)
        for at, width in _WIDTHS.items():
            self.table.setColumnWidth(at, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.language, self.search = Chosen(130), FindField()
        self.language.picked.connect(lambda _key: self._show_questions())
        self.search.textChanged.connect(self.model.find)
        self._side_title, self._side_count = heading(), small()
        self._lines = column(gap=0)
        self._state, self._safe = heading(), Elided("", T12, 400, "muted", data=True)
        self.save, self.form, self.use = Button("plain", "save"), Button(), Button("primary")
        self.save.clicked.connect(self.save_wanted)
        self.form.clicked.connect(self.form_wanted)
        self.use.clicked.connect(self.campaign_wanted)
        self._build()

    def _build(self) -> None:
        head = row((column(self.headline, self.note, gap=2), 1), self.another, self.leave)
        strip = Card(
            row(
                Icon("document", 28, "accent"),
                (column(None, self._file, self._about, None, gap=1), 1),
                Rule(upright=True, length=40),
                (column(None, row(StatusMark("good", 4.5), self._told, None, gap=6), self._told_note, None, gap=1), 1),
                gap=14,
            ),
            (16, 4, 16, 4),
        )
        strip.setFixedHeight(64)
        top = row(self.language, None, column(None, self.search, gap=0), margins=(16, 0, 16, 8))
        left = Card(column(top, Rule(), (self.table, 1), gap=0), (1, 10, 1, 8))
        side = row(self._side_title, None, self._side_count, margins=(16, 0, 16, 8))
        right = Card(column(side, Rule(), (scrolled(holder(self._lines)), 1), gap=0), (1, 12, 1, 8))
        right.setFixedWidth(SIDE)
        words = column(None, self._state, self._safe, None, gap=1)
        foot = Card(row(StatusMark("good"), (words, 1), self.save, self.form, self.use, gap=10), (16, 4, 16, 4))
        foot.setFixedHeight(56)
        body = holder(row((left, 1), right, gap=16))
        self.setLayout(column(head, 12, strip, 16, (body, 1), 16, foot, gap=0, margins=(24, 12, 24, 16)))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.another.set_words(translate("Import", "Another file"))
        self.leave.set_words(translate("Import", "Put this file away"))
        self.language.set_name(translate("ImportDefinition", "Language shown"))
        self._side_title.setText(translate("ImportDefinition", "To know"))
        self.save.set_words(translate("ImportDefinition", "Save…"))
        self.form.set_words(translate("ImportDefinition", "As XLSForm…"))
        self.use.set_words(translate("ImportDefinition", "Use for a new campaign"))
        self.table.setAccessibleName(translate("ImportDefinition", "Questions of the questionnaire"))
        self._state.setText(translate("Import", "Nothing is written yet"))
        self._safe.setText(
            translate("ImportDefinition", "Save it as a questionnaire of ours, or begin a campaign with it.")
        )
        self.search.retranslate()

    def show_questionnaire(
        self, path: Path, questionnaire: Questionnaire, told: str, reason: str, notes: "Sequence[str]"
    ) -> None:
        """Show a questionnaire; `told` names the tool, `reason` says why, `notes` what to know about it."""
        self.questionnaire = questionnaire
        language = interface_language()
        languages = _languages(questionnaire)
        count = len(questionnaire.questions)
        self.headline.setText(translate("ImportDefinition", "A questionnaire with %n question(s)", None, count))
        self.note.setText(wording.text_of(questionnaire.title))
        self._file.setText(path.name)
        themes = len(questionnaire.themes)
        parts = [
            *([translate("ImportDefinition", "%n theme(s)", None, themes)] if themes else []),
            translate("ImportDefinition", "%n scale(s)", None, len(questionnaire.scales)),
            ", ".join(languages.values()),
        ]
        self._about.setText(" · ".join(parts))
        self._told.setText(told)
        self._told_note.setText(reason)
        wanted = (self.language.key(), language, next(iter(languages)))
        self.language.set_choices(languages, next(one for one in wanted if one in languages))
        self._side_count.setText(number(len(notes), language) if notes else "")
        if tuple(notes) != self._notes or self._lines.count() == 0:
            self._notes = tuple(notes)
            self._show_notes()
        self._show_questions()

    def _show_notes(self) -> None:
        clear(self._lines)
        for text in self._notes:
            self._line("watch", text)
        if not self._notes:
            self._line("good", translate("ImportDefinition", "Nothing was changed or left out."))
        self._lines.addStretch(1)

    def _line(self, kind: str, text: str) -> None:
        words = Text(text, T12, wrap=True)
        line = row(column(1, StatusMark(kind), None, gap=0), (words, 1), gap=8, margins=(16, 10, 16, 10))
        self._lines.addWidget(holder(line))
        self._lines.addWidget(Rule())

    def _show_questions(self) -> None:
        if self.questionnaire is not None:
            self.model.show(_lines(self.questionnaire, self.language.key() or interface_language()))


def _languages(questionnaire: Questionnaire) -> dict[str, str]:
    """The languages that questions are written in, by code."""
    codes = dict.fromkeys(code for one in questionnaire.questions for code in one.text)
    named = {code: LANGUAGES.get(code, code) for code in codes if code != NEUTRAL}
    neutral = {NEUTRAL: translate("ImportDefinition", "as in the file")} if NEUTRAL in codes else {}
    return {**named, **neutral} or {"en": LANGUAGES["en"]}


def _lines(questionnaire: Questionnaire, language: str) -> list[QuestionLine]:
    lines = []
    for code in questionnaire.order:
        question = questionnaire.by_code[code]
        missing = translate("ImportDefinition", "(no text in this language)")
        text, answers = text_in(question.text, language) or missing, _answers(questionnaire.scale_of(code), language)
        lines.append(QuestionLine(code, text, answers, question.condition or ""))
    return lines


def _answers(scale: Scale, language: str) -> str:
    if scale.kind is ScaleKind.TEXT:
        return translate("ImportDefinition", "words")
    if scale.kind is ScaleKind.NUMBER:
        return translate("ImportDefinition", "a number")
    if scale.kind is ScaleKind.RATING:
        return f"{scale.values[0]}–{scale.values[-1]}"
    texts = [text_in(one.text, language) or one.code for one in scale.choices]
    listed = " · ".join(texts[:_SHOWN_ANSWERS]) + (" …" if len(texts) > _SHOWN_ANSWERS else "")
    if scale.kind is ScaleKind.MULTI:
        return translate("ImportDefinition", "several of: {answers}").format(answers=listed)
    return listed
