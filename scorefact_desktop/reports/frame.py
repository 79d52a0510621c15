"""What every page of the dashboard repeats: running head, folio, title block, section heads, tables, the draft mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from scorefact_desktop.domain.wording import fill
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.canvas_painter import set_text
from scorefact_desktop.reports.document import Place
from scorefact_desktop.reports.fonts import width
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.sheet import Align, Sheet
from scorefact_desktop.reports.typography import Line, Type, balanced, set_lines
from scorefact_desktop.reports.voice import Voice

NOTE = Type(grid.NOTE)
NOTE_STRONG = Type(grid.NOTE, 600)
SMALL = Type(grid.SMALL)
SMALL_STRONG = Type(grid.SMALL, 600)
BODY = Type(grid.BODY)
BODY_STRONG = Type(grid.BODY, 600)
HEAD = Type(grid.LEAD, 700)
LEAD = Type(grid.LEAD)
PANEL = Type(grid.PANEL, 700)


def furniture(sheet: Sheet, place: Place, voice: Voice, section: str) -> None:
    """Running head and folio: even pages are left-hand pages, odd ones right-hand."""
    if voice.data.campaign.open:
        watermark(sheet, voice.translate("Report", "DRAFT", "watermark"), "muted", 0.06)
    if voice.data.recipient:
        watermark(sheet, voice.data.recipient, "muted", 0.06, degrees=25.0, middle=grid.HEIGHT * 0.8)
    left_hand = place.page % 2 == 0
    campaign = voice.data.campaign
    year = voice.translate("Report", "campaign {year}").format(year=campaign.year)
    head = " · ".join([campaign.vendor, *campaign.solutions[:1], year])
    room = grid.RIGHT - grid.LEFT - width(section, grid.NOTE, 600) - 12
    inner: tuple[float, Align] = (grid.RIGHT, "right") if left_hand else (grid.LEFT, "left")
    outer: tuple[float, Align] = (grid.LEFT, "left") if left_hand else (grid.RIGHT, "right")
    sheet.text(outer[0], 3 * UNIT, section, NOTE_STRONG, "ink", outer[1])
    sheet.fitted(inner[0], 3 * UNIT, room, head, NOTE, "muted", inner[1])
    sheet.rule(grid.LEFT, 3.5 * UNIT, grid.RIGHT - grid.LEFT, 0.5)
    folio = voice.translate("Report", "of {pages}", "page x of y").format(pages=place.pages)
    parts = [(str(place.page), Type(grid.BODY, 700), "ink"), ("\u00a0" + folio, NOTE, "muted")]
    sheet.runs(outer[0], 63.5 * UNIT, parts, outer[1])
    sheet.fitted(inner[0], 63.5 * UNIT, grid.span(5), confidential(voice), NOTE, "muted", inner[1])


def confidential(voice: Voice) -> str:
    """For whom the document is, and what may lessen its worth."""
    names = {"vendor": voice.data.campaign.vendor}
    text = voice.translate("Report", "Confidential, for the management of {vendor}.")
    parts = [fill(text, voice.language, **names)]
    if voice.data.campaign.open:
        parts.append(voice.translate("Report", "Draft: fieldwork is open, figures will change."))
    if voice.data.recipient:
        parts.append(voice.translate("Report", "Copy for {recipient}.").format(recipient=voice.data.recipient))
    if voice.data.campaign.fictitious:
        parts.append(voice.translate("Report", "Fictitious data."))
    return " ".join(parts)


def watermark(
    sheet: Sheet, word: str, colour: str, opacity: float, *, degrees: float = 54.7, middle: float = grid.HEIGHT / 2
) -> None:
    """A pale word across the page about the height `middle`, under everything else."""
    angle = radians(degrees)
    room = min((grid.WIDTH - 40) / cos(angle), (grid.HEIGHT - 60) / sin(angle))
    size = min(130.0, 100 * 0.86 * room / width(word, 100, 700))
    wide = width(word, size, 700)
    canvas = sheet.canvas
    canvas.saveState()
    canvas.translate(grid.WIDTH / 2, grid.HEIGHT - middle)
    canvas.rotate(degrees)
    canvas.setFillColor(sheet.colours(colour))
    canvas.setFillAlpha(opacity)
    set_text(canvas, -wide / 2, -0.36 * size, word, size, 700)
    canvas.restoreState()
    half = wide / 2 * cos(angle) + 0.4 * size * sin(angle)
    tall = wide / 2 * sin(angle) + 0.4 * size * cos(angle)
    left, right = grid.WIDTH / 2 - half, grid.WIDTH / 2 + half
    sheet.remember_ground(left, middle - tall, right, middle + tall, word)


def title_block(sheet: Sheet, voice: Voice, kicker: str, title: str, lead: str = "") -> float:
    """Kicker, title of two balanced lines at most, lead; gives the first free baseline."""
    measure = grid.span(6)
    if kicker != title:
        sheet.fitted(grid.LEFT, 6 * UNIT, measure, kicker, BODY_STRONG, "accent")
    size, leading = grid.TITLE, 2 * UNIT
    lines = balanced(title, measure, Type(size, 700), voice.language)
    while len(lines) > 2 and size > grid.PANEL:
        size, leading = size * 0.9, leading * 0.92
        lines = balanced(title, measure, Type(size, 700), voice.language)
    y = sheet.lines(grid.LEFT, 8 * UNIT, lines, Type(size, 700), leading)
    if lead:
        y = sheet.paragraph(grid.LEFT, y, measure, lead, LEAD, UNIT, "muted", hyphens=False)
    return y


def after_title(voice: Voice, title: str, lead: str) -> float:
    """The upper edge of what follows a `title_block`."""
    lines = len(balanced(title, grid.span(6), Type(grid.TITLE, 700), voice.language))
    leads = len(set_lines(lead, grid.span(6), LEAD, voice.language, hyphens=False)) if lead else 0
    return (8 + 2 * min(lines, 2) + leads + 0.4) * UNIT


def section(sheet: Sheet, x: float, y: float, wide: float, name: str, note: str = "", *, panel: bool = False) -> float:
    """A section: an ink rule, the name on the baseline `y`, a small note at the right; gives the next baseline."""
    face_ = PANEL if panel else HEAD
    sheet.rule(x, y - 1.35 * UNIT, wide, 0.7, "ink")
    end = sheet.fitted(x, y, wide * 0.8, name, face_)
    if note:
        room = x + wide - end - 10
        if width(note, grid.NOTE) <= room:
            sheet.text(x + wide, y, note, NOTE, "muted", "right")
        else:
            return sheet.paragraph(x, y + 0.9 * UNIT, wide, note, NOTE, grid.NOTE_LEADING, "muted") + 0.4 * UNIT
    return y + UNIT


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: its heading, its right edge (numbers) or left edge (text) from the table's left, its room."""

    title: str
    at: float
    room: float
    align: Align = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: text with its look, a status shape or an arrow before it, or a grey bar that says why it is empty."""

    text: str
    strong: bool = False
    colour: str = "ink"
    status: str = ""
    bar: bool = False


def table_head(sheet: Sheet, x: float, y: float, columns: Sequence[Column], wide: float) -> float:
    """Headings in lower case over an ink rule; gives the upper edge of the first row."""
    heads = [set_lines(column.title, column.room, NOTE, sheet.language) for column in columns]
    most = max((len(lines) for lines in heads), default=1)
    for column, lines in zip(columns, heads, strict=True):
        for i, line in enumerate(lines):
            baseline = y + (i + most - len(lines)) * 0.85 * grid.NOTE_LEADING
            text = "".join(run.text for run in line)
            sheet.text(x + column.at, baseline, text, NOTE, "muted", column.align)
    y += (most - 1) * 0.85 * grid.NOTE_LEADING + 4.6
    sheet.rule(x, y, wide, 0.5, "ink")
    return y


def row_height(lines: Sequence[Line], step: float = 1.25 * UNIT) -> float:
    """The height of a table row whose first cell has these lines."""
    return step + max(0, len(lines) - 1) * 0.8 * UNIT


def table_rows(
    sheet: Sheet,
    x: float,
    y: float,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    wide: float,
    step: float = 1.25 * UNIT,
) -> float:
    """Rows with hairlines between them; text cells wrap and their row grows. Gives the y below the last."""
    for row in rows:
        face_ = SMALL_STRONG if row[0].strong else SMALL
        first = set_lines(row[0].text, columns[0].room, face_, sheet.language)
        high = row_height(first, step)
        base = y + step * 0.66
        sheet.lines(x + columns[0].at, base, first, face_, 0.8 * UNIT, row[0].colour)
        for column, cell in zip(columns[1:], row[1:], strict=False):
            _cell(sheet, x, base, column, cell, wide)
        y += high
        sheet.rule(x, y, wide, 0.4)
    return y


def _cell(sheet: Sheet, x: float, base: float, column: Column, cell: Cell, wide: float) -> None:
    face_ = Type(grid.SMALL, 700 if cell.strong else 400)
    if cell.bar:
        left = x + column.at - column.room
        sheet.surface(left, base - 7.6, x + wide - left, 10.4, "line", 0.6)
        sheet.fitted(left + 4, base, x + wide - left - 8, cell.text, NOTE, "muted")
        return
    right = x + column.at
    sheet.fitted(right, base, column.room, cell.text, face_, cell.colour, column.align)
    if cell.status and cell.text:
        long = min(width(cell.text, grid.SMALL, face_.weight), column.room)
        sheet.status(cell.status, right - long - 6.5, base)
