"""What stands beside a value: change against the engines on rows, churn's doubts, benchmark, protection of cells."""

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED, ROUTED_PAST, Answer, Missing
from scorefact_desktop.domain.benchmark import Benchmark, Cell, Group
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.indicators import estimates, nps, sensitive, trend
from scorefact_desktop.indicators.changes import change
from scorefact_desktop.indicators.churn import expected_churn
from scorefact_desktop.indicators.figures import FigureMaker, judged
from scorefact_desktop.indicators.layout import Interview, Layout, beyond_bytes
from scorefact_desktop.indicators.matched import Matched
from scorefact_desktop.indicators.measures import Kind, Measure, comparable, measures
from scorefact_desktop.indicators.positions import group_for
from scorefact_desktop.indicators.sides import Side
from scorefact_desktop.indicators.tally import Tally

from .small_questionnaire import QUESTIONNAIRE, SCORES, answers_to

LAYOUT = Layout(QUESTIONNAIRE, SCORES)
MEASURES: dict[str, Measure] = {one.id: one for family in measures(LAYOUT).values() for one in family}
OUTSIDE = {Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST}

Answers = dict[str, Answer]


def packed(answers: Answers, revenue: float = 0.0) -> Interview:
    numbers = {code: answer.number for code, answer in answers.items() if answer.number is not None}
    return Interview(pack(QUESTIONNAIRE, answers), beyond_bytes(numbers), revenue=revenue)


def side(interviews: dict[int, Answers], population: float | None = None) -> Side:
    return Side(Tally.of(LAYOUT, map(packed, interviews.values())), population)


def matched(now: dict[int, Answers], before: dict[int, Answers]) -> Matched:
    pairs = {one: (packed(now[one]), packed(before[one])) for one in now if one in before}
    return Matched(LAYOUT, LAYOUT, pairs)


def two_years(seed: int, count: int = 60, shift: int = 25) -> tuple[dict[int, Answers], dict[int, Answers]]:
    """Two campaigns of which some customers answered both times, and alike."""
    chance = random.Random(seed)

    def one(customer: int) -> Answers:
        liking = random.Random(customer).gauss(2.6, 0.7) + chance.gauss(0, 0.5)
        value = max(1, min(4, round(liking)))
        missing = chance.random()
        rated = REFUSED if missing < 0.05 else DONT_KNOW if missing < 0.15 else Answer(choices=(value,))
        return {
            "sat_overall": Answer(choices=(value,)),
            "sat_product": rated,
            "sat_ease": Answer(choices=(chance.randint(1, 7),)),
            "nps_score": Answer(choices=(max(0, min(10, round(2.5 * liking + chance.gauss(0, 1)))),)),
            "cri_count": Answer(number=chance.choice([0.0, 0.5, 1.0, 3.0])),
            "rec_3y": Answer(choices=(value,)),
        }

    before = {customer: one(customer) for customer in range(count)}
    now = {customer: one(customer) for customer in range(shift, shift + count)}
    return now, before


def scores(interviews: dict[int, Answers], measure: Measure) -> dict[int, float | None]:
    """The scores of those in f, by customer: None for those outside the domain; the others are left out."""
    found: dict[int, float | None] = {}
    for customer, answers in interviews.items():
        answer = answers.get(measure.question)
        if answer is None or (answer.missing is not None and answer.missing not in OUTSIDE):
            continue
        if answer.missing is not None:
            found[customer] = None
        elif measure.kind is Kind.AVERAGE:
            found[customer] = answer.number
        else:
            found[customer] = measure.scores[pack(QUESTIONNAIRE, answers)[measure.position]]
    return found


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "name",
    ["sat_overall.mean", "sat_overall.positive", "nps_score.nps", "cri_count.average", "cri_count.crisis_rate"],
)
@pytest.mark.parametrize(
    ("population", "common"), [((None, None), None), ((400.0, 380.0), 350.0), ((400.0, 380.0), None)]
)
def test_the_overlap_engine_from_sums_is_that_from_rows(
    seed: int, name: str, population: tuple[float | None, float | None], common: float | None
) -> None:
    now, before = two_years(seed)
    maker = FigureMaker(
        side(now, population[0]), before=side(before, population[1]), matched=matched(now, before), common=common
    )
    figure = next(made.figure for made in maker.of_question(name.partition(".")[0]) if made.figure.id == name)
    expected = trend.overlap(
        scores(before, MEASURES[name]), scores(now, MEASURES[name]), population[1], population[0], common
    )
    assert expected.common >= trend.FEWEST_MATCHED
    assert figure.change is not None
    found = (figure.change.value, figure.change.lower, figure.change.upper, figure.change.p)
    assert found == pytest.approx((expected.value, expected.lower, expected.upper, expected.p), rel=1e-9, abs=1e-12)


