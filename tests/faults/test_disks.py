"""Drives as people meet them: full, read-only, pulled out; too little memory; a clock that runs backwards."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, checking, interviews, restoring, templates
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store import ballast, campaigns, cases, customers, history
from scorefact_desktop.store.workspace import Workspace
from tests.faults.scenarios import fill

ROOT = Path(__file__).parent.parent.parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="file systems and limits of POSIX")


@pytest.fixture
def drive(tmp_path):
    """A drive of its own, of 24 MB."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only the administrator of a Linux machine may mount a small drive")
    place = tmp_path / "drive"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine does not let its administrator mount a small drive")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)  # a reader of a file may not be collected yet


def begun(path):
    """A workspace with an interview begun and another case waiting; the interview's id."""
    with Workspace.create(path) as workspace:
        campaign_id = fill(workspace, 5)
        with workspace.transaction() as connection:
            vendor_id = campaigns.get(connection, campaign_id).vendor_id
            new = [customers.NewCustomer(f"Customer {number}") for number in range(2)]
            ids = customers.add_many(connection, vendor_id, new)
            made = cases.add_many(connection, campaign_id, [cases.NewCase(one) for one in ids])
        return interviews.start(workspace, made[0]).interview_id


def fill_up(drive, leave=0):
    """Writes until nothing, or `leave` bytes, is left."""
    left = shutil.disk_usage(drive).free - leave
    with (drive / "filler").open("ab") as file:
        file.write(bytes(max(0, left)))


def refused(code, act, *args, **more):
    with pytest.raises(UserError) as raised:
        act(*args, **more)
    assert raised.value.code == code


def sound(workspace):
    return [one.code for one in checking.check(workspace).findings if one.code not in checking.NOTICES]


def test_on_a_full_drive_the_interview_is_finished_in_the_room_that_was_kept(drive):
    path = drive / "w.scorefact"
    interview = begun(path)
    with Workspace.open(path) as workspace:
        assert (drive / "w.scorefact-ballast").stat().st_size == ballast.SIZE
        fill_up(drive)
        for number in range(60):
            interviews.put(workspace, interview, "count", Answer(number=float(number)))
            interviews.put(workspace, interview, "words", Answer(text=f"{number} " * 30))
        interviews.finish(workspace, interview)
        assert workspace.short_of_space
        assert not (drive / "w.scorefact-ballast").exists()
        assert interviews.state(workspace, interview).answers["count"].number == 59
        assert sound(workspace) == []
        (drive / "filler").unlink()
        with workspace.transaction():
            pass
        assert not workspace.short_of_space
        assert (drive / "w.scorefact-ballast").exists()
    assert sorted(one.name for one in drive.iterdir()) == ["w.scorefact"]


def test_to_the_last_byte_what_was_saved_stays(drive):
    path = drive / "w.scorefact"
    interview = begun(path)
    with Workspace.open(path) as workspace:
        fill_up(drive)
        saved = []

        def enter_until_refused():
            for number in range(1, 2000):
                interviews.put(workspace, interview, "words", Answer(text=f"{number} " * 3000))
                saved.append(number)
                fill_up(drive)  # also what the ballast gave back

        refused("workspace_disk_full", enter_until_refused)
        assert saved
        assert interviews.state(workspace, interview).answers["words"].text.startswith(f"{saved[-1]} ")
        refused("backup_disk_full", backups.make, workspace)
        refused("file_disk_full", templates.write_template, workspace, "nordlicht/2026", "en", drive / "t.xlsx", _plain)
        assert not list(drive.glob("*.xlsx")) + list(copies.folder_of(path).glob("*"))
        (drive / "filler").unlink()
        interviews.put(workspace, interview, "words", Answer(text="after"))
        assert sound(workspace) == []


def _plain(context, text, comment=None, n=-1):
    return text


def test_a_full_second_place_costs_no_backup(drive, tmp_path):
    path = tmp_path / "w.scorefact"
    begun(path)
    fill_up(drive, leave=100_000)
    with Workspace.open(path) as workspace:
        made = backups.make(workspace, drive)
    assert made.backup.path.exists()
    assert made.second_problem.code == "backup_disk_full"
    assert list(copies.folder_of(drive / path.name).iterdir()) == []


def test_restoring_to_a_full_drive_replaces_nothing(drive):
    path = drive / "w.scorefact"
    begun(path)
    with Workspace.open(path) as workspace:
        made = backups.make(workspace).backup
    content = path.read_bytes()
    fill_up(drive, leave=100_000)
    refused("restore_disk_full", restoring.restore_in_place, path, made.path)
    assert path.read_bytes() == content
    Workspace.open(path).close()


def test_a_drive_that_is_read_only_is_read_and_nothing_else(drive):
    path = drive / "w.scorefact"
    begun(path)
    subprocess.run(["mount", "-o", "remount,ro", str(drive)], check=True)
    refused("workspace_read_only", Workspace.open, path)
    with Workspace.open(path, read_only=True) as workspace:
        assert sound(workspace) == []
        refused("backup_not_written", backups.make, workspace)
    assert [one.name for one in drive.iterdir()] == ["w.scorefact"]


@posix
def test_a_stick_that_is_pulled_out_is_told_and_what_was_saved_is_on_it(tmp_path):
    stick, elsewhere = tmp_path / "stick", tmp_path / "pulled"
    stick.mkdir()
    interview = begun(stick / "w.scorefact")
    workspace = Workspace.open(stick / "w.scorefact")
    interviews.put(workspace, interview, "words", Answer(text="saved"))
    stick.rename(elsewhere)
    refused("workspace_disk_error", interviews.state, workspace, interview)
    elsewhere.rename(stick)
    assert interviews.state(workspace, interview).answers["words"].text == "saved"
    workspace.close()


ENTERING = """
import resource, sys
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import interviews
from scorefact_desktop.store.workspace import Workspace
with Workspace.open(__import__("pathlib").Path(sys.argv[1])) as workspace:
    used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 24 * 2**20, used + 24 * 2**20))
    for number in range(1, 400):
        interviews.put(workspace, int(sys.argv[2]), "words", Answer(text=f"{number} " * 2000 * number))
        print(number, flush=True)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_a_program_that_runs_out_of_memory_loses_nothing_it_had_saved(tmp_path):
    path = tmp_path / "w.scorefact"
    interview = begun(path)
    child = subprocess.run(
        [sys.executable, "-c", ENTERING, str(path), str(interview)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert child.returncode != 0
    assert "MemoryError" in child.stderr
    saved = int(child.stdout.split()[-1])
    with Workspace.open(path) as workspace:
        stored = int(interviews.state(workspace, interview).answers["words"].text.split()[0])
        assert stored in (saved, saved + 1)
        assert sound(workspace) == []


def test_a_clock_that_runs_backwards_changes_nothing_that_matters(tmp_path, monkeypatch):
    path = tmp_path / "w.scorefact"
    interview = begun(path)
    with Workspace.open(path) as workspace:
        for hour in (9, 8, 7):
            monkeypatch.setattr(history, "now", lambda hour=hour: f"2026-11-22T0{hour}:00:00Z")
            with workspace.transaction() as connection:
                history.record(connection, "tried", "workspace:1", "somebody", hour=hour)
            interviews.put(workspace, interview, "count", Answer(number=float(hour)))
        with workspace.reader() as connection:
            found = history.of_subject(connection, "workspace:1")
            assert [one.body["hour"] for one in found] == [9, 8, 7]  # in the order in which it was done
        assert interviews.state(workspace, interview).answers["count"].number == 7
        assert sound(workspace) == []
