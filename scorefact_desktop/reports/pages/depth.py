"""Blocks of the chapters in depth: panels side by side, figures under each other, segments, tables of wrapped text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.charts import intervals, trend, wrap
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, span, unit_of
from scorefact_desktop.charts.numbers import value as written
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import full_scale
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.segments import SegmentFigure, Segments
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, set_lines
from scorefact_desktop.reports.voice import INDICATIVE, Voice

_MOST_SEGMENTS = 12
_NAMES, _MOST_LINES = 0.42, 4  # room of a name as a part of its chart's width, and its lines
_HALF = grid.span(3)


@dataclass(frozen=True, slots=True)
class Panel:
    """Half a page wide: a name, a small note, a drawing; `reason` stands in place of a drawing that must not be."""

    name: str
    note: str = ""
    drawing: Drawing | None = None
    reason: str = ""
    large: str = ""  # a key value above the drawing
    beside: tuple[str, ...] = ()  # small lines beside the key value


def panels(voice: Voice, pair: Sequence[Panel]) -> Block:
    """Up to two panels beside each other."""
    reasons = [set_lines(one.reason, _HALF - 16, frame.BODY, voice.language) for one in pair]
    notes = [set_lines(one.note, _HALF, frame.NOTE, voice.language) for one in pair]
    top = 2.35 * UNIT + max(len(one) for one in notes) * grid.NOTE_LEADING
    heights = [
        (3.6 * UNIT if one.large else 0.0)
        + (one.drawing.height if one.drawing is not None else 0.0)
        + (len(reason) * UNIT + 0.9 * UNIT if reason else 0.0)
        for one, reason in zip(pair, reasons, strict=True)
    ]

    def paint(sheet: Sheet, y: float) -> None:
        for i, (one, reason, note) in enumerate(zip(pair, reasons, notes, strict=True)):
            x = grid.column(3 * i)
            sheet.rule(x, y, _HALF, 0.7, "ink")
            sheet.fitted(x, y + 1.35 * UNIT, _HALF, one.name, frame.PANEL)
            sheet.lines(x, y + 2.3 * UNIT, note, frame.NOTE, grid.NOTE_LEADING, "muted")
            below = y + top
            if one.large:
                _large(sheet, x, below, one)
                below += 3.6 * UNIT
            if one.drawing is not None:
                sheet.draw(one.drawing, x, below)
            elif reason:
                sheet.surface(x, below, _HALF, len(reason) * UNIT + 0.6 * UNIT, "line", 0.6)
                sheet.lines(x + 8, below + 0.95 * UNIT, reason, frame.BODY, UNIT, "muted")

    return Block(top + max(heights), paint)


def _large(sheet: Sheet, x: float, y: float, panel: Panel) -> None:
    size = min(grid.KEY, grid.KEY * (0.5 * _HALF) / max(sheet.width(panel.large, Type(grid.KEY, 300)), 1))
    end = sheet.text(x - 2, y + 2.5 * UNIT, panel.large, Type(size, 300))
    left = max(end + 12, x + 0.4 * _HALF)
    for at, line in enumerate(panel.beside):
        sheet.fitted(left, y + (1.2 + 0.85 * at) * UNIT, x + _HALF - left, line, frame.SMALL, "muted")


def reason_block(voice: Voice, text: str) -> Block:
    """Why there is nothing to show, over the full width."""
    lines = set_lines(text, grid.span(6) - 16, frame.BODY, voice.language)

    def paint(sheet: Sheet, y: float) -> None:
        sheet.surface(grid.LEFT, y, grid.span(6), len(lines) * UNIT + 0.6 * UNIT, "line", 0.6)
        sheet.lines(grid.LEFT + 8, y + 0.95 * UNIT, lines, frame.BODY, UNIT, "muted")

    return Block(len(lines) * UNIT + 1.2 * UNIT, paint)


def trend_panel(voice: Voice, name: str, figure: Figure, high: float = 38 * MM) -> Panel:
    """The trend of a figure, or why there is none."""
    points = voice.data.trends.get(figure.id, ())
    if not shown(figure):
        return Panel(name, reason=voice.hidden(figure))
    if len(points) < 2:
        return Panel(name, reason=voice.translate("Report", "The first campaign: there is no trend yet."))
    note = voice.translate("Report", "each campaign with its 95% interval")
    if any(point.benchmark is not None for point in points):
        note = voice.translate("Report", "each campaign with its 95% interval; dotted: the market")
    drawing = trend.draw(points, _HALF, high, voice.style(grid.NOTE), full_scale(unit_of(figure.measure)), bases=True)
    return Panel(name, note, drawing)


def figure_rows(voice: Voice, named: Sequence[tuple[str, Figure]], wide: float) -> Drawing:
    """Shares under each other with interval and n, the previous campaign hollow."""
    rows = []
    for name, figure in named:
        hidden = voice.hidden(figure)
        rows.append(
            IntervalRow(
                figure.id, name, None if hidden else figure.value,
                figure.interval.lower if figure.interval and not hidden else None,
                figure.interval.upper if figure.interval and not hidden else None,
                other=None if hidden or not voice.data.previous else figure.previous,
                note="" if hidden else f"{voice.value(figure)} · {voice.base(figure.n)}", hidden=hidden,
            )
        )  # fmt: skip
    return interval_chart(rows, wide, voice.style(grid.SMALL), Unit.SHARE, (0.0, 1.0))


def interval_chart(
    rows: Sequence[IntervalRow],
    wide: float,
    style: Style,
    unit: Unit,
    axis: tuple[float, float],
    line: float | None = None,
    least: float = 1.5 * UNIT,
) -> Drawing:
    """Rows at least `least` points high, higher where a name takes several lines; no name takes more than four."""
    room, size = _NAMES * wide, style.size
    named = [replace(row, name=_in_lines(row.name, room, style)) for row in rows]
    most = max((len(wrap.lines(row.name, room, style.width, split=True)) for row in named), default=1)
    step = max(least, most * wrap.LEADING * size + 0.5 * size)
    return intervals.draw(named, wide, len(rows) * step + 2.2 * size, style, unit, line=line, axis=axis)


def _in_lines(name: str, room: float, style: Style) -> str:
    """A name that fits, with an ellipsis where it is too long for its lines."""
    short = name
    while short and len(wrap.lines(short, room, style.width, split=True)) > _MOST_LINES:
        short = short[: -1 - len(short) // 20].rstrip("… ") + "…"
    return short


def segment_blocks(voice: Voice, figure: Figure) -> list[Block]:
    """A figure by every field that is known, two fields abreast; nothing where none is, or the figure is hidden."""
    known = [found for identifier, found in voice.data.segments if identifier == figure.id]
    known = [found for found in known if found.status in ("ok", "one_segment") and found.segments]
    if not known or not shown(figure):
        return []
    translate = voice.translate
    note = translate("Report", "dotted line: everybody; bold: significantly apart from the others")
    out = [blocks.head(translate("Report", "By segment"), note)]
    unit = unit_of(figure.measure)
    for start in range(0, len(known), 3):
        row = known[start : start + 3]
        names = [_field(voice, one.field) for one in row]
        drawings = [_segments(voice, one, figure, unit) for one in row]
        notes = []
        for one in row:
            left = len(one.segments) - _MOST_SEGMENTS
            notes.append(translate("Report", "and %n more value(s)", "of a segment", left) if left > 0 else "")
        out.append(blocks.row_of_charts(drawings, names, notes, 2))
    return out


def _field(voice: Voice, key: str) -> str:
    translate = voice.translate
    names = {
        "size": translate("Report", "Size of the customer"),
        "sector": translate("Report", "Sector"),
        "country": translate("Report", "Country"),
    }
    return names.get(key, key)


def _segments(voice: Voice, found: Segments, figure: Figure, unit: Unit) -> Drawing:
    """The segments with the most answers, in the order of the field."""
    most = sorted(found.segments, key=lambda one: -(one.n or 0))[:_MOST_SEGMENTS]
    kept = [one for one in found.segments if one in most]
    rows = [
        IntervalRow(one.name, one.name, one.value, one.lower, one.upper, note=_segment_note(voice, one, unit),
                    hidden=voice.translate("Report", "protected", "a segment"), strong=one.significant)
        for one in kept
    ]  # fmt: skip
    style = voice.style(grid.NOTE)
    axis = (-1.0, 1.0) if unit is Unit.BALANCE else (0.0, 1.0)
    return interval_chart(rows, grid.span(2), style, unit, axis, figure.value, 1.25 * UNIT)


def _segment_note(voice: Voice, one: SegmentFigure, unit: Unit) -> str:
    """The value with n; below thirty answers a count in place of a percentage (LOOK.md, Numbers)."""
    if one.value is None or one.n is None:
        return ""
    if unit is Unit.SHARE and one.n < INDICATIVE:
        text = voice.translate("Report", "{count} of {base}", "answers, in place of a percentage")
        return text.format(count=voice.number(round(one.value * one.n)), base=voice.number(one.n)).replace(
            " ", "\u00a0"
        )
    return f"{written(one.value, unit, voice.language)} ({voice.number(one.n)})"


def ends(voice: Voice, lower: float, upper: float, unit: Unit) -> str:
    """An interval, a percentage with its sign."""
    text = span(lower, upper, unit, voice.language)
    return text + voice.percent(0)[1:] if unit is Unit.SHARE else text


def two_decimals(voice: Voice, value: float) -> str:
    """A rate or a correlation, for which one decimal says too little."""
    text = f"{value:z.2f}".replace("-", "\u2212")  # z: nothing is not less than nothing
    return text if voice.language == "en" else text.replace(".", ",")


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column of wrapped text: its heading, its left edge from the table's, its room."""

    title: str
    at: float
    room: float
    strong: bool = False


