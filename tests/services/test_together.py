"""All deliverables of a campaign in one hand: no small group of respondents comes out of them by calculation.

The reader has dashboard (with its segments and cohorts), workbook, slides, label and `indicators --json`, filtered and
not, before and after further interviews; the answers themselves are a file for the rating body alone, and not among
what is delivered.
"""

import itertools

import numpy as np
import pytest
from scipy.optimize import linprog

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.indicators import filters as filtering
from scorefact_desktop.indicators.churn import KENT
from scorefact_desktop.indicators.coarsening import STEPS
from scorefact_desktop.indicators.student import student_quantile
from scorefact_desktop.services import counting, figures
from scorefact_desktop.services.chapters import FIELDS
from scorefact_desktop.services.figures_document import document
from scorefact_desktop.services.label_data import label_data
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.segments import delivered_segments
from scorefact_desktop.store import campaigns, interviews, outputs
from scorefact_desktop.store.interviews import NewInterview
from tests.services.small_campaigns import SIZES, add_campaign, add_customers

LIMIT = 5
#: What a question's shares count, by the name of the measure: the answers from 1 to 4.
HITS = {"top": {4}, "positive": {3, 4}, "leavers": {1, 2}}
ANSWERS = ("certainly_not", "probably_not", "probably", "certainly")


def said(chance, leaving=(0.05, 0.12, 0.4, 0.43)):
    """One respondent: confidential intentions, satisfaction and a recommendation."""
    three = int(chance.choice([1, 2, 3, 4], p=leaving))
    return {
        "sat_overall": Answer(choices=(int(chance.choice([2, 3, 4])),)),
        "nps_score": Answer(choices=(int(chance.integers(4, 11)),)),
        "rec_3y": Answer(choices=(three,)),
        "rec_5y": Answer(choices=(max(1, three - int(chance.integers(0, 2))),)),
    }


class Reader:
    """Holds every document, and knows who answered: by interview, for each figure that is told of a question."""

    def __init__(self, workspace, name):
        self.workspace, self.name = workspace, name
        self.told = []  # (who answered, the answers counted, how many of them; a range)

    def interviews(self, question):
        with self.workspace.reader() as connection:
            found = campaigns.find(connection, self.name)
            counted = counting.count(connection, found)
        place = counted.layout.first[question]
        return {at: one for at, one in counted.interviews.items() if one.interview.blob[place] >= 6}

    def note(self, figure, hits, who):
        """A share of `figure.n` respondents who must be those in `who`."""
        if figure is None or figure.value is None or figure.as_of is not None:
            return
        assert figure.n == len(who), figure.id
        count = figure.value * figure.n
        assert count == pytest.approx(round(count), abs=1e-6)
        self.told.append((frozenset(who), frozenset(hits), round(count)))

    def read(self, question, filters=None):
        """Everything delivered on one question: figures, distribution, label, NPS groups."""
        chosen = {key: frozenset(values) for key, values in (filters or {}).items()}
        data = report_data(self.workspace, self.name, "")
        made = data.figures if not chosen else figures.campaign_figures(
            self.workspace, self.name, None, chosen, delivery=True)  # fmt: skip
        answered = self.interviews(question)
        inside = [at for at, one in answered.items() if all(one.profile.get(k) in v for k, v in chosen.items())]
        alone = [at for at in inside if not answered[at].interview.group]
        for figure in made.indicators:
            if figure.question != question:
                continue
            who = inside if figure.n == len(inside) else alone
            if figure.measure in HITS and question != "nps_score":
                self.note(figure, HITS[figure.measure], who)
            elif figure.measure in ("promoters", "detractors"):
                self.note(figure, {9, 10} if figure.measure == "promoters" else set(range(7)), who)
        spread = made.distribution(question)
        repeated = any(one.as_of for one in made.indicators if one.question == question)
        if spread is not None and not spread.protected and not chosen and not repeated:
            who = inside if spread.n == len(inside) else alone
            assert spread.n == len(who)
            self.told += [(frozenset(who), frozenset({value}), times) for value, times in spread.counts.items()]
        if not chosen:
            label = label_data(self.workspace, self.name).figures
            for measure, hits in HITS.items():
                if question != "nps_score":
                    self.note(label.indicator(f"{question}.{measure}"), hits, alone)

    def groups(self):
        """The respondents whom the documents tell apart, as sets."""
        people = sorted(set().union(*(who for who, _, _ in self.told)))
        atoms = {}
        for one in people:
            atoms.setdefault(tuple(one in who for who, _, _ in self.told), set()).add(one)
        return [frozenset(one) for one in atoms.values()]

    def widths(self, answers, *, limit=LIMIT):
        """For each set of fewer than `limit` respondents that is told apart: the least a count of it is left open."""
        atoms = self.groups()
        cells = {(at, value): place for place, (at, value) in enumerate(
            (at, value) for at in range(len(atoms)) for value in answers)}  # fmt: skip
        equations, sums = [], []
        for who, hits, count in self.told:
            row = np.zeros(len(cells))
            for at, atom in enumerate(atoms):
                if atom <= who:
                    row[[cells[at, value] for value in hits]] = 1
            equations.append(row)
            sums.append(count)
        for at, atom in enumerate(atoms):
            row = np.zeros(len(cells))
            row[[cells[at, value] for value in answers]] = 1
            equations.append(row)
            sums.append(len(atom))
        few = [at for at, atom in enumerate(atoms) if len(atom) < limit]
        sets = [(at,) for at in few]
        sets += [pair for pair in itertools.combinations(few, 2) if sum(len(atoms[at]) for at in pair) < limit]
        found = {}
        for chosen in sets:
            people = frozenset().union(*(atoms[at] for at in chosen))
            for value in answers:
                goal = np.zeros(len(cells))
                goal[[cells[at, value] for at in chosen]] = 1
                ends = [sign * linprog(sign * goal, A_eq=np.array(equations), b_eq=sums, bounds=(0, None)).fun
                        for sign in (1, -1)]  # fmt: skip
                found[people, value] = (ends[1] - ends[0], len(people))
        return found


