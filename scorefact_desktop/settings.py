"""The user's preferences: each declared once with its type and default, kept in a plain INI file.

What belongs to the data (the protection limit, for one) is kept in the workspace, not here.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QSettings

from scorefact_desktop.translation import LANGUAGES

T = TypeVar("T")
NAME = "scorefact"
#: Set to a folder, everything the program remembers is kept there: for a memory stick, or for tests.
HOME_VARIABLE = "SCOREFACT_HOME"
THEMES = ("system", "light", "dark")


def settings_folder() -> Path:
    """Where preferences are kept on this system for this user; not necessarily existing yet."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home)
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False)


def log_folder() -> Path:
    """Where the log is kept on this system for this user; not necessarily existing yet."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home) / "log"
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


class Preference(Generic[T]):
    """One preference: its name in the file, its default, and how it is written to and read from text."""

    def __init__(self, key: str, default: T, read: Callable[[str], T], write: Callable[[T], str]) -> None:
        self.key, self.default, self.read, self.write = key, default, read, write

    @overload
    def __get__(self, owner: None, kind: type) -> "Preference[T]": ...
    @overload
    def __get__(self, owner: "Settings", kind: type) -> T: ...
    def __get__(self, owner: "Settings | None", kind: type) -> "Preference[T] | T":
        if owner is None:
            return self
        stored = owner.store.value(self.key)
        if not isinstance(stored, str):
            return self.default
        try:
            return self.read(stored)
        except ValueError:  # edited by hand or by another version: a preference never stops the program
            return self.default

    def __set__(self, owner: "Settings", value: T) -> None:
        text = self.write(value)
        if owner.store.value(self.key) != text:  # a file that is written anew is locked, written and renamed
            owner.store.setValue(self.key, text)
            owner.store.sync()


def _text(key: str, default: str = "", one_of: tuple[str, ...] = ()) -> Preference[str]:
    def check(value: str) -> str:
        if one_of and value not in one_of:
            raise ValueError(value)
        return value

    return Preference(key, default, check, check)


def _path(key: str) -> Preference[Path | None]:
    return Preference(key, None, lambda text: Path(text) if text else None, lambda path: str(path) if path else "")


def _bytes(key: str) -> Preference[bytes]:
    return Preference(key, b"", bytes.fromhex, bytes.hex)


def _number(key: str, default: int, least: int, most: int) -> Preference[int]:
    def read(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise ValueError(text)
        return value

    return Preference(key, default, read, str)


class Settings:
    """The preferences in one file, by default the user's own; reading an attribute reads it, setting it stores it."""

    #: Language of the interface; "" until the user chooses, which means the system's.
    language = _text("interface/language", one_of=("", *LANGUAGES))
    theme = _text("interface/theme", "system", one_of=THEMES)
    window_geometry = _bytes("interface/window_geometry")
    #: Minutes without use after which an encrypted workspace is locked; 0 for never.
    idle_minutes = _number("safety/idle_minutes", 15, 0, 240)
    #: Minutes of work after which a backup is made; 0: only on closing.
    backup_minutes = _number("safety/backup_minutes", 15, 0, 240)
    #: The folder on a memory stick or share where a copy of every backup goes.
    second_backup_folder = _path("safety/second_backup_folder")
    last_page = _text("place/page")
    last_workspace = _path("place/workspace")
    last_campaign = _text("place/campaign")
    last_folder = _path("place/folder")
    interviewer = _text("place/interviewer")

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or settings_folder() / "settings.ini"
        with suppress(OSError):  # no home, or one that may not be written: they last as long as the program does
            self.path.parent.mkdir(parents=True, exist_ok=True)
        self.store = QSettings(str(self.path), QSettings.Format.IniFormat)