def test_dont_know_takes_its_part_of_the_common_customers() -> None:
    now, before = two_years(3)
    measure = MEASURES["sat_product.mean"]
    one, other = scores(now, measure), scores(before, measure)
    both = [customer for customer in one if customer in other]
    valid = [customer for customer in both if one[customer] is not None and other[customer] is not None]
    assert 10 <= len(valid) < len(both)
    maker = FigureMaker(side(now, 400), before=side(before, 380), matched=matched(now, before), common=350)
    figure = next(made.figure for made in maker.of_question("sat_product") if made.figure.id == measure.id)
    expected = trend.overlap(other, one, 380, 400, 350 * len(valid) / len(both))
    assert figure.change is not None
    assert (figure.change.lower, figure.change.p) == pytest.approx((expected.lower, expected.p))


def test_theme_changes_use_the_same_engine() -> None:
    now, before = two_years(2)
    maker = FigureMaker(side(now, 400), before=side(before, 380), matched=matched(now, before), common=350)
    made = maker.of_theme(0)
    table = LAYOUT.themes[0]

    def points(interviews: dict[int, Answers]) -> dict[int, float | None]:
        given = {one: table.score_of(pack(QUESTIONNAIRE, answers)) for one, answers in interviews.items()}
        return {one: score / table.unit for one, (score, _) in given.items() if score is not None}

    expected = trend.overlap(points(before), points(now), 380, 400, 350)
    assert made.figure.change is not None
    assert (made.figure.change.lower, made.change_p) == pytest.approx((expected.lower, expected.p))


def test_without_matched_customers_the_years_are_independent() -> None:
    now, before = two_years(1, shift=1000)
    maker = FigureMaker(side(now, 400), before=side(before, 380), matched=matched(now, before), common=None)
    share = next(made.figure for made in maker.of_question("sat_overall") if made.figure.measure == "positive")
    x, y = (sum((s or 0) for s in scores(year, MEASURES["sat_overall.positive"]).values()) for year in (before, now))
    expected = trend.newcombe(int(x), 60, int(y), 60, 380, 400)
    assert share.change is not None
    assert (share.change.lower, share.change.upper, share.change.p) == (expected.lower, expected.upper, expected.p)
    recommendation = next(made.figure for made in maker.of_question("nps_score") if made.figure.measure == "nps")
    counts = [nps.counts([(answers["nps_score"].choices[0]) for answers in year.values()]) for year in (before, now)]
    adjusted = nps.independent_difference(
        nps.interval_from_counts(*counts[0][:3], 380), nps.interval_from_counts(*counts[1][:3], 400)
    )
    assert recommendation.change is not None
    assert adjusted is not None
    assert (recommendation.change.lower, recommendation.change.p) == (adjusted.lower, adjusted.p)
    assert recommendation.value is not None
    assert recommendation.previous is not None
    assert recommendation.change.value == recommendation.value - recommendation.previous


def test_no_verdict_where_there_is_no_spread() -> None:
    agreed = {customer: {"sat_overall": Answer(choices=(4,))} for customer in range(20)}
    refused = {customer: {"sat_overall": Answer(choices=(1,))} for customer in range(20)}
    maker = FigureMaker(side(agreed, 400), before=side(refused, 400), matched=matched(agreed, refused))
    mean = next(made.figure for made in maker.of_question("sat_overall") if made.figure.measure == "mean")
    assert mean.change is not None
    assert (mean.change.value, mean.change.lower, mean.change.p, mean.change.significant) == (100.0, None, None, False)
    share = next(made.figure for made in maker.of_question("sat_overall") if made.figure.measure == "top")
    assert share.change is not None
    assert share.change.lower is not None
    assert 0 < share.change.lower < 1
    known = FigureMaker(side(agreed, 20), before=side(refused, 20), matched=matched(agreed, refused))
    certain = next(made.figure for made in known.of_question("sat_overall") if made.figure.measure == "mean")
    assert certain.change is not None
    assert (certain.change.lower, certain.change.p) == (100.0, 0.0)


