"""What a label decision says in words: each rule named and explained with its value, bound and limit, how it ended.

Documents, the window and the command line all say the same.
"""

import math

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.label_rules import Rule
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import Translate, text_in
from scorefact_desktop.indicators.label_decision import MARGIN, NOT_APPLICABLE, PROGRESS, RuleResult
from scorefact_desktop.indicators.population import N_TOO_SMALL, POPULATION_SMALLER

_SIGNS = {">=": "\u2265", "<=": "\u2264"}


def name(rule: Rule, questionnaire: Questionnaire, language: str, translate: Translate) -> str:
    """What a rule is about, in a few words; `translate` speaks `language`."""
    if rule.indicator == PROGRESS:
        return translate("Label", "Response of the sample")
    code, _, measure = rule.indicator.rpartition(".")
    question = questionnaire.by_code.get(code)
    about = (text_in(question.short, language) if question else None) or code
    words = {
        MARGIN: translate("Label", "margin of error", "of a question, named before"),
        "positive": translate("Label", "positive answers", "to a question, named before"),
        "top": translate("Label", "top answers", "to a question, named before"),
        "mean": translate("Label", "mean", "of a question, named before"),
        "nps": translate("Label", "NPS"),
        "leavers": translate("Label", "say they will leave", "in answer to a question, named before"),
        "crisis_rate": translate("Label", "customers with a crisis"),
    }.get(measure, measure)
    return f"{about} \u00b7 {words}"


def comparison(rule: Rule, language: str) -> str:
    """The limit with the side on which it is met: ≥ 70 %."""
    return f"{_SIGNS[rule.comparison]}\u00a0{limit_text(rule, language)}"


def registered(rule: Rule, language: str) -> str:
    """A rule's explanation before anything is known: an ellipsis where its figures will stand."""
    text = rule.explanation[language].format(value="…", bound="…", limit=limit_text(rule, language))
    return text.replace("….", "…")


def method_name(result: RuleResult, translate: Translate) -> str:
    """How what is compared was computed (METHODS.md, Label: estimators)."""
    names = {
        "count": translate("Label", "counted"),
        "value": translate("Label", "plain value"),
        "margin_fpc": translate("Label", "margin of error, finite population"),
        "exact": translate("Label", "exact one-sided 95% bound, hypergeometric"),
        "clopper_pearson": translate("Label", "exact one-sided 95% bound, Clopper-Pearson"),
        "adjusted_wald_one_sided": translate("Label", "one-sided 95% bound, adjusted Wald"),
        "t_one_sided": translate("Label", "one-sided 95% bound, Student"),
        "korn_graubard": translate("Label", "and weighted, Korn-Graubard"),
        "weighted": translate("Label", "and weighted"),
        "none": translate("Label", "none: there is no figure"),
        NOT_APPLICABLE: translate("Label", "none: the rule does not apply"),
    }
    return " ".join(names.get(part, part) for part in result.method.split("+"))


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
        value=value_text(result, language),
        bound=computed_text(result, language),
        limit=limit_text(result.rule, language),
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
    return "" if result.value is None else numbers.value(result.value, unit_of(result.rule), language, 1)


def computed_text(result: RuleResult, language: str) -> str:
    """What is compared with the limit, to one decimal.

    Rounded against the vendor, so that what is shown never seems to reach a limit that was missed.
    """
    if result.computed is None:
        return ""
    unit = unit_of(result.rule)
    tenths = result.computed * unit.factor * 10
    # A bound that meets its limit to the last bit must not be pushed under it by those bits.
    rounded = math.floor(tenths + 1e-9) if result.rule.comparison == ">=" else math.ceil(tenths - 1e-9)
    return numbers.value(rounded / (unit.factor * 10), unit, language, 1)


def limit_text(rule: Rule, language: str) -> str:
    """The limit, with a decimal only where it has one."""
    unit = unit_of(rule)
    scaled = rule.limit * unit.factor
    return numbers.value(rule.limit, unit, language, 0 if math.isclose(scaled, round(scaled)) else 1)


def margin_text(result: RuleResult, language: str) -> str:
    """By how much the limit is met (+) or missed (−), in points, rounded against the vendor as `computed_text`."""
    if result.margin is None:
        return ""
    unit = unit_of(result.rule)
    tenths = math.floor(result.margin * unit.factor * 10 + 1e-9)
    return numbers.difference(tenths / (unit.factor * 10), unit, language, 1)


def unit_of(rule: Rule) -> Unit:
    """How the figure of a rule is written."""
    return numbers.unit_of(rule.indicator.rpartition(".")[2])


def _without_figure(status: str, translate: Translate) -> str:
    if status == POPULATION_SMALLER:
        return translate(
            "Label", "This rule cannot be demonstrated: there are more answers than customers. Check the population."
        )
    if status == N_TOO_SMALL:
        return translate("Label", "This rule cannot be demonstrated: there is only one usable answer.")
    return translate("Label", "This rule cannot be demonstrated: there is no usable answer.")
