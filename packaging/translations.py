"""Update the .ts catalogues from the sources, or release them as the .qm files that Qt loads.

Called as `python packaging/translations.py update|release`, by the build hook and by tests.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "fr", "sv")


def _tool(name: str, *arguments: object) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (name + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, *map(str, arguments)], check=True)


def update(folder: Path = ROOT / "i18n") -> None:
    """Bring the catalogues in `folder` up to date with the strings in the sources; English keeps plurals only."""
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        _tool(
            "lupdate", "-silent", "-extensions", "py,ui", ROOT / "scorefact_desktop", ROOT / "ui",
            "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language, *plural,
            "-ts", folder / f"scorefact_{language}.ts",
        )  # fmt: skip


def release(folder: Path = ROOT / "i18n") -> None:
    """Compile the catalogues of this checkout into `folder`."""
    for language in LANGUAGES:
        name = f"scorefact_{language}"
        _tool("lrelease", "-silent", ROOT / "i18n" / f"{name}.ts", "-qm", folder / f"{name}.qm")


if __name__ == "__main__":
    actions = {"update": update, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in actions:
        sys.exit(f"usage: {Path(sys.argv[0]).name} update|release")
    actions[sys.argv[1]]()
