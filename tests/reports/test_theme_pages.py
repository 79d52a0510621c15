"""The pages of a theme: on one where it fits, else its trends take the room of the second."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.figures import Distribution, Excluded
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.dashboard import dashboard, outline
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.pages import theme_trends
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, text
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


def test_a_question_put_to_nobody_is_not_on_its_theme_s_page() -> None:
    """A question for publishers says nothing of an integrator; where no question was put, the page says so of each."""
    data = replace(standard_data(), parts=("themes",))
    nobody = Excluded(not_asked=data.figures.complete + data.figures.partial)

    def printed(*codes: str) -> str:
        spread = tuple(
            Distribution(one.question, 0, {}, nobody) if one.question in codes else one
            for one in data.figures.distributions
        )
        return text(dashboard(replace(data, figures=replace(data.figures, distributions=spread)), "en", english))

    english = language_for("en")
    questions = data.questionnaire.of_theme("spirit")
    names = [dict(one.short)["en"] for one in questions]
    one_left_out, none_asked = printed(questions[1].code), printed(*(one.code for one in questions))
    assert [name for name in names if name not in one_left_out] == [names[1]]
    assert not [name for name in names if name not in none_asked]
