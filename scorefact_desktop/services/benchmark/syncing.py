"""Syncing the benchmark of a workspace: the verified release becomes the one in use, or the one before stays."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.benchmark import Benchmark, without_thin_cells
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.services.benchmark.in_use import MAX_BYTES
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import read_small
from scorefact_desktop.store import benchmark_trust, benchmarks, history
from scorefact_desktop.store.workspace import Workspace

_CHILD = "scorefact_desktop.services.benchmark.child"
#: A slow connection may take this long; a user may stop it at any time.
_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync brought; `new` is False where the release in use was the newest already."""

    benchmark: Benchmark
    new: bool


def sources(workspace: Workspace) -> tuple[str, ...]:
    """The sources that were synced from, or that a root was pinned for."""
    with workspace.reader() as connection:
        return benchmark_trust.sources(connection)


def sync(
    workspace: Workspace,
    source: str,
    root: Path | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    author: str | None = None,
) -> SyncResult:
    """Brings the newest release from a folder, a zip file or a web address.

    `root` is the steward's root file, needed the first time: it is pinned for this source. `progress` is told the
    share, 0-1. Whatever goes wrong, the release in use and what is known of the source stay as they were. Raises
    UserError root_needed, sync_unreachable, sync_forged, sync_older, sync_frozen, sync_too_large, sync_empty,
    sync_root_wrong, benchmark_invalid, reading_cancelled, reading_too_long.
    """
    source = _known_as(source)
    with workspace.reader() as connection:
        pinned = benchmark_trust.pinned_root(connection, source)
        trust = benchmark_trust.metadata(connection, source)
    given = read_small(root, 512 * 1024, "sync_root_wrong") if root is not None else None
    if given is not None and given != pinned:
        pinned, trust = given, {}
    if pinned is None:
        raise UserError("root_needed", source=source)
    request = {
        "memory": Limits().memory,
        "source": source,
        "root": base64.b64encode(pinned).decode("ascii"),
        "trust": {name: base64.b64encode(body).decode("ascii") for name, body in trust.items()},
    }
    payload, _ = reading.ask(request, source, _SECONDS, progress, cancelled, module=_CHILD)
    found = json.loads(payload)
    body = base64.b64decode(found["body"]).decode("utf-8")
    if len(body) > MAX_BYTES:
        raise UserError("sync_too_large", source=source, limit=MAX_BYTES // (1024 * 1024))
    try:
        benchmark = without_thin_cells(Benchmark.model_validate_json(body))[0]
    except ValueError as error:
        raise UserError("benchmark_invalid", file=source, place="-", reason=type(error).__name__) from error
    with workspace.transaction() as connection:
        before = benchmarks.current(connection)
        if given is not None and benchmark_trust.pinned_root(connection, source) != pinned:
            benchmark_trust.pin(connection, source, pinned)
        benchmark_trust.put_metadata(
            connection, source, {name: base64.b64decode(content) for name, content in found["trust"].items()}
        )
        identifier = benchmarks.put(connection, benchmark.release, body, verified=True, source=source)
        new = before is None or before.id != identifier
        if new:
            history.record(
                connection, "benchmark_synced", f"benchmark:{identifier}", author or person(), release=benchmark.release
            )
    return SyncResult(benchmark, new)


def _known_as(source: str) -> str:
    """One name for one source: an address without its last stroke, a path in full."""
    if source.startswith(("http://", "https://")):
        return source.rstrip("/")
    return str(Path(source).expanduser().resolve())
