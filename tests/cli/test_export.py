import json

import pytest
from pypdf import PdfReader

from scorefact_desktop.services import comments, devices
from scorefact_desktop.services.demo import workbook
from scorefact_desktop.store.workspace import Workspace

CAMPAIGN = ("--campaign", "solvana/2026")


@pytest.fixture
def export(run, demo_copy, tmp_path):
    """Runs `export KIND --workspace W --out DIR ...`: (exit status, stdout, stderr)."""
    return lambda kind, *rest: run("export", kind, "--workspace", demo_copy, "--out", tmp_path / "out", *rest)


def test_three_languages_by_default(export, tmp_path):
    status, out, _ = export("label", *CAMPAIGN)
    kinds = ("label-{}.pdf", "badge-{}.svg", "badge-{}.png")
    names = ["solvana-2026-" + kind.format(language) for language in ("fr", "en", "sv") for kind in kinds]
    assert status == 0
    assert out.split() == [str(tmp_path / "out" / name) for name in names]


def test_one_document_for_scripts(export, tmp_path):
    status, out, _ = export("dashboard", *CAMPAIGN, "--lang", "SV", "--json")
    document = json.loads(out)
    assert status == 0
    assert document == {
        "files": [str(tmp_path / "out" / "solvana-2026-dashboard-sv.pdf")],
        "refused": [],
        "replaced": 0,
    }


def test_responses_are_imported_first(export, run_json, demo_copy, tmp_path):
    responses = tmp_path / "responses.xlsx"
    workbook.write_responses(responses)
    here = ("--campaign", workbook.CAMPAIGN)
    _, before = run_json("indicators", "--workspace", demo_copy, *here)
    status, out, err = export(
        "dashboard", *here, "--lang", "en", "--parts", "radar", "--responses", responses, "--json"
    )
    assert (status, len(json.loads(out)["files"])) == (0, 1)
    assert f"{workbook.INTERVIEWS} new" in err
    _, after = run_json("indicators", "--workspace", demo_copy, *here)
    assert after["interviews"]["complete"] == before["interviews"]["complete"] + workbook.INTERVIEWS


def test_responses_that_do_not_fit_write_nothing(export, tmp_path):
    responses = tmp_path / "responses.csv"
    responses.write_text("response id,nps_score\nR1,9\nR2,47\n", encoding="utf-8")
    status, _, err = export("dashboard", "--campaign", workbook.CAMPAIGN, "--lang", "en", "--responses", responses)
    assert status == 1
    assert "47" in err
    assert not (tmp_path / "out").exists()


def test_characters_without_a_glyph_are_told(export, demo_copy):
    with Workspace.open(demo_copy) as workspace:
        comments.write_comment(workspace, "solvana/2026", "support", "en", "As one said: 支持 👍")
    status, out, err = export("dashboard", *CAMPAIGN, "--lang", "en", "--parts", "themes")
    assert (status, len(out.splitlines())) == (0, 1)
    assert err.strip() == "3 characters not in the font of documents, printed as a box: 支持👍"


def test_charts(export, tmp_path):
    assert export("charts", *CAMPAIGN, "--lang", "fr", "--width", "400")[0] == 0
    assert (tmp_path / "out" / "solvana-2026-radar-fr.svg").exists()


@pytest.mark.parametrize(("kind", "extension"), [("workbook", "xlsx"), ("slides", "pptx")])
def test_office_files(export, tmp_path, kind, extension):
    status, out, _ = export(kind, *CAMPAIGN, "--lang", "fr", "--json")
    path = tmp_path / "out" / f"solvana-2026-{kind}-fr.{extension}"
    assert status == 0
    assert json.loads(out) == {"files": [str(path)], "refused": [], "replaced": 0}
    assert path.read_bytes()[:2] == b"PK"


def test_answers_in_every_format(export, tmp_path):
    status, out, _ = export("answers", *CAMPAIGN, "--format", "csv,xlsx,sav", "--lang", "sv", "--codes", "--json")
    document = json.loads(out)
    assert status == 0
    names = [f"solvana-2026-answers-sv.{form}" for form in ("csv", "xlsx", "sav")]
    assert document["files"] == [str(tmp_path / "out" / name) for name in names]
    assert document["interviews"] > 100
    assert all((tmp_path / "out" / name).stat().st_size > 1000 for name in names)


