"""An encrypted workspace used in full: nothing that people said, and nothing that opens it, can be read anywhere.

The workspace, its log and side files, its key file, backups in both places, packages, temporary folders, settings and
logs are searched while it is used and afterwards. What was delivered to be read (out) and what came in (incoming) is
plain by nature, and left out.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorefact_desktop import logs
from scorefact_desktop.cli import scorefact
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import interviews, keys
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store.keys import slots
from scorefact_desktop.views.pictures import settle
from tests.store.keys import keyrings
from tests.store.keys.samples import CHEAP

PASSPHRASE, CAMPAIGN = "canary passphrase of nobody", "nordlicht/2026"
SAID = ("CANARY-typed-answer", "CANARY-typed-note", "CANARY-imported-comment", "CANARY-imported-company")
#: One of so many texts of the demonstration is looked for: all of them would take minutes.
SPARED = 97
NOT_SEARCHED = {"incoming", "out", "private"}


class Place:
    """Folders of everything that the program may write to in this test."""

    def __init__(self, base: Path) -> None:
        self.base = base
        for name in ("work", "second", "temporary", "home", *NOT_SEARCHED):
            (base / name).mkdir()
        self.workspace = base / "work" / "audits.scorefact"
        self.passphrase = base / "private" / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.secrets: set[bytes] = set()

    def keep_secret(self, *texts: str) -> None:
        for text in texts:
            self.secrets |= {text.encode("utf-8"), text.encode("utf-16-le")}

    def keep_key_secret(self, key: bytes) -> None:
        self.secrets |= {key, key.hex().encode(), key.hex().upper().encode(), base64.b64encode(key)}

    def readable(self) -> list[str]:
        """Files outside of what is plain by nature in which a secret can be read."""
        found = []
        for path in self.base.rglob("*"):
            inside = path.relative_to(self.base)
            if inside.parts[0] not in NOT_SEARCHED and path.is_file():
                content = path.read_bytes()
                found += [f"{inside}: {one[:40]!r}" for one in self.secrets if one in content]
        return found


@pytest.fixture
def place(tmp_path, monkeypatch):
    made = Place(tmp_path)
    monkeypatch.setenv("SCOREFACT_HOME", str(tmp_path / "home"))
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
    with keyrings.none():
        yield made
    logs.stop()


def call(*arguments):
    """The document of a command with --json that must do its job."""
    result = CliRunner().invoke(scorefact, ["--lang", "en", *map(str, arguments), "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def said_in(workspace):
    """Every longer text that people said or that names somebody."""
    with workspace.reader() as connection:
        rows = connection.execute(
            "SELECT name FROM customer UNION SELECT name FROM contact UNION SELECT email FROM contact"
            " UNION SELECT text FROM answer UNION SELECT substr(body, 1, 60) FROM history_clear"
        )
        return [text for (text,) in rows if text and len(text) >= 12]


def test_nothing_can_be_read(place, demo_workspace, empty_program):
    place.workspace.write_bytes(demo_workspace.read_bytes())
    call("workspace", "encrypt", place.workspace, "--new-passphrase-file", place.passphrase)
    with_passphrase = ("--passphrase-file", place.passphrase)
    at = ("--workspace", place.workspace, *with_passphrase)
    with open_workspace(place.workspace, secret=keys.passphrase(PASSPHRASE)) as workspace:
        place.keep_key_secret(workspace.key)
        place.keep_secret(*said_in(workspace)[::SPARED])
        _slot, printed = keys.add_recovery(workspace)
    assert len(place.secrets) > 50
    place.keep_secret(PASSPHRASE, printed, printed.replace("-", ""), *SAID)
    assert not place.readable()

    # Interviews, while the write-ahead log is there.
    with open_workspace(place.workspace, secret=keys.passphrase(PASSPHRASE)) as workspace:
        begun = interviews.start_apart(workspace, CAMPAIGN, mode="workshop")
        interviews.put(workspace, begun.interview_id, "nps_reason", Answer(text=SAID[0]))
        interviews.write_note(workspace, begun.interview_id, SAID[1])
        assert place.workspace.with_name(place.workspace.name + "-wal").stat().st_size > 0
        assert not place.readable()

    # Files in, figures, documents out.
    responses = place.base / "incoming" / "responses.csv"
    lines = [f"{n};{SAID[3]} {n};{1 + n % 4};{n % 11};{SAID[2]} {n}" for n in range(30)]
    responses.write_text("\n".join(["id;company;sat_overall;nps_score;nps_reason", *lines]) + "\n", encoding="utf-8")
    assert call("import", responses, *at, "--campaign", CAMPAIGN, "--skip-invalid")["added"] == 30
    call("indicators", *at, "--campaign", CAMPAIGN, "--compare", "nordlicht/2025")
    call("export", "dashboard", *at, "--campaign", CAMPAIGN, "--lang", "en", "--out", place.base / "out")
    assert [one.suffix for one in (place.base / "out").iterdir()] == [".pdf"]
    assert not place.readable()

    # Copies: backups here and in a second place, a package for another device.
    made = call("backup", "make", *at, "--second", place.base / "second")
    assert Path(made["backup"]["path"]).exists()
    assert any(one.name.endswith("-keys") for one in (place.base / "second").rglob("*"))
    other = place.base / "work" / "other.scorefact"
    call("workspace", "create", other, *with_passphrase)
    card = place.base / "work" / "other.sfdevice"
    call("package", "devices", "--workspace", other, *with_passphrase, "--name", "Other laptop", "--card", card)
    call("package", "devices", *at, "--add", card)
    known = next(one for one in call("package", "devices", *at)["devices"] if not one["own"])
    call("package", "devices", *at, "--trust", known["fingerprint"])
    package = place.base / "work" / "interviews.sfpkg"
    call("package", "export", *at, "--campaign", CAMPAIGN, "--out", package, "--to", "Other laptop")
    assert package.stat().st_size > 10_000
    assert not place.readable()

    # A search that would find something, if it were there.
    (place.base / "temporary" / "forgotten").write_text(f"… {SAID[0]} …", encoding="utf-8")
    assert len(place.readable()) == 1
    (place.base / "temporary" / "forgotten").unlink()

    # The window: unlocked, looked at, locked; a bug and a refusal in the log.
    logs.start(place.base / "home" / "log")
    window = empty_program.window
    empty_program.desk.open_workspace(place.workspace)
    settle(empty_program.tasks)
    screen = window.keeper.screen
    screen.passphrase.line.setText("canary wrong passphrase")
    screen.go.click()
    settle(empty_program.tasks)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.go.click()
    settle(empty_program.tasks)
    for page in ("dashboard", "themes", "interview", "settings"):
        window.go(page)
        settle(empty_program.tasks)
    empty_program.desk.complain(UserError("passphrase_wrong", path=str(place.workspace)))
    assert not place.readable()
    window.keeper.lock()
    settle(empty_program.tasks)
    assert empty_program.session.workspace is None
    place.keep_secret("canary wrong passphrase")
    assert not place.readable()
    assert list((place.base / "temporary").iterdir()) == []


PROGRAM = """
import os, resource, sys
from pathlib import Path
from scorefact_desktop.services import keys
from scorefact_desktop.services.workspaces import open_workspace
with open_workspace(Path(sys.argv[1]), secret=keys.passphrase(sys.stdin.read())) as workspace:
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)
    os.kill(os.getpid(), 6)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_crash_leaves_no_picture_of_the_memory(place):
    call("workspace", "create", place.workspace, "--passphrase-file", place.passphrase)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(place.workspace)], input=PASSPHRASE, capture_output=True, text=True,
        cwd=place.base / "work", check=False, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (-6, "0"), done.stderr
    assert not [one for one in (place.base / "work").iterdir() if one.name.startswith("core")]
    place.keep_secret(PASSPHRASE)
    assert not place.readable()
    # Only one of its processes ever held the lock; the next one opens it.
    open_workspace(place.workspace, secret=keys.passphrase(PASSPHRASE)).close()
