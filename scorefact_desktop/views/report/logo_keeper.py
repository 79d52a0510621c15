"""Does what the line of the logo asks for, off the thread; every change can be taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.exchange.asking import open_name
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.report.logo_line import LogoLine


class LogoKeeper(QObject):
    """`changed` where the logo is another one, so that previews are out of date."""

    changed = Signal()

    def __init__(self, page: Page, line: LogoLine) -> None:
        super().__init__(page)
        self._page, self._desk, self.line = page, page.desk, line
        line.file_wanted.connect(self._ask)
        line.removed.connect(self.remove)

    def load(self) -> None:
        """Read the logo of the vendor looked at."""
        from scorefact_desktop.services.logos import logo_of

        workspace, vendor = self._desk.session.workspace, self._vendor()
        if workspace is None or vendor is None:
            return

        def take(content: bytes | None) -> None:
            if vendor == self._vendor() and self._desk.session.workspace is workspace:
                self.line.show_logo(content, writable=not workspace.read_only)

        self._desk.tasks.run(self, lambda: logo_of(workspace, vendor), take)

    def _vendor(self) -> str | None:
        campaign = self._desk.session.campaign
        return campaign.partition("/")[0] if campaign else None

    def _ask(self) -> None:
        path = open_name(self._page, translate("ReportLogo", "PNG and JPEG pictures ({pattern})"), "*.png *.jpg *.jpeg")
        if path is not None:
            self.keep(path)

    def keep(self, path: Path) -> None:
        """Keep the picture in a file as the logo; it is read in a confined process."""
        from scorefact_desktop.services import logos

        workspace, vendor = self._desk.session.workspace, self._vendor()
        if workspace is None or vendor is None:
            return
        name = translate("ReportLogo", "Reading {name}").format(name=path.name)

        def job(task: Task) -> bytes | None:
            del task  # over in a moment
            before = logos.logo_of(workspace, vendor)
            logos.keep(workspace, vendor, path)
            return before

        words = translate("ReportLogo", "The logo stands on cover and label now.")
        undo = partial(self._put_back, workspace, vendor)
        self._desk.tasks.run_heavy(self, name, job, lambda before: self._done(words, partial(undo, before)))

    def remove(self) -> None:
        """Have no logo."""
        from scorefact_desktop.services import logos

        workspace, vendor = self._desk.session.workspace, self._vendor()
        if workspace is None or vendor is None:
            return
        words = translate("ReportLogo", "The logo was removed.")
        undo = partial(self._put_back, workspace, vendor)
        self._desk.tasks.run(
            self, lambda: logos.put(workspace, vendor, None), lambda before: self._done(words, partial(undo, before))
        )

    def _put_back(self, workspace: Workspace, vendor: str, content: bytes | None) -> None:
        """Have the logo of a vendor as it was, whichever vendor is looked at by now."""
        from scorefact_desktop.services import logos

        words = translate("ReportLogo", "The logo is as it was.")
        self._desk.tasks.run(self, lambda: logos.put(workspace, vendor, content), lambda _: self._done(words))

    def _done(self, words: str, undo: Callable[[], object] | None = None) -> None:
        self._desk.said.emit("good", words, translate("ReportLogo", "Undo") if undo else "", undo)
        self.load()
        self.changed.emit()
