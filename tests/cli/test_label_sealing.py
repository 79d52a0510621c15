"""From a decision to a label on paper and back, by commands only; and everything that must be refused on the way."""

import base64
import json
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

AWARDED, MISSED, OPEN = "tarnholm/2024", "tarnholm/2025", "nordlicht/2026"


@pytest.fixture
def issuer(run_json, tmp_path):
    """Makes an issuer: the key file and the public file."""

    def make(name="Rating Body AB", *more):
        status, made = run_json("label", "issuer", "make", "--name", name, "--out", tmp_path / name, *more)
        assert status == 0
        return Path(made["key"]), Path(made["public"])

    return make


@pytest.fixture
def asked(run_json, demo_copy, tmp_path):
    """The request of the label of a campaign."""
    path = tmp_path / "request.json"
    status, made = run_json(
        "label", "request", "--workspace", demo_copy, "--campaign", AWARDED, "--supplied-by", "Tarnholm AB",
        "--checked-by", "invoices of 2023", "--out", path,
    )  # fmt: skip
    assert (status, made["campaign"], made["file"]) == (0, AWARDED, str(path))
    return path


def code_of(answer):
    status, document = answer
    assert status == 1
    return document["error"]["code"]


def trusted(run_json, workspace, public):
    assert run_json("label", "issuer", "trust", public, "--workspace", workspace)[0] == 0


def sealed(run_json, asked, key, tmp_path, *more):
    path = tmp_path / f"{key.stem}-seal.json"
    status, made = run_json("label", "seal", asked, "--key", key, "--out", path, *more)
    assert status == 0
    return path, made


def test_a_label_is_asked_for_sealed_taken_in_printed_and_verified(run, run_json, demo_copy, asked, issuer, tmp_path):
    key, public = issuer("Rating Body AB", "--page", "https://labels.example/v", "--complaints", "labels.example/c")
    seal, made = sealed(run_json, asked, key, tmp_path, "--number", "SF-2024-0001")
    assert (made["number"], made["specimen"], made["vendor"], made["year"]) == ("SF-2024-0001", False, "Tarnholm", 2024)
    assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "issuer_unknown"
    trusted(run_json, demo_copy, public)
    assert run_json("label", "import", seal, "--workspace", demo_copy)[0] == 0
    assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "label_sealed_already"

    out = tmp_path / "out"
    status, delivery = run_json(
        "export", "label", "--workspace", demo_copy, "--campaign", AWARDED, "--lang", "fr,sv", "--out", out
    )
    assert status == 0
    names = sorted(Path(one).name for one in delivery["files"])
    assert names == sorted(
        f"tarnholm-2024-{kind}" for language in ("fr", "sv")
        for kind in (f"label-{language}.pdf", f"badge-{language}.svg", f"badge-{language}.png")
    )  # fmt: skip
    page = out / "tarnholm-2024-label-fr.pdf"
    text = PdfReader(page).pages[0].extract_text()
    assert "Spécimen" not in text
    for words in ("SF-2024-0001", "Tarnholm", "Rating Body AB", "invoices of 2023", "labels.example/c"):
        assert words in text

    figures = run_json("indicators", "--workspace", demo_copy, "--campaign", AWARDED)[1]
    satisfied = next(one for one in figures["indicators"] if one["id"] == "sat_overall.positive")
    picture = tmp_path / "scan.png"
    document = pypdfium2.PdfDocument(page)
    document[0].render(scale=300 / 72).to_pil().save(picture)
    document.close()
    for what in (page, picture, out / "tarnholm-2024-badge-sv.png"):
        status, verdict = run_json("label", "verify", what, "--issuer", public)
        assert (status, verdict["status"], verdict["document"]) == (0, "offline", what == page)
        shown = {one["kind"]: one for one in verdict["label"]["figures"]}
        assert shown["satisfied"]["value"] == pytest.approx(satisfied["value"], abs=5e-5)
        assert shown["satisfied"]["n"] == satisfied["n"]
        assert verdict["label"]["population"] == figures["population"]
    status, verdict = run_json("label", "verify", page, "--workspace", demo_copy, "--date", "2099-01-01")
    assert (status, verdict["status"]) == (1, "expired")
    assert run_json("label", "verify", page)[1]["status"] == "unknown_issuer"

    listed = tmp_path / "issuer.revocations"
    revoke = ("label", "revoke", "SF-2024-0001", "--key", key, "--reason", "the list was false", "--list", listed)
    assert run_json(*revoke)[1]["revoked"] == ["SF-2024-0001"]
    assert code_of(run_json(*revoke)) == "revocation_known"
    assert run_json("label", "verify", page, "--issuer", public, "--revocations", listed)[1]["status"] == "revoked"
    assert run_json("label", "import", listed, "--workspace", demo_copy)[1]["revoked"] == ["SF-2024-0001"]
    assert code_of(run_json("label", "import", listed, "--workspace", demo_copy)) == "revocations_older"
    again = run("export", "label", "--workspace", demo_copy, "--campaign", AWARDED, "--lang", "en", "--out", tmp_path)
    assert again[0] == 0
    assert "what was written is a specimen" in again[2]
    status, out_text, _ = run("label", "verify", page, "--workspace", demo_copy, lang="sv")
    assert status == 1
    assert "Återkallat" in out_text
    assert "the list was false" in out_text


