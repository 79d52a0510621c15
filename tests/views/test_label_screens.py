"""The label in the window: asked for, sealed for a trial and for good, taken in, revoked, and any label verified."""

import json
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from scorefact_desktop.services import devices, issuers, label_sealing, signing
from scorefact_desktop.services.label_verdicts import word
from scorefact_desktop.translation import language_for, translate
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.widgets.text import Text
from tests.label.test_document import pdf as plain_pdf

AWARDED, MISSED, OPEN = "tarnholm/2024", "tarnholm/2025", "nordlicht/2026"
TODAY = datetime.now().astimezone().date()  # the day the window takes


@pytest.fixture
def page(program, demo_copy, tmp_path):
    """The page Report & label on a campaign whose label was awarded."""
    program.desk.open_workspace(demo_copy, AWARDED)
    settle(program.tasks)
    program.window.go("report", "seal")
    settle(program.tasks)
    shown = program.window.pages["report"]
    shown.label._key_folder = tmp_path / "program"
    return shown


@pytest.fixture
def issuer(tmp_path):
    """A real issuer: its key, and its public file."""
    public = tmp_path / "body.issuer.json"
    issuers.make_key(tmp_path / "body.key.json", public, name="Rating Body AB", today=TODAY)
    return issuers.read_key(tmp_path / "body.key.json", None), public


def filled(page):
    page.label.seal.supplied.line.setText("Tarnholm AB, from its invoicing")
    page.label.seal.checked.line.setText("the auditor, against the invoices of 2023")
    return page.label.seal


