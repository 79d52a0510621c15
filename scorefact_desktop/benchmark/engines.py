"""Where pooling runs: DuckDB in this process, or a Spark cluster for what one machine does not hold."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from ibis import BaseBackend

#: The engine that needs nothing but the extra `[benchmark]`.
EMBEDDED = "duckdb"


@contextmanager
def engine(name: str = EMBEDDED, *, memory: str = "2GB", folder: str | None = None) -> "Iterator[BaseBackend]":
    """The engine called `name`: `duckdb`, `spark://...`, or `local-cluster[workers,cores,megabytes]` and `local[n]`.

    `memory` is the most that DuckDB takes; what is larger goes to files in `folder`, or fails without one. Raises
    UserError engine_missing (its extra is not installed), engine_unknown.
    """
    if name == EMBEDDED:
        with _duckdb(memory, folder) as backend:
            yield backend
    elif name.startswith(("spark://", "local-cluster[", "local[")):
        with _spark(name) as backend:
            yield backend
    else:
        raise UserError("engine_unknown", engine=name)


@contextmanager
def _duckdb(memory: str, folder: str | None) -> "Iterator[BaseBackend]":
    try:
        import duckdb
        import ibis
    except ImportError as error:
        raise UserError("engine_missing", extra="benchmark") from error

    connection = duckdb.connect()
    connection.execute("SET memory_limit = ?", [memory])
    connection.execute("SET temp_directory = ?", [folder or ""])
    # Nothing is fetched and nothing is read but what is handed in.
    connection.execute("SET autoinstall_known_extensions = false")
    connection.execute("SET autoload_known_extensions = false")
    backend = ibis.duckdb.from_connection(connection)
    try:
        yield backend
    finally:
        backend.disconnect()


@contextmanager
def _spark(master: str) -> "Iterator[BaseBackend]":
    try:
        import ibis
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise UserError("engine_missing", extra="cluster") from error

    if master.startswith("local"):
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    session = (
        SparkSession.builder.master(master)
        .appName("ScoreFact benchmark")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.ansi.enabled", "false")
        .config("spark.sql.shuffle.partitions", "8")
        .getOrCreate()
    )
    backend = ibis.pyspark.connect(session)
    try:
        yield backend
    finally:
        session.stop()
