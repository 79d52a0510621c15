"""`scorefact backup` and `scorefact check` as people and scripts use them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorefact_desktop.cli import scorefact
from scorefact_desktop.services import backups
from scorefact_desktop.store.connection import connect


def run(*arguments, status=0):
    result = CliRunner().invoke(scorefact, [str(one) for one in ("--lang", "en", *arguments)])
    assert result.exit_code == status, result.output
    return result


def document(*arguments, status=0):
    return json.loads(run(*arguments, "--json", status=status).stdout)


def behind(path, change):
    connection = connect(path)
    connection.execute(change)
    connection.close()


@pytest.fixture
def second(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_backups_are_made_listed_and_restored(demo_copy, second, tmp_path):
    made = document("backup", "make", "--workspace", demo_copy, "--second", second)
    listed = document("backup", "list", "--workspace", demo_copy, "--second", second)["backups"]
    assert [one["path"] for one in listed] == [made["backup"]["path"], made["second"]["path"]]
    assert listed[0]["interviews"] == made["backup"]["interviews"] > 500
    behind(demo_copy, "DELETE FROM interview WHERE id % 2")
    out = tmp_path / "restored.scorefact"
    restored = document("backup", "restore", "--workspace", demo_copy, "--out", out)
    assert (restored["restored"], restored["aside"]) == (str(out), None)
    assert document("workspace", "info", out)["interviews"] == listed[0]["interviews"]
    again = document("backup", "restore", "--workspace", demo_copy)
    assert Path(again["aside"]).exists()
    assert again["missing"]["interviews"] == 0
    assert document("workspace", "info", demo_copy)["interviews"] == listed[0]["interviews"]
    assert "No interview is missing" in run("backup", "restore", "--workspace", demo_copy).output


def test_what_cannot_be_done_is_said(demo_copy, tmp_path):
    assert document("backup", "restore", "--workspace", demo_copy, status=1)["error"]["code"] == "backup_none"
    run("backup", "restore", status=2)
    run("backup", "restore", "--backup", "x", status=2)
    gone = run("backup", "make", "--workspace", demo_copy, "--second", tmp_path / "unplugged", status=1)
    assert "cannot be reached" in gone.output
    assert len(backups.listing(demo_copy)) == 1
    told = document("backup", "make", "--workspace", demo_copy, "--second", tmp_path / "unplugged", status=1)
    assert told["second"] is None
    assert run("backup", "list", "--workspace", tmp_path / "none.scorefact").output.startswith("There is no backup")


def test_a_sound_workspace(demo_copy):
    report = document("check", "--workspace", demo_copy)
    assert report["sound"]
    assert [one["code"] for one in report["findings"]] == ["backup_missing"]
    assert run("check", "--workspace", demo_copy).output.startswith("Sound: ")


def test_findings_are_explained_and_derived_ones_repaired(demo_copy):
    behind(demo_copy, "UPDATE interview SET blob = zeroblob(length(blob)) WHERE id < 30")
    report = document("check", "--workspace", demo_copy, status=1)
    assert {one["code"] for one in report["findings"]} >= {"packed_differs", "backup_missing"}
    words = run("check", "--workspace", demo_copy, status=1).output
    assert "the packed answers do not fit the answers" in words
    assert "more" in words
    repaired = document("check", "--workspace", demo_copy, "--repair")
    assert (repaired["sound"], len(repaired["repaired"])) == (True, 29)
    assert Path(repaired["copy"]).exists()


def test_a_damaged_file_is_a_finding_and_no_crash(demo_copy):
    content = bytearray(demo_copy.read_bytes())
    content[100:4096] = bytes(3996)
    demo_copy.write_bytes(content)
    report = document("check", "--workspace", demo_copy, status=1)
    assert [one["code"] for one in report["findings"]] == ["file_damaged"]
    assert "Restore the newest backup" in run("check", "--workspace", demo_copy, status=1).output


def test_another_language(demo_copy):
    result = CliRunner().invoke(scorefact, ["--lang", "fr", "check", "--workspace", str(demo_copy)])
    assert result.output.startswith("Intact")


def test_encrypted_backups_are_listed_and_proved_with_the_passphrase(tmp_path, monkeypatch):
    from scorefact_desktop.services import encrypting

    path, words = tmp_path / "secret.scorefact", tmp_path / "words.txt"
    words.write_text("correct horse battery\n", encoding="utf-8")
    encrypting.create_encrypted(path, "correct horse battery").close()
    given = ("--workspace", path, "--passphrase-file", words)
    made = document("backup", "make", *given)["backup"]
    assert made["encrypted"]
    listed = document("backup", "list", "--workspace", path)["backups"]
    assert (listed[0]["readable"], listed[0]["interviews"]) == (False, None)
    listed = document("backup", "list", *given)["backups"]
    assert (listed[0]["readable"], listed[0]["interviews"]) == (True, 0)
    restored = document("backup", "restore", *given)
    assert restored["missing"]["interviews"] == 0
    assert document("check", *given)["sound"]
    content = bytearray(Path(made["path"]).read_bytes())
    content[5000] ^= 1
    Path(made["path"]).write_bytes(content)
    assert document("backup", "restore", *given, status=1)["error"]["code"] == "backup_none"
