"""Revisions: sealed states that are never changed, only succeeded; two that nothing succeeds are a conflict.

A revision is {kind, uid, parents, author, body}; its id is the SHA-256 of the canonical JSON of these. Merging is a
union of revisions, so that no order of packages and no clock decides anything (RELIABILITY.md promise 5).
"""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.store.connection import Connection, atomic

#: What has revisions, in the order in which rows can be written: each may refer to those before it.
KINDS = ("customer", "contact", "case", "workshop", "attendance", "decision", "decision_owner", "interview")
#: More bytes than the canonical body of any interview has.
LARGEST_BODY = 4 * 1024 * 1024
#: Characters of a uid, and of the beginning of an id under which a state that was erased has its tombstone.
UID = 32


@dataclass(frozen=True, slots=True)
class Revision:
    """One sealed state. `author` is the uid of the device that sealed it, `parents` are the states it succeeds."""

    id: str
    kind: str
    uid: str
    parents: tuple[str, ...]
    author: str
    body: Mapping[str, Any]


def make(kind: str, uid: str, parents: Iterable[str], author: str, body: Mapping[str, Any]) -> Revision:
    """The revision with these contents."""
    ordered = tuple(sorted(set(parents)))
    sealed = canonical({"kind": kind, "uid": uid, "parents": ordered, "author": author, "body": body}).encode()
    return Revision(hashlib.sha256(sealed).hexdigest(), kind, uid, ordered, author, body)


def rewritten(states: Iterable[Revision], change: Callable[[Revision], Mapping[str, Any]]) -> dict[str, Revision]:
    """States of one thing with the bodies that `change` gives, by their ids before; each after those it succeeds.

    They become the same on every laptop, since a new id follows from the contents; what came after one follows suit.
    """
    waiting = {one.id: one for one in states}
    done: dict[str, Revision] = {}
    while waiting:
        # Nobody can make a circle: an id is the hash of what it succeeds.
        for one in [one for one in waiting.values() if not waiting.keys() & set(one.parents)]:
            del waiting[one.id]
            parents = [done[parent].id if parent in done else parent for parent in one.parents]
            done[one.id] = make(one.kind, one.uid, parents, one.author, change(one))
    return done


def add(connection: Connection, revisions: Iterable[Revision]) -> int:
    """Adds what is not there yet; how many were new. What was erased must have been left out before."""
    new = 0
    with atomic(connection):
        for one in revisions:
            cursor = connection.execute(
                "INSERT OR IGNORE INTO revision (id, kind, uid, author, body) VALUES (?, ?, ?, ?, ?)",
                (one.id, one.kind, one.uid, one.author, zlib.compress(canonical(one.body).encode())),
            )
            if cursor.rowcount:
                new += 1
                connection.executemany(
                    "INSERT INTO revision_parent (revision_id, parent_id) VALUES (?, ?)",
                    [(one.id, parent) for parent in one.parents],
                )
    return new


def get(connection: Connection, revision_id: str) -> Revision:
    """The revision of that id; KeyError where there is none."""
    found = list(_read(connection, "r.id = ?", revision_id))
    if not found:
        raise KeyError(revision_id)
    return found[0]


def of_subject(connection: Connection, kind: str, uid: str) -> tuple[Revision, ...]:
    """Every revision of one thing, by id."""
    return tuple(_read(connection, "r.kind = ? AND r.uid = ?", kind, uid))


def all_of(connection: Connection, kind: str, uids: Iterable[str]) -> Iterator[Revision]:
    """Every revision of the things of one kind with these uids."""
    for uid in uids:
        yield from of_subject(connection, kind, uid)


def heads(connection: Connection, kind: str, uid: str) -> tuple[str, ...]:
    """The ids of the revisions that no other one succeeds, in order; none where nothing was sealed yet."""
    rows = connection.execute(
        "SELECT id FROM revision r WHERE kind = ? AND uid = ?"
        " AND NOT EXISTS (SELECT 1 FROM revision_parent p WHERE p.parent_id = r.id) ORDER BY id",
        (kind, uid),
    )
    return tuple(row[0] for row in rows)


