"""The commands of `scorefact questionnaire`: what they print, and how they end."""

import json

import pytest
from click.testing import CliRunner

from scorefact_desktop.assets import asset
from scorefact_desktop.cli import scorefact

STANDARD = asset("resources", "questionnaires", "standard-2026.1.json")


def run(*arguments):
    return CliRunner().invoke(scorefact, ["--lang", "en", "questionnaire", *map(str, arguments)])


def test_help_names_every_command():
    result = run("--help")
    assert result.exit_code == 0
    assert all(name in result.stdout for name in ("list", "show", "check"))


def test_list():
    assert run("list").stdout.startswith("standard 2026.1  ScoreFact standard questionnaire")
    (one,) = json.loads(run("list", "--json").stdout)["questionnaires"]
    assert (one["code"], one["version"], one["themes"], one["languages"]) == (
        "standard",
        "2026.1",
        14,
        ["fr", "en", "sv"],
    )


@pytest.mark.parametrize("name", ["standard", "standard-2026.1", STANDARD])
def test_show(name):
    result = run("show", name)
    assert result.exit_code == 0
    assert "sat_overall  (satisfied4, core)" in result.stdout
    assert "rec_3y  (intent4, core, sensitive)" in result.stdout
    assert "if sup_used = 'yes'" in result.stdout
    assert "[Very satisfied | Fairly satisfied | Fairly dissatisfied | Very dissatisfied]" in result.stdout


def test_show_as_json_is_the_file():
    document = json.loads(run("show", "standard", "--json").stdout)["questionnaire"]
    assert [question["code"] for question in document["questions"]][:2] == ["respondent_role", "sat_overall"]
    assert document["blocks"] == json.loads(STANDARD.read_text(encoding="utf-8"))["blocks"]


def test_show_of_nothing():
    result = run("show", "nobody")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "nobody" in result.stderr
    refused = run("show", "nobody", "--json")
    assert json.loads(refused.stdout)["error"]["code"] == "questionnaire_missing"


def test_check_of_a_sound_file():
    result = run("check", STANDARD)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "sound" in result.stderr
    document = json.loads(run("check", STANDARD, "--json").stdout)
    assert document["sound"] is True
    assert document["questions"] == 65
    assert document["problems"] == document["missing_translations"] == []


def test_check_says_where_and_what(tmp_path):
    made = json.loads(STANDARD.read_text(encoding="utf-8"))
    question = next(one for one in made["questions"] if one["code"] == "sup_ease")
    question["condition"] = "sup_usde = 'yes'"
    del question["text"]["sv"]
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(made), encoding="utf-8")
    result = run("check", path)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "sup_ease: The condition names sup_usde, which is no question here.",
        "sup_ease.text: The text is missing in this language: sv. Documents in it cannot be made.",
    ]
    assert "mine.json cannot be used" in result.stderr
    document = json.loads(run("check", path, "--json").stdout)
    assert document["sound"] is False
    assert [one["code"] for one in document["problems"]] == ["condition_name_unknown"]
    assert document["languages"] == ["fr", "en"]


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00"])
def test_check_of_something_else(tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content, encoding="utf-8")
    result = run("check", path)
    assert result.exit_code == 1
    assert result.stdout
    assert run("check", tmp_path).exit_code == run("check", tmp_path / "none.json").exit_code == 1


def test_wrong_usage():
    assert run("check").exit_code == run("show").exit_code == run("frob").exit_code == 2
