"""The key file: which slots open a workspace. Read strictly and within bounds, since anybody may have written it.

It holds one set of slots; while a workspace gets a new key, two: whichever of the two keys the workspace has at any
moment, the file beside it opens it.
"""

import base64
import binascii
import hmac
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import durable
from scorefact_desktop.store.keys import keys_path, slots
from scorefact_desktop.store.keys.secret import PERSONAL, Kind, Secret, is_recipient
from scorefact_desktop.store.keys.slots import Cost, Slot

FORMAT, VERSION = "scorefact-keys", 1
SIZE_LIMIT = 64 * 1024
MOST_SLOTS, MOST_PASSPHRASES, LABEL_LIMIT = 16, 8, 100
#: What a file may ask of this computer for one guess, and for one try at all its passphrase slots (KiB x passes).
MEMORY_LIMIT, PASSES_LIMIT, LANES_LIMIT, TOTAL_LIMIT = 256 * 1024, 8, 16, 4 * 1024 * 1024
_WRAPPED_LIMIT = 4096
_BARE = {"id", "kind", "label", "created_at", "wrapped"}


@dataclass(frozen=True, slots=True)
class KeySet:
    """The slots of one key. `sealed` with that key when they were last changed by somebody who had it."""

    slots: tuple[Slot, ...]
    seal: bytes

    def open(self, workspace: str, secret: Secret) -> bytes | None:
        """The key, None where the secret opens no slot."""
        for slot in self.slots:
            key = slots.unwrap(slot, workspace, secret)
            if key is not None:
                return key
        return None

    def is_sealed(self, workspace: str, key: bytes) -> bool:
        """True where nobody without the key has changed the slots."""
        return hmac.compare_digest(self.seal, slots.seal(key, workspace, self.slots))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file: the uid of its workspace, and one set of slots (two while the key is being changed)."""

    workspace: str
    sets: tuple[KeySet, ...]

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots of the key that holds, or will."""
        return self.sets[-1].slots


def key_set(key: bytes, workspace: str, listed: tuple[Slot, ...]) -> KeySet:
    """Slots with their seal. Raises UserError key_last, keys_too_many."""
    if not any(slot.kind in PERSONAL for slot in listed):
        raise UserError("key_last")
    passphrases = sum(slot.kind is Kind.PASSPHRASE for slot in listed)
    if len(listed) > MOST_SLOTS or passphrases > MOST_PASSPHRASES:
        raise UserError("keys_too_many", most=MOST_SLOTS, passphrases=MOST_PASSPHRASES)
    return KeySet(listed, slots.seal(key, workspace, listed))


def read(workspace: Path) -> KeyFile:
    """The key file beside a workspace. Raises UserError keys_missing, keys_unreadable, keys_damaged, keys_newer."""
    path = keys_path(workspace)
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise UserError("keys_missing", path=str(workspace), keys=path.name) from error
    except OSError as error:
        raise UserError("keys_unreadable", path=str(path)) from error
    return parse(content, path)


def write(workspace: Path, keys: KeyFile) -> None:
    """Writes the key file beside a workspace; the one before stays until this one is read back and understood.

    Raises UserError keys_not_written.
    """
    path = keys_path(workspace)

    def check(written: bytes) -> None:
        if parse(written, path) != keys:
            raise OSError(f"{path.name} does not say what it should")

    try:
        durable.write_whole(path, to_bytes(keys), check)
    except OSError as error:
        raise UserError("keys_not_written", path=str(path), reason=error.strerror or str(error)) from error


