"""The seal on a label's PDF: the issuer's signature, which covers every byte and allows no change (`label.pades`)."""

import io
from typing import TYPE_CHECKING

from scorefact_desktop.label import pades
from scorefact_desktop.label.cose import UnknownKeyError
from scorefact_desktop.label.issuer import Issuer, IssuingKey

if TYPE_CHECKING:
    from collections.abc import Iterable

_FIELD = "Label"


def seal(pdf: bytes, key: IssuingKey, reason: str) -> bytes:
    """The document with the issuer's seal: one more revision, which says that nothing may change any more.

    `reason` stands in the signature's properties.
    """
    issuer = key.issuer
    sealed = pades.signed(pdf, key.private, issuer.certificate, field=_FIELD, reason=reason, name=issuer.name)
    check(sealed, [issuer])  # what would not pass here is never handed out
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


def check(pdf: bytes, issuers: "Iterable[Issuer]") -> Issuer:
    """The issuer whose untouched seal a document carries.

    Raises SignatureError where a byte differs or there is no seal, UnknownKeyError where it is nobody's here.
    """
    found = pades.read(pdf)
    issuer = {one.certificate: one for one in issuers}.get(found.certificate)
    if issuer is None:
        raise UnknownKeyError("certificate")
    pades.check(found)
    return issuer
