"""Comments of respondents, as said and as an analyst released them: only the latter may be read by anybody outside."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import record
from scorefact_desktop.store.workspace import now

_COUNTED = "i.counts = 1 AND i.status IN ('complete', 'partial')"


class Said(NamedTuple):
    """What a respondent of a campaign said to a question, and what was released of it.

    `consent` is the number of the answer on passing comments on, None where there is none. `released` is None until
    somebody releases it; `named` tells whether the name goes with it; `translations` are by language.
    """

    interview_id: int
    question_id: int
    interview_uid: str
    text: str
    language: str | None
    consent: int | None
    customer: str
    contact: str
    released: str | None
    named: bool
    translations: Mapping[str, str]


def said(connection: Connection, campaign_id: int, code: str, consent: str) -> tuple[Said, ...]:
    """Every comment to the question `code`, from interviews that enter figures, in the order stored.

    `consent` is the code of the question on passing comments on.
    """
    translations: dict[int, dict[str, str]] = defaultdict(dict)
    for interview, language, text in connection.execute(
        "SELECT t.interview_id, t.language, t.text FROM verbatim_translation t"
        " JOIN interview i ON i.id = t.interview_id JOIN question q ON q.id = t.question_id"
        " WHERE i.campaign_id = ? AND q.code = ?",
        (campaign_id, code),
    ):
        translations[interview][language] = text
    rows = connection.execute(
        "SELECT i.id, q.id, i.uid, a.text, i.language,"
        "  (SELECT CAST(c.number AS INTEGER) FROM answer c JOIN question cq ON cq.id = c.question_id"
        "   WHERE c.interview_id = i.id AND cq.code = ? AND c.kind = 0),"
        "  coalesce(cu.name, ''), coalesce(co.name, ''), r.text, coalesce(r.named, 0)"
        " FROM interview i JOIN answer a ON a.interview_id = i.id JOIN question q ON q.id = a.question_id"
        ' LEFT JOIN "case" s ON s.id = i.case_id LEFT JOIN customer cu ON cu.id = s.customer_id'
        " LEFT JOIN contact co ON co.id = coalesce(i.contact_id, s.contact_id)"
        " LEFT JOIN released_verbatim r ON r.interview_id = i.id AND r.question_id = q.id"
        f" WHERE i.campaign_id = ? AND q.code = ? AND a.kind = 0 AND a.text IS NOT NULL AND {_COUNTED}"
        " ORDER BY i.id",
        (consent, campaign_id, code),
    )
    return tuple(record(Said, (*row[:9], bool(row[9]), translations.get(row[0], {}))) for row in rows)


def put(
    connection: Connection,
    interview_id: int,
    question_id: int,
    text: str,
    language: str | None,
    by: str,
    *,
    named: bool,
) -> None:
    """Releases a comment, or changes what was released; a translation of other words goes."""
    before = connection.execute(
        "SELECT text FROM released_verbatim WHERE interview_id = ? AND question_id = ?", (interview_id, question_id)
    ).fetchone()
    if before is not None and before[0] != text:
        connection.execute(
            "DELETE FROM verbatim_translation WHERE interview_id = ? AND question_id = ?", (interview_id, question_id)
        )
    connection.execute(
        "INSERT INTO released_verbatim (interview_id, question_id, text, language, named, released_by, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (interview_id, question_id) DO UPDATE SET text = excluded.text,"
        " language = excluded.language, named = excluded.named, released_by = excluded.released_by, at = excluded.at",
        (interview_id, question_id, text, language, named, by, now()),
    )


def withdraw(connection: Connection, interview_id: int, question_id: int) -> None:
    """Takes a release back, with its translations."""
    connection.execute(
        "DELETE FROM released_verbatim WHERE interview_id = ? AND question_id = ?", (interview_id, question_id)
    )


def put_translation(connection: Connection, interview_id: int, question_id: int, language: str, text: str) -> None:
    """Stores a translation of a released comment; empty text takes it away."""
    if text.strip():
        connection.execute(
            "INSERT INTO verbatim_translation (interview_id, question_id, language, text) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (interview_id, question_id, language) DO UPDATE SET text = excluded.text",
            (interview_id, question_id, language, text),
        )
    else:
        connection.execute(
            "DELETE FROM verbatim_translation WHERE interview_id = ? AND question_id = ? AND language = ?",
            (interview_id, question_id, language),
        )


def organisations(connection: Connection, campaign_id: int) -> tuple[str, ...]:
    """The names of the customers of a campaign's cases."""
    rows = connection.execute(
        'SELECT DISTINCT cu.name FROM "case" s JOIN customer cu ON cu.id = s.customer_id WHERE s.campaign_id = ?'
        " ORDER BY cu.name",
        (campaign_id,),
    )
    return tuple(row[0] for row in rows)


def people(connection: Connection, campaign_id: int) -> tuple[str, ...]:
    """The names of their contacts."""
    rows = connection.execute(
        'SELECT DISTINCT co.name FROM "case" s JOIN contact co ON co.customer_id = s.customer_id'
        " WHERE s.campaign_id = ? ORDER BY co.name",
        (campaign_id,),
    )
    return tuple(row[0] for row in rows)


def products(connection: Connection, campaign_id: int) -> dict[str, int]:
    """The solutions of a campaign's customers with how many of them use each."""
    rows = connection.execute(
        'SELECT so.name, count(*) FROM "case" s JOIN customer cu ON cu.id = s.customer_id'
        " JOIN solution so ON so.id = cu.solution_id WHERE s.campaign_id = ? GROUP BY so.name",
        (campaign_id,),
    )
    return {name: int(count) for name, count in rows}
