"""Slides on the themes: all on the radar and in a table, their distance to the market, the outstanding ones alone."""

from scorefact_desktop.charts.answers import look
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question
from scorefact_desktop.exchange.office.deck import Graph, Grid, Series, Slide
from scorefact_desktop.reports import rows
from scorefact_desktop.reports.messages import change_words, radar_lead, radar_title, shown, theme_title
from scorefact_desktop.reports.pages.reading import statements
from scorefact_desktop.reports.voice import INDICATIVE, Voice
from scorefact_desktop.services.deliverables.slide_words import colour, notes, source
from scorefact_desktop.services.deliverables.word_slides import comment, comment_note, comment_point

_MOST_THEMES, _MOST_QUESTIONS, _LEAST_AXES, _LEAST_ROWS = 6, 7, 3, 2


def overview(voice: Voice) -> list[Slide]:
    """The radar, the distances to the market (else to the year before), and the table of the scores."""
    figures = voice.data.figures.themes
    if len(figures) < _LEAST_AXES or not any(shown(figure) for figure in figures):
        return []
    translate, data = voice.translate, voice.data
    places = tuple(voice.theme_name(figure.theme or figure.id) for figure in figures)
    visible = [figure if shown(figure) else None for figure in figures]
    series = [Series(str(data.campaign.year), tuple(one.value if one else None for one in visible), colour("accent"))]
    if data.previous:
        before = tuple(one.previous if one else None for one in visible)
        series.append(Series(data.previous, before, colour("previous"), "dash"))
    if data.benchmark:
        market = tuple(one.benchmark.mean if one and one.benchmark else None for one in visible)
        series.append(Series(translate("Report", "market, mean"), market, colour("benchmark"), "sysDot"))
    graph = Graph("radar", places, tuple(series), 0, 100)
    own = comment_point(voice, "")
    points = (*own, *(f"{name}\n{text}" for name, text in statements(voice)[: 2 if own else 4]))
    said = notes(voice, figures)
    told = comment_note(voice, "") + said
    radar = Slide(radar_title(voice), radar_lead(voice), graph, points=points, source=source(voice), notes=told)
    table = Slide(translate("Slides", "The scores of the themes, from 0 to 100"), _table_lead(voice),
                  grid=_table(voice, figures), source=source(voice), notes=said)  # fmt: skip
    return [radar, *_distances(voice, figures), table]


def _table_lead(voice: Voice) -> str:
    return voice.translate("Slides", "With 95% interval, answers used, change and market.")


def _table(voice: Voice, figures: tuple[Figure, ...]) -> Grid:
    translate, data = voice.translate, voice.data
    head = [translate("Workbook", "Theme"), translate("Slides", "Score"), translate("Report", "interval"), "n"]
    if data.previous:
        head.append(translate("Report", "since {previous}").format(previous=data.previous))
    if data.benchmark:
        head.append(translate("Report", "market"))
    found = [tuple(head)]
    for figure in figures:
        name, hidden = voice.theme_name(figure.theme or figure.id), voice.hidden(figure)
        row = [name, hidden or voice.value(figure, 1), "" if hidden else voice.interval(figure), voice.number(figure.n)]
        if data.previous:
            points, word = change_words(voice, figure)
            row.append("" if hidden or not points else f"{points}, {word}")
        if data.benchmark:
            row.append("" if hidden or figure.benchmark is None else voice.number(figure.benchmark.mean, 1))
        found.append(tuple(row))
    widths = [0.34, 0.12, 0.14, 0.08, 0.22, 0.1][: len(head)]
    if data.benchmark and not data.previous:
        widths[-1] = 0.1
    whole = sum(widths)
    return Grid(tuple(found), tuple(one / whole for one in widths), tuple(range(1, len(head))))


