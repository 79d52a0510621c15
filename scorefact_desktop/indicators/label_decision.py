"""The label decision: every rule of a rule set, computed once at closing (METHODS.md, Label: estimators).

Nothing here knows a campaign that is still open: whoever calls it has made sure that fieldwork is closed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scorefact_desktop.domain.label_rules import Rule, RuleSet
from scorefact_desktop.indicators.label_estimates import (
    SCALES,
    Computed,
    Sample,
    bound_of,
    margin_of,
    valid_answers,
    value_of,
)
from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.indicators.measures import Kind, Measure, measures
from scorefact_desktop.indicators.population import NO_DATA
from scorefact_desktop.indicators.tally import Tally

#: Indicators of the sample itself, beside `question.measure`.
PROGRESS = "sample.progress"
MARGIN = "margin"
#: A rule whose `only_if` did not hold was not asked: it stands in nobody's way.
NOT_APPLICABLE = "not_applicable"
#: A limit met to the last bit is met: 0.6 of 120 is 72 however the division rounds.
_ROUNDING = 1e-12


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


def decide(
    rules: RuleSet,
    tally: Tally,
    population: int | None,
    eligible_draw: int | None,
    weighted: Sequence[tuple[bytes, float | None]] = (),
) -> Decision:
    """Evaluates every rule of `rules` on the individual interviews in `tally` (workshops left out by the caller).

    `population` are the eligible customers of the frame, `eligible_draw` the drawn cases that are still eligible; the
    rule on progress compares complete interviews with it. `weighted` are the packed answers and weights of the same
    interviews where any of them carries a weight: the weighted figures must pass as well. ValueError for a rule that
    `unusable` names.
    """
    known = _known(tally.layout)
    sample = Sample(tally, population, rules.interviewer_effect_floor, weighted)
    return Decision(tuple(_results(rules, sample, eligible_draw, known)))


def unusable(rules: RuleSet, layout: Layout) -> tuple[Rule, ...]:
    """The rules that cannot be computed from this questionnaire: no such indicator, or none with such a bound."""
    known = _known(layout)
    return tuple(rule for rule in rules.rules if not _usable(rule, known))


def _usable(rule: Rule, known: dict[str, Measure]) -> bool:
    if rule.only_if is not None and rule.only_if.indicator not in known:
        return False
    if rule.indicator == PROGRESS:
        return rule.bound == "value"
    if (of_margin := _measured_by_margin(rule)) is not None:
        return rule.bound == "value" and of_margin in known
    measure = known.get(rule.indicator)
    if measure is None:
        return False
    return measure.kind in SCALES and not (measure.kind is Kind.NPS and rule.bound == "upper")


def _known(layout: Layout) -> dict[str, Measure]:
    own = layout.questionnaire.custom  # a campaign's own questions decide nothing
    return {one.id: one for code, found in measures(layout).items() if code not in own for one in found}


def _measured_by_margin(rule: Rule) -> str | None:
    """The share whose base a rule on the margin of error is about."""
    question, _, name = rule.indicator.rpartition(".")
    return f"{question}.positive" if name == MARGIN else None


def _results(
    rules: RuleSet, sample: Sample, eligible_draw: int | None, known: dict[str, Measure]
) -> Iterator[RuleResult]:
    for rule in rules.rules:
        if not _usable(rule, known):
            raise ValueError(f"rule {rule.id}: {rule.indicator} cannot be computed from this questionnaire")
        if rule.only_if is not None:
            n = valid_answers(sample.tally, known[rule.only_if.indicator])
            if n < rule.only_if.at_least:
                yield RuleResult(rule, None, n, None, None, True, NOT_APPLICABLE, NOT_APPLICABLE)
                continue
        yield _compared(rule, _computed(rule, sample, eligible_draw, known))


def _computed(rule: Rule, sample: Sample, eligible_draw: int | None, known: dict[str, Measure]) -> Computed:
    if rule.indicator == PROGRESS:
        complete = sample.tally.complete
        if not eligible_draw:
            return Computed(None, complete, None, "none", NO_DATA)
        return Computed(complete / eligible_draw, complete, complete / eligible_draw, "count")
    if (of_margin := _measured_by_margin(rule)) is not None:
        return margin_of(sample, known[of_margin])
    if rule.bound == "value":
        return value_of(sample, known[rule.indicator], "lower" if rule.comparison == ">=" else "upper")
    return bound_of(sample, known[rule.indicator], rule.bound)


def _compared(rule: Rule, found: Computed) -> RuleResult:
    if found.bound is None:
        return RuleResult(rule, found.value, found.n, None, None, False, found.method, found.status)
    margin = found.bound - rule.limit if rule.comparison == ">=" else rule.limit - found.bound
    return RuleResult(rule, found.value, found.n, found.bound, margin, margin >= -_ROUNDING, found.method, found.status)
