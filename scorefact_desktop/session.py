"""What is open in the window: workspace, campaign, comparison, filters; and one signal that says what changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.logs import log
from scorefact_desktop.store.workspace import Workspace

Filters = Mapping[str, frozenset[str]]


class Changed(StrEnum):
    """What a page may show, and must show anew when it changed."""

    WORKSPACE = "workspace"  # another one, or none: everything else changed too
    CAMPAIGNS = "campaigns"  # the list of campaigns, or the state of one
    CAMPAIGN = "campaign"  # the one that is looked at
    COMPARE = "compare"
    FILTERS = "filters"
    INTERVIEWS = "interviews"  # answers: an import, its undoing, an interview
    CALLS = "calls"  # what came of a call, an appointment, who calls whom
    BENCHMARK = "benchmark"
    COMMENTS = "comments"
    WORKSPACE_SETTINGS = "workspace_settings"  # such as the protection limit


@dataclass(frozen=True, slots=True)
class Change:
    """What the `changed` signal carries. `campaign` is the one concerned, None for all or none of them."""

    what: frozenset[Changed]
    campaign: str | None = None

    def touches(self, *what: Changed) -> bool:
        """True where any of these changed; a change of workspace changes everything."""
        return Changed.WORKSPACE in self.what or not self.what.isdisjoint(what)


@dataclass(frozen=True, slots=True)
class View:
    """Which figures are looked at: the part of the session that a calculation needs, safe to hand to a thread."""

    campaign: str | None = None
    compare: str | None = None
    filters: Filters = field(default_factory=dict)


class Session(QObject):
    """The open workspace and what is looked at in it. Lives on the interface's thread.

    Every setter says what changed once, and says nothing where nothing did.
    """

    changed = Signal(object)  # Change
    leaving = Signal()  # the workspace is about to be closed: what is being typed goes to disk now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._view = View()
        #: Told of a workspace just before it is closed.
        self.closing: Callable[[Workspace], object] | None = None

    @property
    def workspace(self) -> Workspace | None:
        """The open workspace, or None."""
        return self._workspace

    @property
    def view(self) -> View:
        """Campaign, comparison and filters together."""
        return self._view

    @property
    def campaign(self) -> str | None:
        """The campaign looked at, by name."""
        return self._view.campaign

    @property
    def compare(self) -> str | None:
        """The campaign it is compared with, by name."""
        return self._view.compare

    @property
    def filters(self) -> Filters:
        """The filters that are on: values by key (PRODUCT.md section 11)."""
        return self._view.filters

    def open(self, workspace: Workspace, view: View | None = None) -> None:
        """Takes over an open workspace; the one that was open is closed."""
        self._release()
        self._workspace = workspace
        self._view = view or View()
        self._say(Changed.WORKSPACE)

    def close(self) -> None:
        """Closes the workspace, if one is open."""
        if self._workspace is not None:
            self._release()
            self._view = View()
            self._say(Changed.WORKSPACE)

    def look_at(self, campaign: str | None, compare: str | None = None) -> None:
        """Another campaign, with the one it is compared with; filters are taken off, as they may name nobody in it."""
        if (campaign, compare) != (self.campaign, self.compare):
            other = campaign != self.campaign
            self._view = View(campaign, compare, {} if other else self.filters)
            self._say(*((Changed.CAMPAIGN, Changed.COMPARE, Changed.FILTERS) if other else (Changed.COMPARE,)))

    def compare_with(self, compare: str | None) -> None:
        """Another campaign to compare with, or none."""
        self.look_at(self.campaign, compare)

    def filter_by(self, filters: Filters) -> None:
        """Other filters; keys without a value are left out."""
        filters = {key: frozenset(values) for key, values in filters.items() if values}
        if filters != self.filters:
            self._view = View(self.campaign, self.compare, filters)
            self._say(Changed.FILTERS)

    def notify(self, *what: Changed, campaign: str | None = None) -> None:
        """Says that a service changed something in the workspace."""
        self._say(*what, campaign=campaign)

    def _release(self) -> None:
        if self._workspace is not None:
            self.leaving.emit()
            from scorefact_desktop.services import histories  # its keys: not for opening the program

            try:
                histories.sign(self._workspace)
            except UserError as error:  # a full disk keeps nobody from closing; the next closing signs
                log.warning("the history was not signed at closing: %s", error)
            if self.closing is not None:
                self.closing(self._workspace)
            self._workspace.close()
            self._workspace = None

    def _say(self, *what: Changed, campaign: str | None = None) -> None:
        self.changed.emit(Change(frozenset(what), campaign))
