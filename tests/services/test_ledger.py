"""No delivery gives away, beside those before it, how a few respondents answered a confidential question."""

from itertools import combinations

import numpy as np
import pytest
from scipy.optimize import linprog

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import counting, figures, ledger
from scorefact_desktop.store import campaigns, interviews, outputs, settings
from scorefact_desktop.store.interviews import NewInterview
from tests.services.small_campaigns import SIZES, add_campaign, add_customers
from tests.services.test_figures import drawn

FAMILY = ("rec_3y", "rec_5y", "rec_destination", "rec_reasons")


def stay(value):
    return {
        "sat_overall": Answer(choices=(4,)),
        "rec_3y": Answer(choices=(value,)),
        "rec_5y": Answer(choices=(value,)),
    }


def deliver(workspace, name):
    """Records a delivery as an export does; the figures it shows."""
    with workspace.transaction() as connection:
        found = campaigns.find(connection, name)
        behind = ledger.shown(connection, counting.count(connection, found), 5)
        outputs.record(
            connection, found.id, "dashboard", file_name="x.pdf", sha256="0" * 64, protection_limit=5,
            respondents=behind,
        )  # fmt: skip
    return figures.campaign_figures(workspace, name, delivery=True)


def add(workspace, name, answers):
    with workspace.transaction() as connection:
        rows = [NewInterview(one, mode="imported", status="complete") for one in answers]
        interviews.save_many(connection, campaigns.find(connection, name).id, rows)


def shown(workspace, name, identifier="rec_3y.leavers", **filters):
    chosen = {key: frozenset(values) for key, values in filters.items()}
    found = figures.campaign_figures(workspace, name, None, chosen, delivery=True)
    return found.indicator(identifier) or found.theme(identifier)


BASE = [4] * 14 + [3] * 12 + [2] * 9 + [1] * 7


def test_two_more_respondents_leave_the_state_delivered_before(workspace):
    name = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    first = deliver(workspace, name).indicator("rec_3y.leavers")
    assert (first.n, first.as_of) == (42, None)
    add(workspace, name, [stay(1), stay(1)])
    again = shown(workspace, name)
    assert (again.value, again.n) == (first.value, 42)
    assert again.as_of is not None
    assert shown(workspace, name, "recurring").n == 42  # the theme's score is made of the same answers
    assert shown(workspace, name, "rec_5y.expected_churn").n == 42
    assert shown(workspace, name, "sat_overall.top").n == 44  # not confidential: up to date
    assert figures.campaign_figures(workspace, name).indicator("rec_3y.leavers").n == 44  # analysts see the last answer
    add(workspace, name, [stay(4)] * 3)
    assert (shown(workspace, name).n, shown(workspace, name).as_of) == (47, None)


def test_what_was_repeated_is_recorded_as_repeated(workspace):
    name = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    deliver(workspace, name)
    add(workspace, name, [stay(1), stay(1)])
    deliver(workspace, name)
    add(workspace, name, [stay(1), stay(4), stay(4)])
    assert shown(workspace, name).n == 47  # five since the state delivered, though three since the last delivery


def test_a_corrected_answer_withholds_until_enough_differ(workspace):
    name = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    deliver(workspace, name)
    with workspace.transaction() as connection:
        (one,) = connection.execute("SELECT min(id) FROM interview").fetchone()
        interviews.put_answer(connection, one, "rec_3y", Answer(choices=(1,)))
    found = shown(workspace, name)
    assert found.protected
    assert found.value is None
    assert figures.campaign_figures(workspace, name, delivery=True).distribution("rec_3y").protected
    assert not shown(workspace, name, "sat_overall.top").protected


def test_a_trend_shows_what_the_figure_shows(workspace):
    name = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    deliver(workspace, name)
    add(workspace, name, [stay(1), stay(1)])
    wanted = ("rec_3y.expected_churn", "recurring")
    found = figures.trends(workspace, "nordlicht", wanted, delivery=True)
    assert [found[one][-1].figure.n for one in wanted] == [42, 42]


def test_an_earlier_value_that_changed_by_a_few_is_not_told(workspace):
    before = add_campaign(workspace, [stay(one) for one in BASE], population=400, year=2025)
    now = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    deliver(workspace, before)
    add(workspace, before, [stay(1), stay(1)])
    found = figures.campaign_figures(workspace, now, before, delivery=True)
    assert found.indicator("rec_3y.leavers").previous is None
    assert found.indicator("sat_overall.top").previous == 1.0


@pytest.mark.parametrize("seed", range(3))
def test_no_set_of_outputs_lets_a_reader_work_out_a_few(workspace, seed):
    """Linear programming over every share delivered: whole campaign, after more interviews, and under filters."""
    rng = np.random.default_rng(seed)
    ids = add_customers(workspace, 60)
    answers = [stay(int(one)) for one in rng.choice([4, 3, 2, 1], 60, p=[0.4, 0.3, 0.18, 0.12])]
    name = add_campaign(workspace, answers, population=400, customer_ids=ids)
    equations = []

    def note(**filters):
        chosen = {key: frozenset(values) for key, values in filters.items()}
        found = figures.campaign_figures(workspace, name, None, chosen, delivery=True)
        with workspace.reader() as connection:
            counted = counting.count(connection, campaigns.find(connection, name))
            instead = ledger.settled(connection, counted, chosen, 5)
        state = instead["rec_3y"].campaign if "rec_3y" in instead else counted
        for measure, hits in (("leavers", {1, 2}), ("top", {4}), ("positive", {3, 4})):
            figure = found.indicator(f"rec_3y.{measure}")
            if figure.value is not None and state is not None:
                group = [at for at, one in state.interviews.items() if all(
                    one.profile.get(key) in values for key, values in chosen.items())]  # fmt: skip
                assert figure.n == len(group)
                equations.append((frozenset(group), frozenset(hits), round(figure.value * figure.n)))

    deliver(workspace, name)
    note()
    note(size={SIZES[0]})
    note(size=set(SIZES[1:]))
    for more in (2, 1, 3, 4):
        add(workspace, name, [stay(int(one)) for one in rng.choice([4, 1], more)])
        note()
        note(size={SIZES[0]})
        deliver(workspace, name)
        note()
    check_widths(equations, 4)


