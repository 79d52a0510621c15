"""Who changed what and when, for one interview: from its review, and from its case among the calls."""

import pytest
from interview_plan import prepare
from pressing import activate

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import interview_history, interviews, workspaces
from scorefact_desktop.views.interview.history import HistoryWindow
from scorefact_desktop.views.pictures import settle
from tests.store.samples import new_workspace, one_of_everything


@pytest.fixture
def finished(program, tmp_path):
    """An interview that was held, ended and corrected; shown for correcting."""
    workspace = workspaces.create(tmp_path / "held.scorefact")
    prepare(workspace, 2)
    interview_id = interviews.start(workspace, 1).interview_id
    interviews.put(workspace, interview_id, "sat_overall", Answer(choices=(2,)))
    interviews.finish(workspace, interview_id, author="Léa")
    interviews.correct(workspace, interview_id, "sat_overall", Answer(choices=(3,)), reason="misheard", author="Astrid")
    program.session.open(workspace)
    settle(program.tasks)
    activate(program.window)
    return program, workspace, interview_id


def shown(program):
    settle(program.tasks)
    (window,) = program.window.findChildren(HistoryWindow)
    model = window.table.model()
    rows = [[model.index(line, at).data() for at in range(model.columnCount())] for line in range(model.rowCount())]
    return window, rows


def test_the_review_opens_the_history_of_its_interview_with_both_values(finished):
    program, _, interview_id = finished
    program.window.go("interview", interview_id)
    settle(program.tasks)
    page = program.window.pages["interview"]
    page.panel.review.history.click()
    window, rows = shown(program)
    assert window.headline.text() == "Kund 00 AB"
    assert [(row[1], row[2]) for row in rows[:2]] == [("Astrid", "Answer corrected"), ("Léa", "Interview ended")]
    corrected = rows[0][3]
    assert "misheard" in corrected
    assert "Fairly dissatisfied → Fairly satisfied" in corrected
    assert rows[1][3] == "broken off"
    assert rows[2][2] == "Interview begun"
    window.close()


def test_the_case_among_the_calls_opens_the_same(finished):
    program, workspace, interview_id = finished
    program.window.go("calls", 1)
    settle(program.tasks)
    program.window.pages["calls"].caller.view.history_wanted.emit(1)
    _, rows = shown(program)
    assert [row[2] for row in rows] == ["Answer corrected", "Interview ended", "Interview begun"]
    assert interview_history.of_case(workspace, 1) == interview_history.of_interview(workspace, interview_id)
    assert interview_history.of_case(workspace, 2).entries == ()


def test_an_imported_interview_tells_of_its_file(tmp_path):
    with new_workspace(tmp_path) as workspace:
        ids = one_of_everything(workspace)
        found = interview_history.of_interview(workspace, ids["interview"])
        with workspace.reader() as connection:
            row = connection.execute(
                "SELECT b.file_name FROM interview i JOIN import_batch b ON b.id = i.import_batch_id WHERE i.id = ?",
                (ids["interview"],),
            ).fetchone()
        assert (found.origin.file if found.origin else None) == (row[0] if row else None)
        with pytest.raises(UserError) as raised:
            interview_history.of_interview(workspace, 999)
        assert raised.value.code == "interview_unknown"
        with pytest.raises(UserError) as raised:
            interview_history.of_case(workspace, 999)
        assert raised.value.code == "case_unknown"
