"""The pinned libraries: all of them, each with a hash, and the same that the project file asks for."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "requirements"


def name_of(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match, requirement
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def wanted(kind: str) -> set[str]:
    lines = (FOLDER / f"{kind}.in").read_text(encoding="utf-8").splitlines()
    return {name_of(line) for line in lines if line and not line.startswith(("#", "-r"))}


def pinned(kind: str) -> dict[str, tuple[str, int]]:
    """Name -> version and number of hashes."""
    found = {}
    for block in re.split(r"\n(?=\S)", (FOLDER / f"{kind}.txt").read_text(encoding="utf-8").strip()):
        match = re.match(r"([\w.-]+)==([^\s;]+)", block)
        assert match, block
        found[name_of(match[1])] = match[2], block.count("--hash=sha256:")
    return found


@pytest.mark.parametrize("kind", ["run", "development"])
def test_everything_wanted_is_pinned_with_hashes(kind: str) -> None:
    found = pinned(kind)
    assert wanted(kind) <= set(found)
    assert all(hashes for _, hashes in found.values())


def test_development_pins_what_running_pins() -> None:
    development = pinned("development")
    assert all(development[name] == pin for name, pin in pinned("run").items())


def test_the_project_file_asks_for_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {name_of(requirement) for requirement in project["dependencies"]} == wanted("run")


def test_the_build_needs_only_what_is_pinned() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    assert {name_of(requirement) for requirement in build} <= set(pinned("development"))


def test_qt_is_not_the_version_that_aborts() -> None:
    assert pinned("run")["pyside6-essentials"][0].startswith("6.11.")
