"""Devices: this installation with its secrets, and the others it knows, so that packages are private and authentic.

A device signs with a P-256 key and is written to by an age recipient. Its secrets live in the workspace, so that an
encrypted one keeps them; a copy of the workspace on another machine makes a device of its own.
"""

import hashlib
import secrets
import socket
import sys
import uuid
from dataclasses import dataclass, field, fields
from pathlib import Path

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid, now

_GROUPS, _DIGITS = 8, 5
_MACHINE_ID = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@dataclass(frozen=True, slots=True)
class Device:
    """A device as others know it: where packages for it are encrypted to, and what its signatures are checked with.

    `public_key` is a P-256 key as DER SubjectPublicKeyInfo. Only from a trusted device are packages merged.
    """

    id: int
    uid: str
    name: str
    public_key: bytes
    age_recipient: str
    trusted: bool
    added_at: str

    @property
    def fingerprint(self) -> str:
        """What two people compare aloud: `fingerprint` of both keys."""
        return fingerprint(self.public_key, self.age_recipient)


@dataclass(frozen=True, slots=True)
class OwnDevice(Device):
    """This installation. The secrets stay out of its representation, and so out of logs."""

    signing_key: bytes = field(repr=False)
    age_identity: str = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """An ECDSA signature (SHA-256, DER) of `data`, which must begin with words saying what is signed."""
        key = serialization.load_der_private_key(self.signing_key, password=None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return key.sign(data, ec.ECDSA(hashes.SHA256()))


_KNOWN = [one.name for one in fields(Device)]
_SELECT = f"SELECT {', '.join(_KNOWN)} FROM device"


def own(connection: Connection, name: str | None = None, *, machine: str | None = None) -> OwnDevice:
    """The device that this machine is in the workspace, made on first use; needs a connection that writes.

    `name` is what others read (the name of the machine unless given) and only used when the device is made. `machine`
    is told apart from others by any text (the system's own id of it unless given).
    """
    with atomic(connection):
        found = find_own(connection, machine=machine)
        if found is not None:
            return found
        key = ec.generate_private_key(ec.SECP256R1())
        identity = pyrage.x25519.Identity.generate()
        device_id = _insert(
            connection,
            new_uid(),
            _name(name or socket.gethostname()),
            key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo),
            str(identity.to_public()),
            trusted=True,
        )
        salt = secrets.token_bytes(16)
        connection.execute(
            "INSERT INTO own_device (device_id, machine, salt, signing_key, age_identity) VALUES (?, ?, ?, ?, ?)",
            (
                device_id,
                _hashed(salt, machine),
                salt,
                key.private_bytes(
                    serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                ),
                str(identity),
            ),
        )
        made = find_own(connection, machine=machine)
    assert made is not None
    return made


def find_own(connection: Connection, *, machine: str | None = None) -> OwnDevice | None:
    """The device that this machine is in the workspace, None where it never needed one; only reads."""
    rows = connection.execute("SELECT device_id, machine, salt, signing_key, age_identity FROM own_device")
    for device_id, hashed, salt, signing_key, identity in rows.fetchall():
        if secrets.compare_digest(bytes(hashed), _hashed(salt, machine)):
            plain = get(connection, device_id)
            return OwnDevice(
                id=plain.id,
                uid=plain.uid,
                name=plain.name,
                public_key=plain.public_key,
                age_recipient=plain.age_recipient,
                trusted=plain.trusted,
                added_at=plain.added_at,
                signing_key=bytes(signing_key),
                age_identity=identity,
            )
    return None


def identities(connection: Connection) -> tuple[str, ...]:
    """Every age identity in the workspace: this machine's, and those of machines it was on before."""
    return tuple(row[0] for row in connection.execute("SELECT age_identity FROM own_device ORDER BY device_id"))


def known(connection: Connection) -> tuple[Device, ...]:
    """Every device that can be written to, this one included, by name."""
    rows = connection.execute(f"{_SELECT} WHERE public_key IS NOT NULL AND age_recipient IS NOT NULL ORDER BY name, id")
    return tuple(_device(row) for row in rows)


def get(connection: Connection, device_id: int) -> Device:
    """The device of that id; KeyError where there is none or its keys are not known."""
    row = connection.execute(f"{_SELECT} WHERE id = ? AND public_key IS NOT NULL", (device_id,)).fetchone()
    if row is None:
        raise KeyError(device_id)
    return _device(row)


def name_of(connection: Connection, uid: str) -> str:
    """The name of a device, the beginning of its uid where it is not known here."""
    row = connection.execute("SELECT name FROM device WHERE uid = ?", (uid,)).fetchone()
    return str(row[0]) if row else uid[:8]


