"""The label as one A4 page that a vendor is proud to show; a specimen says so across the page and in a sentence.

Everything it says is in its statement, so that what is printed is what is signed; the vendor's logo says nothing.
"""

from collections.abc import Callable
from math import cos, degrees, pi, sin

from scorefact_desktop.charts.primitives import Fill, Item, Rect
from scorefact_desktop.domain.label_statement import Statement
from scorefact_desktop.reports import frame, grid, guilloche
from scorefact_desktop.reports.canvas_painter import set_text
from scorefact_desktop.reports.document import Page, Place, Rendered, render
from scorefact_desktop.reports.fonts import width
from scorefact_desktop.reports.grid import MM
from scorefact_desktop.reports.label_content import LabelContent
from scorefact_desktop.reports.label_words import figure_names, figure_of, small_print
from scorefact_desktop.reports.pages.cover import vendor_words
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, balanced, set_lines
from scorefact_desktop.reports.voice import INDICATIVE, PlainVoice, Translate

_LEFT, _RIGHT = 27 * MM, 183 * MM
_CODE_TOP, _CODE_SIDE = 225 * MM, 36 * MM
_LOGO = (_LEFT, 66 * MM, 66 * MM, 30 * MM)  # left, top, width, height of its box
_INK = Fill("ink")


def label(
    content: LabelContent, language: str, translate: Translate, cancelled: Callable[[], bool] = lambda: False
) -> Rendered:
    """The page of a label in `language`; the text of its code is also in the document's keywords.

    UserError `missing_translation`.
    """
    statement, voice = content.statement, PlainVoice(language, translate)
    title = translate("Label", "Label {vendor} {year}").format(vendor=statement.vendor, year=statement.year)
    subject = (
        translate("Label", "Customer satisfaction, measured by interviews. Specimen.")
        if statement.specimen
        else translate("Label", "Customer satisfaction, measured by interviews.")
    )

    def paint(sheet: Sheet, place: Place) -> None:
        del place
        _ground(sheet, voice, statement)
        _issuer(sheet, voice, statement)
        _seal(sheet, voice, statement)
        if content.logo:
            sheet.picture(content.logo, *_LOGO, foot=True)
        _name(sheet, voice, statement)
        _values(sheet, voice, statement)
        _verify(sheet, voice, content)
        after = _small_print(sheet, voice, statement)
        if statement.specimen:
            _specimen(sheet, voice, content, after)

    return render([Page("label", title, paint)], title, subject, language, cancelled, keywords=content.code_text)


def _ground(sheet: Sheet, voice: PlainVoice, statement: Statement) -> None:
    if statement.specimen:
        word = voice.translate("Label", "SPECIMEN", "watermark")
        frame.watermark(sheet, word, "bad", 0.08, degrees=33, middle=162 * MM)
    edge = 12 * MM
    sheet.marks(guilloche.frame(edge, edge, grid.WIDTH - edge, grid.HEIGHT - edge))


def _issuer(sheet: Sheet, voice: PlainVoice, statement: Statement) -> None:
    sheet.fitted(_LEFT, 39.4 * MM, 80 * MM, statement.issuer, Type(20, 700))
    text = voice.translate("Label", "Independent rating of IT vendors by their own customers")
    sheet.paragraph(_LEFT, 46.4 * MM, 60 * MM, text, Type(grid.BODY), 4.5 * MM, "muted", hyphens=False)


def _seal(sheet: Sheet, voice: PlainVoice, statement: Statement) -> None:
    x, y, radius = 148 * MM, 67.7 * MM, 35 * MM
    sheet.marks(guilloche.seal(x, y, radius))
    sheet.text(x, y + 10, str(statement.year), Type(29, 700), "card", "centre")
    translate = voice.translate
    arc_text(sheet, x, y, 0.585 * radius, translate("Label", "Customer satisfaction", "round the seal, above"), 11.5)
    below = translate("Label", "measured by interviews", "round the seal, below")
    arc_text(sheet, x, y, 0.655 * radius, below, 10.5, below=True, weight=500)


def arc_text(
    sheet: Sheet, x: float, y: float, radius: float, text: str, size: float, *, below: bool = False, weight: int = 700
) -> None:
    """Letters along a circle, readable from outside above and from inside below; made smaller than a half turn."""
    long = width(text, size, weight)
    limit = 0.8 * pi * radius
    if long > limit:
        size *= limit / long
        long = limit
    canvas = sheet.canvas
    angle = -long / 2 / radius
    for letter in text:
        wide = width(letter, size, weight)
        middle = angle + wide / 2 / radius
        canvas.saveState()
        canvas.setFillColor(sheet.colours("ink"))
        if below:
            canvas.translate(x + radius * sin(middle), grid.HEIGHT - y - radius * cos(middle))
            canvas.rotate(degrees(middle))
        else:
            canvas.translate(x + radius * sin(middle), grid.HEIGHT - y + radius * cos(middle))
            canvas.rotate(-degrees(middle))
        set_text(canvas, -wide / 2, 0, letter, size, weight)
        canvas.restoreState()
        angle += wide / radius


