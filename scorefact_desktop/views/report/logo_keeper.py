"""Does what the line of the logo asks for, off the thread; every change can be taken back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

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
        line.removed.connect(lambda: self.put(None, translate("ReportLogo", "The logo was removed.")))

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

        workspace, vendor, before = self._desk.session.workspace, self._vendor(), self.line.content
        if workspace is None or vendor is None:
            return
        name = translate("ReportLogo", "Reading {name}").format(name=path.name)

        def job(task: Task) -> object:
            del task  # over in a moment
            return logos.keep(workspace, vendor, path)

        words = translate("ReportLogo", "The logo stands on cover and label now.")
        self._desk.tasks.run_heavy(self, name, job, lambda _: self._done(words, before))

    def put(self, content: bytes | None, words: str, *, offer_undo: bool = True) -> None:
        """Have another checked picture as the logo, or none."""
        from scorefact_desktop.services import logos

        workspace, vendor = self._desk.session.workspace, self._vendor()
        if workspace is None or vendor is None:
            return

        def done(before: bytes | None) -> None:
            self._done(words, before, offer_undo=offer_undo)

        self._desk.tasks.run(self, lambda: logos.put(workspace, vendor, content), done)

    def _done(self, words: str, before: bytes | None, *, offer_undo: bool = True) -> None:
        again = translate("ReportLogo", "The logo is as it was.")
        undo = translate("ReportLogo", "Undo") if offer_undo else ""
        act = (lambda: self.put(before, again, offer_undo=False)) if offer_undo else None
        self._desk.said.emit("good", words, undo, act)
        self.load()
        self.changed.emit()
