"""What stops the work of a confined process becomes one frame, and never more than a code."""

import io
import json
import os
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
