"""Benchmark: the release in use and its sync, with whom a campaign is compared, and the steward's pool and office.

Every part only shows and asks; this page and its office do what is asked, off the thread, and say what came of it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
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
from scorefact_desktop.views.pages.parted import PartedPage

if TYPE_CHECKING:
    from scorefact_desktop.services.benchmark.syncing import SyncResult


class BenchmarkPage(PartedPage[Found]):
    """Four parts under a row of tabs."""

    shows = (Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.BENCHMARK)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "scales")
        self.release.sync_wanted.connect(self.sync)
        self.release.folder_wanted.connect(self._ask_folder)
        self.release.zip_wanted.connect(self._ask_zip)
        self.release.root_wanted.connect(self._ask_root)
        self.release.file_wanted.connect(self._ask_file)
        self.compare.chosen.connect(self.choose)
        self.office = Office(self)

    def _parts(self) -> dict[str, QWidget]:
        self.release, self.compare = ReleasePart(), ComparePart()
        self.pool, self.publishing = PoolPart(), PublishPart()
        return {"release": self.release, "compare": self.compare, "pool": self.pool, "publish": self.publishing}

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
        self.tabs.choose(self.names.index(self.current))

    def _reading(self, workspace: Workspace) -> Callable[[], Found]:
        campaign = self.desk.session.campaign
        return lambda: load(workspace, campaign)

    def _show(self, found: Found) -> None:
        self.release.show_found(found)
        self.compare.show_found(found)
        self.pool.show_found(found)

    def _leave_workspace(self) -> None:
        self.pool.ask(None)
        self.pool.show_built(None)
        self.publishing.forget_keys()
        self.release.show_problem("")

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
            self.do(lambda: in_use.load_file(workspace, path), words.format(name=path.name), what=(Changed.BENCHMARK,))

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
            self.do(lambda: comparing.choose(workspace, campaign, group), what=(Changed.BENCHMARK,))
