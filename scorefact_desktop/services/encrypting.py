"""A workspace made with a passphrase, given one, freed of it, or given a new key after a suspected leak."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.keys import KeySlot, new_slot, plain_slot
from scorefact_desktop.store import history
from scorefact_desktop.store.keys import key_file, keys_path, opening, os_keyring, recovery, rewriting, slots
from scorefact_desktop.store.keys.key_file import KeyFile, KeySet
from scorefact_desktop.store.keys.secret import Kind, Secret, new_passphrase
from scorefact_desktop.store.keys.slots import KEY_SIZE, Slot
from scorefact_desktop.store.lock import WorkspaceLock
from scorefact_desktop.store.workspace import Workspace, new_uid

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A workspace written anew, open. `overwritten` tells whether the old file could be overwritten on its drive;
    `recovery` is the new recovery key to print, "" where there was none; `dropped` are slots that do not open it."""

    workspace: Workspace
    overwritten: bool
    recovery: str = ""
    dropped: tuple[KeySlot, ...] = ()


def create_encrypted(path: Path, text: str) -> Workspace:
    """A new, empty workspace that opens with a passphrase, opened; the caller closes it.

    Raises UserError passphrase_short, passphrase_long, keys_not_written, and those of `Workspace.create`.
    """
    key, uid = secrets.token_bytes(KEY_SIZE), new_uid()
    made = new_slot(key, uid, new_passphrase(text))
    workspace = opening.make(path, key, uid, (made,))
    _record(workspace, "key_added", kind=made.kind.value, key=made.id)
    return workspace


def encrypt(path: Path, text: str, progress: Progress = lambda share: None) -> Rewritten:
    """Encrypts a plain workspace that nobody has open: written anew, compared, then put in place of the plain file.

    Backups and copies made before stay plain. Raises UserError workspace_encrypted_already, passphrase_short,
    passphrase_long, keys_not_written, and those of `rewriting.rewrite`.
    """
    secret = new_passphrase(text)
    path = path.resolve()
    with _plain(path) as workspace:
        uid = opening.uid_of(workspace)
    key = secrets.token_bytes(KEY_SIZE)
    made = new_slot(key, uid, secret)
    keys = KeyFile(uid, (key_file.key_set(key, uid, (made,)),))
    written: list[bool] = []

    def before() -> None:
        opening.set_aside(path)
        key_file.write(path, keys)
        written.append(True)

    try:
        overwritten = _locked_rewrite(path, None, key, before, lambda: None, progress)
    except UserError as error:
        if written and error.code != "rewrite_untidy" and not opening.is_encrypted(path):
            with suppress(OSError):  # a key file beside a plain workspace opens nothing and is in nobody's way
                keys_path(path).unlink()
        raise
    workspace = opening.unlock(path, secret)
    _record(workspace, "workspace_encrypted", kind=made.kind.value, key=made.id)
    progress(1.0)
    return Rewritten(workspace, overwritten)


def decrypt(path: Path, secret: Secret, progress: Progress = lambda share: None) -> Rewritten:
    """Takes the encryption off a workspace that nobody has open; its key file goes last.

    Raises UserError workspace_plain_already, and those of `opening.unlock` and `rewriting.rewrite`.
    """
    path = path.resolve()
    _refuse_plain(path)
    with opening.unlock(path, secret) as workspace:
        key = workspace.key
    keys = key_file.read(path)
    overwritten = _locked_rewrite(path, key, None, lambda: None, lambda: keys_path(path).unlink(), progress)
    for slot in keys.slots:
        _forget(slot, keys.workspace)
    workspace = Workspace.open(path)
    _record(workspace, "workspace_decrypted")
    progress(1.0)
    return Rewritten(workspace, overwritten)


