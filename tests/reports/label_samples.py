"""Label decisions for documents: the example rules with believable results."""

from dataclasses import replace
from datetime import date

from scorefact_desktop.indicators.label_decision import NOT_APPLICABLE, RuleResult
from scorefact_desktop.reports.data import LabelFacts, ReportData
from scorefact_desktop.services.rules import rule_set

#: value, what is compared, n, by rule id.
FOUND = {
    "progress": (0.635, 0.635, 120),
    "margin": (0.074, 0.074, 118),
    "satisfied": (0.808, 0.741, 118),
    "right_choice": (0.872, 0.812, 118),
    "recommendation": (0.31, 0.21, 118),
    "leavers": (0.102, 0.153, 111),
    "crisis": (0.148, 0.203, 119),
}


def results(missed: tuple[str, ...] = ()) -> tuple[RuleResult, ...]:
    """Every rule of the example passed but those `missed`; the last does not apply."""
    made = []
    for rule in rule_set("example").rules:
        if rule.id == "crisis_resolved":
            made.append(RuleResult(rule, None, 7, None, None, True, NOT_APPLICABLE, NOT_APPLICABLE))
            continue
        value, computed, n = FOUND[rule.id]
        sign = 1 if rule.comparison == ">=" else -1
        if rule.id in missed:
            computed = rule.limit - sign * 0.037
        margin = sign * (computed - rule.limit)
        made.append(RuleResult(rule, value, n, computed, margin, margin >= 0, "exact", "ok"))
    return tuple(made)


def decided(data: ReportData, missed: tuple[str, ...] = (), protected: tuple[str, ...] = ()) -> ReportData:
    """`data` with a label decided on the day after its fieldwork."""
    facts = LabelFacts(
        rule_set("example"),
        date(2026, 2, 27),
        closed=True,
        results=results(missed),
        awarded=not missed,
        decided=date(2026, 5, 1),
        protected=frozenset(protected),
    )
    return replace(data, label=facts)


def undecided(data: ReportData, *, closed: bool = False) -> ReportData:
    """`data` with rules that were registered, and no decision."""
    return replace(data, label=LabelFacts(rule_set("example"), date(2026, 2, 27), closed=closed))
