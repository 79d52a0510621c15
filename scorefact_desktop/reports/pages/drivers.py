"""Importance and performance: the themes that go with recommendation, where they stand, and how sure that is."""

from scorefact_desktop.charts import quadrant
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Item, Label, Stroke
from scorefact_desktop.charts.quadrant import QuadrantPoint, QuadrantWords
from scorefact_desktop.charts.wrap import lines
from scorefact_desktop.domain.drivers import DriverPoint, Drivers
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks, depth
from scorefact_desktop.reports.pages.chapter import chapter_pages, first_edge
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import set_lines
from scorefact_desktop.reports.voice import Voice

_MOST_NAMED = 3
_LOWEST, _TALLEST = 15 * UNIT, 26 * UNIT  # of the quadrant
_STEP = 1.12 * UNIT  # of the table's rows


def driver_pages(voice: Voice) -> list[Page]:
    """The quadrant with its table; below the gates rank correlations, or why there is nothing."""
    translate, found = voice.translate, voice.data.drivers
    name = translate("Report", "Importance and performance")
    if found is None:
        missing = translate("Report", "No drivers were computed for this document.")
        return chapter_pages(voice, "drivers", name, [depth.reason_block(voice, missing)])
    if not found.points:
        return chapter_pages(voice, "drivers", name, [depth.reason_block(voice, _why_nothing(voice, found))])
    weighed = found.crosshair is not None
    title, lead = _title(voice, found), _lead(voice, found)
    below = [
        blocks.gap(1.2),
        blocks.head(translate("Report", "The levers, in order") if weighed else translate("Report", "Theme by theme"),
                    _table_note(voice, weighed=weighed)),
        *_table(voice, found),
        blocks.gap(1.2),
        blocks.columns_of_text(_words(voice, found), voice.language, 2),
    ]  # fmt: skip
    room = grid.FOOT - first_edge(voice, title or name, lead) - sum(one.height for one in below)
    above = _quadrant(voice, found, room) if weighed else _correlations(voice, found)
    return chapter_pages(voice, "drivers", name, [*above, *below], title=title, lead=lead)


def _question(voice: Voice, found: Drivers) -> str:
    question = voice.data.questionnaire.by_code.get(found.outcome or "")
    return voice.question(question) if question is not None else found.outcome or ""


def _name(voice: Voice, one: DriverPoint) -> str:
    return " + ".join(voice.theme_name(theme) for theme in one.themes)


def _title(voice: Voice, found: Drivers) -> str:
    """The themes to act on first, where some are settled; else the subject."""
    first = [_name(voice, one) for one in found.points if one.quadrant == quadrant.ACT_FIRST][:_MOST_NAMED]
    if not first:
        return ""
    text = voice.translate("Report", "Act first: {themes}", "important and scoring low")
    return text.format(themes=voice.listed([voice.mid_sentence(one) for one in first]))


def _lead(voice: Voice, found: Drivers) -> str:
    question = _question(voice, found)
    if found.crosshair is None:
        text = voice.translate(
            "Report", "Each theme alone beside “{question}”: with {n} of the {needed} respondents it takes, they "
            "cannot be weighed against each other.",
        )  # fmt: skip
        return text.format(question=question, n=voice.number(found.n), needed=voice.number(found.needed))
    text = voice.translate(
        "Report",
        "To the right, what goes with “{question}”; below, what scores lower. The tinted corner first.",
    )
    return text.format(question=question)


def _why_nothing(voice: Voice, found: Drivers) -> str:
    translate = voice.translate
    reasons = {
        "no_answers": translate("Report", "Nobody answered the question whose drivers are looked for."),
        "protected": voice.protected(found.n),
        "no_outcome": translate("Report", "This questionnaire has no question on recommendation or satisfaction."),
        "no_outcome_variance": translate("Report", "Everybody gave the same answer: nothing can go with it."),
    }
    return reasons.get(found.status, translate("Report", "No theme has a score that varies."))


