"""Trying the file on view after every decision: the newest trial counts, an older one gives way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.plan import Plan, gather
from scorefact_desktop.views.imports.trying import Ask, Tried, try_file

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.importing import ImportPage


class Trials(QObject):
    """`running` is the trial under way, None where the plan on view was tried as it stands."""

    def __init__(self, page: "ImportPage") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self.running: Task | None = None

    def begin(self, plan: Plan | None, *, again: bool = False, keep: bool = False) -> None:
        """Try the plan as it stands now. `again` reads the file anew, `keep` keeps the mapping whatever the file's
        columns are called then."""
        workspace = self._desk.session.workspace
        if plan is None or workspace is None:
            return
        self.stop()
        ask = Ask(
            plan.path, plan.campaign, plan.customers, plan.staged, plan.mapping, dict(plan.options), again, keep,
            plan.skip_invalid, dict(plan.decided),
        )  # fmt: skip
        name = translate("Import", "Trying {file}").format(file=plan.path.name)
        task = self._desk.tasks.run_heavy(
            self, name, lambda task: try_file(workspace, ask, task), lambda tried: self._tried(task, plan, tried),
            lambda error: self._not_tried(task, plan, error), ended=lambda: self._ended(task),
        )  # fmt: skip
        self.running = task
        self._page.refresh()

    def stop(self) -> None:
        """Let go of the trial under way: what it finds is not wanted any more."""
        if self.running is not None:
            self.running.cancel()
            self.running = None

    def _ended(self, task: Task) -> None:
        if task is not self.running:
            return
        self.running = None
        plan = self._page.plan
        if task.cancelled and plan is not None:  # by hand, in the status bar
            if plan.tried is None:
                self._page.plan = None
            else:
                self._page.deciding.back_to_tried(plan)
            self._desk.said.emit("watch", translate("Import", "Stopped. Nothing was written."), "", None)
        self._page.refresh()

    def _tried(self, task: Task, plan: Plan, tried: Tried) -> None:
        if plan is not self._page.plan or task.cancelled:
            return
        first = plan.tried is None
        plan.tried, plan.staged, plan.mapping = tried, tried.staged, tried.mapping
        plan.gathered = gather(tried.problems)
        self._page.refresh()
        if first and self._page.isVisible():
            self._page.trial.table.setFocus()

    def _not_tried(self, task: Task, plan: Plan, error: UserError) -> None:
        if plan is not self._page.plan or task.cancelled:
            return
        if plan.tried is None:
            self._page.refused(plan.path, error)
            return
        self._page.deciding.back_to_tried(plan)
        self._desk.complain(error)
        self._page.refresh()
