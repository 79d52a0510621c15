"""Erasing a respondent: nothing but the ids of what is gone stays, so that no package can bring it back.

The history keeps its chain and loses the clear values; `tidy` leaves nothing in the write-ahead log either. Backups age
out by themselves (RELIABILITY.md promise 12).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import devices, revisions, sealed_rows, sealed_workshops, showing, typed_names
from scorefact_desktop.store.connection import Connection, DatabaseError, atomic, primary_code
from scorefact_desktop.store.revisions import Revision

Body = Mapping[str, Any]

#: What keeps the log from being emptied now and not when the workspace is closed: busy, locked, an error of the drive,
#: a full one.
_LATER = (5, 6, 10, 13)
#: What a case no longer says once the contact it stood at was erased.
_SILENCE: Body = {
    "contact": None,
    "note": "",
    "appointment_at": None,
    "appointment_kind": None,
    "appointment_note": "",
    "reminder_minutes": None,
}
#: What a call no longer says.
SILENT_CALL: Body = {"contact": None, "note": "", "number": None}


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased; `names`: workshops and decisions that no longer say who, `decisions` taken back."""

    interviews: int = 0
    contacts: int = 0
    attempts: int = 0
    history: int = 0
    names: int = 0
    decisions: int = 0

    def __add__(self, other: "Erased") -> "Erased":
        return Erased(
            self.interviews + other.interviews,
            self.contacts + other.contacts,
            self.attempts + other.attempts,
            self.history + other.history,
            self.names + other.names,
            self.decisions + other.decisions,
        )


def erase(connection: Connection, kind: str, uid: str, *, keeps_answers: bool = False) -> Erased:
    """Erases an interview, a contact, the names in a workshop or of a decision, or takes a decision back; of what is
    not here, only the tombstone is set.

    `keeps_answers`: of a contact, the interviews stay, without the name and without the interviewer's notes.
    """
    if kind == "contact":
        return _erase_contact(connection, uid, keeps_answers)
    if kind == "interview":
        return _erase_interview(connection, uid)
    if kind in sealed_workshops.NAMES:
        return _erase_names(connection, kind, uid)
    if kind == "decision":
        return _take_back(connection, uid)
    with atomic(connection):  # customers, cases, workshops are not erased by this version; another's wish is kept
        revisions.bury(connection, kind, uid)
    return Erased()


def mentions_buried(connection: Connection, body: Body, *, wholly: bool = False) -> bool:
    """Whether a state names a contact that was erased; `wholly`: with the interviews given."""
    contact = body.get("contact")
    return contact is not None and revisions.is_buried(connection, "contact", contact, wholly=wholly)


def redacted(connection: Connection, states: Iterable[Revision]) -> list[Revision]:
    """The states of one case or interview without what they say of somebody erased; other things as they are."""
    found = list(states)
    if not any(mentions_buried(connection, one.body) for one in found):
        return found

    def silenced(one: Revision) -> Body:
        silence = _SILENCE if mentions_buried(connection, one.body) else {}
        return {**one.body, **{name: value for name, value in silence.items() if name in one.body}}

    return list(revisions.rewritten(found, silenced).values())


def interviews_of(connection: Connection, contact_uid: str) -> tuple[str, ...]:
    """The uids of the interviews that a contact gave."""
    rows = connection.execute(
        "SELECT i.uid FROM interview i JOIN contact p ON p.id = i.contact_id WHERE p.uid = ? ORDER BY i.uid",
        (contact_uid,),
    )
    return tuple(row[0] for row in rows)


def tidy(connection: Connection) -> bool:
    """Empties the write-ahead log, which still holds what was erased; False where a reader keeps it for now, or the
    drive refuses.

    Outside a transaction. Closing the workspace empties it as well.
    """
    try:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except DatabaseError as error:
        if primary_code(error) in _LATER:
            return False
        raise
    return not busy


def _erase_interview(connection: Connection, uid: str) -> Erased:
    with atomic(connection):
        row = connection.execute("SELECT id, case_id FROM interview WHERE uid = ?", (uid,)).fetchone()
        cleared = _clear_history(connection, [f"interview:{uid}"])
        if row is not None:
            _forget_saved(connection, ("interview", "answers", "profile"), row[0])
            connection.execute("DELETE FROM interview WHERE id = ?", (row[0],))
        revisions.bury(connection, "interview", uid)
        return Erased(interviews=int(row is not None), history=cleared)


