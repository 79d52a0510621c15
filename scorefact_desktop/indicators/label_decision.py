"""The label decision: every rule of a rule set, computed once at closing (METHODS.md, Label: estimators).

Nothing here knows a campaign that is still open: whoever calls it has made sure that fieldwork is closed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from scorefact_desktop.domain.label_rules import Rule, RuleSet
from scorefact_desktop.indicators import label_bounds, nps
from scorefact_desktop.indicators.measures import Kind, Measure, measures
from scorefact_desktop.indicators.population import OK, POPULATION_SMALLER
from scorefact_desktop.indicators.sample import margin_of_error
from scorefact_desktop.indicators.tally import Tally, domain

#: Indicators of the sample itself, beside `question.measure`.
PROGRESS = "sample.progress"
MARGIN = "margin"
#: A rule whose `only_if` did not hold was not asked: it stands in nobody's way.
NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule and what came of it.

    `value` is the plain figure, `computed` the bound (or value) compared with `rule.limit`, `margin` by how much it is
    met (negative: missing), all in the figure's unit; None where nothing could be computed, which does not pass.
    `n` is the base after the interviewer-effect floor, `method` names the estimator, `status` says why it has none.
    """

    rule: Rule
    value: float | None
    n: int
    computed: float | None
    margin: float | None
    passed: bool
    method: str
    status: str


@dataclass(frozen=True, slots=True)
class Decision:
    """All rules of a rule set; awarded when every one of them passed."""

    results: tuple[RuleResult, ...]

    @property
    def awarded(self) -> bool:
        """True where every rule was demonstrated."""
        return all(result.passed for result in self.results)


def decide(rules: RuleSet, tally: Tally, population: int | None, eligible_draw: int | None) -> Decision:
    """Evaluates every rule of `rules` on the individual interviews in `tally` (workshops left out by the caller).

    `population` are the eligible customers of the frame, `eligible_draw` the drawn cases that are still eligible; the
    rule on progress compares complete interviews with it. ValueError for a rule on an indicator that does not exist.
    """
    known = {one.id: one for of_question in measures(tally.layout).values() for one in of_question}
    return Decision(tuple(_results(rules, tally, population, eligible_draw, known)))


def _results(
    rules: RuleSet, tally: Tally, population: int | None, eligible_draw: int | None, known: dict[str, Measure]
) -> Iterator[RuleResult]:
    for rule in rules.rules:
        if rule.only_if is not None:
            measure = _known(known, rule.only_if.indicator)
            n = _counts(tally, measure)[1]
            if n < rule.only_if.at_least:
                yield RuleResult(rule, None, n, None, None, True, "none", NOT_APPLICABLE)
                continue
        if rule.indicator == PROGRESS:
            share = tally.complete / eligible_draw if eligible_draw else None
            yield _compared(rule, share, tally.complete, share, "count", OK if share is not None else "no_data")
            continue
        question, _, name = rule.indicator.rpartition(".")
        if name == MARGIN:
            yield _margin(rule, tally, _known(known, f"{question}.positive"), population)
        else:
            yield _bound(rule, tally, _known(known, rule.indicator), population, rules.interviewer_effect_floor)


def _margin(rule: Rule, tally: Tally, measure: Measure, population: int | None) -> RuleResult:
    """The margin of error at a share of one half: what the sample promises whatever the answers are."""
    _, n, _ = _counts(tally, measure)
    if population is not None and n > population:
        return _compared(rule, None, n, None, "none", POPULATION_SMALLER)
    margin = margin_of_error(n, population)
    return _compared(rule, margin, n, margin, "margin_fpc", "no_data" if margin is None else OK)


def _bound(rule: Rule, tally: Tally, measure: Measure, population: int | None, floor: float) -> RuleResult:
    if measure.kind is Kind.NPS:
        return _nps(rule, tally, measure, population, floor)
    if measure.kind is not Kind.SHARE:
        raise ValueError(f"rule {rule.id}: {rule.indicator} is not a share")
    x, n, without = _counts(tally, measure)
    if rule.bound == "value":
        return _compared(rule, x / n if n else None, n, x / n if n else None, "count", OK if n else "no_data")
    bound_of = label_bounds.lower_bound if rule.bound == "lower" else label_bounds.upper_bound
    found = bound_of(x, n, population, without, design_floor=floor)
    return _compared(rule, found.value, found.n, found.bound, found.method, found.status)


def _nps(rule: Rule, tally: Tally, measure: Measure, population: int | None, floor: float) -> RuleResult:
    if rule.bound == "upper":
        raise ValueError(f"rule {rule.id}: NPS is compared by its lower bound")
    counts = tally.column(measure.position, without_group=measure.without_group)
    high = sum(counts[byte] for byte, score in measure.scores.items() if score > 0)
    low = sum(counts[byte] for byte, score in measure.scores.items() if score < 0)
    n = sum(counts[byte] for byte in measure.scores)
    value = (high - low) / n if n else None
    if floor > 1 and n:
        # As for shares: fewer interviews, rounded against the vendor.
        size = int(Fraction(n) / Fraction(repr(float(floor))))
        high, low, n = size * high // n, -(-size * low // n), size
    estimate = nps.interval_from_counts(high, n - high - low, low, population, domain(counts))
    computed = value if rule.bound == "value" else label_bounds.nps_lower_bound(estimate)
    if estimate.status == POPULATION_SMALLER:
        computed = None
    return _compared(rule, value, n, computed, "adjusted_wald_one_sided", estimate.status)


def _compared(rule: Rule, value: float | None, n: int, computed: float | None, method: str, status: str) -> RuleResult:
    if computed is None:
        return RuleResult(rule, value, n, None, None, False, method, status)
    margin = computed - rule.limit if rule.comparison == ">=" else rule.limit - computed
    # A limit met to the last bit is met: 0.6 of 120 is 72 however the division rounds.
    return RuleResult(rule, value, n, computed, margin, margin >= -1e-12, method, status)


def _counts(tally: Tally, measure: Measure) -> tuple[int, int, int]:
    """Hits, valid answers and domain of a share."""
    counts = tally.column(measure.position, without_group=measure.without_group)
    hits = sum(counts[byte] for byte, score in measure.scores.items() if score == 1)
    return hits, sum(counts[byte] for byte in measure.scores), domain(counts)


def _known(known: dict[str, Measure], identifier: str) -> Measure:
    if identifier not in known:
        raise ValueError(f"no indicator {identifier}")
    return known[identifier]
