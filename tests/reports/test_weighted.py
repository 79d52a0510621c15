"""Documents, workbook and slides of a weighted campaign say how it is weighted wherever figures stand."""

from dataclasses import replace

import pytest

from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.deliverables.slides import deck
from scorefact_desktop.services.deliverables.workbook import book
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound
from tests.reports.samples import standard_data

PARTS = ("key-figures", "radar", "sample", "themes", "method", "appendix")
CAPTIONS = {
    "en": "weighted by size, sector",
    "fr": "pondéré selon\u00a0: taille, secteur",
    "sv": "viktat efter storlek, bransch",
}


def weighted(by: str) -> ReportData:
    data = standard_data()
    return replace(data, figures=replace(data.figures, weighting=by), parts=PARTS)


@pytest.mark.parametrize("language", CAPTIONS)
def test_the_dashboard_says_how_its_figures_are_weighted(language: str) -> None:
    rendered = dashboard(weighted("raked:size,sector"), language, language_for(language, strict=True))
    assert_sound(rendered)
    pages = {box.page for box in rendered.boxes if CAPTIONS[language] in box.text.replace("\n", " ").lower()}
    assert len(pages) >= 14  # every theme, the key figures, the radar, the method, the appendix


@pytest.mark.parametrize("by", ["strata", "weights", "post_stratified:size"])
def test_every_way_is_sound(by: str) -> None:
    rendered = dashboard(weighted(by), "fr", language_for("fr", strict=True))
    assert_sound(rendered)


def test_without_weights_only_the_method_speaks_of_it() -> None:
    rendered = dashboard(weighted("none"), "en", language_for("en", strict=True))
    said = [box.text for box in rendered.boxes if "eighted" in box.text]
    assert any("Nothing is weighted" in one for one in said)
    assert not any("eighted by" in one for one in said)


def test_workbook_and_slides_say_it_too() -> None:
    data, translate = weighted("raked:size,sector"), language_for("en", strict=True)
    sheets = book(data, "en", translate).sheets
    assert sum("Weighted by size, sector." in sheet.remark for sheet in sheets) >= 2
    slides = deck(data, "en", translate).slides
    assert any("weighted by size, sector" in slide.source for slide in slides)
    assert any("same spread as all customers" in slide.notes for slide in slides)
