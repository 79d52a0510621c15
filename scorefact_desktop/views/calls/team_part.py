"""What the supervisor does on the Calls page: interviewers, sharing out, the calendar, and drawing the sample."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from scorefact_desktop.services.calls import assigning, calendars, planning
from scorefact_desktop.services.calls.planning import SamplingPlan, Wanted
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls.plan_form import PlanForm
from scorefact_desktop.views.calls.reader import CallReader
from scorefact_desktop.views.calls.team import TeamView
from scorefact_desktop.views.desk import Desk


class TeamPart(QObject):
    """Joins the team's view and the draw with the services. `changed`: read everything anew; `drawn`: a sample."""

    changed = Signal()
    drawn = Signal()

    def __init__(self, desk: Desk, reader: CallReader, team: TeamView, plan: PlanForm) -> None:
        super().__init__(team)
        self._desk, self._reader, self._team, self._plan = desk, reader, team, plan
        team.added.connect(lambda name: self._do(lambda found: assigning.add_interviewer(found, name)))
        team.retired.connect(lambda name: self._do(lambda found: assigning.retire_interviewer(found, name)))
        team.share_wanted.connect(lambda: self._do(lambda found: assigning.assign(found, reader.campaign)))
        team.calendar_wanted.connect(self.save_calendar)
        plan.changed.connect(self._preview)
        plan.drawn.connect(self._draw)

    def begin_plan(self) -> None:
        """Propose a draw."""
        about = self._desk.overview.campaign(self._reader.campaign) if self._desk.overview else None
        self._plan.begin((about.population or about.cases or 1) if about else 1)

    def save_calendar(self) -> None:
        """Ask for a file and write the appointments to come."""
        workspace, campaign, now = self._reader.workspace, self._reader.campaign, self._reader.clock()
        folder = self._desk.settings.last_folder or Path.home()
        start = str(folder / f"{campaign.replace('/', '-')}-calls.ics")
        kinds = translate("Calls", "Calendar ({pattern})").format(pattern="*.ics")
        words = translate("Calls", "Appointments as calendar…")
        chosen, _ = QFileDialog.getSaveFileName(self._team, words, start, kinds)
        if not chosen or workspace is None:
            return
        path = Path(chosen)
        self._desk.settings.last_folder = path.parent

        def done(count: int) -> None:
            text = translate("Calls", "%n appointments written to {file}.", None, count).format(file=path.name)
            self._desk.said.emit("good", text, "", None)

        self._desk.tasks.run(self, lambda: calendars.write_calendar(workspace, campaign, path, translate, now), done)

    def _do(self, job: Callable[[Workspace], object]) -> None:
        workspace = self._reader.workspace
        if workspace is not None:
            self._desk.tasks.run(self, lambda: job(workspace), lambda _: self.changed.emit())

    def _preview(self, wanted: Wanted) -> None:
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is not None:
            self._desk.tasks.run(
                self,
                lambda: planning.plan(workspace, campaign, wanted),
                self._plan.show_plan,
                lambda error: self._plan.complain(self._desk.sentence(error)),
            )

    def _draw(self, wanted: Wanted) -> None:
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is None:
            return

        def done(made: SamplingPlan) -> None:
            text = translate("Calls", "%n customers drawn.", None, len(made.drawn))
            self._desk.said.emit("good", text, "", None)
            self.drawn.emit()
            self._desk.session.notify(Changed.CAMPAIGNS, campaign=campaign)

        self._desk.tasks.run(
            self,
            lambda: planning.draw(workspace, campaign, wanted),
            done,
            lambda error: self._plan.complain(self._desk.sentence(error)),
        )
