"""The benchmark in use: loaded from a plain file, checked whole before anything is stored, and told its age."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

from scorefact_desktop.domain.benchmark import ALL, Benchmark, without_thin_cells
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import benchmarks, history
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: No honest release is larger; what is larger is not read.
MAX_BYTES = 16 * 1024 * 1024
#: Releases appear yearly: one older than thirteen months is said to be old.
STALE_AFTER_DAYS = 396


@dataclass(frozen=True, slots=True)
class CurrentBenchmark:
    """The release in use: its age in days, and whether it is `stale` (older than thirteen months)."""

    benchmark: Benchmark
    age_days: int
    stale: bool
    verified: bool

    @property
    def vendors(self) -> int:
        """Vendors behind the group of all."""
        return self.benchmark.group(ALL).vendors


@dataclass(frozen=True, slots=True)
class LoadedBenchmark:
    """What a file brought; `left_out` names the groups, cells and years that fewer than 5 vendors stand behind."""

    benchmark: Benchmark
    left_out: tuple[str, ...]


def load_file(workspace: Workspace, path: Path) -> LoadedBenchmark:
    """Reads a plain benchmark file and makes it the one in use.

    Raises UserError benchmark_missing, benchmark_unreadable, benchmark_too_large, benchmark_invalid (with the place
    and the reason), benchmark_thin (fewer than 5 vendors), workspace_read_only; nothing is stored then.
    """
    loaded = read_file(path)
    with workspace.transaction() as connection:
        identifier = benchmarks.put(
            connection, loaded.benchmark.release, loaded.benchmark.model_dump_json(exclude_none=True)
        )
        history.record(
            connection,
            "benchmark_loaded",
            f"benchmark:{identifier}",
            person(),
            release=loaded.benchmark.release,
            left_out=len(loaded.left_out),
        )
    return loaded


def read_file(path: Path) -> LoadedBenchmark:
    """A benchmark file without its thin cells. UserErrors as in `load_file`."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UserError("benchmark_missing", path=str(path)) from None
    except OSError as error:
        raise UserError("benchmark_unreadable", file=path.name, reason=error.strerror or str(error)) from error
    if len(content) > MAX_BYTES:
        raise UserError("benchmark_too_large", file=path.name, limit=MAX_BYTES // (1024 * 1024))
    from pydantic import ValidationError

    try:
        benchmark = Benchmark.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "-"
        raise UserError("benchmark_invalid", file=path.name, place=place, reason=first["msg"]) from error
    kept, left_out = without_thin_cells(benchmark)
    everything = kept.group(ALL)
    if not everything.themes and not everything.indicators:
        raise UserError("benchmark_thin", file=path.name, vendors=everything.vendors)
    return LoadedBenchmark(kept, left_out)


def current(workspace: Workspace, today: date | None = None) -> CurrentBenchmark | None:
    """The release in use and its age, None where there is none."""
    with workspace.reader() as connection:
        stored = benchmarks.current(connection)
    if stored is None:
        return None
    benchmark = parsed(stored.body, stored.sha256)
    age = benchmark.age_in_days(today or datetime.now(UTC).date())
    return CurrentBenchmark(benchmark, age, age > STALE_AFTER_DAYS, stored.verified)


def source(workspace: Workspace) -> str:
    """Where the release in use was synced from; empty for one that was loaded from a file, and without one."""
    with workspace.reader() as connection:
        return benchmarks.current_source(connection)


def of_connection(connection: Connection) -> Benchmark | None:
    """The release in use, for figures made on an open connection."""
    stored = benchmarks.current(connection)
    return parsed(stored.body, stored.sha256) if stored else None


@lru_cache(maxsize=4)
def parsed(body: str, sha256: str) -> Benchmark:
    """A stored release; thin cells are left out again, whoever stored it."""
    return without_thin_cells(Benchmark.stored(body, sha256))[0]
