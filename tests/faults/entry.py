"""Kills the window while an interview is held in it, and looks at what is left.

python -m tests.faults.entry [--kills N] [--seed N] [--json FILE]

A child process shows the real window (without a screen) and presses the keys of the planned session. It tells over a
pipe what the window shows: `saved` with every answer that stood behind the word, `place` for the question, `given` for
what was handed on, `typed` for each letter. The parent kills it at a random moment and compares with the file.
"""

import argparse
import faulthandler
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "end_to_end")]

#: Typed text older than this must be on disk.
AT_RISK = 0.3
_LONGEST = 6.0  # seconds of a session before the kill at the latest
_READY = 60.0  # seconds for the window to come up on a busy machine
_PAUSE = 0.05  # seconds that the child itself may wait between two words


@dataclass
class Outcome:
    """What was found after all kills; `bad` names each fault."""

    kills: int = 0
    saved: int = 0
    typed: int = 0
    oldest_lost: float = 0.0
    during_commit: int = 0
    bad: list[str] = field(default_factory=list)


def run(kills: int, seed: int = 1) -> Outcome:
    """Kill so many windows, each on a fresh copy of the same workspace."""
    # Imported here, so that each child has it already: it forks before there is a window.
    import pressing  # noqa: F401  # likewise below: for the child
    from interview_plan import prepare

    import scorefact_desktop.app
    import scorefact_desktop.views.pages.interview  # noqa: F401  # for the child
    from scorefact_desktop.services import workspaces

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    outcome, chance = Outcome(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["SCOREFACT_HOME"] = str(folder / "home")
        with workspaces.create(folder / "first.scorefact") as workspace:
            prepare(workspace)
        for number in range(kills):
            path = folder / f"{number}.scorefact"
            shutil.copy(folder / "first.scorefact", path)
            told, killed_at = _killed(path, number, chance.uniform(0.05, _LONGEST))
            _judge(outcome, path, told, killed_at, number)
            for left in folder.glob(f"{number}.scorefact*"):
                left.unlink()
            if sys.stderr.isatty() or (number + 1) % 20 == 0:
                print(f"{number + 1} kills, {len(outcome.bad)} bad", file=sys.stderr, flush=True)
    return outcome


def _killed(path: Path, number: int, wait: float) -> tuple[list[dict[str, Any]], float]:
    """What a window told before it was killed, and when that was."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        faulthandler.dump_traceback_later(_READY - 5)  # where it stands, should the window not come up
        try:
            _hold(path, number, writing)
        except BaseException:  # noqa: BLE001  # said on stderr; nothing of the parent may run here
            traceback.print_exc()
        os._exit(3)  # only the kill ends it in earnest
    os.close(writing)
    parts, buffer, begun = [], b"", 0.0
    started = time.monotonic()
    while True:
        end = begun + wait if begun else started + _READY
        if not select.select([reading], [], [], max(0.0, end - time.monotonic()))[0]:
            break
        piece = os.read(reading, 65536)
        buffer += piece
        if not begun and b"\n" in buffer:
            begun = time.monotonic()
        if not piece or time.monotonic() >= end:
            break
    killed_at = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 65536):
        buffer += piece
    os.close(reading)
    for line in buffer.decode().split("\n")[:-1]:  # the last one may be torn
        parts.append(json.loads(line))
    return parts, killed_at


def _hold(path: Path, number: int, pipe: int) -> None:
    """The child: hold interviews until somebody kills it."""
    from interview_plan import plan_of, session
    from pressing import activate, press
    from PySide6.QtTest import QTest

    from scorefact_desktop.app import Application, Start, application
    from scorefact_desktop.services import workspaces
    from scorefact_desktop.settings import Settings
    from scorefact_desktop.views.pictures import settle
    from scorefact_desktop.views.sidebar import PLACES

    settings = Settings(path.with_suffix(".ini"))
    settings.language, settings.theme = "en", "light"
    application([], settings)
    program = Application(settings, Start())
    program.window.resize(1366, 768)
    program.wire()
    program.session.open(workspaces.open_workspace(path))
    program.window.show()
    settle(program.tasks)
    activate(program.window)
    press(program, f"alt+{[place.id for place in PLACES].index('interview') + 1}")
    panel = program.window.pages["interview"].panel

    def tell(what: str, **facts: Any) -> None:
        now = {"at": time.monotonic(), "worked": time.process_time()}
        os.write(pipe, (json.dumps({"what": what, **now, **facts}) + "\n").encode())

    seen: list[Any] = []

    def watch() -> None:
        held = panel.conversation
        if held is None or any(one is held for one in seen):
            return
        seen.append(held)

        def saved(state: str) -> None:
            if state == "saved" and panel.conversation is held:
                plain = {code: _plain(one) for code, one in held.state.answers.items()}
                tell("saved", interview=held.interview_id, answers=plain)

        held.keeper.changed.connect(saved)
        held.moved.connect(lambda: tell("place", interview=held.interview_id, place=held.place))
        give = held.give

        def given(answer: Any, *, stay: bool = False) -> None:
            tell("given", interview=held.interview_id, code=held.place, stay=stay)
            give(answer, stay=stay)

        held.give = given  # type: ignore[method-assign]  # told before it is handed on
        tell("place", interview=held.interview_id, place=held.place)

    faulthandler.cancel_dump_traceback_later()
    tell("ready")
    order = list(range(20))
    random.Random(number).shuffle(order)
    for at in order:
        for key in session(plan_of(at)):
            held = panel.conversation
            if key.startswith("text:") and held is not None and panel.stack.currentWidget() is panel.question:
                written = ""
                for letter in key[5:]:
                    press(program, f"text:{letter}")
                    written += letter
                    tell("typed", interview=held.interview_id, code=held.place, text=written)
                    QTest.qWait(15)
            else:
                press(program, key)
            watch()


def _plain(answer: Any) -> list[Any]:
    return [answer.missing.value if answer.missing else None, list(answer.choices), answer.number, answer.text]


def _judge(outcome: Outcome, path: Path, told: list[dict[str, Any]], killed_at: float, number: int) -> None:
    """Compare what the window showed with what the file holds."""
    from scorefact_desktop.domain import interview_flow
    from scorefact_desktop.services import interview_screen, interviews, workspaces

    outcome.kills += 1
    if not told:
        outcome.bad.append(f"kill {number}: the window did not come up")
        return
    path.with_name(path.name + "-lock").unlink(missing_ok=True)
    with workspaces.open_workspace(path) as workspace:
        with workspace.reader() as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            outcome.bad.append(f"kill {number}: {sound}")
        for interview_id in {one["interview"] for one in told if "interview" in one}:
            own = [one for one in told if one.get("interview") == interview_id]
            state = interviews.state(workspace, interview_id)
            script = interview_screen.script_of_interview(workspace, interview_id)
            stored = {code: _plain(one) for code, one in state.answers.items()}
            after = max((at for at, one in enumerate(own) if one["what"] == "saved"), default=-1)
            later = {one["code"] for one in own[after + 1 :] if one["what"] in ("given", "typed")}
            moved_on = {
                code
                for code, question in script.questionnaire.by_code.items()
                if question.condition and any(one in question.condition for one in later)
            }
            if after >= 0:
                outcome.saved += len(own[after]["answers"])
                for code, value in own[after]["answers"].items():
                    if code not in later | moved_on and stored.get(code) != value:
                        outcome.bad.append(f"kill {number}: {code} showed {value}, stored {stored.get(code)}")
            outcome.during_commit += bool(later)
            _judge_typed(outcome, own, stored, killed_at, number)
            if state.status == "in_progress":
                _judge_place(outcome, own, state, script, number, interview_flow)


def _judge_typed(
    outcome: Outcome, own: list[dict[str, Any]], stored: dict[str, list[Any]], killed_at: float, number: int
) -> None:
    """Only what was typed in the last moments may be missing."""
    last: dict[str, list[dict[str, Any]]] = {}
    for one in own:
        if one["what"] == "typed":
            if one["code"] in last and len(one["text"]) <= len(last[one["code"]][-1]["text"]):
                last[one["code"]] = []
            last.setdefault(one["code"], []).append(one)
    for code, letters in last.items():
        outcome.typed += len(letters)
        value = stored.get(code, [None, [], None, ""])
        text = value[3] if value[2] is None else f"{value[2]:g}"
        missing = [one for one in letters if not text.startswith(one["text"].strip())]
        if missing:
            age = killed_at - missing[0]["at"] - _held_up(own, missing[0]["at"])
            outcome.oldest_lost = max(outcome.oldest_lost, age)
            if age > AT_RISK:
                outcome.bad.append(f"kill {number}: {code} lost letters typed {1000 * age:.0f} ms before: {text!r}")


def _held_up(own: list[dict[str, Any]], since: float) -> float:
    """Seconds that a busy machine gave to others: between two words of the child, what it neither worked nor waited."""
    later = [one for one in own if one["at"] >= since]
    gaps = [(b["at"] - a["at"]) - (b["worked"] - a["worked"]) for a, b in pairwise(later)]
    return sum(max(0.0, gap - _PAUSE) for gap in gaps)


def _judge_place(outcome: Outcome, own: list[dict[str, Any]], state: Any, script: Any, number: int, flow: Any) -> None:
    """It resumes at the question that was on the screen, or at the one its last answer led to."""
    places = [at for at, one in enumerate(own) if one["what"] == "place"]
    if not places:
        return
    shown = own[places[-1]]["place"]
    allowed = {shown}
    if not any(one["what"] == "saved" for one in own[places[-1] :]) and len(places) > 1:
        allowed.add(own[places[-2]]["place"])  # a step without an answer is remembered beside
    for one in own[places[-1] :]:
        if one["what"] == "given" and not one["stay"]:
            allowed.add(flow.after(state.way, script.questionnaire, one["code"]))
    if state.place not in allowed:
        outcome.bad.append(f"kill {number}: resumes at {state.place}, showed {shown}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.entry")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    outcome = run(arguments.kills, arguments.seed)
    print(
        f"{outcome.kills} kills, {outcome.saved} answers shown as saved, {outcome.typed} letters typed, "
        f"{outcome.during_commit} with a change on its way; oldest lost letter {1000 * outcome.oldest_lost:.0f} ms; "
        f"{len(outcome.bad)} bad"
    )
    for one in outcome.bad:
        print(one)
    if arguments.json:
        arguments.json.write_text(json.dumps(asdict(outcome), indent=2) + "\n", encoding="utf-8")
    return 1 if outcome.bad else 0


if __name__ == "__main__":
    sys.exit(main())
