"""Digests follow every write, whoever makes it, and know every value that changed behind the program's back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store import benchmarks, campaigns, cases, digests, interviews
from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.store.samples import ANSWER, ANSWERS, add_campaign, new_workspace, one_of_everything


def wrong(workspace):
    """Subjects whose digest is not that of their rows, or which have one too many or too few."""
    found = []
    with workspace.reader() as connection:
        for subject in digests.SUBJECTS:
            now = dict(digests.digests_of(connection, subject, f'SELECT id FROM "{subject}"'))
            stored = digests.stored(connection, subject)
            found += [(subject, one) for one in now.keys() | stored.keys() if now.get(one) != stored.get(one)]
    return found


def test_every_subject_has_its_digest(tmp_path):
    with new_workspace(tmp_path) as workspace:
        ids = one_of_everything(workspace)
        assert set(ids) == set(digests.SUBJECTS)
        assert wrong(workspace) == []
        with workspace.reader() as connection:
            assert {one: list(digests.stored(connection, one)) for one in ids} == {k: [v] for k, v in ids.items()}


@given(
    first=ANSWERS, changes=st.lists(st.sampled_from(sorted(ANSWER)).flatmap(lambda q: st.tuples(st.just(q), ANSWER[q])))
)
def test_digests_follow_whatever_is_answered(tmp_path_factory, first, changes):
    with new_workspace(tmp_path_factory.mktemp("w")) as workspace:
        campaign_id = add_campaign(workspace)
        with workspace.transaction() as connection:
            interview_id = interviews.add(connection, campaign_id, NewInterview(first))
        for code, answer in changes:
            with workspace.transaction() as connection:
                interviews.put_answer(connection, interview_id, code, answer)
                interviews.put_aside(connection, interview_id, code, None)
        assert wrong(workspace) == []


def test_whatever_a_transaction_touches_is_digested_and_what_it_undoes_is_not(tmp_path):
    with new_workspace(tmp_path) as workspace:
        ids = one_of_everything(workspace)
        with workspace.transaction() as connection:
            interviews.set_state(connection, ids["interview"], status="partial")
            interviews.set_profile(connection, ids["interview"], {"sector": "trade"})
            cases.set_outcome(connection, ids["case"], "5.1", final=False)
            campaigns.set_frame(connection, ids["campaign"], 30, 20)
            benchmarks.put(connection, "2027", '{"newer":1}')
        assert wrong(workspace) == []

        def fail():
            with workspace.transaction() as connection:
                interviews.delete(connection, [ids["interview"]])
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        assert wrong(workspace) == []
        with workspace.transaction() as connection:
            interviews.delete(connection, [ids["interview"]])
            connection.execute("DELETE FROM call_attempt")
        assert wrong(workspace) == []
        with workspace.reader() as connection:
            assert digests.stored(connection, "interview") == {}


CHANGES = [
    ("interview", "UPDATE interview SET weight = 2"),
    ("interview", "UPDATE interview SET counts = 0"),
    ("interview", "UPDATE interview SET seconds = 5"),
    ("interview", "UPDATE interview_profile SET value = '10-49'"),
    ("interview", "DELETE FROM interview_profile"),
    ("interview", "UPDATE answer SET text = 'bad' WHERE text = 'good'"),
    (
        "interview",
        "UPDATE interview SET blob = CAST(x'00' || substr(blob, 2) AS BLOB) WHERE substr(blob, 1, 1) <> x'00'",
    ),
    ("interview", "DELETE FROM interview"),
    ("case", "UPDATE \"case\" SET disposition = '1.1'"),
    ("case", "UPDATE call_attempt SET outcome = 'no answer'"),
    ("case", "DELETE FROM call_attempt"),
    ("customer", "UPDATE customer SET value = 1000"),
    ("questionnaire", "UPDATE questionnaire SET scores = '{}'"),
    ("questionnaire", "UPDATE question SET sensitive = 1 WHERE position = 0"),
    ("questionnaire", "UPDATE choice SET code = 'never' WHERE code = 'no'"),
    ("campaign", "UPDATE campaign SET population = 41"),
    ("decision", "UPDATE decision SET awarded = 0"),
    ("label", "UPDATE label SET specimen = 1"),
    ("benchmark", "UPDATE benchmark SET body = '[]'"),
]


@pytest.mark.parametrize(("subject", "change"), CHANGES, ids=[one[1][:40] for one in CHANGES])
def test_what_changes_without_the_program_is_known(tmp_path, subject, change):
    with new_workspace(tmp_path) as workspace:
        ids = one_of_everything(workspace)
        with workspace.transaction() as connection:
            interviews.put_answer(connection, ids["interview"], "quality", Answer(choices=(2,)))
        behind = connect(workspace.path)  # as another program would, or a failing disk
        behind.execute(change)
        behind.close()
        assert wrong(workspace) == [(subject, ids[subject])]


def test_where_an_interview_stands_is_no_audited_value(tmp_path):
    with new_workspace(tmp_path) as workspace:
        ids = one_of_everything(workspace)
        with workspace.reader() as connection:
            before = digests.stored(connection, "interview")
        with workspace.transaction() as connection:
            interviews.set_place(connection, ids["interview"], "rating")
        with workspace.reader() as connection:
            assert digests.stored(connection, "interview") == before


def test_an_older_workspace_is_digested_when_it_is_updated(tmp_path):
    path = tmp_path / "old.scorefact"
    with closing(sqlite3.connect(path)) as old:
        old.executescript((Path(__file__).parent / "versions" / "v001.sql").read_text(encoding="utf-8"))
    with Workspace.open(path) as workspace:
        assert wrong(workspace) == []
        with workspace.reader() as reading:
            assert digests.stored(reading, "interview")
