"""The Workshop page by keyboard on a real workspace: respondents in a row, groups, decisions, the live screen."""

import sys
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

sys.path.insert(0, str(Path(__file__).parents[1] / "end_to_end"))

from interview_plan import CAMPAIGN, prepare
from pressing import activate, press

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import workshops, workspaces
from scorefact_desktop.session import Changed
from scorefact_desktop.store import devices, revisions, sealed_rows, showing
from scorefact_desktop.store.campaigns import find
from scorefact_desktop.store.interviews import NewInterview, save_many
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.workshop.decision_form import NewDecision
from scorefact_desktop.views.workshop.workshop_list import NewWorkshop


@pytest.fixture
def at_page(program, tmp_path):
    """The Workshop page of an open campaign."""
    workspace = workspaces.create(tmp_path / "held.scorefact")
    prepare(workspace, 2)
    program.session.open(workspace)
    settle(program.tasks)
    activate(program.window)
    program.window.go("workshop")
    settle(program.tasks)
    yield program, workspace, program.window.pages["workshop"]
    program.window.pages["workshop"].control.leave()


def add_workshop(program):
    day = ("Tab", "Tab", "Tab", "Tab")  # through year, month and day
    press(program, "text:Spring day", *day, "text:Kiel", "Tab", "text:Ann Berg", "Return")


def add_interviews(program, workspace, count, satisfied):
    answers = {"sat_overall": Answer(choices=(satisfied,)), "sat_product": Answer(choices=(satisfied,))}
    with workspace.transaction() as connection:
        save_many(connection, find(connection, CAMPAIGN).id, [NewInterview(answers, mode="workshop")] * count)
    program.session.notify(Changed.INTERVIEWS)
    settle(program.tasks)


def test_the_interview_page_leads_here(at_page):
    program, _, _ = at_page
    program.window.go("interview")
    settle(program.tasks)
    program.window.pages["interview"].list.workshop.click()
    assert program.window.current == "workshop"


def test_a_workshop_is_added_by_keyboard(at_page):
    program, workspace, page = at_page
    assert page.list.name.hasFocus()
    press(program, "Return")
    assert page.list.problem.text() == "Give the workshop a title."
    add_workshop(program)
    (made,) = workshops.of_campaign(workspace, CAMPAIGN)
    assert (made.title, made.place, made.people) == ("Spring day", "Kiel", "Ann Berg")
    assert page.card.title.text() == "Spring day"
    assert page.card.next.hasFocus()
    assert page.card.who.text() == "Names are hidden."
    page.card.hide_names.setChecked(False)
    assert page.card.who.text() == "Ann Berg"


