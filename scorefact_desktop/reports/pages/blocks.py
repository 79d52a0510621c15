"""Blocks that several pages share: section heads, charts with legends, tables, paragraphs, strips with their facts."""

from collections.abc import Sequence
from dataclasses import replace

from scorefact_desktop.charts import legend, marks, numbers, strip
from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports import frame, grid, rows
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.fonts import width
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.rows import figure_name, significance, strip_figure
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, set_lines
from scorefact_desktop.reports.voice import Voice

SECTION = 2.35 * UNIT  # from the rule above a section to its first content
GAP = 1.9 * UNIT  # between sections


def head(name: str, note: str = "") -> Block:
    """A section head over the full width, joined to what follows; a note too long for it goes below."""
    room = grid.span(6) - 10 - width(name, grid.LEAD, 700)
    below = 0.9 * UNIT if width(note, grid.NOTE) > room else 0.0

    def paint(sheet: Sheet, y: float) -> None:
        frame.section(sheet, grid.LEFT, y + 1.35 * UNIT, grid.span(6), name, note)

    return Block(SECTION + below, paint, joined=True)


def chart(
    drawing: Drawing, x: float = grid.LEFT, *, top: float = 0.0, after: float = 0.0, joined: bool = False
) -> Block:
    """A drawing with `top` points above and `after` points below it."""
    return Block(top + drawing.height + after, lambda sheet, y: _put(sheet, drawing, x, y + top), joined)


def row_of_charts(drawings: Sequence[Drawing], names: Sequence[str], notes: Sequence[str], columns: int) -> Block:
    """Up to six columns' worth of small charts side by side, each under its name and a note."""
    wide = grid.span(columns)
    faces = [set_lines(name, wide, frame.SMALL_STRONG, "en", hyphens=False) for name in names]
    lines = max((len(one) for one in faces), default=1)
    tall = max(drawing.height for drawing in drawings)
    top = lines * 0.8 * UNIT + 0.8 * UNIT

    def paint(sheet: Sheet, y: float) -> None:
        for i, (drawing, face, note) in enumerate(zip(drawings, faces, notes, strict=True)):
            x = grid.column(i * columns)
            end = sheet.lines(x, y + 0.7 * UNIT, face, frame.SMALL_STRONG, 0.8 * UNIT)
            sheet.fitted(x, end - 0.05 * UNIT, wide, note, frame.NOTE, "muted")
            sheet.draw(drawing, x, y + top)

    return Block(top + tall + 0.9 * UNIT, paint)


def small_multiples(
    drawings: Sequence[Drawing], names: Sequence[str], values: Sequence[str], wide: float, *, joined: bool = False
) -> Block:
    """Up to four small charts side by side, each under its name with its last value at the right."""
    faces = [set_lines(name, wide - 28, frame.SMALL_STRONG, "en", hyphens=False) for name in names]
    top = max((len(one) for one in faces), default=1) * 0.8 * UNIT + 0.3 * UNIT
    tall = max(drawing.height for drawing in drawings)

    def paint(sheet: Sheet, y: float) -> None:
        for i, (drawing, face, value) in enumerate(zip(drawings, faces, values, strict=True)):
            x = grid.LEFT + i * (wide + 12)
            sheet.lines(x, y + 0.7 * UNIT, face, frame.SMALL_STRONG, 0.8 * UNIT)
            sheet.fitted(x + wide, y + 0.7 * UNIT, 26, value, Type(grid.BODY, 700), "accent", "right")
            sheet.draw(drawing, x, y + top)

    return Block(top + tall + 0.9 * UNIT, paint, joined)


def gap(units: float = 1.9, *, joined: bool = False) -> Block:
    """Empty room."""
    return Block(units * UNIT, lambda _sheet, _y: None, joined, space=True)


def paragraph(text: str, language: str, wide: float = grid.span(6), *, small: bool = False) -> Block:
    """A paragraph of body text, or of small muted text."""
    face, leading = (Type(grid.SMALL), 0.85 * UNIT) if small else (frame.BODY, UNIT)
    lines = set_lines(text, wide, face, language)

    def paint(sheet: Sheet, y: float) -> None:
        sheet.lines(grid.LEFT, y + 0.7 * UNIT, lines, face, leading, "muted" if small else "ink")

    return Block(len(lines) * leading + 0.4 * UNIT, paint)


