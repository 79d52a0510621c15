"""What users get wrong, from the command line: a sentence, exit status 1 (2 for wrong usage), nothing stored.

Each row of `REFUSALS` is one command on files that `spoilt` lays out, with the status and code it must end with.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorefact_desktop.cli import scorefact
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store.workspace import Workspace

W = ["--workspace", "demo.scorefact"]
OPEN = [*W, "--campaign", "nordlicht/2026"]
CLOSED = [*W, "--campaign", "nordlicht/2025"]
COMMAND = [sys.executable, "-c", "from scorefact_desktop.cli import main; main()", "--lang", "en"]
ADD = ["campaign", "add", *W, "--vendor"]
LONG = "x" * 300

REFUSALS = [
    # workspaces
    (["indicators", "--workspace", "none.scorefact", "--campaign", "a/2026"], 1, "workspace_missing"),
    (["indicators", "--workspace", "folder", "--campaign", "a/2026"], 1, "workspace_not_ours"),
    (["campaign", "list", "--workspace", "noise"], 1, "workspace_not_ours"),
    (["campaign", "list", "--workspace", "empty"], 1, "workspace_not_ours"),
    (["campaign", "list", "--workspace", "other.sqlite"], 1, "workspace_not_ours"),
    (["campaign", "list", "--workspace", "cut.scorefact"], 1, "workspace_damaged"),
    (["campaign", "list", "--workspace", "newer.scorefact"], 1, "workspace_newer"),
    (["campaign", "close", "--workspace", "newer.scorefact", "--campaign", "a/2026"], 1, "workspace_newer"),
    (["workspace", "create", "w.scorefact"], 1, "passphrase_missing"),
    (["workspace", "create", "--plain", "demo.scorefact"], 1, "workspace_exists"),
    (["workspace", "create", "--plain", "missing/w.scorefact"], 1, "workspace_folder_missing"),
    (["workspace", "create", "--plain", "note.txt/w.scorefact"], 1, "workspace_folder_missing"),
    (["workspace", "create", "--plain", LONG], 1, "workspace_name_too_long"),
    (["demo", "demo.scorefact"], 1, "workspace_exists"),
    (["demo", "missing/w.scorefact"], 1, "workspace_folder_missing"),
    (["demo", LONG], 1, "workspace_name_too_long"),
    # campaigns
    (["indicators", *W, "--campaign", "nobody/2026"], 1, "campaign_unknown"),
    (["indicators", *OPEN, "--compare", "nordlicht/2026"], 1, "compare_same_campaign"),
    (["indicators", *OPEN, "--compare", "nobody/2026"], 1, "campaign_unknown"),
    (["indicators", *OPEN, "--compare", "solvana/2025"], 1, "compare_other_vendor"),
    (["indicators", *CLOSED, "--compare", "nordlicht/2026"], 1, "compare_not_earlier"),
    (["export", "dashboard", *OPEN, "--compare", "solvana/2025", "--out", "out"], 1, "compare_other_vendor"),
    (["indicators", *OPEN, "--filter", "shoe=42"], 1, "filter_unknown"),
    (["indicators", *OPEN, "--filter", "size=enormous"], 1, "filter_value_unknown"),
    (["indicators", *OPEN, "--filter", "size"], 2, None),
    (["indicators", *W], 2, None),
    ([*ADD, "Nordlicht", "--year", "2026"], 1, "campaign_exists"),
    ([*ADD, "Axial", "--year", "1066"], 1, "campaign_year_invalid"),
    ([*ADD, "Axial", "--year", "soon"], 2, None),
    ([*ADD, "Axial", "--year", "2026", "--population", "0"], 1, "campaign_size_invalid"),
    ([*ADD, "Axial", "--year", "2026", "--population", "-5"], 1, "campaign_size_invalid"),
    ([*ADD, "Axial", "--year", "2026", "--population", "9" * 25], 1, "campaign_size_invalid"),
    ([*ADD, "Axial", "--year", "2026", "--population", "5", "--sample", "6"], 1, "sample_exceeds_population"),
    ([*ADD, "…", "--year", "2026"], 1, "vendor_name_unusable"),
    ([*ADD, LONG, "--year", "2026"], 1, "vendor_name_too_long"),
    ([*ADD, "Axial", "--year", "2026", "--solution", " "], 1, "solution_name_missing"),
    ([*ADD, "Axial", "--year", "2026", "--questionnaire", "none.json"], 1, "questionnaire_missing"),
    ([*ADD, "Axial", "--year", "2026", "--questionnaire", "noise"], 1, "questionnaire_unsound"),
    ([*ADD, "Axial", "--year", "2026", "--questionnaire", "folder"], 1, "questionnaire_unreadable"),
    (["campaign", "launch", *CLOSED], 1, "campaign_not_preparing"),
    (["campaign", "close", *CLOSED], 1, "campaign_not_open"),
    (["campaign", "reopen", *OPEN], 1, "campaign_not_closed"),
    # files of responses
    (["import", "none.csv", *OPEN], 1, "file_missing"),
    (["import", "folder", *OPEN], 1, "file_unreadable"),
    (["import", "empty", *OPEN], 1, "empty"),
    (["import", "noise", *OPEN], 1, "not_a_table"),
    (["import", "other.sqlite", *OPEN], 1, "sqlite_file"),
    (["import", "cut.xlsx", *OPEN], 1, "zip_damaged"),
    (["import", "note.txt", *OPEN], 1, "mapping_nothing"),
    (["import", "outside.csv", *OPEN], 1, "invalid_rows"),
    (["import", "sound.csv", *CLOSED], 1, "campaign_closed"),
    (["import", "sound.csv", *W, "--campaign", "nobody/2026"], 1, "campaign_unknown"),
    (["import", "sound.csv", *W], 2, None),
    (["import", "--undo", "7", *W], 1, "batch_unknown"),
    (["import", "--undo", "9" * 25, *W], 2, None),
    # mappings
    (["import", "sound.csv", *OPEN, "--mapping", "none.json"], 1, "mapping_missing"),
    (["import", "sound.csv", *OPEN, "--mapping", "noise"], 1, "mapping_damaged"),
    (["import", "sound.csv", *OPEN, "--mapping", "version.json"], 1, "mapping_damaged"),
    (["import", "sound.csv", *OPEN, "--mapping", "question.json"], 1, "mapping_question_unknown"),
    (["import", "sound.csv", *OPEN, "--mapping", "column.json"], 1, "mapping_column_missing"),
    (["import", "sound.csv", *OPEN, "--mapping", "answer.json"], 1, "mapping_value_unknown"),
    (["import", "sound.csv", *OPEN, "--mapping", "row.json"], 1, "header_row_missing"),
    # questionnaires and documents
    (["questionnaire", "propose", "noise", "--out", "q.json"], 1, "not_a_table"),
    (["questionnaire", "propose", "note.txt", "--out", "q.json"], 1, "nothing_to_propose"),
    (["questionnaire", "propose", "sound.csv", "--out", "folder"], 1, "file_not_ordinary"),
    (["export", "label", *OPEN, "--lang", "fr,xx", "--out", "out"], 1, "language_unknown"),
    (["export", "label", *OPEN, "--lang", ",", "--out", "out"], 2, None),
    (["export", "label", *W, "--campaign", "nobody/2026", "--out", "out"], 1, "campaign_unknown"),
    (["export", "dashboard", *OPEN, "--compare", "nordlicht/2026", "--out", "out"], 1, "compare_same_campaign"),
    (["label", "evaluate", *OPEN], 1, "campaign_open"),
]


@pytest.fixture(scope="module")
def spoilt(demo_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demonstration workspace and everything that can be handed in wrongly."""
    folder = tmp_path_factory.mktemp("spoilt é ☂")
    whole = demo_workspace.read_bytes()
    (folder / "demo.scorefact").write_bytes(whole)
    (folder / "newer.scorefact").write_bytes(whole)
    with sqlite3.connect(folder / "newer.scorefact") as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    with sqlite3.connect(folder / "other.sqlite") as connection:
        connection.execute("CREATE TABLE note (text)")
    connection.close()
    (folder / "cut.scorefact").write_bytes(whole[: len(whole) // 3])
    (folder / "folder").mkdir()
    (folder / "empty").touch()
    (folder / "noise").write_bytes(bytes(n * n * 7 % 251 for n in range(5001)))
    (folder / "note.txt").write_text("hello\n", encoding="utf-8")
    (folder / "cut.xlsx").write_bytes(b"PK\x03\x04" + bytes(200))
    (folder / "sound.csv").write_text("id,nps_score\n1,9\n2,7\n", encoding="utf-8")
    (folder / "outside.csv").write_text("id,nps_score\n1,9\n2,11\n", encoding="utf-8")
    for name, mapping in {
        "version": {"version": 2, "columns": {}},
        "question": {"columns": {"nps_score": {"question": "nobody"}}},
        "column": {"columns": {"Age": {"question": "nps_score"}}},
        "answer": {"columns": {"nps_score": {"question": "sat_overall", "values": {"9": "splendid"}}}},
        "row": {"header_row": 400, "columns": {"nps_score": {"question": "nps_score"}}},
    }.items():
        (folder / f"{name}.json").write_text(json.dumps({"version": 1, **mapping}), encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file and folder but the lock files, which only say who was there."""
    found = [path for path in folder.rglob("*") if not path.name.endswith("-lock")]
    return {str(path): path.read_bytes() if path.is_file() else b"" for path in found}


@pytest.mark.parametrize(("arguments", "status", "code"), REFUSALS)
def test_every_refusal_is_one_sentence_and_changes_nothing(
    spoilt: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int, code: str | None
) -> None:
    monkeypatch.chdir(spoilt)
    before = contents(spoilt)
    said = set()
    for language in ("en", "fr", "sv"):
        result = CliRunner().invoke(scorefact, ["--lang", language, *arguments, "--json"])
        assert isinstance(result.exception, SystemExit), result.exception
        assert result.exit_code == status, result.output
        if code is None:
            assert "Usage: " in result.stderr
            break
        document = json.loads(result.stdout)
        assert document["error"]["code"] == code
        message = document["error"]["message"]
        assert message in result.stderr
        assert message.count(".") >= 2
        assert not any(one in result.stderr for one in ("Traceback", "report this code", "{", "}"))
        said.add(message)
    assert code is None or len(said) == 3
    assert contents(spoilt) == before


def test_a_dry_run_says_what_the_import_would_refuse(spoilt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(spoilt)
    for file, place, code in (("sound.csv", CLOSED, "campaign_closed"), ("outside.csv", OPEN, "invalid_rows")):
        result = CliRunner().invoke(scorefact, ["--lang", "en", "import", file, *place, "--dry-run", "--json"])
        document = json.loads(result.stdout)
        assert (result.exit_code, document["outcome"], document["code"]) == (1, "refuse", code)


def test_the_tour_stops_at_the_first_refusal(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello\n", encoding="utf-8")
    result = CliRunner().invoke(
        scorefact, ["--lang", "en", "tour", str(tmp_path / "note.txt"), "--out", str(tmp_path / "out")]
    )
    assert result.exit_code == 1
    assert result.stderr.count("is not a ScoreFact workspace") == 1


def test_names_with_accents_spaces_and_line_breaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = "été 🎉 \n två.scorefact"
    for arguments in (
        ["workspace", "create", "--plain", path],
        ["campaign", "add", "--workspace", path, "--vendor", "Éditeur\n& Fils / SARL", "--year", "2026"],
        ["indicators", "--workspace", path, "--campaign", "editeur-fils-sarl/2026"],
    ):
        assert CliRunner().invoke(scorefact, [*arguments, "--json"]).exit_code == 0
    listed = CliRunner().invoke(scorefact, ["campaign", "list", "--workspace", path, "--json"])
    assert json.loads(listed.stdout)["campaigns"][0]["vendor"] == "Éditeur & Fils / SARL"


def test_a_second_program_is_told_who_holds_the_workspace(demo_copy: Path) -> None:
    with open_workspace(demo_copy):
        done = subprocess.run(
            [*COMMAND, "campaign", "close", "--workspace", demo_copy, "--campaign", "nordlicht/2026", "--json"],
            capture_output=True,
            text=True,
        )
        assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (1, "workspace_locked")
        read = CliRunner().invoke(scorefact, ["campaign", "list", "--workspace", str(demo_copy)])
        assert read.exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl+C", "kill"])
def test_an_interrupted_demo_leaves_no_half_workspace(tmp_path: Path, how: signal.Signals) -> None:
    path = tmp_path / "d.scorefact"
    program = (
        "import signal, sys; sys.argv[1:] = ['--lang', 'en', 'demo', sys.argv[1]]\n"
        # A job in the background starts with Ctrl+C ignored, and so would this test's child.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from scorefact_desktop import cli\n"
        "from scorefact_desktop.services.demo import make\n"
        "whole = make.make_demo\n"
        "make.make_demo = lambda path: whole(path, lambda share: print(share, flush=True))\n"
        "cli.main()"
    )
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    started = subprocess.Popen([sys.executable, "-c", program, path], **pipes)
    assert float(started.stdout.readline()) > 0  # it has begun to fill the workspace
    started.send_signal(how)
    _, said = started.communicate(timeout=60)
    assert started.returncode != 0
    assert not path.exists()
    if how is signal.SIGINT:
        assert said.startswith("Interrupted.")
        assert said.count("\n") == 1
        assert [one.name for one in tmp_path.iterdir() if one.suffix != ".scorefact-lock"] == []
    Workspace.create(path).close()  # the name is free


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become somebody else to try rights")
def test_a_read_only_workspace_can_be_written_once_it_is_allowed(demo_workspace: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:  # not below pytest's own, which is closed to others
        path = Path(shutil.copy(demo_workspace, folder))
        os.chown(folder, 65534, 65534)
        os.chown(path, 65534, 65534)
        path.chmod(0o444)
        assert _as_nobody(path) == 0


def _as_nobody(path: Path) -> int:
    """The outcome of `_read_then_write` in a process without the rights of root, which are never refused."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            status = _read_then_write(path)
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _read_then_write(path: Path) -> int:
    from scorefact_desktop.domain.errors import UserError

    Workspace.open(path, read_only=True).close()
    try:
        Workspace.open(path)
    except UserError as error:
        if error.code != "workspace_read_only":
            return 2
    else:
        return 3
    path.chmod(0o200)
    try:
        Workspace.open(path, read_only=True)
    except UserError as error:
        if error.code != "workspace_unreadable":
            return 4
    path.chmod(0o644)
    Workspace.open(path).close()
    return 0


def test_devices_and_folders_are_never_replaced(tmp_path: Path) -> None:
    from scorefact_desktop.domain.errors import UserError
    from scorefact_desktop.services.files import written_whole

    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", encoding="utf-8")
    try:
        link.symlink_to(real)
    except OSError:
        shutil.copy(real, link)  # a system without links for this user: the rest still holds
    with written_whole(link) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert link.read_text(encoding="utf-8") == "new"
    assert not link.is_symlink() or real.read_text(encoding="utf-8") == "new"
    with pytest.raises(UserError, match="file_not_ordinary"), written_whole(Path(os.devnull)):
        pass


def test_what_nobody_expected_is_one_sentence_and_a_log(tmp_path: Path, own_home: Path) -> None:
    program = (
        "import sys; sys.argv[1:] = ['--lang', 'sv', 'campaign', 'list', '--workspace', 'x', '--json']\n"
        "from scorefact_desktop import cli\n"
        "from scorefact_desktop.services import workspaces\n"
        "def broken(*_, **__): raise ZeroDivisionError('made up')\n"
        "workspaces.open_workspace = broken\n"
        "cli.main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "unexpected"
    assert "Traceback" not in done.stderr
    assert "ZeroDivisionError: made up" in done.stderr
    assert any("Traceback" in path.read_text(encoding="utf-8") for path in own_home.rglob("scorefact.log"))
