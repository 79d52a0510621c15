"""Pages whose figures are computed aside when they are looked at, and again when something changed."""

from abc import abstractmethod
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.messages import EmptyState

Found = TypeVar("Found")


class LoadedPage(Page, Generic[Found]):
    """Base of such pages: `_build` gives the page, `_compute` begins the work, `_show` puts the result on it.

    Work that is short goes through `_run`. Qt's metaclass leaves no room for ABCMeta: it is the type checker that
    refuses a page without one of the three.
    """

    def __init__(self, desk: Desk, icon: str) -> None:
        super().__init__(desk)
        self.found: Found | None = None
        self._wanted: Hashable = None
        self._stale = True
        self.empty = EmptyState(icon)
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack, gap=0))  # first: what a stack shows is styled anew when it is moved
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        desk.scene_changed.connect(self._changed)
        self.retranslate()
        self.refresh()

    @abstractmethod
    def _build(self) -> QWidget:
        """The page, without figures."""

    @abstractmethod
    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        """Begin the work; its result goes to `_take` with `wanted`, which says what was asked."""

    @abstractmethod
    def _show(self, scene: Scene, found: Found) -> None:
        """Put what was computed on the page."""

    def _key(self) -> Hashable:
        """What the figures depend on beside the scene."""
        return None

    def _again(self) -> None:
        self._stale = True
        self._load()

    def _changed(self) -> None:
        self._stale = True
        self.found = None
        self.renew()
        self._load()

    def refresh(self) -> None:
        """Show what was computed, or why there is nothing."""
        scene = self.desk.scene
        if scene is None or self.found is None:
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        self._show(scene, self.found)

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what was not needed before."""
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        workspace, scene = self.desk.session.workspace, self.desk.scene
        if not self._stale or not self.isVisible() or workspace is None or scene is None:
            return
        self._stale = False
        wanted = (id(scene), self._key())
        self._wanted = wanted
        self._compute(workspace, scene, wanted)

    def _run(self, wanted: Hashable, job: Callable[[], Found]) -> None:
        self.desk.tasks.run(self, job, lambda found: self._take(wanted, found), self.desk.not_read)

    def _take(self, wanted: Hashable, found: Found) -> None:
        if wanted == self._wanted:  # else a newer question is already on its way
            self.found = found
            self.renew()

    def _complain(self, words: str) -> None:
        self.desk.said.emit("bad", words, "", None)
