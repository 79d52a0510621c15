"""The campaign's figures while answers are given: one stored answer moves them by one step, off the window's thread."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.figures import CampaignFigures
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Task, Tasks


class Live(QObject):
    """`moved` carries the campaign's figures after each answer; nothing is read again for it."""

    moved = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        campaign: str,
        compare: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tasks, self.campaign, self.compare = workspace, tasks, campaign, compare
        self._tally: LiveTally | None = None
        self.figures: CampaignFigures | None = None

    def open(self, counted: int | None = None) -> None:
        """Read the campaign once, aside from entry; `counted` is an interview in progress that has moved it before."""

        def job(_task: Task) -> LiveTally:
            tally = LiveTally.open(self._workspace, self.campaign, self.compare)
            if counted is not None:
                tally.refreshed(counted)
            return tally

        self._tasks.run_heavy(self, "", job, self._opened, lambda _: None, quiet=True)

    def answered(self, interview_id: int, changed: Mapping[str, Answer | None]) -> None:
        """Answers of an interview were stored."""
        tally = self._tally
        if tally is None:
            return

        def job() -> CampaignFigures:
            tally.answered(interview_id, changed)
            return tally.figures

        self._tasks.run(self, job, self._moved)

    def ended(self, interview_id: int) -> None:
        """An interview ended or was corrected: its status may have changed."""
        tally = self._tally
        if tally is None:
            return

        def job() -> CampaignFigures:
            tally.refreshed(interview_id)
            return tally.figures

        self._tasks.run(self, job, self._moved)

    def _opened(self, tally: LiveTally) -> None:
        self._tally = tally
        self._moved(tally.figures)

    def _moved(self, figures: CampaignFigures) -> None:
        self.figures = figures
        self.moved.emit(figures)
