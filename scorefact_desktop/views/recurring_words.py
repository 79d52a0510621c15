"""What Score-Churn says, in the interface's language."""

from typing import TYPE_CHECKING

from scorefact_desktop.charts.numbers import WIDE, number, percent
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.domain.cohorts import CohortChurn
    from scorefact_desktop.services.leaving import Choices
    from scorefact_desktop.services.recurring import Horizon, Recurring, RenewalYear


def headline(found: "Recurring") -> str:
    """The message of the view."""
    language = interface_language()
    if not found.horizons:
        return translate("Recurring", "This questionnaire asks nobody whether they will stay")
    first = found.horizons[0]
    if first.expected.value is None:
        return translate("Recurring", "Recurring revenue: {reason}").format(reason=wording.reason(first.expected))
    value = percent(first.expected.value, language, 1)
    if first.years is None:
        return translate("Recurring", "{share} of customers expected lost").format(share=value)
    words = translate("Recurring", "{share} of customers expected lost within {years} years")
    return words.format(share=value, years=first.years)


def situation(found: "Recurring") -> str:
    """What must be known to read the figures."""
    parts = []
    if any(one.expected.value is not None for one in found.horizons):
        parts.append(
            translate(
                "Recurring", "What “probably” is worth is assumed, not yet measured here: read all sources of doubt."
            )
        )
    if found.inversions:
        parts.append(
            translate(
                "Recurring", "%n respondent(s) stay likelier for five years than for three", None, found.inversions
            )
        )
    return " · ".join(parts)


def horizon_name(one: "Horizon") -> str:
    """The heading of a horizon."""
    if one.years is None:
        return wording.text_of(one.name) or one.question
    return translate("Recurring", "Within {years} years").format(years=one.years)


def stated(one: "Horizon") -> str:
    """Those who say they will leave, and what the expected churn comes to by the year."""
    language, parts = interface_language(), []
    if one.stated is not None:
        parts.append(
            translate("Recurring", "{share} say they will leave {interval}").format(
                share=percent(one.stated.value, language), interval=wording.interval(one.stated)
            )
            if one.stated.value is not None
            else translate("Recurring", "who says they will leave: {reason}").format(reason=wording.reason(one.stated))
        )
    if one.retention is not None:
        words = translate("Recurring", "yearly retention {share}")
        parts.append(words.format(share=percent(one.retention, language, 1)))
    return " · ".join(parts)


def solution(one: "Horizon") -> str:
    """What is lost to the solution as well."""
    if one.solution is None:
        return translate("Recurring", "Lost to the solution as well: protected, or not asked.")
    low, high = one.solution
    language = interface_language()
    shown = f"{number(100 * low, language)}–{percent(high, language)}"
    return translate("Recurring", "Lost to the solution as well: {span} of customers.").format(span=shown)


def cohort(one: "CohortChurn") -> str:
    """The years of a cohort."""
    if one.first is None:
        return translate("Recurring", "not known")
    return str(one.first) if one.first == one.last else f"{one.first}–{one.last}"


def renewal(one: "RenewalYear") -> str:
    """The year of a renewal."""
    return translate("Recurring", "not known") if one.year is None else str(one.year)


def money(amount: float, currency: str | None) -> str:
    """An amount in thousands or millions with its currency: 4.4 M EUR, 285 k EUR."""
    language = interface_language()
    if abs(amount) >= 1e6:
        shown, unit = number(amount / 1e6, language, 1), translate("Recurring", "M", "millions of a currency")
    else:
        shown, unit = number(amount / 1e3, language), translate("Recurring", "k", "thousands of a currency")
    return f"{shown}{WIDE}{unit}{WIDE}{currency or ''}".rstrip(WIDE)


def revenue(found: "Recurring") -> str:
    """How much revenue was interviewed and on how many customers it hangs."""
    language, parts = interface_language(), []
    if found.interviewed_revenue is None:
        if found.currency is None:
            return translate("Recurring", "The list of customers has no contract values.")
        return translate("Recurring", "Protected: too few contract values, or one customer would stand out.")
    amount = money(found.interviewed_revenue, found.currency)
    if found.interviewed_share is not None:
        words = translate("Recurring", "Interviewed: {amount} a year, {share} of the base.")
        parts.append(words.format(amount=amount, share=percent(found.interviewed_share, language)))
    else:
        parts.append(translate("Recurring", "Interviewed: {amount} a year.").format(amount=amount))
    weight = found.concentration
    if weight is not None:
        words = translate("Recurring", "Largest customer {largest}, five largest {five} of revenue.")
        parts.append(
            words.format(largest=percent(weight.largest, language), five=percent(weight.five_largest, language))
        )
    return " ".join(parts)


def choices(one: "Choices") -> str:
    """How to read the answers, and what was left out."""
    parts = []
    ranked = {answer.rank for answer in one.answers if answer.rank is not None}
    if one.several and ranked:
        first = sum(answer.rank == 1 for answer in one.answers)
        if first > 1:
            words = translate("Recurring", "The first %n cannot be told apart: no ranking among them.", None, first)
            parts.append(words)
        else:
            parts.append(translate("Recurring", "The first stands out; equal ranks cannot be told apart."))
    if any(answer.figure.protected for answer in one.answers):
        parts.append(translate("Recurring", "Protected: few gave, or few did not give, that answer."))
    if one.names:
        named = ", ".join(f"{name} {number(times, interface_language())}" for name, times in one.names)
        parts.append(translate("Recurring", "Named: {names}.").format(names=named))
    if one.hidden_names:
        parts.append(translate("Recurring", "Other names: protected."))
    return " ".join(parts)
