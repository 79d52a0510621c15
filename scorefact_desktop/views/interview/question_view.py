"""The question in large type with what is said around it, its answers, and the ways out of not answering."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.domain import interview_flow
from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import progress, words
from scorefact_desktop.views.interview.answer_area import AnswerArea
from scorefact_desktop.views.interview.answer_areas import area_for
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.interview.key_button import KeyButton, KeyCap
from scorefact_desktop.views.interview.question_text import LINES, AsHighAsNeeded, Contents, Previous, QuestionText
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14, T20
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small

_FEW = 6  # more answers than this need the room themselves


class QuestionView(QWidget):
    """Shows the place of a conversation. `given` as of the answer areas; `typing` and `wrong` likewise."""

    given = Signal(object, bool)
    typing = Signal()
    wrong = Signal(str)
    back_wanted = Signal()

    def __init__(self, *, large: bool = False) -> None:
        super().__init__()
        self.large, self.low = large, False
        self.code = ""
        self._conversation: Conversation | None = None
        self.area: AnswerArea | None = None
        self.theme, self.place, self.count = Text("", T14, 600), small(""), small("", right=True)
        self.steps, self.previous = progress.Steps(), Previous()
        self.previous.clicked.connect(self.back_wanted)
        self.announcement = Text("", T14 if not large else T20, 400, "ink", wrap=True)
        self.announced = holder(row(Icon("say", 20, "accent"), (self.announcement, 1), gap=10))
        self.text = QuestionText(large=large)
        self.instruction, self.probe = Text("", T14, 400, "muted", wrap=True), Text("", T14, 400, "muted", wrap=True)
        self._lock, self._info = Icon("lock", 16), Icon("info", 16)
        self.hints = holder(
            column(row(self._lock, self._info, (self.instruction, 1), gap=8), self.probe, gap=4, margins=(0, 0, 0, 4))
        )
        self._areas = column(gap=0)
        self.missing = {
            Missing.DONT_KNOW: KeyButton("F2"),
            Missing.NOT_APPLICABLE: KeyButton("F3"),
            Missing.REFUSED: KeyButton("F4"),
        }
        for kind, button in self.missing.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self.given.emit(Answer(missing=kind), True))
        self.hint = Elided("", T12, 400, "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.doubt, self._doubt_mark = Text("", T14, 500, wrap=True), StatusMark("watch")
        self._doubt = holder(row(self._doubt_mark, (self.doubt, 1), gap=8))
        self._doubt.hide()
        inside = Contents(column(self.text, self.hints, self._areas, None, gap=8))
        self._scroll = AsHighAsNeeded(inside)
        self._ways = holder(
            column(self._doubt, row(*self.missing.values(), (self.hint, 1), gap=8), gap=8, margins=(0, 4, 0, 0))
        )
        self._keys = [(KeyCap("Alt+End"), small("")), (KeyCap("Esc"), small("")), (KeyCap("F1"), small(""))]
        self._foot = holder(row(None, *(part for pair in self._keys for part in pair), gap=8))
        self._head = holder(row(self.theme, self.place, None, self.count, gap=8))
        self.setLayout(
            column(
                self._head,
                self.steps,
                4,
                self.previous,
                self.announced,
                self._scroll,
                self._ways,
                None,
                self._foot,
                gap=8,
            )
        )

    def show_place(self, conversation: Conversation) -> None:
        """Show the question a conversation has come to, in its language."""
        if conversation.place == REVIEW:
            return
        code, new = conversation.place, conversation.place != self.code or conversation is not self._conversation
        self._conversation, self.code = conversation, code
        script, language = conversation.script, conversation.language
        if new or self.area is None:
            self._replace_area(area_for(script, code, large=self.large))
            self._doubt.hide()
        assert self.area is not None
        question = script.questionnaire.by_code[code]
        told = interview_flow.said(script.questionnaire, conversation.way, code)
        crowded = len(script.questionnaire.scale_of(code).choices) > _FEW
        self.text.ask(words.spoken(script, question.text, language), lines=2 if crowded else LINES)
        self.announcement.setText(words.spoken(script, told.announcement, language))
        self.announced.setVisible(bool(told.announcement))
        self._say_hints(conversation, told)
        self.area.say(language, self._notes(conversation, code))
        self.area.show_answer(conversation.answer(code))
        self.area.set_low(self.low)
        self.show_progress(conversation)
        if new:
            self.begin()

    def show_progress(self, conversation: Conversation) -> None:
        """Only what counts: steps, numbers, the answer before, the kind of missing that holds."""
        script, code = conversation.script, self.code
        found = progress.sections(conversation)
        here = next((one for one in found if code in one.codes), None)
        theme = next((t for t in script.questionnaire.themes if t.id == script.questionnaire.by_code[code].theme), None)
        self.theme.setText(
            " ".join(part for part in (str(theme.number) if theme else "", here.name if here else "") if part)
        )
        if here is not None:
            said = translate("Interview", "question {place} of {count} of the theme")
            self.place.setText(said.format(place=here.codes.index(code) + 1, count=len(here.codes)))
        self.count.setText(progress.count_words(conversation))
        self.steps.show_sections(found, self.count.text())
        before = conversation.previous()
        self.previous.setVisible(before is not None and not self.announced.isVisibleTo(self))
        if before is not None:
            answer = words.answer_words(script, before, conversation.answer(before), conversation.language)
            self.previous.say(words.name_of(script, before), answer)
        answer_here = conversation.answer(code)
        for kind, button in self.missing.items():
            button.setChecked(answer_here is not None and answer_here.missing is kind)

    def focused_missing(self) -> KeyButton | None:
        """The button of a missing answer that has the focus."""
        return next((button for button in self.missing.values() if button.hasFocus()), None)

    def begin(self) -> None:
        """Put the focus where an answer begins."""
        first = self.area.first() if self.area is not None else None
        (first or self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def say_doubt(self, said: str, kind: str = "watch") -> None:
        """A soft check asks, or with `kind` "bad" a hard one refuses."""
        self.doubt.setText(said)
        self._doubt_mark.set_kind(kind)
        self._doubt.setVisible(bool(said))

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self.low = low
        self._foot.setVisible(not low)
        self.text.set_tight(low)
        if self.area is not None:
            self.area.set_low(low)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        said = (
            translate("Interview", "first unanswered"),
            translate("Interview", "appointment, refusal, line lost"),
            translate("Interview", "all keys"),
        )
        for (cap, label), text in zip(self._keys, said, strict=True):
            cap.set_key(cap.key)
            label.setText(text)
        named = words.missing_words()
        for kind, button in self.missing.items():
            button.set_words(named[kind])
        if self._conversation is not None:
            self.show_place(self._conversation)

    def _say_hints(self, conversation: Conversation, told: interview_flow.Said) -> None:
        script, language = conversation.script, conversation.language
        question = script.questionnaire.by_code[self.code]
        instruction = words.spoken(script, told.instruction, interface_language())
        if told.repeated:
            instruction = translate("Interview", "The scale was read; read it again when asked to.")
        if not told.repeated and script.questionnaire.scale_of(self.code).kind is ScaleKind.MULTI:
            instruction = instruction or translate("Interview", "Several answers possible.")
        if question.sensitive and not instruction:
            instruction = translate("Interview", "Confidential: the vendor sees protected totals only.")
        probe = words.spoken(script, question.probe, language)
        self.instruction.setText(instruction)
        self.instruction.setVisible(bool(instruction))
        self._lock.setVisible(question.sensitive)
        self._info.setVisible(bool(instruction) and not question.sensitive)
        self.probe.setText(translate("Interview", "If unclear: “{probe}”").format(probe=probe) if probe else "")
        self.probe.setVisible(bool(probe) and not self.low)
        self.hints.setVisible(not self.large)  # on the wall stands what is asked, not how to ask it
        self.hint.setText(self._how(script.questionnaire.scale_of(self.code).kind))

    def _how(self, kind: ScaleKind) -> str:
        return {
            ScaleKind.MULTI: translate("Interview", "Digits mark answers, Enter goes on"),
            ScaleKind.TEXT: translate("Interview", "Stored while you write"),
            ScaleKind.NUMBER: translate("Interview", "Enter goes on"),
            ScaleKind.RATING: translate("Interview", "A digit answers, X is ten"),
        }.get(kind, translate("Interview", "A digit answers and goes on"))

    def _notes(self, conversation: Conversation, code: str) -> dict[int, str]:
        """What each choice opens, for the button."""
        script = conversation.script
        scale = script.questionnaire.scale_of(code)
        if scale.kind not in (ScaleKind.ORDINAL, ScaleKind.CHOICE):
            return {}
        notes = {}
        for value in scale.values:
            opened = interview_flow.opened(
                script.questionnaire, conversation.state.answers, script.context, code, Answer(choices=(value,))
            )
            if opened:
                notes[value] = translate("Interview", "opens %n question(s)", None, len(opened))
        return notes if len(notes) < len(scale.values) else {}

    def _replace_area(self, area: AnswerArea) -> None:
        clear(self._areas)
        self.area = area
        area.given.connect(self.given)
        area.typing.connect(self.typing)
        area.wrong.connect(self.wrong)
        self._areas.addWidget(area)
