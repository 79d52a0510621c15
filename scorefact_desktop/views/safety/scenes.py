"""What the pages about backups, checks and damaged files can look like, for pictures: invented, nothing is written."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.services.backups import Backup
from scorefact_desktop.services.checking import Finding, Report
from scorefact_desktop.services.restoring import Diagnosis, Missing
from scorefact_desktop.views.pages.damaged import DamagedPage, Examined
from scorefact_desktop.views.pages.safety import SafetyPage

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

State = tuple[str, Callable[[], object]]
_NEWEST = datetime(2026, 11, 20, 16, 45, tzinfo=UTC)
_FOLDER = Path("C:/Audits/audits-2026.scorefact-backups")
_BACKUPS = tuple(
    Backup(_FOLDER / f"{hours}", _NEWEST - timedelta(hours=hours), 4_400_000 - 2_000 * hours, second, encrypted,
           readable, *((9, 925 - hours // 4) if readable else (None, None)))
    for hours, second, encrypted, readable in (
        (0, False, False, True), (0, True, False, True), (2, False, False, True), (5, False, False, True),
        (23, False, False, True), (29, True, False, True), (53, False, False, True), (101, False, False, False),
        (190, False, True, False), (358, False, False, True), (700, True, False, True),
    )
)  # fmt: skip
_FINDINGS = (
    Finding("answers_changed", {"id": 412, "campaign": "nordlicht/2026", "questions": "sat_overall, nps_score"}),
    Finding("interview_changed", {"id": 418, "campaign": "nordlicht/2026"}),
    Finding("packed_differs", {"id": 431, "campaign": "solvana/2025"}, repairable=True),
    Finding("row_changed", {"subject": "customer", "id": 77}),
    Finding("history_broken", {"id": 1204}),
    Finding("backup_old", {"date": "2026-10-30"}),
)
_PATH = Path("C:/Audits/audits-2026.scorefact")


def safety_states(window: "MainWindow") -> Sequence[State]:
    """Each state by name, with what brings it about."""

    def page() -> SafetyPage:
        window.go("safety")
        found = window.pages["safety"]
        assert isinstance(found, SafetyPage)
        found.panel.hide()
        found.check.show_report(None)
        found.backups.show_backups(_BACKUPS, writable=True)
        return found

    def restore() -> None:
        found = page()
        found.panel.ask(_BACKUPS[4], Missing(_BACKUPS[4].at, 5, 2, _NEWEST))
        found.panel.show()

    def damaged(*, sound: bool) -> None:
        window.go("damaged")
        found = window.pages["damaged"]
        assert isinstance(found, DamagedPage)
        diagnosis = Diagnosis(4_400_000, _NEWEST + timedelta(minutes=50), 911 if sound else None)
        missing = Missing(_NEWEST, 3, 1, _NEWEST + timedelta(minutes=50))
        found.show_found(_PATH, Examined(diagnosis, *((_BACKUPS[0], missing) if sound else (None, None))))

    return (
        ("no-backup", lambda: window.go("safety")),
        ("backups", page),
        ("restore", restore),
        ("check-sound", lambda: page().check.show_report(Report(_PATH, 9, 925, ()))),
        ("check-found", lambda: page().check.show_report(Report(_PATH, 9, 925, _FINDINGS))),
        ("damaged", lambda: damaged(sound=True)),
        ("damaged-no-backup", lambda: damaged(sound=False)),
    )
