"""Benchmark: the release in use and its sync, with whom a campaign is compared, and the steward's pool and office.

Every part only shows and asks; this page and its office do what is asked, off the thread, and say what came of it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.compare import ComparePart
from scorefact_desktop.views.benchmark.found import Found, load
from scorefact_desktop.views.benchmark.office import Office
from scorefact_desktop.views.benchmark.pool import PoolPart
from scorefact_desktop.views.benchmark.publish import PublishPart
from scorefact_desktop.views.benchmark.release import ReleasePart
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.exchange.asking import open_name
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.benchmark.syncing import SyncResult

#: The parts of the page, by what `entered` may be asked to show.
PARTS = ("release", "compare", "pool", "publish")


class BenchmarkPage(Page):
    """Four parts under a row of tabs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: Found | None = None
        self._stale = True
        self.headline, self.note, self.tabs = title(), small("", wrap=True), Segmented(len(PARTS))
        self.tabs.group.idClicked.connect(lambda at: self.show_part(PARTS[at]))
        self.release, self.compare = ReleasePart(), ComparePart()
        self.pool, self.publishing = PoolPart(), PublishPart()
        self.stack, self.empty = QStackedWidget(), EmptyState("scales")
        for part in (self.release, self.compare, self.pool, self.publishing, self.empty):
            self.stack.addWidget(part)
        head = row((column(self.headline, self.note, gap=2), 1), self.tabs)
        self.setLayout(column(head, 10, (self.stack, 1), gap=0, margins=(24, 20, 24, 16)))
        self.current = PARTS[0]
        self.release.sync_wanted.connect(self.sync)
        self.release.folder_wanted.connect(self._ask_folder)
        self.release.zip_wanted.connect(self._ask_zip)
        self.release.root_wanted.connect(self._ask_root)
        self.release.file_wanted.connect(self._ask_file)
        self.compare.chosen.connect(self.choose)
        self.office = Office(self)
        desk.session.changed.connect(self._changed)
        desk.overview_changed.connect(self.refresh)
        self.retranslate()
        self.refresh()

    # what is shown

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("BenchmarkPage", "Benchmark"))
        self.headline.setText(translate("BenchmarkPage", "Benchmark"))
        self.note.setText(translate("BenchmarkPage", "“71 % looks good, unless the market has 85 %.”"))
        for part in (self.release, self.compare, self.pool, self.publishing):
            part.retranslate()
        self.empty.say(
            translate("BenchmarkPage", "No workspace is open"),
            translate("BenchmarkPage", "Open the workspace whose campaigns are to be compared."),
        )
        self.tabs.set_words(
            [
                translate("BenchmarkPage", "Release"),
                translate("BenchmarkPage", "Compare"),
                translate("BenchmarkPage", "Contributions"),
                translate("BenchmarkPage", "Publish"),
            ],
            [
                translate("BenchmarkPage", "The release in use"),
                translate("BenchmarkPage", "Compare with"),
                translate("BenchmarkPage", "For the steward: contributions and building"),
                translate("BenchmarkPage", "For the steward: keys and publishing"),
            ],
        )
        self.tabs.setAccessibleName(translate("BenchmarkPage", "Parts"))
        self.tabs.choose(PARTS.index(self.current))

    def show_part(self, name: str) -> None:
        """Show one of `PARTS`."""
        self.current = name
        self.tabs.choose(PARTS.index(name))
        if self.found is not None:
            self.stack.setCurrentIndex(PARTS.index(name))

    def refresh(self) -> None:
        """Show what was read, or why there is nothing."""
        found = self.found
        self.tabs.setVisible(found is not None)
        if found is None:
            self.stack.setCurrentWidget(self.empty)
            return
        self.release.show_found(found)
        self.compare.show_found(found)
        self.pool.show_found(found)
        self.stack.setCurrentIndex(PARTS.index(self.current))

    def entered(self, shown: object) -> None:
        """The part to show."""
        if isinstance(shown, str) and shown in PARTS:
            self.show_part(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not needed before."""
        super().showEvent(event)
        self._load()

    def _changed(self, change: Change) -> None:
        if change.touches(Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.BENCHMARK):
            self._stale = True
            if Changed.WORKSPACE in change.what:
                self.found = None
                self.pool.ask(None)
                self.pool.show_built(None)
                self.publishing.forget_keys()
                self.release.show_problem("")
                self.refresh()
            self._load()

    def _load(self) -> None:
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if not self._stale or workspace is None or not self.isVisible():
            return
        self._stale = False
        self.desk.tasks.run(self, lambda: load(workspace, campaign), self._take)

    def _take(self, found: Found) -> None:
        if self.desk.session.workspace is not None:
            self.found = found
            self.refresh()

    # the release

    def _ask_folder(self) -> None:
        start = str(self.desk.settings.last_folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.accessibleName(), start)
        if chosen:
            self.release.choose_source(Path(chosen))

    def _ask_zip(self) -> None:
        path = open_name(self, translate("BenchmarkPage", "Zip files ({pattern})"), "*.zip")
        if path is not None:
            self.release.choose_source(path)

    def _ask_root(self) -> None:
        path = open_name(self, translate("BenchmarkPage", "Root files ({pattern})"), "*.json")
        if path is not None:
            self.release.choose_root(path)

    def _ask_file(self) -> None:
        path = open_name(self, translate("BenchmarkPage", "Releases ({pattern})"), "*.json")
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Use the release of a plain file, which nobody vouches for."""
        from scorefact_desktop.services.benchmark import in_use

        workspace = self.desk.session.workspace
        if workspace is not None:
            words = translate("BenchmarkPage", "{name} is in use now. It was not verified.")
            self.do(lambda: in_use.load_file(workspace, path), words.format(name=path.name), changed=True)

    def sync(self, source: str, root: Path | None) -> None:
        """Bring the newest release from a source; whatever goes wrong, the one in use stays."""
        from scorefact_desktop.services.benchmark import syncing

        workspace = self.desk.session.workspace
        if workspace is None or self.release.task is not None:
            return

        def job(task: Task) -> "SyncResult":
            return syncing.sync(workspace, source, root, task.tell, task.is_cancelled)

        task = self.desk.tasks.run_heavy(
            self,
            translate("BenchmarkPage", "Syncing the benchmark"),
            job,
            self._synced,
            self._not_synced,
            lambda: self.release.show_running(None),
        )
        self.release.show_running(task)

    def _synced(self, result: "SyncResult") -> None:
        words = (
            translate("BenchmarkPage", "Release {name} is verified and in use.")
            if result.new
            else translate("BenchmarkPage", "Release {name} was in use already and is still the newest.")
        )
        self.release.show_problem("")
        self.say(words.format(name=result.benchmark.release))
        self.desk.session.notify(Changed.BENCHMARK)

    def _not_synced(self, error: UserError) -> None:
        self.release.show_problem(self.desk.sentence(error))

    # the group

    def choose(self, group: str | None) -> None:
        """Compare the campaign with another group; None for the proposed one."""
        from scorefact_desktop.services.benchmark import comparing

        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is not None and campaign is not None:
            self.do(lambda: comparing.choose(workspace, campaign, group), changed=True)

    # shared

    def say(self, words: str) -> None:
        """Say that something went well."""
        self.desk.said.emit("good", words, "", None)

    def do(
        self,
        job: Callable[[], object],
        words: str = "",
        *,
        changed: bool = False,
        done: Callable[[object], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Run a service, read anew what is shown, and say what came of it; `changed` where figures stand otherwise."""

        def finished(result: object) -> None:
            self._stale = True
            if words:
                self.say(words)
            if done is not None:
                done(result)
            if changed:
                self.desk.session.notify(Changed.BENCHMARK)
            self._load()

        self.desk.tasks.run(self, job, finished, failed)
