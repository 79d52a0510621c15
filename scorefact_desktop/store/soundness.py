"""Whether a workspace still holds what was saved: every check that reads rows, each telling what it found.

Nothing here writes. What a finding means and what can be done about it is for `services.checking`.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache

from sqlcipher3 import dbapi2

from scorefact_desktop.domain.cells import MISSING_KINDS, NO_ANSWER, cell_of, cells
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Scale, ScaleKind
from scorefact_desktop.store import answers, campaigns, digests, history, questionnaires, revisions, schema
from scorefact_desktop.store.answers import StoredPart
from scorefact_desktop.store.connection import Connection, DatabaseError
from scorefact_desktop.store.digests import InterviewRows

_MOST_ROWS = 100
#: How `PRAGMA integrity_check` begins or goes on where only an index is wrong, which is made of its table.
_INDEX_WORDS = ("missing from index", "wrong # of entries in index", "non-unique entry in index")

#: Scales whose answers are one row and one byte.
_ONE_CHOICE = (ScaleKind.ORDINAL, ScaleKind.RATING, ScaleKind.CHOICE)
#: What a row says of an answer of one choice: its value, or why there is none; "!" where it is no such answer. On a
#: damaged page values may be of any type.
_TOLD = (
    "question_id || CASE WHEN item = 0 AND text IS NULL AND typeof(question_id) = 'integer'"
    " AND typeof(item) = 'integer' AND typeof(kind) = 'integer' THEN"
    " CASE WHEN kind = 0 AND typeof(number) = 'real' AND number = CAST(number AS INTEGER)"
    " THEN '=' || CAST(number AS INTEGER) || ';' WHEN kind > 0 AND number IS NULL THEN '?' || kind || ';' ELSE '!' END"
    " ELSE '!' END"
)
#: Interviews named one by one in a statement; where more of them differ all are read.
_MOST_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was saved. `repairable`: it is derived from what is sound, and can be made anew."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    repairable: bool = False


def as_stored(value: bytes) -> str:
    """Text as it lies in the file, whatever became of it: for `Connection.text_factory` while checking."""
    return value.decode("utf-8", "surrogateescape")


def pages(connection: Connection, *, encrypted: bool) -> Iterator[Finding]:
    """Pages, cells and indexes as SQLite sees them; of an encrypted file also that every page is authentic."""
    if encrypted:
        wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if wrong:
            yield Finding("pages_damaged", {"count": len(wrong), "first": str(wrong[0][0])})
    lines = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_ROWS})")]
    if lines == ["ok"]:
        return
    index = [line for line in lines if any(words in line for words in _INDEX_WORDS)]
    other = [line for line in lines if line not in index]
    if other:
        yield Finding("pages_damaged", {"count": len(other), "first": other[0]})
    if index:
        yield Finding("index_damaged", {"count": len(index), "first": index[0]}, repairable=not other)


def references(connection: Connection) -> Iterator[Finding]:
    """Rows that name another one which is not there, counted by table."""
    broken: dict[str, int] = {}
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        broken[str(table)] = broken.get(str(table), 0) + 1
    for table, count in broken.items():
        yield Finding("reference_broken", {"table": table, "count": count})


def structure(connection: Connection) -> Iterator[Finding]:
    """Tables, indexes and triggers that are not those of this version of the program."""
    found, expected = _structure(connection), _expected_structure()
    for name in sorted(found.keys() | expected.keys()):
        if found.get(name) != expected.get(name):
            yield Finding("structure_differs", {"name": name})


def rows(connection: Connection) -> Iterator[Finding]:
    """Subjects that are not what was saved, other than interviews."""
    for subject in digests.SUBJECTS:
        if subject != "interview":
            now = dict(digests.digests_of(connection, subject, f'SELECT id FROM "{subject}"'))
            yield from _compared(subject, now, digests.stored(connection, subject))
    yield from lost_interviews(connection)
    present = {row[0] for row in connection.execute("SELECT id FROM campaign")}
    for identifier, campaign_id in connection.execute("SELECT id, campaign_id FROM interview ORDER BY id"):
        if campaign_id not in present:
            yield Finding("row_changed", {"subject": "interview", "id": identifier})


def lost_interviews(connection: Connection) -> Iterator[Finding]:
    """Interviews that were saved and are gone without having been erased; nothing tells of which campaign they were."""
    known = {row[0] for row in connection.execute("SELECT id FROM interview")}
    for identifier in sorted(digests.stored(connection, "interview").keys() - known):
        yield Finding("row_lost", {"subject": "interview", "id": identifier})


def interviews(connection: Connection, campaign_id: int) -> Iterator[Finding]:
    """The interviews of a campaign that are not what was saved: fields, words, numbers and answers, and packed bytes.

    The digest tells which of the two is wrong where the answers and their packed bytes differ.
    """
    name = _name(connection, campaign_id)
    # Not by an index, which may be what is damaged.
    scope = f"SELECT id FROM interview NOT INDEXED WHERE campaign_id = {int(campaign_id)}"
    saved = digests.stored(connection, "interview", scope)
    try:
        packing = _Packing(connection, campaign_id)
    except (KeyError, ValueError):  # pydantic's refusal of a damaged questionnaire is a ValueError
        yield Finding("questionnaire_unreadable", {"campaign": name})
        return
    packed = {identifier: (made, wrong) for identifier, made, wrong in packing.of_each(scope)}
    for one in digests.interview_rows(connection, scope):
        yield from _interview(one, name, *packed.get(one.id, (b"", ())), saved.get(one.id), packing)


def hashes(connection: Connection) -> Iterator[Finding]:
    """Documents that carry their own hash: questionnaires, registrations, benchmark releases."""
    for what, sql in (
        ("questionnaire", "SELECT code || ' ' || version, body, sha256 FROM questionnaire"),
        ("registration", "SELECT campaign_id, body, sha256 FROM registration"),
        ("benchmark", "SELECT release, body, sha256 FROM benchmark"),
    ):
        for name, body, sha256 in connection.execute(sql):
            if hashlib.sha256(_bytes(body)).hexdigest() != sha256:
                yield Finding("hash_differs", {"what": what, "name": str(name)})


def sealed(connection: Connection) -> Iterator[Finding]:
    """Sealed states, whose id is the hash of what they say."""
    for (identifier,) in connection.execute("SELECT id FROM revision ORDER BY id").fetchall():
        try:
            one = revisions.get(connection, identifier)
            whole = revisions.make(one.kind, one.uid, one.parents, one.author, one.body).id == identifier
        except (ValueError, TypeError, LookupError, zlib.error):  # what is damaged may not even unpack
            whole = False
        if not whole:
            yield Finding("hash_differs", {"what": "revision", "name": str(identifier)[:12]})


def chain(connection: Connection) -> Iterator[Finding]:
    """The history: every row follows from what came before it."""
    broken = history.first_broken(connection)
    if broken is not None:
        yield Finding("history_broken", {"id": broken})


def guarded(check: Callable[[], Iterator[Finding]], name: str) -> Iterator[Finding]:
    """What a check finds; where it stumbles over a damaged page (its values may be anything), that is a finding too."""
    try:
        yield from check()
    except (DatabaseError, UserError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError) as error:
        yield Finding("unreadable", {"check": name, "reason": str(error) or type(error).__name__})


class _Packing:
    """Packs the rows of a campaign's answers anew, and tells rows that no answer is stored as.

    Most questions have one choice or none. What SQLite says of all those rows of an interview in one text is compared
    with what its packed bytes would have it say; only where the two differ is every row looked at by itself.
    """

    def __init__(self, connection: Connection, campaign_id: int) -> None:
        questionnaires.forget()  # what was read before a byte fell over says nothing of what is there now
        stored, ids = questionnaires.of_campaign(connection, campaign_id)
        self._connection = connection
        self._encoders = {
            ids[code]: answers.Encoder(code, ids[code], stored.questionnaire.scale_of(code))
            for code in stored.questionnaire.order
        }
        self._scales = {ids[code]: stored.questionnaire.scale_of(code) for code in stored.questionnaire.order}
        self._known: dict[tuple[int, tuple[StoredPart, ...]], bytes] = {}
        self._codes = [cell.question for cell in cells(stored.questionnaire)]
        self._places: dict[int, int] = {}  # where each question's bytes begin
        self._blank = b""
        for question_id, encoder in self._encoders.items():
            self._places[question_id] = len(self._blank)
            self._blank += encoder.blank
        # In the order of the rows.
        self._single = [one for one in sorted(self._encoders) if self._scales[one].kind in _ONE_CHOICE]
        self._said = [_said(one, self._scales[one]) for one in self._single]
        self._others = [one for one in self._encoders if one not in set(self._single)]

    def of_each(self, scope: str) -> Iterator[tuple[int, bytes, tuple[str, ...]]]:
        """Each interview by id with its packed bytes, and the questions whose rows are no answer."""
        as_packed = self._as_packed(scope)
        every = [row[0] for row in self._connection.execute(f"{scope} ORDER BY id")]
        differing = [one for one in every if one not in as_packed]
        wanted = f"(+question_id IN ({_listed(self._single)})) IS NOT TRUE"  # also of what is no number
        wanted += f" OR interview_id IN ({_listed(differing)})" if len(differing) <= _MOST_LISTED else " OR 1"
        cursor = self._connection.execute(
            "SELECT interview_id, question_id, item, kind, number, text FROM answer"
            f" WHERE interview_id IN ({scope}) AND ({wanted}) ORDER BY interview_id, question_id, item"
        )
        row = cursor.fetchone()
        single = frozenset(self._single)
        for identifier in every:
            blob = as_packed.get(identifier)
            parts: dict[int, list[StoredPart]] = {}
            while row is not None and row[0] <= identifier:
                if row[0] == identifier and (blob is None or row[1] not in single):
                    parts.setdefault(row[1], []).append(row[2:])
                row = cursor.fetchone()
            yield (identifier, *self._packed(parts, blob))

    def _as_packed(self, scope: str) -> dict[int, bytes]:
        """The packed bytes of those interviews whose answers of one choice are exactly what the bytes say."""
        told = dict(
            self._connection.execute(
                f"SELECT interview_id, group_concat({_TOLD}, '') FROM answer WHERE interview_id IN ({scope})"
                f" AND +question_id IN ({_listed(self._single)}) GROUP BY interview_id"
            )
        )
        places = [self._places[one] for one in self._single]
        whole = len(self._blank)
        found: dict[int, bytes] = {}
        for identifier, blob in self._connection.execute(f"SELECT id, blob FROM interview WHERE id IN ({scope})"):
            if isinstance(blob, bytes) and len(blob) == whole:
                said = "".join([words[blob[place]] for words, place in zip(self._said, places, strict=True)])
                if said == told.get(identifier, ""):
                    found[identifier] = blob
        return found

    def differing(self, one: bytes, other: bytes) -> tuple[str, ...]:
        """The questions whose bytes differ."""
        if len(one) != len(other) or len(one) != len(self._codes):
            return ()
        return tuple(dict.fromkeys(code for code, a, b in zip(self._codes, one, other, strict=True) if a != b))

    def _packed(self, parts: Mapping[int, list[StoredPart]], as_packed: bytes | None) -> tuple[bytes, tuple[str, ...]]:
        """The bytes of an interview; `as_packed` are those whose answers of one choice need not be looked at again."""
        packed = bytearray(self._blank if as_packed is None else as_packed)
        wrong = []
        for question_id in self._encoders if as_packed is None else self._others:
            encoder, place = self._encoders[question_id], self._places[question_id]
            given, made = parts.get(question_id), encoder.blank
            if given is not None:
                try:
                    made = self._encoded(question_id, tuple(given))
                except (KeyError, ValueError, TypeError, IndexError, OverflowError, UserError):
                    wrong.append(encoder.code)
            packed[place : place + len(encoder.blank)] = made
        wrong.extend(str(one) for one in parts.keys() - self._encoders.keys())
        return bytes(packed), tuple(wrong)

    def _encoded(self, question_id: int, given: tuple[StoredPart, ...]) -> bytes:
        known = self._known.get((question_id, given))
        if known is None:
            packed, expected = self._encoders[question_id].encode(answers.answer_of(self._scales[question_id], given))
            if tuple(sorted(expected)) != given:
                raise ValueError("no answer is stored like this")
            known = packed
            if all(part[3] is None for part in given):
                self._known[question_id, given] = packed
        return known


def _said(question_id: int, scale: Scale) -> list[str]:
    """By byte of a question of one choice: what `_TOLD` says of the row that it is packed of; nothing of no answer."""
    said = ["!"] * 256
    said[NO_ANSWER] = ""
    for code in MISSING_KINDS:
        said[code] = f"{question_id}?{code};"
    for value in scale.values:
        said[cell_of(scale, value)] = f"{question_id}={value};"
    return said


def _listed(identifiers: Iterable[int]) -> str:
    return ", ".join(str(int(one)) for one in identifiers)


def _interview(
    one: InterviewRows, campaign: str, packed: bytes, wrong: tuple[str, ...], saved: bytes | None, packing: _Packing
) -> Iterator[Finding]:
    about = {"id": one.id, "campaign": campaign}
    if saved is None:
        yield Finding("row_unknown", {"subject": "interview", "id": one.id})
    elif not wrong and one.digest(packed) == saved:
        if packed != one.blob:
            yield Finding("packed_differs", about, repairable=True)
    elif one.digest(one.blob) == saved:
        questions = wrong or packing.differing(packed, one.blob)
        yield Finding("answers_changed", {**about, "questions": ", ".join(questions)})
    else:
        yield Finding("interview_changed", about)


def _compared(subject: str, now: Mapping[int, bytes], saved: Mapping[int, bytes]) -> Iterator[Finding]:
    for identifier in sorted(now.keys() | saved.keys()):
        if now.get(identifier) != saved.get(identifier):
            code = "row_changed"
            if identifier not in saved:
                code = "row_unknown"
            elif identifier not in now:
                code = "row_lost"
            yield Finding(code, {"subject": subject, "id": identifier})


def _name(connection: Connection, campaign_id: int) -> str:
    try:
        return campaigns.get(connection, campaign_id).name
    except (KeyError, TypeError, ValueError):  # its vendor's row is damaged
        return str(campaign_id)


def _structure(connection: Connection) -> dict[str, object]:
    return {
        str(name): (kind, table, sql)
        for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
        if not str(name).startswith("sqlite_")
    }


@cache
def _expected_structure() -> dict[str, object]:
    connection: Connection
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection)
        return _structure(connection)


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")
