"""The seal of a PDF: whole documents pass, everything else is refused; pyHanko agrees."""

import io
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen import canvas

from scorefact_desktop.label import document
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError
from scorefact_desktop.label.issuer import public_text
from tests.label.samples import issuing_key

KEY = issuing_key()


def pdf(text: str = "Label") -> bytes:
    file = io.BytesIO()
    drawing = canvas.Canvas(file, invariant=1)
    drawing.drawString(100, 700, text)
    drawing.save()
    return file.getvalue()


@cache
def sealed() -> bytes:
    return document.seal(pdf(), KEY, "Label")


def refused(content: bytes) -> bool:
    try:
        document.check(content, [KEY.issuer])
    except (SignatureError, UnknownKeyError):
        return True  # the answer
    return False


def test_a_sealed_document_is_sound_and_starts_with_the_document() -> None:
    assert document.check(sealed(), [issuing_key("Another").issuer, KEY.issuer]) == KEY.issuer
    assert sealed().startswith(pdf())
    assert document.is_sealed(sealed())
    assert not document.is_sealed(pdf())


def test_pyhanko_finds_it_sound_and_closed_for_changes() -> None:
    from asn1crypto import x509
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    roots = [x509.Certificate.load(KEY.issuer.certificate)]
    signature = PdfFileReader(io.BytesIO(sealed())).embedded_signatures[0]
    found = validate_pdf_signature(signature, ValidationContext(trust_roots=roots, allow_fetching=False))
    assert found.bottom_line
    assert signature.docmdp_level is MDPPerm.NO_CHANGES


def test_nothing_but_the_document_is_told() -> None:
    added = sealed()[len(pdf()) :]
    for name in (b"/Location", b"/ContactInfo", b"/Prop_Build"):
        assert name not in added


def test_changed_bits_are_noticed_everywhere() -> None:
    """Every byte of what holds the signature, and samples of the rest."""
    content = sealed()
    start = content.index(b"/ByteRange") - 9_000
    passed = []
    for position in {
        *range(0, len(content), 7),
        *range(start, start + 2_200, 3),
        *range(len(content) - 300, len(content)),
    }:
        changed = bytearray(content)
        changed[position] ^= 1 << (position % 7)
        if not refused(bytes(changed)):
            passed.append(position)
    assert passed == []


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_inserted_removed_and_appended_bytes_are_noticed(data: st.DataObject) -> None:
    content = sealed()
    at = data.draw(st.integers(0, len(content)))
    more = data.draw(st.binary(min_size=1, max_size=20))
    less = data.draw(st.integers(1, 40))
    assert refused(content[:at] + more + content[at:])
    assert refused(content[:at] + content[at + less :] if at < len(content) else content[:-less])


def test_a_revision_after_the_seal_is_noticed() -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(sealed()))
    writer.root["/Other"] = generic.pdf_string("more")
    writer.update_root()
    changed = io.BytesIO()
    writer.write(changed)
    assert refused(changed.getvalue())


def test_another_issuer_is_told_from_a_changed_document() -> None:
    foreign = document.seal(pdf(), issuing_key("Another"), "Label")
    with pytest.raises(UnknownKeyError):
        document.check(foreign, [KEY.issuer])
    with pytest.raises(SignatureError):
        document.check(pdf(), [KEY.issuer])


def test_lower_case_digits_in_the_gap_are_another_spelling() -> None:
    content = sealed()
    start = content.index(b"<3082")
    end = content.index(b">", start)
    assert refused(content[:start] + content[start:end].lower() + content[end:])


def test_checking_needs_no_more_than_was_imported_for_it(tmp_path: Path) -> None:
    """What signing imports must not be what makes checking work: a fresh process only checks."""
    (tmp_path / "sealed.pdf").write_bytes(sealed())
    (tmp_path / "issuer.json").write_text(public_text(KEY.issuer), encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from scorefact_desktop.label import document, issuer;"
        "known = issuer.read_public(Path('issuer.json').read_text());"
        "document.check(Path('sealed.pdf').read_bytes(), [known]); print('pyhanko' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "False"), done.stderr
