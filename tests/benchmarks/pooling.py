"""Pooling answers of many campaigns: how cost grows on DuckDB within a stated memory, and whether Spark says the same.

python -m tests.benchmarks.pooling [--millions 1 10] [--memory 1GB] [--without-spark] [--engine local[2]]

Answers are generated inside DuckDB out of their numbers, so that nothing but the pooling itself needs room. Spark runs
in an environment of its own (.venv-cluster, made when it is missing), as its libraries are not those of the program.
"""

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from scorefact_desktop.benchmark import pooling
from scorefact_desktop.benchmark.engines import EMBEDDED, engine
from scorefact_desktop.benchmark.pooling import PooledCell
from scorefact_desktop.benchmark.release import build
from tests.benchmark.samples import campaigns

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"
CLUSTER = ROOT / ".venv-cluster"
VENDORS, YEARS, FIGURES = 120, 3, 60
_DAY = date(2026, 11, 20)
#: Answer number i, always the same: a campaign, one of its figures, a score.
_ANSWERS = f"""
SELECT printf('unit-%03d', u) AS unit, printf('vendor-%03d', u // {YEARS}) AS vendor,
    (2024 + u % {YEARS})::BIGINT AS year, CASE u // {YEARS} % 2 WHEN 0 THEN 'publisher' ELSE 'integrator' END
    AS vendor_type, 'SE' AS country, 'erp' AS family, '100-399' AS size, printf('figure-%02d', f) AS figure,
    s / 1000.0 AS score, 1::BIGINT AS "count"
FROM (SELECT (hash(i) % {VENDORS * YEARS})::INTEGER AS u, (hash(i + 1000000007) % {FIGURES})::INTEGER AS f,
    (hash(i + 3000000019) % 1001)::DOUBLE AS s FROM range({{count}}) AS numbers(i))
"""


def members() -> list[dict[str, Any]]:
    """Every cell: all vendors and both types, of the latest campaigns."""
    rows = []
    for vendor in range(VENDORS):
        kind = "publisher" if vendor % 2 == 0 else "integrator"
        unit = f"unit-{vendor * YEARS + YEARS - 1:03d}"
        for figure in range(FIGURES):
            rows += [{"group": group, "figure": f"figure-{figure:02d}", "unit": unit} for group in ("all", kind)]
    return rows


def pooled(backend: Any, answers: Any) -> list[PooledCell]:
    """The cells of a table of answers: what a release is made of."""
    schema = {"group": "string", "figure": "string", "unit": "string"}
    figures = pooling.vendor_figures(answers)
    return pooling.read_cells(backend, pooling.cells(figures, pooling.table_of(members(), schema)))


def on_duckdb(millions: int, memory: str) -> dict[str, Any]:
    """Pools so many million answers, in this process: seconds, and its peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder, engine(EMBEDDED, memory=memory, folder=folder) as backend:
        backend.raw_sql("CREATE VIEW answers AS " + _ANSWERS.format(count=millions * 1_000_000))
        begin = time.perf_counter()
        found = pooled(backend, backend.table("answers"))
        seconds = time.perf_counter() - begin
    assert len(found) == 3 * FIGURES
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"millions": millions, "seconds": seconds, "peak_megabytes": peak, "cells": len(found)}


def apart(python: Path | str, *arguments: str) -> dict[str, Any]:
    """The same module in a process of its own, so that its peak memory is its own: the JSON it prints last."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}
    ran = subprocess.run(
        [str(python), "-m", "tests.benchmarks.pooling", *arguments],
        env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def growth(results: Sequence[dict[str, Any]]) -> float:
    """The exponent b of cost ~ size^b between the smallest and the largest run."""
    first, last = results[0], results[-1]
    return math.log(last["seconds"] / first["seconds"]) / math.log(last["millions"] / first["millions"])


def cells_of_file(engine_name: str, path: Path) -> list[dict[str, Any]]:
    """The cells of a Parquet file of answers on an engine."""
    with engine(engine_name) as backend:
        answers = backend.read_parquet(str(path))
        return [asdict(one) for one in pooled(backend, answers)]


def release_on(engine_name: str) -> dict[str, Any]:
    """The release of 25 invented vendors, built on an engine."""
    with engine(engine_name) as backend:
        made = build(backend, campaigns(), "2026.1", _DAY)
    plain: dict[str, Any] = made.benchmark.model_dump(mode="json")
    return plain


def furthest(one: Any, other: Any) -> float:
    """The largest difference between two documents of the same form; infinite where the form differs."""
    if isinstance(one, bool) or isinstance(other, bool) or one is None or isinstance(one, str):
        return 0.0 if one == other else math.inf
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return max((furthest(one[key], other[key]) for key in one), default=0.0)
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)) and len(one) == len(other):
        return max((furthest(a, b) for a, b in zip(one, other, strict=True)), default=0.0)
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other)
    return math.inf