def _quadrant(voice: Voice, found: Drivers, room: float) -> list[Block]:
    """The chart, as tall as the page leaves it, within what it can be read at."""
    translate = voice.translate
    points = [
        QuadrantPoint(
            "+".join(one.themes), place, _name(voice, one), one.importance.value, one.importance.lower,
            one.importance.upper, one.performance.value, one.performance.lower, one.performance.upper,
            one.quadrant or "",
        )
        for place, one in enumerate(found.points, start=1)
        if one.importance is not None and one.performance is not None
    ]  # fmt: skip
    words = QuadrantWords(
        act_first=translate("Report", "Act first", "corner of the quadrant"),
        preserve=translate("Report", "Preserve", "corner of the quadrant"),
        watch=translate("Report", "Watch", "corner of the quadrant"),
        maintain=translate("Report", "Maintain", "corner of the quadrant"),
        across=translate("Report", "importance: share of what the themes explain"),
        up=translate("Report", "performance, 0 to 100"),
    )
    key = blocks.chart(_key(voice), top=0.4 * UNIT)
    high = min(max(room - key.height - 1, _LOWEST), _TALLEST)
    drawing = quadrant.draw(points, found.crosshair or (0.0, 50.0), words, grid.span(6), high, voice.style(grid.SMALL))
    return [blocks.chart(drawing, joined=True), key]


def _key(voice: Voice) -> Drawing:
    """What full and hollow points are."""
    translate, style = voice.translate, voice.style(grid.NOTE)
    size, x, y = style.size, 0.0, style.size
    items: list[Item] = []
    for hollow, text in (
        (False, translate("Report", "settled")),
        (True, translate("Report", "undetermined: its interval touches a line")),
    ):
        text = lines(text, grid.span(6), style.width)[0]
        spot = (Stroke("muted", 1.2), Fill("card")) if hollow else (None, Fill("ink"))
        items.append(Circle(x + 4, y - 0.35 * size, 3.2, *spot))
        items.append(Label(x + 11, y, text, size, 400, "muted"))
        x += 11 + style.width(text) + 1.6 * size
    note = translate("Report", "association, not cause")
    if x + style.width(note) <= grid.span(6):
        items.append(Label(grid.span(6), y, note, size, 400, "muted", "end"))
    return Drawing(grid.span(6), 1.5 * size, tuple(items))


def _correlations(voice: Voice, found: Drivers) -> list[Block]:
    rows = [
        IntervalRow("+".join(one.themes), _name(voice, one), one.spearman, one.spearman_lower, one.spearman_upper)
        for one in found.points
    ]
    head = blocks.head(
        voice.translate("Report", "Rank correlation, −1 to 1"), voice.translate("Report", "interval at 95%")
    )
    drawing = depth.interval_chart(rows, grid.span(6), voice.style(grid.SMALL), Unit.PLAIN, (-1.0, 1.0), 0.0)
    return [head, blocks.chart(drawing)]


def _table_note(voice: Voice, *, weighed: bool) -> str:
    if not weighed:
        return voice.translate("Report", "rank correlation of each theme alone")
    return voice.translate("Report", "place: first and last in 95% of the resamples")


def _table(voice: Voice, found: Drivers) -> list[Block]:
    """One row for each theme under a head that is repeated on following pages."""
    weighed = found.crosshair is not None
    columns = _columns(voice, weighed=weighed)
    heads = [set_lines(column.title, column.room, frame.NOTE, voice.language) for column in columns]
    top = (max(len(one) for one in heads) - 1) * 0.85 * grid.NOTE_LEADING + 4.6 + 0.8 * UNIT

    def paint_head(sheet: Sheet, y: float) -> None:
        frame.table_head(sheet, grid.LEFT, y + 0.8 * UNIT, columns, grid.span(6))

    heading = Block(top, paint_head, joined=True)
    out = [heading]
    for place, one in enumerate(found.points, start=1):
        row = _weighed_row(voice, place, one) if weighed else _plain_row(voice, one)
        named = set_lines(row[0].text, columns[0].room, frame.SMALL, voice.language)

        def paint_row(sheet: Sheet, y: float, row: tuple[Cell, ...] = row) -> None:
            frame.table_rows(sheet, grid.LEFT, y, columns, [row], grid.span(6), _STEP)

        out.append(Block(frame.row_height(named, _STEP), paint_row, heading=heading))
    return out


