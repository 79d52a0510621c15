"""Home: the campaigns in work, what to do next, what came before, and the benchmark's age."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QStackedWidget, QWidget

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.campaign_card import CampaignCard, state
from scorefact_desktop.views.pages.home_benchmark import BenchmarkCard
from scorefact_desktop.views.pages.home_tasks import ToDo, todo
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.scene import still_owed
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, CardButton, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.campaigns import CampaignSummary

SIDE = 320
NARROW = 1080  # width of the page under which what to do next stands below the campaigns
_ANY = 16777215  # Qt's own “as wide as it likes”
CARD_MOST = 300  # a taller card only has more white in it
TALL, MOST_EARLIER = 860, 8  # height of the page from which all earlier campaigns are listed


class HomePage(Page):
    """Opens workspaces, begins campaigns, leads everywhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.headline, self.note = title(), Elided("", T12, 400, "muted", middle=True, data=True)
        self.open_button, self.new_button = Button("plain", "folder"), Button("primary", "plus")
        self.open_button.clicked.connect(self.ask_open)
        self.new_button.clicked.connect(self.ask_new)
        self.empty = EmptyState("mark")
        self._cards = QGridLayout()
        self._cards.setSpacing(16)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._tasks, self._tasks_title, self._tasks_count = column(gap=0), heading(), small()
        self._earlier, self._earlier_title, self._earlier_note = column(gap=0), heading(), small()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        head = row((column(self.headline, self.note, gap=2), 1), self.open_button, self.new_button)
        self.setLayout(column(head, 12, (self._stack, 1), gap=0, margins=(24, 20, 24, 16)))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self).activated.connect(self.refresh)
        desk.overview_changed.connect(self.renew)
        desk.cards_changed.connect(self._take_cards)
        self.retranslate()
        self.refresh()

    def _build(self) -> QWidget:
        self._cards_area = holder(self._cards)
        self._earlier_card = Card(
            column(
                row(self._earlier_title, self._earlier_note, None, margins=(16, 0, 16, 4)),
                (scrolled(holder(self._earlier)), 1),
                gap=0,
            ),
            (1, 12, 1, 8),
        )
        self._tasks_area = scrolled(holder(self._tasks))
        tasks = Card(
            column(
                row(self._tasks_title, None, self._tasks_count, margins=(16, 0, 16, 8)),
                Rule(),
                (self._tasks_area, 1),
                gap=0,
            ),
            (1, 12, 1, 4),
        )
        self.bench = BenchmarkCard()
        self.bench.clicked.connect(lambda: self.desk.wanted.emit("benchmark", None))
        left = holder(column((self._cards_area, 20), self._earlier_card, None, gap=16))
        self._side = side = holder(column(tasks, self.bench, None, gap=16), width=SIDE)
        self._both = row((left, 1), side, gap=16)
        return holder(self._both)

    def entered(self, shown: object) -> None:
        """ "open" and "new" ask at once."""
        if shown == "open":
            self.ask_open()
        elif shown == "new":
            self.ask_new()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Home", "Home"))
        self.open_button.set_words(translate("Home", "Open a workspace"))
        self.new_button.set_words(translate("Home", "New campaign"))
        self._tasks_title.setText(translate("Home", "What to do next"))
        self._earlier_title.setText(translate("Home", "Earlier campaigns"))

    def refresh(self) -> None:
        """Show the open workspace, or how to get one."""
        overview = self.desk.overview
        self.new_button.setEnabled(overview is not None and overview.writable)
        if overview is None:
            self.headline.setText(translate("Home", "Welcome to ScoreFact"))
            self.note.setText(translate("Home", "No workspace is open"))
            self._offer_workspace()
            self._stack.setCurrentIndex(1)
            return
        self.headline.setText(self._message())
        today = long_date(datetime.now(UTC).date())
        self.note.setText(f"{today} · {overview.path}")
        if not overview.campaigns:
            self.empty.say(
                translate("Home", "No campaign yet"),
                translate("Home", "A campaign is the yearly audit of one vendor with one questionnaire."),
                ("primary", translate("Home", "New campaign"), self.ask_new),
            )
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        self._show_cards()
        self._show_tasks()
        self._show_earlier()
        self.bench.show_release(overview.release)

    # what can be asked for

    def ask_open(self) -> None:
        """Choose a workspace file to open."""
        folder = str(self.desk.settings.last_folder or Path.home())
        kinds = translate("Home", "Workspaces ({pattern})").format(pattern="*.scorefact")
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Home", "Open a workspace"), folder, kinds)
        if chosen:
            self.desk.settings.last_folder = Path(chosen).parent
            self.desk.open_workspace(Path(chosen))

    def ask_create(self) -> None:
        """Choose a name for a new workspace."""
        if (path := self._ask_where("audits.scorefact")) is not None:
            self.desk.create_wanted.emit(path)

    def ask_demo(self) -> None:
        """Choose where the demonstration goes."""
        if (path := self._ask_where("demo.scorefact")) is not None:
            self.desk.make_demo(path)

    def _ask_where(self, name: str) -> Path | None:
        folder = self.desk.settings.last_folder or Path.home()
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Home", "New workspace"), str(folder / name), "*.scorefact"
        )
        if not chosen:
            return None
        path = Path(chosen) if chosen.endswith(".scorefact") else Path(chosen + ".scorefact")
        self.desk.settings.last_folder = path.parent
        return path

    def ask_new(self) -> None:
        """The form for a new campaign, beside the work."""
        if self.desk.overview is None or not self.desk.overview.writable:
            return
        from scorefact_desktop.views.new_campaign import NewCampaign

        NewCampaign(self.desk, self).show()

    # parts

    def _offer_workspace(self) -> None:
        self.empty.say(
            translate("Home", "Begin with a workspace"),
            translate(
                "Home",
                "A workspace is one file that holds campaigns, customers and interviews. Open yours, make a new one, "
                "or look around in the demonstration with three invented vendors.",
            ),
            ("primary", translate("Home", "Make the demonstration"), self.ask_demo),
            ("plain", translate("Home", "Open a workspace…"), self.ask_open),
            ("plain", translate("Home", "New workspace…"), self.ask_create),
        )

    def _message(self) -> str:
        """The title: the most urgent thing."""
        overview = self.desk.overview
        language = interface_language()
        for one in overview.carded if overview else ():
            if one.status == "open" and one.progress is not None:
                owed = still_owed(one)
                if owed:
                    words = translate("Home", "{vendor} can close after %n more interview(s)", None, owed)
                    return words.format(vendor=one.vendor)
                words = translate("Home", "{vendor} is ready to close: {share} answered")
                return words.format(vendor=one.vendor, share=percent(one.progress, language))
        count = len(overview.campaigns) if overview else 0
        return translate("Home", "%n campaign(s) in this workspace", None, count)

    def _take_cards(self) -> None:
        self.renew(self._show_cards)

    def _show_cards(self) -> None:
        overview = self.desk.overview
        clear(self._cards)
        for at, about in enumerate(overview.carded if overview else ()):
            assert overview is not None
            card = CampaignCard(about, overview)
            card.acted.connect(self._act)
            card.opened.connect(lambda name: self._open(name, "dashboard"))
            self._cards.addWidget(card, at // 2, at % 2)
            self._cards.setColumnStretch(at % 2, 1)
            self._cards.setRowStretch(at // 2, 1)
        count = self._cards.count()
        self._cards_area.setMaximumHeight(max(0, -(-count // 2) * (CARD_MOST + 16) - 16))
        if count % 2:
            another = CardButton()
            another.dashed = True
            words = Text(translate("Home", "Another vendor, or another year"), T14, 500, "muted")
            another.fill(column(None, row(None, Icon("plus", 20), words, None), None))
            another.setAccessibleName(words.text())
            another.setEnabled(self.new_button.isEnabled())
            another.clicked.connect(self.ask_new)
            self._cards.addWidget(another, count // 2, 1)

    def _act(self, name: str, step: str) -> None:
        from scorefact_desktop.services import campaigns

        workspace = self.desk.session.workspace
        if step in ("import", "dashboard", "report", "questions"):
            self._open(name, step)
        elif workspace is not None and step == "launch":
            self.desk.change(lambda: campaigns.launch(workspace, name), Changed.CAMPAIGNS)
        elif workspace is not None and step == "close":
            from scorefact_desktop.services import labels

            self.desk.change(lambda: labels.close_and_decide(workspace, name), Changed.CAMPAIGNS, done=self._closed)

    def _closed(self, closing: object) -> None:
        """Say what came of it; the decision on a label is not undone by a click: reopening needs a reason."""
        from scorefact_desktop.services import campaigns, labels

        assert isinstance(closing, labels.Closing)
        workspace, name = self.desk.session.workspace, closing.summary.name
        if workspace is None:
            return
        words = translate("Home", "Fieldwork of {campaign} is closed.").format(campaign=name)
        if closing.refusal is not None:
            self.desk.said.emit("bad", f"{words} {self.desk.sentence(closing.refusal)}", "", None)
            return
        if closing.evaluation is not None:
            awarded = translate("Home", "The label is awarded. The rules are on the dashboard.")
            missed = translate("Home", "The label is not demonstrated. The rules are on the dashboard.")
            self.desk.said.emit("good", f"{words} {awarded if closing.evaluation.awarded else missed}", "", None)
            return

        def undo() -> None:
            self.desk.change(lambda: campaigns.reopen(workspace, name), Changed.CAMPAIGNS)

        self.desk.said.emit("good", words, translate("Home", "Undo"), undo)

    def _open(self, name: str, page: str) -> None:
        self.desk.look_at(name)
        self.desk.wanted.emit(page, None)

    def _begin(self, task: ToDo, _checked: bool = False) -> None:
        self._open(task.campaign, task.page)

    def _show_tasks(self) -> None:
        clear(self._tasks)
        tasks = todo(self.desk.overview)
        self._tasks_count.setText(number(len(tasks), interface_language()))
        for one in tasks:
            line = ListRow(48)
            line.last = one is tasks[-1]  # below it is the edge of the card
            line.setLayout(
                row(
                    StatusMark(one.kind),
                    (column(None, Elided(one.words, T14, 500), Elided(one.why, T12, 400, "muted"), None, gap=0), 1),
                    Icon("caret-right", 14),
                    gap=10,
                    margins=(16, 0, 12, 0),
                )
            )
            line.setAccessibleName(one.words)
            line.setAccessibleDescription(one.why)
            line.clicked.connect(partial(self._begin, one))
            self._tasks.addWidget(line)
        self._tasks.addStretch(1)
        self._tasks_area.setFixedHeight(48 * min(max(len(tasks), 1), 8 if not self.low else 6))

    def _show_earlier(self) -> None:
        clear(self._earlier)
        overview = self.desk.overview
        earlier = overview.earlier if overview else ()
        self._earlier_card.setVisible(bool(earlier))
        if earlier:
            first, last = min(one.year for one in earlier), max(one.year for one in earlier)
            years = str(first) if first == last else f"{first}–{last}"
            self._earlier_note.setText(translate("Home", "%n campaign(s)", None, len(earlier)) + f", {years}")
        for one in earlier:
            self._earlier.addWidget(self._earlier_row(one))
        self._earlier.addStretch(1)
        self.shed()

    def _earlier_row(self, one: "CampaignSummary") -> ListRow:
        language, line = interface_language(), ListRow(32)
        line.last = True
        kind, word = state(one)
        vendor = Elided(one.vendor, T14, 500, data=True)
        vendor.setFixedWidth(150)
        year = Text(str(one.year), T14, 400, "muted")
        year.setFixedWidth(56)
        done = translate("Home", "{complete} interviews").format(complete=number(one.complete, language))
        if one.base:
            words = translate("Home", "{complete} of {base} answered")
            done = words.format(complete=number(one.complete, language), base=number(one.base, language))
        share = percent(one.progress, language) if one.progress else ""
        line.setLayout(
            row(vendor, year, small(done, "ink"), small(share), None, StatusMark(kind, 4.0),
                small(word, "ink", 500), 8, Icon("caret-right", 14), margins=(16, 0, 12, 0))
        )  # fmt: skip
        line.setAccessibleName(f"{one.vendor} {one.year}")
        line.setAccessibleDescription(f"{done}, {word}")
        line.clicked.connect(lambda: self._open(one.name, "dashboard"))
        return line

    def shed(self) -> None:
        """Low windows show two earlier campaigns, tall ones as many as there are; narrow ones have one column."""
        count = len(self.desk.overview.earlier) if self.desk.overview else 0
        rows = 2 if self.height() < TALL else min(max(count, 2), MOST_EARLIER)
        self._earlier_card.setFixedHeight(44 + 32 * rows)
        room = self.parentWidget()  # the page itself is never narrower than what is in it
        narrow = (self if room is None else room).width() < NARROW
        if narrow != (self._both.direction() == QBoxLayout.Direction.TopToBottom):
            way = QBoxLayout.Direction
            self._both.setDirection(way.TopToBottom if narrow else way.LeftToRight)
            self._side.setMinimumWidth(0 if narrow else SIDE)
            self._side.setMaximumWidth(_ANY if narrow else SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height."""
        super().resizeEvent(event)
        self.shed()
