"""The files of one document in one language: which maker sets which kind. Makers are loaded when they are wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from scorefact_desktop.domain.deliverables import ChartSize
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports.data import ReportData

if TYPE_CHECKING:  # it brings the store and its keys, which setting a dashboard can do without
    from scorefact_desktop.services.label_data import SealedLabel

Kind = Literal["dashboard", "label", "charts", "workbook", "slides"]


def load(kind: Kind, language: str) -> None:
    """Load what sets a kind in a language, before there is something to set."""
    if kind == "dashboard":
        from scorefact_desktop.reports import dashboard

        dashboard.load(language)


def set_files(
    kind: Kind,
    data: "ReportData | SealedLabel",
    language: str,
    translate: Translate,
    size: ChartSize,
    cancelled: Callable[[], bool],
) -> tuple[tuple[str, bytes], ...]:
    """The files of one language as (end of the name, content)."""
    if kind == "label" or not isinstance(data, ReportData):
        return _label_files(data, language, translate, cancelled)
    if kind == "charts":
        from scorefact_desktop.reports.pictures import pictures

        return pictures(data, language, translate, size.width, size.height, size.scale)
    if kind == "workbook":
        from scorefact_desktop.services.deliverables.workbook import workbook

        return ((f"workbook-{language}.xlsx", workbook(data, language, translate)),)
    if kind == "slides":
        from scorefact_desktop.services.deliverables.slides import slides

        return ((f"slides-{language}.pptx", slides(data, language, translate)),)
    from scorefact_desktop.reports.dashboard import dashboard

    return ((f"dashboard-{language}.pdf", dashboard(data, language, translate, cancelled).pdf),)


def _label_files(
    data: "ReportData | SealedLabel", language: str, translate: Translate, cancelled: Callable[[], bool]
) -> tuple[tuple[str, bytes], ...]:
    from scorefact_desktop.reports.badge import badge
    from scorefact_desktop.reports.label_content import label_content

    page = label_page(data, language, translate, cancelled)
    content = label_content(data) if isinstance(data, ReportData) else data.content
    shapes, dots = badge(content, language, translate)
    names = (f"label-{language}.pdf", f"badge-{language}.svg", f"badge-{language}.png")
    return tuple(zip(names, (page, shapes, dots), strict=True))


def label_page(
    data: "ReportData | SealedLabel", language: str, translate: Translate, cancelled: Callable[[], bool]
) -> bytes:
    """The sealed page, or a specimen where nothing is sealed."""
    if not isinstance(data, ReportData):
        return data.document(language)
    from scorefact_desktop.reports.label import label
    from scorefact_desktop.reports.label_content import label_content

    return label(label_content(data), language, translate, cancelled).pdf
