"""Bars, rows of intervals and the quadrant: nothing outside, no text on text, in every language and size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.charts import bars, intervals, quadrant
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Circle, Label
from scorefact_desktop.charts.quadrant import QuadrantPoint, QuadrantWords
from scorefact_desktop.charts.wrap import label_box, overlap
from tests.charts.checks import assert_sound, style

WORDS = QuadrantWords("Agir d’abord", "Préserver", "Surveiller", "Entretenir", "importance", "performance, 0 à 100")
NAMES = ("Compétences", "Résultats", "Respect des engagements", "Support", "Gestion de crise", "Image, perception",
         "Capacité NPS®", "Sponsors & verbatims", "Esprit d’entreprise", "Communication", "Connaissance du marché",
         "Satisfaction", "Solidité du récurrent", "NPS®")  # fmt: skip


@pytest.mark.parametrize(("width", "height"), [(300, 150), (520, 260), (900, 420)])
def test_bars(width, height):
    found = bars.draw(
        [
            Bar("a", "Clients de la base", 1.0, "400"),
            Bar("b", "Entretiens complets", 0.28, "112", "56,6 %", tick=0.3),
            Bar("c", "Une fusion ou une fermeture", 0.2, "20 %", "14", lower=0.12, upper=0.28),
            Bar("d", "Autre", None, hidden="protégé"),
        ],
        width, height, style("fr"),
    )  # fmt: skip
    assert_sound(found)
    assert found.description.startswith("Clients de la base 400")
    assert [spot.key for spot in found.hotspots] == ["a", "b", "c", "d"]


def test_no_bars():
    assert bars.draw([], 100, 50, style()).items == ()


@pytest.mark.parametrize("unit", [Unit.SHARE, Unit.BALANCE, Unit.SCORE, Unit.PLAIN])
@pytest.mark.parametrize(("width", "height"), [(320, 160), (640, 300)])
def test_rows_of_intervals(unit, width, height):
    factor = 1 / unit.factor
    rows = [
        IntervalRow("a", "50–249", 42 * factor, 30 * factor, 55 * factor, note="n = 36"),
        IntervalRow("b", "Selon l’échelle", None, 20 * factor, 60 * factor, band=True),
        IntervalRow("c", "250+", None, hidden="protégé", note=""),
        IntervalRow("d", "Industrie", 50 * factor, other=45 * factor, strong=True),
    ]
    found = intervals.draw(rows, width, height, style("fr"), unit, line=44 * factor)
    assert_sound(found)
    assert "protégé" in found.description


def test_an_axis_is_no_cliff_and_holds_everything():
    low, high = intervals.ends([IntervalRow("a", "a", 0.71, 0.70, 0.72)], Unit.SHARE)
    assert high - low >= 0.4 - 1e-9
    assert intervals.ends([], Unit.SHARE) == (0.0, 1.0)
    assert intervals.ends([IntervalRow("a", "a", 0.0)], Unit.PLAIN) == (0.0, 1.0)


POINT = st.tuples(st.floats(0, 0.4), st.floats(0, 0.2), st.floats(0, 100), st.floats(0, 15))


@given(st.lists(POINT, min_size=1, max_size=14), st.sampled_from([(360, 300), (560, 420), (1100, 640)]))
def test_names_in_the_quadrant_never_collide(drawn, room):
    points = [
        QuadrantPoint(
            NAMES[at], at + 1, NAMES[at], x, max(0, x - dx), x + dx, y, max(0, y - dy), min(100, y + dy),
            ("undetermined", "concentrate_here", "keep_up")[at % 3],
        )
        for at, (x, dx, y, dy) in enumerate(drawn)
    ]  # fmt: skip
    cross = (sum(one.x for one in points) / len(points), sum(one.y for one in points) / len(points))
    found = quadrant.draw(points, cross, WORDS, *room, style("fr"))
    assert_sound(found)
    assert len(found.hotspots) == len(points)
    corners = [
        label_box(one, style("fr").measure)
        for one in found.items
        if isinstance(one, Label) and one.text in ("Agir d’abord", "Préserver", "Surveiller", "Entretenir")
    ]
    assert len(corners) == 4
    circles = [one for one in found.items if isinstance(one, Circle)]
    assert len(circles) == len(points)
    for one in circles:
        disc = (one.x - one.radius, one.y - one.radius, one.x + one.radius, one.y + one.radius)
        assert not any(overlap(disc, box, 0.0) for box in corners)


def test_points_with_room_have_their_names():
    points = [
        QuadrantPoint(name, at, name, 0.05 * at, 0.05 * at, 0.05 * at, 90 - 12 * at, 80 - 12 * at, 95 - 12 * at, "")
        for at, name in enumerate(NAMES[:6])
    ]  # fmt: skip
    found = quadrant.draw(points, (0.12, 60), WORDS, 900, 600, style("fr"))
    written = {item.text for item in found.items if isinstance(item, Label)}
    assert set(NAMES[:6]) <= written


def test_an_axis_without_room_for_numbers_has_its_ends():
    rows = [IntervalRow("a", "manufacturing", -0.73, -0.88, -0.45, note="−73 (11)")]
    narrow = intervals.draw(rows, 190, 60, style("fr"), Unit.BALANCE, axis=(-1.0, 1.0))
    assert {"−100", "+100"} <= {one.text for one in narrow.items if isinstance(one, Label)}
