"""The short form of the fault harness: kills, power loss with controls that must lose, and every failing step.

`make faults` is the long form, whose figures are in the README.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.listed import ALL

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.skipif(shim.why_not() is not None, reason=str(shim.why_not()))

#: A step in so many fails here: all of them in the long form.
EVERY = {"entry": 2, "entry, encrypted": 6, "import": 7, "migration": 14, "merge": 9, "erase": 20, "backup": 40,
         "restore": 2, "export": 3, "rekey": 60}  # fmt: skip
KILLS = {"rekey": 6, "export": 4}


def run(tmp_path, *arguments):
    out = tmp_path / "faults.json"
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", *map(str, arguments), "--short", "--flips", "0", "--json", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert out.exists(), done.stderr
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["wrong"] == [], done.stdout
    assert done.returncode == 0
    return document["results"]


@pytest.mark.parametrize("name", [make.name for make in ALL])
def test_nothing_acknowledged_is_lost(tmp_path, name):
    results = run(
        tmp_path, name, "--kills", KILLS.get(name, 12), "--states", 30, "--every", EVERY[name],
        "--controls", 0,
    )  # fmt: skip
    assert {one["fault"].split(",")[0].split(" ")[0] for one in results} == {"kill", "power", "ENOSPC", "EIO"}
    assert all(one["cases"] for one in results)


def test_the_harness_sees_what_less_durable_settings_lose(tmp_path):
    results = run(tmp_path, "entry", "entry, encrypted", "--kills", 0, "--states", 0, "--every", 0, "--controls", 40)
    assert len(results) == 4
    assert all(one["lost"] > 0 for one in results)
