"""Sample, recurring revenue, drivers and segments in the window, on a real workspace and on the edges."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.theme_scores import generic_scores
from scorefact_desktop.services.verbatims import CONSENT
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.views.pages.observed_card import OutcomeForm
from scorefact_desktop.views.pictures import settle
from tests.end_to_end.looking import faults, flush, unnamed
from tests.services.small_campaigns import add_campaign, add_customers
from tests.services.test_drivers import drawn as ratings
from tests.services.test_drivers import questionnaire_of

PLACES = ("sample", "recurring", "crisis", "recommendation", "drivers", "segments")


@pytest.fixture
def opened(program, qtbot):
    """Opens a workspace for reading and looks at a campaign."""

    def open_(path, campaign):
        program.desk.open_workspace(path, campaign, read_only=True)
        qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
        return program

    return open_


def page(program, qtbot, name):
    """Goes to a page or one of the deeper views, and waits until it shows its figures."""
    if name == "sample":
        program.window.go("sample")
        found = program.window.pages["sample"]
    else:
        program.window.go("themes")
        deeper = program.window.pages["themes"].deeper
        deeper.show_view(name)
        found = deeper.pages[name]
    settle(program.tasks)
    return found


@pytest.mark.parametrize("size", [(1366, 688), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_in_three_languages_and_both_themes(opened, qtbot, demo_workspace, size):
    program = opened(demo_workspace, "nordlicht/2026")
    program.window.resize(*size)
    for name in PLACES:
        page(program, qtbot, name)
        for language in ("en", "fr", "sv"):
            for theme in ("light", "dark"):
                program.change_language(language)
                program.change_theme(theme)
                flush()
                assert faults(program.window) == [], (name, language, theme)
                assert unnamed(program.window) == [], (name, language)


def test_the_title_of_the_sample_is_its_message_and_the_table_gives_every_case(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "nordlicht/2026"), qtbot, "sample")
    assert shown.headline.text() == "112 of 400 customers interviewed: right to within 7.9 points"
    assert "7 interviews still owed" in shown.note.text()
    shown.outcomes.tools.table_button.setChecked(True)
    model = shown.outcomes.frame.figures.model()
    cases = [int(model.index(row, 2).data()) for row in range(model.rowCount())]
    assert sum(cases) == 200
    shown.copy_rates.click()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("RR1 response\t56.6%")
    assert shown.rates.model().columnCount() == 3  # the compared year stands beside


def test_another_field_of_the_strata(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "nordlicht/2026"), qtbot, "sample")
    shown.fields.cells[1].click()
    assert shown.field == 1
    assert {spot.key for spot in shown.strata.chart.drawing().hotspots} >= {"trade", "public"}
    assert "R-indicator" in shown.strata.note.text()


def test_a_chart_is_walked_with_the_arrow_keys(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "nordlicht/2026"), qtbot, "drivers")
    chart = shown.chart.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.choose(chart.keys()[0])
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen == chart.keys()[1]
    assert chart.accessibleName() == "Importance and performance"
    assert chart.accessibleDescription()


def test_churn_stands_with_every_source_of_doubt(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "nordlicht/2026"), qtbot, "recurring")
    keys = [spot.key for spot in shown.churn[0].chart.drawing().hotspots]
    assert keys == ["sample", "unsure", "scale", "revenue"]
    assert shown.values[0].text() == "19.8%"
    first = shown.cohorts.title.text()
    shown.switch.cells[1].click()
    assert shown.cohorts.title.text() != first
    shown.where.cells[1].click()
    flush()
    assert shown.destinations.title.text() == "Potential replacement"
    assert "protected" in shown.destinations.chart.accessibleDescription()


def test_protected_cells_say_so_and_show_no_number(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "tarnholm/2026"), qtbot, "recurring")
    years = shown.renewals.chart.accessibleDescription().split("; ")
    assert years == [f"{year} protected" for year in range(2027, 2031)]
    assert "rotected" in shown.destinations.note.text()


def test_below_the_gate_drivers_are_rank_correlations(opened, qtbot, demo_workspace):
    shown = page(opened(demo_workspace, "tarnholm/2026"), qtbot, "drivers")
    assert shown.headline.text().startswith("Too few complete answers")
    assert shown.chart.title.text() == "Rank correlation, −1 to 1"
    assert not shown.shapley_button.isEnabled()


def test_drivers_of_another_question(opened, qtbot, demo_workspace):
    program = opened(demo_workspace, "nordlicht/2026")
    shown = page(program, qtbot, "drivers")
    shown.choose_outcome("sat_overall")
    settle(program.tasks)
    assert shown.found.outcome == "sat_overall"


def test_segments_follow_the_choices_and_protect_sensitive_answers(opened, qtbot, demo_workspace):
    program = opened(demo_workspace, "nordlicht/2026")
    shown = page(program, qtbot, "segments")
    assert shown.found.figure.id == "satisfaction"
    shown.choose_theme("recurring")
    settle(program.tasks)
    shown.choose_figure("rec_3y.leavers")
    settle(program.tasks)
    assert shown.found.figure.id == "rec_3y.leavers"
    assert "Protected" in shown.chart.note.text()
    shown.choose_field("sector")
    settle(program.tasks)
    assert shown.found.field == "sector"
    assert shown.table.model().rowCount() == len(shown.found.segments)


def test_filters_reach_the_deeper_views_but_not_the_sample(opened, qtbot, demo_workspace):
    program = opened(demo_workspace, "nordlicht/2026")
    program.desk.filter_by("size", frozenset({"1-49"}))
    settle(program.tasks)
    assert page(program, qtbot, "recurring").found.interviews == 51
    sample = page(program, qtbot, "sample")
    assert sample.found.now.complete == 112
    assert "filters do not apply" in sample.note.text()


def satisfied(values):
    return [{"sat_overall": Answer(choices=(one,)) if one else DONT_KNOW} for one in values]


EDGES = {
    "none": ([], 40, "no complete interview yet"),
    "one": ([3], 40, "1 of 40 customers"),
    "unsure": ([0] * 9, 40, "9 of 40 customers"),
    "census": ([3, 4] * 6, 12, "All 12 customers interviewed"),
    "more": ([3, 4] * 10, 12, "20 interviews but only 12 customers"),
    "unknown": ([3, 4] * 10, None, "of a number nobody has entered"),
}


@pytest.mark.parametrize("edge", EDGES)
def test_edges_have_a_defined_picture(opened, qtbot, tmp_path, edge):
    values, population, message = EDGES[edge]
    path = tmp_path / "edge.scorefact"
    with Workspace.create(path) as workspace:
        name = add_campaign(workspace, satisfied(values), population=population)
    program = opened(path, name)
    for place in PLACES:
        shown = page(program, qtbot, place)
        if place == "sample":
            assert message in shown.headline.text()
            assert shown.outcomes.note.text().startswith("No case was drawn")
            assert "no list of customers" in shown.strata.note.text()
        assert faults(program.window) == [], (edge, place)
        words = shown.empty.headline.text() + shown.empty.explained.text() if shown._stack.currentIndex() else "shown"
        assert words
        assert "One moment" not in words, (edge, place)


def test_any_survey_shows_what_it_has_and_says_what_it_lacks(opened, qtbot, tmp_path):
    themes = ("image", "quality", "value")
    made = questionnaire_of(themes)
    answers = [{code: Answer(choices=(value,)) for code, value in row.items()} for row in ratings(120, themes)]
    path = tmp_path / "survey.scorefact"
    with Workspace.create(path) as workspace:
        ids = add_customers(workspace, 120)
        name = add_campaign(
            workspace, answers, questionnaire=made, scores=generic_scores(made), population=400, customer_ids=ids
        )
    program = opened(path, name)
    churn = page(program, qtbot, "recurring")
    assert churn.empty.headline.text() == "This questionnaire asks nobody whether they will stay"
    drivers = page(program, qtbot, "drivers")
    assert len(drivers.found.points) == 3
    assert drivers.shapley_button.isEnabled()
    drivers.shapley_button.click()
    settle(program.tasks)
    assert drivers.table.model().columnCount() == 5
    assert page(program, qtbot, "segments").found.status == "ok"
    assert "only those who answered" in page(program, qtbot, "sample").strata.note.text()
    assert page(program, qtbot, "crisis").empty.headline.text() == "This questionnaire asks nobody about crises"
    recommendation = page(program, qtbot, "recommendation")
    assert "nps" in recommendation.why.title.text().lower() or recommendation.found is not None


def test_every_figure_of_a_crisis_opens_its_why(opened, qtbot, demo_workspace):
    program = opened(demo_workspace, "tarnholm/2026")
    shown = page(program, qtbot, "crisis")
    figures = program.desk.scene.figures
    rate = figures.indicator("cri_count.average")
    assert shown.found.more.value == pytest.approx(rate.value)
    assert shown.found.more.lower < rate.value < shown.found.more.upper
    shown.counts.tools.table_button.setChecked(True)
    model = shown.counts.frame.figures.model()
    told = sum(int(model.index(row, 1).data()) for row in range(model.rowCount()))
    assert told == figures.indicator("cri_count.crisis_rate").n
    explained = []
    shown.why.explain = lambda scene, figure: explained.append(figure)
    for card in (shown.handling, shown.trust):
        for key in (*card.chart.keys(),):
            card.chart.choose(key)
    assert explained == [
        "cri_resolved.top", "cri_resolved.positive", "cri_performance.positive", "cri_ability.positive",
        "cri_confidence.positive",
    ]  # fmt: skip


def test_nps_is_split_and_followed_and_reasons_wait_for_release(opened, qtbot, demo_workspace):
    program = opened(demo_workspace, "solvana/2026")
    shown = page(program, qtbot, "recommendation")
    assert shown.headline.text().startswith("NPS +44")
    assert [one.label for one in shown.found.trends["nps_score.nps"]] == ["2024", "2025", "2026"]
    segments, words = shown.found.more
    assert (segments.field, words.status) == ("size", "none_released")
    assert words.said > 50
    shown.fields.cells[2].click()
    settle(program.tasks)
    assert shown.found.more[0].field == "country"
    assert [one.startswith("nps_score.") for one in (*shown.parts.chart.keys(),)] == [True] * 3


def test_released_reasons_are_read_in_an_order_that_tells_nothing(program, qtbot, tmp_path, demo_copy):
    with Workspace.open(demo_copy) as workspace, workspace.transaction() as connection:
        connection.execute(
            "INSERT INTO released_verbatim (interview_id, question_id, text, language, named, released_by, at)"
            " SELECT i.id, q.id, 'Reason ' || i.id, 'fr', 0, 'test', '2026-06-01T00:00:00Z' FROM interview i"
            " JOIN campaign c ON c.id = i.campaign_id JOIN vendor v ON v.id = c.vendor_id"
            " JOIN question q ON q.questionnaire_id = c.questionnaire_id AND q.code = 'nps_reason'"
            " JOIN answer said ON said.interview_id = i.id AND said.question_id = q.id AND said.kind = 0"
            " JOIN answer agreed ON agreed.interview_id = i.id AND agreed.kind = 0 AND agreed.number <= 2"
            " JOIN question asked ON asked.id = agreed.question_id AND asked.code = ?"
            " WHERE v.slug = 'solvana' AND c.year = 2026 AND i.status = 'complete' LIMIT 12",
            (CONSENT,),
        )
    program.desk.open_workspace(demo_copy, "solvana/2026", read_only=True)
    qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
    shown = page(program, qtbot, "recommendation")
    texts = [one.text for one in shown.found.more[1].texts]
    assert len(texts) == 12
    assert texts != sorted(texts)
    program.desk.filter_by("size", frozenset({"1-49"}))
    settle(program.tasks)
    assert page(program, qtbot, "recommendation").found.more[1].status == "filtered"


def test_what_a_customer_did_is_recorded_from_a_form(program, qtbot, demo_copy):
    program.desk.open_workspace(demo_copy, "solvana/2026")
    qtbot.waitUntil(lambda: program.desk.scene is not None and not program.tasks.pending, timeout=20_000)
    shown = page(program, qtbot, "recurring")
    before = {one.question: one.observed for one in shown.found.observed}
    shown.choose_past(1)
    flush()
    assert shown.cohorts.title.text() == "Within 3 years"
    shown.record.click()
    qtbot.waitUntil(lambda: bool(shown.findChildren(OutcomeForm)), timeout=20_000)
    (form,) = shown.findChildren(OutcomeForm)
    assert not form.save.isEnabled()
    name = form.customer.completer().model().index(0, 0).data()
    form.customer.setText(name)
    form.outcome.setCurrentIndex(1)
    form.save.click()
    settle(program.tasks)
    with program.desk.session.workspace.reader() as connection:
        rows = connection.execute(
            "SELECT o.outcome FROM observed_outcome o JOIN customer c ON c.id = o.customer_id WHERE c.name = ?"
            " ORDER BY o.observed_on DESC", (name,),
        ).fetchall()  # fmt: skip
    assert rows[0] == ("left_vendor",)
    assert {one.question for one in shown.found.observed} == set(before)