@settings(max_examples=30)
@given(
    first=st.lists(answers_to(), min_size=12, max_size=12),
    second=st.lists(answers_to(), min_size=12, max_size=12),
    moves=st.lists(st.tuples(st.integers(0, 13), st.none() | answers_to()), max_size=6),
)
def test_pairs_that_move_equal_pairs_counted_anew(
    first: list[Answers], second: list[Answers], moves: list[tuple[int, Answers | None]]
) -> None:
    now, before = dict(enumerate(first)), dict(enumerate(second))
    moving = matched(now, before)

    def everything(pairs: Matched) -> list[object]:
        found: list[object] = [pairs.of_theme(index, index) for index in range(len(LAYOUT.themes))]
        found.append(pairs.of_numbers("cri_count"))
        for one in MEASURES.values():
            found += [
                pairs.of_bytes(one.position, one.position, one.scores, one.scores, group=group)
                for group in (True, False)
            ]
        return found

    everything(moving)
    for customer, answers in moves:
        if customer not in now:
            continue
        moving.move(customer, packed(answers) if answers is not None else None)
        if answers is None:
            del now[customer]
        else:
            now[customer] = answers
    assert everything(moving) == everything(matched(now, before))


STAY_ANSWERS = st.lists(
    st.sampled_from(["certainly", "probably", "probably_not", "certainly_not", "dont_know", None]),
    min_size=2,
    max_size=40,
)


@given(answers=STAY_ANSWERS, population=st.sampled_from([None, 40, 41, 400]))
def test_churn_from_counts_is_churn_from_rows(answers: list[str | None], population: int | None) -> None:
    codes = {choice.code: choice.value for choice in QUESTIONNAIRE.scale_of("rec_3y").choices}
    given = {None: REFUSED, "dont_know": DONT_KNOW}
    revenue = [float(100 + place) for place in range(len(answers))]
    tally = Tally.of(
        LAYOUT,
        [
            packed({"rec_3y": given[one] if one in given else Answer(choices=(codes[str(one)],))}, money)
            for one, money in zip(answers, revenue, strict=True)
        ],
    )
    measure = MEASURES["rec_3y.expected_churn"]
    estimate = estimates.of_measure(tally, measure, population)
    details = estimates.churn_details(tally, measure, estimate, population, with_revenue=True)
    expected = expected_churn(answers, population, revenue)
    if expected.known.value is None:
        assert details is None
        return
    assert details is not None
    assert estimate.value == pytest.approx(expected.known.value)
    assert details.bounds == pytest.approx(expected.bounds)
    assert details.scale_band == pytest.approx(expected.scale_band)
    assert details.revenue == pytest.approx(expected.revenue_known)
    assert (details.bounds_interval is None) == (expected.imbens_manski is None)
    if details.bounds_interval and expected.imbens_manski:
        found = (details.bounds_interval.lower, details.bounds_interval.upper)
        assert found == pytest.approx(expected.imbens_manski, abs=1e-9)


def test_significance_belongs_to_the_family() -> None:
    now, before = two_years(5, count=80, shift=10)
    for answers in now.values():
        answers["sat_ease"] = Answer(choices=(7,))
    maker = FigureMaker(side(now, 400), before=side(before, 400), matched=matched(now, before))
    family = maker.indicators()
    figures = judged(family)
    assert all(made.figure.change is None or not made.figure.change.significant for made in family)
    by_id = {figure.id: figure for figure in figures}
    moved = by_id["sat_ease.positive"].change
    assert moved is not None
    assert moved.significant
    assert sum(bool(figure.change and figure.change.significant) for figure in figures) < len(figures) / 2


CELL = Cell(vendors=25, customers=900, mean=0.5, sd=0.08, p10=0.4, p25=0.45, p50=0.5, p75=0.55, p90=0.6)


def group(identifier: str = "all", vendors: int = 25, **restrictions: object) -> Group:
    cell = CELL.model_copy(update={"vendors": vendors})
    return Group.model_validate(
        {
            "id": identifier,
            "vendors": vendors,
            "customers": 900,
            "indicators": {"sat_overall.top": cell, "sat_overall.positive": cell},
            **restrictions,
        }
    )


