"""Closing a label campaign in the window takes the decision, shows it, and offers no way to try again."""

import shutil

import pytest
from looking import faults, unnamed

from scorefact_desktop.services import campaigns, labels
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.views.pictures import settle


@pytest.fixture
def own(empty_program, demo, tmp_path):
    """The program on a copy of the demonstration that may be changed, looking at the open campaign."""
    copy = tmp_path / "own.scorefact"
    shutil.copy(demo, copy)
    empty_program.settings.last_campaign = "nordlicht/2026"
    empty_program.session.open(open_workspace(copy))
    settle(empty_program.tasks)
    return empty_program


def close(program):
    program.window.go("home")
    program.window.pages["home"]._act("nordlicht/2026", "close")
    settle(program.tasks)


def test_closing_decides_the_label_and_says_so(own):
    assert own.desk.scene.label.awarded is None
    close(own)
    stored = labels.standing(own.session.workspace, "nordlicht/2026")
    assert stored.awarded is False, "not even three in five have answered"
    assert "The label is not demonstrated" in own.window.messages.words.text()
    assert own.window.messages.action.isHidden(), "a decision is no click to be taken back"
    label = own.desk.scene.label
    assert (label.awarded, label.decided_at) == (False, stored.at)
    own.window.go("dashboard")
    strip = own.window.pages["dashboard"].strip
    assert strip.state.text() == "Label not demonstrated"
    assert strip.rule_marks.kinds[0] == "bad"


def test_a_campaign_without_rules_closes_and_can_be_reopened_at_once(own):
    with own.session.workspace.transaction() as connection:
        connection.execute("UPDATE campaign SET rule_set = NULL, rule_set_version = NULL, blind = 0")
        connection.execute("DELETE FROM registration")
    close(own)
    assert not own.window.messages.action.isHidden()
    own.window.messages.action.click()
    settle(own.tasks)
    assert campaigns.summary(own.session.workspace, "nordlicht/2026").status == "open"


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
@pytest.mark.parametrize("campaign", ["nordlicht/2026", "tarnholm/2026"])
def test_strip_and_panel_are_whole_in_every_language(own, language, campaign):
    own.desk.look_at(campaign)
    own.desk.language_wanted.emit(language)
    for height in (688, 768):
        own.window.resize(1366, height)
        own.window.go("dashboard")
        settle(own.tasks)
        page = own.window.pages["dashboard"]
        assert not faults(own.window), height
        page.strip.button.click()
        settle(own.tasks)
        # What lies under the panel is still there, and covered by it.
        assert not [fault for fault in faults(own.window) if " over " not in fault]
        assert not unnamed(own.window)
        page.rules.close_button.click()
        assert page.rules.isHidden()
