"""Sample and method: from the customers to the interviews, the precision reached, and how figures are made."""

from datetime import date

from scorefact_desktop.charts import precision
from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Label, Rect
from scorefact_desktop.indicators.sample import margin_of_error
from scorefact_desktop.reports import frame, grid, weighting_words
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.voice import Voice


def sample_page(voice: Voice) -> Page:
    """The page on sample and method."""
    translate = voice.translate
    name = translate("Report", "Sample and method")

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, translate("Report", "Summary"))
        frame.title_block(sheet, voice, name, headline(voice), subtitle(voice))
        y = frame.section(
            sheet, grid.LEFT, 15 * UNIT, grid.span(6), translate("Report", "From the customers to the interviews")
        )
        y = sheet.draw(_funnel(voice), grid.LEFT, y - 0.5 * UNIT) + 2.2 * UNIT
        _precision(sheet, voice, y)
        _base(sheet, voice, y)
        y += 17 * UNIT
        block = blocks.columns_of_text(method(voice), voice.language, 3)
        block.paint(sheet, y)

    return Page("sample", name, paint, entry=name)


def _margin(voice: Voice) -> float | None:
    sample = voice.data.sample
    if sample.complete < 1 or (sample.population and sample.complete > sample.population):
        return None
    margin = margin_of_error(sample.complete, sample.population)
    return None if margin is None else 100 * margin


def headline(voice: Voice) -> str:
    """How many interviews of how many customers, and how precise they are."""
    sample, translate = voice.data.sample, voice.translate
    margin = _margin(voice)
    interviews = translate("Report", "%n interviews", None, sample.complete)
    if sample.population:
        text = translate("Report", "{interviews} of {population} customers")
        interviews = text.format(interviews=interviews, population=voice.number(sample.population))
    if margin is None or sample.complete < 2:
        return interviews
    text = translate("Report", "{interviews}: right to within {margin} points")
    return text.format(interviews=interviews, margin=voice.number(margin, 1))


def subtitle(voice: Voice) -> str:
    """The response, partial interviews, whether fieldwork is open; may be empty."""
    sample, translate = voice.data.sample, voice.translate
    parts = []
    if sample.response_told is not None and sample.base:
        text = translate("Report", "{share} of the sample answered in full")
        if sample.base != sample.drawn:
            text = translate("Report", "{share} of the {count} eligible customers drawn answered in full")
        share = voice.percent(sample.response_told, 1)
        parts.append(text.format(share=share, count=voice.number(sample.base)))
    if sample.partial:
        parts.append(translate("Report", "%n interviews are partial", None, sample.partial))
    if voice.data.campaign.open:
        parts.append(translate("Report", "fieldwork is still open"))
    if not parts:
        return ""
    return (", ".join(parts) + ".")[0].upper() + (", ".join(parts) + ".")[1:]


