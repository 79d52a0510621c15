"""The key slots of an encrypted workspace: listed, added, taken away, and the passphrase changed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.passphrases import Grade, Strength, strength
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.recovery_sheets import write_private
from scorefact_desktop.store import history
from scorefact_desktop.store.keys import key_file, keys_path, opening, os_keyring, recovery, slots
from scorefact_desktop.store.keys.key_file import LABEL_LIMIT, KeyFile
from scorefact_desktop.store.keys.secret import (
    LONGEST,
    PERSONAL,
    SHORTEST,
    Kind,
    Secret,
    from_keyring,
    new_organisation,
    new_passphrase,
    organisation_key,
    organisation_recipient,
    passphrase,
    recovery_key,
)
from scorefact_desktop.store.keys.slots import Slot
from scorefact_desktop.store.lock import WorkspaceLock
from scorefact_desktop.store.workspace import Workspace, now

__all__ = [
    "LABEL_LIMIT", "LONGEST", "PERSONAL", "SHORTEST", "Grade", "KeySlot", "Keys", "Kind", "Locked", "Secret",
    "Strength", "add_keyring", "add_organisation", "add_passphrase", "add_recovery", "change_passphrase",
    "from_keyring", "keyring_available", "listed", "lock", "make_organisation", "new_slot", "organisation_key",
    "passphrase", "passphrase_in", "plain_slot", "recovery_key", "remove", "strength",
]  # fmt: skip

_PASSPHRASE_FILE_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One thing that opens a workspace. `created_at` is ISO 8601 in UTC; `recipient` an organisation's public key."""

    id: str
    kind: Kind
    label: str
    created_at: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Keys:
    """What the key file of a workspace says, without opening anything."""

    path: Path
    slots: tuple[KeySlot, ...]

    def has(self, kind: Kind) -> bool:
        """True where a slot of this kind is there."""
        return any(slot.kind is kind for slot in self.slots)


def listed(workspace: Path) -> Keys:
    """The key slots of a workspace file, read from its key file only.

    Raises UserError workspace_plain_already, workspace_missing, keys_missing, keys_unreadable, keys_damaged,
    keys_newer.
    """
    workspace = workspace.resolve()
    if not keys_path(workspace).exists() and not opening.is_encrypted(workspace):
        raise UserError("workspace_plain_already", path=str(workspace))
    read = key_file.read(workspace)
    return Keys(keys_path(workspace), tuple(plain_slot(slot) for slot in read.slots))