@pytest.mark.parametrize(
    ("vendors", "tops", "percentile", "quartile"),
    [(25, 21, 62.5, 0.55), (25, 10, None, 0.55), (12, 21, 62.5, 0.55), (12, 23, None, 0.55), (7, 21, None, None)],
)
def test_position_among_vendors_only_as_far_as_they_carry_it(
    vendors: int, tops: int, percentile: float | None, quartile: float | None
) -> None:
    given = {one: {"sat_overall": Answer(choices=(4 if one < tops else 1,))} for one in range(40)}
    maker = FigureMaker(side(given, 400), group=group(vendors=vendors))
    figure = next(made.figure for made in maker.of_question("sat_overall") if made.figure.measure == "top")
    assert figure.benchmark is not None
    assert (figure.benchmark.vendors, figure.benchmark.p75) == (vendors, quartile)
    assert figure.benchmark.difference == pytest.approx(tops / 40 - 0.5)
    if percentile is None:
        assert figure.benchmark.percentile is None
    else:
        assert figure.benchmark.percentile == pytest.approx(percentile)


def test_fewer_than_five_vendors_are_no_benchmark() -> None:
    given = {one: {"sat_overall": Answer(choices=(4,))} for one in range(40)}
    maker = FigureMaker(side(given, 400), group=group(vendors=4))
    assert all(made.figure.benchmark is None for made in maker.of_question("sat_overall"))


def test_everybody_agreeing_is_no_certainty_about_the_others() -> None:
    given = {one: {"sat_overall": Answer(choices=(4,))} for one in range(6)}
    maker = FigureMaker(side(given, 400), group=group())
    top = next(made for made in maker.of_question("sat_overall") if made.figure.measure == "top")
    assert top.benchmark_p is not None
    assert top.benchmark_p > 1e-6


def test_the_closest_group_that_carries_deciles_is_taken() -> None:
    everyone, integrators = group(), group("integrators", 20, vendor_type="integrator")
    germans = group("germans", 20, vendor_type="integrator", country="DE")
    few = group("few", 19, vendor_type="integrator", country="DE", family="ERP")
    release = Benchmark.model_validate(
        {"release": "1", "made_on": "2026-01-01", "groups": [everyone, integrators, germans, few]}
    )
    known = {"vendor_type": frozenset({"integrator"}), "country": frozenset({"DE"}), "family": frozenset({"ERP"})}
    assert group_for(release, known).id == "germans"
    assert group_for(release, {**known, "country": frozenset({"SE"})}).id == "integrators"
    assert group_for(release, {"vendor_type": frozenset({"publisher"})}).id == "all"


def test_shares_of_one_base_never_give_a_small_count_away() -> None:
    """Every published set is known; what they leave open is searched through, answer by answer."""
    chance = random.Random(8)
    for _ in range(150):
        counts = {answer: chance.choice((0, 1, 2, 4, 5, 7, 11)) for answer in range(4)}
        nested = [frozenset({2, 3}), frozenset({3}), frozenset({0, 1})]
        single = [frozenset({answer}) for answer in counts]
        for sets in (nested, single):
            check_nothing_pinned(counts, sets)


def check_nothing_pinned(counts: dict[int, int], sets: list[frozenset[int]]) -> None:
    shown = sensitive.publishable(counts, sets)
    n = sum(counts.values())
    for answers in shown:
        hits = sum(counts[one] for one in answers)
        assert not 0 < hits < 5
        assert not 0 < n - hits < 5
    small = sensitive.small_cells(counts)
    possible = [
        guess
        for guess in itertools.product(range(n + 1), repeat=3)
        if sum(guess) <= n
        and all(
            sum((*guess, n - sum(guess))[one] for one in answers) == sum(counts[one] for one in answers)
            for answers in shown
        )
    ]
    for answer in small:
        feasible = [(*guess, n - sum(guess))[answer] for guess in possible]
        assert max(feasible) - min(feasible) >= 5 or n < 5


def test_a_filter_must_not_leave_a_small_count_either() -> None:
    whole, chosen = {0: 20, 1: 20}, {0: 18, 1: 12}
    assert sensitive.small_cells(chosen) == frozenset()
    assert sensitive.small_cells(chosen, whole=whole) == frozenset({0, 1})
    assert sensitive.publishable(chosen, [frozenset({1})], whole=whole) == frozenset()
    assert sensitive.publishable(chosen, [frozenset({1})]) == frozenset({frozenset({1})})


def stay(counts: dict[int, int]) -> dict[int, Answers]:
    values = [value for value, times in counts.items() for _ in range(times)]
    return {place: {"rec_3y": Answer(choices=(value,))} for place, value in enumerate(values)}


