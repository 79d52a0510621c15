"""A printed document: pages planned first, so that contents and "page x of y" are right in one pass.

Output is the same, byte for byte, for the same content: no clock, no author, no path (ReportLab's invariant mode).
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from scorefact_desktop.reports import grid
from scorefact_desktop.reports.fonts import face
from scorefact_desktop.reports.sheet import Sheet, TextBox


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: its number, how many there are, and the number of every page by key."""

    page: int
    pages: int
    numbers: dict[str, int]


#: Paints one page.
Painter = Callable[[Sheet, Place], None]


@dataclass(frozen=True, slots=True)
class Page:
    """One planned page.

    `key` is the target of links; `title` its bookmark (empty: none) at `level`; `entry` what the contents translate.
    """

    key: str
    title: str
    paint: Painter
    level: int = 0
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document and where its texts stand."""

    pdf: bytes
    pages: int
    boxes: tuple[TextBox, ...]


def render(
    pages: Sequence[Page],
    title: str,
    subject: str,
    language: str,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    keywords: str = "",
) -> Rendered:
    """The PDF of `pages` with document title and language, bookmarks and links; empty bytes when cancelled."""
    target = io.BytesIO()
    canvas = Canvas(
        target,
        pagesize=(grid.WIDTH, grid.HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName=face().name,  # else an unembedded Helvetica is listed
        initialFontSize=grid.BODY,
        lang={"en": "en-GB", "fr": "fr-FR", "sv": "sv-SE"}[language],
    )
    canvas.setTitle(title)
    canvas.setSubject(subject)
    canvas.setAuthor("")
    if keywords:
        canvas.setKeywords(keywords)
    canvas.setCreator("ScoreFact Desktop")
    canvas.setProducer("ScoreFact Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    numbers = {page.key: i + 1 for i, page in enumerate(pages)}
    boxes: list[TextBox] = []
    for i, page in enumerate(pages):
        if cancelled():
            return Rendered(b"", 0, ())
        canvas.bookmarkPage(page.key)
        if page.title:
            canvas.addOutlineEntry(page.title, page.key, level=page.level, closed=page.level > 0)
        page.paint(Sheet(canvas, i + 1, language, boxes), Place(i + 1, len(pages), numbers))
        canvas.showPage()
    canvas.save()
    return Rendered(target.getvalue(), len(pages), tuple(boxes))
