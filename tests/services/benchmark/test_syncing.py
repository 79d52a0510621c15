"""Whatever a source does, the release in use and what is trusted stay, and the next honest sync goes well."""

import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import histories
from scorefact_desktop.services.benchmark import in_use, syncing
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store import benchmark_trust
from scorefact_desktop.translation import language_for
from tests.benchmark.test_sync import NOW, Office, office
from tests.services.benchmark.releases import body, laptop


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Office, Path]:
    """A steward's repository with two states, and a workspace that has the second release of it."""
    folder = tmp_path_factory.mktemp("office")
    steward = office(folder / "repository")
    steward.publish(body("2026.1"))
    shutil.copytree(steward.folder, folder / "old")
    steward.publish(body("2026.2"))
    workspace = laptop(folder / "laptop.scorefact")
    root = folder / "root.json"
    root.write_bytes(steward.root)
    with open_workspace(workspace) as opened:
        syncing.sync(opened, str(steward.folder), root)
    return steward, workspace


def rewritten(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def tampered(steward: Office, folder: Path) -> None:
    steward.publish(body("2026.3"))
    path = max((steward.folder / "targets").iterdir(), key=lambda one: one.stat().st_mtime_ns)
    path.write_bytes(path.read_bytes().replace(b"0.6", b"0.9"))


def edited(steward: Office, folder: Path) -> None:
    steward.publish(body("2026.3"))
    rewritten(
        steward.folder / "metadata" / "4.targets.json", lambda one: one["signed"].update(expires="2099-01-01T00:00:00Z")
    )


def rolled_back(steward: Office, folder: Path) -> None:
    shutil.rmtree(steward.folder)
    shutil.copytree(folder.parent / "office-old", steward.folder)


def mixed(steward: Office, folder: Path) -> None:
    steward.publish(body("2026.3"))
    metadata = steward.folder / "metadata"
    shutil.copy(metadata / "2.targets.json", metadata / "4.targets.json")


def frozen(steward: Office, folder: Path) -> None:
    steward.publish(body("2026.3"), now=NOW - timedelta(days=101))


def oversized(steward: Office, folder: Path) -> None:
    steward.publish(b" " * (17 * 1024 * 1024))


def endless(steward: Office, folder: Path) -> None:
    with (steward.folder / "metadata" / "timestamp.json").open("r+b") as file:
        file.truncate(3_000_000_000)  # sparse


def foreign(steward: Office, folder: Path) -> None:
    shutil.rmtree(steward.folder)
    office(steward.folder).publish(body("evil"))


def too_few(steward: Office, folder: Path) -> None:
    metadata = steward.folder / "metadata"

    def one_signature(root: dict[str, Any]) -> None:
        root["signed"]["version"] = 2
        root["signatures"] = root["signatures"][:1]

    shutil.copy(metadata / "1.root.json", metadata / "2.root.json")
    rewritten(metadata / "2.root.json", one_signature)


def leading_out(steward: Office, folder: Path) -> None:
    (folder / "secret").write_text("secret")
    timestamp = steward.folder / "metadata" / "timestamp.json"
    timestamp.unlink()
    timestamp.symlink_to(folder / "secret")


def no_release(steward: Office, folder: Path) -> None:
    steward.publish(b'{"release": "signed, and yet no benchmark"}')


ATTACKS = {
    tampered: "sync_forged",
    edited: "sync_forged",
    rolled_back: "sync_older",
    mixed: "sync_older",
    frozen: "sync_frozen",
    oversized: "sync_too_large",
    endless: "sync_too_large",
    foreign: "sync_forged",
    too_few: "sync_forged",
    leading_out: "sync_unreachable",
    no_release: "benchmark_invalid",
}


@pytest.mark.parametrize(("attack", "code"), ATTACKS.items(), ids=[one.__name__ for one in ATTACKS])
def test_an_attack_is_refused_in_a_clear_sentence_and_nothing_changes(
    synced: tuple[Office, Path], tmp_path: Path, attack: Callable[[Office, Path], None], code: str
) -> None:
    steward, workspace = synced
    honest = tmp_path / "honest"
    shutil.copytree(steward.folder, honest)
    shutil.copytree(steward.folder.parent / "old", tmp_path.parent / "office-old", dirs_exist_ok=True)
    mine = Path(shutil.copy(workspace, tmp_path / "laptop.scorefact"))
    try:
        with open_workspace(mine) as opened:
            with opened.reader() as connection:
                trust = benchmark_trust.metadata(connection, str(steward.folder))
            before, entries = in_use.current(opened), histories.read(opened)
            attack(steward, tmp_path)
            with pytest.raises(UserError) as caught:
                syncing.sync(opened, str(steward.folder))
            assert caught.value.code == code
            for language in ("en", "fr", "sv"):
                words = sentence(caught.value, language_for(language))
                assert code not in words
                assert len(words.split(". ")) >= 2
            assert in_use.current(opened) == before
            assert before is not None
            assert (before.benchmark.release, before.verified) == ("2026.2", True)
            with opened.reader() as connection:
                assert benchmark_trust.metadata(connection, str(steward.folder)) == trust
            assert histories.read(opened) == entries
            shutil.rmtree(steward.folder)
            shutil.copytree(honest, steward.folder)
            assert syncing.sync(opened, str(steward.folder)).new is False
    finally:
        shutil.rmtree(steward.folder)
        shutil.copytree(honest, steward.folder)


def test_a_wrong_root_is_refused_and_the_pinned_one_stays(synced: tuple[Office, Path], tmp_path: Path) -> None:
    steward, workspace = synced
    foreign_root = tmp_path / "foreign.json"
    foreign_root.write_bytes(office(tmp_path / "foreign").root)
    mine = Path(shutil.copy(workspace, tmp_path / "laptop.scorefact"))
    with open_workspace(mine) as opened:
        for content, code in ((foreign_root.read_bytes(), "sync_forged"), (b"{}", "sync_root_wrong")):
            foreign_root.write_bytes(content)
            with pytest.raises(UserError) as caught:
                syncing.sync(opened, str(steward.folder), foreign_root)
            assert caught.value.code == code
        with opened.reader() as connection:
            assert benchmark_trust.pinned_root(connection, str(steward.folder)) == steward.root
        assert syncing.sync(opened, str(steward.folder)).new is False


def test_a_zip_whose_names_lead_outside_is_refused(synced: tuple[Office, Path], tmp_path: Path) -> None:
    steward, workspace = synced
    path, root = tmp_path / "stick.zip", tmp_path / "root.json"
    root.write_bytes(steward.root)
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(steward.folder.rglob("*.json")):
            archive.write(one, "../../" + one.relative_to(steward.folder).as_posix())
    mine = Path(shutil.copy(workspace, tmp_path / "laptop.scorefact"))
    with open_workspace(mine) as opened:
        with pytest.raises(UserError) as caught:
            syncing.sync(opened, str(path), root)
        assert caught.value.code == "sync_unreachable"
        assert str(path) not in syncing.sources(opened)


def test_the_first_time_needs_a_root_and_stopping_changes_nothing(synced: tuple[Office, Path], tmp_path: Path) -> None:
    steward, _ = synced
    root = tmp_path / "root.json"
    root.write_bytes(steward.root)
    with open_workspace(laptop(tmp_path / "new.scorefact")) as opened:
        with pytest.raises(UserError) as caught:
            syncing.sync(opened, str(steward.folder))
        assert caught.value.code == "root_needed"
        with pytest.raises(UserError) as caught:
            syncing.sync(opened, str(steward.folder), root, cancelled=lambda: True)
        assert caught.value.code == "reading_cancelled"
        assert in_use.current(opened) is None
        assert syncing.sources(opened) == ()
        told: list[float] = []
        assert syncing.sync(opened, str(steward.folder) + "/", root, told.append).new
        assert told[-1] == 1.0
        assert syncing.sources(opened) == (str(steward.folder),)
