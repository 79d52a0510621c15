"""Publishing and reading a repository by folder, zip and web server; what must be refused, and what then stays."""

import http.server
import json
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from scorefact_desktop.benchmark import keys
from scorefact_desktop.benchmark.keys import RepositoryKey
from scorefact_desktop.benchmark.repository import Repository
from scorefact_desktop.benchmark.sync import Synced, sync
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.files import written_whole

NOW = datetime.now(UTC)
FIRST, SECOND = b'{"release": "2026.1"}', b'{"release": "2026.2"}'


class Office(NamedTuple):
    """A steward's keys and the repository they publish."""

    folder: Path
    roots: tuple[RepositoryKey, ...]
    release: RepositoryKey
    freshness: RepositoryKey
    root: bytes

    def repository(self, folder: Path | None = None, now: datetime = NOW) -> Repository:
        return Repository(folder or self.folder, written_whole, now)

    def publish(self, body: bytes, folder: Path | None = None, now: datetime = NOW) -> None:
        self.repository(folder, now).publish(body, self.release, self.freshness)


def office(folder: Path) -> Office:
    roots = tuple(keys.make("root") for _ in range(3))
    release, freshness = keys.make("release"), keys.make("freshness")
    root = Repository(folder, written_whole, NOW).start(roots, release, freshness)
    return Office(folder, roots, release, freshness, root)


@pytest.fixture
def steward(tmp_path: Path) -> Office:
    made = office(tmp_path / "repository")
    made.publish(FIRST)
    return made


@pytest.fixture
def copied(steward: Office, tmp_path: Path) -> Callable[[str], Path]:
    """A copy of the repository, to be spoilt."""

    def copy(name: str) -> Path:
        return Path(shutil.copytree(steward.folder, tmp_path / name))

    return copy


def refused(source: object, root: bytes, trust: Synced | None = None) -> str:
    with pytest.raises(UserError) as caught:
        sync(str(source), root, trust.trust if trust else {})
    return caught.value.code


