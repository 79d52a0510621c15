from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.charts.primitives import Circle, Label, Path
from scorefact_desktop.charts.radar import RadarAxis, RadarOptions, draw, runs
from scorefact_desktop.charts.table import of_radar
from tests.charts.checks import assert_sound, style

NAMES = ("Skills", "Results", "Respect of commitments", "Support", "Crisis management", "NPS", "Recurring revenue",
         "Image, perception", "NPS capacity", "Sponsors & verbatims", "Company spirit", "Communication",
         "Satisfaction", "Market knowledge")  # fmt: skip

name = st.lists(st.text("abcdefgémWi", min_size=1, max_size=18), min_size=1, max_size=5).map(" ".join)
score = st.none() | st.floats(0, 100)


@st.composite
def axes(draw_: st.DrawFn, least: int = 3, most: int = 20) -> list[RadarAxis]:
    out = []
    for i in range(draw_(st.integers(least, most))):
        value = draw_(score)
        low, high = (value, value) if value is None else (max(0, value - 5), min(100, value + 5))
        hidden: Literal["protected", "empty"] = "protected" if draw_(st.booleans()) else "empty"
        moved: Literal["up", "down"] = "up" if draw_(st.booleans()) else "down"
        shown = value is not None
        state: Literal["ok", "protected", "empty"] = "ok" if shown else hidden
        change = moved if shown and draw_(st.booleans()) else None
        out.append(
            RadarAxis(str(i), draw_(name), value, low, high, draw_(score), draw_(score), 50, state=state, change=change)
        )
    return out


def plain(values: list[float | None]) -> list[RadarAxis]:
    return [
        RadarAxis(n, n, v, state="ok" if v is not None else "protected") for n, v in zip(NAMES, values, strict=False)
    ]


@settings(deadline=None, max_examples=120)
@given(axes(), st.floats(180, 900), st.floats(180, 700), st.booleans(), st.sampled_from(["fr", "en", "sv"]))
def test_no_collision_in_any_data(
    some: list[RadarAxis], width: float, height: float, values: bool, language: str
) -> None:
    assert_sound(draw(some, width, height, style(language), RadarOptions(values=values, selected="1")))


@settings(deadline=None, max_examples=40)
@given(axes(1, 2), st.floats(150, 700), st.floats(150, 500))
def test_bars_stand_in_for_fewer_than_three_axes(some: list[RadarAxis], width: float, height: float) -> None:
    assert_sound(draw(some, width, height, style()))


def test_names_are_whole_and_outside_the_circle() -> None:
    drawing = draw(plain([50.0] * 14), 541, 480, style())
    words = {word for item in drawing.items if isinstance(item, Label) for word in item.text.split()}
    assert set(" ".join(NAMES).split()) <= words
    outer = max(item.radius for item in drawing.items if isinstance(item, Circle))
    assert outer > 125  # the circle of the mock-up is 156 in this room


def test_axes_without_a_value_are_gaps_and_never_zero() -> None:
    values: list[float | None] = [50.0] * 14
    values[3] = None
    drawing = draw(plain(values), 541, 480, style())
    outlines = [i for i in drawing.items if isinstance(i, Path) and i.stroke and i.stroke.colour == "accent"]
    assert [len(outline.contours[0]) for outline in outlines] == [13]
    assert not outlines[0].closed
    rings = [i for i in drawing.items if isinstance(i, Circle) and i.stroke and i.stroke.colour == "muted"]
    assert len(rings) == 1
    assert "Support: protected." in drawing.description
    assert any(isinstance(i, Label) and i.text == "protected" for i in drawing.items)


def test_runs_are_cut_at_gaps_and_pass_the_top() -> None:
    assert runs([True, True, True]) == ((0, 1, 2),)
    assert runs([True, False, True, True]) == ((2, 3, 0),)
    assert runs([False, True, False, True]) == ((1,), (3,))
    assert runs([False, False]) == ()


def test_the_band_can_be_off() -> None:
    some = [RadarAxis(n, n, 50.0, 40.0, 60.0) for n in NAMES]
    on, off = (draw(some, 500, 450, style(), RadarOptions(band=band)) for band in (True, False))
    bands = [i for i in on.items if isinstance(i, Path) and len(i.contours) == 2]
    assert len(bands) == 1
    assert len(on.items) == len(off.items) + 1


def test_every_axis_has_hotspots_and_words() -> None:
    drawing = draw(plain([50.0] * 14), 541, 480, style("fr"))
    assert {spot.key for spot in drawing.hotspots} == set(NAMES)
    assert all(n in drawing.description for n in NAMES)
    assert "50,0" in drawing.description


def test_the_same_figures_stand_in_the_table() -> None:
    some = [
        RadarAxis("a", "Support", 58.4, 55.0, 62.0, 60.0, None, 103),
        RadarAxis("b", "NPS", None, state="protected"),
    ]
    table = of_radar(some, style())
    assert table.rows[0] == ("Support", "58.4", "55.0–62.0", "103", "60.0", "")
    assert table.rows[1][1] == "protected"
    assert table.text().splitlines()[1].startswith("Support\t58.4")
    assert "<td>58.4</td>" in table.html()
