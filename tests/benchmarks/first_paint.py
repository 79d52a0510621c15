"""A program that says when its first window has been painted: `bare`, or the application with its arguments.

Started by start_up.py in a process of its own. Both ways are watched by the same event filter.
"""

import os
import sys

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer


class Watch(QObject):
    """Ends the process once a main window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QMainWindow):
            QTimer.singleShot(0, self.say)  # the filter sees the event before the widget does
        return False

    def say(self) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        os._exit(0)


class WatchedApplication(QtWidgets.QApplication):
    """The application object of both contenders."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)


def main() -> None:
    """Run `bare` or `application [ARGUMENT ...]`."""
    if sys.argv[1] == "bare":
        application = WatchedApplication(sys.argv[:1])
        window = QtWidgets.QMainWindow()
        window.resize(1366, 768)
        window.show()
        application.exec()
    else:
        QtWidgets.QApplication = WatchedApplication  # type: ignore[misc]  # before the application imports it
        del sys.argv[1]
        from scorefact_desktop.__main__ import main as start

        start()
    sys.exit("no window was painted")


if __name__ == "__main__":
    main()
