"""What happened to one interview: its calls, its beginning, where it came from, its end, and every correction."""

from dataclasses import dataclass

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import history
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.history import HistoryEntry
from scorefact_desktop.store.workspace import Workspace

__all__ = ["HistoryEntry", "InterviewHistory", "Origin", "of_case", "of_interview"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The file an interview was imported from, and when (ISO 8601, UTC)."""

    file: str
    at: str


@dataclass(frozen=True, slots=True)
class InterviewHistory:
    """`name` is the customer's, "" without a case; `entries` newest first, of the interview and of its case.

    `interview_id` None: nothing was asked yet. `origin` None: it was held here or came in a package.
    """

    name: str
    interview_id: int | None
    entries: tuple[HistoryEntry, ...]
    origin: Origin | None


def of_interview(workspace: Workspace, interview_id: int) -> InterviewHistory:
    """Who changed what and when, for an interview and its case. Raises UserError interview_unknown."""
    with workspace.reader() as connection:
        row = connection.execute("SELECT case_id FROM interview WHERE id = ?", (interview_id,)).fetchone()
        if row is None:
            raise UserError("interview_unknown", interview=interview_id)
        return _read(connection, row[0], interview_id)


def of_case(workspace: Workspace, case_id: int) -> InterviewHistory:
    """The same by the case, with the interview that counts where there are several. Raises UserError case_unknown."""
    with workspace.reader() as connection:
        if connection.execute('SELECT 1 FROM "case" WHERE id = ?', (case_id,)).fetchone() is None:
            raise UserError("case_unknown", case=case_id)
        row = connection.execute(
            "SELECT id FROM interview WHERE case_id = ? ORDER BY counts DESC, id DESC LIMIT 1", (case_id,)
        ).fetchone()
        return _read(connection, case_id, None if row is None else row[0])


def _read(connection: Connection, case_id: int | None, interview_id: int | None) -> InterviewHistory:
    entries: list[HistoryEntry] = []
    name, origin = "", None
    if case_id is not None:
        uid, name = connection.execute(
            'SELECT k.uid, c.name FROM "case" k JOIN customer c ON c.id = k.customer_id WHERE k.id = ?', (case_id,)
        ).fetchone()
        entries += history.of_subject(connection, f"case:{uid}")
    if interview_id is not None:
        uid, batch, at = connection.execute(
            "SELECT i.uid, b.file_name, b.at FROM interview i LEFT JOIN import_batch b ON b.id = i.import_batch_id"
            " WHERE i.id = ?",
            (interview_id,),
        ).fetchone()
        entries += history.of_subject(connection, f"interview:{uid}")
        origin = Origin(batch, at) if batch is not None else None
    entries.sort(key=lambda one: one.id, reverse=True)
    return InterviewHistory(name, interview_id, tuple(entries), origin)
