from pathlib import Path

import pytest

from scorefact_desktop.settings import Settings, log_folder, settings_folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.ini"


def test_defaults(path: Path) -> None:
    settings = Settings(path)
    assert (settings.language, settings.theme, settings.last_page, settings.last_campaign) == ("", "system", "", "")
    assert settings.last_workspace is None
    assert settings.window_geometry == b""


def test_what_is_set_is_there_the_next_time(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    settings.language = "sv"
    settings.theme = "dark"
    settings.last_workspace = tmp_path / "Études, år 2026 = å;b.scorefact"
    settings.last_campaign = "nordlicht/2026"
    settings.window_geometry = bytes(range(256))
    again = Settings(path)
    assert (again.language, again.theme, again.last_campaign) == ("sv", "dark", "nordlicht/2026")
    assert again.last_workspace == tmp_path / "Études, år 2026 = å;b.scorefact"
    assert again.window_geometry == bytes(range(256))


def test_what_is_as_it_was_is_not_written_again(path: Path) -> None:
    settings = Settings(path)
    settings.last_page = ""
    settings.last_campaign = "nordlicht/2026"
    written = path.stat().st_ino  # Qt replaces the file
    settings.last_campaign = "nordlicht/2026"
    assert path.stat().st_ino == written
    settings.last_campaign = "nordlicht/2025"
    assert path.stat().st_ino != written
    assert Settings(path).last_campaign == "nordlicht/2025"


def test_a_path_can_be_forgotten(path: Path) -> None:
    settings = Settings(path)
    settings.last_workspace = Path("a.scorefact")
    settings.last_workspace = None
    assert Settings(path).last_workspace is None


@pytest.mark.parametrize(
    "text",
    ["[interface]\ntheme=purple\nlanguage=xx\nwindow_geometry=nothex\n", "\0\0 not an ini file ["],
)
def test_a_file_edited_badly_gives_defaults(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    settings = Settings(path)
    assert (settings.theme, settings.language, settings.window_geometry) == ("system", "", b"")


def test_without_a_folder_to_write_in_they_last_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    made = Settings(tmp_path / "file" / "below" / "settings.ini")
    assert made.theme == "system"
    made.theme = "dark"
    assert made.theme == "dark"


def test_a_wrong_value_is_a_bug_of_the_caller(path: Path) -> None:
    with pytest.raises(ValueError, match="purple"):
        Settings(path).theme = "purple"


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SCOREFACT_HOME", str(tmp_path))
    assert settings_folder() == tmp_path
    assert log_folder() == tmp_path / "log"
    assert Settings().path == tmp_path / "settings.ini"


def test_without_it_the_users_own_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCOREFACT_HOME")
    assert settings_folder().is_absolute()
    assert "scorefact" in settings_folder().parts
    assert "scorefact" in log_folder().parts
