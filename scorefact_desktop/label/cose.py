"""Signed bytes as COSE_Sign1 (RFC 9052) with ES256, in one spelling only.

Whatever could be written in two ways (map order, number length, the sign of an ECDSA value) is accepted in one, so that
nobody can change a single byte of a statement and have it pass.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_TAG, _ALGORITHM, _KEY_ID, _CONTENT_TYPE, _ES256 = 18, 1, 4, 3, -7
#: The order of the group of P-256, https://www.secg.org/sec2-v2.pdf section 2.4.2.
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
#: More is no statement of ours.
MOST_BYTES = 4_096


class SignatureError(ValueError):
    """Bytes that are no signed message in the one spelling, or whose signature does not fit."""


class UnknownKeyError(ValueError):
    """A signed message of a key that nobody here knows."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A message that is well formed; nothing is said yet of who signed it."""

    kind: str
    key_id: bytes
    payload: bytes
    signature: bytes
    signed_bytes: bytes


def key_id(key: ec.EllipticCurvePublicKey) -> bytes:
    """How a key is named in what it signed: the first 8 bytes of the SHA-256 of its DER SubjectPublicKeyInfo."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()[:8]


def sign(payload: bytes, key: ec.EllipticCurvePrivateKey, kind: str) -> bytes:
    """A message of `kind` (its content type, which is signed as well) over `payload`."""
    protected = _canonical({_ALGORITHM: _ES256, _CONTENT_TYPE: kind, _KEY_ID: key_id(key.public_key())})
    r, s = decode_dss_signature(key.sign(_to_sign(protected, payload), ec.ECDSA(hashes.SHA256())))
    signature = r.to_bytes(32, "big") + min(s, ORDER - s).to_bytes(32, "big")
    return bytes(cbor2.dumps(cbor2.CBORTag(_TAG, [protected, {}, payload, signature]), canonical=True))


def parse(message: bytes, most: int = MOST_BYTES) -> Signed:
    """A message taken apart, its signature not yet checked. Raises SignatureError."""
    if len(message) > most:
        raise SignatureError("too long")
    tag = _decoded(message)
    if not isinstance(tag, cbor2.CBORTag) or tag.tag != _TAG or not isinstance(tag.value, list | tuple):
        raise SignatureError("no COSE_Sign1")
    if len(tag.value) != 4:
        raise SignatureError("not of four parts")
    protected, unprotected, payload, signature = tag.value
    if (
        not isinstance(unprotected, Mapping)
        or unprotected
        or not all(isinstance(one, bytes) for one in (protected, payload, signature))
    ):
        raise SignatureError("not of bytes")
    header = _decoded(protected)
    if not isinstance(header, Mapping) or set(header) != {_ALGORITHM, _CONTENT_TYPE, _KEY_ID}:
        raise SignatureError("another header")
    kind, identifier = header[_CONTENT_TYPE], header[_KEY_ID]
    if header[_ALGORITHM] != _ES256 or not isinstance(kind, str) or not isinstance(identifier, bytes):
        raise SignatureError("another header")
    if len(signature) != 64 or len(identifier) != 8:
        raise SignatureError("another length")
    return Signed(kind, identifier, payload, signature, _to_sign(protected, payload))


def check(message: Signed, keys: Mapping[bytes, ec.EllipticCurvePublicKey]) -> None:
    """That one of `keys`, by its id, signed it. Raises UnknownKeyError, SignatureError."""
    key = keys.get(message.key_id)
    if key is None:
        raise UnknownKeyError(message.key_id.hex())
    r = int.from_bytes(message.signature[:32], "big")
    s = int.from_bytes(message.signature[32:], "big")
    if s > ORDER // 2:  # the same signature in its other spelling
        raise SignatureError("the signature is not canonical")
    try:
        key.verify(encode_dss_signature(r, s), message.signed_bytes, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature as error:
        raise SignatureError("the signature does not fit") from error


def decoded_map(payload: bytes) -> dict[int, object]:
    """A canonical CBOR map with whole numbers as keys. Raises SignatureError."""
    found = _decoded(payload)
    if not isinstance(found, Mapping) or not all(type(one) is int for one in found):
        raise SignatureError("no map")
    return dict(found)


def encoded_map(content: Mapping[int, object]) -> bytes:
    """The canonical bytes of such a map."""
    return _canonical(content)


def _to_sign(protected: bytes, payload: bytes) -> bytes:
    return _canonical(["Signature1", protected, b"", payload])


def _canonical(content: object) -> bytes:
    return bytes(cbor2.dumps(content, canonical=True))


def _decoded(content: bytes) -> object:
    try:
        found = cbor2.loads(content)
        if _canonical(found) == content:
            return found
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError, MemoryError) as error:
        raise SignatureError("no CBOR") from error
    raise SignatureError("not in the one spelling")
