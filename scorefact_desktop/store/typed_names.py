"""Names of contacts typed into the workshops of their vendor: taken out when the person is erased, wherever they went.

A state that names the person is replaced by one that does not, with the same new id on every laptop that knows the
name. That the state is gone is kept as a tombstone under the beginning of its id, so that a laptop which never heard
of the person drops it, and what was made of it, as well.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.typed_names import mentions, without
from scorefact_desktop.store import devices, history, revisions, sealed_rows, sealed_workshops, showing
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.revisions import Revision

#: What of a body holds names, one a line or between commas.
_LISTS = ("people", "owner")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words in a workshop that name somebody and stay: somebody has to look at them."""

    workshop: str
    held_on: str
    words: str


def names_of(connection: Connection, contact: str) -> frozenset[str]:
    """How a contact is or was called, here and in the states that are kept."""
    here = {row[0] for row in connection.execute("SELECT name FROM contact WHERE uid = ?", (contact,))}
    return frozenset(here | {str(one.body["name"]) for one in revisions.of_subject(connection, "contact", contact)})


def buried_names(connection: Connection, arriving: Iterable[Revision]) -> frozenset[str]:
    """The names of contacts erased here that a package brings once more."""
    return frozenset(
        str(one.body["name"])
        for one in arriving
        if one.kind == "contact" and revisions.is_buried(connection, "contact", one.uid)
    )


def places(connection: Connection, contact: str) -> tuple[tuple[str, str], ...]:
    """Kind and uid of the lists of people present, and of the owners of decisions, in which a contact is named."""
    names = names_of(connection, contact)
    return tuple(
        (kind, uid)
        for kind, uid in _things(connection, contact)
        if _changes(sealed_rows.body_of(connection, kind, uid), names)
    )


def sentences(connection: Connection, contact: str) -> tuple[Sentence, ...]:
    """What else in the workshops of its vendor names a contact, in the order held."""
    names = names_of(connection, contact)
    found: dict[Sentence, None] = {}
    for title, held_on, place, people, text, owner in connection.execute(
        "SELECT w.title, w.held_on, w.place, w.people, coalesce(d.text, ''), coalesce(d.owner, '')"
        f" {_OF_VENDOR} LEFT JOIN workshop_decision d ON d.workshop_id = w.id WHERE p.uid = ?"
        " ORDER BY w.held_on, w.uid, d.position, d.uid",
        (contact,),
    ):
        for words in (title, place, *without(people, names).splitlines(), text, without(owner, names)):
            if mentions(words, names):
                found[Sentence(title, held_on, words)] = None
    return tuple(found)


def take_out(connection: Connection, contact: str) -> tuple[int, int]:
    """Takes a contact out of lists of people and owners, out of their sealed states and out of what the history says
    of workshops; how many lists and owners named the person, and entries of the history. The contact is still there."""
    names = names_of(connection, contact)
    named = places(connection, contact)
    for kind, uid in _things(connection, contact):
        if revisions.shown(connection, kind, uid):
            revisions.seal(
                connection, kind, uid, sealed_rows.body_of(connection, kind, uid), devices.own(connection).uid
            )
        states = revisions.of_subject(connection, kind, uid)
        after = revisions.rewritten(states, lambda one: _taken_out(one.body, names))
        gone = [before for before, one in after.items() if one.id != before]
        if gone:
            _replace(connection, kind, uid, gone, after.values())
        elif not states and (kind, uid) in named:
            sealed_rows.write(connection, kind, uid, _taken_out(sealed_rows.body_of(connection, kind, uid), names))
    return len(named), _forget_noted(connection, contact, names)


def welcome(connection: Connection, states: Iterable[Revision], names: Iterable[str]) -> list[Revision]:
    """The arriving states of one list or owner without these names, and without what was erased, which is so for
    whatever was made of it."""
    wanted = frozenset(names)
    kept: list[Revision] = []
    dropped: set[str] = set()
    for before, one in revisions.rewritten(states, lambda one: _taken_out(one.body, wanted)).items():
        if one.id != before:
            revisions.bury_state(connection, one.kind, before)
        if any(
            each in dropped or revisions.is_state_buried(connection, one.kind, each) for each in (one.id, *one.parents)
        ):
            revisions.bury_state(connection, one.kind, one.id)
            dropped.add(one.id)
        else:
            kept.append(one)
    return kept


def drop_state(connection: Connection, kind: str, beginning: str) -> bool:
    """Erases the state whose id begins so, and what was made of it; False where it is not here."""
    row = connection.execute(
        "SELECT uid FROM revision WHERE kind = ? AND substr(id, 1, ?) = ?", (kind, revisions.UID, beginning)
    ).fetchone()
    if row is None:
        return False
    gone: list[str] = []
    kept: list[Revision] = []
    for one in revisions.rewritten(revisions.of_subject(connection, kind, row[0]), lambda one: one.body).values():
        if one.id.startswith(beginning) or set(gone).intersection(one.parents):
            gone.append(one.id)
        else:
            kept.append(one)
    _replace(connection, kind, row[0], gone, kept)
    return True


#: The workshops of all campaigns of the vendor whose customer a contact works for.
_OF_VENDOR = (
    "FROM contact p JOIN customer c ON c.id = p.customer_id JOIN campaign m ON m.vendor_id = c.vendor_id"
    " JOIN workshop w ON w.campaign_id = m.id"
)


def _things(connection: Connection, contact: str) -> list[tuple[str, str]]:
    """Kind and uid of every list of people and every owner that may name a contact."""
    shops = connection.execute(f"SELECT w.uid {_OF_VENDOR} WHERE p.uid = ? ORDER BY w.uid", (contact,)).fetchall()
    decided = connection.execute(
        f"SELECT d.uid {_OF_VENDOR} JOIN workshop_decision d ON d.workshop_id = w.id WHERE p.uid = ? ORDER BY d.uid",
        (contact,),
    ).fetchall()
    return [("attendance", row[0]) for row in shops] + [("decision_owner", row[0]) for row in decided]


def _taken_out(body: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {field: without(value, names) if field in _LISTS else value for field, value in body.items()}


def _changes(body: Mapping[str, Any], names: frozenset[str]) -> bool:
    return _taken_out(body, names) != body


def _replace(connection: Connection, kind: str, uid: str, gone: Iterable[str], kept: Iterable[Revision]) -> None:
    """The states of a list or owner are these from now on; those gone never come back."""
    for one in gone:
        revisions.bury_state(connection, kind, one)
    connection.execute("DELETE FROM revision WHERE kind = ? AND uid = ?", (kind, uid))
    if not revisions.add(connection, kept):
        _, columns = sealed_workshops.NAMES[kind]
        sealed_rows.write(connection, kind, uid, dict.fromkeys(columns, ""))
    showing.show(connection, [(kind, uid)])


def _forget_noted(connection: Connection, contact: str, names: frozenset[str]) -> int:
    """The history of the workshops no longer says what names somebody: how many entries."""
    cleared = 0
    for (uid,) in connection.execute(f"SELECT DISTINCT w.uid {_OF_VENDOR} WHERE p.uid = ?", (contact,)).fetchall():
        for entry in history.of_subject(connection, f"workshop:{uid}"):
            if any(isinstance(value, str) and mentions(value, names) for value in (entry.body or {}).values()):
                history.forget(connection, entry.id)
                cleared += 1
    return cleared
