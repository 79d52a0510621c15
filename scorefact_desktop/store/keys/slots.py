"""Key slots: the one random key of a workspace, wrapped once for everything that may open it.

A slot is AES-256-GCM under a key derived from a passphrase (Argon2id) or from 160 or 256 random bits (HKDF), or an age
file for an organisation's public key. Its description and the workspace's id are authenticated with it, so that a slot
opens nothing elsewhere and cannot be altered unnoticed.
"""

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, replace

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.keys import os_keyring
from scorefact_desktop.store.keys.secret import Kind, Secret

KEY_SIZE = 32
_PURPOSE = b"scorefact-keys 1 "


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: Argon2id's memory in KiB, its passes, and its lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


#: About 0.2-0.3 s on a laptop (RELIABILITY.md, promise 11).
USUAL_COST = Cost()


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the workspace key. `created_at` is ISO 8601 in UTC; `label` is what people call it."""

    id: str
    kind: Kind
    label: str
    created_at: str
    wrapped: bytes
    salt: bytes = b""
    nonce: bytes = b""
    cost: Cost | None = None
    recipient: str = ""


def wrap(
    key: bytes,
    workspace: str,
    secret: Secret,
    *,
    label: str,
    created_at: str,
    cost: Cost = USUAL_COST,
    recipient: str = "",
) -> Slot:
    """A new slot that opens `key` of the workspace with this uid.

    A keyring slot stores its secret in this computer's keyring; an organisation's needs only its public key
    (`recipient`). Raises UserError keyring_missing, keyring_refused.
    """
    slot = Slot(secrets.token_hex(8), secret.kind, label, created_at, b"")
    if slot.kind is Kind.ORGANISATION:
        slot = replace(slot, recipient=recipient)
        inside = _canonical({"about": _about(workspace, slot), "key": key.hex()})
        return replace(slot, wrapped=pyrage.encrypt(inside, [pyrage.x25519.Recipient.from_str(recipient)]))
    slot = replace(
        slot,
        salt=secrets.token_bytes(16),
        nonce=secrets.token_bytes(12),
        cost=cost if slot.kind is Kind.PASSPHRASE else None,
    )
    if slot.kind is Kind.KEYRING:
        secret = replace(secret, value=secrets.token_bytes(KEY_SIZE))
        os_keyring.store(workspace, slot.id, secret.value)
    about = _canonical(_about(workspace, slot))
    return replace(slot, wrapped=AESGCM(_derived(slot, secret.value)).encrypt(slot.nonce, key, about))


def unwrap(slot: Slot, workspace: str, secret: Secret) -> bytes | None:
    """The workspace key, None where this secret does not open this slot. Raises UserError keyring_refused."""
    if slot.kind is not secret.kind:
        return None
    if slot.kind is Kind.ORGANISATION:
        return _unwrap_age(slot, workspace, secret)
    value = secret.value
    if slot.kind is Kind.KEYRING:
        found = os_keyring.find(workspace, slot.id)
        if found is None:
            return None
        value = found
    about = _canonical(_about(workspace, slot))
    try:
        key = AESGCM(_derived(slot, value)).decrypt(slot.nonce, slot.wrapped, about)
    except InvalidTag:
        return None  # the wrong secret for this slot: the next one is tried
    return key if len(key) == KEY_SIZE else None


def forget(slot: Slot, workspace: str) -> None:
    """Takes out of this computer what a slot kept there: its secret in the keyring."""
    if slot.kind is Kind.KEYRING:
        os_keyring.remove(workspace, slot.id)


def seal(key: bytes, workspace: str, slots: tuple[Slot, ...]) -> bytes:
    """What only somebody with the key can make: it shows that nobody else added, took away or changed a slot."""
    listed = [_about(workspace, slot) | {"wrapped": slot.wrapped.hex()} for slot in slots]
    sealing = HKDF(hashes.SHA256(), KEY_SIZE, salt=None, info=_PURPOSE + b"seal").derive(key)
    return hmac.new(sealing, _canonical(listed), hashlib.sha256).digest()


def _about(workspace: str, slot: Slot) -> dict[str, object]:
    """Everything that is said of a slot, which its encryption authenticates."""
    cost = None if slot.cost is None else [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes]
    return {
        "workspace": workspace,
        "id": slot.id,
        "kind": slot.kind.value,
        "label": slot.label,
        "created_at": slot.created_at,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "cost": cost,
        "recipient": slot.recipient,
    }


def _canonical(value: object) -> bytes:
    return _PURPOSE + json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")


def _derived(slot: Slot, value: bytes) -> bytes:
    if slot.cost is None:
        info = _PURPOSE + slot.kind.value.encode("ascii")
        return HKDF(hashes.SHA256(), KEY_SIZE, salt=slot.salt, info=info).derive(value)
    cost = slot.cost
    argon = Argon2id(
        salt=slot.salt, length=KEY_SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        return argon.derive(value)
    except MemoryError as error:
        raise UserError("keys_no_memory", megabytes=cost.memory_kib // 1024) from error


def _unwrap_age(slot: Slot, workspace: str, secret: Secret) -> bytes | None:
    identity = pyrage.x25519.Identity.from_str(secret.value.decode("ascii"))
    try:
        inside = pyrage.decrypt(slot.wrapped, [identity])
    except pyrage.DecryptError:
        return None  # likewise: another identity
    key_text = inside.rpartition(b'"key":"')[2][: 2 * KEY_SIZE]
    try:
        key = bytes.fromhex(key_text.decode("ascii"))
    except ValueError:  # somebody else's file for the same recipient
        return None
    # Made anew rather than read: what the file says of itself must be what the slot says.
    expected = _canonical({"about": _about(workspace, slot), "key": key.hex()})
    return key if len(key) == KEY_SIZE and hmac.compare_digest(inside, expected) else None