def deliver(workspace, name, *, label=False):
    """Records a delivery as an export does."""
    data = label_data(workspace, name) if label else report_data(workspace, name, "")
    with workspace.transaction() as connection:
        outputs.record(
            connection, campaigns.find(connection, name).id, "label" if label else "dashboard", file_name="x.pdf",
            sha256="0" * 64, protection_limit=LIMIT, respondents=data.respondents,
        )  # fmt: skip


def add(workspace, name, answers, mode="phone"):
    with workspace.transaction() as connection:
        rows = [NewInterview(one, mode=mode, status="complete") for one in answers]
        interviews.save_many(connection, campaigns.find(connection, name).id, rows)


def assert_open(reader, answers):
    """A group too small to be shown keeps every count of it as open as its size, where none of it is shown."""
    for (people, value), (width, size) in reader.widths(answers).items():
        assert width >= size - 1e-6, (sorted(people), value)


@pytest.mark.parametrize("order", [(False, True), (True, False)])
@pytest.mark.parametrize("question", ["rec_3y", "sat_overall", "nps_score"])
def test_a_workshop_of_few_is_not_what_the_dashboard_has_more_than_the_label(workspace, order, question):
    chance = np.random.default_rng(11)
    everybody = [said(chance) for _ in range(42)]
    modes = ["phone"] * 40 + ["workshop"] * 2
    name = add_campaign(workspace, everybody, population=400, modes=modes)
    reader = Reader(workspace, name)
    for label in order:
        reader.read(question)
        deliver(workspace, name, label=label)
    reader.read(question)
    assert len(reader.told) > 1
    assert_open(reader, range(11) if question == "nps_score" else range(1, 5))


def test_enough_of_a_workshop_count_in_documents_and_never_under_a_filter(workspace):
    chance = np.random.default_rng(5)
    modes = ["phone"] * 40 + ["workshop"] * 9
    ids = add_customers(workspace, 49)
    name = add_campaign(
        workspace, [said(chance) for _ in modes], population=400, modes=modes, customer_ids=ids,
    )  # fmt: skip
    assert report_data(workspace, name, "").figures.indicator("sat_overall.top").n == 49
    reader = Reader(workspace, name)
    for question, answers in (("sat_overall", range(1, 5)), ("nps_score", range(11))):
        reader.told = []
        reader.read(question)
        for size in SIZES:
            reader.read(question, {"size": {size}})
            reader.read(question, {"size": set(SIZES) - {size}})
        assert_open(reader, answers)


