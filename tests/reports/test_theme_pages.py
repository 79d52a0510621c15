"""The pages of a theme: on one where it fits, else its trends take the room of the second."""

from dataclasses import replace

import pytest

from scorefact_desktop.reports import grid
from scorefact_desktop.reports.dashboard import dashboard, outline
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.pages import theme_trends
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound
from tests.reports.samples import foreign_data, standard_data


def ends(data: ReportData, language: str) -> list[tuple[str, float, bool]]:
    """Each page of a theme: the theme, how far down its texts go (1 = the foot), whether it is not the first."""
    translate = language_for(language, strict=True)
    data = replace(data, parts=("themes",))
    rendered = dashboard(data, language, translate)
    assert_sound(rendered)
    found = []
    themes = outline(data, language, translate).themes
    for at, theme in enumerate(themes):
        bottoms = [
            box.bottom
            for box in rendered.boxes
            if box.page == at + 3 and not box.ground and box.bottom < grid.FOOT + 2 * grid.UNIT
        ]
        found.append((theme, max(bottoms) / grid.FOOT, at > 0 and themes[at - 1] == theme))
    return found


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_second_pages_are_more_than_half_full(language: str) -> None:
    data = standard_data()
    known = {one.id: data.trends[one.theme] for one in data.figures.indicators if one.theme in data.trends}
    found = ends(replace(data, trends={**data.trends, **known}), language)
    assert len(found) < 28  # what fits one page has one
    assert [one for one in found if one[2] and one[1] < 0.6] == []


def test_a_foreign_questionnaire_is_sound_too() -> None:
    assert len(ends(foreign_data(themes=4, questions=12), "fr")) >= 4


def test_without_trends_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    data = replace(standard_data(), trends={})
    monkeypatch.setattr(theme_trends, "_blank", None)
    assert ends(data, "en")
