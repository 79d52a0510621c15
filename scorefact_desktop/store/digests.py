"""Digests of what was audited: SQLite itself does not notice a value that changed on the disk (RELIABILITY.md 3).

Each subject (an interview with its answers, a case with its calls, a customer, a campaign, a questionnaire, a decision,
a label, a benchmark) has a SHA-256 in `row_digest`. Triggers of the connection that writes note which subjects a
transaction touched, and the end of the transaction digests those anew: whoever writes a row, in whatever module, keeps
its digest right. Not covered: vendors, contacts, frames, workshops, comments, settings, deliveries; history,
registrations and revisions have hashes of their own.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from scorefact_desktop.store import schema
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import insert_many

SUBJECTS = ("interview", "case", "customer", "campaign", "questionnaire", "decision", "label", "benchmark")

#: Tables whose rows belong to a subject, and the column that says to which.
_TABLES = (
    ("interview", "interview", "id"),
    ("interview_profile", "interview", "interview_id"),
    ("aside_answer", "interview", "interview_id"),
    ("case", "case", "id"),
    ("call_attempt", "case", "case_id"),
    ("customer", "customer", "id"),
    ("campaign", "campaign", "id"),
    ("questionnaire", "questionnaire", "id"),
    ("question", "questionnaire", "questionnaire_id"),
    ("decision", "decision", "id"),
    ("label", "label", "id"),
    ("benchmark", "benchmark", "id"),
)
#: Where an interview stands is no audited value; its packed answers are digested by themselves.
# Rows digested with a subject, which they name first; `choice` rows are written with their questionnaire only.
_WITH = {
    "case": ("SELECT case_id, * FROM call_attempt WHERE case_id IN ({scope}) ORDER BY case_id, id",),
    "questionnaire": (
        "SELECT questionnaire_id, * FROM question WHERE questionnaire_id IN ({scope}) ORDER BY questionnaire_id, id",
        "SELECT q.questionnaire_id, c.* FROM choice c JOIN question q ON q.id = c.question_id"
        " WHERE q.questionnaire_id IN ({scope}) ORDER BY q.questionnaire_id, c.question_id, c.value",
    ),
}
_LEFT_OUT = {"interview": {"blob", "current_question"}}
_known_columns: dict[tuple[int, str], list[str]] = {}
_DIGEST = ("subject", "subject_id", "digest")


class InterviewRows(NamedTuple):
    """What an interview's digest covers beside its packed answers; `blob` is how they are stored."""

    id: int
    fields: tuple[Any, ...]
    blob: bytes
    beside: list[tuple[Any, ...]]
    profile: list[tuple[Any, ...]]
    aside: list[tuple[Any, ...]]

    def digest(self, packed: bytes) -> bytes:
        """The digest, were the answers packed as `packed`."""
        clear = _plain([self.fields, len(packed), self.beside, self.profile, self.aside])
        return hashlib.sha256(b"interview\n" + packed + clear).digest()


def watch(connection: Connection) -> None:
    """Lets a connection that writes note what it touches; nothing of this is in the file.

    An answer is never added or taken away without its interview's packed bytes, so those need no triggers of their own:
    an import of a million answers would feel them.
    """
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched (subject TEXT, subject_id INTEGER, PRIMARY KEY (subject, subject_id))"
        " WITHOUT ROWID"
    )
    events = [(*one, event) for one in _TABLES for event in ("INSERT", "UPDATE", "DELETE")]
    for table, subject, column, event in (*events, ("answer", "interview", "interview_id", "UPDATE")):
        row = "OLD" if event == "DELETE" else "NEW"
        connection.execute(
            f'CREATE TEMP TRIGGER IF NOT EXISTS "touched_{table}_{event}" AFTER {event} ON main."{table}" BEGIN'
            f" INSERT INTO touched SELECT '{subject}', {row}.{column} WHERE NOT EXISTS"
            f" (SELECT 1 FROM touched WHERE subject = '{subject}' AND subject_id = {row}.{column}); END"
        )


def settle(connection: Connection) -> None:
    """Digests anew what was touched since the last time, in the transaction that touched it."""
    if connection.execute("SELECT EXISTS (SELECT 1 FROM temp.touched)").fetchone()[0]:
        touched = [row[0] for row in connection.execute("SELECT DISTINCT subject FROM temp.touched")]
        for subject in touched:
            scope = f"SELECT subject_id FROM temp.touched WHERE subject = '{subject}'"
            _store(connection, subject, digests_of(connection, subject, scope), scope)
        connection.execute("DELETE FROM temp.touched")


