"""A program that says when something has been painted, then ends. Started in a process of its own.

`bare` is a main window with nothing in it, `window` that of the application without a workspace, and `radar WORKSPACE`
the dashboard's radar, opened where the user left off. All are watched in the same way, in the widget's own
`paintEvent`: a filter of all events would cost a full window, which has thousands of them, far more than an empty one.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QTimer

THEMES = 14


def say() -> None:
    """End the process."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


def watch(kind: Any, awaited: Callable[[Any], bool]) -> None:
    """Have `say` called once a widget of this kind that is `awaited` has been painted."""
    painted = kind.paintEvent

    def paint(self: Any, event: Any) -> None:
        if awaited(self):
            QTimer.singleShot(0, say)  # comes when all that is painted in this turn is on the screen
        painted(self, event)

    kind.paintEvent = paint


def is_radar(chart: Any) -> bool:
    """True for the chart of all themes."""
    return len(chart.keys()) == THEMES


class BareWindow(QtWidgets.QMainWindow):
    """Nothing in it."""

    def paintEvent(self, event: Any) -> None:
        """As Qt has it."""
        super().paintEvent(event)


def main() -> None:
    """Run what the first argument names."""
    if sys.argv[1] == "bare":
        watch(BareWindow, lambda _: True)
        application = QtWidgets.QApplication(sys.argv[:1])
        window = BareWindow()
        window.resize(1366, 768)
        window.show()
        application.exec()
    else:
        from scorefact_desktop import app

        if sys.argv[1] == "window":
            from scorefact_desktop.views.shell import MainWindow

            watch(MainWindow, lambda _: True)
        else:
            wire = app.Application.wire

            def wire_and_watch(self: app.Application) -> None:
                from scorefact_desktop.views.widgets.chart import ChartView

                watch(ChartView, is_radar)
                wire(self)

            app.Application.wire = wire_and_watch  # type: ignore[method-assign]  # to watch
        app.run(sys.argv[:1], app.Start(Path(sys.argv[2]) if len(sys.argv) > 2 else None))
    sys.exit("nothing was painted")


if __name__ == "__main__":
    main()