def test_answers_refuse_in_a_sentence(export):
    status, out, err = export("answers", *CAMPAIGN, "--format", "docx")
    assert (status, out) == (1, "")
    assert "docx" in err
    assert export("answers", *CAMPAIGN, "--format", ",")[0] == 2


def test_refusals_are_one_sentence(export):
    status, out, err = export("dashboard", "--campaign", "nobody/2026")
    assert (status, out) == (1, "")
    assert "nobody/2026" in err
    status, out, err = export("dashboard", *CAMPAIGN, "--lang", "de")
    assert (status, out) == (1, "")
    assert "de" in err


def test_wrong_usage(export):
    assert export("dashboard", *CAMPAIGN, "--lang", ",")[0] == 2
    assert export("dashboard")[0] == 2


def test_a_signed_dashboard_is_verified_and_is_no_label(run, run_json, demo_copy, tmp_path):
    asked = ("export", "dashboard", "--workspace", demo_copy, "--campaign", "tarnholm/2024", "--parts", "sample")
    run_json(*asked, "--sign", "--lang", "en", "--out", tmp_path)
    path = tmp_path / "tarnholm-2024-dashboard-en.pdf"
    status, known = run_json("export", "verify", path, "--workspace", demo_copy)
    (device,) = run_json("package", "devices", "--workspace", demo_copy)[1]["devices"]
    assert (status, known["status"], known["sound"]) == (0, "valid", True)
    assert (known["fingerprint"], known["device"]) == (device["fingerprint"], device["name"])
    status, unknown = run_json("export", "verify", path)
    assert (status, unknown["status"], unknown["fingerprint"]) == (1, "unknown_key", device["fingerprint"])
    with Workspace.open(demo_copy) as workspace:
        devices.write_card(workspace, tmp_path / "card.sfdevice")
    assert run_json("export", "verify", path, "--device", tmp_path / "card.sfdevice")[0] == 0

    status, verdict = run_json("label", "verify", path, "--workspace", demo_copy)
    assert (status, verdict["status"], verdict["sound"], verdict["label"]) == (1, "no_label", False, None)
    assert verdict["delivery"]["status"] == "valid"
    status, told, _ = run("label", "verify", path, "--workspace", demo_copy, lang="sv")
    assert status == 1
    assert "Inget kvalitetsmärke" in told
    assert device["fingerprint"] in told

    changed = bytearray(path.read_bytes())
    changed[len(changed) // 3] ^= 1
    path.write_bytes(changed)
    for command in ("export", "label"):
        status, verdict = run_json(command, "verify", path, "--workspace", demo_copy)
        assert (status, verdict["status"], verdict["sound"]) == (1, "altered", False)
    run_json(*asked, "--lang", "en", "--out", tmp_path)
    assert run_json("export", "verify", path, "--workspace", demo_copy)[1]["status"] == "no_delivery"
    assert run("export", "verify", path)[0] == 1


def test_minutes_of_the_newest_workshop(run, run_json, demo_copy, tmp_path):
    asked = ("export", "minutes", "--workspace", demo_copy, *CAMPAIGN, "--out", tmp_path / "out", "--lang", "sv")
    status, refused = run_json(*asked)
    assert (status, refused["error"]["code"]) == (1, "workshop_none")
    about = ("--title", "Autumn", "--on", "2026-09-04", "--people", "Anna Berg")
    assert run("campaign", "workshop", "add", "--workspace", demo_copy, *CAMPAIGN, *about)[0] == 0
    path = tmp_path / "out" / "solvana-2026-minutes-sv.pdf"
    assert run_json(*asked) == (0, {"files": [str(path)], "refused": [], "replaced": 0})
    assert "Anna Berg" in PdfReader(path).pages[0].extract_text()
    assert run(*asked, "--hide-names")[0] == 0
    assert "Anna Berg" not in PdfReader(path).pages[0].extract_text()
