"""The dashboard in a window of its own follows the interview beside it, answer by answer, and reads nothing for it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "end_to_end"))

from pressing import activate, press
from PySide6.QtCore import Qt

from scorefact_desktop.services import figures as figure_service
from scorefact_desktop.services import interview_screen, interviews, weighting
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.views import scene_loading
from scorefact_desktop.views.beside import Beside
from scorefact_desktop.views.pictures import settle

CAMPAIGN = "nordlicht/2026"


@pytest.fixture
def held(program, demo_copy):
    """An interview that was just begun in an open campaign with a hundred others, the dashboard beside it."""
    workspace = open_workspace(demo_copy)
    set_blind(workspace, blind=False)
    program.session.open(workspace)
    settle(program.tasks)
    program.desk.look_at(CAMPAIGN)
    settle(program.tasks)
    activate(program.window)
    case = interview_screen.open_cases(workspace, CAMPAIGN, "")[0]
    program.window.start_interview(case.case_id)
    settle(program.tasks)
    press(program, "1")
    page = program.window.pages["interview"]
    page.panel.header.beside.click()
    settle(program.tasks)
    activate(program.window)  # the platform of the tests gives every new window the keyboard
    yield program, workspace, page
    for window in program.window.findChildren(Beside):
        window.close()


def set_blind(workspace, *, blind):
    with workspace.transaction() as connection:
        connection.execute(
            "UPDATE campaign SET blind = ?1, rule_set = CASE WHEN ?1 THEN 'made-up' END,"
            " rule_set_version = CASE WHEN ?1 THEN '1' END WHERE status = 'open'",
            (int(blind),),
        )


def beside(program):
    (found,) = program.window.findChildren(Beside)
    return found


def test_every_answer_moves_radar_and_key_figures_and_nothing_is_read_again(held, monkeypatch):
    program, workspace, page = held
    window = beside(program)
    assert window.isVisible()
    before = program.desk.scene
    nps = window.page.cards[2].key.figure
    trends = window.page.trends
    churn = next(one for one in trends if one.figure == "nps_score.nps")
    points = churn._points
    read = []
    for name in ("campaign_figures", "figures_and_profile", "trends"):
        monkeypatch.setattr(figure_service, name, lambda *_, **__: read.append(1))
    monkeypatch.setattr(scene_loading, "load_scene", lambda *_: read.append(1))
    press(program, "1", "4", "0")  # role, very dissatisfied, not at all likely
    assert page.panel.conversation.place == "nps_reason"
    moved = window.page.cards[2].key.figure
    assert (moved.n, moved.value < nps.value) == (nps.n + 1, True)
    satisfied = program.desk.scene.figures.indicator("sat_overall.positive")
    assert satisfied.n == before.figures.indicator("sat_overall.positive").n + 1
    assert program.desk.scene.figures.compare == before.figures.compare == "nordlicht/2025"
    assert window.page.radar._scene is program.desk.scene
    assert churn._points[-1].value == moved.value
    assert churn._points[:-1] == points[:-1]
    assert "interview in progress" in window.page.note.text()
    assert not read
    monkeypatch.undo()
    state = interviews.state(workspace, page.panel.conversation.interview_id)
    assert state.answers["nps_score"].choices == (0,)


def test_figures_stand_as_stored_once_the_interview_is_left(held):
    program, workspace, page = held
    press(program, "1", "4", "0", "Escape")
    page.to_list()
    settle(program.tasks)
    stored = figure_service.campaign_figures(workspace, CAMPAIGN, "nordlicht/2025")
    assert program.desk.scene.figures.indicator("nps_score.nps") == stored.indicator("nps_score.nps")
    assert "interview in progress" not in beside(program).page.note.text()


def test_another_comparison_is_followed_too_and_a_filter_holds_the_figures_still(held):
    program, _, _ = held
    program.session.compare_with("nordlicht/2024")
    settle(program.tasks)
    activate(program.window)
    n = program.desk.scene.figures.indicator("sat_overall.positive").n
    press(program, "1", "4")
    figure = program.desk.scene.figures.indicator("sat_overall.positive")
    assert figure.n == n + 1
    assert program.desk.scene.figures.compare == "nordlicht/2024"
    key, values = next((key, values) for key, values in program.desk.scene.profile.items() if len(values) > 1)
    program.desk.filter_by(key, frozenset(values[:1]))
    settle(program.tasks)
    still = program.desk.scene.figures
    press(program, "9")
    assert program.desk.scene.figures == still
    assert "when the interview ends" in beside(program).page.note.text()


def test_weights_chosen_while_the_interview_is_open_are_those_of_the_next_answer(held):
    program, workspace, _ = held
    before = program.desk.scene.figures.weighting
    press(program, "1")
    program.desk.change(
        lambda: weighting.choose(workspace, CAMPAIGN, weighting.POST_STRATIFIED, ("size",)), Changed.CAMPAIGNS
    )
    settle(program.tasks)
    activate(program.window)
    press(program, "4", "0")
    stored = figure_service.campaign_figures(workspace, CAMPAIGN, "nordlicht/2025")
    assert stored.weighting == "post_stratified:size" != before
    assert program.desk.scene.figures.weighting == stored.weighting


def test_the_window_leaves_the_keyboard_to_the_interview_and_shows_nothing_of_a_closed_workspace(held):
    program, _, page = held
    window = beside(program)
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    page.panel.header.beside.click()  # a second time: still one window
    press(program, "F7")
    assert len(program.window.findChildren(Beside)) == 1
    program.session.close()
    settle(program.tasks)
    assert window.page._stack.currentWidget() is window.page.empty


def test_a_blind_campaign_moves_nothing_beside_the_interview(held, monkeypatch):
    program, workspace, page = held
    page.to_list()
    settle(program.tasks)
    set_blind(workspace, blind=True)
    case = interview_screen.open_cases(workspace, CAMPAIGN, "")[1]
    program.window.start_interview(case.case_id)
    settle(program.tasks)
    press(program, "1")
    figures = program.desk.scene.figures
    press(program, "1", "4", "0")
    assert page.panel.conversation.place == "nps_reason"
    assert program.desk.scene.figures == figures
    assert page.panel.header.beside.isHidden()
