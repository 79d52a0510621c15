"""What is written where an encoding lacks letters, and what is said of arguments that are no text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from scorefact_desktop.cli import main; main()"]
SOLVANA = ["--workspace", "demo.scorefact", "--campaign", "solvana/2026"]


def told(folder: Path, *arguments: str | bytes, encoding: str = "utf-8:strict") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    return subprocess.run([*COMMAND, *arguments], capture_output=True, cwd=folder, env=environment, check=False)


@pytest.fixture
def folder(demo_copy: Path) -> Path:
    return demo_copy.rename(demo_copy.with_name("demo.scorefact")).parent


def test_a_table_led_into_a_file_on_windows_is_written_whole(folder: Path) -> None:
    done = told(folder, "--lang", "fr", "label", "evaluate", *SOLVANA, encoding="cp1252:strict")
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode("cp1252")
    assert "Règles d’exemple" in text
    assert ">= 60 %" in text.replace("\xa0", " ")
    assert "<= 10 %" in text.replace("\xa0", " ")


@pytest.mark.parametrize("encoding", ["cp1252:strict", "ascii:strict", "latin-1:strict"])
def test_a_document_is_json_whatever_stdout_can_write(folder: Path, encoding: str) -> None:
    done = told(
        folder, "--lang", "fr", "label", "evaluate", *SOLVANA[:2], "--campaign", "漢é/2026", "--json", encoding=encoding
    )
    assert done.returncode == 1
    document = json.loads(done.stdout.decode("utf-8"))
    assert document["error"]["code"] == "campaign_unknown"
    assert "漢é/2026" in document["error"]["message"]
    assert b"inattendue" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a file have a name that is no text")
def test_a_name_that_is_no_text_opens_and_is_told(folder: Path) -> None:
    name = "d\udce9.scorefact"
    (folder / "demo.scorefact").rename(folder / name)
    done = told(folder, "workspace", "info", os.fsencode(name))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(os.fsencode(folder / name) + b"\n")
    document = json.loads(told(folder, "workspace", "info", os.fsencode(name), "--json").stdout)
    assert document["path"] == str(folder / name)
    written = told(folder, "backup", "make", "--workspace", os.fsencode(name))
    assert written.returncode == 0, written.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="arguments are text elsewhere")
def test_an_argument_that_is_no_text_is_refused_in_a_sentence(folder: Path) -> None:
    before = (folder / "demo.scorefact").read_bytes()
    done = told(
        folder, "--lang", "en", "campaign", "add", *SOLVANA[:2], "--vendor", b"n\xe9", "--year", "2027", "--json"
    )
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (1, "argument_not_text")
    assert "“n?”" in done.stderr.decode()
    (folder / "s\udce9.csv").write_text("id,nps_score\n1,9\n", encoding="utf-8")
    done = told(folder, "import", b"s\xe9.csv", *SOLVANA[:2], "--campaign", "nordlicht/2026", "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (1, "argument_not_text")
    assert (folder / "demo.scorefact").read_bytes() == before
