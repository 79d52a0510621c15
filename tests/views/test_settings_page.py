"""The settings fit the smallest window, in the words of every language."""

import pytest

from scorefact_desktop.views.pictures import settle
from tests.end_to_end.looking import faults, unnamed


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_nothing_is_cut_in_a_low_window(program, qtbot, demo_workspace, language):
    program.desk.open_workspace(demo_workspace, "nordlicht/2026", read_only=True)
    qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
    program.change_language(language)
    program.window.resize(1366, 688)
    program.window.go("settings")
    settle(program.tasks)
    assert faults(program.window) == []
    assert unnamed(program.window) == []


def test_without_a_folder_for_the_log_it_is_said(shown, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr("scorefact_desktop.views.pages.settings.log_folder", lambda: tmp_path / "file" / "log")
    shown.window.go("settings")
    shown.window.pages["settings"]._show_log()
    assert "could not be written" in shown.window.messages.words.text()
