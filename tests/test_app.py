"""The program from outside: its start, its refusals, and that nothing is left behind."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from scorefact_desktop.app import Application, Start, application
from scorefact_desktop.services import campaigns, questionnaires, workspaces
from scorefact_desktop.settings import Settings
from scorefact_desktop.views.pictures import settle

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings.ini")
    made.language, made.theme, made.last_folder = "en", "light", tmp_path
    return made


@pytest.fixture
def workspace_file(tmp_path):
    path = tmp_path / "audits.scorefact"
    with workspaces.create(path) as workspace:
        campaigns.add_campaign(workspace, "Nordlicht", 2026, questionnaires.standard(), population=200)
    return path


@pytest.fixture
def program(qtbot, settings):
    application([], settings)
    made = Application(settings, Start())
    made.window.resize(1366, 768)
    made.wire()
    made.window.show()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


def start(*arguments, home):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SCOREFACT_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "scorefact_desktop", *map(str, arguments)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_the_window_opens_and_ends_with_0(tmp_path, workspace_file):
    for arguments in ((), (workspace_file,)):
        done = start("--check-start", *arguments, home=tmp_path / "home")
        assert done.returncode == 0, done.stderr


#: Tells of each class of Qt, and each module of it, that was made on another thread than the one that paints.
WATCHED = """
import builtins, runpy, sys, threading
build, made = builtins.__build_class__, []
def aside():
    return threading.current_thread() is not threading.main_thread()
def watch(function, name, *bases, **options):
    found = build(function, name, *bases, **options)
    if aside() and type(found).__module__.startswith("Shiboken"):
        made.append(f"{found.__module__}.{name}")
    return found
class Finder:
    def find_spec(self, name, *_):
        if aside() and name.partition(".")[0] in ("PySide6", "pyqtgraph"):
            made.append(name)
builtins.__build_class__ = watch
sys.meta_path.insert(0, Finder())
try:
    runpy.run_module("scorefact_desktop", run_name="__main__")
finally:
    print(*made)
"""


def test_no_class_of_qt_is_made_aside_from_the_thread_that_paints(demo_workspace, tmp_path):
    """The other thread would now and then take the program down (a segmentation fault in one start of sixty)."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SCOREFACT_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", WATCHED, "--check-start", str(demo_workspace)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, [], "")


def test_a_workspace_that_is_not_there_ends_with_1_and_says_so(tmp_path):
    done = start("--check-start", tmp_path / "nothing.scorefact", home=tmp_path / "home")
    assert done.returncode == 1
    assert "nothing.scorefact" in done.stderr


def test_the_last_workspace_and_page_are_remembered(program, workspace_file, settings):
    program.desk.open_workspace(workspace_file)
    settle(program.tasks)
    program.window.go("settings")
    assert settings.last_workspace == workspace_file
    assert settings.last_page == "settings"
    assert settings.last_campaign == "nordlicht/2026"
    assert program.session.campaign == "nordlicht/2026"


def bad_file(folder, kind):
    path = folder / f"{kind}.scorefact"
    if kind == "text":
        path.write_text("not a database " * 500, encoding="utf-8")
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "cut":
        workspaces.create(path).close()
        path.write_bytes(path.read_bytes()[:5000])
    return path


@pytest.mark.parametrize("kind", ["missing", "text", "empty", "cut"])
def test_a_bad_file_is_said_in_the_message_bar_and_nothing_is_open(program, tmp_path, kind):
    path = bad_file(tmp_path, kind)
    program.window.take_file(path)
    settle(program.tasks)
    assert not program.window.messages.isHidden()
    assert program.window.messages.kind == "bad"
    assert len(program.window.messages.words.text()) > 20
    assert "(reason:" not in program.window.messages.words.text()
    assert program.session.workspace is None


def test_a_second_program_is_told_who_has_the_workspace_and_may_read(program, workspace_file):
    first = workspaces.open_workspace(workspace_file)
    try:
        program.desk.open_workspace(workspace_file)
        settle(program.tasks)
        bar = program.window.messages
        assert str(os.getpid()) in bar.words.text() or "another" in bar.words.text().lower()
        assert not bar.action.isHidden()
        bar.action.click()
        settle(program.tasks)
        assert program.session.workspace is not None
        assert program.session.workspace.read_only
        assert not program.window.pages["home"].new_button.isEnabled()
    finally:
        first.close()


def test_a_new_campaign_is_really_made(program, workspace_file, qtbot):
    from scorefact_desktop.views.new_campaign import NewCampaign

    program.desk.open_workspace(workspace_file)
    settle(program.tasks)
    program.window.go("home", "new")
    form = program.window.findChild(NewCampaign)
    form.create_campaign()
    assert not form.problem.isHidden()
    form.vendor.setEditText("Solvana")
    form.kind.setCurrentIndex(1)
    form.solution.setText("Solvana Relation, Solvana Terrain")
    form.year.setValue(2026)
    form.population.setValue(300)
    form.add.click()
    settle(program.tasks)
    made = next(one for one in program.desk.overview.campaigns if one.vendor == "Solvana")
    assert (made.vendor_type, made.solutions, made.population) == (
        "integrator", ("Solvana Relation", "Solvana Terrain"), 300,
    )  # fmt: skip
    assert program.session.campaign == "solvana/2026"


