"""The customers' own words, released one by one; where there are none, the page says why."""

from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.data import Quote, Quotes
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block, paginate
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.chapter import NEXT, flowing
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type, as_typed, set_lines
from scorefact_desktop.reports.voice import Voice

_QUOTE = Type(11.5, italic=True)
_TRANSLATED = Type(grid.BODY)
_MARKS = {"fr": "«\u00a0{text}\u00a0»", "en": "“{text}”", "sv": "”{text}”"}


def verbatim_pages(voice: Voice) -> list[Page]:
    """The pages of released comments, question by question; none where no question is answered in words.

    In random order and without any stratum (METHODS.md section 12).
    """
    translate = voice.translate
    asked = [one for one in voice.data.quotes if one.question in voice.data.questionnaire.by_code]
    if not asked:
        return []
    name = translate("Report", "In the customers’ words")
    lead = agreement(voice)
    content = [block for one in asked for block in _question(voice, one)]
    heading = (translate("Report", "Verbatims"), name, lead)
    laid = paginate(content, frame.after_title(voice, name, lead), NEXT, grid.FOOT)
    pages = []
    for number, placed in enumerate(laid):
        key = "verbatims" if number == 0 else f"verbatims-{number + 1}"
        title = name if number == 0 else ""
        pages.append(Page(key, title, flowing(voice, name, heading, placed, number), entry=title))
    return pages


def agreement(voice: Voice) -> str:
    """Which comments these are."""
    return voice.translate(
        "Report",
        "Comments that respondents let be passed on, each read before release: without names unless agreed, in random "
        "order.",
    )


def _question(voice: Voice, asked: Quotes) -> list[Block]:
    question = voice.data.questionnaire.by_code[asked.question]
    head = blocks.head(voice.question(question), count_note(voice, asked))
    if asked.status != "ok":
        return [head, blocks.paragraph(_why(voice, asked), voice.language, grid.span(5)), blocks.gap(1.4)]
    return [head, *(_quote(voice, one) for one in asked.quotes), blocks.gap(1.0)]


def count_note(voice: Voice, asked: Quotes) -> str:
    """How many comments there are, and how many of them are released."""
    if asked.status == "too_few":  # the very number would tell of the few
        return ""
    if asked.status == "ok":
        text = voice.translate("Report", "{released} released of {said} comments")
        return text.format(released=voice.number(len(asked.quotes)), said=voice.number(asked.said))
    return voice.translate("Report", "%n comment(s)", None, asked.said)


def _why(voice: Voice, asked: Quotes) -> str:
    """Why no comment is printed."""
    translate = voice.translate
    return {
        "too_few": translate("Report", "Fewer than ten respondents said something: no comment is shown."),
        "no_consent": translate("Report", "No respondent has agreed to a comment being passed on."),
        "none_released": translate("Report", "No comment has been released yet."),
    }[asked.status]


def _quote(voice: Voice, quote: Quote) -> Block:
    """A comment in its own language, its translation beside it marked as one, the name where it was agreed."""
    wide, step = grid.span(5), 1.2 * UNIT
    lines = set_lines(_plain(quoted(voice, quote)), wide, _QUOTE, voice.language)
    beside = translation(voice, quote)
    more = set_lines(_plain(beside), wide, _TRANSLATED, voice.language) if beside else ()
    height = len(lines) * step + len(more) * UNIT + (1.1 * UNIT if quote.name else 0) + 0.8 * UNIT

    def paint(sheet: Sheet, y: float) -> None:
        line = sheet.lines(grid.LEFT, y + UNIT, lines, _QUOTE, step)
        if more:
            line = sheet.lines(grid.LEFT, line - 0.1 * UNIT, more, _TRANSLATED, UNIT, "muted")
        if quote.name:
            sheet.fitted(grid.LEFT, line, wide, f"— {quote.name}", frame.SMALL_STRONG, "ink")

    return Block(height, paint)


def quoted(voice: Voice, quote: Quote) -> str:
    """A comment between the quotation marks of the document's language."""
    return _MARKS[voice.language].format(text=quote.text)


def translation(voice: Voice, quote: Quote) -> str:
    """Its translation into the document's language, marked as one; empty where there is none."""
    translated = quote.translations.get(voice.language, "")
    return voice.translate("Report", "Translation: {text}").format(text=translated) if translated else ""


def _plain(text: str) -> str:
    """What people typed, in one paragraph."""
    return " ".join(as_typed(text).split())
