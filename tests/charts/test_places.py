"""A changed drawing repainted only where it changed looks as if all of it had been painted anew."""

from collections.abc import Callable
from dataclasses import replace
from math import ceil, cos, floor, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from pytestqt.qtbot import QtBot

from scorefact_desktop.charts import radar, trend
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.places import place
from scorefact_desktop.charts.primitives import Drawing, Fill, Label, Path, Rect, Stroke
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.trend_scale import TrendPoint, full_scale
from scorefact_desktop.reports import palette
from scorefact_desktop.views.charts import ground
from scorefact_desktop.views.charts.painter import paint, qt_measure
from scorefact_desktop.views.theme import colour as worn
from scorefact_desktop.views.widgets.chart import ChartView
from tests.charts.checks import translate

SIZE = (420, 300)
#: Qt cuts a long line to the area before it paints it: its edges may differ by a shade of 256 that nobody sees.
UNSEEN = 8
BOX = Rect(10, 10, 20, 20, fill=Fill("accent"))
OTHER = Rect(100, 10, 20, 20, fill=Fill("accent"))
SOLID = Stroke("ink", 2)
WORD = Label(200, 100, "Émile", 14)

shares = some.lists(some.one_of(some.none(), some.floats(0, 1)), min_size=4, max_size=4)


def colour(token: str) -> QColor:
    return QColor(palette.PAPER[token])


def style() -> Style:
    return Style(qt_measure(), "en", translate)


def a_radar(values: list[float | None]) -> Drawing:
    axes = [
        radar.RadarAxis(name, name, None if value is None else 100 * value, previous=50.0)
        for name, value in zip(("Support", "Skills", "NPS®", "Image"), values, strict=True)
    ]
    return radar.draw(axes, *SIZE, style(), radar.RadarOptions(selected="Skills"))


def a_trend(values: list[float | None]) -> Drawing:
    points = [
        TrendPoint(str(year), value, lower=value, upper=None if value is None else min(1, value + 0.1))
        for year, value in zip((2023, 2024, 2025, 2026), values, strict=True)
    ]
    return trend.draw(points, *SIZE, style(), full_scale(Unit.SHARE))


def a_star(values: list[float | None]) -> Drawing:
    """Surfaces that cross themselves, a ring, an outline and a dashed line through the same twelve points."""
    round_about = [(210 + 140 * sin(at * 5), 150 + 140 * cos(at * 5)) for at in range(12)]
    for at, value in enumerate(values):
        if value is not None:
            x, y = round_about[3 * at]
            round_about[3 * at] = (210 + (x - 210) * value, 150 + (y - 150) * value)
    points, box = tuple(round_about), ((180.0, 120.0), (240.0, 120.0), (240.0, 180.0), (180.0, 180.0))
    items = (
        Path((points,), closed=True, fill=Fill("accent", 0.2)),
        Path((points, box), closed=True, fill=Fill("benchmark", 0.3)),
        Path((points[::2],), closed=True, stroke=Stroke("ink", 2)),
        Path((points[::3],), stroke=Stroke("accent", 3)),
        Path((points[::4],), stroke=Stroke("previous", 2, dash=(5, 3))),
    )
    return Drawing(*SIZE, items)


def picture(drawing: Drawing, ratio: int) -> QImage:
    image = QImage(SIZE[0] * ratio, SIZE[1] * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(colour("card"))
    pen = QPainter(image)
    paint(pen, drawing, colour)
    pen.end()
    return image


def furthest(one: QImage, other: QImage) -> int:
    """How far any pixel is from the other picture's, 0-255."""
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other)]
    return int(np.abs(pixels[0] - pixels[1]).max())


def whole(left: float, top: float, right: float, bottom: float) -> QRect:
    return QRect(floor(left), floor(top), ceil(right) - floor(left), ceil(bottom) - floor(top))


@pytest.mark.parametrize(("draw", "examples"), [(a_radar, 40), (a_trend, 40), (a_star, 12)])
@pytest.mark.parametrize("ratio", [1, 2])
def test_repainting_what_changed_is_enough(
    qtbot: QtBot, draw: Callable[[list[float | None]], Drawing], examples: int, ratio: int
) -> None:
    @settings(max_examples=examples)
    @given(shares, shares)
    def check(one: list[float | None], other: list[float | None]) -> None:
        before, _ = place(draw(one), qt_measure())
        after, changed = place(draw(other), qt_measure(), before)
        for drawing in (before.drawing, after.drawing):  # halos have their lasting shape from the second time on
            picture(drawing, ratio)
        image = picture(before.drawing, ratio)
        if changed is not None:
            area = whole(*changed)
            pen = QPainter(image)
            pen.setClipRect(area)
            pen.fillRect(area, colour("card"))
            bounds = (area.x(), area.y(), area.x() + area.width(), area.y() + area.height())
            paint(pen, after.within(bounds), colour)
            pen.end()
        assert furthest(image, picture(after.drawing, ratio)) <= UNSEEN

    check()