def test_a_sensitive_question_hides_small_counts_and_what_gives_them_away() -> None:
    maker = FigureMaker(side(stay({4: 30, 3: 20, 2: 8, 1: 2}), 400))
    shown = {made.figure.measure: made.figure for made in maker.of_question("rec_3y")}
    assert {name for name, figure in shown.items() if figure.protected} == {"mean"}
    assert shown["leavers"].value == pytest.approx(10 / 60)
    assert maker.distribution("rec_3y").protected
    maker = FigureMaker(side(stay({4: 30, 3: 27, 2: 2, 1: 1}), 400))
    shown = {made.figure.measure: made.figure for made in maker.of_question("rec_3y")}
    assert {name for name, figure in shown.items() if figure.protected} == {"mean", "positive", "leavers"}
    assert shown["expected_churn"].value is not None
    maker = FigureMaker(side(stay({4: 30, 3: 27, 2: 8, 1: 9}), 400))
    assert not any(made.figure.protected for made in maker.of_question("rec_3y"))
    assert maker.distribution("rec_3y").counts == {1: 9, 2: 8, 3: 27, 4: 30}


def test_small_counts_of_other_questions_are_shown() -> None:
    given = {one: {"sat_overall": Answer(choices=(4 if one else 1,))} for one in range(20)}
    maker = FigureMaker(side(given, 400))
    assert not any(made.figure.protected for made in maker.of_question("sat_overall"))
    assert maker.distribution("sat_overall").counts == {1: 1, 2: 0, 3: 0, 4: 19}


def test_distributions_of_every_kind() -> None:
    given: dict[int, Answers] = {
        one: {
            "sat_ease": Answer(choices=(7,)),
            "cri_count": Answer(number=2.5),
            "rec_reasons": Answer(choices=(1, 3)) if one < 6 else Answer(choices=(3,)),
            "spo_words": Answer(text="words"),
            "spo_consent": [DONT_KNOW, NOT_APPLICABLE, ROUTED_PAST][one % 3] if one > 8 else Answer(choices=(2,)),
        }
        for one in range(12)
    }
    maker = FigureMaker(side(given))
    assert maker.distribution("sat_ease").counts[7] == 12
    assert maker.distribution("cri_count").counts == {2: 12}
    assert maker.distribution("rec_reasons").counts == {1: 6, 2: 0, 3: 12}
    assert (maker.distribution("spo_words").n, maker.distribution("spo_words").counts) == (12, {})
    consent = maker.distribution("spo_consent")
    assert (consent.n, consent.excluded.dont_know, consent.excluded.not_asked) == (9, 1, 1)


def test_every_measure_of_every_scale() -> None:
    assert list(MEASURES) == [
        "sat_overall.top", "sat_overall.positive", "sat_overall.mean",
        "sat_product.top", "sat_product.positive", "sat_product.mean",
        "sat_ease.top", "sat_ease.positive", "sat_ease.mean",
        "nps_score.mean", "nps_score.nps", "nps_score.promoters", "nps_score.passives", "nps_score.detractors",
        "cri_count.crisis_rate", "cri_count.average",
        "rec_3y.top", "rec_3y.positive", "rec_3y.mean", "rec_3y.leavers", "rec_3y.expected_churn",
        "rec_5y.top", "rec_5y.positive", "rec_5y.mean", "rec_5y.leavers", "rec_5y.expected_churn",
        "rec_destination.share.other_partner", "rec_destination.share.other_solution", "rec_destination.share.stop",
        "rec_reasons.share.price", "rec_reasons.share.support", "rec_reasons.share.other",
        "spo_consent.share.with_name", "spo_consent.share.without_name", "spo_consent.share.no",
    ]  # fmt: skip


def test_a_question_of_another_survey_is_comparable_only_if_worded_alike() -> None:
    other = QUESTIONNAIRE.model_copy(update={"code": "other"})
    assert comparable(QUESTIONNAIRE, QUESTIONNAIRE.model_copy(update={"version": "2"}), "sat_overall")
    assert not comparable(QUESTIONNAIRE, other, "sat_overall")
    assert not comparable(QUESTIONNAIRE, QUESTIONNAIRE, "nobody")


def test_no_change_without_two_values() -> None:
    tally = Tally.of(LAYOUT, [packed({"sat_overall": Answer(choices=(4,))})])
    one = estimates.of_measure(tally, MEASURES["sat_overall.mean"], None)
    none = estimates.of_measure(Tally(LAYOUT), MEASURES["sat_overall.mean"], None)
    pairs = matched({}, {}).of_theme(0, 0)
    assert change(one, none, pairs, None) is None
    found = change(one, one, pairs, None)
    assert found is not None
    assert (found.value, found.lower, found.p) == (0.0, None, None)
