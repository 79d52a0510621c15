"""Encrypted workspaces on the command line: no secret is an argument, and none stays in the environment."""

import json
import os
import stat
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from scorefact_desktop import cli
from scorefact_desktop.store.keys import keys_path, slots
from tests.store.keys import keyrings
from tests.store.keys.samples import CHEAP

#: They make a plain workspace, or copy files without opening them.
WITHOUT = {" demo", " tour", " backup restore"}
LETTERS = set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
OLD, NEW = "the old passphrase", "the new passphrase"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
    monkeypatch.delenv("SCOREFACT_PASSPHRASE", raising=False)
    with keyrings.none():
        yield


@pytest.fixture
def old(tmp_path):
    file = tmp_path / "old"
    file.write_text(f"{OLD}\n")
    return file


@pytest.fixture
def new(tmp_path):
    file = tmp_path / "new"
    file.write_text(f"{NEW}\n")
    return file


@pytest.fixture
def path(run, tmp_path, old):
    made = tmp_path / "w.scorefact"
    assert run("workspace", "create", made, "--passphrase-file", old)[0] == 0
    return made


def test_making_one(run, run_json, tmp_path, old):
    path = tmp_path / "made.scorefact"
    status, document = run_json("workspace", "create", path, "--passphrase-file", old)
    assert (status, document) == (0, {"workspace": str(path), "encrypted": True})
    assert keys_path(path).exists()
    assert b"SQLite format" not in path.read_bytes()


@pytest.mark.parametrize("json_too", [False, True])
def test_without_a_passphrase_it_says_how_to_give_one(run, run_json, tmp_path, json_too):
    if json_too:
        status, document = run_json("workspace", "create", tmp_path / "new.scorefact")
        told = document["error"]["message"]
    else:
        status, _out, told = run("workspace", "create", tmp_path / "new.scorefact")
    assert status == 1
    assert all(word in told for word in ("--passphrase-file", "SCOREFACT_PASSPHRASE", "--plain"))
    assert list(tmp_path.iterdir()) == []


def test_info_without_opening(run, run_json, path, old):
    status, document = run_json("workspace", "info", path)
    assert status == 0
    assert (document["encrypted"], document["keys"], document["vendors"]) == (True, ["passphrase"], None)
    status, out, _ = run("workspace", "info", path)
    assert (status, "encrypted" in out, "passphrase" in out) == (0, True, True)
    status, document = run_json("workspace", "info", path, "--passphrase-file", old)
    assert (status, document["vendors"], document["keys"]) == (0, 0, ["passphrase"])
    keys_path(path).unlink()
    status, document = run_json("workspace", "info", path)
    assert (status, document["error"]["code"]) == (1, "keys_missing")


def test_the_passphrase_of_the_environment_is_taken_out_of_it(run, path, monkeypatch):
    seen = []
    monkeypatch.setenv("SCOREFACT_PASSPHRASE", OLD)
    monkeypatch.setattr(
        "scorefact_desktop.services.campaigns.list_campaigns",
        lambda workspace: seen.append(os.environ.get("SCOREFACT_PASSPHRASE")) or (),
    )
    assert run("campaign", "list", "--workspace", path)[0] == 0
    assert seen == [None]


def test_what_is_refused(run_json, path, new, tmp_path):
    here = ("campaign", "list", "--workspace", path)
    for more, code in (
        ((), "passphrase_needed"),
        (("--passphrase-file", new), "passphrase_wrong"),
        (("--passphrase-file", tmp_path / "missing"), "passphrase_file_unreadable"),
    ):
        status, document = run_json(*here, *more)
        assert (status, document["error"]["code"]) == (1, code)


def test_every_command_that_opens_a_workspace_takes_the_passphrase_from_a_file():
    found, lacking = [], []

    def walk(command, name):
        if isinstance(command, click.Group):
            for sub in command.list_commands(click.Context(command)):
                walk(command.get_command(click.Context(command), sub), f"{name} {sub}")
            return
        options = {option for one in command.params for option in one.opts}
        names = {one.name for one in command.params}
        if "--workspace" in options or {"workspace", "workspace_path"} & names:
            found.append(name)
            if "--passphrase-file" not in options and name not in WITHOUT:
                lacking.append(name)

    walk(cli.scorefact, "")
    assert not lacking
    assert len(found) >= 12


def test_a_day_with_keys(run, run_json, path, old, new, tmp_path):
    at = (path, "--passphrase-file", old)
    status, document = run_json("workspace", "keys", "recovery", *at, "--label", "in the safe")
    assert status == 0
    recovery = tmp_path / "recovery"
    recovery.write_text(document["recovery"].lower())
    status, document = run_json("workspace", "keys", "list", path)
    assert [(one["kind"], one["label"]) for one in document["keys"]] == [
        ("passphrase", ""),
        ("recovery", "in the safe"),
    ]
    first = document["keys"][0]["id"]
    # The passphrase is forgotten: a new one with the recovery key, then the old one goes.
    by_recovery = (path, "--recovery-file", recovery)
    assert run("workspace", "keys", "add", *by_recovery, "--new-passphrase-file", new)[0] == 0
    assert run("workspace", "keys", "remove", path, first, "--recovery-file", recovery)[0] == 0
    assert run("workspace", "info", *at)[0] == 1
    status, out, _ = run("workspace", "keys", "change-passphrase", path, "--passphrase-file", new,
                         "--new-passphrase-file", old)  # fmt: skip
    assert (status, out.startswith("Changed: passphrase ")) == (0, True)
    status, document = run_json("workspace", "keys", "rekey", *at)
    assert (status, document["encrypted"], document["overwritten"]) == (0, True, True)
    assert run("workspace", "info", *by_recovery[:1], "--passphrase-file", old)[0] == 0
    status, _out, err = run("workspace", "keys", "add", *by_recovery, "--new-passphrase-file", new)
    assert (status, "recovery key" in err) == (1, True)
    recovery.write_text(document["recovery"])
    status, document = run_json("workspace", "keys", "rekey", *by_recovery, "--new-passphrase-file", new)
    assert status == 0
    assert run("workspace", "info", path, "--passphrase-file", new)[0] == 0


