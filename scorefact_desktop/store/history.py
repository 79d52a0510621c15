"""Who changed what and when: an append-only chain of commitments, whose clear values can be erased (RELIABILITY.md 13).

A row commits to salt and clear values by SHA-256; its head is the SHA-256 of the previous head and of the row.
Changing, removing or swapping rows breaks the chain; erasing the clear values of a row does not.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.rows import record as as_record
from scorefact_desktop.store.workspace import now

_BEGINNING = bytes(32)
_NAME = {
    "campaign": "SELECT v.slug || '/' || c.year FROM campaign c JOIN vendor v ON v.id = c.vendor_id WHERE c.uid = ?",
    "case": 'SELECT c.name FROM "case" k JOIN customer c ON c.id = k.customer_id WHERE k.uid = ?',
    "interview": 'SELECT c.name FROM interview i JOIN "case" k ON k.id = i.case_id'
    " JOIN customer c ON c.id = k.customer_id WHERE i.uid = ?",
    "customer": "SELECT name FROM customer WHERE uid = ?",
    "contact": "SELECT name FROM contact WHERE uid = ?",
    "device": "SELECT name FROM device WHERE uid = ?",
    "workshop": "SELECT title FROM workshop WHERE uid = ?",
}


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done. `subject`, `author` and `body` are None where they were erased."""

    id: int
    at: str
    action: str
    subject: str | None
    author: str | None
    body: dict[str, Any] | None


def record(connection: Connection, action: str, subject: str, author: str, **body: Any) -> int:
    """Appends to the history; the row's id. `subject` is `kind:uid`, `body` any JSON values."""
    salt, at = secrets.token_bytes(32), now()
    clear = canonical(body)
    commitment = _commitment(salt, subject, author, clear)
    with atomic(connection):
        row = connection.execute("SELECT id, head FROM history ORDER BY id DESC LIMIT 1").fetchone()
        identifier, previous = (row[0] + 1, row[1]) if row else (1, _BEGINNING)
        connection.execute(
            "INSERT INTO history (id, at, action, commitment, head) VALUES (?, ?, ?, ?, ?)",
            (identifier, at, action, commitment, _head(previous, identifier, at, action, commitment)),
        )
        connection.execute(
            "INSERT INTO history_clear (history_id, subject, author, salt, body) VALUES (?, ?, ?, ?, ?)",
            (identifier, subject, author, salt, clear),
        )
    return int(identifier)


def head(connection: Connection) -> bytes:
    """The last head of the chain, 32 zero bytes where nothing happened yet."""
    row = connection.execute("SELECT head FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return bytes(row[0]) if row else _BEGINNING


def head_at(connection: Connection, identifier: int) -> bytes | None:
    """The head of the chain at one entry, None where there is no such entry."""
    row = connection.execute("SELECT head FROM history WHERE id = ?", (identifier,)).fetchone()
    return bytes(row[0]) if row else None


def of_subject(connection: Connection, subject: str) -> tuple[HistoryEntry, ...]:
    """What was done to one thing, oldest first."""
    rows = connection.execute(
        "SELECT h.id, h.at, h.action, c.subject, c.author, c.body FROM history_clear c"
        " JOIN history h ON h.id = c.history_id WHERE c.subject = ? ORDER BY h.id",
        (subject,),
    )
    return tuple(as_record(HistoryEntry, (*row[:5], json.loads(row[5]))) for row in rows)


def latest(connection: Connection, most: int, subject: str | None = None) -> tuple[HistoryEntry, ...]:
    """The last entries, of one thing or of all, newest first; what was erased tells no more than that it was done."""
    rows = connection.execute(
        "SELECT h.id, h.at, h.action, c.subject, c.author, c.body FROM history h"
        " LEFT JOIN history_clear c ON c.history_id = h.id WHERE ?1 IS NULL OR c.subject = ?1"
        " ORDER BY h.id DESC LIMIT ?2",
        (subject, most),
    )
    return tuple(as_record(HistoryEntry, (*row[:5], None if row[5] is None else json.loads(row[5]))) for row in rows)


def forget(connection: Connection, identifier: int) -> None:
    """Erases the clear values of one entry; that something was done stays, and the chain whole."""
    connection.execute("DELETE FROM history_clear WHERE history_id = ?", (identifier,))


def names_of(connection: Connection, subjects: Iterable[str]) -> dict[str, str]:
    """What people call the things behind subjects such as `case:UID`, as far as they are still there."""
    found = {}
    for subject in subjects:
        kind, _, uid = subject.partition(":")
        row = connection.execute(_NAME[kind], (uid,)).fetchone() if kind in _NAME else None
        if row is not None and row[0]:
            found[subject] = str(row[0])
    return found


def length(connection: Connection) -> int:
    """How many entries there are."""
    return int(connection.execute("SELECT count(*) FROM history").fetchone()[0])


def first_broken(connection: Connection) -> int | None:
    """The id of the first row that does not follow from what came before it, None where the chain is whole."""
    previous, expected = _BEGINNING, 1
    for identifier, at, action, commitment, stored, salt, subject, author, clear in connection.execute(
        "SELECT h.id, h.at, h.action, h.commitment, h.head, c.salt, c.subject, c.author, c.body FROM history h"
        " LEFT JOIN history_clear c ON c.history_id = h.id ORDER BY h.id"
    ):
        erased = salt is None
        if (
            identifier != expected
            or stored != _head(previous, identifier, at, action, commitment)
            or not (erased or commitment == _commitment(salt, subject, author, clear))
        ):
            return int(identifier)
        previous, expected = stored, identifier + 1
    return None


def _commitment(salt: bytes, subject: str, author: str, clear: str) -> bytes:
    return hashlib.sha256(salt + canonical({"subject": subject, "author": author, "body": clear}).encode()).digest()


def _head(previous: bytes, identifier: int, at: str, action: str, commitment: bytes) -> bytes:
    return hashlib.sha256(previous + f"{identifier}\n{at}\n{action}\n".encode() + commitment).digest()