def test_a_test_key_gives_a_specimen_that_says_so(run_json, demo_copy, asked, issuer, tmp_path):
    key, public = issuer("Trial", "--specimen")
    seal, made = sealed(run_json, asked, key, tmp_path)
    assert made["specimen"] is True
    trusted(run_json, demo_copy, public)
    assert run_json("label", "import", seal, "--workspace", demo_copy)[1]["specimen"] is True
    pdf = tmp_path / "specimen.pdf"
    pdf.write_bytes(base64.b64decode(json.loads(seal.read_text())["documents"]["en"]))
    assert "Specimen, without value" in PdfReader(pdf).pages[0].extract_text()
    status, verdict = run_json("label", "verify", pdf, "--workspace", demo_copy)
    assert (status, verdict["status"], verdict["document"]) == (0, "specimen", True)


def test_what_is_not_awarded_or_not_decided_cannot_be_asked_for(run_json, demo_copy, tmp_path):
    def ask(campaign, *more):
        return code_of(
            run_json("label", "request", "--workspace", demo_copy, "--campaign", campaign, "--out",
                     tmp_path / "r.json", *more)
        )  # fmt: skip

    assert ask(MISSED) == "label_not_demonstrated"
    assert ask(OPEN) == "campaign_open"
    assert ask(AWARDED, "--supplied-by", "them") == "label_list_unknown"
    assert not (tmp_path / "r.json").exists()


def test_a_request_that_no_label_can_say_is_refused(run_json, asked, issuer, tmp_path):
    key, out = issuer()[0], tmp_path / "seal.json"
    whole = asked.read_text(encoding="utf-8")
    for where, value in (
        (("vendor",), " "),
        (("vendor",), "Tarn\ud83d"),
        (("decided_rules",), float("nan")),
        (("figures",), []),
        (("figures", 0, "value"), -0.5),
        (("figures", 0, "lower"), 0.9999),
        (("figures", 0, "n"), -1),
        (("figures", 0, "n"), 10**12),
    ):
        content = json.loads(whole)
        place = content["results"]
        for step in where[:-1]:
            place = place[step]
        place[where[-1]] = value
        asked.write_text(json.dumps(content))
        refused = code_of(run_json("label", "seal", asked, "--key", key, "--out", out))
        assert (refused, out.exists()) == ("label_request_unreadable", False), (where, value)


def test_a_label_is_not_sealed_before_its_campaign_nor_beyond_all_years(run_json, asked, issuer, tmp_path):
    key, out = issuer()[0], tmp_path / "seal.json"
    for day in ("9999-12-31", "2022-12-31", "0001-01-01"):
        assert (
            code_of(run_json("label", "seal", asked, "--key", key, "--out", out, "--date", day)) == "label_date_wrong"
        )
    assert not out.exists()


def test_more_words_than_a_code_can_hold_are_refused(run_json, asked, issuer, tmp_path):
    content = json.loads(asked.read_text(encoding="utf-8"))
    content["results"]["solutions"] = [f"{number} Lösung für Buchhaltung und Controlling" for number in range(60)]
    asked.write_text(json.dumps(content))
    out = tmp_path / "seal.json"
    assert code_of(run_json("label", "seal", asked, "--key", issuer()[0], "--out", out)) == "label_too_long"
    assert not out.exists()


def test_a_changed_request_gives_a_seal_that_nobody_takes_in(run_json, demo_copy, asked, issuer, tmp_path):
    key, public = issuer()
    trusted(run_json, demo_copy, public)
    content = json.loads(asked.read_text())
    for change in ({"complete": 300}, {"vendor": "Other"}, {"population": 100}, {"decision": "0" * 32}):
        asked.write_text(json.dumps({**content, "results": {**content["results"], **change}}))
        seal, _ = sealed(run_json, asked, key, tmp_path)
        assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "label_seal_differs"
    asked.write_text(json.dumps({**content, "request": "0" * 32}))
    seal, _ = sealed(run_json, asked, key, tmp_path)
    assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "label_request_unknown"


