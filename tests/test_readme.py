"""What the README tells people to type works as it stands."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorefact_desktop.cli import scorefact

README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")
COMMANDS = [line for line in README.splitlines() if line.startswith("scorefact ")]


def test_the_two_commands_come_first() -> None:
    first = re.search(r"```\n(.*?)```", README, re.DOTALL)
    assert first
    assert first[1].split("\n")[1:3] == ["make run", "make test"]


@pytest.mark.parametrize("path", re.findall(r"\]\(([^)]+)\)", README))
def test_what_is_linked_is_there(path: str) -> None:
    assert (Path(__file__).resolve().parent.parent / path).is_file()


@pytest.fixture
def folder(tmp_path: Path, demo_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a reader types."""
    monkeypatch.chdir(tmp_path)
    rows = [f"R{number},{number % 11},{1 + number % 4}" for number in range(40)]
    (tmp_path / "responses.csv").write_text("\n".join(["id,nps_score,sat_overall", *rows]) + "\n", encoding="utf-8")
    (tmp_path / "passphrase.txt").write_text("several words of your own\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("line", COMMANDS)
def test_commands(line: str, folder: Path) -> None:
    arguments = shlex.split(line)[1:]
    if arguments[0] == "demo":
        (folder / arguments[1]).unlink()
    result = CliRunner().invoke(scorefact, arguments)
    assert result.exit_code == 0, result.output
