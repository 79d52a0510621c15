"""`.sfpkg`: age encryption, to several recipients, of a compressed document with the signature of its device.

Packages are untrusted: they are decrypted, inflated within bounds, verified and checked in the confined child process.
Nothing of one is ever written to a file in clear (RELIABILITY.md promise 6).
"""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import BaseModel, ValidationError

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import MEGABYTE, Limits
from scorefact_desktop.exchange.package_document import FORMAT, PackageDocument

SUFFIX = ".sfpkg"
_AGE = b"age-encryption.org/v1\n"
_SIGNED = b"scorefact-package/1\0"
_LARGEST_FILE = 64 * MEGABYTE
_LARGEST_DOCUMENT = 128 * MEGABYTE
#: Fifteen thousand interviews take a minute on a slow laptop; whoever waits may cancel.
_LONGEST_SECONDS = 300.0
_LARGEST_SIGNATURE = 80  # of P-256 in DER it is 72 at most


@dataclass(frozen=True, slots=True)
class ReadPackage:
    """A package whose signature holds and whose contents fit; `sha256` of the file in hex."""

    document: PackageDocument
    sha256: str


class _Signer(BaseModel):
    public_key: str


class _Head(BaseModel):
    """What must be known of a document before it is read: who signed it, and how it is written."""

    format: int
    sender: _Signer


def write(document: Mapping[str, Any], sign: Callable[[bytes], bytes], recipients: Sequence[str]) -> bytes:
    """The bytes of a package that only the `recipients` (age) can read.

    ValueError for a document that is none. Raises UserError package_too_large.
    """
    text = canonical(document).encode()
    if len(text) > _LARGEST_DOCUMENT:
        raise UserError("package_too_large", limit=_LARGEST_DOCUMENT // MEGABYTE)
    PackageDocument.model_validate_json(text)
    signature = sign(_SIGNED + text)
    packed = zlib.compress(bytes([len(signature)]) + signature + text, 6)
    return bytes(pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))


def read(
    path: Path,
    identities: Sequence[str],
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReadPackage:
    """A package read in the confined child with the secrets it may be for.

    Raises UserError package_not_ours, package_too_large, package_not_for_us, package_damaged, package_forged,
    package_newer, package_unsound, and what every untrusted file is refused for.
    """
    limits = limits or Limits(file_size=_LARGEST_FILE, seconds=_LONGEST_SECONDS)
    payload, _ = reading.converse(path, {"package": list(identities)}, limits, progress, cancelled)
    sha256, document = payload[:64], payload[64:]
    return ReadPackage(PackageDocument.model_validate_json(document), sha256.decode())


def open_package(file: IO[bytes], identities: Sequence[str], limits: Limits) -> bytes:
    """The work of the child: SHA-256 of the file in hex, and the document, verified and checked."""
    content = file.read(limits.file_size + 1)
    if len(content) > limits.file_size:
        raise UserError("package_too_large", limit=limits.file_size // MEGABYTE)
    if not content.startswith(_AGE):
        raise UserError("package_not_ours")
    digest = hashes.Hash(hashes.SHA256())
    digest.update(content)
    document = _verified(_inflated(_decrypted(content, identities)))
    return digest.finalize().hex().encode() + document


def _decrypted(content: bytes, identities: Sequence[str]) -> bytes:
    try:
        secrets = [pyrage.x25519.Identity.from_str(one) for one in identities]
        return bytes(pyrage.decrypt(content, secrets))
    except pyrage.DecryptError as error:
        # One message is about the keys, all others about the file; the library has no codes for them.
        code = "package_not_for_us" if "No matching keys" in str(error) else "package_damaged"
        raise UserError(code) from None


def _inflated(packed: bytes) -> bytes:
    most = _LARGEST_DOCUMENT + _LARGEST_SIGNATURE + 1
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(packed, most + 1)
    except zlib.error:
        raise UserError("package_damaged") from None
    if len(plain) > most:
        raise UserError("package_too_large", limit=_LARGEST_DOCUMENT // MEGABYTE)
    if not inflater.eof or inflater.unused_data:
        raise UserError("package_damaged")
    return plain


def _verified(plain: bytes) -> bytes:
    size = plain[0] if plain else 0
    signature, text = plain[1 : 1 + size], plain[1 + size :]
    try:
        head = _Head.model_validate_json(text)
        key = serialization.load_der_public_key(bytes.fromhex(head.sender.public_key))
    except ValueError:
        raise UserError("package_damaged") from None
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise UserError("package_forged")
    try:
        key.verify(signature, _SIGNED + text, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        raise UserError("package_forged") from None
    if head.format > FORMAT:
        raise UserError("package_newer", version=head.format, supported=FORMAT)
    try:
        PackageDocument.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise UserError("package_unsound", where=".".join(str(one) for one in first["loc"])[:200] or "-") from None
    return text
