"""What revisions hold of workshops and of what was decided there, and how the rows are written from them.

Names are identity and answers may travel without them: who was there and where (`attendance`, by the uid of the
workshop) and who does what was decided (`decision_owner`, by the uid of the decision) are sealed apart. Of these there
is a state only where something was entered, so that who never got the names does not contradict those who have them.
"""

from collections.abc import Mapping
from typing import Any

from scorefact_desktop.store import revisions, uids
from scorefact_desktop.store.connection import Connection

Body = Mapping[str, Any]

WORKSHOP = ("title", "held_on")
ATTENDANCE = ("place", "people")
DECISION = ("theme", "text", "due_on", "position")
OWNER = ("owner",)
#: The table of each kind, and where a name is entered.
NAMES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "attendance": ("workshop", ATTENDANCE),
    "decision_owner": ("workshop_decision", OWNER),
}


def workshop_body(connection: Connection, uid: str) -> dict[str, Any]:
    """A workshop without where it was and who was there."""
    row = connection.execute(
        "SELECT m.uid, w.title, w.held_on FROM workshop w JOIN campaign m ON m.id = w.campaign_id WHERE w.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    return {"campaign": row[0], **dict(zip(WORKSHOP, row[1:], strict=True))}


def write_workshop(connection: Connection, uid: str, body: Body) -> None:
    """Brings a workshop to that state."""
    campaign_id = uids.known(connection, "campaign", body["campaign"])
    uids.put(connection, "workshop", uid, {"campaign_id": campaign_id, **{one: body[one] for one in WORKSHOP}})


def decision_body(connection: Connection, uid: str) -> dict[str, Any]:
    """A decision without who does it."""
    names = ", ".join(f"d.{one}" for one in DECISION)
    row = connection.execute(
        f"SELECT w.uid, {names} FROM workshop_decision d JOIN workshop w ON w.id = d.workshop_id WHERE d.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    return {"workshop": row[0], **dict(zip(DECISION, row[1:], strict=True))}


def write_decision(connection: Connection, uid: str, body: Body) -> None:
    """Brings a decision to that state."""
    workshop_id = uids.known(connection, "workshop", body["workshop"])
    values = {"workshop_id": workshop_id, **{one: body[one] for one in DECISION}}
    uids.put(connection, "workshop_decision", uid, values)


def attendance_body(connection: Connection, uid: str) -> dict[str, Any]:
    """Where a workshop was and who was there."""
    return _names(connection, "attendance", uid)


def write_attendance(connection: Connection, uid: str, body: Body) -> None:
    """Says where a workshop was and who was there."""
    uids.known(connection, "workshop", uid)
    connection.execute("UPDATE workshop SET place = ?, people = ? WHERE uid = ?", (body["place"], body["people"], uid))


def owner_body(connection: Connection, uid: str) -> dict[str, Any]:
    """Who does what was decided."""
    return _names(connection, "decision_owner", uid)


def write_owner(connection: Connection, uid: str, body: Body) -> None:
    """Says who does what was decided."""
    uids.known(connection, "workshop_decision", uid)
    connection.execute("UPDATE workshop_decision SET owner = ? WHERE uid = ?", (body["owner"], uid))


def has_names(connection: Connection, kind: str, uid: str) -> bool:
    """Whether there is something to seal: names that were entered and not erased, or a state of them before."""
    table, columns = NAMES[kind]
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE uid = ?", (uid,)).fetchone()
    if row is None or revisions.is_buried(connection, kind, uid):
        return False
    return any(row) or revisions.shown(connection, kind, uid) is not None


def erase_names(connection: Connection, kind: str, uid: str) -> bool:
    """Takes names away for good; False where there were none here."""
    table, columns = NAMES[kind]
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE uid = ?", (uid,)).fetchone()
    empty = ", ".join(f"{one} = ''" for one in columns)
    connection.execute(f"UPDATE {table} SET {empty} WHERE uid = ?", (uid,))
    revisions.bury(connection, kind, uid)
    return row is not None and any(row)


def of_campaign(connection: Connection, campaign_id: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The uids of a campaign's workshops and of what was decided in them, each in order."""
    shops = connection.execute("SELECT uid FROM workshop WHERE campaign_id = ? ORDER BY uid", (campaign_id,))
    decided = connection.execute(
        "SELECT d.uid FROM workshop_decision d JOIN workshop w ON w.id = d.workshop_id WHERE w.campaign_id = ?"
        " ORDER BY d.uid",
        (campaign_id,),
    )
    return tuple(row[0] for row in shops), tuple(row[0] for row in decided)


def _names(connection: Connection, kind: str, uid: str) -> dict[str, Any]:
    table, columns = NAMES[kind]
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE uid = ?", (uid,)).fetchone()
    if row is None:
        raise KeyError(uid)
    return dict(zip(columns, row, strict=True))
