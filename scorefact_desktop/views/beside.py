"""The dashboard in a window of its own, so that it can be watched while an interview is held in the other one."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.dashboard import DashboardPage
from scorefact_desktop.views.theme import colour
from scorefact_desktop.views.tokens import LOW_WINDOW
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.scrolling import scrolled

_WIDTH, _HEIGHT = 1240, 720


class Beside(QWidget):
    """Shows what the desk holds, as the Dashboard page does, and never takes the keyboard away from the interview.

    On a second screen where there is one, else at the right edge of the screen. A lock hides it with the others.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.page = DashboardPage(desk, apart=True)
        self.page.set_low(_HEIGHT < LOW_WINDOW)
        self.setLayout(column((scrolled(self.page, sideways=True), 1), gap=0))
        self._desk = desk
        self._place(parent)
        desk.scene_changed.connect(self._name)
        self._name()

    def _place(self, parent: QWidget) -> None:
        here = parent.screen()
        wall = next((one for one in here.virtualSiblings() if one is not here), here)
        room = wall.availableGeometry()
        width, height = min(_WIDTH, room.width()), min(_HEIGHT, room.height())
        self.setGeometry(QRect(room.right() + 1 - width, room.top(), width, height))

    def _name(self) -> None:
        scene = self._desk.scene
        named = self.page.accessibleName()
        self.setWindowTitle(f"{named} – {scene.about.vendor} {scene.about.year}" if scene is not None else named)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), colour("page"))


def show_beside(desk: Desk, window: QWidget) -> None:
    """Open the window, or show the one that is open."""
    found = window.findChild(Beside) or Beside(desk, window)
    found.show()
    found.raise_()
