"""Import: any file is recognised, shown with its problems, tried without writing, brought in, taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.imports import jobs, said
from scorefact_desktop.views.imports.beginning import BeginView
from scorefact_desktop.views.imports.controls import ask_open
from scorefact_desktop.views.imports.deciding import Deciding
from scorefact_desktop.views.imports.definition import DefinitionView
from scorefact_desktop.views.imports.delivering import Delivering
from scorefact_desktop.views.imports.jobs import Shown
from scorefact_desktop.views.imports.kept import Kept
from scorefact_desktop.views.imports.plan import Plan
from scorefact_desktop.views.imports.trial import TrialView
from scorefact_desktop.views.imports.trials import Trials
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.messages import EmptyState

if TYPE_CHECKING:
    from scorefact_desktop.services.arriving import Arrived
    from scorefact_desktop.services.importing import Staged


class ImportPage(Page):
    """Nothing is written before the Import button, and the whole import is undone in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.plan: Plan | None = None
        self.shown: Shown | None = None
        self.result: said.Result | None = None
        self.refusal: tuple[str, UserError] | None = None
        self._work: Task | None = None  # reading, importing, making: shown at the beginning
        self.begin, self.definition, self.empty = BeginView(), DefinitionView(), EmptyState("import")
        self.deciding, self.delivering = Deciding(self), Delivering(self)
        self.trials, self.kept = Trials(self), Kept(self)
        self.trial = TrialView(self._taken_as, self.delivering.mapping_offers)
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack, gap=0))  # first: what a stack shows is styled anew when it is moved
        for one in (self.begin, self.trial, self.definition, self.empty):
            self._stack.addWidget(one)
        self._connect()
        self.retranslate()
        self.refresh()

    def _connect(self) -> None:
        self.begin.file_wanted.connect(self.ask_file)
        self.begin.templates.wanted.connect(self.delivering.ask_templates)
        self.begin.templates.form_wanted.connect(self.delivering.ask_campaign_form)
        self.begin.batches.undo_wanted.connect(self.kept.take_back)
        self.begin.batches.looked_at.connect(self.kept.load_edits)
        for view in (self.trial, self.definition):
            view.another_wanted.connect(self.ask_file)
            view.leave_wanted.connect(self.leave)
        self.trial.import_button.clicked.connect(self.bring_in)
        self.trial.rows.export_wanted.connect(self.delivering.ask_problems)
        self.definition.save_wanted.connect(self.delivering.ask_questionnaire)
        self.definition.form_wanted.connect(self.delivering.ask_form)
        self.definition.campaign_wanted.connect(self.delivering.new_campaign)
        self.trial.problems.draft_wanted.connect(self._draft_this)
        self.deciding.connect_to(self.trial)
        self.desk.overview_changed.connect(self._follow)
        self.desk.scene_changed.connect(self._follow)

    @property
    def import_button(self) -> QWidget:
        """The one button that writes."""
        return self.trial.import_button

    def entered(self, shown: object) -> None:
        """Take the file that was dropped on the window, or ask for one."""
        if isinstance(shown, Path):
            self.take_file(shown)
        elif shown == "choose":
            self.ask_file()
        else:
            self.kept.load()

    def place(self) -> object:
        """The file on view."""
        return self.plan.path if self.plan is not None else self.shown.path if self.shown is not None else None

    def keys(self) -> list[tuple[str, str]]:
        """What keys do here."""
        return said.keys()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Import", "Import"))
        for view in (self.begin, self.trial, self.definition):
            view.retranslate()

    # what the user does

    def ask_file(self) -> None:
        """Choose a file of any kind."""
        if self._work is not None:
            return
        folder = self.desk.settings.last_folder or Path.home()
        ask_open(self, translate("Import", "Choose a file"), folder, said.kinds(), self._chosen)

    def _chosen(self, path: Path) -> None:
        self.desk.settings.last_folder = path.parent
        self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Recognise a file and read it, without writing anything."""
        if self.desk.session.workspace is None:
            self.refresh()
            return
        if not self._give_way():
            return
        self.trials.stop()
        self.plan = self.shown = self.result = self.refusal = None
        name = translate("Import", "Reading {file}").format(file=path.name)
        self._begin_work(name, lambda task: jobs.arrive(path, task), self._arrived, lambda e: self.refused(path, e))

    def bring_in(self) -> None:
        """Import what was tried."""
        plan, workspace = self.plan, self.desk.session.workspace
        if plan is None or plan.tried is None or not plan.tried.imports or workspace is None:
            return
        if self._work is not None or self.trials.running is not None:
            return
        name = translate("Import", "Importing {file}").format(file=plan.path.name)
        self._begin_work(name, lambda task: jobs.bring_in(workspace, plan, task), self._imported, self._not_imported)

    def undo(self) -> bool:
        """Take back the last decision about the file on view, or the import that was just made."""
        if self._work is not None:
            return False
        if self.plan is not None and self.plan.tried is not None:
            return self.deciding.undo(self.plan)
        if self.result is not None and self.result.batch is not None:
            self.kept.take_back(self.result.batch)
            return True
        return False

    def leave(self) -> None:
        """Put away what is on view: the place to drop a file is there again. What is written goes on."""
        if self._give_way():
            self.trials.stop()
            self.plan = self.shown = self.result = self.refusal = None
            self.refresh()

    def _give_way(self) -> bool:
        """Let go of a reading under way; False where something is written now, which is finished first."""
        if self._work is not None:
            if self.plan is not None:
                return False
            self._work.cancel()
            self._work = None
        return True

    # reading, trying, importing

    def _begin_work(
        self,
        name: str,
        job: Callable[[Task], object],
        done: Callable[[object], object],
        failed: Callable[[UserError], object],
    ) -> None:
        task = self.desk.tasks.run_heavy(self, name, job, done, failed, ended=lambda: self._ended(task))
        self._work = task
        self.refresh()
        if self.isVisible():
            self.begin.working.setFocus()

    def _ended(self, task: Task) -> None:
        if task is not self._work:
            return  # another file was taken meanwhile
        self._work = None
        if task.cancelled:
            self.desk.said.emit("watch", translate("Import", "Stopped. Nothing was written."), "", None)
        self.refresh()

    def _arrived(self, found: object) -> None:
        from scorefact_desktop.services.arriving import Arrival, Arrived

        if not isinstance(found, Arrived) or self._work is not None:
            return
        if found.kind is Arrival.WORKSPACE:
            self.desk.open_workspace(found.path)
        elif found.kind is Arrival.PACKAGE:
            self.desk.wanted.emit("exchange", found.path)
        elif found.definition is not None:
            self.show_questionnaire(Shown(found.path, found.definition.questionnaire, found.definition))
        elif found.staged is not None:
            self._take_table(found, customers=found.kind is Arrival.CUSTOMERS)
            return
        self.refresh()

    def _take_table(self, found: "Arrived", *, customers: bool) -> None:
        campaign = self.desk.session.campaign
        if campaign is None:
            self.draft(found.path)
        elif found.staged is not None:
            self.plan = self._plan(found.path, found.staged, customers=customers)
            self.trial.begin()
            self.trials.begin(self.plan)

    def _plan(self, path: Path, staged: "Staged", *, customers: bool) -> Plan:
        """A table on its way into the campaign that is looked at."""
        campaign = self.desk.session.campaign or ""
        about = self.desk.overview.campaign(campaign) if self.desk.overview else None
        names = {"vendor": about.vendor, "solution": ", ".join(about.solutions) or about.vendor} if about else {}
        return Plan(path, campaign, customers, staged, names)

    def draft(self, path: Path) -> None:
        """Draft a questionnaire from a file of responses."""
        self.trials.stop()
        self.plan = None
        name = translate("Import", "Reading {file}").format(file=path.name)
        self._begin_work(name, lambda task: jobs.draft(path, task), self._drafted, lambda e: self.refused(path, e))

    def _draft_this(self) -> None:
        if self.plan is not None:
            self.draft(self.plan.path)

    def _drafted(self, shown: object) -> None:
        if isinstance(shown, Shown):
            self.show_questionnaire(shown)

    def show_questionnaire(self, shown: Shown) -> None:
        """Show a questionnaire that came in."""
        self.plan, self.shown = None, shown
        self.refresh()
        self.definition.table.setFocus()

    def refused(self, path: Path, error: UserError) -> None:
        """Say why a file cannot be imported."""
        if self._work is None:
            self.plan, self.refusal = None, (path.name, error)
            self.refresh()
            self._focus_said()

    def _imported(self, result: object) -> None:
        self.plan, self.result = None, said.result_of(result)
        changed = (Changed.INTERVIEWS, Changed.CAMPAIGNS)
        self.desk.session.notify(*changed, campaign=self.result.campaign)
        self.kept.load()
        self.refresh()
        self._focus_said()

    def _not_imported(self, error: UserError) -> None:
        if self.plan is not None and self.plan.tried is not None:  # said where the decisions are, until the next one
            self.plan.tried = replace(self.plan.tried, refusal=error, imports=False)
        self.refresh()

    def _follow(self) -> None:
        """Another workspace or campaign: a file on view is tried for that one."""
        campaign = self.desk.session.campaign
        if self.desk.session.workspace is None:
            self.trials.stop()
            self.plan = self.result = self.refusal = None
        elif self.plan is not None and self.plan.campaign != campaign and self._work is None:
            plan = self.plan
            self.plan = self._plan(plan.path, plan.staged, customers=plan.customers) if campaign else None
            self.trial.begin()
            self.trials.begin(self.plan)
        if self.result is not None and self.result.campaign != campaign:
            self.result = None
        self.kept.load()
        self.renew()

    def take_as(self, *, customers: bool) -> None:
        """Take the file on view as customers, or as responses."""
        plan = self.plan
        if plan is not None and plan.customers is not customers and self._work is None:
            self.plan = self._plan(plan.path, plan.staged, customers=customers)
            self.trial.begin()
            self.trials.begin(self.plan)

    def _taken_as(self) -> list[tuple[str, Callable[[], object], bool]]:
        plan = self.plan
        if plan is None:
            return []
        path = plan.path
        return [
            (translate("Import", "Read it as responses"), lambda: self.take_as(customers=False), plan.customers),
            (translate("Import", "Read it as customers"), lambda: self.take_as(customers=True), not plan.customers),
            (translate("Import", "Draft a questionnaire from it"), lambda: self.draft(path), True),
        ]

    # what is shown

    def refresh(self) -> None:
        """Show the file, what came of it, or how to begin."""
        if self.desk.overview is None:
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentWidget(self.empty)
        elif self._work is None and self.plan is not None and self.plan.tried is not None:
            refusal = self.plan.tried.refusal
            sentence = self.desk.sentence(refusal) if refusal is not None else ""
            self.trial.show_plan(self.plan, sentence, busy=self.trials.running is not None)
            self._stack.setCurrentWidget(self.trial)
        elif self._work is None and self.shown is not None:
            self.definition.show_questionnaire(*said.questionnaire(self.shown))
            self._stack.setCurrentWidget(self.definition)
        else:
            said.show_beginning(self, self.begin)
            self._stack.setCurrentWidget(self.begin)

    def working(self) -> Task | None:
        """The reading, first trial or import that is under way."""
        return self._work or self.trials.running

    def _focus_said(self) -> None:
        """What came of it has the focus and is read out; its buttons come next, so that Enter pressed twice does
        nothing that nobody wanted."""
        if self.isVisible():
            self.begin.said.setFocus()
