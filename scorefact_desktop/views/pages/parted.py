"""Pages of several parts under a row of tabs. Every part only shows and asks; the page does what is asked.

What the parts show is read in one go off the thread, when the page is looked at, and again when it changed.
"""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import small, title

Found = TypeVar("Found")


class PartedPage(Page, Generic[Found]):
    """Base of such pages: `_parts` makes the parts by name, `_reading` is the work off the thread, `_show` fills them.

    `shows` is what the page is read anew for. As for `LoadedPage`, it is the type checker that asks for the three.
    """

    shows: tuple[Changed, ...] = (Changed.CAMPAIGN, Changed.CAMPAIGNS)

    def __init__(self, desk: Desk, icon: str) -> None:
        super().__init__(desk)
        self.found: Found | None = None
        self._stale = True
        parts = self._parts()
        self.names = tuple(parts)
        self.current = self.names[0]
        self.headline, self.note, self.tabs = title(), small("", wrap=True), Segmented(len(parts))
        self.tabs.group.idClicked.connect(lambda at: self.show_part(self.names[at]))
        self.stack, self.empty = QStackedWidget(), EmptyState(icon)
        head = row((column(self.headline, self.note, gap=2), 1), self.tabs)
        self.setLayout(column(head, 10, (self.stack, 1), gap=0, margins=(24, 20, 24, 16)))
        for part in (*parts.values(), self.empty):  # now: what a stack shows is styled anew when it is moved
            self.stack.addWidget(part)
        desk.session.changed.connect(self._changed)
        desk.overview_changed.connect(self.renew)
        self.retranslate()
        self.refresh()

    @abstractmethod
    def _parts(self) -> Mapping[str, QWidget]:
        """The parts in the order of their tabs, by what `entered` may be asked to show."""

    @abstractmethod
    def _reading(self, workspace: Workspace) -> Callable[[], Found]:
        """What reads everything that the parts show."""

    @abstractmethod
    def _show(self, found: Found) -> None:
        """Fill the parts."""

    def _leave_workspace(self) -> None:
        """Another workspace: nothing that was begun in the one before is to stay."""

    def show_part(self, name: str) -> None:
        """Show one of `names`."""
        self.current = name
        self.tabs.choose(self.names.index(name))
        if self.found is not None:
            self.stack.setCurrentIndex(self.names.index(name))

    def refresh(self) -> None:
        """Show what was read, or why there is nothing."""
        self.tabs.setVisible(self.found is not None)
        if self.found is None:
            self.stack.setCurrentWidget(self.empty)
            return
        self._show(self.found)
        self.stack.setCurrentIndex(self.names.index(self.current))

    def entered(self, shown: object) -> None:
        """The part to show."""
        if isinstance(shown, str) and shown in self.names:
            self.show_part(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not needed before."""
        super().showEvent(event)
        self._load()

    def _changed(self, change: Change) -> None:
        if change.touches(*self.shows):
            self._stale = True
            if Changed.WORKSPACE in change.what:
                self.found = None
                self._leave_workspace()
                self.refresh()
            self._load()

    def _load(self) -> None:
        workspace = self.desk.session.workspace
        if not self._stale or workspace is None or not self.isVisible():
            return
        self._stale = False
        self.desk.tasks.run(self, self._reading(workspace), self._take)

    def _take(self, found: Found) -> None:
        if self.desk.session.workspace is not None:  # closed meanwhile
            self.found = found
            self.renew()

    def say(self, words: str) -> None:
        """Say that something went well."""
        self.desk.said.emit("good", words, "", None)

    def do(
        self,
        job: Callable[[], object],
        words: str = "",
        *,
        what: tuple[Changed, ...] = (),
        done: Callable[[object], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Run a service, read anew what is shown, and say what came of it; `what` stands otherwise then."""

        def finished(result: object) -> None:
            self._stale = True
            if words:
                self.say(words)
            if done is not None:
                done(result)
            if what:
                self.desk.session.notify(*what)
            self._load()

        self.desk.tasks.run(self, job, finished, failed)