@pytest.mark.parametrize("seed", range(2))
def test_all_documents_with_filters_and_earlier_deliveries(workspace, seed):
    chance = np.random.default_rng(seed)
    ids = add_customers(workspace, 60)
    modes = ["workshop" if at % 20 == 7 else "phone" for at in range(60)]
    name = add_campaign(
        workspace, [said(chance) for _ in range(60)], population=400, customer_ids=ids, modes=modes
    )  # fmt: skip
    reader = Reader(workspace, name)
    for round_ in range(3):
        reader.read("rec_3y")
        reader.read("rec_3y", {"size": {SIZES[0]}})
        reader.read("rec_3y", {"size": set(SIZES[1:])})
        deliver(workspace, name, label=bool(round_ % 2))
        add(workspace, name, [said(chance) for _ in range(2 + round_)])
    assert len(reader.told) > 3
    assert_open(reader, range(1, 5))


def left_open(told, groups, answers):
    """For each group and answer: between which counts everything told leaves it, people counting as parts at worst."""
    people = sorted(set().union(*(who for who, _, _ in told), *groups))
    kinds = {}  # people of whom the same is told are one unknown for each answer
    for one in people:
        key = (*(one in who for who, _, _ in told), *(one in group for group in groups))
        kinds.setdefault(key, set()).add(one)
    atoms = [frozenset(one) for one in kinds.values()]
    cell = {(at, answer): place for place, (at, answer) in enumerate(
        itertools.product(range(len(atoms)), answers))}  # fmt: skip

    def row(who, hits):
        found = np.zeros(len(cell))
        found[[cell[at, answer] for at, atom in enumerate(atoms) if atom <= who for answer in hits]] = 1
        return found

    equations = [row(who, hits) for who, hits, _ in told] + [row(atom, answers) for atom in atoms]
    sums = [count for _, _, count in told] + [len(atom) for atom in atoms]
    found = {}
    for group, answer in itertools.product(groups, answers):
        goal = row(group, [answer])
        ends = [sign * linprog(sign * goal, A_eq=np.array(equations), b_eq=sums, bounds=(0, None)).fun
                for sign in (1, -1)]  # fmt: skip
        found[group, answer] = ends
    return found


#: Promoters, passives and detractors of the recommendation; customers without, and with, a crisis.
KINDS = {
    "nps_score.nps": (lambda value: 2 if value >= 9 else 0 if value <= 6 else 1, (0, 1, 2)),
    "cri_count.crisis_rate": (lambda value: int(value > 0), (0, 1)),
}


#: How often each value of three fields occurs, among how many: with values of hardly anybody, and with fewer of those.
CROWDS = {
    "small": (70, (0.6, 0.36, 0.04), (0.5, 0.25, 0.2, 0.05), (0.7, 0.25, 0.05)),
    "large": (150, (0.5, 0.3, 0.2), (0.42, 0.33, 0.22, 0.03), (0.66, 0.32, 0.02)),
}


