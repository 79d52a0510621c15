"""The whole job as one command: responses in, indicators, radar, dashboard out; against what an analyst would use.

`plain_job` does the same with pandas and matplotlib, in an environment of its own (.venv-peers, made when it is
missing); pspp counts frequencies and does nothing else, where it is installed. That all have the same figures is
checked before anything is measured.

Why 10,000 rows take several times what pspp takes, which keeps nothing and prints tables of text: of 6.5 s of processor
time (8.9 before; user and system time of all processes of `scorefact export dashboard --responses`, 2 cores at a load
of 4) storing 800,000 answers in one durable transaction takes 1.6, of which SQLite 1.3 (0.75 for the rows of answers
alone, with their foreign keys), reading all again and comparing it with the digests 0.9 to 1.5, the document
1.1 in a process of its own, drivers with their 1,000 resamples 0.7, loading 0.5, reading the file 0.4 and figures 0.35.
pspp's whole run takes 0.5: what is stored and verified alone is several times that.

Of the 300 rows' 1.8 s of processor time (2.0 to 2.2 before searches for garbage became rare and modules that no import
needs were left out; the least of eight runs in turn, 2 cores at a load of 6 to 9) the process that sets the document
has 0.8, half of it for loading, which it does while the other process reads, stores and computes, and reading has 0.15.
In the other process half is loading as well, and half of that is Python writing and compiling the methods of 175
dataclasses; drivers take 0.25, of which numpy's import 0.1; both cores are busy until the document is being set. Left
out: compiling those methods late, as the window does (it would spare 0.2 s, by a change to Python's own module).
"""

import csv
import json
import math
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from pypdf import PdfReader

from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.services import proposing
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.workspaces import create, open_workspace
from tests.benchmarks.harness import Benchmark, NotInstalledError, Pair, Run
from tests.benchmarks.importing import COLUMNS, response_csv
from tests.benchmarks.workspaces import YEAR, new_campaign, response_workbook

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / ".venv-peers"
REQUIREMENTS = ROOT / "packaging" / "requirements" / "peers.txt"
_COMMAND = "import sys; from scorefact_desktop.cli import main; sys.exit(main())"


