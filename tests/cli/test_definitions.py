"""`questionnaire import`, `questionnaire export` and the dry run of definition files."""

import json
from pathlib import Path

import pytest

from scorefact_desktop.services.questionnaires import read, standard

HOSTILE = Path(__file__).resolve().parents[1] / "data" / "hostile"
EXPECTED = json.loads((HOSTILE / "expected.json").read_text("utf-8"))
DEFINITIONS = [name for name in EXPECTED if name.startswith("xlsform_") or name.endswith(".lss")]


@pytest.mark.parametrize("name", DEFINITIONS)
def test_hostile_files_have_their_outcome(name, run_json):
    status, document = run_json("import", HOSTILE / name, "--dry-run")
    wanted = EXPECTED[name]
    assert document["outcome"] == wanted["outcome"]
    assert document["code"] == wanted.get("error_code")
    assert document["warnings"] == wanted.get("warnings", [])
    if wanted["outcome"] == "import":
        assert (status, document["rows"]) == (0, wanted["rows"])
        assert document["notes"][0]["message"].endswith("a (sv)")
    else:
        assert status == 1
        assert document["message"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("xlsform_unknown_ref.xlsx", ("2", "relevant", "zzz")),
        ("xlsform_code_in_calculation.xlsx", ("2", "calculation", "__import__()")),
        ("xlsform_dup_names.xlsx", ("2, 3", "name", "a")),
        ("xlsform_dup_choice.xlsx", ("3", "yn", "1")),
        ("xlsform_bad_nesting.xlsx", ("2", "g")),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr", "sv"])
def test_the_sentence_names_row_and_column(name, words, lang, run):
    status, _, told = run("import", HOSTILE / name, "--dry-run", lang=lang)
    assert status == 1
    assert all(word in told for word in words)


def test_export_and_import_give_the_same_questionnaire(tmp_path, run, run_json):
    status, document = run_json("questionnaire", "export", "standard", "--out", tmp_path / "form.xlsx")
    assert (status, document["questions"]) == (0, len(standard().questions))
    status, document = run_json("questionnaire", "import", tmp_path / "form.xlsx", "--out", tmp_path / "back.json")
    assert (status, document["warnings"], document["languages"]) == (0, [], ["fr", "en", "sv"])
    assert read(tmp_path / "back.json") == standard()
    status, _, _ = run("questionnaire", "export", tmp_path / "back.json", "--out", tmp_path / "again.xlsx")
    assert status == 0
    status, out, _ = run("import", tmp_path / "form.xlsx", "--dry-run")
    assert (status, "XLSForm" in out) == (0, True)


def test_a_definition_is_exported_in_another_form(tmp_path, run_json):
    status, document = run_json(
        "questionnaire", "export", HOSTILE / "xlsform_three_languages_gap.xlsx", "--out", tmp_path / "form.xlsx"
    )
    assert (status, document["questionnaire"]) == (0, "xlsform-three-languages-gap")


@pytest.mark.parametrize("name", ["formulas_no_cache.xlsx", "empty.csv", "csv_named.xlsx", "nothing.xlsx"])
def test_what_is_no_definition_is_refused(name, tmp_path, run_json):
    status, document = run_json("questionnaire", "import", HOSTILE / name, "--out", tmp_path / "q.json")
    assert status == 1
    assert document["error"]["code"] in ("not_a_definition", "empty", "file_missing")
    assert not (tmp_path / "q.json").exists()
