"""The interview widget on a real workspace: what is shown as saved, what happens when the disk refuses, and keys."""

import pytest
from interview_plan import prepare
from pressing import activate, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.interview_flow import REVIEW
from scorefact_desktop.services import interviews, workspaces
from scorefact_desktop.views.interview import conversation as module
from scorefact_desktop.views.interview.ending import Ended
from scorefact_desktop.views.pictures import settle


@pytest.fixture
def held(program, tmp_path):
    """The panel at the first question of an interview of the first case."""
    workspace = workspaces.create(tmp_path / "held.scorefact")
    prepare(workspace, 2)
    program.session.open(workspace)
    settle(program.tasks)
    activate(program.window)
    program.window.start_interview(1)
    settle(program.tasks)
    page = program.window.pages["interview"]
    assert page.panel.stack.currentWidget() is page.panel.opening
    press(program, "1")
    return program, workspace, page.panel


def stored(workspace, panel):
    return interviews.state(workspace, panel.conversation.interview_id)


def test_a_digit_answers_and_moves_on_once_it_is_on_disk(held):
    program, workspace, panel = held
    seen = []
    panel.conversation.moved.connect(lambda: seen.append(dict(stored(workspace, panel).answers)))
    press(program, "1")
    assert seen[-1]["respondent_role"] == Answer(choices=(1,))
    assert panel.conversation.place == "sat_overall"
    assert panel.header.saved.text() == "saved"
    press(program, "F2", "x")
    answers = stored(workspace, panel).answers
    assert (answers["sat_overall"], answers["nps_score"]) == (DONT_KNOW, Answer(choices=(10,)))


def test_a_disk_that_refuses_keeps_the_answer_on_the_screen_and_is_asked_again(held, monkeypatch):
    program, workspace, panel = held
    real, no_room = interviews.put, [True]

    def full(*args, **more):
        if no_room:
            raise UserError("workspace_disk_full", path="held.scorefact")
        return real(*args, **more)

    monkeypatch.setattr(module.interviews, "put", full)
    press(program, "2")
    assert panel.conversation.place == "respondent_role"
    assert panel.question.area.buttons[1].isChecked()
    assert panel.header.saved.text() == "not saved"
    assert "respondent_role" not in stored(workspace, panel).answers
    assert not panel.trouble.isHidden()
    no_room.clear()
    panel.trouble.action.click()
    settle(program.tasks)
    assert panel.conversation.place == "sat_overall"
    assert stored(workspace, panel).answers["respondent_role"] == Answer(choices=(2,))
    assert (panel.header.saved.text(), panel.trouble.isHidden()) == ("saved", True)


def test_keys_pressed_before_the_commit_are_for_the_next_question(held):
    program, workspace, panel = held
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):  # no time between them
        QTest.keyClick(QApplication.focusWidget(), key)
    settle(program.tasks)
    answers = stored(workspace, panel).answers
    assert [answers[code].choices[0] for code in ("respondent_role", "sat_overall", "nps_score")] == [1, 3, 3]
    assert panel.conversation.place == "nps_reason"


def test_typed_text_is_stored_without_a_pause_in_typing(held):
    program, workspace, panel = held
    press(program, "1", "1", "9")
    field = panel.question.area.field
    for letter in "They answer":
        QTest.keyClick(field, letter)
        QTest.qWait(40)
    assert panel.header.saved.text() in ("writing", "saving", "saved")
    assert stored(workspace, panel).answers["nps_reason"].text  # although nobody stopped typing for 300 ms
    program.window.pages["interview"].panel.flush()
    assert stored(workspace, panel).answers["nps_reason"].text == "They answer"


def test_the_language_changes_at_once_and_the_place_is_kept(held):
    program, workspace, panel = held
    press(program, "1")
    words = {}
    for key in ("ctrl+1", "ctrl+2", "ctrl+3"):
        press(program, key)
        words[key] = panel.question.text.text()
        assert panel.conversation.place == "sat_overall"
    assert words["ctrl+1"].startswith("Globalement")
    assert words["ctrl+3"].startswith("Är du på det hela taget")
    assert stored(workspace, panel).language == "sv"


def test_soft_checks_are_said_and_can_be_gone_on_from(held):
    program, workspace, panel = held
    press(program, "1", "4", "x")  # very dissatisfied, and would recommend
    assert panel.conversation.place == "nps_score"
    assert "Overall satisfaction" in panel.question.doubt.text()
    assert stored(workspace, panel).answers["nps_score"] == Answer(choices=(10,))
    press(program, "Return")
    assert panel.conversation.place == "nps_reason"


def test_hard_checks_store_nothing(held):
    program, workspace, panel = held
    panel.conversation.show("cri_count")
    press(program, "text:two", "Return")
    assert panel.conversation.place == "cri_count"
    assert "two" in panel.question.doubt.text()
    assert "cri_count" not in stored(workspace, panel).answers


@pytest.mark.parametrize(("keys", "kind"), [(("Escape", "1", "Return"), "appointment"), (("Escape", "2", "Return"),
                         "refused"), (("Escape", "3"), "line_lost")])  # fmt: skip
def test_at_most_three_keys_lead_out_of_any_question(held, keys, kind):
    program, workspace, panel = held
    ended = []
    panel.left.connect(ended.append)
    interview_id = panel.conversation.interview_id
    panel.conversation.show("cmu_met")
    press(program, *keys)
    assert isinstance(ended[0], Ended)
    assert ended[0].kind == kind
    expected = "break_off" if kind == "refused" else "in_progress"
    state = interviews.state(workspace, interview_id)
    assert (state.status, state.place) == (expected, "cmu_met")


def test_notes_are_kept_and_time_is_measured(held):
    program, workspace, panel = held
    press(program, "F6", "text:called from the train", "Escape", "1")
    panel.flush()
    with workspace.reader() as connection:
        note, keys = connection.execute(
            "SELECT i.note, p.keys FROM interview i JOIN question_paradata p ON p.interview_id = i.id"
            " WHERE p.question = 'respondent_role'"
        ).fetchone()
    assert note == "called from the train"
    assert keys >= 2


def test_an_interview_resumes_where_it_was_left(held):
    program, _, panel = held
    press(program, "1", "2", "Escape", "4")
    page = program.window.pages["interview"]
    assert not page.alone
    page.start(1)
    settle(program.tasks)
    assert panel.conversation.place == "nps_score"
    panel.conversation.show(REVIEW)
    page.to_list()
    settle(program.tasks)
    page.start(1)
    settle(program.tasks)
    assert panel.conversation.place == REVIEW


def test_readers_are_told_everything(held):
    """Walks the page with the accessibility interface: what takes the focus has a name, and says what it is."""
    program, _, panel = held
    for place in ("respondent_role", "nps_score", "nps_reason", "cri_count", "mkt_best", REVIEW):
        panel.conversation.show(place)
        settle(program.tasks)
        nameless, roles = [], set()
        _walk(QAccessible.queryAccessibleInterface(panel), nameless, roles)
        assert not nameless, place
        assert QAccessible.Role.Button in roles or QAccessible.Role.CheckBox in roles
        focus = QApplication.focusWidget()
        assert panel.isAncestorOf(focus), place
        assert focus.accessibleName() or focus.text(), place


def _walk(interface, nameless, roles):
    for at in range(interface.childCount()):
        child = interface.child(at)
        widget = child.object()
        roles.add(child.role())
        seen = isinstance(widget, QWidget) and widget.isVisible()
        reached = seen and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and not child.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
        _walk(child, nameless, roles)