def rekey(path: Path, secret: Secret, text: str, progress: Progress = lambda share: None) -> Rewritten:
    """A new key for a workspace that nobody has open, after a suspected leak: what opened it before opens it no more.

    `text` is the passphrase from now on. A recovery key is replaced by a new one, this computer's keyring is kept up,
    organisations keep their access; other slots are dropped. Copies made before still open with what opened them.
    Raises UserError workspace_plain_already, passphrase_short, passphrase_long, and those of `opening.unlock` and
    `rewriting.rewrite`.
    """
    wanted = new_passphrase(text)
    path = path.resolve()
    _refuse_plain(path)
    with opening.unlock(path, secret) as workspace:
        key = workspace.key
    keys = key_file.read(path)
    assert key is not None
    new_key, printed = secrets.token_bytes(KEY_SIZE), ""
    uid, old = keys.workspace, keys.sets[-1]
    made = [new_slot(new_key, uid, wanted, next((one.label for one in old.slots if one.kind is Kind.PASSPHRASE), ""))]
    if any(slot.kind is Kind.RECOVERY for slot in old.slots):
        fresh = recovery.new()
        made.append(new_slot(new_key, uid, Secret(Kind.RECOVERY, fresh)))
        printed = recovery.printed(fresh)
    trusted = old.is_sealed(uid, key)
    dropped: list[Slot] = []
    for slot in old.slots:
        if slot.kind is Kind.ORGANISATION and trusted:
            made.append(new_slot(new_key, uid, Secret(Kind.ORGANISATION), slot.label, slot.recipient))
        elif slot.kind is Kind.KEYRING and os_keyring.find(uid, slot.id) is not None:
            made.append(new_slot(new_key, uid, Secret(Kind.KEYRING), slot.label))
        elif slot.kind is not Kind.RECOVERY and slots.unwrap(slot, uid, secret) is None:
            dropped.append(slot)
    new_set = key_file.key_set(new_key, uid, tuple(made))
    overwritten = _exchange(path, key, new_key, uid, old, new_set, progress)
    workspace = opening.unlock(path, wanted)
    _record(workspace, "workspace_rekeyed", dropped=len(dropped))
    progress(1.0)
    return Rewritten(workspace, overwritten, printed, tuple(plain_slot(slot) for slot in dropped))


def _exchange(path: Path, key: bytes, new_key: bytes, uid: str, old: KeySet, new: KeySet, progress: Progress) -> bool:
    """Rewrites the workspace under the new key, with its new slots."""

    def before() -> None:
        if key_file.read(path).sets != (old,):  # somebody changed it meanwhile: theirs must not be lost
            raise UserError("workspace_busy", path=str(path))
        key_file.write(path, KeyFile(uid, (old, new)))

    # Where this is interrupted the key file opens both keys, and is tidied when the workspace is opened.
    overwritten = _locked_rewrite(
        path, key, new_key, before, lambda: key_file.write(path, KeyFile(uid, (new,))), progress
    )
    for slot in old.slots:
        _forget(slot, uid)
    return overwritten


def _plain(path: Path) -> Workspace:
    try:
        return Workspace.open(path)
    except UserError as error:
        if error.code == "workspace_key_needed":
            raise UserError("workspace_encrypted_already", path=str(path)) from error
        raise


def _refuse_plain(path: Path) -> None:
    if not opening.is_encrypted(path):
        raise UserError("workspace_plain_already", path=str(path))


def _locked_rewrite(
    path: Path,
    old_key: bytes | None,
    new_key: bytes | None,
    before: Callable[[], None],
    after: Callable[[], None],
    progress: Progress,
) -> bool:
    lock = WorkspaceLock(path)
    lock.take()
    try:
        return rewriting.rewrite(path, old_key, new_key, before, after, progress)
    finally:
        lock.release()


def _forget(slot: Slot, uid: str) -> None:
    with suppress(UserError):  # a keyring that is locked now keeps a secret that opens nothing any more
        slots.forget(slot, uid)


def _record(workspace: Workspace, action: str, **body: object) -> None:
    try:
        with workspace.transaction() as connection:
            history.record(connection, action, f"workspace:{opening.uid_of(workspace)}", person(), **body)
    except BaseException:  # whatever it was goes on, without an open workspace behind it
        workspace.close()
        raise
