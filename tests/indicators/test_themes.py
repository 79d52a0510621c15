"""Theme scores of many respondents at once are those of each alone."""

from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.indicators.themes import ThemeSums, ThemeTable

#: Three items: two on a scale of four values, one with points for a single answer.
_TABLE = ThemeTable(
    "t", False, (0, 1, 2), ({6: 0, 7: 600, 8: 1200, 9: 1800}, {6: 1800, 7: 600}, {8: 18 * 10**30}), unit=18
)
_RESPONDENTS = st.lists(st.tuples(*[st.integers(0, 10)] * 3), max_size=40)


def _columns(respondents: list[tuple[int, ...]]) -> list[bytes]:
    return [bytes(one[place] for one in respondents) for place in range(3)]


@given(_RESPONDENTS)
def test_scores_of_many_are_those_of_each(respondents: list[tuple[int, ...]]):
    expected = [_TABLE.score(one)[0] for one in respondents]

    assert _TABLE.scores(_columns(respondents)) == expected


@given(_RESPONDENTS)
def test_sums_of_many_are_those_of_each(respondents: list[tuple[int, ...]]):
    expected = ThemeSums()
    for one in respondents:
        expected.move(*_TABLE.score(one), 1)

    assert _TABLE.sums(_columns(respondents)) == expected


def test_a_theme_without_items_has_no_scores():
    nothing = ThemeTable("t", False, (), (), unit=1)

    assert nothing.scores([]) == []
    assert nothing.sums([]) == ThemeSums()
