from dataclasses import replace

import made_up
from PySide6.QtCore import Qt

from scorefact_desktop.domain.theme_scores import generic_scores
from scorefact_desktop.views import headlines
from scorefact_desktop.views.key_figures import key_figures, trend_ids


def page(program, name="dashboard"):
    program.window.go(name)
    return program.window.pages[name]


def test_four_headline_figures_and_three_trends(shown):
    dashboard = page(shown)
    assert [card.key.id for card in dashboard.cards] == ["churn", "crisis", "nps", "satisfaction"]
    assert len({trend.figure for trend in dashboard.trends}) == 3
    assert dashboard.trends[0].figure == "rec_3y.expected_churn"


def test_protected_values_show_the_word_and_never_a_number(shown):
    scene = made_up.scene()
    churn = scene.figures.indicator("rec_3y.expected_churn")
    hidden = replace(churn, value=None, interval=None, change=None, previous=None, protected=True, n=3)
    others = tuple(hidden if one.id == churn.id else one for one in scene.figures.indicators)
    shown.desk.scene = replace(scene, figures=replace(scene.figures, indicators=others))
    shown.desk.scene_changed.emit()
    card = page(shown).cards[0]
    assert card.value.text() == "protected"
    assert card.interval.text() == ""
    assert not any(character.isdigit() for character in card.value.text())
    assert not card.ring.isHidden()
    page(shown).radar.chart.choose("sponsors")
    assert page(shown).radar._value.text() == "protected"


def test_arrow_keys_read_the_radar_and_enter_opens_the_theme(shown, qtbot):
    radar = page(shown).radar
    radar.chart.setFocus(Qt.FocusReason.TabFocusReason)
    first = radar.chart.chosen or next(iter(radar.chart.keys()))
    radar.chart.choose(first)
    qtbot.keyClick(radar.chart, Qt.Key.Key_Right)
    assert radar.chart.chosen == radar.chart.keys()[1]
    assert radar._theme.text()
    with qtbot.waitSignal(radar.theme_opened) as blocker:
        qtbot.keyClick(radar.chart, Qt.Key.Key_Return)
    assert blocker.args == [radar.chart.keys()[1]]
    assert shown.window.current == "themes"
    assert shown.window.pages["themes"].theme == radar.chart.keys()[1]


def test_pressing_a_figure_explains_it_and_escape_puts_it_away(shown, qtbot):
    dashboard = page(shown)
    dashboard.cards[3].click()
    assert not dashboard.why.isHidden()
    qtbot.keyClick(dashboard, Qt.Key.Key_Escape)
    assert dashboard.why.isHidden()


def test_the_interval_can_be_switched_off(shown):
    radar = page(shown).radar
    before = len(radar.chart.drawing().items)
    radar.band.setChecked(False)
    assert len(radar.chart.drawing().items) < before


def test_a_chart_becomes_a_table_a_picture_and_clipboard(shown, tmp_path):
    radar = page(shown).radar
    radar.tools.table_button.setChecked(True)
    assert radar.frame.as_table
    assert radar.frame.figures.model().rowCount() == 14
    radar.frame.copy()
    radar.frame.save(tmp_path / "radar.svg")
    radar.frame.save(tmp_path / "radar.png")
    assert (tmp_path / "radar.svg").read_text(encoding="utf-8").startswith("<svg")
    assert (tmp_path / "radar.png").read_bytes().startswith(b"\x89PNG")


def test_a_chart_takes_the_place_of_no_workspace(shown, tmp_path, monkeypatch):
    radar, path = page(shown).radar, tmp_path / "open.scorefact"
    path.write_bytes(b"all we have")
    monkeypatch.setattr(radar.frame, "ask_where", lambda *_: path)
    for ending in ("svg", "png"):
        radar.tools._save(ending)
    assert path.read_bytes() == b"all we have"
    assert "is a workspace" in shown.window.messages.words.text()


def test_a_questionnaire_of_another_kind_gets_its_own_figures(shown):
    scene = made_up.scene()
    own = tuple(one for one in scene.figures.indicators if one.id not in ("rec_3y.expected_churn", "nps_score.nps"))
    other = replace(scene, figures=replace(scene.figures, indicators=own))
    keys = key_figures(other)
    assert len(keys) == 4
    assert all(key.figure.theme for key in keys)
    assert len(trend_ids(other)) == 3
    assert generic_scores(scene.questionnaire) is not None


def test_the_title_says_the_message(program):
    scene = made_up.scene()
    assert headlines.dashboard(scene)
    calm = tuple(
        replace(one, change=replace(one.change, significant=False)) if one.change else one
        for one in scene.figures.themes
    )
    still = replace(scene, figures=replace(scene.figures, themes=calm))
    assert "2025" in headlines.dashboard(still)
    nothing = tuple(
        replace(one, value=None, change=None, benchmark=None, protected=False) for one in scene.figures.themes
    )
    assert "no figures yet" in headlines.dashboard(replace(scene, figures=replace(scene.figures, themes=nothing)))


def test_empty_pages_say_what_to_do_next(program):
    for name in ("dashboard", "themes", "import", "report"):
        empty = page(program, name).empty
        assert empty.headline.text()
        assert empty.buttons


def test_the_benchmark_on_home_opens_its_page(shown):
    home = page(shown, "home")
    assert home.bench.accessibleName().startswith("Benchmark")
    home.bench.click()
    assert shown.window.current == "benchmark"