def test_its_words_are_changed_by_keyboard(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    page.card.change.click()
    assert page.list.name.hasFocus()
    assert page.list.add.text().replace("&", "") == "Keep the changes"
    assert page.list.name.text() == "Spring day"
    page.list.name.selectAll()
    press(program, "text:May day", "Return")
    (made,) = workshops.of_campaign(workspace, CAMPAIGN)
    assert (made.title, made.place, made.people) == ("May day", "Kiel", "Ann Berg")
    assert page.card.title.text() == "May day"
    assert (page.list.name.text(), page.list.add.text().replace("&", "")) == ("", "Add the workshop")
    page.card.change.click()
    page.list.leave.click()
    assert (page.list.name.text(), page.list.leave.isVisible()) == ("", False)


def test_what_came_in_a_package_says_so_and_what_two_laptops_differ_about(at_page, tmp_path):
    program, workspace, page = at_page
    add_workshop(program)
    assert not page.card.sent.isVisible()
    (made,) = workshops.of_campaign(workspace, CAMPAIGN)
    with workspaces.create(tmp_path / "elsewhere.scorefact") as other, other.transaction() as connection:
        sophie = devices.own(connection, "Sophie")
    with workspace.transaction() as connection:
        devices.own(connection, "Here")
        devices.add(connection, sophie.uid, "Sophie", sophie.public_key, sophie.age_recipient)
        body = sealed_rows.body_of(connection, "workshop", made.uid)
        for title in ("April day", "June day"):
            revisions.add(connection, [revisions.make("workshop", made.uid, (), sophie.uid, body | {"title": title})])
        showing.show(connection, [("workshop", made.uid)])
    page.refresh()
    settle(program.tasks)
    assert page.card.sent.text() == "Came in a package from Sophie"
    assert page.card.differs.isVisible()
    program.window.go("exchange")
    settle(program.tasks)
    exchange = program.window.pages["exchange"]
    exchange.show_part("decide")
    (field,) = exchange.decide._choices
    assert field == "title"


def test_respondents_follow_each_other_by_one_key(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    for key in ("Return", "F9", "Return"):
        assert page.card.next.hasFocus()
        press(program, key)
        assert page.alone
        assert page.panel.question.large
        assert page.panel.stack.currentWidget() is page.panel.opening
        press(program, "1", "1", "2", "x")
        assert page.panel.header.customer.text() == "Spring day"
        page.panel.conversation.show("#review")
        press(program, "Return")
        assert not page.alone  # nobody reads on the wall what was said
        assert page.panel.conversation is None
    with workspace.reader() as connection:
        rows = connection.execute("SELECT mode, people, workshop_id, status FROM interview").fetchall()
    assert rows == [("workshop", 1, 1, "break_off")] * 3


def test_a_group_answers_at_once_and_is_resumed(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    page.card.people.setValue(7)
    page.card.group.setFocus()
    press(program, "Return", "1", "1")
    assert page.panel.header.case.text() == "7 people answer together"
    press(program, "Escape")  # the ways out: later
    press(program, "1")
    if page.alone:
        press(program, "Return")
    held = workshops.held(workspace, 1)
    assert held.in_progress is not None
    assert workshops.people_of(workspace, held.in_progress) == 7
    page.card.resume.click()
    settle(program.tasks)
    assert page.alone
    assert page.people == 7
    assert page.panel.conversation.place == "sat_overall"


def test_decisions_are_noted_and_taken_back(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    page.card.add.setFocus()
    press(program, "Return", "Return")
    assert page.card.form.problem.text() == "Write what was decided."
    press(program, "text:A named contact", "Return")
    (noted,) = workshops.held(workspace, 1).decisions
    assert (noted.text, noted.due_on) == ("A named contact", None)
    page.card.withdrawn.emit(noted.id)
    settle(program.tasks)
    assert workshops.held(workspace, 1).decisions == ()
    program.window.messages.undo()
    settle(program.tasks)
    assert [one.text for one in workshops.held(workspace, 1).decisions] == ["A named contact"]


def test_a_decision_goes_back_to_its_own_workshop(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    page.records.note(NewDecision("A named contact", "", "", None))
    settle(program.tasks)
    (noted,) = workshops.held(workspace, 1).decisions
    page.card.withdrawn.emit(noted.id)
    settle(program.tasks)
    page.records.add(NewWorkshop("Autumn day", date(2026, 9, 1), "", ""))
    settle(program.tasks)
    assert page.chosen == 2
    program.window.messages.undo()
    settle(program.tasks)
    assert workshops.held(workspace, 2).decisions == ()
    assert [one.text for one in workshops.held(workspace, 1).decisions] == ["A named contact"]


def test_the_minutes_are_written_in_three_languages_and_hide_names_unless_asked(at_page, tmp_path, monkeypatch):
    program, _, page = at_page
    add_workshop(program)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    for names in (False, True):
        page.card.hide_names.setChecked(not names)
        page.card.minutes.click()
        settle(program.tasks)
        for language in ("fr", "en", "sv"):
            (path,) = tmp_path.glob(f"*-minutes-{language}.pdf")
            assert ("Ann Berg" in PdfReader(path).pages[0].extract_text()) is names
    assert program.window.messages.kind == "good"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.card.minutes.click()
    settle(program.tasks)


def live_of(program, page):
    page.card.live.click()
    settle(program.tasks)
    return page.live


def test_the_live_screen_moves_in_blocks_and_by_the_presenters_keys(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    add_interviews(program, workspace, 4, 4)
    live = live_of(program, page)
    assert live._pages.currentIndex() == 2
    assert "from 5 interviews on" in live.wait.text()
    add_interviews(program, workspace, 1, 4)
    assert live._pages.currentIndex() == 0
    satisfied = next(card for card in live.figures if card.name.text() == "Satisfaction")
    assert satisfied.value.text() == "100.0%"
    add_interviews(program, workspace, 4, 1)
    assert satisfied.value.text() == "100.0%"
    assert "4 waiting" in live.state.text()
    add_interviews(program, workspace, 1, 1)
    assert satisfied.value.text() == "50.0%"
    first = live.theme
    for key, expected in (
        (Qt.Key.Key_Right, "results"),
        (Qt.Key.Key_PageDown, "commitments"),
        (Qt.Key.Key_Left, "results"),
    ):
        QTest.keyClick(live, key)
        assert live.theme == expected
    assert first == "skills"
    QTest.keyClick(live, Qt.Key.Key_B)
    assert live.blank
    QTest.keyClick(live, Qt.Key.Key_Right)
    assert (live.blank, live.theme) == (False, "results")
    QTest.keyClick(live, Qt.Key.Key_Escape)
    settle(program.tasks)
    assert page.live is None


def test_names_show_on_the_wall_only_when_asked(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    workshops.decide(workspace, 1, "A named contact", owner="Karin Lindqvist")
    page.refresh()
    add_interviews(program, workspace, 5, 4)
    live = live_of(program, page)
    assert live.hidden
    assert "Karin" not in shown_text(live)
    QTest.keyClick(live, Qt.Key.Key_N)
    assert "Karin" in shown_text(live)
    assert not page.card.hide_names.isChecked()
    QTest.keyClick(live, Qt.Key.Key_N)
    assert "Karin" not in shown_text(live)
    assert "Ann Berg" not in shown_text(page)


def shown_text(widget):
    labels = [one for one in widget.findChildren(QWidget) if hasattr(one, "text") and callable(one.text)]
    return "\n".join(f"{one.text()} {one.toolTip()} {one.accessibleName()}" for one in labels)


def test_a_decision_is_noted_on_the_wall(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    add_interviews(program, workspace, 5, 4)
    live = live_of(program, page)
    QTest.keyClick(live, Qt.Key.Key_D)
    QTest.keyClicks(live.form.text, "A monthly letter, n or d")  # letters are words here, not keys
    QTest.keyClick(live.form.text, Qt.Key.Key_Return)
    settle(program.tasks)
    (noted,) = workshops.held(workspace, 1).decisions
    assert (noted.text, noted.theme) == ("A monthly letter, n or d", "skills")
    assert "A monthly letter" in live.decisions.text()
    QTest.keyClick(live, Qt.Key.Key_D)
    QTest.keyClick(live.form.text, Qt.Key.Key_Escape)
    assert page.live is live
    assert live._form.isHidden()


def test_every_control_has_a_name(at_page):
    program, workspace, page = at_page
    add_workshop(program)
    add_interviews(program, workspace, 5, 4)
    for window in (page, live_of(program, page)):
        for one in window.findChildren(QWidget):
            if one.isVisibleTo(window) and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
                found = QAccessible.queryAccessibleInterface(one)
                if one.objectName() != "qt_spinbox_lineedit":
                    assert found.text(QAccessible.Text.Name), one


@pytest.mark.parametrize("language", ["fr", "sv"])
def test_it_speaks_the_other_languages(at_page, language):
    program, workspace, page = at_page
    add_workshop(program)
    add_interviews(program, workspace, 5, 4)
    live = live_of(program, page)
    program.change_language(language)
    settle(program.tasks)
    expected = {"fr": ("Répondant suivant", "entretiens"), "sv": ("Nästa respondent", "intervjuer")}[language]
    assert page.card.next.words == expected[0]
    assert expected[1] in live.state.text()
    colon = {"fr": "\u00a0: ", "sv": ": "}[language]
    assert page.headline.text() == f"Nordlicht 2026{colon}1 " + {"fr": "atelier", "sv": "workshop"}[language]
