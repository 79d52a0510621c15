"""A few windows killed while an interview is held in them; `python -m tests.faults.entry` does it hundreds of times."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks")
def test_what_was_shown_as_saved_survives_ten_kills(tmp_path):
    found = tmp_path / "kills.json"
    command = [sys.executable, "-m", "tests.faults.entry", "--kills", "10", "--seed", "7", "--json", str(found)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    outcome = json.loads(found.read_text(encoding="utf-8"))
    assert (outcome["kills"], outcome["bad"]) == (10, [])
    assert outcome["saved"] > 0