def _columns(voice: Voice, *, weighed: bool) -> tuple[Column, ...]:
    translate, end = voice.translate, grid.span(6)
    score = Column(translate("Report", "score {year}").format(year=voice.data.campaign.year), end - 122, 48)
    market = Column(translate("Report", "market"), end - 78, 40)
    if not weighed:
        return (
            Column(translate("Report", "theme"), 0, end - 330, "left"),
            Column(translate("Report", "rank correlation"), end - 250, 60),
            Column(translate("Report", "interval"), end - 176, 70), score, market, Column("n", end, 40),
        )  # fmt: skip
    return (
        Column(translate("Report", "theme"), 0, end - 345, "left"),
        Column(translate("Report", "place"), end - 290, 44), Column(translate("Report", "importance"), end - 232, 54),
        Column(translate("Report", "interval"), end - 176, 52), score, market,
        Column(translate("Report", "verdict"), end, 72),
    )  # fmt: skip


def _scores(voice: Voice, one: DriverPoint) -> tuple[Cell, Cell]:
    """The delivered score of a theme and its market; those of merged themes have no common one."""
    figure = voice.data.figures.theme(one.themes[0]) if len(one.themes) == 1 else None
    if figure is None or not shown(figure):
        return Cell("–", colour="muted"), Cell("–", colour="muted")
    market = voice.number(figure.benchmark.mean) if figure.benchmark else "–"
    return Cell(voice.value(figure), strong=True), Cell(market, colour="muted")


def _weighed_row(voice: Voice, place: int, one: DriverPoint) -> tuple[Cell, ...]:
    translate = voice.translate
    verdicts = {
        "concentrate_here": translate("Report", "act first", "verdict"),
        "keep_up": translate("Report", "preserve", "verdict"),
        "low_priority": translate("Report", "watch", "verdict"),
        "possible_overkill": translate("Report", "maintain", "verdict"),
    }
    settled = verdicts.get(one.quadrant or "")
    share, ranks = one.importance, one.ranks
    between = "–".join(str(rank) for rank in dict.fromkeys(ranks)) if ranks else ""
    return (
        Cell(f"{place}\u00a0\u00a0{_name(voice, one)}", strong=bool(settled)),
        Cell(between, colour="muted"),
        Cell("" if share is None else voice.percent(share.value), strong=True),
        Cell("" if share is None else depth.ends(voice, share.lower, share.upper, Unit.SHARE), colour="muted"),
        *_scores(voice, one),
        Cell(settled or translate("Report", "undetermined", "verdict"), strong=bool(settled),
             colour="ink" if settled else "muted"),
    )  # fmt: skip


def _plain_row(voice: Voice, one: DriverPoint) -> tuple[Cell, ...]:
    known = one.spearman_lower is not None and one.spearman_upper is not None
    low, high = (depth.two_decimals(voice, end or 0.0) for end in (one.spearman_lower, one.spearman_upper))
    return (
        Cell(_name(voice, one)),
        Cell(depth.two_decimals(voice, one.spearman), strong=True),
        Cell(f"{low} … {high}" if known else "–", colour="muted"),
        *_scores(voice, one),
        Cell(voice.number(one.n), colour="muted"),
    )


def _words(voice: Voice, found: Drivers) -> list[tuple[str, str]]:
    translate = voice.translate
    out = [
        (
            translate("Report", "Association, not cause."),
            translate("Report", "What goes together need not be cause and effect: a lever is a place to look first."),
        )
    ]
    if found.r_squared is not None:
        text = translate("Report", "Together the themes explain {share} of the differences between customers.")
        text = text.format(share=voice.percent(found.r_squared))
        out.append((translate("Report", "Explained."), f"{text} {_rows(voice, found)}"))
        text = translate(
            "Report", "Themes whose places overlap cannot be told apart: of {count} resamples, 95% place a theme "
            "between the two.",
        )  # fmt: skip
        out.append((translate("Report", "How sure the order is."), text.format(count=voice.number(found.repetitions))))
    for themes, head, text in (
        (found.left_out, translate("Report", "Left out."),
         translate("Report", "Themes that hold the question itself, confidential answers or questions asked of half: "
                   "{themes}.")),
        (found.dropped, translate("Report", "Without differences."),
         translate("Report", "Everybody scores the same: {themes}.")),
    ):  # fmt: skip
        if themes:
            names = [voice.mid_sentence(voice.theme_name(one)) for one in themes]
            out.append((head, text.format(themes=voice.listed(names))))
    return out


def _rows(voice: Voice, found: Drivers) -> str:
    if found.status == "pairwise":
        return voice.translate(
            "Report", "Every two themes are known together for %n respondent(s) or more.", None, found.n
        )
    return voice.translate("Report", "%n respondent(s) answered on all of them.", None, found.n)
