"""The release screen: comments are read one after the other, and only released ones are printed."""

import pytest
from PySide6.QtCore import Qt

from scorefact_desktop.services import verbatims
from scorefact_desktop.views.pictures import settle
from tests.end_to_end.pressing import second_click

CAMPAIGN = "tarnholm/2024"


@pytest.fixture
def page(program, demo_copy):
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    settle(program.tasks)
    program.window.go("report", "verbatims")
    settle(program.tasks)
    return program.window.pages["report"]


def test_comments_are_released_one_after_the_other(program, page):
    screen, workspace = page.verbatims.screen, program.session.workspace
    waiting = verbatims.waiting(workspace, CAMPAIGN)[0]
    first = screen.at
    assert screen.state.text() == "To read"
    screen.printed.setPlainText("What I would print.")
    screen.release_button.click()
    settle(program.tasks)
    assert verbatims.waiting(workspace, CAMPAIGN) == (waiting - 1, 1)
    assert screen.at.interview_uid != first.interview_uid  # the next that waits
    assert screen.at.released is None
    (released,) = verbatims.released(workspace, CAMPAIGN, first.question).texts
    assert released.text == "What I would print."
    page.show_screen("")
    settle(program.tasks)
    assert any(f"{waiting - 1} comments" in one[1] for one in shown_checks(page))


def test_a_double_click_releases_no_comment_that_nobody_read(program, page, qtbot):
    screen, workspace = page.verbatims.screen, program.session.workspace
    first = screen.at
    qtbot.mouseClick(screen.release_button, Qt.MouseButton.LeftButton)
    settle(program.tasks)
    assert screen.at != first
    second_click(screen.release_button)
    settle(program.tasks)
    assert verbatims.waiting(workspace, CAMPAIGN)[1] == 1


def shown_checks(page):
    from scorefact_desktop.views.pages.report_checks import checks

    return checks(page.desk.scene, page._known[0])


def test_a_release_is_translated_taken_back_and_given_again(program, page):
    screen, workspace = page.verbatims.screen, program.session.workspace
    first = screen.at
    assert not screen.translate_button.isEnabled()
    screen.release_button.click()
    settle(program.tasks)
    screen.list.setCurrentRow(1)
    assert (screen.at.interview_uid, screen.state.text()) == (first.interview_uid, "Released")
    screen.translated.setPlainText("In English")
    screen.translate_button.click()
    settle(program.tasks)
    assert verbatims.released(workspace, CAMPAIGN, first.question).texts[0].translations == {"en": "In English"}
    screen.withdraw_button.click()
    settle(program.tasks)
    assert verbatims.released(workspace, CAMPAIGN, first.question).texts == ()
    program.window.messages.undo()
    settle(program.tasks)
    assert len(verbatims.released(workspace, CAMPAIGN, first.question).texts) == 1


def test_the_name_is_offered_only_where_it_was_agreed(program, page):
    screen = page.verbatims.screen
    seen = set()
    for place in range(screen.list.count()):
        screen.list.setCurrentRow(place)
        if screen.at is not None:
            seen.add((screen.at.consent, not screen.named.isHidden()))
    assert seen == {("with_name", True), ("without_name", False)}


def test_the_check_leads_to_the_screen(program, page):
    page.show_screen("")
    settle(program.tasks)
    page.checks.wanted.emit("verbatims")
    settle(program.tasks)
    assert page.verbatims.screen.isVisible()


def test_a_release_taken_back_is_given_again_to_its_own_campaign(program, page):
    screen, workspace = page.verbatims.screen, program.session.workspace
    first = screen.at
    screen.release_button.click()
    settle(program.tasks)
    screen.list.setCurrentRow(1)
    screen.withdraw_button.click()
    settle(program.tasks)
    program.desk.look_at("solvana/2024")
    settle(program.tasks)
    program.window.messages.undo()
    settle(program.tasks)
    assert [one.text for one in verbatims.released(workspace, CAMPAIGN, first.question).texts] == [first.proposed]


def test_words_being_typed_stay_while_figures_and_language_move(program, page):
    screen = page.verbatims.screen
    screen.printed.setPlainText("Half a sen")
    page.verbatims.load()
    settle(program.tasks)
    page.retranslate()
    assert screen.printed.toPlainText() == "Half a sen"
    first = screen.at
    screen.list.setCurrentRow(screen.list.currentRow() + 1)
    assert screen.at != first
    assert screen.printed.toPlainText() == screen.at.proposed
