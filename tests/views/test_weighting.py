"""How figures are weighted: chosen beside the sample, told beside the figures, taken back."""

import pytest

from scorefact_desktop.reports import weighting_words
from scorefact_desktop.services import histories, weighting
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.weighting_bar import CUSTOMERS, told
from tests.end_to_end.looking import faults, flush, unnamed

CAMPAIGN = "nordlicht/2026"


@pytest.fixture
def opened(program, qtbot, demo_copy):
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
    program.window.go("sample")
    settle(program.tasks)
    return program


def chosen(program):
    return weighting.chosen(program.desk.session.workspace, CAMPAIGN)


def test_a_way_is_chosen_told_everywhere_and_taken_back(opened, qtbot):
    page = opened.window.pages["sample"]
    assert "equal fractions" in page.weighted.text()
    assert page.weighting.fields.isHidden()
    page.choose_field(1)  # the respondents are looked at by sector: that is proposed
    page.weighting.method.chosen.emit(CUSTOMERS)
    settle(opened.tasks)
    assert chosen(opened) == "post_stratified:sector"
    assert not page.weighting.fields.isHidden()
    assert "sector" in page.weighted.text()
    assert "tell as much as" in page.weighted.text()
    fields = page.weighting.fields
    fields._set("Size", True, _Mark())
    fields.closed.emit()
    settle(opened.tasks)
    assert chosen(opened) == "raked:sector,size"
    assert opened.desk.scene.figures.weighting == "raked:sector,size"
    opened.window.go("dashboard")
    settle(opened.tasks)
    assert "weighted" in opened.window.pages["dashboard"].cards[0].n.text()
    entry = histories.read(opened.desk.session.workspace).entries[0]
    translate = language_for("en")
    assert histories.action_words(entry.action, translate) == "Weighting chosen"
    assert histories.body_words(entry.body, translate) == "weighted by sector, size"
    opened.window.undo()
    settle(opened.tasks)
    assert chosen(opened) == "post_stratified:sector"


class _Mark:
    """The check mark of "all", which the menu has and the test has not."""

    def setChecked(self, on):
        """Follow."""


def test_taking_the_last_field_off_weights_nothing(opened):
    page = opened.window.pages["sample"]
    page.choose_weighting("post_stratified", ("size",))
    settle(opened.tasks)
    page.weighting.fields._set("", False, _Mark())
    page.weighting.fields.closed.emit()
    settle(opened.tasks)
    assert chosen(opened) == "none"


def test_what_cannot_be_says_why(opened):
    bar = opened.window.pages["sample"].weighting
    assert set(bar.method._barred) == {"weights"}
    bar.method.chosen.emit("weights")  # as a script might
    settle(opened.tasks)
    assert chosen(opened) == "auto"
    assert "weight" in opened.window.messages.words.text()


def test_a_workspace_for_reading_cannot_be_weighted_otherwise(program, qtbot, demo_workspace):
    program.desk.open_workspace(demo_workspace, CAMPAIGN, read_only=True)
    qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
    program.window.go("sample")
    settle(program.tasks)
    assert not program.window.pages["sample"].weighting.method.isEnabled()


def test_nothing_is_cut_where_figures_are_weighted(opened):
    opened.window.pages["sample"].choose_weighting("raked", ("size", "sector", "country", "solution"))
    settle(opened.tasks)
    opened.window.messages.clear()
    for name in ("sample", "dashboard", "themes"):
        opened.window.go(name)
        settle(opened.tasks)
        for language in ("en", "fr", "sv"):
            opened.change_language(language)
            flush()
            assert faults(opened.window) == [], (name, language)
            assert unnamed(opened.window) == [], (name, language)


def test_the_state_of_every_way(demo_copy):
    with Workspace.open(demo_copy) as workspace:
        before = weighting.state(workspace, CAMPAIGN)
        assert (before.chosen, before.in_use, before.effective) == ("auto", "none", None)
        weighting.choose(workspace, CAMPAIGN, "post_stratified", ("size",))
        found = weighting.state(workspace, CAMPAIGN)
        assert found.in_use == "post_stratified:size"
        assert found.least < 1 < found.most
        assert found.interviews * 0.5 < found.effective <= found.interviews
        weighting.choose(workspace, CAMPAIGN, "strata")
        assert weighting.state(workspace, CAMPAIGN).in_use == "strata"


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
@pytest.mark.parametrize("way", ["none", "strata", "weights", "post_stratified:size", "raked:sector,country"])
def test_every_way_has_words(language, way):
    translate = language_for(language, strict=True)
    assert weighting_words.sentence(way, translate)
    assert bool(weighting_words.caption(way, translate)) == (way != "none")
    state = weighting.WeightingState(way, way, 3, ("size",), 0, 112, 98.4, 0.62, 1.87, 1)
    assert "98" in told(state)
