"""The appendix: tables go on where a page ends, full pages, and the questions to the market with their p-values."""

from dataclasses import replace
from typing import Any

import pytest

from scorefact_desktop.domain.figures import BenchmarkPosition, Figure
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Rendered
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, text
from tests.reports.samples import foreign_data, standard_data

CHANCES = {"p": 0.0004, "target_p": 0.0072, "atypical_p": 0.3}


def with_chances(data: ReportData, **changes: Any) -> ReportData:
    """The data with p-values at every place among the vendors; `changes` to the figure that is looked for."""

    def one(figure: Figure) -> Figure:
        market = figure.benchmark
        if market is None:
            return figure
        found = replace(figure, benchmark=replace(market, **CHANCES, percentile_interval=(41.0, 78.0)))
        return replace(found, **changes) if figure.id == "skl_consultants.positive" else found

    figures = data.figures
    figures = replace(figures, themes=tuple(map(one, figures.themes)), indicators=tuple(map(one, figures.indicators)))
    return replace(data, figures=figures, parts=("appendix",))


def printed(data: ReportData, language: str = "en") -> Rendered:
    rendered = dashboard(data, language, language_for(language, strict=True))
    assert_sound(rendered)
    return rendered


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_the_three_questions_are_printed_with_their_answers(language: str) -> None:
    said = text(printed(with_chances(standard_data()), language))
    comma = "." if language == "en" else ","
    assert f"<\u00a00{comma}001" in said
    assert f"0{comma}007" in said
    assert f"0{comma}30" in said
    assert "(41–78)" in said


def test_without_p_values_or_market_the_questions_are_not_put() -> None:
    assert "three questions" not in text(printed(replace(standard_data(), parts=("appendix",))))
    assert "three questions" not in text(printed(replace(standard_data(compared=False), parts=("appendix",))))


@pytest.mark.parametrize(
    ("changes", "left_out"),
    [({"rounded_to": 0.05}, True), ({"protected": True, "value": None}, True), ({}, False)],
)
def test_a_rounded_or_hidden_figure_has_no_p_value(changes: dict[str, object], left_out: bool) -> None:
    rendered = printed(with_chances(standard_data(), **changes))
    voice = Voice(standard_data(), "en", language_for("en"))
    name = voice.question(voice.data.questionnaire.by_code["skl_consultants"])
    first = next(box.page for box in rendered.boxes if box.text.startswith("Against the market"))
    there = [box for box in rendered.boxes if box.page >= first and box.text.startswith(f"{name} · positive")]
    assert bool(there) is not left_out


def test_outside_the_published_quantiles_a_bound_stands_for_the_place() -> None:
    best = BenchmarkPosition(0.3, 25, None, 0.2, False, percentile_interval=(80.0, 100.0), **CHANCES)
    said = text(printed(with_chances(standard_data(), benchmark=best)))
    assert ">\u00a090 (80–100)" in said


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
@pytest.mark.parametrize("data", [standard_data(), foreign_data(themes=9, questions=7)], ids=["standard", "foreign"])
def test_every_page_but_the_last_is_full(data: ReportData, language: str) -> None:
    rendered = printed(with_chances(data), language)
    ends: dict[int, float] = {}
    for box in rendered.boxes:
        if box.text and not box.ground and box.bottom < grid.FOOT + 3 * grid.UNIT:
            ends[box.page] = max(ends.get(box.page, 0.0), box.bottom)
    inside = [page for page in sorted(ends) if 2 < page < rendered.pages]
    assert inside
    assert all(ends[page] > 0.85 * grid.FOOT for page in inside), ends
