from dataclasses import replace

import made_up
import pytest
from PySide6.QtCore import Qt

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.label_state import LabelState
from scorefact_desktop.services.labels import StoryStep
from scorefact_desktop.services.rules import rule_set
from tests.reports.label_samples import results

LAUNCH = StoryStep("2026-02-27T08:00:00Z", "launch", sha256="ab" * 32)
OPEN = LabelState(False, rule_set("example"), "2026-02-27T08:00:00Z", "ab" * 32, story=(LAUNCH,))


def decided(missed=(), **more):
    at = "2026-05-01T09:00:00Z"
    step = StoryStep(at, "evaluation", awarded=not missed, author="Astrid")
    return replace(
        OPEN, closed=True, results=results(missed), awarded=not missed, decided_at=at, story=(LAUNCH, step), **more
    )


def show(program, label, status="closed"):
    scene = made_up.scene()
    about = made_up.summary(status=status)
    program.desk.scene = replace(scene, about=about, label=label)
    program.desk.scene_changed.emit()
    program.window.go("dashboard")
    return program.window.pages["dashboard"]


def opened(page):
    page.strip.button.click()
    assert not page.rules.isHidden()
    return page.rules.words()


def test_while_fieldwork_is_open_there_are_rings_and_no_projection(shown):
    page = show(shown, OPEN, "open")
    strip = page.strip
    assert strip.state.text() == "Label: decided at closing"
    assert "no projection" in strip.note.text()
    assert strip.rule_marks.kinds == ("open",) * 8
    assert strip.rules.text() == "8 rules registered"
    words = opened(page)
    assert "≥\u00a070%" in words
    assert "…" in words
    assert "not demonstrated" not in words
    assert "passed" not in words


def test_a_label_awarded_has_a_circle_for_each_rule(shown):
    strip = show(shown, decided()).strip
    assert strip.state.text() == "Label awarded"
    assert strip.mark.kind == "good"
    assert strip.rule_marks.kinds == ("good",) * 8
    assert strip.rules.text() == "8 of 8 rules passed"
    assert strip.decide.isHidden()


def test_what_is_not_demonstrated_is_a_square_with_its_number_and_never_failed(shown):
    page = show(shown, decided(missed=("satisfied", "leavers")))
    strip = page.strip
    assert strip.state.text() == "Label not demonstrated"
    assert strip.rule_marks.kinds.count("bad") == 2
    assert strip.ended.text() == "2 not demonstrated"
    words = opened(page)
    assert "fail" not in words.lower()
    assert words.count("not demonstrated") >= 3
    assert "66.3% · limit ≥\u00a070% · margin −3.7 · n\u00a0=\u00a0118" in words.replace("\u2212", "−")
    assert "80.8% of the customers interviewed are satisfied." in words
    assert "exact one-sided 95% bound" in words


def test_the_panel_tells_when_by_which_rules_and_the_story(shown):
    appeal = StoryStep("2026-05-20T09:00:00Z", "appeal", reason="two answers", author="Astrid")
    label = decided()
    page = show(shown, replace(label, story=(*label.story, appeal)))
    words = opened(page)
    assert "1 May 2026" in words
    assert "Example rules, version 2026.1, frozen on 27 February 2026." in words
    assert "Registration abababababab" in words
    assert "abababababababab" not in words
    assert "Appeal · Astrid · two answers" in words
    assert words.count("passed") == 7
    assert "does not apply" in words


@pytest.mark.parametrize("language", ["fr", "sv"])
def test_the_panel_speaks_the_language_of_the_window(shown, language):
    page = show(shown, decided(missed=("satisfied",)))
    shown.desk.language_wanted.emit(language)
    words = opened(page)
    assert {"fr": "non démontrée", "sv": "ej visad"}[language] in words
    assert {"fr": "des clients interrogés sont satisfaits", "sv": "av de intervjuade kunderna"}[language] in words


def test_a_decision_that_comes_out_otherwise_now_is_said(shown):
    words = opened(show(shown, decided(differing=("satisfied",))))
    assert "come out otherwise: satisfied" in words


def test_a_closed_campaign_without_a_decision_offers_to_take_it(shown, qtbot):
    page = show(shown, replace(OPEN, closed=True))
    assert page.strip.state.text() == "Label not decided yet"
    assert not page.strip.decide.isHidden()
    with qtbot.waitSignal(page.strip.decision_wanted):
        page.strip.decide.click()


def test_a_registration_that_was_altered_is_said(shown):
    problem = UserError("registration_broken", campaign="nordlicht/2026", what="frame")
    page = show(shown, LabelState(True, None, story=(LAUNCH,), problem=problem))
    assert page.strip.state.text() == "Label cannot be decided"
    assert page.strip.decide.isHidden()
    assert "no longer as it was registered" in opened(page)


def test_a_campaign_without_rules_leads_to_the_report(shown, qtbot):
    page = show(shown, None, "open")
    assert page.strip.state.text() == "No label in this campaign"
    page.strip.button.click()
    assert page.rules.isHidden()
    assert shown.window.current == "report"


def test_escape_puts_the_rules_away(shown, qtbot):
    page = show(shown, decided())
    opened(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.rules.isHidden()
    page.cards[0].click()
    page.strip.button.click()
    assert page.why.isHidden()