def _distances(voice: Voice, figures: tuple[Figure, ...]) -> list[Slide]:
    translate, data = voice.translate, voice.data
    visible = [figure for figure in figures if shown(figure)]
    if any(figure.benchmark for figure in visible):
        title = translate("Report", "Gap to the market, in points")
        found = [(one, one.benchmark.difference, one.benchmark.significant) for one in visible if one.benchmark]
    elif any(figure.change for figure in visible):
        title = translate("Report", "Change since {previous}, in points").format(previous=data.previous)
        found = [(one, one.change.value, one.change.significant) for one in visible if one.change]
    else:
        return []
    found.sort(key=lambda one: -one[1])
    places = tuple(voice.theme_name(figure.theme or figure.id) for figure, _, _ in found)
    sure = tuple(value if significant else None for _, value, significant in found)
    unsure = tuple(None if significant else value for _, value, significant in found)
    series = tuple(
        Series(name, values, tone)
        for name, values, tone in (
            (translate("Report", "significant"), sure, colour("accent")),
            (translate("Report", "not significant"), unsure, colour("previous")),
        )
        if any(value is not None for value in values)
    )
    first, last = found[0], found[-1]
    lead = translate("Slides", "From {first} ({most}) to {last} ({least})").format(
        first=voice.theme_name(first[0].theme or first[0].id), most=voice.points(first[1], Unit.SCORE),
        last=voice.theme_name(last[0].theme or last[0].id), least=voice.points(last[1], Unit.SCORE))  # fmt: skip
    graph = Graph("bars", places, series, labels=True, stacked=True)
    return [Slide(title, lead, graph, source=source(voice), notes=notes(voice, [one for one, _, _ in found]))]


def single_themes(voice: Voice) -> list[Slide]:
    """The themes that stand out most and all that the analyst comments, in the order of the questionnaire."""
    data = voice.data
    found: dict[str, Slide] = {}
    scores = sorted(filter(shown, data.figures.themes), key=_weight, reverse=True)
    for score in sorted(scores, key=lambda one: not comment(voice, one.id)):
        questions = data.questionnaire.of_theme(score.id)
        figures = rows.theme_figures(voice, questions)
        graph = _answers(voice, questions) or _means(voice, figures)
        if graph is None or (len(found) >= _MOST_THEMES and not comment(voice, score.id)):
            continue
        title = theme_title(voice, score.id, score, figures)
        lead = f"{voice.translate('Report', 'Theme score')} {voice.value(score, 1)} · {voice.base(score.n)}"
        said = comment_note(voice, score.id) + notes(voice, [score, *figures])
        points = comment_point(voice, score.id)
        found[score.id] = Slide(title, lead, graph, points=points, source=source(voice), notes=said)
    return [found[theme.id] for theme in data.questionnaire.themes if theme.id in found]


def _weight(figure: Figure) -> tuple[bool, float]:
    """How much a theme stands out: significant first, then the larger distance."""
    market, change = figure.benchmark, figure.change
    significant = bool((market and market.significant) or (change and change.significant))
    return significant, max(abs(market.difference) if market else 0.0, abs(change.value) if change else 0.0)


def _answers(voice: Voice, questions: tuple[Question, ...]) -> Graph | None:
    """The ordered questions of the scale that most of a theme share, as stacked bars; counts where they are few."""
    groups = [group for _, group in rows.scale_groups(voice, questions)]
    if not groups:
        return None
    drawn = [rows.answer_row(voice, question, one) for question, one in max(groups, key=len)]
    drawn = [row for row in drawn if row.base or row.hidden][:_MOST_QUESTIONS]
    if len(drawn) < _LEAST_ROWS or not any(row.base and not row.hidden for row in drawn):
        return None  # one bar alone says no more than the score
    share = all(row.base >= INDICATIVE for row in drawn if not row.hidden)
    places = tuple(f"{row.name} ({row.hidden or voice.base(row.base)})" for row in drawn)
    series = []
    for at, answer in enumerate(drawn[0].answers):
        token, opacity, _ = look(drawn[0].answers, at)
        values = tuple(None if row.hidden else row.answers[at].count / (row.base if share else 1) for row in drawn)
        series.append(Series(answer.text, values, colour(token, opacity), light=opacity < 0.75))
    return Graph("stacked", places, tuple(series), share=share, labels=True)


def _means(voice: Voice, figures: list[Figure]) -> Graph | None:
    """The means of questions on numbers, where a theme has no ordered answers."""
    found = [figure for figure in figures if figure.measure == "mean"][:_MOST_QUESTIONS]
    if len(found) < _LEAST_ROWS or not any(shown(figure) for figure in found):
        return None
    questions = voice.data.questionnaire.by_code
    places = tuple(
        f"{voice.question(questions[one.question or ''])} ({voice.hidden(one) or voice.base(one.n)})" for one in found
    )
    values = tuple(figure.value if shown(figure) else None for figure in found)
    series = (Series(str(voice.data.campaign.year), values, colour("accent")),)
    return Graph("bars", places, series, 0, 100, labels=True, decimals=1)
