"""The label as one A4 page that a vendor is proud to show; a specimen says so across the page and in a sentence."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, degrees, pi, sin

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import Figure, Interval
from scorefact_desktop.reports import frame, grid, guilloche
from scorefact_desktop.reports.canvas_painter import set_text
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Page, Place, Rendered, render
from scorefact_desktop.reports.fonts import width
from scorefact_desktop.reports.grid import MM
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages.cover import vendor_line
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, balanced, set_lines
from scorefact_desktop.reports.voice import INDICATIVE, Translate, Voice

_LEFT, _RIGHT = 27 * MM, 183 * MM
#: The four figures, each with what stands in for it where it is protected.
_FIGURES = (
    ("sat_overall.positive",),
    ("cri_count.crisis_rate",),
    ("nps_score.nps",),
    ("rec_3y.positive", "sat_choice.positive"),
)


def label(
    data: ReportData, language: str, translate: Translate, cancelled: Callable[[], bool] = lambda: False
) -> Rendered:
    """The specimen of the label of `data` in `language`.

    UserErrors: `label_not_demonstrated` where the label was decided and is not awarded, `label_other_questionnaire`
    where the campaign has not used the standard questionnaire,
    `label_figures_missing` where one of its four figures is hidden or has no answers, `missing_translation`.
    """
    decided = data.label
    if decided is not None and decided.awarded is False:
        rules = len(decided.results)
        raise UserError("label_not_demonstrated", campaign=data.campaign.name, passed=decided.passed, rules=rules)
    if not data.questionnaire.standard:
        raise UserError("label_other_questionnaire", campaign=data.campaign.name)
    figures = key_figures(data)
    voice = Voice(data, language, translate)
    title = translate("Label", "Label {vendor} {year}").format(vendor=data.campaign.vendor, year=data.campaign.year)
    subject = translate("Label", "Customer satisfaction, measured by interviews. Specimen.")

    def paint(sheet: Sheet, place: Place) -> None:
        del place
        _ground(sheet, voice)
        _issuer(sheet, voice)
        _seal(sheet, voice)
        _name(sheet, voice)
        _values(sheet, voice, figures)
        _verify(sheet, voice)
        _specimen(sheet, voice)

    return render([Page("label", title, paint)], title, subject, language, cancelled)


def key_figures(data: ReportData) -> tuple[Figure, ...]:
    """Satisfied, without crisis, NPS, and intending to stay, else the right choice, in this order.

    UserError `label_figures_missing` where one of them cannot be shown.
    """
    found: list[Figure] = []
    missing: list[str] = []
    for candidates in _FIGURES:
        figures = (data.figures.indicator(identifier) for identifier in candidates)
        usable = next((one for one in figures if one is not None and shown(one)), None)
        if usable is None:
            missing.append(candidates[0].partition(".")[0])
        else:
            found.append(_complement(usable) if usable.measure == "crisis_rate" else usable)
    if missing:
        raise UserError("label_figures_missing", campaign=data.campaign.name, questions=", ".join(missing))
    return tuple(found)


def _complement(figure: Figure) -> Figure:
    """The share of the others, with the interval mirrored."""
    interval = figure.interval
    mirrored = None if interval is None else Interval(1 - interval.upper, 1 - interval.lower, interval.method)
    return replace(figure, id="no_crisis", measure="positive", value=1 - (figure.value or 0.0), interval=mirrored)


def _ground(sheet: Sheet, voice: Voice) -> None:
    frame.watermark(sheet, voice.translate("Label", "SPECIMEN", "watermark"), "bad", 0.08, degrees=33, middle=162 * MM)
    edge = 12 * MM
    sheet.marks(guilloche.frame(edge, edge, grid.WIDTH - edge, grid.HEIGHT - edge))


def _issuer(sheet: Sheet, voice: Voice) -> None:
    sheet.text(_LEFT, 39.4 * MM, voice.data.issuer, Type(20, 700))
    text = voice.translate("Label", "Independent rating of IT vendors by their own customers")
    sheet.paragraph(_LEFT, 46.4 * MM, 60 * MM, text, Type(grid.BODY), 4.5 * MM, "muted", hyphens=False)


def _seal(sheet: Sheet, voice: Voice) -> None:
    x, y, radius = 148 * MM, 67.7 * MM, 35 * MM
    sheet.marks(guilloche.seal(x, y, radius))
    year = str(voice.data.campaign.year)
    sheet.text(x, y + 10, year, Type(29, 700), "card", "centre")
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


def _name(sheet: Sheet, voice: Voice) -> None:
    translate, campaign = voice.translate, voice.data.campaign
    sheet.text(_LEFT, 108 * MM, translate("Label", "Label"), Type(grid.SECOND), "accent")
    sheet.fitted(
        _LEFT - 2, 121 * MM, _RIGHT - _LEFT, translate("Label", "Customer satisfaction"), Type(grid.COVER, 300)
    )
    sheet.surface(_LEFT, 127.6 * MM, 24 * MM, 1.2 * MM, "accent")
    room = _RIGHT - _LEFT
    size = 52.0
    lines = balanced(campaign.vendor, room, Type(size, 700), voice.language)
    if len(lines) > 1:
        size = 34.0
        lines = balanced(campaign.vendor, room, Type(size, 700), voice.language)
    while len(lines) > 2 and size > 12:
        size *= 0.85
        lines = balanced(campaign.vendor, room, Type(size, 700), voice.language)
    top = 148.7 * MM if len(lines) == 1 else 150 * MM - size
    sheet.lines(_LEFT - 1, top, lines, Type(size, 700), 1.1 * size)
    solution = voice.mid_sentence(vendor_line(voice)) if campaign.solutions else ""
    sheet.fitted(_LEFT, 158.5 * MM, room, solution, Type(grid.SECOND), "muted")
    lead = set_lines(_sentence(voice), 112 * MM, Type(grid.LEAD), voice.language, hyphens=False)
    sheet.lines(_LEFT, 169.6 * MM, lead, Type(grid.LEAD), 5.2 * MM)


def _sentence(voice: Voice) -> str:
    """Who answered, out of how many, when."""
    translate, data = voice.translate, voice.data
    complete = translate("Label", "%n customers", None, data.sample.complete)
    if data.sample.population:
        text = translate("Label", "**{complete} of {population} customers** answered an individual interview")
        text = text.format(complete=voice.number(data.sample.complete), population=voice.number(data.sample.population))
    else:
        text = translate("Label", "**{customers}** answered an individual interview").format(customers=complete)
    begins, ends = data.campaign.begins, data.campaign.ends
    if begins and ends:
        between = translate("Label", "{sentence} between {begin} and {end}.")
        return between.format(sentence=text, begin=voice.date(begins), end=voice.date(ends))
    return translate("Label", "{sentence} in {year}.").format(sentence=text, year=data.campaign.year)


def _values(sheet: Sheet, voice: Voice, figures: tuple[Figure, ...]) -> None:
    translate = voice.translate
    names = (
        translate("Label", "satisfied customers"),
        translate("Label", "customers without a crisis in 12 months"),
        translate("Label", "NPS®, recommendation"),
        translate("Label", "intend to stay 3 years")
        if figures[3].question == "rec_3y"
        else translate("Label", "would choose this vendor again"),
    )
    step, room = 40.6 * MM, 34.6 * MM
    face = Type(grid.BODY, 600)
    set_names = [set_lines(name, room, face, voice.language, hyphens=False) for name in names]
    for i, (figure, lines) in enumerate(zip(figures, set_names, strict=True)):
        x = _LEFT + i * step
        sheet.rule(x, 190 * MM, room, 0.9, "ink")
        sheet.fitted(x - 1, 202.4 * MM, room, voice.value(figure), Type(31, 300))
        sheet.lines(x, 208 * MM, lines, face, 4.2 * MM)
        parts = [voice.base(figure.n), _interval(voice, figure)]
        text = " · ".join(part for part in parts if part)
        most = max(len(one) for one in set_names)
        sheet.fitted(x, (212.6 + 4.2 * (most - 1)) * MM, room, text, Type(grid.SMALL), "muted")


def _interval(voice: Voice, figure: Figure) -> str:
    if figure.interval is None or (figure.n < INDICATIVE and figure.measure != "nps"):
        return ""
    unit = numbers.unit_of(figure.measure)
    text = numbers.span(figure.interval.lower, figure.interval.upper, unit, voice.language)
    return text + (numbers.percent(0, voice.language)[1:] if unit is Unit.SHARE else "")


def _verify(sheet: Sheet, voice: Voice) -> None:
    """Where the code will stand, and the facts of the label."""
    translate = voice.translate
    top, side = 226 * MM, 33 * MM
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setStrokeColor(sheet.colours("previous"))
    canvas.setLineWidth(0.6)
    canvas.setDash([2, 2])
    canvas.rect(_LEFT, grid.HEIGHT - top - side, side, side)
    canvas.restoreState()
    note = translate("Label", "No code on a specimen")
    lines = set_lines(note, side - 12, Type(grid.SMALL), voice.language, hyphens=False)
    first = top + side / 2 - (len(lines) - 1) * 1.7 * MM + 1 * MM
    for i, line in enumerate(lines):
        text = "".join(run.text for run in line)
        sheet.text(_LEFT + side / 2, first + i * 3.4 * MM, text, Type(grid.SMALL), "muted", "centre")
    x = _LEFT + 41 * MM
    sheet.text(x, top + 2.6 * MM, translate("Label", "Verify this label"), Type(grid.LEAD, 700))
    text = translate(
        "Label", "A sealed label carries a code with a signed statement here; it is checked without network."
    )
    sheet.paragraph(x, top + 7.6 * MM, 52 * MM, text, Type(grid.SMALL), 3.7 * MM, "muted")
    x, wide = 131 * MM, 52 * MM
    y = top + 2.6 * MM
    for name, value in _facts(voice):
        sheet.fitted(x, y, 15 * MM, name, Type(grid.SMALL), "muted")
        sheet.fitted(x + 17 * MM, y, wide - 17 * MM, value, Type(grid.BODY, 600))
        sheet.rule(x, y + 1.9 * MM, wide, 0.4)
        y += 6.2 * MM


def _facts(voice: Voice) -> list[tuple[str, str]]:
    translate, data = voice.translate, voice.data
    facts = [
        (translate("Label", "Number"), translate("Label", "given when sealed")),
        (translate("Label", "Campaign"), data.campaign.name),
        (translate("Label", "Valid"), translate("Label", "12 months from sealing")),
        (translate("Label", "Issued by"), data.issuer),
    ]
    if data.label is not None and data.label.awarded:
        text = translate("Label", "{passed} of {rules} fulfilled")
        count = text.format(passed=voice.number(data.label.passed), rules=voice.number(len(data.label.results)))
        facts.append((translate("Label", "Rules"), count))
    return facts


def _specimen(sheet: Sheet, voice: Voice) -> None:
    translate, data = voice.translate, voice.data
    if data.label is not None and data.label.awarded:
        words = translate("Label", "Specimen, without value: all {rules} rules are fulfilled, but nothing is sealed.")
        sentence = words.format(rules=voice.number(len(data.label.results)))
    else:
        sentence = translate("Label", "Specimen, without value: the award has not been decided and nothing is sealed.")
    parts = [sentence]
    if data.campaign.open:
        parts.append(translate("Label", "Fieldwork is open."))
    if data.campaign.fictitious:
        parts.append(translate("Label", "Fictitious vendor and data."))
    top, high, wide = 267 * MM, 7 * MM, _RIGHT - _LEFT
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setStrokeColor(sheet.colours("bad"))
    canvas.setLineWidth(0.9)
    canvas.roundRect(_LEFT, grid.HEIGHT - top - high, wide, high, 3, stroke=1, fill=0)
    canvas.restoreState()
    sheet.status("bad", _LEFT + 11, top + 4.5 * MM)
    sheet.fitted(_LEFT + 20, top + 4.5 * MM, wide - 28, " ".join(parts), Type(grid.SMALL), "bad")
