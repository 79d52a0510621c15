"""The document that an export would write, as pictures of its pages.

What makes it is imported by whoever makes it: to ask for a document takes none of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.reports.dashboard import Outline
    from scorefact_desktop.reports.raster import Picture

__all__ = ["Kind", "Picture", "Preview", "Wanted", "document", "page_pictures", "preview"]

Kind = Literal["dashboard", "label", "workbook", "slides"]
_BEFORE_PARTS = 2  # cover and contents


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which document is to be seen; `compare`, `parts` and `recipient` as in `exporting.export_dashboard`."""

    campaign: str
    kind: Kind
    language: str
    compare: str | None = None
    parts: tuple[str, ...] = ()
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A document in memory and a small picture of every page.

    Of a dashboard, `counts` has the pages of every part in it, and `starts` the place (from 0) of the first page of
    each that has one; `themes` the theme that a page is about, by its place.
    """

    pdf: bytes
    thumbnails: tuple["Picture", ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    starts: Mapping[str, int] = field(default_factory=dict)
    themes: Mapping[int, str] = field(default_factory=dict)


def preview(
    workspace: Workspace,
    wanted: Wanted,
    translate: Translate,
    thumbnail_width: int,
    cancelled: Callable[[], bool] = lambda: False,
) -> Preview:
    """The document as it would be delivered now; no pages where cancelled.

    Raises UserErrors as an export does; for one thread at a time.
    """
    from scorefact_desktop.reports import raster

    pdf, found = document(workspace, wanted, translate, cancelled)
    if not pdf:
        return Preview(b"", ())
    starts, at = dict[str, int](), _BEFORE_PARTS
    for part, count in found.counts.items():
        if count:
            starts[part] = at
        at += count
    themes = {starts["themes"] + at: theme for at, theme in enumerate(found.themes)} if "themes" in starts else {}
    pages = tuple(range(raster.page_count(pdf)))
    return Preview(pdf, raster.pictures(pdf, pages, thumbnail_width), found.counts, starts, themes)


def document(
    workspace: Workspace, wanted: Wanted, translate: Translate, cancelled: Callable[[], bool] = lambda: False
) -> "tuple[bytes, Outline]":
    """The PDF that an export would write in one language, and of a dashboard its pages; kept nowhere."""
    from scorefact_desktop.reports.dashboard import Outline, dashboard, outline
    from scorefact_desktop.services.chapters import with_chapters
    from scorefact_desktop.services.deliverables.setting import label_page
    from scorefact_desktop.services.label_data import label_data, sealed_label
    from scorefact_desktop.services.report_data import report_data

    if wanted.kind == "label":
        sealed = sealed_label(workspace, wanted.campaign)
        pdf = label_page(sealed or label_data(workspace, wanted.campaign), wanted.language, translate, cancelled)
        return pdf, Outline()
    plain = report_data(workspace, wanted.campaign, wanted.compare)
    data = with_chapters(workspace, replace(plain, parts=wanted.parts, recipient=wanted.recipient), cancelled)
    if data is None:
        return b"", Outline()
    pdf = dashboard(data, wanted.language, translate, cancelled).pdf
    return pdf, outline(data, wanted.language, translate) if pdf else Outline()


def page_pictures(shown: Preview, pages: tuple[int, ...], width: int) -> "tuple[Picture, ...]":
    """Some pages, from 0, in a width of pixels."""
    from scorefact_desktop.reports import raster

    return raster.pictures(shown.pdf, pages, width)
