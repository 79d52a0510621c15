"""Titles that say what a page proves, where the test behind it is significant; otherwise the subject (LOOK.md)."""

from collections.abc import Sequence

from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports.voice import Voice

#: Measures for which a lower figure is the better one.
LOWER_IS_BETTER = frozenset({"expected_churn", "crisis_rate", "detractors", "leavers"})


def shown(figure: Figure | None) -> bool:
    """True where a figure has a value that may be printed."""
    return figure is not None and figure.value is not None and not figure.protected


def against_market(figures: Sequence[Figure], *, above: bool) -> list[Figure]:
    """Figures significantly above (or below) the market, the largest difference first."""
    found = [
        figure
        for figure in figures
        if shown(figure)
        and figure.benchmark
        and figure.benchmark.significant
        and (figure.benchmark.difference > 0) == above
    ]
    return sorted(found, key=lambda one: -abs(one.benchmark.difference if one.benchmark else 0.0))


def since_previous(figures: Sequence[Figure], *, up: bool) -> list[Figure]:
    """Figures that rose (or fell) significantly since the previous campaign, the largest change first."""
    found = [
        figure
        for figure in figures
        if shown(figure) and figure.change and figure.change.significant and (figure.change.value > 0) == up
    ]
    return sorted(found, key=lambda one: -abs(one.change.value if one.change else 0.0))


def radar_title(voice: Voice) -> str:
    """How many themes stand apart from the market, else how many moved, else the subject."""
    themes, translate = voice.data.figures.themes, voice.translate
    ahead, behind = against_market(themes, above=True), against_market(themes, above=False)
    if ahead and behind:
        first = translate("Report", "%n themes ahead of the market", None, len(ahead))
        return translate("Report", "{ahead}, {behind} behind").format(ahead=first, behind=voice.number(len(behind)))
    if ahead:
        return translate("Report", "%n themes ahead of the market", None, len(ahead))
    if behind:
        return translate("Report", "%n themes behind the market", None, len(behind))
    up, down = since_previous(themes, up=True), since_previous(themes, up=False)
    if up or down:
        return moved(voice, up, down)
    return translate("Report", "The radar of the %n themes", None, len(themes))


def moved(voice: Voice, up: Sequence[Figure], down: Sequence[Figure]) -> str:
    """How many themes rose and fell significantly, without a full stop."""
    translate, previous = voice.translate, voice.data.previous or ""
    if up and down:
        first = translate("Report", "%n themes rise significantly since {previous}", None, len(up))
        both = translate("Report", "{up}, {down} fall").format(up=first, down=voice.number(len(down)))
        return both.format(previous=previous)
    if up:
        return translate("Report", "%n themes rise significantly since {previous}", None, len(up)).format(
            previous=previous
        )
    if down:
        return translate("Report", "%n themes fall significantly since {previous}", None, len(down)).format(
            previous=previous
        )
    return translate("Report", "No theme moves significantly since {previous}").format(previous=previous)


def names(voice: Voice, figures: Sequence[Figure], most: int = 4) -> str:
    """The names of some themes inside a sentence."""
    words = [voice.mid_sentence(voice.theme_name(figure.theme or figure.id)) for figure in figures[:most]]
    return voice.listed(words)


def radar_lead(voice: Voice) -> str:
    """Which themes the title speaks of."""
    themes, translate = voice.data.figures.themes, voice.translate
    ahead, behind = against_market(themes, above=True), against_market(themes, above=False)
    parts = []
    if ahead:
        parts.append(translate("Report", "Ahead: {names}.").format(names=names(voice, ahead)))
    if behind:
        parts.append(translate("Report", "Behind: {names}.").format(names=names(voice, behind)))
    if not parts and voice.data.previous:
        up, down = since_previous(themes, up=True), since_previous(themes, up=False)
        parts.append(moved(voice, up, down) + ".")
    return " ".join(parts)


def theme_title(voice: Voice, identifier: str, score: Figure | None, figures: Sequence[Figure]) -> str:
    """The theme and its clearest significant difference: a question against the market, the score, its change."""
    name = voice.theme_name(identifier)
    text = _clearest(voice, score, figures)
    if not text:
        return name
    return voice.translate("Report", "{theme}: {message}").format(theme=name, message=text)


def _clearest(voice: Voice, score: Figure | None, figures: Sequence[Figure]) -> str:
    translate = voice.translate
    candidates = [figure for figure in figures if figure.question and figure.measure not in LOWER_IS_BETTER]
    apart = sorted(
        against_market(candidates, above=True) + against_market(candidates, above=False),
        key=lambda one: -abs(one.benchmark.difference if one.benchmark else 0.0),
    )
    for figure in apart[:1]:
        if figure.benchmark and figure.question:
            question = voice.mid_sentence(voice.question(voice.data.questionnaire.by_code[figure.question]))
            points = voice.points(figure.benchmark.difference, unit_of(figure.measure), signed=False)
            sentence = (
                translate("Report", "{question}, {points} above the market")
                if figure.benchmark.difference > 0
                else translate("Report", "{question}, {points} below the market")
            )
            return sentence.format(question=question, points=points)
    if score is None or not shown(score):
        return ""
    if score.benchmark and score.benchmark.significant:
        points = voice.points(score.benchmark.difference, Unit.SCORE, signed=False)
        sentence = (
            translate("Report", "{points} above the market")
            if score.benchmark.difference > 0
            else translate("Report", "{points} below the market")
        )
        return sentence.format(points=points)
    if score.change and score.change.significant:
        points = voice.points(score.change.value, Unit.SCORE, signed=False)
        sentence = (
            translate("Report", "{points} more than in {previous}")
            if score.change.value > 0
            else translate("Report", "{points} less than in {previous}")
        )
        return sentence.format(points=points, previous=voice.data.previous or "")
    return ""


def change_words(voice: Voice, figure: Figure, decimals: int = 0) -> tuple[str, str]:
    """The change since the previous campaign and whether it is significant; empty without one."""
    if figure.change is None or voice.data.previous is None:
        return "", ""
    points = voice.points(figure.change.value, unit_of(figure.measure), decimals=decimals)
    translate = voice.translate
    word = translate("Report", "significant") if figure.change.significant else translate("Report", "not significant")
    return points, word


def direction(voice: Voice, figure: Figure, decimals: int = 0) -> str:
    """Which way a figure moved, "up" or "down"; empty where the change rounds to nothing."""
    if figure.change is None:
        return ""
    text = voice.difference(figure.change.value, unit_of(figure.measure), decimals)
    return "up" if text.startswith("+") else "down" if text.startswith("\u2212") else ""


def is_good(figure: Figure, difference: float) -> bool:
    """Whether a difference is an improvement."""
    return (difference > 0) != (figure.measure in LOWER_IS_BETTER)


def position(voice: Voice, figure: Figure) -> str:
    """Where a figure stands among the vendors, empty where that is not known."""
    market = figure.benchmark
    if market is None or market.percentile is None:
        return ""
    share = market.percentile / 100
    better = 1 - share if figure.measure in LOWER_IS_BETTER else share
    text = voice.translate("Report", "better than {share} of {vendors} vendors")
    return text.format(share=voice.percent(better), vendors=voice.number(market.vendors))
