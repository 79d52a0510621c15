"""Breaks our services in every way that is listed, prints a table and writes JSON where asked.

python -m tests.faults [SCENARIO ...] [--kills N] [--states N] [--every N] [--json FILE]
"""

import argparse
import errno
import json
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from tests.faults import shim
from tests.faults.flips import KEY, flips, mutations
from tests.faults.harness import Result, crashes, failures, kills
from tests.faults.scenarios import ALL, EncryptedEntry, Entry, Scenario

#: Rounds of a scenario: long enough for a checkpoint of the log where that matters.
_ROUNDS = {"entry": 60, "entry, encrypted": 60, "import": 6, "merge": 4, "backup": 4}
_SHORT_ROUNDS = {"entry": 3, "entry, encrypted": 2, "import": 2, "merge": 2, "backup": 2}


def run(
    chosen: list[type[Scenario]], killed: int, states: int, every: int, controls: int, bits: int, *, short: bool
) -> list[Result]:
    """Every fault on every scenario, as far as asked for."""
    found: list[Result] = []
    rounds = _SHORT_ROUNDS if short else _ROUNDS

    def tell(result: Result) -> None:
        found.append(result)
        print(f"{result.scenario}: {result.fault}, {result.cases} cases, {result.bad} bad", file=sys.stderr, flush=True)

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
    return found


def is_control(result: Result) -> bool:
    """A run that must lose, or the harness proves nothing."""
    return result.fault.endswith(("NORMAL", "OFF"))


def verdict(results: list[Result]) -> list[str]:
    """What is wrong with the results; nothing where all is as promised."""
    wrong = [
        f"{one.scenario}, {one.fault}: {'; '.join(one.first)}" for one in results if one.bad and not is_control(one)
    ]
    wrong += [
        f"the control {one.scenario}, {one.fault} lost nothing: the harness proves nothing"
        for one in results
        if is_control(one) and not one.lost
    ]
    return wrong


def table(results: list[Result]) -> str:
    """The results for people."""
    rows = [("scenario", "fault", "cases", "acknowledged", "lost", "damaged", "bugs", "seconds", "")]
    for one in results:
        rows.append(
            (
                one.scenario, one.fault, str(one.cases), str(one.acknowledged), str(one.lost), str(one.damaged),
                str(one.bugs), f"{one.seconds:.0f}", "control: must lose" if is_control(one) else "",
            )
        )  # fmt: skip
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def main() -> None:
    names = {make.name: make for make in ALL}
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", metavar="SCENARIO", help=", ".join(names))
    parser.add_argument("--kills", type=int, default=100, help="children killed in each scenario")
    parser.add_argument("--states", type=int, default=500, help="states after a power loss opened in each")
    parser.add_argument("--every", type=int, default=1, help="fail every Nth step; 0: none")
    parser.add_argument("--controls", type=int, default=200, help="states of each control; 0: none")
    parser.add_argument("--flips", type=int, default=3000, help="bits turned over in each kind of file; 0: none")
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
    results = run(
        chosen,
        arguments.kills,
        arguments.states,
        arguments.every,
        arguments.controls,
        arguments.flips,
        short=arguments.short,
    )
    wrong = verdict(results)
    print(table(results))
    if arguments.json:
        document = {
            "system": platform.platform(),
            "results": [asdict(one) for one in results],
            "wrong": wrong,
        }
        arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
