"""The command as such: help without its libraries, exit statuses, one document on stdout, sentences on stderr."""

import signal
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import click
import pytest

import scorefact_desktop
from scorefact_desktop import cli

ROOT = Path(__file__).resolve().parent.parent.parent
MAIN = "from scorefact_desktop.cli import main; main()"
HEAVY = ("PySide6", "pandas", "numpy", "openpyxl", "reportlab", "pydantic", "sqlcipher3")


def test_help_names_every_command_and_imports_none(run):
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    for name in cli.COMMANDS:
        assert f"\n  {name} " in out
    script = (
        "import sys; from click.testing import CliRunner; from scorefact_desktop.cli import scorefact\n"
        "assert CliRunner().invoke(scorefact, ['--help']).exit_code == 0\n"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_exists_and_has_help(run, name):
    module, _, attribute = cli.COMMANDS[name][0].partition(":")
    assert isinstance(getattr(import_module(module), attribute), click.Command)
    status, out, _ = run(name, "--help")
    assert status == 0
    assert "Usage: scorefact" in out


def test_version(run):
    assert run("--version")[:2] == (0, f"scorefact, version {scorefact_desktop.__version__}\n")


@pytest.mark.parametrize(
    "arguments",
    [["unheard-of"], ["campaign"], ["campaign", "list"], ["campaign", "list", "--nonsense"], ["--lang", "de", "demo"]],
)
def test_wrong_usage_ends_with_2(run, arguments):
    status, out, _ = run(*arguments, lang=None)
    assert (status, out) == (2, "") or (arguments == ["campaign"] and status == 2)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "There is no workspace"), ("fr", "Il n’y a pas"), ("sv", "finns ing")]
)
def test_a_refusal_is_a_sentence_in_the_language_asked_for(run, tmp_path, lang, words):
    status, out, err = run("campaign", "list", "--workspace", tmp_path / "none.scorefact", lang=lang)
    assert (status, out) == (1, "")
    assert words in err
    assert err.count("\n") == 1


def test_a_refusal_with_json_is_one_document(run_json, tmp_path):
    status, document = run_json("campaign", "list", "--workspace", tmp_path / "none.scorefact")
    assert status == 1
    assert document["error"]["code"] == "workspace_missing"
    assert "none.scorefact" in document["error"]["message"]


def test_a_bug_is_no_refusal(run, monkeypatch, tmp_path):
    from scorefact_desktop.services import workspaces

    def broken(path):
        raise ZeroDivisionError

    monkeypatch.setattr(workspaces, "create", broken)
    with pytest.raises(ZeroDivisionError):
        run("workspace", "create", "--plain", tmp_path / "w.scorefact")


def test_a_bug_is_logged(tmp_path):
    script = (
        "import sys; from scorefact_desktop.services import workspaces\n"
        "def broken(path): raise ZeroDivisionError('a bug')\n"
        "workspaces.create = broken\n"
        f"sys.argv = ['scorefact', 'workspace', 'create', '--plain', {str(tmp_path / 'w')!r}]\n{MAIN}"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**dict(__import__("os").environ), "SCOREFACT_HOME": str(tmp_path / "home")},
        check=False,
    )
    assert result.returncode == 1
    assert "ZeroDivisionError: a bug" in result.stderr
    (log,) = (tmp_path / "home").rglob("scorefact.log")
    assert "a bug" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_closed_pipe_ends_quietly():
    process = subprocess.Popen(
        [sys.executable, "-c", f"import sys; sys.argv = ['scorefact', '--help']; sys.stdin.read(); {MAIN}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    process.stdout.close()
    process.stdin.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() in (0, 1)


def test_interrupting_shows_no_traceback(run, monkeypatch, tmp_path):
    from scorefact_desktop.services import workspaces

    def interrupted(path):
        raise KeyboardInterrupt

    monkeypatch.setattr(workspaces, "create", interrupted)
    status, out, err = run("workspace", "create", "--plain", tmp_path / "w.scorefact")
    assert (status, out) == (1, "")
    assert "Traceback" not in err


def test_an_interrupt_waits_until_an_import_has_ended(tmp_path, monkeypatch):
    text = "import signal\nsignal.raise_signal(signal.SIGINT)\nloaded = True\n"
    (tmp_path / "interrupted_module.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    before = signal.signal(signal.SIGINT, cli.interrupt)
    try:
        assert import_module("interrupted_module").loaded
        with pytest.raises(KeyboardInterrupt):
            threading.Event().wait(20)
    finally:
        signal.signal(signal.SIGINT, before)


def test_an_interrupt_after_the_end_changes_no_exit_status():
    script = f"import atexit, signal; atexit.register(signal.raise_signal, signal.SIGINT); {MAIN}"
    ended = subprocess.run([sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def commands(command, path=()):
    """Every command that does something, by its words."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        yield from commands(command.get_command(context, name), (*path, name))


def test_every_command_answers_with_json_and_documents_its_keys():
    for path, command in commands(cli.scorefact):
        if path == ("tour",):  # a show for people
            continue
        assert any("--json" in option.opts for option in command.params), path
        assert "--json: " in " ".join((command.help or "").split()), path