def zipped(folder: Path, path: Path, *, under: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(folder.rglob("*.json")):
            archive.write(one, under + one.relative_to(folder).as_posix())
    return path


@contextmanager
def served(
    folder: Path, spoil: Callable[[http.server.SimpleHTTPRequestHandler], bool] = lambda one: False
) -> Iterator[str]:
    """A web server on this machine; `spoil` answers instead of it where it gives True."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(folder))  # type: ignore[arg-type] # as the server calls it

        def log_message(self, *arguments: object) -> None:
            pass

        def do_GET(self) -> None:
            if not spoil(self):
                super().do_GET()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_same_release_comes_by_folder_zip_and_web_server(steward: Office, tmp_path: Path) -> None:
    archive = zipped(steward.folder, tmp_path / "stick.zip")
    below = zipped(steward.folder, tmp_path / "folder.zip", under="repository/")
    with served(steward.folder) as address:
        for source in (steward.folder, archive, below, address, address + "/"):
            told: list[tuple[int, int]] = []
            found = sync(str(source), steward.root, {}, lambda *bytes_, told=told: told.append(bytes_))
            assert found.body == FIRST
            assert told == sorted(told)
            assert told[-1][0] == told[-1][1] > len(FIRST)
            assert told[0][1] == 0


def test_what_was_trusted_is_where_the_next_sync_begins(steward: Office) -> None:
    first = sync(str(steward.folder), steward.root, {})
    steward.publish(SECOND)
    second = sync(str(steward.folder), steward.root, first.trust)
    assert second.body == SECOND
    assert second.trust != first.trust
    assert sync(str(steward.folder), steward.root, second.trust) == second


def test_a_state_before_the_known_one_is_refused(steward: Office, copied: Callable[[str], Path]) -> None:
    old = copied("old")
    steward.publish(SECOND)
    known = sync(str(steward.folder), steward.root, {})
    assert refused(old, steward.root, known) == "sync_older"


def test_a_state_that_is_never_said_to_be_fresh_again_is_refused(
    steward: Office, copied: Callable[[str], Path]
) -> None:
    frozen = copied("frozen")
    steward.publish(SECOND, frozen, now=NOW - timedelta(days=101))
    assert refused(frozen, steward.root) == "sync_frozen"
    steward.repository(frozen).say_fresh(steward.freshness)
    assert sync(str(frozen), steward.root, {}).body == SECOND


def test_a_changed_release_is_refused(steward: Office, copied: Callable[[str], Path]) -> None:
    folder = copied("changed")
    (path,) = (folder / "targets").iterdir()
    content = bytearray(path.read_bytes())
    content[5] ^= 1
    path.write_bytes(content)
    assert refused(folder, steward.root) == "sync_forged"


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_changed_metadata_is_refused(steward: Office, copied: Callable[[str], Path], name: str) -> None:
    folder = copied("changed")
    path = folder / "metadata" / name
    content = json.loads(path.read_text())
    content["signed"]["expires"] = "2099-01-01T00:00:00Z"
    path.write_text(json.dumps(content))
    assert refused(folder, steward.root) == "sync_forged"


def test_parts_of_two_states_are_refused(steward: Office, copied: Callable[[str], Path]) -> None:
    old = copied("old")
    steward.publish(SECOND)
    mixed = copied("mixed")
    shutil.copy(old / "metadata" / "2.targets.json", mixed / "metadata" / "3.targets.json")
    assert refused(mixed, steward.root) in ("sync_forged", "sync_older")


def test_foreign_keys_and_a_wrong_root_are_refused(steward: Office, tmp_path: Path) -> None:
    foreign = office(tmp_path / "foreign")
    foreign.publish(b'{"release": "evil"}')
    assert refused(foreign.folder, steward.root) == "sync_forged"
    assert refused(steward.folder, foreign.root) == "sync_forged"
    assert refused(steward.folder, b"{}") == "sync_root_wrong"
    assert refused(steward.folder, b"\xff" * 10) == "sync_root_wrong"


def test_oversized_files_are_cut(steward: Office, copied: Callable[[str], Path]) -> None:
    timestamp = copied("timestamp")
    with (timestamp / "metadata" / "timestamp.json").open("r+b") as file:
        file.truncate(2_000_000_000)  # sparse
    assert refused(timestamp, steward.root) == "sync_too_large"
    target = copied("target")
    (path,) = (target / "targets").iterdir()
    path.write_bytes(path.read_bytes() + b" " * 1_000_000)
    assert refused(target, steward.root) == "sync_too_large"
    huge = copied("huge")
    steward.publish(b" " * (17 * 1024 * 1024), huge)
    assert refused(huge, steward.root) == "sync_too_large"


def test_an_endless_stream_is_cut(steward: Office) -> None:
    sent = [0]

    def endless(request: http.server.SimpleHTTPRequestHandler) -> bool:
        if "timestamp" not in request.path:
            return False
        request.send_response(200)
        request.end_headers()
        try:
            while sent[0] < 500_000_000:
                request.wfile.write(b"A" * 65_536)
                sent[0] += 65_536
        except OSError:
            request.close_connection = True
        return True

    with served(steward.folder, endless) as address:
        assert refused(address, steward.root) == "sync_too_large"
    assert sent[0] < 50_000_000


def test_keys_are_replaced_by_two_of_three_and_not_by_one(steward: Office, copied: Callable[[str], Path]) -> None:
    known = sync(str(steward.folder), steward.root, {})
    with pytest.raises(UserError) as caught:
        steward.repository().replace_keys(steward.roots[:1], freshness=keys.make("freshness"))
    assert caught.value.code == "repository_keys_few"

    forged = copied("forged")  # as if one root key had been stolen and the tool been changed
    root = json.loads((forged / "metadata" / "1.root.json").read_text())
    root["signed"]["version"] = 2
    root["signatures"] = root["signatures"][:1]
    (forged / "metadata" / "2.root.json").write_text(json.dumps(root))
    assert refused(forged, steward.root, known) == "sync_forged"

    freshness, release = keys.make("freshness"), keys.make("release")
    repository = steward.repository()
    repository.replace_keys(steward.roots[1:], release=release, freshness=freshness)
    repository.sign_all(release, freshness)
    repository.publish(SECOND, release, freshness)
    assert sync(str(steward.folder), steward.root, known.trust).body == SECOND
    with pytest.raises(UserError) as caught:
        steward.publish(FIRST)  # with the keys that no longer count
    assert caught.value.code == "repository_key_unknown"


def test_all_root_keys_can_be_replaced(steward: Office) -> None:
    known = sync(str(steward.folder), steward.root, {})
    fresh = [keys.make("root") for _ in range(3)]
    steward.repository().replace_keys(steward.roots[:2], new_roots=fresh)
    assert sync(str(steward.folder), steward.root, known.trust).body == FIRST
    with pytest.raises(UserError):
        steward.repository().replace_keys(steward.roots, freshness=keys.make("freshness"))
    steward.repository().replace_keys(fresh[:2], freshness=steward.freshness)


def test_names_that_lead_outside_are_refused(steward: Office, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    evil = tmp_path / "evil"
    shutil.copytree(steward.folder, evil)
    (evil / "metadata" / "timestamp.json").unlink()
    (evil / "metadata" / "timestamp.json").symlink_to(secret)
    assert refused(evil, steward.root) == "sync_unreachable"


@pytest.mark.parametrize("kind", ["nothing", "text", "empty zip"])
def test_what_is_no_repository_is_unreachable(steward: Office, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "source"
    if kind == "text":
        path.write_text("hello")
    elif kind == "empty zip":
        zipfile.ZipFile(path, "w").close()
    assert refused(path, steward.root) == "sync_unreachable"


def test_a_server_that_is_away_and_one_without_releases(tmp_path: Path) -> None:
    empty = office(tmp_path / "empty")
    assert refused(empty.folder, empty.root) == "sync_empty"
    with served(empty.folder) as address:
        pass
    assert refused(address, empty.root) == "sync_unreachable"


def test_stopping_stops(steward: Office) -> None:
    with pytest.raises(UserError) as caught:
        sync(str(steward.folder), steward.root, {}, cancelled=lambda: True)
    assert caught.value.code == "sync_cancelled"


def test_a_key_is_read_back_and_kept_to_its_duty(steward: Office, tmp_path: Path) -> None:
    for passphrase in (None, "correct"):
        assert keys.read(keys.text_of(steward.release, passphrase), passphrase).id == steward.release.id
    for text, passphrase, code in (
        (keys.text_of(steward.release, "a"), "b", "repository_key_passphrase"),
        (keys.text_of(steward.release, "a"), None, "repository_key_passphrase"),
        ("{}", None, "repository_key_unreadable"),
        ("[" * 10_000, None, "repository_key_unreadable"),
    ):
        with pytest.raises(UserError) as caught:
            keys.read(text, passphrase)
        assert caught.value.code == code
    with pytest.raises(UserError) as caught:
        Repository(tmp_path / "x", written_whole, NOW).start(steward.roots, steward.freshness, steward.release)
    assert caught.value.code == "repository_key_duty"
