"""Figures in words: values, intervals, changes, places in the benchmark, in the interface's language."""

from scorefact_desktop.charts.numbers import Unit, count, difference, number, percent, plural_of, span, unit_of, value
from scorefact_desktop.domain.figures import BenchmarkPosition, Change, Excluded, Figure
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, labelled

#: Below this base a figure is called indicative (LOOK.md, Numbers).
INDICATIVE = 30
#: A difference is told from chance below this p-value.
_TOLD = 0.05
#: Measures where less is better.
LESS_IS_BETTER = ("expected_churn", "leavers", "crisis_rate", "detractors")


def unit(figure: Figure) -> Unit:
    """How a figure is written."""
    return Unit.SCORE if figure.question is None and figure.theme else unit_of(figure.measure)


def less_is_better(figure: Figure) -> bool:
    """True for churn, crises and detractors."""
    return figure.measure in LESS_IS_BETTER


def reason(figure: Figure) -> str:
    """Why a figure has no value, in a word or two."""
    if figure.protected:
        return translate("Figures", "protected")
    if figure.status == "n_too_small":
        return translate("Figures", "too few answers")
    return translate("Figures", "no answers")


def shown(figure: Figure, decimals: int = 0) -> str:
    """The value, or why there is none."""
    if figure.value is None:
        return reason(figure)
    return value(figure.value, unit(figure), interface_language(), decimals)


def interval(figure: Figure, decimals: int = 0) -> str:
    """The interval in brackets, or "" where there is none."""
    if figure.value is None or figure.interval is None:
        return ""
    return f"({span(figure.interval.lower, figure.interval.upper, unit(figure), interface_language(), decimals)})"


def base(figure: Figure) -> str:
    """n, "indicative" where it is small, and "weighted" where it is."""
    parts = [count(figure.n, interface_language())]
    if not figure.protected and 0 < figure.n < INDICATIVE:
        parts.append(translate("Figures", "indicative"))
    if weighted(figure):
        parts.append(translate("Figures", "weighted"))
    return " · ".join(parts)


def weighted(figure: Figure) -> bool:
    """Whether a figure that has an interval is weighted."""
    return figure.interval is not None and figure.interval.method.startswith(_WEIGHTED)


#: How the method of an interval begins where the figure is weighted.
_WEIGHTED = ("stratified-", "post-stratified-", "raked-", "weighted-")


def points(change: Change, unit: Unit, decimals: int = 1) -> str:
    """The size of a change: "1.8 points", without its sign, which an arrow shows."""
    language = interface_language()
    amount = difference(abs(change.value), unit, language, decimals).lstrip("+")
    n = plural_of(change.value, unit, language, decimals)
    return translate("Figures", "{amount} point(s)", None, n).format(amount=amount)


def significance(change: Change) -> str:
    """Whether a change can be told from chance."""
    return translate("Figures", "significant") if change.significant else translate("Figures", "not significant")


def change_tone(figure: Figure) -> tuple[bool, str]:
    """Direction (True up) and tone of a figure's change: good or bad only where it is significant."""
    change = figure.change
    if change is None:
        return True, "muted"
    up = change.value > 0
    if not change.significant:
        return up, "muted"
    return up, "good" if up != less_is_better(figure) else "bad"


def position(figure: Figure, *, released: bool = False) -> str:
    """Where a figure stands among the vendors of the benchmark; `released` where there is a benchmark in use."""
    place = figure.benchmark
    if place is None or figure.value is None:
        if released and figure.value is not None:
            return translate("Figures", "Benchmark: too few vendors")
        return translate("Figures", "No benchmark for this figure")
    if place.percentile is not None:
        better = 100 - place.percentile if less_is_better(figure) else place.percentile
        words = translate("Figures", "Better than {share} of {vendors} vendors")
        return words.format(share=percent(better / 100, interface_language()), vendors=place.vendors)
    ahead = _ahead(place, figure)
    if ahead:
        return translate("Figures", "Among the best of {vendors} vendors").format(vendors=place.vendors)
    return translate("Figures", "Among the last of {vendors} vendors").format(vendors=place.vendors)


