"""The people who ask the questions: added, retired, never deleted, since interviews name them."""

from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import new_uid


@dataclass(frozen=True, slots=True)
class Interviewer:
    """Somebody who asks the questions; one who is not active gets no cases."""

    id: int
    uid: str
    name: str
    active: bool


def add(connection: Connection, name: str) -> int:
    """The id of an interviewer of that name, active from now on; new where there is none."""
    connection.execute(
        "INSERT INTO interviewer (uid, name) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET active = 1",
        (new_uid(), name),
    )
    return int(connection.execute("SELECT id FROM interviewer WHERE name = ?", (name,)).fetchone()[0])


def everybody(connection: Connection) -> tuple[Interviewer, ...]:
    """All interviewers, by name."""
    rows = connection.execute("SELECT id, uid, name, active FROM interviewer ORDER BY name, id")
    return tuple(Interviewer(row[0], row[1], row[2], bool(row[3])) for row in rows)


def retire(connection: Connection, interviewer_id: int) -> None:
    """Gets no further cases."""
    connection.execute("UPDATE interviewer SET active = 0 WHERE id = ?", (interviewer_id,))
