"""The signature of a delivered document: PAdES with a device's key, so that a copy can be told from a changed one.

It says which device wrote the document and no more: labels are sealed with an issuing key (`label.document`).
"""

import hashlib
import io
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_FIELD = "Delivery"
_RESERVED = 8_192  # hexadecimal digits kept free for the signature
_BEGINS, _ENDS = datetime(2020, 1, 1, tzinfo=UTC), datetime(2060, 1, 1, tzinfo=UTC)


def certificate(private: ec.EllipticCurvePrivateKey) -> bytes:
    """A self-signed certificate of a device's key in DER, named by the fingerprint of the key and nothing else."""
    public = private.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    digest = hashlib.sha256(public).digest()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"ScoreFact device {digest[:8].hex()}")])
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(int.from_bytes(digest[:16], "big") >> 1 or 1)
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)


def sign(pdf: bytes, secret: bytes, reason: str) -> bytes:
    """The document with one more revision: a signature that allows no change; the document itself is its beginning.

    `secret` is the device's private key on P-256 in DER.
    """
    from asn1crypto import keys
    from asn1crypto import x509 as asn1
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    private = serialization.load_der_private_key(secret, password=None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    signer = signers.SimpleSigner(
        signing_cert=asn1.Certificate.load(certificate(private)),
        signing_key=keys.PrivateKeyInfo.load(secret),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call] # pyHanko's own, without types
    )
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        reason=reason,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    out = signers.PdfSigner(about, signer=signer, timestamper=None).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), bytes_reserved=_RESERVED, output=io.BytesIO()
    )
    return bytes(out.getvalue())