def peers() -> Path:
    """The Python of the environment with matplotlib, made when it is missing."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        print(f"making {PEERS.name} with matplotlib in it ...", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)
    return python


def _seconds(command: Sequence[str]) -> float:
    # As installed: with compiled bytecode, whatever this process was told.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
    return time.perf_counter() - begin


class Job:
    """Our command on a file of responses, into a campaign without interviews; a fresh copy of it each time."""

    def __init__(self, folder: Path, responses: Path, population: int) -> None:
        self.population = population
        self._folder, self._responses = folder, responses
        self._empty = folder / "empty.scorefact"
        self._numbers = count(1)
        questionnaire = proposing.propose(responses).questionnaire
        with create(self._empty) as workspace:
            self._campaign = new_campaign(workspace, questionnaire, YEAR, population)

    def run(self) -> float:
        """Seconds of the command."""
        self._workspace = self._folder / f"{next(self._numbers)}.scorefact"
        shutil.copy(self._empty, self._workspace)
        arguments = ["export", "dashboard", "--workspace", str(self._workspace), "--campaign", self._campaign]
        arguments += ["--lang", "en", "--out", str(self._folder / "out"), "--responses", str(self._responses)]
        return _seconds([sys.executable, "-c", _COMMAND, *arguments])

    def figures(self) -> CampaignFigures:
        """What the last command stored."""
        with open_workspace(self._workspace, read_only=True) as workspace:
            return campaign_figures(workspace, self._campaign)

    def pages(self) -> int:
        """The length of the document."""
        return len(PdfReader(next((self._folder / "out").glob("*.pdf"))).pages)


def differences(figures: CampaignFigures, plain: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """Which figures of the script are not ours: values, ends of intervals and numbers of answers."""
    ours = {str(one.question).lower(): one for one in figures.indicators if one.measure == "mean"}
    ours |= {str(one.theme): one for one in figures.themes}
    theirs = {name.lower(): one for name, one in (plain["questions"] | plain["themes"]).items()}
    return sorted(name for name in ours.keys() | theirs.keys() if not _same(ours.get(name), theirs.get(name)))


def _same(one: Figure | None, said: dict[str, float] | None) -> bool:
    if one is None or said is None or one.value is None or one.interval is None:
        return False
    pairs = ((one.value, said["value"]), (one.interval.lower, said["lower"]), (one.interval.upper, said["upper"]))
    return one.n == said["n"] and all(math.isclose(mine, other, rel_tol=1e-9) for mine, other in pairs)


def counted(figures: CampaignFigures) -> dict[str, list[int]]:
    """How often each answer was given, by question."""
    return {one.question.lower(): [one.counts[value] for value in sorted(one.counts)] for one in figures.distributions}


@contextmanager
def scripted(folder: Path) -> Iterator[Pair]:
    """300 rows of a workbook, against pandas and matplotlib."""
    path, document, said = folder / "responses.xlsx", folder / "peer.pdf", folder / "peer.json"
    response_workbook(path, 300, COLUMNS)
    job, python = Job(folder, path, 600), peers()
    script = [str(python), str(Path(__file__).with_name("plain_job.py")), str(path), str(job.population)]

    def reference() -> float:
        return _seconds([*script, str(document), str(said)])

    job.run()
    reference()
    plain, figures = json.loads(said.read_text(encoding="utf-8")), job.figures()
    wrong = differences(figures, plain)
    if {name.lower(): one for name, one in plain["counts"].items()} != counted(figures):
        wrong.append("the counts of answers")
    if wrong:
        raise RuntimeError(f"other figures: {', '.join(wrong)}")
    print(f"  the same figures on {job.pages()} pages against {len(PdfReader(document).pages)}", flush=True)
    yield Pair(job.run, reference)


def _frequencies(folder: Path, path: Path) -> tuple[Run, Path]:
    program = shutil.which("pspp")
    if program is None:
        raise NotInstalledError("pspp")
    with path.open(newline="", encoding="utf-8") as file:
        names = next(csv.reader(file))[1:]
    syntax, table = folder / "frequencies.sps", folder / "frequencies.csv"
    syntax.write_text(
        f'GET DATA /TYPE=TXT /FILE="{path}" /ARRANGEMENT=DELIMITED /DELCASE=LINE /FIRSTCASE=2 /DELIMITERS=","\n'
        f" /VARIABLES=id A8 {' '.join(f'{name} F2' for name in names)}.\n"
        f"FREQUENCIES /VARIABLES={' '.join(names)}.\n",
        encoding="ascii",
    )
    return lambda: _seconds([program, "-o", str(table), "-O", "format=csv", str(syntax)]), table


def frequencies(table: Path) -> dict[str, list[int]]:
    """How often each answer was given, as pspp tells it."""
    found: dict[str, list[int]] = {}
    name = ""
    with table.open(newline="", encoding="utf-8") as file:
        for row in csv.reader(file):
            if row and row[0].startswith("Table: "):
                name = row[0].removeprefix("Table: ").lower()
            elif len(row) == 6 and row[0] in ("Valid", "") and row[1].isdecimal():
                found.setdefault(name, []).append(int(row[2]))
    return found


@contextmanager
def counted_only(folder: Path) -> Iterator[Pair]:
    """10,000 rows of text, against pspp reading them and counting the answers."""
    path = folder / "responses.csv"
    response_csv(path, 10_000, COLUMNS)
    reference, table = _frequencies(folder, path)
    job = Job(folder, path, 20_000)
    job.run()
    reference()
    if frequencies(table) != counted(job.figures()):
        raise RuntimeError("pspp counts other frequencies")
    print(f"  the same frequencies; and {job.pages()} pages", flush=True)
    yield Pair(job.run, reference)


BENCHMARKS = (
    Benchmark("whole-job", "300 rows in, dashboard out", "the same by pandas and matplotlib", 0.2, scripted, 5),
    Benchmark("whole-job-many", "10,000 rows in, dashboard out", "pspp counting them only", 1.1, counted_only, 3),
)
