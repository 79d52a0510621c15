"""A campaign’s own questions in the window: added by keyboard, refused with the reason, shown apart."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

sys.path.insert(0, str(Path(__file__).parents[1] / "end_to_end"))

from pressing import activate, press

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import campaigns, custom_questions, workspaces
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.session import Changed
from scorefact_desktop.store.campaigns import find
from scorefact_desktop.store.interviews import NewInterview, save_many
from scorefact_desktop.views.pages.theme_list import CUSTOM
from scorefact_desktop.views.pictures import settle

NAME = "nordlicht/2026"


@pytest.fixture
def at_page(program, tmp_path):
    """The page of a campaign that is being prepared."""
    workspace = workspaces.create(tmp_path / "own.scorefact")
    campaigns.add_campaign(workspace, "Nordlicht", 2026, standard(), scores=standard_scores(), population=40)
    program.session.open(workspace)
    settle(program.tasks)
    activate(program.window)
    program.window.go("questions")
    settle(program.tasks)
    return program, workspace, program.window.pages["questions"]


def write(program, *words):
    for word in words:
        press(program, f"text:{word}", "Tab", "Tab")


def test_home_leads_here_before_the_launch(at_page):
    program, _, _ = at_page
    program.window.go("home")
    settle(program.tasks)
    home = program.window.pages["home"]
    home._act(NAME, "questions")
    settle(program.tasks)
    assert program.window.current == "questions"


def test_a_question_is_added_by_keyboard_and_taken_back(at_page):
    program, workspace, page = at_page
    assert page.form.texts["fr"].hasFocus()
    write(program, "Le portail ?", "The portal?", "Portalen?")
    press(program, "Return")
    (made,) = custom_questions.listed(workspace, NAME)
    assert (made.code, made.scale) == ("own_1", "agree4")
    assert made.text == {"fr": "Le portail ?", "en": "The portal?", "sv": "Portalen?"}
    assert page.form.texts["fr"].text() == ""
    assert page.headline.text() == "Nordlicht 2026: 1 question of its own"
    page._remove("own_1")
    settle(program.tasks)
    assert custom_questions.listed(workspace, NAME) == ()
    program.window.messages.undo()
    settle(program.tasks)
    assert [one.code for one in custom_questions.listed(workspace, NAME)] == ["own_1"]


def test_what_is_missing_is_said_in_the_form(at_page):
    program, workspace, page = at_page
    write(program, "Le portail ?")
    press(program, "Return")
    assert "no text in en" in page.form.problem.text()
    assert page.form.texts["fr"].text() == "Le portail ?"
    assert custom_questions.listed(workspace, NAME) == ()


def test_own_answers_are_written_in_every_language(at_page):
    program, workspace, page = at_page
    write(program, "Lieu ?", "Where?", "Var?")
    page.form.scale.setCurrentIndex(page.form.scale.findData("choice"))
    assert page.form._written.isVisible()
    page.form.choices["fr"].setPlainText("ici\nlà")
    page.form.choices["en"].setPlainText("here")
    page.form.add.click()
    assert "as many answers" in page.form.problem.text()
    page.form.choices["en"].setPlainText("here\nthere\n")
    page.form.choices["sv"].setPlainText("här\ndär")
    page.form.add.click()
    settle(program.tasks)
    (made,) = custom_questions.listed(workspace, NAME)
    assert made.choices == ({"fr": "ici", "en": "here", "sv": "här"}, {"fr": "là", "en": "there", "sv": "där"})


def test_after_the_launch_they_are_only_read_and_stand_apart_in_themes(at_page):
    program, workspace, page = at_page
    write(program, "Le portail ?", "The portal?", "Portalen?")
    press(program, "Return")
    campaigns.launch(workspace, NAME)
    answers = {"own_1": Answer(choices=(4,)), "sat_overall": Answer(choices=(4,))}
    with workspace.transaction() as connection:
        save_many(connection, find(connection, NAME).id, [NewInterview(answers, mode="phone")] * 6)
    program.session.notify(Changed.CAMPAIGNS, Changed.INTERVIEWS)
    settle(program.tasks)
    assert page.form.isHidden()
    assert "frozen" in page.about.text()
    program.window.go("themes", CUSTOM)
    settle(program.tasks)
    themes = program.window.pages["themes"]
    assert [one.question.code for one in themes.rows] == ["own_1"]
    assert themes.headline.text() == "Custom questions"
    assert themes.rows[0].value == "100%"
    for place in ("skills", CUSTOM):
        themes.show_theme(place)
    themes._step(1)
    assert themes.theme == "skills"
    assert not any(one.question == "own_1" for one in program.desk.scene.figures.indicators)


@pytest.mark.parametrize("language", ["fr", "sv"])
def test_it_speaks_the_other_languages(at_page, language):
    program, _, page = at_page
    program.change_language(language)
    settle(program.tasks)
    assert page.form.add.words == {"fr": "Ajouter la question", "sv": "Lägg till frågan"}[language]
    assert page.form.scale.accessibleName() == {"fr": "Comment on y répond", "sv": "Hur den besvaras"}[language]
    assert (
        page.form.scale.itemText(page.form.scale.findData("number")) == {"fr": "un nombre", "sv": "ett tal"}[language]
    )
    assert page.form.focusPolicy() == Qt.FocusPolicy.NoFocus
