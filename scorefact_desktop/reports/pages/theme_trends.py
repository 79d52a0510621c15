"""The trends of a theme, as large as its pages have room for: a board looks at full pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scorefact_desktop.charts import trend
from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Theme
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.flow import Block, Placed, paginate
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.chapter import NEXT
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type
from scorefact_desktop.reports.voice import Voice

#: Points, width, height, unit of the scale, whether it is the large one: the trend as a drawing.
Draw = Callable[[Sequence[TrendPoint], float, float, Unit, bool], Drawing]


@dataclass(frozen=True, slots=True)
class Look:
    """How high the trend of the score and those of the questions are, in millimetres, and how many stand abreast.

    `score` 0: the score is one of the small ones, in one row with the questions.
    """

    score: float
    question: float
    abreast: int


_PLAIN = Look(40, 30, 4)


@dataclass(frozen=True, slots=True)
class Trends:
    """What has a trend: the score, and the main figure of each question on one common scale."""

    score: Figure | None
    points: tuple[TrendPoint, ...]
    questions: tuple[tuple[Figure, tuple[TrendPoint, ...]], ...]

    @classmethod
    def of(cls, voice: Voice, theme: Theme, score: Figure | None, figures: Sequence[Figure]) -> "Trends":
        """Those with two campaigns or more."""
        points = voice.data.trends.get(theme.id, ())
        there = len(points) > 1 and score is not None and shown(score)
        # Expected churn is not a share of positive answers; its own chapter has its trend.
        told = [one for one in figures if shown(one) and one.question and one.measure != "expected_churn"]
        known = [(one, voice.data.trends.get(one.id, ())) for one in told if unit_of(one.measure) is Unit.SHARE]
        return cls(score if there else None, points if there else (), tuple(one for one in known if len(one[1]) > 1))

    def looks(self) -> tuple[Look, ...]:
        """What may be tried where there is a page to fill, the largest first."""
        abreast = len(self.questions) if len(self.questions) <= 3 else 2 if len(self.questions) == 4 else 3
        if not self.questions:
            return (Look(120, 0, 1), Look(100, 0, 1), Look(80, 0, 1), Look(60, 0, 1))
        return (Look(80, 70, abreast), Look(70, 54, abreast), Look(60, 46, abreast), Look(56, 40, 4), Look(48, 36, 4))


def laid_out(
    voice: Voice, trends: Trends, before: Sequence[Block], after: Sequence[Block], first: float
) -> tuple[tuple[Placed, ...], ...]:
    """The pages of a theme: its trends between what comes before and after, from `first` on the first page.

    On one page where all of it fits, if need be with small trends; else the trends take what room their page has.
    """

    def pages(look: Look, draw: Draw) -> tuple[tuple[Placed, ...], ...]:
        return paginate([*before, *_blocks(voice, trends, look, draw), *after], first, NEXT, grid.FOOT)

    def count(look: Look) -> int:
        return len(pages(look, _blank))

    def drawn(points: Sequence[TrendPoint], wide: float, high: float, unit: Unit, large: bool) -> Drawing:
        style = voice.style() if large else voice.style(grid.NOTE)
        return trend.draw(points, wide, high, style, full_scale(unit), bases=large, last=large)

    if not trends.points and not trends.questions:
        return pages(_PLAIN, drawn)
    plain = count(_PLAIN)
    if plain == 1:
        return pages(_PLAIN, drawn)
    smaller = [Look(26, 24, 4)]
    if trends.points and len(trends.questions) < 4:
        smaller.append(Look(0, 30, 4))
    fitting = next((look for look in smaller if count(look) < plain), None)
    if fitting is not None:
        return pages(fitting, drawn)
    return pages(next((look for look in trends.looks() if count(look) == plain), _PLAIN), drawn)


def _blank(points: Sequence[TrendPoint], wide: float, high: float, unit: Unit, large: bool) -> Drawing:
    """The room that a trend takes."""
    return Drawing(wide, high, ())


def _blocks(voice: Voice, trends: Trends, look: Look, draw: Draw) -> list[Block]:
    if not look.score:
        return _small(voice, trends, look, draw, with_score=True)
    return [*_score(voice, trends, look, draw), *_small(voice, trends, look, draw)]


def _score(voice: Voice, trends: Trends, look: Look, draw: Draw) -> list[Block]:
    """The score over the campaigns with what it reads at the right."""
    score, points = trends.score, trends.points
    if score is None:
        return []
    translate = voice.translate
    title = translate("Report", "The score since {first}").format(first=points[0].label)
    drawing = draw(points, grid.span(4), look.score * MM, Unit.SCORE, True)
    notes = translate("Report", "Each point is a campaign with its 95% interval. The axis shows the whole scale: "
                "a steep line is a real slope.")  # fmt: skip

    def paint(sheet: Sheet, y: float) -> None:
        sheet.draw(drawing, grid.LEFT, y)
        x = grid.column(4)
        line = y + 1.4 * UNIT
        market = points[-1].benchmark
        if market is not None:
            end = sheet.text(x, line, voice.number(market), Type(grid.SECOND, 700), "benchmark")
            sheet.fitted(end + 6, line, grid.RIGHT - end - 6, translate("Report", "market, mean"), frame.SMALL, "muted")
            line += 1.5 * UNIT
        end = sheet.text(x, line, voice.value(score), Type(grid.SECOND, 700), "accent")
        name = voice.data.campaign.vendor
        sheet.fitted(end + 6, line, grid.RIGHT - end - 6, name, frame.SMALL, "muted")
        sheet.paragraph(x, line + 1.6 * UNIT, grid.span(2), notes, frame.NOTE, grid.NOTE_LEADING, "muted")

    more = bool(trends.questions)
    block = Block(drawing.height + 0.6 * UNIT, paint, joined=more)
    gap = blocks.gap(1.0, joined=more)  # with the trends of the questions, or on the next page with them
    return [blocks.head(title, translate("Report", "0 to 100")), block, gap]


def _small(voice: Voice, trends: Trends, look: Look, draw: Draw, *, with_score: bool = False) -> list[Block]:
    """The main figure of every question over the campaigns, abreast on one common scale; the score first if wanted."""
    translate = voice.translate
    charts = [
        (voice.question(voice.data.questionnaire.by_code[figure.question or ""]), figure, points, Unit.SHARE)
        for figure, points in trends.questions
    ]
    if with_score and trends.score is not None:
        charts.insert(0, (translate("Report", "Theme score"), trends.score, trends.points, Unit.SCORE))
    if not charts:
        return []
    since = charts[0][2][0].label
    if with_score:
        note = translate("Report", "score 0 to 100; questions: positive answers, same scale")
        head = blocks.head(translate("Report", "Score and questions since {first}").format(first=since), note)
    else:
        note = translate("Report", "positive answers, same scale")
        head = blocks.head(translate("Report", "The questions since {first}").format(first=since), note)
    out = [head]
    wide = grid.span(4) if look.abreast == 1 else (grid.span(6) - (look.abreast - 1) * 12) / look.abreast
    for start in range(0, len(charts), look.abreast):
        row = charts[start : start + look.abreast]
        drawings = [draw(points, wide, look.question * MM, unit, False) for _, _, points, unit in row]
        names, values = [name for name, _, _, _ in row], [voice.value(figure) for _, figure, _, _ in row]
        more = start + look.abreast < len(charts)
        out.append(blocks.small_multiples(drawings, names, values, wide, joined=more))
    return out
