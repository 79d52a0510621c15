"""A file is read while something else is done, and refused only to whoever asks for it."""

import threading
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import importing
from scorefact_desktop.services.reading import Reading


def _csv(folder: Path) -> Path:
    path = folder / "responses.csv"
    path.write_text("id,sat\n1,4\n2,5\n", encoding="utf-8")
    return path


def test_what_is_read_aside_is_what_looking_gives(tmp_path: Path) -> None:
    path = _csv(tmp_path)

    with Reading(path) as reading:
        assert reading.staged() == importing.look(path)


def test_a_refusal_comes_when_the_file_is_asked_for(tmp_path: Path) -> None:
    with Reading(tmp_path / "nowhere.csv") as reading, pytest.raises(UserError) as caught:
        reading.staged()

    assert caught.value.code == "file_missing"


def test_whoever_leaves_early_leaves_nothing_behind(tmp_path: Path) -> None:
    before = threading.active_count()
    with Reading(_csv(tmp_path)):
        pass

    assert threading.active_count() == before