def to_bytes(keys: KeyFile) -> bytes:
    """The file as JSON."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "workspace": keys.workspace,
        "sets": [
            {"slots": [_document(slot) for slot in one.slots], "seal": base64.b64encode(one.seal).decode("ascii")}
            for one in keys.sets
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8")


def parse(content: bytes, path: Path) -> KeyFile:
    """A key file from its bytes. Raises UserError keys_damaged, keys_newer; `path` is named in them."""
    if len(content) > SIZE_LIMIT:
        raise UserError("keys_damaged", path=str(path))
    try:
        document = json.loads(content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
        head = _record(document, {"format", "version"}, more=True)
        if head["format"] != FORMAT or type(head["version"]) is not int or head["version"] < 1:
            raise ValueError("not a key file")
        if head["version"] > VERSION:
            raise UserError("keys_newer", path=str(path))
        whole = _record(document, {"format", "version", "workspace", "sets"})
        return KeyFile(_hex(whole["workspace"], 32), tuple(_set(one) for one in _list(whole["sets"], 1, 2)))
    except (ValueError, RecursionError) as error:
        raise UserError("keys_damaged", path=str(path)) from error


def _set(document: object) -> KeySet:
    one = _record(document, {"slots", "seal"})
    listed = tuple(_slot(slot) for slot in _list(one["slots"], 1, MOST_SLOTS))
    if len({slot.id for slot in listed}) < len(listed):
        raise ValueError("two slots with one id")
    costs = [slot.cost for slot in listed if slot.cost is not None]
    if len(costs) > MOST_PASSPHRASES or sum(one.memory_kib * one.passes for one in costs) > TOTAL_LIMIT:
        raise ValueError("too costly to open")
    return KeySet(listed, _bytes(one["seal"], 32))


def _slot(document: object) -> Slot:
    one = _record(document, _BARE, more=True)
    kind = Kind(_text(one["kind"], 20))
    names = {
        Kind.PASSPHRASE: {"salt", "nonce", "argon2id"},
        Kind.RECOVERY: {"salt", "nonce"},
        Kind.KEYRING: {"salt", "nonce"},
        Kind.ORGANISATION: {"recipient"},
    }[kind]
    one = _record(document, _BARE | names)
    made = Slot(
        id=_hex(one["id"], 16),
        kind=kind,
        label=_text(one["label"], LABEL_LIMIT),
        created_at=_text(one["created_at"], 20),
        wrapped=_bytes(one["wrapped"], None),
    )
    if kind is Kind.ORGANISATION:
        recipient = _text(one["recipient"], 100)
        if not is_recipient(recipient):
            raise ValueError("not a public key")
        return replace(made, recipient=recipient)
    if len(made.wrapped) != slots.KEY_SIZE + 16:  # the tag of GCM
        raise ValueError("not a wrapped key")
    made = replace(made, salt=_bytes(one["salt"], 16), nonce=_bytes(one["nonce"], 12))
    return replace(made, cost=_cost(one["argon2id"])) if kind is Kind.PASSPHRASE else made


def _cost(document: object) -> Cost:
    one = _record(document, {"memory_kib", "passes", "lanes"})
    lanes = _whole(one["lanes"], 1, LANES_LIMIT)
    return Cost(_whole(one["memory_kib"], 8 * lanes, MEMORY_LIMIT), _whole(one["passes"], 1, PASSES_LIMIT), lanes)


def _document(slot: Slot) -> dict[str, object]:
    made: dict[str, object] = {
        "id": slot.id,
        "kind": slot.kind.value,
        "label": slot.label,
        "created_at": slot.created_at,
    }
    if slot.kind is Kind.ORGANISATION:
        made["recipient"] = slot.recipient
    else:
        made["salt"] = base64.b64encode(slot.salt).decode("ascii")
        made["nonce"] = base64.b64encode(slot.nonce).decode("ascii")
    if slot.cost is not None:
        made["argon2id"] = {
            "memory_kib": slot.cost.memory_kib,
            "passes": slot.cost.passes,
            "lanes": slot.cost.lanes,
        }
    return made | {"wrapped": base64.b64encode(slot.wrapped).decode("ascii")}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name twice")
    return made


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _record(value: object, names: set[str], *, more: bool = False) -> dict[str, Any]:
    if not isinstance(value, dict) or not (names <= value.keys() if more else names == value.keys()):
        raise ValueError("other names than expected")
    return value


def _list(value: object, least: int, most: int) -> list[object]:
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise ValueError("not a list of that length")
    return value


def _text(value: object, most: int) -> str:
    if not isinstance(value, str) or len(value) > most or not (value.isprintable() or not value):
        raise ValueError("not a text of that length")
    return value


def _hex(value: object, length: int) -> str:
    text = _text(value, length)
    if len(text) != length or set(text) - set("0123456789abcdef"):
        raise ValueError("not an id")
    return text


def _whole(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("not a number within bounds")
    return value


def _bytes(value: object, size: int | None) -> bytes:
    text = _text(value, _WRAPPED_LIMIT)
    try:
        made = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    if base64.b64encode(made).decode("ascii") != text or (size is not None and len(made) != size):
        raise ValueError("not base64 of that size")
    return made
