"""`scorefact import` and `questionnaire propose`: outcomes, exit statuses and JSON as INTEROP.md section 7 says."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scorefact_desktop.cli import scorefact
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import interviews
from scorefact_desktop.store.workspace import Workspace
from tests.exchange.tables import saved

HOSTILE = Path(__file__).parent.parent / "data" / "hostile"
EXPECTED: dict[str, dict[str, Any]] = json.loads((HOSTILE / "expected.json").read_text("utf-8"))
SAMPLE = [
    "zip_ratio",
    "csv_quote",
    "encrypted",
    "empty",
    "xml_doctype",
    "encoding_unknown",
]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(scorefact, ["--lang", "en", *map(str, arguments)])


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "w.scorefact"
    assert run("workspace", "create", "--plain", path).exit_code == 0
    added = run("campaign", "add", "--workspace", path, "--vendor", "Axial", "--year", 2026, "--population", 100)
    assert added.exit_code == 0
    return path


def into(workspace: Path) -> tuple[object, ...]:
    return ("--workspace", workspace, "--campaign", "axial/2026")


@pytest.mark.parametrize("name", [name for name, one in EXPECTED.items() if one.get("error_code") in SAMPLE])
def test_hostile_files_are_refused_in_one_document(name: str) -> None:
    result = run("import", HOSTILE / name, "--dry-run", "--json")
    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (document["outcome"], document["code"]) == ("refuse", EXPECTED[name]["error_code"])
    assert document["message"].count(".") >= 2
    assert "report this code" not in document["message"]
    assert name in document["message"]


@pytest.mark.parametrize("name", ["ragged.csv", "mixed_types.xlsx", "dates_1904.xlsx", "header_only.csv"])
def test_files_that_can_be_imported(name: str) -> None:
    result = run("import", HOSTILE / name, "--dry-run", "--json")
    document = json.loads(result.stdout)
    assert result.exit_code == 0
    assert (document["outcome"], document["code"], document["rows"]) == ("import", None, EXPECTED[name]["rows"])
    assert sorted(document["warnings"]) == sorted(EXPECTED[name]["warnings"])
    assert all(note["message"] and note["message"] != note["code"] for note in document["notes"])
    assert {"version", "sheet", "header_row", "encoding", "delimiter", "date_order", "decimal", "columns"} == set(
        document["mapping"]
    )


def test_the_problems_of_a_ragged_file() -> None:
    problems = json.loads(run("import", HOSTILE / "ragged.csv", "--dry-run", "--json").stdout)["problems"]
    assert [(one["line"], one["reason"]) for one in problems] == [
        (2, "the row has 2 cells instead of 3"),
        (4, "the row has 4 cells instead of 3"),
    ]
    assert all(one["hint"] for one in problems)


def test_import_again_and_undo(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 3]])
    document = json.loads(run("import", path, *into(workspace), "--json").stdout)
    assert (document["added"], document["updated"], document["same_file_as"]) == (2, 0, None)
    again = json.loads(run("import", path, *into(workspace), "--json").stdout)
    assert (again["added"], again["identical"], again["same_file_as"]) == (0, 2, document["batch"])
    undone = run("import", "--undo", document["batch"], "--workspace", workspace, "--json")
    assert json.loads(undone.stdout) == {"batch": document["batch"], "interviews": 2}
    listed = json.loads(run("campaign", "list", "--workspace", workspace, "--json").stdout)
    assert listed["campaigns"][0]["complete"] == 0


def test_a_value_outside_its_scale(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 11]])
    tried = run("import", path, *into(workspace), "--dry-run", "--json")
    document = json.loads(tried.stdout)
    assert (tried.exit_code, document["outcome"], document["code"]) == (1, "refuse", "invalid_rows")
    (problem,) = document["problems"]
    assert (problem["line"], problem["column"], problem["value"]) == (3, "nps_score", "11")
    assert "0-10" in problem["hint"]
    refused = run("import", path, *into(workspace))
    assert refused.exit_code == 1
    assert "Nothing was stored" in refused.stderr
    assert "Line 3, nps_score" in refused.stderr
    skipped = run("import", path, *into(workspace), "--skip-invalid", "--json")
    assert (skipped.exit_code, json.loads(skipped.stdout)["added"]) == (0, 1)


def test_broken_rows_are_left_out(tmp_path: Path, workspace: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_text("id,nps_score\na,9\nb\nc,3,4\nd,5\n", encoding="utf-8")
    result = run("import", path, *into(workspace), "--json")
    document = json.loads(result.stdout)
    assert (result.exit_code, document["added"], document["rejected"]) == (0, 2, 2)


def test_a_mapping_of_ones_own(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["who", "score"], [["a", 9], ["b", 99]])
    mapping = tmp_path / "m.json"
    columns = {"who": {"role": "response_id"}, "score": {"question": "nps_score", "missing": {"99": "dont_know"}}}
    mapping.write_text(json.dumps({"version": 1, "columns": columns}), encoding="utf-8")
    document = json.loads(run("import", path, *into(workspace), "--mapping", mapping, "--json").stdout)
    assert document["added"] == 2
    columns["score"]["question"] = "no_such_question"
    mapping.write_text(json.dumps({"version": 1, "columns": columns}), encoding="utf-8")
    refused = run("import", path, *into(workspace), "--mapping", mapping, "--json")
    assert (refused.exit_code, json.loads(refused.stdout)["error"]["code"]) == (1, "mapping_question_unknown")


def test_the_mapping_printed_by_the_dry_run_imports(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "sat_overall"], [["a", "Very satisfied"], ["b", "Don't know"]])
    printed = json.loads(run("import", path, *into(workspace), "--dry-run", "--json").stdout)["mapping"]
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps(printed), encoding="utf-8")
    assert run("import", path, *into(workspace), "--mapping", mapping).exit_code == 0


def test_sentences_for_what_is_wrong(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 3]])
    for arguments, words in (
        ((path, "--workspace", workspace, "--campaign", "axial/1999"), "axial/1999"),
        ((path, *into(workspace), "--mapping", tmp_path / "no.json"), "no.json"),
        ((tmp_path / "no.csv", *into(workspace)), "no.csv"),
        ((path, "--workspace", tmp_path / "no.scorefact", "--campaign", "axial/2026"), "no.scorefact"),
    ):
        result = run("import", *arguments)
        assert result.exit_code == 1
        assert words in result.stderr
        assert result.stdout == ""


@pytest.mark.parametrize("arguments", [(), ("x.csv",), ("x.csv", "--workspace", "w"), ("--undo", "1")])
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    assert run("import", *arguments).exit_code == 2


def test_propose(tmp_path: Path) -> None:
    rows = [[n, n % 11, (n * 3) % 11, "yes" if n % 2 else "no"] for n in range(60)]
    path = saved(tmp_path, ["id", "sat1", "sat2", "Would you buy again?"], rows)
    result = run("questionnaire", "propose", path, "--out", tmp_path / "q.json", "--recommendation", "sat1", "--json")
    document = json.loads(result.stdout)
    assert document["scales"][0] == {"id": "rating_0_10", "kind": "rating", "minimum": 0, "maximum": 10, "questions": 2}
    assert document["other_columns"] == {"id": "response_id"}
    assert run("questionnaire", "check", tmp_path / "q.json").exit_code == 0
    wrong = run("questionnaire", "propose", path, "--out", tmp_path / "x.json", "--recommendation", "nowhere")
    assert (wrong.exit_code, (tmp_path / "x.json").exists()) == (1, False)


def test_values_taken_for_no_answer_are_told_and_an_import_needs_no_mapping_for_them(
    tmp_path: Path, workspace: Path
) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 99], ["c", 99], ["d", "don't know"]])
    tried = json.loads(run("import", path, *into(workspace), "--dry-run", "--json").stdout)
    assert tried["outcome"] == "import"
    assert [(one["value"], one["kind"], one["count"], one["reason"]) for one in tried["missing"]] == [
        ("99", "missing", 2, "outside"),
        ("don't know", "dont_know", 1, "word"),
    ]
    assert (tried["added"], tried["updated"], tried["identical"], tried["drift"]) == (4, 0, 0, None)
    done = run("import", path, *into(workspace))
    assert done.exit_code == 0
    assert "“99” (2 times) counts as no answer" in done.stderr
    again = json.loads(run("import", path, *into(workspace), "--dry-run", "--json").stdout)
    assert (again["added"], again["identical"], again["same_file_as"]) == (0, 4, 1)
    later = saved(tmp_path, ["id", "nps_score", "x"], [["a", 8, 1], ["e", 3, 2]], "later.csv")
    changed = json.loads(run("import", later, *into(workspace), "--dry-run", "--json").stdout)
    assert (changed["added"], changed["updated"]) == (1, 1)
    assert changed["drift"] == {"added": ["x"], "removed": [], "moved": False, "lost": []}


def test_problems_as_a_table(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 11], ["b", 12], ["c", 1]])
    out = tmp_path / "problems.csv"
    assert run("import", path, *into(workspace), "--problems", out).exit_code == 1
    lines = out.read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert lines[1].startswith('2,"nps_score","11",')


def test_undoing_tells_what_was_edited_since(tmp_path: Path, workspace: Path) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 3]])
    batch = json.loads(run("import", path, *into(workspace), "--json").stdout)["batch"]
    with Workspace.open(workspace) as opened:
        interviews.correct(opened, 1, "nps_score", Answer(choices=(4,)), reason="misheard")
    undone = json.loads(run("import", "--undo", batch, "--workspace", workspace, "--json").stdout)
    assert (undone["interviews"], [one["name"] for one in undone["kept"]]) == (1, ["table:a"])
