"""Sample and method: from the customers to the interviews, the precision reached, and how figures are made."""

from scorefact_desktop.charts import precision
from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Label, Rect
from scorefact_desktop.indicators.sample import margin_of_error
from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.voice import Voice


def sample_page(voice: Voice) -> Page:
    """The page on sample and method."""
    say = voice.translate
    name = say("Report", "Sample and method")

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, say("Report", "Summary"))
        frame.title_block(sheet, voice, name, _title(voice), _lead(voice))
        y = frame.section(
            sheet, grid.LEFT, 15 * UNIT, grid.span(6), say("Report", "From the customers to the interviews")
        )
        y = sheet.draw(_funnel(voice), grid.LEFT, y - 0.5 * UNIT) + 2.2 * UNIT
        _precision(sheet, voice, y)
        _base(sheet, voice, y)
        y += 17.5 * UNIT
        block = blocks.columns_of_text(method(voice), voice.language, 3)
        block.paint(sheet, y)

    return Page("sample", name, paint, entry=name)


def _margin(voice: Voice) -> float | None:
    sample = voice.data.sample
    if sample.complete < 1 or (sample.population and sample.complete > sample.population):
        return None
    margin = margin_of_error(sample.complete, sample.population)
    return None if margin is None else 100 * margin


def _title(voice: Voice) -> str:
    sample, say = voice.data.sample, voice.translate
    margin = _margin(voice)
    interviews = say("Report", "%n interviews", None, sample.complete)
    if sample.population:
        text = say("Report", "{interviews} of {population} customers")
        interviews = text.format(interviews=interviews, population=voice.number(sample.population))
    if margin is None or sample.complete < 2:
        return interviews
    text = say("Report", "{interviews}: right to within {margin} points")
    return text.format(interviews=interviews, margin=voice.number(margin, 1))


def _lead(voice: Voice) -> str:
    sample, say = voice.data.sample, voice.translate
    parts = []
    if sample.response is not None and sample.drawn:
        text = say("Report", "{share} of the sample answered in full")
        parts.append(text.format(share=voice.percent(sample.response, 1)))
    if sample.partial:
        parts.append(say("Report", "%n interviews are partial", None, sample.partial))
    if voice.data.campaign.open:
        parts.append(say("Report", "fieldwork is still open"))
    if not parts:
        return ""
    return (", ".join(parts) + ".")[0].upper() + (", ".join(parts) + ".")[1:]


def _funnel(voice: Voice) -> Drawing:
    """Bars in proportion: customers, drawn, complete."""
    say, sample, style = voice.translate, voice.data.sample, voice.style(grid.SMALL)
    steps: list[tuple[str, int, Fill, str, str]] = []
    if sample.population:
        steps.append((say("Report", "Customers"), sample.population, Fill("line"), "ink", ""))
    if sample.drawn and sample.drawn != sample.population:
        note = say("Report", "drawn at random") if sample.random_draw else ""
        steps.append((say("Report", "Drawn sample"), sample.drawn, Fill("accent", 0.4), "ink", note))
    note = ""
    if sample.response is not None:
        note = say("Report", "{share} of the sample").format(share=voice.percent(sample.response, 1))
        if sample.closing and sample.drawn:
            closing = say("Report", "closing rule {share} ({interviews} interviews)", "a bar's note")
            needed = -(-round(sample.closing * sample.drawn * 1000) // 1000)
            note += " · " + closing.format(share=voice.percent(sample.closing), interviews=voice.number(needed))
    steps.append((say("Report", "Complete interviews"), sample.complete, Fill("accent"), "card", note))
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
    say, sample = voice.translate, voice.data.sample
    title = say("Report", "Precision of a share")
    below = frame.section(sheet, grid.LEFT, y, grid.span(3), title, say("Report", "± points at 95%, at worst"))
    margin = _margin(voice)
    if margin is None or sample.complete < 5:
        text = say("Report", "Too few interviews for a margin of error.")
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
    note = say("Report", "Solid: this customer base. Dashed: were it infinite. Interviews across.")
    sheet.paragraph(grid.LEFT, below + 0.7 * UNIT, grid.span(3), note, frame.NOTE, grid.NOTE_LEADING, "muted")


def _base(sheet: Sheet, voice: Voice, y: float) -> None:
    """What is known of the fieldwork, as a short table."""
    say, data = voice.translate, voice.data
    x, wide = grid.column(3), grid.span(3)
    below = frame.section(sheet, x, y, wide, say("Report", "Fieldwork"))
    facts: list[tuple[str, str]] = [
        (say("Report", "Questionnaire"), _questionnaire(voice)),
        (say("Report", "Questions"), voice.number(len(data.questionnaire.questions))),
    ]
    if data.campaign.begins:
        facts.append((say("Report", "First day"), voice.date(data.campaign.begins)))
    last = voice.date(data.campaign.ends) if data.campaign.ends else say("Report", "still open")
    facts.append((say("Report", "Last day"), last))
    facts.append((say("Report", "Complete interviews"), voice.number(data.sample.complete)))
    facts.append((say("Report", "Partial interviews"), voice.number(data.sample.partial)))
    if data.benchmark:
        made = f", {voice.date(data.benchmark.made)}" if data.benchmark.made else ""
        facts.append((say("Report", "Benchmark"), f"{data.benchmark.release}{made}"))
    limit = say("Report", "%n answers", "limit of protection", data.protection_limit)
    facts.append((say("Report", "No cell under"), limit))
    columns = (Column("", 0, 0.45 * wide, "left"), Column("", wide, 0.52 * wide))
    rows = [[Cell(name, colour="muted"), Cell(text, strong=True)] for name, text in facts]
    frame.table_rows(sheet, x, below - 0.9 * UNIT, columns, rows, wide)


def _questionnaire(voice: Voice) -> str:
    questionnaire = voice.data.questionnaire
    return f"{voice.own(questionnaire.title, questionnaire.code)}, {questionnaire.version}"


def method(voice: Voice) -> list[tuple[str, str]]:
    """How figures are made, for those who want to know; what this document uses."""
    say, data = voice.translate, voice.data
    out = [
        (say("Report", "Intervals."), say("Report", "Shares: Wilson at 95%, corrected for the finite customer base; "
         "exact hypergeometric below 30 answers. Means: Student. NPS: adjusted Wald.")),
        (say("Report", "Theme scores."), say("Report", "Each answer is placed on 0 to 100; a customer counts in a "
         "theme who answered at least half of its questions.")),
        (say("Report", "Who counts."), say("Report", "One respondent for each customer. Do not know, refused, not "
         "applicable and not asked are told apart and never counted as answers.")),
    ]  # fmt: skip
    if data.previous:
        out.append((say("Report", "Change."), say("Report", "The test between two campaigns allows for customers who "
                    "answered in both. At most one in ten of the changes called significant is chance.")))  # fmt: skip
    if data.benchmark:
        text = say("Report", "{vendors} vendors of release {release}. Fewer than five vendors give no benchmark.")
        text = text.format(vendors=voice.number(data.benchmark.vendors), release=data.benchmark.release)
        if data.benchmark.stale:
            text += " " + say("Report", "This release is out of date.")
        out.append((say("Report", "Market."), text))
    text = say("Report", "Cells under {limit} answers are hidden, and so are those that would reveal them.")
    out.append((say("Report", "Protection."), text.format(limit=voice.number(data.protection_limit))))
    return out
