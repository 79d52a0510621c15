"""Backups made, verified, thinned, carried and listed; each one made here is restored and compared."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, restoring
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store import interviews
from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.store.samples import add_campaign

KEY = b"k" * 32
NOW = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)


def at(*, days=0.0, minutes=0.0):
    return lambda: NOW + timedelta(days=days, minutes=minutes)


def enter(workspace, words):
    campaign_id = workspace.connection.execute("SELECT id FROM campaign").fetchone()[0]
    with workspace.transaction() as connection:
        return interviews.add(connection, campaign_id, NewInterview({"words": Answer(text=words)}))


def rows(path, key=None):
    """Everything in a closed workspace or backup, by table."""
    connection = connect(path, key=key, read_only=True, unchanging=True)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    finally:
        connection.close()


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def workspace(request, tmp_path):
    path = tmp_path / "audits.scorefact"
    if request.param:
        path.with_name(path.name + "-keys").write_bytes(b"slots")
    with Workspace.create(path, key=request.param) as made:
        add_campaign(made, population=40)
        enter(made, "first")
        yield made


def refused(code, act, *args, **more):
    with pytest.raises(UserError) as raised:
        act(*args, **more)
    assert raised.value.code == code
    return raised.value


def test_a_backup_holds_what_the_workspace_held_and_restores(workspace, tmp_path):
    made = backups.make(workspace, clock=at())
    enter(workspace, "second")
    assert made.backup.path.name.startswith("audits-20261122T193000Z-")
    assert (made.backup.interviews, made.backup.campaigns, made.backup.encrypted) == (1, 1, workspace.encrypted)
    restored = restoring.restore_to(made.backup.path, tmp_path / "restored.scorefact", workspace.key)
    assert rows(restored, workspace.key) == rows(made.backup.path, workspace.key)
    assert len(rows(restored, workspace.key)["interview"]) == 1
    with Workspace.open(restored, key=workspace.key) as opened:
        enter(opened, "goes on")
    keys = restored.with_name(restored.name + "-keys")
    assert keys.exists() == workspace.encrypted
    workspace.close()
    before = rows(made.backup.path, workspace.key)["answer"]
    assert [row for row in rows(workspace.path, workspace.key)["answer"] if row in before] == before


def test_others_write_while_a_backup_is_made(workspace):
    seen = []

    def progress(share):
        if not seen:
            enter(workspace, "meanwhile")
        seen.append(share)

    made = backups.make(workspace, clock=at(), progress=progress)
    assert made.backup.interviews == 1
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_a_backup_that_is_stopped_leaves_nothing(workspace):
    class StopError(Exception):
        pass

    def stop(share):
        raise StopError

    with pytest.raises(StopError):
        backups.make(workspace, clock=at(), progress=stop)
    assert list(copies.folder_of(workspace.path).iterdir()) == []


def test_the_list_says_what_is_inside_newest_first(workspace, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    backups.make(workspace, clock=at(days=-1))
    enter(workspace, "more")
    made = backups.make(workspace, second, clock=at())
    assert made.second is not None
    assert made.second_problem is None
    listed = backups.listing(workspace.path, second, workspace.key)
    assert [(one.at.day, one.second, one.interviews) for one in listed] == [
        (22, False, 2),
        (22, True, 2),
        (21, False, 1),
    ]
    assert rows(made.second.path, workspace.key) == rows(made.backup.path, workspace.key)
    without = backups.listing(workspace.path, second)
    assert all(one.readable != one.encrypted for one in without)


def test_backups_of_another_workspace_of_the_same_name_are_not_mixed_up(workspace, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    (tmp_path / "other").mkdir()
    backups.make(workspace, second, clock=at(days=-400))
    with Workspace.create(tmp_path / "other" / workspace.path.name) as other:
        made = backups.make(other, second, clock=at())
        assert made.removed == 0
        assert [one.path for one in backups.listing(other.path, second)] == [made.backup.path, made.second.path]


def test_both_places_are_thinned(workspace, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    for days in (-100, -80, -79, -3.1, -3, -1, -0.5):
        backups.make(workspace, second, clock=at(days=days))
    made = backups.make(workspace, second, clock=at())
    listed = backups.listing(workspace.path, second, workspace.key)
    ages = [(NOW - one.at).days for one in listed if not one.second]
    assert ages == [(NOW - one.at).days for one in listed if one.second] == [0, 0, 1, 3, 79, 80]
    assert made.backup.path in {one.path for one in listed}
    for folder in (copies.folder_of(workspace.path), copies.folder_of(second / workspace.path.name)):
        keys = [one for one in folder.iterdir() if one.name.endswith("-keys")]
        assert len(keys) == (len(ages) if workspace.encrypted else 0)  # none is left behind


def test_a_clock_that_was_ahead_costs_no_backup(workspace):
    ahead = backups.make(workspace, clock=at(days=2000)).backup
    backups.make(workspace, clock=at())
    listed = backups.listing(workspace.path, key=workspace.key)
    assert len(listed) == 2
    assert not ahead.path.exists()
    assert {one.at for one in listed} == {NOW}
    assert all(one.readable for one in listed)
    backups.make(workspace, clock=at(days=91))
    assert len(backups.listing(workspace.path, key=workspace.key)) == 1  # and nothing stays for ever


def test_a_second_place_that_is_gone_is_told_and_the_first_backup_is_there(workspace, tmp_path):
    made = backups.make(workspace, tmp_path / "unplugged", clock=at())
    assert made.backup.path.exists()
    assert made.second is None
    assert made.second_problem.code == "backup_second_missing"


@pytest.mark.skipif(os.name == "nt", reason="a file where the folder should be is told otherwise there")
def test_a_place_that_cannot_be_written_is_told(workspace, tmp_path):
    copies.folder_of(workspace.path).write_text("in the way")
    refused("backup_not_written", backups.make, workspace, clock=at())
    second = tmp_path / "stick"
    second.mkdir()
    copies.folder_of(second / workspace.path.name).write_text("in the way")
    copies.folder_of(workspace.path).unlink()
    assert backups.make(workspace, second, clock=at()).second_problem.code == "backup_not_written"


def test_a_copy_that_is_not_sound_is_not_kept(workspace, monkeypatch):
    numbers = iter(range(9))
    monkeypatch.setattr(copies, "_counts", lambda connection: {"interview": next(numbers)})
    refused("backup_not_sound", backups.make, workspace, clock=at())
    assert list(copies.folder_of(workspace.path).iterdir()) == []


def damage(path):
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)
    path.write_bytes(content)


def test_a_damaged_workspace_is_set_aside_and_the_newest_sound_backup_offered(workspace, tmp_path):
    key, path = workspace.key, workspace.path
    good = backups.make(workspace, clock=at(days=-1)).backup
    enter(workspace, "second")
    newest = backups.make(workspace, clock=at()).backup
    enter(workspace, "third")
    workspace.close()
    damage(newest.path)
    found, missing = restoring.offer(path, key=key)
    assert found.path == good.path
    assert (missing.interviews, missing.changed, missing.since) == (2, 0, good.at)
    damage(path)
    content = path.read_bytes()
    refused("workspace_key_wrong" if key else "workspace_damaged", Workspace.open, path, key=key)
    found, missing = restoring.offer(path, key=key)
    assert found.path == good.path
    assert (missing.interviews, missing.last_written is not None) == (None, True)
    restored = restoring.restore_in_place(path, good.path, key, clock=at())
    assert restored.aside.read_bytes() == content
    assert restored.aside.with_name(restored.aside.name + "-keys").exists() == (key is not None)
    with Workspace.open(path, key=key) as opened:
        assert opened.connection.execute("SELECT count(*) FROM interview").fetchone() == (1,)
        enter(opened, "goes on")


def test_going_back_says_which_interviews_are_missing_or_other(workspace):
    good = backups.make(workspace, clock=at()).backup
    enter(workspace, "second")
    with workspace.transaction() as connection:
        interviews.put_answer(connection, 1, "words", Answer(text="changed"))
    lost = restoring.missing(workspace.path, good.path, workspace.key)  # also while it is open
    assert (lost.interviews, lost.changed) == (1, 1)
    refused("workspace_locked", restoring.restore_in_place, workspace.path, good.path, workspace.key)
    workspace.close()
    restored = restoring.restore_in_place(workspace.path, good.path, workspace.key, clock=at())
    assert (restored.missing.interviews, restored.missing.changed) == (1, 1)
    assert len(rows(restored.aside, workspace.key)["interview"]) == 2


def test_a_log_left_by_a_crash_goes_aside_with_its_file(workspace, tmp_path):
    good = backups.make(workspace, clock=at()).backup
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    enter(workspace, "only in the log")
    path = crashed / workspace.path.name
    for suffix in ("", "-wal", "-shm"):  # as a kill leaves them
        shutil.copy(workspace.path.with_name(workspace.path.name + suffix), path.with_name(path.name + suffix))
    restored = restoring.restore_in_place(path, good.path, workspace.key, clock=at())
    assert restored.missing.interviews == 1
    with Workspace.open(path, key=workspace.key) as opened:
        assert opened.connection.execute("SELECT count(*) FROM interview").fetchone() == (1,)
    with Workspace.open(restored.aside, key=workspace.key) as opened:
        assert opened.connection.execute("SELECT count(*) FROM interview").fetchone() == (2,)


def test_restoring_replaces_nothing(workspace, tmp_path):
    made = backups.make(workspace, clock=at()).backup
    target = tmp_path / "there.scorefact"
    target.write_text("mine")
    refused("workspace_exists", restoring.restore_to, made.path, target, workspace.key)
    assert target.read_text() == "mine"
    refused("backup_missing", restoring.restore_to, tmp_path / "none", tmp_path / "new.scorefact")
    damage(made.path)
    expected = "backup_key_needed" if workspace.key else "backup_not_sound"
    refused(expected, restoring.restore_to, made.path, tmp_path / "new.scorefact", workspace.key)
    assert not (tmp_path / "new.scorefact").exists()


def test_an_encrypted_backup_without_its_keys_is_refused(tmp_path):
    path = tmp_path / "w.scorefact"
    with Workspace.create(path, key=KEY) as workspace:
        made = backups.make(workspace, clock=at()).backup
    refused("backup_without_keys", restoring.restore_to, made.path, tmp_path / "new.scorefact")
    table = tmp_path / "responses.csv"
    table.write_text("respondent;nps\n1;9\n", encoding="utf-8")
    refused("backup_not_sound", restoring.restore_to, table, tmp_path / "new.scorefact")


def test_a_file_beside_the_backups_is_left_alone(workspace):
    folder = copies.folder_of(workspace.path)
    backups.make(workspace, clock=at(days=-100))
    mine = Path(folder / "notes.txt")
    mine.write_text("mine")
    backups.make(workspace, clock=at())
    assert mine.read_text() == "mine"
    assert len(backups.listing(workspace.path)) == 1