def renew(connection: Connection) -> None:
    """Digests everything anew, as after an update from a version that digested otherwise or not at all."""
    connection.execute("DELETE FROM row_digest")
    for subject in SUBJECTS:
        _store(connection, subject, digests_of(connection, subject, f'SELECT id FROM "{subject}"'))


def stored(connection: Connection, subject: str, scope: str | None = None) -> dict[int, bytes]:
    """The digests as stored, by id of the subject; `scope` as for `digests_of`."""
    where = f" AND subject_id IN ({scope})" if scope else ""
    return dict(
        connection.execute(f"SELECT subject_id, digest FROM row_digest WHERE subject = ?{where}", (subject,)).fetchall()
    )


def digests_of(connection: Connection, subject: str, scope: str) -> Iterator[tuple[int, bytes]]:
    """Id and digest of subjects as their rows are now; `scope` is our own SQL that selects ids.

    Answers are taken as they are packed; that the rows say the same is for `checking` to prove.
    """
    if subject == "interview":
        for one in interview_rows(connection, scope):
            yield one.id, one.digest(one.blob)
        return
    with_it = [_grouped(connection.execute(sql.format(scope=scope))) for sql in _WITH.get(subject, ())]
    columns = ", ".join(_columns(connection, subject))
    for row in connection.execute(f'SELECT id, {columns} FROM "{subject}" WHERE id IN ({scope}) ORDER BY id'):
        clear = _plain([row, *(rows.get(row[0], []) for rows in with_it)])
        yield row[0], hashlib.sha256(f"{subject}\n".encode() + clear).digest()


def interview_rows(connection: Connection, scope: str) -> Iterator[InterviewRows]:
    """What the digests of interviews cover; `scope` as for `digests_of`."""

    def of(table: str, columns: str, order: str, where: str = "") -> dict[int, list[tuple[Any, ...]]]:
        return _grouped(
            connection.execute(
                f"SELECT a.interview_id, {columns} FROM {table} a WHERE a.interview_id IN ({scope}){where}"
                f" ORDER BY a.interview_id, {order}"
            )
        )

    parts = "a.question_id, a.item, a.kind, a.number, a.text"
    beside = of("answer", parts, "a.question_id, a.item", f" AND {_beside_packed(connection)}")
    profile = of("interview_profile", "a.name, a.value", "a.name")
    aside = of("aside_answer", parts, "a.question_id, a.item")
    columns = ", ".join(_columns(connection, "interview"))
    for identifier, blob, *values in connection.execute(
        f"SELECT id, blob, {columns} FROM interview WHERE id IN ({scope}) ORDER BY id"
    ):
        yield InterviewRows(
            identifier,
            tuple(values),
            blob if isinstance(blob, bytes) else str(blob).encode("utf-8", "surrogateescape"),  # on a damaged page
            beside.get(identifier, []),
            profile.get(identifier, []),
            aside.get(identifier, []),
        )


def _beside_packed(connection: Connection) -> str:
    """What the packed bytes of answers do not hold, as a condition: words, and numbers in full.

    Every answer is looked at: the questions are named, which takes half the time of looking each up.
    """
    exact = [str(int(row[0])) for row in connection.execute("SELECT id FROM question WHERE kind = 'number'")]
    return f"(a.text IS NOT NULL OR a.question_id IN ({', '.join(exact)}))"


def _store(
    connection: Connection, subject: str, digests: Iterable[tuple[int, bytes]], scope: str | None = None
) -> None:
    rows = [(subject, identifier, digest) for identifier, digest in digests]
    if scope:
        connection.execute(f"DELETE FROM row_digest WHERE subject = ? AND subject_id IN ({scope})", (subject,))
    insert_many(connection, "row_digest", _DIGEST, rows)


def _columns(connection: Connection, table: str) -> list[str]:
    """The columns of a table that are audited, as the file has them: a column added later is covered at once."""
    version = schema.version_of(connection)
    if (version, table) not in _known_columns:  # files of one version have the same columns, and every answer asks
        names = [row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
        _known_columns[version, table] = [f'"{name}"' for name in names if name not in _LEFT_OUT.get(table, set())]
    return _known_columns[version, table]


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row[1:])
    return found


def _blob(value: object) -> Mapping[str, str]:
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    raise TypeError(type(value).__name__)


_written = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=_blob).encode


def _plain(values: object) -> bytes:
    """The same bytes for the same values on every machine; each value keeps its type."""
    return _written(values).encode("ascii")
