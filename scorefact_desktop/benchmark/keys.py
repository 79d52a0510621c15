"""Keys of a benchmark's repository, each in a file of its own, encrypted where there is a passphrase.

Three root keys, of which two must sign, lie apart and offline: they only say which other keys count. The release key
signs releases, the freshness key says again and again that the newest one is still the newest.
"""

import json
from dataclasses import dataclass
from typing import Literal

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from securesystemslib.signer import CryptoSigner

from scorefact_desktop.domain.canonical import parsed
from scorefact_desktop.domain.errors import UserError

Duty = Literal["root", "release", "freshness"]
_KIND, _VERSION = "scorefact-benchmark-key", 1
MOST_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class RepositoryKey:
    """One key and what it is for."""

    duty: Duty
    private: ed25519.Ed25519PrivateKey

    @property
    def signer(self) -> CryptoSigner:
        """As the repository's library wants it."""
        return CryptoSigner(self.private)

    @property
    def id(self) -> str:
        """How metadata names it, in hex."""
        return str(self.signer.public_key.keyid)


def make(duty: Duty) -> RepositoryKey:
    """A new key."""
    return RepositoryKey(duty, ed25519.Ed25519PrivateKey.generate())


def text_of(key: RepositoryKey, passphrase: str | None) -> str:
    """The file of a key."""
    protection = (
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    )
    pem = key.private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, protection)
    content = {"kind": _KIND, "version": _VERSION, "duty": key.duty, "private_key": pem.decode()}
    return json.dumps(content, indent=1, sort_keys=True) + "\n"


def duty_of(text: str, file: str = "") -> Duty:
    """What a key is for; its passphrase is not needed for that. Raises UserError repository_key_unreadable."""
    return _content(text, file)[0]


def read(text: str, passphrase: str | None, file: str = "") -> RepositoryKey:
    """A key out of a `file`. Raises UserError repository_key_unreadable, repository_key_passphrase."""
    duty, pem = _content(text, file)
    encrypted = "ENCRYPTED" in pem
    if encrypted and not passphrase:
        raise UserError("repository_key_passphrase", file=file)
    try:
        private = serialization.load_pem_private_key(
            pem.encode(), passphrase.encode() if encrypted and passphrase else None
        )
    except (ValueError, TypeError) as error:
        raise UserError("repository_key_passphrase" if encrypted else "repository_key_unreadable", file=file) from error
    if not isinstance(private, ed25519.Ed25519PrivateKey):
        raise UserError("repository_key_unreadable", file=file)
    return RepositoryKey(duty, private)


def _content(text: str, file: str) -> tuple[Duty, str]:
    """The duty and the private key as it is written."""
    try:
        content = parsed(text) if len(text) <= MOST_BYTES else None
    except ValueError as error:
        raise UserError("repository_key_unreadable", file=file) from error
    if not isinstance(content, dict) or content.get("kind") != _KIND or content.get("version") != _VERSION:
        raise UserError("repository_key_unreadable", file=file)
    duty, pem = content.get("duty"), content.get("private_key")
    if duty not in ("root", "release", "freshness") or not isinstance(pem, str):
        raise UserError("repository_key_unreadable", file=file)
    return duty, pem
