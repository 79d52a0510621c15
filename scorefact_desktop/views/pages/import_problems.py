"""The list of what is wrong with a file and what can be decided about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.pages.import_plan import Gathered, Plan
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small

WIDTH, MOST = 352, 40


class ProblemList(Card):
    """`read_as_unknown` gives a gathered problem; `leave_out` is asked when rows shall be left out, or not."""

    read_as_unknown = Signal(object)
    leave_out = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.count = heading(), small()
        self._lines = column(gap=0)
        self.fill(
            column(
                row(self.title, None, self.count, margins=(16, 0, 16, 8)),
                Rule(),
                (scrolled(holder(self._lines)), 1),
                gap=0,
            ),
            (1, 12, 1, 8),
        )
        self.setFixedWidth(WIDTH)

    def show_plan(self, plan: Plan) -> None:
        """Show what the trial run found."""
        from scorefact_desktop.services import import_words

        clear(self._lines)
        self.title.setText(translate("ImportProblems", "Problems"))
        tried = plan.tried
        if tried is None:
            self.count.setText("")
            return
        to_decide = [one for one in plan.gathered if one.rejects and not plan.skip_invalid]
        notices = [import_words.notice_text(one, translate) for one in tried.found.notices]
        to_know = len(plan.gathered) - len(to_decide) + len(notices)
        language = interface_language()
        words = translate("ImportProblems", "{decide} to decide, {know} to know")
        self.count.setText(words.format(decide=number(len(to_decide), language), know=number(to_know, language)))
        for one in plan.gathered[:MOST]:
            self._lines.addWidget(self._problem(one, plan))
            self._lines.addWidget(Rule())
        for text in notices:
            line = row(StatusMark("watch"), (Text(text, T12, wrap=True), 1), gap=8, margins=(16, 10, 16, 10))
            self._lines.addLayout(line)
            self._lines.addWidget(Rule())
        if not plan.gathered and not notices:
            good = Text(translate("ImportProblems", "No problem found in this file."), T14, wrap=True)
            self._lines.addLayout(row(StatusMark("good"), (good, 1), margins=(16, 12, 16, 12)))
        self._lines.addStretch(1)

    def _problem(self, one: Gathered, plan: Plan) -> QWidget:
        from scorefact_desktop.services import import_words

        reason, hint = import_words.problem_text(one.first, translate)
        settled = plan.skip_invalid and one.rejects
        kind = "bad" if one.rejects and not settled else "watch"
        head = Text(reason[:1].upper() + reason[1:], T14, 600, wrap=True)
        where = translate("ImportProblems", "%n row(s), first in line {line}", None, len(one.lines))
        where = where.format(line=number(one.lines[0], interface_language()))
        if one.column:
            where = f"{one.column}: {where}"
        values = ", ".join(f"“{value[:20]}”" for value in one.values[:4] if value)
        texts = [small(where, "ink", wrap=True)]
        if values:
            texts.append(small(translate("ImportProblems", "Seen: {values}").format(values=values), wrap=True))
        if settled:
            texts.append(small(translate("ImportProblems", "These rows are left out."), wrap=True))
        elif hint and not one.readable:
            texts.append(small(hint, wrap=True))
        body = column(head, *texts, gap=3)
        if one.rejects:
            body.addLayout(row(*self._choices(one, settled, plan), None, gap=8, margins=(0, 4, 0, 0)))
        return holder(row(column(2, StatusMark(kind), None, gap=0), (body, 1), margins=(16, 10, 16, 10)))

    def _choices(self, one: Gathered, settled: bool, plan: Plan) -> list[Button]:
        buttons = []
        if one.readable and not settled:
            unknown = Button("plain", height=28, size=T12)
            unknown.set_words(translate("ImportProblems", "Read as don’t know"))
            unknown.clicked.connect(lambda: self.read_as_unknown.emit(one))
            buttons.append(unknown)
        if one.code not in ("row_too_short", "row_too_long", "repeated_header", "total_row", "no_parent"):
            out = Button("plain", height=28, size=T12)
            out.set_words(
                translate("ImportProblems", "Take them back in")
                if settled
                else translate("ImportProblems", "Leave the rows out")
            )
            out.clicked.connect(lambda: self.leave_out.emit(not plan.skip_invalid))
            buttons.append(out)
        return buttons
