"""One geometry, three painters: what is drawn on screen, in print and as SVG is the same."""

import io
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from scorefact_desktop.charts import distribution, radar
from scorefact_desktop.charts.answers import Answer, AnswerRow, sides
from scorefact_desktop.charts.primitives import Drawing, Label, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.svg import svg
from scorefact_desktop.reports import canvas_painter, palette
from scorefact_desktop.reports.fonts import lato_measure
from scorefact_desktop.views.charts import painter
from tests.charts.checks import translate


def colour(token: str) -> QColor:
    return QColor(palette.PAPER[token])


def drawings(style: Style) -> list[Drawing]:
    axes = [
        radar.RadarAxis(n, n, 40.0 + 4 * i, 30, 60, 50, 55)
        for i, n in enumerate(("Support", "Skills", "NPS®", "Image"))
    ]
    answers = tuple(
        Answer(t, c, s)
        for t, c, s in zip(("no", "rather no", "yes", "fully"), (9, 20, 40, 31), sides((1, 2, 3, 4), ()), strict=True)
    )
    return [
        radar.draw(axes, 300, 260, style),
        distribution.draw([AnswerRow("q", "Question", answers, 4, 0.71)], 400, style),
    ]


def test_the_three_painters_agree(qtbot: QtBot) -> None:
    for drawing in drawings(Style(lato_measure(), "en", translate)):
        image = QImage(500, 400, QImage.Format.Format_RGB32)
        image.fill("white")
        pen = QPainter(image)
        on_screen = painter.paint(pen, drawing, colour)
        pen.end()
        in_print = canvas_painter.paint(Canvas(io.BytesIO()), drawing, 0, 400)
        root = ElementTree.fromstring(svg(drawing, palette.PAPER.__getitem__))
        shapes = [e for e in root if e.tag.split("}")[1] in ("text", "path", "circle", "rect", "g")]
        assert on_screen == in_print == len(shapes) == len(drawing.items)
        assert root[0].text == drawing.description
        written = [e.text for e in root.iter() if e.tag.endswith("}text")]
        assert written == [item.text for item in drawing.items if isinstance(item, Label)]
        assert image.pixelColor(1, 1) == QColor("white")


def test_measured_widths_agree_with_what_qt_draws(qtbot: QtBot) -> None:
    measure = painter.qt_measure()
    assert measure("Support 58.4", 12, 400) > measure("Support", 12, 400) > 0
    assert measure("Support", 24, 400) > measure("Support", 12, 400)


def test_a_hatched_surface_is_hatched_everywhere(qtbot: QtBot) -> None:
    drawing = drawings(Style(lato_measure(), "en", translate))[1]
    hatched = [i for i in drawing.items if isinstance(i, Rect) and i.fill and i.fill.hatch]
    assert len(hatched) == 1
    assert svg(drawing, palette.PAPER.__getitem__).count("url(#hatch)") == 1


@pytest.mark.parametrize("text", ["AVATAR", "17,5\u202f%", "Tableau de bord"])
def test_print_widths_are_those_of_lato(text: str) -> None:
    measure = lato_measure()
    assert measure(text, 24, 700) > 0
    assert measure(text, 24, 700) == pytest.approx(2 * measure(text, 12, 700))


def test_large_text_is_kerned_and_the_narrow_space_is_narrow() -> None:
    measure = lato_measure()
    assert measure("AV", 24, 700) < measure("A", 24, 700) + measure("V", 24, 700) - 1
    assert measure("AV", 8, 700) == pytest.approx(measure("A", 8, 700) + measure("V", 8, 700))
    assert measure("\u202f", 10, 400) == pytest.approx(1.6)


def test_remembered_widths_are_those_of_the_application_s_font(qtbot: QtBot) -> None:
    before = QGuiApplication.font()
    usual = painter.qt_measure()
    try:
        QGuiApplication.setFont(QFont(f"{before.family()} of another kind"))
        assert painter.qt_measure() is not usual
    finally:
        QGuiApplication.setFont(before)
    assert painter.qt_measure() is usual
