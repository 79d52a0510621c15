"""Days and moments in the form of the language that is spoken."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from scorefact_desktop.views import speech
from scorefact_desktop.views.shortcuts import ShortcutList
from scorefact_desktop.views.widgets.text import Text


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speech.speak("en")


@pytest.mark.parametrize(
    ("language", "shown", "written"),
    [("en", "24/11/2026", "24 Nov 2026"), ("fr", "24/11/2026", "24 nov. 2026"), ("sv", "2026-11-24", "24 nov. 2026")],
)
def test_a_day_is_shown_as_the_language_writes_it(language, shown, written):
    speech.speak(language)
    field = QDateEdit(QDate(2026, 11, 24))
    field.setDisplayFormat(speech.day_format())
    assert field.text() == shown
    assert speech.short_date("2026-11-24") == written


def test_a_day_is_the_same_on_every_clock_and_a_moment_is_not():
    at = speech._local("2026-11-24T23:30:00Z")
    assert at.toUTC().toString("yyyy-MM-dd HH:mm") == "2026-11-24 23:30"
    assert speech._local("2026-11-24").date() == QDate(2026, 11, 24)


@pytest.mark.parametrize(("language", "named"), [("en", "Esc"), ("fr", "Échap"), ("sv", "Esc")])
def test_keys_are_called_by_what_is_printed_on_them(language, named, qtbot):
    speech.speak(language)
    listed = ShortcutList(None, [("Alt+End", "first"), ("←  Backspace  Alt+←", "before")])
    qtbot.addWidget(listed)
    texts = [one.text() for one in listed.findChildren(Text)]
    assert named in texts
    assert ("Entrée" in texts, "Alt+Fin" in texts, "Enter" in texts) == (
        (True, True, False) if language == "fr" else (False, False, True)
    )
