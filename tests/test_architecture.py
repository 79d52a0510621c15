"""Which package may import which, and what the first window must not wait for."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "scorefact_desktop"
QT = {"PySide6", "shiboken6", "pyqtgraph", "qtawesome", "superqt"}
#: Not imported by merely starting the program: each costs more than the first window itself.
HEAVY = ("numpy", "scipy", "pandas", "openpyxl", "reportlab", "sqlite_utils", "pyqtgraph", "python_calamine")
#: Not imported either until the first dashboard is there.
LATE = (*HEAVY, "pydantic", "pydantic_core", "cryptography", "babel", "difflib", "importlib.resources")


@dataclass(frozen=True)
class Rule:
    """What one part may import: names below `scorefact_desktop` (a prefix admits what is under it), and libraries."""

    ours: set[str]
    libraries: set[str] = field(default_factory=set)


PLAIN = {"domain.errors", "domain.texts"}
BELOW_SERVICES = {"domain", "indicators", "store", "exchange", "benchmark", "label", "charts", "reports"}
FOR_VIEWS = {"domain", "charts", "services", "session", "tasks", "settings", "assets", "translation"}
ROOT_MODULES = {
    "assets",
    "catalogues",
    "imports",
    "translation",
    "settings",
    "logs",
    "tasks",
    "session",
    "app",
    "__main__",
}

RULES = {
    "domain": Rule({"domain"}, {"pydantic", "pydantic_core"}),
    "indicators": Rule({"indicators", "domain"}, {"numpy", "scipy", "pandas"}),
    "charts": Rule({"charts"}),
    "store": Rule(
        {"store", "domain", "indicators"}, {"sqlcipher3", "sqlite_utils", "cryptography", "pyrage", "keyring"}
    ),
    "exchange": Rule(
        {"exchange", "domain", "indicators"},
        {
            "python_calamine",
            "openpyxl",
            "pandas",
            "defusedxml",
            "re2",
            "pydantic",
            "pydantic_core",
            "pyreadstat",
            "pyrage",
            "cryptography",
            "phonenumbers",
            "icalendar",
            "pptx",
            "PIL",
        },
    ),
    "benchmark": Rule(
        {"benchmark", "domain", "indicators"},
        {"cryptography", "securesystemslib", "tuf", "ibis", "duckdb", "pyarrow", "pyspark"},
    ),
    "label": Rule(
        {"label", "domain", "indicators"},
        {"asn1crypto", "cbor2", "cryptography", "pyhanko", "pyhanko_certvalidator", "segno", "zxingcpp", "PIL"},
    ),
    "reports": Rule(
        {"reports", "domain", "indicators", "charts"},
        {"reportlab", "pypdfium2", "babel", "pyphen", "fontpkg_lato", "fontTools"},
    ),
    "services": Rule({"services", "assets"} | BELOW_SERVICES, {"pydantic", "holidays"}),
    "models": Rule({"models"} | FOR_VIEWS, QT),
    # numpy: the arrays that pyqtgraph takes, imported with it and as late.
    "views": Rule({"views", "models"} | FOR_VIEWS, QT | {"fontpkg_lato", "numpy"}),
    "cli": Rule({"cli", "domain.errors", "services", "catalogues", "assets", "settings", "logs"}, {"click"}),
    "session": Rule(ROOT_MODULES - {"app", "__main__"} | {"domain", "store", "services"}, QT),
    "app": Rule(ROOT_MODULES - {"__main__"} | {"domain", "store", "services", "models", "views"}, QT),
    "catalogues": Rule({"assets"} | PLAIN, QT),
    "assets": Rule(set()),
    "__init__": Rule(set()),
}
OTHER_ROOT_MODULE = Rule(ROOT_MODULES | PLAIN, {"PySide6", "shiboken6", "platformdirs"})


def part_of(path: Path) -> str:
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports(source: str, package: str) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported, at any depth; `from a import b` counts as `a.b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level:
                parts = package.split(".")
                module = ".".join([*parts[: len(parts) - node.level + 1], *([module] if module else [])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def broken(part: str, source: str, package: str = "scorefact_desktop") -> list[str]:
    rule = RULES.get(part, OTHER_ROOT_MODULE)
    found = []
    for line, name in imports(source, package):
        top, _, rest = name.partition(".")
        if top == PACKAGE.name:
            allowed = not rest or rest == "__version__" or any(f"{rest}.".startswith(f"{ours}.") for ours in rule.ours)
        else:
            allowed = top in sys.stdlib_module_names or top in rule.libraries
        if not allowed:
            found.append(f"line {line}: {part} imports {name}")
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_follow_the_table(path: Path) -> None:
    package = ".".join([PACKAGE.name, *path.relative_to(PACKAGE).parent.parts])
    assert not broken(part_of(path), path.read_text(encoding="utf-8"), package)


@pytest.mark.parametrize(
    ("part", "source"),
    [
        ("domain", "import numpy"),
        ("domain", "from scorefact_desktop.indicators import nps"),
        ("store", "from scorefact_desktop.exchange import text"),
        ("reports", "def late():\n    from scorefact_desktop.store import workspace"),
        ("services", "from PySide6.QtCore import QObject"),
        ("services", "from scorefact_desktop.translation import translate"),
        ("views", "from scorefact_desktop.store import workspace"),
        ("views", "from scorefact_desktop import app"),
        ("cli", "from scorefact_desktop.domain import questionnaire"),
        ("tasks", "from scorefact_desktop.views import shell"),
        ("charts", "from scorefact_desktop.domain import figures"),
        ("charts", "from ..domain import figures"),
    ],
)
def test_the_table_refuses(part: str, source: str) -> None:
    assert broken(part, source, f"scorefact_desktop.{part}")


def test_only_app_imports_views() -> None:
    for path in PACKAGE.rglob("*.py"):
        if part_of(path) not in {"app", "views"}:
            names = [name for _, name in imports(path.read_text(encoding="utf-8"), PACKAGE.name)]
            assert not [name for name in names if name.startswith("scorefact_desktop.views")], path


@pytest.mark.parametrize("module", ["scorefact_desktop.cli", "scorefact_desktop.app", "scorefact_desktop.__main__"])
def test_starting_imports_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.strip()) == (0, ""), result.stderr


def test_the_first_dashboard_imports_nothing_heavy(demo_workspace: Path) -> None:
    """With a label, a benchmark and a campaign to compare with; PySide6 itself must have imported none of these."""
    program = f"""
