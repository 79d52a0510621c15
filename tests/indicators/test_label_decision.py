"""The label decision: rules on counts, against scipy's hypergeometric, and what must hold whatever the answers are."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from scipy import stats

from scorefact_desktop.domain.answers import DONT_KNOW, REFUSED, ROUTED_PAST, Answer
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.indicators.label_decision import NOT_APPLICABLE, decide, unusable
from scorefact_desktop.indicators.layout import Interview, Layout
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.services.rules import rule_set, rule_sets
from tests.indicators.small_questionnaire import QUESTIONNAIRE, SCORES

LAYOUT = Layout(QUESTIONNAIRE, SCORES)
FIXTURES = json.loads((Path(__file__).parent.parent / "data" / "stats_fixtures.json").read_text())
LABEL_A = next(case for case in FIXTURES["cases"] if case["id"] == "label.A")
SATISFIED, UNSATISFIED = Answer(choices=(4,)), Answer(choices=(1,))


def rule(indicator, comparison=">=", bound="lower", limit=0.7, **more):
    explanation = dict.fromkeys(("fr", "en", "sv"), "{value} {bound} {limit}")
    return {
        "id": indicator.replace(".", "_"), "indicator": indicator, "comparison": comparison, "bound": bound,
        "limit": limit, "explanation": explanation, **more,
    }  # fmt: skip


def rules(*given, **more):
    texts = dict.fromkeys(("fr", "en", "sv"), "-")
    document = {"id": "test", "version": "1", "title": texts, "notice": texts, "rules": given, **more}
    return RuleSet.model_validate(document)


def blobs(code, answers):
    return [pack(QUESTIONNAIRE, {code: one} if one is not None else {}) for one in answers]


def tally(code, answers):
    return Tally.of(LAYOUT, [Interview(blob) for blob in blobs(code, answers)])


def satisfaction(hits, n, *others):
    return [SATISFIED] * hits + [UNSATISFIED] * (n - hits) + list(others)


def scores(high, middle, low):
    return [Answer(choices=(value,)) for value, times in ((10, high), (8, middle), (3, low)) for _ in range(times)]


def one(made, answers, population, code="sat_overall", draw=None, weights=None, **more):
    """The only result of a rule set of one rule."""
    weighted = list(zip(blobs(code, answers), weights, strict=True)) if weights is not None else ()
    decision = decide(rules(made, **more), tally(code, answers), population, draw, weighted)
    (result,) = decision.results
    assert decision.awarded == result.passed
    return result


def inverted(x, n, population, alpha=0.05):
    """The least count of satisfied customers that a one-sided test does not reject, trying every one."""
    counts = np.arange(x, population - n + x + 1)
    # A probability of exactly alpha rejects; scipy knows it to the last bits only.
    return int(counts[stats.hypergeom.sf(x - 1, population, counts, n) > alpha + 1e-12][0])


def test_the_label_of_vendor_a():
    given, expected = LABEL_A["input"], LABEL_A["expected"]
    answers = satisfaction(given["x"], given["n"])
    shown = one(rule("sat_overall.positive", limit=given["threshold"]), answers, given["N"])
    assert shown.computed == expected["p_lower"] == expected["M_lower"] / given["N"]
    assert (shown.passed, shown.n, shown.method) == (expected["csat_pass"], 120, "exact")
    assert shown.value == 95 / 120
    assert shown.margin == pytest.approx(0.0325)
    margin = one(rule("sat_overall.margin", "<=", "value", 0.1), answers, given["N"])
    assert margin.computed == margin.value == pytest.approx(expected["moe"], abs=1e-9)
    nps = one(rule("nps_score.nps", limit=0.0), scores(16, 42, 62), given["N"], "nps_score")
    assert nps.computed == pytest.approx(expected["nps_lower95_onesided"], abs=1e-9)
    assert (nps.passed, nps.value) == (False, (16 - 62) / 120)


def test_the_least_that_passes():
    at_least = [one(rule("sat_overall.positive"), satisfaction(hits, 120), 400).passed for hits in range(121)]
    assert at_least == [hits >= 92 for hits in range(121)]


@given(st.data())
def test_bounds_are_inverted_tests(data):
    population = data.draw(st.integers(2, 90))
    asked = data.draw(st.integers(2, population))
    domain = data.draw(st.integers(0, asked - 1))
    n = asked - domain
    hits = data.draw(st.integers(0, n))
    answers = satisfaction(hits, n, *[DONT_KNOW, ROUTED_PAST] * (domain // 2), *[DONT_KNOW] * (domain % 2))
    customers = max(n, round(population * n / asked))
    lower = one(rule("sat_overall.positive"), [*answers, REFUSED, None], population)
    assert lower.computed == inverted(hits, n, customers) / customers
    upper = one(rule("sat_overall.positive", "<=", "upper"), answers, population)
    assert upper.computed == (customers - inverted(n - hits, n, customers)) / customers
    assert upper.value == lower.value == hits / n


@pytest.mark.parametrize(("n", "population"), [(10, 20), (20, 40), (30, 60), (60, 100)])
def test_a_false_award_is_rarer_than_one_in_twenty(n, population):
    passed = [one(rule("sat_overall.positive"), satisfaction(hits, n), population).passed for hits in range(n + 1)]
    least = passed.index(True)
    truly = np.arange(math.ceil(0.7 * population))
    assert stats.hypergeom.sf(least - 1, population, truly, n).max() <= 0.05


@given(st.integers(0, 40), st.integers(1, 40), st.integers(40, 90), st.floats(1, 4))
def test_an_interviewer_effect_makes_it_stricter(hits, n, population, floor):
    hits = min(hits, n)
    answers = satisfaction(hits, n)
    for made in (rule("sat_overall.positive"), rule("sat_overall.positive", "<=", "upper")):
        plain = one(made, answers, population)
        strict = one(made, answers, population, interviewer_effect_floor=floor)
        size = int(n / floor + 1e-9)
        assert strict.n <= plain.n
        assert size <= strict.n <= size + 1
        assert strict.computed is None or strict.margin <= plain.margin
    ratings = scores(hits, 0, n - hits)
    plain = one(rule("nps_score.nps"), ratings, population, "nps_score")
    strict = one(rule("nps_score.nps"), ratings, population, "nps_score", interviewer_effect_floor=floor)
    assert strict.computed is None or strict.computed <= plain.computed + 1e-12
    assert strict.value == plain.value


def test_the_interviewer_effect_in_whole_numbers():
    # floor(120/1.5) = 80; floor(80 * 95/120) = 63 for a lower bound, ceil(80 * 25/120) = 17 for an upper one
    strict = one(rule("sat_overall.positive"), satisfaction(95, 120), 400, interviewer_effect_floor=1.5)
    assert (strict.n, strict.computed) == (80, inverted(63, 80, 400) / 400)
    made = rule("sat_overall.positive", "<=", "upper")
    upper = one(made, satisfaction(25, 120), 400, interviewer_effect_floor=1.5)
    assert (upper.n, upper.computed) == (80, (400 - inverted(80 - 17, 80, 400)) / 400)


@pytest.mark.parametrize(
    ("answers", "population", "status"),
    [
        ([], 40, "no_data"),
        ([DONT_KNOW] * 12, 40, "no_valid_answers"),
        (satisfaction(30, 45), 40, "population_smaller_than_sample"),
        (satisfaction(30, 35, *[DONT_KNOW] * 6), 40, "population_smaller_than_sample"),
    ],
)
@pytest.mark.parametrize("indicator", ["sat_overall.positive", "sat_overall.mean", "sat_overall.margin"])
@pytest.mark.parametrize("bound", ["lower", "value"])
def test_what_cannot_be_computed_does_not_pass(answers, population, status, indicator, bound):
    bound, comparison = ("value", "<=") if indicator.endswith("margin") else (bound, ">=")
    result = one(rule(indicator, comparison, bound, 0.0 if comparison == ">=" else 1.0), answers, population)
    assert (result.passed, result.computed, result.margin, result.status) == (False, None, None, status)


def test_one_answer():
    assert one(rule("sat_overall.positive", limit=0.02), [SATISFIED], 40).computed == inverted(1, 1, 40) / 40
    for indicator, code, answer in (
        ("nps_score.nps", "nps_score", Answer(choices=(10,))),
        ("sat_overall.mean", "sat_overall", SATISFIED),
    ):
        result = one(rule(indicator, limit=-1.0), [answer], 40, code)
        assert (result.passed, result.computed, result.status) == (False, None, "n_too_small")


def test_a_census_is_known():
    for indicator, code, answers, value in (
        ("sat_overall.positive", "sat_overall", satisfaction(28, 40), 0.7),
        ("nps_score.nps", "nps_score", scores(20, 4, 16), 0.1),
        ("sat_overall.mean", "sat_overall", satisfaction(28, 40), 70),
    ):
        result = one(rule(indicator, limit=value), answers, 40, code)
        assert result.computed == pytest.approx(value, abs=1e-12)
        assert result.passed
    assert one(rule("sat_overall.margin", "<=", "value", 0.0), satisfaction(28, 40), 40).passed


def test_without_a_known_population():
    result = one(rule("sat_overall.positive"), satisfaction(95, 120), None)
    assert (result.method, result.computed) == ("clopper_pearson", pytest.approx(stats.beta.ppf(0.05, 95, 26)))


def test_progress_is_complete_interviews_over_the_eligible_draw():
    made = rule("sample.progress", ">=", "value", 0.6)
    answers = satisfaction(10, 72)
    assert one(made, answers, 400, draw=120).passed  # 72/120 is 0.6 however the division rounds
    assert not one(made, answers, 400, draw=121).passed
    for nothing in (0, None):
        result = one(made, answers, 400, draw=nothing)
        assert (result.passed, result.computed, result.status) == (False, None, "no_data")
    half = Tally.of(LAYOUT, [Interview(blob, complete=False) for blob in blobs("sat_overall", answers)])
    assert decide(rules(made), half, 400, 120).results[0].value == 0


@pytest.mark.parametrize("n", [0, 9, 10, 11])
def test_a_rule_that_holds_only_from_ten(n):
    made = rule("sat_overall.positive", only_if={"indicator": "sat_overall.positive", "at_least": 10})
    result = one(made, satisfaction(0, n, DONT_KNOW), 400)
    if n < 10:
        assert (result.status, result.passed, result.n, result.computed) == (NOT_APPLICABLE, True, n, None)
    else:
        assert (result.status, result.passed, result.n) == ("ok", False, n)


def test_means_are_compared_by_a_one_sided_t():
    values = np.array([4, 4, 3, 3, 3, 2, 1, 4, 4, 3])
    answers = [Answer(choices=(int(value),)) for value in values] + [DONT_KNOW] * 2
    result = one(rule("sat_overall.mean", limit=60), answers, 60)
    score = 100 * (values - 1) / 3
    variance = (1 - 12 / 60) * 12 / 11 * np.square(score - score.mean()).sum() / 10**2
    expected = score.mean() - stats.t.ppf(0.95, 11) * math.sqrt(variance)
    assert result.computed == pytest.approx(expected, rel=1e-9)
    strict = one(rule("sat_overall.mean", limit=60), answers, 60, interviewer_effect_floor=2)
    expected = score.mean() - stats.t.ppf(0.95, 11) * math.sqrt(2 * variance)
    assert strict.computed == pytest.approx(expected, rel=1e-9)
    equal = one(rule("sat_overall.mean"), [SATISFIED] * 12, 40)
    assert equal.computed == pytest.approx(100 * (1 - 9 / 40))  # what 12 equal answers of 40 leave possible
    assert one(rule("sat_overall.mean"), [SATISFIED] * 12, 40, interviewer_effect_floor=2).computed < equal.computed


def test_a_plain_value_needs_no_bound():
    result = one(rule("sat_overall.positive", ">=", "value", 0.75), satisfaction(15, 20), 400)
    assert (result.computed, result.passed, result.margin) == (0.75, True, 0)
    result = one(rule("nps_score.nps", "<=", "value", 0.1), scores(5, 0, 4), 400, "nps_score")
    assert (result.computed, result.passed) == (pytest.approx(1 / 9), False)


# Weights ------------------------------------------------------------------------------------------------------------


def korn_graubard(hits, weights, population, floor=1.0):
    """The lower bound written out: Beta with n_eff = p (1-p)/V (t_{n-1}/t_df)^2, deff floored at 1."""
    y, w = np.asarray(hits, float), np.asarray(weights, float)
    n, share = len(y), float(np.average(y, weights=w))
    z = w * (y - share) / w.sum()
    kept = 1 - n / population
    variance = kept * n / (n - 1) * np.square(z - z.mean()).sum()
    plain = kept * (n / (n - 1) * (w * np.square(y - share)).sum() / w.sum()) / n
    size = share * (1 - share) / (max(variance, plain) * floor)
    return stats.beta.ppf(0.05, size * share, size * (1 - share) + 1)


@given(st.lists(st.tuples(st.booleans(), st.floats(0.2, 5)), min_size=5, max_size=40), st.floats(1, 2))
def test_weighted_and_unweighted_must_pass(pairs, floor):
    hits, weights = [hit for hit, _ in pairs], [weight for _, weight in pairs]
    if len(set(hits)) == 1:
        return
    answers = [SATISFIED if hit else UNSATISFIED for hit in hits]
    plain = one(rule("sat_overall.positive"), answers, 80, interviewer_effect_floor=floor)
    heavy = one(rule("sat_overall.positive"), answers, 80, weights=weights, interviewer_effect_floor=floor)
    assert heavy.computed == pytest.approx(min(plain.computed, korn_graubard(hits, weights, 80, floor)), rel=1e-7)
    assert heavy.method == "exact+korn_graubard"
    again = one(
        rule("sat_overall.positive"), answers, 80, weights=[3 * one for one in weights], interviewer_effect_floor=floor
    )
    assert again.computed == pytest.approx(heavy.computed, rel=1e-9)


@pytest.mark.parametrize("indicator", ["sat_overall.positive", "sat_overall.mean", "sat_overall.margin"])
def test_weights_never_help(indicator):
    random = np.random.default_rng(7)
    comparison, bound = ("<=", "value") if indicator.endswith("margin") else (">=", "lower")
    for _ in range(30):
        answers = satisfaction(int(random.integers(1, 25)), 25, DONT_KNOW, REFUSED)
        weights = random.uniform(0.3, 3, 27)
        plain = one(rule(indicator, comparison, bound), answers, 90)
        heavy = one(rule(indicator, comparison, bound), answers, 90, weights=weights)
        assert heavy.margin <= plain.margin + 1e-12


def test_weights_of_one_change_a_share_little_and_nps_nothing():
    answers = scores(30, 20, 10)
    plain = one(rule("nps_score.nps"), answers, 200, "nps_score")
    heavy = one(rule("nps_score.nps"), answers, 200, "nps_score", weights=[1.0] * 60)
    assert heavy.computed == pytest.approx(plain.computed, abs=1e-12)


def test_weighted_nps_is_on_fewer_answers():
    weights = [1.0] * 30 + [1.0] * 20 + [4.0] * 10
    answers = scores(30, 20, 10)
    plain = one(rule("nps_score.nps"), answers, 200, "nps_score")
    heavy = one(rule("nps_score.nps"), answers, 200, "nps_score", weights=weights)
    y, w = np.repeat([1.0, 0.0, -1.0], [30, 20, 10]), np.array(weights)
    value = np.average(y, weights=w)
    z = w * (y - value) / w.sum()
    deff = np.square(z).sum() * 60 / 59 / (60 / 59 * (w * np.square(y - value)).sum() / w.sum() / 60)
    size = 60 * 199 / 140 / deff
    high, low = (size * 30 / 90 + 0.75) / (size + 3), (size * 40 / 90 + 0.75) / (size + 3)
    expected = high - low - stats.norm.ppf(0.95) * math.sqrt((high + low - (high - low) ** 2) / (size + 3))
    assert heavy.computed == pytest.approx(expected, rel=1e-9)
    assert heavy.computed < plain.computed
    assert heavy.value == plain.value == pytest.approx(1 / 3)


def test_an_interview_without_weight_stays_out_of_the_weighted_figure():
    answers, weights = satisfaction(12, 20), [1.5] * 10 + [0.5] * 8 + [None] * 2
    result = one(rule("sat_overall.positive"), answers, 80, weights=weights)
    assert result.n == 20
    bound = korn_graubard([1] * 12 + [0] * 6, [1.5] * 10 + [0.5] * 8, 80)
    assert result.computed == pytest.approx(min(inverted(12, 20, 80) / 80, bound), rel=1e-9)
    nobody = one(rule("sat_overall.positive", limit=0.0), answers, 80, weights=[2.0] + [None] * 19)
    assert (nobody.passed, nobody.computed) == (False, None)


# The rule set ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"comparison": ">=", "bound": "upper"},
        {"comparison": "<=", "bound": "lower"},
        {"comparison": ">"},
        {"limit": math.nan},
        {"limit": math.inf},
        {"limit": "high"},
        {"explanation": {"en": "-"}},
        {"explanation": {"en": "{n}", "fr": "-", "sv": "-"}},
        {"only_if": {"indicator": "sat_overall.positive", "at_least": 0}},
        {"id": "Two words"},
        {"threshold": 3},
    ],
)
def test_a_careless_rule_is_refused(wrong):
    with pytest.raises(ValidationError):
        rules({**rule("sat_overall.positive"), **wrong})


@pytest.mark.parametrize(
    "wrong",
    [
        {"interviewer_effect_floor": 0.9},
        {"closing_progress": 0},
        {"rules": []},
        {"rules": [rule("sat_overall.positive")] * 2},
    ],
)
def test_a_careless_rule_set_is_refused(wrong):
    with pytest.raises(ValidationError):
        RuleSet.model_validate({**rules(rule("sat_overall.positive")).model_dump(), **wrong})


def test_rules_that_this_questionnaire_cannot_answer():
    good = [
        rule("sample.progress", ">=", "value"),
        rule("sat_overall.margin", "<=", "value"),
        rule("sat_overall.positive"),
        rule("sat_overall.mean"),
        rule("nps_score.nps"),
        rule("rec_3y.leavers", "<=", "upper"),
        rule("rec_3y.expected_churn", "<=", "upper"),
        rule("cri_count.crisis_rate", "<=", "upper"),
    ]
    assert unusable(rules(*good), LAYOUT) == ()
    for bad in (
        rule("sat_choice.positive"),
        rule("sat_overall.nps"),
        rule("cri_count.average", "<=", "upper"),
        rule("nps_score.nps", "<=", "upper"),
        rule("sample.progress"),
        rule("sat_choice.margin", "<=", "value"),
        rule("sat_product.positive", only_if={"indicator": "cri_resolved.positive", "at_least": 10}),
    ):
        made = rules(*good, bad := {**bad, "id": "bad"})
        assert [one.indicator for one in unusable(made, LAYOUT)] == [bad["indicator"]]
        with pytest.raises(ValueError, match=bad["id"]):
            decide(made, tally("sat_overall", satisfaction(3, 4)), 40, 10)


def test_the_rule_set_that_ships_is_an_example_and_says_so():
    (shipped,) = rule_sets()
    assert shipped == rule_set("example")
    assert "example" in shipped.notice["en"]
    limits = {one.id: (one.indicator, one.comparison, one.bound, one.limit) for one in shipped.rules}
    assert limits == {
        "progress": ("sample.progress", ">=", "value", 0.6),
        "margin": ("sat_overall.margin", "<=", "value", 0.1),
        "satisfied": ("sat_overall.positive", ">=", "lower", 0.7),
        "right_choice": ("sat_choice.positive", ">=", "lower", 0.75),
        "recommendation": ("nps_score.nps", ">=", "lower", 0.0),
        "leavers": ("rec_3y.leavers", "<=", "upper", 0.2),
        "crisis": ("cri_count.crisis_rate", "<=", "upper", 0.35),
        "crisis_resolved": ("cri_resolved.positive", ">=", "lower", 0.6),
    }
    assert shipped.rules[-1].only_if.at_least == 10
