"""Finds what a person would see as a fault: cut, overlapping or outside text, controls without a name."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from scorefact_desktop.charts.primitives import Label
from scorefact_desktop.charts.wrap import label_box
from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.charts.painter import qt_measure
from scorefact_desktop.views.report.parts_list import PartsList
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.text import Elided


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen(widget: QWidget, window: QWidget) -> QRect:
    """The part of a widget that is on view, in the window's coordinates."""
    area, above = place(widget, window), widget.parentWidget()
    while above is not None:
        area = area.intersected(place(above, window))
        if above is window:
            break
        above = above.parentWidget()
    return area


def scrolls(widget: QWidget) -> bool:
    """True inside a list that scrolls on its own: what is out of view there can be reached."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.objectName() != "page":
            return True
        above = above.parentWidget()
    return False


def visible(window: QWidget, kind: type) -> list:
    return [one for one in window.findChildren(kind) if one.isVisible() and one.width() > 0]


def faults(window: QWidget) -> list[str]:
    return [*_page_scrolls(window), *_cut(window), *_overlapping(window), *_charts(window)]


def _page_scrolls(window: QWidget) -> list[str]:
    out = []
    for area in visible(window, QScrollArea):
        if area.objectName() == "page":
            for bar, name in ((area.horizontalScrollBar(), "sideways"), (area.verticalScrollBar(), "up and down")):
                if bar.maximum() > 0:
                    out.append(f"the page scrolls {name} by {bar.maximum()}")
    return out


def _cut(window: QWidget) -> list[str]:
    out = [
        f"cut a part of {rows.sizeHintForColumn(0)}: {rows.viewport().width()}"
        for rows in visible(window, PartsList)
        if rows.sizeHintForColumn(0) > rows.viewport().width()
    ]
    for label in visible(window, QLabel):
        text = label.text()
        if not text:
            continue
        if isinstance(label, Elided):
            if label.is_cut() and not label.data:
                out.append(f"shortened {text!r}: {label.width()}")
            continue
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height() + 1:
                out.append(f"cut below {text!r}: {label.height()} < {label.heightForWidth(label.width())}")
        elif label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1:
            out.append(f"cut {text!r}: {label.size().toTuple()} < {label.sizeHint().toTuple()}")
        if not scrolls(label) and seen(label, window) != place(label, window):
            out.append(f"outside {text!r}")
    for button in visible(window, QAbstractButton):
        if button.text() and button.sizeHint().width() > button.width() + 1:
            out.append(f"button cut {button.text()!r}: {button.width()} < {button.sizeHint().width()}")
        if not scrolls(button) and seen(button, window) != place(button, window):
            out.append(f"button outside {button.accessibleName() or button.text()!r}")
    return out


def _overlapping(window: QWidget) -> list[str]:
    labels = [one for one in visible(window, QLabel) if one.text() and not seen(one, window).isEmpty()]
    areas = [seen(one, window) for one in labels]
    out = []
    for at, area in enumerate(areas):
        for other in range(at + 1, len(areas)):
            both = area.intersected(areas[other])
            if both.width() > 1 and both.height() > 1:
                out.append(f"{labels[at].text()!r} over {labels[other].text()!r}")
    return out


def _charts(window: QWidget) -> list[str]:
    measure, out = qt_measure(), []
    for chart in visible(window, ChartView):
        drawing = chart.drawing()
        boxes = [(label_box(one, measure), one.text) for one in drawing.items if isinstance(one, Label)]
        for at, (box, text) in enumerate(boxes):
            left, top, right, bottom = box
            if left < -2 or top < -3 or right > drawing.width + 2 or bottom > drawing.height + 3:
                out.append(f"{chart.accessibleName()}: {text!r} leaves the chart")
            for other, words in boxes[at + 1 :]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(bottom, other[3]) - max(top, other[1])
                if across > 2 and down > 3:
                    out.append(f"{chart.accessibleName()}: {text!r} over {words!r}")
    return out


def unnamed(window: QWidget) -> list[str]:
    """What can be focused but says nothing to a screen reader."""
    out = []
    for widget in visible(window, QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not window and widget.isEnabled():
            words = widget.accessibleName() or getattr(widget, "text", str)()
            if not words:
                out.append(f"{type(widget).__name__} at {place(widget, window).topLeft().toTuple()}")
    return out


def key_letters(window: QWidget) -> dict[str, list[str]]:
    """Buttons by key letter."""
    out: dict[str, list[str]] = {}
    for button in visible(window, QAbstractButton):
        if letter := mnemonics.letter(button.text()):
            out.setdefault(letter, []).append(button.text())
    return out


def tab_order(window: QWidget) -> list[QWidget]:
    """What Tab reaches, from the first to where it begins again."""
    start = window.nextInFocusChain()
    out, one = [], start
    while True:
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            out.append(one)
        one = one.nextInFocusChain()
        if one is start:
            return out


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area around it to it, as Tab does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def picture_of(widget: QWidget, window: QWidget) -> QImage:
    """What is seen of a widget in its window, with a little around it."""
    flush()
    return window.grab().toImage().copy(place(widget, window).adjusted(-3, -3, 3, 3))


def flush() -> None:
    for _ in range(3):
        QApplication.processEvents()
