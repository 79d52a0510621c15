from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.charts.wrap import lines, spread
from tests.charts.checks import measure


def width(text: str) -> float:
    return measure(text, 12, 400)


@given(st.text("abc déW\u00a0\u202f", max_size=80), st.floats(20, 300))
def test_no_word_is_lost_and_none_is_cut(text: str, limit: float) -> None:
    found = lines(text, limit, width)
    assert _words(" ".join(found)) == _words(text)
    for line in found:
        assert width(line) <= limit or " " not in line


def _words(text: str) -> list[str]:
    return [word for word in text.split(" ") if word]


@given(st.text("abcW", min_size=1, max_size=60), st.floats(20, 300))
def test_a_long_word_is_split_only_when_asked(word: str, limit: float) -> None:
    assert lines(word, limit, width) == (word,)
    parts = lines(word, limit, width, split=True)
    assert "".join(parts).replace(" ", "") == word
    assert all(width(part) <= limit for part in parts)


def test_lines_are_about_equally_long() -> None:
    found = lines("one two three four five six", width("one two three four five") + 1, width)
    assert found == ("one two three", "four five six")


@given(st.lists(st.tuples(st.floats(-200, 200), st.floats(1, 40)), min_size=1, max_size=12), st.floats(0, 10))
def test_spread_things_do_not_touch_and_keep_their_order(things: list[tuple[float, float]], gap: float) -> None:
    things.sort()
    centres, sizes = [one for one, _ in things], [size for _, size in things]
    moved = spread(centres, sizes, gap)
    for i in range(len(moved) - 1):
        assert moved[i + 1] - moved[i] >= (sizes[i] + sizes[i + 1]) / 2 + gap - 1e-6


def test_things_that_are_apart_stay_where_they_are() -> None:
    assert spread([0, 50, 100], [10, 10, 10], 5) == (0, 50, 100)
