"""What is interrupted: our own services at work, each with a proof that nothing acknowledged is lost.

`prepare` makes the state to begin from, `work` runs in a child that may die at any moment and acknowledges what it was
told is done, `verify` opens what is left and raises AssertionError where it is not what it must be.
"""

import shutil
import sqlite3
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, checking, importing, interviews, restoring, templates, workshops
from scorefact_desktop.services.packages import exporting, merging
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store import campaigns, cases, customers, devices
from scorefact_desktop.store import interviews as rows
from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.store.samples import add_campaign

Acknowledge = Callable[[str], None]
NAME, CAMPAIGN = "w.scorefact", "nordlicht/2026"
KEY = b"k" * 32
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
#: Found in every workspace here: nobody makes a key file for a key that is only lent.
_EXPECTED = {"keys_unusable"}
_OLD_VERSION = Path(__file__).parent.parent / "store" / "versions" / "v001.sql"


class Lost(AssertionError):  # noqa: N818  # what was found, not what went wrong in the harness
    """Something that was acknowledged is not there."""


class Damaged(AssertionError):  # noqa: N818  # likewise
    """What is there is not sound."""


class Scenario(ABC):
    """One service at work. `rounds` is how long it goes on."""

    name = ""
    key: bytes | None = None

    def __init__(self, rounds: int = 8) -> None:
        self.rounds = rounds

    @abstractmethod
    def prepare(self, folder: Path) -> None:
        """Make the state to begin from."""

    @abstractmethod
    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        """Run in a child that may die; acknowledge what is done."""

    @abstractmethod
    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        """Raise AssertionError where what is left is not what it must be."""

    def open(self, folder: Path) -> Workspace:
        return Workspace.open(folder / NAME, key=self.key)

    def sound(self, folder: Path) -> Workspace:
        """The workspace after a fault, opened and checked."""
        return opened_sound(folder / NAME, self.key)


def opened_sound(path: Path, key: bytes | None) -> Workspace:
    try:
        workspace = Workspace.open(path, key=key)
    except UserError as error:
        raise Damaged(str(error)) from error
    found = [one for one in checking.check(workspace).findings if one.code not in checking.NOTICES | _EXPECTED]
    if found:
        workspace.close()
        raise Damaged("; ".join(f"{one.code} {dict(one.facts)}" for one in found[:3]))
    return workspace


def lost_unless(kept: object, what: str) -> None:
    if not kept:
        raise Lost(what)


def fill(workspace: Workspace, number: int) -> int:
    """A campaign with so many finished interviews; its id."""
    campaign_id = add_campaign(workspace, population=400)
    with workspace.transaction() as connection:
        campaigns.open_(connection, campaign_id, "2026-01-01")
        rows.save_many(
            connection, campaign_id, [NewInterview({"words": Answer(text=f"{n} " * 20)}) for n in range(number)]
        )
    return campaign_id


def count(workspace: Workspace, table: str = "interview") -> int:
    return int(workspace.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


class Entry(Scenario):
    """Answers typed into interviews, each acknowledged as saved."""

    name = "entry"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME, key=self.key) as workspace:
            campaign_id = fill(workspace, 5)
            with workspace.transaction() as connection:
                vendor_id = campaigns.get(connection, campaign_id).vendor_id
                new = [customers.NewCustomer(f"Customer {number}") for number in range(3)]
                ids = customers.add_many(connection, vendor_id, new)
                made = cases.add_many(connection, campaign_id, [cases.NewCase(one) for one in ids])
            for case_id in made:
                interviews.start(workspace, case_id)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            held = self._held(workspace)
            begun = max(self._stored(workspace).values(), default=0)
            for number in range(begun + 1, begun + self.rounds + 1):
                interview = held[number % len(held)]
                interviews.put(workspace, interview, "words", Answer(text=f"{number} " * (number % 40 + 1)))
                interviews.put(workspace, interview, "count", Answer(number=float(number)))
                acknowledge(str(number))

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        with self.sound(folder) as workspace:
            stored, held = self._stored(workspace), self._held(workspace)
            for number in map(int, acknowledged):
                interview = held[number % len(held)]
                lost_unless(stored.get(interview, 0) >= number, f"answer {number}: {stored}")
            for interview, number in stored.items():
                words = rows.load(workspace.connection, interview)["words"].text
                # The words went in just before the number, in a transaction of their own.
                lost_unless(int(words.split()[0]) >= number, f"words of {number}: {words[:20]}")

    def _held(self, workspace: Workspace) -> list[int]:
        return [row[0] for row in workspace.connection.execute("SELECT id FROM interview WHERE case_id IS NOT NULL")]

    def _stored(self, workspace: Workspace) -> dict[int, int]:
        return {
            interview: int(rows.load(workspace.connection, interview)["count"].number or 0)
            for interview in self._held(workspace)
            if "count" in rows.load(workspace.connection, interview)
        }


