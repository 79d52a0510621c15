"""Making, opening and describing a workspace."""

from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.store import benchmarks, schema
from scorefact_desktop.store.workspace import Workspace

__all__ = ["SUFFIX", "Workspace", "WorkspaceInfo", "create", "info", "open_workspace"]

#: The ending of a workspace file.
SUFFIX = ".scorefact"


@dataclass(frozen=True, slots=True)
class WorkspaceInfo:
    """What a workspace holds. `size` in bytes, `created_at` ISO 8601 in UTC."""

    path: str
    uid: str
    created_at: str
    created_with: str
    schema_version: int
    encrypted: bool
    size: int
    vendors: int
    campaigns: int
    customers: int
    interviews: int
    benchmark: str | None


def create(path: Path, *, key: bytes | None = None) -> Workspace:
    """A new, empty workspace, opened; the caller closes it. Errors: those of `Workspace.create`."""
    return Workspace.create(path, key=key)


def open_workspace(path: Path, *, key: bytes | None = None, read_only: bool = False) -> Workspace:
    """An existing workspace; the caller closes it. Errors: those of `Workspace.open`."""
    return Workspace.open(path, key=key, read_only=read_only)


def info(workspace: Workspace) -> WorkspaceInfo:
    """What an open workspace holds."""
    with workspace.reader() as connection:
        uid, created_at, created_with = connection.execute(
            "SELECT uid, created_at, created_with FROM workspace"
        ).fetchone()
        counts = connection.execute(
            "SELECT (SELECT count(*) FROM vendor), (SELECT count(*) FROM campaign), (SELECT count(*) FROM customer),"
            " (SELECT count(*) FROM interview)"
        ).fetchone()
        benchmark = benchmarks.current(connection)
        return WorkspaceInfo(
            path=str(workspace.path),
            uid=uid,
            created_at=created_at,
            created_with=created_with,
            schema_version=schema.version_of(connection),
            encrypted=workspace.encrypted,
            size=workspace.path.stat().st_size,
            vendors=counts[0],
            campaigns=counts[1],
            customers=counts[2],
            interviews=counts[3],
            benchmark=benchmark.release if benchmark else None,
        )
