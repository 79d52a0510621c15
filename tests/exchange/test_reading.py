"""The child process: cancelled at once, killed, out of memory or time, it is one sentence and never a crash."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import MEGABYTE, Limits

HOSTILE = Path(__file__).parent.parent / "data" / "hostile"


def write_table(folder: Path, rows: int) -> Path:
    path = folder / "table.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,nps,comment\n")
        file.writelines(f"R{number},{number % 11},words {number}\n" for number in range(rows))
    return path


def acting_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A child process that does something else than reading."""
    script = tmp_path / "child.py"
    script.write_text(body, encoding="utf-8")
    monkeypatch.setattr(reading, "command", lambda _module: [sys.executable, str(script)])


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def test_rows_and_progress(tmp_path: Path) -> None:
    path = write_table(tmp_path, 5_000)
    shares: list[float] = []
    staged = reading.read(path, progress=shares.append)
    rows = list(staged.rows())
    assert len(rows) == staged.found.rows == 5_000
    assert rows[0].line == 2
    assert rows[-1].cells == ("R4999", "5", "words 4999")
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_cancelled_at_once(tmp_path: Path) -> None:
    path = write_table(tmp_path, 200_000)
    assert refused(lambda: reading.read(path, cancelled=lambda: True)) == "reading_cancelled"


def test_cancelled_while_reading(tmp_path: Path) -> None:
    path = write_table(tmp_path, 200_000)
    stop = threading.Event()
    assert (
        refused(lambda: reading.read(path, progress=lambda _share: stop.set(), cancelled=stop.is_set))
        == "reading_cancelled"
    )


def test_time_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    acting_child(tmp_path, monkeypatch, "import sys\nsys.stdin.read()\nwhile True: pass\n")
    path = write_table(tmp_path, 1)
    assert refused(lambda: reading.read(path, limits=Limits(seconds=0.3))) == "reading_too_long"


@pytest.mark.parametrize(
    "body",
    [
        "import os\nos.abort()\n",
        "import sys\nsys.exit(3)\n",
        "import sys\nsys.stdout.write('nonsense of every kind')\n",
        "import sys\nsys.stdout.buffer.write(b'R' + (2**31).to_bytes(4, 'big') + b'x')\n",
        "import sys\nsys.stdout.buffer.write(b'R' + (10).to_bytes(4, 'big') + b'short')\n",
    ],
)
def test_a_child_that_dies_or_talks_nonsense(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    acting_child(tmp_path, monkeypatch, body)
    assert refused(lambda: reading.read(write_table(tmp_path, 1))) == "reading_crashed"


def test_a_killed_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    acting_child(
        tmp_path,
        monkeypatch,
        f"import os, signal\nos.kill(os.getpid(), {int(signal.SIGKILL)})\n",
    )
    assert refused(lambda: reading.read(write_table(tmp_path, 1))) == "reading_crashed"


def test_memory_limit(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("a,b\n" + '"' + "x" * (40 * MEGABYTE) + '",1\n', encoding="utf-8")
    code = refused(lambda: reading.read(path, limits=Limits(memory=90 * MEGABYTE)))
    assert code in ("reading_memory", "reading_crashed")


def test_size_limit(tmp_path: Path) -> None:
    path = write_table(tmp_path, 1_000)
    assert refused(lambda: reading.read(path, limits=Limits(file_size=1_000))) == "file_too_large"


def test_missing_and_unreadable(tmp_path: Path) -> None:
    assert refused(lambda: reading.read(tmp_path / "nothing.csv")) == "file_missing"
    with pytest.raises(UserError) as told:  # a folder without a name is called what it was asked for
        reading.read(Path())
    assert told.value.facts["file"] == "."
    assert refused(lambda: reading.read(tmp_path)) == "file_unreadable"


def test_no_child_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part, marker = tmp_path / "part", tmp_path / "pid"  # there at once as a whole, however busy the machine is
    acting_child(
        tmp_path,
        monkeypatch,
        f"import os, sys\nopen({str(part)!r}, 'w').write(str(os.getpid()))\n"
        f"os.replace({str(part)!r}, {str(marker)!r})\n"
        "sys.stdin.read()\nwhile True: pass\n",
    )
    path = write_table(tmp_path, 1)
    assert refused(lambda: reading.read(path, cancelled=marker.exists)) == "reading_cancelled"
    with pytest.raises(ProcessLookupError):
        os.kill(int(marker.read_text()), 0)


def test_the_child_writes_no_file_and_loads_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    reading.read(HOSTILE / "mixed_types.xlsx")
    assert list(folder.iterdir()) == []


def test_computing_too_long_is_told_however_the_process_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = (
        "import json, sys\n"
        "from scorefact_desktop.exchange.child import cap_processor\n"
        "cap_processor(json.loads(sys.stdin.buffer.readline())['seconds'])\n"
        "while True: pass\n"
    )
    acting_child(tmp_path, monkeypatch, body)
    path = write_table(tmp_path, 1)
    assert refused(lambda: reading.read(path, limits=Limits(seconds=1))) == "reading_too_long"
