"""The pages of one theme: score on its scale, the answers question by question, the figures, the trend, the comment."""

from collections.abc import Sequence

from scorefact_desktop.charts import choices, distribution, legend
from scorefact_desktop.charts.answers import AnswerRow
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind, Theme
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.reports import frame, grid, rows
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.messages import change_words, direction, position, shown, theme_title
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.chapter import flowing
from scorefact_desktop.reports.pages.theme_trends import Trends, laid_out
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type
from scorefact_desktop.reports.voice import INDICATIVE, Voice

_FIRST = 13.7 * UNIT  # upper edge of the content of the first page


def theme_pages(voice: Voice, theme: Theme) -> list[Page]:
    """The pages of a theme: one where all fits, else as many as needed."""
    name = voice.theme(theme)
    questions = _put(voice, voice.data.questionnaire.of_theme(theme.id))
    score = voice.data.figures.theme(theme.id)
    figures = rows.theme_figures(voice, questions)
    title = theme_title(voice, theme.id, score, figures)
    lead = _lead(voice, theme, score)
    section = voice.translate("Report", "Theme {number} · {name}").format(number=theme.number, name=name)
    answers = [*_score(voice, score), *_answers(voice, questions), *_table(voice, figures)]
    heading = (voice.translate("Report", "Score, answers and figures"), title, lead)
    first = max(_FIRST, frame.after_title(voice, title, lead))
    laid = laid_out(voice, Trends.of(voice, theme, score, figures), answers, _comment(voice, theme), first)
    pages = []
    for number, placed in enumerate(laid):
        key = f"theme-{theme.id}" if number == 0 else f"theme-{theme.id}-{number + 1}"
        pages.append(
            Page(
                key,
                f"{theme.number} {name}" if number == 0 else "",
                flowing(voice, section, heading, placed, number),
                level=1,
                entry=f"{theme.number}  {name}" if number == 0 else "",
            )
        )
    return pages


def _put(voice: Voice, questions: Sequence[Question]) -> Sequence[Question]:
    """The questions that were put to somebody: one for publishers alone says nothing of an integrator.

    All of them where none was, so that their page says so. What is left out stands in the appendix.
    """
    return [one for one in questions if not _put_to_nobody(voice, one)] or questions


def _put_to_nobody(voice: Voice, question: Question) -> bool:
    spread = voice.data.figures.distribution(question.code)
    if spread is None or spread.protected or spread.n:
        return False
    left = spread.excluded
    return not (left.dont_know or left.refused or left.not_applicable or left.missing)


def _lead(voice: Voice, theme: Theme, score: Figure | None) -> str:
    """How the score is made, and that it rests on optional questions where it does."""
    rule = next((one for one in (voice.data.scores.themes if voice.data.scores else ()) if one.theme == theme.id), None)
    text = ""
    if rule is not None and rule.explanation:
        text = text_in(rule.explanation, voice.language) or ""
    if not text and score is not None:
        text = voice.translate("Report", "The score is the mean of the questions below, each from 0 to 100.")
    return text


def _score(voice: Voice, score: Figure | None) -> list[Block]:
    """The large score with its strip and facts, or why there is none."""
    translate = voice.translate
    out = [
        blocks.head(
            translate("Report", "Theme score"), voice.weighted(translate("Report", "0 to 100, interval at 95%"))
        )
    ]
    if score is None or not shown(score):
        reason = (
            voice.hidden(score) if score else translate("Report", "This theme has no question on a scale: no score.")
        )

        def paint_reason(sheet: Sheet, y: float) -> None:
            sheet.surface(grid.LEFT, y + 0.2 * UNIT, grid.span(6), 1.8 * UNIT, "line", 0.6)
            sheet.fitted(grid.LEFT + 8, y + 1.3 * UNIT, grid.span(6) - 16, reason, frame.BODY, "muted")

        return [*out, Block(2.4 * UNIT, paint_reason), blocks.gap()]
    drawing = blocks.scale_strip(voice, score, grid.span(4))

    def paint(sheet: Sheet, y: float) -> None:
        shown_value = voice.value(score)
        end = sheet.text(grid.LEFT - 2, y + 2.6 * UNIT, shown_value, Type(grid.KEY, 300))
        sheet.text(end + 7, y + 2.6 * UNIT, translate("Report", "of 100", "a score"), Type(grid.SMALL), "muted")
        base = f"{voice.interval(score)} · {voice.base(score.n)}" if voice.interval(score) else voice.base(score.n)
        if score.n < INDICATIVE:
            base += " · " + translate("Report", "indicative")
        sheet.fitted(grid.LEFT, y + 3.9 * UNIT, grid.span(2), base, Type(grid.SMALL), "muted")
        sheet.draw(drawing, grid.column(2), y - 0.6 * UNIT)
        _facts(sheet, voice, score, y + 3.4 * UNIT)

    return [*out, Block(5.5 * UNIT, paint), blocks.gap(1.5)]


