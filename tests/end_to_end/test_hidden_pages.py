"""Pages that nobody looks at wait with what changed, and show all of it when they are opened again."""

import re
import shutil

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services import interviews, protection
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pictures import settle

PAGES = ("home", "calls", "themes", "report", "settings", "dashboard")
#: Where lines cross, and by the width of a word that was there before, a page may differ; its figures are words too.
SHADE, PART = 60, 0.004
CLOCK = re.compile(r"\d\d:\d\d")
THEME = "support"  # the Themes page stays at the theme it showed last


@pytest.fixture
def program(empty_program, demo, tmp_path):
    """Every page of a workspace that may be changed was opened once."""
    path = shutil.copy(demo, tmp_path / "copy.scorefact")
    empty_program.session.open(open_workspace(path))
    settle(empty_program.tasks)
    for page in PAGES:
        look_at(empty_program, page)
    return empty_program


def look_at(program, page):
    """The words on a page once it is open and at rest, and its picture in grey."""
    program.window.go(page, THEME if page == "themes" else None)
    settle(program.tasks)
    program.window.grab()  # what is painted is composed
    settle(program.tasks)
    words = []
    for one in program.window.stack.currentWidget().findChildren(QWidget):
        if not one.visibleRegion().isEmpty():  # a chart says what it shows once it is painted
            text = one.text().replace("&", "") if hasattr(one, "text") else ""  # key letters are handed out later
            said = (type(one).__name__, text, one.accessibleName(), one.accessibleDescription())
            if any(said[1:]):
                words.append(tuple(CLOCK.sub("", part) for part in said))
    picture = program.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return sorted(words), np.frombuffer(picture.constBits(), np.uint8).astype(int)


def unlike_new(program):
    """Names of the pages that show something else than the same page made anew."""
    unlike = []
    for page in PAGES:
        words, picture = look_at(program, page)
        program.window.go("settings" if page != "settings" else "home")
        program.window.stack.made.pop(page).deleteLater()
        new_words, new_picture = look_at(program, page)
        other = (np.abs(picture - new_picture) > SHADE).mean()
        if words != new_words or other > PART:
            unlike.append((page, other, set(words) ^ set(new_words)))
    return unlike


def hold_an_interview(program):
    """In the campaign looked at, without its page."""
    workspace, campaign = program.session.workspace, program.session.campaign
    held = interviews.start_apart(workspace, campaign, language="en").interview_id
    for code in standard().order:
        if standard().scale_of(code).kind is ScaleKind.ORDINAL:
            interviews.put(workspace, held, code, Answer(choices=(standard().scale_of(code).values[0],)))
    interviews.finish(workspace, held)
    program.session.notify(Changed.INTERVIEWS)


def change_everything(program):
    """Answers, the protection limit, a filter."""
    hold_an_interview(program)
    protection.set_protection_limit(program.session.workspace, 9)
    program.session.notify(Changed.WORKSPACE_SETTINGS)
    settle(program.tasks)
    program.desk.filter_by("country", frozenset({"SE"}))


def test_pages_that_nobody_looks_at_wait_and_show_everything_once_they_are_opened_again(program, monkeypatch):
    """Only the page in front is filled anew; the others look afterwards like pages that are made only then."""
    filled = []

    def note(page):
        refresh = page.refresh
        monkeypatch.setattr(page, "refresh", lambda: (filled.append(page), refresh()))

    for page in program.window.findChildren(Page):
        note(page)
    front = program.window.stack.front
    change_everything(program)
    settle(program.tasks)
    assert set(filled) == {front}
    assert not unlike_new(program)