def _name(sheet: Sheet, voice: PlainVoice, statement: Statement) -> None:
    translate = voice.translate
    sheet.text(_LEFT, 108 * MM, translate("Label", "Label"), Type(grid.SECOND), "accent")
    sheet.fitted(
        _LEFT - 2, 121 * MM, _RIGHT - _LEFT, translate("Label", "Customer satisfaction"), Type(grid.COVER, 300)
    )
    sheet.surface(_LEFT, 127.6 * MM, 24 * MM, 1.2 * MM, "accent")
    room = _RIGHT - _LEFT
    size = 52.0
    lines = balanced(statement.vendor, room, Type(size, 700), voice.language)
    if len(lines) > 1:
        size = 34.0
        lines = balanced(statement.vendor, room, Type(size, 700), voice.language)
    while len(lines) > 2 and size > 12:
        size *= 0.85
        lines = balanced(statement.vendor, room, Type(size, 700), voice.language)
    top = 148.7 * MM if len(lines) == 1 else 150 * MM - size
    sheet.lines(_LEFT - 1, top, lines, Type(size, 700), 1.1 * size)
    words = vendor_words(voice, statement.vendor_type, statement.solutions)
    sheet.fitted(_LEFT, 158.5 * MM, room, voice.mid_sentence(words) if words else "", Type(grid.SECOND), "muted")
    lead = set_lines(_sentence(voice, statement), 112 * MM, Type(grid.LEAD), voice.language, hyphens=False)
    sheet.lines(_LEFT, 169.6 * MM, lead, Type(grid.LEAD), 5.2 * MM)


def _sentence(voice: PlainVoice, statement: Statement) -> str:
    """Who answered, out of how many, when."""
    translate = voice.translate
    complete = translate("Label", "%n customers", None, statement.complete)
    if statement.population:
        text = translate("Label", "**{complete} of {population} customers** answered an individual interview")
        text = text.format(complete=voice.number(statement.complete), population=voice.number(statement.population))
    else:
        text = translate("Label", "**{customers}** answered an individual interview").format(customers=complete)
    begins, ends = statement.begins, statement.ends
    if begins and ends:
        between = translate("Label", "{sentence} between {begin} and {end}.")
        return between.format(sentence=text, begin=voice.date(begins), end=voice.date(ends))
    return translate("Label", "{sentence} in {year}.").format(sentence=text, year=statement.year)


def _values(sheet: Sheet, voice: PlainVoice, statement: Statement) -> None:
    names = figure_names(voice.translate)
    step, room = 40.6 * MM, 34.6 * MM
    face = Type(grid.BODY, 600)
    set_names = [set_lines(names[one.kind], room, face, voice.language, hyphens=False) for one in statement.figures]
    most = max(len(one) for one in set_names)
    for i, (one, lines) in enumerate(zip(statement.figures, set_names, strict=True)):
        figure = figure_of(one)
        x = _LEFT + i * step
        sheet.rule(x, 190 * MM, room, 0.9, "ink")
        sheet.fitted(x - 1, 202.4 * MM, room, voice.value(figure), Type(31, 300))
        sheet.lines(x, 208 * MM, lines, face, 4.2 * MM)
        interval = "" if figure.n < INDICATIVE and figure.measure != "nps" else voice.interval(figure)
        text = " · ".join(part for part in (voice.base(figure.n), interval) if part)
        sheet.fitted(x, (212.6 + 4.2 * (most - 1)) * MM, room, text, Type(grid.SMALL), "muted")


def _verify(sheet: Sheet, voice: PlainVoice, content: LabelContent) -> None:
    """The code, how to use it, and the facts of the label."""
    translate = voice.translate
    if content.code:
        sheet.marks(code_marks(content.code, _LEFT, _CODE_TOP, _CODE_SIDE))
        text = translate(
            "Label",
            "Scan the code, or open this file or a picture of it in ScoreFact Desktop. The code carries all that is "
            "said here, signed; it is checked without sending anything.",
        )
    else:
        _no_code(sheet, voice)
        text = translate(
            "Label", "A sealed label carries a code with a signed statement here; it is checked without network."
        )
    x = _LEFT + 41 * MM
    sheet.text(x, _CODE_TOP + 2.6 * MM, translate("Label", "Verify this label"), Type(grid.LEAD, 700))
    sheet.paragraph(x, _CODE_TOP + 7.6 * MM, 52 * MM, text, Type(grid.SMALL), 3.7 * MM, "muted")
    x, wide = 131 * MM, 52 * MM
    y = _CODE_TOP + 2.6 * MM
    for name, value in _facts(voice, content.statement):
        sheet.fitted(x, y, 15 * MM, name, Type(grid.SMALL), "muted")
        sheet.fitted(x + 17 * MM, y, wide - 17 * MM, value, Type(grid.BODY, 600))
        sheet.rule(x, y + 1.9 * MM, wide, 0.4)
        y += 6.2 * MM