def dropped(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def said(screen):
    return "\n".join(one.text() for one in screen.findChildren(Text) if one.isVisibleTo(screen))


def messages(program):
    return program.window.messages.words.text()


def test_a_test_seal_is_a_specimen_in_word_shape_and_print(program, page, tmp_path):
    seal = page.label.seal
    assert (seal.mark.kind, seal.state.text()) == ("open", "Label awarded, not sealed")
    assert not seal.test_button.isEnabled()
    filled(page)
    assert seal.test_button.isEnabled()
    seal.test_button.click()
    settle(program.tasks)
    assert (seal.mark.kind, "SPECIMEN" in seal.state.text()) == ("watch", True)
    assert "SPECIMEN" in messages(program)
    assert page.label.card.state.text() == seal.state.text()
    (known,) = seal.standing.issuers
    assert known.specimen
    assert (tmp_path / "program" / "test-key.key.json").stat().st_mode & 0o077 == 0
    page.show_screen("")
    for kind, box in page.documents.kinds.items():
        box.setChecked(kind == "label")
    page.documents.set_folder(tmp_path / "out")
    page.write()
    settle(program.tasks)
    names = sorted(one.name for one in (tmp_path / "out").iterdir())
    assert len(names) == 9
    sealed = tmp_path / "out" / "tarnholm-2024-label-fr.pdf"
    assert "Spécimen" in PdfReader(sealed).pages[0].extract_text()
    page.show_screen("verify")
    dropped(page.label.verify, sealed)
    settle(program.tasks)
    verify = page.label.verify
    assert (verify.mark.kind, verify.word.text()) == ("watch", "Specimen")
    assert "whole page" in verify.extent.text()
    for words in ("Tarnholm 2024", "the auditor, against the invoices of 2023", "satisfied customers", "n = "):
        assert words in said(verify)


def test_a_second_test_seal_may_be_made_but_none_over_a_real_one(program, page, issuer, tmp_path):
    seal = filled(page)
    for _ in range(2):
        seal.test_button.click()
        settle(program.tasks)
        assert seal.standing.specimen
    key, public = issuer
    page.label.save_request(tmp_path / "request.json")
    settle(program.tasks)
    label_sealing.seal(tmp_path / "request.json", key, tmp_path / "seal.json", language_for, today=TODAY)
    issuers.trust(program.session.workspace, public)
    dropped(seal, tmp_path / "seal.json")
    settle(program.tasks)
    assert (seal.mark.kind, seal.standing.specimen) == ("good", False)
    assert not seal.test_button.isEnabled()
    page.label.make_test_seal()
    settle(program.tasks)
    assert "sealed for good" in messages(program)
    assert not seal.standing.specimen


def test_a_seal_comes_from_an_issuer_whose_fingerprint_was_compared(program, page, issuer, tmp_path):
    seal, (key, public) = filled(page), issuer
    page.label.save_request(tmp_path / "request.json")
    settle(program.tasks)
    assert (seal.mark.kind, seal.state.text()) == ("watch", "Seal asked for")
    assert json.loads((tmp_path / "request.json").read_text())["results"]["checked_by"].startswith("the auditor")
    made = label_sealing.seal(tmp_path / "request.json", key, tmp_path / "seal.json", language_for, today=TODAY)
    dropped(seal, tmp_path / "seal.json")
    settle(program.tasks)
    assert "does not trust" in messages(program)
    dropped(seal, public)
    settle(program.tasks)
    part = seal.issuers
    assert part.asked.fingerprint.replace(" ", "") == part._print.text().replace(" ", "").replace("\n", "")
    part.trust_button.click()
    settle(program.tasks)
    assert not seal.standing.issuers  # not compared
    part.compared.setChecked(True)
    part.trust_button.click()
    settle(program.tasks)
    assert [one.name for one in seal.standing.issuers] == ["Rating Body AB"]
    dropped(seal, tmp_path / "seal.json")
    settle(program.tasks)
    assert (seal.mark.kind, seal.state.text()) == ("good", f"Label {made.number}: sealed")

    issuers.revoke(tmp_path / "body.revocations", key, made.number, "the list was false", today=TODAY)
    dropped(seal, tmp_path / "body.revocations")
    settle(program.tasks)
    assert (seal.mark.kind, seal.state.text()) == ("bad", f"Label {made.number}: revoked")
    assert "the list was false" in seal.meaning.text()
    assert seal.request_button.isEnabled()  # it may be asked for again


def test_a_file_of_an_issuer_that_was_exchanged_meanwhile_is_not_trusted(program, page, issuer, tmp_path):
    _, public = issuer
    page.label.show_issuer(public)
    settle(program.tasks)
    page.label.seal.issuers.compared.setChecked(True)
    issuers.make_key(tmp_path / "b.key", tmp_path / "b.public", name="Rating Body AB", today=TODAY)
    public.write_bytes((tmp_path / "b.public").read_bytes())
    page.label.seal.issuers.trust_button.click()
    settle(program.tasks)
    assert not issuers.trusted(program.session.workspace)
    assert program.window.messages.kind == "bad"


@pytest.mark.parametrize(("campaign", "words"), [(MISSED, "not demonstrated"), (OPEN, "No label|decided at closing")])
def test_what_cannot_be_sealed_says_why(program, page, campaign, words):
    program.desk.look_at(campaign)
    settle(program.tasks)
    seal = filled(page)
    assert any(one in seal.state.text() for one in words.split("|"))
    assert not seal.request_button.isEnabled()
    assert not seal.test_button.isEnabled()


def test_every_verdict_is_told_in_words_and_shape(program, page, issuer, tmp_path, monkeypatch):
    filled(page)
    key, public = issuer
    workspace = program.session.workspace
    page.label.save_request(tmp_path / "request.json")
    settle(program.tasks)
    made = label_sealing.seal(tmp_path / "request.json", key, tmp_path / "seal.json", language_for, today=TODAY)
    pdf = tmp_path / "label.pdf"
    pdf.write_bytes(label_sealing.label_files.read_seal(tmp_path / "seal.json").documents["en"])
    page.show_screen("verify")
    verify = page.label.verify

    def verdict(path):
        page.label.verify_file(path)
        settle(program.tasks)
        return verify.word.text(), verify.mark.kind

    def expected(status, kind):
        return word(status, translate), kind

    assert verdict(pdf) == expected("unknown_issuer", "watch")
    assert verify.said.text() == "What it claims"
    issuers.trust(workspace, public)
    assert verdict(pdf) == expected("offline", "watch")
    document = pypdfium2.PdfDocument(pdf)
    document[0].render(scale=300 / 72).to_pil().save(tmp_path / "scan.png")
    document.close()
    assert verdict(tmp_path / "scan.png") == expected("offline", "watch")
    assert "Only the code" in verify.extent.text()
    issuers.renew(tmp_path / "none.revocations", key, today=TODAY)
    issuers.import_revocations(workspace, tmp_path / "none.revocations")
    assert verdict(pdf) == expected("valid", "good")
    changed = bytearray(pdf.read_bytes())
    changed[len(changed) // 3] ^= 1
    (tmp_path / "changed.pdf").write_bytes(changed)
    assert verdict(tmp_path / "changed.pdf") == expected("altered", "bad")
    assert not verify.table.isVisible()
    issuers.revoke(tmp_path / "none.revocations", key, made.number, "withdrawn", today=TODAY)
    issuers.import_revocations(workspace, tmp_path / "none.revocations")
    assert verdict(pdf) == expected("revoked", "bad")
    assert "withdrawn" in verify.meaning.text()
    # A document that a device signed is judged as what it is, and is no label.
    delivered = signing.signature_of(workspace)(plain_pdf("Delivered"))
    (tmp_path / "delivered.pdf").write_bytes(delivered)
    assert verdict(tmp_path / "delivered.pdf") == ("Delivery: as it was signed", "good")
    (own,) = devices.known(workspace)
    assert own.fingerprint in verify.meaning.text()
    assert not verify.table.isVisible()
    (tmp_path / "delivered.pdf").write_bytes(delivered.replace(b"/Type", b"/Typo", 1))
    assert verdict(tmp_path / "delivered.pdf") == ("Delivery: altered", "bad")


def test_a_label_expires_on_screen_too(program, page, tmp_path):
    filled(page)
    long_ago, public = date(TODAY.year - 2, 1, 5), tmp_path / "old.issuer.json"
    issuers.make_key(tmp_path / "old.key.json", public, name="Rating Body AB", today=long_ago)
    key = issuers.read_key(tmp_path / "old.key.json", None)
    issuers.trust(program.session.workspace, public)
    page.label.save_request(tmp_path / "request.json")
    settle(program.tasks)
    label_sealing.seal(
        tmp_path / "request.json", key, tmp_path / "seal.json", language_for, today=long_ago, languages=["sv"]
    )
    found = label_sealing.label_files.read_seal(tmp_path / "seal.json")
    (tmp_path / "old.pdf").write_bytes(found.documents["sv"])
    page.show_screen("verify")
    page.label.verify_file(tmp_path / "old.pdf")
    settle(program.tasks)
    assert (page.label.verify.word.text(), page.label.verify.mark.kind) == ("Expired", "bad")
    assert str(long_ago.year + 1) in page.label.verify.meaning.text()


def test_the_text_of_a_code_is_verified_and_nonsense_is_refused_in_words(program, page, tmp_path):
    verify = page.label.verify
    page.show_screen("verify")
    assert not verify.text_button.isEnabled()
    verify.text.setPlainText("https://example.org/#NONSENSE")
    verify.text_button.click()
    settle(program.tasks)
    assert verify.word.text() == "Altered"
    (tmp_path / "none.png").write_bytes(b"\x89PNG nothing")
    page.label.verify_file(tmp_path / "none.png")
    settle(program.tasks)
    assert verify.word.text() == "Could not be verified"
    assert "No label was found in none.png" in verify.meaning.text()
    page.label.verify_file(Path(tmp_path / "missing.pdf"))
    settle(program.tasks)
    assert verify.mark.kind == "bad"


def test_labels_are_verified_without_a_workspace(program):
    program.window.go("report")
    settle(program.tasks)
    shown = program.window.pages["report"]
    shown.verify_button.click()
    assert shown.label.verify.isVisible()
    shown.label.verify.back_button.click()
    assert shown.empty.isVisible()


def test_esc_leads_back(page, qtbot):
    assert page.label.seal.isVisible()
    qtbot.keyClick(page.label.seal, Qt.Key.Key_Escape)
    assert not page.label.seal.isVisible()
    assert page.checks.isVisible()
