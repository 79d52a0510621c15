"""The key file of an encrypted workspace: where it is, and that it travels with every copy of the workspace."""

from pathlib import Path

from scorefact_desktop.store import durable

__all__ = ["SUFFIX", "copy_beside", "keys_path"]

#: The key file of `audits.scorefact` is `audits.scorefact-keys`.
SUFFIX = "-keys"


def keys_path(workspace: Path) -> Path:
    """Where the key file of a workspace is."""
    return workspace.with_name(workspace.name + SUFFIX)


def copy_beside(source: Path, target: Path) -> Path | None:
    """Puts a copy of the key file of the workspace `source` beside its copy `target`, written whole.

    Gives the path of the copy, None where `source` has no key file (a plain workspace). A key file that stood beside
    `target` is replaced. Raises OSError.
    """
    own, copy = keys_path(source), keys_path(target)
    try:
        content = own.read_bytes()
    except FileNotFoundError:
        return None  # a plain workspace has none
    durable.write_whole(copy, content)
    return copy
