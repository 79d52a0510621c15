"""The page where the user left off waits for its figures while the program starts.

A page that is made with them is laid out, dressed and painted once, not first without them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk

#: So long it waits at most; then it is opened as it is, and figures are put on it when they are there.
PATIENCE_MS = 500


class FirstPage(QObject):
    """Calls `open_page` once, when the desk has what a page shows, or it is plain that nothing will come."""

    def __init__(self, desk: "Desk", parent: QObject, open_page: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._open = desk, open_page
        self._opened = False
        desk.scene_changed.connect(self._look)
        desk.overview_changed.connect(self._look)
        for other in (desk.said, desk.tasks.idle):  # no figures, for whatever reason
            other.connect(self._now)
        QTimer.singleShot(PATIENCE_MS, self, self._now)

    def _look(self) -> None:
        overview = self._desk.overview
        reading = overview is None and self._desk.session.workspace is not None
        counting = overview is not None and overview.campaigns and self._desk.scene is None
        if not reading and not counting:
            self._now()

    def _now(self) -> None:
        if not self._opened:
            self._opened = True
            self._open()
