"""Files are written whole or not at all, whatever happens on the way."""

import errno
import os
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.files import read_small, written_whole


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "report.pdf"
    with written_whole(target) as temporary:
        temporary.write_bytes(b"half")
        assert not target.exists()
        temporary.write_bytes(b"whole")
    assert target.read_bytes() == b"whole"
    assert [one.name for one in target.parent.iterdir()] == ["report.pdf"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"last year")

    def fail() -> None:
        with written_whole(target) as temporary:
            temporary.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_bytes() == b"last year"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught, written_whole(tmp_path / "report.pdf"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert caught.value.code == "file_disk_full"
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("a file")
    with pytest.raises(UserError) as caught, written_whole(tmp_path / "here" / "report.pdf"):
        raise AssertionError("nothing to write to")
    assert caught.value.code == "file_not_written"


def test_the_new_file_may_be_read_like_any_other(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("")
    with written_whole(tmp_path / "whole") as temporary:
        temporary.write_text("")
    assert (tmp_path / "whole").stat().st_mode == plain.stat().st_mode


def test_a_private_file_is_its_owners_from_the_first_byte_on(tmp_path: Path) -> None:
    target = tmp_path / "one.key.json"
    before = os.umask(0)  # the most careless machine
    try:
        with written_whole(target, private=True) as temporary:
            temporary.write_bytes(b"secret")
            assert temporary.stat().st_mode & 0o077 == 0 or os.name == "nt"
    finally:
        os.umask(before)
    assert target.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_a_small_file_is_read_whole_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(b"12345")
    assert read_small(path, 5, "too_much") == b"12345"
    for most, given, code in ((4, path, "too_much"), (5, tmp_path, "too_much"), (5, tmp_path / "none", "file_missing")):
        with pytest.raises(UserError) as refused:
            read_small(given, most, code if code != "file_missing" else "too_much")
        assert refused.value.code == code


@pytest.mark.parametrize("name", ["w.scorefact", "w.scorefact-keys", "w.scorefact-wal", "renamed"])
def test_nothing_takes_the_place_of_a_workspace(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"all we have")
    (tmp_path / "renamed-keys").touch()
    with pytest.raises(UserError, match="file_is_workspace"), written_whole(path):
        pass
    assert path.read_bytes() == b"all we have"
