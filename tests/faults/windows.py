"""Real windows killed while an interview is held in them, as one of the faults.

They run in a program of their own, which needs no recorder of writes and would be slowed down by it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.harness import Result


def killed(number: int) -> Result:
    """Kills so many windows; what they had shown as saved is what was acknowledged."""
    result = Result("window", "kill -9")
    begin = time.monotonic()
    environment = {name: text for name, text in os.environ.items() if name != "LD_PRELOAD"}
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.json"
        command = [sys.executable, "-m", "tests.faults.entry", "--kills", str(number), "--json", str(found)]
        done = subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
        if not found.exists():
            result.bug("the campaign", f"it ended with {done.returncode} and without figures")
        else:
            outcome = json.loads(found.read_text(encoding="utf-8"))
            result.cases, result.acknowledged = outcome["kills"], outcome["saved"]
            result.lost, result.first = len(outcome["bad"]), outcome["bad"][:3]
            result.note = f"{outcome['typed']} letters typed, oldest lost {1000 * outcome['oldest_lost']:.0f} ms"
    result.seconds = time.monotonic() - begin
    return result