def test_a_changed_seal_is_refused_whole(run_json, demo_copy, asked, issuer, tmp_path):
    key, public = issuer()
    trusted(run_json, demo_copy, public)
    seal, _ = sealed(run_json, asked, key, tmp_path)
    content = json.loads(seal.read_text())
    pdf = bytearray(base64.b64decode(content["documents"]["fr"]))
    pdf[len(pdf) // 2] ^= 1
    statement = bytearray(base64.b64decode(content["statement"]))
    statement[60] ^= 1
    for changed in (
        {"documents": {"fr": base64.b64encode(pdf).decode()}},
        {"statement": base64.b64encode(statement).decode()},
    ):
        seal.write_text(json.dumps({**content, **changed}))
        assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "label_seal_altered"
    for broken in ({"documents": {"xx": ""}}, {"statement": "§"}, {"kind": "other"}, {"documents": 5}):
        seal.write_text(json.dumps({**content, **broken}))
        assert code_of(run_json("label", "import", seal, "--workspace", demo_copy)) == "label_seal_unreadable"
    assert run_json("label", "verify", asked, "--issuer", public)[1]["error"]["code"] == "label_nothing_to_verify"


def test_pages_of_two_seals_are_not_mixed(run_json, demo_copy, asked, issuer, tmp_path):
    """A page of one issuer and the statement of another one never pass together."""
    one, public = issuer("One")
    other, _ = issuer("Other")
    content = json.loads(sealed(run_json, asked, one, tmp_path)[0].read_text())
    foreign = json.loads(sealed(run_json, asked, other, tmp_path)[0].read_text())
    trusted(run_json, demo_copy, public)
    mixed = tmp_path / "mixed.json"
    mixed.write_text(json.dumps({**content, "documents": foreign["documents"]}))
    assert code_of(run_json("label", "import", mixed, "--workspace", demo_copy)) == "issuer_unknown"
    again = json.loads(sealed(run_json, asked, one, tmp_path, "--number", "SF-OTHER")[0].read_text())
    mixed.write_text(json.dumps({**content, "documents": {**content["documents"], "sv": again["documents"]["sv"]}}))
    assert code_of(run_json("label", "import", mixed, "--workspace", demo_copy)) == "label_seal_altered"


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7\nnothing", b"\x89PNG\r\n\x1a\nnothing", b"\xff" * 100, b"two words"]
)
def test_files_from_anywhere_are_refused_in_a_sentence(run_json, issuer, tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    status, found = run_json("label", "verify", path, "--issuer", issuer()[1])
    assert status == 1
    assert found.get("status") == "altered" or found["error"]["code"] == "label_nothing_to_verify"


def test_a_key_without_a_passphrase_is_told_so(run, tmp_path):
    made = run("label", "issuer", "make", "--name", "Test", "--specimen", "--out", tmp_path / "t")
    assert made[0] == 0
    assert "no passphrase" in made[2]


def test_a_key_needs_its_passphrase(run_json, monkeypatch, asked, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("correct horse battery\n", encoding="utf-8")
    name = tmp_path / "guarded"
    make = ("label", "issuer", "make", "--name", "Guarded", "--out", name, "--passphrase-file", secret)
    key = Path(run_json(*make)[1]["key"])
    assert key.stat().st_mode & 0o077 == 0
    assert code_of(run_json(*make)) == "issuing_key_exists"
    seal = ("label", "seal", asked, "--key", key, "--out", tmp_path / "s.json")
    assert code_of(run_json(*seal)) == "issuing_key_passphrase"
    monkeypatch.setenv("SCOREFACT_ISSUER_PASSPHRASE", "wrong")
    assert code_of(run_json(*seal)) == "issuing_key_passphrase"
    monkeypatch.setenv("SCOREFACT_ISSUER_PASSPHRASE", "correct horse battery")
    assert run_json(*seal)[0] == 0


def test_before_sealing_the_label_is_a_specimen_with_its_badge(run_json, demo_copy, tmp_path):
    status, delivery = run_json(
        "export", "label", "--workspace", demo_copy, "--campaign", AWARDED, "--lang", "en", "--out", tmp_path
    )
    assert status == 0
    assert [Path(one).suffix for one in delivery["files"]] == [".pdf", ".svg", ".png"]
    assert "Specimen, without value" in PdfReader(delivery["files"][0]).pages[0].extract_text()
    svg = Path(delivery["files"][1]).read_text(encoding="utf-8")
    assert "Specimen, without value." in svg
    assert "<text" not in svg
