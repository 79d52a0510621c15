"""Documents, workbook and slides of a weighted campaign say how it is weighted wherever figures stand."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.figures import Distribution, Excluded, Figure
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.voice import Voice
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


def test_few_answers_are_counted_not_weighted() -> None:
    """Of 14 answers 8 are yes; weighted they are 61 %, which print must not turn into 9 answers."""
    data = weighted("raked:size")
    figure = Figure("cri_performance.top", "top", 0.6094, 14, question="cri_performance", hits=8)
    for language, words in {"en": "8 of 14", "fr": "8 sur 14", "sv": "8 av 14"}.items():
        voice = Voice(data, language, language_for(language, strict=True))
        assert voice.value(figure).replace("\u00a0", " ") == words
        assert "%" in voice.value(replace(figure, n=34))


@pytest.mark.parametrize("told", [True, False])
def test_crises_are_counted_not_weighted(told: bool) -> None:
    """Six crises among 80 customers, weighted 0.2 a customer: 16 in all would be nobody's number."""
    data = weighted("raked:size")
    mean = Figure("cri_count.average", "average", 0.2, 80, question="cri_count", theme="crisis")
    spread = Distribution("cri_count", 80, {0: 76, 1: 3, 3: 1} if told else {}, Excluded(), protected=not told)
    figures = replace(
        data.figures,
        indicators=(*(one for one in data.figures.indicators if one.id != mean.id), mean),
        distributions=(*(one for one in data.figures.distributions if one.question != "cri_count"), spread),
    )
    rendered = dashboard(replace(data, figures=figures, parts=("crisis",)), "en", language_for("en", strict=True))
    words = " ".join(box.text for box in rendered.boxes).replace("\u00a0", " ")
    assert ("6 crises in all · n = 80" in words) == told
    assert ("The number of crises is not known." in words) != told
    assert "16 crises" not in words