@pytest.mark.parametrize(("crowd", "seed"), [("small", 0), ("small", 1), ("small", 2), ("small", 3), ("large", 2)])
@pytest.mark.parametrize("figure", KINDS)
def test_segments_in_print_and_filters_tell_of_no_segment_that_is_too_small(workspace, figure, crowd, seed):
    """Three fields at once, each with values of one to four customers; beside them every filter by one, and by two."""
    chance = np.random.default_rng(seed)
    (n, *shares), (kind, answers) = CROWDS[crowd], KINDS[figure]
    values_of = (("1-49", "50-249", "250+"), ("health", "trade", "transport", "energy"), ("SE", "FR", "NO"))
    profiles = [
        {field: str(chance.choice(values, p=p)) for field, values, p in zip(FIELDS, values_of, shares, strict=True)}
        for _ in range(n)
    ]
    given = [{**said(chance), "cri_count": Answer(number=float(chance.choice([0, 0, 1, 2])))} for _ in range(n)]
    name = add_campaign(workspace, given, population=400, profiles=profiles)
    with workspace.reader() as connection:
        everybody = counting.count(connection, campaigns.find(connection, name)).interviews
    question = figure.partition(".")[0]
    values = dict(
        zip(everybody, (one[question].number if question == "cri_count" else one[question].choices[0] for one in given),
            strict=True))  # fmt: skip
    told, small = [], set()

    def passing(filters):
        return frozenset(at for at, one in everybody.items() if filtering.holds(filters, one.profile))

    def note(filters, base):
        """What a shown figure of those who pass gives away: every count, as its interval follows from both."""
        who = passing(filters)
        assert base == len(who), filters
        told.extend((who, {answer}, sum(kind(values[at]) == answer for at in who)) for answer in answers)

    note({}, report_data(workspace, name, "").figures.indicator(figure).n)
    for _, segments in delivered_segments(workspace, name, [figure], FIELDS):
        for one in segments.segments:
            who = passing({segments.field: {one.name}})
            if one.protected:
                small |= {who} if len(who) < LIMIT else set()
            else:
                note({segments.field: {one.name}}, one.n)
    assert small or crowd == "large"
    names = {field: sorted({one[field] for one in profiles}) for field in FIELDS}
    filters = [{field: frozenset({one})} for field in FIELDS for one in names[field]]
    filters += [{field: frozenset(set(names[field]) - {one})} for field in FIELDS for one in names[field]]
    if seed == 3 or crowd == "large":  # each costs seconds
        pairs = itertools.combinations(filters, 2)
        filters += [{**one, **other} for one, other in pairs if not one.keys() & other.keys()]
    for chosen in filters:
        found = figures.campaign_figures(workspace, name, None, chosen, delivery=True).indicator(figure)
        if found.value is not None:
            note(chosen, found.n)
        else:
            assert found.protected or not found.n
    assert len(told) > 12
    for (group, answer), (least, most) in left_open(told, sorted(small, key=sorted), answers).items():
        true = sum(kind(values[at]) == answer for at in group)
        assert least - 1e-6 <= true <= most + 1e-6
        lowest, highest = told_at_once(told, group, answer)
        assert most - least >= min(highest - lowest, 2) - 1e-6, (sorted(group), answer, least, most)


def test_filters_by_two_fields_are_delivered_where_everybody_is_one_of_enough(workspace):
    places = list(itertools.product(("1-49", "250+"), ("health", "trade"))) * 7
    profiles = [{"size": size, "sector": sector} for size, sector in places]
    profiles += [{"size": "50-249", "sector": "trade"}] * 20
    chance = np.random.default_rng(2)
    name = add_campaign(workspace, [said(chance) for _ in profiles], population=400, profiles=profiles)
    filters = {"sector": frozenset({"trade"}), "size": frozenset({"250+"})}
    found = figures.campaign_figures(workspace, name, None, filters, delivery=True)
    assert found.indicator("sat_overall.positive").n == 7
    with workspace.transaction() as connection:  # two more who would be what a filter by less leaves over
        profile = {"size": "50-249", "sector": "health"}
        rows = [NewInterview(said(chance), mode="phone", status="complete", profile=profile)]
        interviews.save_many(connection, campaigns.find(connection, name).id, rows * 2)
    found = figures.campaign_figures(workspace, name, None, filters, delivery=True)
    assert found.indicator("sat_overall.positive").n == 7
    filters["size"] = frozenset({"1-49"})  # the smallest others, which stay with them
    found = figures.campaign_figures(workspace, name, None, filters, delivery=True)
    assert found.indicator("sat_overall.positive").protected


def told_at_once(told, group, answer):
    """Between which counts a group must be because a group that is shown has it, or some of it, as a whole.

    That tells of everybody in it at once where all, or none, of it answered so: a shown group, or one of enough that
    two of them leave over.
    """
    shown = {who: count for who, hits, count in told if hits == {answer}}
    around = {**shown, **{
        more - less: count - shown[less] for more, count in shown.items() for less in shown
        if less < more and len(more - less) >= LIMIT
    }}  # fmt: skip
    never = frozenset().union(*(who for who, count in around.items() if not count))
    always = frozenset().union(*(who for who, count in around.items() if count == len(who)))
    whole = [(len(who), count) for who, count in around.items() if group <= who]
    highest = min(len(group - never), *(count for _, count in whole))
    return max(len(group & always), *(count - (size - len(group)) for size, count in whole)), highest