def test_an_organisation_on_the_command_line(run, run_json, path, old, tmp_path):
    private, public = tmp_path / "private", tmp_path / "public"
    make = ("workspace", "keys", "new-organisation", "--private", private, "--public", public)
    status, document = run_json(*make)
    assert (status, document["recipient"]) == (0, public.read_text().strip())
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert run_json(*make)[1]["error"]["code"] == "organisation_file_exists"
    add = ("workspace", "keys", "add", path, "--kind", "organisation")
    assert run(*add, "--passphrase-file", old)[0] == 2
    status, document = run_json(*add, "--public-key", public, "--passphrase-file", old, "--label", "office")
    assert (status, document["key"]["label"]) == (0, "office")
    status, _, _ = run("workspace", "keys", "remove", path, document["key"]["id"], "--organisation-key", private)
    assert status == 0


def test_the_keyring_on_the_command_line(run, run_json, path, old):
    add = ("workspace", "keys", "add", path, "--kind", "keyring", "--passphrase-file", old)
    assert run_json(*add)[1]["error"]["code"] == "keyring_missing"
    with keyrings.in_memory() as held:
        assert run(*add)[0] == 0
        assert len(held.kept) == 1
        status, document = run_json("workspace", "lock", path)
        assert (status, document["forgotten"], document["open_by"]) == (0, True, None)
        assert not held.kept
        status, out, _ = run("workspace", "lock", path)
        assert (status, "holds nothing" in out) == (0, True)


def test_encrypting_and_decrypting(run, run_json, tmp_path, old):
    path = tmp_path / "plain.scorefact"
    assert run("workspace", "create", "--plain", path)[0] == 0
    for command in (("decrypt",), ("lock",), ("keys", "rekey")):
        status, document = run_json(
            "workspace", *command, path, *([] if command == ("lock",) else ["--passphrase-file", old])
        )
        assert (status, document["error"]["code"]) == (1, "workspace_plain_already")
    assert run_json("workspace", "encrypt", path)[1]["error"]["code"] == "passphrase_new_missing"
    status, document = run_json("workspace", "encrypt", path, "--new-passphrase-file", old)
    assert (status, document) == (0, {"workspace": str(path), "encrypted": True, "overwritten": True})
    status, out, err = run("workspace", "decrypt", path, "--passphrase-file", old)
    assert (status, out) == (0, f"{path} is plain.\n")
    assert "copies and backups" in err
    assert not keys_path(path).exists()


@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.txt"])
@pytest.mark.parametrize("lang", ["en", "fr", "sv"])
def test_the_recovery_sheet(run, path, old, tmp_path, name, lang):
    out = tmp_path / name
    status, said, _ = run("workspace", "keys", "recovery", path, "--passphrase-file", old, "--out", out, lang=lang)
    assert (status, str(out) in said) == (0, True)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    if name.endswith(".txt"):
        text = out.read_text(encoding="utf-8")
        key = next(line for line in text.splitlines() if line.count("-") == 7)
    else:
        from pypdf import PdfReader

        text = PdfReader(out).pages[0].extract_text()
        words = text.split()
        at = next(
            at
            for at, word in enumerate(words)
            if all(len(one) == 5 and set(one) <= LETTERS for one in words[at : at + 8])
        )
        key = "-".join(words[at : at + 8])
    assert "w.scorefact" in text
    typed = tmp_path / "typed"
    typed.write_text(key)
    assert run("workspace", "keys", "list", path)[0] == 0
    status, _, err = run("workspace", "keys", "remove", path, "0" * 16, "--recovery-file", typed)
    assert (status, "0" * 16 in err) == (1, True)


def test_nothing_secret_is_said(run, path, old, new):
    status, out, err = run("workspace", "keys", "change-passphrase", path, "--passphrase-file", old,
                           "--new-passphrase-file", new)  # fmt: skip
    assert status == 0
    assert OLD not in out + err
    assert NEW not in out + err


def test_typed_at_a_terminal(path, monkeypatch):
    monkeypatch.setattr("scorefact_desktop.cli.common.Terminal.can_ask", lambda self: True)
    listing = ["--lang", "en", "campaign", "list", "--workspace", str(path), "--json"]
    result = CliRunner().invoke(cli.scorefact, listing, input=f"{OLD}\n")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"campaigns": []})
    assert OLD not in result.stdout + result.stderr
    made = Path(path).with_name("typed.scorefact")
    create = ["--lang", "en", "workspace", "create", str(made)]
    assert CliRunner().invoke(cli.scorefact, create, input=f"{NEW}\n{OLD}\n").exit_code == 1
    assert not made.exists()
    assert CliRunner().invoke(cli.scorefact, create, input=f"{NEW}\n{NEW}\n").exit_code == 0
    assert keys_path(made).exists()
