"""Runs a scenario in children that are killed, recorded, or whose steps fail, and counts what came of it.

Each child is a fork of this process, so that hundreds are a matter of seconds; what it acknowledges comes through a
pipe, where a kill cannot take it back.
"""

import errno
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import connection as connections
from scorefact_desktop.store import workspace as workspaces
from tests.faults import replay
from tests.faults.scenarios import Damaged, Lost, Scenario
from tests.faults.shim import Shim

DONE, REFUSED, BUG = 0, 3, 4


@dataclass
class Result:
    """What came of one kind of fault on one scenario. `cases` are children killed, states opened, steps failed."""

    scenario: str
    fault: str
    cases: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0
    bugs: int = 0
    seconds: float = 0.0
    first: list[str] = field(default_factory=list)
    note: str = ""

    @property
    def bad(self) -> int:
        return self.lost + self.damaged + self.bugs

    def judge(self, verify: Callable[[], object], where: str) -> None:
        """Runs a proof and counts what it says."""
        self.cases += 1
        try:
            verify()
        except Lost as error:
            self.lost += 1
            self._tell(f"lost at {where}: {error}")
        except Damaged as error:
            self.damaged += 1
            self._tell(f"damaged at {where}: {error}")

    def bug(self, where: str, words: str) -> None:
        self.bugs += 1
        self._tell(f"bug at {where}: {words}")

    def _tell(self, words: str) -> None:
        if len(self.first) < 3:
            self.first.append(words)


@dataclass(frozen=True)
class Ended:
    """How a child ended: DONE, REFUSED with a sentence, BUG, or None where it was killed."""

    status: int | None
    acknowledged: list[str]
    said: str
    steps: int


@contextmanager
def place() -> Iterator[Path]:
    """A folder in memory where there is one: thousands of states are written and opened."""
    memory = Path("/dev/shm")
    found = tempfile.mkdtemp(prefix="faults-", dir=memory if memory.is_dir() else None)
    try:
        yield Path(os.path.realpath(found))
    finally:
        shutil.rmtree(found)


