"""Checking the workspace: is everything as it was saved, what is not, and what can be made anew."""

from PySide6.QtCore import Signal

from scorefact_desktop.services import check_words
from scorefact_desktop.services.checking import Report
from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, big_heading, small

#: Findings shown; the command line gives them all.
SHOWN = 100


class CheckCard(Card):
    """`check_wanted` and `repair_wanted`."""

    check_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.report: Report | None = None
        self.name, self.note = big_heading(), small("", wrap=True)
        self.check_button, self.repair_button = Button("plain", "check"), Button("plain")
        self.check_button.clicked.connect(self.check_wanted)
        self.repair_button.clicked.connect(self.repair_wanted)
        self.mark, self.verdict, self.advice = StatusMark("open"), Text("", T14, 500, wrap=True), small("", wrap=True)
        self._lines = column(gap=8)
        self._area = scrolled(holder(column(self._lines, None, gap=0)), only_text=True)
        self._result = holder(
            column(row(self.mark, (self.verdict, 1), gap=8), self.advice, row(self.repair_button, None), gap=8)
        )
        self.fill(
            column(row(self.name, None, self.check_button), self.note, Rule(), self._result, (self._area, 1), gap=10),
            (20, 16, 20, 12),
        )
        self._result.hide()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.name.setText(translate("Safety", "Check"))
        self.note.setText(
            translate(
                "Safety",
                "Every page, answer, index, hash and signature is compared with what was saved. Nothing is changed.",
            )
        )
        self.check_button.set_words(translate("Safety", "Check now"))
        self.repair_button.set_words(translate("Safety", "Repair what is derived"))
        self._area.setAccessibleName(translate("Safety", "Findings"))
        self.show_report(self.report)

    def show_report(self, report: Report | None) -> None:
        """Show what a check found; None before the first one."""
        self.report = report
        clear(self._lines)
        self._result.setVisible(report is not None)
        if report is None:
            return
        self.mark.set_kind("good" if report.sound else "bad")
        self.verdict.setText(check_words.verdict(report, translate))
        advice = check_words.advice(report, translate)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.repair_button.setVisible(report.repairable)
        for one in report.findings[:SHOWN]:
            kind = "watch" if one.repairable or check_words.is_notice(one) else "bad"
            words = Text(check_words.explained(one, translate), T14, wrap=True)
            self._lines.addWidget(holder(row(StatusMark(kind, 4.0), (words, 1), gap=8)))
