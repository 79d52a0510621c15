"""With whom the campaign is compared: the proposed group and why, the others, and the three questions kept apart."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.benchmark.comparing import Choice, Choices
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.found import Found
from scorefact_desktop.views.benchmark.words import carried, group_name, vendors_words
from scorefact_desktop.views.exchange.rows import ChoiceRow, refill
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, heading, small


class ComparePart(QWidget):
    """`chosen` gives the id of a group, or None for the proposed one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.choices: Choices | None = None
        self._writable = False
        self._title, self._note, self._rows = big_heading(), small("", wrap=True), column(gap=0)
        self._area = scrolled(holder(self._rows))
        left = Card(column(self._title, self._note, Rule(), (self._area, 1), gap=8), (20, 16, 8, 12))
        right = column(self._used(), self._questions(), None, gap=12)
        self.setLayout(row((left, 46), (scrolled(holder(right)), 54), gap=16))

    def _used(self) -> Card:
        self._mark, self._name = StatusMark("good"), Elided("", 16, 600, data=True)
        self._why, self._carries = Text("", T14, wrap=True), small("", wrap=True)
        self.back_button = Button("plain", "undo")
        self.back_button.clicked.connect(lambda: self.chosen.emit(None))
        return Card(
            column(row(self._mark, (self._name, 1), gap=8), Rule(), self._why, self._carries,
                   row(self.back_button, None), gap=8),
            (20, 16, 20, 16),
        )  # fmt: skip

    def _questions(self) -> Card:
        self._asked_title = big_heading()
        self._asked = [(heading(), small("", "ink", wrap=True)) for _ in range(3)]
        lines = [column(name, words, gap=2) for name, words in self._asked]
        return Card(column(self._asked_title, Rule(), *lines, gap=10), (20, 16, 20, 16))

    def show_found(self, found: Found) -> None:
        """Show the groups of the release for the campaign."""
        self.choices, self._writable = found.choices, found.writable
        self._show()

    def _show(self) -> None:
        choices = self.choices
        rows: list[QWidget] = []
        for one in choices.groups if choices else ():
            line = ChoiceRow(group_name(one.restrictions), self._about(one))
            line.choose(choices is not None and one.id == choices.used)
            line.setEnabled(self._writable and choices is not None and choices.standard)
            line.clicked.connect(partial(self._choose, one.id))
            rows.append(line)
        refill(self._rows, rows)
        self._say(choices)

    def _about(self, one: Choice) -> str:
        fits = (
            translate("BenchmarkPage", "describes this vendor")
            if one.fits
            else translate("BenchmarkPage", "other vendors")
        )
        return f"{vendors_words(one.vendors)} · {carried(one.vendors)} · {fits}"

    def _choose(self, group: str, _checked: bool = False) -> None:
        choices = self.choices
        if choices is not None and group != choices.used:
            self.chosen.emit(None if group == choices.proposed else group)

    def _say(self, choices: Choices | None) -> None:
        own = choices is not None and choices.standard and choices.chosen not in (None, choices.proposed)
        self.back_button.setVisible(own and self._writable)
        self._carries.setVisible(choices is not None and choices.standard)
        if choices is None or not choices.standard:
            self._mark.set_kind("open")
            self._name.setText(translate("BenchmarkPage", "Compared with nobody"))
            self._why.setText(
                translate("BenchmarkPage", "There is no release, or no campaign is chosen.")
                if choices is None
                else translate(
                    "BenchmarkPage",
                    "This campaign does not use the standard questionnaire, so its figures are not comparable.",
                )
            )
            return
        used = next(one for one in choices.groups if one.id == choices.used)
        self._mark.set_kind("good" if used.fits else "watch")
        self._name.setText(group_name(used.restrictions))
        self._why.setText(_reason(choices, used))
        self._carries.setText(
            translate("BenchmarkPage", "{vendors} carry: {what}. A figure that fewer than 5 other vendors share says "
            "“too few vendors” instead of a number. If {campaign} is itself in the release, it is compared with the "
            "others only.").format(
                vendors=vendors_words(used.vendors), what=carried(used.vendors), campaign=choices.campaign
            )
        )  # fmt: skip

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(translate("BenchmarkPage", "Compare with"))
        self._area.setAccessibleName(self._title.text())
        self._note.setText(
            translate("BenchmarkPage", "Kept for this campaign; radar, themes, trends and documents follow.")
        )
        self.back_button.set_words(translate("BenchmarkPage", "Use the proposed group"))
        self._asked_title.setText(translate("BenchmarkPage", "Three different questions"))
        words = (
            (
                translate("BenchmarkPage", "Is a fixed target reached?"),
                translate(
                    "BenchmarkPage",
                    "A target somebody set, such as 85 %. Only this campaign’s own sampling error counts.",
                ),
            ),
            (
                translate("BenchmarkPage", "Is it different from the mean of the market?"),
                translate(
                    "BenchmarkPage",
                    "What “significant” means beside the benchmark. The mean of a few vendors is itself uncertain, "
                    "so a gap must be larger.",
                ),
            ),
            (
                translate("BenchmarkPage", "Is the vendor unlike the others?"),
                translate(
                    "BenchmarkPage",
                    "Vendors differ from each other. One below the mean may still be an ordinary one: see whether it "
                    "stands within the quartiles. The gap must be larger still.",
                ),
            ),
        )
        for (name, text), (asked, said) in zip(self._asked, words, strict=True):
            name.setText(asked)
            text.setText(said)
        self._show()


def _reason(choices: Choices, used: Choice) -> str:
    if choices.chosen is not None and choices.chosen != choices.proposed:
        proposed = next(one for one in choices.groups if one.id == choices.proposed)
        words = translate("BenchmarkPage", "Chosen for this campaign. The program proposes: {group}.")
        if not used.fits:
            words += " " + translate("BenchmarkPage", "The vendor is not one of this kind: say so when you show it.")
        return words.format(group=group_name(proposed.restrictions))
    gone = ""
    if choices.gone:
        gone = translate("BenchmarkPage", "The group chosen before is not in this release.") + " "
    if used.restrictions:
        return gone + translate(
            "BenchmarkPage",
            "Proposed: of the groups that describe this vendor, the closest one with at least 20 vendors.",
        )
    return gone + translate(
        "BenchmarkPage", "Proposed: no closer group that describes this vendor has the 20 vendors that deciles need."
    )
