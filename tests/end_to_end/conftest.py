"""The whole program on the demonstration workspace."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from scorefact_desktop.app import Application, Start, application
from scorefact_desktop.services.demo.make import make_demo
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.settings import Settings
from scorefact_desktop.views.pictures import settle


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.scorefact"
    make_demo(path)
    return path


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings.ini")
    made.language, made.theme, made.last_folder = "en", "light", tmp_path
    return made


@pytest.fixture
def empty_program(qtbot, settings):
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
def program(empty_program, demo):
    empty_program.session.open(open_workspace(demo))
    settle(empty_program.tasks)
    return empty_program