def code_marks(code: tuple[tuple[bool, ...], ...], left: float, top: float, side: float) -> list[Item]:
    """The dark modules of a QR code in a square of `side`, the neighbours of a row as one bar."""
    step = side / len(code)
    items: list[Item] = []
    for y, row in enumerate(code):
        start: int | None = None
        for x, dark in enumerate((*row, False)):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                # A hair wider than high: no light line between neighbouring bars.
                items.append(Rect(left + start * step, top + y * step, (x - start) * step, 1.02 * step, 0, None, _INK))
                start = None
    return items


def _no_code(sheet: Sheet, voice: PlainVoice) -> None:
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setStrokeColor(sheet.colours("previous"))
    canvas.setLineWidth(0.6)
    canvas.setDash([2, 2])
    canvas.rect(_LEFT, grid.HEIGHT - _CODE_TOP - _CODE_SIDE, _CODE_SIDE, _CODE_SIDE)
    canvas.restoreState()
    note = voice.translate("Label", "No code on a specimen")
    lines = set_lines(note, _CODE_SIDE - 12, Type(grid.SMALL), voice.language, hyphens=False)
    first = _CODE_TOP + _CODE_SIDE / 2 - (len(lines) - 1) * 1.7 * MM + 1 * MM
    for i, line in enumerate(lines):
        text = "".join(run.text for run in line)
        sheet.text(_LEFT + _CODE_SIDE / 2, first + i * 3.4 * MM, text, Type(grid.SMALL), "muted", "centre")


def _facts(voice: PlainVoice, statement: Statement) -> list[tuple[str, str]]:
    translate = voice.translate
    until = translate("Label", "12 months from sealing")
    if statement.valid_until:
        until = translate("Label", "until {day}").format(day=voice.date(statement.valid_until))
    facts = [
        (translate("Label", "Number"), statement.number or translate("Label", "given when sealed")),
        (translate("Label", "Campaign"), str(statement.year)),
        (translate("Label", "Valid"), until),
        (translate("Label", "Issued by"), statement.issuer),
    ]
    if statement.rules:
        text = translate("Label", "{passed} of {rules} fulfilled")
        count = text.format(passed=voice.number(statement.rules_fulfilled), rules=voice.number(statement.rules))
        facts.append((translate("Label", "Rules"), count))
    return facts


def _small_print(sheet: Sheet, voice: PlainVoice, statement: Statement) -> float:
    """What must be printed beside the figures; gives the baseline after it."""
    text = " ".join(small_print(voice, statement))
    return sheet.paragraph(_LEFT, 265.4 * MM, _RIGHT - _LEFT, text, Type(grid.NOTE), 3.0 * MM, "muted", hyphens=False)


def _specimen(sheet: Sheet, voice: PlainVoice, content: LabelContent, baseline: float) -> None:
    translate, statement = voice.translate, content.statement
    if statement.sealed:
        sentence = translate("Label", "Specimen, without value: sealed with a test key.")
    elif content.decided:
        words = translate("Label", "Specimen, without value: all {rules} rules are fulfilled, but nothing is sealed.")
        sentence = words.format(rules=voice.number(statement.rules))
    else:
        sentence = translate("Label", "Specimen, without value: the award has not been decided and nothing is sealed.")
    parts = [sentence]
    if content.open:
        parts.append(translate("Label", "Fieldwork is open."))
    if content.fictitious:
        parts.append(translate("Label", "Fictitious vendor and data."))
    top, high, wide = max(273 * MM, baseline - 1.2 * MM), 6.4 * MM, _RIGHT - _LEFT
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setStrokeColor(sheet.colours("bad"))
    canvas.setLineWidth(0.9)
    canvas.roundRect(_LEFT, grid.HEIGHT - top - high, wide, high, 3, stroke=1, fill=0)
    canvas.restoreState()
    sheet.status("bad", _LEFT + 11, top + 4.2 * MM)
    sheet.fitted(_LEFT + 20, top + 4.2 * MM, wide - 28, " ".join(parts), Type(grid.SMALL), "bad")
