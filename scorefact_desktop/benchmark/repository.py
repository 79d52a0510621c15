"""A benchmark's repository: a folder that can be copied, zipped or served, and needs no program beside it.

TUF metadata (The Update Framework): root says which keys count, targets which release is offered, snapshot and
timestamp that this is the newest state. Files are written in an order in which a reader never meets half a release.
"""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from scorefact_desktop.benchmark.keys import RepositoryKey
from scorefact_desktop.domain.errors import UserError

#: The file of the release in use; releases themselves have their names inside.
RELEASE = "benchmark.json"
#: How many of the root keys must sign.
ROOT_THRESHOLD = 2
#: Days until each part must be signed anew: releases appear yearly, freshness is said again each quarter.
_DAYS = {"root": 730, "targets": 400, "snapshot": 400, "timestamp": 100}

Part = TypeVar("Part", Root, Timestamp, Snapshot, Targets)
#: Gives a path to write to, which replaces the real one as a whole (`services.files.written_whole`).
WrittenWhole = Callable[[Path], AbstractContextManager[Path]]


class Repository:
    """A repository's folder, for whoever publishes. `written_whole` is how files are written; `now` in UTC."""

    def __init__(self, folder: Path, written_whole: WrittenWhole, now: datetime) -> None:
        self.folder = folder
        self._written_whole = written_whole
        self._now = now.replace(microsecond=0)

    def start(self, roots: Sequence[RepositoryKey], release: RepositoryKey, freshness: RepositoryKey) -> bytes:
        """Makes an empty repository; the first root, which readers pin.

        Raises UserError repository_exists, repository_keys_few, repository_key_duty.
        """
        if (self.folder / "metadata").exists():
            raise UserError("repository_exists", path=str(self.folder))
        _check_duties(roots, release, freshness)
        if len({one.id for one in roots}) < ROOT_THRESHOLD:
            raise UserError("repository_keys_few", needed=ROOT_THRESHOLD)
        root = Root(version=1, expires=self._until("root"), consistent_snapshot=True)
        for key in roots:
            root.add_key(key.signer.public_key, "root")
        _give_duties(root, release, freshness)
        root.roles["root"].threshold = ROOT_THRESHOLD
        signed = Metadata(root)
        for key in roots:
            signed.sign(key.signer, append=True)
        self._write("metadata/1.root.json", signed.to_bytes())
        targets, snapshot, timestamp = Targets(), Snapshot(), Timestamp()
        targets.version = snapshot.version = timestamp.version = 0
        self._offer(targets, snapshot, timestamp, release, freshness)
        return signed.to_bytes()

    def publish(self, body: bytes, release: RepositoryKey, freshness: RepositoryKey) -> None:
        """Offers a release in place of the one before.

        Raises UserError repository_missing, repository_unreadable, repository_key_unknown.
        """
        self._check_keys({"targets": release, "snapshot": freshness, "timestamp": freshness})
        targets, snapshot, timestamp = self._targets(), self._snapshot(), self._timestamp()
        target = TargetFile.from_data(RELEASE, body, ["sha256"])
        self._write(f"targets/{target.hashes['sha256']}.{RELEASE}", body)
        targets.targets[RELEASE] = target
        self._offer(targets, snapshot, timestamp, release, freshness)

    def say_fresh(self, freshness: RepositoryKey) -> None:
        """Says again that the newest release is the newest one. UserErrors as `publish`."""
        self._check_keys({"timestamp": freshness})
        timestamp = self._timestamp()
        timestamp.version += 1
        timestamp.expires = self._until("timestamp")
        self._sign(timestamp, freshness, "timestamp.json")

    def replace_keys(
        self,
        roots: Sequence[RepositoryKey],
        *,
        release: RepositoryKey | None = None,
        freshness: RepositoryKey | None = None,
        new_roots: Sequence[RepositoryKey] = (),
    ) -> bytes:
        """A new root, signed by enough of the keys before and of those after it; the root's bytes.

        Whatever key is given takes the place of the one before; `new_roots` of all root keys. With a new release or
        freshness key everything is signed anew, so both must be at hand. Raises UserError repository_missing,
        repository_keys_few, repository_key_duty, repository_key_unknown.
        """
        before = self._root()
        root = self._root()
        _check_duties([*roots, *new_roots], release, freshness)
        known = {one.id: one for one in roots}
        if len(known.keys() & set(before.roles["root"].keyids)) < ROOT_THRESHOLD:
            raise UserError("repository_keys_few", needed=ROOT_THRESHOLD)
        if new_roots:
            if len({one.id for one in new_roots}) < ROOT_THRESHOLD:
                raise UserError("repository_keys_few", needed=ROOT_THRESHOLD)
            for keyid in list(root.roles["root"].keyids):
                root.revoke_key(keyid, "root")
            for key in new_roots:
                root.add_key(key.signer.public_key, "root")
        _give_duties(root, release, freshness)
        root.version += 1
        root.expires = self._until("root")
        signed = Metadata(root)
        for key in {one.id: one for one in (*roots, *new_roots)}.values():
            signed.sign(key.signer, append=True)
        self._write(f"metadata/{root.version}.root.json", signed.to_bytes())
        return signed.to_bytes()

    def sign_all(self, release: RepositoryKey, freshness: RepositoryKey) -> None:
        """Signs what is offered anew, as after a change of keys. UserErrors as `publish`."""
        self._check_keys({"targets": release, "snapshot": freshness, "timestamp": freshness})
        self._offer(self._targets(), self._snapshot(), self._timestamp(), release, freshness)

    def expires(self) -> dict[str, datetime]:
        """When each part must have been signed anew, by role. Raises UserError repository_missing, ..._unreadable."""
        parts = (self._root(), self._targets(), self._snapshot(), self._timestamp())
        return {one.type: one.expires for one in parts}

    def root_ids(self) -> frozenset[str]:
        """The ids of the root keys that count. Raises UserError repository_missing, repository_unreadable."""
        return frozenset(self._root().roles["root"].keyids)

    def _offer(
        self,
        targets: Targets,
        snapshot: Snapshot,
        timestamp: Timestamp,
        release: RepositoryKey,
        freshness: RepositoryKey,
    ) -> None:
        """Targets, then snapshot, then the timestamp that a reader begins with."""
        for one in (targets, snapshot, timestamp):
            one.version += 1
            one.expires = self._until(one.type)
        snapshot.meta["targets.json"] = MetaFile(version=targets.version)
        timestamp.snapshot_meta = MetaFile(version=snapshot.version)
        self._sign(targets, release, f"{targets.version}.targets.json")
        self._sign(snapshot, freshness, f"{snapshot.version}.snapshot.json")
        self._sign(timestamp, freshness, "timestamp.json")

    def _sign(self, content: Part, key: RepositoryKey, name: str) -> None:
        signed = Metadata(content)
        signed.sign(key.signer)
        self._write(f"metadata/{name}", signed.to_bytes())

    def _check_keys(self, given: dict[str, RepositoryKey]) -> None:
        root = self._root()
        for role, key in given.items():
            if key.id not in root.roles[role].keyids:
                raise UserError("repository_key_unknown", duty=key.duty)

    def _root(self) -> Root:
        numbers = [int(path.name.partition(".")[0]) for path in self._metadata().glob("[0-9]*.root.json")]
        return self._parsed(Root, f"{max(numbers, default=1)}.root.json")

    def _timestamp(self) -> Timestamp:
        return self._parsed(Timestamp, "timestamp.json")

    def _snapshot(self) -> Snapshot:
        return self._parsed(Snapshot, f"{self._timestamp().snapshot_meta.version}.snapshot.json")

    def _targets(self) -> Targets:
        return self._parsed(Targets, f"{self._snapshot().meta['targets.json'].version}.targets.json")

    def _parsed(self, kind: type[Part], name: str) -> Part:
        try:
            found = Metadata.from_bytes(self._read(name)).signed
        except (RepositoryError, DownloadError, ValueError, KeyError, json.JSONDecodeError) as error:
            raise UserError("repository_unreadable", path=str(self.folder), file=name) from error
        if not isinstance(found, kind):
            raise UserError("repository_unreadable", path=str(self.folder), file=name)
        return found

    def _read(self, name: str) -> bytes:
        try:
            return (self._metadata() / name).read_bytes()
        except OSError as error:
            raise UserError("repository_missing", path=str(self.folder)) from error

    def _write(self, name: str, content: bytes) -> None:
        with self._written_whole(self.folder / name) as temporary:
            temporary.write_bytes(content)

    def _metadata(self) -> Path:
        return self.folder / "metadata"

    def _until(self, role: str) -> datetime:
        return self._now + timedelta(days=_DAYS[role])


def _check_duties(
    roots: Sequence[RepositoryKey], release: RepositoryKey | None, freshness: RepositoryKey | None
) -> None:
    wanted = [(one, "root") for one in roots]
    wanted += [(one, duty) for one, duty in ((release, "release"), (freshness, "freshness")) if one is not None]
    for key, duty in wanted:
        if key.duty != duty:
            raise UserError("repository_key_duty", duty=key.duty, wanted=duty)


def _give_duties(root: Root, release: RepositoryKey | None, freshness: RepositoryKey | None) -> None:
    """Only the given key counts for its duty from now on."""
    for roles, key in ((("targets",), release), (("snapshot", "timestamp"), freshness)):
        if key is None:
            continue
        for role in roles:
            for keyid in list(root.roles[role].keyids):
                root.revoke_key(keyid, role)
            root.add_key(key.signer.public_key, role)
