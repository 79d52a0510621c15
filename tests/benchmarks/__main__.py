"""Measure, print a table, and write it as JSON where asked.

python -m tests.benchmarks [NAME ...] [--rounds N] [--json FILE]
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import (
    counting,
    data_files,
    documents,
    importing,
    live,
    opening,
    start_up,
    whole_job,
    whole_program,
)
from tests.benchmarks.harness import Benchmark, NotInstalledError, as_json, machine, measure, table

ALL: tuple[Benchmark, ...] = (
    *start_up.BENCHMARKS,
    *opening.BENCHMARKS,
    *counting.BENCHMARKS,
    *live.BENCHMARKS,
    *importing.BENCHMARKS,
    *documents.BENCHMARKS,
    *whole_job.BENCHMARKS,
    *whole_program.BENCHMARKS,
    *data_files.BENCHMARKS,
)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(one.name for one in ALL))
    parser.add_argument("--rounds", type=int, help="runs of each contender (default: the benchmark's own)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - {one.name for one in ALL}
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    results, empty = [], []
    with tempfile.TemporaryDirectory() as name:
        os.environ["SCOREFACT_HOME"] = str(Path(name) / "home")
        for number, benchmark in enumerate(ALL):
            if arguments.names and benchmark.name not in arguments.names:
                continue
            print(f"measuring {benchmark.name} ...", file=sys.stderr, flush=True)
            folder = Path(name) / str(number)
            folder.mkdir()
            try:
                results.append(measure(benchmark, folder, arguments.rounds))
            except NotInstalledError as missing:
                empty.append(f"{benchmark.name}: {missing} is not installed")
    print("\n".join([table(results), *empty]))
    facts = machine()
    print(f"\n{facts['processor']}, {facts['system']}, Python {facts['python']}; median of the rounds")
    if arguments.json:
        arguments.json.write_text(json.dumps(as_json(results, empty), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