class EncryptedEntry(Entry):
    """The same into an encrypted workspace."""

    name, key = "entry, encrypted", KEY


class Import(Scenario):
    """A file of responses, stored all or nothing."""

    name = "import"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME) as workspace:
            fill(workspace, 5)
        lines = ["quality,rating,count,words"]
        lines += [f"good,{number % 11},{number},words {number}" for number in range(10 * self.rounds)]
        (folder / "responses.csv").write_text("\n".join(lines), encoding="utf-8")
        self.staged = importing.look(folder / "responses.csv")

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            importing.run(workspace, CAMPAIGN, folder / "responses.csv", staged=self.staged)
            acknowledge("imported")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        with self.sound(folder) as workspace:
            stored = count(workspace)
            if stored not in (5, 5 + 10 * self.rounds):
                raise Damaged(f"half an import: {stored}")
            lost_unless(not acknowledged or stored > 5, "the import")


class Migration(Scenario):
    """A workspace of the first schema version, opened by this one."""

    name = "migration"

    def prepare(self, folder: Path) -> None:
        with closing(sqlite3.connect(folder / NAME)) as connection:
            connection.executescript(_OLD_VERSION.read_text(encoding="utf-8"))
            self.answers = connection.execute("SELECT * FROM answer ORDER BY 1, 2, 3").fetchall()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder):
            acknowledge("updated")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        if acknowledged:
            connection = connect(folder / NAME, read_only=True)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.close()
            lost_unless(version > 1, "the update")
        with self.sound(folder) as workspace:
            kept = workspace.connection.execute("SELECT * FROM answer ORDER BY 1, 2, 3").fetchall()
            lost_unless(kept == self.answers, "answers of before the update")


class Merge(Scenario):
    """A package of another laptop with a workshop and what was decided in it, merged all or nothing."""

    name = "merge"

    def prepare(self, folder: Path) -> None:
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        with Workspace.create(folder / NAME) as workspace:
            campaign_id = fill(workspace, 5)
        shutil.copy(folder / NAME, elsewhere / NAME)
        with Workspace.open(folder / NAME) as workspace, Workspace.open(elsewhere / NAME) as other:
            with other.transaction() as connection:
                new = [NewInterview({"words": Answer(text=f"elsewhere {n}")}) for n in range(3 * self.rounds)]
                rows.save_many(connection, campaign_id, new)
            held = workshops.add(other, CAMPAIGN, "May day", held_on=NOW.date(), people="Ann Berg")
            workshops.decide(other, held.id, "hire two", owner="Bo Ek")
            with workspace.transaction() as connection:
                here = devices.own(connection, "here", machine="here")
            with other.transaction() as connection:
                there = devices.own(connection, "there")
                devices.add(connection, here.uid, "here", here.public_key, here.age_recipient, trusted=True)
            with workspace.transaction() as connection:
                devices.add(connection, there.uid, "there", there.public_key, there.age_recipient, trusted=True)
            exporting.export(other, CAMPAIGN, folder / "sent.sfpkg", ["here"])
            self.opened = merging.look(workspace, folder / "sent.sfpkg")

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            merging.merge(workspace, self.opened)
            acknowledge("merged")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        with self.sound(folder) as workspace:
            stored = count(workspace)
            if stored not in (5, 5 + 3 * self.rounds):
                raise Damaged(f"half a merge: {stored}")
            held = [(one.people, one.decisions) for one in workshops.of_campaign(workspace, CAMPAIGN)]
            if held != ([("Ann Berg", 1)] if stored > 5 else []):
                raise Damaged(f"half a workshop: {held} beside {stored} interviews")
            lost_unless(not acknowledged or stored > 5, "the merge")