def fork(
    scenario: Scenario, folder: Path, begin: Callable[[], object] = lambda: None, shim: Shim | None = None
) -> tuple[int, int]:
    """Starts `scenario` in a child; its id, and the pipe with what it says."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    status = BUG
    try:
        os.close(reading)

        def acknowledge(words: str) -> None:
            os.write(writing, f"A {words}\n".encode())
            if shim is not None:
                shim.acknowledge(words)

        begin()
        try:
            scenario.work(folder, acknowledge)
            status = DONE
        except UserError as error:
            os.write(writing, f"U {error}\n".encode())
            status = REFUSED
        if shim is not None:
            os.write(writing, f"N {shim.steps}\n".encode())
    except BaseException:  # noqa: BLE001  # told to the parent, which counts it; nothing of the parent's may run here
        words = traceback.format_exc().splitlines()
        os.write(writing, f"U {' | '.join(words[-6:])}\n".encode())
        if shim is not None:
            os.write(writing, f"N {shim.steps}\n".encode())
    finally:
        os._exit(status)


def wait(child: int, pipe: int, seconds: float | None = None) -> Ended:
    """Reads what a child says until it ends; after `seconds` it is killed."""
    said, end = b"", None if seconds is None else time.monotonic() + seconds
    while True:
        left = None if end is None else max(0.0, end - time.monotonic())
        if not select.select([pipe], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            end = None
            continue
        part = os.read(pipe, 65536)
        if not part:
            break
        said += part
    os.close(pipe)
    _, status = os.waitpid(child, 0)
    lines = said.decode(errors="replace").split("\n")[:-1]
    return Ended(
        None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status),
        [line[2:] for line in lines if line.startswith("A ")],
        " ".join(line[2:] for line in lines if line.startswith("U ")),
        int(next((line[2:] for line in lines if line.startswith("N ")), "0")),
    )


class Bench:
    """A scenario prepared once, and copied for every case."""

    def __init__(self, scenario: Scenario, room: Path) -> None:
        self.scenario, self.room = scenario, room
        # Paths are kept in some states (a staged file, a package): each case happens at the same place.
        self.folder, self._prepared = room / "case", room / "prepared"
        self.folder.mkdir()
        scenario.prepare(self.folder)
        shutil.copytree(self.folder, self._prepared)

    def reset(self) -> Path:
        shutil.rmtree(self.folder)
        shutil.copytree(self._prepared, self.folder)
        return self.folder

    def lay(self, files: Mapping[str, bytes]) -> Path:
        shutil.rmtree(self.folder)
        shutil.copytree(self._prepared, self.folder, ignore=lambda folder, names: [
            name for name in names if (Path(folder) / name).is_file()])  # fmt: skip
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)  # made in the run, and there with what is in it
            path.write_bytes(content)
        return self.folder

    def time(self) -> float:
        """Seconds that one undisturbed run takes; it must succeed."""
        begin = time.monotonic()
        ended = wait(*fork(self.scenario, self.reset()))
        if ended.status != DONE:
            raise RuntimeError(f"{self.scenario.name} does not work undisturbed: {ended.said}")
        seconds = time.monotonic() - begin
        self.scenario.verify(self.folder, ended.acknowledged)
        return seconds


def kills(scenario: Scenario, number: int, seed: int = 1) -> Result:
    """Kills children at random moments, every second one exactly at a random step towards the disk."""
    result, chance = Result(scenario.name, "kill -9"), random.Random(f"{scenario.name}{seed}")
    begin = time.monotonic()
    shim = Shim()
    with place() as room:
        bench = Bench(scenario, room)
        folder = bench.folder
        usual = bench.time()
        steps = _steps(bench, shim)
        for case in range(number):
            bench.reset()
            if case % 2:
                at = chance.randrange(1, steps + 1)
                ended = wait(*fork(scenario, folder, partial(shim.fail, folder, at, 0, kill=True), shim))
                where = f"step {at}"
            else:
                seconds = chance.uniform(0, usual * 1.1)
                ended = wait(*fork(scenario, folder), seconds)
                where = f"{seconds * 1000:.1f} ms"
            result.acknowledged += len(ended.acknowledged)
            if ended.status == BUG:
                result.bug(where, ended.said)
            result.judge(partial(scenario.verify, folder, ended.acknowledged), where)
    result.seconds = time.monotonic() - begin
    return result


def crashes(scenario: Scenario, number: int, seed: int = 1, synchronous: str = "FULL") -> Result:
    """Records one run and opens states in which the disk may be after a crash; other than FULL are controls."""
    result = Result(scenario.name, f"power loss, synchronous {synchronous}")
    begin = time.monotonic()
    shim = Shim()
    with place() as room:
        bench = Bench(scenario, room)
        folder, log = bench.reset(), room / "record"

        def start() -> None:
            if synchronous != "FULL":
                workspaces.make_durable = _less_durable(synchronous)
            shim.record(folder, log)

        disk = replay.Disk(folder)
        ended = wait(*fork(scenario, folder, start, shim))
        if ended.status != DONE:
            raise RuntimeError(f"{scenario.name} does not work undisturbed: {ended.said}")
        result.acknowledged = len(ended.acknowledged)
        for case, (files, acknowledged) in enumerate(replay.states(disk, replay.read(log), number, seed)):
            bench.lay(files)
            result.judge(partial(scenario.verify, folder, acknowledged), f"state {case}")
    result.seconds = time.monotonic() - begin
    return result


def failures(scenario: Scenario, error: int, *, on: bool, every: int = 1) -> Result:
    """Lets every Nth step fail once, or from there on; services must refuse in a sentence, and lose nothing."""
    kind = f"{errno.errorcode[error]} {'from step N on' if on else 'at step N'}"
    result, shim = Result(scenario.name, kind), Shim()
    begin = time.monotonic()
    with place() as room:
        bench = Bench(scenario, room)
        folder = bench.folder
        for at in range(1, _steps(bench, shim) + 1, every):
            ended = wait(*fork(scenario, bench.reset(), partial(shim.fail, folder, at, error, on=on), shim))
            result.acknowledged += len(ended.acknowledged)
            if ended.status == BUG:
                result.bug(f"step {at}", ended.said)
            result.judge(partial(scenario.verify, folder, ended.acknowledged), f"step {at}")
    result.seconds = time.monotonic() - begin
    return result


def _steps(bench: Bench, shim: Shim) -> int:
    """How many steps towards the disk one undisturbed run takes."""
    folder = bench.reset()
    ended = wait(*fork(bench.scenario, folder, lambda: shim.fail(folder, sys.maxsize, 0), shim))
    if ended.status != DONE or not ended.steps:
        raise RuntimeError(f"{bench.scenario.name}: nothing was recorded {ended.said}")
    return ended.steps


def _less_durable(synchronous: str) -> Callable[[connections.Connection], None]:
    def make_durable(connection: connections.Connection) -> None:
        connections.make_durable(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")

    return make_durable
