"""Files as people meet them: missing, foreign, damaged, newer, encrypted, read-only, open elsewhere, killed."""

import os
import stat
import subprocess
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import interviews, schema
from scorefact_desktop.store.connection import DatabaseError, connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.store.samples import add_campaign, new_workspace

ROOT = Path(__file__).resolve().parent.parent.parent
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and signals of POSIX")


def refusal(*args, **more):
    with pytest.raises(UserError) as raised:
        Workspace.open(*args, **more)
    return raised.value


def made(tmp_path, name="w.scorefact", key=None):
    path = tmp_path / name
    Workspace.create(path, key=key).close()
    return path


def test_a_new_workspace_is_ours_current_and_durable(tmp_path):
    with new_workspace(tmp_path) as workspace:
        pragmas = {
            name: workspace.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "user_version",
                "secure_delete",
            )
        }
        assert pragmas == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "user_version": schema.VERSION,
            "secure_delete": 1,
        }
        assert schema.application_of(workspace.connection) == schema.APPLICATION_ID
    assert sorted(file.name for file in tmp_path.iterdir()) == ["sample.scorefact"]


def test_creating_never_touches_what_is_there(tmp_path):
    path = tmp_path / "notes.scorefact"
    path.write_text("my notes")
    with pytest.raises(UserError, match="workspace_exists"):
        Workspace.create(path)
    assert path.read_text() == "my notes"
    with pytest.raises(UserError, match="workspace_folder_missing"):
        Workspace.create(tmp_path / "nowhere" / "w.scorefact")


def test_a_creation_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def fail(connection):
        raise ZeroDivisionError

    monkeypatch.setattr(schema, "migrate", fail)
    with pytest.raises(ZeroDivisionError):
        new_workspace(tmp_path)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    new_workspace(tmp_path).close()


@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_workspace_is_refused_and_left_alone(tmp_path, read_only):
    def code(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        error = refusal(path, read_only=read_only)
        assert path.read_bytes() == content
        return error.code

    assert refusal(tmp_path / "missing.scorefact", read_only=read_only).code == "workspace_missing"
    assert refusal(tmp_path, read_only=read_only).code == "workspace_not_ours"
    assert code("empty", b"") == "workspace_not_ours"
    assert code("text", b"hello, " * 100) == "workspace_not_ours"
    assert code("zeros", bytes(5000)) == "workspace_not_ours"
    # Whole pages of noise cannot be told from an encrypted workspace; the sentence says both.
    assert code("noise", os.urandom(8192)) == "workspace_key_needed"
    foreign = tmp_path / "foreign.db"
    connection = connect(foreign, create=True)
    connection.execute("CREATE TABLE theirs (id INTEGER PRIMARY KEY) STRICT")
    connection.close()
    assert refusal(foreign, read_only=read_only).code == "workspace_not_ours"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=3000))
def test_random_bytes_end_in_a_refusal(tmp_path, content):
    path = tmp_path / "random.scorefact"
    path.write_bytes(content)
    assert refusal(path).code in {"workspace_not_ours", "workspace_key_needed", "workspace_damaged"}
    assert path.read_bytes() == content


def test_a_newer_workspace_is_refused_unchanged(tmp_path):
    path = made(tmp_path)
    connection = connect(path)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    for read_only in (False, True):
        error = refusal(path, read_only=read_only)
        assert error.code == "workspace_newer"
        assert error.facts["version"] == schema.VERSION + 1
    assert path.read_bytes() == before


def test_an_encrypted_workspace_opens_with_its_key_only(tmp_path):
    path = made(tmp_path, key=KEY)
    with Workspace.open(path, key=KEY) as workspace:
        campaign_id = add_campaign(workspace)
        with workspace.transaction() as connection:
            interviews.add(connection, campaign_id, NewInterview({"words": Answer(text="CANARY")}))
        with workspace.reader() as connection:
            assert len(interviews.of_campaign(connection, campaign_id)) == 1
        for file in tmp_path.iterdir():
            content = file.read_bytes()
            assert b"CANARY" not in content
            assert b"SQLite format" not in content
    for read_only in (False, True):
        assert refusal(path, read_only=read_only).code == "workspace_key_needed"
        assert refusal(path, key=OTHER_KEY, read_only=read_only).code == "workspace_key_wrong"
    with Workspace.open(path, key=KEY, read_only=True) as workspace:
        assert workspace.encrypted


def test_a_key_for_a_plain_workspace_is_questioned(tmp_path):
    assert refusal(made(tmp_path), key=KEY).code == "workspace_not_encrypted"


def test_a_wrong_key_is_told_once_and_not_on_stderr(tmp_path, capfd):
    refusal(made(tmp_path, key=KEY), key=OTHER_KEY)
    assert capfd.readouterr().err == ""


def _with_data(path):
    with Workspace.open(path) as workspace:
        campaign_id = add_campaign(workspace)
        with workspace.transaction() as connection:
            interviews.save_many(
                connection, campaign_id, [NewInterview({"words": Answer(text="x" * 200)}) for _ in range(500)]
            )
    return campaign_id


