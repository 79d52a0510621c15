from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.charts import limit_strip
from scorefact_desktop.charts.limit_strip import LimitFigure
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Label, Rect
from tests.charts.checks import style

SHARES = st.floats(0, 1)


def draw(figure, width=200, height=34):
    return limit_strip.draw(figure, width, height, style())


@given(SHARES, SHARES, SHARES, st.booleans())
def test_all_that_is_compared_is_on_the_strip(limit, computed, value, at_least):
    low, high = limit_strip.ends(limit, (computed, value), Unit.SHARE)
    assert 0 <= low <= min(limit, computed, value) + 1e-9
    assert max(limit, computed, value) - 1e-9 <= high <= 1
    assert low < high
    drawing = draw(LimitFigure(limit, computed, value, Unit.SHARE, at_least))
    for item in drawing.items:
        if isinstance(item, Rect):
            assert item.x >= 0
            assert item.x + item.width <= drawing.width


@given(st.floats(-1, 1), st.floats(-1, 1))
def test_nps_stays_on_its_scale(limit, computed):
    low, high = limit_strip.ends(limit, (computed,), Unit.BALANCE)
    assert -1 <= low <= computed <= high <= 1


def test_the_pale_side_is_the_one_that_passes():
    above = draw(LimitFigure(0.7, 0.8, 0.85, Unit.SHARE, at_least=True))
    below = draw(LimitFigure(0.2, 0.1, 0.05, Unit.SHARE, at_least=False))
    (first,), (second,) = ([one for one in made.items if isinstance(one, Rect)] for made in (above, below))
    assert first.x > 90
    assert second.x < 90
    assert {one.fill.colour for one in (first, second)} == {"good"}


def test_the_limit_is_always_in_numbers_and_the_ends_where_they_fit():
    drawing = draw(LimitFigure(0.7, 0.8, None, Unit.SHARE, at_least=True))
    assert next(one.text for one in drawing.items if isinstance(one, Label)) == "70%"
    narrow = draw(LimitFigure(0.7, 0.8, None, Unit.SHARE, at_least=True), width=50)
    assert [one.text for one in narrow.items if isinstance(one, Label)] == ["70%"]
