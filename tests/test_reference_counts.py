"""Qt calls that give nothing must not use up None: PySide 6.12.0 drops one reference each, and then aborts.

A count that rises is harmless (6.11.3 adds eight per pyqtgraph update, with no object or memory behind it); one that
falls reaches zero some day.
"""

import sys
from collections.abc import Callable

import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

#: What the interpreter itself may move by while the calls are made.
SLACK = 50


def drift(action: Callable[[int], object], times: int) -> int:
    """By how much the count of references to None has moved after `action` ran `times` times."""
    action(0)
    before = sys.getrefcount(None)
    for number in range(times):
        action(number)
    return sys.getrefcount(None) - before


def test_two_thousand_labels(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert abs(drift(lambda number: label.setText(str(number)), 2_000)) < SLACK


# What pyqtgraph calls of Qt is its own matter; only the counts are asked here.
@pytest.mark.filterwarnings("ignore::DeprecationWarning:pyqtgraph")
def test_two_hundred_charts(qtbot: QtBot) -> None:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    curve = plot.plot([0, 1, 2], [0, 1, 0])

    def move(number: int) -> None:
        curve.setData([0, 1, 2], [number % 7, 1, number % 5])
        plot.grab()

    assert drift(move, 200) > -SLACK
