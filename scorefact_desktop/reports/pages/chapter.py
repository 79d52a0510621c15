"""A chapter of its own: a titled first page and as many more as its blocks need, under one name in the contents."""

from collections.abc import Sequence

from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page, Painter, Place
from scorefact_desktop.reports.flow import Block, Placed, paginate
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.voice import Voice

NEXT = 8.2 * UNIT  #: upper edge of the content on following pages


def chapter_pages(
    voice: Voice, key: str, name: str, content: Sequence[Block], *, title: str = "", lead: str = ""
) -> list[Page]:
    """The pages of `content` under `title` (else `name`, which bookmarks and contents say), none without content."""
    kicker = name if title else voice.translate("Report", "Analyses")
    title = title or name
    laid = paginate(content, first_edge(voice, title, lead), NEXT, grid.FOOT)
    pages = []
    for number, placed in enumerate(laid):
        where = key if number == 0 else f"{key}-{number + 1}"
        listed = name if number == 0 else ""
        painter = flowing(voice, name, (kicker, title, lead), placed, number)
        pages.append(Page(where, listed, painter, entry=listed))
    return pages


def first_edge(voice: Voice, title: str, lead: str) -> float:
    """The upper edge of the content on the first page."""
    return frame.after_title(voice, title, lead) + 0.6 * UNIT


def flowing(
    voice: Voice, section: str, heading: tuple[str, str, str], placed: Sequence[Placed], number: int
) -> Painter:
    """Page `number`, from 0, of blocks that flow: kicker, title and lead on the first, "continued" on the others."""

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, section)
        if number == 0:
            frame.title_block(sheet, voice, *heading)
        else:
            following = voice.translate("Report", "continued", "heading of a following page")
            sheet.text(grid.LEFT, 6 * UNIT, following, frame.BODY_STRONG, "accent")
        for one in placed:
            one.block.paint(sheet, one.top)

    return paint