def columns_of_text(texts: Sequence[tuple[str, str]], language: str, per_row: int = 3) -> Block:
    """Short paragraphs side by side under one rule, each beginning with its bold head."""
    columns = 6 // per_row
    wide = grid.span(columns)
    rows = [texts[i : i + per_row] for i in range(0, len(texts), per_row)]
    set_rows = [[set_lines(f"**{name}** {text}", wide, frame.BODY, language) for name, text in row] for row in rows]
    heights = [max(len(lines) for lines in row) * UNIT + 0.9 * UNIT for row in set_rows]

    def paint(sheet: Sheet, y: float) -> None:
        sheet.rule(grid.LEFT, y, grid.span(6), 0.7, "ink")
        y += 1.35 * UNIT
        for row, high in zip(set_rows, heights, strict=True):
            for i, lines in enumerate(row):
                sheet.lines(grid.column(i * columns), y, lines, frame.BODY, UNIT)
            y += high

    return Block(sum(heights) + 1.0 * UNIT, paint)


def series_legend(voice: Voice, *, marked: bool = True, wide: float = grid.span(6)) -> Drawing:
    """What the marks of this campaign, the previous one and the market are."""
    translate, data = voice.translate, voice.data
    entries = [legend.Entry("current", str(data.campaign.year))]
    if not marked:
        entries.append(legend.Entry("interval", translate("Report", "95% interval")))
    if data.previous:
        entries.append(legend.Entry("previous", data.previous))
    if data.benchmark:
        entries.append(legend.Entry("benchmark", translate("Report", "market, mean")))
        if marked:
            entries.append(legend.Entry("quartiles", translate("Report", "market, middle half of the vendors")))
    return legend.draw(entries, wide, voice.style(grid.NOTE), marked=marked)


def scale_strip(voice: Voice, figure: Figure, wide: float) -> Drawing:
    """A figure on a zoomed scale with ticks, in lanes."""
    place = strip_figure(figure, hollow=voice.data.campaign.open)
    low, high = strip.bounds(place, zoom=True)
    step = 10 / place.unit.factor
    count = round((high - low) / step)
    every = 1 if count <= 6 else 2 if count <= 12 else 5
    ends = rows.full_range(place.unit)
    while count % every and high + step <= ends[1] + 1e-9:  # both ends carry a number
        high, count = high + step, count + 1
    while count % every and low - step >= ends[0] - 1e-9:
        low, count = low - step, count + 1
    ticks = tuple(low + i * step for i in range(0, count + 1, every))
    return strip.draw(place, wide, 13 * MM, voice.style(grid.NOTE), low=low, high=high, ticks=ticks)


def indicator_table(voice: Voice, figures: Sequence[Figure], *, joined: bool = False) -> list[Block]:
    """Rows of figures with interval, n, change and market under their head; `joined` to the block that follows."""
    return table(voice, indicator_columns(voice), [indicator_row(voice, one) for one in figures], joined=joined)


def flowing_table(
    voice: Voice, name: str, columns: Sequence[Column], cells: Sequence[Sequence[Cell]], note: str = ""
) -> list[Block]:
    """A table under its name that goes on where a page ends: two rows of figures or more on either side.

    Its name stands on each page. A row of one cell names those below it and stays with the next.
    """
    first, heading, *lines = [head(name, note), *table(voice, columns, cells)]
    again = head(name, voice.translate("Report", "continued", "heading of a following page"))

    def paint_again(sheet: Sheet, y: float) -> None:
        again.paint(sheet, y)
        heading.paint(sheet, y + again.height)

    repeated = Block(again.height + heading.height, paint_again, joined=True)
    behind = [sum(len(row) > 1 for row in cells[i + 1 :]) for i in range(len(lines))]
    kept = [i + 1 < len(lines) and (i == 0 or behind[i] < 2 or len(cells[i]) == 1) for i in range(len(lines))]
    return [
        first,
        heading,
        *(replace(one, joined=stays, heading=repeated) for one, stays in zip(lines, kept, strict=True)),
    ]


def table(
    voice: Voice, columns: Sequence[Column], cells: Sequence[Sequence[Cell]], *, joined: bool = False
) -> list[Block]:
    """The head of a table and its rows, which stay together; `joined` to the block that follows."""
    head_lines = max(len(set_lines(column.title, column.room, frame.NOTE, voice.language)) for column in columns)
    top = (head_lines - 1) * 0.85 * grid.NOTE_LEADING + 4.6 + 0.8 * UNIT

    def paint_head(sheet: Sheet, y: float) -> None:
        frame.table_head(sheet, grid.LEFT, y + 0.8 * UNIT, columns, grid.span(6))

    heading = Block(top, paint_head, joined=True)
    blocks = [heading]
    for i, row in enumerate(cells):
        face = frame.SMALL_STRONG if row[0].strong else frame.SMALL
        lines = set_lines(row[0].text, columns[0].room, face, voice.language)
        high = frame.row_height(lines)

        def paint_row(sheet: Sheet, y: float, row: Sequence[Cell] = row) -> None:
            frame.table_rows(sheet, grid.LEFT, y, columns, [row], grid.span(6))

        blocks.append(Block(high, paint_row, joined=joined or i + 1 < len(cells), heading=heading))
    return blocks


