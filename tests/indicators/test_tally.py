"""A tally that moved by single answers equals one made from scratch, exactly, whatever happened in between."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_ASKED, REFUSED, ROUTED_PAST, Answer
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.figures import Excluded
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.indicators import themes
from scorefact_desktop.indicators.churn import ordered_stays
from scorefact_desktop.indicators.estimates import churn_details, of_measure
from scorefact_desktop.indicators.layout import HORIZONS, Interview, Layout, beyond_bytes
from scorefact_desktop.indicators.measures import measures
from scorefact_desktop.indicators.number_sums import NumberSums
from scorefact_desktop.indicators.tally import Tally, domain, excluded

from .small_questionnaire import QUESTIONNAIRE, SCORES, answer_to, answers_to

LAYOUT = Layout(QUESTIONNAIRE, SCORES)
MEASURES = {one.id: one for family in measures(LAYOUT).values() for one in family}
REVENUE = st.sampled_from([0.0, 0.1, 2.5, 1e6, 1e14])


def packed(
    answers: dict[str, Answer], *, complete: bool = True, group: bool = False, revenue: float = 0.0
) -> Interview:
    numbers = {code: answer.number for code, answer in answers.items() if answer.number is not None}
    return Interview(pack(QUESTIONNAIRE, answers), beyond_bytes(numbers), complete, group, revenue)


class Fieldwork(RuleBasedStateMachine):
    """Interviews come, change by one answer, and go; the tally moves along."""

    present = Bundle("present")

    def __init__(self) -> None:
        super().__init__()
        self.tally = Tally(LAYOUT)
        self.answers: dict[int, dict[str, Answer]] = {}
        self.states: dict[int, Interview] = {}
        self.next = 0

    @rule(target=present, answers=answers_to(), complete=st.booleans(), group=st.booleans(), revenue=REVENUE)
    def add(self, answers: dict[str, Answer], complete: bool, group: bool, revenue: float) -> int:
        self.next += 1
        self.answers[self.next] = answers
        self.states[self.next] = packed(answers, complete=complete, group=group, revenue=revenue)
        self.tally.add(self.states[self.next])
        return self.next

    @rule(one=present, data=st.data())
    def answer(self, one: int, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(QUESTIONNAIRE.order))
        answer = data.draw(answer_to(QUESTIONNAIRE.scale_of(code)))
        answers = {key: value for key, value in self.answers[one].items() if key != code}
        if answer is not None:
            answers[code] = answer
        before = self.states[one]
        after = packed(answers, complete=before.complete, group=before.group, revenue=before.revenue)
        changed = self.tally.change(before, after)
        moves = {code, "rec_5y"} if code == "rec_3y" else {code}  # who leaves in three years leaves in five
        assert {LAYOUT.cells[position].question for position in changed} <= moves
        self.answers[one], self.states[one] = answers, after

    @rule(one=present, complete=st.booleans(), group=st.booleans(), revenue=REVENUE)
    def finish(self, one: int, complete: bool, group: bool, revenue: float) -> None:
        after = self.states[one]._replace(complete=complete, group=group, revenue=revenue)
        self.tally.change(self.states[one], after)
        self.states[one] = after

    @rule(one=consumes(present))
    def remove(self, one: int) -> None:
        self.tally.remove(self.states.pop(one))

    @invariant()
    def equals_a_full_recomputation(self) -> None:
        states = list(self.states.values())
        assert self.tally == Tally.of(LAYOUT, states)
        assert self.tally == Tally.of(LAYOUT, reversed(states))


TestFieldwork = Fieldwork.TestCase


@given(st.lists(answers_to(), max_size=8))
def test_sums_are_those_of_plain_fractions(all_answers: list[dict[str, Answer]]) -> None:
    tally = Tally.of(LAYOUT, [packed(answers) for answers in all_answers])
    numbers = [
        Fraction(a["cri_count"].number or 0) for a in all_answers if "cri_count" in a and not a["cri_count"].missing
    ]
    n, total, squares = tally.numbers["cri_count"].sums
    assert n == len(numbers)
    assert total == float(sum(numbers))
    assert squares == float(sum(number * number for number in numbers))
    scores = [score for answers in all_answers if (score := satisfaction(answers)) is not None]
    sums, unit = tally.themes[0], LAYOUT.themes[0].unit
    assert sums.n == len(scores)
    assert Fraction(sums.total, unit) == sum(scores)
    assert Fraction(sums.squares, unit * unit) == sum(score * score for score in scores)
    assert sums.n + sum(sums.without) == len(all_answers)


def satisfaction(answers: dict[str, Answer]) -> Fraction | None:
    """METHODS.md section 2 in plain words."""
    asked = valid = 0
    total = Fraction(0)
    for code in ("sat_overall", "sat_product", "sat_ease"):
        answer = answers.get(code, Answer())
        asked += answer not in (NOT_ASKED, ROUTED_PAST)
        if answer.choices:
            valid += 1
            values = QUESTIONNAIRE.scale_of(code).values
            total += Fraction(100 * (answer.choices[0] - values[0]), values[-1] - values[0])
    return total / valid if valid and 2 * valid >= asked else None


def test_reasons_are_kept_apart() -> None:
    given = [DONT_KNOW, DONT_KNOW, REFUSED, NOT_ASKED, ROUTED_PAST, Answer(choices=(4,))]
    tally = Tally.of(LAYOUT, [packed({"sat_overall": answer}) for answer in given] + [packed({})])
    counts = tally.column(LAYOUT.first["sat_overall"])
    assert excluded(counts) == Excluded(dont_know=2, refused=1, not_applicable=0, not_asked=2, missing=1)
    assert domain(counts) == 3
    assert tally.complete == 7


def test_a_choice_of_several_has_counts_of_its_own() -> None:
    tally = Tally.of(LAYOUT, [packed({"rec_reasons": Answer(choices=(1, 3))}), packed({"rec_reasons": DONT_KNOW})])
    chosen = [tally.counts[position][7] for position in LAYOUT.span["rec_reasons"]]
    not_chosen = [tally.counts[position][6] for position in LAYOUT.span["rec_reasons"]]
    assert chosen == [1, 0, 1]
    assert not_chosen == [0, 1, 0]


def test_workshop_answers_stay_out_of_recommendation_only() -> None:
    promoter = {"nps_score": Answer(choices=(9,)), "sat_overall": Answer(choices=(1,))}
    tally = Tally.of(LAYOUT, [packed(promoter), packed(promoter, group=True)])
    position = LAYOUT.first["nps_score"]
    assert tally.column(position)[15] == 2
    assert tally.column(position, without_group=True)[15] == 1
    assert tally.column(LAYOUT.first["sat_overall"], without_group=True)[7] == 2


def test_half_of_the_asked_items_suffices() -> None:
    table = LAYOUT.themes[0]
    positions = table.positions
    assert [LAYOUT.cells[position].question for position in positions] == ["sat_overall", "sat_product", "sat_ease"]
    assert table.score([10, 1, 1])[0] is None  # one of three
    assert table.score([10, 1, 5]) == (100 * table.unit, 0)  # one of two asked
    assert table.score([10, 4, 5]) == (100 * table.unit, 0)
    assert table.score([4, 4, 5]) == (None, 5)
    assert table.score([4, 4, 4]) == (None, 4)
    assert table.score([1, 2, 3]) == (None, 2)
    assert table.score([1, 0, 3]) == (None, 0)


def test_a_packed_interview_of_another_questionnaire_is_refused() -> None:
    with pytest.raises(ValueError, match="bytes"):
        Tally.of(LAYOUT, [Interview(b"\x06")])
    with pytest.raises(ValueError, match="bytes"):
        Tally(LAYOUT).add(Interview(b""))


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"question": "nobody"}, "no question"),
        ({"question": "spo_words"}, "no scale"),
        ({"question": "rec_destination"}, "no scale"),
        ({"question": "rec_reasons", "rule": "scale"}, "cannot be scored"),
        ({"question": "rec_reasons", "rule": "contains", "choice": 9}, "cannot be scored"),
        ({"question": "cri_count", "rule": "count"}, "needs points"),
    ],
)
def test_rules_that_cannot_be_are_refused(item: dict[str, object], words: str) -> None:
    scores = ThemeScores.model_validate(
        {"questionnaire": "small", "version": "1", "themes": [{"theme": "nps", "items": [item], "explanation": {}}]}
    )
    with pytest.raises(ValueError, match=words):
        Layout(QUESTIONNAIRE, scores)


def test_points_are_taken_as_written() -> None:
    table = next(table for table in LAYOUT.themes if table.theme == "crisis")
    assert Fraction(table.score([7])[0] or 0, table.unit) == Fraction(667, 10)


def test_columns_counted_at_once_equal_single_additions() -> None:
    draw = random.Random(4)
    interviews = [Interview(bytes(draw.choice((0, 1, 6, 7, 8, 9)) for _ in range(LAYOUT.width))) for _ in range(300)]
    one_by_one = Tally(LAYOUT)
    for interview in interviews:
        one_by_one.add(interview)
    assert one_by_one == Tally.of(LAYOUT, interviews)


def test_a_number_sum_forgets_what_is_taken_away() -> None:
    sums = NumberSums()
    for number in (1e15, 0.1, 1e-300):
        sums.move(number, 1)
    sums.move(1e15, -1)
    sums.move(1e-300, -1)
    assert sums.sums == (1, 0.1, 0.1 * 0.1)
    assert themes.ThemeSums() == themes.ThemeSums()


@given(st.lists(answers_to(), max_size=30))
def test_nobody_counts_as_likelier_to_stay_five_years_than_three(all_answers: list[dict[str, Answer]]) -> None:
    tally = Tally.of(LAYOUT, [packed(one, revenue=2.0) for one in all_answers])
    chance = {1: 0.07, 2: 0.30, 3: 0.75, 4: 0.93}
    columns = [[chance.get(one[code].value) if code in one else None for one in all_answers] for code in HORIZONS]
    ordered = ordered_stays(*columns)
    place = LAYOUT.first["rec_5y"]
    assert tally.inversions == {place: len(ordered.inversions)}
    found = of_measure(tally, MEASURES["rec_5y.expected_churn"], None)
    known = [1 - one for one in ordered.five_years if one is not None]
    assert found.n == len(known)
    if known:
        assert found.value == pytest.approx(sum(known) / len(known))
        details = churn_details(tally, MEASURES["rec_5y.expected_churn"], found, None, with_revenue=True)
        assert details is not None
        assert details.revenue == pytest.approx(sum(known) / len(known))