class Counts:
    """Every way in which n respondents may have given the four answers, and what the documents would tell of it."""

    def __init__(self, n, population):
        grid = np.array(list(itertools.combinations(range(n + 3), 3)))
        first, second, third = grid[:, 0], grid[:, 1] - grid[:, 0] - 1, grid[:, 2] - grid[:, 1] - 1
        self.all = np.stack([first, second, third, n - first - second - third], axis=1)
        self.n = n
        self.student = student_quantile(0.975, n - 1)
        self.kept = (1 - n / population) * n / (n - 1)

    def mean(self, scores):
        return self.all @ np.array(scores) / self.n

    def half(self, scores):
        """Half the interval of a mean of these scores (METHODS.md section 2)."""
        spread = (self.all * (np.array(scores)[None, :] - self.mean(scores)[:, None]) ** 2).sum(axis=1)
        return self.student * np.sqrt(self.kept * spread) / self.n

    def agreeing(self, told):
        """The counts that give everything that `told` (a document of `indicators --json`) says of `rec_3y`."""
        fits = np.ones(len(self.all), bool)
        known = {one["measure"]: one for one in told["indicators"] if one["question"] == "rec_3y"}
        for measure, hits in HITS.items():
            if measure in known and known[measure]["value"] is not None:
                found = self.all[:, [value - 1 for value in sorted(hits)]].sum(axis=1)
                fits &= found == round(known[measure]["value"] * self.n)
        if known.get("mean", {"value": None})["value"] is not None:
            fits &= np.abs(self.mean((0, 100 / 3, 200 / 3, 100)) - known["mean"]["value"]) < 1e-6
        if known["expected_churn"]["value"] is not None:
            fits &= self._churn(known["expected_churn"])
        (theme,) = (one for one in told["themes"] if one["id"] == "recurring")
        if theme["value"] is not None:
            points, step = (0, 100 / 3, 200 / 3, 100), theme["rounded_to"] or 0.0
            fits &= np.abs(self.mean(points) - theme["value"]) <= step / 2 + 1e-6
            if step:
                fits &= self._half_told(self.half(points), theme["interval"], max(step, 5), 100)
        return fits

    def _half_told(self, half, interval, step, most):
        """Whether half an interval, rounded up to steps, is the one that is told."""
        if interval["lower"] <= 0 or interval["upper"] >= most:
            return np.ones(len(half), bool)
        width = (interval["upper"] - interval["lower"]) / 2
        return (half <= width + 1e-9) & (half > width - step - 1e-9)

    def _churn(self, told):
        """What value, interval and scale band say, in whichever steps they may be told."""
        lost, low, high = ([1 - part[one] for one in ANSWERS] for part in (KENT.values, KENT.high, KENT.low))
        mean, half = self.mean(lost), self.half(lost)
        if not told["rounded_to"]:
            return np.abs(mean - told["value"]) < 1e-6
        possible = np.zeros(len(self.all), bool)
        for steps in [one for one in STEPS if one.value == told["rounded_to"]]:
            inside = np.abs(mean - told["value"]) <= steps.value / 2 + 1e-9
            inside &= self._half_told(half, told["interval"], steps.half, 1)
            for end, scores in (("lower", low), ("upper", high)):
                if abs(told["scale_band"][end] - told["value"]) > 1e-9:
                    inside &= np.abs(self.mean(scores) - told["scale_band"][end]) <= steps.band / 2 + 1e-9
            possible |= inside
        return possible


@pytest.mark.parametrize("seed", range(6))
def test_few_who_leave_stay_unknown_beside_everything_told_of_them(workspace, seed):
    """Every whole count that agrees with shares, expected churn, theme score, label and trend, beside last year or not.

    Nobody gives a reason to leave here, so that the theme's score is made of this one question: the worst case.
    """
    chance = np.random.default_rng(seed)
    n = int(chance.integers(30, 64))
    leaving = (0.03, 0.06, 0.3, 0.61) if seed % 2 else (0.06, 0.08, 0.45, 0.41)
    everybody = [[said(chance, leaving) for _ in range(size)] for size in (n - 7, n)]
    before = add_campaign(workspace, everybody[0], population=400, year=2025)
    name = add_campaign(workspace, everybody[1], population=400)
    true = [sum(one["rec_3y"].choices == (value,) for one in everybody[1]) for value in range(1, 5)]
    counts = Counts(n, 400)
    fits = np.ones(len(counts.all), bool)
    for compare in ("", before):
        data = report_data(workspace, name, compare)
        told = document(data.figures)
        fits &= counts.agreeing(told)
        for one in (*told["themes"], *told["indicators"]):
            if one["rounded_to"] and one["change"]:
                # Changes are made of what is told, so that they tell nothing more.
                assert one["change"]["p"] is None
                assert one["change"]["value"] == pytest.approx(one["value"] - one["previous"], abs=1e-9)
        trend = data.trends["recurring"][-1]
        assert trend.value == data.figures.theme("recurring").value
        assert label_data(workspace, name).figures.indicator("rec_3y.positive") == report_data(
            workspace, name
        ).figures.indicator("rec_3y.positive")
    agreeing = counts.all[fits]
    assert (agreeing == true).all(axis=1).any()
    for value, count in enumerate(true):
        if 0 < count < LIMIT:
            assert np.ptp(agreeing[:, value]) >= LIMIT, (value + 1, true)