def cluster() -> Path:
    """The Python of the environment with Spark, made when it is missing."""
    python = CLUSTER / "bin" / "python"
    if not python.exists():
        print(f"making {CLUSTER.name} with Spark in it ...", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(CLUSTER)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", str(REQUIREMENTS / "cluster.txt")], check=True)
        pinned = [
            line.split()[0]
            for line in (REQUIREMENTS / "run.txt").read_text(encoding="utf-8").splitlines()
            if line.startswith(("pydantic==", "pydantic-core==", "annotated-types==", "typing-inspection=="))
        ]
        subprocess.run([*pip, *pinned], check=True)
    return python


def compare(engine_name: str, millions: int = 1) -> dict[str, Any]:
    """The same answers and the same contributions on DuckDB and on Spark, and how far apart the results are."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "answers.parquet"
        with engine() as backend:
            query = _ANSWERS.format(count=millions * 1_000_000)
            backend.raw_sql(f"COPY ({query}) TO '{path}' (FORMAT parquet)")
        theirs = apart(cluster(), "--spark", engine_name, str(path))
        return {
            "engine": engine_name,
            "seconds": theirs["seconds"],
            "cells": furthest(cells_of_file(EMBEDDED, path), theirs["cells"]),
            "release": furthest(release_on(EMBEDDED), theirs["release"]),
        }


def _serve(engine_name: str, path: Path) -> None:
    begin = time.perf_counter()
    cells = cells_of_file(engine_name, path)
    seconds = time.perf_counter() - begin
    print(json.dumps({"seconds": seconds, "cells": cells, "release": release_on(engine_name)}))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pooling")
    parser.add_argument("--millions", type=int, nargs="+", default=[1, 10], help="answers, in millions (also 100)")
    parser.add_argument("--memory", default="1GB", help="the most that DuckDB may take")
    parser.add_argument("--without-spark", action="store_true")
    parser.add_argument("--engine", default="local[2]", help="Spark's master: local[2], local-cluster[2,1,1024], ...")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--spark", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one is not None:
        print(json.dumps(on_duckdb(arguments.one, arguments.memory)))
        return
    if arguments.spark is not None:
        _serve(arguments.spark[0], Path(arguments.spark[1]))
        return
    results = []
    for millions in sorted(arguments.millions):
        results.append(apart(sys.executable, "--one", str(millions), "--memory", arguments.memory))
        print(
            f"{millions:>5} million answers, DuckDB within {arguments.memory}: {results[-1]['seconds']:.2f} s,"
            f" peak {results[-1]['peak_megabytes']:.0f} MB, {results[-1]['cells']} cells",
            flush=True,
        )
    if len(results) > 1:
        print(f"cost grows with the exponent {growth(results):.2f} (1 is in proportion)")
    if not arguments.without_spark:
        found = compare(arguments.engine)
        print(
            f"Spark {found['engine']} against DuckDB: 1 million answers in {found['seconds']:.1f} s (start included);"
            f" largest difference of cells {found['cells']:.1e}, of a release {found['release']:.1e}"
        )
        if max(found["cells"], found["release"]) > 1e-9:
            raise SystemExit("the engines differ by more than 1e-9")


if __name__ == "__main__":
    main()
