"""What no file of the repository may carry: package hosts, paths of one machine, unfinished work."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Written in pieces, so that this file passes its own test.
HOSTS = (
    "py" + "pi.",
    "python" + "hosted.",
    "registry" + ".npm",
    "deb" + ".debian.",
    "index" + "-url",
    "find" + "-links",
)
FOLDERS = ("ro" + "ot", "wo" + "rk", "tm" + "p")
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")


def tracked() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listing.stdout.split("\0") if name]


def found(pattern: str, suffixes: set[str] | None = None) -> list[str]:
    compiled = re.compile(pattern)
    places = []
    for path in tracked():
        if not path.is_file() or (suffixes and path.suffix not in suffixes):
            continue
        raw = path.read_bytes()
        if b"\0" in raw:
            continue
        for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
            if compiled.search(line):
                places.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    return places


def test_no_package_host() -> None:
    assert not found("|".join(map(re.escape, HOSTS)))


def test_no_path_of_one_machine() -> None:
    here = {str(path) for path in (ROOT, Path.home()) if len(path.parts) > 2}
    patterns = [rf"(?<![\w.~}}])/(?:{'|'.join(FOLDERS)})/\w", *map(re.escape, here)]
    assert not found("|".join(patterns))


def test_nothing_unfinished() -> None:
    assert not found(rf"\b(?:{'|'.join(UNFINISHED)})\b", {".py", ".sh", ".toml", ".md", ".ui", ".qss", ".json", ""})


def test_material_outside_the_repository_is_named_in_tests_only() -> None:
    outside = [place for place in found(r"\.\./sha" + "red") if not place.startswith("tests/")]
    assert not outside


def test_every_silenced_check_says_why() -> None:
    bare = r"#\s*(?:type:\s*ignore(?:\[[^\]]*\])?|no" + r"qa(?::\s*[A-Z0-9, ]+)?)\s*$"
    assert not found(bare, {".py"})
