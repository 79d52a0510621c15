"""What all pages share: the open workspace, its campaigns, and the figures in view, each loaded once for everybody.

Pages ask the desk to change something; it calls a service off the thread, and tells what is new.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import CampaignFigures
from scorefact_desktop.session import Change, Changed, Session, View
from scorefact_desktop.settings import Settings
from scorefact_desktop.tasks import Task, Tasks
from scorefact_desktop.translation import translate
from scorefact_desktop.views.key_figures import trend_ids
from scorefact_desktop.views.overview import Overview, load_cards, load_overview
from scorefact_desktop.views.scene import Scene, moved
from scorefact_desktop.views.scene_loading import load_scene, load_trends


class Desk(QObject):
    """`overview_changed`: workspace or campaigns; `cards_changed`: only the figures of cards on Home. `scene_changed`:
    the figures in view; `trends_changed`: only their trends; `figures_moved`: by an answer of an interview in progress.
    `room_changed`: a page wants the window to itself, or does no longer. `said`: status, words, an action's words and
    what it does, for the message bar. `wanted`: a page and what to show there. `passphrase_wanted`: the path of an
    encrypted workspace, and whether only to read it; `create_wanted`: the path of a new one; `keys_wanted`: what opens
    the open one. `backup_wanted`: now; `backed_up`: one was made; `lock_near`: it is locked once nothing runs any more.
    """

    overview_changed = Signal()
    scene_changed = Signal()
    cards_changed = Signal()
    trends_changed = Signal()
    figures_moved = Signal()
    room_changed = Signal()
    passphrase_wanted = Signal(object, bool)
    create_wanted = Signal(object)
    keys_wanted = Signal()
    backup_wanted = Signal()
    backed_up = Signal()
    lock_near = Signal()
    said = Signal(str, str, str, object)
    wanted = Signal(str, object)
    theme_wanted = Signal(str)
    language_wanted = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, settings: Settings) -> None:
        super().__init__()
        self.session, self.tasks, self.settings = session, tasks, settings
        self.overview: Overview | None = None
        self.scene: Scene | None = None
        self._loaded: Scene | None = None  # as it was read, before answers moved it
        self._wish: str | None = None
        self._aside: tuple[Path, View] | None = None
        self.locking = False
        session.changed.connect(self._follow)
        tasks.failed.connect(self.complain)

    # what the user can ask for

    def open_workspace(self, path: Path, campaign: str | None = None, read_only: bool = False) -> None:
        """Open a workspace file in place of the one that is open, and look at `campaign` in it."""
        from scorefact_desktop.services import workspaces

        if self.session.workspace is not None and self.session.workspace.path == path.absolute():
            return
        self._wish = campaign
        self.tasks.run(
            self,
            lambda: workspaces.open_workspace(path, read_only=read_only),
            self.session.open,
            lambda error: self._could_not_open(error, path, read_only=read_only),
            discard=lambda opened: opened.close(),
        )

    def set_aside(self) -> None:
        """Close the workspace for a while, and remember what was looked at in it."""
        if self.session.workspace is not None:
            self._aside = self.session.workspace.path, self.session.view
        self.session.close()

    def lock(self) -> None:
        """The same for a workspace whose key must be gone from here on: nothing may open it a second time meanwhile."""
        self.locking = True
        try:
            self.set_aside()
        finally:
            self.locking = False

    def view_before(self, path: Path) -> View | None:
        """What was looked at when this workspace was set aside, None for another one."""
        kept, self._aside = self._aside, None
        return kept[1] if kept is not None and kept[0] == path else None

    def make_demo(self, path: Path) -> None:
        """Make the demonstration workspace and open it."""
        from scorefact_desktop.services.demo.make import make_demo

        def job(task: Task) -> None:
            lock = path.with_name(f"{path.name}-lock")
            unused = not path.exists() and not lock.exists()
            try:
                make_demo(path, task)  # whole or not at all
            finally:
                if unused and not path.exists():  # then its lock guards nothing
                    lock.unlink(missing_ok=True)

        name = translate("Desk", "Making the demonstration workspace")
        self.tasks.run_heavy(self, name, job, lambda _: self.open_workspace(path))

    def look_at(self, campaign: str) -> None:
        """Show another campaign, compared with the vendor's one before."""
        self.session.look_at(campaign, self.before(campaign))

    def begin_with(self, campaign: str) -> None:
        """Look at a campaign that was just added, as soon as the overview knows it."""
        self._wish = campaign

    def before(self, campaign: str) -> str | None:
        """The vendor's campaign before this one, by name."""
        chosen = self.overview.campaign(campaign) if self.overview else None
        if chosen is None or self.overview is None:
            return None
        earlier = [
            one for one in self.overview.campaigns if one.vendor_slug == chosen.vendor_slug and one.year < chosen.year
        ]
        return max(earlier, key=lambda one: one.year).name if earlier else None

    def filter_by(self, key: str, values: frozenset[str]) -> None:
        """Let through only some values of a profile field; none for all."""
        self.session.filter_by({**self.session.filters, key: values})

    def follow(self, figures: CampaignFigures) -> None:
        """The campaign's figures after an answer of an interview in progress: nothing is read again for them.

        A filtered picture stands still, and says so; figures of another campaign or comparison are not for this view.
        """
        scene = self.scene
        if scene is None or (figures.campaign, figures.compare) != (scene.figures.campaign, scene.figures.compare):
            return
        self.scene = replace(scene, following=True) if scene.filters else moved(scene, figures)
        self.figures_moved.emit()

    def change(self, job: Callable[[], object], *what: Changed, done: Callable[[object], object] | None = None) -> None:
        """Run a service that changes the workspace, then say what changed."""

        def finished(result: object) -> None:
            self.session.notify(*what)
            if done is not None:
                done(result)

        self.tasks.run(self, job, finished)

    def complain(self, error: UserError) -> None:
        """Put an error in words into the message bar."""
        self.said.emit("bad", self.sentence(error), "", None)

    def not_read(self, error: UserError) -> None:
        """The same for what was read to be shown: of a workspace that is closed by now nobody wants to see anything."""
        if error.code != "workspace_closed":
            self.complain(error)

    def sentence(self, error: UserError) -> str:
        """What happened, what is safe, what to do next."""
        from scorefact_desktop.services.sentences import sentence

        return sentence(error, translate)

    # what happens then

    def _could_not_open(self, error: UserError, path: Path, *, read_only: bool) -> None:
        if error.code == "passphrase_needed":
            self.passphrase_wanted.emit(path, read_only)
            self.overview_changed.emit()
            return
        if self.settings.last_workspace == path.absolute():
            self.settings.last_workspace = None
        if error.code in ("workspace_locked", "workspace_read_only"):
            words = translate("Desk", "Open for reading only")
            self.said.emit("bad", self.sentence(error), words, lambda: self.open_workspace(path, read_only=True))
        elif error.code in ("workspace_damaged", "workspace_disk_error"):
            self.complain(error)
            self.wanted.emit("damaged", path)
        else:
            self.complain(error)
        self.overview_changed.emit()

    def _follow(self, change: Change) -> None:
        if change.touches(Changed.CAMPAIGNS, Changed.INTERVIEWS, Changed.BENCHMARK, Changed.WORKSPACE_SETTINGS):
            self._load_overview(new=Changed.WORKSPACE in change.what)
        if Changed.WORKSPACE not in change.what and not change.what <= {Changed.CALLS}:  # a call moves no figure
            self._load_scene()

    def _load_overview(self, *, new: bool) -> None:
        workspace = self.session.workspace
        if new:
            self.overview = self.scene = None
            self.scene_changed.emit()
        if workspace is None:
            self.overview_changed.emit()
            return
        if new:
            self.settings.last_workspace = workspace.path
        self.tasks.run(self, lambda: load_overview(workspace), self._take_overview, self.not_read)

    def _take_overview(self, overview: Overview) -> None:
        if self.session.workspace is None or overview.path != self.session.workspace.path:
            return
        self.overview = overview
        self.overview_changed.emit()
        known = self.session.campaign and overview.campaign(self.session.campaign)
        wish = self._wish or self.settings.last_campaign
        new = self._wish is not None and overview.campaign(self._wish) is not None
        self._wish = None
        if overview.campaigns and (new or not known):
            chosen = overview.campaign(wish) or next(
                (one for one in overview.carded if one.complete), overview.carded[0]
            )
            self.look_at(chosen.name)
        elif known and self.scene is None:  # opened again at the place where it was set aside
            self._load_scene()
        workspace = self.session.workspace
        self.tasks.run(
            self,
            lambda: load_cards(workspace, overview),
            lambda made: self._take_cards(overview, made),
            self.not_read,
            after_drawing=True,
        )

    def _take_cards(self, bare: Overview, made: Overview) -> None:
        if self.overview is bare:  # else a newer one is already here
            self.overview = made
            self.cards_changed.emit()

    def _load_scene(self) -> None:
        workspace, view = self.session.workspace, self.session.view
        if workspace is None or view.campaign is None:
            self.scene = None
            self.scene_changed.emit()
            return
        self.settings.last_campaign = view.campaign
        self.tasks.run(
            self, lambda: load_scene(workspace, view), lambda scene: self._take_scene(scene, view), self.not_read
        )

    def _take_scene(self, scene: Scene, view: View) -> None:
        if view == self.session.view:  # else a newer question is already on its way
            self.scene = self._loaded = scene
            self.scene_changed.emit()
            workspace = self.session.workspace
            if workspace is not None:
                self.tasks.run(
                    self,
                    lambda: load_trends(workspace, scene.about, trend_ids(scene), view.filters),
                    lambda trends: self._take_trends(scene, trends),
                    self.not_read,
                    after_drawing=True,
                )

    def _take_trends(self, scene: Scene, trends: dict[str, tuple[TrendPoint, ...]]) -> None:
        if self._loaded is scene and self.scene is not None:
            self.scene = replace(self.scene, trends=trends)
            if self.scene.following and not self.scene.filters:
                self.scene = moved(self.scene, self.scene.figures)
            self.trends_changed.emit()
