"""Figures of stored campaigns: equal to a recomputation from the answer rows, compared, filtered, protected."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, REFUSED, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.services import figures
from scorefact_desktop.services.figures_document import document
from scorefact_desktop.services.protection import set_protection_limit
from tests.indicators.small_questionnaire import QUESTIONNAIRE, SCORES, answers_to
from tests.services import recomputed
from tests.services.small_campaigns import add_campaign, add_customers
from tests.store.samples import new_workspace


def answered(values, code="sat_overall"):
    return [{code: value if isinstance(value, Answer) else Answer(choices=(value,))} for value in values]


def drawn(seed, count, low=1):
    """Interviews of which the values can be told apart, but not too much."""
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        answers = {
            "sat_overall": Answer(choices=(chance.choice((low, 2, 3, 3, 4)),)),
            "sat_product": chance.choice([DONT_KNOW, Answer(choices=(chance.randint(1, 4),))]),
            "sat_ease": Answer(choices=(chance.randint(1, 7),)),
            "nps_score": Answer(choices=(chance.randint(0, 10),)),
            "cri_count": Answer(number=float(chance.choice((0, 0, 0, 1, 2.5)))),
            "rec_3y": chance.choice([REFUSED, Answer(choices=(chance.randint(1, 4),))]),
            "rec_reasons": Answer(choices=(chance.randint(1, 3),)),
            "spo_consent": Answer(choices=(chance.randint(1, 3),)),
        }
        found.append({code: answer for code, answer in answers.items() if chance.random() > 0.1})
    return found


INTERVIEWS = st.lists(
    st.tuples(answers_to(), st.sampled_from(["phone", "workshop"]), st.sampled_from(["complete", "partial"])),
    max_size=40,
)


@settings(max_examples=25)
@given(interviews=INTERVIEWS, population=st.sampled_from([None, 3, 12, 41, 400]), limit=st.sampled_from([3, 5]))
def test_equal_to_a_recomputation_from_the_stored_rows(tmp_path_factory, interviews, population, limit):
    with new_workspace(tmp_path_factory.mktemp("w")) as workspace:
        set_protection_limit(workspace, limit)
        check_against_rows(workspace, interviews, population, limit)


@pytest.mark.parametrize("population", [None, 60, 61, 400])
def test_a_larger_campaign_is_equal_too(workspace, population):
    check_against_rows(workspace, [(answers, "phone", "complete") for answers in drawn(5, 60)], population)


def check_against_rows(workspace, interviews, population, limit=5):
    name = add_campaign(
        workspace,
        [one for one, _, _ in interviews],
        population=population,
        modes=[mode for _, mode, _ in interviews],
        statuses=[status for _, _, status in interviews],
    )
    found = document(figures.campaign_figures(workspace, name))
    with workspace.reader() as connection:
        rows, answers = recomputed.rows(connection, name)
    assert found["interviews"] == {
        "complete": sum(status == "complete" for _, _, status in interviews),
        "partial": sum(status == "partial" for _, _, status in interviews),
    }
    for figure in found["indicators"]:
        expected = recomputed.indicator(rows, answers, QUESTIONNAIRE, figure["id"], population)
        value, n, interval, excluded = expected
        assert figure["n"] == n, figure["id"]
        assert figure["excluded"] == excluded, figure["id"]
        assert figure["n"] + sum(excluded.values()) <= len(interviews)
        if figure["protected"]:
            assert figure["value"] is None
            assert figure["interval"] is None
            assert 0 < n < limit or figure["question"].startswith("rec_")
            continue
        assert n == 0 or n >= limit
        assert near(figure["value"], value), figure["id"]
        if interval is not None:
            ends = (figure["interval"]["lower"], figure["interval"]["upper"])
            assert ends == pytest.approx(interval, rel=1e-9, abs=1e-9), figure["id"]
    for figure, rule in zip(found["themes"], SCORES.themes, strict=True):
        value, n = recomputed.theme(rows, answers, QUESTIONNAIRE, rule, population)
        assert (figure["id"], figure["n"]) == (rule.theme, n)
        if not figure["protected"]:
            assert near(figure["value"], value), figure["id"]


def near(value, expected):
    return value is None if expected is None else value == pytest.approx(expected, rel=1e-9, abs=1e-9)


def test_no_interviews(workspace):
    name = add_campaign(workspace, [], population=40)
    found = figures.campaign_figures(workspace, name)
    assert (found.complete, found.partial) == (0, 0)
    for figure in (*found.themes, *found.indicators):
        assert (figure.value, figure.n, figure.interval, figure.protected) == (None, 0, None, False)
        assert figure.status == "no_data"


def test_one_interview_is_protected(workspace):
    found = figures.campaign_figures(workspace, add_campaign(workspace, answered([4]), population=40))
    assert found.indicator("sat_overall.top").protected
    assert found.indicator("sat_overall.top").value is None
    assert found.theme("satisfaction").n == 0  # one of three items is not half


def test_only_dont_know(workspace):
    found = figures.campaign_figures(workspace, add_campaign(workspace, answered([DONT_KNOW] * 12), population=40))
    figure = found.indicator("sat_overall.positive")
    assert (figure.value, figure.status, figure.excluded.dont_know) == (None, "no_valid_answers", 12)


def test_all_equal_keeps_an_interval(workspace):
    found = figures.campaign_figures(workspace, add_campaign(workspace, answered([4] * 12), population=40))
    figure = found.indicator("sat_overall.mean")
    assert (figure.value, figure.status) == (100.0, "zero_variance_bound")
    assert figure.interval.lower < 100
    assert figure.interval.method == "zero-variance-bound"


def test_a_census_is_certain(workspace):
    found = figures.campaign_figures(workspace, add_campaign(workspace, answered([1, 2, 3, 4] * 10), population=40))
    figure = found.indicator("sat_overall.positive")
    assert (figure.interval.lower, figure.interval.upper, figure.interval.method) == (0.5, 0.5, "census")


def test_more_interviews_than_customers_switch_the_finite_population_off(workspace):
    found = figures.campaign_figures(workspace, add_campaign(workspace, answered([1, 2, 3, 4] * 10), population=30))
    figure = found.indicator("sat_overall.positive")
    assert figure.status == "population_smaller_than_sample"
    assert figure.interval.method == "wilson"


def test_values_of_one_key_are_alternatives_and_keys_must_all_hold(workspace):
    ids = add_customers(workspace, 60, sector="health")
    name = add_campaign(workspace, drawn(1, 60), population=120, customer_ids=ids)
    assert figures.profile_values(workspace, name) == {"size": ("1-49", "50-249", "250+"), "sector": ("health",)}

    def complete(**filters):
        chosen = {key: frozenset(values) for key, values in filters.items()}
        return figures.campaign_figures(workspace, name, None, chosen).complete

    assert complete(size=["1-49"]) == 20
    assert complete(size=["1-49", "250+"]) == 40
    assert complete(size=["1-49"], sector=["health"]) == 20
    assert complete(sector=["health"]) == 60


def test_what_an_interview_brings_itself_comes_before_its_customer(workspace):
    profiles = [{"size": "1-49", "region": "north"} if place < 12 else {"region": "south"} for place in range(30)]
    ids = add_customers(workspace, 30)
    name = add_campaign(workspace, drawn(1, 30), customer_ids=ids, profiles=profiles)
    assert figures.profile_values(workspace, name)["region"] == ("north", "south")
    south = figures.campaign_figures(workspace, name, None, {"region": frozenset({"south"})})
    small = figures.campaign_figures(workspace, name, None, {"size": frozenset({"1-49"})})
    assert (south.complete, small.complete) == (18, 18)
    assert south.population is None
    assert south.indicator("sat_ease.mean").interval.method == "t"


def test_a_filter_stands_for_its_part_of_the_customers(workspace):
    ids = add_customers(workspace, 90)
    name = add_campaign(workspace, drawn(1, 90), population=180, customer_ids=ids)
    found = figures.campaign_figures(workspace, name, None, {"size": frozenset({"1-49"})})
    alone = add_campaign(workspace, drawn(1, 90)[::3], population=60, slug="alone")
    other = figures.campaign_figures(workspace, alone)
    for figure in found.indicators:
        if not figure.protected:
            assert figure.interval == other.indicator(figure.id).interval
    assert found.filtered
    assert found.population == 180


def test_a_filter_that_leaves_out_too_few_shows_nothing(workspace):
    ids = add_customers(workspace, 28)
    with workspace.transaction() as connection:
        connection.execute("UPDATE customer SET size = 'big' WHERE id NOT IN (?, ?, ?)", ids[:3])
    name = add_campaign(workspace, drawn(2, 28), population=60, customer_ids=ids)
    found = figures.campaign_figures(workspace, name, None, {"size": frozenset({"big"})})
    assert found.complete == 25
    for figure in (*found.themes, *found.indicators):
        assert figure.value is None
        assert figure.protected or figure.n == 0
    assert all(one.protected or one.n == 0 for one in found.distributions)


@pytest.mark.parametrize(
    ("filters", "code"),
    [({"colour": frozenset({"red"})}, "filter_unknown"), ({"size": frozenset({"huge"})}, "filter_value_unknown")],
)
def test_a_filter_that_is_not_is_refused(workspace, filters, code):
    name = add_campaign(workspace, drawn(1, 6), customer_ids=add_customers(workspace, 6))
    with pytest.raises(UserError) as refused:
        figures.campaign_figures(workspace, name, None, filters)
    assert refused.value.code == code


def test_a_campaign_is_not_compared_with_itself(workspace):
    name = add_campaign(workspace, [])
    with pytest.raises(UserError, match="compare_same_campaign"):
        figures.campaign_figures(workspace, name, name)


def test_only_an_earlier_campaign_is_compared_with(workspace):
    earlier, later = add_campaign(workspace, [], year=2025), add_campaign(workspace, [], year=2026)
    with pytest.raises(UserError, match="compare_not_earlier"):
        figures.campaign_figures(workspace, earlier, later)


def test_change_and_its_judgement(workspace):
    ids = add_customers(workspace, 120)
    earlier = add_campaign(workspace, drawn(1, 80), year=2025, population=200, customer_ids=ids[:80])
    better = [{**one, "sat_overall": Answer(choices=(4,))} for one in drawn(1, 80)]
    later = add_campaign(workspace, better, population=200, customer_ids=ids[20:100])
    assert figures.previous_campaign(workspace, later) == earlier
    assert figures.previous_campaign(workspace, earlier) is None
    found = figures.campaign_figures(workspace, later, earlier)
    figure = found.indicator("sat_overall.mean")
    assert found.compare == earlier
    assert figure.previous == figures.campaign_figures(workspace, earlier).indicator("sat_overall.mean").value
    assert figure.change.value == pytest.approx(figure.value - figure.previous)
    assert figure.change.lower > 0
    assert figure.change.significant
    unmoved = found.indicator("sat_ease.mean")
    assert not unmoved.change.significant
    assert unmoved.change.lower < unmoved.change.value < unmoved.change.upper


def test_what_was_protected_before_is_not_told_now(workspace):
    earlier = add_campaign(workspace, answered([4, 4, 4, 1]), year=2025, population=40)
    later = add_campaign(workspace, answered([4, 4, 4, 1, 1, 1]), population=40)
    figure = figures.campaign_figures(workspace, later, earlier).indicator("sat_overall.top")
    assert figure.value == 0.5
    assert (figure.previous, figure.change) == (None, None)


def changed_questionnaire(**scale):
    """The small questionnaire in another version, in which `sat_overall` is answered on a changed scale."""
    body = QUESTIONNAIRE.model_dump(mode="json")
    body["version"] = "2"
    old = next(one for one in body["scales"] if one["id"] == "agree4")
    body["scales"].append({**old, "id": "changed", **scale})
    next(one for one in body["questions"] if one["code"] == "sat_overall")["scale"] = "changed"
    return Questionnaire.model_validate(body)


def test_a_trend_breaks_where_the_meaning_changes(workspace):
    add_campaign(workspace, drawn(1, 20), year=2023)
    add_campaign(workspace, drawn(2, 20), year=2024)
    other = changed_questionnaire(positive=[2, 3, 4])
    add_campaign(workspace, drawn(3, 20), year=2025, questionnaire=other)
    points = figures.trend(workspace, "nordlicht", "sat_overall.positive")
    assert [point.year for point in points] == [2023, 2024, 2025]
    assert [point.breaks for point in points] == [False, False, True]
    assert [point.campaign for point in points] == ["nordlicht/2023", "nordlicht/2024", "nordlicht/2025"]
    theme = figures.trend(workspace, "nordlicht", "satisfaction", until_year=2024)
    assert [point.breaks for point in theme] == [False, False]
    assert [point.breaks for point in figures.trend(workspace, "nordlicht", "sat_ease.mean")] == [False] * 3
    assert figures.trend(workspace, "nordlicht", "satisfaction")[2].breaks
    broken = figures.campaign_figures(workspace, "nordlicht/2025", "nordlicht/2024")
    assert broken.indicator("sat_overall.positive").previous is None
    assert broken.indicator("sat_ease.mean").previous is not None
    assert all(a.year < b.year for a, b in pairwise(points))


def test_a_score_made_otherwise_breaks_the_trend_of_its_theme(workspace):
    add_campaign(workspace, drawn(1, 20), year=2024)
    fewer = SCORES.model_dump()
    fewer["themes"][0]["items"] = fewer["themes"][0]["items"][:2]
    fewer["themes"][2]["items"][0]["steps"] = (100, 50, 0)
    scores = ThemeScores.model_validate(fewer)
    other = QUESTIONNAIRE.model_copy(update={"version": "2"})
    add_campaign(workspace, drawn(1, 20), year=2025, questionnaire=other, scores=scores)
    assert [figures.trend(workspace, "nordlicht", theme)[1].breaks for theme in ("satisfaction", "crisis", "nps")] == [
        True,
        True,
        False,
    ]


def test_a_figure_that_no_campaign_has_has_empty_points(workspace):
    add_campaign(workspace, drawn(1, 20))
    assert [point.figure for point in figures.trend(workspace, "nordlicht", "nobody.mean")] == [None]


def test_a_vendor_without_fieldwork_has_no_trend(workspace):
    with pytest.raises(UserError, match="vendor_without_campaigns"):
        figures.trend(workspace, "nobody", "satisfaction")


def test_workshop_answers_stay_out_of_nps(workspace):
    given = answered([10] * 10 + [0] * 10, "nps_score")
    name = add_campaign(workspace, given, modes=["phone"] * 10 + ["workshop"] * 10)
    found = figures.campaign_figures(workspace, name)
    assert (found.indicator("nps_score.nps").value, found.indicator("nps_score.nps").n) == (1.0, 10)
    assert (found.indicator("nps_score.mean").value, found.indicator("nps_score.mean").n) == (50.0, 20)


def test_churn_is_weighted_by_contract_value(workspace):
    ids = add_customers(workspace, 20, currency="EUR", value=100.0)
    with workspace.transaction() as connection:
        connection.execute("UPDATE customer SET value = 300 WHERE id <= ?", (ids[9],))
    given = answered([4] * 10 + [1] * 10, "rec_3y")
    name = add_campaign(workspace, given, population=200, customer_ids=ids)
    found = figures.campaign_figures(workspace, name).indicator("rec_3y.expected_churn")
    assert found.value == pytest.approx((0.07 + 0.93) / 2)
    assert found.churn.revenue == pytest.approx(0.75 * 0.07 + 0.25 * 0.93)
    assert found.churn.revenue_n == 20
    assert found.churn.scale_band == pytest.approx(((0.01 + 0.88) / 2, (0.13 + 0.98) / 2))
    with workspace.transaction() as connection:
        connection.execute("UPDATE customer SET value = 1e9 WHERE id = ?", (ids[0],))
    hidden = figures.campaign_figures(workspace, name).indicator("rec_3y.expected_churn")
    assert hidden.churn.revenue is None
