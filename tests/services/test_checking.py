"""Checks find what changed behind the program's back, explain it, and repair only what is derived."""

from functools import partial

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, check_words, checking, label_sealing, sentences, sound_records
from scorefact_desktop.services.benchmark import contributing
from scorefact_desktop.store import interviews
from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.faults.flips import KEY, flips, mutations
from tests.store.samples import one_of_everything


def made(tmp_path, key=None, more=0):
    path = tmp_path / "w.scorefact"
    with Workspace.create(path, key=key) as workspace:
        ids = one_of_everything(workspace)
        with workspace.transaction() as connection:
            interviews.save_many(
                connection,
                ids["campaign"],
                [
                    NewInterview(
                        {
                            "quality": Answer(choices=(number % 4,)),
                            "count": Answer(number=number / 3),
                            "several": Answer(choices=(1, 3), text="else"),
                            "words": Answer(text=f"words {number}"),
                        },
                        profile={"size": "250+"},
                    )
                    for number in range(more)
                ],
            )
        backups.make(workspace)
    return path, ids


def behind(path, *changes):
    connection = connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for change in changes:
        connection.execute(change)
    connection.close()


def findings(path, key=None):
    with Workspace.open(path, key=key, read_only=True) as workspace:
        return checking.check(workspace).findings


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_an_untouched_workspace_is_sound(tmp_path, key):
    path, _ = made(tmp_path, key)
    shares = []
    with Workspace.open(path, key=key) as workspace:
        report = checking.check(workspace, progress=shares.append)
        found = [one.code for one in report.findings]
    assert found == (["keys_unusable"] if key else [])
    assert shares == sorted(shares)
    assert (report.campaigns, report.interviews) == (1, 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE answer SET number = 3 WHERE kind = 0 AND number = 9", "answers_changed"),
        ("UPDATE answer SET number = 9.5 WHERE number = 9", "answers_changed"),
        ("UPDATE answer SET item = 9 WHERE number = 9", "answers_changed"),
        ("UPDATE answer SET kind = 7 WHERE number = 9", "answers_changed"),
        ("DELETE FROM answer WHERE number = 9", "answers_changed"),
        ("UPDATE answer SET text = 'bad' WHERE text = 'good'", "interview_changed"),
        ("UPDATE interview SET mode = 'phone'", "interview_changed"),
        ("DELETE FROM interview", "row_lost"),
        ("DELETE FROM row_digest WHERE subject = 'interview'", "row_unknown"),
        ("UPDATE interview SET campaign_id = 77", "row_changed"),
        ("UPDATE interview SET blob = zeroblob(length(blob))", "packed_differs"),
        ('UPDATE "case" SET final = 1', "row_changed"),
        ("DELETE FROM customer", "row_lost"),
        ("UPDATE decision SET body = '[]'", "row_changed"),
        ("UPDATE questionnaire SET body = 'nonsense'", "questionnaire_unreadable"),
        ("UPDATE questionnaire SET body = body || ' '", "hash_differs"),
        ("UPDATE benchmark SET body = '[1]'", "hash_differs"),
        ("DELETE FROM vendor", "reference_broken"),
        ("DROP INDEX interview_case", "structure_differs"),
        ("CREATE TABLE theirs (id INTEGER)", "structure_differs"),
        ("DROP TABLE comment", "structure_differs"),
    ],
)
def test_what_another_program_changed_is_found_and_explained(tmp_path, change, code):
    path, _ = made(tmp_path)
    behind(path, change)
    found = findings(path)
    assert code in {one.code for one in found}
    for one in found:
        words = check_words.explained(one, _plain)
        assert words
        assert "{" not in words


def _plain(context, text, comment=None, n=-1):
    return text.replace("%n", str(n))


def test_a_cut_or_changed_history_is_found(tmp_path):
    path, _ = made(tmp_path)
    with Workspace.open(path) as workspace, workspace.transaction() as connection:
        from scorefact_desktop.store import history

        for number in range(3):
            history.record(connection, "tried", "workspace:1", "somebody", number=number)
    behind(path, "DROP TRIGGER history_is_never_deleted", "DELETE FROM history_clear WHERE history_id = 2",
           "DELETE FROM history WHERE id = 2")  # fmt: skip
    assert {"history_broken", "structure_differs"} <= {one.code for one in findings(path)}


def test_a_repair_makes_derived_data_anew_and_nothing_else(tmp_path):
    path, ids = made(tmp_path, more=5)
    behind(
        path,
        "UPDATE interview SET blob = zeroblob(length(blob)) WHERE id IN (2, 3)",
        "UPDATE answer SET text = 'forged' WHERE interview_id = 4 AND text LIKE 'words%'",
    )
    with Workspace.open(path) as workspace:
        before = workspace.connection.execute("SELECT * FROM answer ORDER BY 1, 2, 3").fetchall()
        report = checking.repair(workspace)
        assert [(one.code, one.facts["id"]) for one in report.repaired] == [
            ("packed_differs", 2),
            ("packed_differs", 3),
        ]
        assert [(one.code, one.facts["id"]) for one in report.findings] == [("interview_changed", 4)]
        assert not report.sound
        assert workspace.connection.execute("SELECT * FROM answer ORDER BY 1, 2, 3").fetchall() == before
        assert interviews.rebuild(workspace.connection, ids["campaign"]) == 0
    with Workspace.open(report.copy, read_only=True) as copy:
        assert {one.code for one in checking.check(copy).findings} >= {"packed_differs", "interview_changed"}


