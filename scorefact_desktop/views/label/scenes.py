"""The states of the label screens, for pictures and to be looked at: verdicts there are made up."""

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.label_statement import LabelFigure, Statement
from scorefact_desktop.services import issuers
from scorefact_desktop.services.label_checking import Checked, Revocation, Status, Verdict
from scorefact_desktop.services.label_standing import LabelStanding
from scorefact_desktop.views.pages.report import ReportPage
from scorefact_desktop.views.pictures import State

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

_ISSUED, _ENDS = date(2026, 5, 18), date(2027, 5, 17)


def label_states(window: "MainWindow") -> tuple[State, ...]:
    """Seal asked for, an issuer to be trusted, and a verdict of each kind of outcome."""

    def page() -> ReportPage:
        made = window.pages["report"]
        assert isinstance(made, ReportPage)
        return made

    def seal() -> None:
        shown = page()
        shown.show_screen("seal")
        standing = LabelStanding("ready", supplied_by="Tarnholm AB")
        shown.label.seal.show_standing(standing, "tarnholm/2024", writable=True)
        shown.label.seal.issuers.ask(None)

    def trust() -> None:
        seal()
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder)
            issuer = issuers.make_key(made / "key", made / "public", name="Rating Body AB", today=_ISSUED)
        page().label.seal.issuers.ask(issuer)

    def verdict(status: Status, *, document: bool) -> None:
        shown = page()
        shown.show_screen("verify")
        revoked = Revocation("SF-2026-0147", date(2026, 9, 1), "The list of customers was not complete.")
        found = Verdict(
            status,
            None if status == "altered" else _statement(),
            None,
            revoked if status == "revoked" else None,
            date(2026, 9, 1) if status == "revoked" else None,
        )
        shown.label.verify.show_checked(Checked(found, document=document), "nordlicht-2026-label-sv.pdf")

    def report() -> None:
        page().show_screen("")

    return (
        ("seal", seal),
        ("trust", trust),
        ("specimen", lambda: verdict("specimen", document=True)),
        ("revoked", lambda: verdict("revoked", document=False)),
        ("altered", lambda: verdict("altered", document=True)),
        ("back", report),
    )


def _statement() -> Statement:
    return Statement(
        vendor="Nordlicht ERP",
        vendor_type="publisher",
        solutions=("Nordlicht ERP",),
        year=2026,
        figures=(
            LabelFigure("satisfied", 0.82, 0.74, 0.87, 103),
            LabelFigure("no_crisis", 0.8, 0.7342, 0.8501, 103),
            LabelFigure("nps", 0.21, 0.05, 0.36, 101),
            LabelFigure("stay", 0.9123, 0.86, 0.9444, 99),
        ),
        population=400,
        supplied_by="Nordlicht GmbH",
        checked_by="the auditor, against the invoices of 2025",
        drawn=200,
        random_draw=True,
        complete=104,
        modes=("phone", "web"),
        begins=date(2026, 3, 2),
        ends=date(2026, 4, 30),
        extensions=0,
        rule_set="example",
        rule_set_version="2026.1",
        rules_fulfilled=8,
        rules=8,
        number="SF-2026-0147",
        issuer="Rating Body AB",
        complaints="https://labels.example/complaints",
        issued_on=_ISSUED,
        valid_until=_ENDS,
    )
