"""The session of twenty interviews in a real window: keyboard events only, sent by xdotool to an X server of its own.

python -m tests.faults.real_window [--interviews N] [--layout us|fr|se] [--picture FILE]

Needs Xvfb, xdotool and setxkbmap. The program is started as a user starts it; what it stored is compared with the plan.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "end_to_end")]
NEEDED = ("Xvfb", "xdotool", "setxkbmap")
#: The top row of a French keyboard without Shift: the keys that must mean digits.
_FRENCH = dict(
    zip("1234567890", ("ampersand", "eacute", "quotedbl", "apostrophe", "parenleft", "minus", "egrave", "underscore",
                       "ccedilla", "agrave"), strict=True)
)  # fmt: skip
_SECONDS = 30.0


def hold(interviews: int, layout: str, picture: Path | None = None) -> int:
    """Hold so many interviews; how many keys were pressed. Raises AssertionError where what is stored differs."""
    from interview_plan import prepare, session
    from test_interview_session import check_stored

    from scorefact_desktop.services import workspaces
    from scorefact_desktop.views.sidebar import PLACES

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "session.scorefact"
        with workspaces.create(path) as workspace:
            plans = prepare(workspace, interviews)
        display = f":{90 + os.getpid() % 400}"
        environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "SCOREFACT_HOME": str(folder / "home"),
            "LANG": "en_GB.UTF-8",
        }  # fmt: skip
        server = subprocess.Popen(
            ["Xvfb", display, "-screen", "0", "1400x820x24", "-noreset"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _until(lambda: _ok(["xdotool", "getmouselocation"], environment))
            subprocess.run(["setxkbmap", layout], env=environment, check=True)
            program = subprocess.Popen(
                [sys.executable, "-m", "scorefact_desktop", str(path)], env=environment, cwd=ROOT
            )
            try:
                keys = _Keys(environment, layout)
                keys.focus("session.scorefact")
                number = [place.id for place in PLACES].index("interview") + 1
                keys.press(f"alt+{number}", wait=2.0)
                for plan in plans:
                    for key in session(plan):
                        keys.press(key)
                        if key == "Escape" or key.startswith("text:Kund"):
                            keys.wait(1.0)
                if picture is not None:
                    subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=True)
                keys.press("ctrl+q", wait=1.0)
                program.wait(_SECONDS)
            finally:
                if program.poll() is None:
                    program.terminate()
                    program.wait(_SECONDS)
        finally:
            server.terminate()
            server.wait()
        with workspaces.open_workspace(path) as workspace:
            check_stored(workspace, plans)
        return keys.pressed


class _Keys:
    """Presses keys of the plan's names; digits by their place on the layout's top row, without Shift."""

    def __init__(self, environment: dict[str, str], layout: str) -> None:
        self._environment, self._layout, self.pressed = environment, layout, 0

    def focus(self, title: str) -> None:
        """Wait for the window and give it the keyboard: there is no window manager to do so."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        _until(lambda: _ok(search, self._environment))
        found = subprocess.run(search, env=self._environment, capture_output=True, text=True, check=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[0]], env=self._environment, check=True)
        self.wait(2.0)

    def press(self, key: str, wait: float = 0.12) -> None:
        """One key, or the letters behind `text:`."""
        if key.startswith("text:"):
            command = ["xdotool", "type", "--delay", "30", key[5:]]
            self.pressed += len(key) - 5
        else:
            command = ["xdotool", "key", "+".join(self._named(part) for part in key.split("+"))]
            self.pressed += 1
        subprocess.run(command, env=self._environment, check=True)
        self.wait(wait)

    def wait(self, seconds: float) -> None:
        """Give the window time, as a person does."""
        time.sleep(seconds)

    def _named(self, part: str) -> str:
        if self._layout == "fr" and part in _FRENCH:
            return _FRENCH[part]
        return part


def _until(ready: Callable[[], object]) -> None:
    end = time.monotonic() + _SECONDS
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come up")
        time.sleep(0.1)


def _ok(command: list[str], environment: dict[str, str]) -> bool:
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.real_window")
    parser.add_argument("--interviews", type=int, default=20)
    parser.add_argument("--layout", choices=("us", "fr", "se"), default="us")
    parser.add_argument("--picture", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print(f"not tried: {', '.join(missing)} missing")
        return 2
    pressed = hold(arguments.interviews, arguments.layout, arguments.picture)
    print(f"{arguments.interviews} interviews with {pressed} keys on a keyboard {arguments.layout}: as planned")
    return 0


if __name__ == "__main__":
    sys.exit(main())
