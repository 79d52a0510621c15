"""The minutes of a workshop: who was there and what was decided, then the figures that the room has seen."""

from dataclasses import dataclass, replace
from datetime import date

from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Page, Rendered, render
from scorefact_desktop.reports.flow import Block, paginate
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.chapter import NEXT, flowing
from scorefact_desktop.reports.pages.key_figures import panels
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, as_typed, set_lines
from scorefact_desktop.reports.voice import Translate, Voice

_NUMBER = Type(grid.LEAD, 700)
_INDENT = 8 * grid.MM


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision: `theme` is a theme's id or empty, `owner` is empty where names are left out."""

    text: str
    theme: str = ""
    owner: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """What happened in a workshop.

    `people` are the names of those present as typed, None where names are left out. `interviews` were finished there,
    with answers of `respondents` people; `behind` counts the interviews of the campaign behind the figures.
    """

    title: str
    held_on: date
    place: str
    people: str | None
    interviews: int
    respondents: int
    behind: int
    decisions: tuple[Decided, ...]


def minutes(data: ReportData, held: Minutes, language: str, translate: Translate) -> Rendered:
    """The minutes in `language`: two pages, more where many decisions need them; the same data give the same bytes.

    `data` holds the figures as the room has seen them. UserError missing_translation.
    """
    voice = Voice(replace(data, campaign=replace(data.campaign, open=False)), language, translate)
    name = translate("Minutes", "Minutes")
    heading = (name, held.title, _lead(voice, held))
    laid = paginate(_decisions(voice, held), frame.after_title(voice, *heading[1:]), NEXT, grid.FOOT)
    pages = [
        Page("minutes" if number == 0 else f"minutes-{number + 1}", name if number == 0 else "",
             flowing(voice, name, heading, placed, number))
        for number, placed in enumerate(laid)
    ]  # fmt: skip
    pages += _figures_pages(voice, held, open_=data.campaign.open)
    title = translate("Minutes", "Minutes of {date}: {title}").format(date=voice.date(held.held_on), title=held.title)
    subject = f"{data.campaign.vendor} {data.campaign.year}"
    return render(pages, title, subject, language)


def _lead(voice: Voice, held: Minutes) -> str:
    translate = voice.translate
    parts = [voice.date(held.held_on), held.place, translate("Minutes", "%n interview(s)", None, held.interviews)]
    if held.respondents != held.interviews:
        parts.append(translate("Minutes", "%n people answered", None, held.respondents))
    return " · ".join(part for part in parts if part)


def _decisions(voice: Voice, held: Minutes) -> list[Block]:
    translate = voice.translate
    people = held.people
    if people is None:
        people = translate("Minutes", "The names are left out of these minutes.")
    present = as_typed(people) or translate("Minutes", "Nobody was noted.")
    out = [blocks.head(translate("Minutes", "Present")), blocks.paragraph(present, voice.language), blocks.gap(1.2)]
    count = translate("Minutes", "%n decision(s)", None, len(held.decisions))
    out.append(blocks.head(translate("Minutes", "Decisions"), count if held.decisions else ""))
    if not held.decisions:
        out.append(blocks.paragraph(translate("Minutes", "Nothing was decided."), voice.language))
    return [*out, *(_decision(voice, number, one) for number, one in enumerate(held.decisions, start=1))]


def _decision(voice: Voice, number: int, one: Decided) -> Block:
    """A decision with its number at the left and theme, owner and day below it."""
    due = voice.translate("Minutes", "by {day}", "until when").format(day=voice.date(one.due_on)) if one.due_on else ""
    theme = voice.theme_name(one.theme) if one.theme else ""
    about = " · ".join(part for part in (theme, one.owner, due) if part)
    room = grid.span(6) - _INDENT
    lines = set_lines(as_typed(one.text), room, frame.BODY, voice.language)
    below = set_lines(as_typed(about), room, frame.SMALL, voice.language) if about else ()
    high = (len(lines) + 0.9 * len(below) + 1.1) * UNIT

    def paint(sheet: Sheet, y: float) -> None:
        base = y + 0.9 * UNIT
        sheet.text(grid.LEFT, base, voice.number(number), _NUMBER, "accent")
        end = sheet.lines(grid.LEFT + _INDENT, base, lines, frame.BODY, UNIT)
        sheet.lines(grid.LEFT + _INDENT, end, below, frame.SMALL, 0.9 * UNIT, "muted")
        sheet.rule(grid.LEFT, y + high - 0.2 * UNIT, grid.span(6))

    return Block(high, paint)


def _figures_pages(voice: Voice, held: Minutes, *, open_: bool) -> list[Page]:
    """The key figures and the scores of the themes, as on the live screen: a page, more where there are many themes."""
    translate = voice.translate
    title = translate("Minutes", "The figures that were shown")
    lead = translate("Minutes", "Of %n interview(s) of the campaign, workshops included.", None, held.behind)
    notes = [
        translate(
            "Minutes",
            "The figures move in blocks of at least %n answers, so that no single answer can be read off two of them. "
            "Answers of workshops stay out of label, NPS and benchmark.",
            None,
            voice.data.protection_limit,
        )
    ]
    if open_:
        notes.append(translate("Report", "Draft: fieldwork is open, figures will change."))
    keys = [panel.figure for panel in panels(voice)]
    content: list[Block] = []
    if keys:
        content += [blocks.head(translate("Report", "Key figures")), *blocks.indicator_table(voice, keys),
                    blocks.gap(1.2)]  # fmt: skip
    if voice.data.figures.themes:
        content += [blocks.head(translate("Workbook", "The scores of the themes")),
                    *blocks.indicator_table(voice, voice.data.figures.themes), blocks.gap(1.0)]  # fmt: skip
    content.append(blocks.paragraph(" ".join(notes), voice.language, small=True))
    name = translate("Minutes", "Minutes")
    laid = paginate(content, frame.after_title(voice, title, lead), NEXT, grid.FOOT)
    return [
        Page("figures" if number == 0 else f"figures-{number + 1}", title if number == 0 else "",
             flowing(voice, name, (name, title, lead), placed, number))
        for number, placed in enumerate(laid)
    ]  # fmt: skip
