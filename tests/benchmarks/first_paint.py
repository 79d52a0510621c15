"""A program that says when something has been painted, then ends. Started in a process of its own.

`bare` is a main window with nothing in it, `window` that of the application without a workspace, `radar WORKSPACE` the
dashboard's radar with the key figures beside it, and `trends WORKSPACE` the whole dashboard, opened where the user left
off. The application is imported as its own command does it. All are watched in the same way, in the widget's own
`paintEvent`: a filter of all events would cost a full window, which has thousands of them, far more than an empty one.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

THEMES, TRENDS = 14, 3


def say() -> None:
    """End the process."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


def watch(kind: Any, awaited: Callable[[Any], bool]) -> None:
    """Have `say` called once a widget of this kind that is `awaited` has been painted."""
    from PySide6.QtCore import QTimer

    painted = kind.paintEvent

    def paint(self: Any, event: Any) -> None:
        if awaited(self):
            QTimer.singleShot(0, say)  # comes when all that is painted in this turn is on the screen
        painted(self, event)

    kind.paintEvent = paint


def is_radar(chart: Any) -> bool:
    """True for the chart of all themes, with the figures beside it on the screen."""
    return len(chart.keys()) == THEMES


class Trends:
    """Says True once every trend of the dashboard has been painted with its points."""

    def __init__(self) -> None:
        self.seen: set[int] = set()

    def __call__(self, chart: Any) -> bool:
        from scorefact_desktop.views.pages.trend_card import TrendCard

        card: Any = chart.parent()
        while card is not None and not isinstance(card, TrendCard):
            card = card.parent()
        if card is not None and chart.drawing().hotspots:
            self.seen.add(id(card))
        return len(self.seen) == TRENDS


def bare() -> None:
    """A main window with nothing in it."""
    from PySide6 import QtWidgets

    class BareWindow(QtWidgets.QMainWindow):
        """Nothing in it."""

        def paintEvent(self, event: Any) -> None:
            """As Qt has it."""
            super().paintEvent(event)

    watch(BareWindow, lambda _: True)
    application = QtWidgets.QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1366, 768)
    window.show()
    application.exec()


def program(what: str, workspace: Path | None) -> None:
    """The application, until `what` is painted."""
    from scorefact_desktop.__main__ import load

    app = load()
    if what == "window":
        from scorefact_desktop.views.shell import MainWindow

        watch(MainWindow, lambda _: True)
    else:
        wire = app.Application.wire

        def wire_and_watch(self: Any) -> None:
            from scorefact_desktop.views.widgets.chart import ChartView

            watch(ChartView, is_radar if what == "radar" else Trends())
            wire(self)

        app.Application.wire = wire_and_watch
    app.run(sys.argv[:1], app.Start(workspace))


def main() -> None:
    """Run what the first argument names."""
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    sys.exit("nothing was painted")


if __name__ == "__main__":
    main()
