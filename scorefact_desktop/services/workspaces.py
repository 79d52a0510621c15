"""Making, opening and describing a workspace."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import benchmarks, schema
from scorefact_desktop.store.workspace import Workspace, now

if TYPE_CHECKING:
    from scorefact_desktop.store.keys.secret import Secret

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
    """A new, empty workspace, opened; the caller closes it. Errors: those of `Workspace.create`.

    One with a passphrase is made by `services.encrypting.create_encrypted`.
    """
    return Workspace.create(path, key=key)


def open_workspace(
    path: Path, *, key: bytes | None = None, read_only: bool = False, secret: "Secret | None" = None
) -> Workspace:
    """An existing workspace; the caller closes it. An encrypted one needs a `secret` that opens its key file.

    A plain one opens whatever is given. Raises UserError keys_missing (encrypted, and its key file is not there),
    passphrase_needed, and those of `store.keys.opening.unlock` and `Workspace.open`.
    """
    try:
        workspace = Workspace.open(path, key=key, read_only=read_only)
    except UserError as error:
        if error.code != "workspace_key_needed":
            raise
        from scorefact_desktop.store.keys import keys_path, opening

        keys = keys_path(path.resolve())
        if not keys.exists():
            raise UserError("keys_missing", path=str(path), keys=keys.name) from error
        if secret is None:
            raise UserError("passphrase_needed", path=str(path)) from error
        return opening.unlock(path, secret, read_only=read_only)
    if not read_only:
        from scorefact_desktop.store.keys import rewriting

        with suppress(OSError):  # what cannot be tidied now keeps nobody out
            rewriting.tidy(workspace.path)
    return workspace


def today() -> str:
    """The day, as workspaces store it."""
    return now()[:10]


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