def _facts(sheet: Sheet, voice: Voice, score: Figure, y: float) -> None:
    """Up to three facts under the strip: change, gap to the market, position."""
    translate, wide = voice.translate, grid.span(4) / 3
    x = grid.column(2)
    points, word = change_words(voice, score)
    if points and score.change and voice.data.previous:
        since = translate("Report", "since {previous}, {word}").format(previous=voice.data.previous, word=word)
        mark = direction(voice, score)
        blocks.fact(sheet, x, y, wide, mark, points, since, voice.language)
        x += wide
    market = score.benchmark
    if market is None:
        return
    word = translate("Report", "significant") if market.significant else translate("Report", "not significant")
    text = translate("Report", "from the market ({mean}), {word}").format(mean=voice.number(market.mean), word=word)
    status = rows.significance(score, market.difference, market.significant)
    blocks.fact(sheet, x, y, wide, status, voice.points(market.difference, Unit.SCORE), text, voice.language)
    x += wide
    place = position(voice, score)
    if place:
        blocks.fact(sheet, x, y, wide, "benchmark", translate("Report", "Position"), place, voice.language)


def _answers(voice: Voice, questions: Sequence[Question]) -> list[Block]:
    """Diverging bars per scale, then columns of ratings, then bars of choices."""
    translate, style = voice.translate, voice.style()
    out: list[Block] = []
    for _, members in rows.scale_groups(voice, questions):
        answers = [rows.answer_row(voice, question, found) for question, found in members]
        drawing = distribution.draw(answers, grid.span(6), style, counts_below=INDICATIVE)
        out += [blocks.chart(drawing, joined=True), blocks.chart(_legend(voice, answers), after=0.9 * UNIT)]
    out += _ratings(voice, questions)
    out += _choices(voice, questions)
    if not out:
        return []
    note = translate("Report", "in % of the answers given; counts below 30 answers")
    if any(voice.untranslated(question) for question in questions):
        note = translate("Report", "questions in the survey’s own words, untranslated")
    return [blocks.head(translate("Report", "The answers, question by question"), note), *out, blocks.gap(1.0)]


def _legend(voice: Voice, answers: Sequence[AnswerRow]) -> Drawing:
    entries = [legend.Entry("fill", text, fill) for text, fill in distribution.swatches(answers[0].answers)]
    if any(row.benchmark is not None for row in answers):
        entries.append(legend.Entry("benchmark", voice.translate("Report", "market, positive answers")))
    return legend.draw(entries, grid.span(6), voice.style(grid.NOTE))


def _choices(voice: Voice, questions: Sequence[Question]) -> list[Block]:
    """Bars of choices, two questions abreast."""
    translate, style = voice.translate, voice.style()
    found = rows.of_kind(voice, questions, (ScaleKind.MULTI, ScaleKind.CHOICE))
    out = []
    for start in range(0, len(found), 2):
        names, notes, drawings = [], [], []
        for question, one in found[start : start + 2]:
            several = voice.data.questionnaire.scale_of(question.code).kind is ScaleKind.MULTI
            note = translate("Report", "several answers possible") if several else translate("Report", "one answer")
            names.append(voice.question(question))
            notes.append("" if one.protected else f"{voice.base(one.n)} · {note}")
            bars = rows.choice_bars(voice, question, one)
            drawings.append(choices.bars(bars, grid.span(3), style, counts_below=INDICATIVE))
        out.append(blocks.row_of_charts(drawings, names, notes, 3))
    return out


def _ratings(voice: Voice, questions: Sequence[Question]) -> list[Block]:
    """Columns for ratings and counts, three abreast."""
    found = rows.of_kind(voice, questions, (ScaleKind.RATING, ScaleKind.NUMBER))
    out = []
    columns = 2 if len(found) > 2 else 3
    per_row = 6 // columns
    for start in range(0, len(found), per_row):
        names, notes, drawings = [], [], []
        for question, one in found[start : start + per_row]:
            scale = voice.data.questionnaire.scale_of(question.code)
            names.append(voice.question(question))
            if one.protected or not one.n:
                notes.append(voice.protected(one.n) if one.protected else voice.translate("Report", "nobody was asked"))
                drawings.append(Drawing(grid.span(columns), 22 * MM, ()))
                continue
            mean = voice.data.figures.indicator(f"{question.code}.mean")
            parts = [voice.base(one.n)]
            if shown(mean) and mean:
                text = voice.translate("Report", "mean {value} of 100")
                parts.append(text.format(value=voice.value(mean)))
            notes.append(" · ".join(parts))
            bands = ((0, "bad"), (7, "previous"), (9, "accent")) if question.recommendation else ()
            drawings.append(
                choices.histogram(
                    rows.histogram_counts(voice, question, one),
                    grid.span(columns),
                    27 * MM,
                    voice.style(grid.NOTE),
                    low=text_in(scale.low, voice.language) or "",
                    high=text_in(scale.high, voice.language) or "",
                    bands=bands,
                    counts_below=INDICATIVE,
                )
            )
        out.append(blocks.row_of_charts(drawings, names, notes, columns))
    return out


def _table(voice: Voice, figures: Sequence[Figure]) -> list[Block]:
    if not figures:
        return []
    translate = voice.translate
    head = blocks.head(
        translate("Report", "The figures"), translate("Report", "interval at 95%, differences in points")
    )
    marks = [blocks.significance_key(voice)] if voice.data.benchmark or voice.data.previous else []
    return [head, *blocks.indicator_table(voice, figures, joined=bool(marks)), *marks, blocks.gap(1.4)]


def _comment(voice: Voice, theme: Theme) -> list[Block]:
    text = voice.data.comments.get(voice.language, {}).get(theme.id, "")
    if not text:
        return []
    head = blocks.head(voice.translate("Report", "Analyst’s comment"))
    parts = [blocks.paragraph(part, voice.language, grid.span(4)) for part in text.split("\n") if part.strip()]
    return [head, *parts]