def check_widths(equations, choices):
    """No group of fewer than five respondents that the outputs tell apart has a count that a reader can pin down."""
    people = sorted(set().union(*(group for group, _, _ in equations)))
    signature = {one: tuple(one in group for group, _, _ in equations) for one in people}
    atoms = {}
    for one in people:
        atoms.setdefault(signature[one], []).append(one)
    cells = {(key, value): place for place, (key, value) in enumerate(
        (key, value) for key in atoms for value in range(1, choices + 1))}  # fmt: skip
    matrix, right = [], []
    for group, hits, count in equations:
        row = np.zeros(len(cells))
        for key in atoms:
            if atoms[key][0] in group:
                row[[cells[key, value] for value in hits]] = 1
        matrix.append(row)
        right.append(count)
    for key, members in atoms.items():
        row = np.zeros(len(cells))
        row[[cells[key, value] for value in range(1, choices + 1)]] = 1
        matrix.append(row)
        right.append(len(members))
    small = [key for key, members in atoms.items() if len(members) < 5]
    groups = [(key,) for key in small]
    groups += [pair for pair in combinations(small, 2) if sum(len(atoms[key]) for key in pair) < 5]
    for keys in groups:
        goal = np.zeros(len(cells))
        goal[[cells[key, value] for key in keys for value in (1, 2)]] = 1
        ends = [
            sign * linprog(sign * goal, A_eq=np.array(matrix), b_eq=right, bounds=(0, None)).fun for sign in (1, -1)
        ]
        assert ends[1] - ends[0] >= sum(len(atoms[key]) for key in keys) - 1e-6


def test_a_raised_limit_counts_from_then_on(workspace):
    name = add_campaign(workspace, [stay(one) for one in BASE], population=400)
    deliver(workspace, name)
    add(workspace, name, [stay(4)] * 6)
    assert shown(workspace, name).n == 48
    with workspace.transaction() as connection:
        settings.put(connection, settings.PROTECTION_LIMIT, 7)
    assert shown(workspace, name).n == 42


def test_without_deliveries_everything_is_as_it_is(workspace):
    name = add_campaign(workspace, drawn(3, 60), population=400)
    assert figures.campaign_figures(workspace, name, delivery=True) == figures.campaign_figures(workspace, name)


def counts_by(workspace, name, identifier="sat_overall.top", **filters):
    chosen = {key: frozenset(values) for key, values in filters.items()}
    return figures.campaign_figures(workspace, name, None, chosen).indicator(identifier)


def test_filters_that_differ_by_a_few_are_not_both_shown(workspace):
    """Whoever may look at two filters may subtract them: with one key less, and with one value less."""
    profiles = [{"size": "1-49", "sector": "trade"}] * 20 + [{"size": "250+", "sector": "trade"}] * 2
    profiles += [{"size": "250+", "sector": "care"}] * 15 + [{"size": "50-249", "sector": "care"}] * 9
    name = add_campaign(workspace, [stay(4)] * len(profiles), population=400, profiles=profiles)
    assert counts_by(workspace, name, sector={"trade"}).n == 22
    small = counts_by(workspace, name, sector={"trade"}, size={"1-49"})
    assert small.protected  # beside all of trade it would show the two large ones
    assert counts_by(workspace, name, size={"1-49"}).value == 1.0
    both = counts_by(workspace, name, sector={"trade"}, size={"1-49", "250+"})
    assert both.protected  # without 250+ it would differ by two
    assert counts_by(workspace, name, size={"1-49", "250+"}).value == 1.0
    assert counts_by(workspace, name, sector={"care"}, size={"250+"}).protected  # two more are large in trade
    assert counts_by(workspace, name, sector={"care"}, size={"50-249"}).value == 1.0
    assert (
        not figures.campaign_figures(
            workspace, name, None, {"sector": frozenset({"care"}), "size": frozenset({"50-249"})}
        )
        .distribution("sat_overall")
        .protected
    )


def test_no_two_filters_shown_differ_by_a_few(workspace):
    rng = np.random.default_rng(5)
    profiles = [
        {"size": str(rng.choice(SIZES)), "sector": str(rng.choice(["a", "b", "c"], p=[0.6, 0.3, 0.1]))}
        for _ in range(60)
    ]
    name = add_campaign(workspace, [stay(4)] * 60, population=400, profiles=profiles)
    shown_groups = []
    for sizes in [set(), *({one} for one in SIZES), *(set(pair) for pair in combinations(SIZES, 2))]:
        for sectors in [set(), {"a"}, {"b"}, {"c"}, {"a", "b"}, {"a", "c"}, {"b", "c"}]:
            chosen = {key: values for key, values in (("size", sizes), ("sector", sectors)) if values}
            if counts_by(workspace, name, **chosen).value is not None:
                shown_groups.append(
                    frozenset(at for at, one in enumerate(profiles) if all(one[key] in chosen[key] for key in chosen))
                )
    assert len(shown_groups) > 12
    for one, other in combinations(shown_groups, 2):
        if one < other:
            assert len(other - one) >= 5
