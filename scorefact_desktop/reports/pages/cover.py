"""The cover: the campaign's own radar on ink, and below it whom it is about."""

from collections.abc import Sequence

from scorefact_desktop.charts import radar
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.reports import frame, grid, palette, rows
from scorefact_desktop.reports.canvas_painter import paint
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, balanced, set_lines
from scorefact_desktop.reports.voice import PlainVoice, Voice

_GROUND = 207 * MM  # height of the dark part
_NAME_ROOM = 9.9 * UNIT  # for the vendor and what it is, above the note at the foot
_RADAR = (152 * MM, 152 * MM, 112 * MM)  # centre and radius


def cover_page(voice: Voice) -> Page:
    """The first page, without head and folio."""
    title = voice.translate("Report", "Cover")

    def paint_cover(sheet: Sheet, place: Place) -> None:
        del place
        _ground(sheet, voice)
        _title(sheet, voice)
        _facts(sheet, voice)

    return Page("cover", title, paint_cover)


def _ground(sheet: Sheet, voice: Voice) -> None:
    sheet.surface(0, 0, grid.WIDTH, _GROUND, "ink")
    canvas = sheet.canvas
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(0, grid.HEIGHT - _GROUND, grid.WIDTH, _GROUND)
    canvas.clipPath(clip, stroke=0, fill=0)
    x, y, radius = _RADAR
    bare = voice.style()
    style = Style(bare.measure, bare.language, bare.translate, 8, 0.9)
    items = radar.shape(rows.axes(voice), x, y, radius, style)
    paint(canvas, Drawing(grid.WIDTH, _GROUND, items), 0, grid.HEIGHT, palette.cover)
    canvas.restoreState()
    if voice.data.campaign.open:
        frame.watermark(sheet, voice.translate("Report", "DRAFT", "watermark"), "muted", 0.1)


def _title(sheet: Sheet, voice: Voice) -> None:
    translate = voice.translate
    light = Sheet(sheet.canvas, sheet.page, sheet.language, sheet.boxes, palette.cover)
    light.text(grid.LEFT, 6 * UNIT, voice.data.issuer, Type(grid.PANEL, 700))
    light.text(grid.RIGHT, 6 * UNIT, translate("Report", "Confidential"), frame.BODY, "muted", "right")
    face = Type(grid.COVER, 300)
    title = translate("Report", "Dashboard of the installed base")
    lines = balanced(title, 150 * MM, face, voice.language)
    y = light.lines(grid.LEFT - 2, 13 * UNIT, lines, face, 3.5 * UNIT)
    light.surface(grid.LEFT, y - 1.3 * UNIT, 24 * MM, 2.6, "accent")
    text = translate("Report", "Campaign {year}").format(year=voice.data.campaign.year)
    light.text(grid.LEFT, y + 0.6 * UNIT, text, Type(grid.SECOND))


def _facts(sheet: Sheet, voice: Voice) -> None:
    translate, data = voice.translate, voice.data
    about = set_lines(vendor_line(voice), grid.span(3), frame.LEAD, voice.language)
    size = 28.0
    while True:  # a name without an end is set smaller, not cut
        face, leading = Type(size, 700), 2.4 * UNIT * size / 28
        lines = balanced(data.campaign.vendor, grid.span(3), face, voice.language)
        if size <= grid.NOTE or len(lines) * leading + len(about) * UNIT <= _NAME_ROOM:
            break
        size *= 0.9
    y = sheet.lines(grid.LEFT, 51 * UNIT, lines, face, leading)
    sheet.lines(grid.LEFT, y + max(-0.9 * UNIT, 1.2 * UNIT - leading), about, frame.LEAD, UNIT, "muted")
    y = 49.2 * UNIT
    for name, text in facts(voice):
        sheet.rule(grid.column(3), y, grid.span(3), 0.5)
        sheet.fitted(grid.column(3), y + 1.05 * UNIT, grid.span(1) - 6, name, frame.SMALL, "muted")
        sheet.fitted(grid.column(4) - 12, y + 1.05 * UNIT, grid.span(2) + 12, text, frame.SMALL_STRONG)
        y += 1.5 * UNIT
    sheet.rule(grid.column(3), y, grid.span(3), 0.5)
    if data.logo:
        sheet.picture(data.logo, grid.column(3), y + UNIT, grid.span(2), 59.4 * UNIT - y - UNIT, foot=True)
    note = translate("Report", "On the cover: the themes of {year} (solid)").format(year=data.campaign.year)
    if data.previous:
        note += translate("Report", ", of {previous} (dashes)").format(previous=data.previous)
    if data.benchmark:
        note += translate("Report", ", of the market (dots)")
    sheet.paragraph(grid.LEFT, 60.5 * UNIT, grid.span(3), note + ".", frame.NOTE, grid.NOTE_LEADING, "muted")
    if data.campaign.fictitious:
        sheet.text(
            grid.RIGHT, 60.5 * UNIT, translate("Report", "Fictitious vendor and data"), frame.NOTE, "muted", "right"
        )


def vendor_line(voice: Voice) -> str:
    """What the vendor is: integrator of X, publisher of X."""
    return vendor_words(voice, voice.data.campaign.vendor_type, voice.data.campaign.solutions)


def vendor_words(voice: PlainVoice, vendor_type: str, solutions: Sequence[str]) -> str:
    """What a vendor is by its type and its solutions; nothing where it has none."""
    if not solutions:
        return ""
    names = voice.listed(solutions)
    if vendor_type == "integrator":
        return fill(voice.translate("Report", "Integrator of {solution}"), voice.language, solution=names)
    return fill(voice.translate("Report", "Publisher of {solution}"), voice.language, solution=names)


def facts(voice: Voice) -> list[tuple[str, str]]:
    """Interviews, fieldwork, benchmark and delivery as name and text."""
    translate, data = voice.translate, voice.data
    complete = voice.number(data.sample.complete)
    if data.sample.population:
        text = translate("Report", "{complete} of {population} customers")
        interviews = text.format(complete=complete, population=voice.number(data.sample.population))
    else:
        interviews = complete
    out = [(translate("Report", "Interviews"), interviews)]
    begins, ends = data.campaign.begins, data.campaign.ends
    if begins and ends:
        text = translate("Report", "{begin} to {end}", "two dates")
        out.append((translate("Report", "Fieldwork"), text.format(begin=voice.date(begins), end=voice.date(ends))))
    elif begins:
        text = translate("Report", "open since {begin}")
        out.append((translate("Report", "Fieldwork"), text.format(begin=voice.date(begins))))
    if data.benchmark:
        text = translate("Report", "{vendors} vendors, release {release}")
        vendors = voice.number(data.benchmark.vendors)
        out.append((translate("Report", "Benchmark"), text.format(vendors=vendors, release=data.benchmark.release)))
    if data.delivered:
        out.append((translate("Report", "Delivered"), voice.date(data.delivered)))
    return out
