"""The signature of a delivered document: PAdES with a device's key, so that a copy can be told from a changed one.

It says which device wrote the document and no more: labels are sealed with an issuing key (`label.document`).
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from scorefact_desktop.label import pades
from scorefact_desktop.label.cose import SignatureError

_FIELD = "Delivery"
_NAME = "ScoreFact device"
_BEGINS, _ENDS = datetime(2020, 1, 1, tzinfo=UTC), datetime(2060, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Signer:
    """The device that signed: its public key on P-256 in DER, and the age recipient that it is written to.

    Both together make the fingerprint that people compare (`store.devices.fingerprint`).
    """

    public_key: bytes
    recipient: str


def certificate(private: ec.EllipticCurvePrivateKey, recipient: str) -> bytes:
    """A self-signed certificate of a device's key in DER; it names the device by its public keys and nothing else."""
    return _built(private.public_key(), recipient, private)


def sign(pdf: bytes, secret: bytes, recipient: str, reason: str) -> bytes:
    """The document with one more revision: a signature that allows no change; the document itself is its beginning.

    `secret` is the device's private key on P-256 in DER, `recipient` where packages for it are encrypted to.
    """
    private = serialization.load_der_private_key(secret, password=None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    made = pades.signed(pdf, private, certificate(private, recipient), field=_FIELD, reason=reason)
    check(made)  # what would not pass here is never handed out
    return made


def claims(pdf: bytes) -> bool:
    """Whether a document says that it is a delivery signed by a device, soundly or not."""
    return b"/T (" + _FIELD.encode() + b")" in pdf


def check(pdf: bytes) -> Signer:
    """The device whose untouched signature a document carries, known or not.

    Raises SignatureError where a byte differs, and where there is no signature or not one of a device.
    """
    found = pades.read(pdf)
    pades.check(found)
    try:
        held = x509.load_der_x509_certificate(found.certificate)
        key = pades.public_key(found.certificate)
        (recipient,) = held.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
        # A certificate may say what it likes of its key. Only the one that a device makes of its own is taken.
        anybody = ec.generate_private_key(ec.SECP256R1())
        same = x509.load_der_x509_certificate(_built(key, str(recipient.value), anybody))
        if same.tbs_certificate_bytes != held.tbs_certificate_bytes:
            raise SignatureError("not the certificate of a device")
        key.verify(held.signature, held.tbs_certificate_bytes, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as error:
        raise SignatureError("not the certificate of a device") from error
    public = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return Signer(public, str(recipient.value))


def _built(public: ec.EllipticCurvePublicKey, recipient: str, private: ec.EllipticCurvePrivateKey) -> bytes:
    encoded = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    digest = hashes.Hash(hashes.SHA256())
    digest.update(encoded)
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, _NAME), x509.NameAttribute(NameOID.SERIAL_NUMBER, recipient)]
    )
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(int.from_bytes(digest.finalize()[:16], "big") >> 1 or 1)
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)
