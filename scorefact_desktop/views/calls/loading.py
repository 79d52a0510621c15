"""What the Calls page shows at one moment, read off the interface's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from scorefact_desktop.services.calls import appointments, assigning, monitor
from scorefact_desktop.services.calls.assigning import Assignment
from scorefact_desktop.services.calls.card import CaseCard, card
from scorefact_desktop.services.calls.monitor import FieldMonitor
from scorefact_desktop.services.calls.queue import CallQueue, Queue
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.speech import interface_language

#: Entries of the queue that are shown; the others are counted.
SHOWN = 300
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Look:
    """Whose calls are looked at, in which languages, and which case; 0 for the next one."""

    interviewer: str = ""
    languages: frozenset[str] = frozenset()
    case_id: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """The queue at `at`, which is later than now where nobody is at work; and the case that is looked at."""

    queue: Queue
    at: datetime
    now: datetime
    card: CaseCard | None


@dataclass(frozen=True, slots=True)
class Field:
    """How fieldwork goes, who takes part, and what to think of."""

    monitor: FieldMonitor
    assignment: Assignment
    interviewers: tuple[str, ...]
    reminders: tuple[appointments.Reminder, ...]


def look(workspace: Workspace, queue: CallQueue, wanted: Look, now: datetime) -> Shown:
    """The queue now, or when somebody is at work next, and the case asked for."""
    who = _interviewer(workspace, wanted.interviewer)
    languages = wanted.languages or None
    at = now
    found = queue.at(now, interviewer_id=who, languages=languages, limit=SHOWN)
    if found.closed and not any(found.counts[one] for one in ("appointment", "call_back", "try")):
        at = queue.opens(now) or now
        found = queue.at(at.astimezone(now.tzinfo), interviewer_id=who, languages=languages, limit=SHOWN)
    case_id = wanted.case_id or (found.next.case.case_id if found.next else 0)
    if not case_id and found.entries:
        case_id = found.entries[0].case.case_id
    return Shown(found, at, now, card(workspace, case_id, now, interface_language()) if case_id else None)


def field(workspace: Workspace, campaign: str, now: datetime) -> Field:
    """How fieldwork of a campaign goes."""
    return Field(
        monitor.monitor(workspace, campaign, now),
        assigning.assignment(workspace, campaign),
        tuple(one.name for one in assigning.list_interviewers(workspace) if one.active),
        appointments.reminders(workspace, campaign, now),
    )


def _interviewer(workspace: Workspace, name: str) -> int | None:
    """The id of an interviewer, None for everybody or a name of another workspace."""
    return next((one.id for one in assigning.list_interviewers(workspace) if one.name == name), None)
