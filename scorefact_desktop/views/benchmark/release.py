"""The release in use: its age, where it came from, what it holds; and syncing a newer one."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.table import Table
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.found import Found
from scorefact_desktop.views.benchmark.rows import PathRow
from scorefact_desktop.views.benchmark.words import customers_words, group_name, vendors_words
from scorefact_desktop.views.benchmark_age import days_words
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.theme import T14, T16
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small

_POLL_MILLISECONDS = 150


class ReleasePart(QWidget):
    """Asks for what the page does: nothing here touches the workspace."""

    sync_wanted = Signal(str, object)  # source, root file or None
    folder_wanted = Signal()
    zip_wanted = Signal()
    root_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: Found | None = None
        self.task: Task | None = None
        self.problem = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._show_progress)
        left = scrolled(holder(column(self._in_use(), self._syncing(), None, gap=12)))
        self._groups_title, self._groups_note, self.groups = big_heading(), small("", wrap=True), FigureTable()
        right = Card(column(self._groups_title, self._groups_note, Rule(), (self.groups, 1), gap=8), (20, 16, 20, 16))
        self.setLayout(row((left, 52), (right, 48), gap=16))

    def _in_use(self) -> Card:
        self._mark, self._name = StatusMark("open"), Elided("", T16, 600, data=True)
        self._age, self._trust = Text("", T14, 500), Text("", T14, wrap=True)
        self._about, self._source = small("", wrap=True), Elided("", 12, 400, "muted", middle=True, data=True)
        self.file_button = Button("link")
        self.file_button.clicked.connect(self.file_wanted)
        return Card(
            column(
                row(self._mark, (self._name, 1), self._age, gap=8), Rule(), self._trust, self._about, self._source,
                row(self.file_button, None), gap=8,
            ),
            (20, 16, 20, 12),
        )  # fmt: skip

    def _syncing(self) -> Card:
        return Card(self._sync_form(), (20, 16, 20, 16))

    def _sync_form(self) -> QVBoxLayout:
        self._sync_title, self._sync_note, self._line_name = big_heading(), small("", wrap=True), small("", "ink", 500)
        self.line = QLineEdit()
        self.line.setFixedHeight(32)
        self.line.textChanged.connect(self._ready)
        self.folder_button, self.zip_button = Button("plain", "folder"), Button("plain", "document")
        self.folder_button.clicked.connect(self.folder_wanted)
        self.zip_button.clicked.connect(self.zip_wanted)
        self.root, self._root_note = PathRow("lock"), small("", wrap=True)
        self.root.wanted.connect(self.root_wanted)
        self.first = holder(column(self.root, self._root_note, gap=4))
        self.sync_button, self.stop_button, self._bar = Button("primary", "arrow-right"), Button("plain"), Progress()
        self.sync_button.clicked.connect(self.sync)
        self.stop_button.clicked.connect(self._stop)
        self.running = holder(row((self._bar, 1), self.stop_button, gap=12))
        self.running.hide()
        self._wrong_mark, self._wrong = StatusMark("bad"), Text("", T14, wrap=True)
        self.wrong = holder(row(self._wrong_mark, (self._wrong, 1), gap=8))
        self.wrong.hide()
        return column(
            self._sync_title, self._sync_note, Rule(), column(self._line_name, self.line, gap=4),
            row(self.folder_button, self.zip_button, None), self.first, row(self.sync_button, None), self.running,
            self.wrong, gap=10,
        )  # fmt: skip

    # what is shown

    def show_found(self, found: Found) -> None:
        """Show the release in use, and the source it came from as the one to sync from."""
        other = self.found is None or self.found.source != found.source
        self.found = found
        if other or not self.line.text():
            self.line.setText(found.source or next(iter(found.sources), ""))
        self._show_release()
        self._ready()

    def _show_release(self) -> None:
        found = self.found
        current = found.current if found else None
        for one in (self._trust, self._source, self._age):
            one.setVisible(current is not None)
        if found is None or current is None:
            self._mark.set_kind("open")
            self._name.setText(translate("BenchmarkPage", "No benchmark yet"))
            self._about.setText(
                translate("BenchmarkPage", "Figures stand alone until a release is synced or read from a file.")
            )
            self._list_groups()
            return
        release = current.benchmark
        self._mark.set_kind("watch" if current.stale or not current.verified else "good")
        self._name.setText(translate("BenchmarkPage", "Release {name}").format(name=release.release))
        self._age.setText(days_words(current.age_days))
        trusted = (
            translate("BenchmarkPage", "Verified: signed by the steward, unchanged, and the newest there was.")
            if current.verified
            else translate("BenchmarkPage", "Only loaded from a file: nobody’s signature was checked. Sync to verify.")
        )
        if current.stale:
            trusted += " " + translate(
                "BenchmarkPage", "It is more than thirteen months old: say so when you show it, and sync a newer one."
            )
        self._trust.setText(trusted)
        everything = release.group("all")
        self._about.setText(
            translate("BenchmarkPage", "Made on {day} from {vendors} and {customers}.").format(
                day=long_date(release.made_on),
                vendors=vendors_words(everything.vendors),
                customers=customers_words(everything.customers),
            )
        )
        source = translate("BenchmarkPage", "Source: {source}")
        self._source.setText(source.format(source=found.source or translate("BenchmarkPage", "a file")))
        self._list_groups()

    def _list_groups(self) -> None:
        language = interface_language()
        current = self.found.current if self.found else None
        header = (
            translate("BenchmarkPage", "Group"),
            translate("BenchmarkPage", "Vendors"),
            translate("BenchmarkPage", "Customers"),
            translate("BenchmarkPage", "Figures"),
        )
        rows = [
            (
                group_name(group.restrictions),
                number(group.vendors, language),
                number(group.customers, language),
                number(len(group.themes) + len(group.indicators), language),
            )
            for group in (current.benchmark.groups if current else ())
        ]
        self.groups.show_table(Table(header, tuple(rows)), self._groups_title.text())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._groups_title.setText(translate("BenchmarkPage", "What it holds"))
        self._groups_note.setText(
            translate(
                "BenchmarkPage",
                "Every figure stands for at least 5 vendors, none of which weighs more than a quarter.",
            )
        )
        self.file_button.set_words(translate("BenchmarkPage", "Read a release from a file…"))
        self._sync_title.setText(translate("BenchmarkPage", "Sync"))
        self._sync_note.setText(
            translate(
                "BenchmarkPage",
                "Only here does the program use the network, and only if the source is a web address. Whatever goes "
                "wrong, the release in use stays.",
            )
        )
        self._line_name.setText(translate("BenchmarkPage", "Shared folder, zip file on a stick, or web address"))
        self.line.setAccessibleName(self._line_name.text())
        self.folder_button.set_words(translate("BenchmarkPage", "Folder…"))
        self.zip_button.set_words(translate("BenchmarkPage", "Zip file…"))
        self.root.set_words(
            translate("BenchmarkPage", "The steward’s root file"), translate("BenchmarkPage", "Root file…")
        )
        self._root_note.setText(
            translate(
                "BenchmarkPage",
                "The first time only. It says whose signatures count, so take it from the steward’s hand and never "
                "from the place you sync from: nothing that is synced can replace it.",
            )
        )
        self.sync_button.set_words(translate("BenchmarkPage", "Sync now"))
        self.stop_button.set_words(translate("BenchmarkPage", "Stop"))
        self._show_release()

    # syncing

    def _ready(self) -> None:
        source, found = self.line.text().strip(), self.found
        known = found is not None and (source.rstrip("/") in found.sources or source in found.sources)
        self.first.setVisible(not known)
        able = found is not None and found.writable and self.task is None and bool(source)
        self.sync_button.setEnabled(able and (known or self.root.path is not None))

    def choose_source(self, path: Path) -> None:
        """Sync from a folder or a zip file."""
        self.line.setText(str(path))

    def choose_root(self, path: Path) -> None:
        """Pin this root file at the next sync."""
        self.root.set_path(path)
        self._ready()

    def sync(self) -> None:
        """Ask for a sync with what is filled in."""
        root = self.root.path if self.first.isVisibleTo(self) else None
        self.sync_wanted.emit(self.line.text().strip(), root)

    def show_running(self, task: Task | None) -> None:
        """Show a sync on its way with a button to stop it; None once it is over."""
        self.task = task
        self.running.setVisible(task is not None)
        if task is None:
            self._timer.stop()
        else:
            self.show_problem("")
            self._timer.start()
            self._show_progress()
        self._ready()

    def show_problem(self, words: str) -> None:
        """Say what went wrong last; empty words once it went well."""
        self.problem = words
        self._wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _show_progress(self) -> None:
        if self.task is not None:
            self._bar.set_share(self.task.share)
            self._bar.setAccessibleName(f"{self.task.name}: {self.task.share:.0%}")