def passphrase_in(path: Path) -> str:
    """The passphrase in the first line of a file. Raises UserError passphrase_file_unreadable."""
    try:
        with path.open("rb") as file:
            raw = file.read(_PASSPHRASE_FILE_LIMIT + 1)
        text = raw.decode("utf-8-sig").partition("\n")[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("passphrase_file_unreadable", path=str(path)) from error
    if not text or len(raw) > _PASSPHRASE_FILE_LIMIT:
        raise UserError("passphrase_file_unreadable", path=str(path))
    return text


def keyring_available() -> bool:
    """True where this computer has a keyring that the program can use; takes a moment."""
    return os_keyring.is_available()


def add_passphrase(workspace: Workspace, text: str, label: str = "") -> KeySlot:
    """One more passphrase. Raises UserError passphrase_short, passphrase_long, and as `add_recovery` does."""
    return _added(workspace, new_passphrase(text), label)


def add_recovery(workspace: Workspace, label: str = "") -> tuple[KeySlot, str]:
    """One more recovery key, and the words to print: they cannot be had again.

    Raises UserError workspace_not_encrypted, workspace_read_only, keys_altered, keys_too_many, keys_not_written,
    label_unusable, and those of `listed`.
    """
    made = recovery.new()
    return _added(workspace, Secret(Kind.RECOVERY, made), label), recovery.printed(made)


def add_keyring(workspace: Workspace, label: str = "") -> KeySlot:
    """Lets this computer's keyring open the workspace. Raises UserError keyring_missing, keyring_refused, …"""
    return _added(workspace, from_keyring(), label)


def add_organisation(workspace: Workspace, public_key: Path, label: str = "") -> KeySlot:
    """Lets whoever has an organisation's private key open the workspace; `public_key` is an age public key file.

    Raises UserError organisation_public_unreadable, and as `add_recovery` does.
    """
    return _added(workspace, Secret(Kind.ORGANISATION), label, organisation_recipient(public_key))


def remove(workspace: Workspace, slot_id: str) -> KeySlot:
    """Takes a slot away: what it belonged to opens this file no more (older copies still open with it).

    Raises UserError key_unknown, key_last, and as `add_recovery` does.
    """
    keys, key = _held(workspace)
    gone = next((slot for slot in keys.slots if slot.id == slot_id), None)
    if gone is None:
        raise UserError("key_unknown", key=slot_id)
    _write(workspace, keys, key, tuple(slot for slot in keys.slots if slot is not gone))
    slots.forget(gone, keys.workspace)
    _record(workspace, "key_removed", gone)
    return plain_slot(gone)


def change_passphrase(workspace: Workspace, current: str, new: str) -> KeySlot:
    """Another passphrase in place of `current`; older copies of the key file still open with that one.

    Raises UserError passphrase_wrong, passphrase_short, passphrase_long, and as `add_recovery` does.
    """
    keys, key = _held(workspace)
    old, wanted = passphrase(current), new_passphrase(new)
    before = next((slot for slot in keys.slots if slots.unwrap(slot, keys.workspace, old) is not None), None)
    if before is None:
        raise UserError("passphrase_wrong", path=str(workspace.path))
    made = new_slot(key, keys.workspace, wanted, before.label)
    _write(workspace, keys, key, tuple(made if slot is before else slot for slot in keys.slots))
    _record(workspace, "passphrase_changed", made)
    return plain_slot(made)


@dataclass(frozen=True, slots=True)
class Locked:
    """`forgotten`: this computer's keyring held the workspace and does no more. `holder`: who has it open, if any."""

    forgotten: bool
    holder: str | None


def lock(workspace: Path) -> Locked:
    """Has this computer's keyring forget a workspace: it opens only by typing then. Nothing in its files changes.

    Raises UserError workspace_plain_already, keyring_refused, and those of `listed` and `Workspace.open`.
    """
    workspace = workspace.resolve()
    if not opening.is_encrypted(workspace):
        raise UserError("workspace_plain_already", path=str(workspace))
    read = key_file.read(workspace)
    held = [
        slot
        for slot in read.slots
        if slot.kind is Kind.KEYRING and os_keyring.find(read.workspace, slot.id) is not None
    ]
    for slot in held:
        slots.forget(slot, read.workspace)
    holder = WorkspaceLock(workspace).holder()
    return Locked(bool(held), f"{holder.program}, {holder.person}, {holder.machine}" if holder else None)


def make_organisation(private: Path, public: Path) -> str:
    """Makes an organisation's two key files, as age-keygen does; gives the public key. No file is replaced.

    Raises UserError organisation_file_exists, file_not_written.
    """
    for path in (private, public):
        if path.exists():
            raise UserError("organisation_file_exists", path=str(path))
    secret_key, recipient = new_organisation()
    write_private(private, f"# public key: {recipient}\n{secret_key}\n".encode("ascii"))
    write_private(public, f"{recipient}\n".encode("ascii"))
    return recipient


def new_slot(key: bytes, uid: str, secret: Secret, label: str = "", recipient: str = "") -> Slot:
    """A slot made now. Raises UserError label_unusable, keyring_missing, keyring_refused."""
    label = label.strip()
    if len(label) > LABEL_LIMIT or not (label.isprintable() or not label):
        raise UserError("label_unusable", most=LABEL_LIMIT)
    return slots.wrap(key, uid, secret, label=label, created_at=now(), cost=slots.USUAL_COST, recipient=recipient)


def plain_slot(slot: Slot) -> KeySlot:
    """What may be shown of a slot."""
    return KeySlot(slot.id, slot.kind, slot.label, slot.created_at, slot.recipient)


def _added(workspace: Workspace, secret: Secret, label: str, recipient: str = "") -> KeySlot:
    keys, key = _held(workspace)
    made = new_slot(key, keys.workspace, secret, label, recipient)
    _undone(lambda: _write(workspace, keys, key, (*keys.slots, made)), made, keys.workspace)
    _record(workspace, "key_added", made)
    return plain_slot(made)


def _undone(write: Callable[[], None], made: Slot, uid: str) -> None:
    """Writes; where that fails, what a new slot left on this computer goes again."""
    try:
        write()
    except BaseException:  # whatever it was goes on
        slots.forget(made, uid)
        raise


def _held(workspace: Workspace) -> tuple[KeyFile, bytes]:
    """The key file and the key of an open workspace that may be changed."""
    if workspace.key is None:
        raise UserError("workspace_not_encrypted", path=str(workspace.path))
    if workspace.read_only:
        raise UserError("workspace_read_only", path=str(workspace.path))
    keys = key_file.read(workspace.path)
    # Slots that somebody without the key put there, or changed, are not carried on as ours.
    if keys.workspace != opening.uid_of(workspace) or not keys.sets[-1].is_sealed(keys.workspace, workspace.key):
        raise UserError("keys_altered", path=str(keys_path(workspace.path)))
    return keys, workspace.key


def _write(workspace: Workspace, keys: KeyFile, key: bytes, kept: tuple[Slot, ...]) -> None:
    key_file.write(workspace.path, KeyFile(keys.workspace, (key_file.key_set(key, keys.workspace, kept),)))


def _record(workspace: Workspace, action: str, slot: Slot) -> None:
    with workspace.transaction() as connection:
        history.record(
            connection, action, f"workspace:{opening.uid_of(workspace)}", person(), kind=slot.kind.value, key=slot.id
        )