@pytest.mark.parametrize("seed", range(8))
def test_cohorts_beside_everything_told_settle_no_small_count(workspace, seed):
    """Two cohorts, every way in which both may have answered: with the shares, expected churn, theme score and trend.

    A count of one answer in a cohort, or over both, that is too small to be told keeps values five apart.
    """
    chance = np.random.default_rng(seed)
    sizes = (int(chance.integers(24, 34)), int(chance.integers(24, 34)))
    leaving = ((0.1, 0.14, 0.3, 0.46), (0.18, 0.22, 0.3, 0.3), (0.05, 0.1, 0.35, 0.5))[seed % 3]
    everybody = [said(chance, leaving) for _ in range(sum(sizes))]
    profiles = [{"signing_year": "2015"}] * sizes[0] + [{"signing_year": "2021"}] * sizes[1]
    name = add_campaign(workspace, everybody, population=400, profiles=profiles)
    data = report_data(workspace, name, "")
    if data.cohorts.status != "ok":
        assert not data.cohorts.cohorts
        return
    counts = Counts(sum(sizes), 400)
    whole = counts.all[counts.agreeing(document(data.figures))]
    lost = np.array([1 - KENT.values[one] for one in ANSWERS])
    told, step = data.cohorts.cohorts, data.cohorts.step
    assert [one.n for one in told] == list(sizes)
    first = Counts(sizes[0], 400).all
    first = first[np.abs(first @ lost / sizes[0] - told[0].value) <= step / 2 + 1e-9]
    pairs = [
        np.hstack([first[kept], other[kept]])
        for every in whole
        for other in (every[None, :] - first,)
        for kept in ((other >= 0).all(axis=1) & (np.abs(other @ lost / sizes[1] - told[1].value) <= step / 2 + 1e-9),)
    ]
    possible = np.vstack(pairs)
    true = [
        sum(one["rec_3y"].choices == (value,) for one in of)
        for of in (everybody[: sizes[0]], everybody[sizes[0] :])
        for value in range(1, 5)
    ]
    assert (possible == true).all(axis=1).any()
    for place, count in enumerate(true):
        n = sizes[place // 4]
        if 0 < count < LIMIT or 0 < n - count < LIMIT:
            assert np.ptp(possible[:, place]) >= LIMIT, (place, true)


@pytest.mark.parametrize("few", [1, 3, 4])
def test_single_values_of_a_filter_leave_nobody_over(workspace, few):
    """All, less the two large sizes one by one, would be the few of the third: the smaller of the two stays hidden."""
    sizes = ["1-49"] * 20 + ["50-249"] * 17 + ["250+"] * few
    chance = np.random.default_rng(few)
    name = add_campaign(
        workspace, [said(chance) for _ in sizes], population=400, profiles=[{"size": one} for one in sizes]
    )
    shown = {}
    for chosen in ("1-49", "50-249", "250+"):
        filters = {"size": frozenset({chosen})}
        made = figures.campaign_figures(workspace, name, None, filters, delivery=True)
        shown[chosen] = made.indicator("sat_overall.positive").value is not None
        assert made.distribution("sat_overall").protected is not shown[chosen]
        assert (made.indicator("nps_score.nps").value is not None) is shown[chosen]
    assert shown == {"1-49": True, "50-249": False, "250+": False}
    ((_, segments),) = delivered_segments(workspace, name, ["nps_score.nps"], ["size"])
    assert {one.name: not one.protected for one in segments.segments} == shown
