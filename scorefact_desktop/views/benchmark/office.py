"""What the steward does from the page Benchmark: asked for by its parts, done off the thread, told in words."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import local_day
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.words import campaigns_words
from scorefact_desktop.views.exchange.asking import open_name, save_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from scorefact_desktop.services.benchmark.building import Built
    from scorefact_desktop.services.benchmark.keys import RepositoryKey
    from scorefact_desktop.views.pages.benchmark import BenchmarkPage


class Office(QObject):
    """Connects the parts "pool" and "publish" of a page with the services."""

    def __init__(self, page: "BenchmarkPage") -> None:
        super().__init__(page)
        self.page, self.pool, self.publishing = page, page.pool, page.publishing
        self.pool.give_wanted.connect(self._ask_give)
        self.pool.receive_wanted.connect(self._ask_receive)
        self.pool.accept_wanted.connect(self.receive)
        self.pool.include_wanted.connect(self.include)
        self.pool.preview_wanted.connect(self.preview)
        self.pool.build_wanted.connect(self._ask_build)
        self.publishing.folder_wanted.connect(self._ask_folder)
        self.publishing.release_wanted.connect(self._ask_release)
        self.publishing.keys_wanted.connect(self._ask_keys)
        self.publishing.make_wanted.connect(self._ask_make)
        self.publishing.start_wanted.connect(self._ask_start)
        self.publishing.publish_wanted.connect(self.publish)
        self.publishing.fresh_wanted.connect(self.say_fresh)
        self.publishing.replace_wanted.connect(self.replace)

    # contributions

    def _ask_give(self) -> None:
        kind = translate("BenchmarkPage", "Contributions ({pattern})")
        path = save_name(self.page, "contribution.json", kind, "*.json")
        if path is not None:
            self.give(path)

    def give(self, path: Path) -> None:
        """Write what this workspace has to give."""
        from scorefact_desktop.services.benchmark import contributing

        workspace = self.page.desk.session.workspace
        if workspace is not None:
            words = translate("BenchmarkPage", "{name} is written. The steward will ask for this device’s digits.")
            self.page.do(lambda: contributing.write(workspace, path), words.format(name=path.name))

    def _ask_receive(self) -> None:
        path = open_name(self.page, translate("BenchmarkPage", "Contributions ({pattern})"), "*.json")
        if path is not None:
            self.receive(path)

    def receive(self, path: Path, accept: str = "") -> None:
        """Take a contribution in; one of an unknown giver is asked about first."""
        from scorefact_desktop.services.benchmark import contributing

        workspace = self.page.desk.session.workspace
        if workspace is None:
            return

        def done(result: object) -> None:
            assert isinstance(result, contributing.Received)
            self.pool.ask(None)
            words = (
                translate("BenchmarkPage", "{name} was known already; nothing changed.")
                if result.known
                else translate("BenchmarkPage", "{name} is taken in: {campaigns}.")
            )
            self.page.say(words.format(name=path.name, campaigns=campaigns_words(len(result.contribution.campaigns))))

        def failed(error: UserError) -> None:
            if error.code == "contribution_signer_unknown":
                self.pool.ask((path, str(error.facts["fingerprint"])))
            else:
                self.page.desk.complain(error)

        self.page.do(lambda: contributing.receive(workspace, path, accept=accept), done=done, failed=failed)

    def include(self, contribution: int, included: bool) -> None:
        """Let a contribution enter the next release, or not."""
        from scorefact_desktop.services.benchmark import received

        workspace = self.page.desk.session.workspace
        if workspace is not None:
            self.page.do(lambda: received.include(workspace, contribution, included=included))

    # building

    def preview(self, release: str, with_own: bool) -> None:
        """Show what a release would hold."""
        self._build(release, None, with_own=with_own)

    def _ask_build(self, release: str, with_own: bool) -> None:
        kind = translate("BenchmarkPage", "Releases ({pattern})")
        path = save_name(self.page, f"benchmark-{release}.json", kind, "*.json")
        if path is not None:
            self.build(release, path, with_own=with_own)

    def build(self, release: str, path: Path, *, with_own: bool = True) -> None:
        """Build a release into a file, which is then the one to publish."""
        self._build(release, path, with_own=with_own)

    def _build(self, release: str, path: Path | None, *, with_own: bool) -> None:
        from scorefact_desktop.services.benchmark import building

        workspace = self.page.desk.session.workspace
        if workspace is None:
            return
        today = local_day.today()

        def job(task: Task) -> "Built":
            if path is None:
                return building.preview(workspace, release, today, with_own=with_own)
            return building.build_release(workspace, release, path, today, with_own=with_own)

        def done(built: "Built") -> None:
            if self.page.desk.session.workspace is workspace:  # else it is of the one before
                self.pool.show_built(built)
            if path is not None:
                self.publishing.show_release(path)
                self.page.say(
                    translate("BenchmarkPage", "{name} is built. Publish it for laptops to sync.").format(
                        name=path.name
                    )
                )

        name = translate("BenchmarkPage", "Pooling contributions")
        self.page.desk.tasks.run_heavy(self.page, name, job, done, self.page.desk.complain)

    # the repository

    def _folder(self) -> Path | None:
        start = str(self.page.desk.settings.last_folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self.page, self.page.accessibleName(), start)
        return Path(chosen) if chosen else None

    def _ask_folder(self) -> None:
        path = self._folder()
        if path is not None:
            self.look_into(path)

    def look_into(self, folder: Path) -> None:
        """Show a repository's folder, with or without a repository in it."""
        from scorefact_desktop.services.benchmark import publishing

        def job() -> "Mapping[str, datetime] | None":
            try:
                return publishing.expires(folder)
            except UserError as error:
                if error.code != "repository_missing":
                    raise
                return None

        self.page.desk.tasks.run(self.page, job, lambda ends: self.publishing.show_folder(folder, ends))

    def _ask_release(self) -> None:
        path = open_name(self.page, translate("BenchmarkPage", "Releases ({pattern})"), "*.json")
        if path is not None:
            self.publishing.show_release(path)

    def _ask_keys(self) -> None:
        start = str(self.page.desk.settings.last_folder or Path.home())
        kind = translate("BenchmarkPage", "Keys ({pattern})").format(pattern="*.key.json")
        chosen, _ = QFileDialog.getOpenFileNames(self.page, self.page.accessibleName(), start, kind)
        self.add_keys([Path(one) for one in chosen])

    def add_keys(self, paths: "Sequence[Path]") -> None:
        """Show key files, with what each is for."""
        from scorefact_desktop.services.benchmark import keys

        def job() -> list[tuple[Path, str]]:
            return [(path, keys.duty(path)) for path in paths]

        def done(found: list[tuple[Path, str]]) -> None:
            for path, duty in found:
                self.publishing.add_key(path, duty)

        self.page.desk.tasks.run(self.page, job, done)

    def _ask_make(self, passphrase: str | None) -> None:
        path = self._folder()
        if path is not None:
            self.make_keys(path, passphrase)

    def make_keys(self, folder: Path, passphrase: str | None) -> None:
        """Make the five keys of a repository in a folder."""
        from scorefact_desktop.services.benchmark import keys

        def done(_: object) -> None:
            self.publishing.secret.clear()
            words = translate("BenchmarkPage", "Five keys are made. Give each root key to another person now.")
            if passphrase is None:
                words += " " + translate("BenchmarkPage", "They have no passphrase: whoever has a file has the key.")
            self.page.desk.said.emit("good" if passphrase else "watch", words, "", None)
            self.add_keys(sorted(folder.glob("*.key.json")))

        self.page.desk.tasks.run(self.page, lambda: keys.make(folder, passphrase), done)

    def _ask_start(self) -> None:
        path = save_name(self.page, "root.json", translate("BenchmarkPage", "Root files ({pattern})"), "*.json")
        if path is not None:
            self.start(path)

    def start(self, root_path: Path) -> None:
        """Start a repository with the keys at hand; the root file for laptops goes to `root_path`."""
        from scorefact_desktop.services.benchmark import publishing

        folder, given = self.publishing.folder.path, self._given()
        if folder is not None:
            words = translate("BenchmarkPage", "The repository is started. Give every laptop {name} by hand.")

            def job() -> None:
                roots, release, freshness = _read(given)
                publishing.start(folder, roots, release[0], freshness[0], root_path)

            self._sign(folder, job, words.format(name=root_path.name))

    def publish(self) -> None:
        """Offer the chosen release in the repository."""
        from scorefact_desktop.services.benchmark import publishing

        folder, path, given = self.publishing.folder.path, self.publishing.release.path, self._given()
        if folder is not None and path is not None:

            def job() -> None:
                _, release, freshness = _read(given)
                publishing.publish(folder, path, release[0], freshness[0])

            self._sign(folder, job, translate("BenchmarkPage", "Published. Laptops get it at their next sync."))

    def say_fresh(self) -> None:
        """Say again that the newest release is the newest."""
        from scorefact_desktop.services.benchmark import publishing

        folder, given = self.publishing.folder.path, self._given()
        if folder is not None:
            words = translate("BenchmarkPage", "Said: the newest release is still the newest.")
            self._sign(folder, lambda: publishing.say_fresh(folder, _read(given)[2][0]), words)

    def replace(self) -> None:
        """Make the keys at hand the ones that count."""
        from scorefact_desktop.services.benchmark import publishing

        folder, given = self.publishing.folder.path, self._given()
        if folder is not None:

            def job() -> None:
                roots, release, freshness = _read(given)
                publishing.replace_with(folder, roots, release[0], freshness[0])

            words = translate("BenchmarkPage", "The keys at hand count from now on. Laptops follow by themselves.")
            self._sign(folder, job, words)

    def _given(self) -> "dict[str, list[tuple[Path, str | None]]]":
        return {duty: self.publishing.given(duty) for duty in ("root", "release", "freshness")}

    def _sign(self, folder: Path, job: object, words: str) -> None:
        def done(_: object) -> None:
            self.page.say(words)
            self.look_into(folder)

        assert callable(job)
        self.page.desk.tasks.run(self.page, job, done)


def _read(
    given: "Mapping[str, Sequence[tuple[Path, str | None]]]",
) -> "tuple[list[RepositoryKey], list[RepositoryKey], list[RepositoryKey]]":
    """The root, release and freshness keys out of their files. UserErrors of `services.benchmark.keys.read`."""
    from scorefact_desktop.services.benchmark import keys

    roots, release, freshness = (
        [keys.read(path, passphrase) for path, passphrase in given[duty]] for duty in ("root", "release", "freshness")
    )
    return roots, release, freshness