def test_what_changed_is_around_old_and_new_items(qtbot: QtBot) -> None:
    measure = qt_measure()
    before, all_of_it = place(Drawing(420, 300, (BOX, WORD)), measure)
    assert all_of_it == (0, 0, 420, 300)
    assert place(Drawing(420, 300, (BOX, WORD)), measure, before)[1] is None
    assert place(Drawing(420, 301, (BOX, WORD)), measure, before)[1] == (0, 0, 420, 301)
    moved = place(Drawing(420, 300, (OTHER, WORD)), measure, before)[1]
    assert moved == pytest.approx((9, 9, 121, 31))
    more, added = place(Drawing(420, 300, (BOX, OTHER, WORD)), measure, before)
    assert added == pytest.approx((99, 9, 121, 31))
    assert place(Drawing(420, 300, (BOX, WORD)), measure, more)[1] == added
    assert more.within((99, 9, 121, 31)).items == (OTHER,)
    assert more.within((0, 0, 420, 300)) is more.drawing
    assert more.within((0, 0, 420, 300), after=1).items == (OTHER, WORD)


def test_a_path_that_bends_touches_what_is_about_the_bend(qtbot: QtBot) -> None:
    def bent(y: float, stroke: Stroke = SOLID, *, closed: bool = False) -> Drawing:
        points = ((10.0, 10.0), (60.0, y), (110.0, 10.0), (160.0, 60.0), (10.0, 60.0))
        return Drawing(*SIZE, (Path((points,), closed, stroke),))

    def changed(old: Drawing, new: Drawing) -> tuple[float, ...] | None:
        return place(new, qt_measure(), place(old, qt_measure())[0])[1]

    def ending(x: float, *, closed: bool = False) -> Drawing:
        return Drawing(*SIZE, (Path((((10.0, 10.0), (60.0, 90.0), (x, 60.0)),), closed, SOLID),))

    dashed = Stroke("ink", 2, dash=(4, 2))
    assert changed(bent(20), bent(30)) == (7, 7, 113, 33)
    assert changed(bent(20, closed=True), bent(5, closed=True)) == (7, 2, 113, 23)
    assert changed(bent(20, dashed), bent(30, dashed)) == (7, 7, 163, 63)  # all dashes behind it move
    assert changed(bent(20), bent(20, Stroke("muted", 2))) == (7, 7, 163, 63)
    assert changed(bent(20), bent(30, closed=True)) == (7, 7, 163, 63)
    assert changed(ending(110), ending(120)) == (57, 57, 123, 93)
    assert changed(ending(110, closed=True), ending(120, closed=True)) == (7, 7, 123, 93)


def test_a_view_paints_no_more_than_what_changed(qtbot: QtBot) -> None:
    seen: list[QRect] = []

    class Watched(ChartView):
        def paintEvent(self, event: QPaintEvent) -> None:
            seen.append(event.rect())
            super().paintEvent(event)

    view = Watched(lambda *_: a_trend([0.1, 0.2, 0.3, 0.4]))
    qtbot.addWidget(view)
    view.setFixedSize(*SIZE)
    view.show()
    qtbot.waitUntil(lambda: bool(seen))
    first = view.drawing()
    seen.clear()
    view.show_chart(lambda *_: a_trend([0.1, 0.2, 0.3, 0.5]), "trend")
    qtbot.waitUntil(lambda: bool(seen))
    before, _ = place(first, qt_measure())
    changed = place(view.drawing(), qt_measure(), before)[1]
    assert changed is not None
    assert whole(*changed).intersected(view.rect()) == seen[0]
    assert seen[0].width() * seen[0].height() < SIZE[0] * SIZE[1] / 2
    seen.clear()
    view.changeEvent(QEvent(QEvent.Type.PaletteChange))
    qtbot.waitUntil(lambda: any(one.size() == view.size() for one in seen))


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
def test_rings_and_spokes_kept_as_a_picture_look_the_same(qtbot: QtBot, ratio: float) -> None:
    before, _ = place(a_radar([0.2, 0.4, 0.6, 0.8]), qt_measure())
    after, _ = place(a_radar([0.2, 0.4, 0.6, 0.7]), qt_measure(), before)
    kept = ground.Ground()
    image = picture(replace(after.drawing, items=()), 2)
    image.setDevicePixelRatio(ratio)
    plain = image.copy()
    pen = QPainter(image)
    assert kept.paint(pen, before, ratio, worn) == 0  # nothing moved yet
    kept.follow(before, after)
    done = kept.paint(pen, after, ratio, worn)
    pen.end()
    assert done == (8 if ratio.is_integer() else 0)
    pen = QPainter(plain)
    paint(pen, replace(after.drawing, items=after.drawing.items[:done]), worn)
    pen.end()
    one, other = (np.frombuffer(shown.constBits(), np.uint8).astype(int) for shown in (image, plain))
    assert abs(one - other).max() <= 3