def text_table(
    voice: Voice, columns: Sequence[TextColumn], rows: Sequence[Sequence[str]], *, joined: bool = False
) -> list[Block]:
    """Rows of which every cell wraps, under their head on every page; `joined` to the block that follows."""
    heads = [set_lines(column.title, column.room, frame.NOTE, voice.language) for column in columns]
    most = max((len(lines) for lines in heads), default=1)
    top = (most - 1) * 0.85 * grid.NOTE_LEADING + 4.6 + 0.8 * UNIT

    def paint_head(sheet: Sheet, y: float) -> None:
        base = y + 0.8 * UNIT + (most - 1) * 0.85 * grid.NOTE_LEADING
        for column, lines in zip(columns, heads, strict=True):
            first = base - (len(lines) - 1) * 0.85 * grid.NOTE_LEADING
            sheet.lines(grid.LEFT + column.at, first, lines, frame.NOTE, 0.85 * grid.NOTE_LEADING, "muted")
        sheet.rule(grid.LEFT, base + 4.6, grid.span(6), 0.5, "ink")

    heading = Block(top, paint_head, joined=True)
    last = len(rows) - 1
    return [
        heading,
        *(_text_row(voice, columns, row, heading, joined=joined or i < last) for i, row in enumerate(rows)),
    ]


def _text_row(
    voice: Voice, columns: Sequence[TextColumn], row: Sequence[str], heading: Block, *, joined: bool
) -> Block:
    faces = [Type(grid.SMALL, 700 if column.strong else 400) for column in columns]
    cells = [
        set_lines(text, column.room, face, voice.language)
        for text, column, face in zip(row, columns, faces, strict=True)
    ]
    step = 0.8 * UNIT
    high = max(max(len(lines) for lines in cells), 1) * step + 0.5 * UNIT

    def paint(sheet: Sheet, y: float) -> None:
        for lines, column, face in zip(cells, columns, faces, strict=True):
            sheet.lines(grid.LEFT + column.at, y + 0.85 * UNIT, lines, face, step)
        sheet.rule(grid.LEFT, y + high, grid.span(6), 0.4)

    return Block(high, paint, joined, heading)
