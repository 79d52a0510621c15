"""Segments: equal to a recomputation from the stored rows, judged together, protected against subtraction."""

import math

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.multitest import multipletests

from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.segments import segments
from scorefact_desktop.store.workspace import Workspace
from tests.services import demo_rows, recomputed
from tests.services.small_campaigns import add_campaign, add_customers

NAME = "nordlicht/2026"


@pytest.fixture
def demo(demo_workspace):
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        yield workspace


def stored(workspace, code):
    with workspace.reader() as connection:
        found, answers = demo_rows.interviews(connection, NAME)
        return demo_rows.answer(found, answers, code)


def difference(values, inside, rows, population):
    """Segment minus the rest with its p: both parts of one sample of `rows`, linearised."""
    own, rest = values[inside], values[~inside]
    squares = ((own - own.mean()) ** 2).sum() / len(own) ** 2 + ((rest - rest.mean()) ** 2).sum() / len(rest) ** 2
    se = math.sqrt((1 - rows / population) * rows / (rows - 1) * squares)
    gap = own.mean() - rest.mean()
    return gap, 2 * stats.norm.sf(abs(gap) / se)


@pytest.mark.parametrize("field", ["size", "sector"])
@pytest.mark.parametrize("figure", ["sat_overall.positive", "nps_score.nps", "skl_consultants.mean"])
def test_equal_to_a_recomputation_from_the_stored_rows(demo, figure, field):
    found = segments(demo, NAME, figure, field)
    code, measure = figure.split(".")
    rows = stored(demo, code)
    sampled = rows[rows["kind"].isin([0, 1, 3, 5])]
    given = sampled["value"].where(sampled["kind"] == 0)
    scores = {
        "positive": lambda v: float(v >= 3),
        "nps": lambda v: float(v >= 9) - float(v <= 6),
        "mean": lambda v: 100 * (v - 1) / 3,
    }[measure]
    values = given.map(scores, na_action="ignore")
    known = values.dropna()
    p_values = []
    for one in found.segments:
        inside = sampled.loc[known.index, field] == one.name
        own = known[inside]
        assert (one.n, one.value) == (len(own), pytest.approx(own.mean()))
        if measure == "positive":
            alone = rows[rows[field] == one.name]
            population = 400 * len(sampled[sampled[field] == one.name]) / len(sampled)
            expected = recomputed.share(own == 1, alone.assign(kind=alone["kind"]), population)
            assert one.lower <= expected[0] <= one.upper
        gap, p = difference(known.to_numpy(), inside.to_numpy(), len(sampled), 400)
        assert (one.difference, one.p) == (pytest.approx(gap), pytest.approx(p))
        p_values.append(p)
    q_values = multipletests(p_values, method="fdr_bh")[1]
    assert [one.q for one in found.segments] == pytest.approx(list(q_values))
    assert [one.significant for one in found.segments] == [q <= 0.10 for q in q_values]
    assert sum(one.n for one in found.segments) == found.figure.n
    assert found.unknown == 0


def test_a_theme_score_by_segment_adds_up_to_the_theme_score(demo):
    found = segments(demo, NAME, "support", "country")
    total = sum(one.n * one.value for one in found.segments) / sum(one.n for one in found.segments)
    assert found.figure.value == pytest.approx(total)


def test_counts_and_complements_of_sensitive_answers_are_protected(demo):
    for name in ("nordlicht/2026", "solvana/2026", "tarnholm/2026"):
        for field in ("size", "sector", "country"):
            found = segments(demo, name, "rec_3y.leavers", field)
            hidden = [one for one in found.segments if one.protected]
            for one in found.segments:
                if one.protected:
                    assert (one.n, one.value, one.p) == (None, None, None)
                    continue
                hits = round(one.n * one.value)
                assert all(size == 0 or size >= 5 for size in (hits, one.n - hits))
            assert len(hidden) != 1
            left = found.figure.n - sum(one.n for one in found.segments if not one.protected)
            assert left == 0 or left >= 5


def test_means_of_sensitive_answers_rest_on_three_times_the_limit(demo):
    found = segments(demo, NAME, "rec_3y.expected_churn", "sector")
    assert found.least == 15
    assert all(one.protected or one.n >= 15 for one in found.segments)


def satisfied(*values):
    return [{"sat_overall": Answer(choices=(value,)) if value else DONT_KNOW} for value in values]


def test_a_small_segment_takes_another_with_it(workspace):
    ids = add_customers(workspace, 36)
    answers = satisfied(*[4 if n % 3 else (3 if n < 12 else 0) for n in range(36)])
    found = segments(
        workspace, add_campaign(workspace, answers, customer_ids=ids, population=80), "sat_overall.mean", "size"
    )
    shown = {one.name: one.n for one in found.segments if not one.protected}
    assert "1-49" not in shown
    assert list(shown.values()) == [12]


def test_a_filter_may_not_leave_a_few_behind(workspace):
    big = add_customers(workspace, 20, country="DE", sector="trade") + add_customers(
        workspace, 3, country="FR", sector="trade"
    )
    rest = add_customers(workspace, 20, country="DE", sector="public") + add_customers(
        workspace, 17, country="FR", sector="public"
    )
    name = add_campaign(workspace, satisfied(*[1, 2, 3, 4] * 15), customer_ids=big + rest, population=200)
    found = segments(workspace, name, "sat_overall.mean", "sector", {"country": frozenset({"DE"})})
    assert [one.protected for one in found.segments] == [True, True]  # 23 - 20 in trade would be three respondents


def test_edges(workspace):
    def of(slug, answers, field="size", population=40, **more):
        name = add_campaign(workspace, answers, slug=slug, population=population, **more)
        return segments(workspace, name, "sat_overall.mean", field)

    assert of("none", []).status == "no_answers"
    assert of("one", satisfied(3)).status == "protected"
    assert of("unsure", satisfied(*[0] * 9)).status == "no_answers"
    assert of("nobody", satisfied(*[3, 4] * 5)).status == "field_unknown"
    equal = of("equal", satisfied(*[3] * 30), customer_ids=add_customers(workspace, 30, slug="equal"))
    assert [round(one.value, 4) for one in equal.segments] == [66.6667] * 3
    assert not any(one.significant for one in equal.segments)
    everyone = of(
        "census", satisfied(*[3, 4] * 15), population=30, customer_ids=add_customers(workspace, 30, slug="census")
    )
    assert everyone.status == "ok"
    more = of("more", satisfied(*[3, 4] * 15), population=20, customer_ids=add_customers(workspace, 30, slug="more"))
    assert more.figure.status == "population_smaller_than_sample"
    assert more.status == "ok"


def test_what_does_not_exist_is_refused(workspace):
    name = add_campaign(workspace, satisfied(3, 3), population=40)
    with pytest.raises(UserError, match="figure_unknown"):
        segments(workspace, name, "no.such", "size")
    with pytest.raises(UserError, match="filter_unknown"):
        segments(workspace, name, "sat_overall.mean", "size", {"colour": frozenset({"red"})})


def test_significant_is_judged_over_the_field(workspace):
    ids = add_customers(workspace, 60)
    rng = np.random.default_rng(4)
    answers = satisfied(*[int(rng.integers(1, 3)) if n % 3 == 0 else int(rng.integers(3, 5)) for n in range(60)])
    found = segments(
        workspace, add_campaign(workspace, answers, customer_ids=ids, population=300), "sat_overall.mean", "size"
    )
    small = next(one for one in found.segments if one.name == "1-49")
    assert small.significant
    assert small.difference < 0
    assert small.q >= small.p