def test_the_same_campaign_twice_is_refused_in_the_form(program, workspace_file):
    from scorefact_desktop.views.new_campaign import NewCampaign

    program.desk.open_workspace(workspace_file)
    settle(program.tasks)
    program.window.go("home", "new")
    form = program.window.findChild(NewCampaign)
    form.vendor.setEditText("Nordlicht")
    form.year.setValue(2026)
    form.add.click()
    settle(program.tasks)
    assert not form.problem.isHidden()
    assert len(program.desk.overview.campaigns) == 1
    form.close()


def test_the_protection_limit_is_kept_and_can_be_put_back(program, workspace_file):
    program.desk.open_workspace(workspace_file)
    settle(program.tasks)
    program.window.go("settings")
    page = program.window.pages["settings"]
    page.limit.setValue(8)
    page.limit.editingFinished.emit()
    settle(program.tasks)
    assert program.desk.overview.protection_limit == 8
    program.window.messages.action.click()
    settle(program.tasks)
    assert program.desk.overview.protection_limit == 5


def test_a_comment_is_kept_and_taken_back(program, workspace_file):
    from scorefact_desktop.services import comments

    workspace = workspaces.open_workspace(workspace_file)
    program.session.open(workspace)
    settle(program.tasks)
    program.window.go("themes")
    bar = program.window.pages["themes"].comment
    bar.show_theme("nordlicht/2026", "support", "Support")
    settle(program.tasks)
    bar.write.click()
    bar.editor.setPlainText("Slow since March.")
    bar.keep.click()
    settle(program.tasks)
    assert comments.comments_of(workspace, "nordlicht/2026", "en") == {"support": "Slow since March."}
    program.window.messages.action.click()
    settle(program.tasks)
    assert comments.comments_of(workspace, "nordlicht/2026", "en") == {}


def test_nothing_runs_after_the_window_is_closed(qtbot, settings, workspace_file):
    application([], settings)
    made = Application(settings, Start())
    made.wire()
    made.window.show()
    made.desk.open_workspace(workspace_file)
    made.close()
    made.window.close()
    made.window.deleteLater()
    assert not [one for one in threading.enumerate() if one.name.startswith(("store", "heavy"))]
    workspaces.open_workspace(workspace_file).close()


@pytest.fixture
def starting(qtbot, settings):
    """Starts the program with a file, as far as it comes without waiting for anything."""
    started = []

    def start_with(path, before=lambda made: None):
        application([], settings)
        made = Application(settings, Start(path))
        started.append(made)
        before(made)
        made.wire()
        made.window.show()
        return made

    yield start_with
    for made in started:
        made.close()
        made.window.close()
        made.window.deleteLater()


def test_the_first_page_is_made_with_its_figures(starting, settings, demo_copy):
    settings.last_page = "dashboard"
    made = starting(demo_copy)
    assert made.window.current == ""  # nothing is shown that would be replaced at once
    settle(made.tasks)
    assert made.window.current == "dashboard"
    page = made.window.pages["dashboard"]
    assert all(card.isVisible() for card in page.cards)
    assert page.headline.text()
    assert list(made.window.pages) == ["dashboard"]


@pytest.mark.parametrize("kind", ["missing", "text"])
def test_without_figures_the_first_page_is_there_all_the_same(starting, tmp_path, kind):
    made = starting(bad_file(tmp_path, kind))
    settle(made.tasks)
    assert made.window.current == "home"
    assert not made.window.messages.isHidden()


def test_a_workspace_without_campaigns_opens_the_last_page(starting, settings, tmp_path):
    workspaces.create(tmp_path / "new.scorefact").close()
    settings.last_page = "dashboard"
    made = starting(tmp_path / "new.scorefact")
    settle(made.tasks)
    assert made.window.current == "dashboard"


def test_the_first_page_does_not_wait_for_ever(starting, workspace_file, qtbot):
    free = threading.Event()
    made = starting(workspace_file, lambda made: made.tasks.run(made.window, free.wait, lambda _: None))
    try:
        qtbot.waitUntil(lambda: made.window.current == "home", timeout=60_000)
        assert made.session.workspace is None
    finally:
        free.set()


def test_a_cancelled_demonstration_touches_no_file_of_a_like_name(program, tmp_path):
    others = [tmp_path / name for name in ("demo.scorefact-notes.txt", "demo.scorefact.bak", "demo.scorefact-keys")]
    for other in others:
        other.write_text("mine")
    program.desk.make_demo(tmp_path / "demo.scorefact")
    program.tasks.running[0].cancel()
    settle(program.tasks)
    assert sorted(tmp_path.glob("demo*")) == sorted(others)


def test_a_demonstration_that_is_cancelled_leaves_nothing(program, tmp_path):
    path = tmp_path / "demo.scorefact"
    program.desk.make_demo(path)
    program.tasks.running[0].cancel()
    settle(program.tasks)
    assert not list(tmp_path.glob("demo*"))
    assert program.session.workspace is None