def _funnel(voice: Voice) -> Drawing:
    """Bars in proportion: customers, drawn, complete."""
    translate, sample, style = voice.translate, voice.data.sample, voice.style(grid.SMALL)
    steps: list[tuple[str, int, Fill, str, str]] = []
    if sample.population:
        steps.append((translate("Report", "Customers"), sample.population, Fill("line"), "ink", ""))
    if sample.drawn and sample.drawn != sample.population:
        note = translate("Report", "drawn at random") if sample.random_draw else ""
        steps.append((translate("Report", "Drawn sample"), sample.drawn, Fill("accent", 0.4), "ink", note))
    note = ""
    if sample.response_told is not None and sample.base:
        text = translate("Report", "{share} of the sample")
        if sample.base != sample.drawn:
            text = translate("Report", "{share} of {count} eligible")
        note = text.format(share=voice.percent(sample.response_told, 1), count=voice.number(sample.base))
        if sample.closing:
            closing = translate("Report", "closing rule {share} ({interviews} interviews)", "a bar's note")
            needed = -(-round(sample.closing * sample.base * 1000) // 1000)
            note += " · " + closing.format(share=voice.percent(sample.closing), interviews=voice.number(needed))
    steps.append((translate("Report", "Complete interviews"), sample.complete, Fill("accent"), "card", note))
    most = max(max(count for _, count, _, _, _ in steps), 1)
    items: list[Item] = []
    high, y, width = 1.5 * UNIT, 0.0, grid.span(6)
    for name, count, fill, colour, remark in steps:
        wide = max(width * count / most, 2)
        items.append(Rect(0, y, wide, high, fill=fill))
        base, number = y + high / 2 + 2.8, voice.number(count)
        label, value = style.width(name, 600), style.width(number, 700)
        if label + value + 24 < wide:
            items.append(Label(7, base, name, style.size, 600, colour))
            items.append(Label(wide - 7, base, number, style.size, 700, colour, "end"))
            x = wide + 8
        else:
            items.append(Label(wide + 7, base, name, style.size, 600))
            items.append(Label(wide + 13 + label, base, number, style.size, 700))
            x = wide + 13 + label + value + 10
        if remark and x + style.width(remark, 400, grid.NOTE) < width:
            items.append(Label(x, base, remark, grid.NOTE, 400, "muted"))
        elif remark:
            y += high
            items.append(Label(7, y + 8.5, remark, grid.NOTE, 400, "muted"))
            y += 3
        y += high + 0.25 * UNIT
    return Drawing(width, y, tuple(items), (), "; ".join(f"{name} {count}" for name, count, _, _, _ in steps))


def _precision(sheet: Sheet, voice: Voice, y: float) -> None:
    translate, sample = voice.translate, voice.data.sample
    title = translate("Report", "Precision of a share")
    below = frame.section(sheet, grid.LEFT, y, grid.span(3), title, translate("Report", "± points at 95%, at worst"))
    margin = _margin(voice)
    if margin is None or sample.complete < 5:
        text = translate("Report", "Too few interviews for a margin of error.")
        sheet.paragraph(grid.LEFT, below, grid.span(3), text, frame.BODY, UNIT, "muted")
        return
    last = max(round(sample.complete * 1.8), sample.complete + 40)
    if sample.population:
        last = min(last, sample.population)
    first = min(20, sample.complete)
    step = max(1, (last - first) // 60)
    counts = sorted({*range(first, last + 1, step), last, sample.complete})
    infinite = [(n, 100 * (margin_of_error(n, None) or 0)) for n in counts]
    finite = [(n, 100 * (margin_of_error(n, sample.population) or 0)) for n in counts]
    drawing = precision.draw(
        finite, infinite, (sample.complete, margin), grid.span(3), 9.5 * UNIT, voice.style(grid.NOTE)
    )
    below = sheet.draw(drawing, grid.LEFT, below - 0.4 * UNIT)
    note = translate("Report", "Solid: this customer base. Dashed: were it infinite. Interviews across.")
    sheet.paragraph(grid.LEFT, below + 0.7 * UNIT, grid.span(3), note, frame.NOTE, grid.NOTE_LEADING, "muted")


def _base(sheet: Sheet, voice: Voice, y: float) -> None:
    """What is known of the fieldwork, as a short table."""
    translate, data = voice.translate, voice.data
    x, wide = grid.column(3), grid.span(3)
    below = frame.section(sheet, x, y, wide, translate("Report", "Fieldwork"))
    facts: list[tuple[str, str]] = [
        (translate("Report", "Questionnaire"), _questionnaire(voice)),
        (translate("Report", "Questions"), voice.number(len(data.questionnaire.questions))),
    ]
    if data.campaign.begins:
        facts.append((translate("Report", "First day"), voice.date(data.campaign.begins)))
    last = voice.date(data.campaign.ends) if data.campaign.ends else translate("Report", "still open")
    facts.append((translate("Report", "Last day"), last))
    facts.append((translate("Report", "Complete interviews"), voice.number(data.sample.complete)))
    facts.append((translate("Report", "Partial interviews"), voice.number(data.sample.partial)))
    if data.benchmark:
        made = f", {voice.date(data.benchmark.made)}" if data.benchmark.made else ""
        facts.append((translate("Report", "Benchmark"), f"{data.benchmark.release}{made}"))
    limit = translate("Report", "%n answers", "limit of protection", data.protection_limit)
    facts.append((translate("Report", "No cell under"), limit))
    columns = (Column("", 0, 0.3 * wide, "left"), Column("", wide, 0.68 * wide))
    rows = [[Cell(name, colour="muted"), Cell(text, strong=True)] for name, text in facts]
    frame.table_rows(sheet, x, below - 0.5 * UNIT, columns, rows, wide)


def _questionnaire(voice: Voice) -> str:
    questionnaire = voice.data.questionnaire
    return f"{voice.own(questionnaire.title, questionnaire.code)}, {questionnaire.version}"


def method(voice: Voice) -> list[tuple[str, str]]:
    """How figures are made, for those who want to know; what this document uses."""
    translate, data = voice.translate, voice.data
    out = [
        (
            translate("Report", "Intervals."),
            translate(
                "Report",
                "Shares: Wilson at 95%, corrected for the finite customer base; "
                "exact hypergeometric below 30 answers. Means: Student. NPS: adjusted Wald.",
            ),
        ),
        (
            translate("Report", "Theme scores."),
            translate(
                "Report",
                "Each answer is placed on 0 to 100; a customer counts in a "
                "theme who answered at least half of its questions.",
            ),
        ),
        (
            translate("Report", "Who counts."),
            translate(
                "Report",
                "One respondent for each customer. Do not know, refused, not "
                "applicable and not asked are told apart and never counted as answers.",
            ),
        ),
    ]
    if data.figures.weighting != "none":
        weighted = weighting_words.sentence(data.figures.weighting, translate)
        out.append((translate("Report", "Weighting."), weighted))
    if data.previous:
        out.append(
            (
                translate("Report", "Change."),
                translate(
                    "Report",
                    "The test between two campaigns allows for customers who "
                    "answered in both. At most one in ten of the changes called significant is chance.",
                ),
            )
        )
    if data.benchmark:
        text = translate("Report", "{vendors} vendors of release {release}. Fewer than five vendors give no benchmark.")
        text = text.format(vendors=voice.number(data.benchmark.vendors), release=data.benchmark.release)
        if data.benchmark.stale:
            text += " " + translate("Report", "This release is out of date.")
        out.append((translate("Report", "Market."), text))
    text = translate("Report", "Cells under {limit} answers are hidden, and so are those that would reveal them.")
    text = text.format(limit=voice.number(data.protection_limit))
    repeated = {figure.as_of for figure in (*data.figures.themes, *data.figures.indicators) if figure.as_of}
    if repeated:
        words = translate(
            "Report",
            "Figures on confidential questions stand as delivered on {date}: with fewer than {limit} respondents more, "
            "a comparison of the two documents would show what those answered.",
        )
        day = voice.date(date.fromisoformat(max(repeated)))
        text += " " + words.format(date=day, limit=voice.number(data.protection_limit))
    if any(figure.rounded_to for figure in data.figures.indicators):
        text += " " + translate(
            "Report", "Expected churn is rounded so far that nobody can work out how the few answered who are hidden."
        )
    out.append((translate("Report", "Protection."), text))
    return out
