"""What a label decision says in words: each rule explained with its value, bound and limit, and how it ended."""

import math

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.indicators.label_decision import NOT_APPLICABLE, RuleResult
from scorefact_desktop.indicators.population import N_TOO_SMALL, POPULATION_SMALLER


def explanation(result: RuleResult, language: str, translate: Translate) -> str:
    """The rule's own explanation with its figures, or why it has none; `translate` speaks `language`."""
    if result.status == NOT_APPLICABLE and result.rule.only_if is not None:
        return translate(
            "Label",
            "This rule does not apply: it holds only from {least} customers concerned upwards; here their number is "
            "{count}.",
        ).format(least=result.rule.only_if.at_least, count=result.n)
    if result.computed is None:
        return _without_figure(result.status, translate)
    return result.rule.explanation[language].format(
        value=value_text(result, language), bound=computed_text(result, language), limit=limit_text(result, language)
    )


def outcome(result: RuleResult, translate: Translate) -> str:
    """How a rule ended, in a word or two: never "failed", since too few interviews show nothing."""
    if result.status == NOT_APPLICABLE:
        return translate("Label", "does not apply")
    return translate("Label", "passed") if result.passed else translate("Label", "not demonstrated")


def protected_explanation(result: RuleResult, translate: Translate) -> str:
    """What a document for the vendor says of a rule whose figure is protected."""
    if result.passed:
        return translate("Label", "This rule is met. Its figures are protected: too few people stand behind an answer.")
    return translate(
        "Label", "This rule is not demonstrated. Its figures are protected: too few people stand behind an answer."
    )


def value_text(result: RuleResult, language: str) -> str:
    """The plain figure; where it is itself compared, rounded as `computed_text`."""
    if result.rule.bound == "value":
        return computed_text(result, language)
    return "" if result.value is None else numbers.value(result.value, _unit(result), language, 1)


def computed_text(result: RuleResult, language: str) -> str:
    """What is compared with the limit, to one decimal.

    Rounded against the vendor, so that what is shown never seems to reach a limit that was missed.
    """
    if result.computed is None:
        return ""
    unit = _unit(result)
    tenths = result.computed * unit.factor * 10
    # A bound that meets its limit to the last bit must not be pushed under it by those bits.
    rounded = math.floor(tenths + 1e-9) if result.rule.comparison == ">=" else math.ceil(tenths - 1e-9)
    return numbers.value(rounded / (unit.factor * 10), unit, language, 1)


def limit_text(result: RuleResult, language: str) -> str:
    """The limit, with a decimal only where it has one."""
    unit = _unit(result)
    scaled = result.rule.limit * unit.factor
    return numbers.value(result.rule.limit, unit, language, 0 if math.isclose(scaled, round(scaled)) else 1)


def margin_text(result: RuleResult, language: str) -> str:
    """By how much the limit is met (+) or missed (−), in points, rounded against the vendor as `computed_text`."""
    if result.margin is None:
        return ""
    unit = _unit(result)
    tenths = math.floor(result.margin * unit.factor * 10 + 1e-9)
    return numbers.difference(tenths / (unit.factor * 10), unit, language, 1)


def _unit(result: RuleResult) -> Unit:
    return numbers.unit_of(result.rule.indicator.rpartition(".")[2])


def _without_figure(status: str, translate: Translate) -> str:
    if status == POPULATION_SMALLER:
        return translate(
            "Label", "This rule cannot be demonstrated: there are more answers than customers. Check the population."
        )
    if status == N_TOO_SMALL:
        return translate("Label", "This rule cannot be demonstrated: there is only one usable answer.")
    return translate("Label", "This rule cannot be demonstrated: there is no usable answer.")
