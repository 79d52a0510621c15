"""What no file of the repository may carry: package hosts, a machine's paths, unfinished work, unexplained silence."""

import ast
import io
import re
import subprocess
import tokenize
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


#: What follows a mark that silences ruff, mypy or the warnings of a test; only the first two carry codes.
SILENCER = re.compile(
    r"#\s*(?:type:\s*ignore(?:\[[^\]]*\])?|no" + r"qa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?)(?P<reason>.*)$"
)
SKIPS = {"pytest.skip", "pytest.xfail", "pytest.importorskip", "pytest.mark.skip", "pytest.mark.skipif",
         "pytest.mark.xfail"}  # fmt: skip
IGNORES = {"pytest.mark.filterwarnings", "warnings.filterwarnings", "warnings.simplefilter"}


def silenced_without_reason(source: str) -> list[str]:
    """What silences a check, a test, a warning or an error in a Python source, and does not say why beside it."""
    comments = {
        token.start[0]: token.string
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    places = []
    for line, comment in comments.items():
        mark = SILENCER.search(comment)
        if mark and not re.search(r"\w{2}", mark["reason"]):
            places.append((line, "a silenced check"))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name, first, last = ast.unparse(node.func), node.lineno, node.lineno
            told = any(word.arg == "reason" for word in node.keywords) or (name == "pytest.skip" and node.args)
            if name in SKIPS and not told:
                places.append((first, "a skipped test"))
            if name not in IGNORES:
                continue
            what = "an ignored warning"
        elif isinstance(node, ast.With) and any(_suppresses(item.context_expr) for item in node.items):
            first, last, what = node.lineno, node.body[0].lineno - 1, "a suppressed error"
        elif isinstance(node, ast.ExceptHandler) and _says_nothing(node):
            first, last, what = node.lineno, node.body[0].end_lineno or node.lineno, "a swallowed error"
        else:
            continue
        if not any(line in comments for line in range(first - 1, last + 1)):
            places.append((first, what))
    return [f"line {line}: {what}" for line, what in sorted(places)]


def _suppresses(context: ast.expr) -> bool:
    return isinstance(context, ast.Call) and ast.unparse(context.func) in ("suppress", "contextlib.suppress")


def _says_nothing(handler: ast.ExceptHandler) -> bool:
    """True where an error ends here without a trace: passed over, or answered with nothing, no or none."""
    only = handler.body[0]
    if len(handler.body) > 1 or isinstance(only, ast.Pass | ast.Continue | ast.Break):
        return len(handler.body) == 1
    return isinstance(only, ast.Return) and (only.value is None or isinstance(only.value, ast.Constant))


def test_whatever_is_silenced_says_why() -> None:
    places = {
        str(path.relative_to(ROOT)): silent
        for path in tracked()
        if path.suffix == ".py" and path.is_file() and (silent := silenced_without_reason(path.read_text("utf-8")))
    }
    assert not places


@pytest.mark.parametrize(
    "source",
    [
        "x = 1  # no" + "qa",
        "x = 1  # no" + "qa: E501, F401",
        "x = 1  # type: " + "ignore[arg-type]  #",
        "pytest.skip()",
        "pytest.importorskip('pandas')",
        "@pytest.mark.skipif(True)\ndef f(): ...",
        "warnings.simplefilter('ignore')",
        "with suppress(OSError):\n    f()",
        "try:\n    f()\nexcept ValueError:\n    pass",
        "for x in y:\n    try:\n        f()\n    except ValueError:\n        continue",
        "def f():\n    try:\n        g()\n    except ValueError:\n        return None",
    ],
)
def test_silence_without_a_reason_is_found(source: str) -> None:
    assert silenced_without_reason(source)


@pytest.mark.parametrize(
    "source",
    [
        "x = 1  # no" + "qa: E501 a table",
        "x = 1  # type: " + "ignore[arg-type]  # Qt takes it",
        "pytest.skip('not here')",
        "# the drive is gone\nwith suppress(OSError):\n    f()",
        "try:\n    f()\nexcept ValueError:\n    pass  # no number",
        "def f():\n    try:\n        g()\n    except ValueError as error:\n        return str(error)",
    ],
)
def test_silence_with_a_reason_may_be(source: str) -> None:
    assert not silenced_without_reason(source)


def test_no_method_is_a_stub() -> None:
    assert not found(r"raise NotImplemented" + "Error", {".py"})
