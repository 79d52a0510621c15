"""Breaks our services in every way that is listed, prints tables and writes JSON where asked.

python -m tests.faults [SCENARIO ...] [--kills N] [--states N] [--every N] [--windows N] [--json FILE]

`make faults` is the long form, whose summary is the reliability table of the README.
"""

import argparse
import errno
import json
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.faults import shim, windows
from tests.faults.flips import KEY, flips, mutations
from tests.faults.harness import Result, crashes, failures, kills
from tests.faults.listed import ALL
from tests.faults.scenarios import EncryptedEntry, Entry, Scenario
from tests.faults.tables import summary, table, verdict

#: Rounds of a scenario: long enough for a checkpoint of the log where that matters.
_ROUNDS = {"entry": 60, "entry, encrypted": 60, "import": 6, "merge": 4, "backup": 4}
_SHORT_ROUNDS = {"entry": 3, "entry, encrypted": 2, "import": 2, "merge": 2, "backup": 2}


def run(
    chosen: list[type[Scenario]],
    killed: int,
    states: int,
    every: int,
    controls: int,
    bits: int,
    *,
    short: bool,
    tell: Callable[[Result], None],
) -> None:
    """Every fault on every scenario, as far as asked for; `tell` gets each result."""
    rounds = _SHORT_ROUNDS if short else _ROUNDS
    for make in chosen:
        scenario = make(rounds.get(make.name, 1))
        if killed:
            tell(kills(scenario, killed))
        if states:
            tell(crashes(scenario, states))
        if every:
            brief = make(_SHORT_ROUNDS.get(make.name, 1))
            tell(failures(brief, errno.ENOSPC, on=True, every=every))
            tell(failures(brief, errno.EIO, on=False, every=every))
    if bits:
        tell(flips(bits))
        tell(flips(bits, KEY))
        tell(mutations(bits // 3))
        tell(mutations(bits // 3, KEY))
    for make in (Entry, EncryptedEntry):
        if controls and make in chosen:
            tell(crashes(make(20), controls, synchronous="NORMAL"))
            tell(crashes(make(20), controls, synchronous="OFF"))


def document(results: list[Result], seconds: float) -> dict[str, Any]:
    """The figures so far."""
    return {
        "command": " ".join(["python -m tests.faults", *sys.argv[1:]]),
        "system": platform.platform(),
        "python": platform.python_version(),
        "seconds": round(seconds),
        "results": [asdict(one) for one in results],
        "wrong": verdict(results),
    }


def main() -> None:
    names = {make.name: make for make in ALL}
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", metavar="SCENARIO", help=", ".join(names))
    parser.add_argument("--kills", type=int, default=100, help="children killed in each scenario")
    parser.add_argument("--states", type=int, default=500, help="states after a power loss opened in each")
    parser.add_argument("--every", type=int, default=1, help="fail every Nth step; 0: none")
    parser.add_argument("--controls", type=int, default=200, help="states of each control; 0: none")
    parser.add_argument("--flips", type=int, default=3000, help="bits turned over in each kind of file; 0: none")
    parser.add_argument(
        "--windows", type=int, default=0, help="real windows killed while an interview is held; 0: none"
    )
    parser.add_argument("--short", action="store_true", help="scenarios as short as in the test suite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - names.keys()
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    reason = shim.why_not()
    if reason is not None:
        parser.error(reason)
    shim.start_with_it(sys.argv[1:])
    chosen = [names[name] for name in arguments.names] or list(ALL)
    results: list[Result] = []
    begin = time.monotonic()

    def tell(result: Result) -> None:
        results.append(result)
        print(f"{result.scenario}: {result.fault}, {result.cases} cases, {result.bad} bad", file=sys.stderr, flush=True)
        if arguments.json:  # after each, so that a run that is broken off leaves its figures
            text = json.dumps(document(results, time.monotonic() - begin), indent=2)
            arguments.json.write_text(text + "\n", encoding="utf-8")

    run(
        chosen,
        arguments.kills,
        arguments.states,
        arguments.every,
        arguments.controls,
        arguments.flips,
        short=arguments.short,
        tell=tell,
    )
    if arguments.windows:
        tell(windows.killed(arguments.windows))
    wrong = verdict(results)
    print(table(results), "", summary(results), sep="\n")
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
