"""A dashboard as it is wanted: chosen parts in their order, the recipient's name, the signature of the device."""

import io

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pypdf import PdfReader

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.exporting import export_dashboard
from scorefact_desktop.store import devices
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

CAMPAIGN = "tarnholm/2024"


@pytest.fixture
def workspace(demo_copy):
    with Workspace.open(demo_copy) as opened:
        yield opened


def written(workspace, folder, **more):
    made = export_dashboard(workspace, CAMPAIGN, ["en"], folder, language_for, **more)
    return made.paths[0].read_bytes()


def headings(pdf):
    return [str(one.title) for one in PdfReader(io.BytesIO(pdf)).outline if not isinstance(one, list)]


def test_parts_come_in_the_order_they_are_asked_for(workspace, tmp_path):
    pdf = written(workspace, tmp_path, parts=("sample", "radar"))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 4
    titles = headings(pdf)
    assert titles.index("Sample and method") == 2
    assert len(titles) == 4


@pytest.mark.parametrize("parts", [("radar", "radar"), ("nothing",)])
def test_parts_that_there_are_not_are_refused(workspace, tmp_path, parts):
    with pytest.raises(UserError) as caught:
        written(workspace, tmp_path, parts=parts)
    assert caught.value.code == "parts_unknown"
    assert not list(tmp_path.glob("*.pdf"))


def test_the_recipient_stands_on_every_page_and_in_the_ledger(workspace, tmp_path):
    pdf = written(workspace, tmp_path, parts=("radar", "sample"), recipient="  Åsa   Öberg (Tarnholm) ")
    for page in PdfReader(io.BytesIO(pdf)).pages[1:]:
        printed = "".join(page.extract_text().split())  # a text set aslant comes out in pieces
        assert printed.count("ÅsaÖberg(Tarnholm)") == 2
    with workspace.reader() as connection:
        (recipient,) = connection.execute("SELECT recipient FROM output ORDER BY id DESC LIMIT 1").fetchone()
    assert recipient == "Åsa Öberg (Tarnholm)"
    with pytest.raises(UserError) as caught:
        written(workspace, tmp_path, recipient="x" * 81)
    assert caught.value.code == "recipient_too_long"


def test_the_signature_is_the_devices_and_covers_the_same_document(workspace, tmp_path):
    plain = written(workspace, tmp_path, parts=("sample",))
    signed = written(workspace, tmp_path, parts=("sample",), sign=True)
    assert signed.startswith(plain)
    embedded = PdfFileReader(io.BytesIO(signed)).embedded_signatures[0]
    certificate = embedded.signer_cert
    with workspace.reader() as connection:
        own = devices.find_own(connection)
    assert certificate.public_key.dump() == own.public_key
    assert own.name not in str(certificate.subject.native)
    trusted = ValidationContext(trust_roots=[x509.Certificate.load(certificate.dump())])
    status = validate_pdf_signature(embedded, trusted)
    assert status.intact
    assert status.valid
    changed = bytearray(signed)
    changed[len(plain) // 2] ^= 1
    assert not validate_pdf_signature(PdfFileReader(io.BytesIO(bytes(changed))).embedded_signatures[0], trusted).intact
