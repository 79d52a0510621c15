"""The steward's pool: contributions received, a giver to be accepted, and a release built with a look at it before."""

from collections import Counter
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.table import Table
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.found import Found
from scorefact_desktop.views.benchmark.words import campaigns_words, group_name, name_of_id, vendors_words
from scorefact_desktop.views.exchange.rows import in_two_lines, refill
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import Text, big_heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.benchmark.building import Built
    from scorefact_desktop.services.benchmark.received import ListedContribution


class PoolPart(QWidget):
    """Asks for what the page does: nothing here touches the workspace."""

    give_wanted = Signal()
    receive_wanted = Signal()
    accept_wanted = Signal(object, str)  # file, fingerprint
    include_wanted = Signal(int, bool)
    preview_wanted = Signal(str, bool)  # release, with this workspace's own campaigns
    build_wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.found: Found | None = None
        self.built: Built | None = None
        self.asked: tuple[Path, str] | None = None
        self._title, self._note, self._rows = big_heading(), small("", wrap=True), column(gap=0)
        self._own, self._area = small("", wrap=True), scrolled(holder(self._rows))
        self.give_button, self.receive_button = Button("plain", "save"), Button("plain", "import")
        self.give_button.clicked.connect(self.give_wanted)
        self.receive_button.clicked.connect(self.receive_wanted)
        received = Card(
            column(
                self._title, self._note, row(self.receive_button, self.give_button, None), self._own, Rule(),
                (self._area, 1), gap=8,
            ),
            (20, 16, 8, 12),
        )  # fmt: skip
        self.question = Card(self._asking(), (20, 16, 20, 16))
        self.question.hide()
        self.building = Card(self._building(), (20, 16, 20, 16))
        right = column(self.question, (self.building, 100), None, gap=0)
        self.setLayout(row((received, 46), (scrolled(holder(right)), 54), gap=16))

    def _asking(self) -> QVBoxLayout:
        self._asked, self._asked_note, self._print = big_heading(), Text("", T14, wrap=True), Text("", 16, 600)
        self._print.setMinimumHeight(44)
        self.accept_button, self.away_button = Button("primary", "check"), Button("plain")
        self.accept_button.clicked.connect(self._accept)
        self.away_button.clicked.connect(lambda: self.ask(None))
        return column(
            row(Icon("shield", 20, "accent"), (self._asked, 1)), Rule(), self._asked_note, self._print,
            row(self.accept_button, self.away_button, None), gap=8,
        )  # fmt: skip

    def _building(self) -> QVBoxLayout:
        self._build_title, self._build_note = big_heading(), small("", wrap=True)
        self._release_name, self.release, self.with_own = small("", "ink", 500), QLineEdit(), Check()
        self.release.setFixedSize(160, 32)
        self.release.setMaxLength(60)
        self.release.textChanged.connect(lambda _: self._ready())
        self.with_own.setChecked(True)
        self.preview_button, self.build_button = Button("plain", "search"), Button("primary", "save")
        self.preview_button.clicked.connect(
            lambda: self.preview_wanted.emit(self.release.text().strip(), self.with_own.isChecked())
        )
        self.build_button.clicked.connect(
            lambda: self.build_wanted.emit(self.release.text().strip(), self.with_own.isChecked())
        )
        self._sum, self.table, self._reasons = Text("", T14, 500, wrap=True), FigureTable(), small("", wrap=True)
        self.table.setMinimumHeight(96)
        return column(
            self._build_title, self._build_note, Rule(),
            row(column(self._release_name, self.release, gap=4), 8, self.with_own, None),
            row(self.preview_button, self.build_button, None), self._sum, (self.table, 1), self._reasons, gap=8,
        )  # fmt: skip

    # what is shown

    def show_found(self, found: Found) -> None:
        """Show what was received."""
        self.found = found
        rows: list[QWidget] = [self._row(one, writable=found.writable) for one in found.contributions]
        if not rows:
            rows.append(
                small(translate("BenchmarkPage", "Nothing was received yet. Ask givers for their files."), wrap=True)
            )
        refill(self._rows, rows)
        self._own.setText(
            translate("BenchmarkPage", "This device, as others compare it: {fingerprint}").format(
                fingerprint=found.fingerprint
            )
            if found.fingerprint
            else ""
        )
        self._own.setVisible(bool(found.fingerprint))
        self._ready()

    def _row(self, one: "ListedContribution", *, writable: bool) -> QWidget:
        first, last = one.years
        years = str(first) if first == last else f"{first}–{last}"
        note = translate("BenchmarkPage", "{vendors}, {campaigns}, {years}; received {day}").format(
            vendors=vendors_words(one.vendors),
            campaigns=campaigns_words(one.campaigns),
            years=years,
            day=long_date(date.fromisoformat(one.received_at[:10])),
        )
        check = Check()
        check.setText(translate("BenchmarkPage", "include"))
        check.setAccessibleName(
            translate("BenchmarkPage", "Include {fingerprint}").format(fingerprint=one.signer.split()[0])
        )
        check.setChecked(one.included)
        check.setEnabled(writable)
        check.toggled.connect(partial(self.include_wanted.emit, one.id))
        shown = Text(in_two_lines(one.signer), T14, 500)
        shown.setMinimumHeight(40)
        shown.setAccessibleName(translate("BenchmarkPage", "Giver’s fingerprint {digits}").format(digits=one.signer))
        lines = column(shown, small(note, wrap=True), gap=2)
        return holder(column(row((lines, 1), check, gap=12, margins=(0, 8, 12, 8)), Rule(), gap=0))

    def ask(self, asked: tuple[Path, str] | None) -> None:
        """Ask whether the giver with this fingerprint may contribute; None puts the question away."""
        self.asked = asked
        self.question.setVisible(asked is not None)
        self.building.setVisible(asked is None)
        if asked is not None:
            path, fingerprint = asked
            self._asked.setText(translate("BenchmarkPage", "May this giver contribute?"))
            self._asked_note.setText(
                translate(
                    "BenchmarkPage",
                    "{file} is signed by a device that is not known. Have its owner read the digits aloud by "
                    "telephone; accept only if they are these. Then what it signs is taken in.",
                ).format(file=path.name)
            )
            self._print.setText(in_two_lines(fingerprint))
            self._print.setAccessibleName(
                translate("BenchmarkPage", "Giver’s fingerprint {digits}").format(digits=fingerprint)
            )

    def _accept(self) -> None:
        if self.asked is not None:
            self.accept_wanted.emit(*self.asked)

    def show_built(self, built: "Built | None") -> None:
        """Show what a release would hold, and what it withholds; None for no look yet."""
        self.built = built
        language = interface_language()
        header = (
            translate("BenchmarkPage", "Group"),
            translate("BenchmarkPage", "Vendors"),
            translate("BenchmarkPage", "Figures"),
            translate("BenchmarkPage", "Withheld"),
        )
        rows: list[tuple[str, ...]] = []
        if built is not None:
            withheld = Counter(one.group.partition("@")[0] for one in built.withheld)
            named = {one.id: one for one in built.benchmark.groups}
            for name in dict.fromkeys([*named, *withheld]):
                group = named.get(name)
                figures = len(group.themes) + len(group.indicators) if group else 0
                rows.append(
                    (
                        group_name(group.restrictions) if group else name_of_id(name),
                        number(group.vendors if group and figures else 0, language),
                        number(figures, language),
                        number(withheld[name], language),
                    )
                )
        self.table.show_table(Table(header, tuple(rows)), self._build_title.text())
        for one in (self.table, self._reasons, self._sum):
            one.setVisible(built is not None)
        if built is not None:
            reasons = Counter(one.reason for one in built.withheld)
            text = translate(
                "BenchmarkPage",
                "Pooled: {vendors}, {campaigns}. Withheld: {few} few, {dominant} dominant, {subtracted} subtracted.",
            )
            counts = {name: number(reasons[name], language) for name in ("few", "dominant", "subtracted")}
            campaigns = campaigns_words(built.campaigns)
            self._sum.setText(text.format(vendors=vendors_words(built.vendors), campaigns=campaigns, **counts))

    def _ready(self) -> None:
        found = self.found
        writable = found is not None and found.writable
        named = bool(self.release.text().strip())
        for one in (self.give_button, self.receive_button, self.with_own):
            one.setEnabled(writable)
        self.preview_button.setEnabled(found is not None and named)
        self.build_button.setEnabled(writable and named)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(translate("BenchmarkPage", "Contributions"))
        self._area.setAccessibleName(self._title.text())
        self._note.setText(
            translate(
                "BenchmarkPage",
                "Figures of closed campaigns, signed by the giver’s device, without names of vendors or customers.",
            )
        )
        self.receive_button.set_words(translate("BenchmarkPage", "Receive a file…"))
        self.give_button.set_words(translate("BenchmarkPage", "Write our own…"))
        self.accept_button.set_words(translate("BenchmarkPage", "Compared: accept"))
        self.away_button.set_words(translate("BenchmarkPage", "Not now"))
        self._build_title.setText(translate("BenchmarkPage", "Build a release"))
        self._build_note.setText(
            translate("BenchmarkPage", "Look first: a preview records nothing. What was published once is remembered.")
        )
        self._release_name.setText(translate("BenchmarkPage", "Name of the release"))
        self.release.setAccessibleName(self._release_name.text())
        self.release.setPlaceholderText("2026.1")
        words = translate("BenchmarkPage", "with our own campaigns")
        self.with_own.setText(words)
        self.with_own.setAccessibleName(words)
        self.preview_button.set_words(translate("BenchmarkPage", "Preview"))
        self.build_button.set_words(translate("BenchmarkPage", "Build and save…"))
        self._reasons.setText(
            translate(
                "BenchmarkPage",
                "Few: under 5 vendors. Dominant: one vendor gives more than a quarter of the answers. Subtracted: "
                "beside other cells, also of earlier releases, it would leave fewer than 5 vendors. They stand in the "
                "wider groups.",
            )
        )
        if self.asked is not None:
            self.ask(self.asked)
        self.show_built(self.built)
