"""Workshops of a campaign, the decisions taken in them, and the interviews that were held there."""

from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import new_uid


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop as stored; `held_on` is YYYY-MM-DD, `people` the names of those present as they were typed.

    `interviews` counts the finished ones, `respondents` the people who answered in them, `decisions` what was noted.
    """

    id: int
    uid: str
    campaign_id: int
    title: str
    held_on: str
    place: str
    people: str
    interviews: int
    respondents: int
    decisions: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided in a workshop; `theme` is a theme's id or empty, `due_on` YYYY-MM-DD or None."""

    id: int
    uid: str
    workshop_id: int
    theme: str
    text: str
    owner: str
    due_on: str | None
    position: int


_SELECT = """
SELECT w.id, w.uid, w.campaign_id, w.title, w.held_on, w.place, w.people,
    (SELECT count(*) FROM interview WHERE workshop_id = w.id AND status IN ('complete', 'partial')),
    (SELECT coalesce(sum(people), 0) FROM interview WHERE workshop_id = w.id AND status IN ('complete', 'partial')),
    (SELECT count(*) FROM workshop_decision WHERE workshop_id = w.id)
FROM workshop w
"""
_DECISION = "SELECT id, uid, workshop_id, theme, text, owner, due_on, position FROM workshop_decision"


def add(connection: Connection, campaign_id: int, title: str, held_on: str, place: str, people: str) -> int:
    """A new workshop's id."""
    cursor = connection.execute(
        "INSERT INTO workshop (uid, campaign_id, title, held_on, place, people) VALUES (?, ?, ?, ?, ?, ?)",
        (new_uid(), campaign_id, title, held_on, place, people),
    )
    return int(cursor.lastrowid or 0)


def change(connection: Connection, workshop_id: int, title: str, held_on: str, place: str, people: str) -> None:
    """Other words for a workshop."""
    connection.execute(
        "UPDATE workshop SET title = ?, held_on = ?, place = ?, people = ? WHERE id = ?",
        (title, held_on, place, people, workshop_id),
    )


def get(connection: Connection, workshop_id: int) -> Workshop:
    """The workshop of that id; KeyError where there is none."""
    row = connection.execute(f"{_SELECT} WHERE w.id = ?", (workshop_id,)).fetchone()
    if row is None:
        raise KeyError(workshop_id)
    return record(Workshop, row)


def of_campaign(connection: Connection, campaign_id: int) -> tuple[Workshop, ...]:
    """A campaign's workshops, newest first."""
    rows = connection.execute(f"{_SELECT} WHERE w.campaign_id = ? ORDER BY w.held_on DESC, w.id DESC", (campaign_id,))
    return tuple(record(Workshop, row) for row in rows)


def remove(connection: Connection, workshop_id: int) -> None:
    """Takes a workshop away with its decisions; interviews held in it stay."""
    connection.execute("DELETE FROM workshop WHERE id = ?", (workshop_id,))


def attach(connection: Connection, interview_id: int, workshop_id: int, people: int) -> None:
    """Says in which workshop an interview is held, and how many people answer in it together."""
    connection.execute(
        "UPDATE interview SET workshop_id = ?, people = ? WHERE id = ?", (workshop_id, people, interview_id)
    )


def in_progress(connection: Connection, workshop_id: int) -> int | None:
    """The newest interview of a workshop that was begun and not ended, None where there is none."""
    row = connection.execute(
        "SELECT id FROM interview WHERE workshop_id = ? AND status = 'in_progress' ORDER BY id DESC", (workshop_id,)
    ).fetchone()
    return int(row[0]) if row else None


def has_interviews(connection: Connection, workshop_id: int) -> bool:
    """Whether any interview was begun in a workshop, whatever became of it."""
    row = connection.execute("SELECT 1 FROM interview WHERE workshop_id = ? LIMIT 1", (workshop_id,)).fetchone()
    return row is not None


def people_of(connection: Connection, interview_id: int) -> int:
    """How many people answer an interview together; KeyError for an unknown one."""
    row = connection.execute("SELECT people FROM interview WHERE id = ?", (interview_id,)).fetchone()
    if row is None:
        raise KeyError(interview_id)
    return int(row[0])


def decisions(connection: Connection, workshop_id: int) -> tuple[Decision, ...]:
    """What was decided in a workshop, in the order noted; what two laptops noted at one place, by their uids."""
    rows = connection.execute(f"{_DECISION} WHERE workshop_id = ? ORDER BY position, uid", (workshop_id,))
    return tuple(record(Decision, row) for row in rows)


def decision(connection: Connection, decision_id: int) -> Decision:
    """The decision of that id; KeyError where there is none."""
    row = connection.execute(f"{_DECISION} WHERE id = ?", (decision_id,)).fetchone()
    if row is None:
        raise KeyError(decision_id)
    return record(Decision, row)


def decide(connection: Connection, workshop_id: int, theme: str, text: str, owner: str, due_on: str | None) -> int:
    """Notes a decision behind those that are there; its id."""
    (position,) = connection.execute(
        "SELECT coalesce(max(position) + 1, 0) FROM workshop_decision WHERE workshop_id = ?", (workshop_id,)
    ).fetchone()
    cursor = connection.execute(
        "INSERT INTO workshop_decision (uid, workshop_id, theme, text, owner, due_on, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (new_uid(), workshop_id, theme, text, owner, due_on, position),
    )
    return int(cursor.lastrowid or 0)


def withdraw(connection: Connection, decision_id: int) -> None:
    """Takes a decision away."""
    connection.execute("DELETE FROM workshop_decision WHERE id = ?", (decision_id,))
