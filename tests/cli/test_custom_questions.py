"""`scorefact campaign questions`."""

import json

import pytest


@pytest.fixture
def asked(run_json, tmp_path):
    path = tmp_path / "w.scorefact"
    run_json("workspace", "create", "--plain", path)
    run_json("campaign", "add", "--workspace", path, "--vendor", "Nordlicht", "--year", 2026)
    of = ("--workspace", path, "--campaign", "nordlicht/2026")
    return lambda *arguments: run_json("campaign", "questions", *arguments, *of)


def texts(words):
    return dict.fromkeys(("fr", "en", "sv"), words)


def test_added_listed_and_removed(asked, tmp_path, run_json):
    file = tmp_path / "own.json"
    portal = {"code": "own_portal", "text": texts("Portal?"), "scale": "agree4", "sensitive": False}
    colour = {
        "code": "own_colour", "text": texts("Which?"), "scale": "choice",
        "choices": [{"text": texts("red")}, {"text": texts("blue")}], "sensitive": True,
    }  # fmt: skip
    file.write_text(json.dumps({"questions": [portal, colour]}), encoding="utf-8")
    expected = {"campaign": "nordlicht/2026", "questions": [portal, colour]}
    assert asked("add", file) == (0, expected)
    assert asked("list") == (0, expected)
    status, document = asked("add", file)
    assert (status, document["error"]["code"]) == (1, "custom_code_known")
    assert asked("remove", "own_portal") == (0, {"campaign": "nordlicht/2026", "questions": [colour]})
    run_json("campaign", "launch", "--workspace", tmp_path / "w.scorefact", "--campaign", "nordlicht/2026")
    status, document = asked("remove", "own_colour")
    assert (status, document["error"]["code"]) == (1, "custom_after_launch")


def test_a_file_that_is_none(asked, tmp_path):
    file = tmp_path / "own.json"
    file.write_text("[]", encoding="utf-8")
    status, document = asked("add", file)
    assert (status, document["error"]["code"]) == (1, "custom_file_wrong")
    status, document = asked("add", tmp_path / "nothing.json")
    assert (status, document["error"]["code"]) == (1, "file_missing")
