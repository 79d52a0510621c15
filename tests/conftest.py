"""What every test stands on: no screen, the user's own folders left alone, the translations compiled."""

import builtins
import os
import runpy
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent

# Machines that run tests are slow and shared: a slow example is no failure, and what fails must fail again.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("steady")


def _translations() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "translations.py"))


def pytest_configure(config: pytest.Config) -> None:
    """Compile the translations once, before any worker starts, where a source is newer than what Qt loads."""
    if hasattr(config, "workerinput"):
        return
    for source in (ROOT / "i18n").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _translations()["release"]()
            return


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings and logs of this test run, also for the programs it starts."""
    home = tmp_path_factory.mktemp("home")
    os.environ["SCOREFACT_HOME"] = str(home)
    return home


@pytest.fixture(scope="session")
def translations() -> dict[str, Any]:
    """The functions of packaging/translations.py."""
    return _translations()


@pytest.fixture(scope="session")
def demo_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration workspace, made once: to be read only. See `demo_copy`."""
    from scorefact_desktop.services.demo.make import make_demo

    path = tmp_path_factory.mktemp("demo") / "demo.scorefact"
    make_demo(path)
    return path


@pytest.fixture
def demo_copy(demo_workspace: Path, tmp_path: Path) -> Path:
    """The demonstration workspace for a test that changes it."""
    return Path(shutil.copy(demo_workspace, tmp_path / "demo.scorefact"))


_made_aside: list[str] = []
_build_class = builtins.__build_class__


def _watched(function: Any, name: str, *bases: Any, **options: Any) -> type:
    made: type = _build_class(function, name, *bases, **options)
    if threading.current_thread() is not threading.main_thread() and type(made).__module__.startswith("Shiboken"):
        _made_aside.append(f"{made.__module__}.{name}")
    return made


builtins.__build_class__ = _watched  # type: ignore[assignment]  # takes what the built-in takes


@pytest.fixture(autouse=True)
def no_class_of_qt_made_aside() -> Iterator[None]:
    """A module of widgets imported by a job, on another thread than the one that paints, crashes now and then."""
    yield
    made = list(_made_aside)
    _made_aside.clear()
    assert not made


@pytest.fixture(autouse=True)
def english_at_first() -> None:
    """A test does not hear the language that another one left the interface in."""
    speech = sys.modules.get("scorefact_desktop.views.speech")
    if speech is not None and speech.interface_language() != "en":
        speech.speak("en")


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A thread that outlives its test would work on files and windows that are gone."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(timeout=30)  # one that was told to end may need a moment, and a busy machine a long one
    assert not [thread.name for thread in left if thread.is_alive()]
