"""The dashboard as a document: which pages, in which order, under which title."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.reports import fonts
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Page, Rendered, render
from scorefact_desktop.reports.pages.appendix import appendix_pages
from scorefact_desktop.reports.pages.contents import contents_page
from scorefact_desktop.reports.pages.cover import cover_page
from scorefact_desktop.reports.pages.crisis import crisis_pages
from scorefact_desktop.reports.pages.customer_kpis import customer_kpi_pages
from scorefact_desktop.reports.pages.drivers import driver_pages
from scorefact_desktop.reports.pages.key_figures import key_figures_page
from scorefact_desktop.reports.pages.label_decision import label_pages
from scorefact_desktop.reports.pages.method import method_pages
from scorefact_desktop.reports.pages.radar_page import radar_page
from scorefact_desktop.reports.pages.recommendation import recommendation_pages
from scorefact_desktop.reports.pages.recurring import recurring_pages
from scorefact_desktop.reports.pages.sample import sample_page
from scorefact_desktop.reports.pages.theme import theme_pages
from scorefact_desktop.reports.pages.verbatims import verbatim_pages
from scorefact_desktop.reports.typography import dictionary
from scorefact_desktop.reports.voice import Translate, Voice


def load(language: str) -> None:
    """Reads what every dashboard in a language is set with: its fonts, and where words are parted."""
    for weight in fonts.WEIGHTS:
        fonts.face(weight)
    dictionary(language)


def dashboard(
    data: ReportData, language: str, translate: Translate, cancelled: Callable[[], bool] = lambda: False
) -> Rendered:
    """The dashboard of `data` in `language`; the same data give the same bytes.

    UserErrors: `nothing_to_report` where the questionnaire has no theme and no figure, `missing_translation` where a
    string or a text of the questionnaire does not exist in this language.
    """
    if not data.figures.themes and not data.figures.indicators:
        raise UserError("nothing_to_report", campaign=data.campaign.name)
    voice = Voice(data, language, translate)
    title = translate("Report", "Dashboard {vendor} {year}").format(
        vendor=data.campaign.vendor, year=data.campaign.year
    )
    subject = translate("Report", "Customer audit of the installed base")
    return render(plan(voice), title, subject, language, cancelled)


#: The parts that can be chosen and ordered; cover and contents always come first.
PARTS: dict[str, Callable[[Voice], list[Page]]] = {
    "key-figures": lambda voice: [key_figures_page(voice)],
    "radar": lambda voice: [radar_page(voice)] if voice.data.figures.themes else [],
    "label": label_pages,
    "sample": lambda voice: [sample_page(voice)],
    "themes": lambda voice: [page for theme in voice.data.questionnaire.themes for page in theme_pages(voice, theme)],
    "recurring": recurring_pages,
    "crisis": crisis_pages,
    "recommendation": recommendation_pages,
    "drivers": driver_pages,
    "customer-kpis": customer_kpi_pages,
    "verbatims": verbatim_pages,
    "method": method_pages,
    "appendix": appendix_pages,
}


def plan(voice: Voice) -> list[Page]:
    """Every page: cover, contents, then the parts that are wanted in their order.

    Raises UserError parts_unknown for a part that there is not, or one named twice.
    """
    wanted = voice.data.parts or tuple(PARTS)
    if not set(wanted) <= set(PARTS) or len(set(wanted)) != len(wanted):
        raise UserError("parts_unknown", parts=", ".join(wanted), known=", ".join(PARTS))
    listed = [page for part in wanted for page in PARTS[part](voice)]
    return [cover_page(voice), contents_page(voice, listed), *listed]


@dataclass(frozen=True, slots=True)
class Outline:
    """How many pages each part has that is wanted; `themes` the theme of each page of "themes"."""

    counts: Mapping[str, int] = field(default_factory=dict)
    themes: tuple[str, ...] = ()


def outline(data: ReportData, language: str, translate: Translate) -> Outline:
    """The pages of a dashboard, without setting them. UserErrors as `dashboard`."""
    voice = Voice(data, language, translate)
    wanted = data.parts or tuple(PARTS)
    counts = {part: len(PARTS[part](voice)) for part in wanted if part != "themes"}
    if "themes" not in wanted:
        return Outline(counts)
    themes = tuple(theme.id for theme in data.questionnaire.themes for _ in theme_pages(voice, theme))
    return Outline({part: counts.get(part, len(themes)) for part in wanted}, themes)