def divided(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Kind and uid of everything that has more than one head; heads of the same contents divide nobody."""
    rows = connection.execute(
        "SELECT kind, uid FROM revision r WHERE NOT EXISTS (SELECT 1 FROM revision_parent p WHERE p.parent_id = r.id)"
        " GROUP BY kind, uid HAVING count(*) > 1 ORDER BY kind, uid"
    )
    return tuple((row[0], row[1]) for row in rows.fetchall() if is_divided(connection, row[0], row[1]))


def is_divided(connection: Connection, kind: str, uid: str) -> bool:
    """Whether two heads of one thing differ in contents."""
    return len({canonical(get(connection, one).body) for one in heads(connection, kind, uid)}) > 1


def shown(connection: Connection, kind: str, uid: str) -> str | None:
    """The revision that the rows of a thing show, None where they were never sealed nor received."""
    row = connection.execute(
        "SELECT revision_id FROM shown_revision WHERE kind = ? AND uid = ?", (kind, uid)
    ).fetchone()
    return str(row[0]) if row else None


def set_shown(connection: Connection, kind: str, uid: str, revision_id: str) -> None:
    """Says which revision the rows of a thing show now."""
    connection.execute(
        "INSERT INTO shown_revision (kind, uid, revision_id) VALUES (?, ?, ?)"
        " ON CONFLICT (kind, uid) DO UPDATE SET revision_id = excluded.revision_id",
        (kind, uid, revision_id),
    )


def seal(connection: Connection, kind: str, uid: str, body: Mapping[str, Any], author: str) -> Revision | None:
    """Makes a revision of the present state, where it is not sealed already; None where nothing changed.

    It succeeds the revision that the rows show: others, which the person did not see, stay heads.
    """
    base = shown(connection, kind, uid)
    if base is not None and canonical(get(connection, base).body) == canonical(body):
        return None
    made = make(kind, uid, () if base is None else (base,), author, body)
    with atomic(connection):
        add(connection, [made])
        set_shown(connection, kind, uid, made.id)
    return made


def bury(connection: Connection, kind: str, uid: str, *, keeps_answers: bool = False) -> None:
    """Leaves only a tombstone of a thing: its revisions go and never come back.

    `keeps_answers`: of a contact, the interviews stay without the name; erasing them as well outweighs that.
    """
    with atomic(connection):
        connection.execute(
            "INSERT INTO tombstone (uid, kind, keeps_answers) VALUES (?, ?, ?) ON CONFLICT (uid, kind) DO UPDATE"
            " SET keeps_answers = min(keeps_answers, excluded.keeps_answers)",
            (uid, kind, keeps_answers),
        )
        connection.execute("DELETE FROM revision WHERE kind = ? AND uid = ?", (kind, uid))


def bury_state(connection: Connection, kind: str, revision_id: str) -> None:
    """Leaves a tombstone of one state, the thing itself stays; under the beginning of its id, which no thing has."""
    connection.execute("INSERT OR IGNORE INTO tombstone (uid, kind) VALUES (?, ?)", (revision_id[:UID], kind))


def is_state_buried(connection: Connection, kind: str, revision_id: str) -> bool:
    """True where that state was erased."""
    return is_buried(connection, kind, revision_id[:UID])


def tombstones(connection: Connection) -> tuple[tuple[str, str, bool], ...]:
    """Kind and uid of everything that was erased, and whether interviews stayed."""
    rows = connection.execute("SELECT kind, uid, keeps_answers FROM tombstone ORDER BY uid, kind")
    return tuple((row[0], row[1], bool(row[2])) for row in rows)


def is_buried(connection: Connection, kind: str, uid: str, *, wholly: bool = False) -> bool:
    """True where a thing was erased; `wholly`: and the interviews given with it."""
    row = connection.execute("SELECT keeps_answers FROM tombstone WHERE uid = ? AND kind = ?", (uid, kind)).fetchone()
    return row is not None and not (wholly and row[0])


def unpacked(body: bytes) -> dict[str, Any]:
    """A stored body."""
    inflater = zlib.decompressobj()
    text = inflater.decompress(body, LARGEST_BODY)
    if inflater.unconsumed_tail:
        raise ValueError("a stored revision is larger than any can be")
    return dict(json.loads(text))


def _read(connection: Connection, where: str, *values: object) -> Iterator[Revision]:
    for revision_id, kind, uid, author, body in connection.execute(
        f"SELECT r.id, r.kind, r.uid, r.author, r.body FROM revision r WHERE {where} ORDER BY r.id", values
    ).fetchall():
        parents = connection.execute(
            "SELECT parent_id FROM revision_parent WHERE revision_id = ? ORDER BY parent_id", (revision_id,)
        )
        yield Revision(revision_id, kind, uid, tuple(row[0] for row in parents), author, unpacked(body))
