import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorefact_desktop import logs


@pytest.fixture(autouse=True)
def quiet_afterwards() -> Iterator[None]:
    hooks = sys.excepthook, threading.excepthook
    yield
    logs.stop()
    sys.excepthook, threading.excepthook = hooks


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001  # the traceback is what we are after
        return caught


def report(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_messages_land_in_the_file(tmp_path: Path) -> None:
    path = logs.start(tmp_path / "log")
    assert path is not None
    logging.getLogger("scorefact.store").info("opened Ä")
    assert "INFO scorefact.store: opened Ä" in path.read_text(encoding="utf-8")


def test_a_bug_is_logged_each_time_and_shown_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[tuple[str, Path | None]] = []
    path = logs.start(tmp_path, lambda text, log: shown.append((text, log)))
    assert path is not None
    for _ in range(3):
        report(raised(KeyError("speed")))
    assert shown == [("KeyError: 'speed'", path)]
    assert path.read_text(encoding="utf-8").count("Traceback") == 3
    assert "KeyError" in capsys.readouterr().err


def test_another_bug_is_shown_too(tmp_path: Path) -> None:
    shown: list[str] = []
    logs.start(tmp_path, lambda text, _: shown.append(text))
    report(raised(KeyError("a")))
    report(raised(ValueError("b")))
    assert shown == ["KeyError: 'a'", "ValueError: b"]


def test_a_bug_in_a_thread_is_caught(tmp_path: Path) -> None:
    shown: list[str] = []
    logs.start(tmp_path, lambda text, _: shown.append(text))
    thread = threading.Thread(target=lambda: 1 / 0)
    hook = threading.excepthook
    thread.start()
    thread.join()
    assert hook is threading.excepthook
    assert shown == ["ZeroDivisionError: division by zero"]


def test_an_interrupt_is_no_bug(tmp_path: Path) -> None:
    shown: list[str] = []
    path = logs.start(tmp_path, lambda text, _: shown.append(text))
    assert path is not None
    report(raised(KeyboardInterrupt()))
    assert shown == []
    assert path.read_text(encoding="utf-8") == ""


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert logs.start(tmp_path / "file") is None
    logging.getLogger("scorefact").warning("still heard")
    assert "still heard" in capsys.readouterr().err


def test_the_log_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "BYTES_PER_FILE", 2_000)
    logs.start(tmp_path)
    for number in range(200):
        logging.getLogger("scorefact").info("line %d", number)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == ["scorefact.log", "scorefact.log.1", "scorefact.log.2", "scorefact.log.3"]
    assert all(file.stat().st_size <= 2_000 for file in tmp_path.iterdir())
