"""Entry, import, export and sync as a user sets them going in the window, on a workspace of their own."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from scorefact_desktop.app import Application
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services import customers, devices, interviews
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.services.packages import exporting, merging
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.services.workspaces import create, open_workspace
from scorefact_desktop.store import campaigns, cases
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.views.pictures import settle
from tests.benchmarks.workspaces import VENDOR, campaign_of

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.exchange import ExchangePage
    from scorefact_desktop.views.pages.importing import ImportPage
    from scorefact_desktop.views.pages.interview import InterviewPage
    from scorefact_desktop.views.pages.report import ReportPage

Job = tuple[str, Callable[[], object]]
HELD, ROWS, KEYS = 300, 2_000, 20
PATIENCE = 900  # seconds, however busy the machine is


class Prepared:
    """A campaign of 300 interviews, one more under way, another laptop that holds one, and a file of responses."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path, self.campaign = campaign_of(folder, HELD)
        self.package, self.responses = folder / "theirs.sfpkg", folder / "responses.csv"
        _write(self.responses)
        with open_workspace(self.path) as ours, create(folder / "theirs.scorefact") as theirs:
            ids = customers.add_customers(
                ours, VENDOR.lower().replace(" ", "-"), [NewCustomer(f"Held {place} AB") for place in range(2)]
            )
            case_id = customers.add_cases(ours, self.campaign, ids)[0]
            self.interview = interviews.start(ours, case_id).interview_id
            for one, name, other in ((ours, "ours", theirs), (theirs, "theirs", ours)):
                devices.own(one, name)
                devices.add(other, devices.card(one), trusted=True)
            exporting.export(ours, self.campaign, folder / "first.sfpkg", ["theirs"])
            merging.merge(theirs, merging.look(theirs, folder / "first.sfpkg"))
            _hold(theirs, self.campaign)
            exporting.export(theirs, self.campaign, self.package, ["ours"])


def _hold(workspace: Workspace, campaign: str) -> None:
    """Hold the interview of the second case."""
    with workspace.reader() as connection:
        found = cases.of_campaign(connection, campaigns.find(connection, campaign).id)
    last = max(found, key=lambda one: one.customer_name)
    held = interviews.start(workspace, last.id).interview_id
    for code in standard().order:
        if standard().scale_of(code).kind is ScaleKind.ORDINAL:
            interviews.put(workspace, held, code, Answer(choices=(standard().scale_of(code).values[0],)))
    interviews.finish(workspace, held)


def _write(path: Path) -> None:
    codes = [code for code in standard().order if standard().scale_of(code).kind is ScaleKind.ORDINAL]
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(["id", *codes])
        for row in range(ROWS):
            lines.writerow([row, *(1 + (row + place) % 3 for place in range(len(codes)))])


def jobs(made: Application, prepared: Prepared) -> tuple[Job, ...]:
    """What is done, in order; each ends when the window has come to rest. RuntimeError where it did not do its work."""
    window, desk = made.window, made.desk

    def rest() -> None:
        settle(made.tasks, PATIENCE)

    def go(page: str, shown: object = None) -> object:
        window.go(page, shown) if shown is not None else window.go(page)
        rest()
        return window.pages[page]

    def entry() -> None:
        page: InterviewPage = go("interview")  # type: ignore[assignment]  # pages are found by name
        page.open_interview(prepared.interview)
        rest()
        window.activateWindow()  # without it no field has the focus
        QTest.qWaitForWindowActive(window)
        for _ in range(KEYS):
            field = QApplication.focusWidget()
            words = isinstance(field, QPlainTextEdit | QLineEdit)  # where Enter goes on
            QTest.keyClick(field or page.panel, Qt.Key.Key_Return if words else Qt.Key.Key_3)
            rest()
        held = page.panel.conversation
        if held is None or len(held.state.answers) < KEYS / 2:
            raise RuntimeError("keys gave no answers")
        page.panel.leave()
        rest()

    def bring_in() -> None:
        page: ImportPage = go("import", prepared.responses)  # type: ignore[assignment]  # likewise
        page.bring_in()
        rest()
        if page.result is None:
            raise RuntimeError("nothing was imported")

    def export() -> None:
        page: ReportPage = go("report")  # type: ignore[assignment]  # likewise
        page.documents.set_folder(prepared.folder / "out")
        page.write()
        rest()
        if not list((prepared.folder / "out").rglob("*.pdf")):
            raise RuntimeError("nothing was exported")

    def send() -> None:
        page: ExchangePage = go("exchange")  # type: ignore[assignment]  # likewise
        page.export(prepared.folder / "ours.sfpkg", (exporting.ANSWERS, exporting.IDENTITY), "", ["theirs"])
        rest()
        if not (prepared.folder / "ours.sfpkg").exists():
            raise RuntimeError("no package was made")

    def merge() -> None:
        page: ExchangePage = go("exchange", prepared.package)  # type: ignore[assignment]  # likewise
        page.merge(trust=False)
        rest()
        if "1" not in window.messages.words.text():
            raise RuntimeError("nothing was merged")

    desk.look_at(prepared.campaign)
    rest()
    return (("entry", entry), ("import", bring_in), ("export", export), ("package", send), ("merge", merge))
