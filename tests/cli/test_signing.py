"""The passphrase of a key: where it comes from, and where it does not stay."""

import os
import stat
from pathlib import Path

import pytest

KEYS = [
    ("SCOREFACT_ISSUER_PASSPHRASE", ("label", "issuer", "make", "--name", "Test", "--out", "made/one"), "made"),
    ("SCOREFACT_STEWARD_PASSPHRASE", ("benchmark", "keys", "--out", "made"), "made"),
]


@pytest.mark.parametrize(("variable", "command", "folder"), KEYS)
def test_the_passphrase_leaves_the_environment(
    run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, command: tuple[str, ...], folder: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(variable, "correct horse battery")
    status, _, err = run(*command)
    assert (status, "no passphrase" in err) == (0, False)
    assert variable not in os.environ
    keys = list((tmp_path / folder).glob("*.key.json"))
    assert keys
    for one in keys:
        assert "ENCRYPTED" in one.read_text("utf-8")
        assert stat.S_IMODE(one.stat().st_mode) == 0o600 or os.name == "nt"


@pytest.mark.parametrize(("variable", "command", "folder"), KEYS)
@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe\x00"])
def test_a_file_without_a_passphrase_makes_no_open_key(
    run_json, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, command: tuple[str, ...], folder: str,
    content: bytes | None,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(variable, raising=False)
    if content is not None:
        (tmp_path / "secret").write_bytes(content)
    status, document = run_json(*command, "--passphrase-file", "secret")
    assert (status, document["error"]["code"]) == (1, "passphrase_file_unreadable")
    assert not (tmp_path / folder).exists()
