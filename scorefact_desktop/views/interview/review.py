"""Everything that was answered, before the interview is finished; afterwards, the way to correct an answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import percent
from scorefact_desktop.domain.completeness import COMPLETE_SHARE, PARTIAL_SHARE
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import progress, words
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.interview.fields import LineField
from scorefact_desktop.views.interview.key_button import KeyButton
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, title

_STATUS_MARK = {"complete": "good", "partial": "watch", "break_off": "bad"}


class _Row(ListRow):
    """One question with what was answered."""

    def __init__(self, code: str, name: str, answer: str, kind: str) -> None:
        super().__init__(32)
        self.code = code
        self.setProperty("no_key", True)
        self.setAccessibleName(f"{name}: {answer}")
        said = Elided(answer, T14, 600 if kind == "good" else 400, "ink" if kind == "good" else "muted", data=True)
        named = Elided(name, T14, 400, "ink", data=True)
        for label in (named, said):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setLayout(row(StatusMark(kind, 4.0), (named, 1), (said, 1), gap=10, margins=(12, 0, 12, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens; the rest is the review's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Review(QWidget):
    """`chosen` carries a question to go to; `finish_wanted` ends the interview; `left` goes back to the list.

    `history_wanted`: who changed what of this interview.
    """

    chosen = Signal(str)
    finish_wanted = Signal()
    left = Signal()
    history_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._conversation: Conversation | None = None
        self.headline, self.explained = title(), Text("", T14, 400, "muted", wrap=True)
        self.mark = StatusMark("good")
        self.finish, self.back, self.unanswered = (
            KeyButton("Enter", kind="primary"),
            KeyButton("←"),
            KeyButton("Alt+End"),
        )
        self.leave = KeyButton("Esc")
        self.finish.clicked.connect(self.finish_wanted)
        self.leave.clicked.connect(self.left)
        self.history = Button("plain")
        self.history.setProperty("no_key", True)
        self.history.clicked.connect(self.history_wanted)
        self.reason, self.reason_label = LineField(T14), Text("", T14, 500)
        self.reason.setProperty("tall", False)
        self._reason = holder(row(self.reason_label, (self.reason, 1), gap=12))
        self._list: QVBoxLayout = column(gap=0)
        area = scrolled(holder(column(self._list, None, gap=0)), keyless=True)
        self.card = Card(column((area, 1), gap=0), (0, 4, 0, 4))
        self._steps = progress.Steps()
        self.setLayout(
            column(
                self._steps, 4, row(self.mark, (self.headline, 1), gap=10), self.explained, self._reason,
                (self.card, 1), row(self.finish, self.back, self.unanswered, None, self.history, self.leave, gap=8),
                gap=8,
            )
        )  # fmt: skip

    def show_conversation(self, conversation: Conversation) -> None:
        """List every question of the way, unanswered ones first, then what is kept aside."""
        if conversation is not self._conversation:
            self.reason.clear()
        self._conversation = conversation
        script, state, language = conversation.script, conversation.state, conversation.language
        clear(self._list)
        self.rows = []
        open_ones = [code for code in conversation.way if code not in state.answers]
        given = [code for code in conversation.way if code in state.answers]
        for name, codes, kind in (
            (translate("Interview", "%n question(s) without an answer", None, len(open_ones)), open_ones, "watch"),
            (translate("Interview", "%n answer(s)", None, len(given)), given, "good"),
            (self._aside_words(len(state.aside)), list(state.aside), "open"),
        ):
            if codes:
                self._list.addWidget(holder(row(heading(name), None, margins=(12, 10, 12, 4))))
                self._list.addWidget(Rule())
            for code in codes:
                answer = state.aside.get(code) if kind == "open" else conversation.answer(code)
                said = words.answer_words(script, code, answer, language)
                self._add(code, words.name_of(script, code), said, kind)
        self._say(conversation)

    def begin(self) -> None:
        """Put the focus on what ends the interview; on the reason where it has ended."""
        if self._conversation is not None and self._conversation.finished:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through the list; Enter opens the row in focus."""
        at = next((i for i, one in enumerate(self.rows) if one.hasFocus()), None)
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.rows:
            to = (0 if at is None else at + 1) if key == Qt.Key.Key_Down else (at or 0) - 1
            if 0 <= to < len(self.rows):
                self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self._open(self.rows[at].code)
        else:
            event.ignore()

    def _open(self, code: str) -> None:
        conversation = self._conversation
        if conversation is None or code in conversation.state.aside:
            return
        if conversation.finished:
            conversation.reason = self.reason.text().strip()
            if not conversation.reason:
                self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
                self.explained.setText(translate("Interview", "Say first why the answer is corrected."))
                return
        self.chosen.emit(code)

    def _add(self, code: str, name: str, said: str, kind: str) -> None:
        line = _Row(code, name, said, kind)
        line.clicked.connect(lambda _=False: self._open(code))
        self.rows.append(line)
        self._list.addWidget(line)

    def _aside_words(self, count: int) -> str:
        return translate("Interview", "%n answer(s) kept aside: their question no longer applies", None, count)

    def _say(self, conversation: Conversation) -> None:
        state, finished = conversation.state, conversation.finished
        share = state.completeness
        would = state.status if finished else _status(share)
        self._steps.show_sections(progress.sections(conversation), progress.count_words(conversation))
        self.mark.set_kind(_STATUS_MARK[would])
        known = words.status_words(would)
        language = interface_language()
        if finished:
            self.headline.setText(translate("Interview", "Finished: {status}").format(status=known))
            said = translate(
                "Interview", "To correct an answer, say why, then choose the question. Both values are kept."
            )
        else:
            self.headline.setText(translate("Interview", "Look through, then finish: {status}").format(status=known))
            said = translate(
                "Interview", "{share} of what applies is answered. Complete from {complete}, partial from {partial}."
            ).format(
                share=percent(share, language),
                complete=percent(COMPLETE_SHARE, language),
                partial=percent(PARTIAL_SHARE, language),
            )
        self.explained.setText(said)
        self._reason.setVisible(finished)
        self.reason_label.setText(translate("Interview", "Reason for the correction"))
        self.reason.setAccessibleName(self.reason_label.text())
        self.finish.set_words(translate("Interview", "Finish the interview"))
        self.back.set_words(translate("Interview", "Back"))
        self.history.set_words(
            translate("Interview", "History"), translate("Interview", "Who changed what of this interview, and when")
        )
        self.unanswered.set_words(translate("Interview", "First unanswered"))
        self.leave.set_words(
            translate("Interview", "To the list") if finished else translate("Interview", "End otherwise")
        )
        self.finish.setVisible(not finished)
        self.back.setVisible(not finished)
        self.unanswered.setVisible(not finished and any(code not in state.answers for code in conversation.way))


def _status(share: float) -> str:
    return "complete" if share >= COMPLETE_SHARE else "partial" if share >= PARTIAL_SHARE else "break_off"
