"""The seal on a label's PDF: a PAdES signature that covers every byte and allows no change.

A signature leaves a gap in what it covers, for itself. What fills the gap is accepted in one spelling only: it is built
anew from its signed parts and must come out the same, byte for byte.
"""

import hashlib
import io
import re
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from scorefact_desktop.label.cose import ORDER, SignatureError, UnknownKeyError
from scorefact_desktop.label.issuer import Issuer, IssuingKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn1crypto import cms

_RANGE = re.compile(rb"/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\s*\]")
_HEX = re.compile(rb"(?:[0-9A-F]{2})+")
#: What our signatures sign beside the document.
_ATTRIBUTES = {"content_type", "message_digest", "signing_certificate_v2"}
_FIELD = "Label"
_RESERVED = 8_192  # hexadecimal digits kept free for the signature
MOST_BYTES = 20 * 1024 * 1024


def seal(pdf: bytes, key: IssuingKey, reason: str) -> bytes:
    """The document with the issuer's seal: one more revision, which says that nothing may change any more.

    `reason` stands in the signature's properties.
    """
    from asn1crypto import keys, x509
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Signer(signers.SimpleSigner):
        """ECDSA has two spellings of each signature: always the one with the smaller second number."""

        def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
            r, s = decode_dss_signature(super().sign_raw(data, digest_algorithm))
            return encode_dss_signature(r, min(s, ORDER - s))

    secret = key.private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = Signer(
        signing_cert=x509.Certificate.load(key.issuer.certificate),
        signing_key=keys.PrivateKeyInfo.load(secret),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call] # pyHanko's own, without types
    )
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        reason=reason,
        name=key.issuer.name,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    out = signers.PdfSigner(about, signer=signer, timestamper=None).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)),
        bytes_reserved=_RESERVED,
        output=io.BytesIO(),
    )
    sealed = bytes(out.getvalue())
    check(sealed, [key.issuer])  # what would not pass here is never handed out
    return sealed


def is_sealed(pdf: bytes) -> bool:
    """Whether a document carries a signature at all, sound or not."""
    return b"/ByteRange" in pdf


def keywords(pdf: bytes) -> str:
    """Where a sealed page carries the text of its code; empty where it does not."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        return str(PdfFileReader(io.BytesIO(pdf)).trailer["/Info"]["/Keywords"])
    except (PdfError, KeyError, ValueError, TypeError):  # then there is no statement, which is said of it
        return ""


def load_libraries() -> None:
    """Imports what checking and reading need, for a process that may not take more memory later."""
    import pyhanko.pdf_utils.reader
    from asn1crypto import cms, tsp, x509

    del pyhanko, cms, tsp, x509


def check(pdf: bytes, issuers: "Iterable[Issuer]") -> Issuer:
    """The issuer whose untouched seal a document carries.

    Raises SignatureError where a byte differs or there is no seal, UnknownKeyError where it is nobody's here.
    """
    covered, der = _parts(pdf)
    container = _container(der)
    known = {one.certificate: one for one in issuers}
    certificates = [one.chosen.dump() for one in container["certificates"]]
    if len(certificates) != 1:
        raise SignatureError("not one certificate")
    issuer = known.get(certificates[0])
    if issuer is None:
        raise UnknownKeyError("certificate")
    signer = container["signer_infos"][0]
    attributes = signer["signed_attrs"]
    kinds = [one["type"].native for one in attributes]
    if sorted(kinds) != sorted(_ATTRIBUTES):
        raise SignatureError("other signed attributes")
    values = {one["type"].native: one["values"] for one in attributes}
    if values["message_digest"][0].native != hashlib.sha256(covered).digest():
        raise SignatureError("the document differs")
    own = hashlib.sha256(issuer.certificate).digest()
    if [one["cert_hash"].native for one in values["signing_certificate_v2"][0]["certs"]] != [own]:
        raise SignatureError("another certificate")
    signature = signer["signature"].native
    if _rebuilt(issuer, attributes, signature) != der:
        raise SignatureError("the container is not in the one spelling")
    try:
        _, s = decode_dss_signature(signature)
        if s > ORDER // 2:
            raise SignatureError("the signature is not canonical")
        issuer.public_key.verify(signature, attributes.retag(None).dump(force=True), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as error:
        raise SignatureError("the signature does not fit") from error
    return issuer


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


def _rebuilt(issuer: Issuer, attributes: "cms.CMSAttributes", signature: bytes) -> bytes:
    """The container as we write it around these signed attributes and this signature."""
    from asn1crypto import algos, cms, x509

    certificate = x509.Certificate.load(issuer.certificate)
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
            "signed_attrs": attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": signature,
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
