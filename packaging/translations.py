"""Update the .ts catalogues from the sources, or release them as the .qm files that Qt loads.

Called as `python packaging/translations.py update|release`, by the build hook and by tests.
"""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "fr", "sv")


def _tool(name: str, *arguments: object) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (name + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, *map(str, arguments)], check=True)


def _literal_calls(source: str) -> str:
    """The `translate` calls of a Python source as lupdate reads them: plain literals, a plural's number as 1.

    lupdate knows a plural by a whole number written out, and passes over a call whose number is computed.
    """
    lines = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        texts = [one.value if isinstance(one, ast.Constant) else ... for one in node.args[:3]]
        if name != "translate" or len(texts) < 2 or not all(isinstance(text, str) for text in texts[:2]):
            continue
        plural = len(node.args) > 3 or any(keyword.arg == "n" for keyword in node.keywords)
        comment = texts[2] if len(texts) > 2 and isinstance(texts[2], str) else None
        parts = [*texts[:2], *([comment] if plural or comment else []), *([1] if plural else [])]
        lines.append((node.lineno, node.col_offset, f"translate({', '.join(map(_quoted, parts))})"))
    return "\n".join(text for _, _, text in sorted(lines))


def _quoted(part: object) -> str:
    """A literal as C++ and Python both read it: letters beyond ASCII as they are."""
    if not isinstance(part, str):
        return repr(part)
    return '"' + part.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def update(folder: Path = ROOT / "i18n") -> None:
    """Bring the catalogues in `folder` up to date with the strings in the sources; English keeps plurals only."""
    with tempfile.TemporaryDirectory() as temporary:
        calls = Path(temporary) / "calls"
        for source in sorted((ROOT / "scorefact_desktop").rglob("*.py")):
            text = _literal_calls(source.read_text(encoding="utf-8"))
            if text:
                copy = calls / source.relative_to(ROOT)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(text + "\n", encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            _tool(
                "lupdate", "-silent", "-extensions", "py,ui", calls, ROOT / "ui",
                "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language, *plural,
                "-ts", folder / f"scorefact_{language}.ts",
            )  # fmt: skip


def release(folder: Path = ROOT / "i18n") -> None:
    """Compile the catalogues of this checkout into `folder`."""
    for language in LANGUAGES:
        name = f"scorefact_{language}"
        # Moved over the old one when whole: a running program has that mapped into memory.
        fresh = folder / f"{name}.qm.new"
        _tool("lrelease", "-silent", ROOT / "i18n" / f"{name}.ts", "-qm", fresh)
        fresh.replace(folder / f"{name}.qm")


if __name__ == "__main__":
    actions = {"update": update, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in actions:
        sys.exit(f"usage: {Path(sys.argv[0]).name} update|release")
    actions[sys.argv[1]]()