def three_questions(figure: Figure) -> tuple[str, ...]:
    """The three questions that a benchmark may be asked, each with its own answer (METHODS.md section 5)."""
    place = figure.benchmark
    if place is None:
        return ()
    lines = []
    if place.percentile_interval is not None:
        low, high = (percent(one / 100, interface_language()) for one in place.percentile_interval)
        words = translate("Figures", "From {low} to {high} of vendors lie below, as far as the interval tells")
        lines.append(words.format(low=low, high=high))
    asked = (
        (place.p, translate("Figures", "Different from the mean of the market, itself uncertain? {answer}")),
        (place.target_p, translate("Figures", "Different from that mean taken as a fixed target? {answer}")),
        (place.atypical_p, translate("Figures", "Unlike the other vendors, who differ too? {answer}")),
    )
    yes, no = translate("Figures", "Yes, {p}"), translate("Figures", "Cannot be told, {p}")
    for p, words in asked:
        if p is not None:
            lines.append(words.format(answer=(yes if p < _TOLD else no).format(p=p_value(p))))
    if place.p is not None:
        lines.append(
            translate(
                "Figures", "The first answer counts beside the benchmark, after allowing for all figures looked at."
            )
        )
    return tuple(lines)


def _ahead(place: BenchmarkPosition, figure: Figure) -> bool:
    return (place.difference > 0) != less_is_better(figure)


def text_of(texts: dict[str, str]) -> str:
    """A questionnaire's text in the interface's language, else in any it has: the screen never shows nothing."""
    found = text_in(texts, interface_language())
    return found or text_in(texts, "en") or next(iter(texts.values()), "")


def question_name(questionnaire: Questionnaire, code: str) -> str:
    """The short name of a question."""
    question = questionnaire.by_code[code]
    return text_of(question.short) or code


def theme_name(questionnaire: Questionnaire, identifier: str) -> str:
    """The name of a theme."""
    return next((text_of(one.name) for one in questionnaire.themes if one.id == identifier), identifier)


def measure_name(measure: str) -> str:
    """What a measure measures, in a word or two."""
    names = {
        "top": translate("Figures", "top answers"),
        "positive": translate("Figures", "positive answers"),
        "mean": translate("Figures", "mean, of 100"),
        "nps": translate("Figures", "NPS"),
        "promoters": translate("Figures", "promoters"),
        "passives": translate("Figures", "passives"),
        "detractors": translate("Figures", "detractors"),
        "expected_churn": translate("Figures", "expected churn"),
        "leavers": translate("Figures", "say they will leave"),
        "crisis_rate": translate("Figures", "had a crisis"),
        "average": translate("Figures", "average"),
        "score": translate("Figures", "score, of 100"),
    }
    return names.get(measure, measure.removeprefix("share."))


def excluded(gone: Excluded) -> str:
    """How many answers do not enter a figure, by reason."""
    language = interface_language()
    parts = (
        (translate("Figures", "don’t know"), gone.dont_know),
        (translate("Figures", "refused"), gone.refused),
        (translate("Figures", "not applicable"), gone.not_applicable),
        (translate("Figures", "not asked"), gone.not_asked),
        (translate("Figures", "left blank"), gone.missing),
    )
    return " · ".join(f"{name}\u00a0{number(amount, language)}".replace(" ", "\u00a0") for name, amount in parts)


def method(name: str) -> str:
    """The name of an interval's method, for a reader who knows statistics."""
    names = {
        "wilson": translate("Figures", "Wilson"),
        "wilson-fpc": translate("Figures", "Wilson, finite population"),
        "exact": translate("Figures", "exact, hypergeometric"),
        "clopper-pearson": translate("Figures", "exact, Clopper-Pearson"),
        "adjusted-wald": translate("Figures", "adjusted Wald"),
        "zero-variance-bound": translate("Figures", "exact bound: all answers are equal"),
        "t": translate("Figures", "Student’s t"),
        "t-fpc": translate("Figures", "Student’s t, finite population"),
        "census": translate("Figures", "everybody answered: no sampling error"),
    }
    weighted = {
        "stratified-": translate("Figures", "stratified"),
        "post-stratified-": translate("Figures", "post-stratified"),
        "raked-": translate("Figures", "raked"),
        "weighted-": translate("Figures", "weighted"),
    }
    for prefix, how in weighted.items():
        if name.startswith(prefix):
            return labelled(how, method(name.removeprefix(prefix)))
    return names.get(name, name)


def p_value(p: float | None) -> str:
    """A p-value: p = 0.54, p < 0.001; "" where there is none."""
    if p is None:
        return ""
    comma = "." if interface_language() == "en" else ","
    text = "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < 0.01 else f"p = {p:.2f}"
    return text.replace(".", comma).replace(" ", "\u00a0")