def indicator_columns(voice: Voice) -> tuple[Column, ...]:
    """The columns of a table of figures; those of comparison only where there is something to compare."""
    translate, data = voice.translate, voice.data
    end = grid.span(6)
    columns = []
    if data.benchmark:
        columns += [
            Column(translate("Report", "gap to market"), end, 44),
            Column(translate("Report", "market"), end - 50, 36),
        ]
        end -= 92
    if data.previous:
        since = translate("Report", "since {previous}").format(previous=data.previous)
        columns.append(Column(since, end, 46))
        end -= 52
    columns += [Column("n", end, 24), Column(translate("Report", "interval"), end - 30, 62),
                Column(str(data.campaign.year), end - 98, 48)]  # fmt: skip
    first = Column(translate("Report", "indicator"), 0, end - 98 - 48 - 10, "left")
    return (first, *reversed(columns))


def indicator_row(voice: Voice, figure: Figure) -> tuple[Cell, ...]:
    """One figure as the cells of `indicator_columns`."""
    name = Cell(figure_name(voice, figure))
    reason = voice.hidden(figure)
    if reason:
        return (name, Cell(reason, bar=True))
    unit = unit_of(figure.measure)
    decimals = 1 if figure.measure in ("expected_churn", "crisis_rate", "average") and not figure.rounded_to else 0
    cells = [
        name,
        Cell(voice.value(figure, decimals), strong=True),
        Cell(voice.interval(figure, 1 if unit is Unit.PLAIN else 0), colour="muted"),
        Cell(voice.number(figure.n), colour="muted"),
    ]
    if voice.data.previous:
        cells.append(difference(voice, figure, figure.change.value if figure.change else None, unit,
                                 significant=bool(figure.change and figure.change.significant)))  # fmt: skip
    if voice.data.benchmark:
        market = figure.benchmark
        cells.append(Cell("–" if market is None else _plain(voice, market.mean, unit), colour="muted"))
        cells.append(difference(voice, figure, market.difference if market else None, unit,
                                 significant=bool(market and market.significant)))  # fmt: skip
    return tuple(cells)


def difference(voice: Voice, figure: Figure, value: float | None, unit: Unit, *, significant: bool) -> Cell:
    """A difference to another campaign or to the market, with its shape where it is significant."""
    if value is None:
        return Cell("–", colour="muted")
    shape = significance(figure, value, significant)
    text = voice.difference(value, unit, 1 if unit is Unit.PLAIN else 0)
    return Cell(text, significant, "ink" if significant else "muted", shape)


def _plain(voice: Voice, stored: float, unit: Unit) -> str:

    return numbers.value(stored, unit, voice.language, 1 if unit is Unit.PLAIN else 0)


def _put(sheet: Sheet, drawing: Drawing, x: float, y: float) -> None:
    sheet.draw(drawing, x, y)


def diamond(sheet: Sheet, x: float, y: float) -> None:
    """The market's mark left of a small text on the baseline `y`."""
    sheet.marks([marks.benchmark(x, y - 2.6, 2.7)])


def fact(sheet: Sheet, x: float, y: float, room: float, mark: str, first: str, rest: str, language: str) -> None:
    """A small shape or arrow, a bold phrase, and up to two lines under it."""
    if mark in ("up", "down"):
        sheet.arrow(x + 3, y, up=mark == "up")
    elif mark == "benchmark":
        sheet.marks([marks.benchmark(x + 3, y - 3.2, 2.8)])
    elif mark:
        sheet.status(mark, x + 3, y)
    sheet.fitted(x + 10, y, room - 10, first, Type(grid.LEAD, 700))
    sheet.paragraph(x + 10, y + 0.85 * UNIT, room - 12, rest, Type(grid.SMALL), 0.8 * UNIT, "muted")


def significance_key(voice: Voice) -> Block:
    """What the shapes of a table mean."""
    translate = voice.translate
    entries = [
        legend.Entry("good", translate("Report", "significantly better")),
        legend.Entry("bad", translate("Report", "significantly worse")),
    ]
    return chart(legend.draw(entries, grid.span(6), voice.style(grid.NOTE)), after=0.2 * UNIT, top=0.5 * UNIT)