def by_key(connection: Connection, public_key: bytes) -> Device | None:
    """The device that signs with that key, None where it is not known."""
    row = connection.execute(f"{_SELECT} WHERE public_key = ?", (public_key,)).fetchone()
    return _device(row) if row else None


def add(
    connection: Connection, uid: str, name: str, public_key: bytes, age_recipient: str, *, trusted: bool = False
) -> Device:
    """Adds another device, or renews the recipient of one whose key is known already.

    A device is its signing key: what claims the `uid` of another one is stored under a uid of its own. ValueError for
    keys that are none.
    """
    check_keys(public_key, age_recipient)
    with atomic(connection):
        found = by_key(connection, public_key)
        if found is not None:
            connection.execute(
                "UPDATE device SET age_recipient = ?, trusted = ? WHERE id = ?",
                (age_recipient, found.trusted or trusted, found.id),
            )
            return get(connection, found.id)
        taken = connection.execute("SELECT 1 FROM device WHERE uid = ?", (uid,)).fetchone() is not None
        device_id = _insert(
            connection, new_uid() if taken else uid, _name(name), public_key, age_recipient, trusted=trusted
        )
        return get(connection, device_id)


def trust(connection: Connection, device_id: int, *, trusted: bool = True) -> None:
    """Says whether packages signed by a device are merged; its fingerprint was compared before."""
    connection.execute("UPDATE device SET trusted = ? WHERE id = ?", (trusted, device_id))


def rename(connection: Connection, device_id: int, name: str) -> None:
    """Gives a device another name, for this workspace. ValueError for an empty one."""
    connection.execute("UPDATE device SET name = ? WHERE id = ?", (_name(name), device_id))


def forget(connection: Connection, device_id: int) -> None:
    """Nothing more is encrypted to a device nor accepted from it; its key stays where it checks older signatures.

    ValueError for this machine's own device.
    """
    with atomic(connection):
        if connection.execute("SELECT 1 FROM own_device WHERE device_id = ?", (device_id,)).fetchone():
            raise ValueError("a device of this workspace is not forgotten")
        connection.execute("UPDATE device SET trusted = 0, age_recipient = NULL WHERE id = ?", (device_id,))


def check_keys(public_key: bytes, age_recipient: str) -> None:
    """ValueError where one of the two is no key of the kind that devices have."""
    _public(public_key)
    try:
        pyrage.x25519.Recipient.from_str(age_recipient)
    except pyrage.RecipientError as error:
        raise ValueError("not an age recipient") from error


def verify(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Whether `signature` over `data` was made with that key; ValueError where the key is none."""
    try:
        _public(public_key).verify(signature, data, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False  # the answer, not a failure
    return True


def fingerprint(public_key: bytes, age_recipient: str) -> str:
    """Eight groups of five digits (132 bits) over both keys: read aloud the same in every language."""
    digest = hashlib.sha512(b"scorefact-device/1\0" + public_key + b"\0" + age_recipient.encode()).digest()
    groups = (int.from_bytes(digest[5 * place : 5 * place + 5], "big") % 10**_DIGITS for place in range(_GROUPS))
    return " ".join(f"{one:0{_DIGITS}}" for one in groups)


def _public(public_key: bytes) -> ec.EllipticCurvePublicKey:
    key = serialization.load_der_public_key(public_key)
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("not a P-256 key")
    return key


def _insert(
    connection: Connection, uid: str, name: str, public_key: bytes, age_recipient: str, *, trusted: bool
) -> int:
    cursor = connection.execute(
        "INSERT INTO device (uid, name, public_key, age_recipient, trusted, added_at) VALUES (?, ?, ?, ?, ?, ?)",
        (uid, name, public_key, age_recipient, trusted, now()),
    )
    return int(cursor.lastrowid or 0)


def _device(row: tuple[object, ...]) -> Device:
    return record(Device, (*row[:5], bool(row[5]), row[6]))


def _name(name: str) -> str:
    """A name on one line and of a length that a list can show; ValueError where nothing is left."""
    cleaned = " ".join("".join(one if one.isprintable() else " " for one in name).split())[:80]
    if not cleaned:
        raise ValueError("a device needs a name")
    return cleaned


def _hashed(salt: bytes, machine: str | None) -> bytes:
    return hashlib.sha256(salt + (machine or machine_id()).encode()).digest()


def machine_id() -> str:
    """The system's own id of this machine; its network card and name where the system has none."""
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for path in _MACHINE_ID:
        if path.is_file():
            found = path.read_text(encoding="ascii", errors="replace").strip()
            if found:
                return found
    return f"{uuid.getnode():x}/{socket.gethostname()}"