def test_a_repair_never_makes_wrong_answers_the_truth(tmp_path):
    path, _ = made(tmp_path)
    behind(path, "UPDATE answer SET number = 3 WHERE number = 9")
    with Workspace.open(path) as workspace:
        report = checking.repair(workspace)
        assert [one.code for one in report.findings] == ["answers_changed"]
        assert report.findings[0].facts["questions"] == "rating"
        assert (report.repaired, report.copy) == ((), None)


def test_entering_the_answer_again_makes_an_interview_sound(tmp_path):
    path, ids = made(tmp_path)
    behind(path, "UPDATE answer SET number = 3 WHERE number = 9")
    with Workspace.open(path) as workspace:
        with workspace.transaction() as connection:
            interviews.put_answer(connection, ids["interview"], "rating", Answer(choices=(9,)))
        assert checking.check(workspace).sound


def test_an_index_that_does_not_fit_its_table_is_made_anew(tmp_path):
    path, _ = made(tmp_path, more=40)
    connection = connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'interview_campaign'").fetchone()[0]
    connection.close()
    content = bytearray(path.read_bytes())
    # Where pages grow downwards, the first one found is the last entry: changed like this it stays the last.
    at = content.index(b"complete", (root - 1) * 4096, root * 4096)
    content[at : at + 8] = b"domplete"
    path.write_bytes(content)
    with Workspace.open(path) as workspace:
        found = checking.check(workspace)
        assert "index_damaged" in {one.code for one in found.findings}
        report = checking.repair(workspace)
        assert [one.code for one in report.repaired] == ["index_damaged"]
        assert report.sound


def test_figures_of_changed_records_are_not_delivered(tmp_path):
    path, _ = made(tmp_path)
    with Workspace.open(path) as workspace:
        sound_records.require_sound(workspace, "nordlicht/2026")
    behind(path, "UPDATE answer SET number = 3 WHERE number = 9")
    with Workspace.open(path) as workspace:
        with pytest.raises(UserError) as raised:
            sound_records.require_sound(workspace, "nordlicht/2026")
        assert (raised.value.code, raised.value.facts["changed"]) == ("rows_changed", 1)


def test_an_interview_that_is_gone_keeps_its_figures_from_being_delivered(tmp_path):
    path, _ = made(tmp_path, more=2)
    behind(path, "DELETE FROM interview WHERE id = (SELECT max(id) FROM interview)")
    with Workspace.open(path) as workspace, pytest.raises(UserError) as raised:
        sound_records.require_sound(workspace, "nordlicht/2026")
    assert raised.value.code == "rows_changed"


CHANGED = (
    "UPDATE answer SET number = number + 1 WHERE kind = 0 AND question_id = (SELECT min(id) FROM question WHERE code ="
    " 'sat_overall') AND number = 3"
)


@pytest.mark.parametrize("act", ["contribute", "request"])
def test_neither_benchmark_nor_label_takes_figures_of_changed_records(demo_copy, tmp_path, act):
    behind(demo_copy, CHANGED)
    target = tmp_path / "out"
    with Workspace.open(demo_copy) as workspace:
        give = (
            partial(contributing.write, workspace, target)
            if act == "contribute"
            else partial(label_sealing.request, workspace, "solvana/2026", target, checked_by="Ledger")
        )
        with pytest.raises(UserError) as raised:
            give()
        said = sentences.sentence(raised.value, language_for("en"))
        with workspace.reader() as connection:
            told = [row[0] for row in connection.execute("SELECT action FROM history")]
    assert raised.value.code == "rows_changed"
    assert "Nothing was written" in said
    assert not target.exists()
    assert not {"contribution_given", "label_requested"} & set(told)


def test_a_workspace_without_a_backup_is_told_so_and_sound(tmp_path):
    with Workspace.create(tmp_path / "w.scorefact") as workspace:
        report = checking.check(workspace)
    assert [one.code for one in report.findings] == ["backup_missing"]
    assert report.sound


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_every_flipped_bit_that_changes_an_audited_value_is_found(key):
    result = flips(150, key)
    assert result.cases > (10 if key is None else 149)
    assert result.first == []


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_spoiled_file_ends_in_a_sentence_or_a_report(key):
    assert mutations(120, key).first == []


def test_a_changed_sealed_state_is_found(tmp_path):
    from scorefact_desktop.store import revisions

    path, _ = made(tmp_path)
    with Workspace.open(path) as workspace, workspace.transaction() as connection:
        sealed = [revisions.make("interview", "a" * 32, (), "b" * 32, {"answers": number}) for number in range(3)]
        revisions.add(connection, sealed)
    assert findings(path) == ()
    behind(path, "UPDATE revision SET author = 'c' || substr(author, 2) WHERE id = (SELECT min(id) FROM revision)")
    assert [one.code for one in findings(path)] == ["hash_differs"]
