"""Keeps the live screen: opens it on the wall, loads pictures aside, shows none that was not remembered first."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import audience
from scorefact_desktop.services.workshops import Held
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Task
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.workshop import loading
from scorefact_desktop.views.workshop.live_screen import LiveScreen
from scorefact_desktop.views.workshop.loading import LiveScene


class LiveControl(QObject):
    """`noted` carries a NewDecision, `names_hidden` the presenter's switch; `screen` is None while nothing is shown."""

    noted = Signal(object)
    names_hidden = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.screen: LiveScreen | None = None
        self._loading = self._again = False

    def show(self, held: Held | None, here: QScreen, *, hidden: bool) -> None:
        """Open the screen, on a second one where there is one, or bring it to the front."""
        if self.screen is None:
            self.screen = LiveScreen()
            self.screen.left.connect(self.leave)
            self.screen.noted.connect(self.noted)
            self.screen.names_hidden.connect(self.names_hidden)
            self.screen.hide_names(hidden)
            if held is not None:
                self.screen.show_held(held)
            wall = next((one for one in QGuiApplication.screens() if one is not here), here)
            self.screen.setGeometry(wall.geometry())
        self.screen.showFullScreen()
        self.screen.activateWindow()
        self.screen.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Look whether a block is full."""
        session = self._desk.session
        workspace, campaign = session.workspace, session.campaign
        if self.screen is None or workspace is None or campaign is None:
            return
        if self._loading:
            self._again = True
            return
        self._loading = True
        compare, before = session.compare, self.screen.found

        def job(_task: Task) -> LiveScene:
            return loading.load(workspace, campaign, compare, before)

        self._desk.tasks.run_heavy(
            self, "", job, lambda found: self._keep(workspace, found), self._not_shown, quiet=True
        )

    def leave(self) -> None:
        """Close the screen."""
        screen, self.screen = self.screen, None
        self._again = False
        if screen is not None:
            screen.blockSignals(True)
            screen.close()
            screen.deleteLater()

    def _keep(self, workspace: Workspace, found: LiveScene) -> None:
        if self.screen is None:  # left meanwhile: what nobody saw is not remembered as seen
            self._loading = False
            return
        job = partial(audience.keep, workspace, found.picture)
        self._desk.tasks.run(self, job, lambda _: self._kept(found), self._not_shown)

    def _kept(self, found: LiveScene) -> None:
        self._loading = False
        if self.screen is not None and found.picture.campaign == self._desk.session.campaign:
            self.screen.show_found(found)
        if self._again:
            self._again = False
            self.refresh()

    def _not_shown(self, error: UserError) -> None:
        self._loading = self._again = False
        self._desk.complain(error)
