"""The schema: strict, versioned, and refusing what is wrong."""

import subprocess
import sys

import pytest

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.store import campaigns, comments, history, interviews, schema, settings
from scorefact_desktop.store.connection import DatabaseError, IntegrityError, connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.store.make_version import FOLDER
from tests.store.samples import new_workspace


def structure(connection):
    """Every table, index and trigger, white space aside."""
    return {
        (kind, name): " ".join(sql.split())
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    }


def old_file(tmp_path, version):
    path = tmp_path / f"v{version}.scorefact"
    connection = connect(path, create=True)
    connection.execute("PRAGMA foreign_keys = OFF")  # a dump is not in the order of references
    connection.executescript((FOLDER / f"v{version:03}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


def test_a_small_workspace_of_every_version_is_kept():
    assert sorted(file.name for file in FOLDER.glob("v*.sql")) == [
        f"v{one:03}.sql" for one in range(1, schema.VERSION + 1)
    ]


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_every_older_workspace_opens_with_what_it_held(tmp_path, version):
    path = old_file(tmp_path, version)
    with new_workspace(tmp_path) as fresh:
        wanted = structure(fresh.connection)
    with Workspace.open(path) as workspace, workspace.reader() as connection:
        assert schema.version_of(connection) == schema.VERSION
        assert structure(connection) == wanted
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        campaign = campaigns.find(connection, "nordlicht/2026")
        assert (campaign.population, campaign.sample, campaign.solutions, campaign.families) == (
            40,
            1,
            ("Stella",),
            ("erp",),
        )
        (counted,) = interviews.answers_of(connection, campaign.id)
        assert counted.profile == {"solution": "Stella", "sector": "trade", "size": "250+"}
        assert counted.numbers == {"count": 2.5}
        assert interviews.load(connection, counted.interview_id) == {
            "quality": DONT_KNOW,
            "rating": Answer(choices=(9,)),
            "count": Answer(number=2.5),
            "several": Answer(choices=(1, 3), text="else"),
            "words": Answer(text="tack så mycket"),
        }
        assert history.first_broken(connection) is None
        assert comments.of_campaign(connection, campaign.id, "sv") == {"all": "bra"}
        assert settings.protection_limit(connection) == 6
    with Workspace.open(path) as workspace, workspace.transaction() as connection:
        assert interviews.rebuild(connection, campaign.id) == 0


def test_every_table_is_strict(workspace):
    loose = workspace.connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE"
        " 'sqlite_%'"
    ).fetchall()
    assert loose == []


def test_answers_are_stored_without_rowid(workspace):
    assert workspace.connection.execute("SELECT wr FROM pragma_table_list WHERE name = 'answer'").fetchone() == (1,)


def test_every_reference_has_an_index(workspace):
    """Else deleting one row reads whole tables."""
    connection = workspace.connection
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    # Questions are never deleted apart from their questionnaire, and answers stay without a second index on purpose.
    allowed = {("answer", "question_id"), ("aside_answer", "question_id"), ("history_signature", "device_id")}
    missing = set()
    for table in tables:
        indexed = set()
        for (index,) in connection.execute(f"SELECT name FROM pragma_index_list('{table}')").fetchall():
            first = connection.execute(f"SELECT name FROM pragma_index_info('{index}') WHERE seqno = 0").fetchone()
            indexed.add(first[0])
        keys = connection.execute(f"SELECT name FROM pragma_table_info('{table}') WHERE pk = 1").fetchall()
        indexed |= {name for (name,) in keys}
        for (column,) in connection.execute(f"SELECT \"from\" FROM pragma_foreign_key_list('{table}') WHERE seq = 0"):
            if column not in indexed:
                missing.add((table, column))
    assert missing - allowed == set()


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "w.scorefact"
    connection = connect(path, create=True)
    monkeypatch.setattr(schema, "script", lambda version: "CREATE TABLE one (id INTEGER) STRICT; CREATE NONSENSE;")
    with pytest.raises(DatabaseError):
        schema.migrate(connection)
    assert structure(connection) == {}
    assert schema.version_of(connection) == 0
    monkeypatch.undo()
    schema.migrate(connection)
    assert schema.version_of(connection) == schema.VERSION
    connection.close()


def test_statements_keep_triggers_whole():
    found = schema.statements(
        "-- a comment; with a semicolon\nCREATE TABLE a (b TEXT);\nCREATE TRIGGER c BEFORE UPDATE ON a\n"
        "BEGIN SELECT 1; SELECT 2; END;\n"
    )
    assert [one.split()[1] for one in found] == ["TABLE", "TRIGGER"]


def test_neither_opening_nor_making_a_workspace_imports_pandas(tmp_path):
    script = (
        "import sys; from pathlib import Path; from scorefact_desktop.store.workspace import Workspace\n"
        f"path = Path({str(tmp_path)!r}) / 'w.scorefact'\n"
        "Workspace.create(path).close()\n"
        "assert 'sqlite_utils' in sys.modules and 'pandas' not in sys.modules\n"
        "import pandas\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=FOLDER.parent.parent.parent)
    script = (
        "import sys; from pathlib import Path; from scorefact_desktop.store.workspace import Workspace\n"
        f"Workspace.open(Path({str(tmp_path)!r}) / 'w.scorefact').close()\n"
        "assert 'sqlite_utils' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=FOLDER.parent.parent.parent)


U = "'" + "a" * 32 + "'"
WRONG = {
    "vendor slug": f"INSERT INTO vendor (uid, slug, name, type) VALUES ({U}, 'Nord Licht', 'N', 'publisher')",
    "vendor type": f"INSERT INTO vendor (uid, slug, name, type) VALUES ({U}, 'n', 'N', 'reseller')",
    "vendor country": f"INSERT INTO vendor (uid, slug, name, type, country) VALUES ({U}, 'n', 'N', 'publisher', 'fr')",
    "short uid": "INSERT INTO vendor (uid, slug, name, type) VALUES ('1', 'n', 'N', 'publisher')",
    "same campaign twice": f"INSERT INTO campaign (uid, vendor_id, year, questionnaire_id, added_at)"
    f" VALUES ({U}, 1, 2026, 1, '2026-01-01T00:00:00Z')",
    "year": "UPDATE campaign SET year = 26",
    "no population": "UPDATE campaign SET population = 0",
    "population in words": "UPDATE campaign SET population = 'many'",
    "sample above population": "UPDATE campaign SET population = 10, sample = 11",
    "open without a date": "UPDATE campaign SET status = 'open'",
    "closed without a date": "UPDATE campaign SET status = 'closed', opened_on = '2026-01-01'",
    "a date that is none": "UPDATE campaign SET status = 'open', opened_on = '2026-02-30'",
    "blind without rules": "UPDATE campaign SET blind = 1",
    "closing target": "UPDATE campaign SET closing_target = 60",
    "unknown questionnaire": "UPDATE campaign SET questionnaire_id = 99",
    "a vendor with campaigns deleted": "DELETE FROM vendor",
    "mode": "UPDATE interview SET mode = 'fax'",
    "status": "UPDATE interview SET status = 'done'",
    "weight of nothing": "UPDATE interview SET weight = 0",
    "negative weight": "UPDATE interview SET weight = -1",
    "a time that is none": "UPDATE interview SET started_at = 'yesterday'",
    "local time": "UPDATE interview SET started_at = '2026-01-01 10:00:00'",
    "same response twice": "UPDATE interview SET source_key = 'tool:1'",
    "unknown case": "UPDATE interview SET case_id = 99",
    "kind": "INSERT INTO answer (interview_id, question_id, kind) VALUES (1, 1, 6)",
    "a value of nothing": "INSERT INTO answer (interview_id, question_id, kind) VALUES (1, 1, 0)",
    "missing with a value": "INSERT INTO answer (interview_id, question_id, kind, number) VALUES (1, 1, 1, 3)",
    "infinite": "INSERT INTO answer (interview_id, question_id, kind, number) VALUES (1, 1, 0, 9e999)",
    "empty words": "INSERT INTO answer (interview_id, question_id, kind, text) VALUES (1, 1, 0, '')",
    "item without its choice": "INSERT INTO answer (interview_id, question_id, item, kind, number)"
    " VALUES (1, 1, 2, 0, 3)",
    "words for a number": "INSERT INTO answer (interview_id, question_id, kind, number) VALUES (1, 1, 0, 'three')",
    "unknown question": "INSERT INTO answer (interview_id, question_id, kind) VALUES (1, 99, 1)",
    "unknown interview": "INSERT INTO answer (interview_id, question_id, kind) VALUES (99, 1, 1)",
    "history changed": "UPDATE history SET action = 'nothing'",
    "history deleted": "DELETE FROM history",
    "clear values changed": "UPDATE history_clear SET body = '{}'",
    "setting that is no JSON": "INSERT INTO setting (name, value) VALUES ('a', 'b')",
    "protection too weak": "INSERT INTO output (uid, campaign_id, kind, file_name, sha256, protection_limit, figures,"
    f" at) VALUES ({U}, 1, 'dashboard', 'f', '{'0' * 64}', 2, '[]', '2026-01-01T00:00:00Z')",
    "comment in another language": "INSERT INTO comment (campaign_id, theme, language, text, at)"
    " VALUES (1, 'a', 'de', 'x', '2026-01-01T00:00:00Z')",
    "sealed without a number": f"INSERT INTO label (uid, campaign_id, status, specimen, request)"
    f" VALUES ({U}, 1, 'sealed', 1, '{{}}')",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with Workspace.open(old_file(tmp_path_factory.mktemp("filled"), schema.VERSION)) as workspace:
        with workspace.transaction() as connection:
            interviews.add(connection, 1, NewInterview({}, source_key="tool:2"))
        yield workspace


@pytest.mark.parametrize("statement", WRONG.values(), ids=WRONG)
def test_wrong_data_cannot_get_in(filled, statement):
    with pytest.raises(IntegrityError):
        filled.connection.execute(statement)
