"""The imports that a campaign keeps: listed when they change, taken back one at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Changed
from scorefact_desktop.views.imports import said

if TYPE_CHECKING:
    from scorefact_desktop.services.import_log import Imported
    from scorefact_desktop.services.import_undo import Undone
    from scorefact_desktop.views.pages.importing import ImportPage


class Kept(QObject):
    """Between the list of imports and the services."""

    def __init__(self, page: "ImportPage") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._undoing = False

    def load(self) -> None:
        """List the imports of the campaign that is looked at."""
        from scorefact_desktop.services import import_log

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is None or campaign is None:
            self._page.begin.batches.show_batches(())
            return
        self._desk.tasks.run(
            self, lambda: import_log.batches(workspace, campaign), lambda listed: self._list(campaign, listed)
        )

    def _list(self, campaign: str, listed: "tuple[Imported, ...]") -> None:
        if campaign == self._desk.session.campaign:
            self._page.begin.batches.show_batches(listed)

    def load_edits(self, batch: int) -> None:
        """Find what people edited since an import."""
        from scorefact_desktop.services import import_log

        workspace, batches = self._desk.session.workspace, self._page.begin.batches
        if workspace is not None:
            self._desk.tasks.run(
                self, lambda: import_log.edited_since(workspace, batch), lambda edits: batches.show_edits(batch, edits)
            )

    def take_back(self, batch: int) -> None:
        """Take an import back; asked twice, it is done once."""
        from scorefact_desktop.services import import_undo

        workspace = self._desk.session.workspace
        if workspace is None or self._undoing:
            return
        self._undoing = True
        self._desk.tasks.run(self, lambda: import_undo.undo_batch(workspace, batch), self._undone, self._not_undone)

    def _undone(self, undone: "Undone") -> None:
        self._undoing = False
        page = self._page
        if page.result is not None and page.result.batch == undone.batch:
            page.result = None
        self._desk.session.notify(Changed.INTERVIEWS, Changed.CAMPAIGNS)
        self._desk.said.emit("good", said.undone(undone), "", None)
        self.load()
        page.refresh()
        if page.isVisible():
            page.begin.batches.table.setFocus()

    def _not_undone(self, error: UserError) -> None:
        self._undoing = False
        self._desk.complain(error)
        self.load()
