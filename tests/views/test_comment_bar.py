"""The analyst's comment is written where it belongs: nothing typed is dropped, and undone is what was done."""

import threading

import pytest

from scorefact_desktop.services import comments
from scorefact_desktop.session import Changed
from scorefact_desktop.views.pictures import settle

CAMPAIGN = "tarnholm/2025"


@pytest.fixture
def page(program, demo_copy):
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    settle(program.tasks)
    program.window.go("themes")
    settle(program.tasks)
    shown = program.window.pages["themes"]
    shown.show_theme("skills")
    settle(program.tasks)
    return shown


def typed(page, words):
    page.comment.write.click()
    page.comment.editor.setPlainText(words)


def kept(program, language="en"):
    return comments.comments_of(program.session.workspace, CAMPAIGN, language)


def test_undo_takes_back_the_comment_it_tells_of_and_no_other(program, page):
    comments.write_comment(program.session.workspace, CAMPAIGN, "support", "en", "Support answers fast.")
    typed(page, "The consultants know their trade.")
    page.comment.keep.click()
    settle(program.tasks)
    page.show_theme("support")
    settle(program.tasks)
    program.window.messages.undo()
    settle(program.tasks)
    assert kept(program) == {"support": "Support answers fast."}
    assert page.comment.words.text() == "Support answers fast."


def test_what_is_typed_stays_while_the_figures_move(program, page):
    typed(page, "The consultants know their")
    program.session.notify(Changed.INTERVIEWS)
    settle(program.tasks)
    page.refresh()
    assert page.comment.writing
    assert page.comment.editor.toPlainText() == "The consultants know their"


def test_what_is_typed_is_kept_when_another_theme_is_shown(program, page):
    typed(page, "The consultants know their trade.")
    page.forward.click()
    settle(program.tasks)
    assert page.comment.place[1] != "skills"
    assert not page.comment.writing
    assert kept(program) == {"skills": "The consultants know their trade."}
    program.window.messages.undo()
    settle(program.tasks)
    assert kept(program) == {}


def test_nothing_is_kept_where_nothing_was_typed(program, page):
    page.comment.write.click()
    page.forward.click()
    settle(program.tasks)
    assert kept(program) == {}
    assert program.window.messages.isHidden()


def test_what_is_typed_is_on_disk_when_the_workspace_is_closed(program, page, demo_copy):
    typed(page, "The consultants know their trade.")
    program.session.close()
    settle(program.tasks)
    assert not page.comment.writing
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    settle(program.tasks)
    assert kept(program) == {"skills": "The consultants know their trade."}


def test_nothing_is_undone_in_another_workspace(program, page, demo_copy):
    typed(page, "The consultants know their trade.")
    page.comment.keep.click()
    settle(program.tasks)
    assert program.window.messages.action.isVisibleTo(program.window.messages)
    program.session.close()
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    settle(program.tasks)
    assert not program.window.messages.action.isVisibleTo(program.window.messages)
    program.window.messages.undo()
    settle(program.tasks)
    assert kept(program) == {"skills": "The consultants know their trade."}


def test_work_whose_workspace_is_closed_meanwhile_says_so(program, page):
    """Such as writing documents while another workspace is opened: a sentence, and no bug."""
    workspace = program.session.workspace
    began, go = threading.Event(), threading.Event()

    def job(_task):
        began.set()
        assert go.wait(60)
        return comments.comments_of(workspace, CAMPAIGN, "en")

    program.tasks.run_heavy(page, "Writing", job, lambda _: None)
    assert began.wait(60)
    program.session.close()
    go.set()
    settle(program.tasks)
    assert program.window.messages.kind == "bad"
    assert "was closed before that was done" in program.window.messages.words.text()


def test_figures_of_a_workspace_that_is_closed_meanwhile_are_missed_by_nobody(program, page):
    go = threading.Event()
    program.tasks.run(page, lambda: go.wait(60), lambda _: None)  # what is read next comes after it
    program.session.notify(Changed.INTERVIEWS)
    program.session.close()
    go.set()
    settle(program.tasks)
    assert program.window.messages.isHidden()