def _erase_contact(connection: Connection, uid: str, keeps_answers: bool) -> Erased:
    with atomic(connection):
        erased = Erased()
        interviews = {*interviews_of(connection, uid), *_sealed_with(connection, "interview", uid)}
        cases = set(_sealed_with(connection, "case", uid))
        if keeps_answers:
            _seal(connection, "interview", interviews)
            connection.executemany("UPDATE interview SET note = '' WHERE uid = ?", [(one,) for one in interviews])
        else:
            for interview in sorted(interviews):
                erased += _erase_interview(connection, interview)
        _seal(connection, "case", cases)
        row = connection.execute("SELECT id FROM contact WHERE uid = ?", (uid,)).fetchone()
        subjects = [f"contact:{uid}"]
        attempts = 0
        if row is not None:
            cases |= {
                case
                for (case,) in connection.execute(
                    'SELECT uid FROM "case" WHERE contact_id = ?1 UNION SELECT k.uid FROM call_attempt a JOIN "case" k'
                    " ON k.id = a.case_id WHERE a.contact_id = ?1",
                    (row[0],),
                )
            }
            # That a call was made belongs to the case, and to the outcome rates; to whom and what was noted does not.
            attempts = connection.execute(
                "UPDATE call_attempt SET contact_id = NULL, note = '', number = NULL WHERE contact_id = ?", (row[0],)
            ).rowcount
            connection.execute(
                "UPDATE \"case\" SET note = '', appointment_note = '', appointment_at = NULL, appointment_kind = NULL,"
                " reminder_minutes = NULL, contact_id = NULL WHERE contact_id = ?",
                (row[0],),
            )
            named, noted = typed_names.take_out(connection, uid)
            erased += Erased(names=named, history=noted)
            _forget_saved(connection, ("contact",), row[0])
            connection.execute("DELETE FROM contact WHERE id = ?", (row[0],))
        subjects.extend(f"case:{case}" for case in cases)
        subjects.extend(f"interview:{interview}" for interview in interviews)
        cleared = _clear_history(connection, subjects)
        revisions.bury(connection, "contact", uid, keeps_answers=keeps_answers)
        for case in cases:
            _redact(connection, "case", case)
        for interview in interviews if keeps_answers else ():
            _redact(connection, "interview", interview)
        return erased + Erased(contacts=int(row is not None), attempts=attempts, history=cleared)


def _erase_names(connection: Connection, kind: str, uid: str) -> Erased:
    with atomic(connection):
        if typed_names.drop_state(connection, kind, uid):
            return Erased(names=1)
        # What was noted of a decision stands in the history of its workshop.
        row = connection.execute(
            "SELECT w.uid FROM workshop_decision d JOIN workshop w ON w.id = d.workshop_id WHERE d.uid = ?", (uid,)
        ).fetchone()
        cleared = _clear_history(connection, [f"workshop:{row[0] if row else uid}"])
        return Erased(names=int(sealed_workshops.erase_names(connection, kind, uid)), history=cleared)


def _take_back(connection: Connection, uid: str) -> Erased:
    with atomic(connection):
        gone = connection.execute("DELETE FROM workshop_decision WHERE uid = ?", (uid,)).rowcount
        revisions.bury(connection, "decision", uid)
        revisions.bury(connection, "decision_owner", uid)
        return Erased(decisions=gone)


def _sealed_with(connection: Connection, kind: str, contact: str) -> list[str]:
    """The things of one kind of which some revision names a contact."""
    found = set()
    for uid, body in connection.execute("SELECT uid, body FROM revision WHERE kind = ?", (kind,)):
        if revisions.unpacked(body).get("contact") == contact:
            found.add(uid)
    return sorted(found)


def _seal(connection: Connection, kind: str, uids: Iterable[str]) -> None:
    """What changed since is kept before states are replaced; what was never sealed needs no seal for that."""
    author = devices.own(connection).uid
    for uid in uids:
        if revisions.shown(connection, kind, uid) and not showing.is_going_on(connection, kind, uid):
            revisions.seal(connection, kind, uid, sealed_rows.body_of(connection, kind, uid), author)


def _redact(connection: Connection, kind: str, uid: str) -> None:
    """Replaces the states of a thing by those without what they say of somebody erased."""
    states = revisions.of_subject(connection, kind, uid)
    kept = redacted(connection, states)
    counting = dict(connection.execute("SELECT uid, counts FROM interview WHERE uid = ?", (uid,)))
    if {one.id for one in kept} == {one.id for one in states}:
        return
    connection.execute("DELETE FROM revision WHERE kind = ? AND uid = ?", (kind, uid))
    revisions.add(connection, kept)
    for changed, name in showing.show(connection, [(kind, uid)]):
        if changed == "interview":
            # Writing its rows leaves open whether it counts; nothing about that changed.
            connection.execute("UPDATE interview SET counts = ? WHERE uid = ?", (counting.get(name, 0), name))


def _clear_history(connection: Connection, subjects: Iterable[str]) -> int:
    return sum(connection.execute("DELETE FROM history_clear WHERE subject = ?", (one,)).rowcount for one in subjects)


def _forget_saved(connection: Connection, subjects: tuple[str, ...], identifier: int) -> None:
    connection.executemany(
        "DELETE FROM import_saved_value WHERE subject = ? AND subject_id = ?", [(one, identifier) for one in subjects]
    )
