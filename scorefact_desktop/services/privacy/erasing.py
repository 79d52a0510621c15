"""Erasing a respondent or an interview: everywhere but in backups, which age out and whose last day is said.

Figures that were given out stay as they are: they rest on the group. How many did is counted, so that it can be told.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.packages import settling
from scorefact_desktop.store import erasure, history, typed_names
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.erasure import Erased
from scorefact_desktop.store.typed_names import Sentence
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Erasure", "Sentence", "backups_until", "erase_contact", "erase_interview", "preview", "record", "settle"]

#: The oldest a backup of ours ever gets.
BACKUP_DAYS = 90


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure would do, or did.

    `outputs` are deliveries whose figures rested on these interviews and stay as they are. The last backup that still
    holds the data is gone after `backups_until`. `named`: lists of who was in workshops and owners of decisions that
    name the person, out of which the name is taken; `sentences` name the person as well and stay: somebody has to look
    at them. `settled`: nothing is left in the file's side files either; False
    where something still reads the workspace or the drive refuses, and closing it does that.
    """

    interviews: int
    contacts: int
    attempts: int
    outputs: int
    backups_until: date
    settled: bool
    named: int = 0
    sentences: tuple[Sentence, ...] = ()


def erase_interview(workspace: Workspace, uid: str, *, author: str | None = None) -> Erasure:
    """Erases an interview; only its id stays. Raises UserError interview_unknown."""
    return _erase(workspace, "interview", uid, author)


def erase_contact(workspace: Workspace, uid: str, *, keeps_answers: bool = False, author: str | None = None) -> Erasure:
    """Erases a contact with the interviews given, what was noted of calls, and the name where it was typed into the
    lists of workshops; only ids stay.

    `keeps_answers`: the interviews stay, without the name and the interviewer's notes. Raises UserError
    respondent_unknown.
    """
    return _erase(workspace, "contact", uid, author, keeps_answers)


def preview(workspace: Workspace, kind: str, uid: str) -> Erasure:
    """What erasing an interview or a contact would do. Raises UserError interview_unknown, respondent_unknown."""
    with workspace.reader() as connection:
        _check(connection, kind, uid)
        interviews = erasure.interviews_of(connection, uid) if kind == "contact" else (uid,)
        attempts = connection.execute(
            "SELECT count(*) FROM call_attempt a JOIN contact p ON p.id = a.contact_id WHERE p.uid = ?", (uid,)
        ).fetchone()
        return Erasure(
            interviews=len(interviews),
            contacts=int(kind == "contact"),
            attempts=int(attempts[0]),
            outputs=_outputs(connection, interviews),
            backups_until=backups_until(),
            settled=True,
            named=len(typed_names.places(connection, uid)) if kind == "contact" else 0,
            sentences=typed_names.sentences(connection, uid) if kind == "contact" else (),
        )


def backups_until(today: date | None = None) -> date:
    """The day on which the last backup made until today is gone."""
    return (today or datetime.now(UTC).date()) + timedelta(days=BACKUP_DAYS)


def _erase(workspace: Workspace, kind: str, uid: str, author: str | None, keeps_answers: bool = False) -> Erasure:
    told = preview(workspace, kind, uid)
    with workspace.transaction() as connection:
        gone = erasure.interviews_of(connection, uid) if kind == "contact" else (uid,)
        left = settling.siblings(connection, gone)
        erased = erasure.erase(connection, kind, uid, keeps_answers=keeps_answers)
        if not keeps_answers:
            settling.count_of_case(connection, left)
        record(connection, erased, author)
    return Erasure(
        interviews=erased.interviews,
        contacts=erased.contacts,
        attempts=erased.attempts,
        outputs=told.outputs,
        backups_until=told.backups_until,
        settled=settle(workspace),
        named=erased.names,
        sentences=told.sentences,
    )


def settle(workspace: Workspace) -> bool:
    """Empties the side files after an erasure was committed; False where another part of the program still reads."""
    return erasure.tidy(workspace.connection)


def record(connection: Connection, erased: Erased, author: str | None) -> None:
    """The history tells that something was erased, and not whose it was."""
    history.record(
        connection,
        "erased",
        "workspace",
        author or person(),
        interviews=erased.interviews,
        contacts=erased.contacts,
        attempts=erased.attempts,
    )


def _check(connection: Connection, kind: str, uid: str) -> None:
    row = connection.execute(f"SELECT 1 FROM {kind} WHERE uid = ?", (uid,)).fetchone()
    if row is None and kind == "contact":
        raise UserError("respondent_unknown", respondent=uid)
    if row is None:
        raise UserError("interview_unknown", interview=uid)


def _outputs(connection: Connection, interviews: tuple[str, ...]) -> int:
    """Deliveries of the campaigns of these interviews, made after they were there."""
    if not interviews:
        return 0
    row = connection.execute(
        "SELECT count(*) FROM output WHERE campaign_id IN (SELECT campaign_id FROM interview WHERE uid IN"
        f" ({', '.join('?' * len(interviews))}))",
        interviews,
    ).fetchone()
    return int(row[0])
