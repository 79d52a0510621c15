"""The command that syncs a benchmark, killed at any moment: one whole release is in use, and the file is sound."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from scorefact_desktop.services import checking
from scorefact_desktop.services.benchmark import in_use, syncing
from scorefact_desktop.services.workspaces import open_workspace
from tests.benchmark.test_sync import office
from tests.services.benchmark.releases import body, laptop

ROOT = Path(__file__).resolve().parents[2]
KILLS = 8


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="ends a whole group of processes")
def test_a_sync_killed_at_any_moment_leaves_a_release_in_use_and_a_sound_file(tmp_path):
    chance = random.Random(7)
    steward, workspace = office(tmp_path / "repository"), laptop(tmp_path / "laptop.scorefact")
    steward.publish(body("2026.0"))
    root = tmp_path / "root.json"
    root.write_bytes(steward.root)
    with open_workspace(workspace) as opened:
        syncing.sync(opened, str(steward.folder), root)
    command = [sys.executable, "-c", "from scorefact_desktop.cli import main; main()", "benchmark", "sync"]
    command += [str(steward.folder), "--workspace", str(workspace), "--json"]

    def started() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    newest, killed = "2026.0", 0
    for kill in range(1, KILLS + 1):
        before, newest = newest, f"2026.{kill}"
        steward.publish(body(newest))
        process = started()
        try:
            process.wait(timeout=chance.uniform(0.2, 3.0))
        except subprocess.TimeoutExpired:
            killed += 1
            os.killpg(process.pid, 9)
            process.wait()
        with open_workspace(workspace) as opened:
            found = in_use.current(opened)
            assert found is not None
            assert found.verified
            assert found.benchmark.release in (before, newest)
            newest = found.benchmark.release
    assert killed > 0
    steward.publish(body("2026.99"))
    assert started().wait(timeout=60) == 0
    with open_workspace(workspace) as opened:
        found = in_use.current(opened)
        assert found is not None
        assert found.benchmark.release == "2026.99"
        assert checking.check(opened).sound
