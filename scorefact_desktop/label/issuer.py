"""Who issues labels: the public part that verifies, and the issuing key, which stays where labels are sealed.

A test key is marked in what it is and in everything it signs: a label sealed with it is a specimen.
"""

import base64
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from scorefact_desktop.domain.canonical import parsed
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.label import cose, pades

_KIND, _KEY_KIND, _VERSION = "scorefact-issuer", "scorefact-issuing-key", 1
MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Issuer:
    """A legal entity that issues labels, as everybody may know it.

    `page` is the address of its verification page, empty for none; `complaints` says where to complain. `certificate`
    is the only one its seals may carry, in DER.
    """

    name: str
    page: str
    complaints: str
    specimen: bool
    certificate: bytes

    @property
    def public_key(self) -> ec.EllipticCurvePublicKey:
        """The key that checks statements, documents and revocations."""
        return pades.public_key(self.certificate)

    @property
    def key_id(self) -> bytes:
        """How its statements name it."""
        return cose.key_id(self.public_key)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the certificate in groups of four, to be compared by eye or by telephone."""
        found = x509.load_der_x509_certificate(self.certificate).fingerprint(hashes.SHA256()).hex()
        return " ".join(found[start : start + 4] for start in range(0, len(found), 4))


@dataclass(frozen=True, slots=True)
class IssuingKey:
    """The secret of an issuer."""

    issuer: Issuer
    private: ec.EllipticCurvePrivateKey


def make(name: str, page: str, complaints: str, *, specimen: bool, today: date, years: int = 10) -> IssuingKey:
    """A new issuing key with its self-signed certificate; a test key has no page.

    Raises UserError issuer_name_missing, issuer_page_wrong.
    """
    name = name.strip()
    if not name or len(name) > 64:
        raise UserError("issuer_name_missing")
    if page and (specimen or not page.startswith("https://") or "#" in page or not page.isascii() or " " in page):
        raise UserError("issuer_page_wrong", page=page)
    private = ec.generate_private_key(ec.SECP256R1())
    shown = f"{name} (SPECIMEN)"[:64] if specimen else name
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, shown)])
    begins = datetime.combine(today, time(), UTC)
    usage = {
        name: name in ("digital_signature", "content_commitment")
        for name in (
            "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
            "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
        )
    }  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins.replace(year=begins.year + years, day=min(begins.day, 28)))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False)
        .sign(private, hashes.SHA256())
    )
    der = certificate.public_bytes(serialization.Encoding.DER)
    return IssuingKey(Issuer(name, page, complaints.strip(), specimen, der), private)


def public_text(issuer: Issuer) -> str:
    """The file that is given to everybody."""
    return _text(_public(issuer))


def key_text(key: IssuingKey, passphrase: str | None) -> str:
    """The file of the issuing key, encrypted where there is a passphrase."""
    protection = (
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    )
    pem = key.private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, protection)
    return _text({"kind": _KEY_KIND, "version": _VERSION, "issuer": _public(key.issuer), "private_key": pem.decode()})


def read_public(text: str, file: str = "") -> Issuer:
    """An issuer out of its public file, called `file`; that of a key is refused, since it is not to be passed on.

    Raises UserError issuer_unreadable, issuer_is_key.
    """
    try:
        content = _content(text)
        if content.get("kind") == _KEY_KIND:
            raise UserError("issuer_is_key")
        return _issuer(content)
    except ValueError as error:
        raise UserError("issuer_unreadable", file=file) from error


def read_key(text: str, passphrase: str | None, file: str = "") -> IssuingKey:
    """An issuing key out of a `file`. Raises UserError issuing_key_unreadable, issuing_key_passphrase."""
    encrypted = False
    try:
        content = _content(text)
        if content.get("kind") != _KEY_KIND or not isinstance(content.get("private_key"), str):
            raise ValueError("no key")
        pem = content["private_key"].encode()
        encrypted = b"ENCRYPTED" in pem
        if encrypted and not passphrase:
            raise UserError("issuing_key_passphrase")
        private = serialization.load_pem_private_key(pem, passphrase.encode() if encrypted and passphrase else None)
        issuer = _issuer(content["issuer"])
    except (ValueError, TypeError, KeyError) as error:
        if encrypted:
            raise UserError("issuing_key_passphrase") from error
        raise UserError("issuing_key_unreadable", file=file) from error
    if not isinstance(private, ec.EllipticCurvePrivateKey) or private.public_key() != issuer.public_key:
        raise UserError("issuing_key_unreadable", file=file)
    return IssuingKey(issuer, private)


def _public(issuer: Issuer) -> dict[str, Any]:
    return {
        "kind": _KIND,
        "version": _VERSION,
        "name": issuer.name,
        "page": issuer.page,
        "complaints": issuer.complaints,
        "specimen": issuer.specimen,
        "certificate": base64.b64encode(issuer.certificate).decode("ascii"),
    }


def _issuer(content: object) -> Issuer:
    """ValueError where it is none."""
    if not isinstance(content, dict) or content.get("kind") != _KIND or content.get("version") != _VERSION:
        raise ValueError("no issuer")
    texts = [content.get(name) for name in ("name", "page", "complaints", "certificate")]
    if not all(isinstance(one, str) for one in texts) or not isinstance(content.get("specimen"), bool):
        raise ValueError("no issuer")
    name, page, complaints, certificate = (str(one) for one in texts)
    issuer = Issuer(name, page, complaints, content["specimen"], base64.b64decode(certificate, validate=True))
    _ = issuer.public_key
    return issuer


def _content(text: str) -> dict[str, Any]:
    """ValueError where it is no JSON object of a sensible size."""
    if len(text) > MOST_BYTES:
        raise ValueError("too long")
    content = parsed(text)
    if not isinstance(content, dict):
        raise ValueError("no object")
    return content


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
