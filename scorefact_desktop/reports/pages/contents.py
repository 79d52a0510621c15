"""Contents with links at the left, how to read the figures at the right."""

from collections.abc import Sequence

from scorefact_desktop.charts import strip
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.strip import StripFigure
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.grid import MM, UNIT
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type
from scorefact_desktop.reports.voice import Voice


def contents_page(voice: Voice, listed: Sequence[Page]) -> Page:
    """The second page; `listed` are the pages that follow, those with an entry are named."""
    title = voice.translate("Report", "Contents and reading guide")

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, voice.translate("Report", "Contents"))
        frame.title_block(sheet, voice, _kicker(voice), title)
        _entries(sheet, place, listed, voice)
        _guide(sheet, voice)

    return Page("contents", title, paint)


def _kicker(voice: Voice) -> str:
    text = voice.translate("Report", "{vendor}, campaign {year}")
    return text.format(vendor=voice.data.campaign.vendor, year=voice.data.campaign.year)


def _entries(sheet: Sheet, place: Place, listed: Sequence[Page], voice: Voice) -> None:
    entries = [page for page in listed if page.entry]
    y = frame.section(sheet, grid.LEFT, 13 * UNIT, grid.span(3), voice.translate("Report", "Contents"))
    y += 0.3 * UNIT
    step = min(1.5 * UNIT, (grid.FOOT - y) / max(len(entries), 1))
    for page in entries:
        inset = 12 if page.level else 0
        face = frame.BODY if page.level else frame.BODY_STRONG
        number = str(place.numbers[page.key])
        room = grid.span(3) - inset - 26
        size = min(face.size, step * 0.75)
        end = sheet.fitted(grid.LEFT + inset, y, room, page.entry, Type(size, face.weight))
        sheet.text(grid.LEFT + grid.span(3), y, number, Type(size, face.weight), "ink", "right")
        _leader(sheet, end + 5, grid.LEFT + grid.span(3) - 18, y)
        sheet.link(page.key, grid.LEFT, y - step * 0.7, grid.LEFT + grid.span(3), y + step * 0.25)
        y += step


def _leader(sheet: Sheet, start: float, end: float, y: float) -> None:
    if end - start < 10:
        return
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setStrokeColor(sheet.colours("previous"))
    canvas.setLineWidth(0.7)
    canvas.setLineCap(1)
    canvas.setDash([0.1, 3.4])
    canvas.line(start, grid.HEIGHT - y, end, grid.HEIGHT - y)
    canvas.restoreState()


def _guide(sheet: Sheet, voice: Voice) -> None:
    translate, x, wide = voice.translate, grid.column(3), grid.span(3)
    y = frame.section(sheet, x, 13 * UNIT, wide, translate("Report", "Reading guide"))
    y = _example(sheet, voice, x, y, wide)
    for name, text in guide(voice):
        y = sheet.paragraph(x, y, wide, f"**{name}** {text}", frame.BODY, UNIT)
        y += 0.55 * UNIT


def _example(sheet: Sheet, voice: Voice, x: float, y: float, wide: float) -> float:
    """A strip with invented figures and what its marks are."""
    data, translate = voice.data, voice.translate
    example = StripFigure(
        0.72,
        Unit.SHARE,
        0.65,
        0.78,
        0.76 if data.previous else None,
        0.62 if data.benchmark else None,
        0.55 if data.benchmark else None,
        0.67 if data.benchmark else None,
    )
    ticks = tuple(i / 10 for i in range(4, 11))
    drawing = strip.draw(example, wide, 13 * MM, voice.style(grid.NOTE), low=0.4, high=1.0, ticks=ticks)
    y = sheet.draw(drawing, x, y - 0.5 * UNIT) + UNIT
    text = translate("Report", "Example: {value}, interval {interval}").format(
        value=voice.percent(0.72), interval=f"65–{voice.percent(0.78)}"
    )
    sheet.fitted(x, y, wide, text, frame.SMALL, "muted")
    return y + 1.4 * UNIT


def guide(voice: Voice) -> list[tuple[str, str]]:
    """The paragraphs of the reading guide, those that this document needs."""
    translate, data = voice.translate, voice.data
    limit = voice.number(data.protection_limit)
    out = [
        (
            translate("Report", "Disc and bar."),
            translate(
                "Report",
                "The disc is this campaign, the bar its 95% interval: the "
                "range in which the figure would lie had every customer answered.",
            ),
        ),
        (
            translate("Report", "n."),
            translate(
                "Report",
                "The answers that a figure rests on. Those who do not know or refuse do "
                "not enter it and are counted apart. Below 30 answers, numbers stand in place of percentages.",
            ),
        ),
    ]
    if data.previous:
        out.append(
            (
                translate("Report", "Square and arrow."),
                translate(
                    "Report",
                    "The hollow square is {previous}. An arrow "
                    "gives the direction of the change; the word says whether chance could explain it.",
                ).format(previous=data.previous),
            )
        )
    if data.benchmark:
        out.append(
            (
                translate("Report", "Diamond and dots."),
                translate(
                    "Report",
                    "The market: the mean of {vendors} comparable "
                    "vendors; the pale band holds the middle half of them.",
                ).format(vendors=voice.number(data.benchmark.vendors)),
            )
        )
    out.append(
        (
            translate("Report", "Significant."),
            translate(
                "Report",
                "Chance alone would rarely give such a difference; tested over "
                "all figures together. A disc marks the better, a square the worse.",
            ),
        )
    )
    out.append(
        (
            translate("Report", "Protected."),
            translate(
                "Report",
                "A grey bar hides what fewer than {limit} answers would "
                "give away, and what would let it be calculated.",
            ).format(limit=limit),
        )
    )
    if voice.has_untranslated(data.questionnaire):
        out.append(
            (
                translate("Report", "Questions."),
                translate(
                    "Report", "This survey’s questions are quoted in its own words: they have not been translated."
                ),
            )
        )
    return out
