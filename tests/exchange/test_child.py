"""What stops the work of a confined process becomes one frame, and never more than a code."""

import io
import json
import os
import sys
from typing import Any, BinaryIO

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import child


def served(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> tuple[int, bytes, dict[str, Any]]:
    def work(request: dict[str, Any], pipe: BinaryIO) -> None:
        assert request == {"path": "x"}
        raise error

    reading, writing = os.pipe()
    with open(writing, "wb") as stdout, open(reading, "rb") as told:  # noqa: PTH123  # descriptors, not paths
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"path": "x"}\n')))
        monkeypatch.setattr("sys.stdout", stdout)
        status = child.serve(work)
        kind, length = told.read(1), int.from_bytes(told.read(4), "big")
        return status, kind, json.loads(told.read(length))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UserError("zip_damaged"), "zip_damaged"),
        (FileNotFoundError("x"), "file_missing"),
        (PermissionError("x"), "file_unreadable"),
        (OSError(36, "File name too long"), "file_unreadable"),
        (MemoryError(), "reading_memory"),
    ],
)
def test_a_refusal_ends_well(monkeypatch: pytest.MonkeyPatch, error: BaseException, code: str) -> None:
    assert served(monkeypatch, error) == (0, child.ERROR, {"code": code, "facts": {}})


@pytest.mark.parametrize("error", [ZeroDivisionError("what the file says"), KeyboardInterrupt("what the file says")])
def test_a_bug_is_told_by_its_place_and_quotes_nothing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    status, kind, told = served(monkeypatch, error)
    assert (status, kind, told["code"]) == (1, child.ERROR, "reading_crashed")
    assert "test_child.py" in told["facts"]["trace"]
    assert "what the file says" not in told["facts"]["trace"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("system", ["darwin", "linux"])
def test_where_the_system_caps_no_memory_the_other_limits_hold(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    import resource

    limits: dict[int, int] = {}

    def set_limit(what: int, pair: tuple[int, int]) -> None:
        if what == resource.RLIMIT_AS:  # what macOS says to any value
            raise ValueError("current limit exceeds maximum limit")
        limits[what] = pair[0]

    monkeypatch.setattr(resource, "setrlimit", set_limit)
    monkeypatch.setattr("sys.platform", system)
    if system == "linux":  # elsewhere a cap that does not hold is a fault
        with pytest.raises(ValueError, match="maximum limit"):
            child.confine(1_000_000)
        return
    child.confine(1_000_000, largest_file=7)
    assert limits == {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 7}
