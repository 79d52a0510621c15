"""Reads the queue and the monitor of the campaign that is looked at, and keeps them: one case anew after each call."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.services.calls.queue import CallQueue
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.calls.loading import Field, Look, Shown, field, look
from scorefact_desktop.views.desk import Desk


class CallReader(QObject):
    """`shown` is the queue with the case that is looked at, `field` the monitor; None until they are read."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.clock: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self.campaign = ""
        self.queue: CallQueue | None = None
        self.shown: Shown | None = None
        self.field: Field | None = None
        self.look = Look(interviewer=desk.settings.interviewer)
        self.stale = True

    @property
    def workspace(self) -> Workspace | None:
        """The open workspace."""
        return self._desk.session.workspace

    def begin(self, campaign: str) -> None:
        """Another campaign is looked at: nothing of the one before is shown any more."""
        self.campaign, self.stale = campaign, True
        self.queue = self.shown = self.field = None
        self.look = Look(interviewer=self.look.interviewer)

    def load(self) -> None:
        """Read everything anew where something changed."""
        workspace, campaign = self.workspace, self.campaign
        if not self.stale or workspace is None or not campaign:
            return
        self.stale = False
        wanted, now = self.look, self.clock()

        def job() -> tuple[CallQueue, Shown]:
            queue = CallQueue(workspace, campaign)
            return queue, look(workspace, queue, wanted, now)

        def done(found: tuple[CallQueue, Shown]) -> None:
            if campaign == self.campaign:  # else another campaign is looked at by now
                self.queue = found[0]
                self._take(found[1])

        self._desk.tasks.run(self, job, done)
        self.load_field()

    def load_field(self) -> None:
        """Read the monitor, the interviewers and the reminders."""
        workspace, campaign, now = self.workspace, self.campaign, self.clock()
        if workspace is None or not campaign:
            return

        def done(found: Field) -> None:
            if campaign == self.campaign:
                self.field = found
                self.changed.emit()

        self._desk.tasks.run(self, lambda: field(workspace, campaign, now), done)

    def see(self, *, case_id: int = 0, languages: frozenset[str] | None = None, changed_case: int = 0) -> None:
        """Look at a case (0: the next one), with `changed_case` read anew first."""
        spoken = self.look.languages if languages is None else languages
        wanted = self.look = replace(self.look, languages=spoken, case_id=case_id)
        workspace, queue, now = self.workspace, self.queue, self.clock()
        if workspace is None or queue is None:
            return

        def job() -> Shown:
            if changed_case:
                queue.refresh(changed_case)
            return look(workspace, queue, wanted, now)

        def done(found: Shown) -> None:
            if self.queue is queue and wanted == self.look:
                self._take(found)

        self._desk.tasks.run(self, job, done)

    def see_interviewer(self, name: str) -> None:
        """Look at the calls of one interviewer, "" for everybody's; remembered for the next time."""
        self._desk.settings.interviewer = name
        self.look = replace(self.look, interviewer=name)
        self.see()

    def again(self) -> None:
        """Minutes have passed: the queue, and the times on the page."""
        self.see(case_id=self.look.case_id)
        self.load_field()

    def _take(self, shown: Shown) -> None:
        self.shown = shown
        if shown.card is not None:
            self.look = replace(self.look, case_id=shown.card.case_id)
        self.changed.emit()
