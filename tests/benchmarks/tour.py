"""A program of one's own for a benchmark: opened on a workspace, and led over every page."""

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QApplication

from scorefact_desktop import imports
from scorefact_desktop.app import Application, Start, application
from scorefact_desktop.settings import Settings
from scorefact_desktop.views.page_stack import UNDER
from scorefact_desktop.views.pictures import settle

#: Pages without a row of their own in the sidebar; the one of a damaged workspace has nothing to show of a sound one.
BESIDE = tuple(page for page in UNDER if page != "damaged")


def program(workspace: Path) -> Application:
    """The application with this workspace open and its dashboard shown, with preferences of its own.

    It imports its pages as it does when it is started as a program: without the detour that PySide makes for each.
    """
    imports.lighten()
    settings = Settings(Path(mkdtemp()) / "settings.ini")
    settings.language, settings.theme, settings.last_page = "en", "light", "dashboard"
    application(["benchmark"], settings)
    made = Application(settings, Start(workspace))
    made.window.show()
    made.wire()
    settle(made.tasks)
    return made


def tour(made: Application, around: Callable[[str, Callable[[], None]], None]) -> None:
    """Visit every page; `around(page, visit)` calls the visit and may measure it."""
    for page in (*made.window.sidebar.ways, *BESIDE):

        def visit(page: str = page) -> None:
            made.window.go(page)
            settle(made.tasks)

        around(page, visit)


def end(made: Application) -> None:
    """Close the program, its threads and its window."""
    made.close()
    made.window.close()
    made.window.deleteLater()
    QApplication.processEvents()
