"""Opening an encrypted workspace through its key file, and making one together with its key file."""

import sys
from contextlib import suppress
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import durable
from scorefact_desktop.store.keys import key_file, keys_path, rewriting
from scorefact_desktop.store.keys.key_file import KeyFile
from scorefact_desktop.store.keys.secret import Kind, Secret
from scorefact_desktop.store.keys.slots import Slot
from scorefact_desktop.store.workspace import Workspace, made_whole

_WRONG = {
    Kind.PASSPHRASE: "passphrase_wrong",
    Kind.RECOVERY: "recovery_wrong",
    Kind.KEYRING: "keyring_empty",
    Kind.ORGANISATION: "organisation_key_wrong",
}


def unlock(path: Path, secret: Secret, *, read_only: bool = False) -> Workspace:
    """The encrypted workspace, opened with something that opens one of its key slots.

    Where a change of key was interrupted, the key that the workspace has is found and the file tidied. Raises UserError
    keys_missing, keys_unreadable, keys_damaged, keys_newer, keys_of_other, keys_half_changed; passphrase_wrong,
    recovery_wrong, keyring_empty, keyring_refused, organisation_key_wrong; and those of `Workspace.open`.
    """
    path = Path(path).resolve()
    keys = key_file.read(path)
    refused: UserError | None = None
    for one in keys.sets:
        key = one.open(keys.workspace, secret)
        if key is None:
            continue
        forbid_core_dumps()
        try:
            workspace = Workspace.open(path, key=key, read_only=read_only)
        except UserError as error:
            if error.code != "workspace_key_wrong":
                raise
            refused = error
            continue
        try:
            if uid_of(workspace) != keys.workspace:
                raise UserError("keys_of_other", path=str(path), keys=keys_path(path).name)
            if not read_only:
                with suppress(OSError, UserError):  # what cannot be tidied now keeps nobody out
                    if len(keys.sets) > 1:
                        key_file.write(path, KeyFile(keys.workspace, (one,)))
                    rewriting.tidy(path)
        except BaseException:  # whatever it was goes on, without an open workspace behind it
            workspace.close()
            raise
        return workspace
    if refused is not None and len(keys.sets) > 1:
        raise UserError("keys_half_changed", path=str(path)) from refused
    if refused is not None:
        raise UserError("keys_of_other", path=str(path), keys=keys_path(path).name) from refused
    raise UserError(_WRONG[secret.kind], path=str(path))


def is_encrypted(path: Path) -> bool:
    """True for an encrypted workspace, told without opening it. Raises UserErrors of `Workspace.open`."""
    try:
        Workspace.open(path, read_only=True).close()
    except UserError as error:
        if error.code == "workspace_key_needed":
            return True
        if error.code != "workspace_older":
            raise
    return False


def make(path: Path, key: bytes, uid: str, listed: tuple[Slot, ...]) -> Workspace:
    """A new, empty workspace encrypted with `key`, its key file beside it, opened.

    A key file that lies there without a workspace is set aside, not replaced: a workspace that is elsewhere for now may
    need it. Raises UserError as `Workspace.create` does, and keys_not_written.
    """
    path = Path(path).resolve()
    forbid_core_dumps()
    keys = KeyFile(uid, (key_file.key_set(key, uid, listed),))
    with made_whole(path) as beginning:
        Workspace.create(beginning, key=key, uid=uid).close()
        set_aside(path)
        key_file.write(path, keys)  # before the workspace has its name: it is never there without its keys
    return Workspace.open(path, key=key)


def set_aside(path: Path) -> Path | None:
    """Gives the key file that lies beside `path` another name, so that a new one takes nothing away; that name."""
    own = keys_path(path)
    if not own.exists():
        return None
    number = 1
    while (aside := own.with_name(f"{own.name}-before-{number}")).exists():
        number += 1
    try:
        durable.move(own, aside)
    except OSError as error:
        raise UserError("keys_not_written", path=str(own), reason=error.strerror or str(error)) from error
    return aside


def uid_of(workspace: Workspace) -> str:
    """The id of a workspace, to which its key slots are bound."""
    with workspace.reader() as connection:
        return str(connection.execute("SELECT uid FROM workspace").fetchone()[0])


def forbid_core_dumps() -> None:
    """Keeps a crash of this process, and of those it starts, from writing its memory (and with it keys) to the disk."""
    if sys.platform == "win32":  # it writes none unless told to
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