import sys
from pathlib import Path
from scorefact_desktop import app
app.load_behind()
for name in app.BEFORE:
    app._load(name)
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.session import View
from scorefact_desktop.views.overview import load_overview
from scorefact_desktop.views.scene_loading import load_scene
with open_workspace(Path(sys.argv[1]), read_only=True) as workspace:
    load_overview(workspace)
    scene = load_scene(workspace, View("nordlicht/2026", "nordlicht/2025"))
assert scene.label is not None and scene.benchmark_vendors
print(*[name for name in {LATE!r} if name in sys.modules])
"""
    command = [sys.executable, "-c", program, str(demo_workspace)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.strip()) == (0, ""), result.stderr


def test_the_first_paint_makes_no_enumerations() -> None:
    """PySide6 makes the hundred enumerations of Qt in Python at the first call that might take one: 30 ms."""
    program = """
import enum
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow
from scorefact_desktop.views.empty_frame import paint_empty_frame
application, made, new = QApplication([]), [], enum.EnumType.__new__

class Window(QMainWindow):
    def paintEvent(self, event):
        enum.EnumType.__new__ = lambda kind, name, *more, **named: made.append(name) or new(kind, name, *more, **named)
        paint_empty_frame(self, "light", rail=False)
        enum.EnumType.__new__ = new

Window().grab()
assert len(made) < 20, made
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_the_command_line_needs_no_window() -> None:
    program = "import sys, scorefact_desktop.cli; print('PySide6.QtWidgets' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"
