"""The document that an export would write, as pictures of its pages."""

from dataclasses import dataclass

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports import raster
from scorefact_desktop.reports.raster import Picture
from scorefact_desktop.services import exporting
from scorefact_desktop.services.deliverables.setting import Kind
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Kind", "Picture", "Preview", "page_pictures", "preview"]


@dataclass(frozen=True, slots=True)
class Preview:
    """A document in memory and a small picture of every page."""

    pdf: bytes
    thumbnails: tuple[Picture, ...]


def preview(
    workspace: Workspace,
    campaign: str,
    kind: Kind,
    language: str,
    translate: Translate,
    compare: str | None,
    thumbnail_width: int,
) -> Preview:
    """The document as it would be delivered now. Raises UserErrors as an export does; for one thread at a time."""
    pdf = exporting.preview(workspace, campaign, kind, language, translate, compare)
    return Preview(pdf, raster.pictures(pdf, tuple(range(raster.page_count(pdf))), thumbnail_width))


def page_pictures(shown: Preview, pages: tuple[int, ...], width: int) -> tuple[Picture, ...]:
    """Some pages, from 0, in a width of pixels."""
    return raster.pictures(shown.pdf, pages, width)
