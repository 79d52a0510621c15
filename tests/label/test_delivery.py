"""The signature of a delivery: a device's, untouched; every kind of change is refused, and it is never a label."""

import io
from functools import cache

import pyrage
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.label import delivery, document, pades
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError
from tests.label.samples import issuing_key
from tests.label.test_document import pdf

KEY = ec.generate_private_key(ec.SECP256R1())
SECRET = KEY.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
PUBLIC = KEY.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
RECIPIENT = str(pyrage.x25519.Identity.generate().to_public())


@cache
def signed() -> bytes:
    return delivery.sign(pdf("Dashboard"), SECRET, RECIPIENT, "Delivered")


def refused(content: bytes) -> bool:
    try:
        delivery.check(content)
    except SignatureError:
        return True  # the answer
    return False


def test_a_signed_document_names_its_device_and_starts_with_the_document() -> None:
    assert delivery.check(signed()) == delivery.Signer(PUBLIC, RECIPIENT)
    assert signed().startswith(pdf("Dashboard"))
    assert delivery.claims(signed())
    assert not delivery.claims(pdf("Dashboard"))
    assert refused(pdf("Dashboard"))


def test_changed_bits_are_noticed_everywhere() -> None:
    content = signed()
    start = content.index(b"/ByteRange") - 9_000
    places = {*range(0, len(content), 41), *range(start, start + 2_400, 9), *range(len(content) - 300, len(content), 3)}
    passed = []
    for position in places:
        changed = bytearray(content)
        changed[position] ^= 1 << (position % 7)
        if not refused(bytes(changed)):
            passed.append(position)
    assert passed == []


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_inserted_removed_and_appended_bytes_are_noticed(data: st.DataObject) -> None:
    content = signed()
    at = data.draw(st.integers(0, len(content) - 1))
    assert refused(content[:at] + data.draw(st.binary(min_size=1, max_size=20)) + content[at:])
    assert refused(content[:at] + content[at + data.draw(st.integers(1, 40)) :])
    assert refused(content + data.draw(st.binary(min_size=1, max_size=20)))


def test_a_revision_after_the_signature_is_noticed() -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(signed()))
    writer.root["/Other"] = generic.pdf_string("more")
    writer.update_root()
    changed = io.BytesIO()
    writer.write(changed)
    assert refused(changed.getvalue())


def test_the_signature_of_one_document_does_not_fit_another() -> None:
    start, end = (signed().index(part) for part in (b"<3082", b"00>"))
    other = delivery.sign(pdf("Dashboarb"), SECRET, RECIPIENT, "Delivered")
    assert len(other) == len(signed())
    assert refused(other[:start] + signed()[start:end] + other[end:])


def test_only_the_certificate_that_a_device_makes_is_taken() -> None:
    """A key that signs with another name, another recipient than its own says, or for another key, is refused."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "The rating body itself")])
    honest = x509.load_der_x509_certificate(delivery.certificate(KEY, RECIPIENT))
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(KEY.public_key())
        .serial_number(honest.serial_number)
        .not_valid_before(honest.not_valid_before_utc)
        .not_valid_after(honest.not_valid_after_utc)
    )
    for extension in honest.extensions:
        builder = builder.add_extension(extension.value, extension.critical)
    renamed = builder.sign(KEY, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    assert refused(pades.signed(pdf(), KEY, renamed, field="Delivery", reason="Delivered"))
    stranger = ec.generate_private_key(ec.SECP256R1())
    lent = delivery._built(KEY.public_key(), RECIPIENT, stranger)  # a certificate for a key, made without it
    assert refused(pades.signed(pdf(), KEY, lent, field="Delivery", reason="Delivered"))
    assert refused(pades.signed(pdf(), stranger, delivery.certificate(KEY, RECIPIENT), field="Delivery", reason="x"))


def test_a_delivery_is_no_label_and_a_label_no_delivery() -> None:
    issuer = issuing_key()
    with pytest.raises(UnknownKeyError):
        document.check(signed(), [issuer.issuer])
    label = document.seal(pdf(), issuer, "Label")
    assert not delivery.claims(label)
    assert refused(label)
    # An issuing key that signs a document as a delivery makes neither.
    both = pades.signed(pdf(), issuer.private, issuer.issuer.certificate, field="Delivery", reason="Delivered")
    assert delivery.claims(both)
    assert refused(both)
