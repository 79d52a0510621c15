"""What the supervisor does on the Calls page: interviewers, sharing out, the calendar, and drawing the sample."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from scorefact_desktop.services.calls import assigning, calendars, extending, planning, rules
from scorefact_desktop.services.calls.extending import Extended
from scorefact_desktop.services.calls.planning import SamplingPlan, Wanted
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls.field_forms import ExtendForm, RulesForm
from scorefact_desktop.views.calls.loading import Field
from scorefact_desktop.views.calls.plan_form import PlanForm
from scorefact_desktop.views.calls.reader import CallReader
from scorefact_desktop.views.calls.team import TeamState, TeamView
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.speech import long_date


class TeamPart(QObject):
    """Joins the team's view and its forms, each made when it is first asked for, with the services.

    `changed`: read everything anew; the others: which view is to be shown now.
    """

    changed = Signal()
    calls_wanted = Signal()
    team_wanted = Signal()
    plan_wanted = Signal()
    rules_wanted = Signal()
    extension_wanted = Signal()

    def __init__(self, desk: Desk, reader: CallReader, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._reader = desk, reader

    @cached_property
    def team(self) -> TeamView:
        """Who calls, and how far fieldwork is."""
        made = TeamView()
        made.added.connect(lambda name: self._do(lambda found: assigning.add_interviewer(found, name)))
        made.retired.connect(lambda name: self._do(lambda found: assigning.retire_interviewer(found, name)))
        made.share_wanted.connect(lambda: self._do(lambda found: assigning.assign(found, self._reader.campaign)))
        made.calendar_wanted.connect(self.save_calendar)
        made.draw_wanted.connect(self.plan_wanted)
        made.rules_wanted.connect(self.rules_wanted)
        made.extension_wanted.connect(self.extension_wanted)
        return made

    @cached_property
    def plan(self) -> PlanForm:
        """The draw of the sample."""
        made = PlanForm()
        made.changed.connect(self._preview)
        made.drawn.connect(self._draw)
        made.left.connect(self.calls_wanted)
        return made

    @cached_property
    def rules(self) -> RulesForm:
        """The rules of the queue."""
        made = RulesForm()
        made.kept.connect(self._keep_rules)
        made.left.connect(self.team_wanted)
        return made

    @cached_property
    def extension(self) -> ExtendForm:
        """More time or more customers for fieldwork."""
        made = ExtendForm()
        made.extended.connect(self._extend)
        made.left.connect(self.team_wanted)
        return made

    def show_team(self, found: Field, writable: bool, may_draw: bool) -> None:
        """Show how far fieldwork is, and what may be done about it."""
        self.team.show_state(TeamState(found.monitor, found.assignment, writable, may_draw))

    def begin_plan(self) -> None:
        """Propose a draw."""
        about = self._desk.overview.campaign(self._reader.campaign) if self._desk.overview else None
        self.plan.begin((about.population or about.cases or 1) if about else 1)

    def save_calendar(self) -> None:
        """Ask for a file and write the appointments to come."""
        workspace, campaign, now = self._reader.workspace, self._reader.campaign, self._reader.clock()
        folder = self._desk.settings.last_folder or Path.home()
        start = str(folder / f"{campaign.replace('/', '-')}-calls.ics")
        kinds = translate("Calls", "Calendar ({pattern})").format(pattern="*.ics")
        words = translate("Calls", "Appointments as calendar…")
        chosen, _ = QFileDialog.getSaveFileName(self.team, words, start, kinds)
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

    def begin_rules(self) -> None:
        """Show the rules of the queue to be changed."""
        workspace = self._reader.workspace
        if workspace is not None:
            self._desk.tasks.run(self, lambda: rules.call_rules(workspace), self.rules.show_rules)

    def begin_extension(self) -> None:
        """Show what of fieldwork can be extended."""
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is not None:
            self._desk.tasks.run(self, lambda: extending.extensible(workspace, campaign), self.extension.show_found)

    def _keep_rules(self, values: dict[str, Any]) -> None:
        workspace = self._reader.workspace
        if workspace is None:
            return

        def kept(_: object) -> None:
            self._desk.said.emit("good", translate("Calls", "The rules of the queue are kept."), "", None)
            self.team_wanted.emit()
            self.changed.emit()

        self._desk.tasks.run(
            self,
            lambda: rules.change_rules(workspace, **values),
            kept,
            lambda error: self.rules.complain(self._desk.sentence(error)),
        )

    def _extend(self, reason: str, closes_on: date | None, more: int) -> None:
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is None:
            return

        def extended(made: Extended) -> None:
            told = [translate("Calls", "%n customers drawn.", None, made.added)] if made.added else []
            if made.closes_on:
                day = long_date(date.fromisoformat(made.closes_on))
                told.append(translate("Calls", "Fieldwork closes on {date}.").format(date=day))
            self._desk.said.emit("good", " ".join(told), "", None)
            self.team_wanted.emit()
            self.changed.emit()
            self._desk.session.notify(Changed.CAMPAIGNS, campaign=campaign)

        self._desk.tasks.run(
            self,
            lambda: extending.extend(workspace, campaign, reason=reason, closes_on=closes_on, more=more),
            extended,
            lambda error: self.extension.complain(self._desk.sentence(error)),
        )

    def _preview(self, wanted: Wanted) -> None:
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is not None:
            self._desk.tasks.run(
                self,
                lambda: planning.plan(workspace, campaign, wanted),
                self.plan.show_plan,
                lambda error: self.plan.complain(self._desk.sentence(error)),
            )

    def _draw(self, wanted: Wanted) -> None:
        workspace, campaign = self._reader.workspace, self._reader.campaign
        if workspace is None:
            return

        def done(made: SamplingPlan) -> None:
            text = translate("Calls", "%n customers drawn.", None, len(made.drawn))
            self._desk.said.emit("good", text, "", None)
            self.calls_wanted.emit()
            self._desk.session.notify(Changed.CAMPAIGNS, campaign=campaign)

        self._desk.tasks.run(
            self,
            lambda: planning.draw(workspace, campaign, wanted),
            done,
            lambda error: self.plan.complain(self._desk.sentence(error)),
        )
