"""The list of what is wrong with a file and what can be decided about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.plan import Gathered, Plan
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button, OnceButton
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, small

MOST = 40
_STRUCTURE = ("row_too_short", "row_too_long", "repeated_header", "total_row", "no_parent")


class ProblemList(QWidget):
    """`read_as_unknown` gives a gathered problem; `leave_out` is asked when rows shall be left out, or not;
    `column_wanted` names a column whose values shall be shown; `draft_wanted` where the file could become a
    questionnaire, `compare_wanted` where customers may be one."""

    read_as_unknown = Signal(object)
    leave_out = Signal(bool)
    column_wanted = Signal(str)
    draft_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=0)
        self._area = scrolled(holder(self._lines))
        self.setLayout(column((self._area, 1), gap=0))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._shown: object = None

    def counts(self, plan: Plan) -> tuple[int, int]:
        """How many things are to be decided, and how many only to be known."""
        tried = plan.tried
        if tried is None:
            return 0, 0
        decide = sum(1 for one in plan.gathered if self._open(one, plan)) + (tried.refusal is not None)
        notices = self._notices(plan)
        return decide, len(plan.gathered) - decide + (tried.refusal is not None) + len(notices)

    def show_plan(self, plan: Plan, refusal: str) -> None:
        """Show what the trial run found; `refusal` is a sentence where the file cannot come in at all."""
        tried = plan.tried
        notices = self._notices(plan)
        shown = (plan.gathered, plan.skip_invalid, refusal, tuple(notices), interface_language(), plan.customers)
        if shown == self._shown or tried is None:
            return  # nothing new: the button in focus stays
        self._shown = shown
        place = self._area.verticalScrollBar().value()
        inside = self.focusWidget()
        held = inside is not None and inside.hasFocus()
        clear(self._lines)
        if refusal:
            self._add(self._line("bad", refusal))
            if tried.refusal is not None and tried.refusal.code == "mapping_nothing":
                draft = Button("plain", height=28, size=T12)
                draft.set_words(translate("ImportProblems", "Draft a questionnaire from it"))
                draft.clicked.connect(self.draft_wanted)
                self._add(holder(row(draft, None, margins=(38, 4, 16, 8))))
        for one in plan.gathered[:MOST]:
            self._add(self._problem(one, plan))
        if len(plan.gathered) > MOST:
            more = translate("ImportProblems", "%n more, listed under “Problems”", None, len(plan.gathered) - MOST)
            self._add(self._line("watch", more))
        for text in notices:
            self._add(self._line("watch", text))
        if not plan.gathered and not notices and not refusal:
            self._add(self._line("good", translate("ImportProblems", "No problem found in this file."), T14))
        self._lines.addStretch(1)
        self._area.verticalScrollBar().setValue(place)
        if held:  # not the next button: Enter pressed twice would decide what nobody has read
            self.setFocus()

    def _notices(self, plan: Plan) -> list[str]:
        """What is to be known about the file as a whole, and how its headings differ from those remembered."""
        from scorefact_desktop.services import import_words

        tried = plan.tried
        if tried is None:
            return []
        texts = [import_words.notice_text(one, translate) for one in tried.found.notices]
        if tried.recalled is not None:
            drift = tried.recalled.drift
            if drift.added:
                words = translate("ImportProblems", "Columns that files like this did not have before: {columns}")
                texts.append(words.format(columns=_some(drift.added)))
            if drift.removed:
                words = translate("ImportProblems", "Columns that files like this had before, now gone: {columns}")
                texts.append(words.format(columns=_some(drift.removed)))
            if drift.moved and not (drift.added or drift.removed):
                texts.append(translate("ImportProblems", "The columns stand in another order than before."))
        if tried.before is not None:
            words = translate(
                "ImportProblems", "This very file came in before, as import {batch}. What is the same stays as it is."
            )
            texts.append(words.format(batch=tried.before))
        return list(dict.fromkeys(texts))

    def _add(self, line: QWidget) -> None:
        self._lines.addWidget(line)
        self._lines.addWidget(Rule())

    def _line(self, kind: str, text: str, size: int = T12) -> QWidget:
        words = Text(text, size, wrap=True)
        return holder(row(column(1, StatusMark(kind), None, gap=0), (words, 1), gap=8, margins=(16, 10, 16, 10)))

    def _open(self, one: Gathered, plan: Plan) -> bool:
        return one.rejects and not plan.skip_invalid and not plan.customers and one.code not in _STRUCTURE

    def _problem(self, one: Gathered, plan: Plan) -> QWidget:
        from scorefact_desktop.services import import_words

        reason, hint = import_words.problem_text(one.first, translate)
        settled = one.rejects and not self._open(one, plan)
        head = Text(reason[:1].upper() + reason[1:], T14, 600, wrap=True)
        where = translate("ImportProblems", "%n row(s), first in line {line}", None, len(one.lines))
        where = where.format(line=number(one.lines[0], interface_language()))
        if one.column:
            where = translate("ImportProblems", "{column}: {where}").format(column=one.column[:60], where=where)
        values = ", ".join(
            translate("ImportProblems", "“{value}”").format(value=value[:20]) for value in one.values[:4] if value
        )
        body = column(head, small(where, "ink", wrap=True), gap=3)
        said = translate("ImportProblems", "Seen: {values}").format(values=values) if values else ""
        if one.readable and not plan.customers:
            words = translate("ImportProblems", "Its values…")
            link = self._button(words, lambda: self.column_wanted.emit(one.column), one, "link")
            body.addLayout(row((small(said, wrap=True), 1), link, gap=4))
        elif one.code == "customer_like_another":
            link = self._button(translate("ImportProblems", "Compare…"), self.compare_wanted.emit, one, "link")
            body.addLayout(row((small(said, wrap=True), 1), link, gap=4))
        elif said:
            body.addWidget(small(said, wrap=True))
        if settled:
            body.addWidget(small(translate("ImportProblems", "These rows are left out."), wrap=True))
        elif hint and not one.readable:
            body.addWidget(small(hint, wrap=True))
        buttons = self._choices(one, settled, plan)
        if buttons:
            body.addLayout(row(*buttons, None, gap=8, margins=(0, 4, 0, 0)))
        mark = StatusMark("bad" if one.rejects and not settled else "watch")
        return holder(row(column(2, mark, None, gap=0), (body, 1), margins=(16, 10, 16, 10)))

    def _choices(self, one: Gathered, settled: bool, plan: Plan) -> list[Button]:
        """What can be decided: values can be read otherwise, rows left out or taken back in."""
        asked = one.code == "maybe_missing"  # a number that may be none: it stands unless somebody says otherwise
        if plan.customers or not (one.rejects or asked) or one.code in _STRUCTURE:
            return []
        buttons = []
        if one.readable and not settled:
            words = translate("ImportProblems", "Read as don’t know")
            buttons.append(self._button(words, lambda: self.read_as_unknown.emit(one), one))
        if asked:
            return buttons
        out, back = translate("ImportProblems", "Leave the rows out"), translate("ImportProblems", "Take them back in")
        wanted = not plan.skip_invalid
        buttons.append(self._button(back if settled else out, lambda: self.leave_out.emit(wanted), one))
        return buttons

    def _button(self, words: str, act: Callable[[], object], one: Gathered, kind: str = "plain") -> Button:
        button = OnceButton(kind, height=28 if kind == "plain" else 22, size=T12)
        button.set_words(words)
        button.setAccessibleDescription(one.column)
        button.clicked.connect(lambda _=False: act())
        return button


def _some(names: Sequence[str]) -> str:
    """The first dozen of some names."""
    return ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
