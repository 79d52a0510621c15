"""The signature inside a PDF, made and read back: PAdES on P-256 that covers every byte and allows no change.

A signature leaves a gap in what it covers, for itself. What fills the gap is accepted in one spelling only: it is built
anew from its signed parts and must come out the same, byte for byte.
"""

import hashlib
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from scorefact_desktop.label.cose import ORDER, SignatureError

if TYPE_CHECKING:
    from asn1crypto import cms

_RANGE = re.compile(rb"/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\s*\]")
_HEX = re.compile(rb"(?:[0-9A-F]{2})+")
#: What our signatures sign beside the document.
_ATTRIBUTES = {"content_type", "message_digest", "signing_certificate_v2"}
_RESERVED = 8_192  # hexadecimal digits kept free for the signature
MOST_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Signature:
    """The one signature of a document, taken apart and not yet checked; `certificate` is in DER."""

    certificate: bytes
    covered: bytes
    der: bytes
    attributes: "cms.CMSAttributes"
    value: bytes


def signed(
    pdf: bytes, private: ec.EllipticCurvePrivateKey, certificate: bytes, *, field: str, reason: str, name: str = ""
) -> bytes:
    """The document with one more revision: a signature, which says that nothing may change any more.

    `field`, `reason` and `name` stand in its properties; `certificate` is that of the key, in DER.
    """
    from asn1crypto import keys
    from asn1crypto import x509 as asn1
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Signer(signers.SimpleSigner):
        """ECDSA has two spellings of each signature: always the one with the smaller second number."""

        def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
            r, s = decode_dss_signature(super().sign_raw(data, digest_algorithm))
            return encode_dss_signature(r, min(s, ORDER - s))

    secret = private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = Signer(
        signing_cert=asn1.Certificate.load(certificate),
        signing_key=keys.PrivateKeyInfo.load(secret),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call] # pyHanko's own, without types
    )
    about = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        reason=reason,
        name=name or None,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    out = signers.PdfSigner(about, signer=signer, timestamper=None).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), bytes_reserved=_RESERVED, output=io.BytesIO()
    )
    return bytes(out.getvalue())


def load_libraries() -> None:
    """Imports what reading and checking need, for a process that may not take more memory later."""
    import pyhanko.pdf_utils.reader
    from asn1crypto import cms, tsp, x509

    del pyhanko, cms, tsp, x509


def read(pdf: bytes) -> Signature:
    """The signature of a document that has exactly one, over all of it. Raises SignatureError."""
    covered, der = _parts(pdf)
    container = _container(der)
    certificates = [one.chosen.dump() for one in container["certificates"]]
    if len(certificates) != 1:
        raise SignatureError("not one certificate")
    signer = container["signer_infos"][0]
    return Signature(certificates[0], covered, der, signer["signed_attrs"], signer["signature"].native)


def check(found: Signature) -> None:
    """That the key of the certificate signed the document as it is, in the one spelling. Raises SignatureError.

    Whose certificate it is, is another question.
    """
    kinds = [one["type"].native for one in found.attributes]
    if sorted(kinds) != sorted(_ATTRIBUTES):
        raise SignatureError("other signed attributes")
    values = {one["type"].native: one["values"] for one in found.attributes}
    if values["message_digest"][0].native != hashlib.sha256(found.covered).digest():
        raise SignatureError("the document differs")
    own = hashlib.sha256(found.certificate).digest()
    if [one["cert_hash"].native for one in values["signing_certificate_v2"][0]["certs"]] != [own]:
        raise SignatureError("another certificate")
    if _rebuilt(found) != found.der:
        raise SignatureError("the container is not in the one spelling")
    try:
        _, s = decode_dss_signature(found.value)
        if s > ORDER // 2:
            raise SignatureError("the signature is not canonical")
        key = public_key(found.certificate)
        key.verify(found.value, found.attributes.retag(None).dump(force=True), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as error:
        raise SignatureError("the signature does not fit") from error


def public_key(certificate: bytes) -> ec.EllipticCurvePublicKey:
    """The key on P-256 that a certificate in DER names; ValueError for another kind of key or no certificate."""
    key = x509.load_der_x509_certificate(certificate).public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("a certificate for another kind of key")
    return key


def _parts(pdf: bytes) -> tuple[bytes, bytes]:
    """What a signature covers, and the DER in its gap; the gap holds nothing else but zeros after it."""
    if len(pdf) > MOST_BYTES or not pdf.startswith(b"%PDF-"):
        raise SignatureError("no document of ours")
    ranges = _RANGE.findall(pdf)
    if len(ranges) != 1 or pdf.count(b"/ByteRange") != 1:
        raise SignatureError("not one signature")
    first, second, rest = (int(one) for one in ranges[0])
    if second + rest != len(pdf) or not 0 < first < second:
        raise SignatureError("the signature does not cover all")
    gap = pdf[first:second]
    if gap[:1] != b"<" or gap[-1:] != b">" or not _HEX.fullmatch(gap, 1, len(gap) - 1):
        raise SignatureError("the gap holds something else")
    content = bytes.fromhex(gap[1:-1].decode("ascii"))
    if len(content) * 2 != _RESERVED or content[:2] != b"\x30\x82":
        raise SignatureError("the gap holds something else")
    end = 4 + int.from_bytes(content[2:4], "big")
    if end > len(content) or any(content[end:]):
        raise SignatureError("the gap holds something else")
    return pdf[:first] + pdf[second:], content[:end]


def _container(der: bytes) -> "cms.SignedData":
    from asn1crypto import cms, tsp

    del tsp  # importing it teaches `cms` the attribute that names the certificate

    try:
        found = cms.ContentInfo.load(der, strict=True)
        if found["content_type"].native != "signed_data":
            raise SignatureError("no signature")
        signed = found["content"]
        _ = found.native  # reads all of it
    except SignatureError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise SignatureError("no signature") from error
    if not isinstance(signed, cms.SignedData) or len(signed["signer_infos"]) != 1:
        raise SignatureError("not one signature")
    if signed["certificates"].native is None:
        raise SignatureError("no certificate")
    return signed


def _rebuilt(found: Signature) -> bytes:
    """The container as we write it around these signed attributes and this signature."""
    from asn1crypto import algos, cms
    from asn1crypto import x509 as asn1

    certificate = asn1.Certificate.load(found.certificate)
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                    )
                }
            ),
            "digest_algorithm": sha256,
            "signed_attrs": found.attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": found.value,
        }
    )
    content = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms((sha256,)),
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [signer],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": content}).dump())
