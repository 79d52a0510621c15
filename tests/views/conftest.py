"""The window with made-up figures, without a workspace behind it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import made_up

from scorefact_desktop.app import Application, Start, application
from scorefact_desktop.session import View
from scorefact_desktop.settings import Settings


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings.ini")
    made.language, made.theme = "en", "light"
    return made


@pytest.fixture
def program(qtbot, settings):
    """A program whose window is open and shows nothing yet."""
    application([], settings)
    made = Application(settings, Start())
    made.window.resize(1366, 768)
    made.wire()
    made.window.show()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def shown(program):
    """The same with a campaign's made-up figures in it."""
    program.session._view = View("nordlicht/2026", "nordlicht/2025")
    program.desk.overview, program.desk.scene = made_up.overview(), made_up.scene()
    program.desk.overview_changed.emit()
    program.desk.scene_changed.emit()
    return program