def test_a_damaged_workspace_is_said_to_be_damaged(tmp_path):
    path = made(tmp_path)
    campaign_id = _with_data(path)
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)  # the first page: the list of tables
    path.write_bytes(content)
    for read_only in (False, True):
        assert refusal(path, read_only=read_only).code in {"workspace_damaged", "workspace_not_ours"}

    content = path.with_name("other.scorefact")
    Workspace.create(content).close()
    campaign_id = _with_data(content)
    damaged = bytearray(content.read_bytes())
    pages = len(damaged) // 4096
    for page in range(pages // 2, pages):  # what is only met while reading
        damaged[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    content.write_bytes(damaged)

    def read():
        with Workspace.open(content) as workspace, workspace.reader() as connection:
            interviews.of_campaign(connection, campaign_id)
            connection.execute("SELECT sum(length(text)) FROM answer").fetchone()

    with pytest.raises(UserError, match="workspace_damaged"):
        read()


def test_a_truncated_workspace_is_said_to_be_damaged(tmp_path):
    path = made(tmp_path)
    _with_data(path)
    path.write_bytes(path.read_bytes()[:8192])
    assert refusal(path).code == "workspace_damaged"


def test_nested_transactions_undo_only_themselves(workspace, campaign_id):
    def add_and_fail():
        with workspace.transaction() as inner:
            interviews.add(inner, campaign_id, NewInterview({}))
            raise ZeroDivisionError

    with workspace.transaction() as outer:
        interviews.add(outer, campaign_id, NewInterview({}))
        with pytest.raises(ZeroDivisionError):
            add_and_fail()
        interviews.add(outer, campaign_id, NewInterview({}))
    assert len(interviews.of_campaign(workspace.connection, campaign_id)) == 2


def test_readers_see_what_is_committed_and_cannot_write(workspace, campaign_id):
    with workspace.transaction() as connection:
        interviews.add(connection, campaign_id, NewInterview({}))
        with workspace.reader() as reader:
            assert interviews.of_campaign(reader, campaign_id) == ()
    with workspace.reader() as reader:
        assert len(interviews.of_campaign(reader, campaign_id)) == 1
        with pytest.raises(DatabaseError):
            reader.execute("DELETE FROM interview")


def test_several_readings_are_of_one_state(workspace, campaign_id):
    with workspace.one_state():
        with workspace.reader() as first:
            assert interviews.of_campaign(first, campaign_id) == ()
        with ThreadPoolExecutor(max_workers=1) as other:
            other.submit(add_one, workspace, campaign_id).result()
        with workspace.one_state(), workspace.reader() as second:
            assert second is first
            assert interviews.of_campaign(second, campaign_id) == ()
        with workspace.reader() as third:
            assert third is first
    with workspace.reader() as later:
        assert later is not first
        assert len(interviews.of_campaign(later, campaign_id)) == 1


def add_one(workspace, campaign_id):
    with workspace.transaction() as connection:
        interviews.add(connection, campaign_id, NewInterview({}))
    with workspace.reader() as connection:  # another thread has its own
        assert len(interviews.of_campaign(connection, campaign_id)) == 1


def test_a_closed_workspace_is_closed(tmp_path):
    workspace = new_workspace(tmp_path)
    workspace.close()
    workspace.close()
    with pytest.raises(UserError, match="workspace_closed"):
        _ = workspace.connection
    with pytest.raises(UserError, match="workspace_closed"), workspace.reader():
        pass


def test_reading_only_beside_the_writer(workspace, campaign_id):
    with Workspace.open(workspace.path, read_only=True) as reading:
        with workspace.transaction() as connection:
            interviews.add(connection, campaign_id, NewInterview({}))
        assert len(interviews.of_campaign(reading.connection, campaign_id)) == 1
        with pytest.raises(UserError, match="workspace_read_only"), reading.transaction():
            pass
    # Closing a reader must not drop the writer's locks.
    assert refusal(workspace.path).code == "workspace_locked"
    with workspace.transaction() as connection:
        interviews.add(connection, campaign_id, NewInterview({}))


def test_reading_only_leaves_no_files_behind(tmp_path):
    path = made(tmp_path)
    Workspace.open(path, read_only=True).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w.scorefact"]


def test_an_older_workspace_is_not_migrated_by_reading(tmp_path, monkeypatch):
    path = made(tmp_path)
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    assert refusal(path, read_only=True).code == "workspace_older"


def as_another_user(action):
    """What `action` returns (text) when an ordinary user runs it: root may write anywhere."""
    if os.geteuid() != 0:
        return action()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setgid(65534)
            os.setuid(65534)
            os.write(writing, action().encode())
            status = 0
        except BaseException:  # noqa: BLE001  # nothing of the parent's may run in the child
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        found = pipe.read()
    assert os.waitpid(child, 0)[1] == 0
    return found


@pytest.fixture
def read_only_folder(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    path = made(folder)
    modes = {}
    for parent in tmp_path, *tmp_path.parents:  # pytest's own folders are closed to others
        mode = parent.stat().st_mode
        if not mode & stat.S_IXOTH:
            modes[parent] = mode
            parent.chmod(mode | stat.S_IXOTH)
    folder.chmod(0o555)
    path.chmod(0o444)
    yield path
    for parent, mode in modes.items():
        parent.chmod(mode)


@posix
def test_a_read_only_folder_is_refused_for_writing_and_read_for_reading(read_only_folder):
    def write():
        return refusal(read_only_folder).code

    def read():
        with Workspace.open(read_only_folder, read_only=True) as workspace, workspace.reader() as connection:
            return str(connection.execute("SELECT count(*) FROM campaign").fetchone()[0])

    def create():
        with pytest.raises(UserError) as raised:
            Workspace.create(read_only_folder.with_name("new.scorefact"))
        return raised.value.code

    assert as_another_user(write) == "workspace_read_only"
    assert as_another_user(create) == "workspace_read_only"
    assert as_another_user(read) == "0"
    assert [file.name for file in read_only_folder.parent.iterdir()] == ["w.scorefact"]


@posix
def test_a_read_only_file_is_refused_for_writing(read_only_folder):
    read_only_folder.parent.chmod(0o777)
    assert as_another_user(lambda: refusal(read_only_folder).code) == "workspace_read_only"


HOLDING = """
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from scorefact_desktop.store.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""

ENTERING = """
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store import interviews
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
number = 0
while True:
    with workspace.transaction() as connection:
        interviews.add(connection, 1, NewInterview({"count": Answer(number=number)}))
    print(number, flush=True)
    number += 1
"""


def start(script, path):
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )


def kill(process):
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_a_second_program_is_told_who_holds_the_workspace_and_kill_frees_it(tmp_path):
    path = made(tmp_path)
    process = start(HOLDING, path)
    try:
        assert process.stdout.readline() == "open\n"
        error = refusal(path)
        assert error.code == "workspace_locked"
        assert error.facts["machine"] == os.uname().nodename if hasattr(os, "uname") else True
        assert error.facts["since"].endswith(" UTC")
        with Workspace.open(path, read_only=True):
            pass
    finally:
        kill(process)
    Workspace.open(path).close()


def test_a_link_leads_to_the_same_lock(tmp_path):
    path = made(tmp_path)
    link = tmp_path / "link.scorefact"
    link.symlink_to(path)
    with Workspace.open(path):
        assert refusal(link).code == "workspace_locked"


def test_what_was_said_to_be_saved_survives_a_kill(tmp_path):
    path = made(tmp_path)
    with Workspace.open(path) as workspace:
        campaign_id = add_campaign(workspace)
    said = 0
    for _ in range(3):
        process = start(ENTERING, path)
        try:
            for _ in range(20):
                process.stdout.readline()
                said += 1
        finally:
            kill(process)
        with Workspace.open(path) as workspace:
            stored = len(interviews.of_campaign(workspace.connection, campaign_id))
            assert stored >= said
            assert workspace.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            said = stored


def test_a_full_disk_is_said_and_loses_nothing_saved(tmp_path):
    path = made(tmp_path)
    campaign_id = _with_data(path)
    long = NewInterview({"words": Answer(text="x" * 500_000)})
    with Workspace.open(path) as workspace:
        pages = workspace.connection.execute("PRAGMA page_count").fetchone()[0]
        workspace.connection.execute(f"PRAGMA max_page_count = {pages}")

        def add():
            with workspace.transaction() as connection:
                interviews.add(connection, campaign_id, long)

        with pytest.raises(UserError, match="workspace_disk_full"):
            add()
        assert len(interviews.of_campaign(workspace.connection, campaign_id)) == 500
        workspace.connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
        add()
        assert workspace.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_writers_of_several_threads_take_turns(workspace, campaign_id):
    def add(number):
        with workspace.transaction() as connection:
            interviews.add(connection, campaign_id, NewInterview({"count": Answer(number=number)}))
        with workspace.reader() as connection:
            return len(interviews.of_campaign(connection, campaign_id))

    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(add, range(40)))
    assert max(counts) == 40


def test_a_damaged_list_of_tables_is_told_also_where_it_is_no_text(tmp_path):
    path = made(tmp_path)
    content = bytearray(path.read_bytes())
    at = content.index(b"CREATE TABLE vendor")
    content[at : at + 12] = b"CRE\xa0TE TABLE"
    path.write_bytes(content)
    for read_only in (False, True):
        assert refusal(path, read_only=read_only).code == "workspace_damaged"


def test_a_stored_text_that_is_none_is_told_as_damage(tmp_path):
    path = made(tmp_path)
    connection = connect(path)
    connection.execute("INSERT INTO setting (name, value) VALUES ('name', '\"MARK\"')")
    connection.close()
    path.write_bytes(path.read_bytes().replace(b"MARK", b"M\xa0RK"))
    with (
        Workspace.open(path) as workspace,
        pytest.raises(UserError, match="workspace_damaged"),
        workspace.reader() as reading,
    ):
        reading.execute("SELECT value FROM setting").fetchall()