class Backup(Scenario):
    """Backups in two places, a day apart, so that older ones are thinned."""

    name = "backup"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME) as workspace:
            fill(workspace, 30)
        (folder / "stick").mkdir()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            for day in range(self.rounds):
                at = NOW + timedelta(days=day * 20)
                made = backups.make(workspace, folder / "stick", clock=lambda at=at: at)
                acknowledge(made.backup.path.name)

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        with self.sound(folder) as workspace:
            listed = backups.listing(workspace.path, folder / "stick")
            for one in listed:
                try:
                    contents = copies.examine(one.path, None)
                except UserError as error:
                    raise Damaged(f"backup {one.path.name}: {error.code}") from error
                lost_unless(contents.interviews == 30, f"interviews of {one.path.name}")
            names = {one.path.name for one in listed if not one.second}
            lost_unless(not acknowledged or acknowledged[-1] in names, f"backup {acknowledged[-1:]}")


class Restore(Scenario):
    """A backup put in the place of a workspace, which is set aside."""

    name = "restore"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME) as workspace:
            campaign_id = fill(workspace, 20)
            made = backups.make(workspace, clock=lambda: NOW)
            with workspace.transaction() as connection:
                rows.save_many(connection, campaign_id, [NewInterview({"words": Answer(text="later")})] * 5)
        self.backup = made.backup.path.relative_to(folder)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        restoring.restore_in_place(folder / NAME, folder / self.backup, clock=lambda: NOW)
        acknowledge("restored")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        aside = list(folder.glob("w-aside-*.scorefact"))
        path = folder / NAME
        if not path.exists():  # a drive without second names between two moves: what was set aside is whole
            path = aside[0] if aside else path
        with opened_sound(path, None) as workspace:
            stored = count(workspace)
        lost_unless(stored in (20, 25), f"interviews: {stored}")
        lost_unless(not acknowledged or stored == 20, "the restoring")
        if stored == 20:
            lost_unless(len(aside) == 1, "the file that was set aside")
            with opened_sound(aside[0], None) as workspace:
                lost_unless(count(workspace) == 25, "what was set aside")


class Export(Scenario):
    """A document written over an earlier one."""

    name = "export"
    _TARGET = "template.xlsx"

    def prepare(self, folder: Path) -> None:
        with Workspace.create(folder / NAME) as workspace:
            fill(workspace, 5)
        (folder / self._TARGET).write_bytes(b"the earlier one")

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with self.open(folder) as workspace:
            templates.write_template(workspace, CAMPAIGN, "en", folder / self._TARGET, _plain)
            acknowledge("written")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        path = folder / self._TARGET
        lost_unless(path.exists(), "both documents")
        earlier = path.read_bytes() == b"the earlier one"
        lost_unless(not acknowledged or not earlier, "the document")
        if not earlier:
            if not zipfile.is_zipfile(path):
                raise Damaged("a torn document")
            with zipfile.ZipFile(path) as whole:
                if whole.testzip() is not None:
                    raise Damaged("a torn document")
        self.sound(folder).close()


def _plain(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    return text


class Rekey(Scenario):
    """An encrypted workspace written anew under another key."""

    name = "rekey"
    _OLD, _NEW = "correct horse battery", "wholly other staple"

    def prepare(self, folder: Path) -> None:
        from scorefact_desktop.services import encrypting
        from scorefact_desktop.store.keys import slots

        # What a guess costs is not what is tried here, and it would be paid hundreds of times.
        slots.USUAL_COST = slots.Cost(memory_kib=64, passes=1, lanes=1)
        with encrypting.create_encrypted(folder / NAME, self._OLD) as workspace:
            fill(workspace, 30)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        from scorefact_desktop.services import encrypting, keys

        done = encrypting.rekey(folder / NAME, keys.passphrase(self._OLD), self._NEW)
        done.workspace.close()
        acknowledge("another key")

    def verify(self, folder: Path, acknowledged: Sequence[str]) -> None:
        from scorefact_desktop.services import keys
        from scorefact_desktop.services.workspaces import open_workspace

        refused = None
        for text in [self._NEW] if acknowledged else [self._OLD, self._NEW]:
            try:
                workspace = open_workspace(folder / NAME, secret=keys.passphrase(text))
            except UserError as error:
                refused = error
                continue
            with workspace:
                found = [one.code for one in checking.check(workspace).findings if one.code not in checking.NOTICES]
                if found:
                    raise Damaged(", ".join(found))
                lost_unless(count(workspace) == 30, "interviews")
            return
        raise Lost(f"the workspace: {refused}")
